//! The strategy for short haystacks, and for where a long one begins: 64 start positions at a time.
//!
//! ```text
//! while start positions remain (or, in a long haystack, those before the first cache line):
//!     one bit mask for each anchor, of the same 64 start positions; the candidates are in all
//!     clear the bits beyond the start positions that remain
//!     verify the candidates, the nearest first
//!     if there is one anchor, and no vectors: skip to where it is next
//!     if too many were false: stop, for other anchors
//! ```
//!
//! A haystack is short if it has fewer than 256 start positions, which is less than a step. For
//! ISAs that are not unrolled, all haystacks are treated as short, so that there is one copy of
//! this code.

use atomic_memchr_asm::Span;

use super::{
    anchors::Anchors,
    search::{End, Search},
};
use crate::{
    algo::{
        case::Case,
        direction::Direction,
        find::find,
        short::{self, SearchIsa},
    },
    isa::GROUP,
    pattern::{Matcher, Pattern},
};

/// Number of start positions from which on it pays to begin with a cache line.
const ALIGNED: usize = 4096;

/// Looks for the anchors to the end of the haystack if it is short. If not, looks for them in the
/// start positions before the first cache line, and returns `None`.
#[inline(always)]
pub(super) fn groups<I: SearchIsa, D: Direction, C: Case>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
    is_short: bool,
) -> Option<End> {
    loop {
        let count = if is_short {
            search.remaining().min(GROUP)
        } else {
            misaligned::<D, C>(search)?
        };
        // No start position remains, or the first one is at the beginning of a cache line.
        if count == 0 {
            return is_short.then_some(End::Done);
        }
        // If the batch is not full, `group` has passed `count` start positions, which is at least
        // one.
        if let Some(end) = group::<I, D, C>(isa, search, count) {
            return Some(end);
        }
        if search.is_misled(search.remaining()) {
            return Some(End::Anchors);
        }
    }
}

/// Returns the number of start positions before the first cache line, or 0 if it does not pay to
/// begin there.
#[inline(always)]
fn misaligned<D: Direction, C: Case>(search: &Search<'_, '_, '_>) -> Option<usize> {
    let (_, starts) = search.anchor::<C>(0)?;
    let (from, to) = search.aligned::<D>(starts)?;
    // In a haystack of fewer start positions, the first steps are not aligned: the group before
    // them would cost more than they gain.
    Some(if to - from >= ALIGNED {
        D::misaligned(starts.get(from..to)?)
    } else {
        0
    })
}

/// Looks for the anchors in the nearest `count` start positions, up to 64.
#[inline(always)]
fn group<I: SearchIsa, D: Direction, C: Case>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
    count: usize,
) -> Option<End> {
    let (from, to) = (search.from, search.to);
    let start = if D::FORWARD { from } else { to - count };
    let anchors = search.occurrences.evidence.anchors;
    let used = usize::from(anchors.count.clamp(2, 3));
    // Bits above the first `count` belong to start positions that the next call searches. `count`
    // is from 1 to 64, so the shift is below 64.
    let bits = window::<I, C>(isa, search.needle, anchors, search.haystack(), start)
        & u64::MAX >> (GROUP - count);
    let is_whole = search.is_whole(used);
    let end = search.verify_all::<I, D, C>(isa, start, bits, is_whole);
    // If the batch is full, `verify` has set where to continue.
    if end.is_none() {
        search.skip_to::<D>(start + count, start);
        if !I::UNROLLED && bits == 0 && anchors.count == 1 {
            skip_absent::<I::Short, D, C>(isa.short(), search);
        }
    }
    end
}

/// Skips the start positions up to the nearest one at which the only anchor matches.
///
/// Without vectors, a search for a byte takes a fraction of what windows take, of which most are
/// misaligned: on RISC-V, a tenth.
#[inline(always)]
fn skip_absent<I: SearchIsa, D: Direction, C: Case>(isa: I, search: &mut Search<'_, '_, '_>) {
    let (from, to) = (search.from, search.to);
    // Nothing remains if the last start position was passed.
    if let Some((pattern, starts)) = search.anchor::<C>(0)
        && let Some(starts) = starts.get(from..to)
    {
        match nearest::<I, _, D>(isa, pattern, starts) {
            Some(at) => search.skip_to::<D>(from + at, from + at + 1),
            None => search.skip_to::<D>(to, from),
        }
    }
}

/// Calls [`find()`], never inlined.
#[inline(never)]
fn nearest<I: SearchIsa, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
) -> Option<usize> {
    find::<I, P, D>(isa, pattern, haystack)
}

/// Returns a bit mask of the candidates among the 64 start positions from `start` on, as far as the
/// haystack goes. It looks for two anchors, or for three if there are three.
///
/// Each anchor has a window of its own, which begins at `start` plus the anchor's offset. Bit `i`
/// of each is about start position `start + i`, so the masks are combined bit by bit:
///
/// ```text
/// haystack     ......start.....................................
/// window a              |<- offset a ->|<-------- 64 --------->|
/// window b              |<- offset b --------->|<-------- 64 --------->|
/// ```
#[inline(always)]
pub(super) fn window<I: SearchIsa, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
    start: usize,
) -> u64 {
    let [a, b, c] = anchors.offsets.map(usize::from);
    let (Some(&byte_a), Some(&byte_b)) = (needle.get(a), needle.get(b)) else {
        return 0;
    };
    let mut bits = byte_window::<I, _>(isa, C::anchor(byte_a), haystack, start + a);
    // A rare byte is not in most groups; and without vectors no comparison is cheap.
    if I::UNROLLED && anchors.count > 1 || bits != 0 {
        bits &= byte_window::<I, _>(isa, C::anchor(byte_b), haystack, start + b);
    }
    match needle.get(c) {
        Some(&byte) if anchors.count == 3 && bits != 0 => {
            bits & byte_window::<I, _>(isa, C::anchor(byte), haystack, start + c)
        }
        _ => bits,
    }
}

/// Returns a bit mask of the matches among the 64 bytes from `at` on, as far as the haystack goes.
#[inline(always)]
pub(super) fn byte_window<I: SearchIsa, P: Pattern>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
    at: usize,
) -> u64 {
    let Some(last) = haystack.len().checked_sub(GROUP) else {
        return short::bits_outlined(isa.short(), pattern, haystack) >> at;
    };
    // A window that would end behind the haystack is loaded further to the left, and its bits are
    // shifted to the right by as much: bits of bytes before `at` fall off, and those of bytes
    // behind the end are 0. `at` is an offset in the haystack, so the shift is at most 63.
    let start = last.min(at);
    match haystack
        .get(start..start + GROUP)
        .and_then(Span::first::<64>)
    {
        Some(block) => isa.bits(pattern.matcher(isa).group::<64, 0>(block)) >> (at - start),
        None => 0,
    }
}
