//! The strategy for haystacks that are made against the others: linear in any case, in constant
//! space.
//!
//! Crochemore and Perrin, "Two-way string-matching", Journal of the ACM 38(3), 1991. The needle is
//! cut in two at a critical position. The part behind the cut is compared forwards, and then the
//! part before it backwards. A mismatch behind the cut moves the needle past the mismatch, and one
//! before it moves the needle by its period. If the needle is periodic, the number of bytes that
//! are known to match after such a move is remembered, and they are not compared again.
//!
//! # Terms
//!
//! - A *period* of a string is a distance `p` such that each byte equals the one `p` further on, as
//!   far as there is one. The period of `abcabcab` is 3; every string has its length as a period.
//! - A *critical position* is a cut around which no repetition is shorter than the period of the
//!   whole needle. The maximal suffix in the order of bytes, and that in the opposite order, each
//!   begin at some position; the greater of the two is critical.
//!
//! # Example
//!
//! The needle `abaab` has the maximal suffix `baab` in the order of bytes, at 1, and `aab` in the
//! opposite order, at 2. The shorter one begins at 2, so the cut is at 2.
//!
//! ```text
//! haystack   a b a b a a b
//! needle     a b|a a b           from the cut: byte 2 matches, byte 3 does not
//! needle         a b|a a b       moved by 3 - 2 + 1 = 2: `aab` matches, and `ab` before it
//! ```
//!
//! # Concurrent writers
//!
//! Bytes that are known to match were seen at their offsets earlier in this call. So each byte of
//! an occurrence was seen, though others may have changed it since. The needle is private and does
//! not change, so the cut and the period stay right whatever others do: writers can make the search
//! miss or find an occurrence, but can neither stop it nor lead it out of bounds.

use core::marker::PhantomData;

use atomic_memchr_asm::{Span, word};

use crate::algo::{case::Case, direction::Direction};

/// A needle whose bytes are numbered from its near end, with letters as `C` compares them.
struct Needle<'n, D, C> {
    bytes: &'n [u8],
    manner: PhantomData<(D, C)>,
}

impl<D, C> Clone for Needle<'_, D, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D, C> Copy for Needle<'_, D, C> {}

impl<'n, D: Direction, C: Case> Needle<'n, D, C> {
    #[inline(always)]
    fn new(bytes: &'n [u8]) -> Needle<'n, D, C> {
        Needle {
            bytes,
            manner: PhantomData,
        }
    }

    /// Returns the byte `i`, which is below the length. A letter is returned in one case, whatever
    /// its case in the needle. (A check that panics with a number brings three kilobytes of
    /// formatting into firmware.)
    #[inline(always)]
    fn at(self, i: usize) -> u8 {
        let i = if D::FORWARD {
            i
        } else {
            self.bytes.len().wrapping_sub(1 + i)
        };
        let byte = self.bytes.get(i).copied().unwrap_or_default();
        byte | C::loose(u64::from(byte)) as u8
    }

    /// Returns the start of the greatest suffix, in the order of bytes or in the opposite order,
    /// and the period of that suffix.
    ///
    /// `start` is the greatest suffix so far, and `candidate` one that competes with it. Their
    /// first `offset` bytes are equal. Three things can happen at the next byte:
    ///
    /// - It is equal: the comparison goes on. After a whole period the candidate moves by that
    ///   period.
    /// - The candidate is smaller: it loses, and so do the suffixes up to the byte that decided.
    ///   The suffix at `start` has, up to that byte, no shorter period than its length.
    /// - The candidate is greater: it becomes the greatest suffix.
    ///
    /// `candidate + offset` is below the length when bytes are compared, which bounds both indices.
    /// The sum `start + candidate + offset` grows in each turn, because `offset` is less than
    /// `period` and `period` is at most `candidate - start`. So the loop ends, after a number of
    /// turns linear in the needle.
    fn maximal_suffix(self, opposite: bool) -> (usize, usize) {
        let (mut start, mut candidate, mut offset, mut period) = (0, 1, 0, 1);
        while candidate + offset < self.bytes.len() {
            let (current, next) = (self.at(start + offset), self.at(candidate + offset));
            if current == next {
                if offset + 1 == period {
                    candidate += period;
                    offset = 0;
                } else {
                    offset += 1;
                }
            } else if (next < current) != opposite {
                candidate += offset + 1;
                offset = 0;
                period = candidate - start;
            } else {
                start = candidate;
                candidate += 1;
                offset = 0;
                period = 1;
            }
        }
        (start, period)
    }
}

/// Holds what a search knows of a needle before it begins: where the needle is cut, and how far it moves
/// after a mismatch before the cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoWay {
    cut: usize,
    /// The period, if the needle is periodic.
    shift: usize,
    is_periodic: bool,
}

