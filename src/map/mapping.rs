//! A mapped file, and how it is searched.
#![allow(unsafe_code, reason = "this is where a mapping becomes a view")]

use std::{
    fmt,
    fs::File,
    io,
    marker::PhantomData,
    path::Path,
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
    kind,
    options::Lock,
};
use crate::{ReadOnly, View};

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
    file: File,
    /// Where in the file the first byte is.
    offset: u64,
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

    /// Another way to map a file: a part of it, for writing, with a lock.
    pub fn options() -> MapOptions {
        MapOptions::new()
    }
}

impl<B: MappedByte> Mapping<B> {
    pub(super) fn with(options: &MapOptions<B>, file: File) -> Result<Self, MapError> {
        let failed = |len| move |source| MapError::Map { len, source };
        kind::regular(&file.metadata().map_err(failed(0))?)?;
        let page = kind::page_size(&file)?;
        match options.lock {
            Some(Lock::Shared) => file.lock_shared(),
            Some(Lock::Exclusive) => file.lock(),
            None => Ok(()),
        }
        .map_err(|source| MapError::Lock { source })?;
        let mut mapping = Mapping {
            registration: None,
            raw: None,
            offset: options.offset,
            len: 0,
            strategy: options.strategy,
            shortest: AtomicUsize::new(usize::MAX),
            copy: OnceLock::new(),
            locked: options.lock.is_some(),
            bytes: PhantomData,
            file,
        };
        mapping.len = mapping.len_to_map(options.len)?;
        if mapping.len == 0 || !mapping.is_to_be_guarded()? {
            return Ok(mapping);
        }

        let len = mapping.len;
        let mut how = memmap2::MmapOptions::new();
        how.offset(options.offset).len(len);
        if options.populate {
            how.populate();
        }
        let raw = match B::WRITABLE {
            true => how.map_raw(&mapping.file),
            false => how.map_raw_read_only(&mapping.file),
        };
        let raw = raw.map_err(|source| match kind::is_without_mappings(&source) {
            true => MapError::NotMappable {
                what: "a file of this file system",
            },
            false => MapError::Map { len, source },
        })?;
        advise(&raw, options.advice, options.huge_pages);
        let file = (&mapping.file, options.offset);
        mapping.registration = Registration::new(&raw, page, B::WRITABLE, file);
        mapping.raw = Some(raw);
        Ok(mapping)
    }

    /// How many bytes are to be mapped: as many as are asked for, or are there.
    fn len_to_map(&self, asked: Option<usize>) -> Result<usize, MapError> {
        let there = self.len_of_file().map_err(|source| MapError::Map {
            len: asked.unwrap_or(0),
            source,
        })?;
        let len = asked.map_or(there, |len| len as u64);
        let len = match usize::try_from(len) {
            Ok(len) if isize::try_from(len).is_ok() => len,
            _ => return Err(MapError::TooLarge { len }),
        };
        if there < len as u64 {
            return Err(MapError::Truncated {
                valid_len: there as usize,
                mapped_len: len,
            });
        }
        Ok(len)
    }

    /// How long the file is now, counted from where the mapping starts.
    fn len_of_file(&self) -> io::Result<u64> {
        let len = self.file.metadata()?.len();
        Ok(len.saturating_sub(self.offset))
    }

    /// Whether it is to be mapped, with a guard. Whether the guard serves is asked again
    /// for each search.
    fn is_to_be_guarded(&self) -> Result<bool, MapError> {
        let guarded = match self.strategy {
            Strategy::Read => Err("Strategy::Read allows no handler"),
            Strategy::Auto | Strategy::Guarded => guard::install(),
        };
        match guarded {
            Err(why) if self.is_guarded_only() => Err(MapError::Unguarded { why }),
            Err(_) => Ok(guard::SUPPORTED && self.strategy != Strategy::Read),
            Ok(()) => Ok(true),
        }
    }

    /// Whether a copy will not do.
    fn is_guarded_only(&self) -> bool {
        B::WRITABLE || self.strategy == Strategy::Guarded
    }

    /// How many bytes are mapped: those that were asked for, or those that the file had.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether none are.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the file itself is mapped, and not only read into copies: whether the
    /// guard is there for it.
    pub fn is_guarded(&self) -> bool {
        self.raw.is_some()
    }

