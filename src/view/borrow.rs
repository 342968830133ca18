//! Conversions of a view to a slice, where a reference to its bytes is allowed.
//!
//! It is allowed where nobody writes the bytes: for a view of `u8` always, and otherwise if
//! the caller promises it.
#![allow(
    unsafe_code,
    reason = "this is where the pointer of a view becomes a reference"
)]

use core::slice;

use crate::{Byte, View};

impl<'a> View<'a, u8> {
    /// Returns the bytes as a slice.
    ///
    /// A view of `u8` refers to bytes that nobody writes, so this is safe.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"one two").slice(4..).as_bytes(), b"two");
    /// ```
    #[inline]
    pub const fn as_bytes(&self) -> &'a [u8] {
        // SAFETY: nobody writes the bytes of a view of `u8` during `'a`: they are those of
        // a slice that is borrowed for `'a`, or come from `from_raw_parts`, whose caller
        // promises it.
        unsafe { self.as_slice() }
    }
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns the bytes as a slice, if the caller promises that nobody writes them.
    ///
    /// The safe alternative is to copy the bytes out, with
    /// [`copy_to_slice`](View::copy_to_slice).
    ///
    /// # Safety
    ///
    /// Nobody writes these bytes during `'a`: no thread, no other process, no guest and no
    /// device, with atomic stores or without. For a mapped file this means that nobody has
    /// it open for writing, and that it is not truncated. The access rights of a file and
    /// locks on it ensure neither.
    #[inline]
    pub const unsafe fn as_slice(&self) -> &'a [u8] {
        if self.is_empty() {
            return &[];
        }
        // SAFETY:
        // - a view is proof that `self.len()` bytes at the pointer may be read during `'a`,
        //   are initialized, and lie within one allocation; so the pointer is not null.
        // - a `u8` is aligned everywhere.
        // - the length is at most `isize::MAX`, being that of a slice or so promised to
        //   `from_raw_parts`.
        // - nobody writes the bytes during `'a`: the caller says so.
        unsafe { slice::from_raw_parts(self.as_ptr(), self.len()) }
    }
}
