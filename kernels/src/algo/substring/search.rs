//! Verifies candidates and keeps track of what remains to be searched, for all strategies.
//!
//! A strategy produces bit masks of candidates; this file verifies them and keeps track of what
//! remains. The start positions `from..to` remain. Forwards, `from` moves up with each occurrence,
//! long mismatch or skipped range; backwards, `to` moves down:
//!
//! ```text
//! 0                from                               to         starts
//! |----------------|----------------------------------|----------|
//!  passed           remain                             passed (backwards)
//! ```
//!
//! `from` never moves down, and `to` never up, so each search ends. After an occurrence, the search
//! continues behind it, so that occurrences do not overlap; `from` can then be above `to`, which
//! means that nothing remains.
//!
//! Bit masks may contain start positions that do not remain: those before `from` in a group that
//! overlaps the last one, and those within an occurrence that was just found. They are cleared
//! before each candidate is chosen, by [`Search::remaining_bits`].

use atomic_memchr_asm::Span;

use super::{
    bad_character,
    evidence::SLACK,
    occurrences::{BATCH, Occurrences},
    two_way,
};
use crate::{
    algo::{case::Case, direction::Direction, equal::difference, short::SearchIsa},
    isa::GROUP,
};

/// Number of bytes of a candidate that must have matched before the byte that did not is used to
/// move further.
const LONG: usize = 16;

/// Why a strategy stops.
pub(super) enum End {
    /// The batch is full.
    Full,
    /// No start position remains.
    Done,
    /// Other anchors would do better.
    Anchors,
    /// Comparing costs too much.
    Compared,
}

/// Holds the state of a search while a kernel runs.
pub(super) struct Search<'h, 'n, 'o> {
    haystack: Span<'h>,
    pub(super) needle: &'n [u8],
    pub(super) occurrences: &'o mut Occurrences,
    /// The start positions that remain, and the batch: they change with each occurrence, and are
    /// kept here so that they can be in registers.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) found: u8,
    /// The start position of the first occurrence of the batch.
    first: usize,
    /// The offset in the needle at which the last comparison failed.
    mismatch: usize,
}

impl<'h, 'n, 'o> Search<'h, 'n, 'o> {
    /// Continues where the last batch ended.
    #[inline(always)]
    pub(super) fn new(
        needle: &'n [u8],
        haystack: Span<'h>,
        occurrences: &'o mut Occurrences,
    ) -> Self {
        Search {
            haystack,
            needle,
            from: occurrences.from,
            to: occurrences.to,
            found: 0,
            first: 0,
            mismatch: 0,
            occurrences,
        }
    }

    /// Hands the batch over. If it is full, notes how common occurrences are.
    #[inline(always)]
    pub(super) fn finish(self) {
        let passed = self.occurrences.remaining() - self.remaining();
        let occurrences = self.occurrences;
        // How many start positions this batch has passed, divided by its occurrences: see
        // `Occurrences::are_common`.
        let batch = &mut occurrences.batch;
        // The size of a full batch is a power of two.
        occurrences.distance = if self.found > 2 && self.found == batch.wanted {
            passed >> self.found.trailing_zeros()
        } else {
            0
        };
        (batch.next, batch.len) = (0, self.found);
        batch.first = self.first;
        (occurrences.from, occurrences.to) = (self.from, self.to);
    }

    /// Returns an anchor: the pattern to look for, and the span in which each start position has
    /// the byte of this anchor.
    #[inline(always)]
    pub(super) fn anchor<C: Case>(&self, k: usize) -> Option<(C::Anchor, Span<'h>)> {
        // The byte of the last start position is at `at + starts - 1`, which is below the
        // haystack's length as `at` is below the needle's.
        let at = usize::from(self.occurrences.evidence.anchors.offsets[k]);
        let span = self.haystack.get(at..at + self.occurrences.starts)?;
        Some((C::anchor(*self.needle.get(at)?), span))
    }

