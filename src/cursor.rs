//! [`Cursor`], which reads a view, or writes to it, as if it were a file.
//!
//! With it, parsers that take a [`Read`], a [`BufRead`] or a [`Seek`] run on memory that
//! others write. They get copies, and decide on what they got. Over memory that may be
//! stored to, a cursor is a [`Write`] too.
//!
//! The cursor has a buffer, which holds a copy of the bytes around its position. Small
//! reads are served from the buffer. A read of as many bytes as the next copy would have,
//! or more, goes to the caller's memory directly.
//!
//! ```
//! use atomic_memchr::View;
//! use std::{io::BufRead, sync::atomic::AtomicU8};
//!
//! let shared = (*b"one\ntwo\n").map(AtomicU8::new);
//! let lines: Vec<String> = View::new(&shared).cursor().lines().collect::<Result<_, _>>()?;
//! assert_eq!(lines, ["one", "two"]);
//! # Ok::<_, std::io::Error>(())
//! ```

use std::{
    fmt,
    io::{self, BufRead, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write},
    string::String,
    sync::atomic::AtomicU8,
    vec::Vec,
};

use crate::{Byte, View, Writable};

/// Largest number of bytes that are copied to the buffer together: a page.
const MOST: usize = 4096;

/// Number of bytes that are copied to the buffer first after the position was set, because
/// a reader that jumps about needs few bytes at each position. The number doubles with each
/// further copy, up to `MOST`.
const LEAST: usize = 64;

/// Reads a view from a position on, through a buffer of up to 4 KiB.
///
/// It is created by [`View::cursor`], and behaves as [`std::io::Cursor`] over a slice does:
/// it returns as many bytes, fails in the same cases, and has the same position afterwards.
/// Like [`std::io::BufReader`] it returns less from [`fill_buf`](BufRead::fill_buf) than
/// the whole rest.
///
/// # Concurrent writers
///
/// Small reads are served from the buffer, and so may miss what was written since it was
/// filled. [Seeking](Seek::seek) within the buffer keeps it, as
/// [`BufReader::seek_relative`](std::io::BufReader::seek_relative) does.
/// [`set_position`](Cursor::set_position) empties it, even if the position stays the same:
/// after `cursor.set_position(cursor.position())`, what follows is loaded anew. Bytes that
/// were written through this cursor are read as they were written, or as others have
/// changed them since.
///
/// If a mapped file is truncated, zeros are read behind its end, as in any view of it.
/// `Mapping::check` reports the truncation afterwards.
pub struct Cursor<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
    /// Offset of the byte that is read next. It may exceed the length of the view; then the
    /// copy is empty.
    position: u64,
    /// The buffer. The byte at `position`, if it was copied, is `copy[read]`.
    copy: Vec<u8>,
    read: usize,
    /// Number of bytes that are copied to the buffer next.
    ahead: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns a [`Cursor`] at the start of this view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::io::Read;
    ///
    /// let mut text = String::new();
    /// View::new(b"abc").cursor().read_to_string(&mut text)?;
    /// assert_eq!(text, "abc");
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn cursor(&self) -> Cursor<'a, B> {
        Cursor {
            view: *self,
            position: 0,
            copy: Vec::new(),
            read: 0,
            ahead: MOST,
        }
    }
}

impl<'a, B: Byte> Cursor<'a, B> {
    /// Returns the view that is read.
    pub fn view(&self) -> View<'a, B> {
        self.view
    }

    /// Returns the position: the offset in the view of the byte that is read next.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Sets the position, and empties the buffer, so that the bytes from there on are
    /// loaded anew. If `position` is not less than the length of the view, nothing is left
    /// to read.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::io::Read;
    ///
    /// let mut cursor = View::new(b"one two").cursor();
    /// cursor.set_position(4);
    /// let mut word = [0; 3];
    /// cursor.read_exact(&mut word)?;
    /// assert_eq!((&word, cursor.position()), (b"two", 7));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn set_position(&mut self, position: u64) {
        self.position = position;
        self.forget();
        self.ahead = LEAST;
    }

    /// Empties the buffer.
    fn forget(&mut self) {
        self.copy.clear();
        self.read = 0;
    }

    /// Sets the position, and keeps the buffer if `position` lies within it.
    fn move_to(&mut self, position: u64) {
        let start = self.position - self.read as u64;
        match position.checked_sub(start) {
            Some(read) if read <= self.copy.len() as u64 => {
                self.read = read as usize;
                self.position = position;
            }
            _ => self.set_position(position),
        }
    }

    /// Returns the part of the view from the position on.
    fn rest(&self) -> View<'a, B> {
        let len = self.view.len();
        let start = usize::try_from(self.position).map_or(len, |start| start.min(len));
        self.view.slice(start..)
    }

    /// Returns the bytes from the position on that are in the buffer.
    fn copied(&self) -> &[u8] {
        &self.copy[self.read..]
    }

    /// Appends all bytes from the position on to `target`, and does not move the position.
    fn append_rest(&self, target: &mut Vec<u8>) -> io::Result<usize> {
        let rest = self.rest();
        target.try_reserve(rest.len())?;
        target.extend_from_slice(self.copied());
        rest.slice(self.copied().len()..).append_to(target);
        Ok(rest.len())
    }

    /// Advances the position by a number of bytes, which need not be in the buffer, and
    /// empties the buffer.
    fn skip(&mut self, bytes: usize) {
        self.position += bytes as u64;
        self.forget();
    }
}

