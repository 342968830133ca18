//! [`Mapping`]: a mapped file, what it knows about itself, and its bytes beyond a search.
#![allow(unsafe_code, reason = "this is where a mapping becomes a slice")]

use std::{
    fmt,
    fs::File,
    ops::RangeBounds,
    path::{Path, PathBuf},
    slice,
    sync::{
        OnceLock,
        atomic::{AtomicU8, AtomicUsize},
    },
};

use super::{
    MapError, MapOptions, MappedByte, Strategy,
    copy::{Gap, PrivateCopy},
    guard,
    handle::Handle,
    holes::Positions,
    in_place::InPlace,
    options::Settings,
};
use crate::{ReadOnly, view::within};

/// A file, mapped into memory, that others may write and truncate at any time.
///
/// A mapping is made by [`open`](Mapping::open), [`new`](Mapping::new) or
/// [`options`](Mapping::options), and searched by [`scan`](Mapping::scan),
/// [`scan_range`](Mapping::scan_range), [`scan_windows`](Mapping::scan_windows) and
/// [`scan_data`](Mapping::scan_data). None of these is unsafe, whatever others do to the file. If
/// a search panics, the mapping can still be used, and a truncation that the search ran into is
/// reported by the next one.
///
/// `B` is [`ReadOnly`], or [`AtomicU8`] for a mapping made with [`MapOptions::writable`].
///
/// ```
/// use atomic_memchr::{map::Mapping, memchr_iter};
/// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
///
/// let mapping = Mapping::open(path)?;
/// let lines = mapping.scan(|view| memchr_iter(b'\n', view).count())?;
/// assert!(lines > 10);
/// # Ok::<_, atomic_memchr::map::MapError>(())
/// ```
pub struct Mapping<B: MappedByte = ReadOnly> {
    /// `None` if there is nothing to map, no guard for this system, or no mapping of this file:
    /// then all searches are of private copies. Dropped before `file`, which the handler asks for
    /// its length.
    pub(super) in_place: Option<InPlace<B>>,
    pub(super) file: Handle,
    /// The path that the file was opened by, for errors.
    pub(super) path: Option<PathBuf>,
    /// Where to ask for the holes of the file.
    pub(super) positions: Positions,
    /// What it was made with.
    pub(super) settings: Settings,
    pub(super) len: usize,
    /// Number of bytes from the start of the mapping to the end of the file when it was shortest;
    /// `usize::MAX` if it was never seen shorter than the mapping.
    pub(super) shortest: AtomicUsize,
    /// The copy that `view` returns where there is no guard, and how far it could be read.
    pub(super) kept_copy: OnceLock<(PrivateCopy, Result<(), Gap>)>,
}

impl Mapping {
    /// Opens a file and maps all of it for reading. Equivalent to
    /// `Mapping::options().open(path)`.
    ///
    /// # Errors
    ///
    /// Those of [`MapOptions::open`].
    pub fn open(path: impl AsRef<Path>) -> Result<Mapping, MapError> {
        MapOptions::new().open(path)
    }

    /// Maps all bytes that an open file has now, for reading. Equivalent to
    /// `Mapping::options().map(file)`.
    ///
    /// # Errors
    ///
    /// Those of [`MapOptions::map`].
    pub fn new(file: &File) -> Result<Mapping, MapError> {
        MapOptions::new().map(file)
    }

    /// Creates options for a mapping that is of a part of a file, writable, or locked.
    pub fn options() -> MapOptions {
        MapOptions::new()
    }
}

impl<B: MappedByte> Mapping<B> {
    /// Returns the number of bytes mapped: [`MapOptions::len`], or the number of bytes from
    /// [`MapOptions::offset`] to the end of the file when it was mapped. Only
    /// [`remap`](Mapping::remap) changes it.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Returns `true` if nothing is mapped.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns `true` if this thread would now search the mapped file in place, with the guard
    /// against truncation. Returns `false` if it would search a private copy, or get
    /// [`MapError::Unguarded`].
    ///
    /// The answer depends on the thread, which may block `SIGBUS`, and on the time: somebody may
    /// have installed another handler. Each call asks anew, by system calls. If the handler was
    /// reset, the call installs it again, as a search would.
    ///
    /// A program that must bound its copies asks this before each search, and if the answer is
    /// `false` searches by [`scan_range`](Mapping::scan_range) or
    /// [`scan_windows`](Mapping::scan_windows).
    pub fn is_guarded(&self) -> bool {
        matches!(self.guarded(), Ok(Some(_)))
    }

    /// Returns the number of faults that the guard has handled in this mapping. It is 0 if the
    /// file was never truncated, or nobody has read behind its end since.
    pub fn faults(&self) -> usize {
        match &self.in_place {
            Some(in_place) => in_place.marks().faults(),
            None => 0,
        }
    }

