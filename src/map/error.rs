//! Why a file could not be mapped, or not searched to its end.
//!
//! A message names the file, if its path is known, says what is wrong, and what to do about
//! it. What the system said is the error's `source`, and no part of the message: who prints
//! both, as `anyhow` does, prints it once.

use std::{
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
};

/// Why a file could not be mapped, or not searched to its end.
///
/// The path is that of [`MapOptions::open`](super::MapOptions::open), and `None` if an open
/// file was mapped.
#[derive(Debug)]
#[non_exhaustive]
pub enum MapError {
    /// The file could not be opened.
    Open {
        /// Its path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is open in another way than it is to be mapped in: for writing only, or by
    /// its path only (`O_PATH`); or for reading only, and the mapping is to be writable.
    Access {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Whether the mapping is to be writable.
        writable: bool,
    },
    /// The descriptor of the file could not be duplicated.
    Descriptor {
        /// What the system said.
        source: io::Error,
    },
    /// The file cannot be mapped because of what it is: a directory, a FIFO, a device, a
    /// file that is made when it is read and has no length.
    NotMappable {
        /// The path of the file.
        path: Option<PathBuf>,
        /// What it is.
        what: &'static str,
        /// What to do instead.
        instead: &'static str,
    },
    /// The bytes to be mapped exceed the address space.
    TooLarge {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes to be mapped.
        len: u64,
    },
    /// The file has fewer bytes than [`MapOptions::len`](super::MapOptions::len) asks for.
    OutOfBounds {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of the first byte to be mapped.
        offset: u64,
        /// Number of bytes to be mapped.
        len: usize,
        /// Length of the file in bytes.
        file_len: u64,
    },
    /// The system refused to map the file.
    Map {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes to be mapped.
        len: usize,
        /// What the system said.
        source: io::Error,
    },
    /// There is no memory for a private copy.
    Memory {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes to be copied.
        len: usize,
        /// What the system said.
        source: io::Error,
    },
    /// The file could not be locked.
    Lock {
        /// The path of the file.
        path: Option<PathBuf>,
        /// What the system said.
        source: io::Error,
    },
    /// Faults would not be handled, and a copy would not do: the mapping is writable, or
    /// [`Strategy::Guarded`](super::Strategy::Guarded) was asked for.
    Unguarded {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Why faults would not be handled.
        why: &'static str,
    },
    /// The file became shorter than what is mapped of it.
    ///
    /// What was found in the first `valid_len` bytes was in the file. Behind them there
    /// may have been zeros that no file has.
    Truncated {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes of the mapping, from its start, that were still in the file when
        /// it was shortest, as far as that was seen.
        valid_len: usize,
        /// Number of bytes mapped.
        mapped_len: usize,
    },
    /// A page could not be had, though it lies within the file, which can be read there.
    ///
    /// A hole of a file in memory (tmpfs) is filled when it is touched, and so is a hole of
    /// any file when it is stored to: there may have been no room for it, or no huge page.
    /// Or the file was shorter for a moment, which was over before anybody could see it.
    ///
    /// What was found in the first `valid_len` bytes was in the file. Behind them there may
    /// have been zeros that no file has, and what was stored there is not in the file.
    Fault {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of the lowest page that could not be had.
        offset: u64,
        /// Number of bytes of the mapping before it.
        valid_len: usize,
    },
    /// The file could not be read.
    Io {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of the first byte that could not be read.
        offset: u64,
        /// What the system said.
        source: io::Error,
    },
    /// Reading the file ends before its length is reached, and it is no shorter than before:
    /// a file that is made when it is read, whose length says nothing.
    WrongLength {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of a byte that reading did not give, and that the file has, if
        /// its length is right.
        offset: u64,
    },
    /// The file has no seals that make it stand still.
    Unsealed {
        /// Which are missing.
        missing: &'static str,
    },
}

impl MapError {
    /// Returns the path of the file, if it was opened by its path.
    pub fn path(&self) -> Option<&Path> {
        match self {
            MapError::Open { path, .. } => Some(path),
            MapError::Access { path, .. }
            | MapError::NotMappable { path, .. }
            | MapError::TooLarge { path, .. }
            | MapError::OutOfBounds { path, .. }
            | MapError::Map { path, .. }
            | MapError::Memory { path, .. }
            | MapError::Lock { path, .. }
            | MapError::Unguarded { path, .. }
            | MapError::Truncated { path, .. }
            | MapError::Fault { path, .. }
            | MapError::Io { path, .. }
            | MapError::WrongLength { path, .. } => path.as_deref(),
            MapError::Descriptor { .. } | MapError::Unsealed { .. } => None,
        }
    }
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = Name(self.path());
        match self {
            MapError::Open { source, .. } if is_without_descriptors(source) => {
                write!(f, "cannot open {file}; {DESCRIPTORS}")
            }
            MapError::Open { .. } => write!(
                f,
                "cannot open {file}; check that it exists, and that you may read it (and write \
                 it, for a writable mapping)"
            ),
            MapError::Access {
                writable: false, ..
            } => write!(
                f,
                "cannot map {file}: it is not open for reading; open it with File::open"
            ),
            MapError::Access { writable: true, .. } => write!(
                f,
                "cannot map {file}: it is not open for both reading and writing; open it with \
                 OpenOptions::new().read(true).write(true)"
            ),
            MapError::Descriptor { .. } => {
                write!(
                    f,
                    "cannot duplicate the descriptor of {file}; {DESCRIPTORS}"
                )
            }
            MapError::NotMappable { what, instead, .. } => {
                write!(f, "cannot map {file}: it is {what}; {instead}")
            }
            MapError::TooLarge { len, .. } => write!(
                f,
                "cannot map {file}: {len} bytes exceed the address space; map it in parts, \
                 with MapOptions::offset and MapOptions::len"
            ),
            MapError::OutOfBounds {
                offset,
                len,
                file_len,
                ..
            } => write!(
                f,
                "cannot map {len} bytes of {file} from byte {offset} on: it has {file_len} \
                 bytes; leave out MapOptions::len to map up to its end"
            ),
            MapError::Map { len, .. } => write!(
                f,
                "cannot map {len} bytes of {file}; map it for reading, with Strategy::Read"
            ),
            MapError::Memory { len, .. } => write!(
                f,
                "no memory for a copy of {len} bytes of {file}; search it in parts, with \
                 Mapping::scan_windows"
            ),
            MapError::Lock { .. } => write!(
                f,
                "cannot lock {file}; map it without a lock, which protects from those only who \
                 lock it too"
            ),
            MapError::Unguarded { why, .. } => write!(
                f,
                "a truncation of {file} would end the process, for {why}; map it for reading, \
                 with Strategy::Auto or Strategy::Read"
            ),
            MapError::Truncated {
                valid_len,
                mapped_len,
                ..
            } => write!(
                f,
                "{file} was truncated: of {mapped_len} bytes that are mapped it has \
                 {valid_len}; map it again"
            ),
            MapError::Fault { offset, .. } => write!(
                f,
                "no page for {file} at byte {offset}, though the file is longer: its file \
                 system, or the pool of huge pages, may be full; make room and map it again, or \
                 map it for reading, with Strategy::Read"
            ),
            MapError::Io { offset, .. } => write!(
                f,
                "cannot read {file} at byte {offset}; check its device, or map what is before \
                 that byte, with MapOptions::len"
            ),
            MapError::WrongLength { offset, .. } => write!(
                f,
                "{file} gives no byte {offset} when it is read, and says that it is longer; read \
                 it as a stream instead"
            ),
            MapError::Unsealed { missing } => write!(
                f,
                "{file} lacks {missing}, so others can change it; seal it, or use a Mapping"
            ),
        }
    }
}

