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
    io::{self, BufRead, Read, Seek, SeekFrom, Write},
    string::String,
    sync::atomic::AtomicU8,
    vec::Vec,
};

use crate::{Byte, View, Writable};

/// How many bytes are copied together for those who ask for fewer: a page.
const AHEAD: usize = 4096;

/// A position in a view, to read from there on, and a copy of up to 4 KiB that follow it.
///
/// It is made by [`View::cursor`], and does what [`std::io::Cursor`] does with a slice.
///
/// If others write meanwhile: a byte that is read was at its place at some moment since
/// the cursor last moved to it or to one of the 4 KiB before it. Small reads are served
/// from a copy, and so may miss what was written since it was made;
/// [`seek`](Seek::seek) and [`set_position`](Cursor::set_position) drop it, even
/// where they do not move.
///
/// A mapped file that is made shorter shows zeros from then on, as in any view of it;
/// whoever reads asks the mapping afterwards.
pub struct Cursor<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
    /// May lie behind the end.
    position: u64,
    /// What was copied and not read yet, and so lies at the position: `copy[read..]`.
    copy: Vec<u8>,
    read: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// A [`Cursor`] at the start of this view.
    pub fn cursor(&self) -> Cursor<'a, B> {
        Cursor {
            view: *self,
            position: 0,
            copy: Vec::new(),
            read: 0,
        }
    }
}

impl<'a, B: Byte> Cursor<'a, B> {
    /// What is read.
    pub fn view(&self) -> View<'a, B> {
        self.view
    }

    /// How many bytes lie before what is read next.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Makes the byte at `position` the next to be read, as it is by then. Where there is
    /// none, there is nothing to be read.
    pub fn set_position(&mut self, position: u64) {
        self.position = position;
        self.forget();
    }

    /// Drops what was copied.
    fn forget(&mut self) {
        self.copy.clear();
        self.read = 0;
    }

    /// What follows the position.
    fn rest(&self) -> View<'a, B> {
        let len = self.view.len();
        let start = usize::try_from(self.position).map_or(len, |start| start.min(len));
        self.view.slice(start..)
    }

    /// What was copied and not read yet.
    fn copied(&self) -> &[u8] {
        &self.copy[self.read..]
    }

    /// Goes on behind bytes that were not copied ahead.
    fn skip(&mut self, bytes: usize) {
        self.position += bytes as u64;
        self.forget();
    }
}

impl<B: Byte> Read for Cursor<'_, B> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.copied().is_empty() && target.len() >= AHEAD {
            let rest = self.rest();
            let read = rest.len().min(target.len());
            rest.slice(..read).copy_to_slice(&mut target[..read]);
            self.skip(read);
            return Ok(read);
        }
        let read = self.fill_buf()?.read(target)?;
        self.consume(read);
        Ok(read)
    }

    fn read_to_end(&mut self, target: &mut Vec<u8>) -> io::Result<usize> {
        target.extend_from_slice(self.copied());
        let read = self.copied().len();
        self.consume(read);
        let rest = self.rest();
        rest.append_to(target);
        self.skip(rest.len());
        Ok(read + rest.len())
    }

    fn read_to_string(&mut self, target: &mut String) -> io::Result<usize> {
        let mut text = Vec::new();
        let read = self.read_to_end(&mut text)?;
        // The copy is read as text, and not what it is a copy of.
        let appended = View::new(&text[..]).read_str(target);
        appended.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        Ok(read)
    }
}

impl<B: Byte> BufRead for Cursor<'_, B> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.copied().is_empty() {
            let rest = self.rest();
            let rest = rest.slice(..rest.len().min(AHEAD));
            self.forget();
            rest.append_to(&mut self.copy);
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
    /// Goes to a position, and drops what was copied.
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
        self.set_position(position);
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
