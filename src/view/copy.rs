//! Copies of a view's bytes into private memory.
//!
//! A copy does not change any more, so what is decided on it stays true. All methods run
//! one kernel, `copy`, and differ in the memory that they copy to.

use core::{mem::MaybeUninit, ptr};

use atomic_memchr_kernels as kernels;

use crate::{Byte, View};

impl<B: Byte> View<'_, B> {
    /// Copies the bytes to `target`.
    ///
    /// Each byte is copied as it was at some moment during the call. If others write
    /// meanwhile, the copy may hold some bytes from before and some from after a write.
    ///
    /// # Panics
    ///
    /// Panics if the length of `target` differs from that of the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut copy = [0; 3];
    /// View::new(b"abcdef").slice(1..4).copy_to_slice(&mut copy);
    /// assert_eq!(&copy, b"bcd");
    /// ```
    #[inline]
    #[track_caller]
    pub fn copy_to_slice(&self, target: &mut [u8]) {
        same_length(self.len(), target.len());
        kernels::copy(self.span(), target);
    }

    /// Copies the bytes to uninitialized memory, and returns it as initialized memory.
    ///
    /// Concurrent writers can change the copy as they can that of
    /// [`copy_to_slice`](View::copy_to_slice).
    ///
    /// # Panics
    ///
    /// Panics if the length of `target` differs from that of the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::mem::MaybeUninit;
    ///
    /// let mut memory = [MaybeUninit::uninit(); 3];
    /// assert_eq!(View::new(b"abc").copy_to_uninit(&mut memory), b"abc");
    /// ```
    #[allow(unsafe_code, reason = "whoever has written bytes knows what they are")]
    #[inline]
    #[track_caller]
    pub fn copy_to_uninit<'t>(&self, target: &'t mut [MaybeUninit<u8>]) -> &'t mut [u8] {
        same_length(self.len(), target.len());
        kernels::copy(self.span(), &mut *target);
        // SAFETY:
        // - all of `target` has been written: the copy has its length.
        // - a `MaybeUninit<u8>` has the layout of a `u8`.
        unsafe { &mut *(ptr::from_mut(target) as *mut [u8]) }
    }

    /// Copies the bytes to a new vector, as [`copy_to_slice`](View::copy_to_slice) does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"abc").to_vec(), b"abc");
    /// ```
    #[cfg(feature = "alloc")]
    pub fn to_vec(&self) -> alloc::vec::Vec<u8> {
        let mut bytes = alloc::vec::Vec::new();
        bytes.reserve_exact(self.len());
        self.append_to(&mut bytes);
        bytes
    }

    /// Appends a copy of the bytes to a vector, as [`copy_to_slice`](View::copy_to_slice)
    /// does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut bytes = b"key=".to_vec();
    /// View::new(b"value").append_to(&mut bytes);
    /// assert_eq!(bytes, b"key=value");
    /// ```
    #[cfg(feature = "alloc")]
    #[allow(unsafe_code, reason = "a vector is told how much of it is written")]
    pub fn append_to(&self, target: &mut alloc::vec::Vec<u8>) {
        target.reserve(self.len());
        self.copy_to_uninit(&mut target.spare_capacity_mut()[..self.len()]);
        let len = target.len() + self.len();
        // SAFETY:
        // - `len` is within the capacity: `self.len()` bytes of it were spare.
        // - the bytes up to there have been written just now.
        unsafe { target.set_len(len) }
    }

    /// Writes a copy of the bytes to `writer`, 8 KiB at a time, and allocates nothing.
    ///
    /// Each byte is loaded once, as by [`copy_to_slice`](View::copy_to_slice). `&mut writer`
    /// is a writer too.
    ///
    /// # Errors
    ///
    /// Returns the error of [`Write::write_all`](std::io::Write::write_all). Some bytes may
    /// have been written then.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut output = Vec::new();
    /// View::new(b"abc").write_to(&mut output)?;
    /// assert_eq!(output, b"abc");
    /// # Ok::<_, std::io::Error>(())
    /// ```
    #[cfg(feature = "std")]
    pub fn write_to(&self, mut writer: impl std::io::Write) -> std::io::Result<()> {
        let mut copy = [MaybeUninit::uninit(); 8192];
        for chunk in self.chunks(copy.len()) {
            writer.write_all(chunk.copy_to_uninit(&mut copy[..chunk.len()]))?;
        }
        Ok(())
    }
}

/// Copies the bytes, as [`View::to_vec`] does.
#[cfg(feature = "alloc")]
impl<B: Byte> From<View<'_, B>> for alloc::vec::Vec<u8> {
    fn from(view: View<'_, B>) -> Self {
        view.to_vec()
    }
}

/// Panics if the two lengths of a copy differ.
#[inline]
#[track_caller]
pub(super) fn same_length(view: usize, other: usize) {
    assert!(
        other == view,
        "cannot copy between a view of length {view} and a slice of length {other}",
    );
}
