//! Files in memory that nobody can change any more.
#![allow(unsafe_code, reason = "this is where sealed bytes become a slice")]

use std::{fs::File, ops::Deref};

use memmap2::{Mmap, MmapOptions};
use rustix::{
    fs::{SealFlags, fcntl_get_seals},
    io::Errno,
};

use super::{MapError, kind};

/// A file in memory (`memfd_create`) that is sealed against writing and against shrinking,
/// mapped. It is the one mapping that is a slice, for its bytes cannot change.
///
/// ```
/// use atomic_memchr::map::SealedMapping;
/// use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};
/// use std::{fs::File, io::Write as _};
///
/// let mut file = File::from(memfd_create("example", MemfdFlags::ALLOW_SEALING)?);
/// file.write_all(b"for good")?;
/// assert!(SealedMapping::new(&file).is_err());
///
/// fcntl_add_seals(&file, SealFlags::WRITE | SealFlags::SHRINK)?;
/// let sealed = SealedMapping::new(&file)?;
/// assert_eq!(&sealed[..], b"for good");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct SealedMapping {
    /// `None` if the file is empty.
    map: Option<Mmap>,
}

impl SealedMapping {
    /// Maps a file that has the seals `F_SEAL_WRITE` and `F_SEAL_SHRINK`.
    ///
    /// `F_SEAL_FUTURE_WRITE` does not count: mappings that were there before it can still
    /// write.
    ///
    /// # Errors
    ///
    /// - [`MapError::NotMappable`] if it is no regular file.
    /// - [`MapError::Access`] if it is not open for reading.
    /// - [`MapError::Unsealed`], with what is missing, if the file is not sealed so, or
    ///   cannot be.
    /// - [`MapError::TooLarge`] if it is longer than the address space.
    /// - [`MapError::Io`] if the system says nothing about the file.
    /// - [`MapError::Map`] if it refuses to map it.
    pub fn new(file: &File) -> Result<SealedMapping, MapError> {
        let failed = |source| MapError::Io {
            path: None,
            offset: 0,
            source,
        };
        let metadata = file.metadata().map_err(failed)?;
        kind::regular(&metadata, None)?;
        kind::access(file, false, None)?;
        let seals = match fcntl_get_seals(file) {
            Ok(seals) => seals,
            // What it answers for files that know no seals.
            Err(Errno::INVAL) => SealFlags::empty(),
            Err(error) => return Err(failed(error.into())),
        };
        let missing = match (
            seals.contains(SealFlags::WRITE),
            seals.contains(SealFlags::SHRINK),
        ) {
            (true, true) => None,
            (false, true) => Some("the seal F_SEAL_WRITE"),
            (true, false) => Some("the seal F_SEAL_SHRINK"),
            (false, false) => Some("the seals F_SEAL_WRITE and F_SEAL_SHRINK"),
        };
        if let Some(missing) = missing {
            return Err(MapError::Unsealed { missing });
        }
        let len = file.metadata().map_err(failed)?.len();
        let len = match usize::try_from(len) {
            Ok(len) if isize::try_from(len).is_ok() => len,
            _ => return Err(MapError::TooLarge { path: None, len }),
        };
        if len == 0 {
            return Ok(SealedMapping { map: None });
        }
        // SAFETY:
        // - the bytes do not change: the seal against writing, which is refused while
        //   there are writable mappings, forbids to write, to map for writing and to punch
        //   holes; seals are never taken off.
        // - they do not go: the other seal forbids to make the file shorter.
        let map = unsafe {
            // Kernels before 6.7 take a shared mapping for one that could be made writable,
            // and refuse it.
            MmapOptions::new().len(len).map_copy_read_only(file)
        };
        let map = map.map_err(|source| MapError::Map {
            path: None,
            len,
            source,
        })?;
        Ok(SealedMapping { map: Some(map) })
    }
}

impl Deref for SealedMapping {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.map.as_deref().unwrap_or_default()
    }
}

impl AsRef<[u8]> for SealedMapping {
    fn as_ref(&self) -> &[u8] {
        self
    }
}
