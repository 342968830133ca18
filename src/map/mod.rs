//! Files mapped into memory.
//!
//! A [`Mapping`] gives no `&[u8]`: as long as others can write the file, there is
//! no such thing. It gives a [`View`], and to have one is safe.
//!
//! # Truncation
//!
//! If the file is made shorter while a mapping of it is read, reading what is gone
//! raises `SIGBUS`, which ends the process. That is not undefined behaviour, but it
//! is the end. As long as this release does not catch it, map files that nobody
//! truncates, or read them into memory.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use memmap2::{MmapOptions, MmapRaw};

use crate::{ReadOnly, View};

/// A file, mapped for reading.
///
/// ```
/// use atomic_memchr::{map::Mapping, memchr_iter};
/// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
///
/// let mapping = Mapping::open(path)?;
/// let lines = mapping.scan(|view| memchr_iter(b'\n', view).count())?;
/// assert!(lines > 10);
/// # Ok::<_, atomic_memchr::map::MapError>(())
/// ```
#[derive(Debug)]
pub struct Mapping {
    /// `None` where there is nothing to map: a mapping of no bytes is refused by
    /// the system.
    raw: Option<MmapRaw>,
}

impl Mapping {
    /// Opens and maps a file.
    ///
    /// # Errors
    ///
    /// [`MapError::Open`] if it cannot be opened, and those of
    /// [`new`](Mapping::new).
    pub fn open(path: impl AsRef<Path>) -> Result<Mapping, MapError> {
        let path = path.as_ref();
        let failed = |source| MapError::Open {
            path: path.to_path_buf(),
            source,
        };
        // To open a FIFO would wait for a writer.
        mappable(&std::fs::metadata(path).map_err(failed)?)?;
        Mapping::new(&File::open(path).map_err(failed)?)
    }

    /// Maps an open file as long as it is now. The file may be closed afterwards.
    ///
    /// A file of no bytes gives a mapping of no bytes. So do files whose content is
    /// made when they are read, such as those in `/proc`, for the system calls them
    /// empty.
    ///
    /// # Errors
    ///
    /// - [`MapError::NotMappable`] if it is no regular file.
    /// - [`MapError::TooLarge`] if it is longer than the address space.
    /// - [`MapError::Map`] if the system refuses for another reason.
    pub fn new(file: &File) -> Result<Mapping, MapError> {
        let metadata = file
            .metadata()
            .map_err(|source| MapError::Map { len: 0, source })?;
        mappable(&metadata)?;
        let len = metadata.len();
        let len = match usize::try_from(len) {
            Ok(len) if isize::try_from(len).is_ok() => len,
            _ => return Err(MapError::TooLarge { len }),
        };
        let raw = match len {
            0 => None,
            _ => Some(
                MmapOptions::new()
                    .len(len)
                    .map_raw_read_only(file)
                    .map_err(|source| MapError::Map { len, source })?,
            ),
        };
        Ok(Mapping { raw })
    }

    /// How many bytes are mapped: the length that the file had.
    pub fn len(&self) -> usize {
        self.raw.as_ref().map_or(0, MmapRaw::len)
    }

    /// Whether none are.
    pub fn is_empty(&self) -> bool {
        self.raw.is_none()
    }

    /// Runs a search over the whole file.
    ///
    /// What others write meanwhile may show in the view at any time, or not at all.
    ///
    /// # Errors
    ///
    /// None in this release, where a truncation of the file ends the process (see
    /// the [module](self)); the signature is the one that will report it.
    pub fn scan<R>(&self, search: impl FnOnce(View<'_, ReadOnly>) -> R) -> Result<R, MapError> {
        let view = match &self.raw {
            None => View::default(),
            // SAFETY:
            // - the bytes stay mapped and readable for as long as `self` is
            //   borrowed, which is longer than the view lives; a mapping is at
            //   most `isize::MAX` long, which was checked when it was made.
            // - nothing in this process has a pointer to write them through; what
            //   others write to the file is what `ReadOnly` allows for.
            #[allow(unsafe_code, reason = "this is where a mapping becomes a view")]
            Some(raw) => unsafe { View::from_raw_parts(raw.as_ptr(), raw.len()) },
        };
        Ok(search(view))
    }
}

/// Refuses what is no regular file.
fn mappable(metadata: &std::fs::Metadata) -> Result<(), MapError> {
    if metadata.is_file() {
        return Ok(());
    }
    let what = kind(&metadata.file_type());
    Err(MapError::NotMappable { what })
}

/// Names what is no regular file.
fn kind(file_type: &std::fs::FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if file_type.is_fifo() {
            return "a FIFO";
        }
        if file_type.is_socket() {
            return "a socket";
        }
        if file_type.is_char_device() {
            return "a character device";
        }
        if file_type.is_block_device() {
            return "a block device";
        }
    }
    if file_type.is_dir() {
        "a directory"
    } else {
        "no regular file"
    }
}

/// Why a file could not be mapped.
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
    /// It is nothing that has bytes to be mapped: a directory, a FIFO, a device.
    /// What can be read can be read into memory, and searched there.
    NotMappable {
        /// What it is.
        what: &'static str,
    },
    /// It is longer than the address space.
    TooLarge {
        /// Its length in bytes.
        len: u64,
    },
    /// The system refused to map it.
    Map {
        /// How many bytes were to be mapped.
        len: usize,
        /// What the system said.
        source: io::Error,
    },
}

impl std::fmt::Display for MapError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            MapError::Open { path, source } => {
                write!(f, "cannot open {}: {source}", path.display())
            }
            MapError::NotMappable { what } => {
                write!(f, "{what} cannot be mapped; read it into memory instead")
            }
            MapError::TooLarge { len } => write!(
                f,
                "a file of {len} bytes exceeds the address space; read it in parts"
            ),
            MapError::Map { len, source } => write!(f, "cannot map {len} bytes: {source}"),
        }
    }
}

impl std::error::Error for MapError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            MapError::Open { source, .. } | MapError::Map { source, .. } => Some(source),
            MapError::NotMappable { .. } | MapError::TooLarge { .. } => None,
        }
    }
}
