//! How a file is to be mapped.

use std::{
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
#[derive(Clone, Debug)]
#[must_use]
pub struct MapOptions<B: MappedByte = ReadOnly> {
    pub(super) offset: u64,
    pub(super) len: Option<usize>,
    pub(super) populate: bool,
    pub(super) advice: Advice,
    pub(super) huge_pages: bool,
    pub(super) strategy: Strategy,
    pub(super) lock: Option<Lock>,
    bytes: PhantomData<B>,
}

/// What a mapping is searched by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strategy {
    /// [`Guarded`](Strategy::Guarded) where it can be, and [`Read`](Strategy::Read)
    /// elsewhere: on other systems than Linux, in a thread that blocks `SIGBUS`, and
    /// when somebody else has installed a handler of `SIGBUS` after the first mapping
    /// was made. It is decided anew for each search.
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
    /// All of a file, for reading.
    pub fn new() -> MapOptions {
        MapOptions {
            offset: 0,
            len: None,
            populate: false,
            advice: Advice::Normal,
            huge_pages: false,
            strategy: Strategy::Auto,
            lock: None,
            bytes: PhantomData,
        }
    }

    /// For writing too: the mapping then gives its bytes as `&[AtomicU8]`, and views that
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
            offset: self.offset,
            len: self.len,
            populate: self.populate,
            advice: self.advice,
            huge_pages: self.huge_pages,
            strategy: self.strategy,
            lock: self.lock,
            bytes: PhantomData,
        }
    }
}

impl Default for MapOptions {
    fn default() -> Self {
        MapOptions::new()
    }
}

impl<B: MappedByte> MapOptions<B> {
    /// From this byte of the file on. It need not be a multiple of anything.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = offset;
        self
    }

    /// So many bytes, and not as many as the file has. To map more than it has is the
    /// error of a truncated file.
    pub fn len(mut self, len: usize) -> Self {
        self.len = Some(len);
        self
    }

    /// Whether to read the file at once, and not when a page is first touched.
    pub fn populate(mut self, populate: bool) -> Self {
        self.populate = populate;
        self
    }

    /// In which order it will be read. It is a hint: no error comes of it.
    pub fn advice(mut self, advice: Advice) -> Self {
        self.advice = advice;
        self
    }

    /// Whether to ask for huge pages, where the system has them for files. It is a hint:
    /// no error comes of it.
    pub fn huge_pages(mut self, huge_pages: bool) -> Self {
        self.huge_pages = huge_pages;
        self
    }

    /// What the mapping is searched by.
    pub fn strategy(mut self, strategy: Strategy) -> Self {
        self.strategy = strategy;
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
    /// drop one of the mappings gives it back.
    pub fn lock_shared(mut self) -> Self {
        self.lock = Some(Lock::Shared);
        self
    }

    /// Takes an exclusive lock on the file first, and waits for it; the mapping gives it
    /// back when it is dropped. It is good for what
    /// [`lock_shared`](MapOptions::lock_shared) is good for.
    pub fn lock_exclusive(mut self) -> Self {
        self.lock = Some(Lock::Exclusive);
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
        kind::regular(&std::fs::metadata(path).map_err(failed)?)?;
        let file = OpenOptions::new()
            .read(true)
            .write(B::WRITABLE)
            .open(path)
            .map_err(failed)?;
        Mapping::with(self, file)
    }

    /// Maps an open file. It may be closed afterwards: the mapping keeps a descriptor of
    /// its own.
    ///
    /// A file of no bytes gives a mapping of no bytes.
    ///
    /// # Errors
    ///
    /// - [`MapError::NotMappable`] if it is no regular file, or one of `/proc` or `/sys`,
    ///   which are made when they are read.
    /// - [`MapError::TooLarge`] if what is to be mapped exceeds the address space.
    /// - [`MapError::Truncated`] if [`len`](MapOptions::len) asks for more bytes than the
    ///   file has.
    /// - [`MapError::Unguarded`] if there is no guard, and [`Strategy::Guarded`] or a
    ///   writable mapping is asked for.
    /// - [`MapError::Lock`] if a lock is asked for and cannot be had.
    /// - [`MapError::Map`] if the system refuses for another reason.
    pub fn map(&self, file: &File) -> Result<Mapping<B>, MapError> {
        let file = file
            .try_clone()
            .map_err(|source| MapError::Map { len: 0, source })?;
        Mapping::with(self, file)
    }
}
