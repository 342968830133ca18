//! Copies to the buffers of the crate `bytes`.

use bytes::{BufMut, Bytes};

use crate::{Byte, View};

impl<B: Byte> View<'_, B> {
    /// Copies the bytes to a new `Bytes`, as [`to_vec`](View::to_vec) does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"abc").to_bytes(), "abc");
    /// ```
    pub fn to_bytes(&self) -> Bytes {
        self.to_vec().into()
    }

    /// Appends a copy of the bytes to a buffer, as [`copy_to_slice`](View::copy_to_slice)
    /// does.
    ///
    /// # Panics
    ///
    /// Panics if the buffer has room for fewer bytes than the view has.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut buffer = bytes::BytesMut::from("key=");
    /// View::new(b"value").put_to(&mut buffer);
    /// assert_eq!(buffer, "key=value");
    /// ```
    #[track_caller]
    pub fn put_to(&self, buffer: &mut impl BufMut) {
        let room = buffer.remaining_mut();
        assert!(
            room >= self.len(),
            "a view of length {} does not fit the {room} bytes that are left of a buffer",
            self.len(),
        );
        let mut rest = *self;
        while !rest.is_empty() {
            let chunk = buffer.chunk_mut();
            let len = chunk.len().min(rest.len());
            let (part, further) = rest.split_at(len);
            // SAFETY: nothing but initialized bytes is written to it: those of a copy.
            #[allow(unsafe_code, reason = "a buffer gives its room this way only")]
            let room = unsafe { chunk.as_uninit_slice_mut() };
            part.copy_to_uninit(&mut room[..len]);
            // SAFETY: these bytes have been written just now.
            #[allow(unsafe_code, reason = "a buffer is told how much of it is written")]
            unsafe {
                buffer.advance_mut(len);
            }
            rest = further;
        }
    }
}
