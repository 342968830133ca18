//! Copying: shared bytes into private memory, private ones into shared memory, and shared
//! ones into others, which may overlap.
//!
//! ```text
//! up to 4 groups: load all, from both ends, which overlap; then store all
//! if source and target overlap: in the direction in which nothing is overwritten that is
//!     still to be loaded, and both ends at last, which were loaded at first
//! the first group, unaligned
//! from the first multiple of 64 of the target on, 4 groups at a time
//! the last 4 groups, which overlap what was stored
//! ```
//!
//! A byte in an overlap is loaded twice and stored twice. Either load saw a value that it
//! had during the call, and the later store stays. A thread that watches a shared target
//! may see both values, in either order: where source and target overlap, the ends are
//! loaded first and stored last.
//!
//! What pays, and what it was measured to pay over glibc's `memcpy` (2.36):
//!
//! - All of up to 8 groups by branches on the length alone, without a loop, and all loads
//!   of up to 4 before the stores, so that nobody needs to ask whether they overlap.
//! - Aligned stores. One that crosses a line of the cache costs two.
//! - Asking for the lines of the target a kilobyte ahead, to own them when they are stored
//!   to: a tenth to a fifth beyond the first-level cache. The source needs no such help.
//!
//! What does not:
//!
//! - `rep movsb`, whose story would be the same. It is behind the loop that asks ahead at
//!   every length, and takes twice the time below 2 KiB.
//! - Non-temporal stores. At 64 MiB they gain a tenth over asking ahead, but the copy is in
//!   no cache then, and up to 1 MiB they take three times as long. They are not ordered
//!   as relaxed stores are, so that each copy would have to end with a fence.

use atomic_memchr_asm::{Block, BlockMut, Span, SpanMut, word};

use crate::isa::{GROUP, Isa, Lanes};

/// Bytes from which on source and target are taken not to be in the first-level cache
/// together, and the lines of the target are asked for before they are stored to.
const LARGE: usize = 24 << 10;

/// Bytes to be loaded, and where they are to be stored.
type Pair<'s, 't, const N: usize> = (Block<'s, N>, BlockMut<'t, N>);

/// Copies `source` into `target`: each byte as it was seen at some moment during the
/// call. Where they overlap, as if by way of memory elsewhere.
///
/// If they differ in length, nothing is copied. To panic is for the caller, who has
/// compared their lengths already: here it would take a stack frame of each call.
#[inline(always)]
pub fn copy<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let len = source.len();
    if len != target.len() {
        return;
    }
    if len <= 2 * GROUP {
        let Some((first, last)) = ends::<64>(source, target) else {
            return few(isa.short(), source, target);
        };
        let groups = [isa.load::<64, 0>(first.0), isa.load::<64, 0>(last.0)];
        isa.store::<64, 0>(first.1, groups[0]);
        isa.store::<64, 0>(last.1, groups[1]);
        return;
    }
    if I::FOUR_GROUPS
        && len <= 4 * GROUP
        && let Some((first, last)) = ends::<128>(source, target)
    {
        let groups = [
            isa.load::<128, 0>(first.0),
            isa.load::<128, 64>(first.0),
            isa.load::<128, 0>(last.0),
            isa.load::<128, 64>(last.0),
        ];
        isa.store::<128, 0>(first.1, groups[0]);
        isa.store::<128, 64>(first.1, groups[1]);
        isa.store::<128, 0>(last.1, groups[2]);
        isa.store::<128, 64>(last.1, groups[3]);
        return;
    }
    // How far the target begins behind the source, or before.
    let behind = target.as_ptr().addr().wrapping_sub(source.as_ptr().addr());
    if behind >= len && behind.wrapping_neg() >= len {
        apart(isa, source, target);
    } else if behind < len {
        backwards(isa, source, target);
    } else {
        forwards(isa, source, target);
    }
}

/// The first `N` bytes of both and the last `N`, if there are so many.
#[inline(always)]
fn ends<'s, 't, const N: usize>(
    source: Span<'s>,
    target: SpanMut<'t>,
) -> Option<(Pair<'s, 't, N>, Pair<'s, 't, N>)> {
    let first = (source.first::<N>()?, target.first::<N>()?);
    Some((first, (source.last::<N>()?, target.last::<N>()?)))
}

/// The first `N` bytes of both, which are taken from them, if there are so many.
#[inline(always)]
fn next<'s, 't, const N: usize>(
    source: &mut Span<'s>,
    target: &mut SpanMut<'t>,
) -> Option<Pair<'s, 't, N>> {
    let ((from, source_rest), (to, target_rest)) =
        (source.split_first::<N>()?, target.split_first::<N>()?);
    (*source, *target) = (source_rest, target_rest);
    Some((from, to))
}

/// The last `N` bytes of both, which are taken from them, if there are so many.
#[inline(always)]
fn next_back<'s, 't, const N: usize>(
    source: &mut Span<'s>,
    target: &mut SpanMut<'t>,
) -> Option<Pair<'s, 't, N>> {
    let ((source_rest, from), (target_rest, to)) =
        (source.split_last::<N>()?, target.split_last::<N>()?);
    (*source, *target) = (source_rest, target_rest);
    Some((from, to))
}

/// Copies a group.
#[inline(always)]
fn one<I: Isa, const N: usize, const AT: usize>(isa: I, (from, to): Pair<'_, '_, N>) {
    isa.store::<N, AT>(to, isa.load::<N, AT>(from));
}

