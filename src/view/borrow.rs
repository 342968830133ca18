//! Ways out of a view that give a reference, where there can be one.
#![allow(
    unsafe_code,
    reason = "this is where the pointer of a view becomes a reference"
)]

use core::slice;

use crate::{Byte, View};

impl<'a> View<'a, u8> {
    /// The bytes as a slice, which they came from.
    #[inline]
    pub const fn as_bytes(&self) -> &'a [u8] {
        // SAFETY: a view of `u8` is made of bytes that nobody writes during `'a`: of a
        // slice that is borrowed for so long, or by `from_raw_parts`, whose caller says so.
        unsafe { self.as_slice() }
    }
}

impl<'a, B: Byte> View<'a, B> {
    /// The bytes as a slice, for as long as nobody writes them.
    ///
    /// To copy them out is the safe way: [`copy_to_slice`](View::copy_to_slice).
    ///
    /// # Safety
    ///
    /// Nobody writes these bytes during `'a`: no thread, no other process, no guest and no
    /// device, with atomic stores or without. For a mapped file this means that nobody has
    /// it open for writing, and that it is not made shorter; the access rights of a file
    /// and locks on it ensure neither.
    #[inline]
    pub const unsafe fn as_slice(&self) -> &'a [u8] {
        if self.is_empty() {
            return &[];
        }
        // SAFETY:
        // - that there are so many bytes at the pointer, which may be read during `'a` and
        //   are initialized and within one allocation, is what a view is proof of; and
        //   so the pointer is not null.
        // - a `u8` is aligned everywhere.
        // - the length is at most `isize::MAX`, being that of a slice or so promised to
        //   `from_raw_parts`.
        // - nobody writes the bytes during `'a`: the caller says so.
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
    }
}
