//! Search memory that other threads, processes or devices may be writing, at the speed of
//! [`memchr`](https://docs.rs/memchr) and without undefined behaviour.
//!
//! `memchr(b'\n', &map[..])` over a file mapping is undefined behaviour as soon as another
//! process or thread writes the file: a `&[u8]` promises the compiler that its bytes do not
//! change. This crate has the same functions, under the same names, over bytes that may
//! change: [`View`], `&[AtomicU8]` and `&[Cell<u8>]`. They also take a plain `&[u8]`, for
//! which they are faster than memchr on most inputs.
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
//! An offset that a search returns is one at which a matching byte *was seen* at some
//! moment during the call; for an iterator, at some moment since the iterator was created.
//! The byte may have changed since. Where an answer rests on several bytes, they need not
//! have been there together. A caller that needs bytes that agree with one another copies
//! them out, with [`View::copy_to_slice`] or [`View::to_vec`], and decides on the copy.
//! Whatever others write, no call panics because of it, reads outside of the view, or does
//! anything but return an answer of this kind.
//!
//! # Who may write
//!
//! - Other processes, devices, guests of a virtual machine: anything, at any time.
//! - Threads of this process: with atomic stores of one byte. Rust does not define atomic
//!   accesses of mixed sizes that race, and plain stores that race are data races.
//!
//! # Features
//!
//! - `std` (default): adds `cursor`, which makes a view a `Read`, `BufRead` and `Seek`, and
//!   a `Write` if it can be stored to. Implies `alloc`.
//! - `alloc`: adds [`View::to_vec`], text, and haystacks such as `&Vec<u8>`.
//! - `map` (default): adds `map::Mapping`, a file mapping that is safe to open and to
//!   search.
//! - `simdutf8` (default): validates text with the crate of that name instead of the
//!   standard library. Without `std` it uses the instructions that are enabled at compile
//!   time.
//! - `nom`, `winnow`: make a view an input of the parsers of these crates.
//! - `bstr`, `bytes`, `embedded-io`, `memmap2`, `smallvec`, `vm-memory`, `vm-memory-mmap`,
//!   `zerocopy`: search the types of these crates, see [`Haystack`], and convert from and to them or implement
//!   their traits, see [`interop`].
//!
//! Without any feature the crate is `no_std`, does not allocate, and still chooses the best
//! kernels for the CPU.
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
/// memchr's interface over `&[u8]`, with its exact signatures and types, `arch` included.
///
/// The functions of this crate's root are generic over the haystack, so that they take shared
/// memory too. These are not: they can be passed as a `fn(u8, &[u8]) -> Option<usize>`, dereference
/// what they are given, and return iterators that outlive the reference to the haystack.
///
/// ```
/// use atomic_memchr::slice::{Memchr, memchr, memchr_iter};
/// use std::io::IoSlice;
///
/// fn lines(text: &Vec<u8>) -> Memchr<'_> {
///     memchr_iter(b'\n', &text)
/// }
///
/// assert_eq!(lines(&b"a\nb\n".to_vec()).count(), 2);
/// assert_eq!(memchr(b'b', &IoSlice::new(b"abc")), Some(1));
/// ```
#[doc(inline)]
pub use atomic_memchr_slice as slice;
/// Re-exports the crate whose traits say which types [`View::read`] and [`View::read_many`]
/// return. Code that is generic over these types needs no dependency of its own on it:
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

/// Compiles and runs the examples of the README with the doc tests.
#[cfg(all(doctest, feature = "map"))]
#[doc = include_str!("../README.md")]
struct Readme;
