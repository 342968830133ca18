//! How a file is to be mapped.

use std::{
    fmt,
    fs::{File, OpenOptions},
    marker::PhantomData,
    path::Path,
    sync::atomic::AtomicU8,
};

use super::{MapError, Mapping, kind};
use crate::{Byte, ReadOnly};

/// How a file is to be mapped: which part of it, for what, and what becomes of a
/// truncation. It begins as [`Mapping::options`].
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

/// The options without the kind of byte, which need not be [`Clone`] for them to be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settings {
    pub(super) offset: u64,
    pub(super) len: Option<usize>,
    pub(super) populate: bool,
    pub(super) advice: Advice,
    pub(super) huge_pages: bool,
    pub(super) strategy: Strategy,
    pub(super) lock: Option<Lock>,
}

/// What a mapping is searched by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strategy {
    /// [`Guarded`](Strategy::Guarded) where it can be, and [`Read`](Strategy::Read)
    /// elsewhere: on other systems than Linux, for files that the system does not map, in a
    /// thread that blocks `SIGBUS` or whose alternate stack has no room for the handler, and
    /// when somebody else has installed a handler of `SIGBUS` after the first mapping was
    /// made. It is decided anew for each search, and [`Mapping::is_guarded`] tells.
    #[default]
    Auto,
    /// The mapped file itself, with a handler of `SIGBUS` that makes an error of a
    /// truncation.
    Guarded,
    /// A private copy, read for each search, and no handler: for programs that may not
    /// have one. On Windows reading moves the position of the file.
    Read,
}

/// In which order a mapping will be read, as a hint to the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Advice {
    /// In no order that is known.
    #[default]
    Normal,
    /// From the start to the end, once: read far ahead.
    Sequential,
    /// Here and there: do not read ahead.
    Random,
    /// Soon: begin to read.
    WillNeed,
}

/// Which lock is taken on the file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lock {
    Shared,
    Exclusive,
}

/// A byte as a file can be mapped: [`ReadOnly`], or `AtomicU8` for a mapping that is
/// writable. The trait is sealed.
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
    /// Creates options that map all of a file, for reading.
    pub fn new() -> MapOptions {
        MapOptions {
            settings: Settings::default(),
            bytes: PhantomData,
        }
    }

    /// Maps for writing too: the mapping then gives its bytes as `&[AtomicU8]`, and views that
    /// can be stored to.
    ///
    /// Such a mapping is always guarded, for what is stored into a copy would be lost. So
    /// is, without further notice, what is stored behind the end of a file that was cut:
    /// see [`Mapping::as_atomics`].
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
    /// Sets the offset in the file of the first byte to map. It need not be a multiple of
    /// anything. From behind the end of the file on nothing is mapped.
    pub fn offset(mut self, offset: u64) -> Self {
        self.settings.offset = offset;
        self
    }

    /// Sets the number of bytes to map. The default is to the end of the file. To map more
    /// than there are is [`MapError::OutOfBounds`].
    pub fn len(mut self, len: usize) -> Self {
        self.settings.len = Some(len);
        self
    }

    /// Sets whether to read the file at once, and not when a page is first touched. In a file
    /// system in memory that also fills its holes.
    pub fn populate(mut self, populate: bool) -> Self {
        self.settings.populate = populate;
        self
    }

    /// Sets the order in which it will be read. It is a hint: no error comes of it.
    pub fn advice(mut self, advice: Advice) -> Self {
        self.settings.advice = advice;
        self
    }

    /// Sets whether to ask for huge pages, where the system has them for files. It is a hint:
    /// no error comes of it.
    pub fn huge_pages(mut self, huge_pages: bool) -> Self {
        self.settings.huge_pages = huge_pages;
        self
    }

    /// Sets what the mapping is searched by.
    pub fn strategy(mut self, strategy: Strategy) -> Self {
        self.settings.strategy = strategy;
        self
    }

    /// Takes a shared lock on the file first, and waits for it; the mapping gives it back
    /// when it is dropped.
    ///
    /// The lock is advisory. It keeps out writers that take
    /// [`lock_exclusive`](MapOptions::lock_exclusive) or
    /// [`File::lock`](std::fs::File::lock), so that readers and writers that know of each
    /// other take turns; a writer that does not ask is not stopped. So nothing rests on
    /// it here: a mapping is as safe without.
    ///
    /// It belongs to the open file, and not to the mapping: to map one [`File`] twice and
    /// drop one of the mappings gives it back. Record locks of POSIX (`fcntl`) that this process
    /// has on the file go when any of its descriptors is closed, so also when a mapping is
    /// dropped, with or without a lock of its own.
    pub fn lock_shared(mut self) -> Self {
        self.settings.lock = Some(Lock::Shared);
        self
    }

    /// Takes an exclusive lock on the file first, and waits for it; the mapping gives it
    /// back when it is dropped. It is good for what
    /// [`lock_shared`](MapOptions::lock_shared) is good for.
    pub fn lock_exclusive(mut self) -> Self {
        self.settings.lock = Some(Lock::Exclusive);
        self
    }

    /// Opens and maps a file.
    ///
    /// # Errors
    ///
    /// [`MapError::Open`] if it cannot be opened, and those of
    /// [`map`](MapOptions::map).
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Mapping<B>, MapError> {
        let path = path.as_ref();
        let failed = |source| MapError::Open {
            path: path.to_path_buf(),
            source,
        };
        // To open a FIFO would wait for a writer.
        kind::regular(&std::fs::metadata(path).map_err(failed)?, Some(path))?;
        let file = OpenOptions::new()
            .read(true)
            .write(B::WRITABLE)
            .open(path)
            .map_err(failed)?;
        Mapping::with(&self.settings, file, Some(path))
    }

    /// Maps an open file. It may be closed afterwards: the mapping keeps a descriptor of
    /// its own.
    ///
    /// A file of no bytes gives a mapping of no bytes. That it has none is found out by
    /// reading one where it ends.
    ///
    /// # Errors
    ///
    /// - [`MapError::NotMappable`] if it is no regular file, or one that is made when it is
    ///   read, as those of `/proc` and `/sys` are: one that has bytes behind the length that
    ///   it says, of 0 above all. (If it has fewer, [`MapError::WrongLength`] comes of reading
    ///   it.) Also if its file system has no mappings, and [`Strategy::Guarded`] or a writable
    ///   mapping is asked for.
    /// - [`MapError::Access`] if the file is not open for what it is to be mapped for.
    /// - [`MapError::TooLarge`] if what is to be mapped exceeds the address space.
    /// - [`MapError::OutOfBounds`] if [`len`](MapOptions::len) asks for more bytes than the
    ///   file has.
    /// - [`MapError::Unguarded`] if there is no guard, and [`Strategy::Guarded`] or a
    ///   writable mapping is asked for.
    /// - [`MapError::Lock`] if a lock is asked for and cannot be had.
    /// - [`MapError::Descriptor`] if the process has no descriptor left.
    /// - [`MapError::Io`] if the length of the file is not to be had.
    /// - [`MapError::Map`] if the system refuses for another reason, and
    ///   [`Strategy::Guarded`] or a writable mapping is asked for.
    pub fn map(&self, file: &File) -> Result<Mapping<B>, MapError> {
        let file = file
            .try_clone()
            .map_err(|source| MapError::Descriptor { source })?;
        Mapping::with(&self.settings, file, None)
    }
}
