//! x86: SSE2, AVX2 and AVX-512, for x86-64 and, where it has SSE2, for i686.
//!
//! Byte atomicity: Intel SDM, volume 3A, "Guaranteed Atomic Operations" (section
//! 10.1.1 in recent editions), and AMD64 APM, volume 2, section 7.3.2 ("Access
//! Atomicity"): loads and stores of a byte are atomic. That a vector load, where it is not
//! atomic as a whole, falls apart into whole bytes is reliance
//! ([The memory model], section 1), and only the meaning of answers rests on it.
//!
//! Offsets into a block are constants and become displacements: a pointer
//! computed for each load would cost an instruction for each, an eighth of the
//! search loop.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
#![allow(unsafe_code, reason = "assembly")]

/// 128-bit loads and stores.
///
/// In a build for AVX they are written in their VEX form: in the old one they
/// would wait for the upper half of the register on Intel CPUs.
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
        /// Loads the 16 bytes from offset `AT` on.
        "sse2" fn load16(block: 16 bytes) -> __m128i {
            let bytes;
            access!(block, [
                movdqu!("{bytes}, xmmword ptr [{block} + {at}]"), // bytes = block[at..at + 16]
            ], bytes = lateout(xmm_reg) bytes);
            bytes
        }
    }

    vector_load! {
        /// Loads the 64 bytes from offset `AT` on.
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
        /// Stores 16 bytes from offset `AT` on.
        "sse2" fn store16(block: 16 bytes, bytes: __m128i) {
            access!(block, [
                movdqu!("xmmword ptr [{block} + {at}], {bytes}"), // block[at..at + 16] = bytes
            ], bytes = in(xmm_reg) bytes);
        }
    }

    vector_store! {
        /// Stores 64 bytes from offset `AT` on.
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
        /// Loads the 64 bytes from offset `AT` on.
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
        /// Loads the 64 bytes from offset `AT` on and says which of them equal the
        /// lanes of `needle`: 0xFF where they do, 0 elsewhere.
        ///
        /// Load and comparison are one instruction: separate ones cost 15 % in L1.
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
                    "vpcmpeqb {low}, {needle}, ymmword ptr [{block} + {at}]",       // low = block[at..at + 32] == needle
                    "vpcmpeqb {high}, {needle}, ymmword ptr [{block} + {at} + 32]", // high = block[at + 32..at + 64] == needle
                ],
                    low = out(ymm_reg) low, high = lateout(ymm_reg) high,
                    needle = in(ymm_reg) needle);
                [low, high]
            }
        }
    }

    vector_load! {
        /// [`eq64`] of those bytes that are 0xFF in `hits`, which holds no other but 0.
        ///
        /// Both are one piece of assembly: the compiler keeps the order of loads, and puts off
        /// what joins their outcomes until registers are used up.
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
                    "vpcmpeqb {eq}, {needle}, ymmword ptr [{block} + {at}]",      // eq = block[at..at + 32] == needle
                    "vpand {low}, {low}, {eq}",                                   // low &= eq
                    "vpcmpeqb {eq}, {needle}, ymmword ptr [{block} + {at} + 32]", // eq = block[at + 32..at + 64] == needle
                    "vpand {high}, {high}, {eq}",                                 // high &= eq
                ],
                    eq = out(ymm_reg) _, low = inout(ymm_reg) low, high = inout(ymm_reg) high,
                    needle = in(ymm_reg) needle);
                [low, high]
            }
        }
    }

    vector_store! {
        /// Stores 64 bytes from offset `AT` on.
        "avx2" fn store64(block: 64 bytes, bytes: [__m256i; 2]) {
            let [a, b] = bytes;
            access!(block, [
                "vmovdqu ymmword ptr [{block} + {at}], {a}",      // block[at..at + 32] = a
                "vmovdqu ymmword ptr [{block} + {at} + 32], {b}", // block[at + 32..at + 64] = b
            ], a = in(ymm_reg) a, b = in(ymm_reg) b);
        }
    }

    /// Asks the caches for the lines of the 256 bytes from offset `AT` on, to be stored to.
    ///
    /// Its story is to do nothing: it yields no value, and may not fault. CPUs with AVX2
    /// that do not have the instruction execute it as none.
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
        /// Loads the 64 bytes from offset `AT` on.
        "avx512bw" fn load64(block: 64 bytes) -> __m512i {
            let bytes;
            access!(block, [
                "vmovdqu64 {bytes}, zmmword ptr [{block} + {at}]", // bytes = block[at..at + 64]
            ], bytes = lateout(zmm_reg) bytes);
            bytes
        }
    }

    vector_load! {
        /// Loads the 64 bytes from offset `AT` on and says which of them equal the
        /// lanes of `needle`: one bit for each, the lowest for the first.
        "avx512bw" fn eq64(block: 64 bytes, needle: __m512i) -> u64 {
            story { arch::_mm512_cmpeq_epi8_mask(load64::<N, AT>(block), needle) }
            asm {
                let bits: u64;
                access!(block, [
                    "vpcmpeqb {bits}, {needle}, zmmword ptr [{block} + {at}]", // bits = block[at..at + 64] == needle
                ], bits = lateout(kreg) bits, needle = in(zmm_reg) needle);
                bits
            }
        }
    }

    vector_load! {
        /// [`eq64`] of those bytes that `mask` has a bit for: those of both. The CPU need not
        /// load the others.
        "avx512bw" fn eq64_masked(block: 64 bytes, needle: __m512i, mask: u64) -> u64 {
            story { mask & eq64::<N, AT>(block, needle) }
            asm {
                let bits: u64;
                access!(block, [
                    "vpcmpeqb {bits} {{{mask}}}, {needle}, zmmword ptr [{block} + {at}]", // bits = mask & (block[at..at + 64] == needle)
                ], bits = lateout(kreg) bits, mask = in(kreg) mask, needle = in(zmm_reg) needle);
                bits
            }
        }
    }

    vector_store! {
        /// Stores 64 bytes from offset `AT` on.
        "avx512bw" fn store64(block: 64 bytes, bytes: __m512i) {
            access!(block, [
                "vmovdqu64 zmmword ptr [{block} + {at}], {bytes}", // block[at..at + 64] = bytes
            ], bytes = in(zmm_reg) bytes);
        }
    }
}

/// Stores that the CPU repeats by itself.
pub mod string {
    use crate::SpanMut;

    /// Stores one byte everywhere: `rep stosb`, which every x86 has. How fast it is differs
    /// more between CPUs than for other instructions.
    ///
    /// Its story needs no reliance on how a wide store falls apart: to the architecture it is
    /// a store of a byte, again and again. In which order they are seen is open (Intel SDM,
    /// volume 3A, "Fast-String Operation and Out-of-Order Stores"); stores that come behind
    /// the instruction come behind all of them. If one faults, the instruction goes on from
    /// there afterwards.
    #[inline]
    pub fn memset(span: SpanMut<'_>, byte: u8) {
        primitive! {
            story {
                let mut rest = span;
                while let Some((block, further)) = rest.split_first::<1>() {
                    block.story::<1, 0>([byte]);
                    rest = further;
                }
            }
            asm {
                // SAFETY:
                // - the span stands for permission to store its bytes, which are as many as
                //   it is asked to store.
                // - it goes upwards: the direction flag is clear at the start of every `asm!`.
                // - it leaves the stack and the flags alone.
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
