//! Opening what is searched: mapped where it can be, read where it cannot.

use std::{
    borrow::Cow,
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Read, Seek as _, SeekFrom},
    ops::ControlFlow,
};

use atomic_memchr::{View, map::Mapping};

use crate::{
    descriptors::stdin,
    search::{Failure, Search, Sink},
};

/// Bytes from which on a file is mapped. To map a shorter one costs more than to read it:
/// two thousand tiny files took four times as long.
const MAPPED_FROM: u64 = 32 << 10;

/// Number of bytes that are read at once. Pipes hold 64 KiB; beyond 256 KiB the chunk falls
/// out of the second-level cache.
const CHUNK: usize = 256 << 10;

/// Number of bytes in a window of a mapping.
const WINDOW: usize = 1 << 20;

/// Number of bytes of a mapping that have been searched before their pages are released: they
/// would count as memory of this process.
const BEHIND: usize = 8 << 20;

/// What the command line names.
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
    /// What it is called in the output.
    pub(crate) fn name(&self) -> Cow<'_, [u8]> {
        match self {
            Source::Stdin => Cow::Borrowed(b"(standard input)"),
            Source::Path(path) => name_bytes(path),
        }
    }

    pub(crate) fn open(&self) -> io::Result<Input> {
        let file = match self {
            Source::Stdin => stdin()?,
            Source::Path(path) => File::open(path)?,
        };
        // Some systems open directories and refuse to read them, others refuse to
        // open them.
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(Input { file })
    }
}

/// The bytes of a file name as the system has them, where it has bytes.
#[cfg(unix)]
fn name_bytes(name: &OsStr) -> Cow<'_, [u8]> {
    use std::os::unix::ffi::OsStrExt as _;
    Cow::Borrowed(name.as_bytes())
}

#[cfg(not(unix))]
fn name_bytes(name: &OsStr) -> Cow<'_, [u8]> {
    match name.to_string_lossy() {
        Cow::Borrowed(name) => Cow::Borrowed(name.as_bytes()),
        Cow::Owned(name) => Cow::Owned(name.into_bytes()),
    }
}

/// An input, opened.
#[derive(Debug)]
pub(crate) struct Input {
    file: File,
}

impl Input {
    /// Which file it is, if it is a regular one.
    pub(crate) fn identity(&self) -> Option<Identity> {
        Identity::of(&self.file)
    }

    /// Searches it, from where it is positioned. `buffer` is for what is read of it.
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
            // The files of /proc say that they are empty and give bytes when read, those of
            // /sys say that they have 4,096 and cannot be mapped.
            return stream(&self.file, search, buffer, sink);
        };
        // Others may have read the first part of the standard input.
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
        // And others may go on reading it where this search ends.
        let end = windows.position.max(mapping.len() as u64);
        let sought = (&self.file).seek(SeekFrom::Start(end));
        searched?;
        sought.map(|_| ()).map_err(Failure::Input)
    }
}

/// Searches what is read, whole lines as soon as they are there.
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

/// Searches what has been read.
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

/// Reads what there is to be read, once.
fn read(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// The search of a file by windows. They are of its mapping as long as that is guarded and
/// whole; from there on they are read.
struct Windows<'f> {
    file: &'f File,
    mapping: &'f Mapping,
    /// Number of bytes that have been searched, from the start of the file.
    position: u64,
    /// Offset up to which the file has no hole, from the position on.
    data_end: u64,
    /// Offset up to which pages of the mapping have been released.
    released: usize,
    /// Whether windows are of the mapping.
    is_guarded: bool,
}

impl Windows<'_> {
    fn search(
        &mut self,
        search: &mut Search<'_>,
        buffer: &mut [u8],
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        // A file that is only read is read to its end, wherever that is by then.
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
                    // The file was truncated, or a page of it cannot be had. Reading says
                    // which, and gives what there is.
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

    /// Moves to the next byte that is stored, and returns the length of the hole before it.
    fn skip_hole(&mut self) -> u64 {
        let mapped = self.mapping.len();
        let data = match usize::try_from(self.position) {
            Ok(position) if position < mapped => match self.mapping.next_data(position) {
                Ok(data) => data.unwrap_or(mapped..mapped),
                // The file was truncated: it ends there, and that is no hole.
                Err(_) => {
                    self.is_guarded = false;
                    self.data_end = u64::MAX;
                    return 0;
                }
            },
            // What was appended after the file was mapped.
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

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Nobody else's position but that of a shared standard input, which is used up.
        self.file.seek(SeekFrom::Start(self.position))?;
        read(&mut self.file, buffer)
    }
}

/// Tells regular files apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    /// That of the standard output.
    #[cfg(unix)]
    pub(crate) fn of_stdout() -> Option<Identity> {
        use std::os::fd::AsFd as _;
        let stdout = io::stdout().as_fd().try_clone_to_owned().ok()?;
        Identity::of(&stdout.into())
    }

    #[cfg(unix)]
    fn of(file: &File) -> Option<Identity> {
        use std::os::unix::fs::MetadataExt as _;
        let metadata = file.metadata().ok().filter(|metadata| metadata.is_file())?;
        Some(Identity {
            device: metadata.dev(),
            inode: metadata.ino(),
        })
    }

    /// std does not tell elsewhere.
    #[cfg(not(unix))]
    pub(crate) fn of_stdout() -> Option<Identity> {
        None
    }

    #[cfg(not(unix))]
    fn of(_: &File) -> Option<Identity> {
        None
    }
}
