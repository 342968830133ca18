//! Opening what is searched: mapped where it can be, read where it cannot.

use std::{
    borrow::Cow,
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Seek as _, SeekFrom},
};

use atomic_memchr::map::{MapError, Mapping};

use crate::{
    descriptors::stdin,
    search::{Failure, Search, Sink},
};

/// Bytes from which on a file is mapped. To map a shorter one costs more than to read it:
/// two thousand tiny files took four times as long.
const MAPPED_FROM: u64 = 32 << 10;

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

    /// Searches it, from where it is positioned.
    pub(crate) fn search(
        mut self,
        search: &mut Search<'_>,
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        let len = self.file.metadata().map_err(Failure::Input)?.len();
        if len < MAPPED_FROM {
            return search.stream(&self.file, sink);
        }
        match Mapping::new(&self.file) {
            Ok(mapping) if mapping.is_guarded() => self.search_mapping(&mapping, search, sink),
            // The files of /proc say that they are empty and give bytes when read,
            // those of /sys say that they have 4,096 and cannot be mapped. Where mappings
            // are not guarded, a copy of the file would be searched: in parts it takes
            // less memory.
            _ => search.stream(&self.file, sink),
        }
    }

    fn search_mapping(
        &mut self,
        mapping: &Mapping,
        search: &mut Search<'_>,
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        // Others may have read the first part of the standard input.
        let position = self.file.stream_position().map_err(Failure::Input)?;
        let start = usize::try_from(position).map_or(mapping.len(), |p| p.min(mapping.len()));
        let mut searched = Ok(());
        let scanned = mapping.scan(|view| {
            let is_whole = || mapping.check().is_ok();
            searched = search.view(view.slice(start..), is_whole, sink);
        });
        searched?;
        scanned.map_err(|error| Failure::Input(in_words(error)))?;
        // And others may go on reading it where this search ends.
        let end = position.max(mapping.len() as u64);
        self.file
            .seek(SeekFrom::Start(end))
            .map_err(Failure::Input)?;
        Ok(())
    }
}

/// Why a mapping was not searched to its end, as a user is told.
fn in_words(error: MapError) -> io::Error {
    match error {
        MapError::Truncated { valid_len, .. } => io::Error::other(format!(
            "file was truncated to {valid_len} bytes while being searched"
        )),
        MapError::Io { source, .. } => source,
        error => io::Error::other(error),
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
