//! Arm's DSP extension, of 32-bit CPUs: arithmetic on the 4 bytes of a register, each by itself.
//!
//! The instructions work on registers and load nothing. They are here because `core::arch` has
//! them for nightly compilers only.
#![allow(unsafe_code, reason = "assembly")]

/// `true` if this build has the instructions. Without them, [`saturating_sub_bytes`] is correct
/// but slower than an algorithm that does not need it.
pub const IS_AVAILABLE: bool = cfg!(all(
    target_arch = "arm",
    atomic_memchr_dsp,
    not(any(miri, atomic_memchr_bytewise)),
));

/// Subtracts each byte of `b` from the byte of `a` at the same offset. A difference below 0 is 0.
#[inline(always)]
pub fn saturating_sub_bytes(a: usize, b: usize) -> usize {
    cfg_if::cfg_if! {
        if #[cfg(all(
            target_arch = "arm",
            atomic_memchr_dsp,
            not(any(miri, atomic_memchr_bytewise)),
        ))] {
            let register: usize;
            // SAFETY: the instruction changes one register, and neither memory nor flags.
            unsafe {
                core::arch::asm!(
                    "uqsub8 {difference}, {a}, {b}", // difference[i] = max(a[i] - b[i], 0)
                    difference = lateout(reg) register,
                    a = in(reg) a,
                    b = in(reg) b,
                    options(pure, nomem, nostack, preserves_flags),
                );
            }
            register
        } else {
            let (a, b) = (a.to_ne_bytes(), b.to_ne_bytes());
            usize::from_ne_bytes(core::array::from_fn(|i| a[i].saturating_sub(b[i])))
        }
    }
}
