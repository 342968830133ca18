//! A mapped file, and how it is searched.
#![allow(unsafe_code, reason = "this is where a mapping becomes a view")]

use std::{
    fmt,
    fs::File,
    io,
    marker::PhantomData,
    ops::{Range, RangeBounds},
    path::{Path, PathBuf},
    slice,
    sync::{
        OnceLock,
        atomic::{AtomicU8, AtomicUsize, Ordering::Relaxed},
    },
};

use memmap2::MmapRaw;

use super::{
    Advice, MapError, MapOptions, MappedByte, Strategy,
    copy::{Gap, PrivateCopy, read_at},
    guard::{self, Registration},
    holes::Positions,
    kind,
    options::{Lock, Settings},
};
use crate::{ReadOnly, View, view::within};

/// A file, mapped into memory, that others may be writing and may even make shorter.
///
/// `B` says what it is mapped for: [`ReadOnly`], or `AtomicU8` if it was made with
/// [`MapOptions::writable`].
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
    /// Dropped first: what is unmapped must not be registered.
    registration: Option<Registration>,
    /// `None` where there is nothing to map, or no guard.
    raw: Option<MmapRaw>,
    pub(super) file: File,
    /// What it was opened by, for errors.
    path: Option<PathBuf>,
    /// What its holes are asked of.
    pub(super) positions: Positions,
    /// Where in the file the first byte is.
    pub(super) offset: u64,
    len: usize,
    strategy: Strategy,
    /// The shortest that the file was seen to be, counted from the first byte;
    /// `usize::MAX` as long as it was never too short.
    shortest: AtomicUsize,
    /// What `view` gives where there is no guard, and how far it could be read.
    copy: OnceLock<(PrivateCopy, Result<(), Gap>)>,
    locked: bool,
    bytes: PhantomData<B>,
}

impl Mapping {
    /// Opens and maps a file for reading, all of it. The same as
    /// `Mapping::options().open(path)`.
    ///
    /// # Errors
    ///
    /// Those of [`MapOptions::open`].
    pub fn open(path: impl AsRef<Path>) -> Result<Mapping, MapError> {
        MapOptions::new().open(path)
    }

    /// Maps an open file for reading, as long as it is now. The same as
    /// `Mapping::options().map(file)`.
    ///
    /// # Errors
    ///
    /// Those of [`MapOptions::map`].
    pub fn new(file: &File) -> Result<Mapping, MapError> {
        MapOptions::new().map(file)
    }

    /// Creates options, to map a file in another way: a part of it, for writing, with a lock.
    pub fn options() -> MapOptions {
        MapOptions::new()
    }
}

