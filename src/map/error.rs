//! Why a file could not be mapped, or not searched to its end.

use std::{error::Error, fmt, io, path::PathBuf};

/// Why a file could not be mapped, or not searched to its end.
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
    /// It is nothing that has bytes to be mapped: a directory, a FIFO, a device, a file
    /// of `/proc`. What can be read can be read into memory, and searched there.
    NotMappable {
        /// What it is.
        what: &'static str,
    },
    /// It is longer than the address space.
    TooLarge {
        /// Its length in bytes.
        len: u64,
    },
    /// The system refused to map it, or to give memory for a copy.
    Map {
        /// How many bytes were to be mapped.
        len: usize,
        /// What the system said.
        source: io::Error,
    },
    /// The file could not be locked.
    Lock {
        /// What the system said.
        source: io::Error,
    },
    /// Faults would not be taken, and there is no other way: the mapping is writable, or
    /// [`Strategy::Guarded`](super::Strategy::Guarded) was asked for.
    Unguarded {
        /// What is in the way.
        why: &'static str,
    },
    /// The file became shorter than what is mapped of it.
    ///
    /// What was found in the first `valid_len` bytes was in the file. Behind them there
    /// may have been zeros that no file has.
    Truncated {
        /// How many bytes of the mapping, from its start, were still in the file when it
        /// was shortest, as far as that was seen.
        valid_len: usize,
        /// How many bytes are mapped.
        mapped_len: usize,
    },
    /// The file could not be read.
    Io {
        /// From where in the file on.
        offset: u64,
        /// What the system said.
        source: io::Error,
    },
    /// The file has no seals that make it stand still.
    Unsealed {
        /// Which are missing.
        missing: &'static str,
    },
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MapError::Open { path, source } => {
                write!(f, "cannot open {}: {source}", path.display())
            }
            MapError::NotMappable { what } => {
                write!(f, "{what} cannot be mapped; read it into memory instead")
            }
            MapError::TooLarge { len } => write!(
                f,
                "a file of {len} bytes exceeds the address space; map it in parts"
            ),
            MapError::Map { len, source } => write!(f, "cannot map {len} bytes: {source}"),
            MapError::Lock { source } => write!(f, "cannot lock the file: {source}"),
            MapError::Unguarded { why } => write!(
                f,
                "a truncation of the file would end the process, for {why}; \
                 map it for reading, with Strategy::Auto or Strategy::Read"
            ),
            MapError::Truncated {
                valid_len,
                mapped_len,
            } => write!(
                f,
                "the file was truncated: of {mapped_len} bytes that are mapped it has \
                 {valid_len}; map it again"
            ),
            MapError::Io { offset, source } => {
                write!(f, "cannot read the file at byte {offset}: {source}")
            }
            MapError::Unsealed { missing } => write!(
                f,
                "the file lacks {missing}, so others can change it; seal it, or use a Mapping"
            ),
        }
    }
}

impl Error for MapError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            MapError::Open { source, .. }
            | MapError::Map { source, .. }
            | MapError::Lock { source }
            | MapError::Io { source, .. } => Some(source),
            MapError::NotMappable { .. }
            | MapError::TooLarge { .. }
            | MapError::Unguarded { .. }
            | MapError::Truncated { .. }
            | MapError::Unsealed { .. } => None,
        }
    }
}