impl<B: Byte> Read for Cursor<'_, B> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let copied = self.copied().len().min(target.len());
        let (head, tail) = target.split_at_mut(copied);
        head.copy_from_slice(&self.copied()[..copied]);
        self.consume(copied);
        if tail.is_empty() {
            return Ok(copied);
        }
        if tail.len() < self.ahead {
            let read = self.fill_buf()?.read(tail)?;
            self.consume(read);
            return Ok(copied + read);
        }
        let rest = self.rest();
        let read = rest.len().min(tail.len());
        rest.slice(..read).copy_to_slice(&mut tail[..read]);
        self.skip(read);
        Ok(copied + read)
    }

    fn read_vectored(&mut self, targets: &mut [IoSliceMut<'_>]) -> io::Result<usize> {
        let mut all = 0;
        for target in targets {
            let read = self.read(target)?;
            all += read;
            if read < target.len() {
                break;
            }
        }
        Ok(all)
    }

    fn read_exact(&mut self, target: &mut [u8]) -> io::Result<()> {
        if self.rest().len() < target.len() {
            self.set_position(self.view.len() as u64);
            let message = "failed to fill whole buffer";
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
        }
        // There are enough bytes, and one call of `read` reads all of them.
        self.read(target).map(|_| ())
    }

    fn read_to_end(&mut self, target: &mut Vec<u8>) -> io::Result<usize> {
        let read = self.append_rest(target)?;
        self.skip(read);
        Ok(read)
    }

    fn read_to_string(&mut self, target: &mut String) -> io::Result<usize> {
        let mut text = Vec::new();
        let read = self.append_rest(&mut text)?;
        // The copy is what is validated and appended, not the view.
        let appended = View::new(&text[..]).read_str(target);
        appended.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        self.skip(read);
        Ok(read)
    }
}

impl<B: Byte> BufRead for Cursor<'_, B> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.copied().is_empty() {
            let rest = self.rest();
            let rest = rest.slice(..rest.len().min(self.ahead));
            self.forget();
            rest.append_to(&mut self.copy);
            self.ahead = MOST.min(2 * self.ahead);
        }
        Ok(self.copied())
    }

    fn consume(&mut self, read: usize) {
        let read = read.min(self.copied().len());
        self.read += read;
        self.position += read as u64;
    }
}

impl<B: Byte> Seek for Cursor<'_, B> {
    /// Sets the position, and keeps the buffer if the new position lies within it.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`InvalidInput`](io::ErrorKind::InvalidInput) if the
    /// position would be negative or exceed `u64::MAX`. Then the position is unchanged.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = position_of(to, self.position, self.view.len() as u64)?;
        self.move_to(position);
        Ok(position)
    }

    fn stream_position(&mut self) -> io::Result<u64> {
        Ok(self.position)
    }
}

impl<B: Writable> Write for Cursor<'_, B> {
    /// Stores bytes at the position, as [`View::copy_from_slice`] does, and advances the
    /// position. Returns the number of bytes that were stored, which is less than the
    /// length of `source` if the rest of the view is shorter, and 0 at its end.
    fn write(&mut self, source: &[u8]) -> io::Result<usize> {
        let rest = self.rest();
        let written = rest.len().min(source.len());
        rest.slice(..written).copy_from_slice(&source[..written]);
        self.skip(written);
        Ok(written)
    }

    fn write_vectored(&mut self, sources: &[IoSlice<'_>]) -> io::Result<usize> {
        let mut all = 0;
        for source in sources {
            let written = self.write(source)?;
            all += written;
            if written < source.len() {
                break;
            }
        }
        Ok(all)
    }

    /// Does nothing: what was written is in memory already.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<B: Byte> Clone for Cursor<'_, B> {
    /// Clones the cursor with its buffer, so both return the same bytes as far as they are
    /// in it.
    fn clone(&self) -> Self {
        Cursor {
            copy: self.copy.clone(),
            ..*self
        }
    }
}

impl<B: Byte> Default for Cursor<'_, B> {
    /// Creates a cursor over no bytes.
    fn default() -> Self {
        View::default().cursor()
    }
}

impl<B: Byte> fmt::Debug for Cursor<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor")
            .field("position", &self.position)
            .field("view", &self.view)
            .field("copied", &self.copied().len())
            .finish()
    }
}

/// Returns the position that is sought to, from `position` in `len` bytes.
///
/// # Errors
///
/// Of the kind [`InvalidInput`](io::ErrorKind::InvalidInput), if it would be negative or exceed
/// `u64::MAX`.
pub(crate) fn position_of(to: SeekFrom, position: u64, len: u64) -> io::Result<u64> {
    let sought = match to {
        SeekFrom::Start(position) => Some(position),
        SeekFrom::End(offset) => len.checked_add_signed(offset),
        SeekFrom::Current(offset) => position.checked_add_signed(offset),
    };
    sought.ok_or_else(|| {
        let error = SeekError { to, position, len };
        io::Error::new(io::ErrorKind::InvalidInput, error)
    })
}

/// Tells why a position cannot be sought to.
#[derive(Debug)]
struct SeekError {
    to: SeekFrom,
    position: u64,
    len: u64,
}

impl fmt::Display for SeekError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot seek to {:?} from position {} of {} bytes; \
             positions go from 0 to {}",
            self.to,
            self.position,
            self.len,
            u64::MAX,
        )
    }
}

impl std::error::Error for SeekError {}
