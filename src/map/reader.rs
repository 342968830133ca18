//! [`MapReader`]: a mapping as a `Read`, a `BufRead` and a `Seek` that owns it.
//!
//! [`Cursor`](crate::cursor::Cursor) reads a view, so it lives no longer than the mapping, and reads
//! zeros behind the end of a truncated file. A [`MapReader`] copies a block at a time within a
//! search of its own. So it needs no lifetime, and returns an error instead of such zeros.
//!
//! The buffer is that of std. What it reads from is [`Unbuffered`], which has the position.

use std::{
    fmt,
    io::{self, BufRead, BufReader, IoSliceMut, Read, Seek, SeekFrom},
    ops::Range,
    string::String,
    vec::Vec,
};

use super::{MappedByte, Mapping, SharedMapping};
use crate::{ReadOnly, View, cursor::position_of};

/// Length of the buffer in bytes.
///
/// Each filling takes the system calls of a search, about 1.5 µs. A longer buffer would be filled
/// less often, but a reader that seeks about needs few bytes at each position.
const BUFFER: usize = 32 << 10;

/// Largest number of bytes that are copied by one search. It bounds the private copy where there is
/// no guard.
const BLOCK: usize = 1 << 20;

/// Reads a mapping, or a part of it, from a position on.
///
/// It is created by [`Mapping::into_reader`] or [`SharedMapping::into_reader`], owns what it reads,
/// and has no lifetime. It behaves as a [`BufReader`] over a [`File`](std::fs::File) of these bytes
/// does, and has the same position afterwards. Its end is that of the mapping: if the file grows,
/// it does not see that.
///
/// # Errors
///
/// Reading returns the errors of [`Mapping::scan`], converted into an [`io::Error`]. If the file was
/// truncated, the error is of the kind [`UnexpectedEof`](io::ErrorKind::UnexpectedEof), and
/// [`io::Error::get_ref`] returns the [`MapError::Truncated`](super::MapError::Truncated) in it.
/// Zeros behind the end of the file are never returned. The position is then that of the first byte
/// of the block that was to be read. Later reads return the error too, except for bytes that are in
/// the buffer.
///
/// # Concurrent writers
///
/// Bytes in the buffer are private copies, of up to 32 KiB, and so may miss what was written since.
/// [Seeking](Seek::seek) empties the buffer. [`seek_relative`](Seek::seek_relative) within it keeps
/// it.
pub struct MapReader<B: MappedByte = ReadOnly> {
    buffered: BufReader<Unbuffered<B>>,
}

impl<B: MappedByte> Mapping<B> {
    /// Converts the mapping into a reader from its start on, which owns it.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// use std::io::{BufRead, Read, Seek, SeekFrom};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// fn reader(path: &std::path::Path) -> std::io::Result<impl BufRead + Seek + 'static> {
    ///     Ok(Mapping::open(path)?.into_reader())
    /// }
    ///
    /// let mut reader = reader(&path)?;
    /// let mut line = String::new();
    /// reader.read_line(&mut line)?;
    /// assert_eq!(line, "[workspace]\n");
    ///
    /// reader.seek(SeekFrom::Start(1))?;
    /// let mut name = [0; 9];
    /// reader.read_exact(&mut name)?;
    /// assert_eq!(&name, b"workspace");
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn into_reader(self) -> MapReader<B> {
        MapReader::new(self.into())
    }
}

impl<B: MappedByte> MapReader<B> {
    pub(super) fn new(part: SharedMapping<B>) -> MapReader<B> {
        let unbuffered = Unbuffered { part, position: 0 };
        MapReader {
            buffered: BufReader::with_capacity(BUFFER, unbuffered),
        }
    }

    /// Returns the bytes that are read, from their start on.
    pub fn get_ref(&self) -> &SharedMapping<B> {
        &self.buffered.get_ref().part
    }

    /// Returns the bytes that are read, from their start on, and drops the buffer and the position.
    pub fn into_inner(self) -> SharedMapping<B> {
        self.buffered.into_inner().part
    }
}