impl Error for MapError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            MapError::Open { source, .. }
            | MapError::Descriptor { source }
            | MapError::Map { source, .. }
            | MapError::Memory { source, .. }
            | MapError::Lock { source, .. }
            | MapError::Io { source, .. } => Some(source),
            MapError::Access { .. }
            | MapError::NotMappable { .. }
            | MapError::TooLarge { .. }
            | MapError::OutOfBounds { .. }
            | MapError::Unguarded { .. }
            | MapError::Truncated { .. }
            | MapError::Fault { .. }
            | MapError::WrongLength { .. }
            | MapError::Unsealed { .. } => None,
        }
    }
}

/// What to do about too many open files.
const DESCRIPTORS: &str = "close files that are no longer needed, or raise the limit (ulimit -n)";

/// Returns `true` if the process, or the system, has no descriptor left.
fn is_without_descriptors(error: &io::Error) -> bool {
    #[cfg(target_os = "linux")]
    {
        use rustix::io::Errno;
        let code = Errno::from_io_error(error);
        matches!(code, Some(Errno::MFILE | Errno::NFILE))
    }
    #[cfg(not(target_os = "linux"))]
    {
        _ = error;
        false
    }
}

/// A file in a message.
struct Name<'a>(Option<&'a Path>);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(path) => path.display().fmt(f),
            None => f.write_str("the file"),
        }
    }
}
