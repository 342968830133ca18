//! Views of `&[UnsafeCell<u8>]`, in which WebAssembly runtimes hand out shared memory.

use core::{cell::UnsafeCell, sync::atomic::AtomicU8};

use crate::View;

impl<'a> View<'a, AtomicU8> {
    /// Creates a view of bytes in `UnsafeCell`s, such as `wasmtime::SharedMemory::data`
    /// returns.
    ///
    /// # Safety
    ///
    /// For all of `'a`, threads of this process access these bytes with atomic loads and
    /// stores of one byte only, or by views. Code that is compiled by a runtime, such as
    /// that of a guest, counts as another process: it may access them in any way.
    ///
    /// ```
    /// use atomic_memchr::{View, memchr};
    /// use std::cell::UnsafeCell;
    ///
    /// let memory = *b"linear memory";
    /// let memory = memory.map(UnsafeCell::new);
    /// // SAFETY: nothing else accesses the array.
    /// let view = unsafe { View::from_unsafe_cells(&memory) };
    /// assert_eq!(memchr(b'm', view), Some(7));
    /// ```
    #[allow(unsafe_code, reason = "this is where such bytes become a view")]
    #[inline]
    pub const unsafe fn from_unsafe_cells(bytes: &'a [UnsafeCell<u8>]) -> View<'a, AtomicU8> {
        // SAFETY:
        // - the bytes are borrowed for `'a`, so they are there, initialized and within one
        //   allocation; an `UnsafeCell<u8>` has the layout of a `u8`.
        // - a shared `UnsafeCell` permits writes through pointers to what is in it, and
        //   this pointer is to all of them.
        // - how threads of this process access them is the caller's promise.
        unsafe { View::from_raw_parts(bytes.as_ptr().cast(), bytes.len()) }
    }
}
