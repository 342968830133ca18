//! Reading a view like a file, and writing it: [`Cursor`].
//!
//! Parsers that take a [`Read`], a [`BufRead`] or a [`Seek`] run on memory that others
//! write: what they get are copies, and what they decide on is what they got. Into memory
//! that may be stored to, a cursor is a [`Write`] too.
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

/// Number of bytes that are copied together when fewer are asked for: a page.
const MOST: usize = 4096;

/// The same behind a position that was moved to, as who reads here and there needs no more.
/// If reading goes on from there, they are twice as many each time.
const LEAST: usize = 64;

/// A position in a view, to read from there on, and a copy of up to 4 KiB around it.
///
/// It is made by [`View::cursor`], and does what [`std::io::Cursor`] does with a slice: it
/// reads as much as there is, fails where that fails, and stays or goes where that does. It
/// has less in its buffer, as [`std::io::BufReader`] has.
///
/// # If others write meanwhile
///
/// Small reads are served from the copy, and so may miss what was written since it was
/// made. [Seeking](Seek::seek) within the copy keeps it, as
/// [`BufReader::seek_relative`](std::io::BufReader::seek_relative) does.
/// [`set_position`](Cursor::set_position) drops it, even where it does not move: so
/// `cursor.set_position(cursor.position())` has what follows read as it is by then. What was
/// written by this cursor is read as it was written, or as it is by then.
///
/// A mapped file that is made shorter shows zeros from then on, as in any view of it;
/// whoever reads asks the mapping afterwards.
pub struct Cursor<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
    /// May lie behind the end. Then the copy is empty.
    position: u64,
    /// What was copied. The byte at the position, if it was, is `copy[read]`.
    copy: Vec<u8>,
    read: usize,
    /// Number of bytes to be copied together next.
    ahead: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns a [`Cursor`] at the start of this view.
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
    /// Returns what is read.
    pub fn view(&self) -> View<'a, B> {
        self.view
    }

    /// Returns the number of bytes that lie before what is read next.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Makes the byte at `position` the next to be read, as it is by then: what was copied
    /// is dropped. Where there is none, there is nothing to be read.
    pub fn set_position(&mut self, position: u64) {
        self.position = position;
        self.forget();
        self.ahead = LEAST;
    }

    /// Drops what was copied.
    fn forget(&mut self) {
        self.copy.clear();
        self.read = 0;
    }

    /// Does the same, and keeps what was copied if `position` lies within it.
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

    /// Returns what follows the position.
    fn rest(&self) -> View<'a, B> {
        let len = self.view.len();
        let start = usize::try_from(self.position).map_or(len, |start| start.min(len));
        self.view.slice(start..)
    }

    /// Returns what follows the position and was copied.
    fn copied(&self) -> &[u8] {
        &self.copy[self.read..]
    }

    /// Appends what follows the position, and does not move it.
    fn append_rest(&self, target: &mut Vec<u8>) -> io::Result<usize> {
        let rest = self.rest();
        target.try_reserve(rest.len())?;
        target.extend_from_slice(self.copied());
        rest.slice(self.copied().len()..).append_to(target);
        Ok(rest.len())
    }

    /// Goes on behind bytes of which there need not be a copy.
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
        // So many are there, and are read at once.
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
        // The copy is read as text, and not what it is a copy of.
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
    /// Goes to a position, and keeps what was copied if that lies within it.
    ///
    /// # Errors
    ///
    /// Of the kind [`InvalidInput`](io::ErrorKind::InvalidInput), if the position lies
    /// before the start or beyond what a `u64` holds. Then the cursor stays where it is.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let len = self.view.len() as u64;
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => len.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        let position = position.ok_or_else(|| {
            let error = SeekError {
                to,
                position: self.position,
                len,
            };
            io::Error::new(io::ErrorKind::InvalidInput, error)
        })?;
        self.move_to(position);
        Ok(position)
    }

    fn stream_position(&mut self) -> io::Result<u64> {
        Ok(self.position)
    }
}

impl<B: Writable> Write for Cursor<'_, B> {
    /// Stores bytes at the position, as [`View::copy_from_slice`] does, and goes on behind
    /// them. Those that do not fit are left: at the end none are stored.
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

    /// There is nothing to be done: what is written is in memory.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<B: Byte> Clone for Cursor<'_, B> {
    /// What was copied ahead is the same in both.
    fn clone(&self) -> Self {
        Cursor {
            copy: self.copy.clone(),
            ..*self
        }
    }
}

impl<B: Byte> Default for Cursor<'_, B> {
    /// Returns the cursor over no bytes.
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

/// Why there is nowhere to seek to.
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
