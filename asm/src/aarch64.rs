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

use crate::BlockMut;

cfg_story! {
    if story {} else {
        /// `access!` by `ld1` and `st1`, which have no displacement: the address is in a
        /// register `ptr`, which the instructions may move. The same is asked of templates.
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
    /// Loads the 16 bytes from offset `AT` on.
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
    /// Loads the 64 bytes from offset `AT` on.
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
    /// Stores 16 bytes from offset `AT` on.
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
    /// Stores 64 bytes from offset `AT` on.
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
            access!(block, [
                "prfm pstl1keep, [{block}, #{at}]",
                "prfm pstl1keep, [{block}, #{at} + 64]",
                "prfm pstl1keep, [{block}, #{at} + 128]",
                "prfm pstl1keep, [{block}, #{at} + 192]",
            ]);
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
