//! Creates mappings: checks the file, locks it, and maps it or prepares to read it.

use std::{
    fs::File,
    io,
    path::Path,
    sync::{OnceLock, atomic::AtomicUsize},
};

use super::{
    MapError, MappedByte, Mapping, Strategy,
    guard::{self, Supported},
    handle::{Handle, Named, Opened},
    holes::Positions,
    in_place::InPlace,
    kind,
    options::{Lock, Settings},
};

impl<B: MappedByte> Mapping<B> {
    /// Maps a file. `path` is given if the file was opened by it for this mapping, so that nobody
    /// else has a duplicate of the descriptor.
    pub(super) fn with(
        settings: &Settings,
        file: File,
        path: Option<&Path>,
    ) -> Result<Self, MapError> {
        let metadata = file.metadata().map_err(|source| MapError::Io {
            path: path.map(Path::to_path_buf),
            offset: settings.offset,
            source,
        })?;
        kind::regular(&metadata, path)?;
        kind::access(&file, B::WRITABLE, path)?;
        let page = kind::page_size(&file, path)?;
        lock(&file, settings.lock).map_err(|source| MapError::Lock {
            path: path.map(Path::to_path_buf),
            source,
        })?;
        let mut mapping = Mapping {
            in_place: None,
            positions: Positions::new(path.is_some()),
            path: path.map(Path::to_path_buf),
            settings: *settings,
            len: 0,
            shortest: AtomicUsize::new(usize::MAX),
            kept_copy: OnceLock::new(),
            file: Handle::Open(file),
        };
        mapping.map_file(page)?;
        Ok(mapping)
    }

    /// Maps the file with the length that it has now, in place of what was mapped before. After an
    /// error that is unchanged. The pages of the file have `page` bytes.
    pub(super) fn map_file(&mut self, page: usize) -> Result<(), MapError> {
        let file = self.file.get();
        let file = file.map_err(|source| self.io(self.settings.offset, source))?;
        let len = self.len_to_map(&file, self.settings.len)?;
        let named = self.name_to_keep(&file);
        let in_place = self.map_in_place(&file, named.clone(), len, page)?;
        let is_in_place = in_place.is_some();
        // Before a descriptor is closed that the handler may ask about what was mapped before.
        self.in_place = in_place;
        let handle = match (named, file) {
            (Some(named), _) if is_in_place => Some(Handle::Closed(named)),
            (_, Opened::Reopened(file)) => Some(Handle::Open(file)),
            (_, Opened::Kept(_)) => None,
        };
        if let Some(handle) = handle {
            self.file = handle;
        }
        self.len = len;
        self.shortest = AtomicUsize::new(usize::MAX);
        self.kept_copy = OnceLock::new();
        Ok(())
    }

    /// Returns the name by which to find the file when its descriptor is closed, or `None` if the
    /// descriptor is to be kept.
    fn name_to_keep(&self, file: &File) -> Option<Named> {
        let is_to_close = self.settings.close_descriptor && self.settings.lock.is_none();
        let path = self.path.as_deref().filter(|_| is_to_close)?;
        Named::new(file, path, B::WRITABLE)
    }

    /// Maps `len` bytes of the file, or returns `None` if there are none or they are to be read.
    /// The handler measures the file by `named` if that is given.
    fn map_in_place(
        &self,
        file: &File,
        named: Option<Named>,
        len: usize,
        page: usize,
    ) -> Result<Option<InPlace<B>>, MapError> {
        let path = self.path.as_deref();
        if len == 0 && self.settings.reserve == 0 {
            return Ok(None);
        }
        if let Some(supported) = self.supported()? {
            match InPlace::map(supported, &self.settings, (file, named), len, page) {
                Ok(in_place) => return Ok(Some(in_place)),
                // There is nothing to map, and nothing could be reserved.
                Err(_) if len == 0 => return Ok(None),
                Err(source) if self.is_guarded_only() => {
                    return Err(match kind::without_mappings(&source, path) {
                        Some(error) => error,
                        None => MapError::Map {
                            path: self.path(),
                            len,
                            source,
                        },
                    });
                }
                Err(_) => {}
            }
        }
        if len == 0 {
            return Ok(None);
        }
        // The system answers for the length of a file that it maps. Here nobody does, so the last
        // byte is read.
        let last = self.settings.offset + len as u64 - 1;
        if self.is_missing(last, len) {
            return Err(self.wrong_length(last));
        }
        Ok(None)
    }

    /// Returns the number of bytes to map: `asked`, or the number from the offset to the end of
    /// the file.
    fn len_to_map(&self, file: &File, asked: Option<usize>) -> Result<usize, MapError> {
        let metadata = file.metadata();
        let file_len = metadata
            .map_err(|source| self.io(self.settings.offset, source))?
            .len();
        let available = file_len.saturating_sub(self.settings.offset);
        if asked.is_none_or(|len| available < len as u64) {
            let end = file_len.max(self.settings.offset);
            kind::ends(file, file_len, end, self.path.as_deref())?;
        }
        let path = || self.path();
        let len = match asked {
            Some(len) if available < len as u64 => {
                return Err(MapError::OutOfBounds {
                    path: path(),
                    offset: self.settings.offset,
                    len,
                    file_len,
                });
            }
            Some(len) => len as u64,
            None => available,
        };
        match usize::try_from(len) {
            Ok(len) if isize::try_from(len).is_ok() => Ok(len),
            _ => Err(MapError::TooLarge { path: path(), len }),
        }
    }

    /// Installs the handler if the strategy allows one, and returns `Some` if the file is to be
    /// mapped. Whether the handler would be called is asked again for each search.
    fn supported(&self) -> Result<Option<Supported>, MapError> {
        let installed = match self.settings.strategy {
            Strategy::Read => Err("Strategy::Read allows no handler"),
            Strategy::Auto | Strategy::Guarded => guard::install(),
        };
        match installed {
            Err(reason) if self.is_guarded_only() => Err(self.unguarded(reason)),
            _ => Ok(guard::SUPPORTED.filter(|_| self.settings.strategy != Strategy::Read)),
        }
    }
}

/// Takes a lock, and waits until it is free if that is asked for.
fn lock(file: &File, lock: Option<Lock>) -> io::Result<()> {
    loop {
        let locked = match lock {
            Some(Lock::Shared) => file.lock_shared(),
            Some(Lock::Exclusive) => file.lock(),
            Some(Lock::TryShared) => file.try_lock_shared().map_err(io::Error::from),
            Some(Lock::TryExclusive) => file.try_lock().map_err(io::Error::from),
            None => Ok(()),
        };
        match locked {
            // A handler of another signal interrupted the wait.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            locked => return locked,
        }
    }
}
