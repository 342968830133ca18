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
//! Deciding ahead has a price if the caller stops early, so it begins with the
//! first step that has a hit, and each call goes twice as far as the last, up to
//! [`FURTHEST`].
//!
//! Each byte is loaded once in the life of an iterator, and what is known of it is
//! decided by that load. The one exception: when an iterator that has run in one
//! direction is asked for the other, what was decided ahead and not yet handed out
//! is forgotten, and decided anew when its turn comes.
//!
//! Decoding a mask is the loop of simdjson's `flatten_bits` (Langdale and Lemire,
//! "Parsing Gigabytes of JSON per Second", VLDB Journal 28, 2019, section 3.2):
//! eight positions are always written, needed or not, so that the number of bits
//! in a mask decides a branch only from nine on.

use core::fmt;

use atomic_memchr_asm::{Block, Span};

use super::{direction::Direction, short};
use crate::{
    isa::{GROUP, Isa},
    pattern::{Matcher, Pattern},
};

/// Positions that the buffer holds: what one group may add to a buffer that is
/// not yet full enough.
const CAPACITY: usize = ENOUGH + GROUP;

/// Positions that are enough for one call.
const ENOUGH: usize = 64;

/// Bytes after which a call with something to hand out ends.
const FURTHEST: u16 = 4096;

/// Groups in a step.
const STEP: usize = 4;

/// The state of an iteration over matching positions.
///
/// [`Kernels::fill`](crate::Kernels::fill) decides positions ahead, and
/// [`pop`](Positions::pop) hands them out. What is searched for is given with each
/// call of the former and must be the same each time, or the positions of one
/// pattern are followed by those of another.
#[derive(Clone)]
pub struct Positions<'h> {
    haystack: Span<'h>,
    /// What was not loaded yet is `haystack[front..back]`.
    front: usize,
    back: usize,
    /// The direction that the fields below are for.
    is_forward: bool,
    /// How far the next call may go.
    budget: u16,
    /// Decided, not handed out: `distances[next..filled]`, nearest first. One of
    /// the two is empty.
    forward: Ahead,
    backward: Ahead,
    /// What the distances are counted from.
    edge: usize,
    distances: [u16; CAPACITY],
    /// Loaded, not decoded: `masks[undecoded..]`, the nearest group first and its
    /// nearest byte in the lowest bit.
    masks: [u64; STEP],
    undecoded: u8,
    /// The near edge of the first mask.
    masks_edge: usize,
}

/// A range of the buffer.
#[derive(Clone, Copy, Default)]
struct Ahead {
    next: u8,
    filled: u8,
}

