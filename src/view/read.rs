//! Values of a type, read out of a view and written to one.
//!
//! A value is always a copy, so that what is used is what was checked. The types are those
//! of which any bytes are a value, by the traits of bytemuck; and, to be written, those that
//! have no padding.

use core::{convert::identity, error, fmt, mem, mem::MaybeUninit, slice};

use atomic_memchr_kernels as kernels;
use bytemuck::{AnyBitPattern, NoUninit, Pod};

use crate::{Byte, View, Writable};

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

    /// Reads the integer or float at `offset` in little-endian byte order. As for
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
    ///
    /// let pi = View::new(b"\xdb\x0f\x49\x40").read_le::<f32>(0)?;
    /// assert_eq!(pi, std::f32::consts::PI);
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[inline]
    pub fn read_le<T: Number>(&self, offset: usize) -> Result<T, ReadError> {
        self.read(offset).map(T::from_le)
    }

    /// Reads the integer or float at `offset` in big-endian byte order. As for
    /// [`read`](View::read), its bytes need not have been there together.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value does.
    #[inline]
    pub fn read_be<T: Number>(&self, offset: usize) -> Result<T, ReadError> {
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
    pub(super) fn run(&self, offset: usize, size: usize) -> Result<Self, ReadError> {
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

/// Stores of values. As all stores, they may be seen byte by byte.
impl<B: Writable> View<'_, B> {
    /// Stores `value` at `offset`, in the byte order of this machine.
    ///
    /// The value need not be aligned. `T` is a type without padding. Others may see some of
    /// its bytes before the rest, mixed with the old ones: [`read`](View::read) returns such
    /// mixtures.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value would. Then
    /// nothing is stored.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::sync::atomic::AtomicU8;
    ///
    /// let shared = [0; 8].map(AtomicU8::new);
    /// let view = View::new(&shared);
    /// view.write(1, [1_u8, 2])?;
    /// view.write_be(4, 0x0304_u16)?;
    /// assert!(view.eq_bytes(&[0, 1, 2, 0, 3, 4, 0, 0]));
    /// assert!(view.write(5, 0_u32).is_err());
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[inline]
    pub fn write<T: NoUninit>(&self, offset: usize, value: T) -> Result<(), ReadError> {
        let target = self.run(offset, mem::size_of::<T>())?;
        target.copy_from_slice(bytemuck::bytes_of(&value));
        Ok(())
    }

    /// Stores an integer or float at `offset` in little-endian byte order. See
    /// [`write`](View::write), which has an example.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value would.
    #[inline]
    pub fn write_le<T: Number>(&self, offset: usize, value: T) -> Result<(), ReadError> {
        self.write(offset, value.to_le())
    }

    /// Stores an integer or float at `offset` in big-endian byte order. See
    /// [`write`](View::write), which has an example.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value would.
    #[inline]
    pub fn write_be<T: Number>(&self, offset: usize, value: T) -> Result<(), ReadError> {
        self.write(offset, value.to_be())
    }
}

/// Implements byte orders for integers of fixed size and for floats. The trait is sealed.
pub trait Number: Pod + sealed::Sealed {
    /// The integer that has the bytes of the number. A float passes through memory in the
    /// order of another machine only as an integer, for some of these bytes are a signalling
    /// NaN, which some targets change when they move it.
    #[doc(hidden)]
    type Raw: Pod;

    /// Converts from little-endian byte order.
    #[doc(hidden)]
    fn from_le(raw: Self::Raw) -> Self;

    /// Converts from big-endian byte order.
    #[doc(hidden)]
    fn from_be(raw: Self::Raw) -> Self;

    /// Converts to little-endian byte order.
    #[doc(hidden)]
    fn to_le(self) -> Self::Raw;

    /// Converts to big-endian byte order.
    #[doc(hidden)]
    fn to_be(self) -> Self::Raw;
}

/// Marks the integers of fixed size among the numbers. The trait is sealed.
pub trait Integer: Number {}

mod sealed {
    pub trait Sealed {}
}

/// Implements `Number` for types, each with the integer of its bytes and the conversions
/// from and to that.
macro_rules! numbers {
    ($($number:ident as $raw:ident, $from:expr, $to:expr;)*) => {$(
        impl sealed::Sealed for $number {}

        impl Number for $number {
            type Raw = $raw;

            #[inline]
            fn from_le(raw: $raw) -> Self {
                $from($raw::from_le(raw))
            }

            #[inline]
            fn from_be(raw: $raw) -> Self {
                $from($raw::from_be(raw))
            }

            #[inline]
            fn to_le(self) -> $raw {
                $raw::to_le($to(self))
            }

            #[inline]
            fn to_be(self) -> $raw {
                $raw::to_be($to(self))
            }
        }
    )*};
}

macro_rules! integers {
    ($($integer:ident),*) => {$(
        numbers!($integer as $integer, identity, identity;);

        impl Integer for $integer {}
    )*};
}

integers!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128);

numbers! {
    f32 as u32, f32::from_bits, f32::to_bits;
    f64 as u64, f64::from_bits, f64::to_bits;
}

/// Tells why a value could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The view ends before the value does.
    OutOfBounds {
        /// Offset in the view at which the value was to be read or written.
        offset: usize,
        /// Number of bytes that were to be read or written.
        size: usize,
        /// Length of the view in bytes.
        len: usize,
    },
    /// The value is to be loaded by one atomic access, and its address is not aligned for
    /// that.
    Misaligned {
        /// Offset in the view at which the value was to be loaded.
        offset: usize,
        /// Number by which the address of the value must be divisible.
        align: usize,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            ReadError::OutOfBounds { offset, size, len } => {
                write!(
                    f,
                    "{size} bytes at offset {offset} exceed a view of {len} bytes; "
                )?;
                match len.checked_sub(size) {
                    Some(last) => write!(f, "the last offset at which they fit is {last}"),
                    None => write!(f, "they fit at no offset"),
                }
            }
            ReadError::Misaligned { offset, align } => write!(
                f,
                "the address of offset {offset} is not divisible by {align}, so {align} bytes \
                 there are not loaded by one access; align them, or use `read`"
            ),
        }
    }
}

impl error::Error for ReadError {}
