//! Finds the nearest byte that matches, from either end.
//!
//! ```text
//! if the haystack has at most 4 groups:
//!     compare its first half and its last half, which overlap; answer from those
//! compare the 4 nearest groups, unaligned
//! from the last multiple of 64 among them on, 4 groups at a time:
//!     if there is any hit: answer from the registers
//! compare the 4 furthest groups, which overlap what was seen
//! ```
//!
//! A *group* is 64 bytes. The *near* end is where the search begins: the start of the haystack for
//! `memchr`, and its end for `memrchr`. See `direction.rs`.
//!
//! # Overlapping loads
//!
//! No byte is handled alone. Whatever the length, the loads at the two ends are whole groups, and
//! they overlap as much as they need to. For a haystack of 100 bytes:
//!
//! ```text
//! offset    0                      36                 63                   99
//! first     |<------------------- 64 ---------------->|
//! last                             |<------------------- 64 ------------->|
//!                                  |<--- seen twice --->|
//! ```
//!
//! A hit in bit `i` of the last group is at offset `100 - 64 + i`. Forwards, the first group is
//! asked first: a hit in the overlap is found there. Beyond 8 groups the same picture holds with a
//! loop in its middle. Forwards, for a haystack that begins 10 bytes behind a multiple of 64:
//!
//! ```text
//! near, 256 bytes     |<---------------------------->|
//! steps, aligned                                |<-- 256 -->|<-- 256 -->|
//! far, 256 bytes                                             |<------------- 256 ------------->|
//!                     10                       256          512         768
//! ```
//!
//! The first step begins at a multiple of 64 that lies 193 to 256 bytes behind the near end, so the
//! near block has seen all bytes before it. What the steps leave is shorter than 256 bytes, so the
//! far block sees it.
//!
//! # Concurrent writers
//!
//! The answer comes from the loads: on a hit the bits are extracted from the comparisons that are
//! still in registers, and memory is not asked again which byte it was. A byte in an overlap is
//! loaded twice, and may match the second time only. It is then a byte that matched during the
//! call, which is all that the result claims. `None` means that no load saw a match.
//!
//! # What pays
//!
//! As measured against memchr 2.8.3:
//!
//! - Comparing up to 256 bytes without a loop, and with one branch for all of them. The branches of
//!   a loop cost more than comparisons that were not needed.
//! - Eight vectors an iteration. With a single test of their union, the loop is bound by the load
//!   ports.
//! - Four groups before and after the loop, which overlap it, rather than the exact remainder in
//!   smaller steps. Three unneeded groups cost less than one mispredicted branch.

use atomic_memchr_asm::{Block, Span, word};

use super::{
    direction::{Direction, prefetch},
    short::{self, SearchIsa},
};
use crate::{
    isa::{GROUP, Isa},
    pattern::{Matcher, Pattern},
};

/// Length in bytes from which on a haystack is assumed to be in no near cache, so that the loop
/// prefetches.
///
/// The CPU prefetches too, and for one needle does so equally well. With two or three needles its
/// queue is filled with comparisons that wait for bytes, and it sees too late which bytes come
/// next: beyond the caches, prefetching gains a tenth to a half. Within the caches, even the test
/// whether to prefetch costs 6 %, so the loop that does it is separate.
const LARGE: usize = 1 << 20;

/// Returns the offset of the matching byte that is nearest to the end at which `D` begins.
#[inline(always)]
pub fn find<I: SearchIsa, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
) -> Option<usize> {
    let (Some(first), Some(last)) = (haystack.first::<64>(), haystack.last::<64>()) else {
        return short::find_outlined::<_, _, D>(isa.short(), pattern, haystack);
    };
    if !I::UNROLLED {
        return compact::<I, _, D>(isa, pattern, haystack);
    }
    let matcher = pattern.matcher(isa);
    let len = haystack.len();
    // 64 to 128 bytes: the first group and the last one cover them all.
    if len <= 2 * GROUP {
        let hits = [matcher.group::<64, 0>(first), matcher.group::<64, 0>(last)];
        return nearest::<I, D, 2>(isa, hits, [0, len - GROUP]);
    }
    // Up to 256 bytes: the first half and the last half, two groups each.
    if len <= 4 * GROUP {
        let (first, last) = (haystack.first::<128>()?, haystack.last::<128>()?);
        if !I::FOUR_GROUPS {
            return halves::<I, _, D>(isa, matcher, haystack, first, last);
        }
        let hits = [
            matcher.group::<128, 0>(first),
            matcher.group::<128, 64>(first),
            matcher.group::<128, 0>(last),
            matcher.group::<128, 64>(last),
        ];
        return nearest::<I, D, 4>(isa, hits, [0, GROUP, len - 2 * GROUP, len - GROUP]);
    }

    // More than 256 bytes: the nearest 256 cover everything before the first aligned step.
    let (near, _) = D::split::<256>(haystack)?;
    if let Some(found) = four::<I, _, D>(isa, matcher, haystack, near) {
        return Some(found);
    }
    // Up to 512 bytes: the nearest 256 and the furthest 256 cover them all.
    let far = D::far::<256>(haystack)?;
    if len <= 8 * GROUP {
        return four::<I, _, D>(isa, matcher, haystack, far);
    }
    // More than 512 bytes, so `align` finds up to 256 bytes to skip. `rest` loses 256 bytes in each
    // step and ends with fewer.
    let mut rest = D::align(haystack)?;
    if rest.len() >= LARGE
        && let Some(found) = steps::<I, _, D, true>(isa, matcher, haystack, &mut rest)
    {
        return Some(found);
    }
    if let Some(found) = steps::<I, _, D, false>(isa, matcher, haystack, &mut rest) {
        return Some(found);
    }
    // Fewer than 256 bytes remain, and `far` has them all.
    if rest.is_empty() {
        return None;
    }
    four::<I, _, D>(isa, matcher, haystack, far)
}

