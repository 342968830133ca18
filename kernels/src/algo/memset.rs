//! Storing one byte everywhere.
//!
//! The shape is that of `copy`: few bytes from both ends, the first group unaligned, four
//! groups at a time aligned, and the last four, which overlap what was stored. A byte may
//! be stored twice.

use atomic_memchr_asm::{BlockMut, SpanMut, word};

use crate::isa::{GROUP, Isa, Lanes};

/// Makes each byte of `target` this one.
#[inline(always)]
pub fn memset<I: Isa>(isa: I, target: SpanMut<'_>, byte: u8) {
    let (Some(first), Some(last)) = (target.first::<64>(), target.last::<64>()) else {
        return few(isa.short(), target, byte);
    };
    let group = isa.fill(isa.splat(byte));
    isa.store::<64, 0>(first, group);
    if target.len() > 2 * GROUP
        && let Some(mut rest) = target.get(target.offset_to_aligned(GROUP)..target.len())
    {
        while let Some((block, further)) = rest.split_first::<256>() {
            four(isa, block, group);
            rest = further;
        }
        if let Some(last) = target.last::<256>() {
            return four(isa, last, group);
        }
        while let Some((block, further)) = rest.split_first::<64>() {
            isa.store::<64, 0>(block, group);
            rest = further;
        }
    }
    isa.store::<64, 0>(last, group);
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
