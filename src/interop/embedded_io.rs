//! [`EmbeddedCursor`], which reads a view, or writes to it, by the traits of `embedded-io`.
//!
//! It is `cursor::Cursor` for targets without `std`: it allocates nothing, and its buffer is
//! small and part of it.

use core::{error, fmt, sync::atomic::AtomicU8};

use embedded_io::{
    BufRead, ErrorKind, ErrorType, Read, ReadReady, Seek, SeekFrom, Write, WriteReady,
};

use crate::{Byte, View, Writable};

/// Number of bytes of the buffer.
const AHEAD: usize = 64;

/// Reads a view from a position on, and writes to one that may be stored to, by the traits of
/// `embedded-io`. It is created by [`View::embedded_cursor`].
///
/// A [`Read`] copies to the caller's memory directly. A [`BufRead`] has a buffer of 64 bytes;
/// what it has shown is what is read next, although others may have written since. Seeking and
/// writing empty the buffer.
pub struct EmbeddedCursor<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
    /// Offset of the byte that is read next. It may exceed the length of the view; then the
    /// buffer is empty.
    position: u64,
    /// The buffer. The byte at `position`, if it was copied, is `copy[read]`, and the last is
    /// `copy[copied - 1]`.
    copy: [u8; AHEAD],
    read: usize,
    copied: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an [`EmbeddedCursor`] at the start of this view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use embedded_io::{Read, Seek, SeekFrom, Write};
    /// use std::sync::atomic::AtomicU8;
    ///
    /// let shared = (*b"one two").map(AtomicU8::new);
    /// let mut cursor = View::new(&shared).embedded_cursor();
    /// cursor.seek(SeekFrom::End(-3))?;
    /// cursor.write_all(b"TWO")?;
    /// cursor.rewind()?;
    /// let mut copy = [0; 7];
    /// cursor.read_exact(&mut copy).unwrap();
    /// assert_eq!(&copy, b"one TWO");
    /// # Ok::<_, atomic_memchr::interop::EmbeddedError>(())
    /// ```
    pub fn embedded_cursor(&self) -> EmbeddedCursor<'a, B> {
        EmbeddedCursor {
            view: *self,
            position: 0,
            copy: [0; AHEAD],
            read: 0,
            copied: 0,
        }
    }
}

impl<'a, B: Byte> EmbeddedCursor<'a, B> {
    /// Returns the position: the offset in the view of the byte that is read next.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Returns the part of the view from the position on.
    fn rest(&self) -> View<'a, B> {
        let len = self.view.len();
        let start = usize::try_from(self.position).map_or(len, |start| start.min(len));
        self.view.slice(start..)
    }

    /// Returns the bytes from the position on that are in the buffer.
    fn buffered(&self) -> &[u8] {
        &self.copy[self.read..self.copied]
    }

    /// Sets the position, and empties the buffer.
    fn move_to(&mut self, position: u64) {
        self.position = position;
        (self.read, self.copied) = (0, 0);
    }
}

impl<B: Byte> ErrorType for EmbeddedCursor<'_, B> {
    type Error = EmbeddedError;
}

impl<B: Byte> Read for EmbeddedCursor<'_, B> {
    fn read(&mut self, target: &mut [u8]) -> Result<usize, EmbeddedError> {
        let buffered = self.buffered();
        if !buffered.is_empty() {
            let read = buffered.len().min(target.len());
            target[..read].copy_from_slice(&buffered[..read]);
            self.consume(read);
            return Ok(read);
        }
        let rest = self.rest();
        let read = rest.len().min(target.len());
        rest.slice(..read).copy_to_slice(&mut target[..read]);
        self.move_to(self.position + read as u64);
        Ok(read)
    }
}

impl<B: Byte> BufRead for EmbeddedCursor<'_, B> {
    fn fill_buf(&mut self) -> Result<&[u8], EmbeddedError> {
        if self.buffered().is_empty() {
            let rest = self.rest();
            let next = rest.slice(..rest.len().min(AHEAD));
            next.copy_to_slice(&mut self.copy[..next.len()]);
            (self.read, self.copied) = (0, next.len());
        }
        Ok(self.buffered())
    }

    fn consume(&mut self, read: usize) {
        let read = read.min(self.buffered().len());
        self.read += read;
        self.position += read as u64;
    }
}

