//! AArch64: NEON, two registers a load.
//!
//! Byte atomicity: Arm Architecture Reference Manual for A-profile (DDI 0487),
//! section B2.2.1 ("Requirements for single-copy atomicity"): loads and stores of a
//! byte are single-copy atomic. That the load or the store of a SIMD register falls apart
//! into whole bytes at most is reliance ([The memory model], section 1), and only the meaning
//! of answers rests on it.
//!
//! Where misaligned addresses are refused (the feature `strict-align`, see `build.rs`) the
//! instructions are `ld1` and `st1` of bytes. Their alignment is that of an element (DDI 0487,
//! "Alignment of data accesses"), so they take any address, whatever `SCTLR_ELx.A` says and
//! also in device memory, which is what all memory is while the MMU is off. They have no
//! displacements, which is why they are not used everywhere.
//!
//! Little-endian only: on a big-endian CPU a load of 16 bytes numbers the lanes
//! from the other end, and the algorithms would have to know it.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
#![allow(unsafe_code, reason = "assembly")]

use core::arch::aarch64::uint8x16_t;

use crate::{Block, BlockMut};

/// Loads the 16 bytes from offset `AT` on.
///
/// # Safety
///
/// The CPU has NEON. A caller with this target feature needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn load16<const N: usize, const AT: usize>(block: Block<'_, N>) -> uint8x16_t {
    const { assert!(AT + 16 <= N) };
    primitive! {
        story {
            // SAFETY: both types are 16 bytes without padding, and every pattern
            // of bits is valid for either.
            unsafe { core::mem::transmute(block.story::<16, AT>()) }
        }
        asm {
            let bytes;
            // SAFETY:
            // - the block stands for permission to load its bytes, and the 16
            //   from `AT` on lie within, as asserted above.
            // - it writes no memory, leaves the stack and the flags alone.
            #[cfg(atomic_memchr_misaligned)]
            unsafe {
                core::arch::asm!(
                    "ldr {bytes:q}, [{block}, #{at}]", // bytes = block[at..at + 16]
                    bytes = lateout(vreg) bytes,
                    block = in(reg) block.as_ptr(),
                    at = const AT,
                    options(nostack, preserves_flags),
                );
            }
            // SAFETY: as above.
            #[cfg(not(atomic_memchr_misaligned))]
            unsafe {
                core::arch::asm!(
                    "ld1 {{{bytes:v}.16b}}, [{ptr}]", // bytes = block[at..at + 16]
                    bytes = lateout(vreg) bytes,
                    ptr = in(reg) block.as_ptr().wrapping_add(AT),
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
/// The CPU has NEON. A caller with this target feature needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn load64<const N: usize, const AT: usize>(block: Block<'_, N>) -> [uint8x16_t; 4] {
    const { assert!(AT + 64 <= N) };
    primitive! {
        story {
            // SAFETY: both types are 64 bytes without padding, and every pattern
            // of bits is valid for either.
            unsafe { core::mem::transmute(block.story::<64, AT>()) }
        }
        asm {
            let (a, b, c, d);
            // SAFETY:
            // - the block stands for permission to load its bytes, and the 64
            //   from `AT` on lie within, as asserted above.
            // - it writes no memory, leaves the stack and the flags alone.
            #[cfg(atomic_memchr_misaligned)]
            unsafe {
                core::arch::asm!(
                    "ldp {a:q}, {b:q}, [{block}, #{at}]",      // a, b = block[at..at + 32]
                    "ldp {c:q}, {d:q}, [{block}, #{at} + 32]", // c, d = block[at + 32..at + 64]
                    a = out(vreg) a,
                    b = out(vreg) b,
                    c = lateout(vreg) c,
                    d = lateout(vreg) d,
                    block = in(reg) block.as_ptr(),
                    at = const AT,
                    options(nostack, preserves_flags),
                );
            }
            // SAFETY: as above.
            #[cfg(not(atomic_memchr_misaligned))]
            unsafe {
                core::arch::asm!(
                    "ld1 {{{a:v}.16b}}, [{ptr}], #16", // a = block[at..at + 16]
                    "ld1 {{{b:v}.16b}}, [{ptr}], #16", // b = block[at + 16..at + 32]
                    "ld1 {{{c:v}.16b}}, [{ptr}], #16", // c = block[at + 32..at + 48]
                    "ld1 {{{d:v}.16b}}, [{ptr}]",      // d = block[at + 48..at + 64]
                    a = out(vreg) a,
                    b = out(vreg) b,
                    c = out(vreg) c,
                    d = out(vreg) d,
                    ptr = inout(reg) block.as_ptr().wrapping_add(AT) => _,
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
/// The CPU has NEON. A caller with this target feature needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn store16<const N: usize, const AT: usize>(block: BlockMut<'_, N>, bytes: uint8x16_t) {
    const { assert!(AT + 16 <= N) };
    primitive! {
        story {
            // SAFETY: both types are 16 bytes without padding, and every pattern
            // of bits is valid for either.
            block.story::<16, AT>(unsafe { core::mem::transmute::<uint8x16_t, [u8; 16]>(bytes) });
        }
        asm {
            // SAFETY:
            // - the block stands for permission to store its bytes, and the 16
            //   from `AT` on lie within, as asserted above.
            // - it leaves the stack and the flags alone.
            #[cfg(atomic_memchr_misaligned)]
            unsafe {
                core::arch::asm!(
                    "str {bytes:q}, [{block}, #{at}]", // block[at..at + 16] = bytes
                    bytes = in(vreg) bytes,
                    block = in(reg) block.as_ptr(),
                    at = const AT,
                    options(nostack, preserves_flags),
                );
            }
            // SAFETY: as above.
            #[cfg(not(atomic_memchr_misaligned))]
            unsafe {
                core::arch::asm!(
                    "st1 {{{bytes:v}.16b}}, [{ptr}]", // block[at..at + 16] = bytes
                    bytes = in(vreg) bytes,
                    ptr = in(reg) block.as_ptr().wrapping_add(AT),
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
/// The CPU has NEON. A caller with this target feature needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn store64<const N: usize, const AT: usize>(block: BlockMut<'_, N>, bytes: [uint8x16_t; 4]) {
    const { assert!(AT + 64 <= N) };
    primitive! {
        story {
            // SAFETY: both types are 64 bytes without padding, and every pattern
            // of bits is valid for either.
            block.story::<64, AT>(unsafe {
                core::mem::transmute::<[uint8x16_t; 4], [u8; 64]>(bytes)
            });
        }
        asm {
            let [a, b, c, d] = bytes;
            // SAFETY:
            // - the block stands for permission to store its bytes, and the 64
            //   from `AT` on lie within, as asserted above.
            // - it leaves the stack and the flags alone.
            #[cfg(atomic_memchr_misaligned)]
            unsafe {
                core::arch::asm!(
                    "stp {a:q}, {b:q}, [{block}, #{at}]",      // block[at..at + 32] = a, b
                    "stp {c:q}, {d:q}, [{block}, #{at} + 32]", // block[at + 32..at + 64] = c, d
                    a = in(vreg) a,
                    b = in(vreg) b,
                    c = in(vreg) c,
                    d = in(vreg) d,
                    block = in(reg) block.as_ptr(),
                    at = const AT,
                    options(nostack, preserves_flags),
                );
            }
            // SAFETY: as above.
            #[cfg(not(atomic_memchr_misaligned))]
            unsafe {
                core::arch::asm!(
                    "st1 {{{a:v}.16b}}, [{ptr}], #16", // block[at..at + 16] = a
                    "st1 {{{b:v}.16b}}, [{ptr}], #16", // block[at + 16..at + 32] = b
                    "st1 {{{c:v}.16b}}, [{ptr}], #16", // block[at + 32..at + 48] = c
                    "st1 {{{d:v}.16b}}, [{ptr}]",      // block[at + 48..at + 64] = d
                    a = in(vreg) a,
                    b = in(vreg) b,
                    c = in(vreg) c,
                    d = in(vreg) d,
                    ptr = inout(reg) block.as_ptr().wrapping_add(AT) => _,
                    options(nostack, preserves_flags),
                );
            }
        }
    }
}

/// Asks the caches for the lines of the 256 bytes from offset `AT` on, to be stored to.
///
/// Its story is to do nothing: it yields no value, and may not fault.
///
/// # Safety
///
/// The CPU has NEON. A caller with this target feature needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn prefetch_store256<const N: usize, const AT: usize>(block: BlockMut<'_, N>) {
    const { assert!(AT + 256 <= N) };
    primitive! {
        story { let _ = block; }
        asm {
            // SAFETY: the instruction changes neither registers nor memory, and ignores
            // addresses that it cannot use.
            unsafe {
                core::arch::asm!(
                    "prfm pstl1keep, [{block}, #{at}]",
                    "prfm pstl1keep, [{block}, #{at} + 64]",
                    "prfm pstl1keep, [{block}, #{at} + 128]",
                    "prfm pstl1keep, [{block}, #{at} + 192]",
                    block = in(reg) block.as_ptr(),
                    at = const AT,
                    options(nostack, preserves_flags),
                );
            }
        }
    }
}

/// Returns `vector`, of which the compiler then knows nothing.
///
/// It takes no instruction and loads nothing. Pairwise sums of what the compiler knows to
/// be distinct bits it would make unions of, and three instructions of each.
///
/// # Safety
///
/// The CPU has NEON. A caller with this target feature needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn opaque(vector: uint8x16_t) -> uint8x16_t {
    primitive! {
        story { vector }
        asm {
            let unknown;
            // SAFETY: there is no instruction.
            unsafe {
                core::arch::asm!(
                    "/* {unknown:v} */",
                    unknown = inlateout(vreg) vector => unknown,
                    options(pure, nomem, nostack, preserves_flags),
                );
            }
            unknown
        }
    }
}
