//! Loads and stores of memory that others may be writing: the lowest layer of
//! [atomic-memchr](https://docs.rs/atomic-memchr), and its only code that accesses shared memory.
//!
//! Others are threads of this process, other processes, virtual machines, or anything else that
//! shares memory with it. Rust has no vector load for such memory. A plain load is a data race,
//! and a reference promises the compiler that the bytes stand still. So the loads of this crate
//! are inline assembly, and no reference to a shared byte is made.
//!
//! To search memory, use atomic-memchr. This crate is published because that one depends on it,
//! and its interface may change in any 0.x version.
//!
//! # Example
//!
//! ```
//! use std::sync::atomic::AtomicU8;
//!
//! use atomic_memchr_asm::{Span, word};
//!
//! let shared = b"0123456789".map(AtomicU8::new);
//! // Splitting checks the bounds, so a block of 8 bytes has 8 bytes.
//! let (block, rest) = Span::new(&shared).split_first::<8>().expect("there are 10 bytes");
//! assert_eq!(word::load8::<8, 0>(block), u64::from_le_bytes(*b"01234567"));
//! // The offset of a load is a constant, which the compiler checks against the length.
//! assert_eq!(word::load4::<8, 4>(block), u32::from_le_bytes(*b"4567"));
//! assert_eq!(rest.len(), 2);
//! ```
//!
//! # The contract
//!
//! - **A [`Span`] is permission to load** each byte of a range: a pointer, a length and a
//!   lifetime, and never a reference. It is split into [`Block`]s, whose length is part of
//!   their type. Splitting checks the bounds, and the compiler checks the lifetime, so a caller
//!   needs no `unsafe` to load from a block.
//! - **A primitive** is a function that loads, stores or prefetches some bytes of a block. It is
//!   written in assembly.
//! - **Each primitive has a story**: the piece of Rust that its assembly is equivalent to. The
//!   story of a load of N bytes is N loads of one byte each, in unspecified order. For shared
//!   bytes each of them is `AtomicU8::load(Relaxed)`. A wide load may tear between two bytes,
//!   and never inside one. No more is claimed on any target.
//! - **A load is executed as often as the source says.** The compiler may not drop it, merge it
//!   with another, invent one, or move one across a fence, and it is relied on not to execute
//!   one twice. So a decision about a byte rests on the one load that the source shows.
//!
//! The last point is a matter of options. All loads and stores have
//! `options(nostack, preserves_flags)`, and none has `pure`, `nomem` or `readonly`.
//!
//! [The memory model] argues each point: section 1 for stories, section 2 for the options. It
//! says what is documented by Rust and by the manuals of CPUs, and what is reliance, that is,
//! what holds in practice without a document that guarantees it.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
//!
//! # Stores
//!
//! [`SpanMut`] is permission to store to each byte of a range, and is split into [`BlockMut`]s.
//! The story of a store of N bytes is N stores of one byte each, in unspecified order. For
//! shared bytes each of them is `AtomicU8::store(Relaxed)`.
//!
//! # Targets
//!
//! | module | instructions | targets |
//! |---|---|---|
//! | [`word`] | loads and stores of 1, 2, 4 and 8 bytes | all |
//! | `x86_64` | SSE2, AVX2, AVX-512, `rep stosb` | x86-64, and 32-bit x86 with SSE2 |
//! | `aarch64` | NEON | little-endian AArch64 |
//! | `wasm` | `v128.load`, `v128.store` | 32-bit WebAssembly with `simd128` |
//! | [`arm_dsp`] | `uqsub8`, which works on registers and loads nothing | 32-bit Arm with the DSP extension |
//!
//! A function for a target feature is safe to call where the caller has that feature enabled,
//! and unsafe elsewhere.
//!
//! In some builds the stories themselves are compiled, under the same names. They are loops over
//! `AtomicU8`, and [`WIDE`] is `false` there:
//!
//! - under Miri, which cannot execute assembly;
//! - with `--cfg atomic_memchr_bytewise`, for ThreadSanitizer, which does not see into assembly,
//!   and for whoever wants none;
//! - on targets that have no assembly here, for instance WebAssembly with threads.
//!
//! A WebAssembly module without threads is the third case: nothing can race there, and its loads
//! and stores are plain ones, as wide as those of assembly (`wasm.rs`).
//!
//! # For authors of primitives
//!
//! **An operand is at least as wide as what its instruction writes.** A value that is loaded
//! into a general register is an operand of type `usize`, which is all of the register on every
//! CPU that has assembly here. It is narrowed with `as` afterwards. A test reads the source and
//! checks this.
//!
//! The reason: the compiler knows only the operands of an assembly block, and may keep another
//! live value in any part of a register that no operand covers. On s390x it does. From z196 on,
//! the compiler allocates the two halves of a register separately, because the CPU's own 4-byte
//! loads leave the other half alone. `llgc` writes 8 bytes. With an operand of type `u32` it
//! zeroed a value that had nothing to do with the load, and safe programs computed wrong
//! results. The Reference says that the upper bits of an output are "ignored" if it is smaller
//! than its register, which did not prevent it.
//!
//! Vector operands have the type of the vector that the instruction names. AVX, AVX-512 and
//! NEON instructions also zero the rest of the register. A wider operand is not always
//! possible: a function for AVX2 cannot name `__m512i`. It is not needed either. Each of the
//! compiler's own instructions for the same type, in the same function, zeroes the rest as
//! well, so nothing can be kept there: to its register allocator `xmm0`, `ymm0` and `zmm0`
//! are one register, and so are `q0` and `z0`. In builds without AVX the 16-byte primitives
//! use the legacy encoding, which leaves the rest alone. Mask registers have 64 bits, and all
//! of them are written.
//!
//! **A new CPU is one file** beside `x86_64.rs`. Its manual must promise that a load of one byte
//! is atomic, and the file cites the section.
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
#[cfg(target_family = "wasm")]
pub mod wasm;
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

/// `true` if this build loads and stores whole words and vectors, by assembly or, where nothing can
/// race, plainly. `false` if it runs the stories, one byte at a time.
pub const WIDE: bool = bytewise::Access::IS_ZERO_SIZED;
