//! Values of a type, read out of a view.
//!
//! A value is always a copy, so that what is used is what was checked. The types are those
//! of which any bytes are a value, by the traits of bytemuck.

use core::{error, fmt, mem, mem::MaybeUninit, slice};

use atomic_memchr_kernels as kernels;
use bytemuck::AnyBitPattern;

use crate::{Byte, View};

impl<B: Byte> View<'_, B> {
    /// Reads the `T` at `offset`, in the byte order of this machine.
    ///
    /// The value need not be aligned. `T` is a type of which any bytes are a value, so that
    /// whatever others write, the result is a `T`. Each of its bytes was seen at its offset
    /// during the call; if others write meanwhile, the bytes need not have been there
    /// together.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"\x01\x02\x03\x04\x05");
    /// assert_eq!(view.read::<[u8; 2]>(3)?, [4, 5]);
    /// assert_eq!(view.read::<u32>(1)?, u32::from_ne_bytes([2, 3, 4, 5]));
    ///
    /// let error = view.read::<u32>(2).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "4 bytes at offset 2 exceed a view of 5 bytes; \
    ///      the last offset at which they fit is 1",
    /// );
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[inline]
    pub fn read<T: AnyBitPattern>(&self, offset: usize) -> Result<T, ReadError> {
        let size = mem::size_of::<T>();
        if let Some(value) = kernels::value(self.run(offset, size)?.span()) {
            return Ok(bytemuck::pod_read_unaligned(&value.to_le_bytes()[..size]));
        }
        let mut value = [T::zeroed()];
        self.read_many(offset, &mut value)?;
        let [value] = value;
        Ok(value)
    }

    /// Reads the integer at `offset` in little-endian byte order. As for
    /// [`read`](View::read), its bytes need not have been there together.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"\x01\x02\x03\x04");
    /// assert_eq!(view.read_le::<u16>(1)?, 0x0302);
    /// assert_eq!(view.read_be::<u16>(1)?, 0x0203);
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[inline]
    pub fn read_le<T: Integer>(&self, offset: usize) -> Result<T, ReadError> {
        self.read(offset).map(T::from_le)
    }

    /// Reads the integer at `offset` in big-endian byte order. As for [`read`](View::read),
    /// its bytes need not have been there together.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value does.
    #[inline]
    pub fn read_be<T: Integer>(&self, offset: usize) -> Result<T, ReadError> {
        self.read(offset).map(T::from_be)
    }

    /// Reads `target.len()` consecutive values to `target`, the first of them at `offset`.
    /// See [`read`](View::read).
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the last value does. Then
    /// `target` is unchanged.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut pairs = [[0_u8; 2]; 2];
    /// View::new(b"\x01\x02\x03\x04\x05").read_many(1, &mut pairs)?;
    /// assert_eq!(pairs, [[2, 3], [4, 5]]);
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[allow(
        unsafe_code,
        reason = "bytemuck gives bytes to write to only where there are no gaps"
    )]
    pub fn read_many<T: AnyBitPattern>(
        &self,
        offset: usize,
        target: &mut [T],
    ) -> Result<(), ReadError> {
        let size = mem::size_of_val(target);
        let bytes = self.run(offset, size)?;
        // SAFETY:
        // - the target has `size` bytes, and is borrowed mutably for as long as the slice
        //   lives. Every address is aligned for a byte. A `T` may have padding, which a
        //   `MaybeUninit` need not have initialized.
        // - the copy writes initialized bytes only. Any such bytes are a `T`, so the target
        //   has values afterwards.
        let target = unsafe {
            slice::from_raw_parts_mut(target.as_mut_ptr().cast::<MaybeUninit<u8>>(), size)
        };
        bytes.copy_to_uninit(target);
        Ok(())
    }

    /// Returns the view of the `size` bytes at `offset`.
    #[inline]
    fn run(&self, offset: usize, size: usize) -> Result<Self, ReadError> {
        offset
            .checked_add(size)
            .and_then(|end| self.get_slice(offset..end))
            .ok_or(ReadError::OutOfBounds {
                offset,
                size,
                len: self.len(),
            })
    }
}

/// Implements byte orders for the integers of fixed size. The trait is sealed.
pub trait Integer: AnyBitPattern + sealed::Sealed {
    /// Converts from little-endian byte order to that of this machine.
    #[doc(hidden)]
    fn from_le(value: Self) -> Self;

    /// Converts from big-endian byte order to that of this machine.
    #[doc(hidden)]
    fn from_be(value: Self) -> Self;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! integers {
    ($($integer:ident),*) => {$(
        impl sealed::Sealed for $integer {}

        impl Integer for $integer {
            #[inline]
            fn from_le(value: Self) -> Self {
                $integer::from_le(value)
            }

            #[inline]
            fn from_be(value: Self) -> Self {
                $integer::from_be(value)
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128);

/// Tells why a value could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The view ends before the value does.
    OutOfBounds {
        /// Offset in the view at which the value was to be read.
        offset: usize,
        /// Number of bytes that were to be read.
        size: usize,
        /// Length of the view in bytes.
        len: usize,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ReadError::OutOfBounds { offset, size, len } = *self;
        write!(
            f,
            "{size} bytes at offset {offset} exceed a view of {len} bytes; "
        )?;
        match len.checked_sub(size) {
            Some(last) => write!(f, "the last offset at which they fit is {last}"),
            None => write!(f, "they fit at no offset"),
        }
    }
}

impl error::Error for ReadError {}
