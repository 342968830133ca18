//! Iterates with a buffer of offsets as state.
//!
//! Keeping the bit mask of the last group between calls leaves one unpredictable branch for each
//! group: the one that finds the mask used up. At one hit every 17 bytes that branch costs more
//! than everything else together. So [`Positions`] decodes ahead: a kernel turns masks into offsets
//! in a small buffer, without a branch for each, and [`Positions::pop`] takes them from there. One
//! call of a kernel yields some sixty offsets.
//!
//! ```text
//! pop: take the next offset out of the buffer; if the buffer is empty, the caller calls advance
//!
//! advance:
//!     first call only: compare the group before the first multiple of 64; decode its mask
//!     until there is a hit: compare two groups at a time; decode both masks
//!     until the buffer is more than half full, or the budget is spent:
//!         compare one group; decode its mask, whether it is empty or not
//!     compare the last bytes, fewer than a group, by a group that overlaps what was compared
//! ```
//!
//! # The state between two calls
//!
//! A forward iteration over a haystack of `len` bytes looks like this. All names are fields of
//! [`Positions`]; `d0`, `d1` and so on are the distances in its buffer.
//!
//! ```text
//! 0            edge                  front                          back = len
//! |------------|---d0----d1-----d2---|------------------------------|
//!  handed out   decided, in the       not loaded yet
//!               buffer: the offset
//!               is edge + d
//! ```
//!
//! A backward iteration is the mirror image. It moves `back` instead of `front`, and a distance `d`
//! stands for the offset `edge - 1 - d`, so that the nearest byte has the distance 0 in either
//! direction.
//!
//! ```text
//! 0 = front                      back                  edge          len
//! |------------------------------|---d2-----d1----d0---|-------------|
//!  not loaded yet                 decided               handed out
//! ```
//!
//! # Example
//!
//! Searching forwards for `x`, with a group of 8 bytes instead of 64 to keep the figure short:
//!
//! ```text
//! haystack   . . x . . . . x   . . . . . . . .   x . . .
//! mask       0b1000_0100       0b0000_0000       0b0001, of a group that overlaps
//! distances  2, 7              none              16
//! ```
//!
//! The mask has the first byte in its lowest bit, so it reads from right to left. Its bits 2 and 7
//! are the distances 2 and 7, because the group begins at the edge. The second group adds nothing,
//! and no branch has asked whether it does.
//!
//! # How far a call goes
//!
//! Deciding ahead is wasted if the caller stops early. So the first call ends with the first group
//! that has a hit, and each further call may go twice as far as the one before it, up to 4 KiB, as
//! long as hits are not rare.
//!
//! # Concurrent writers
//!
//! Each byte is decided by one load in the life of an iterator. A group that overlaps the first or
//! the last one is loaded again, but the bits of bytes that were decided before are dropped, so a
//! byte that changes between the two loads is neither reported twice nor taken back. There is one
//! exception: when an iterator that has run in one direction is asked for the other direction, the
//! offsets that were decided ahead and not handed out are forgotten, and those bytes are decided
//! anew when their turn comes.

use core::fmt;

use atomic_memchr_asm::Span;

use super::CAPACITY;
use crate::{
    algo::{
        direction::Direction,
        short::{self, SearchIsa, Short},
    },
    isa::{BASELINE, GROUP, Isa},
    pattern::{Matcher as _, Pattern},
};

/// Number of offsets after which a call ends. With at most this many in the buffer there is still
/// room for a whole group.
const ENOUGH: usize = CAPACITY - GROUP;

/// Number of bytes after which a call that has found an offset ends. A distance thus stays below
/// 4096 + 64 and fits into a `u16`.
const FURTHEST: u16 = 4096;

/// If a call finds fewer offsets than one per this many bytes, hits are so rare that looking ahead
/// for more of them does not pay.
const SPARSE: usize = 512;

/// Holds the state of an iteration over matching offsets.
///
/// [`Kernels::advance`](crate::Kernels::advance) decides offsets ahead, and [`pop`](Positions::pop) hands
/// them out. The pattern is an argument of each call of `advance`. It must be the same each time:
/// otherwise offsets of one pattern are followed by offsets of another.
#[derive(Clone)]
#[repr(C)]
pub struct Positions<'h> {
    /// Distances from `edge` of the offsets that are decided and not handed out, the nearest first.
    /// They are the first field, so that a caller that aligns this structure aligns them.
    distances: [u16; CAPACITY],
    haystack: Span<'h>,
    /// The bytes that were not loaded yet are `haystack[front..back]`. `front` is at most `back`.
    front: usize,
    back: usize,
    /// The offset that distances are counted from: the near end of the bytes that the last call
    /// decided.
    edge: usize,
    /// For a haystack of at most one group: the bit mask of all offsets that are decided and not
    /// handed out. Such a haystack has no distances, and any other has no mask.
    mask: u64,
    /// The part of `distances` that is in use, by direction. At least one of the two is empty.
    forward: Ahead,
    backward: Ahead,
    /// Number of bytes that the next call may search if it has a hit and goes in the direction of
    /// the last call. If it is 0, the call ends with the first group that has a hit.
    budget: u16,
    /// Says whether the last call went forwards.
    is_forward: bool,
}

