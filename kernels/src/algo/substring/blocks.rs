//! The strategy where occurrences are common: a block of up to 16 steps before any candidate.
//!
//! ```text
//! while occurrences are common and a step remains:
//!     compare the anchors in as many steps as the batch has room for; keep the bit masks
//!     list the candidates of all groups that have any
//!     verify each candidate of the list
//! ```
//!
//! Whether a step has candidates, and how many, decides no branch. Where occurrences are common
//! these branches could not be predicted. The work is done in three passes instead, each with a
//! loop whose number of iterations depends on totals:
//!
//! ```text
//! 1. map      64 start positions to a word:  [0b0100, 0, 0, 0b1001, ...]
//! 2. groups   a bit for each word not 0:     0b1001
//!    list     distances of all candidates:   [2, 3 * 64 + 0, 3 * 64 + 3, ...]
//! 3. verify   compare the needle at each of them
//! ```

use super::{
    anchors::{STEP, candidates, split_step},
    search::{End, Search},
};
use crate::{
    algo::{case::Case, direction::Direction, iterate::CAPACITY, short::SearchIsa},
    isa::{GROUP, Isa},
    pattern::Pattern,
};

/// Greatest number of steps in a block: each of its 64 groups has a bit in a word.
const STEPS: usize = 16;

/// Provides the memory that [`search_common`](super::search_common) writes to. The caller makes it,
/// so that the frame of a kernel holds only values whose offsets are known to the compiler.
#[derive(Clone, Copy, Debug)]
pub struct Workspace {
    /// The bit masks of a block's groups, the nearest group first.
    map: [u64; 4 * STEPS],
    /// The distances of candidates from the edge of the block.
    list: Distances,
}

/// Holds distances. On x86, where whole vectors are stored to it, it is aligned so that it lies in
/// one page: a vector that is stored across the end of a page costs as much as a search of
/// 64 bytes.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(any(target_arch = "x86", target_arch = "x86_64"), repr(align(256)))]
struct Distances([u16; CAPACITY]);

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
const _: () = assert!(align_of::<Distances>() == size_of::<Distances>());

impl Workspace {
    /// A workspace of zeros.
    pub const EMPTY: Workspace = Workspace {
        map: [0; 4 * STEPS],
        list: Distances([0; CAPACITY]),
    };
}

/// Looks for `K` anchors while occurrences stay common and a step remains.
#[inline(always)]
pub(super) fn blocks<I: SearchIsa, D: Direction, C: Case, const K: usize>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
    Workspace { map, list }: &mut Workspace,
) -> Option<End> {
    let is_whole = search.is_whole(K);
    let (a, all_a) = search.anchor::<C>(0)?;
    let (b, all_b) = search.anchor::<C>(1)?;
    let (c, all_c) = search.anchor::<C>(2)?;
    let matchers = [a.matcher(isa), b.matcher(isa), c.matcher(isa)];
    loop {
        // The block may begin with start positions that were passed, to begin with a cache line.
        // `is_remaining` drops their candidates below.
        let (from, to) = search.aligned::<D>(all_a)?;
        // As many steps as the batch needs to be full if occurrences stay as dense as they were.
        // The number of steps is at least 1 if there is one, at most 16, and at most what remains.
        let room = usize::from(search.occurrences.batch.wanted - search.found);
        let wanted = room * search.occurrences.distance / STEP;
        let steps = wanted.clamp(1, STEPS).min((to - from) / STEP);
        if steps == 0 {
            return None;
        }
        let mut spans = [
            all_a.get(from..to)?,
            all_b.get(from..to)?,
            all_c.get(from..to)?,
        ];
        // First pass. `take(steps)` and `steps <= STEPS` keep it within the map, and each step
        // within the spans.
        for bits in map.as_chunks_mut::<4>().0.iter_mut().take(steps) {
            let (blocks, further) = split_step::<D, K>(spans)?;
            spans = further;
            let [p, q, r, s] = [
                isa.bits(candidates::<I, _, K, STEP, 0>(matchers, blocks)),
                isa.bits(candidates::<I, _, K, STEP, 64>(matchers, blocks)),
                isa.bits(candidates::<I, _, K, STEP, 128>(matchers, blocks)),
                isa.bits(candidates::<I, _, K, STEP, 192>(matchers, blocks)),
            ];
            // The nearest group first, so that distances from the edge are 64 for each word, in
            // either direction.
            *bits = if D::FORWARD {
                [p, q, r, s]
            } else {
                [s, r, q, p]
            };
        }
        // A bit for each of up to 64 groups, so that the second pass visits only groups with
        // candidates.
        let mut groups = 0_u64;
        for (k, bits) in map.iter().enumerate().take(4 * steps) {
            groups |= u64::from(*bits != 0) << k;
        }

        // Second and third pass. The list holds at least one whole group, so that each turn of this
        // loop clears a bit of `groups`, and the loop ends.
        let edge = if D::FORWARD { from } else { to };
        let (before, mut verified) = (search.found, 0);
        while groups != 0 {
            let listed = enlist::<I, D>(isa, map, &mut groups, list);
            verified += listed;
            for distance in list.0.get(..listed)? {
                let candidate = D::position(edge, usize::from(*distance));
                if search.is_remaining::<D>(candidate)
                    && let Some(end) = search.verify::<I, D, C>(isa, candidate, is_whole)
                {
                    return Some(end);
                }
            }
        }

        // The block is done: each of its start positions was compared, and each candidate verified
        // or dropped.
        let found = usize::from(search.found - before);
        search.skip_to::<D>(from + steps * STEP, to - steps * STEP);
        if search.is_misled(search.remaining()) {
            return Some(End::Anchors);
        }
        // More than four candidates for each occurrence, and 64 more: they overlap, or the anchors
        // are bad. Then the other strategies take less time, and `groups` and `steps` are asked.
        search.occurrences.is_crowded = verified > 4 * found + GROUP;
        if found == 0 || search.occurrences.is_crowded {
            return None;
        }
    }
}

/// Writes the distances of candidates from the edge of a block, the nearest first, until the list
/// is full, and returns their number. `groups` has a bit for each group of the block that has
/// candidates and is not listed.
///
/// A group is listed as a whole or not at all: the loop stops if the list has room for fewer than
/// 64 distances. The remaining groups keep their bits, and the caller calls again.
#[inline(always)]
fn enlist<I: Isa, D: Direction>(
    isa: I,
    map: &[u64; 4 * STEPS],
    groups: &mut u64,
    Distances(list): &mut Distances,
) -> usize {
    let mut listed = 0;
    while *groups != 0
        && let Some(slots) = list.get_mut(listed..listed + GROUP)
    {
        let k = groups.trailing_zeros() as usize;
        *groups &= *groups - 1;
        // `k` is below 64, so `at` is at most 63 * 64 and a distance fits into 16 bits.
        let (bits, at) = (map[k], (k * GROUP) as u16);
        // Two are written in any case, so that no branch depends on whether there is a second.
        slots[0] = at + D::distance(bits);
        slots[1] = at + D::distance(D::others(bits));
        let count = bits.count_ones() as usize;
        // More than two are written again, together with the others, by `places`.
        if count > 2 {
            isa.places(D::nearest_first(bits), at, slots);
        }
        listed += count;
    }
    listed
}
