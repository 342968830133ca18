//! SSE2: four vectors of 16 bytes in a group.
//!
//! Comparisons leave lanes of 0xFF and 0, of which `pmovmskb` extracts the highest bit of each
//! lane. Four such masks of 16 bits make the bit mask of a group, that of the first vector in the
//! lowest bits.
//!
//! This is also the ISA that AVX2 and AVX-512 use for haystacks shorter than a group: their own
//! vectors are wider than most of these, and a load must not go beyond the haystack.
#![allow(unsafe_code, reason = "a token's methods rest on what it proves")]
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "one argument serves every block here, and stands above the first"
)]

#[cfg(target_arch = "x86")]
use core::arch::x86 as arch;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64 as arch;

use arch::__m128i;
use atomic_memchr_asm::{Block, BlockMut, x86_64::sse2};

use super::traits::{Compare, GROUP, Isa, Lanes};

/// The token of SSE2, which every CPU of this target has.
#[derive(Clone, Copy, Debug)]
pub struct Sse2;

// SAFETY, of every block in this file: it is compiled only where
// `target_feature` has SSE2, so every CPU that may run it has the instructions;
// and these work on registers, or are primitives, which are safe in themselves.

impl Isa for Sse2 {
    type Group = [__m128i; 4];
    type Splat = __m128i;
    type Hits = [__m128i; 4];
    type Counters = [__m128i; 4];
    type Short = Sse2;

    // Of sixteen vector registers, the hits of two groups take eight; those of four would take all.
    const FOUR_GROUPS: bool = false;
    const UNROLLED: bool = true;

    #[inline(always)]
    fn short(self) -> Sse2 {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> __m128i {
        unsafe { arch::_mm_set1_epi8(byte as i8) }
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [__m128i; 4] {
        unsafe { sse2::load64::<N, AT>(block) }
    }

    #[inline(always)]
    fn eq(self, [a, b, c, d]: [__m128i; 4], needle: __m128i) -> [__m128i; 4] {
        [
            self.eq_lane(a, needle),
            self.eq_lane(b, needle),
            self.eq_lane(c, needle),
            self.eq_lane(d, needle),
        ]
    }

    #[inline(always)]
    fn or(self, a: [__m128i; 4], b: [__m128i; 4]) -> [__m128i; 4] {
        [
            self.or_lane(a[0], b[0]),
            self.or_lane(a[1], b[1]),
            self.or_lane(a[2], b[2]),
            self.or_lane(a[3], b[3]),
        ]
    }

    #[inline(always)]
    fn and(self, a: [__m128i; 4], b: [__m128i; 4]) -> [__m128i; 4] {
        unsafe {
            [
                arch::_mm_and_si128(a[0], b[0]),
                arch::_mm_and_si128(a[1], b[1]),
                arch::_mm_and_si128(a[2], b[2]),
                arch::_mm_and_si128(a[3], b[3]),
            ]
        }
    }

    // One mask for all four vectors: a test of their union is cheaper than the bits.
    #[inline(always)]
    fn any(self, [a, b, c, d]: [__m128i; 4]) -> bool {
        self.lane_bits(self.or_lane(self.or_lane(a, b), self.or_lane(c, d))) != 0
    }

    #[inline(always)]
    fn bits(self, [a, b, c, d]: [__m128i; 4]) -> u64 {
        let low = self.lane_bits(a) | self.lane_bits(b) << 16;
        let high = self.lane_bits(c) | self.lane_bits(d) << 16;
        u64::from(low) | u64::from(high) << 32
    }

    #[inline(always)]
    fn zero(self) -> [__m128i; 4] {
        unsafe { [arch::_mm_setzero_si128(); 4] }
    }

    #[inline(always)]
    fn tally(self, counters: [__m128i; 4], eq: [__m128i; 4]) -> [__m128i; 4] {
        // Lanes with a hit are -1, so subtracting them adds 1 to a counter of 8 bits.
        unsafe {
            [
                arch::_mm_sub_epi8(counters[0], eq[0]),
                arch::_mm_sub_epi8(counters[1], eq[1]),
                arch::_mm_sub_epi8(counters[2], eq[2]),
                arch::_mm_sub_epi8(counters[3], eq[3]),
            ]
        }
    }

    // `psadbw` against zero adds each 8 counters to one sum of 64 bits.
    #[inline(always)]
    fn sum(self, counters: [__m128i; 4]) -> usize {
        let mut sum = 0;
        for lane in counters {
            let [low, high]: [u64; 2] =
                bytemuck::cast(unsafe { arch::_mm_sad_epu8(lane, arch::_mm_setzero_si128()) });
            sum += (low + high) as usize;
        }
        sum
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: [__m128i; 4]) {
        unsafe { sse2::store64::<N, AT>(block, group) }
    }

    #[inline(always)]
    fn splat_group(self, byte: __m128i) -> [__m128i; 4] {
        [byte; 4]
    }

    #[inline(always)]
    fn to_bytes(self, group: [__m128i; 4]) -> [u8; GROUP] {
        bytemuck::cast(group)
    }
}

impl Lanes for Sse2 {
    type Lane = __m128i;

    #[inline(always)]
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> __m128i {
        unsafe { sse2::load16::<N, AT>(block) }
    }

    #[inline(always)]
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: __m128i) {
        unsafe { sse2::store16::<N, AT>(block, lane) }
    }

    #[inline(always)]
    fn lane(self, words: [u64; 2]) -> __m128i {
        bytemuck::cast(words)
    }
}

impl Compare for Sse2 {
    #[inline(always)]
    fn hits(self, lanes: [__m128i; 4]) -> [__m128i; 4] {
        lanes
    }

    #[inline(always)]
    fn eq_lane(self, lane: __m128i, needle: __m128i) -> __m128i {
        unsafe { arch::_mm_cmpeq_epi8(lane, needle) }
    }

    #[inline(always)]
    fn or_lane(self, a: __m128i, b: __m128i) -> __m128i {
        unsafe { arch::_mm_or_si128(a, b) }
    }

    #[inline(always)]
    fn lane_bits(self, eq: __m128i) -> u32 {
        unsafe { arch::_mm_movemask_epi8(eq) as u32 }
    }
}