/// A range of the buffer: `next..filled` is not handed out.
#[derive(Clone, Copy, Default)]
struct Ahead {
    next: u8,
    filled: u8,
}

impl Ahead {
    /// Returns the number of offsets that are not handed out.
    #[inline(always)]
    fn len(self) -> usize {
        usize::from(self.filled - self.next)
    }
}

impl<'h> Positions<'h> {
    /// Creates an iteration that has handed out nothing.
    #[inline]
    pub fn new(haystack: Span<'h>) -> Positions<'h> {
        Positions {
            haystack,
            front: 0,
            back: haystack.len(),
            edge: 0,
            forward: Ahead::default(),
            backward: Ahead::default(),
            distances: [0; CAPACITY],
            budget: 0,
            is_forward: true,
            mask: 0,
        }
    }

    /// Takes the nearest offset out of the buffer. Returns `None` if no offset is decided, which
    /// does not mean that there are none.
    #[inline]
    pub fn pop<D: Direction>(&mut self) -> Option<usize> {
        let ahead = self.ahead::<D>();
        let Ahead { next, filled } = *ahead;
        if next != filled {
            ahead.next = next + 1;
            // `next` is below `filled`, hence below the capacity, a power of two.
            let distance = self.distances[usize::from(next) & (CAPACITY - 1)];
            return Some(D::position(self.edge, usize::from(distance)));
        }
        if self.mask != 0 {
            let position = D::nearest(self.mask);
            self.mask ^= 1 << position;
            return Some(position);
        }
        None
    }

    /// Returns the number of offsets that are decided and not handed out, and the bytes that were
    /// not loaded yet.
    #[inline]
    pub fn remaining(&self) -> (usize, Span<'h>) {
        let decided = self.forward.len() + self.backward.len() + self.mask.count_ones() as usize;
        (decided, self.unloaded())
    }

    /// Returns `true` if all offsets were handed out.
    #[inline]
    pub fn is_exhausted(&self) -> bool {
        self.front == self.back
            && self.forward.len() == 0
            && self.backward.len() == 0
            && self.mask == 0
    }

    /// Returns `true` if the haystack has at most one group. All of it is then decided at once, for
    /// both directions, and the result is a bit mask.
    #[inline]
    pub(crate) fn is_short(&self) -> bool {
        self.haystack.len() <= GROUP
    }

    /// Decides all offsets of a short haystack, unless that was done before: once all bytes are
    /// loaded, `front` equals `back`.
    #[inline]
    pub(crate) fn advance_short<I: Short, P: Pattern>(&mut self, isa: I, pattern: P) {
        if self.front != self.back {
            self.mask = short::bits_outlined(isa, pattern, self.haystack);
            self.front = self.back;
        }
    }

    /// Returns the next offset in the direction `D`, as [`Positions::advance_by`] decides it.
    #[inline]
    pub(crate) fn next_by<P: Pattern, D: Direction>(
        &mut self,
        pattern: P,
        kernel: impl FnOnce(P, &mut Self),
    ) -> Option<usize> {
        if let Some(position) = self.pop::<D>() {
            return Some(position);
        }
        self.advance_by::<P, D>(pattern, kernel);
        self.pop::<D>()
    }

    /// Decides the next offsets in the direction `D`, by `kernel` unless the haystack is short.
    #[inline]
    #[allow(
        clippy::extra_unused_type_parameters,
        reason = "the other form of the state needs it"
    )]
    pub(crate) fn advance_by<P: Pattern, D: Direction>(
        &mut self,
        pattern: P,
        kernel: impl FnOnce(P, &mut Self),
    ) {
        if self.is_short() {
            self.advance_short(BASELINE, pattern);
        } else if !self.is_exhausted() {
            kernel(pattern, self);
        }
    }

    /// Returns the range of the buffer for the direction `D`.
    #[inline(always)]
    fn ahead<D: Direction>(&mut self) -> &mut Ahead {
        if D::FORWARD {
            &mut self.forward
        } else {
            &mut self.backward
        }
    }

    /// Returns the bytes that were not loaded yet.
    #[inline(always)]
    fn unloaded(&self) -> Span<'h> {
        match self.haystack.get(self.front..self.back) {
            Some(span) => span,
            None => unreachable!("front is at most back, and back at most the length"),
        }
    }

    /// Appends the distances of the bits of `mask` to `filled` others, and returns the new number
    /// of distances. The lowest bit has the distance `at`.
    ///
    /// The mask is in the order of the direction: bit `i` belongs to the byte that is `i` bytes
    /// further than the nearest one. The buffer has room for 64 more distances whenever this is
    /// called, which `places` asks for, because no group is decided when more than [`ENOUGH`] are
    /// in the buffer.
    #[inline(always)]
    fn decode<I: Isa>(&mut self, isa: I, mask: u64, at: usize, filled: usize) -> usize {
        if let Some(slots) = self.distances.get_mut(filled..) {
            isa.places(mask, at as u16, slots);
        }
        filled + mask.count_ones() as usize
    }

    /// Writes the distances of the bits of two neighbouring groups, the first hits of a call, and
    /// returns their number.
    #[inline(always)]
    fn decode_first<I: Isa>(&mut self, isa: I, near: u64, far: u64) -> usize {
        if near.count_ones() + far.count_ones() == 1 {
            // Rare hits are alone, and then this is all that a call decodes.
            let (mask, at) = if near != 0 { (near, 0) } else { (far, GROUP) };
            self.distances[0] = (at + mask.trailing_zeros() as usize) as u16;
            return 1;
        }
        let filled = self.decode(isa, near, 0, 0);
        self.decode(isa, far, GROUP, filled)
    }

    /// Stores what a call has decided: `filled` distances, counted from `edge`, and `rest`, which
    /// was not loaded.
    ///
    /// Also sets the budget of the next call: twice the last, within 256 bytes and [`FURTHEST`], if
    /// there was a hit for every [`SPARSE`] bytes, and 0 if hits are rarer.
    #[inline(always)]
    fn finish<D: Direction>(&mut self, edge: usize, rest: Span<'_>, filled: usize) {
        self.edge = edge;
        *self.ahead::<D>() = Ahead {
            next: 0,
            filled: filled as u8,
        };
        // `near` is the new `front` or `back`; `settled` is the old one. The call has searched the
        // bytes between them.
        let near = near_edge::<D>(self, rest);
        let settled = if D::FORWARD {
            &mut self.front
        } else {
            &mut self.back
        };
        let searched = near.abs_diff(*settled);
        *settled = near;
        self.budget = if filled * SPARSE >= searched {
            (self.budget * 2).clamp(4 * GROUP as u16, FURTHEST)
        } else {
            0
        };
    }

    /// Turns the iteration to the direction `D`, and forgets the offsets that were decided in the
    /// other direction and not handed out.
    ///
    /// For example, a forward call has decided the offsets 3, 9 and 20 of the bytes 0..64, and 3
    /// was handed out. Turning backwards sets `front` to 4: the bytes 4..64 count as not loaded
    /// again.
    #[inline(always)]
    fn turn<D: Direction>(&mut self) {
        if self.is_forward == D::FORWARD {
            return;
        }
        self.is_forward = D::FORWARD;
        self.budget = 0;
        let ahead = if D::FORWARD {
            self.backward
        } else {
            self.forward
        };
        if ahead.len() > 0 {
            // The last offset that was handed out separates the bytes that are settled from the
            // others. If none was, the edge does, from which the distances are counted.
            let settled = match usize::from(ahead.next).checked_sub(1) {
                Some(last) => usize::from(self.distances[last]) + 1,
                None => 0,
            };
            if D::FORWARD {
                self.back = self.edge - settled;
            } else {
                self.front = self.edge + settled;
            }
        }
        self.forward = Ahead::default();
        self.backward = Ahead::default();
    }
}

