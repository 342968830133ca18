//! Chooses the anchors of a needle, which are the bytes that a search looks for first.
//!
//! A substring kernel compares two bytes of the needle, the anchors, at 64 start positions
//! at once, and verifies the rest of the needle where both match. The rarer the anchors are
//! in the haystack, the fewer false positives there are. Nobody knows the haystack in
//! advance, so each byte has a *rank*: a number from 0 to 255 that is higher for more
//! common bytes. The idea, and the trait [`HeuristicFrequencyRank`], are memchr's.
//! `anchors` takes
//!
//! 1. the rarest byte of the needle;
//! 2. the rarest byte that differs from the first, or, if all bytes are equal, the same byte as far
//!    away as possible;
//! 3. the last byte that is neither, in reserve: kernels use it if the first two are not selective.
//!
//! If the rarest byte has a rank of at most `ALONE`, the search starts with that byte
//! alone. Only the first 256 bytes of a needle are ranked, so that an anchor's offset fits
//! in a byte.

use atomic_memchr_kernels::{Anchors, Case, Exact};

/// Ranks bytes by how common they are in the haystacks to be searched.
///
/// A search looks for the two rarest bytes of the needle. The better the ranks fit the
/// haystacks, the faster it is. Wrong ranks cost time and never change an answer.
///
/// ```
/// use atomic_memchr_slice::{arch::all::packedpair::HeuristicFrequencyRank, memmem::FinderBuilder};
///
/// /// In x86 machine code 0 is the most common byte, and so is 0xFF near it.
/// struct MachineCode;
///
/// impl HeuristicFrequencyRank for MachineCode {
///     fn rank(&self, byte: u8) -> u8 {
///         match byte {
///             0x00 | 0xFF => 255,
///             0x48 | 0x8B | 0x89 => 200,
///             _ => 50,
///         }
///     }
/// }
///
/// let finder = FinderBuilder::new().build_forward_with_ranker(MachineCode, b"\x48\x0F\xC7");
/// assert_eq!(finder.find(b"\x00\x48\x0F\xC7\x00"), Some(1));
/// ```
pub trait HeuristicFrequencyRank {
    /// Returns the rank of `byte`: the more common the byte, the higher the number.
    fn rank(&self, byte: u8) -> u8;
}

impl<R: HeuristicFrequencyRank> HeuristicFrequencyRank for &R {
    fn rank(&self, byte: u8) -> u8 {
        (**self).rank(byte)
    }
}

/// Ranks bytes by how common they are in text, source code and binaries taken together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Default;

impl HeuristicFrequencyRank for Default {
    #[inline]
    fn rank(&self, byte: u8) -> u8 {
        COMMONNESS[usize::from(byte)]
    }
}

/// Highest rank of a byte that is so rare that the search for it alone is tried first.
const ALONE: u8 = 222;

/// Number of bytes of a needle that are ranked. Their offsets fit in a byte.
const LOOKED_AT: usize = 256;

/// Length of a haystack, in bytes, up to which ranking the bytes of a needle takes longer
/// than the search for three bytes that are not ranked.
const SMALL: usize = 1024;

/// Length of a haystack, in bytes, up to which it pays to rank fewer bytes of a needle, and
/// the number of bytes that are ranked then.
const MEDIUM: (usize, usize) = (16 << 10, 32);

/// Returns the anchors of a needle for one search of a haystack of `haystack` bytes.
#[inline]
pub(crate) fn anchors_once<C: Case>(needle: &[u8], haystack: usize) -> Anchors {
    if haystack <= SMALL {
        let last = needle.len().min(LOOKED_AT).saturating_sub(1);
        return Anchors {
            offsets: [0, last as u8, (last / 2) as u8],
            count: 3,
        };
    }
    let looked_at = if haystack <= MEDIUM.0 {
        MEDIUM.1
    } else {
        LOOKED_AT
    };
    anchors::<C>(&needle[..needle.len().min(looked_at)], Default)
}

