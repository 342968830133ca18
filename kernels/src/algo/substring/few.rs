//! The strategies where the needle may begin at few start positions: no state of a search is kept.
//!
//! A search with state prepares for long haystacks: it aligns its loads, counts false candidates
//! and fills batches. Where there are at most [`FEW`] start positions, that costs more than it
//! gains. Two functions do without:
//!
//! | function | haystack | how |
//! |---|---|---|
//! | [`find_few`] | from 64 bytes on | two groups, of up to 128 start positions, or four |
//! | [`find_short`] | up to 64 bytes | one bit mask of start positions |
//!
//! Both look for two anchors, and verify each candidate by loading its bytes anew. The cost stays
//! bounded without any evidence: at most [`FEW`] candidates are compared.

use atomic_memchr_asm::Span;

use super::{
    anchors::Anchors,
    groups::{byte_window, window},
};
use crate::{
    algo::{
        case::Case,
        direction::Direction,
        equal::difference,
        short::{self, SearchIsa, Short},
    },
    isa::GROUP,
    pattern::{Matcher, Pattern},
};

/// Greatest number of start positions for which [`find_few`] is used.
///
/// On AArch64 and WebAssembly a search with state takes more than twice as long for 256 bytes as
/// this one: 2.50 instructions per byte on AArch64, and not 0.73. Elsewhere this was not measured.
pub const FEW: usize = if cfg!(any(target_arch = "aarch64", target_family = "wasm")) {
    4 * GROUP
} else {
    2 * GROUP
};

/// Returns the start position of the nearest occurrence where there are few start positions, in a
/// haystack of at least 64 bytes.
///
/// Most of these searches find no candidate. Candidates are compared in another function, so that
/// this one needs to save no registers for it.
#[inline(always)]
pub fn find_few<I: SearchIsa, C: Case, D: Direction>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    if !I::UNROLLED {
        // Looking for one anchor first costs less there, and so does code that stands once.
        return compare_few::<I::Short, D, C>(isa.short(), needle, anchors, haystack);
    }
    // A needle longer than the haystack has no start position.
    let starts = haystack.len().checked_sub(needle.len())? + 1;
    let [a, b, _] = anchors.offsets.map(usize::from);
    let (a_pattern, b_pattern) = (C::anchor(*needle.get(a)?), C::anchor(*needle.get(b)?));
    // This only tells whether there is a candidate. The windows are computed again, by other loads,
    // in `compare_few`, so nothing that was seen here is relied on.
    let is_any = if starts < GROUP {
        let bits =
            byte_window(isa, a_pattern, haystack, a) & byte_window(isa, b_pattern, haystack, b);
        // All start positions are among the 64 of the windows.
        bits << (GROUP - starts) != 0
    } else {
        // From 64 start positions on: the first 64 and the last 64. Those of up to 128 overlap.
        let matchers = [a_pattern.matcher(isa), b_pattern.matcher(isa)];
        let spans = [haystack.get(a..a + starts)?, haystack.get(b..b + starts)?];
        let ends = among(isa, matchers, spans, [0, starts - GROUP])?;
        if FEW > 2 * GROUP && starts > 2 * GROUP {
            // Up to 256 start positions: the second 64 and the second last 64, too.
            let middle = among(isa, matchers, spans, [GROUP, starts - 2 * GROUP])?;
            isa.any(isa.or(ends, middle))
        } else {
            isa.any(ends)
        }
    };
    if is_any {
        compare_few::<I::Short, D, C>(isa.short(), needle, anchors, haystack)
    } else {
        None
    }
}

/// Returns the candidates among the 64 start positions from each of two on, given a span of each
/// anchor.
#[inline(always)]
fn among<I: SearchIsa, M: Matcher<I>>(
    isa: I,
    [p, q]: [M; 2],
    [a, b]: [Span<'_>; 2],
    [first, last]: [usize; 2],
) -> Option<I::Hits> {
    let starts = |at| {
        Some((
            a.get(at..at + GROUP)?.first()?,
            b.get(at..at + GROUP)?.first()?,
        ))
    };
    let ((a_first, b_first), (a_last, b_last)) = (starts(first)?, starts(last)?);
    Some(isa.or(
        isa.and(p.group::<64, 0>(a_first), q.group::<64, 0>(b_first)),
        isa.and(p.group::<64, 0>(a_last), q.group::<64, 0>(b_last)),
    ))
}

/// Continues [`find_few`] where there are candidates, with the instructions for short haystacks.
/// All candidates are compared; there are at most [`FEW`].
#[inline(never)]
fn compare_few<I: SearchIsa, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let len = needle.len();
    // `min` bounds the loop where a caller passes more start positions than it may; the answer is
    // then about the first FEW.
    let starts = (haystack.len() + 1).checked_sub(len)?.min(FEW);
    // `passed` start positions at the near end are done. At most four passes of the loop: FEW is up
    // to four groups.
    let mut passed = 0;
    while passed < starts {
        let count = (starts - passed).min(GROUP);
        let start = if D::FORWARD {
            passed
        } else {
            starts - passed - count
        };
        // Bits of start positions at which the needle would not fit are cleared; `count` is from 1
        // to 64, so the shift is below 64.
        let mut bits =
            window::<I, C>(isa, needle, anchors, haystack, start) & u64::MAX >> (GROUP - count);
        while bits != 0 {
            // `candidate` is below `starts`, so the needle ends within the haystack.
            let candidate = start + D::nearest(bits);
            if difference::<C>(haystack.get(candidate..candidate + len)?, needle).is_none() {
                return Some(candidate);
            }
            bits = D::others(bits);
        }
        passed += count;
    }
    None
}

/// Returns the start position of the nearest occurrence in up to 64 bytes, by two anchors.
#[inline(always)]
pub fn find_short<I: Short, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let len = needle.len();
    let starts = haystack.len().checked_sub(len)? + 1;
    let [a, b, _] = anchors.offsets.map(usize::from);
    let patterns = [C::anchor(*needle.get(a)?), C::anchor(*needle.get(b)?)];
    let mut bits = if anchors.count == 1 {
        // A rare byte is not in most of the haystacks. The shift turns the offset of the byte into
        // the start position: bit `s` is set if the byte is at `s + a`.
        let bits = short::bits(isa, patterns[0], haystack) >> a;
        // The needle is not empty, so there are at most 64 start positions.
        let bits = bits & u64::MAX >> GROUP.checked_sub(starts)?;
        if bits == 0 {
            return None;
        }
        bits & short::bits(isa, patterns[1], haystack) >> b
    } else {
        // One span for each anchor, with a byte for each start position: their bit masks are
        // aligned.
        let spans = [haystack.get(a..a + starts)?, haystack.get(b..b + starts)?];
        short::common_bits(isa, patterns, spans)
    };
    while bits != 0 {
        // Bits from `starts` on are 0, so the needle ends within the haystack. Each pass clears a
        // bit.
        let candidate = D::nearest(bits);
        let window = haystack.get(candidate..candidate + len)?;
        if difference::<C>(window, needle).is_none() {
            return Some(candidate);
        }
        bits = D::others(bits);
    }
    None
}
