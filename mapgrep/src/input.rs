//! Opens an input and feeds it to a search: from a mapping if it has one, and read otherwise.
//!
//! A long regular file is mapped and searched in windows, without its holes. If the file is
//! truncated under a window, that window is rolled back, and the file is read from there on. Where
//! mappings have no guard, it is read from the start. Everything else is read as a stream.

use std::{
    borrow::Cow,
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Read, Seek as _, SeekFrom},
    ops::ControlFlow,
};

use atomic_memchr::{View, map::Mapping};
use same_file::Handle;

use crate::{
    descriptors::stdin,
    search::{Failure, Search, Sink},
};

/// Smallest length in bytes of a file that is mapped. Mapping a shorter one takes longer than
/// reading it: with two thousand tiny files four times as long.
const MAPPED_FROM: u64 = 32 << 10;

/// Largest number of bytes in one read. Pipes hold 64 KiB. A chunk of more than 256 KiB falls out
/// of the second-level cache.
const CHUNK: usize = 256 << 10;

/// Number of bytes in a window of a mapping.
const WINDOW: usize = 1 << 20;

/// Number of bytes of a mapping whose pages are released together after they have been searched.
/// Pages that are not released count as memory of this process.
const BEHIND: usize = 8 << 20;

/// An input that the command line names.
#[derive(Debug)]
pub(crate) enum Source {
    Stdin,
    Path(OsString),
}

impl From<OsString> for Source {
    fn from(argument: OsString) -> Self {
        if argument == "-" {
            Source::Stdin
        } else {
            Source::Path(argument)
        }
    }
}

impl Source {
    /// Returns the name that is printed.
    pub(crate) fn name(&self) -> Cow<'_, [u8]> {
        match self {
            Source::Stdin => Cow::Borrowed(b"(standard input)"),
            Source::Path(path) => name_bytes(path),
        }
    }

    /// Opens the input, unless it is a directory.
    pub(crate) fn open(&self) -> io::Result<Input> {
        let file = match self {
            Source::Stdin => stdin()?,
            Source::Path(path) => File::open(path)?,
        };
        // Some systems open directories, and fail only when they are read.
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(Input { file })
    }
}

/// Returns the bytes of a file name, as the system has them.
#[cfg(unix)]
fn name_bytes(name: &OsStr) -> Cow<'_, [u8]> {
    use std::os::unix::ffi::OsStrExt as _;
    Cow::Borrowed(name.as_bytes())
}

/// Returns a file name in UTF-8, in which invalid parts are replaced.
#[cfg(not(unix))]
fn name_bytes(name: &OsStr) -> Cow<'_, [u8]> {
    match name.to_string_lossy() {
        Cow::Borrowed(name) => Cow::Borrowed(name.as_bytes()),
        Cow::Owned(name) => Cow::Owned(name.into_bytes()),
    }
}

/// An open input.
#[derive(Debug)]
pub(crate) struct Input {
    file: File,
}

impl Input {
    /// Returns `true` if the input is the same file as `other`.
    pub(crate) fn is_same_file(&self, other: &Handle) -> bool {
        // A handle owns its file, and this one is still to be searched.
        let file = self.file.try_clone();
        file.and_then(Handle::from_file)
            .is_ok_and(|input| input == *other)
    }

    /// Searches the input from its position to its end. `buffer` is used for reading.
    pub(crate) fn search(
        self,
        search: &mut Search<'_>,
        buffer: &mut Vec<u8>,
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        search.begin();
        buffer.resize(CHUNK, 0);
        let len = self.file.metadata().map_err(Failure::Input)?.len();
        let mapping = match len {
            MAPPED_FROM.. => Mapping::new(&self.file).ok(),
            _ => None,
        };
        let Some(mapping) = mapping else {
            // Files of /proc have length 0, and bytes when they are read. Those of /sys have length
            // 4,096 and cannot be mapped.
            return stream(&self.file, search, buffer, sink);
        };
        // Another process may have read the first part of the standard input.
        let position = (&self.file).stream_position().map_err(Failure::Input)?;
        let mut windows = Windows {
            file: &self.file,
            mapping: &mapping,
            position,
            data_end: position,
            released: 0,
            is_guarded: mapping.is_guarded(),
        };
        let searched = windows.search(search, buffer, sink);
        // Another process may go on reading it where this search ends.
        let end = windows.position.max(mapping.len() as u64);
        let sought = (&self.file).seek(SeekFrom::Start(end));
        searched?;
        sought.map(|_| ()).map_err(Failure::Input)
    }
}

