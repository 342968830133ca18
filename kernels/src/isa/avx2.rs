//! AVX2: two vectors of 32 bytes in a group.
//!
//! Comparisons leave lanes of 0xFF and 0, of which `vpmovmskb` extracts the highest bit of each
//! lane. Two such masks of 32 bits make the bit mask of a group:
//!
//! ```text
//! vector   b: bytes 32 to 63            a: bytes 0 to 31
//! mask     bits 32 to 63                bits 0 to 31
//! ```
//!
//! Haystacks shorter than a group are searched with SSE2, which every CPU with AVX2 has.
#![allow(unsafe_code, reason = "a token's methods rest on what it proves")]
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "one argument serves every block here, and stands above the first"
)]

#[cfg(target_arch = "x86")]
use core::arch::x86 as arch;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64 as arch;

use arch::__m256i;
use atomic_memchr_asm::{Block, BlockMut, x86_64::avx2};

use super::{
    sse2::Sse2,
    traits::{GROUP, Isa},
};

/// Proof that this CPU has AVX2, BMI1, BMI2 and POPCNT.
#[derive(Clone, Copy, Debug)]
pub struct Avx2(());

cpufeatures::new!(cpu, "avx2", "bmi1", "bmi2", "popcnt");

impl Avx2 {
    /// Returns the token, if this CPU has the instructions. The CPU is asked once.
    #[inline]
    pub fn new() -> Option<Avx2> {
        cpu::get().then_some(Avx2(()))
    }

    /// Returns the token, without asking the CPU.
    ///
    /// # Safety
    ///
    /// This CPU has AVX2, BMI1, BMI2 and POPCNT.
    #[inline(always)]
    pub const unsafe fn new_unchecked() -> Avx2 {
        Avx2(())
    }
}

// SAFETY, of every block in this file: the token proves that this CPU has the
// instructions; and these work on registers, or are primitives, which are safe in
// themselves.

impl Isa for Avx2 {
    type Group = [__m256i; 2];
    type Splat = __m256i;
    type Hits = [__m256i; 2];
    type Counters = [__m256i; 2];
    type Short = Sse2;

    // Of sixteen vector registers, eight hold the hits of four groups.
    const FOUR_GROUPS: bool = true;
    const UNROLLED: bool = true;

    #[inline(always)]
    fn short(self) -> Sse2 {
        Sse2
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> __m256i {
        unsafe { arch::_mm256_set1_epi8(byte as i8) }
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [__m256i; 2] {
        unsafe { avx2::load64::<N, AT>(block) }
    }

    #[inline(always)]
    fn load_eq<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: __m256i,
    ) -> [__m256i; 2] {
        unsafe { avx2::eq64::<N, AT>(block, needle) }
    }

    #[inline(always)]
    fn load_eq_of<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: __m256i,
        hits: [__m256i; 2],
    ) -> [__m256i; 2] {
        unsafe { avx2::eq64_masked::<N, AT>(block, needle, hits) }
    }

    #[inline(always)]
    fn eq(self, [a, b]: [__m256i; 2], needle: __m256i) -> [__m256i; 2] {
        unsafe {
            [
                arch::_mm256_cmpeq_epi8(a, needle),
                arch::_mm256_cmpeq_epi8(b, needle),
            ]
        }
    }

    #[inline(always)]
    fn or(self, a: [__m256i; 2], b: [__m256i; 2]) -> [__m256i; 2] {
        unsafe {
            [
                arch::_mm256_or_si256(a[0], b[0]),
                arch::_mm256_or_si256(a[1], b[1]),
            ]
        }
    }

    #[inline(always)]
    fn and(self, a: [__m256i; 2], b: [__m256i; 2]) -> [__m256i; 2] {
        unsafe {
            [
                arch::_mm256_and_si256(a[0], b[0]),
                arch::_mm256_and_si256(a[1], b[1]),
            ]
        }
    }

    // One mask for both vectors: a test of their union is cheaper than the bits.
    #[inline(always)]
    fn any(self, [a, b]: [__m256i; 2]) -> bool {
        unsafe { arch::_mm256_movemask_epi8(arch::_mm256_or_si256(a, b)) != 0 }
    }

    #[inline(always)]
    fn bits(self, [a, b]: [__m256i; 2]) -> u64 {
        let (low, high) = unsafe {
            (
                arch::_mm256_movemask_epi8(a) as u32,
                arch::_mm256_movemask_epi8(b) as u32,
            )
        };
        u64::from(low) | u64::from(high) << 32
    }

    #[inline(always)]
    fn zero(self) -> [__m256i; 2] {
        unsafe { [arch::_mm256_setzero_si256(); 2] }
    }

    #[inline(always)]
    fn tally(self, counters: [__m256i; 2], eq: [__m256i; 2]) -> [__m256i; 2] {
        // Lanes with a hit are -1, so subtracting them adds 1 to a counter of 8 bits.
        unsafe {
            [
                arch::_mm256_sub_epi8(counters[0], eq[0]),
                arch::_mm256_sub_epi8(counters[1], eq[1]),
            ]
        }
    }

    // `vpsadbw` against zero adds each 8 counters to one sum of 64 bits.
    #[inline(always)]
    fn sum(self, [a, b]: [__m256i; 2]) -> usize {
        let sums: [u64; 4] = bytemuck::cast(unsafe {
            let zero = arch::_mm256_setzero_si256();
            arch::_mm256_add_epi64(
                arch::_mm256_sad_epu8(a, zero),
                arch::_mm256_sad_epu8(b, zero),
            )
        });
        (sums[0] + sums[1] + sums[2] + sums[3]) as usize
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: [__m256i; 2]) {
        unsafe { avx2::store64::<N, AT>(block, group) }
    }

    #[inline(always)]
    fn prefetch_store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>) {
        unsafe { avx2::prefetch_store256::<N, AT>(block) }
    }

    #[inline(always)]
    fn splat_group(self, byte: __m256i) -> [__m256i; 2] {
        [byte; 2]
    }

    #[inline(always)]
    fn to_bytes(self, group: [__m256i; 2]) -> [u8; GROUP] {
        bytemuck::cast(group)
    }
}
