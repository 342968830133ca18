//! All matching positions, one by one, from either end.
//!
//! A search that starts again at every hit pays for its start every few bytes.
//! Keeping the bit mask of the last group between calls avoids that, and leaves
//! one branch that cannot be predicted for every group: the one that finds the
//! mask used up. At a hit every 17 bytes it costs more than all the rest. So
//! [`Positions`] decodes ahead: masks become positions in a small buffer, without
//! a branch for each, and `next` takes them from there. A kernel is called once
//! for some sixty positions.
//!
//! ```text
//! until there is a hit: compare two groups at a time; decode both masks
//! until there are enough, or it went far enough:
//!     compare one group; decode its mask, empty or not
//! ```
//!
//! Deciding ahead has a price if the caller stops early, so the first call ends with
//! the first hit, and each call goes twice as far as the last, up to 4 KiB,
//! as long as hits are not rare.
//!
//! Each byte is decided by one load in the life of an iterator. (A group that
//! overlaps the first or the last one is loaded again, and the bits of what was
//! decided are dropped.) The one exception: when an iterator that has run in one
//! direction is asked for the other, what was decided ahead and not yet handed out
//! is forgotten, and decided anew when its turn comes.

use core::fmt;

use atomic_memchr_asm::Span;

use super::{
    direction::Direction,
    short::{self, SearchIsa, Short},
};
use crate::{
    isa::{GROUP, Isa},
    pattern::{Matcher as _, Pattern},
};

/// Positions that the buffer holds: what a group may add to one that is not yet
/// full enough, and what two add to an empty one.
pub(super) const CAPACITY: usize = 2 * GROUP;

/// Positions after which a call ends.
const ENOUGH: usize = CAPACITY - GROUP;

/// Bytes after which a call with something to hand out ends.
const FURTHEST: u16 = 4096;

/// Bytes for a hit from which on hits are so rare that looking further for others
/// does not pay.
const SPARSE: usize = 512;

/// The state of an iteration over matching positions.
///
/// [`Kernels::fill`](crate::Kernels::fill) decides positions ahead, and
/// [`pop`](Positions::pop) hands them out. What is searched for is given with each
/// call of the former and must be the same each time, or the positions of one
/// pattern are followed by those of another.
#[derive(Clone)]
#[repr(C)]
pub struct Positions<'h> {
    /// Offsets that are decided and not handed out, as distances from `edge`, the nearest first.
    /// They stand first, so that who gives this structure an alignment gives it to them.
    distances: [u16; CAPACITY],
    haystack: Span<'h>,
    /// What was not loaded yet is `haystack[front..back]`.
    front: usize,
    back: usize,
    /// What the distances are counted from.
    edge: usize,
    /// Of a haystack that is no longer than a group: the bits of all positions that
    /// are decided and not handed out. Then there are no distances.
    mask: u64,
    /// The part of `distances` that is in use, in either direction. One of the two is empty.
    forward: Ahead,
    backward: Ahead,
    /// How far the next call may go, if it goes in the direction of the last.
    budget: u16,
    is_forward: bool,
}

/// A range of the buffer.
#[derive(Clone, Copy, Default)]
struct Ahead {
    next: u8,
    filled: u8,
}

impl Ahead {
    #[inline(always)]
    fn len(self) -> usize {
        usize::from(self.filled - self.next)
    }
}

impl<'h> Positions<'h> {
    /// All positions are still to come.
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

    /// The nearest position, if it is decided already.
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

    /// How many positions are decided, and what was not loaded yet.
    #[inline]
    pub fn remaining(&self) -> (usize, Span<'h>) {
        let decided = self.forward.len() + self.backward.len() + self.mask.count_ones() as usize;
        (decided, self.unloaded())
    }

    /// Whether all positions were handed out.
    #[inline]
    pub fn is_exhausted(&self) -> bool {
        self.front == self.back
            && self.forward.len() == 0
            && self.backward.len() == 0
            && self.mask == 0
    }

    /// Whether the haystack is no longer than a group: then all of it is decided at
    /// once, for both directions.
    #[inline]
    pub(crate) fn is_short(&self) -> bool {
        self.haystack.len() <= GROUP
    }

