//! Vector loads and stores of x86: SSE2, AVX2 and AVX-512, and `rep stosb`.
//!
//! The file is for x86-64, and for 32-bit x86 where the target has SSE2. There is one module for
//! each width of vectors. Functions are named by the number of bytes that they access, so
//! [`avx2::load64`] loads two vectors of 32 bytes.
//!
//! Byte atomicity: loads and stores of a byte are atomic by Intel SDM, volume 3A, "Guaranteed
//! Atomic Operations" (section 10.1.1 in recent editions), and by AMD64 APM, volume 2, section
//! 7.3.2 ("Access Atomicity"). A vector load may be several accesses. That each of them consists
//! of whole bytes is reliance ([The memory model], section 1). Only the meaning of answers
//! rests on it, and not soundness.
//!
//! Offsets into a block are constants, which the instructions encode as displacements. A pointer
//! computed for each load would cost one instruction for each, an eighth of the search loop.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
#![allow(unsafe_code, reason = "assembly")]

/// 128-bit loads and stores.
///
/// Builds for AVX use the VEX encoding of the instructions. With the legacy encoding they would
/// wait for the upper half of the register on Intel CPUs.
pub mod sse2 {
    #[cfg(target_arch = "x86")]
    use core::arch::x86::__m128i;
    #[cfg(target_arch = "x86_64")]
    use core::arch::x86_64::__m128i;

    cfg_story! {
        if story {} else {
            #[cfg(target_feature = "avx")]
            macro_rules! movdqu { ($operands:literal) => { concat!("vmovdqu ", $operands) }; }
            #[cfg(not(target_feature = "avx"))]
            macro_rules! movdqu { ($operands:literal) => { concat!("movdqu ", $operands) }; }
        }
    }

    vector_load! {
        /// Loads 16 bytes from offset `AT`.
        "sse2" fn load16(block: 16 bytes) -> __m128i {
            let bytes;
            access!(block, [
                movdqu!("{bytes}, xmmword ptr [{block} + {at}]"), // bytes = block[at..at + 16]
            ], bytes = lateout(xmm_reg) bytes);
            bytes
        }
    }

    vector_load! {
        /// Loads 64 bytes from offset `AT`.
        "sse2" fn load64(block: 64 bytes) -> [__m128i; 4] {
            let (a, b, c, d);
            access!(block, [
                movdqu!("{a}, xmmword ptr [{block} + {at}]"),      // a = block[at..at + 16]
                movdqu!("{b}, xmmword ptr [{block} + {at} + 16]"), // b = block[at + 16..at + 32]
                movdqu!("{c}, xmmword ptr [{block} + {at} + 32]"), // c = block[at + 32..at + 48]
                movdqu!("{d}, xmmword ptr [{block} + {at} + 48]"), // d = block[at + 48..at + 64]
            ], a = out(xmm_reg) a, b = out(xmm_reg) b, c = out(xmm_reg) c, d = lateout(xmm_reg) d);
            [a, b, c, d]
        }
    }

    vector_store! {
        /// Stores 16 bytes at offset `AT`.
        "sse2" fn store16(block: 16 bytes, bytes: __m128i) {
            access!(block, [
                movdqu!("xmmword ptr [{block} + {at}], {bytes}"), // block[at..at + 16] = bytes
            ], bytes = in(xmm_reg) bytes);
        }
    }

    vector_store! {
        /// Stores 64 bytes at offset `AT`.
        "sse2" fn store64(block: 64 bytes, bytes: [__m128i; 4]) {
            let [a, b, c, d] = bytes;
            access!(block, [
                movdqu!("xmmword ptr [{block} + {at}], {a}"),      // block[at..at + 16] = a
                movdqu!("xmmword ptr [{block} + {at} + 16], {b}"), // block[at + 16..at + 32] = b
                movdqu!("xmmword ptr [{block} + {at} + 32], {c}"), // block[at + 32..at + 48] = c
                movdqu!("xmmword ptr [{block} + {at} + 48], {d}"), // block[at + 48..at + 64] = d
            ], a = in(xmm_reg) a, b = in(xmm_reg) b, c = in(xmm_reg) c, d = in(xmm_reg) d);
        }
    }
}

/// 256-bit loads and stores.
pub mod avx2 {
    #[cfg(target_arch = "x86")]
    use core::arch::x86 as arch;
    #[cfg(target_arch = "x86_64")]
    use core::arch::x86_64 as arch;