/// Returns the offsets of the two rarest bytes of a needle, which are equal only if it has fewer than
/// two bytes.
pub(crate) fn rarest(needle: &[u8], ranker: impl HeuristicFrequencyRank) -> [u8; 2] {
    let [rarest, other, _] = anchors::<Exact>(needle, ranker).offsets;
    [rarest, other]
}

/// Returns the offsets of the two rarest bytes of a needle, which differ if the needle has
/// two different bytes, and of a third byte.
#[inline(never)]
pub(crate) fn anchors<C: Case>(needle: &[u8], ranker: impl HeuristicFrequencyRank) -> Anchors {
    let needle = &needle[..needle.len().min(LOOKED_AT)];
    let rank = |byte: u8| {
        if C::COUNTS {
            return ranker.rank(byte);
        }
        let (lower, upper) = (byte.to_ascii_lowercase(), byte.to_ascii_uppercase());
        ranker.rank(lower).max(ranker.rank(upper))
    };
    let Some(last) = needle.len().checked_sub(1) else {
        return Anchors {
            offsets: [0; 3],
            count: 1,
        };
    };
    // Rank and offset are packed into one number, so that the rarest byte is a minimum. A
    // minimum is computed without branches, which could not be predicted here.
    let mut least = usize::MAX;
    for (at, &byte) in needle.iter().enumerate() {
        least = least.min(usize::from(rank(byte)) << 8 | at);
    }
    let (rare, commonness) = (least & 0xFF, (least >> 8) as u8);
    // If all bytes are equal, the one furthest from the first anchor tells most: it is the
    // first byte or the last.
    let furthest = if rare == last { 0 } else { last };
    let key = |at: usize, byte: u8| {
        let is_same = needle
            .get(rare)
            .is_some_and(|&rarest| C::is_same(byte, rarest));
        usize::from(is_same) << 16 | usize::from(rank(byte)) << 8 | at
    };
    let mut least = needle
        .get(furthest)
        .map_or(usize::MAX, |&byte| key(furthest, byte));
    for (at, &byte) in needle.iter().enumerate() {
        let key = key(at, byte);
        // Among equally common bytes, the one that was found first stays.
        if key >> 8 < least >> 8 {
            least = key;
        }
    }
    let other = least & 0xFF;
    let third = (0..=last).rev().find(|&at| at != rare && at != other);
    Anchors {
        offsets: [rare, other, third.unwrap_or(other)].map(|at| at as u8),
        count: if commonness <= ALONE { 1 } else { 2 },
    }
}

/// Ranks of all bytes in the files that are searched most: text and source code first, then
/// binaries, in which 0 and 255 abound.
static COMMONNESS: [u8; 256] = {
    let mut commonness = [0; 256];
    // The most common first.
    let order = b" etaoinsrhldcu\nmpfgy_.b,v(w)k\"0;:/=-x1'2{}>*<3I4T5S6A8C7E9R[]NL&Dj\
                  OPMqz#FB+UH!GV\\Y$W|\t%K@?XJ~Q^`Z\r\0";
    let mut i = 0;
    while i < order.len() {
        commonness[order[i] as usize] = 255 - i as u8;
        i += 1;
    }
    commonness[0] = 240;
    commonness[255] = 200;
    // The bytes that continue letters beyond ASCII, the most common of Cyrillic among them,
    // and the bytes that begin such letters.
    let mut byte = 0x80;
    while byte < 0xF0 {
        commonness[byte] = if byte < 0xC0 { 232 } else { 236 };
        byte += 1;
    }
    let common = [
        0x80, 0x81, 0x82, 0x83, 0xB0, 0xB2, 0xB4, 0xB5, 0xB8, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF,
    ];
    let mut i = 0;
    while i < common.len() {
        commonness[common[i]] = 234;
        i += 1;
    }
    let begin = [0xC3, 0xD0, 0xD1, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9];
    let mut i = 0;
    while i < begin.len() {
        commonness[begin[i]] = 252;
        i += 1;
    }
    commonness
};
