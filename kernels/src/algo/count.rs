//! Counts the bytes that match.
//!
//! A comparison of vectors leaves 0xFF in matching lanes, which is -1. So subtracting the
//! comparison from a vector of counters counts in each lane separately. That is one instruction for
//! a vector, where extracting a bit mask and counting its bits are two, and a move between register
//! files.
//!
//! ```text
//! comparison    00  FF  00  00  FF  FF ...
//! counters       3   1   0   2   0   7 ...
//! difference     3   2   0   2   1   8 ...
//! ```
//!
//! A lane holds at most 255. A step of four groups adds at most 2 to a lane, because there are two
//! vectors of counters that take turns. So the lanes are added up every 127 steps, when a lane is
//! at most 254.
//!
//! ```text
//! the first group, if it is not aligned: count the bits before the first multiple of 64
//! 4 groups at a time: subtract the comparisons; every 127 steps, add up the lanes
//! 1 group at a time: count the bits
//! the last group: count the bits of the bytes that remain
//! ```
//!
//! # No byte is counted twice
//!
//! The first and the last group overlap their neighbours, and the bits of bytes that others count
//! are shifted out. With 40 bytes before the first multiple of 64 and 10 bytes behind the last
//! group:
//!
//! ```text
//! first group, bits << (64 - 40)     |<-- 40 counted -->|<- 24 shifted out ->|
//! last group,  bits >> (64 - 10)     |<- 54 shifted out ->|<- 10 counted --->|
//! ```
//!
//! Both shifts are by 1 to 63 bits, as neither part is empty nor a whole group. So each byte is
//! counted by exactly one load, whatever others write: the result is at least the number of bytes
//! that matched throughout the call, and at most the number of those that matched at some moment of
//! it.

use atomic_memchr_asm::{Span, word};

use super::short::{self, SearchIsa};
use crate::{
    isa::GROUP,
    pattern::{Matcher as _, Pattern},
};

/// Number of steps after which a lane could overflow.
const STEPS: usize = 127;

/// Number of bytes in a word.
const WORD: usize = size_of::<usize>();

/// Returns the number of bytes in the haystack that match.
#[inline(always)]
pub fn count<I: SearchIsa, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> usize {
    let (Some(first), Some(last)) = (haystack.first::<64>(), haystack.last::<64>()) else {
        return short::count_outlined(isa.short(), pattern, haystack);
    };
    if !I::UNROLLED {
        return compact(isa, pattern, haystack);
    }
    let matcher = pattern.matcher(isa);
    let mut total = 0;
    let mut rest = haystack;
    // The bytes before the first multiple of 64: the lowest `misaligned` bits of the first group.
    let misaligned = haystack.offset_to_aligned(GROUP);
    if misaligned != 0
        && let Some(aligned) = haystack.get(misaligned..haystack.len())
    {
        let bits = isa.bits(matcher.group::<64, 0>(first));
        total += (bits << (GROUP - misaligned)).count_ones() as usize;
        rest = aligned;
    }
    // The outer loop ends because the inner one takes at least one step, for which there are bytes.
    while rest.len() >= 4 * GROUP {
        let mut even = isa.zero();
        let mut odd = isa.zero();
        for _ in 0..STEPS {
            let Some((block, further)) = rest.split_first::<256>() else {
                break;
            };
            even = isa.tally(even, matcher.group::<256, 0>(block));
            odd = isa.tally(odd, matcher.group::<256, 64>(block));
            even = isa.tally(even, matcher.group::<256, 128>(block));
            odd = isa.tally(odd, matcher.group::<256, 192>(block));
            rest = further;
        }
        total += isa.sum(even) + isa.sum(odd);
    }
    // Up to three groups remain.
    while let Some((block, further)) = rest.split_first::<64>() {
        total += isa.bits(matcher.group::<64, 0>(block)).count_ones() as usize;
        rest = further;
    }
    // Fewer than 64 bytes remain: the highest bits of the last group.
    if !rest.is_empty() {
        let bits = isa.bits(matcher.group::<64, 0>(last));
        total += (bits >> (GROUP - rest.len())).count_ones() as usize;
    }
    total
}

/// Counts one group at a time, and the bytes before the first word and behind the last group as a
/// short haystack. The three parts do not overlap.
#[inline(always)]
fn compact<I: SearchIsa, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> usize {
    let matcher = pattern.matcher(isa);
    let (mut total, mut rest) = (0, haystack);
    if word::STRICT
        && let Some((near, others)) = haystack.split_at(haystack.offset_to_aligned(WORD))
    {
        total += short::count_outlined(isa.short(), pattern, near);
        rest = others;
    }
    while rest.len() >= GROUP {
        let mut counters = isa.zero();
        for _ in 0..STEPS {
            let Some((block, further)) = rest.split_first::<64>() else {
                break;
            };
            counters = isa.tally(counters, matcher.group::<64, 0>(block));
            rest = further;
        }
        total += isa.sum(counters);
    }
    total + short::count_outlined(isa.short(), pattern, rest)
}