/// Searches one group at a time, and the bytes before the first word and behind the last group as a
/// short haystack. There is a single copy of the comparison, for ISAs whose comparisons are long.
#[inline(always)]
fn compact<I: SearchIsa, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
) -> Option<usize> {
    let matcher = pattern.matcher(isa);
    let mut rest = haystack;
    // Where unaligned loads are slow or not allowed: the bytes before the first aligned word.
    let misaligned = D::misaligned_word(haystack);
    if word::STRICT && misaligned != 0 {
        let (near, others) = D::split_at(haystack, misaligned)?;
        if let Some(at) = short::find_outlined::<_, _, D>(isa.short(), pattern, near) {
            return Some(if D::FORWARD { at } else { others.len() + at });
        }
        rest = others;
    }
    while let Some((block, further)) = D::split::<64>(rest) {
        let hits = matcher.group::<64, 0>(block);
        if isa.any(hits) {
            return Some(offset(haystack, block) + D::nearest(isa.bits(hits)));
        }
        rest = further;
    }
    // Fewer than 64 bytes remain at the far end.
    if word::STRICT && rest.is_empty() {
        return None;
    }
    let at = short::find_outlined::<_, _, D>(isa.short(), pattern, rest)?;
    Some(if D::FORWARD {
        haystack.len() - rest.len() + at
    } else {
        at
    })
}

/// Searches `rest`, four groups at a time, as long as it has that many. The remainder is left in
/// `rest`.
///
/// If `FAR`, prefetches, and ends early with `None` where there are no bytes left to prefetch. The
/// caller continues with the same `rest`.
#[inline(always)]
fn steps<I: Isa, M: Matcher<I>, D: Direction, const FAR: bool>(
    isa: I,
    matcher: M,
    haystack: Span<'_>,
    rest: &mut Span<'_>,
) -> Option<usize> {
    while let Some((block, further)) = D::split::<256>(*rest) {
        if FAR {
            prefetch::<D>(*rest)?;
        }
        if let Some(found) = four::<I, _, D>(isa, matcher, haystack, block) {
            return Some(found);
        }
        *rest = further;
    }
    None
}

/// Searches four groups. All of them are compared before the one branch if registers can hold the
/// comparisons and one comparison decides a byte; otherwise the block is searched in two halves.
#[inline(always)]
fn four<I: Isa, M: Matcher<I>, D: Direction>(
    isa: I,
    matcher: M,
    haystack: Span<'_>,
    block: Block<'_, 256>,
) -> Option<usize> {
    if I::FOUR_GROUPS && M::LIGHT {
        let hits = [
            matcher.group::<256, 0>(block),
            matcher.group::<256, 64>(block),
            matcher.group::<256, 128>(block),
            matcher.group::<256, 192>(block),
        ];
        return nearest::<I, D, 4>(isa, hits, [0, GROUP, 2 * GROUP, 3 * GROUP])
            .map(|at| offset(haystack, block) + at);
    }
    let (first, last) = block.split::<128, 128>();
    halves::<I, _, D>(isa, matcher, haystack, first, last)
}

/// Searches two groups and then, if these have no hit, the two others.
#[inline(always)]
fn halves<I: Isa, M: Matcher<I>, D: Direction>(
    isa: I,
    matcher: M,
    haystack: Span<'_>,
    first: Block<'_, 128>,
    last: Block<'_, 128>,
) -> Option<usize> {
    // The halves may overlap, so `offset` takes the position from the half itself.
    let order = if D::FORWARD {
        [first, last]
    } else {
        [last, first]
    };
    for half in order {
        let hits = [
            matcher.group::<128, 0>(half),
            matcher.group::<128, 64>(half),
        ];
        if let Some(at) = nearest::<I, D, 2>(isa, hits, [0, GROUP]) {
            return Some(offset(haystack, half) + at);
        }
    }
    None
}

/// Returns the nearest of the hits of `K` groups, the offsets of whose first bytes are `starts`, in
/// ascending order.
///
/// One branch tells that there is none, which is the usual case in a loop. Only then are the bit
/// masks extracted, and the groups asked in the order of the direction. For example, forwards with
/// the hits `0b0000` and `0b0100` and the starts 0 and 64, the result is 64 + 2 = 66.
#[inline(always)]
fn nearest<I: Isa, D: Direction, const K: usize>(
    isa: I,
    hits: [I::Hits; K],
    starts: [usize; K],
) -> Option<usize> {
    if K > 1 {
        let mut union = hits[0];
        let mut k = 1;
        while k < K {
            union = isa.or(union, hits[k]);
            k += 1;
        }
        if !isa.any(union) {
            return None;
        }
    }
    let mut k = 0;
    while k < K {
        // `k` counts from the near end, and `i` from the start. Both are below K.
        let i = if D::FORWARD { k } else { K - 1 - k };
        let bits = isa.bits(hits[i]);
        if bits != 0 {
            return Some(starts[i] + D::nearest(bits));
        }
        k += 1;
    }
    None
}

/// Returns the offset of a block in the haystack that it is part of.
#[inline(always)]
fn offset<const N: usize>(haystack: Span<'_>, block: Block<'_, N>) -> usize {
    block.as_ptr().addr() - haystack.as_ptr().addr()
}
