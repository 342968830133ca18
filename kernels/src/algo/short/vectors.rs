//! Searches haystacks of up to a group, with vectors of 16 bytes.
//!
//! A haystack of at least k bytes and at most 2k bytes is covered by its first k bytes and its last
//! k bytes, for k = 32, 16, 8, 4, 2. The two parts overlap, so some bytes are loaded twice. The
//! bits of the second load are shifted until only those bytes remain that the first load did not
//! see, so each byte is decided by one load. There is one branch for each halving of the length,
//! and none for each byte.
//!
//! For example, 6 bytes are covered by two loads of k = 4 bytes:
//!
//! ```text
//! offset    0  1  2  3  4  5
//! head      |<-- 4 -->|
//! tail            |<-- 4 -->|        of which the first two bytes were seen by the head
//! ```
//!
//! Both are put into one vector and compared together, which leaves 8 bits: the lower four for the
//! offsets 0 to 3, and the upper four for the offsets 2 to 5. The tail's bits are shifted right by
//! 2k - len = 2, which drops the bits of the offsets 2 and 3, and placed above the head's.
//!
//! Words become a vector without passing through memory: a store to the stack that a wider load
//! then reads would stall for a dozen cycles.

use atomic_memchr_asm::{Span, word};

use super::Short;
use crate::{
    isa::Compare,
    pattern::{Matcher, Pattern},
};

impl<I: Compare> Short for I {
    const INLINED: bool = true;

    #[inline(always)]
    fn short_bits<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> u64 {
        by_length(self, pattern, haystack)
    }

    #[inline(always)]
    fn short_count<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> usize {
        match self.short_bits(pattern, haystack) {
            // Where the mask is known early to be 0, this leaves before its bits are counted.
            0 if I::TESTS => 0,
            bits => bits.count_ones() as usize,
        }
    }

    #[inline(always)]
    fn short_common_bits<P: Pattern>(self, patterns: [P; 2], haystacks: [Span<'_>; 2]) -> u64 {
        let ([p, q], [a, b]) = (patterns, haystacks);
        // From 32 bytes on the comparisons are combined as vectors, so that one branch serves both.
        if let Some(first) = halves(self, p.matcher(self), a)
            && let Some(second) = halves(self, q.matcher(self), b)
        {
            let hits = self.and(first, second);
            if !self.any(hits) {
                return 0;
            }
            return join::<32>(self.bits(hits), a.len());
        }
        self.short_bits(p, a) & self.short_bits(q, b)
    }
}

/// [`Short::short_bits`] of vectors. Of a haystack of more than 64 bytes it sees the first 32
/// and the last 32, and takes them for neighbours.
#[inline(always)]
fn by_length<I: Compare, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> u64 {
    let matcher = pattern.matcher(isa);
    let len = haystack.len();
    if I::FEW_FIRST && len < 16 {
        return few(isa, matcher, haystack);
    }
    if let Some(hits) = halves(isa, matcher, haystack) {
        // Most searches of many short haystacks find nothing in most of them, and
        // this is half of what the bits cost.
        if !isa.any(hits) {
            return 0;
        }
        return join::<32>(isa.bits(hits), len);
    }
    // 16 to 31 bytes: two vectors.
    if let (Some(head), Some(tail)) = (haystack.first::<16>(), haystack.last::<16>()) {
        let head = matcher.lane(isa.load_lane::<16, 0>(head));
        let tail = matcher.lane(isa.load_lane::<16, 0>(tail));
        if I::TESTS && !isa.any_lane(isa.or_lane(head, tail)) {
            return 0;
        }
        return join::<16>(u64::from(isa.pair_bits(head, tail)), len);
    }
    few(isa, matcher, haystack)
}

/// [`by_length`] of fewer than 16 bytes: one vector, of which the bytes beyond the two words are 0.
/// They may match, so `join` ignores their bits.
#[inline(always)]
fn few<I: Compare, M: Matcher<I>>(isa: I, matcher: M, haystack: Span<'_>) -> u64 {
    let len = haystack.len();
    if let (Some(head), Some(tail)) = (haystack.first::<8>(), haystack.last::<8>()) {
        let lane = isa.load_halves(head, tail);
        return lane_bits(isa, matcher, lane, |bits| join::<8>(bits, len));
    }
    if let (Some(head), Some(tail)) = (haystack.first::<4>(), haystack.last::<4>()) {
        let (head, tail) = (word::load4::<4, 0>(head), word::load4::<4, 0>(tail));
        let lane = isa.lane([u64::from(head) | u64::from(tail) << 32, 0]);
        return lane_bits(isa, matcher, lane, |bits| join::<4>(bits, len));
    }
    if let (Some(head), Some(tail)) = (haystack.first::<2>(), haystack.last::<2>()) {
        let (head, tail) = (word::load2::<2, 0>(head), word::load2::<2, 0>(tail));
        let lane = isa.lane([u64::from(head) | u64::from(tail) << 16, 0]);
        return lane_bits(isa, matcher, lane, |bits| join::<2>(bits, len));
    }
    // One byte, or none. The bits of the 15 bytes that do not exist are masked out.
    match haystack.first::<1>() {
        Some(byte) => {
            let lane = isa.lane([u64::from(word::load1::<1, 0>(byte)), 0]);
            lane_bits(isa, matcher, lane, |bits| bits & 1)
        }
        None => 0,
    }
}

/// Returns the bits of the hits among 16 bytes, as `select` arranges them.
#[inline(always)]
fn lane_bits<I: Compare, M: Matcher<I>>(
    isa: I,
    matcher: M,
    lane: I::Lane,
    select: impl FnOnce(u64) -> u64,
) -> u64 {
    let hits = matcher.lane(lane);
    if I::TESTS && !isa.any_lane(hits) {
        return 0;
    }
    select(u64::from(isa.lane_bits(hits)))
}

/// Returns the hits among the first 32 bytes and the last 32, or `None` if there are fewer. The
/// lower half of the hits is that of the first 32.
#[inline(always)]
fn halves<I: Compare, M: Matcher<I>>(isa: I, matcher: M, haystack: Span<'_>) -> Option<I::Hits> {
    let (head, tail) = (haystack.first::<32>()?, haystack.last::<32>()?);
    Some(isa.hits([
        matcher.lane(isa.load_lane::<32, 0>(head)),
        matcher.lane(isa.load_lane::<32, 16>(head)),
        matcher.lane(isa.load_lane::<32, 0>(tail)),
        matcher.lane(isa.load_lane::<32, 16>(tail)),
    ]))
}

/// Returns the bits of `len` bytes, given the bits of the first `K` and, above them, of the last
/// `K`.
///
/// For `K = 4` and `len = 6`:
///
/// ```text
/// bits             0b1001_0100     tail 0b1001, head 0b0100
/// tail >> 2        0b10            the offsets 4 and 5; those of 2 and 3 are dropped
/// << 4, and head   0b10_0100       the offsets 2 and 5 match
/// ```
///
/// In the example the byte at offset 2 matched when the tail loaded it, too. Had it matched at one
/// of the loads alone, the head's load would have decided.
#[inline(always)]
fn join<const K: usize>(bits: u64, len: usize) -> u64 {
    let low = (1 << K) - 1;
    let (head, tail) = (bits & low, bits >> K & low);
    // `len` is at least K and at most 2 K, so no shift reaches 64.
    head | tail >> (2 * K).wrapping_sub(len) << K
}
