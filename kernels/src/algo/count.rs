//! How many bytes match.
//!
//! Comparisons are -1 in matching lanes, so subtracting them counts in each lane
//! apart; that is one instruction a vector, where extracting a mask and counting
//! its bits are two and a move between register files. A lane holds 255, so every
//! 127 steps of four groups, which add 2 to each lane at most, the lanes are
//! summed up.
//!
//! No byte is counted twice: where the first and the last group overlap the
//! others, the bits of what others have counted are shifted out.

use atomic_memchr_asm::{Span, word};

use super::short::{self, SearchIsa};
use crate::{
    isa::GROUP,
    pattern::{Matcher as _, Pattern},
};

/// Steps until a lane could overflow.
const STEPS: usize = 127;

/// Bytes in a word.
const WORD: usize = size_of::<usize>();

/// How many bytes of the haystack match.
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
    let misaligned = haystack.offset_to_aligned(GROUP);
    if misaligned != 0
        && let Some(aligned) = haystack.get(misaligned..haystack.len())
    {
        let bits = isa.bits(matcher.group::<64, 0>(first));
        total += (bits << (GROUP - misaligned)).count_ones() as usize;
        rest = aligned;
    }
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
    while let Some((block, further)) = rest.split_first::<64>() {
        total += isa.bits(matcher.group::<64, 0>(block)).count_ones() as usize;
        rest = further;
    }
    if !rest.is_empty() {
        let bits = isa.bits(matcher.group::<64, 0>(last));
        total += (bits >> (GROUP - rest.len())).count_ones() as usize;
    }
    total
}

/// A group at a time, and what is before the first word and behind the last group as a
/// short haystack.
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
