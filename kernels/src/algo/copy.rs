//! Copies shared bytes into private memory, private bytes into shared memory, and shared bytes into
//! other shared memory, which may overlap the source.
//!
//! ```text
//! up to 4 groups: load all, from both ends, which overlap; then store all
//! if source and target overlap: go in the direction in which no byte is overwritten before it is
//!     loaded; load both ends first, and store them last
//! store the first group, unaligned
//! from the first multiple of 64 of the target on, 4 groups at a time
//! store the last 4 groups, which overlap what was stored
//! ```
//!
//! # Loads and stores that overlap
//!
//! As in a search, no byte is handled alone: the first and the last group are copied as a whole,
//! and overlap their neighbours. For 100 bytes, two groups are loaded and then stored:
//!
//! ```text
//! offset    0                      36                 63                   99
//! first     |<------------------- 64 ---------------->|
//! last                             |<------------------- 64 ------------->|
//!                                  |<- stored twice -->|
//! ```
//!
//! For 300 bytes whose target begins 40 bytes before a multiple of 64:
//!
//! ```text
//! first group    |<- 64 ->|
//! steps               |<---------- 256 ---------->|          aligned in the target
//! last 4 groups          |<---------- 256 ----------->|
//!                0    40 44                      296 300
//! ```
//!
//! # Source and target that overlap
//!
//! Up to 4 groups (2, if registers do not hold 4), everything is loaded before anything is stored,
//! so the order does not matter. Beyond that, the target either begins below the source, and the
//! copy goes forwards, or above it, and the copy goes backwards:
//!
//! ```text
//! forwards, target below source            backwards, target above source
//! source        |--------------->          source    <---------------|
//! target    |--------------->              target        <---------------|
//! ```
//!
//! Forwards, the store at offset `k` of the target overwrites bytes of the source at offsets below
//! `k` plus the size of the store, and these have been loaded. The two ends are the exception: they
//! do not follow that order, as they overlap the steps. So they are loaded before the first store,
//! and stored after the last one.
//!
//! # Concurrent writers
//!
//! A byte in an overlap is loaded twice and stored twice. Either load saw a value that the byte had
//! during the call, and the later store stays. A thread that watches a shared target may see both
//! values, in either order: where source and target overlap, the ends are loaded first and stored
//! last.
//!
//! Bounds do not depend on what is loaded, only on lengths and addresses, which are private. So a
//! writer can change what is copied, and nothing else.
//!
//! # What pays
//!
//! As measured against glibc's `memcpy` (2.36):
//!
//! - Copying up to 8 groups by branches on the length alone, without a loop, with all loads of up
//!   to 4 groups before the stores, so that it does not matter whether source and target overlap.
//! - Aligned stores. A store that crosses the end of a cache line costs two.
//! - Prefetching the lines of the target a kilobyte ahead, to own them when they are stored to: a
//!   tenth to a fifth beyond the first-level cache. The source needs no such help.
//!
//! What does not pay:
//!
//! - `rep movsb`, whose memory order would be the same. It is slower than the loop that prefetches
//!   at every length, and takes twice the time below 2 KiB.
//! - Non-temporal stores. At 64 MiB they gain a tenth over prefetching, but the copy is in no cache
//!   then, and up to 1 MiB they take three times as long. They are not ordered as relaxed stores
//!   are, so each copy would have to end with a fence.

use atomic_memchr_asm::{Block, BlockMut, Span, SpanMut, word};

use crate::isa::{GROUP, Isa, Lanes};

/// Length in bytes from which on source and target are assumed not to fit into the first-level
/// cache together, so that the lines of the target are prefetched.
const LARGE: usize = 24 << 10;

/// A block to load, and the block to store it to.
type Pair<'s, 't, const N: usize> = (Block<'s, N>, BlockMut<'t, N>);

/// Copies `source` into `target`. Each byte is copied as it was at some moment during the call. If
/// they overlap, the result is as if the bytes had gone by way of memory elsewhere.
///
/// Copies nothing if they differ in length. The caller, who has compared the lengths already,
/// panics then: a panic here would take a stack frame in each call.
#[inline(always)]
pub fn copy<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let len = source.len();
    if len != target.len() {
        return;
    }
    // Up to 128 bytes: the first group and the last one, if there is a group at all.
    if len <= 2 * GROUP {
        let Some((first, last)) = ends::<64>(source, target) else {
            return few(isa.short(), source, target);
        };
        let groups = [isa.load::<64, 0>(first.0), isa.load::<64, 0>(last.0)];
        isa.store::<64, 0>(first.1, groups[0]);
        isa.store::<64, 0>(last.1, groups[1]);
        return;
    }
    // Up to 256 bytes: the first two groups and the last two.
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
    // The distance from the source to the target, modulo the size of the address space. If it is
    // below `len`, the target begins within the source. If its negative is, the source begins
    // within the target. If neither is, the two do not overlap.
    let behind = target.as_ptr().addr().wrapping_sub(source.as_ptr().addr());
    if behind >= len && behind.wrapping_neg() >= len {
        apart(isa, source, target);
    } else if behind < len {
        backwards(isa, source, target);
    } else {
        forwards(isa, source, target);
    }
}