impl<B: Byte> Seek for EmbeddedCursor<'_, B> {
    /// Sets the position, and empties the buffer, so that the bytes from there on are loaded
    /// anew.
    fn seek(&mut self, to: SeekFrom) -> Result<u64, EmbeddedError> {
        let len = self.view.len() as u64;
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => len.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        let position = position.ok_or(EmbeddedError::Seek {
            to,
            position: self.position,
            len: self.view.len(),
        })?;
        self.move_to(position);
        Ok(position)
    }

    /// Returns the position, and keeps the buffer.
    fn stream_position(&mut self) -> Result<u64, EmbeddedError> {
        Ok(self.position)
    }
}

impl<B: Writable> Write for EmbeddedCursor<'_, B> {
    /// Stores bytes at the position, as [`View::copy_from_slice`] does, and advances the
    /// position. Returns the number of bytes that were stored, which is less than the length of
    /// `source` if the rest of the view is shorter, and an error at its end.
    fn write(&mut self, source: &[u8]) -> Result<usize, EmbeddedError> {
        let rest = self.rest();
        let written = rest.len().min(source.len());
        if written == 0 && !source.is_empty() {
            return Err(EmbeddedError::Full {
                len: self.view.len(),
            });
        }
        rest.slice(..written).copy_from_slice(&source[..written]);
        self.move_to(self.position + written as u64);
        Ok(written)
    }

    /// Does nothing: what was written is in memory already.
    fn flush(&mut self) -> Result<(), EmbeddedError> {
        Ok(())
    }
}

impl<B: Byte> ReadReady for EmbeddedCursor<'_, B> {
    /// Returns `true`: nothing blocks.
    fn read_ready(&mut self) -> Result<bool, EmbeddedError> {
        Ok(true)
    }
}

impl<B: Writable> WriteReady for EmbeddedCursor<'_, B> {
    /// Returns `true`: nothing blocks.
    fn write_ready(&mut self) -> Result<bool, EmbeddedError> {
        Ok(true)
    }
}

impl<B: Byte> Clone for EmbeddedCursor<'_, B> {
    /// Clones the cursor with its buffer, so both return the same bytes as far as they are in
    /// it.
    fn clone(&self) -> Self {
        EmbeddedCursor { ..*self }
    }
}

impl<B: Byte> fmt::Debug for EmbeddedCursor<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmbeddedCursor")
            .field("position", &self.position)
            .field("view", &self.view)
            .field("buffered", &self.buffered().len())
            .finish()
    }
}

/// Tells why a position cannot be sought to, or nothing be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmbeddedError {
    /// The position would be negative, or exceed `u64::MAX`.
    Seek {
        /// What was asked for.
        to: SeekFrom,
        /// The position of the cursor, which is unchanged.
        position: u64,
        /// Length of the view in bytes.
        len: usize,
    },
    /// The position is at the end of the view or behind it, so nothing can be written there.
    Full {
        /// Length of the view in bytes.
        len: usize,
    },
}

impl fmt::Display for EmbeddedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EmbeddedError::Seek { to, position, len } => write!(
                f,
                "cannot seek to {to:?} from position {position} of {len} bytes; positions go \
                 from 0 to {}",
                u64::MAX,
            ),
            EmbeddedError::Full { len } => write!(
                f,
                "cannot write behind the end of a view of {len} bytes, which does not grow; seek \
                 back, or write less"
            ),
        }
    }
}

impl error::Error for EmbeddedError {}

impl embedded_io::Error for EmbeddedError {
    fn kind(&self) -> ErrorKind {
        match self {
            EmbeddedError::Seek { .. } => ErrorKind::InvalidInput,
            EmbeddedError::Full { .. } => ErrorKind::WriteZero,
        }
    }
}
