//! Copies to the buffers of the crate `bytes`, and [`ViewBuf`], which is such a buffer.

use alloc::vec::Vec;
use core::{fmt, sync::atomic::AtomicU8};

use bytes::{Buf, BufMut, Bytes};

use crate::{Byte, View};

/// Largest number of bytes that a [`ViewBuf`] copies together.
const AHEAD: usize = 4096;

/// Reads a view as a [`Buf`], by copies of up to 4 KiB. It is created by [`View::buf`].
///
/// It is a type of its own and no trait of `cursor::Cursor`, because [`Buf::chunk`] takes `&self`:
/// the next bytes must have been copied before it is called. So a `ViewBuf` copies when it is
/// created, and when [`advance`](Buf::advance) reaches the end of its copy.
pub struct ViewBuf<'a, B: Byte = AtomicU8> {
    /// The bytes behind the copy.
    rest: View<'a, B>,
    /// The copy. It is empty only if nothing is left to read.
    copy: Vec<u8>,
    /// Number of bytes of the copy that were read.
    read: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns a [`Buf`] that reads this view from its start.
    ///
    /// Each byte is loaded once, up to 4 KiB ahead of its turn, so what is read does not change
    /// between two looks at [`Buf::chunk`].
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use bytes::Buf;
    ///
    /// let mut buf = View::new(b"\x01\x02\x03rest").buf();
    /// assert_eq!((buf.get_u8(), buf.get_u16()), (1, 0x0203));
    /// assert_eq!(buf.copy_to_bytes(buf.remaining()), "rest");
    /// ```
    pub fn buf(&self) -> ViewBuf<'a, B> {
        let mut buf = ViewBuf {
            rest: *self,
            copy: Vec::new(),
            read: 0,
        };
        buf.fill();
        buf
    }
}

impl<B: Byte> ViewBuf<'_, B> {
    /// Replaces the copy by one of the next bytes.
    fn fill(&mut self) {
        let (next, rest) = self.rest.split_at(self.rest.len().min(AHEAD));
        self.copy.clear();
        self.read = 0;
        next.append_to(&mut self.copy);
        self.rest = rest;
    }
}

impl<B: Byte> Buf for ViewBuf<'_, B> {
    fn remaining(&self) -> usize {
        self.chunk().len() + self.rest.len()
    }

    fn chunk(&self) -> &[u8] {
        &self.copy[self.read..]
    }

    /// Skips `count` bytes. Those behind the copy are not loaded.
    #[track_caller]
    fn advance(&mut self, count: usize) {
        let remaining = self.remaining();
        assert!(
            count <= remaining,
            "cannot advance by {count} bytes: {remaining} remain",
        );
        let copied = self.chunk().len();
        if count < copied {
            self.read += count;
            return;
        }
        self.rest = self.rest.slice(count - copied..);
        self.fill();
    }
}

impl<B: Byte> Clone for ViewBuf<'_, B> {
    /// Clones the buffer with its copy, so both read the same bytes as far as they are in it.
    fn clone(&self) -> Self {
        ViewBuf {
            copy: self.copy.clone(),
            ..*self
        }
    }
}

impl<B: Byte> fmt::Debug for ViewBuf<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViewBuf")
            .field("copied", &self.chunk().len())
            .field("rest", &self.rest)
            .finish()
    }
}

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