impl<B: MappedByte> Mapping<B> {
    /// Maps a file. A path is given if the file was opened by it, and nobody else has it.
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
            registration: None,
            raw: None,
            positions: Positions::new(path.is_some()),
            path: path.map(Path::to_path_buf),
            offset: settings.offset,
            len: 0,
            strategy: settings.strategy,
            shortest: AtomicUsize::new(usize::MAX),
            copy: OnceLock::new(),
            locked: settings.lock.is_some(),
            bytes: PhantomData,
            file,
        };
        mapping.len = mapping.len_to_map(settings.len)?;
        if mapping.len == 0 {
            return Ok(mapping);
        }
        if !mapping.is_to_be_guarded()? {
            return mapping.of_copies();
        }

        let len = mapping.len;
        let mut how = memmap2::MmapOptions::new();
        how.offset(settings.offset).len(len);
        if settings.populate {
            how.populate();
        }
        let raw = match B::WRITABLE {
            true => how.map_raw(&mapping.file),
            false => how.map_raw_read_only(&mapping.file),
        };
        let raw = match raw {
            Ok(raw) => raw,
            Err(source) if mapping.is_guarded_only() => {
                return Err(match kind::without_mappings(&source, path) {
                    Some(error) => error,
                    None => MapError::Map {
                        path: mapping.path(),
                        len,
                        source,
                    },
                });
            }
            Err(_) => return mapping.of_copies(),
        };
        advise(&raw, settings.advice, settings.huge_pages);
        let file = (&mapping.file, settings.offset);
        mapping.registration = Registration::new(&raw, page, B::WRITABLE, file);
        mapping.raw = Some(raw);
        Ok(mapping)
    }

    /// Returns the mapping as one that is only ever read into copies, if its last byte can be
    /// read. (Where the system maps the file it answers for the length itself.)
    fn of_copies(self) -> Result<Self, MapError> {
        let last = self.offset + self.len as u64 - 1;
        if self.is_missing(last) {
            return Err(self.wrong_length(last));
        }
        Ok(self)
    }

    /// Returns `true` if reading the file gives no byte at `offset`, and it is no shorter than
    /// the mapping all the same.
    fn is_missing(&self, offset: u64) -> bool {
        kind::persists(|| {
            matches!(read_at(&self.file, &mut [0], offset), Ok(0))
                && self.len_of_file().is_ok_and(|len| len >= self.len as u64)
        })
    }

    /// Returns the number of bytes to map: as many as are asked for, or are there.
    fn len_to_map(&self, asked: Option<usize>) -> Result<usize, MapError> {
        let metadata = self.file.metadata();
        let file_len = metadata
            .map_err(|source| self.io(self.offset, source))?
            .len();
        let there = file_len.saturating_sub(self.offset);
        if asked.is_none_or(|len| there < len as u64) {
            let end = file_len.max(self.offset);
            kind::ends(&self.file, file_len, end, self.path.as_deref())?;
        }
        let path = || self.path();
        let len = match asked {
            Some(len) if there < len as u64 => {
                return Err(MapError::OutOfBounds {
                    path: path(),
                    offset: self.offset,
                    len,
                    file_len,
                });
            }
            Some(len) => len as u64,
            None => there,
        };
        match usize::try_from(len) {
            Ok(len) if isize::try_from(len).is_ok() => Ok(len),
            _ => Err(MapError::TooLarge { path: path(), len }),
        }
    }

    /// Returns the path of the file, for an error.
    fn path(&self) -> Option<PathBuf> {
        self.path.clone()
    }

    fn io(&self, offset: u64, source: io::Error) -> MapError {
        MapError::Io {
            path: self.path(),
            offset,
            source,
        }
    }

    /// Returns the length of the file now, counted from where the mapping starts.
    fn len_of_file(&self) -> io::Result<u64> {
        let len = self.file.metadata()?.len();
        Ok(len.saturating_sub(self.offset))
    }

    /// Returns `true` if the file is to be mapped, with a guard. Whether the guard serves is
    /// asked again for each search.
    fn is_to_be_guarded(&self) -> Result<bool, MapError> {
        let guarded = match self.strategy {
            Strategy::Read => Err("Strategy::Read allows no handler"),
            Strategy::Auto | Strategy::Guarded => guard::install(),
        };
        match guarded {
            Err(why) if self.is_guarded_only() => Err(self.unguarded(why)),
            Err(_) => Ok(guard::SUPPORTED && self.strategy != Strategy::Read),
            Ok(()) => Ok(true),
        }
    }

    /// Returns `true` if a copy will not do.
    fn is_guarded_only(&self) -> bool {
        B::WRITABLE || self.strategy == Strategy::Guarded
    }

    /// Returns the number of bytes mapped: those that were asked for, or those that the file
    /// had.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Returns `true` if nothing is mapped.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns `true` if a search by this thread, now, would be one of the mapped file itself,
    /// with the guard against truncation, and `false` if it would be one of a private copy,
    /// or be refused.
    ///
    /// It depends on the thread (whether it blocks `SIGBUS`) and on the time (whether somebody
    /// else has installed a handler), and is found out anew at each call, by system calls.
    /// If there is no handler any more, it is installed again, as a search would.
    ///
    /// A program that is not to copy more than it must asks this, and searches by
    /// [`scan_range`](Mapping::scan_range) or [`scan_windows`](Mapping::scan_windows).
    pub fn is_guarded(&self) -> bool {
        matches!(self.guarded(), Ok(Some(_)))
    }

    /// Returns the number of faults that the guard has handled in this mapping: none as long
    /// as the file is as long as it was, or nobody has touched what is gone.
    pub fn faults(&self) -> usize {
        self.registration
            .as_ref()
            .map_or(0, |registration| registration.marks().faults())
    }

    /// Runs a search over the whole mapping, and says whether all that it saw was in the
    /// file.
    ///
    /// What others write meanwhile may show in the view at any time, or not at all. If
    /// the file becomes shorter, the search runs on: behind the end that the file had
    /// when it was shortest there may be zeros. Then `scan` returns
    /// [`MapError::Truncated`], which drops what `search` returned. What it has stored
    /// elsewhere is the caller's to judge by `valid_len`.
    ///
    /// A mapping that was found truncated stays so, whatever becomes of the file. A file
    /// that becomes shorter and longer again may go unnoticed if nobody touched, or asked
    /// for, what was gone meanwhile; then what was seen is what the file had at the time.
    ///
    /// # Where there is no guard
    ///
    /// There (see [`Strategy`], and [`is_guarded`](Mapping::is_guarded) for this thread and
    /// now) the view is one of a private copy, which is read before the search begins: all
    /// bytes of the mapping but its holes, at each call, into as much memory.
    /// [`scan_range`](Mapping::scan_range) copies a part,
    /// [`scan_windows`](Mapping::scan_windows) one part after another.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if the file is, or was, shorter than the mapping.
    /// - [`MapError::Fault`] if a page within the file could not be had: a hole on a full file
    ///   system in memory. `search` can run only once, so that is an error also with
    ///   [`Strategy::Auto`]; and it stays one. A mapping with [`Strategy::Read`] reads there.
    /// - [`MapError::Io`] if it could not be read.
    /// - [`MapError::WrongLength`] if it was read and is not as long as it says.
    /// - [`MapError::Unguarded`] if there is no guard, and no other way.
    /// - [`MapError::Memory`] if there is no guard, and no memory for a copy.
    ///
    /// For the first four the search has run.
    pub fn scan<R>(&self, search: impl FnOnce(View<'_, B>) -> R) -> Result<R, MapError> {
        self.scan_part(0..self.len, search)
    }

    /// Runs a search over a part of the mapping. It is [`scan`](Mapping::scan), but that only
    /// these bytes are seen, and, where there is no guard, only these are copied.
    ///
    /// That the file was cut is an error also if the part is still there.
    ///
    /// # Errors
    ///
    /// Those of [`scan`](Mapping::scan).
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or after the mapping does, as indexing a slice
    /// does.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let tag = mapping.scan_range(1..10, |view| view.to_vec())?;
    /// assert_eq!(tag, b"workspace");
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    #[track_caller]
    pub fn scan_range<R>(
        &self,
        range: impl RangeBounds<usize>,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<R, MapError> {
        self.scan_part(within(&range, self.len), search)
    }

    fn scan_part<R>(
        &self,
        part: Range<usize>,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<R, MapError> {
        let Some(raw) = self.guarded()? else {
            let mut copy = self.copy_for(part.len(), part.clone())?;
            let read = self.fill(&mut copy, part.clone());
            let found = search(copy.view(part.len()));
            self.check_copy(&read)?;
            return Ok(found);
        };
        self.look()?;
        let found = search(self.view_of(raw).slice(part));
        self.check()?;
        Ok(found)
    }

    /// Returns the bytes, for searches that are not one call. [`check`](Mapping::check) says
    /// afterwards what [`scan`](Mapping::scan) would have said.
    ///
    /// The view may cross threads, but must not be read in one that blocks `SIGBUS`: there
    /// a truncation ends the process. Where there is no guard, it is one of a private
    /// copy of all that is mapped, which is made at the first call and kept as long as the
    /// mapping.
    ///
    /// # Errors
    ///
    /// - [`MapError::Io`] if the length of the file is not to be had.
    /// - [`MapError::Unguarded`] if there is no guard, and no other way.
    /// - [`MapError::Memory`] if there is no guard, and no memory for a copy.
    pub fn view(&self) -> Result<View<'_, B>, MapError> {
        if let Some(raw) = self.guarded()? {
            self.look()?;
            return Ok(self.view_of(raw));
        }
        let (copy, _) = match self.copy.get() {
            Some(copy) => copy,
            None => {
                let mut copy = self.copy_for(self.len, 0..self.len)?;
                let read = self.fill(&mut copy, 0..self.len);
                self.copy.get_or_init(|| (copy, read))
            }
        };
        Ok(copy.view(self.len))
    }

    /// Checks that all that was seen in a [`view`](Mapping::view) until now was in the file.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if the file is, or was, shorter than the mapping.
    /// - [`MapError::Fault`] if a page within the file could not be had.
    /// - [`MapError::Io`] if it could not be read.
    /// - [`MapError::WrongLength`] if it was read and is not as long as it says.
    pub fn check(&self) -> Result<(), MapError> {
        if let Some((_, read)) = self.copy.get() {
            self.check_copy(read)?;
        }
        let Some(registration) = &self.registration else {
            return Ok(());
        };
        // After the search. The length is asked for last: it may have changed since a fault.
        let (fault, file_end) = registration.marks().lowest();
        self.look()?;
        let shortest = self.shortest.load(Relaxed).min(file_end);
        if shortest < self.len {
            // For searches that read, too, and do not ask for marks.
            let shortest = shortest.min(fault);
            self.shortest.fetch_min(shortest, Relaxed);
            return Err(self.truncated(shortest));
        }
        if fault == usize::MAX {
            return Ok(());
        }
        let offset = self.offset + fault as u64;
        match read_at(&self.file, &mut [0], offset) {
            Err(source) => Err(self.io(offset, source)),
            // It has become shorter only now.
            Ok(0) => Err(self.truncated(fault)),
            Ok(_) => Err(MapError::Fault {
                path: self.path(),
                offset,
                valid_len: fault,
            }),
        }
    }

    /// Tells the system that the pages of a part are not needed for now. They no longer count as
    /// memory of this process, and stay in the page cache for as long as the system likes. When
    /// one is touched again, it is the file's.
    ///
    /// It is for searches that go over a large file once; [`scan_windows`](Mapping::scan_windows)
    /// and [`scan_data`](Mapping::scan_data) do so for what is behind them. What is stored in a
    /// writable mapping stays. It is a hint: no error comes of it, and other systems than Linux
    /// do nothing. Pages that lie in the part as a whole are meant, and no others.
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or after the mapping does.
    #[track_caller]
    pub fn release(&self, range: impl RangeBounds<usize>) {
        let part = within(&range, self.len);
        #[cfg(target_os = "linux")]
        // What was stored in pages of the guard would go: they are not the file's.
        if let Some(raw) = &self.raw
            && self.faults() == 0
        {
            use rustix::{mm, param::page_size};
            let first = raw.as_mut_ptr().addr();
            let start = (first + part.start).next_multiple_of(page_size());
            let end = (first + part.end) / page_size() * page_size();
            if start < end {
                // SAFETY: the pages are mapped for as long as `self` is borrowed, and shared
                // with the file, so that their bytes are the same when they are mapped again.
                // Pages of the guard that come meanwhile become zeros, as the file was cut.
                _ = unsafe {
                    let at = raw.as_mut_ptr().wrapping_add(start - first);
                    mm::madvise(at.cast(), end - start, mm::Advice::LinuxDontNeed)
                };
            }
        }
        _ = part;
    }

    /// Returns all of it, or a copy of it, as a slice.
    ///
    /// # Safety
    ///
    /// As long as the slice lives, nobody writes the file and nobody makes it shorter: no
    /// thread of this process and no other process. There is no way to make sure of that
    /// from here; a [`SealedMapping`](super::SealedMapping) needs no promise.
    ///
    /// # Errors
    ///
    /// Those of [`view`](Mapping::view), and those of [`check`](Mapping::check).
    pub unsafe fn as_slice(&self) -> Result<&[u8], MapError> {
        let view = self.view()?;
        self.check()?;
        // SAFETY:
        // - the view is of `view.len()` bytes that are mapped, readable and initialized
        //   for as long as `self` is borrowed; and if there are none, its pointer is not
        //   null.
        // - the caller promises that nobody writes them meanwhile.
        Ok(unsafe { slice::from_raw_parts(view.as_ptr(), view.len()) })
    }

    /// Returns the mapped memory, if faults of this thread in it will be handled, and `None`
    /// if a copy is to be searched instead.
    pub(super) fn guarded(&self) -> Result<Option<&MmapRaw>, MapError> {
        let Some(raw) = &self.raw else {
            return Ok(None);
        };
        match guard::ready() {
            Ok(()) => Ok(Some(raw)),
            Err(why) if self.is_guarded_only() => Err(self.unguarded(why)),
            Err(_) => Ok(None),
        }
    }

    fn unguarded(&self, why: &'static str) -> MapError {
        MapError::Unguarded {
            path: self.path(),
            why,
        }
    }

    pub(super) fn view_of<'m>(&'m self, raw: &'m MmapRaw) -> View<'m, B> {
        // SAFETY:
        // - the bytes stay mapped and readable for as long as `self` is borrowed, which is
        //   longer than the view lives: the guard replaces pages, and unmaps none. They
        //   are at most `isize::MAX`, which was checked when the mapping was made.
        // - if they are mapped for reading only, `B` is `ReadOnly`: nothing in this process
        //   has a pointer to write them through. If they are writable, `B` is `AtomicU8`,
        //   and threads of this process write them as such. What others write to the file,
        //   and the zeros of the guard, are what both allow for.
        unsafe { View::from_raw_parts(raw.as_mut_ptr(), self.len) }
    }

    /// Looks how long the file is, and remembers it if that is too short.
    pub(super) fn look(&self) -> Result<(), MapError> {
        let len = self.len_of_file();
        let len = len.map_err(|source| self.io(self.offset, source))?;
        if len < self.len as u64 {
            self.shortest.fetch_min(len as usize, Relaxed);
        }
        Ok(())
    }

    /// Sets memory aside for a copy of up to `len` bytes of a part of the mapping.
    pub(super) fn copy_for(&self, len: usize, part: Range<usize>) -> Result<PrivateCopy, MapError> {
        let copy = PrivateCopy::new(len).or_else(|refused| {
            // The system has not so much memory. But it may have as much as there is data.
            let stored = self.stored(part);
            match stored < len && PrivateCopy::new(stored).is_ok() {
                true => PrivateCopy::sparse(len),
                false => Err(refused),
            }
        });
        copy.map_err(|source| MapError::Memory {
            path: self.path(),
            len,
            source,
        })
    }

    /// Reads a part of the mapping to the start of a copy: its data, and not its holes. Then
    /// looks how long the file is.
    pub(super) fn fill(&self, copy: &mut PrivateCopy, part: Range<usize>) -> Result<(), Gap> {
        let mut at = part.start;
        let mut read = Ok(());
        while at < part.end {
            let data = match read {
                Ok(()) => self.data_within(at..part.end),
                Err(_) => part.end..part.end,
            };
            let [hole, to] = [at..data.start, data.clone()]
                .map(|range| range.start - part.start..range.end - part.start);
            copy.zero(hole);
            if !data.is_empty() {
                read = copy.read(to, &self.file, self.offset + data.start as u64);
            }
            at = data.end;
        }
        let looked = self.len_of_file();
        let len = looked.map_err(|error| Gap::Error(self.offset, error))?;
        if len < self.len as u64 {
            self.shortest.fetch_min(len as usize, Relaxed);
        }
        let Err(Gap::End(end)) = read else {
            return read;
        };
        // It may be as long as before again; if it can be read there now, it is.
        if len < self.len as u64 || !self.is_missing(end) {
            self.shortest
                .fetch_min((end - self.offset) as usize, Relaxed);
        }
        read
    }

    /// Returns the error of a copy that was read so far, if there is one.
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

    fn wrong_length(&self, offset: u64) -> MapError {
        MapError::WrongLength {
            path: self.path(),
            offset,
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

impl Mapping<AtomicU8> {
    /// Returns the bytes, to be loaded and stored.
    ///
    /// If the file becomes shorter, or there is no room for a hole that is stored to, what lies
    /// behind the end, or from that hole on, is replaced by memory of this process alone: what
    /// is stored there is lost, and what is loaded there is zero, or what was stored since.
    /// [`check`](Mapping::check) tells. In a thread that blocks `SIGBUS` a truncation ends the
    /// process.
    pub fn as_atomics(&self) -> &[AtomicU8] {
        let Some(raw) = &self.raw else {
            return &[];
        };
        // SAFETY:
        // - as for a view: the bytes stay mapped for as long as `self` is borrowed, and
        //   are at most `isize::MAX`. They are readable and writable.
        // - an `AtomicU8` has the layout of a byte, and any byte is one; others may write
        //   them as they like, outside of this process, and inside through this slice.
        unsafe { slice::from_raw_parts(raw.as_mut_ptr().cast(), self.len) }
    }
}

// A panic of a search leaves nothing half done: a private copy is there when it has been
// read, and the error of reading it, which takes these away, does not change.
impl<B: MappedByte> std::panic::UnwindSafe for Mapping<B> {}
impl<B: MappedByte> std::panic::RefUnwindSafe for Mapping<B> {}

impl<B: MappedByte> Drop for Mapping<B> {
    fn drop(&mut self) {
        if self.locked {
            // It is given back in any case when the last descriptor of the file goes.
            _ = self.file.unlock();
        }
    }
}

impl<B: MappedByte> fmt::Debug for Mapping<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mapping")
            .field("offset", &self.offset)
            .field("len", &self.len)
            .field("writable", &B::WRITABLE)
            .field("strategy", &self.strategy)
            .field("mapped", &self.raw.is_some())
            .field("faults", &self.faults())
            .finish_non_exhaustive()
    }
}

/// Takes a lock, and waits for it.
fn lock(file: &File, lock: Option<Lock>) -> io::Result<()> {
    loop {
        let locked = match lock {
            Some(Lock::Shared) => file.lock_shared(),
            Some(Lock::Exclusive) => file.lock(),
            None => Ok(()),
        };
        match locked {
            // A handler of some signal ran meanwhile.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            locked => return locked,
        }
    }
}

/// Gives the system hints, which it may refuse.
fn advise(raw: &MmapRaw, advice: Advice, huge_pages: bool) {
    #[cfg(unix)]
    {
        let advice = match advice {
            Advice::Normal => None,
            Advice::Sequential => Some(memmap2::Advice::Sequential),
            Advice::Random => Some(memmap2::Advice::Random),
            Advice::WillNeed => Some(memmap2::Advice::WillNeed),
        };
        _ = advice.map(|advice| raw.advise(advice));
    }
    #[cfg(target_os = "linux")]
    if huge_pages {
        _ = raw.advise(memmap2::Advice::HugePage);
    }
    _ = (raw, advice, huge_pages);
}
