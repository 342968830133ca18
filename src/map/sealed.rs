//! Maps files in memory that are sealed, so that nobody can change them.
#![allow(unsafe_code, reason = "this is where sealed bytes become a slice")]

use std::{fs::File, ops::Deref};

use memmap2::{Mmap, MmapOptions};
use rustix::{
    fs::{SealFlags, fcntl_get_seals},
    io::Errno,
};

use super::{MapError, kind};

/// A mapping of a file in memory (`memfd_create`) that is sealed against writing and shrinking.
/// It is the only mapping that derefs to `&[u8]`, because its bytes cannot change.
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
    /// Maps all of a file that has the seals `F_SEAL_WRITE` and `F_SEAL_SHRINK`.
    ///
    /// `F_SEAL_FUTURE_WRITE` is not enough, because mappings that exist before it can still write.
    ///
    /// # Errors
    ///
    /// - [`MapError::NotMappable`] if it is not a regular file.
    /// - [`MapError::Access`] if it is not open for reading.
    /// - [`MapError::Unsealed`] with the missing seals, also for a file that cannot be sealed.
    /// - [`MapError::TooLarge`] if it is longer than the address space.
    /// - [`MapError::Io`] if its seals or its length are not available.
    /// - [`MapError::Map`] if the system refuses to map it.
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
            // The answer for files that do not support seals.
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
        // - the bytes do not change. The seal against writing forbids writing, mapping for writing
        //   and punching holes, and is refused while there are writable mappings. Seals cannot be
        //   removed.
        // - the bytes stay mapped to the file. The other seal forbids making it shorter.
        let map = unsafe {
            // A private mapping: kernels before 6.7 refuse a shared one, because it could be made
            // writable later.
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