    /// Decides all positions of a short haystack, if that was not done before.
    #[inline]
    pub(crate) fn fill_short<I: Short, P: Pattern>(&mut self, isa: I, pattern: P) {
        if self.front != self.back {
            self.mask = short::bits_outlined(isa, pattern, self.haystack);
            self.front = self.back;
        }
    }

    #[inline(always)]
    fn ahead<D: Direction>(&mut self) -> &mut Ahead {
        if D::FORWARD {
            &mut self.forward
        } else {
            &mut self.backward
        }
    }

    #[inline(always)]
    fn unloaded(&self) -> Span<'h> {
        match self.haystack.get(self.front..self.back) {
            Some(span) => span,
            None => unreachable!("front is at most back, and back at most the length"),
        }
    }

    /// Adds the distances of the bits of a mask whose first bit is at distance `at`
    /// to `filled` others. How many there are then.
    #[inline(always)]
    fn decode<I: Isa>(&mut self, isa: I, mask: u64, at: usize, filled: usize) -> usize {
        if let Some(slots) = self.distances.get_mut(filled..) {
            isa.places(mask, at as u16, slots);
        }
        filled + mask.count_ones() as usize
    }

    /// Writes the distances of the bits of two masks, the first of a call. How many
    /// there are.
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

    /// Hands over what a call has decided: `filled` positions, counted from `edge`,
    /// and `rest` not loaded.
    #[inline(always)]
    fn finish<D: Direction>(&mut self, edge: usize, rest: Span<'_>, filled: usize) {
        self.edge = edge;
        *self.ahead::<D>() = Ahead {
            next: 0,
            filled: filled as u8,
        };
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

    /// Turns to the direction `D`: forgets what was decided in the other one and
    /// not handed out.
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
            // The last position that was handed out, or the edge from which they
            // were counted, divides what is settled from what is not.
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

/// Decides the next positions. There are none left if [`Positions::pop`] has none
/// afterwards.
///
/// It is called when those that were decided are used up.
#[inline(always)]
pub fn fill<I: SearchIsa, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    positions: &mut Positions<'_>,
) {
    if positions.is_short() {
        return positions.fill_short(isa.short(), pattern);
    }
    positions.turn::<D>();
    let matcher = pattern.matcher(isa);
    let budget = usize::from(positions.budget);
    let mut rest = positions.unloaded();
    let mut edge = near_edge::<D>(positions, rest);
    let mut filled = 0;

    // The first call takes what lies before a multiple of 64, so that no later load
    // touches two cache lines.
    let misaligned = D::misaligned(rest);
    if misaligned != 0
        && let Some((block, _)) = D::split::<64>(rest)
        && let Some((_, aligned)) = D::split_at(rest, misaligned)
    {
        let mask = D::nearest_first(isa.bits(matcher.group::<64, 0>(block)));
        filled = positions.decode(isa, mask & !(!0 << misaligned), 0, filled);
        rest = aligned;
    }

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

    if filled == 0 {
        edge = near_edge::<D>(positions, rest);
    }
    let mut at = near_edge::<D>(positions, rest).abs_diff(edge);
    while (filled == 0 || filled <= ENOUGH && at < budget)
        && let Some((block, further)) = D::split::<64>(rest)
    {
        let mask = D::nearest_first(isa.bits(matcher.group::<64, 0>(block)));
        filled = positions.decode(isa, mask, at, filled);
        at += GROUP;
        rest = further;
    }

    if (1..GROUP).contains(&rest.len()) && (filled == 0 || filled <= ENOUGH && at < budget) {
        let bits = rest_bits(isa, pattern, positions.haystack, rest);
        // Backwards, the last of these bytes is the nearest.
        let unused = if D::FORWARD { 0 } else { GROUP - rest.len() };
        filled = positions.decode(isa, D::nearest_first(bits << unused), at, filled);
        rest = rest.get(0..0).unwrap_or(rest);
    }
    positions.finish::<D>(edge, rest, filled);
}

/// The bits of what is left of a haystack when it is less than a group: taken from a
/// group around it, which is there, as the haystack is longer.
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

/// Where `rest`, which is what remains of the bytes that were not loaded, begins
/// in the direction `D`.
#[inline(always)]
fn near_edge<D: Direction>(positions: &Positions<'_>, rest: Span<'_>) -> usize {
    if D::FORWARD {
        positions.back - rest.len()
    } else {
        positions.front + rest.len()
    }
}
