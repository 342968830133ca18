//! AVX-512: one vector of 64 bytes in a group, and hits as a bit mask.
//!
//! A comparison writes a mask register of 64 bits, one for each byte. So hits are bit masks from
//! the start: `bits` has nothing to do, `or` and `and` are instructions on masks, and counting hits
//! is counting bits. A comparison under a mask (`load_eq_of`) combines the hits of two anchors in
//! one instruction.
//!
//! Haystacks shorter than a group are searched with SSE2.
#![allow(unsafe_code, reason = "a token's methods rest on what it proves")]
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "one argument serves every block here, and stands above the first"
)]

#[cfg(target_arch = "x86")]
use core::arch::x86 as arch;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64 as arch;

use arch::__m512i;
use atomic_memchr_asm::{
    Block, BlockMut, SpanMut,
    x86_64::{avx2, avx512, string},
};

use super::{
    sse2::Sse2,
    traits::{GROUP, Isa},
};

/// Proof that this CPU has AVX-512 F, BW, VL and VBMI2, and BMI1, BMI2 and POPCNT.
///
/// VBMI2 is required because it turns masks into positions, and because CPUs that have it do not
/// slow down when they meet 512-bit instructions, as their predecessors did: Ice Lake and later,
/// Zen 4 and later.
#[derive(Clone, Copy, Debug)]
pub struct Avx512(());

cpufeatures::new!(
    cpu,
    "avx512f",
    "avx512bw",
    "avx512vl",
    "avx512vbmi2",
    "bmi1",
    "bmi2",
    "popcnt"
);

impl Avx512 {
    /// Returns the token, if this CPU has the instructions. The CPU is asked once.
    #[inline]
    pub fn new() -> Option<Avx512> {
        cpu::get().then_some(Avx512(()))
    }

    /// Returns the token, without asking the CPU.
    ///
    /// # Safety
    ///
    /// This CPU has the instructions that the token proves.
    #[inline(always)]
    pub const unsafe fn new_unchecked() -> Avx512 {
        Avx512(())
    }
}

/// The index of each byte in a group.
const PLACES: [u8; GROUP] = {
    let mut places = [0; GROUP];
    let mut i = 0;
    while i < GROUP {
        places[i] = i as u8;
        i += 1;
    }
    places
};

/// Number of bytes in a page, for the cost of storing across its end.
const PAGE: usize = 4096;

/// Length in bytes from which on `rep stosb` takes no more time than storing groups: 4 KiB without
/// the first group. It takes some 35 cycles to begin.
const STRING: usize = (4 << 10) - GROUP;

// SAFETY, of every block in this file: the token proves that this CPU has the
// instructions; and these work on registers, or are primitives, which are safe in
// themselves.

impl Isa for Avx512 {
    type Group = __m512i;
    type Splat = __m512i;
    type Hits = u64;
    // The bits of a mask are counted at once, so there is one counter, which does not overflow.
    type Counters = usize;
    type Short = Sse2;

    // Hits are in mask registers, of which there are seven; a group takes one of thirty-two vector
    // registers.
    const FOUR_GROUPS: bool = true;
    const UNROLLED: bool = true;

    #[inline(always)]
    fn short(self) -> Sse2 {
        Sse2
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> __m512i {
        unsafe { arch::_mm512_set1_epi8(byte as i8) }
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> __m512i {
        unsafe { avx512::load64::<N, AT>(block) }
    }

    #[inline(always)]
    fn load_eq<const N: usize, const AT: usize>(self, block: Block<'_, N>, needle: __m512i) -> u64 {
        unsafe { avx512::eq64::<N, AT>(block, needle) }
    }

    #[inline(always)]
    fn load_eq_of<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: __m512i,
        hits: u64,
    ) -> u64 {
        unsafe { avx512::eq64_masked::<N, AT>(block, needle, hits) }
    }

    #[inline(always)]
    fn eq(self, group: __m512i, needle: __m512i) -> u64 {
        unsafe { arch::_mm512_cmpeq_epi8_mask(group, needle) }
    }

    #[inline(always)]
    fn or(self, a: u64, b: u64) -> u64 {
        a | b
    }

    #[inline(always)]
    fn and(self, a: u64, b: u64) -> u64 {
        a & b
    }

    #[inline(always)]
    fn any(self, hits: u64) -> bool {
        hits != 0
    }

    #[inline(always)]
    fn bits(self, hits: u64) -> u64 {
        hits
    }

    #[inline(always)]
    fn zero(self) -> usize {
        0
    }

    #[inline(always)]
    fn tally(self, counters: usize, hits: u64) -> usize {
        counters + hits.count_ones() as usize
    }

    #[inline(always)]
    fn sum(self, counters: usize) -> usize {
        counters
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: __m512i) {
        unsafe { avx512::store64::<N, AT>(block, group) }
    }

    #[inline(always)]
    fn prefetch_store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>) {
        unsafe { avx2::prefetch_store256::<N, AT>(block) }
    }

    // Every CPU with VBMI2 has a fast `rep stosb`, as its feature bits say (ERMS, FSRM).
    #[inline(always)]
    fn memset_string(self, target: SpanMut<'_>, byte: u8) -> bool {
        let pays = target.len() >= STRING;
        if pays {
            string::memset(target, byte);
        }
        pays
    }

    #[inline(always)]
    fn splat_group(self, byte: __m512i) -> __m512i {
        byte
    }

    #[inline(always)]
    fn to_bytes(self, group: __m512i) -> [u8; GROUP] {
        bytemuck::cast(group)
    }

    // Compressing is decoding: of a vector with the bytes 0 to 63, `vpcompressb` moves those to the
    // front whose bit is set in the mask. For the mask 0b1010_0100 these are 2, 5 and 7. Widened to
    // 16 bits, they are two vectors, to which `base` is added.
    #[inline(always)]
    fn places(self, mask: u64, base: u16, slots: &mut [u16]) {
        let Some(slots) = slots.first_chunk_mut::<GROUP>() else {
            return;
        };
        let (low, high): ([u16; 32], [u16; 32]) = unsafe {
            let places = arch::_mm512_maskz_compress_epi8(mask, bytemuck::cast(PLACES));
            let base = arch::_mm512_set1_epi16(base as i16);
            let low = arch::_mm512_cvtepu8_epi16(arch::_mm512_castsi512_si256(places));
            let high = arch::_mm512_cvtepu8_epi16(arch::_mm512_extracti64x4_epi64::<1>(places));
            (
                bytemuck::cast(arch::_mm512_add_epi16(low, base)),
                bytemuck::cast(arch::_mm512_add_epi16(high, base)),
            )
        };
        // A second vector that is not needed costs as much as a hit every 17 bytes does. And a
        // vector stored across the end of a page takes some 80 cycles (Zen 4), so if the slots lie
        // there, up to 8 positions are stored by a narrower one.
        let count = mask.count_ones();
        if count <= 8 && slots.as_ptr().addr() % PAGE > PAGE - size_of_val(slots) {
            slots[..8].copy_from_slice(&low[..8]);
            return;
        }
        slots[..32].copy_from_slice(&low);
        if count <= 32 {
            return;
        }
        slots[32..].copy_from_slice(&high);
    }
}
