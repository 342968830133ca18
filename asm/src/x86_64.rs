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

    use crate::{Block, BlockMut};

    cfg_story! {
        if story {} else {
            #[cfg(target_feature = "avx")]
            macro_rules! movdqu { ($operands:literal) => { concat!("vmovdqu ", $operands) }; }
            #[cfg(not(target_feature = "avx"))]
            macro_rules! movdqu { ($operands:literal) => { concat!("movdqu ", $operands) }; }
        }
    }

    /// Loads the 16 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has SSE2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "sse2")]
    pub fn load16<const N: usize, const AT: usize>(block: Block<'_, N>) -> __m128i {
        const { assert!(AT + 16 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 16 bytes without padding, and every
                // pattern of bits is valid for either.
                unsafe { core::mem::transmute(block.story::<16, AT>()) }
            }
            asm {
                let bytes;
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   16 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        movdqu!("{bytes}, xmmword ptr [{block} + {at}]"), // bytes = block[at..at + 16]
                        bytes = lateout(xmm_reg) bytes,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                bytes
            }
        }
    }

    /// Loads the 64 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has SSE2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "sse2")]
    pub fn load64<const N: usize, const AT: usize>(block: Block<'_, N>) -> [__m128i; 4] {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 64 bytes without padding, and every
                // pattern of bits is valid for either.
                unsafe { core::mem::transmute(block.story::<64, AT>()) }
            }
            asm {
                let (a, b, c, d);
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        movdqu!("{a}, xmmword ptr [{block} + {at}]"),      // a = block[at..at + 16]
                        movdqu!("{b}, xmmword ptr [{block} + {at} + 16]"), // b = block[at + 16..at + 32]
                        movdqu!("{c}, xmmword ptr [{block} + {at} + 32]"), // c = block[at + 32..at + 48]
                        movdqu!("{d}, xmmword ptr [{block} + {at} + 48]"), // d = block[at + 48..at + 64]
                        a = out(xmm_reg) a,
                        b = out(xmm_reg) b,
                        c = out(xmm_reg) c,
                        d = lateout(xmm_reg) d,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                [a, b, c, d]
            }
        }
    }

    /// Stores 16 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has SSE2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "sse2")]
    pub fn store16<const N: usize, const AT: usize>(block: BlockMut<'_, N>, bytes: __m128i) {
        const { assert!(AT + 16 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 16 bytes without padding, and every
                // pattern of bits is valid for either.
                block.story::<16, AT>(unsafe { core::mem::transmute::<__m128i, [u8; 16]>(bytes) });
            }
            asm {
                // SAFETY:
                // - the block stands for permission to store its bytes, and the
                //   16 from `AT` on lie within, as asserted above.
                // - it leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        movdqu!("xmmword ptr [{block} + {at}], {bytes}"), // block[at..at + 16] = bytes
                        bytes = in(xmm_reg) bytes,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
            }
        }
    }

    /// Stores 64 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has SSE2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "sse2")]
    pub fn store64<const N: usize, const AT: usize>(block: BlockMut<'_, N>, bytes: [__m128i; 4]) {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 64 bytes without padding, and every
                // pattern of bits is valid for either.
                block.story::<64, AT>(unsafe { core::mem::transmute::<[__m128i; 4], [u8; 64]>(bytes) });
            }
            asm {
                let [a, b, c, d] = bytes;
                // SAFETY:
                // - the block stands for permission to store its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        movdqu!("xmmword ptr [{block} + {at}], {a}"),      // block[at..at + 16] = a
                        movdqu!("xmmword ptr [{block} + {at} + 16], {b}"), // block[at + 16..at + 32] = b
                        movdqu!("xmmword ptr [{block} + {at} + 32], {c}"), // block[at + 32..at + 48] = c
                        movdqu!("xmmword ptr [{block} + {at} + 48], {d}"), // block[at + 48..at + 64] = d
                        a = in(xmm_reg) a,
                        b = in(xmm_reg) b,
                        c = in(xmm_reg) c,
                        d = in(xmm_reg) d,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
            }
        }
    }
}

/// 256-bit loads and stores, two at a time.
pub mod avx2 {
    #[cfg(target_arch = "x86")]
    use core::arch::x86 as arch;
    #[cfg(target_arch = "x86_64")]
    use core::arch::x86_64 as arch;

