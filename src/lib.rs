//! Search memory that other threads, processes or devices may be writing, at the
//! speed of [`memchr`](https://docs.rs/memchr) and without undefined behaviour.
//!
//! `memchr(b'\n', &map[..])` over a file mapping is undefined behaviour as soon as
//! somebody else writes the file: a `&[u8]` promises the compiler that its bytes
//! stand still. This crate has the same functions, under the same names, over
//! bytes that need not stand still: [`View`], `&[AtomicU8]`, `&[Cell<u8>]`, and
//! plain `&[u8]` too, where it is faster than what it replaces.
//!
//! ```
//! use std::sync::atomic::{AtomicU8, Ordering::Relaxed};
//!
//! // Bytes that other threads may store to at any time.
//! let shared: Vec<AtomicU8> = b"key=value\n".iter().map(|&b| AtomicU8::new(b)).collect();
//! assert_eq!(atomic_memchr::memchr(b'=', &shared[..]), Some(3));
//!
//! shared[3].store(b':', Relaxed);
//! assert_eq!(atomic_memchr::memchr2(b'=', b':', &shared[..]), Some(3));
//!
//! // The same call takes what memchr takes.
//! assert_eq!(atomic_memchr::memchr(b'=', b"key=value"), Some(3));
//! ```
//!
//! # What an answer means
//!
//! A position that a search returns is one at which a matching byte *was seen* at
//! some moment during the call (for an iterator: since it was created). Nothing
//! says that it is still there, nor, where an answer rests on several bytes, that
//! they were there together. Whoever needs bytes that agree with one another
//! copies them out, with [`View::copy_to_slice`] or [`View::to_vec`], and decides
//! on the copy. Whatever others write, no call panics for it, reads outside of
//! the view, or does anything else than return an answer of this kind.
//!
//! # Who may write
//!
//! - Other processes, devices, guests of a virtual machine: anything.
//! - Threads of this process: with atomic stores of one byte. Those of other sizes
//!   are outside of what Rust defines for mixed accesses, and plain stores
//!   are data races.
//!
//! # Features
//!
//! - `std` (default): implies `alloc`.
//! - `alloc`: [`View::to_vec`], text, and haystacks such as `&Vec<u8>`.
//! - `map` (default): `map::Mapping`.
//! - `simdutf8` (default): text is validated by the crate of that name, and not by the
//!   standard library. Without `std` it uses the instructions known when this is compiled.
//! - `nom`, `winnow`: a view is an input of their parsers.
//! - `bytes`, `memmap2`, `vm-memory`, `zerocopy`: see [`interop`].
//!
//! Without any the crate is `no_std`, does not allocate, and still chooses the best
//! kernels of the CPU.
//!
//! # More
//!
//! - [The memory model]: which promise rests on a document, and which is reliance.
//! - [Faults]: what happens if a mapped file is truncated during a search.
//! - [Performance]: speed compared with memchr and others, and how to measure it.
//! - [Porting]: targets without an operating system, and how to add a CPU.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
//! [Faults]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/faults.md
//! [Performance]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/performance.md
//! [Porting]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/porting.md
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "std")]
pub mod cursor;
mod haystack;
pub mod interop;
mod iter;
#[cfg(feature = "map")]
pub mod map;
pub mod memmem;
#[cfg(any(feature = "nom", feature = "winnow"))]
pub mod parse;
mod search;
pub mod seq;
pub mod view;

pub use atomic_memchr_kernels::{Byte, ReadOnly, Writable};
/// The crate whose traits say which types [`View::read`] and [`View::read_many`] return. Code
/// that is generic over these types needs no dependency on it:
///
/// ```
/// use atomic_memchr::{View, bytemuck::AnyBitPattern, view::ReadError};
///
/// fn last<T: AnyBitPattern>(view: View<'_, u8>) -> Result<T, ReadError> {
///     view.read(view.len().saturating_sub(size_of::<T>()))
/// }
///
/// assert_eq!(last::<[u8; 2]>(View::new(b"abc"))?, *b"bc");
/// # Ok::<_, ReadError>(())
/// ```
pub use bytemuck;

pub use crate::{
    haystack::Haystack,
    iter::{Memchr, Memchr2, Memchr3},
    search::{
        memchr, memchr_iter, memchr2, memchr2_iter, memchr3, memchr3_iter, memrchr, memrchr_iter,
        memrchr2, memrchr2_iter, memrchr3, memrchr3_iter,
    },
    view::View,
};
