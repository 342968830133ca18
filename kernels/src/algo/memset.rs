//! Storing one byte everywhere.
//!
//! ```text
//! up to 2, 4 and 8 groups: half as many from either end, which overlap
//! the first group, unaligned
//! the rest, by one instruction where that is faster; or
//! from the first multiple of 64 on, 4 groups at a time
//! the last 4 groups, which overlap what was stored
//! ```
//!
//! A byte may be stored twice.
//!
//! What pays, and what it was measured to pay on a CPU with AVX-512, where glibc's `memset`
//! (2.36) is `rep stosb` too from some length on:
//!
//! - `rep stosb` from 4 KiB on, behind one group, so that it begins at a multiple of 64. It is
//!   even with glibc up to 64 MiB. Groups were at 0.84 of it at 4 KiB and 0.94 at 16 KiB, where
//!   the end of the memory is the beginning of a page, which the last group straddles; and at
//!   0.85 at 64 MiB. Below 3 KiB it takes up to five times as long as they do.
//! - Where there is no telling how fast that is: asking for lines 4 KiB ahead beyond the
//!   first-level cache. With AVX2 from 0.74 of glibc to 0.96 at 64 MiB, and by a twentieth at
//!   8 and 16 MiB. A kilobyte ahead, as for copies, is 0.89 at 64 MiB.
//! - Branches on the length alone up to 8 groups, and the last 4 groups whatever is left. With
//!   one group at a time instead, lengths at random from 129 to 256 take twice as long, and
//!   from 513 to 1024 they take 1.6 times as long, for branches that are not foreseen; the same
//!   length again and again gains a nanosecond.
//!
//! What does not:
//!
//! - Non-temporal stores: twice the time up to 16 MiB, as each call finds the memory in no
//!   cache, and no gain at 64 MiB. They would have to end with a fence.

use atomic_memchr_asm::{BlockMut, SpanMut, word};

use crate::isa::{GROUP, Isa, Lanes};

/// Bytes from which on lines are asked for before they are stored to: more than a first-level
/// cache holds beside the rest.
const LARGE: usize = 24 << 10;

/// Makes each byte of `target` this one.
#[inline(always)]
pub fn memset<I: Isa>(isa: I, target: SpanMut<'_>, byte: u8) {
    let len = target.len();
    let Some((first, last)) = ends::<64>(target) else {
        return few(isa.short(), target, byte);
    };
    let group = isa.fill(isa.splat(byte));
    isa.store::<64, 0>(first, group);
    if I::UNROLLED && len <= 2 * GROUP {
        return isa.store::<64, 0>(last, group);
    }
    let Some(mut rest) = target.get(target.offset_to_aligned(GROUP)..len) else {
        return;
    };
    if I::FOUR_GROUPS
        && len <= 4 * GROUP
        && let Some((first, last)) = ends::<128>(target)
    {
        isa.store::<128, 64>(first, group);
        isa.store::<128, 0>(last, group);
        return isa.store::<128, 64>(last, group);
    }
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
    if isa.fill_string(rest, byte) {
        return;
    }
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
    if let Some((_, last)) = fours {
        return four(isa, last, group);
    }
    while let Some((block, further)) = rest.split_first::<64>() {
        isa.store::<64, 0>(block, group);
        rest = further;
    }
    isa.store::<64, 0>(last, group);
}

/// The first `N` bytes and the last `N`, if there are so many.
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

/// The same for up to a group: its first k and its last k bytes.
#[inline(always)]
pub fn few<I: Lanes>(isa: I, target: SpanMut<'_>, byte: u8) {
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