    use arch::__m256i;

    use crate::{Block, BlockMut};

    /// Loads the 64 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has AVX2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub fn load64<const N: usize, const AT: usize>(block: Block<'_, N>) -> [__m256i; 2] {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 64 bytes without padding, and every
                // pattern of bits is valid for either.
                unsafe { core::mem::transmute(block.story::<64, AT>()) }
            }
            asm {
                let (low, high);
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vmovdqu {low}, ymmword ptr [{block} + {at}]",       // low = block[at..at + 32]
                        "vmovdqu {high}, ymmword ptr [{block} + {at} + 32]", // high = block[at + 32..at + 64]
                        low = out(ymm_reg) low,
                        high = lateout(ymm_reg) high,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                [low, high]
            }
        }
    }

    /// Loads the 64 bytes from offset `AT` on and says which of them equal the
    /// lanes of `needle`: 0xFF where they do, 0 elsewhere.
    ///
    /// Load and comparison are one instruction: separate ones cost 15 % in L1.
    ///
    /// # Safety
    ///
    /// The CPU has AVX2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub fn eq64<const N: usize, const AT: usize>(
        block: Block<'_, N>,
        needle: __m256i,
    ) -> [__m256i; 2] {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                let [low, high] = load64::<N, AT>(block);
                [
                    arch::_mm256_cmpeq_epi8(low, needle),
                    arch::_mm256_cmpeq_epi8(high, needle),
                ]
            }
            asm {
                let (low, high);
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vpcmpeqb {low}, {needle}, ymmword ptr [{block} + {at}]",       // low = block[at..at + 32] == needle
                        "vpcmpeqb {high}, {needle}, ymmword ptr [{block} + {at} + 32]", // high = block[at + 32..at + 64] == needle
                        low = out(ymm_reg) low,
                        high = lateout(ymm_reg) high,
                        needle = in(ymm_reg) needle,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                [low, high]
            }
        }
    }

    /// [`eq64`] of those bytes that are 0xFF in `hits`, which holds no other but 0.
    ///
    /// Both are one piece of assembly: the compiler keeps the order of loads, and puts off
    /// what joins their outcomes until registers are used up.
    ///
    /// # Safety
    ///
    /// The CPU has AVX2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub fn eq64_of<const N: usize, const AT: usize>(
        block: Block<'_, N>,
        needle: __m256i,
        [mut low, mut high]: [__m256i; 2],
    ) -> [__m256i; 2] {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                let eq = eq64::<N, AT>(block, needle);
                low = arch::_mm256_and_si256(low, eq[0]);
                high = arch::_mm256_and_si256(high, eq[1]);
            }
            asm {
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vpcmpeqb {eq}, {needle}, ymmword ptr [{block} + {at}]",      // eq = block[at..at + 32] == needle
                        "vpand {low}, {low}, {eq}",                                   // low &= eq
                        "vpcmpeqb {eq}, {needle}, ymmword ptr [{block} + {at} + 32]", // eq = block[at + 32..at + 64] == needle
                        "vpand {high}, {high}, {eq}",                                 // high &= eq
                        eq = out(ymm_reg) _,
                        low = inout(ymm_reg) low,
                        high = inout(ymm_reg) high,
                        needle = in(ymm_reg) needle,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
            }
        }
        [low, high]
    }

    /// Stores 64 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has AVX2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub fn store64<const N: usize, const AT: usize>(block: BlockMut<'_, N>, bytes: [__m256i; 2]) {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 64 bytes without padding, and every
                // pattern of bits is valid for either.
                block.story::<64, AT>(unsafe { core::mem::transmute::<[__m256i; 2], [u8; 64]>(bytes) });
            }
            asm {
                let [a, b] = bytes;
                // SAFETY:
                // - the block stands for permission to store its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vmovdqu ymmword ptr [{block} + {at}], {a}",      // block[at..at + 32] = a
                        "vmovdqu ymmword ptr [{block} + {at} + 32], {b}", // block[at + 32..at + 64] = b
                        a = in(ymm_reg) a,
                        b = in(ymm_reg) b,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
            }
        }
    }

    /// Asks the caches for the lines of the 256 bytes from offset `AT` on, to be stored to.
    ///
    /// Its story is to do nothing: it yields no value, and may not fault. CPUs with AVX2
    /// that do not have the instruction execute it as none.
    ///
    /// # Safety
    ///
    /// The CPU has AVX2. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub fn prefetch_store256<const N: usize, const AT: usize>(block: BlockMut<'_, N>) {
        const { assert!(AT + 256 <= N) };
        primitive! {
            story { let _ = block; }
            asm {
                // SAFETY: the instruction changes neither registers nor memory, and
                // ignores addresses that it cannot use.
                unsafe {
                    core::arch::asm!(
                        "prefetchw byte ptr [{block} + {at}]",
                        "prefetchw byte ptr [{block} + {at} + 64]",
                        "prefetchw byte ptr [{block} + {at} + 128]",
                        "prefetchw byte ptr [{block} + {at} + 192]",
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
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

    use crate::{Block, BlockMut};

    /// Loads the 64 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has AVX-512 F and BW. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx512bw")]
    pub fn load64<const N: usize, const AT: usize>(block: Block<'_, N>) -> __m512i {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 64 bytes without padding, and every
                // pattern of bits is valid for either.
                unsafe { core::mem::transmute(block.story::<64, AT>()) }
            }
            asm {
                let bytes;
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vmovdqu64 {bytes}, zmmword ptr [{block} + {at}]", // bytes = block[at..at + 64]
                        bytes = lateout(zmm_reg) bytes,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                bytes
            }
        }
    }

    /// Loads the 64 bytes from offset `AT` on and says which of them equal the
    /// lanes of `needle`: one bit for each, the lowest for the first.
    ///
    /// # Safety
    ///
    /// The CPU has AVX-512 F and BW. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx512bw")]
    pub fn eq64<const N: usize, const AT: usize>(block: Block<'_, N>, needle: __m512i) -> u64 {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story { arch::_mm512_cmpeq_epi8_mask(load64::<N, AT>(block), needle) }
            asm {
                let bits: u64;
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vpcmpeqb {bits}, {needle}, zmmword ptr [{block} + {at}]", // bits = block[at..at + 64] == needle
                        bits = lateout(kreg) bits,
                        needle = in(zmm_reg) needle,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                bits
            }
        }
    }

    /// [`eq64`] of those bytes that `mask` has a bit for: those of both. The CPU need not
    /// load the others.
    ///
    /// # Safety
    ///
    /// The CPU has AVX-512 F and BW. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx512bw")]
    pub fn eq64_of<const N: usize, const AT: usize>(
        block: Block<'_, N>,
        needle: __m512i,
        mask: u64,
    ) -> u64 {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story { mask & eq64::<N, AT>(block, needle) }
            asm {
                let bits: u64;
                // SAFETY:
                // - the block stands for permission to load its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it writes no memory, leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vpcmpeqb {bits} {{{mask}}}, {needle}, zmmword ptr [{block} + {at}]", // bits = mask & (block[at..at + 64] == needle)
                        bits = lateout(kreg) bits,
                        mask = in(kreg) mask,
                        needle = in(zmm_reg) needle,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
                bits
            }
        }
    }

    /// Stores 64 bytes from offset `AT` on.
    ///
    /// # Safety
    ///
    /// The CPU has AVX-512 F and BW. A caller with this target feature needs no `unsafe`.
    #[inline]
    #[target_feature(enable = "avx512bw")]
    pub fn store64<const N: usize, const AT: usize>(block: BlockMut<'_, N>, bytes: __m512i) {
        const { assert!(AT + 64 <= N) };
        primitive! {
            story {
                // SAFETY: both types are 64 bytes without padding, and every
                // pattern of bits is valid for either.
                block.story::<64, AT>(unsafe { core::mem::transmute::<__m512i, [u8; 64]>(bytes) });
            }
            asm {
                // SAFETY:
                // - the block stands for permission to store its bytes, and the
                //   64 from `AT` on lie within, as asserted above.
                // - it leaves the stack and the flags alone.
                unsafe {
                    core::arch::asm!(
                        "vmovdqu64 zmmword ptr [{block} + {at}], {bytes}", // block[at..at + 64] = bytes
                        bytes = in(zmm_reg) bytes,
                        block = in(reg) block.as_ptr(),
                        at = const AT,
                        options(nostack, preserves_flags),
                    );
                }
            }
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
    pub fn store(span: SpanMut<'_>, byte: u8) {
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
