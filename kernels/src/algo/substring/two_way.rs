//! The strategy for haystacks that are made against the others: linear in any case, in constant
//! space.
//!
//! Crochemore and Perrin, "Two-way string-matching", Journal of the ACM 38(3), 1991. The needle is
//! cut in two at a critical position. The part behind the cut is compared forwards, and then the
//! part before it backwards. A mismatch behind the cut moves the needle past the mismatch, and one
//! before it moves the needle by its period. If the needle is periodic, the number of bytes that
//! are known to match after such a move is remembered, and they are not compared again.
//!
//! Bytes that are known to match were seen at their offsets earlier in this call. So each byte of an
//! occurrence was seen, though others may have changed it since.

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

impl<D: Direction, C: Case> Needle<'_, D, C> {
    /// Returns the byte `i`, which is below the length. (A check that panics with a number brings
    /// three kilobytes of formatting into firmware.)
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

    /// Returns the start of the greatest suffix, in the order of bytes or in the opposite order, and
    /// the period of that suffix.
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

/// Returns the start position of the nearest occurrence of `needle`, which is not empty.
#[cold]
#[inline(never)]
pub(super) fn find<D: Direction, C: Case>(needle: &[u8], haystack: Span<'_>) -> Option<usize> {
    let len = needle.len();
    let last = haystack.len().checked_sub(len)?;
    let needle = Needle::<D, C> {
        bytes: needle,
        manner: PhantomData,
    };
    let is_seen = |i: usize, byte: u8| {
        let at = if D::FORWARD {
            i
        } else {
            haystack.len() - 1 - i
        };
        let block = haystack.get(at..at + 1).and_then(Span::first::<1>);
        block.is_some_and(|block| C::is_same(word::load1::<1, 0>(block), byte))
    };

    let (cut, period) = needle
        .maximal_suffix(false)
        .max(needle.maximal_suffix(true));
    let is_periodic =
        cut + period <= len && (0..cut).all(|i| needle.at(i) == needle.at(i + period));
    let shift = if is_periodic {
        period
    } else {
        cut.max(len - cut) + 1
    };

    let (mut start, mut remembered) = (0, 0);
    while start <= last {
        let mut i = cut.max(remembered);
        while i < len && is_seen(start + i, needle.at(i)) {
            i += 1;
        }
        if i < len {
            start += i - cut + 1;
            remembered = 0;
            continue;
        }
        let mut i = cut;
        while i > remembered && is_seen(start + i - 1, needle.at(i - 1)) {
            i -= 1;
        }
        if i <= remembered {
            return Some(if D::FORWARD { start } else { last - start });
        }
        start += shift;
        remembered = if is_periodic { len - period } else { 0 };
    }
    None
}
