//! Options of a mapping: the part of the file, the access, the strategy, hints and locks.

use std::{
    fmt,
    fs::{File, OpenOptions},
    marker::PhantomData,
    path::Path,
    sync::atomic::AtomicU8,
};

use super::{MapError, Mapping, kind};
use crate::{Byte, ReadOnly};

/// Options of a mapping, from [`Mapping::options`].
///
/// By default all of a file is mapped, for reading, with [`Strategy::Auto`] and without a lock.
///
/// ```
/// use atomic_memchr::{map::{Advice, Mapping}, memchr};
/// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
///
/// let mapping = Mapping::options().offset(1).len(10).advice(Advice::Sequential).open(path)?;
/// assert_eq!(mapping.scan(|view| memchr(b']', view))?, Some(9));
/// # Ok::<_, atomic_memchr::map::MapError>(())
/// ```
#[must_use]
pub struct MapOptions<B: MappedByte = ReadOnly> {
    settings: Settings,
    bytes: PhantomData<B>,
}

/// The options without the kind of byte, so that they are [`Clone`] for every kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settings {
    pub(super) offset: u64,
    pub(super) len: Option<usize>,
    pub(super) reserve: usize,
    pub(super) populate: bool,
    pub(super) advice: Advice,
    pub(super) huge_pages: bool,
    pub(super) strategy: Strategy,
    pub(super) lock: Option<Lock>,
    pub(super) close_descriptor: bool,
}

/// Selects whether a mapping is searched in place or in private copies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strategy {
    /// Searches in place as [`Guarded`](Strategy::Guarded) does where there is a guard, and a copy
    /// as [`Read`](Strategy::Read) does elsewhere.
    ///
    /// There is no guard
    ///
    /// - on systems other than Linux;
    /// - for files that the system does not map;
    /// - in a thread that blocks `SIGBUS`, or whose alternate signal stack has no room for the
    ///   handler;
    /// - while a handler of `SIGBUS` is installed that somebody else has installed after the first
    ///   mapping was made.
    ///
    /// This is decided anew for each search. [`Mapping::is_guarded`] tells.
    #[default]
    Auto,
    /// Searches the mapped file in place, with a handler of `SIGBUS` that turns a truncation into
    /// an error. Where there is no guard, a search returns [`MapError::Unguarded`].
    Guarded,
    /// Searches a private copy, which is read for each search, and installs no handler: for
    /// programs that may not have one. On Windows reading moves the position of the file.
    Read,
}

/// Tells the system in which order a mapping will be read, as a hint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Advice {
    /// Makes no promise about the order.
    #[default]
    Normal,
    /// Announces one pass from the start to the end. The system may read far ahead.
    Sequential,
    /// Announces reads at random offsets. The system need not read ahead.
    Random,
    /// Announces reads in the near future. The system may begin to read at once.
    WillNeed,
}

/// The kind of lock on the file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lock {
    Shared,
    Exclusive,
    TryShared,
    TryExclusive,
}

/// Is implemented for the kinds of byte that a mapping can have: [`ReadOnly`], and `AtomicU8` for
/// a writable mapping. The trait is sealed.
pub trait MappedByte: Byte + sealed::Sealed {
    #[doc(hidden)]
    const WRITABLE: bool;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::ReadOnly {}
    impl Sealed for core::sync::atomic::AtomicU8 {}
}

impl MappedByte for ReadOnly {
    const WRITABLE: bool = false;
}

impl MappedByte for AtomicU8 {
    const WRITABLE: bool = true;
}

impl MapOptions {
    /// Creates options that map all of a file for reading.
    pub fn new() -> MapOptions {
        MapOptions {
            settings: Settings::default(),
            bytes: PhantomData,
        }
    }

    /// Makes the mapping writable: it then gives its bytes as `&[AtomicU8]`, and views that can be
    /// stored to.
    ///
    /// A writable mapping is always guarded, because stores to a copy would be lost. Where there is
    /// no guard, mapping and searching return [`MapError::Unguarded`]. Stores behind the end of a
    /// file that was truncated are lost: see [`Mapping::as_atomics`].
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
    /// assert_eq!(std::fs::read(path).unwrap(), b"Shared");
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn writable(self) -> MapOptions<AtomicU8> {
        MapOptions {
            settings: self.settings,
            bytes: PhantomData,
        }
    }
}

impl Default for MapOptions {
    fn default() -> Self {
        MapOptions::new()
    }
}

impl<B: MappedByte> Clone for MapOptions<B> {
    fn clone(&self) -> Self {
        MapOptions {
            settings: self.settings,
            bytes: PhantomData,
        }
    }
}

impl<B: MappedByte> fmt::Debug for MapOptions<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapOptions")
            .field("settings", &self.settings)
            .field("writable", &B::WRITABLE)
            .finish()
    }
}