impl TwoWay {
    /// Prepares `needle`.
    pub fn new<D: Direction, C: Case>(needle: &[u8]) -> TwoWay {
        let len = needle.len();
        let needle = Needle::<D, C>::new(needle);
        // The greater start is the shorter suffix.
        let (cut, period) = needle
            .maximal_suffix(false)
            .max(needle.maximal_suffix(true));
        let is_periodic =
            cut + period <= len && (0..cut).all(|i| needle.at(i) == needle.at(i + period));
        // If the needle is not periodic, its period is unknown but greater than both parts, so it
        // may move by one more than the longer part.
        let shift = if is_periodic {
            period
        } else {
            cut.max(len.saturating_sub(cut)) + 1
        };
        TwoWay {
            cut,
            shift,
            is_periodic,
        }
    }

    /// Returns the start position of the nearest occurrence of `needle`, which was prepared by
    /// [`TwoWay::new`] for the same direction and case. With another needle the answer is
    /// unspecified.
    pub fn find<D: Direction, C: Case>(self, needle: &[u8], haystack: Span<'_>) -> Option<usize> {
        let TwoWay {
            cut,
            shift,
            is_periodic,
        } = self;
        let len = needle.len();
        let last = haystack.len().checked_sub(len)?;
        // It is greater only if another needle was prepared.
        let cut = cut.min(len);
        let needle = Needle::<D, C>::new(needle);
        // Loads one byte of the haystack, whose index counts from the near end, and compares it. An
        // index outside of the haystack, which does not come up, would be a mismatch.
        let is_seen = |i: usize, byte: u8| {
            let at = if D::FORWARD {
                i
            } else {
                haystack.len() - 1 - i
            };
            let block = haystack.get(at..at + 1).and_then(Span::first::<1>);
            block.is_some_and(|block| C::is_same(word::load1::<1, 0>(block), byte))
        };

        // `start` is the start position, counted from the near end. The needle's first `remembered`
        // bytes are known to match there. Each turn increases `start`, so the loop ends.
        let (mut start, mut remembered) = (0, 0);
        while start <= last {
            // Forwards from the cut, but not over bytes that are known to match.
            let mut i = cut.max(remembered);
            while i < len && is_seen(start + i, needle.at(i)) {
                i += 1;
            }
            // A mismatch behind the cut. No occurrence begins before the byte that failed lies
            // before the cut.
            if i < len {
                start += i - cut + 1;
                remembered = 0;
                continue;
            }
            // Backwards from the cut.
            let mut i = cut;
            while i > remembered && is_seen(start + i - 1, needle.at(i - 1)) {
                i -= 1;
            }
            if i <= remembered {
                return Some(if D::FORWARD { start } else { last - start });
            }
            // A mismatch before the cut. If the needle is periodic, it is moved by its period, so
            // that its first `len - period` bytes lie on bytes that were just seen to match.
            start += shift;
            remembered = if is_periodic {
                len.saturating_sub(shift)
            } else {
                0
            };
        }
        None
    }
}

/// Returns the start position of the nearest occurrence of `needle`, which is not empty.
#[cold]
#[inline(never)]
pub(super) fn find<D: Direction, C: Case>(needle: &[u8], haystack: Span<'_>) -> Option<usize> {
    TwoWay::new::<D, C>(needle).find::<D, C>(needle, haystack)
}
