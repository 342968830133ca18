//! NEON: four vectors of 16 bytes in a group.
//!
//! Comparisons leave lanes of 0xFF and 0. NEON has no instruction that extracts a bit from each
//! lane, so `bits` gives each lane a bit of its own and adds neighbours until eight lanes are one
//! byte:
//!
//! ```text
//! hits of 8 lanes        FF 00 FF 00 00 00 00 FF
//! and with BIT           01 00 04 00 00 00 00 80
//! pairwise sums          01    04    00    80
//! pairwise sums          05          80
//! pairwise sums          85                          0b1000_0101: the lanes 0, 2 and 7
//! ```
//!
//! The bits are distinct, so a sum is the same as a union, and no sum carries. To test only whether
//! there is a hit, `any` narrows each lane to four bits, which is one instruction.
#![allow(unsafe_code, reason = "a token's methods rest on what it proves")]
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "one argument serves every block here, and stands above the first"
)]

use core::arch::aarch64::{self as arch, uint8x16_t};

use atomic_memchr_asm::{Block, BlockMut, aarch64};

use super::traits::{Compare, GROUP, Isa, Lanes};

/// The token of NEON, which every CPU of this target has.
#[derive(Clone, Copy, Debug)]
pub struct Neon;

/// The bit that each lane contributes to its byte of the mask.
const BIT: [u8; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128];

// SAFETY, of every block in this file: it is compiled only where
// `target_feature` has NEON, so every CPU that may run it has the instructions;
// and these work on registers, or on private arrays of the size that they access, or
// are primitives, which are safe in themselves.

impl Isa for Neon {
    type Group = [uint8x16_t; 4];
    type Splat = uint8x16_t;
    type Hits = [uint8x16_t; 4];
    type Counters = [uint8x16_t; 4];
    type Short = Neon;

    // Of thirty-two vector registers, sixteen hold the hits of four groups.
    const FOUR_GROUPS: bool = true;
    const UNROLLED: bool = true;

