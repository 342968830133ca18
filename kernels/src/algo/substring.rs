//! The nearest occurrence of a needle, from either end.
//!
//! ```text
//! look for the needle's rarest byte, as fast as for any byte
//! if there are many of it after all: look for two of its bytes, in their distance
//! compare the needle at each candidate
//! if comparing costs more than looking: two-way, which is linear whatever comes
//! ```
//!
//! The two bytes are the *anchors*. Each place where the needle may begin has one byte of
//! the haystack for the first anchor and one for the second, so these are two spans of
//! the same length, compared in step; a place is a candidate where both match. That is
//! memchr's "packed pair" (after Muła, "SIMD-friendly algorithms for substring
//! searching"), in either direction.
//!
//! Looking for one byte costs half of looking for two. So it begins with one, if that
//! is rare as files go, and changes when the haystack disagrees.
//!
//! A candidate is compared by loading its bytes anew. So each byte of an occurrence was
//! seen at its place during the call, and it does not matter what had been seen before.

use atomic_memchr_asm::Span;

use super::{direction::Direction, equal::common_prefix, find, short, two_way};
use crate::{
    isa::{GROUP, Isa},
    pattern::{Matcher as _, Needles, Pattern as _},
};

/// The places of two bytes of a needle that are searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    /// The place of the byte that is thought to be rarest.
    pub rare: usize,
    /// The place of the next rare one; the same if the needle has one byte only.
    pub other: usize,
    /// Whether the rare byte is so rare that it may be searched for alone.
    pub alone: bool,
}

/// Bytes for a candidate below which one anchor alone is not selective.
const SELECTIVE: usize = 256;

/// What one or the other may go over its measure before anything changes.
const SLACK: usize = 4096;

/// A search under way.
struct Search<'h, 'n> {
    haystack: Span<'h>,
    needle: &'n [u8],
    /// The places where the needle may begin that are left: `from..to`.
    from: usize,
    to: usize,
    /// How many bytes were compared.
    compared: usize,
}

impl Search<'_, '_> {
    /// Whether the needle is at a place.
    #[inline(always)]
    fn is_at(&mut self, place: usize) -> bool {
        let len = self.needle.len();
        let common = match self.haystack.get(place..place + len) {
            Some(window) => common_prefix(window, self.needle),
            None => 0,
        };
        self.compared += common + 1;
        common == len
    }

    /// Goes on behind a place.
    #[inline(always)]
    fn pass<D: Direction>(&mut self, place: usize) {
        if D::FORWARD {
            self.from = place + 1;
        } else {
            self.to = place;
        }
    }

    /// Goes on where `left` places are left.
    #[inline(always)]
    fn skip<D: Direction>(&mut self, left: usize) {
        if D::FORWARD {
            self.from = self.to - left;
        } else {
            self.to = self.from + left;
        }
    }

    /// Goes on with the search that is linear in any case.
    #[cold]
    fn two_way<D: Direction>(&self) -> Option<usize> {
        let left = self.from..self.to + self.needle.len() - 1;
        two_way::find::<D>(self.needle, self.haystack.get(left)?).map(|place| self.from + place)
    }

    /// The nearest place with a bit at which the needle is. The first bit is for
    /// `start`.
    #[inline(always)]
    fn among<D: Direction>(&mut self, start: usize, mut bits: u64) -> Option<usize> {
        while bits != 0 {
            let bit = D::nearest(bits);
            bits ^= 1 << bit;
            if self.is_at(start + bit) {
                return Some(start + bit);
            }
        }
        None
    }
}

/// The position of the occurrence of `needle` that is nearest to the end `D` begins at.
/// The needle is not empty, and the anchors lie within it; else the answer is `None`.
#[inline(always)]
pub fn find<I: Isa, D: Direction>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let places = (haystack.len() + 1).checked_sub(needle.len())?;
    // For each place, the byte that the anchor would have there.
    let rare = haystack.get(anchors.rare..anchors.rare + places)?;
    let other = haystack.get(anchors.other..anchors.other + places)?;
    let rare_byte = Needles::new([*needle.get(anchors.rare)?]);
    let other_byte = Needles::new([*needle.get(anchors.other)?]);

    let mut search = Search {
        haystack,
        needle,
        from: 0,
        to: places,
        compared: 0,
    };
    if places <= GROUP {
        let bits = short::bits_outlined(isa.short(), rare_byte, rare)
            & short::bits_outlined(isa.short(), other_byte, other);
        return search.among::<D>(0, bits);
    }

    if anchors.alone {
        let mut candidates = 0;
        loop {
            let left = rare.get(search.from..search.to)?;
            let place = search.from + find::find::<_, _, D>(isa, rare_byte, left)?;
            if search.is_at(place) {
                return Some(place);
            }
            search.pass::<D>(place);
            candidates += 1;
            let passed = places - (search.to - search.from);
            if candidates * SELECTIVE > passed + SLACK {
                break;
            }
        }
    }

    let rare_matcher = rare_byte.matcher(isa);
    let other_matcher = other_byte.matcher(isa);
    let started = search.to - search.from;
    while let Some(left) = rare.get(search.from..search.to)
        && let Some((rare_block, further)) = D::split::<128>(left)
        && let Some((other_block, _)) = other.get(search.from..search.to).and_then(D::split::<128>)
    {
        let low = isa.and(
            rare_matcher.group::<128, 0>(rare_block),
            other_matcher.group::<128, 0>(other_block),
        );
        let high = isa.and(
            rare_matcher.group::<128, 64>(rare_block),
            other_matcher.group::<128, 64>(other_block),
        );
        if isa.any(isa.or(low, high)) {
            let start = if D::FORWARD {
                search.from
            } else {
                search.to - 128
            };
            let (near, far) = if D::FORWARD {
                ((start, low), (start + GROUP, high))
            } else {
                ((start + GROUP, high), (start, low))
            };
            for (start, hits) in [near, far] {
                if let Some(place) = search.among::<D>(start, isa.bits(hits)) {
                    return Some(place);
                }
            }
            let passed = started - further.len();
            if search.compared > 4 * passed + SLACK {
                search.skip::<D>(further.len());
                return search.two_way::<D>();
            }
        }
        search.skip::<D>(further.len());
    }
    // Less than two groups are left: one, and what is less than that.
    while search.from < search.to {
        let count = (search.to - search.from).min(GROUP);
        let start = if D::FORWARD {
            search.from
        } else {
            search.to - count
        };
        let bits = short::bits_outlined(isa.short(), rare_byte, rare.get(start..start + count)?)
            & short::bits_outlined(isa.short(), other_byte, other.get(start..start + count)?);
        if let Some(place) = search.among::<D>(start, bits) {
            return Some(place);
        }
        search.skip::<D>(search.to - search.from - count);
    }
    None
}
