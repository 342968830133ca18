//! Errors of mapping a file and of searching a mapping.
//!
//! A message names the file if its path is known, then says what is wrong and what to do about it.
//! The error of the system is the `source` and not part of the message, so that a program that
//! prints the whole chain, as `anyhow` does, prints it once.

use std::{
    error::Error,
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// An error of mapping a file or of searching a mapping.
///
/// `path` is the argument of [`MapOptions::open`](super::MapOptions::open), and `None` if an open
/// file was mapped. `source` is the error that the system returned.
///
/// ```
/// use atomic_memchr::{map::{MapError, Mapping}, memchr_iter};
/// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
///
/// match Mapping::open(path)?.scan(|view| memchr_iter(b'\n', view).count()) {
///     Ok(lines) => println!("{lines} lines"),
///     Err(MapError::Truncated { valid_len, .. }) => println!("only {valid_len} bytes are left"),
///     Err(error) => return Err(error),
/// }
/// # Ok::<_, MapError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum MapError {
    /// The file could not be opened.
    Open {
        /// The path of the file.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// The file is not open for the access that the mapping needs: it is open for writing only, or
    /// by `O_PATH`, or it is open for reading only and the mapping is to be writable.
    Access {
        /// The path of the file.
        path: Option<PathBuf>,
        /// `true` if the mapping is to be writable.
        writable: bool,
    },
    /// The descriptor of the file could not be duplicated.
    Descriptor {
        /// The error of the system.
        source: io::Error,
    },
    /// The file is of a kind that cannot be mapped: a directory, a FIFO, a device, or a file whose
    /// bytes are made when it is read, so that its length says nothing.
    NotMappable {
        /// The path of the file.
        path: Option<PathBuf>,
        /// The kind of file, with an article.
        what: &'static str,
        /// What to do instead.
        instead: &'static str,
    },
    /// There are more bytes to map than the address space has.
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
    /// The system refused to create a file in memory, or an anonymous mapping.
    Create {
        /// Number of bytes.
        len: usize,
        /// The error of the system.
        source: io::Error,
    },
    /// The system refused to map the file.
    Map {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes to be mapped.
        len: usize,
        /// The error of the system.
        source: io::Error,
    },
    /// There is too little memory for a private copy.
    Memory {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes to be copied.
        len: usize,
        /// The error of the system.
        source: io::Error,
    },
    /// The file could not be locked.
    Lock {
        /// The path of the file.
        path: Option<PathBuf>,
        /// The error of the system.
        source: io::Error,
    },
    /// Faults would not be handled, and a private copy will not do, because the mapping is writable
    /// or its strategy is [`Strategy::Guarded`](super::Strategy::Guarded).
    Unguarded {
        /// The path of the file.
        path: Option<PathBuf>,
        /// The reason why faults would not be handled.
        why: &'static str,
    },
    /// The file became shorter than the mapping.
    ///
    /// What a search has seen in the first `valid_len` bytes was in the file. Behind them it may
    /// have seen zeros that were not in the file.
    Truncated {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Number of bytes from the start of the mapping to the end of the file when the file was
        /// shortest, as far as that was observed. Less than `mapped_len`.
        valid_len: usize,
        /// Number of bytes mapped.
        mapped_len: usize,
    },
    /// The system could not provide a page within the file, although the file can be read there.
    ///
    /// The file system, or the pool of huge pages, may be full: touching a hole of a file in memory
    /// (tmpfs) needs a page for it, and so does storing to a hole of any file. Or the file was
    /// shorter for a moment, and has grown again before its length could be read.
    ///
    /// What a search has seen in the first `valid_len` bytes was in the file. Behind them it may
    /// have seen zeros that were not in the file, and stores there have not reached the file.
    Fault {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of the lowest page that the system could not provide.
        offset: u64,
        /// Number of bytes of the mapping before that page.
        valid_len: usize,
    },
    /// The file could not be read.
    Io {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of the first byte that could not be read.
        offset: u64,
        /// The error of the system.
        source: io::Error,
    },
    /// Reading the file ends before its length, and the file has not become shorter. The bytes of
    /// such a file are made when it is read, and its length says nothing.
    WrongLength {
        /// The path of the file.
        path: Option<PathBuf>,
        /// Offset in the file of a byte that reading did not give, although the file is longer by
        /// its length.
        offset: u64,
    },
    /// The file lacks seals that keep its bytes from changing.
    Unsealed {
        /// The seals that are missing.
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
            MapError::Descriptor { .. } | MapError::Create { .. } | MapError::Unsealed { .. } => {
                None
            }
        }
    }

    /// Returns the kind of the error in std.
    fn kind(&self) -> ErrorKind {
        match self {
            MapError::Open { source, .. }
            | MapError::Descriptor { source }
            | MapError::Create { source, .. }
            | MapError::Map { source, .. }
            | MapError::Lock { source, .. }
            | MapError::Io { source, .. } => source.kind(),
            MapError::Truncated { .. }
            | MapError::OutOfBounds { .. }
            | MapError::WrongLength { .. } => ErrorKind::UnexpectedEof,
            MapError::Access { .. } => ErrorKind::PermissionDenied,
            MapError::NotMappable { .. } | MapError::Unguarded { .. } => ErrorKind::Unsupported,
            MapError::TooLarge { .. } => ErrorKind::FileTooLarge,
            MapError::Memory { .. } => ErrorKind::OutOfMemory,
            MapError::Unsealed { .. } => ErrorKind::InvalidInput,
            MapError::Fault { .. } => ErrorKind::Other,
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
                "cannot open {file}; check that it exists and that you may read it (and write it, \
                 for a writable mapping)"
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
                "cannot map {file}: {len} bytes exceed the address space; map it in parts with \
                 MapOptions::offset and MapOptions::len"
            ),
            MapError::OutOfBounds {
                offset,
                len,
                file_len,
                ..
            } => write!(
                f,
                "cannot map {len} bytes of {file} at offset {offset}: it has {file_len} bytes; \
                 omit MapOptions::len to map to its end"
            ),
            MapError::Create { len, .. } => write!(
                f,
                "cannot create {file} in memory with {len} bytes; ask for fewer bytes, or raise the \
                 limits of memory and of open files (ulimit)"
            ),
            MapError::Map { len, .. } => write!(
                f,
                "cannot map {len} bytes of {file}; map it for reading with Strategy::Read, which \
                 searches a copy"
            ),
            MapError::Memory { len, .. } => write!(
                f,
                "cannot copy {len} bytes of {file}: too little memory; search it in parts with \
                 Mapping::scan_windows"
            ),
            MapError::Lock { source, .. } if source.kind() == ErrorKind::WouldBlock => write!(
                f,
                "cannot lock {file}: somebody else has locked it; try again later, or wait for \
                 the lock with MapOptions::lock_shared or MapOptions::lock_exclusive"
            ),
            MapError::Lock { .. } => write!(
                f,
                "cannot lock {file}; map it without a lock, which only keeps out writers that \
                 lock it too"
            ),
            MapError::Unguarded { why, .. } => write!(
                f,
                "cannot guard against a truncation of {file}, which would end the process: {why}; \
                 map it for reading with Strategy::Auto or Strategy::Read, which search a copy"
            ),
            MapError::Truncated {
                valid_len,
                mapped_len,
                ..
            } => write!(
                f,
                "{file} was truncated: it has {valid_len} of the {mapped_len} bytes that are \
                 mapped; map it again"
            ),
            MapError::Fault { offset, .. } => write!(
                f,
                "cannot page in {file} at offset {offset}, although it is longer: its file system, \
                 or the pool of huge pages, may be full; make room and map it again, or map it \
                 for reading with Strategy::Read"
            ),
            MapError::Io { offset, .. } => write!(
                f,
                "cannot read {file} at offset {offset}; check its device, or map only the bytes \
                 before that offset with MapOptions::len"
            ),
            MapError::WrongLength { offset, .. } => write!(
                f,
                "cannot read {file} at offset {offset}: it has no byte there, although it is \
                 longer by its length; read it as a stream"
            ),
            MapError::Unsealed { missing } => write!(
                f,
                "cannot map {file} as a slice: it lacks {missing}, so others can change it; seal \
                 it, or use a Mapping"
            ),
        }
    }
}