/// Copies four groups: all loads before the stores where registers hold them, which takes
/// a fifth less time within the first-level cache; where they do not, one after the other.
#[inline(always)]
fn four<I: Isa>(isa: I, (from, to): Pair<'_, '_, 256>) {
    if !I::FOUR_GROUPS {
        one::<_, 256, 0>(isa, (from, to));
        one::<_, 256, 64>(isa, (from, to));
        one::<_, 256, 128>(isa, (from, to));
        one::<_, 256, 192>(isa, (from, to));
        return;
    }
    let groups = [
        isa.load::<256, 0>(from),
        isa.load::<256, 64>(from),
        isa.load::<256, 128>(from),
        isa.load::<256, 192>(from),
    ];
    isa.store::<256, 0>(to, groups[0]);
    isa.store::<256, 64>(to, groups[1]);
    isa.store::<256, 128>(to, groups[2]);
    isa.store::<256, 192>(to, groups[3]);
}

/// Copies more than two groups that do not overlap.
#[inline(always)]
fn apart<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let len = source.len();
    let fours = ends::<256>(source, target);
    if I::FOUR_GROUPS
        && len <= 8 * GROUP
        && let Some((first, last)) = fours
    {
        four(isa, first);
        four(isa, last);
        return;
    }
    let Some((first, last)) = ends::<64>(source, target) else {
        return;
    };
    one::<_, 64, 0>(isa, first);
    let lead = target.offset_to_aligned(GROUP);
    let (Some(mut from), Some(mut to)) = (source.get(lead..len), target.get(lead..len)) else {
        return;
    };
    if len >= LARGE {
        while let Some(ahead) = to.first::<1280>()
            && let Some(pair) = next::<256>(&mut from, &mut to)
        {
            isa.prefetch_store::<1280, 1024>(ahead);
            four(isa, pair);
        }
    }
    while let Some(pair) = next::<256>(&mut from, &mut to) {
        four(isa, pair);
    }
    if let Some((_, last)) = fours {
        return four(isa, last);
    }
    while let Some(pair) = next::<64>(&mut from, &mut to) {
        one::<_, 64, 0>(isa, pair);
    }
    one::<_, 64, 0>(isa, last);
}

/// Copies at least a group to lower addresses, which may be those of its own. What is
/// before the first multiple of 64 of the target is loaded first and stored last, and so
/// is what is left at the end.
#[inline(always)]
fn forwards<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let Some((first, last)) = ends::<64>(source, target) else {
        return;
    };
    let groups = [isa.load::<64, 0>(first.0), isa.load::<64, 0>(last.0)];
    let (lead, len) = (target.offset_to_aligned(GROUP), target.len());
    if let (Some(mut from), Some(mut to)) = (source.get(lead..len), target.get(lead..len)) {
        if I::FOUR_GROUPS {
            while let Some(pair) = next::<256>(&mut from, &mut to) {
                four(isa, pair);
            }
        }
        while let Some(pair) = next::<64>(&mut from, &mut to) {
            one::<_, 64, 0>(isa, pair);
        }
    }
    isa.store::<64, 0>(last.1, groups[1]);
    isa.store::<64, 0>(first.1, groups[0]);
}

/// Copies at least a group to higher addresses, which may be those of its own: as
/// [`forwards`], from the other end.
#[inline(always)]
fn backwards<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let Some((first, last)) = ends::<64>(source, target) else {
        return;
    };
    let groups = [isa.load::<64, 0>(first.0), isa.load::<64, 0>(last.0)];
    let rest = target.len() - target.offset_past_aligned(GROUP);
    if let (Some(mut from), Some(mut to)) = (source.get(0..rest), target.get(0..rest)) {
        if I::FOUR_GROUPS {
            while let Some(pair) = next_back::<256>(&mut from, &mut to) {
                four(isa, pair);
            }
        }
        while let Some(pair) = next_back::<64>(&mut from, &mut to) {
            one::<_, 64, 0>(isa, pair);
        }
    }
    isa.store::<64, 0>(first.1, groups[0]);
    isa.store::<64, 0>(last.1, groups[1]);
}

/// Copies up to a group: its first k and its last k bytes, for k = 32, 16, 8, 4, 2, 1,
/// all of which are loaded before any is stored.
#[inline(always)]
pub fn few<I: Lanes>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    if let Some((first, last)) = ends::<32>(source, target) {
        let lanes = [
            isa.load_lane::<32, 0>(first.0),
            isa.load_lane::<32, 16>(first.0),
            isa.load_lane::<32, 0>(last.0),
            isa.load_lane::<32, 16>(last.0),
        ];
        isa.store_lane::<32, 0>(first.1, lanes[0]);
        isa.store_lane::<32, 16>(first.1, lanes[1]);
        isa.store_lane::<32, 0>(last.1, lanes[2]);
        isa.store_lane::<32, 16>(last.1, lanes[3]);
        return;
    }
    if let Some((first, last)) = ends::<16>(source, target) {
        let lanes = [
            isa.load_lane::<16, 0>(first.0),
            isa.load_lane::<16, 0>(last.0),
        ];
        isa.store_lane::<16, 0>(first.1, lanes[0]);
        isa.store_lane::<16, 0>(last.1, lanes[1]);
        return;
    }
    macro_rules! words {
        ($k:literal, $load:ident, $store:ident) => {
            if let Some((first, last)) = ends::<$k>(source, target) {
                let words = [word::$load::<$k, 0>(first.0), word::$load::<$k, 0>(last.0)];
                word::$store::<$k, 0>(first.1, words[0]);
                word::$store::<$k, 0>(last.1, words[1]);
                return;
            }
        };
    }
    words!(8, load8, store8);
    words!(4, load4, store4);
    words!(2, load2, store2);
    if let (Some(from), Some(to)) = (source.first::<1>(), target.first::<1>()) {
        word::store1::<1, 0>(to, word::load1::<1, 0>(from));
    }
}
