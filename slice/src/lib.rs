//! memchr's interface over `&[u8]`, with the exact signatures, types and auto traits of memchr
//! 2.8.3, on the kernels of [`atomic-memchr`](https://docs.rs/atomic-memchr).
//!
//! The functions of `atomic-memchr` take any haystack, shared memory among them, and are generic
//! for that. A call that passes a slice compiles with either. What is more than a call needs the
//! exact signatures of this crate: a function that is passed as a `fn(u8, &[u8]) ->
//! Option<usize>`, an argument that is dereferenced to a slice, an iterator that outlives the
//! reference it was created with. `atomic-memchr` re-exports this crate as `slice`.
//!
//! ```
//! use atomic_memchr_slice::{memchr, memmem, memrchr};
//!
//! let either: fn(u8, &[u8]) -> Option<usize> = if cfg!(windows) { memrchr } else { memchr };
//! let text = "the quick brown fox".to_string();
//! assert!(either(b'o', text.as_ref()).is_some());
//! assert_eq!(memmem::find(text.as_bytes(), b"brown"), Some(10));
//! ```
//!
//! To take memchr's place in a whole tree of dependencies, name the package `compat/memchr` of the
//! repository in `[patch.crates-io]`: see [drop-in.md]. To search memory that others write, use
//! `atomic-memchr`: a `&[u8]` promises that its bytes do not change.
//!
//! Features are `alloc`, for finders that own their needle, and `std` (default), which implies
//! `alloc`. Kernels are chosen at run time without either.
//!
//! [drop-in.md]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/drop-in.md
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod arch;
#[doc(hidden)]
pub mod generic;
mod iter;
pub mod memmem;
mod search;

pub use crate::{
    iter::{Memchr, Memchr2, Memchr3},
    search::{
        memchr, memchr_iter, memchr2, memchr2_iter, memchr3, memchr3_iter, memrchr, memrchr_iter,
        memrchr2, memrchr2_iter, memrchr3, memrchr3_iter,
    },
};
