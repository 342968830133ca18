//! WebAssembly's `simd128`: four vectors of 16 bytes in a group.
//!
//! Comparisons leave lanes of 0xFF and 0, of which `i8x16.bitmask` extracts the highest bit of each
//! lane. Engines compile these instructions to those of the CPU: on x86 a group costs what it costs
//! with SSE2.
//!
//! The loads are plain in a module without threads. With threads they are loads of single bytes,
//! out of which the vectors are made: see `wasm.rs` of `atomic-memchr-asm`.
#![allow(unsafe_code, reason = "a token's methods rest on what it proves")]

use core::arch::wasm32::{self as arch, v128};

use atomic_memchr_asm::{Block, BlockMut, wasm::simd128};

use super::traits::{Compare, GROUP, Isa, Lanes};

/// The token of `simd128`, which every engine that accepts this module has.
#[derive(Clone, Copy, Debug)]
pub struct Simd128;

impl Isa for Simd128 {
    type Group = [v128; 4];
    type Splat = v128;
    type Hits = [v128; 4];
    type Counters = [v128; 4];
    type Short = Simd128;

    // On CPUs with sixteen vector registers the hits of four groups would take all of them.
    const FOUR_GROUPS: bool = false;
    const UNROLLED: bool = true;

    #[inline(always)]
    fn short(self) -> Simd128 {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> v128 {
        arch::u8x16_splat(byte)
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [v128; 4] {
        simd128::load64::<N, AT>(block)
    }

    #[inline(always)]
    fn eq(self, group: [v128; 4], needle: v128) -> [v128; 4] {
        group.map(|lane| arch::u8x16_eq(lane, needle))
    }

    #[inline(always)]
    fn or(self, a: [v128; 4], b: [v128; 4]) -> [v128; 4] {
        core::array::from_fn(|i| arch::v128_or(a[i], b[i]))
    }

    #[inline(always)]
    fn and(self, a: [v128; 4], b: [v128; 4]) -> [v128; 4] {
        core::array::from_fn(|i| arch::v128_and(a[i], b[i]))
    }

    #[inline(always)]
    fn any(self, [a, b, c, d]: [v128; 4]) -> bool {
        // On x86 this takes fewer instructions than `v128_any_true`.
        arch::u8x16_bitmask(arch::v128_or(arch::v128_or(a, b), arch::v128_or(c, d))) != 0
    }

    #[inline(always)]
    fn bits(self, [a, b, c, d]: [v128; 4]) -> u64 {
        let low = self.pair_bits(a, b);
        let high = self.pair_bits(c, d);
        u64::from(low) | u64::from(high) << 32
    }

    #[inline(always)]
    fn zero(self) -> [v128; 4] {
        [arch::u8x16_splat(0); 4]
    }

    #[inline(always)]
    fn tally(self, counters: [v128; 4], eq: [v128; 4]) -> [v128; 4] {
        // Lanes with a hit are -1, so subtracting them adds 1 to a counter of 8 bits.
        core::array::from_fn(|i| arch::u8x16_sub(counters[i], eq[i]))
    }

    #[inline(always)]
    fn sum(self, counters: [v128; 4]) -> usize {
        let mut sum = 0;
        for lane in counters {
            let of_two = arch::u16x8_extadd_pairwise_u8x16(lane);
            let of_four = arch::u32x4_extadd_pairwise_u16x8(of_two);
            sum += arch::u32x4_extract_lane::<0>(of_four)
                + arch::u32x4_extract_lane::<1>(of_four)
                + arch::u32x4_extract_lane::<2>(of_four)
                + arch::u32x4_extract_lane::<3>(of_four);
        }
        sum as usize
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: [v128; 4]) {
        simd128::store64::<N, AT>(block, group);
    }

    #[inline(always)]
    fn splat_group(self, byte: v128) -> [v128; 4] {
        [byte; 4]
    }

    #[inline(always)]
    fn to_bytes(self, group: [v128; 4]) -> [u8; GROUP] {
        // SAFETY: both types have 64 bytes and no padding, and every pattern of bits is valid for
        // an array of bytes. The first byte of a vector is its lowest lane.
        unsafe { core::mem::transmute(group) }
    }
}

impl Lanes for Simd128 {
    type Lane = v128;

    #[inline(always)]
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> v128 {
        simd128::load16::<N, AT>(block)
    }

    #[inline(always)]
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: v128) {
        simd128::store16::<N, AT>(block, lane);
    }

    #[inline(always)]
    fn lane(self, [low, high]: [u64; 2]) -> v128 {
        arch::u64x2(low, high)
    }
}

impl Compare for Simd128 {
    const TESTS: bool = true;

    #[inline(always)]
    fn hits(self, lanes: [v128; 4]) -> [v128; 4] {
        lanes
    }

    #[inline(always)]
    fn eq_lane(self, lane: v128, needle: v128) -> v128 {
        arch::u8x16_eq(lane, needle)
    }

    #[inline(always)]
    fn or_lane(self, a: v128, b: v128) -> v128 {
        arch::v128_or(a, b)
    }

    #[inline(always)]
    fn any_lane(self, hits: v128) -> bool {
        arch::v128_any_true(hits)
    }

    #[inline(always)]
    fn lane_bits(self, eq: v128) -> u32 {
        u32::from(arch::u8x16_bitmask(eq))
    }
}
