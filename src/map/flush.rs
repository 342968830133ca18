//! Writes what was stored in a writable mapping to its file.

use std::{io, sync::atomic::AtomicU8};

use memmap2::MmapRaw;

use super::{MapError, Mapping};

impl Mapping<AtomicU8> {
    /// Writes all that was stored to the disk, and waits until it is there, as
    /// `memmap2::MmapMut::flush` does.
    ///
    /// Others who read or map the file see stores without that, at once. It is for the case that the
    /// system fails. Others' stores are written too, and stores that are made meanwhile may be.
    ///
    /// # Errors
    ///
    /// - [`MapError::Io`] if the bytes cannot be written.
    /// - Those of [`check`](Mapping::check): if the file was truncated, stores behind its end are
    ///   lost, and the others have been written.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// use std::sync::atomic::Ordering::Relaxed;
    /// # if cfg!(not(target_os = "linux")) { return Ok(()) }
    /// # let file = tempfile::NamedTempFile::new().unwrap();
    /// # std::fs::write(&file, "shared").unwrap();
    /// # let path = file.path();
    ///
    /// let mapping = Mapping::options().writable().open(path)?;
    /// mapping.as_atomics()[0].store(b'S', Relaxed);
    /// mapping.flush()?;
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn flush(&self) -> Result<(), MapError> {
        self.flush_range(0, self.len)
    }

    /// Begins to write all that was stored to the disk, and does not wait for that, as
    /// `memmap2::MmapMut::flush_async` does.
    ///
    /// # Errors
    ///
    /// Those of [`flush`](Mapping::flush). An error of the disk may not be known yet.
    pub fn flush_async(&self) -> Result<(), MapError> {
        self.flush_async_range(0, self.len)
    }

    /// Writes what was stored in the `len` bytes from `offset` on to the disk, and waits until it is
    /// there, as `memmap2::MmapMut::flush_range` does. The system writes whole pages.
    ///
    /// # Errors
    ///
    /// Those of [`flush`](Mapping::flush), and [`MapError::Io`] with a `source` of the kind
    /// [`InvalidInput`](io::ErrorKind::InvalidInput) if the range ends behind the end of the
    /// mapping.
    pub fn flush_range(&self, offset: usize, len: usize) -> Result<(), MapError> {
        self.flush_by(offset, len, MmapRaw::flush_range)
    }

    /// Begins to write what was stored in the `len` bytes from `offset` on to the disk, and does not
    /// wait for that, as `memmap2::MmapMut::flush_async_range` does.
    ///
    /// # Errors
    ///
    /// Those of [`flush_range`](Mapping::flush_range). An error of the disk may not be known yet.
    pub fn flush_async_range(&self, offset: usize, len: usize) -> Result<(), MapError> {
        self.flush_by(offset, len, MmapRaw::flush_async_range)
    }

    fn flush_by(
        &self,
        offset: usize,
        len: usize,
        flush: fn(&MmapRaw, usize, usize) -> io::Result<()>,
    ) -> Result<(), MapError> {
        let is_within = offset.checked_add(len).is_some_and(|end| end <= self.len);
        let flushed = match &self.in_place {
            _ if !is_within => Err(io::ErrorKind::InvalidInput.into()),
            Some(in_place) => in_place.flush(|raw| flush(raw, offset, len)),
            None => Ok(()),
        };
        flushed.map_err(|source| {
            let offset = self.settings.offset.saturating_add(offset as u64);
            self.io(offset, source)
        })?;
        self.check()
    }
}
