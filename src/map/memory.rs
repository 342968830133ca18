//! Creates mappings of memory: of a file in memory that other processes can map too, and of memory
//! that has no file.

use std::{
    fs::File,
    io,
    sync::{
        OnceLock,
        atomic::{AtomicU8, AtomicUsize},
    },
};

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

use super::{
    MapError, MapOptions, Mapping,
    guard::{self, Supported},
    handle::Handle,
    holes::Positions,
    in_place::InPlace,
    options::Settings,
};

impl Mapping<AtomicU8> {
    /// Creates a file in memory (`memfd_create`) of `len` zeros, and maps it for writing.
    ///
    /// Another process maps it by the descriptor of [`file`](Mapping::file): one that is forked, or
    /// one that is sent it over a socket. The file is gone when no process has it open or mapped any
    /// more. `name` is what `/proc` shows for it, and need not be unique.
    ///
    /// The file is sealed against shrinking (`F_SEAL_SHRINK`), so no process can truncate it. It can
    /// grow, by [`File::set_len`] and [`remap`](Mapping::remap), and further seals can be added.
    ///
    /// # Errors
    ///
    /// - [`MapError::Create`] if the system refuses, or `name` contains a NUL or has more than 249
    ///   bytes.
    /// - [`MapError::TooLarge`] if `len` exceeds `isize::MAX`.
    /// - Those of [`MapOptions::map`].
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memmem};
    ///
    /// let shared = Mapping::memfd("example", 4096)?;
    /// let view = shared.view()?;
    /// view.slice(100..105).copy_from_slice(b"hello");
    ///
    /// // As another process would, which has the descriptor.
    /// let mapping = Mapping::new(shared.file().unwrap())?;
    /// assert_eq!(mapping.scan(|view| memmem::find(view, b"hello"))?, Some(100));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn memfd(name: &str, len: usize) -> Result<Mapping<AtomicU8>, MapError> {
        check(len)?;
        let failed = |source| MapError::Create { len, source };
        let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
        let file = memfd_create(name, flags).map_err(|error| failed(error.into()))?;
        let file = File::from(file);
        file.set_len(len as u64).map_err(failed)?;
        fcntl_add_seals(&file, SealFlags::SHRINK).map_err(|error| failed(error.into()))?;
        MapOptions::new().writable().map(&file)
    }

    /// Maps `len` zeros of memory that has no file and belongs to this process.
    ///
    /// It can be neither truncated nor mapped by others, so searches of it need no guard, make no
    /// system call, and return no error. [`file`](Mapping::file) returns `None`, and a child process
    /// that is forked has a copy.
    ///
    /// # Errors
    ///
    /// - [`MapError::Create`] if the system refuses.
    /// - [`MapError::TooLarge`] if `len` exceeds `isize::MAX`.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memchr};
    /// use std::{sync::atomic::Ordering::Relaxed, thread};
    ///
    /// let memory = Mapping::anonymous(1 << 20)?;
    /// thread::scope(|scope| {
    ///     scope.spawn(|| memory.as_atomics()[1000].store(b'x', Relaxed));
    /// });
    /// assert_eq!(memory.scan(|view| memchr(b'x', view))?, Some(1000));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn anonymous(len: usize) -> Result<Mapping<AtomicU8>, MapError> {
        check(len)?;
        let map = |supported: Supported| InPlace::anonymous(supported, len);
        let in_place = match (len, guard::SUPPORTED) {
            (0, _) => None,
            (_, Some(supported)) => Some(map(supported)),
            (_, None) => Some(Err(io::ErrorKind::Unsupported.into())),
        };
        Ok(Mapping {
            in_place: in_place
                .transpose()
                .map_err(|source| MapError::Create { len, source })?,
            file: Handle::Memory,
            path: None,
            positions: Positions::new(true),
            settings: Settings::default(),
            len,
            shortest: AtomicUsize::new(usize::MAX),
            kept_copy: OnceLock::new(),
        })
    }
}

/// Refuses lengths that no memory has.
fn check(len: usize) -> Result<(), MapError> {
    match isize::try_from(len) {
        Ok(_) => Ok(()),
        Err(_) => Err(MapError::TooLarge {
            path: None,
            len: len as u64,
        }),
    }
}