impl<'h> Positions<'h> {
    /// All positions are still to come.
    #[inline]
    pub fn new(haystack: Span<'h>) -> Positions<'h> {
        Positions {
            haystack,
            front: 0,
            back: haystack.len(),
            is_forward: true,
            budget: 0,
            forward: Ahead::default(),
            backward: Ahead::default(),
            edge: 0,
            distances: [0; CAPACITY],
            masks: [0; STEP],
            undecoded: STEP as u8,
            masks_edge: 0,
        }
    }

    /// The nearest position, if it is decided already.
    #[inline]
    pub fn pop<D: Direction>(&mut self) -> Option<usize> {
        let ahead = self.ahead::<D>();
        let Ahead { next, filled } = *ahead;
        if next == filled {
            return None;
        }
        ahead.next = next + 1;
        // `next` is below `filled`, hence below the capacity, a power of two.
        let distance = self.distances[usize::from(next) & (CAPACITY - 1)];
        Some(D::position(self.edge, usize::from(distance)))
    }

    /// How many positions are decided, and what was not loaded yet.
    pub fn remaining(&self) -> (usize, Span<'h>) {
        let buffered = [self.forward, self.backward]
            .iter()
            .map(|ahead| usize::from(ahead.filled - ahead.next))
            .sum::<usize>();
        let masked = self.masks[usize::from(self.undecoded)..]
            .iter()
            .map(|mask| mask.count_ones() as usize)
            .sum::<usize>();
        (buffered + masked, self.unloaded())
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

    /// Hands over what a call has decided: `filled` positions, and `rest` not
    /// loaded.
    #[inline(always)]
    fn finish<D: Direction>(&mut self, rest: Span<'_>, filled: usize) {
        *self.ahead::<D>() = Ahead {
            next: 0,
            filled: filled as u8,
        };
        let near = near_edge::<D>(self, rest);
        if D::FORWARD {
            self.front = near;
        } else {
            self.back = near;
        }
    }

    /// Turns to the direction `D`: forgets what was decided in the other one and
    /// not handed out.
    #[inline(always)]
    fn turn<D: Direction>(&mut self) {
        if self.is_forward == D::FORWARD {
            return;
        }
        self.is_forward = D::FORWARD;
        if self.remaining().0 > 0 {
            // The last position that was handed out, or the edge from which they
            // were counted, divides what is settled from what is not.
            let settled = |ahead: Ahead| {
                let last = usize::from(ahead.next).checked_sub(1)?;
                Some(usize::from(self.distances[last]) + 1)
            };
            if D::FORWARD {
                self.back = self.edge - settled(self.backward).unwrap_or(0);
            } else {
                self.front = self.edge + settled(self.forward).unwrap_or(0);
            }
        }
        self.forward = Ahead::default();
        self.backward = Ahead::default();
        self.undecoded = STEP as u8;
        self.budget = 0;
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
pub fn fill<I: Isa, P: Pattern, D: Direction>(isa: I, pattern: P, positions: &mut Positions<'_>) {
    positions.turn::<D>();
    let matcher = pattern.matcher(isa);
    let haystack = positions.haystack;
    let budget = usize::from(positions.budget);
    positions.budget = (positions.budget * 2).clamp(4 * GROUP as u16, FURTHEST);
    positions.edge = positions.masks_edge;

    let mut rest = positions.unloaded();
    let mut filled = 0;
    loop {
        // What is loaded is decoded before more is loaded.
        while usize::from(positions.undecoded) < STEP {
            if filled > ENOUGH {
                return positions.finish::<D>(rest, filled);
            }
            let k = usize::from(positions.undecoded);
            let at = positions.masks_edge.abs_diff(positions.edge) + k * GROUP;
            filled = decode(positions.masks[k], at, &mut positions.distances, filled);
            positions.undecoded += 1;
        }

        let near = near_edge::<D>(positions, rest);
        let far_enough = near.abs_diff(positions.edge) >= budget || filled > ENOUGH;
        if rest.is_empty() || filled > 0 && far_enough {
            return positions.finish::<D>(rest, filled);
        }

        let masks;
        if let Some((block, further)) = D::split::<256>(rest) {
            rest = further;
            match step::<I, _, D>(isa, matcher, block) {
                Some(found) => masks = found,
                None => continue,
            }
        } else if let Some((block, further)) = D::split::<64>(rest) {
            rest = further;
            let bits = D::nearest_first(isa.bits(matcher.group::<64, 0>(block)));
            masks = [bits, 0, 0, 0];
        } else {
            let bits = rest_bits(isa, pattern, haystack, rest);
            // Backwards, the last byte of `rest` is the nearest.
            let unused = if D::FORWARD { 0 } else { GROUP - rest.len() };
            masks = [D::nearest_first(bits << unused), 0, 0, 0];
            rest = rest.get(0..0).unwrap_or(rest);
        }
        positions.masks = masks;
        positions.masks_edge = near;
        positions.undecoded = 0;
        if filled == 0 {
            positions.edge = near;
        }
    }
}

/// Loads four groups. Their masks, the nearest first, if there is a match.
#[inline(always)]
fn step<I: Isa, M: Matcher<I>, D: Direction>(
    isa: I,
    matcher: M,
    block: Block<'_, 256>,
) -> Option<[u64; STEP]> {
    let [a, b, c, d];
    if I::FOUR_GROUPS {
        let eq = [
            matcher.group::<256, 0>(block),
            matcher.group::<256, 64>(block),
            matcher.group::<256, 128>(block),
            matcher.group::<256, 192>(block),
        ];
        if !isa.any(isa.or(isa.or(eq[0], eq[1]), isa.or(eq[2], eq[3]))) {
            return None;
        }
        [a, b, c, d] = [
            isa.bits(eq[0]),
            isa.bits(eq[1]),
            isa.bits(eq[2]),
            isa.bits(eq[3]),
        ];
    } else {
        a = isa.bits(matcher.group::<256, 0>(block));
        b = isa.bits(matcher.group::<256, 64>(block));
        c = isa.bits(matcher.group::<256, 128>(block));
        d = isa.bits(matcher.group::<256, 192>(block));
        if a | b | c | d == 0 {
            return None;
        }
    }
    let (a, b, c, d) = if D::FORWARD {
        (a, b, c, d)
    } else {
        (d, c, b, a)
    };
    Some([
        D::nearest_first(a),
        D::nearest_first(b),
        D::nearest_first(c),
        D::nearest_first(d),
    ])
}

/// The bits of what is left of a haystack when it is less than a group: taken
/// from a group around it, or, if the whole haystack is shorter than that, from
/// the shorter loads that this takes.
#[inline(always)]
fn rest_bits<I: Isa, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>, rest: Span<'_>) -> u64 {
    let start = rest.as_ptr().addr() - haystack.as_ptr().addr();
    let end = start + rest.len();
    let group = |block| isa.bits(pattern.matcher(isa).group::<64, 0>(block));
    if let Some(block) = haystack.get(0..end).and_then(Span::last::<64>) {
        group(block) >> (GROUP - rest.len())
    } else if let Some(block) = haystack.first::<64>() {
        // `end` is below 64.
        (group(block) & !(!0 << end)) >> start
    } else {
        short::bits(isa.short(), pattern, rest)
    }
}

/// Writes the distances of the bits of a mask whose first bit is at distance
/// `at`, behind `filled` others. How many there are then.
#[inline(always)]
fn decode(mut mask: u64, at: usize, distances: &mut [u16; CAPACITY], filled: usize) -> usize {
    let count = mask.count_ones() as usize;
    let mut start = filled;
    while let Some(slots) = distances.get_mut(start..start + 8) {
        for slot in slots {
            // Of an empty mask this is a distance that nobody reads.
            *slot = at as u16 + mask.trailing_zeros() as u16;
            mask &= mask.wrapping_sub(1);
        }
        start += 8;
        if mask == 0 {
            break;
        }
    }
    filled + count
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
