//! Defines the state of a search, which a caller keeps from one batch of occurrences to the next.
//!
//! Occurrences are found in batches and handed out one by one. A batch is a list of distances from
//! its first occurrence, in the direction of the search:
//!
//! ```text
//! haystack     |.....O.......O..O..........|..................|
//! start         0    5       13 16         from               to
//! batch              first = 5, distances = [0, 8, 11]
//! ```
//!
//! Distances have 16 bits, so an occurrence that is more than 65535 bytes away from the first one
//! of its batch begins the next batch. The first batch has room for one occurrence, the next for
//! two, and so on up to 64 (see [`Occurrences::widen`]).

use core::ops::Range;

use super::{anchors::Anchors, evidence::Evidence};
use crate::algo::direction::Direction;

/// Greatest number of occurrences in a batch.
pub(super) const BATCH: usize = 64;

/// Occurrences are common if the last batch had one per this many bytes. If they are denser, going
/// from one to the next within a group is less work than listing them.
const COMMON: Range<usize> = 16..1024;

/// Holds the state of a search for all occurrences of a needle: the start positions that remain,
/// what the search has learnt, and the occurrences that it has found ahead.
#[derive(Clone, Debug)]
pub struct Occurrences {
    /// The start positions that remain: `from..to`.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Number of start positions in the haystack.
    pub(super) starts: usize,
    pub(super) evidence: Evidence,
    /// Bytes per occurrence in the last batch; 0 if it had too few to tell.
    pub(super) distance: usize,
    /// Says whether the last block had far more candidates than occurrences. Then candidates
    /// overlap, and blocks take more time.
    pub(super) is_crowded: bool,
    pub(super) batch: Batch,
}

/// Holds the occurrences that were found and not handed out.
#[derive(Clone, Debug)]
pub(super) struct Batch {
    /// The number of occurrences that the next batch is to have.
    pub(super) wanted: u8,
    /// The index of the next distance.
    pub(super) next: u8,
    /// The number of distances.
    pub(super) len: u8,
    /// The start position of the first occurrence.
    pub(super) first: usize,
    /// How far each occurrence is from the first.
    pub(super) distances: [u16; BATCH],
}

impl Occurrences {
    /// Creates the state for a needle of `needle` bytes, which is not 0, with these anchors, in a
    /// haystack of `haystack` bytes.
    #[inline]
    pub fn new(anchors: Anchors, needle: usize, haystack: usize) -> Occurrences {
        let starts = (haystack + 1).saturating_sub(needle);
        Occurrences {
            from: 0,
            to: starts,
            starts,
            evidence: Evidence::new(anchors),
            distance: 0,
            is_crowded: false,
            batch: Batch {
                wanted: 1,
                next: 0,
                len: 0,
                first: 0,
                distances: [0; BATCH],
            },
        }
    }

    /// Takes the next occurrence out of the batch. `D` is the direction in which it was found.
    #[inline]
    pub fn pop<D: Direction>(&mut self) -> Option<usize> {
        let batch = &mut self.batch;
        if batch.next == batch.len {
            return None;
        }
        let distance = batch.distances.get(usize::from(batch.next))?;
        batch.next += 1;
        Some(D::away(batch.first, usize::from(*distance)))
    }

    /// Takes the nearest start position that remains. The empty needle occurs at each of them.
    #[inline]
    pub fn next_start<D: Direction>(&mut self) -> Option<usize> {
        if self.is_exhausted() {
            return None;
        }
        if D::FORWARD {
            self.from += 1;
            Some(self.from - 1)
        } else {
            self.to -= 1;
            Some(self.to)
        }
    }

    /// Doubles the size of the next batch, up to 64. The first batch has one occurrence, so that a
    /// caller that wants no more does not wait for more.
    #[inline]
    pub fn widen(&mut self) {
        self.batch.wanted = (2 * self.batch.wanted).min(BATCH as u8);
    }

    /// Returns `true` if [`search_common`](super::search_common) should be called before
    /// [`search`](super::search()).
    #[inline]
    pub fn are_common(&self) -> bool {
        COMMON.contains(&self.distance) && !self.is_crowded
    }

    /// Returns `true` if the batch has occurrences that were not handed out.
    #[inline]
    pub fn has_batch(&self) -> bool {
        self.batch.next != self.batch.len
    }

    /// Returns `true` if no start position remains.
    #[inline]
    pub fn is_exhausted(&self) -> bool {
        self.from >= self.to
    }

    /// Returns the least and the greatest number of occurrences that remain, for a needle of
    /// `needle` bytes.
    #[inline]
    pub fn size_hint(&self, needle: usize) -> (usize, usize) {
        let found = usize::from(self.batch.len - self.batch.next);
        (found, found + self.remaining().div_ceil(needle.max(1)))
    }

    /// Returns the number of start positions that remain.
    #[inline]
    pub(super) fn remaining(&self) -> usize {
        self.to.saturating_sub(self.from)
    }
}
