//! Vector loads and stores of AArch64: NEON.
//!
//! Functions are named by the number of bytes that they access, so [`load64`] loads four vectors
//! of 16 bytes.
//!
//! Byte atomicity: loads and stores of a byte are single-copy atomic by the Arm Architecture
//! Reference Manual for A-profile (DDI 0487), section B2.2.1 ("Requirements for single-copy
//! atomicity"). A load or store of a SIMD register may be several accesses. That each of them
//! consists of whole bytes is reliance ([The memory model], section 1). Only the meaning of
//! answers rests on it, and not soundness.
//!
//! There are two sets of instructions, and `build.rs` chooses one for the target:
//!
//! - `ldp`, `ldr`, `stp` and `str` load and store two registers or one. They have displacements,
//!   and are used where misaligned addresses are allowed.
//! - `ld1` and `st1` of bytes are used where misaligned addresses may fault, that is, with the
//!   feature `strict-align`. They need the alignment of an element (DDI 0487, "Alignment of data
//!   accesses"), so they take any address. This holds whatever `SCTLR_ELx.A` says, and also in
//!   device memory, which is what all memory is while the MMU is off. They have no displacement,
//!   so they take more instructions.
//!
//! The file is for little-endian targets. On a big-endian one, a load of 16 bytes numbers the
//! lanes in reverse, which the algorithms would have to take into account.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
#![allow(unsafe_code, reason = "assembly")]

use core::arch::aarch64::{uint8x8_t, uint8x16_t};

use crate::BlockMut;

cfg_story! {
    if story {} else {
        /// Does what `access!` does, with instructions that have no displacement.
        ///
        /// In a template, `{ptr}` is the register with the address of offset `AT`. It is `inout`
        /// if instructions advance it. Templates must keep the promises of `access!`.
        #[cfg(not(atomic_memchr_misaligned))]
        macro_rules! access_elements {
            (
                $block:ident, ptr = $ptr:tt(reg) $(=> $moved:tt)?,
                [$($template:expr),+ $(,)?]
                $(, $operand:ident = $direction:tt($class:ident) $value:tt)* $(,)?
            ) => {
                // SAFETY: as in `access!`.
                unsafe {
                    core::arch::asm!(
                        $($template,)+
                        $($operand = $direction($class) $value,)*
                        ptr = $ptr(reg) $block.as_ptr().wrapping_add(AT) $(=> $moved)?,
                        options(nostack, preserves_flags),
                    );
                }
            };
        }
    }
}

vector_load! {
    /// Loads 8 bytes from offset `AT`.
    "neon" fn load8(block: 8 bytes) -> uint8x8_t {
        let bytes;
        #[cfg(atomic_memchr_misaligned)]
        access!(block, [
            "ldr {bytes:d}, [{block}, #{at}]", // bytes = block[at..at + 8]
        ], bytes = lateout(vreg) bytes);
        #[cfg(not(atomic_memchr_misaligned))]
        access_elements!(block, ptr = in(reg), [
            "ld1 {{{bytes:v}.8b}}, [{ptr}]", // bytes = block[at..at + 8]
        ], bytes = lateout(vreg) bytes);
        bytes
    }
}

vector_load! {
    /// Loads 16 bytes from offset `AT`.
    "neon" fn load16(block: 16 bytes) -> uint8x16_t {
        let bytes;
        #[cfg(atomic_memchr_misaligned)]
        access!(block, [
            "ldr {bytes:q}, [{block}, #{at}]", // bytes = block[at..at + 16]
        ], bytes = lateout(vreg) bytes);
        #[cfg(not(atomic_memchr_misaligned))]
        access_elements!(block, ptr = in(reg), [
            "ld1 {{{bytes:v}.16b}}, [{ptr}]", // bytes = block[at..at + 16]
        ], bytes = lateout(vreg) bytes);
        bytes
    }
}