impl<B: MappedByte> MapOptions<B> {
    /// Sets the offset in bytes of the first byte to map. It need not be aligned. If it is not less
    /// than the length of the file, nothing is mapped. The default is 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.settings.offset = offset;
        self
    }

    /// Sets the number of bytes to map. Mapping more than the file has from the offset on is
    /// [`MapError::OutOfBounds`]. The default is to the end of the file.
    pub fn len(mut self, len: usize) -> Self {
        self.settings.len = Some(len);
        self
    }

    /// Sets a number of bytes by which the file may grow until [`remap`](Mapping::remap) has to map
    /// it anew. The default is 0.
    ///
    /// The mapping then has so many addresses more, behind the end of the file. As the file grows,
    /// its pages appear there, and `remap` only measures it: one system call, and the bytes stay at
    /// the same addresses. Addresses take no memory, so a mapping of a file that others append to
    /// can reserve as much as the file may ever grow by. On a system of 32 bits they are scarce.
    ///
    /// The bytes behind the end of the file are not part of the mapping until `remap` finds them
    /// there: [`len`](Mapping::len) and all views end where the file ended. If the system refuses so
    /// many addresses, the file is huge-paged, or it is not mapped because there is no guard,
    /// nothing is reserved, and `remap` maps or reads it anew.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memmem};
    /// use std::io::Write;
    /// # let mut log = tempfile::NamedTempFile::new().unwrap();
    ///
    /// writeln!(log, "started").unwrap();
    /// let mut mapping = Mapping::options().reserve(1 << 30).open(log.path())?;
    /// writeln!(log, "stopped").unwrap();
    /// mapping.remap()?;
    /// assert_eq!(mapping.scan(|view| memmem::find(view, b"stopped"))?, Some(8));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn reserve(mut self, bytes: usize) -> Self {
        self.settings.reserve = bytes;
        self
    }

    /// Sets whether all pages are read when the file is mapped. The default is `false`: each is
    /// read when it is first touched. In a file system in memory this also fills the holes of the
    /// file.
    pub fn populate(mut self, populate: bool) -> Self {
        self.settings.populate = populate;
        self
    }

    /// Sets the order in which the mapping will be read. This is a hint: if the system refuses it,
    /// there is no error.
    pub fn advice(mut self, advice: Advice) -> Self {
        self.settings.advice = advice;
        self
    }

    /// Sets whether to ask for huge pages, where the system has them for files. This is a hint: if
    /// the system refuses it, there is no error. The default is `false`.
    pub fn huge_pages(mut self, huge_pages: bool) -> Self {
        self.settings.huge_pages = huge_pages;
        self
    }

    /// Sets whether the mapping is searched in place or in private copies. The default is
    /// [`Strategy::Auto`].
    pub fn strategy(mut self, strategy: Strategy) -> Self {
        self.settings.strategy = strategy;
        self
    }

    /// Sets whether the descriptor of the file is closed when the file has been mapped, so that a
    /// process can have more mappings than descriptors (`ulimit -n`). The default is `false`: the
    /// mapping keeps it.
    ///
    /// A mapping keeps its file alive without a descriptor. But what a search asks for the length of
    /// the file, it then asks by the path, and
    ///
    /// - if the path names another file by then, or none, the length is not known. A truncation
    ///   within the last page goes unnoticed then, and the `valid_len` of another one is the
    ///   offset of the first page that was found missing, for whatever reason;
    /// - if the system does not tell what the path names, searches return [`MapError::Io`];
    /// - a search of a private copy, in a thread that has no guard, opens the file by its path, and
    ///   [`remap`](Mapping::remap) does. If the path does not name the file any more, they return
    ///   [`MapError::Io`].
    ///
    /// The descriptor is kept where it is needed: if an open file is [mapped](MapOptions::map), with
    /// a lock, if the file is not mapped but read, and on systems other than Linux.
    /// [`Mapping::file`] tells.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memchr};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::options().close_descriptor(true).open(path)?;
    /// assert_eq!(mapping.file().is_none(), cfg!(target_os = "linux"));
    /// assert_eq!(mapping.scan(|view| memchr(b']', view))?, Some(10));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn close_descriptor(mut self, close_descriptor: bool) -> Self {
        self.settings.close_descriptor = close_descriptor;
        self
    }

    /// Takes a shared lock on the file before it is mapped, and waits until it is free. The mapping
    /// releases it when it is dropped.
    ///
    /// The lock is advisory. It keeps out writers that take
    /// [`lock_exclusive`](MapOptions::lock_exclusive) or
    /// [`File::lock`](std::fs::File::lock), so that cooperating readers and writers take turns. A
    /// writer that takes no lock is not stopped. Therefore the safety of a mapping does not depend
    /// on it. On Windows it is not advisory: others cannot write the file, and behind an exclusive
    /// lock they cannot read it.
    ///
    /// The lock belongs to the open file, not to the mapping. If one [`File`] is mapped twice,
    /// dropping one of the mappings releases the lock. POSIX record locks (`fcntl`) that this
    /// process has on the file are released when any descriptor of the file is closed. So dropping
    /// a mapping releases them too, even one without a lock.
    pub fn lock_shared(mut self) -> Self {
        self.settings.lock = Some(Lock::Shared);
        self
    }

    /// Takes an exclusive lock on the file before it is mapped, and waits until it is free. The
    /// mapping releases it when it is dropped. The lock is advisory, as that of
    /// [`lock_shared`](MapOptions::lock_shared) is.
    pub fn lock_exclusive(mut self) -> Self {
        self.settings.lock = Some(Lock::Exclusive);
        self
    }

    /// Takes a shared lock as [`lock_shared`](MapOptions::lock_shared) does, but does not wait for
    /// it: while somebody else has an exclusive lock, mapping returns [`MapError::Lock`], whose
    /// `source` is of the kind [`WouldBlock`](std::io::ErrorKind::WouldBlock).
    ///
    /// ```
    /// use atomic_memchr::map::{MapError, Mapping};
    /// use std::{fs::File, io::ErrorKind};
    /// # let file = tempfile::NamedTempFile::new().unwrap();
    /// # let path = file.path();
    ///
    /// let writer = File::open(path).unwrap();
    /// writer.lock().unwrap();
    /// let error = Mapping::options().try_lock_shared().open(path).unwrap_err();
    /// let MapError::Lock { source, .. } = error else { panic!("{error}") };
    /// assert_eq!(source.kind(), ErrorKind::WouldBlock);
    /// ```
    pub fn try_lock_shared(mut self) -> Self {
        self.settings.lock = Some(Lock::TryShared);
        self
    }

    /// Takes an exclusive lock as [`lock_exclusive`](MapOptions::lock_exclusive) does, but does not
    /// wait for it: while somebody else has a lock, mapping returns [`MapError::Lock`], as with
    /// [`try_lock_shared`](MapOptions::try_lock_shared).
    pub fn try_lock_exclusive(mut self) -> Self {
        self.settings.lock = Some(Lock::TryExclusive);
        self
    }

    /// Opens a file and maps it.
    ///
    /// # Errors
    ///
    /// [`MapError::Open`] if the file cannot be opened, and those of [`map`](MapOptions::map).
    ///
    /// ```
    /// use atomic_memchr::map::{MapError, MapOptions};
    ///
    /// let error = MapOptions::new().open("/nonexistent").unwrap_err();
    /// assert!(matches!(error, MapError::Open { .. }));
    /// ```
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Mapping<B>, MapError> {
        let path = path.as_ref();
        let failed = |source| MapError::Open {
            path: path.to_path_buf(),
            source,
        };
        // Opening a FIFO would wait for a writer.
        kind::regular(&std::fs::metadata(path).map_err(failed)?, Some(path))?;
        let file = OpenOptions::new()
            .read(true)
            .write(B::WRITABLE)
            .open(path)
            .map_err(failed)?;
        Mapping::with(&self.settings, file, Some(path))
    }

    /// Maps an open file. The caller may close it afterwards: the mapping keeps a descriptor of its
    /// own.
    ///
    /// An empty file gives an empty mapping. That it is empty is checked by reading a byte at its
    /// end, because some files have bytes although their length is 0.
    ///
    /// # Errors
    ///
    /// - [`MapError::NotMappable`] if it is not a regular file.
    /// - [`MapError::NotMappable`] if its bytes are made when it is read: a file of `/proc` or
    ///   `/sys`, or one with more bytes than its length. (If it has fewer, mapping or searching it
    ///   returns [`MapError::WrongLength`].)
    /// - [`MapError::NotMappable`] if its file system does not support mappings, and the mapping is
    ///   writable or its strategy is [`Strategy::Guarded`].
    /// - [`MapError::Access`] if the file is not open for the access that the mapping needs.
    /// - [`MapError::TooLarge`] if the bytes to be mapped exceed the address space.
    /// - [`MapError::OutOfBounds`] if the file has fewer bytes than [`len`](MapOptions::len) asks
    ///   for.
    /// - [`MapError::WrongLength`] if the file cannot be mapped and has fewer bytes than its
    ///   length.
    /// - [`MapError::Unguarded`] if there is no guard, and the mapping is writable or its strategy
    ///   is [`Strategy::Guarded`].
    /// - [`MapError::Lock`] if the file cannot be locked, or somebody else has locked it and the lock
    ///   is not to be waited for.
    /// - [`MapError::Descriptor`] if the process has no descriptor left.
    /// - [`MapError::Io`] if the length of the file is not available.
    /// - [`MapError::Map`] if the system refuses for another reason, and the mapping is writable or
    ///   its strategy is [`Strategy::Guarded`].
    ///
    /// ```
    /// use atomic_memchr::map::MapOptions;
    /// use std::fs::File;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let file = File::open(path).unwrap();
    /// let mapping = MapOptions::new().len(11).map(&file)?;
    /// drop(file);
    /// assert_eq!(mapping.scan(|view| view.to_vec())?, b"[workspace]");
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn map(&self, file: &File) -> Result<Mapping<B>, MapError> {
        let file = file
            .try_clone()
            .map_err(|source| MapError::Descriptor { source })?;
        Mapping::with(&self.settings, file, None)
    }
}
