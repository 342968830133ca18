//! Files that change after they were mapped: what has become of them, and mapping them again.
//!
//! A log is appended to, and from time to time it is *rotated*: renamed, and a new file is created
//! by its name; or copied, and truncated to 0 bytes (*copytruncate*). A mapping keeps the length
//! that the file had. [`Mapping::change`] tells which of these has happened, and
//! [`Mapping::remap`] maps the same file with its length now. `examples/follow.rs` follows a log.

use std::sync::atomic::Ordering::Relaxed;

use super::{MapError, MappedByte, Mapping, kind};

/// Tells what has become of a mapped file. It is returned by [`Mapping::change`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The file has bytes behind the end of the mapping. [`remap`](Mapping::remap) adds them.
    Grown,
    /// The file is, or was, shorter than the mapping, or a page of it could not be provided, so
    /// searches return an error. After [`remap`](Mapping::remap) they do not.
    Truncated,
    /// The path that the file was opened by names another file now, or none.
    /// [`Mapping::open`] opens that one. The mapping, and `remap`, are still of the old file, which
    /// may have bytes that were appended before it was replaced.
    Replaced,
}

impl<B: MappedByte> Mapping<B> {
    /// Returns `true` if the mapping is no longer what mapping the file again would give. Equivalent
    /// to `mapping.change()?.is_some()`.
    ///
    /// # Errors
    ///
    /// Those of [`change`](Mapping::change).
    pub fn is_stale(&self) -> Result<bool, MapError> {
        Ok(self.change()?.is_some())
    }