    #[inline(always)]
    fn short(self) -> Neon {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> uint8x16_t {
        unsafe { arch::vdupq_n_u8(byte) }
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [uint8x16_t; 4] {
        unsafe { aarch64::load64::<N, AT>(block) }
    }

    #[inline(always)]
    fn eq(self, [a, b, c, d]: [uint8x16_t; 4], needle: uint8x16_t) -> [uint8x16_t; 4] {
        [
            self.eq_lane(a, needle),
            self.eq_lane(b, needle),
            self.eq_lane(c, needle),
            self.eq_lane(d, needle),
        ]
    }

    #[inline(always)]
    fn or(self, a: [uint8x16_t; 4], b: [uint8x16_t; 4]) -> [uint8x16_t; 4] {
        [
            self.or_lane(a[0], b[0]),
            self.or_lane(a[1], b[1]),
            self.or_lane(a[2], b[2]),
            self.or_lane(a[3], b[3]),
        ]
    }

    #[inline(always)]
    fn and(self, a: [uint8x16_t; 4], b: [uint8x16_t; 4]) -> [uint8x16_t; 4] {
        unsafe {
            [
                arch::vandq_u8(a[0], b[0]),
                arch::vandq_u8(a[1], b[1]),
                arch::vandq_u8(a[2], b[2]),
                arch::vandq_u8(a[3], b[3]),
            ]
        }
    }

    #[inline(always)]
    fn any(self, [a, b, c, d]: [uint8x16_t; 4]) -> bool {
        self.any_lane(self.or_lane(self.or_lane(a, b), self.or_lane(c, d)))
    }

    #[inline(always)]
    fn bits(self, [a, b, c, d]: [uint8x16_t; 4]) -> u64 {
        unsafe {
            // Pairwise sums of distinct bits are their union: three rounds bring eight lanes
            // together in one byte. The four vectors share the rounds: the first takes two vectors
            // to one, twice, and the second the results to one, so four additions make 64 bits of
            // 64 lanes.
            let bit = aarch64::opaque(arch::vld1q_u8(BIT.as_ptr()));
            let ab = arch::vpaddq_u8(arch::vandq_u8(a, bit), arch::vandq_u8(b, bit));
            let cd = arch::vpaddq_u8(arch::vandq_u8(c, bit), arch::vandq_u8(d, bit));
            let abcd = arch::vpaddq_u8(ab, cd);
            let bits = arch::vpaddq_u8(abcd, abcd);
            arch::vgetq_lane_u64::<0>(arch::vreinterpretq_u64_u8(bits))
        }
    }

    #[inline(always)]
    fn zero(self) -> [uint8x16_t; 4] {
        [self.splat(0); 4]
    }

    #[inline(always)]
    fn tally(self, counters: [uint8x16_t; 4], eq: [uint8x16_t; 4]) -> [uint8x16_t; 4] {
        // Lanes with a hit are -1, so subtracting them adds 1 to a counter of 8 bits.
        unsafe {
            [
                arch::vsubq_u8(counters[0], eq[0]),
                arch::vsubq_u8(counters[1], eq[1]),
                arch::vsubq_u8(counters[2], eq[2]),
                arch::vsubq_u8(counters[3], eq[3]),
            ]
        }
    }

    #[inline(always)]
    fn sum(self, counters: [uint8x16_t; 4]) -> usize {
        let mut sum = 0;
        for lane in counters {
            sum += usize::from(unsafe { arch::vaddlvq_u8(lane) });
        }
        sum
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(
        self,
        block: BlockMut<'_, N>,
        group: [uint8x16_t; 4],
    ) {
        unsafe { aarch64::store64::<N, AT>(block, group) }
    }

    #[inline(always)]
    fn prefetch_store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>) {
        unsafe { aarch64::prefetch_store256::<N, AT>(block) }
    }

    #[inline(always)]
    fn splat_group(self, byte: uint8x16_t) -> [uint8x16_t; 4] {
        [byte; 4]
    }

    #[inline(always)]
    fn to_bytes(self, group: [uint8x16_t; 4]) -> [u8; GROUP] {
        let mut bytes = [0; GROUP];
        for (chunk, lane) in bytes.chunks_exact_mut(16).zip(group) {
            unsafe { arch::vst1q_u8(chunk.as_mut_ptr(), lane) }
        }
        bytes
    }
}

impl Lanes for Neon {
    type Lane = uint8x16_t;

    #[inline(always)]
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> uint8x16_t {
        unsafe { aarch64::load16::<N, AT>(block) }
    }

    #[inline(always)]
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: uint8x16_t) {
        unsafe { aarch64::store16::<N, AT>(block, lane) }
    }

    #[inline(always)]
    fn load_halves(self, low: Block<'_, 8>, high: Block<'_, 8>) -> uint8x16_t {
        unsafe { arch::vcombine_u8(aarch64::load8::<8, 0>(low), aarch64::load8::<8, 0>(high)) }
    }

    #[inline(always)]
    fn lane(self, [low, high]: [u64; 2]) -> uint8x16_t {
        unsafe {
            let words = arch::vcombine_u64(arch::vcreate_u64(low), arch::vcreate_u64(high));
            arch::vreinterpretq_u8_u64(words)
        }
    }
}

impl Compare for Neon {
    // Two instructions less for fewer than 16 bytes, and two more from 32 bytes on, where a search
    // takes fewer for each byte.
    const FEW_FIRST: bool = true;
    const TESTS: bool = true;

    #[inline(always)]
    fn hits(self, lanes: [uint8x16_t; 4]) -> [uint8x16_t; 4] {
        lanes
    }

    #[inline(always)]
    fn eq_lane(self, lane: uint8x16_t, needle: uint8x16_t) -> uint8x16_t {
        unsafe { arch::vceqq_u8(lane, needle) }
    }

    #[inline(always)]
    fn or_lane(self, a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {
        unsafe { arch::vorrq_u8(a, b) }
    }

    #[inline(always)]
    fn any_lane(self, hits: uint8x16_t) -> bool {
        // Each pair of lanes is narrowed to one byte, with four bits of either lane.
        let nibbles = unsafe { arch::vshrn_n_u16::<4>(arch::vreinterpretq_u16_u8(hits)) };
        unsafe { arch::vget_lane_u64::<0>(arch::vreinterpret_u64_u8(nibbles)) != 0 }
    }

    #[inline(always)]
    fn lane_bits(self, eq: uint8x16_t) -> u32 {
        self.pair_bits(eq, eq) & 0xFFFF
    }

    #[inline(always)]
    fn pair_bits(self, low: uint8x16_t, high: uint8x16_t) -> u32 {
        unsafe {
            // As in `bits`, of two vectors: 32 lanes end up in the lowest four bytes.
            let bit = aarch64::opaque(arch::vld1q_u8(BIT.as_ptr()));
            let pair = arch::vpaddq_u8(arch::vandq_u8(low, bit), arch::vandq_u8(high, bit));
            let fours = arch::vpaddq_u8(pair, pair);
            let bits = arch::vpaddq_u8(fours, fours);
            arch::vgetq_lane_u32::<0>(arch::vreinterpretq_u32_u8(bits))
        }
    }
}
