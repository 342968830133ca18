//! The search whose worst case is linear and whose space is constant, for when the fast
//! one meets a haystack made against it.
//!
//! Crochemore and Perrin, "Two-way string-matching", Journal of the ACM 38(3), 1991. The
//! needle is cut at a critical place. The part behind the cut is compared forwards and
//! then the part before it backwards; a mismatch behind the cut moves the needle past
//! it, one before it by the period. If the needle is periodic, what was compared of the
//! overlap is remembered and not compared again.
//!
//! What is remembered was seen at its place earlier in this call. So of an occurrence that
//! is found each byte was seen, though others may have changed it since.

use core::marker::PhantomData;

use atomic_memchr_asm::{Span, word};

use super::{case::Case, direction::Direction};

/// A needle, numbered from its near end, in lower case if case does not count.
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
    #[inline(always)]
    fn at(self, i: usize) -> u8 {
        let byte = if D::FORWARD {
            self.bytes[i]
        } else {
            self.bytes[self.bytes.len() - 1 - i]
        };
        byte | C::loose(u64::from(byte)) as u8
    }

    /// The start of the largest suffix, in the order of bytes or in the opposite one, and
    /// its period.
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

/// The position of the occurrence of `needle`, which is not empty, that is nearest to the
/// end `D` begins at.
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
