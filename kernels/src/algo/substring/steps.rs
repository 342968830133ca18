//! The strategy for most haystacks: four groups of 64 start positions in a step.
//!
//! ```text
//! begin with a cache line
//! for each step, the last of which overlaps the one before:
//!     compare the anchors in four groups; if there is no candidate, go on
//!     verify the candidates, the nearest first
//!     if too many were false: stop, for other anchors
//! ```
//!
//! Each anchor has a span of its own, and the three spans are cut into blocks in step. With the
//! anchors at the offsets 0, 5 and 9 of the needle, and `n` start positions:
//!
//! ```text
//! offset    0    5    9
//! span a    |<--- 256 --->|<--- 256 --->| ...          n bytes
//! span b         |<--- 256 --->|<--- 256 --->| ...     n bytes
//! span c              |<--- 256 --->|<--- 256 --->| ...     n bytes
//! ```
//!
//! Only the first anchor's blocks can be aligned. Its byte is the rarest one, and the others are
//! loaded only for the same step, which the caches have just seen.

use atomic_memchr_asm::Block;

use super::{
    anchors::{STEP, candidates, split_step},
    search::{End, Search},
};
use crate::{
    algo::{
        case::Case,
        direction::{Direction, prefetch},
        short::SearchIsa,
    },
    isa::Isa,
    pattern::{Matcher, Pattern},
};

/// Looks for `K` anchors to the end of the haystack. Returns `None` if an anchor is outside of the
/// needle.
#[inline(always)]
pub(super) fn steps<I: SearchIsa, D: Direction, C: Case, const K: usize>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
) -> Option<End> {
    // If the anchors are the whole needle, a candidate is an occurrence without being compared.
    let is_whole = search.is_whole(K);
    let (a, all_a) = search.anchor::<C>(0)?;
    let (b, all_b) = search.anchor::<C>(1)?;
    let (c, all_c) = search.anchor::<C>(2)?;
    // The spans of unused anchors, beyond the first `K`, are made here, but never loaded from.
    let matchers = [a.matcher(isa), b.matcher(isa), c.matcher(isa)];
    let (from, to) = search.aligned::<D>(all_a)?;
    let mut spans = [
        all_a.get(from..to)?,
        all_b.get(from..to)?,
        all_c.get(from..to)?,
    ];
    // Each pass takes 256 start positions off the spans, or it is the last: the spans are then
    // empty, and the next pass returns.
    loop {
        let blocks = if let Some((blocks, further)) = split_step::<D, K>(spans) {
            spans = further;
            // With three anchors, comparing takes longer than the memory.
            if K < 3 {
                let _ = prefetch::<D>(spans[0]);
            }
            blocks
        } else if spans[0].is_empty() {
            search.skip_to::<D>(to, from);
            return Some(End::Done);
        } else {
            // The last step overlaps the one before.
            spans = [spans[0].get(0..0)?; 3];
            [D::far(all_a)?, D::far(all_b)?, D::far(all_c)?]
        };
        // One branch for 256 start positions. The bits are extracted from hits that are still in
        // registers, and only if there is a candidate.
        let bits = if I::FOUR_GROUPS {
            let hits = [
                candidates::<I, _, K, STEP, 0>(matchers, blocks),
                candidates::<I, _, K, STEP, 64>(matchers, blocks),
                candidates::<I, _, K, STEP, 128>(matchers, blocks),
                candidates::<I, _, K, STEP, 192>(matchers, blocks),
            ];
            let union = isa.or(isa.or(hits[0], hits[1]), isa.or(hits[2], hits[3]));
            if !isa.any(union) {
                continue;
            }
            [
                isa.bits(hits[0]),
                isa.bits(hits[1]),
                isa.bits(hits[2]),
                isa.bits(hits[3]),
            ]
        } else {
            let [first, second] = pair_bits::<I, _, K, 0, 64>(isa, matchers, blocks);
            let [third, fourth] = pair_bits::<I, _, K, 128, 192>(isa, matchers, blocks);
            if first | second | third | fourth == 0 {
                continue;
            }
            [first, second, third, fourth]
        };
        // The start position that the lowest bit of the first mask stands for.
        let start = blocks[0].as_ptr().addr() - all_a.as_ptr().addr();
        if let Some(end) = search.verify_four::<I, D, C>(isa, start, bits, is_whole) {
            return Some(end);
        }
        // The spans have lost this step, and `remaining` start positions are left behind it.
        let remaining = spans[0].len();
        if search.is_misled(remaining) {
            search.skip_to::<D>(to - remaining, from + remaining);
            return Some(End::Anchors);
        }
    }
}

/// Returns the bit masks of the candidates in two groups, for an ISA whose registers hold the hits
/// of no more.
#[inline(always)]
fn pair_bits<I: Isa, M: Matcher<I>, const K: usize, const A: usize, const B: usize>(
    isa: I,
    matchers: [M; 3],
    blocks: [Block<'_, STEP>; 3],
) -> [u64; 2] {
    let first = candidates::<I, _, K, STEP, A>(matchers, blocks);
    let second = candidates::<I, _, K, STEP, B>(matchers, blocks);
    if isa.any(isa.or(first, second)) {
        [isa.bits(first), isa.bits(second)]
    } else {
        [0, 0]
    }
}
