//! Values of types that implement the traits of the crate `zerocopy`, read out of a view.

use core::{mem::MaybeUninit, slice};

use zerocopy::FromBytes;

use crate::{Byte, View, view::ReadError};

impl<B: Byte> View<'_, B> {
    /// Reads the `T` at `offset`, as [`read`](View::read) does for bytemuck's types.
    ///
    /// The value is always a copy. A reference into the view, as zerocopy makes into
    /// slices, would be to bytes that change.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError::OutOfBounds`] if the view ends before the value does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use zerocopy::{FromBytes, byteorder::big_endian::U16};
    ///
    /// #[derive(FromBytes)]
    /// #[repr(C)]
    /// struct Ports {
    ///     source: U16,
    ///     destination: U16,
    /// }
    ///
    /// let packet = View::new(b"\x00\x50\x1F\x90");
    /// let ports = packet.read_zerocopy::<Ports>(0)?;
    /// assert_eq!((ports.source.get(), ports.destination.get()), (80, 8080));
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[allow(
        unsafe_code,
        reason = "any bytes are a value, and that is what is written"
    )]
    pub fn read_zerocopy<T: FromBytes>(&self, offset: usize) -> Result<T, ReadError> {
        let size = size_of::<T>();
        let bytes = offset
            .checked_add(size)
            .and_then(|end| self.get_slice(offset..end))
            .ok_or(ReadError::OutOfBounds {
                offset,
                size,
                len: self.len(),
            })?;
        let mut value = MaybeUninit::<T>::uninit();
        // SAFETY: `value` has the size of a `T`, nobody else has a pointer to it, and a
        // `MaybeUninit` need not have been written.
        let target = unsafe {
            slice::from_raw_parts_mut(value.as_mut_ptr().cast::<MaybeUninit<u8>>(), size)
        };
        bytes.copy_to_uninit(target);
        // SAFETY: all of its bytes have been written, and any bytes are a `T`.
        Ok(unsafe { value.assume_init() })
    }
}