impl fmt::Debug for Positions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Positions")
            .field("haystack", &self.haystack)
            .field("unloaded", &(self.front..self.back))
            .field("ahead", &self.remaining().0)
            .finish_non_exhaustive()
    }
}

/// Decides the next offsets in the direction `D`. If [`Positions::pop`] returns `None` afterwards,
/// there are no more.
///
/// It is to be called when `pop` has returned `None`: offsets that are in the buffer are lost.
///
/// Every loop below ends because each pass makes `rest` shorter by a block. No load is out of
/// bounds because a block is split off a span that has that many bytes, or it is not split off at
/// all.
#[inline(always)]
pub fn advance<I: SearchIsa, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    positions: &mut Positions<'_>,
) {
    if positions.is_short() {
        return positions.advance_short(isa.short(), pattern);
    }
    positions.turn::<D>();
    let matcher = pattern.matcher(isa);
    let budget = usize::from(positions.budget);
    let mut rest = positions.unloaded();
    let mut edge = near_edge::<D>(positions, rest);
    let mut filled = 0;

    // The first call decides the bytes before a multiple of 64, so that no later load touches two
    // cache lines. It loads a whole group from the near end, keeps the bits of the `misaligned`
    // nearest bytes, and drops the others, which the next group decides:
    //
    // ```text
    // rest       |..........|................|................
    // loaded     |<------- 64 ------->|
    // kept       |<- kept ->|
    //            near edge   multiple of 64
    // ```
    let misaligned = D::misaligned(rest);
    if misaligned != 0
        && let Some((block, _)) = D::split::<64>(rest)
        && let Some((_, aligned)) = D::split_at(rest, misaligned)
    {
        let mask = D::nearest_first(isa.bits(matcher.group::<64, 0>(block)));
        filled = positions.decode(isa, mask & !(!0 << misaligned), 0, filled);
        rest = aligned;
    }

    // Until the first hit nothing is decoded, so two groups share one branch. They are loaded once:
    // the bits come from the comparisons that are in registers.
    while filled == 0
        && let Some((block, further)) = D::split::<128>(rest)
    {
        let low = matcher.group::<128, 0>(block);
        let high = matcher.group::<128, 64>(block);
        if isa.any(isa.or(low, high)) {
            edge = near_edge::<D>(positions, rest);
            let (near, far) = if D::FORWARD { (low, high) } else { (high, low) };
            let near = D::nearest_first(isa.bits(near));
            let far = D::nearest_first(isa.bits(far));
            filled = positions.decode_first(isa, near, far);
        }
        rest = further;
    }

    // No hit so far: distances are counted from here. There are now fewer than two groups.
    if filled == 0 {
        edge = near_edge::<D>(positions, rest);
    }
    // `at` is the distance of the nearest byte of `rest`.
    let mut at = near_edge::<D>(positions, rest).abs_diff(edge);
    // From here on, each group is decoded whether it has hits or not: a branch on that would be
    // mispredicted where hits are neither rare nor frequent. `filled` is at most ENOUGH before a
    // group and CAPACITY behind it.
    while (filled == 0 || filled <= ENOUGH && at < budget)
        && let Some((block, further)) = D::split::<64>(rest)
    {
        let mask = D::nearest_first(isa.bits(matcher.group::<64, 0>(block)));
        filled = positions.decode(isa, mask, at, filled);
        at += GROUP;
        rest = further;
    }

    // The tail. It is also decided only if the buffer has room for a group.
    if (1..GROUP).contains(&rest.len()) && (filled == 0 || filled <= ENOUGH && at < budget) {
        let bits = rest_bits(isa, pattern, positions.haystack, rest);
        // Backwards, the last of these bytes is the nearest.
        let unused = if D::FORWARD { 0 } else { GROUP - rest.len() };
        filled = positions.decode(isa, D::nearest_first(bits << unused), at, filled);
        rest = rest.get(0..0).unwrap_or(rest);
    }
    positions.finish::<D>(edge, rest, filled);
}