/// Returns the first `N` bytes of both and the last `N`, or `None` if there are fewer.
#[inline(always)]
fn ends<'s, 't, const N: usize>(
    source: Span<'s>,
    target: SpanMut<'t>,
) -> Option<(Pair<'s, 't, N>, Pair<'s, 't, N>)> {
    let first = (source.first::<N>()?, target.first::<N>()?);
    Some((first, (source.last::<N>()?, target.last::<N>()?)))
}

/// Takes the first `N` bytes off both, or returns `None` if there are fewer.
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

/// Takes the last `N` bytes off both, or returns `None` if there are fewer.
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

/// Copies one group.
#[inline(always)]
fn one<I: Isa, const N: usize, const AT: usize>(isa: I, (from, to): Pair<'_, '_, N>) {
    isa.store::<N, AT>(to, isa.load::<N, AT>(from));
}

/// Copies four groups. If registers hold four, all loads are before the stores, which takes a fifth
/// less time within the first-level cache. If not, they are copied one after the other.
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
    // `None` if there are fewer than 256 bytes.
    let fours = ends::<256>(source, target);
    if I::FOUR_GROUPS
        && len <= 8 * GROUP
        && let Some((first, last)) = fours
    {
        four(isa, first);
        four(isa, last);
        return;
    }
    // The first group, and from there to the first multiple of 64 of the target: `lead`, from 0 to
    // 63 bytes, is less than the group that is stored.
    let Some((first, last)) = ends::<64>(source, target) else {
        return;
    };
    one::<_, 64, 0>(isa, first);
    let lead = target.offset_to_aligned(GROUP);
    let (Some(mut from), Some(mut to)) = (source.get(lead..len), target.get(lead..len)) else {
        return;
    };
    // Each pass takes 256 bytes and prefetches the 256 that begin 1024 bytes further. It stops when
    // fewer than 1280 bytes remain, and the next loop goes on.
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
    // Fewer than 256 bytes remain. If there are 256 in all, the last 256 contain them. If not,
    // whole groups are copied, and the last group contains the rest.
    if let Some((_, last)) = fours {
        return four(isa, last);
    }
    while let Some(pair) = next::<64>(&mut from, &mut to) {
        one::<_, 64, 0>(isa, pair);
    }
    one::<_, 64, 0>(isa, last);
}

/// Copies more than two groups to lower addresses, which may overlap the source.
///
/// The bytes before the first multiple of 64 of the target, and those that remain at the end, are
/// each part of a group that is loaded first and stored last.
#[inline(always)]
fn forwards<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let Some((first, last)) = ends::<64>(source, target) else {
        return;
    };
    // Before any store: no byte of the source is overwritten yet.
    let groups = [isa.load::<64, 0>(first.0), isa.load::<64, 0>(last.0)];
    // The steps cover the target from its first multiple of 64 on. They may overwrite what belongs
    // to the two ends, by bytes that were loaded later, and the two stores below put that right.
    let (lead, len) = (target.offset_to_aligned(GROUP), target.len());
    if let (Some(mut from), Some(mut to)) = (source.get(lead..len), target.get(lead..len)) {
        // In a step all loads come before the stores, so it does not matter whether its own source
        // and target overlap. Without registers for four groups, a step is one group.
        if I::FOUR_GROUPS {
            while let Some(pair) = next::<256>(&mut from, &mut to) {
                four(isa, pair);
            }
        }
        while let Some(pair) = next::<64>(&mut from, &mut to) {
            one::<_, 64, 0>(isa, pair);
        }
    }
    // Everything else is loaded, so nothing is overwritten that is still needed.
    isa.store::<64, 0>(last.1, groups[1]);
    isa.store::<64, 0>(first.1, groups[0]);
}

/// Copies more than two groups to higher addresses, which may overlap the source: as [`forwards`],
/// from the other end.
#[inline(always)]
fn backwards<I: Isa>(isa: I, source: Span<'_>, target: SpanMut<'_>) {
    let Some((first, last)) = ends::<64>(source, target) else {
        return;
    };
    let groups = [isa.load::<64, 0>(first.0), isa.load::<64, 0>(last.0)];
    // The end of the last multiple of 64 within the target, from which the steps go down.
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
    // Everything else is loaded.
    isa.store::<64, 0>(first.1, groups[0]);
    isa.store::<64, 0>(last.1, groups[1]);
}

/// Copies up to a group: its first k bytes and its last k bytes, for the greatest k of 32, 16, 8,
/// 4, 2 and 1 that is not above the length. All loads come before the stores, so source and target
/// may overlap.
///
/// For 7 bytes, k is 4: the bytes 0..4 and the bytes 3..7. Each step halves k, so the last k bytes
/// begin where the first k end, or before.
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
    // 8 to 15 bytes, 4 to 7, and 2 to 3.
    words!(8, load8, store8);
    words!(4, load4, store4);
    words!(2, load2, store2);
    if let (Some(from), Some(to)) = (source.first::<1>(), target.first::<1>()) {
        word::store1::<1, 0>(to, word::load1::<1, 0>(from));
    }
}
