//! Prefetches: hints to the caches, before bytes are loaded.
//!
//! Prefetches before stores are in the file of their CPU.
#![allow(unsafe_code, reason = "assembly")]

use crate::Block;

/// Prefetches 256 bytes from offset `AT`, to be loaded.
///
/// The instructions return no value and cannot fault, so the story is to do nothing. x86 with SSE
/// and AArch64 have such instructions. On other targets the function does nothing.
#[inline(always)]
pub fn prefetch256<const N: usize, const AT: usize>(block: Block<'_, N>) {
    const { assert!(AT + 256 <= N) };
    primitive! {
        story { let _ = block; }
        asm {
            cfg_if::cfg_if! {
                if #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse"))] {
                    access!(block, [
                        "prefetcht0 byte ptr [{block} + {at}]",
                        "prefetcht0 byte ptr [{block} + {at} + 64]",
                        "prefetcht0 byte ptr [{block} + {at} + 128]",
                        "prefetcht0 byte ptr [{block} + {at} + 192]",
                    ]);
                } else if #[cfg(target_arch = "aarch64")] {
                    access!(block, [
                        "prfm pldl1keep, [{block}, #{at}]",
                        "prfm pldl1keep, [{block}, #{at} + 64]",
                        "prfm pldl1keep, [{block}, #{at} + 128]",
                        "prfm pldl1keep, [{block}, #{at} + 192]",
                    ]);
                } else {
                    let _ = block;
                }
            }
        }
    }
}