    /// Returns what has become of the file since it was mapped, or `None` if mapping it again would
    /// give a mapping of the same bytes. That others have written to these bytes is no change.
    ///
    /// If several things have happened, the first of these is returned:
    ///
    /// 1. [`Change::Truncated`] if the file is shorter than the mapping, or was when somebody looked:
    ///    a search, [`check`](Mapping::check) or this method. A file that was truncated and has
    ///    grown again in between, to as many bytes or more, looks as if it had only grown.
    /// 2. [`Change::Replaced`] if the path names another file now, by its device and inode, or none.
    ///    This is not known, and not returned, if an open file was [mapped](Mapping::new), and on
    ///    systems other than Unix. A relative path is looked up in the present working directory.
    /// 3. [`Change::Grown`] if the file has more bytes. With [`MapOptions::len`](super::MapOptions)
    ///    the number of bytes does not depend on the file, and this is not returned.
    ///
    /// It makes up to four system calls.
    ///
    /// # Errors
    ///
    /// - [`MapError::Io`] if the length of the file is not available, or it could not be read.
    /// - [`MapError::Open`] if the system does not tell what the path names.
    ///
    /// ```
    /// use atomic_memchr::map::{Change, Mapping};
    /// use std::{fs, io::Write};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let path = folder.path().join("log");
    ///
    /// fs::write(&path, "one\n").unwrap();
    /// let mut mapping = Mapping::open(&path)?;
    /// assert_eq!(mapping.change()?, None);
    ///
    /// fs::write(&path, "one\ntwo\n").unwrap();
    /// assert_eq!(mapping.change()?, Some(Change::Grown));
    /// mapping.remap()?;
    /// assert_eq!((mapping.len(), mapping.change()?), (8, None));
    ///
    /// fs::write(&path, "").unwrap();
    /// assert_eq!(mapping.change()?, Some(Change::Truncated));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn change(&self) -> Result<Option<Change>, MapError> {
        match self.check() {
            Ok(()) => {}
            Err(
                MapError::Truncated { .. } | MapError::Fault { .. } | MapError::WrongLength { .. },
            ) => return Ok(Some(Change::Truncated)),
            Err(error) => return Err(error),
        }
        let len = self.measure();
        let len = len.map_err(|source| self.io(self.settings.offset, source))?;
        Ok(if self.shortest.load(Relaxed) < self.len {
            Some(Change::Truncated)
        } else if self.is_replaced()? {
            Some(Change::Replaced)
        } else if self.settings.len.is_none() && len > self.len as u64 {
            Some(Change::Grown)
        } else {
            None
        })
    }

    /// Maps the same file again, with the length that it has now.
    ///
    /// The mapping is then as if it had just been made, with the same options: if it was found
    /// truncated, it is no longer. A path plays no part in it: it is the file that was opened, even
    /// if the path names another one now. (Only if its descriptor was
    /// [closed](super::MapOptions::close_descriptor), it is opened by its path again.) A lock is kept.
    ///
    /// If the file has grown within the bytes that were [reserved](super::MapOptions::reserve), the
    /// bytes stay at the same addresses, and this makes one system call.
    ///
    /// Nobody may borrow a view of the mapping meanwhile. To keep old views, as in a
    /// [`SharedMapping`](super::SharedMapping), make another mapping.
    ///
    /// # Errors
    ///
    /// Those of [`MapOptions::map`](super::MapOptions::map): with
    /// [`MapOptions::len`](super::MapOptions::len), [`MapError::OutOfBounds`] if the file has fewer
    /// bytes now. After an error the mapping is unchanged.
    ///
    /// ```
    /// use atomic_memchr::map::{MapError, Mapping};
    /// # let file = tempfile::NamedTempFile::new().unwrap();
    /// # let path = file.path();
    ///
    /// std::fs::write(path, "123456").unwrap();
    /// let mut mapping = Mapping::open(path)?;
    /// std::fs::write(path, "abc").unwrap(); // makes it shorter
    /// let result = mapping.scan(|view| view.to_vec());
    /// assert!(matches!(result, Err(MapError::Truncated { .. })));
    ///
    /// mapping.remap()?;
    /// assert_eq!(mapping.scan(|view| view.to_vec())?, b"abc");
    /// # Ok::<_, MapError>(())
    /// ```
    pub fn remap(&mut self) -> Result<(), MapError> {
        match self.file.is_memory() || self.grow()? {
            true => Ok(()),
            false => {
                let file = self.file.get();
                let file = file.map_err(|source| self.io(self.settings.offset, source))?;
                let page = kind::page_size(&file, self.path.as_deref())?;
                self.map_file(page)
            }
        }
    }

    /// Adds what the file has grown by, if it lies in the reserved addresses, and returns `true`.
    ///
    /// Linux looks up the length of the file at each page fault, so pages that the file did not
    /// have when it was mapped are there when it has grown. (mmap(2) leaves that to the system. A
    /// system that did otherwise would raise `SIGBUS`, which the guard makes an error of.) Pages
    /// that the guard has replaced are not the file's any more. So nothing is added then.
    fn grow(&mut self) -> Result<bool, MapError> {
        let known = self.file.len();
        let known = known.map_err(|source| self.io(self.settings.offset, source))?;
        let Some(len) = known.map(|len| len.saturating_sub(self.settings.offset)) else {
            return Ok(false);
        };
        let is_whole = *self.shortest.get_mut() == usize::MAX && self.faults() == 0;
        let (Some(in_place), None) = (&mut self.in_place, self.settings.len) else {
            return Ok(false);
        };
        let Ok(len) = usize::try_from(len) else {
            return Ok(false);
        };
        let has_grown = is_whole && self.len <= len && in_place.resize(len);
        if has_grown {
            self.len = len;
            self.kept_copy.take();
        }
        Ok(has_grown)
    }

    /// Returns `true` if the path names another file than the mapped one, or none.
    #[cfg(unix)]
    fn is_replaced(&self) -> Result<bool, MapError> {
        use std::{io, os::unix::fs::MetadataExt as _};
        let Some(path) = &self.path else {
            return Ok(false);
        };
        let mapped = self.file.identity();
        let mapped = mapped.map_err(|source| self.io(self.settings.offset, source))?;
        match std::fs::metadata(path) {
            Ok(named) => Ok((named.dev(), named.ino()) != mapped),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(source) => Err(MapError::Open {
                path: path.clone(),
                source,
            }),
        }
    }

    #[cfg(not(unix))]
    fn is_replaced(&self) -> Result<bool, MapError> {
        Ok(false)
    }
}