    /// How many faults the guard has taken in this mapping: none as long as the file is
    /// as long as it was, or nobody has touched what is gone.
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
    /// Where there is no guard (see [`Strategy`]), the view is one of a private copy, read
    /// before the search begins.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if the file is, or was, shorter than the mapping.
    /// - [`MapError::Io`] if it could not be read.
    /// - [`MapError::Unguarded`] if there is no guard, and no other way.
    /// - [`MapError::Map`] if there is no guard, and no memory for a copy.
    ///
    /// For the first two the search has run.
    pub fn scan<R>(&self, search: impl FnOnce(View<'_, B>) -> R) -> Result<R, MapError> {
        let Some(raw) = self.guarded()? else {
            let mut copy = PrivateCopy::new(self.len)?;
            let read = copy.read(&self.file, self.offset, self.len);
            let found = search(copy.view(self.len));
            self.check_copy(&read)?;
            return Ok(found);
        };
        self.look()?;
        let found = search(self.view_of(raw));
        self.check()?;
        Ok(found)
    }

    /// The bytes, for searches that are not one call. [`check`](Mapping::check) says
    /// afterwards what [`scan`](Mapping::scan) would have said.
    ///
    /// The view may cross threads, but must not be read in one that blocks `SIGBUS`: there
    /// a truncation ends the process. Where there is no guard, it is one of a private
    /// copy, which is made at the first call and kept as long as the mapping.
    ///
    /// # Errors
    ///
    /// - [`MapError::Io`] if the length of the file is not to be had.
    /// - [`MapError::Unguarded`] if there is no guard, and no other way.
    /// - [`MapError::Map`] if there is no guard, and no memory for a copy.
    pub fn view(&self) -> Result<View<'_, B>, MapError> {
        if let Some(raw) = self.guarded()? {
            self.look()?;
            return Ok(self.view_of(raw));
        }
        let (copy, _) = match self.copy.get() {
            Some(copy) => copy,
            None => {
                let mut copy = PrivateCopy::new(self.len)?;
                let read = copy.read(&self.file, self.offset, self.len);
                self.copy.get_or_init(|| (copy, read))
            }
        };
        Ok(copy.view(self.len))
    }

    /// Whether all that was seen in a [`view`](Mapping::view) until now was in the file.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if the file is, or was, shorter than the mapping.
    /// - [`MapError::Io`] if it could not be read.
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
            return Err(self.truncated(shortest.min(fault)));
        }
        if fault == usize::MAX {
            return Ok(());
        }
        let offset = self.offset + fault as u64;
        match read_at(&self.file, &mut [0], offset) {
            Err(source) => Err(MapError::Io { offset, source }),
            // It was shorter at the time, and is as long as before again.
            Ok(_) => Err(self.truncated(fault)),
        }
    }

    /// All of it, or a copy of it, as a slice.
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

    /// The mapped memory, if faults of this thread in it will be taken, and `None` if a
    /// copy is to be searched instead.
    pub(super) fn guarded(&self) -> Result<Option<&MmapRaw>, MapError> {
        let Some(raw) = &self.raw else {
            return Ok(None);
        };
        match guard::ready() {
            Ok(()) => Ok(Some(raw)),
            Err(why) if self.is_guarded_only() => Err(MapError::Unguarded { why }),
            Err(_) => Ok(None),
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
        let len = self.len_of_file().map_err(|source| MapError::Io {
            offset: self.offset,
            source,
        })?;
        if len < self.len as u64 {
            self.shortest.fetch_min(len as usize, Relaxed);
        }
        Ok(())
    }

    /// What is to be said of a copy that was read so far.
    pub(super) fn check_copy(&self, read: &Result<(), Gap>) -> Result<(), MapError> {
        match read {
            Ok(()) => {}
            Err(Gap::End(end)) => {
                let valid = (end - self.offset) as usize;
                self.shortest.fetch_min(valid, Relaxed);
                // It may have ended before.
                self.look()?;
            }
            Err(Gap::Error(offset, error)) => {
                let source = match error.raw_os_error() {
                    Some(code) => io::Error::from_raw_os_error(code),
                    None => error.kind().into(),
                };
                let offset = *offset;
                return Err(MapError::Io { offset, source });
            }
        }
        match self.shortest.load(Relaxed) {
            usize::MAX => Ok(()),
            shortest => Err(self.truncated(shortest)),
        }
    }

    fn truncated(&self, valid_len: usize) -> MapError {
        MapError::Truncated {
            valid_len,
            mapped_len: self.len,
        }
    }

    /// What copies are read from, and from where on.
    pub(super) fn file(&self) -> (&File, u64) {
        (&self.file, self.offset)
    }
}

impl Mapping<AtomicU8> {
    /// The bytes, to be loaded and stored.
    ///
    /// If the file becomes shorter, what lies behind its end is replaced by memory of this
    /// process alone: what is stored there is lost, and what is loaded there is zero, or
    /// what was stored since. [`check`](Mapping::check) tells. In a thread that blocks
    /// `SIGBUS` a truncation ends the process.
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
            .field("guarded", &self.is_guarded())
            .field("faults", &self.faults())
            .finish_non_exhaustive()
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