vector_load! {
    /// Loads 64 bytes from offset `AT`.
    "neon" fn load64(block: 64 bytes) -> [uint8x16_t; 4] {
        let (a, b, c, d);
        #[cfg(atomic_memchr_misaligned)]
        access!(block, [
            "ldp {a:q}, {b:q}, [{block}, #{at}]",      // a, b = block[at..at + 32]
            "ldp {c:q}, {d:q}, [{block}, #{at} + 32]", // c, d = block[at + 32..at + 64]
        ], a = out(vreg) a, b = out(vreg) b, c = lateout(vreg) c, d = lateout(vreg) d);
        #[cfg(not(atomic_memchr_misaligned))]
        access_elements!(block, ptr = inout(reg) => _, [
            "ld1 {{{a:v}.16b}}, [{ptr}], #16", // a = block[at..at + 16]
            "ld1 {{{b:v}.16b}}, [{ptr}], #16", // b = block[at + 16..at + 32]
            "ld1 {{{c:v}.16b}}, [{ptr}], #16", // c = block[at + 32..at + 48]
            "ld1 {{{d:v}.16b}}, [{ptr}]",      // d = block[at + 48..at + 64]
        ], a = out(vreg) a, b = out(vreg) b, c = out(vreg) c, d = out(vreg) d);
        [a, b, c, d]
    }
}

vector_store! {
    /// Stores 16 bytes at offset `AT`.
    "neon" fn store16(block: 16 bytes, bytes: uint8x16_t) {
        #[cfg(atomic_memchr_misaligned)]
        access!(block, [
            "str {bytes:q}, [{block}, #{at}]", // block[at..at + 16] = bytes
        ], bytes = in(vreg) bytes);
        #[cfg(not(atomic_memchr_misaligned))]
        access_elements!(block, ptr = in(reg), [
            "st1 {{{bytes:v}.16b}}, [{ptr}]", // block[at..at + 16] = bytes
        ], bytes = in(vreg) bytes);
    }
}

vector_store! {
    /// Stores 64 bytes at offset `AT`.
    "neon" fn store64(block: 64 bytes, bytes: [uint8x16_t; 4]) {
        let [a, b, c, d] = bytes;
        #[cfg(atomic_memchr_misaligned)]
        access!(block, [
            "stp {a:q}, {b:q}, [{block}, #{at}]",      // block[at..at + 32] = a, b
            "stp {c:q}, {d:q}, [{block}, #{at} + 32]", // block[at + 32..at + 64] = c, d
        ], a = in(vreg) a, b = in(vreg) b, c = in(vreg) c, d = in(vreg) d);
        #[cfg(not(atomic_memchr_misaligned))]
        access_elements!(block, ptr = inout(reg) => _, [
            "st1 {{{a:v}.16b}}, [{ptr}], #16", // block[at..at + 16] = a
            "st1 {{{b:v}.16b}}, [{ptr}], #16", // block[at + 16..at + 32] = b
            "st1 {{{c:v}.16b}}, [{ptr}], #16", // block[at + 32..at + 48] = c
            "st1 {{{d:v}.16b}}, [{ptr}]",      // block[at + 48..at + 64] = d
        ], a = in(vreg) a, b = in(vreg) b, c = in(vreg) c, d = in(vreg) d);
    }
}

/// Prefetches 256 bytes from offset `AT`, to be stored to.
///
/// The instructions return no value and cannot fault, so the story is to do nothing.
///
/// # Safety
///
/// The CPU has the target feature `neon`. A caller that has it enabled needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn prefetch_store256<const N: usize, const AT: usize>(block: BlockMut<'_, N>) {
    const { assert!(AT + 256 <= N) };
    primitive! {
        story { let _ = block; }
        asm {
            access!(block, [
                "prfm pstl1keep, [{block}, #{at}]",
                "prfm pstl1keep, [{block}, #{at} + 64]",
                "prfm pstl1keep, [{block}, #{at} + 128]",
                "prfm pstl1keep, [{block}, #{at} + 192]",
            ]);
        }
    }
}

/// Returns `vector`, and hides its value from the optimizer.
///
/// The function takes no instruction and loads nothing. It is for a constant vector of distinct
/// bits. If the compiler knew them, it would replace each pairwise sum of them by a union, which
/// takes three instructions.
///
/// # Safety
///
/// The CPU has the target feature `neon`. A caller that has it enabled needs no `unsafe`.
#[inline]
#[target_feature(enable = "neon")]
pub fn opaque(vector: uint8x16_t) -> uint8x16_t {
    primitive! {
        story { vector }
        asm {
            let unknown;
            // SAFETY: the template is a comment, without an instruction.
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