    use arch::__m256i;

    use crate::BlockMut;

    vector_load! {
        /// Loads 64 bytes from offset `AT`.
        "avx2" fn load64(block: 64 bytes) -> [__m256i; 2] {
            let (low, high);
            access!(block, [
                "vmovdqu {low}, ymmword ptr [{block} + {at}]",       // low = block[at..at + 32]
                "vmovdqu {high}, ymmword ptr [{block} + {at} + 32]", // high = block[at + 32..at + 64]
            ], low = out(ymm_reg) low, high = lateout(ymm_reg) high);
            [low, high]
        }
    }

    vector_load! {
        /// Loads 64 bytes from offset `AT` and compares each with the byte at the same offset in
        /// `needle`, which is used for either half. Returns 0xFF for bytes that are equal, and 0
        /// for others.
        ///
        /// Load and comparison are one instruction. Two instructions cost 15 % in L1.
        "avx2" fn eq64(block: 64 bytes, needle: __m256i) -> [__m256i; 2] {
            story {
                let [low, high] = load64::<N, AT>(block);
                [
                    arch::_mm256_cmpeq_epi8(low, needle),
                    arch::_mm256_cmpeq_epi8(high, needle),
                ]
            }
            asm {
                let (low, high);
                access!(block, [
                    "vpcmpeqb {low}, {needle}, ymmword ptr [{block} + {at}]",       // low = block[at..] == needle
                    "vpcmpeqb {high}, {needle}, ymmword ptr [{block} + {at} + 32]", // high = block[at + 32..] == needle
                ],
                    low = out(ymm_reg) low, high = lateout(ymm_reg) high,
                    needle = in(ymm_reg) needle);
                [low, high]
            }
        }
    }

    vector_load! {
        /// Does what [`eq64`] does for the bytes that are 0xFF in `hits`, and returns 0 for the
        /// others, which are 0 there.
        ///
        /// Comparison and conjunction are one block of assembly. If they were two, the compiler
        /// would keep the order of the loads and defer the conjunctions until it ran out of
        /// registers.
        "avx2" fn eq64_masked(
            block: 64 bytes, needle: __m256i, hits: [__m256i; 2]
        ) -> [__m256i; 2] {
            story {
                let [low, high] = eq64::<N, AT>(block, needle);
                [
                    arch::_mm256_and_si256(hits[0], low),
                    arch::_mm256_and_si256(hits[1], high),
                ]
            }
            asm {
                let [mut low, mut high] = hits;
                access!(block, [
                    "vpcmpeqb {eq}, {needle}, ymmword ptr [{block} + {at}]",      // eq = block[at..] == needle
                    "vpand {low}, {low}, {eq}",                                   // low &= eq
                    "vpcmpeqb {eq}, {needle}, ymmword ptr [{block} + {at} + 32]", // eq = block[at + 32..] == needle
                    "vpand {high}, {high}, {eq}",                                 // high &= eq
                ],
                    eq = out(ymm_reg) _, low = inout(ymm_reg) low, high = inout(ymm_reg) high,
                    needle = in(ymm_reg) needle);
                [low, high]
            }
        }
    }

    vector_store! {
        /// Stores 64 bytes at offset `AT`.
        "avx2" fn store64(block: 64 bytes, bytes: [__m256i; 2]) {
            let [a, b] = bytes;
            access!(block, [
                "vmovdqu ymmword ptr [{block} + {at}], {a}",      // block[at..at + 32] = a
                "vmovdqu ymmword ptr [{block} + {at} + 32], {b}", // block[at + 32..at + 64] = b
            ], a = in(ymm_reg) a, b = in(ymm_reg) b);
        }
    }

    /// Prefetches 256 bytes from offset `AT`, to be stored to.
    ///
    /// The instructions return no value and cannot fault, so the story is to do nothing. CPUs
    /// with AVX2 that lack `prefetchw` execute it as a `nop`.
    ///
    /// # Safety
    ///
    /// The CPU has the target feature `avx2`. A caller that has it enabled needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub fn prefetch_store256<const N: usize, const AT: usize>(block: BlockMut<'_, N>) {
        const { assert!(AT + 256 <= N) };
        primitive! {
            story { let _ = block; }
            asm {
                access!(block, [
                    "prefetchw byte ptr [{block} + {at}]",
                    "prefetchw byte ptr [{block} + {at} + 64]",
                    "prefetchw byte ptr [{block} + {at} + 128]",
                    "prefetchw byte ptr [{block} + {at} + 192]",
                ]);
            }
        }
    }
}