/// Reads an input to its end and searches each chunk as soon as it is read.
fn stream(
    input: impl Read,
    search: &mut Search<'_>,
    buffer: &mut [u8],
    sink: &mut impl Sink,
) -> Result<(), Failure> {
    let mut input = input;
    loop {
        let read = read(&mut input, buffer).map_err(Failure::Input)?;
        if read == 0 {
            return search.finish(sink);
        }
        if feed(&buffer[..read], search, sink)?.is_break() {
            return Ok(());
        }
    }
}

/// Searches bytes that were read. Breaks if the search of the input has ended.
fn feed(
    mut bytes: &[u8],
    search: &mut Search<'_>,
    sink: &mut impl Sink,
) -> Result<ControlFlow<()>, Failure> {
    while !bytes.is_empty() {
        let fed = search.feed(View::new(bytes))?;
        if search.commit(sink)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
        bytes = &bytes[fed..];
    }
    Ok(ControlFlow::Continue(()))
}

/// Reads once, and again if the read is interrupted by a signal.
fn read(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// A search of a file in windows. They are searched in place while the mapping is guarded and the
/// file has not been truncated, and read from there on.
struct Windows<'f> {
    file: &'f File,
    mapping: &'f Mapping,
    /// Offset in the file up to which it has been searched.
    position: u64,
    /// Offset in the file of the next hole. Up to there the file has data.
    data_end: u64,
    /// Offset up to which pages of the mapping have been released.
    released: usize,
    /// Is `true` while windows are searched in place.
    is_guarded: bool,
}

impl Windows<'_> {
    /// Searches from the position to the end of the mapping, or to the end of the file if it is
    /// read from the start.
    fn search(
        &mut self,
        search: &mut Search<'_>,
        buffer: &mut [u8],
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        // A file that is read is read to its end, which may move meanwhile.
        let end = match self.is_guarded {
            true => self.mapping.len() as u64,
            false => u64::MAX,
        };
        while self.position < end {
            if self.position >= self.data_end {
                let hole = self.skip_hole();
                if search.hole(hole, sink)?.is_break() {
                    return Ok(());
                }
                continue;
            }
            let left = (self.data_end - self.position).min(WINDOW as u64) as usize;
            if self.is_guarded {
                let start = self.position as usize;
                let window = start..start + left;
                match self.mapping.scan_range(window, |view| search.feed(view)) {
                    Ok(fed) => self.position += fed? as u64,
                    // The file was truncated, or the system cannot provide a page of it. Reading
                    // tells which, and gives the bytes that are left.
                    Err(_) => {
                        search.roll_back();
                        self.is_guarded = false;
                        continue;
                    }
                }
                if search.commit(sink)?.is_break() {
                    return Ok(());
                }
                if start - self.released >= BEHIND {
                    self.mapping.release(self.released..start);
                    self.released = start;
                }
            } else {
                let len = left.min(buffer.len());
                let read = self.read(&mut buffer[..len]).map_err(Failure::Input)?;
                if read == 0 {
                    break;
                }
                self.position += read as u64;
                if feed(&buffer[..read], search, sink)?.is_break() {
                    return Ok(());
                }
            }
        }
        search.finish(sink)?;
        if self.position < end && end != u64::MAX {
            let len = self.file.metadata().map_err(Failure::Input)?.len();
            return Err(Failure::Input(io::Error::other(format!(
                "file was truncated to {len} bytes while being searched"
            ))));
        }
        Ok(())
    }

    /// Moves the position to the next data, and returns the length in bytes of the hole before it.
    fn skip_hole(&mut self) -> u64 {
        let mapped = self.mapping.len();
        let data = match usize::try_from(self.position) {
            Ok(position) if position < mapped => match self.mapping.next_data(position) {
                Ok(data) => data.unwrap_or(mapped..mapped),
                // The file was truncated. It ends there, and has no hole there.
                Err(_) => {
                    self.is_guarded = false;
                    self.data_end = u64::MAX;
                    return 0;
                }
            },
            // Bytes that were appended after the file was mapped.
            _ => {
                self.data_end = u64::MAX;
                return 0;
            }
        };
        let hole = data.start as u64 - self.position;
        self.position = data.start as u64;
        self.data_end = data.end as u64;
        hole
    }

    /// Reads bytes at the position, without moving `position`.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Only a standard input shares its position with others, and is read to its end anyway.
        self.file.seek(SeekFrom::Start(self.position))?;
        read(&mut self.file, buffer)
    }
}

/// Returns a handle of the standard output if it is a regular file.
pub(crate) fn output_file() -> Option<Handle> {
    let output = Handle::stdout().ok()?;
    let metadata = output.as_file().metadata().ok()?;
    metadata.is_file().then_some(output)
}
