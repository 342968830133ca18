//! The only code of `atomic-memchr` that reads or writes shared memory.
//!
//! # The contract
//!
//! A [`Span`] is a run of bytes that others may be writing: a pointer, a length
//! and a lifetime, never a reference. It is cut into [`Block`]s, whose length is
//! part of their type, and primitives load blocks. So whoever searches needs no
//! `unsafe`: bounds are proved by the cutting, and lifetimes by the compiler.
//!
//! Every primitive has a *story*: the piece of Rust that its assembly is
//! equivalent to. All stories are the same one, `Block::story`: N loads of one
//! byte each, in unspecified order; for shared bytes each of them is
//! `AtomicU8::load(Relaxed)`. A wide load may tear between bytes and never
//! inside one, and no more than that is claimed, on any target.
//!
//! Loads are written with `options(nostack, preserves_flags)` and never with `pure`,
//! `nomem` or `readonly`: the compiler may not drop such a block, merge two, make one
//! up, or move one across a fence; and it is relied on not to run one twice. What a
//! kernel decides about a byte it therefore decides from the one load that the source
//! shows. [The memory model], section 2, says which of this is documented and which is
//! reliance.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
//!
//! # Operands
//!
//! **An operand is at least as wide as what its instruction writes.** A value that is loaded into a
//! general register is an operand of type `usize`, which is all of the register on every
//! CPU that has assembly here, and is narrowed with `as` afterwards. A test reads the source
//! for that.
//!
//! The reason: the compiler knows of a block only its operands, and may keep another live
//! value in whatever part of a register no operand covers. On s390x it does. From z196 on
//! the halves of a register are allocated separately, because the CPU's own 4-byte loads
//! leave the other half alone; `llgc` writes 8 bytes, so with a `u32` operand it zeroed a
//! value that had nothing to do with the load, and safe programs computed wrong results.
//! That the Reference says of an output smaller than its register that the upper bits are
//! "ignored" did not prevent it.
//!
//! Vector operands have the type of the vector that the instruction names. AVX, AVX-512 and
//! NEON instructions also zero the rest of the register. A wider operand is not always
//! possible: a function for AVX2 cannot name `__m512i`. It is not needed either. Each of the
//! compiler's own instructions for the same type, in the same function, zeroes the rest as
//! well, so nothing can be kept there: to its register allocator `xmm0`, `ymm0` and `zmm0`
//! are one register, and so are `q0` and `z0`. In builds without AVX the 16-byte primitives
//! use the old encoding, which leaves the rest alone. Mask registers have 64 bits, and all
//! of them are written.
//!
//! # Stores
//!
//! What may be written is a [`SpanMut`], cut into [`BlockMut`]s. The story of a store
//! is N stores of one byte each, in unspecified order: relaxed ones of `AtomicU8` where
//! the bytes are shared. Its options are those of a load.
//!
//! # Where there is no assembly
//!
//! Miri and ThreadSanitizer do not see into assembly, and some targets have none
//! in stable Rust. Under `cfg(miri)`, under `--cfg atomic_memchr_bytewise` and on
//! those targets the stories themselves are compiled, beneath the same names.
//!
//! # Adding a CPU
//!
//! One file beside `x86_64.rs`. Its manual must promise that a load of a byte is
//! atomic; cite the section.
#![no_std]

#[macro_use]
mod primitive;

pub mod arm_dsp;
mod block;
mod block_mut;
mod bytewise;
mod prefetch;
pub mod word;

#[cfg(all(
    target_arch = "aarch64",
    target_feature = "neon",
    target_endian = "little"
))]
pub mod aarch64;
#[cfg(all(
    any(target_arch = "x86", target_arch = "x86_64"),
    target_feature = "sse2"
))]
pub mod x86_64;

#[cfg(all(atomic_memchr_bytewise, debug_assertions))]
#[doc(hidden)]
pub use crate::bytewise::LOADS;
pub use crate::{
    block::{Block, Span},
    block_mut::{BlockMut, SpanMut},
    bytewise::{Byte, ReadOnly, Writable},
    prefetch::prefetch256,
};

/// Whether the loads of this build are assembly, and not their byte-at-a-time
/// stories.
pub const ASSEMBLY: bool = bytewise::Access::IS_ZERO_SIZED;