    /// Returns the mapped file, or `None` if its descriptor was
    /// [closed](MapOptions::close_descriptor) or there is no file, as in an anonymous mapping.
    ///
    /// It is the descriptor that the mapping uses itself. On Unix it converts into a
    /// [`BorrowedFd`](std::os::fd::BorrowedFd), on Windows into a handle. Its position is that of
    /// the file that was given to [`MapOptions::map`]. If the file was opened by its path,
    /// [`next_data`](Mapping::next_data) and [`scan_data`](Mapping::scan_data) move it.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let modified = mapping.file().map(|file| file.metadata()?.modified());
    /// assert!(modified.is_some_and(|time| time.is_ok()));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn file(&self) -> Option<&File> {
        self.file.held()
    }

    /// Tells the system that the pages of a range are not needed for now.
    ///
    /// They no longer count as memory of this process, and stay in the page cache for as long as
    /// the system likes. When a page is touched again, it has the bytes of the file. What was
    /// stored in a writable mapping is kept. Only pages that lie entirely within the range are
    /// released.
    ///
    /// This is for searches that pass over a large file once.
    /// [`scan_windows`](Mapping::scan_windows) and [`scan_data`](Mapping::scan_data) release what
    /// is behind them. It is a hint: it returns no error, and does nothing on systems other than
    /// Linux.
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or behind the end of the mapping.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memchr};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let first = mapping.scan(|view| memchr(b'[', view))?;
    /// mapping.release(..);
    /// assert_eq!(mapping.scan(|view| memchr(b'[', view))?, first);
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    #[track_caller]
    pub fn release(&self, range: impl RangeBounds<usize>) {
        let part = within(&range, self.len);
        if let Some(in_place) = &self.in_place {
            in_place.release(part);
        }
    }

    /// Returns the bytes of the mapping, or of a copy of it where there is no guard, as a slice.
    ///
    /// # Safety
    ///
    /// For as long as the slice lives, nobody may write the file or make it shorter: no thread of
    /// this process and no other process. A program cannot enforce that from here. For a
    /// [`SealedMapping`](super::SealedMapping) the system enforces it.
    ///
    /// # Errors
    ///
    /// Those of [`view`](Mapping::view), and those of [`check`](Mapping::check).
    pub unsafe fn as_slice(&self) -> Result<&[u8], MapError> {
        let view = self.view()?;
        self.check()?;
        // SAFETY:
        // - the view is of `view.len()` bytes that stay mapped, readable and initialized for as
        //   long as `self` is borrowed. If there are none, its pointer is not null.
        // - the caller promises that nobody writes the bytes meanwhile.
        Ok(unsafe { slice::from_raw_parts(view.as_ptr(), view.len()) })
    }

    /// Returns the mapped memory if the guard would handle faults of this thread, and `None` if a
    /// copy is to be searched instead.
    ///
    /// # Errors
    ///
    /// [`MapError::Unguarded`] if there is no guard and a copy will not do.
    pub(super) fn guarded(&self) -> Result<Option<&InPlace<B>>, MapError> {
        let Some(in_place) = &self.in_place else {
            return Ok(None);
        };
        if self.file.is_memory() {
            return Ok(Some(in_place));
        }
        match guard::ready() {
            Ok(()) => Ok(Some(in_place)),
            Err(reason) if self.is_guarded_only() => Err(self.unguarded(reason)),
            Err(_) => Ok(None),
        }
    }

    /// Returns `true` if a copy will not do.
    pub(super) fn is_guarded_only(&self) -> bool {
        B::WRITABLE || self.settings.strategy == Strategy::Guarded
    }

    /// Returns a copy of the path, for an error.
    pub(super) fn path(&self) -> Option<PathBuf> {
        self.path.clone()
    }
}

impl Mapping<AtomicU8> {
    /// Returns the bytes of the file, to be loaded and stored.
    ///
    /// Other processes, and other threads through other mappings, may change them at any time.
    ///
    /// If the file is truncated, the memory behind its new end is replaced by zeros that only this
    /// process has: stores there are lost, and loads return 0 or what was stored since. The same
    /// happens from a hole on that is stored to while the file system is full.
    /// [`check`](Mapping::check) reports both. In a thread that blocks `SIGBUS` a truncation ends
    /// the process.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// use std::sync::atomic::Ordering::Relaxed;
    /// # if cfg!(not(target_os = "linux")) { return Ok(()) }
    /// # let file = tempfile::NamedTempFile::new().unwrap();
    /// # std::fs::write(&file, "count: 0").unwrap();
    /// # let path = file.path();
    ///
    /// let mapping = Mapping::options().writable().open(path)?;
    /// mapping.as_atomics()[7].fetch_add(1, Relaxed);
    /// mapping.check()?; // the file has it
    /// assert_eq!(std::fs::read(path).unwrap(), b"count: 1");
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn as_atomics(&self) -> &[AtomicU8] {
        match &self.in_place {
            Some(in_place) => in_place.atomics(),
            None => &[],
        }
    }
}

// A panic cannot leave a mapping inconsistent. What panics is the search of the caller, and while it
// runs no lock is held and no field is half changed:
//
// - `shortest` and the marks of the guard are atomics that only move one way.
// - `kept_copy` is set once, after the copy was read. The copy of a single search belongs to that
//   search, and is dropped by unwinding.
// - The memory stays registered until the mapping is dropped.
//
// Unwinding skips the check behind the search. Its evidence stays in the marks and in the length of
// the file, so the next check finds it. What the search has stored in a writable mapping stays too,
// as in any `AtomicU8`.
//
// Only the error in `kept_copy` takes these traits away. It is an error of the system, which is not
// changed.
impl<B: MappedByte> std::panic::UnwindSafe for Mapping<B> {}
impl<B: MappedByte> std::panic::RefUnwindSafe for Mapping<B> {}

impl<B: MappedByte> Drop for Mapping<B> {
    fn drop(&mut self) {
        if self.settings.lock.is_some()
            && let Some(file) = self.file.held()
        {
            // An error leaves the lock to the system, which releases it with the last descriptor
            // of the open file.
            _ = file.unlock();
        }
    }
}

impl<B: MappedByte> fmt::Debug for Mapping<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mapping")
            .field("offset", &self.settings.offset)
            .field("len", &self.len)
            .field("writable", &B::WRITABLE)
            .field("strategy", &self.settings.strategy)
            .field("mapped", &self.in_place.is_some())
            .field("faults", &self.faults())
            .finish_non_exhaustive()
    }
}