/// 512-bit loads and stores.
pub mod avx512 {
    #[cfg(target_arch = "x86")]
    use core::arch::x86 as arch;
    #[cfg(target_arch = "x86_64")]
    use core::arch::x86_64 as arch;

    use arch::__m512i;

    vector_load! {
        /// Loads 64 bytes from offset `AT`.
        "avx512bw" fn load64(block: 64 bytes) -> __m512i {
            let bytes;
            access!(block, [
                "vmovdqu64 {bytes}, zmmword ptr [{block} + {at}]", // bytes = block[at..at + 64]
            ], bytes = lateout(zmm_reg) bytes);
            bytes
        }
    }

    vector_load! {
        /// Loads 64 bytes from offset `AT` and compares each with the byte at the same offset in
        /// `needle`. Returns one bit for each, which is 1 if they are equal. The lowest bit is
        /// that of the first byte.
        "avx512bw" fn eq64(block: 64 bytes, needle: __m512i) -> u64 {
            story { arch::_mm512_cmpeq_epi8_mask(load64::<N, AT>(block), needle) }
            asm {
                let bits: u64;
                access!(block, [
                    "vpcmpeqb {bits}, {needle}, zmmword ptr [{block} + {at}]", // bits = block[at..] == needle
                ], bits = lateout(kreg) bits, needle = in(zmm_reg) needle);
                bits
            }
        }
    }

    vector_load! {
        /// Does what [`eq64`] does for the bytes whose bit is 1 in `mask`, and returns 0 for the
        /// others. The CPU need not load the others.
        "avx512bw" fn eq64_masked(block: 64 bytes, needle: __m512i, mask: u64) -> u64 {
            story { mask & eq64::<N, AT>(block, needle) }
            asm {
                let bits: u64;
                access!(block, [
                    "vpcmpeqb {bits} {{{mask}}}, {needle}, zmmword ptr [{block} + {at}]", // bits = mask & (block[at..] == needle)
                ], bits = lateout(kreg) bits, mask = in(kreg) mask, needle = in(zmm_reg) needle);
                bits
            }
        }
    }

    vector_store! {
        /// Stores 64 bytes at offset `AT`.
        "avx512bw" fn store64(block: 64 bytes, bytes: __m512i) {
            access!(block, [
                "vmovdqu64 zmmword ptr [{block} + {at}], {bytes}", // block[at..at + 64] = bytes
            ], bytes = in(zmm_reg) bytes);
        }
    }
}

/// String instructions, which repeat an access by themselves.
pub mod string {
    use crate::SpanMut;

    /// Stores `byte` to each byte of a span, by `rep stosb`.
    ///
    /// Every x86 CPU has the instruction. Its speed differs more between CPUs than that of other
    /// instructions.
    ///
    /// The story needs no reliance on how a wide store is divided: architecturally the instruction
    /// is one store of a byte for each byte. The order in which other CPUs see these stores is
    /// unspecified (Intel SDM, volume 3A, "Fast-String Operation and Out-of-Order Stores"). Stores
    /// that follow the instruction are seen after all of them. If a store faults and the handler
    /// returns, the instruction continues with that store.
    #[inline]
    pub fn memset(span: SpanMut<'_>, byte: u8) {
        primitive! {
            story {
                let mut rest = span;
                while let Some((block, tail)) = rest.split_first::<1>() {
                    block.story::<1, 0>([byte]);
                    rest = tail;
                }
            }
            asm {
                // SAFETY:
                // - the span is permission to store to its bytes, and its length is the count.
                // - the addresses ascend: the direction flag is clear at the start of every
                //   `asm!`.
                // - the instruction changes neither the stack nor the flags.
                unsafe {
                    core::arch::asm!(
                        "rep stosb", // for i in 0..len { span[i] = byte }
                        inout("rdi") span.as_ptr() => _,
                        inout("rcx") span.len() => _,
                        in("al") byte,
                        options(nostack, preserves_flags),
                    );
                }
            }
        }
    }
}