impl<B: MappedByte> Read for MapReader<B> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        self.buffered.read(target)
    }

    fn read_vectored(&mut self, targets: &mut [IoSliceMut<'_>]) -> io::Result<usize> {
        self.buffered.read_vectored(targets)
    }

    fn read_exact(&mut self, target: &mut [u8]) -> io::Result<()> {
        self.buffered.read_exact(target)
    }

    fn read_to_end(&mut self, target: &mut Vec<u8>) -> io::Result<usize> {
        self.buffered.read_to_end(target)
    }

    fn read_to_string(&mut self, target: &mut String) -> io::Result<usize> {
        self.buffered.read_to_string(target)
    }
}

impl<B: MappedByte> BufRead for MapReader<B> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.buffered.fill_buf()
    }

    fn consume(&mut self, read: usize) {
        self.buffered.consume(read);
    }
}

impl<B: MappedByte> Seek for MapReader<B> {
    /// Sets the position, and empties the buffer. A position behind the end is no error: nothing is
    /// read there.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`InvalidInput`](io::ErrorKind::InvalidInput) if the position
    /// would be negative or exceed `u64::MAX`. Then the position is unchanged.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.buffered.seek(to)
    }

    fn seek_relative(&mut self, offset: i64) -> io::Result<()> {
        self.buffered.seek_relative(offset)
    }

    fn stream_position(&mut self) -> io::Result<u64> {
        self.buffered.stream_position()
    }
}

impl<B: MappedByte> fmt::Debug for MapReader<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unbuffered = self.buffered.get_ref();
        let buffered = self.buffered.buffer().len();
        f.debug_struct("MapReader")
            .field("position", &(unbuffered.position - buffered as u64))
            .field("buffered", &buffered)
            .field("part", &unbuffered.part)
            .finish()
    }
}

/// Reads a part of a mapping without a buffer: each read is a search, which copies.
struct Unbuffered<B: MappedByte> {
    part: SharedMapping<B>,
    /// Offset in the part of the byte that is read next. It may exceed the length of the part.
    position: u64,
}

impl<B: MappedByte> Unbuffered<B> {
    /// Returns the range of the next `len` bytes of the part, or of fewer if it has fewer, but not
    /// of more than a block.
    fn next(&self, len: usize) -> Range<usize> {
        let end = self.part.len();
        let start = usize::try_from(self.position).map_or(end, |start| start.min(end));
        start..start + len.min(BLOCK).min(end - start)
    }

    /// Copies a range of the part, and moves the position behind it.
    fn copy(&mut self, range: Range<usize>, copy: impl FnOnce(View<'_, B>)) -> io::Result<usize> {
        let len = range.len();
        let start = self.part.range().start;
        let part = start + range.start..start + range.end;
        if len > 0 {
            self.part.mapping().scan_range(part, copy)?;
        }
        self.position += len as u64;
        Ok(len)
    }
}

impl<B: MappedByte> Read for Unbuffered<B> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let next = self.next(target.len());
        let target = &mut target[..next.len()];
        self.copy(next, |view| view.copy_to_slice(target))
    }

    fn read_to_end(&mut self, target: &mut Vec<u8>) -> io::Result<usize> {
        let before = target.len();
        let end = self.part.len() as u64;
        let rest = usize::try_from(end.saturating_sub(self.position)).unwrap_or(usize::MAX);
        target.try_reserve(rest)?;
        loop {
            let read = target.len();
            let next = self.next(BLOCK);
            match self.copy(next, |view| view.append_to(target)) {
                Ok(0) => return Ok(read - before),
                Ok(_) => {}
                Err(error) => {
                    // The copy may have zeros that were not in the file.
                    target.truncate(read);
                    return Err(error);
                }
            }
        }
    }
}

impl<B: MappedByte> Seek for Unbuffered<B> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.position = position_of(to, self.position, self.part.len() as u64)?;
        Ok(self.position)
    }
}