    /// Returns the haystack.
    #[inline(always)]
    pub(super) fn haystack(&self) -> Span<'h> {
        self.haystack
    }

    /// Returns `true` if the first `count` anchors are the whole needle.
    #[inline(always)]
    pub(super) fn is_whole(&self, count: usize) -> bool {
        // Anchors may be equal, where a needle has fewer than three bytes, and then count once.
        let [a, b, c] = self.occurrences.evidence.anchors.offsets;
        match self.needle.len() {
            1 => true,
            2 => count >= 2 && a != b,
            3 => count == 3 && a != b && a != c && b != c,
            _ => false,
        }
    }

    /// Returns the number of start positions that remain.
    #[inline(always)]
    pub(super) fn remaining(&self) -> usize {
        self.to.saturating_sub(self.from)
    }

    /// Returns `true` if so many candidates were false that other anchors would do better, when
    /// `remaining` start positions remain.
    #[inline(always)]
    pub(super) fn is_misled(&self, remaining: usize) -> bool {
        let passed = self.occurrences.starts - remaining;
        self.occurrences.evidence.is_misled(passed)
    }

    /// Changes the anchors.
    #[inline(always)]
    pub(super) fn change_anchors(&mut self) {
        let passed = self.occurrences.starts - self.remaining();
        self.occurrences
            .evidence
            .change_anchors(self.mismatch, passed);
    }

    /// Returns the start positions that remain, from the last boundary of a cache line on: with
    /// some that were passed already, if there are any. A vector that lies in two cache lines takes
    /// twice the time to load. Candidates that were passed are dropped by
    /// [`verify_all`](Search::verify_all).
    #[inline(always)]
    pub(super) fn aligned<D: Direction>(&self, starts: Span<'_>) -> Option<(usize, usize)> {
        let (from, to) = (self.from, self.to);
        // `ahead` start positions lie before the next boundary, so the last one is `behind` start
        // positions back. The search goes back there if the haystack has that many.
        let ahead = D::misaligned(starts.get(from..to)?);
        let behind = if ahead == 0 { 0 } else { GROUP - ahead };
        Some(if D::FORWARD && from >= behind {
            (from - behind, to)
        } else if !D::FORWARD && starts.len() - to >= behind {
            (from, to + behind)
        } else {
            (from, to)
        })
    }

    /// Skips to `from` (or backwards, to before `to`), unless an occurrence ends further on.
    #[inline(always)]
    pub(super) fn skip_to<D: Direction>(&mut self, from: usize, to: usize) {
        if D::FORWARD {
            self.from = self.from.max(from);
        } else {
            self.to = self.to.min(to);
        }
    }

    /// Continues `distance` start positions behind `start`.
    #[inline(always)]
    fn shift<D: Direction>(&mut self, start: usize, distance: usize) {
        if D::FORWARD {
            self.from = start + distance;
        } else {
            self.to = (start + 1).saturating_sub(distance);
        }
    }

    /// Returns `true` if a start position remains to be searched.
    #[inline(always)]
    pub(super) fn is_remaining<D: Direction>(&self, start: usize) -> bool {
        if D::FORWARD {
            start >= self.from
        } else {
            start < self.to
        }
    }

    /// Clears those of 64 start positions' bits that do not remain to be searched. The lowest bit
    /// is that of `start`.
    #[inline(always)]
    fn remaining_bits<D: Direction>(&self, start: usize, bits: u64) -> u64 {
        // `skip` is the number of start positions of this group that are passed, counted from its
        // near end. Those bits are shifted out. If there are 64 or more, `checked_shl` and
        // `checked_shr` return `None`, and no bit remains. For `from = start + 3`, forwards, the
        // mask is 0b..1111_1000.
        let skip = if D::FORWARD {
            self.from.saturating_sub(start)
        } else {
            (start + GROUP).saturating_sub(self.to)
        };
        let mask = match u32::try_from(skip) {
            Ok(skip) if D::FORWARD => u64::MAX.checked_shl(skip),
            Ok(skip) => u64::MAX.checked_shr(skip),
            Err(_) => None,
        };
        bits & mask.unwrap_or(0)
    }

    /// Verifies the candidates among 64 start positions. The lowest bit is that of `start`.
    #[inline(always)]
    pub(super) fn verify_all<I: SearchIsa, D: Direction, C: Case>(
        &mut self,
        isa: I,
        start: usize,
        bits: u64,
        is_whole: bool,
    ) -> Option<End> {
        // Each pass clears at least one bit, so the loop ends. An occurrence or a long mismatch
        // moves `from` or `to`, so the other bits are filtered again.
        let mut bits = self.remaining_bits::<D>(start, bits);
        while bits != 0 {
            let candidate = start + D::nearest(bits);
            if let Some(end) = self.verify::<I, D, C>(isa, candidate, is_whole) {
                return Some(end);
            }
            bits = self.remaining_bits::<D>(start, D::others(bits));
        }
        None
    }

    /// Verifies the candidates among four times 64 start positions. No branch depends on which of
    /// the four have any, because it could not be predicted.
    #[inline(always)]
    pub(super) fn verify_four<I: SearchIsa, D: Direction, C: Case>(
        &mut self,
        isa: I,
        start: usize,
        bits: [u64; 4],
        is_whole: bool,
    ) -> Option<End> {
        // Bit `k` says that group `k` has a candidate. `k & 3` tells the compiler that it is an
        // index.
        let mut groups = 0;
        for (k, bits) in bits.iter().enumerate() {
            groups |= u64::from(*bits != 0) << k;
        }
        while groups != 0 {
            let k = D::nearest(groups) & 3;
            groups = D::others(groups);
            let end = self.verify_all::<I, D, C>(isa, start + k * GROUP, bits[k], is_whole);
            if end.is_some() {
                return end;
            }
        }
        None
    }

    /// Compares the needle at a candidate, unless the anchors are the whole needle. If it occurs
    /// there, adds it to the batch.
    #[inline(always)]
    pub(super) fn verify<I: SearchIsa, D: Direction, C: Case>(
        &mut self,
        isa: I,
        candidate: usize,
        is_whole: bool,
    ) -> Option<End> {
        let len = self.needle.len();
        // The candidate's bytes are loaded anew: what is reported is what these loads saw. If the
        // anchors are the whole needle, each byte of it was seen by the comparison of its anchor.
        let difference = if is_whole {
            None
        } else {
            let window = self.haystack.get(candidate..candidate + len)?;
            difference::<C>(window, self.needle)
        };
        // An occurrence. `first` is the start position from which distances are counted.
        let Some(difference) = difference else {
            let found = self.found;
            if found == 0 {
                self.first = candidate;
            }
            // A distance has 16 bits.
            let Ok(distance) = u16::try_from(candidate.abs_diff(self.first)) else {
                // It is found again, as the first of the next batch.
                self.skip_to::<D>(candidate, candidate + 1);
                return Some(End::Full);
            };
            // `found` is below BATCH: a batch ends when it is full.
            self.occurrences.batch.distances[usize::from(found) % BATCH] = distance;
            self.found = found + 1;
            self.shift::<D>(candidate, len);
            return (found + 1 >= self.occurrences.batch.wanted).then_some(End::Full);
        };
        // A false candidate. A comparison that failed early gets no further treatment: the next
        // candidate in the mask is found at once. One that failed late has cost much, and is used
        // to move further.
        self.mismatch = difference.at;
        self.occurrences.evidence.add_failed(difference.at + 1);
        if difference.at < LONG {
            return None;
        }
        // The distance is at least 1, so this candidate is passed.
        let distance = bad_character::shift::<I::Short, D, C>(isa.short(), self.needle, difference);
        self.shift::<D>(candidate, distance);
        // Comparing may have cost so much that two-way search should take over.
        let passed = if D::FORWARD {
            candidate
        } else {
            self.occurrences.starts - candidate
        };
        self.occurrences
            .evidence
            .is_costly(passed)
            .then_some(End::Compared)
    }

    /// Continues for a while by two-way search, which is linear in any case.
    #[inline(always)]
    pub(super) fn two_way<I: SearchIsa, D: Direction, C: Case>(&mut self, isa: I) -> Option<End> {
        let (from, to) = (self.from, self.to);
        let len = self.needle.len();
        // Its preparation takes time linear in the needle, which is little beside this many bytes.
        let count = to.saturating_sub(from).min(4 * len + SLACK);
        // The nearest `count` start positions, and the bytes of an occurrence at any of them.
        let start = if D::FORWARD { from } else { to - count };
        let haystack = self.haystack.get(start..start + count + len - 1)?;
        let Some(at) = two_way::find::<D, C>(self.needle, haystack) else {
            self.skip_to::<D>(start + count, start);
            return None;
        };
        // This start position is the only candidate, and it is verified already.
        let candidate = start + at;
        self.skip_to::<D>(candidate, candidate + 1);
        self.verify::<I, D, C>(isa, candidate, true)
    }
}