/// Returns the bit mask of the last bytes of an iteration, which are fewer than a group. They are
/// loaded as part of a group around them, which exists because the haystack is longer than a group.
///
/// `rest` is `haystack[start..end]`. If 64 bytes end at `end`, the group is those, and its highest
/// bits are those of `rest`. If not, which happens near the start, it is the first 64 bytes:
///
/// ```text
/// haystack[..end]   ................................|  rest  |
/// group                    |<---------- 64 --------------->|     bits >> (64 - rest.len())
///
/// haystack          |..start..|  rest  |..end...............
/// group             |<---------- 64 -------------->|             (bits below end) >> start
/// ```
///
/// The other bits of the group belong to bytes that were decided before, and are dropped.
#[inline(always)]
fn rest_bits<I: Isa, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>, rest: Span<'_>) -> u64 {
    let start = rest.as_ptr().addr() - haystack.as_ptr().addr();
    let end = start + rest.len();
    let matcher = pattern.matcher(isa);
    // No closures: they would be functions without the target features.
    if let Some(block) = haystack.get(0..end).and_then(Span::last::<64>) {
        isa.bits(matcher.group::<64, 0>(block)) >> (GROUP - rest.len())
    } else if let Some(block) = haystack.first::<64>() {
        // `end` is below 64.
        (isa.bits(matcher.group::<64, 0>(block)) & !(!0 << end)) >> start
    } else {
        0
    }
}

/// Returns the offset of the near end of `rest`, which is the part of the unloaded bytes that is
/// left: its start if `D` is forward, and its end if not.
#[inline(always)]
fn near_edge<D: Direction>(positions: &Positions<'_>, rest: Span<'_>) -> usize {
    if D::FORWARD {
        positions.back - rest.len()
    } else {
        positions.front + rest.len()
    }
}
