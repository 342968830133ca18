//! Stores one byte everywhere.
//!
//! ```text
//! up to 2, 4 and 8 groups: store half as many from either end, which overlap
//! store the first group, unaligned
//! store the rest by one instruction, where that is faster; or
//! from the first multiple of 64 on, 4 groups at a time
//! store the last 4 groups, which overlap what was stored
//! ```
//!
//! For 600 bytes that begin 24 bytes behind a multiple of 64:
//!
//! ```text
//! first group      |<- 64 ->|
//! steps                 |<------- 256 ------->|<------- 256 ------->|
//! last 4 groups                                  |<------- 256 ------->|
//! offset           0    40                   296                  552 600
//! ```
//!
//! A byte may be stored twice, by the same value, so another thread cannot tell. Nothing is loaded,
//! and all bounds come from the length and the address of the target, so writers can do no harm: a
//! byte that they write in the meantime keeps either value.
//!
//! # What pays
//!
//! As measured on a CPU with AVX-512, where glibc's `memset` (2.36) is `rep stosb` too from some
//! length on:
//!
//! - `rep stosb` from 4 KiB on, behind one group, so that it begins at a multiple of 64. It is even
//!   with glibc up to 64 MiB. Groups were at 0.84 of it at 4 KiB and 0.94 at 16 KiB, where the end
//!   of the memory is the beginning of a page, which the last group straddles; and at 0.85 at 64
//!   MiB. Below 3 KiB `rep stosb` takes up to five times as long as groups.
//! - Where the speed of `rep stosb` is unknown: prefetching lines 4 KiB ahead beyond the
//!   first-level cache. With AVX2 this improves from 0.74 of glibc to 0.96 at 64 MiB, and by a
//!   twentieth at 8 and 16 MiB. Prefetching a kilobyte ahead, as for copies, gives 0.89 at 64 MiB.
//! - Branches on the length alone up to 8 groups, and the last 4 groups for any remainder. With one
//!   group at a time instead, random lengths from 129 to 256 take twice as long, and from 513 to
//!   1024 they take 1.6 times as long, because of mispredicted branches; the same length again and
//!   again gains a nanosecond.
//!
//! What does not pay:
//!
//! - Non-temporal stores: twice the time up to 16 MiB, as each call finds the memory in no cache,
//!   and no gain at 64 MiB. They would have to end with a fence.

use atomic_memchr_asm::{BlockMut, SpanMut, word};

use crate::isa::{GROUP, Isa, Lanes};

/// Length in bytes from which on lines are prefetched before they are stored to: more than a
/// first-level cache holds beside other data.
const LARGE: usize = 24 << 10;

/// Sets each byte of `target` to `byte`.
#[inline(always)]
pub fn memset<I: Isa>(isa: I, target: SpanMut<'_>, byte: u8) {
    let len = target.len();
    let Some((first, last)) = ends::<64>(target) else {
        return few(isa.short(), target, byte);
    };
    let group = isa.splat_group(isa.splat(byte));
    isa.store::<64, 0>(first, group);
    // Up to 128 bytes: the first group is stored; the last one covers the others.
    if I::UNROLLED && len <= 2 * GROUP {
        return isa.store::<64, 0>(last, group);
    }
    // The target from its first multiple of 64 on. What precedes it is shorter than the first
    // group, which is stored.
    let Some(mut rest) = target.get(target.offset_to_aligned(GROUP)..len) else {
        return;
    };
    // Up to 256 bytes: the second group, and the last two.
    if I::FOUR_GROUPS
        && len <= 4 * GROUP
        && let Some((first, last)) = ends::<128>(target)
    {
        isa.store::<128, 64>(first, group);
        isa.store::<128, 0>(last, group);
        return isa.store::<128, 64>(last, group);
    }
    // Up to 512 bytes: the second to fourth group, and the last four.
    let fours = ends::<256>(target);
    if I::FOUR_GROUPS
        && len <= 8 * GROUP
        && let Some((first, last)) = fours
    {
        isa.store::<256, 64>(first, group);
        isa.store::<256, 128>(first, group);
        isa.store::<256, 192>(first, group);
        return four(isa, last, group);
    }
    // More than 512 bytes, or an ISA without registers for four groups.
    if isa.memset_string(rest, byte) {
        return;
    }
    // Each pass stores 256 bytes and prefetches the 256 that begin 4096 bytes further, while there
    // are that many.
    if I::FOUR_GROUPS && len >= LARGE {
        while let Some(ahead) = rest.first::<4352>()
            && let Some((block, further)) = rest.split_first::<256>()
        {
            isa.prefetch_store::<4352, 4096>(ahead);
            four(isa, block, group);
            rest = further;
        }
    }
    while let Some((block, further)) = rest.split_first::<256>() {
        four(isa, block, group);
        rest = further;
    }
    // Fewer than 256 bytes remain. If there are 256 in all, the last 256 contain them.
    if let Some((_, last)) = fours {
        return four(isa, last, group);
    }
    while let Some((block, further)) = rest.split_first::<64>() {
        isa.store::<64, 0>(block, group);
        rest = further;
    }
    isa.store::<64, 0>(last, group);
}

/// Returns the first `N` bytes and the last `N`, or `None` if there are fewer.
#[inline(always)]
fn ends<const N: usize>(target: SpanMut<'_>) -> Option<(BlockMut<'_, N>, BlockMut<'_, N>)> {
    Some((target.first::<N>()?, target.last::<N>()?))
}

/// Stores four groups.
#[inline(always)]
fn four<I: Isa>(isa: I, block: BlockMut<'_, 256>, group: I::Group) {
    isa.store::<256, 0>(block, group);
    isa.store::<256, 64>(block, group);
    isa.store::<256, 128>(block, group);
    isa.store::<256, 192>(block, group);
}

/// Sets up to a group of bytes: its first k bytes and its last k bytes, for the greatest k of 32,
/// 16, 8, 4, 2 and 1 that is not above the length.
#[inline(always)]
pub fn few<I: Lanes>(isa: I, target: SpanMut<'_>, byte: u8) {
    // The byte, eight times: the product has no carries, as each digit of 0x01 contributes one
    // byte.
    let eight = u64::from(byte) * 0x0101_0101_0101_0101;
    let lane = isa.lane([eight; 2]);
    if let (Some(first), Some(last)) = (target.first::<32>(), target.last::<32>()) {
        isa.store_lane::<32, 0>(first, lane);
        isa.store_lane::<32, 16>(first, lane);
        isa.store_lane::<32, 0>(last, lane);
        isa.store_lane::<32, 16>(last, lane);
        return;
    }
    if let (Some(first), Some(last)) = (target.first::<16>(), target.last::<16>()) {
        isa.store_lane::<16, 0>(first, lane);
        isa.store_lane::<16, 0>(last, lane);
        return;
    }
    macro_rules! words {
        ($k:literal, $store:ident, $word:ty) => {
            if let (Some(first), Some(last)) = (target.first::<$k>(), target.last::<$k>()) {
                word::$store::<$k, 0>(first, eight as $word);
                word::$store::<$k, 0>(last, eight as $word);
                return;
            }
        };
    }
    words!(8, store8, u64);
    words!(4, store4, u32);
    words!(2, store2, u16);
    if let Some(block) = target.first::<1>() {
        word::store1::<1, 0>(block, byte);
    }
}
