//! The nearest byte that matches, from either end.
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
//! The answer comes from what was loaded: on a hit the bits are extracted from
//! the comparisons that are still in registers, and memory is not asked again
//! which byte it was. A byte in an overlap is loaded twice and may match the
//! second time only; it is then a byte that matched during the call, which is all
//! that is claimed.
//!
//! What pays, and what it was measured to pay over memchr 2.8.3:
//!
//! - Comparing up to 256 bytes in one go, without a loop and with one branch for
//!   all of them: the loop's branches cost more than comparisons in vain.
//! - Eight vectors an iteration. A single test of their union leaves the loop
//!   bound by the load ports.
//! - Four groups before and after the loop, overlapping it, rather than the exact
//!   rest in smaller steps: three groups in vain cost less than one branch that is
//!   not predicted.

use atomic_memchr_asm::{Block, Span, word};

use super::{
    direction::{Direction, prefetch},
    short::{self, SearchIsa},
};
use crate::{
    isa::{GROUP, Isa},
    pattern::{Matcher, Pattern},
};

/// Bytes from which on a haystack is taken not to be in the nearer caches, and bytes are
/// asked for ahead.
///
/// The CPU does so too, and for one needle no worse. With two or three its queue is filled
/// with comparisons that wait for bytes, and it sees too late which it will need: beyond
/// the caches this is a gain of a tenth to a half. Within them, even to ask whether to ask
/// costs 6 %, so that is a loop of its own.
const LARGE: usize = 1 << 20;

/// The position of the matching byte that is nearest to the end `D` begins at.
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
    if len <= 2 * GROUP {
        let hits = [matcher.group::<64, 0>(first), matcher.group::<64, 0>(last)];
        return nearest::<I, D, 2>(isa, hits, [0, len - GROUP]);
    }
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

    let (near, _) = D::split::<256>(haystack)?;
    if let Some(found) = four::<I, _, D>(isa, matcher, haystack, near) {
        return Some(found);
    }
    let far = D::far::<256>(haystack)?;
    if len <= 8 * GROUP {
        return four::<I, _, D>(isa, matcher, haystack, far);
    }
    let mut rest = D::align(haystack)?;
    if rest.len() >= LARGE
        && let Some(found) = steps::<I, _, D, true>(isa, matcher, haystack, &mut rest)
    {
        return Some(found);
    }
    if let Some(found) = steps::<I, _, D, false>(isa, matcher, haystack, &mut rest) {
        return Some(found);
    }
    if rest.is_empty() {
        return None;
    }
    four::<I, _, D>(isa, matcher, haystack, far)
}

/// A group at a time, and what is before the first word and behind the last group as a
/// short haystack: a single comparison in all.
#[inline(always)]
fn compact<I: SearchIsa, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
) -> Option<usize> {
    let matcher = pattern.matcher(isa);
    let mut rest = haystack;
    if word::STRICT {
        let (near, others) = D::split_at(haystack, D::misaligned_word(haystack))?;
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
    let at = short::find_outlined::<_, _, D>(isa.short(), pattern, rest)?;
    Some(if D::FORWARD {
        haystack.len() - rest.len() + at
    } else {
        at
    })
}

/// Searches `rest`, four groups at a time, as long as there are so many; what is left
/// remains in `rest`. If `FAR`, asks for bytes ahead, and ends where there are none to ask
/// for.
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

/// Searches four groups: together where registers hold them and one comparison tells, and
/// else in halves.
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

/// Searches two groups and then, if these have no hit, two others.
#[inline(always)]
fn halves<I: Isa, M: Matcher<I>, D: Direction>(
    isa: I,
    matcher: M,
    haystack: Span<'_>,
    first: Block<'_, 128>,
    last: Block<'_, 128>,
) -> Option<usize> {
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

/// The nearest of the hits of `K` groups, which begin at `starts`.
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
        let i = if D::FORWARD { k } else { K - 1 - k };
        let bits = isa.bits(hits[i]);
        if bits != 0 {
            return Some(starts[i] + D::nearest(bits));
        }
        k += 1;
    }
    None
}

/// Where in the haystack a block of it begins.
#[inline(always)]
fn offset<const N: usize>(haystack: Span<'_>, block: Block<'_, N>) -> usize {
    block.as_ptr().addr() - haystack.as_ptr().addr()
}