impl Error for MapError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            MapError::Open { source, .. }
            | MapError::Descriptor { source }
            | MapError::Create { source, .. }
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

/// Converts the error for a function that returns [`io::Result`].
///
/// [`MapError::Io`] is converted to its `source`, the error that the system returned, which does
/// not name the file. Every other variant is kept within the new error:
/// [`get_ref`](io::Error::get_ref) and [`downcast`](io::Error::downcast) return it, and the new
/// error has its message and its source. The [`kind`](io::Error::kind) is
///
/// - [`UnexpectedEof`](ErrorKind::UnexpectedEof) where the file has fewer bytes than expected:
///   `Truncated`, `OutOfBounds` and `WrongLength`;
/// - [`PermissionDenied`](ErrorKind::PermissionDenied) for `Access`;
/// - [`Unsupported`](ErrorKind::Unsupported) for `NotMappable` and `Unguarded`;
/// - [`FileTooLarge`](ErrorKind::FileTooLarge) for `TooLarge`;
/// - [`OutOfMemory`](ErrorKind::OutOfMemory) for `Memory`;
/// - [`InvalidInput`](ErrorKind::InvalidInput) for `Unsealed`;
/// - [`Other`](ErrorKind::Other) for `Fault`, for which the system gives no reason;
/// - that of `source` for `Open`, `Descriptor`, `Create`, `Map` and `Lock`.
///
/// ```
/// use atomic_memchr::{map::{MapError, Mapping}, memchr_iter};
/// use std::{io, path::Path};
///
/// fn count_lines(path: &Path) -> io::Result<usize> {
///     Ok(Mapping::open(path)?.scan(|view| memchr_iter(b'\n', view).count())?)
/// }
///
/// let error = count_lines(Path::new("/nonexistent")).unwrap_err();
/// assert_eq!(error.kind(), io::ErrorKind::NotFound);
/// let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
/// assert!(matches!(cause, Some(MapError::Open { .. })));
/// ```
impl From<MapError> for io::Error {
    fn from(error: MapError) -> io::Error {
        match error {
            MapError::Io { source, .. } => source,
            error => io::Error::new(error.kind(), error),
        }
    }
}

/// The way out where there are too many open files.
const DESCRIPTORS: &str = "close files that are no longer needed, or raise the limit (ulimit -n)";

/// Returns `true` if the process or the system has no descriptor left.
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

/// Shows a file in a message: by its path if that is known.
struct Name<'a>(Option<&'a Path>);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(path) => path.display().fmt(f),
            None => f.write_str("the file"),
        }
    }
}
