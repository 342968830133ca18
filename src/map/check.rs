//! Decides, after a search, whether everything that it saw was in the file.
//!
//! A truncation leaves three kinds of evidence, and each search leaves one or two of them:
//!
//! - The handler marks the mapping when a page faults ([`Marks`](super::marks::Marks)).
//! - The file is measured before and after a search in place. That finds truncations within the
//!   last page, which raise no signal.
//! - A read into a private copy ends too early ([`Gap`]).
//!
//! The shortest length that any of them has shown is kept in the mapping, so that a truncation is
//! reported by all later searches too, whatever becomes of the file.

use std::{io, sync::atomic::Ordering::Relaxed};

use super::{MapError, MappedByte, Mapping, copy::Gap, kind, read_at::read_at};

impl<B: MappedByte> Mapping<B> {
    /// Checks that everything seen through a [`view`](Mapping::view) until now was in the file.
    ///
    /// In a mapping that was found truncated this stays an error, whatever becomes of the file.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if the file is, or was, shorter than the mapping.
    /// - [`MapError::Fault`] if the system could not provide a page within the file.
    /// - [`MapError::Io`] if the file could not be read, or its length is not available.
    /// - [`MapError::WrongLength`] if the file was read and has fewer bytes than its length.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memchr};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let bracket = memchr(b'[', mapping.view()?);
    /// mapping.check()?; // only now is `bracket` an offset of a byte that was in the file
    /// assert!(bracket.is_some());
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn check(&self) -> Result<(), MapError> {
        if let Some((_, read)) = self.kept_copy.get() {
            self.check_copy(read)?;
        }
        let Some(in_place) = &self.in_place else {
            return Ok(());
        };
        // After the search. The length is measured last: it may have changed since a fault.
        let (fault, file_end) = in_place.marks().lowest();
        self.note_length()?;
        let shortest = self.shortest.load(Relaxed).min(file_end);
        if shortest < self.len {
            // Searches of copies report it too, and do not look at the marks.
            let shortest = shortest.min(fault);
            self.shortest.fetch_min(shortest, Relaxed);
            return Err(self.truncated(shortest));
        }
        if fault == usize::MAX {
            return Ok(());
        }
        if let Ok(None) = self.file.len() {
            // The file cannot be read to find out why the page is missing.
            return Err(self.truncated(fault));
        }
        let offset = self.settings.offset + fault as u64;
        let read = self
            .file
            .get()
            .and_then(|file| read_at(&file, &mut [0], offset));
        match read {
            Err(source) => Err(self.io(offset, source)),
            // The file has become shorter only now.
            Ok(0) => Err(self.truncated(fault)),
            Ok(_) => Err(MapError::Fault {
                path: self.path(),
                offset,
                valid_len: fault,
            }),
        }
    }

    /// Returns the error of a copy that was read with this result, if it has one.
    pub(super) fn check_copy(&self, read: &Result<(), Gap>) -> Result<(), MapError> {
        if let Err(Gap::Error(offset, error)) = read {
            let source = match error.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code),
                None => error.kind().into(),
            };
            return Err(self.io(*offset, source));
        }
        match (self.shortest.load(Relaxed), read) {
            (usize::MAX, Err(Gap::End(end))) => Err(self.wrong_length(*end)),
            (usize::MAX, _) => Ok(()),
            (shortest, _) => Err(self.truncated(shortest)),
        }
    }

    /// Measures the file, and remembers its length if it is shorter than the mapping. Returns the
    /// number of bytes from the start of the mapping to the end of the file.
    pub(super) fn measure(&self) -> io::Result<u64> {
        let len = self.len_of_file()?;
        if len < self.len as u64 {
            self.shortest.fetch_min(len as usize, Relaxed);
        }
        Ok(len)
    }

    /// Returns the number of bytes from the start of the mapping to the end of the file. If that is
    /// not known, the file counts as being as long as the mapping.
    pub(super) fn len_of_file(&self) -> io::Result<u64> {
        let len = self.file.len()?;
        Ok(len.map_or(self.len as u64, |len| {
            len.saturating_sub(self.settings.offset)
        }))
    }

    /// Measures the file, and remembers its length if it is shorter than the mapping. That it is
    /// shorter is not an error yet, but that its length is not available is one.
    pub(super) fn note_length(&self) -> Result<(), MapError> {
        self.measure()
            .map(drop)
            .map_err(|source| self.io(self.settings.offset, source))
    }

    /// Returns `true` if reading the file gives no byte at `offset` although the file has at least
    /// `len` bytes from the start of the mapping on.
    pub(super) fn is_missing(&self, offset: u64, len: usize) -> bool {
        kind::persists(|| {
            matches!(
                self.file
                    .get()
                    .and_then(|file| read_at(&file, &mut [0], offset)),
                Ok(0)
            ) && self.len_of_file().is_ok_and(|now| now >= len as u64)
        })
    }

    pub(super) fn io(&self, offset: u64, source: io::Error) -> MapError {
        MapError::Io {
            path: self.path(),
            offset,
            source,
        }
    }

    pub(super) fn wrong_length(&self, offset: u64) -> MapError {
        MapError::WrongLength {
            path: self.path(),
            offset,
        }
    }

    pub(super) fn unguarded(&self, why: &'static str) -> MapError {
        MapError::Unguarded {
            path: self.path(),
            why,
        }
    }

    fn truncated(&self, valid_len: usize) -> MapError {
        MapError::Truncated {
            path: self.path(),
            valid_len,
            mapped_len: self.len,
        }
    }
}
