//! Iterates over all matching offsets, one by one, from either end.
//!
//! A search that starts anew after every hit pays for its start every few bytes. So an iteration
//! keeps what the last comparison has decided beyond the offset that was asked for. There are two
//! forms of that state, and a target has one of them:
//!
//! | module | state | targets |
//! |---|---|---|
//! | `buffer` | offsets of some sixty hits, which one call of a kernel has decoded | x86 |
//! | `mask` | the bit mask of one group, or the flags of one word | all others |
//!
//! With a mask there is one branch for each group that cannot be predicted: whether the mask is used
//! up. On x86 the buffer avoids that branch, and a call through a pointer for each group. It costs
//! 256 bytes, which are set to zero for each iteration, and the instructions that write offsets.
//!
//! The mask costs few instructions, so a step is inlined into the caller where there is no ISA to
//! choose. Over 4 KiB with a hit every 61 bytes, an iteration with a mask took 0.4 times the
//! instructions of one with a buffer on AArch64 and 0.5 times on RISC-V, and over 16 bytes 0.4 times
//! the time on WebAssembly.

cfg_if::cfg_if! {
    if #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] {
        pub mod buffer;
        #[cfg(test)]
        #[allow(dead_code, reason = "on x86 its tests alone use it")]
        pub mod mask;
        pub use self::buffer::{Positions, advance};
    } else {
        pub mod mask;
        pub use self::mask::{Positions, advance};
    }
}

use crate::isa::GROUP;

/// Number of offsets that a list holds: what one group may add to a list that is at most half full,
/// and what two groups may add to an empty one.
pub(super) const CAPACITY: usize = 2 * GROUP;
