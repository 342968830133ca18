//! Asking for bytes before they are loaded.
#![allow(unsafe_code, reason = "assembly")]

use crate::Block;

/// Asks the caches for the bytes of a block.
///
/// Its story is to do nothing: it yields no value, and may not fault. On targets
/// without a line below it does just that.
#[inline(always)]
pub fn prefetch<const N: usize>(block: Block<'_, N>) {
    primitive! {
        story { let _ = block; }
        asm {
            let mut at = 0;
            while at < N {
                let line = block.as_ptr().wrapping_add(at);
                // SAFETY: the instruction changes neither registers nor memory, and
                // ignores addresses that it cannot use.
                #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse"))]
                unsafe {
                    core::arch::asm!(
                        "prefetcht0 byte ptr [{line}]",
                        line = in(reg) line,
                        options(nostack, preserves_flags, readonly),
                    );
                }
                // SAFETY: as above.
                #[cfg(target_arch = "aarch64")]
                unsafe {
                    core::arch::asm!(
                        "prfm pldl1keep, [{line}]",
                        line = in(reg) line,
                        options(nostack, preserves_flags, readonly),
                    );
                }
                let _ = line;
                at += 64;
            }
        }
    }
}
