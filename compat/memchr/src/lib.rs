//! Takes memchr's place in a tree of dependencies.
//!
//! It is named in `[patch.crates-io]` of the package that is built. The repository's
//! `docs/drop-in.md` says how, what that gains, and what it costs.
#![no_std]
#![forbid(unsafe_code)]

pub use atomic_memchr_slice::{
    Memchr, Memchr2, Memchr3, arch, memchr, memchr_iter, memchr2, memchr2_iter, memchr3,
    memchr3_iter, memmem, memrchr, memrchr_iter, memrchr2, memrchr2_iter, memrchr3, memrchr3_iter,
};
