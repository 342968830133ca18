//! Searches a mapping: in place where the guard serves the thread, and in a private copy
//! elsewhere.
//!
//! [`Mapping::source`] decides between the two, once for each call. Then the search runs, and the
//! mapping is checked: was everything that the search saw in the file?

use std::ops::{Range, RangeBounds};

use super::{MapError, MappedByte, Mapping, copy::PrivateCopy, in_place::InPlace};
use crate::{View, view::within};

/// What a thread searches: the mapped file, or a copy of it.
pub(super) enum Source<'m, B, C = PrivateCopy> {
    InPlace(&'m InPlace<B>),
    Copy(C),
}

impl<B: MappedByte> Mapping<B> {
    /// Runs a search over the whole mapping, and returns its result if everything that it saw was
    /// in the file.
    ///
    /// What others write during the search may be seen or not, byte by byte. If the file is
    /// truncated, the search runs on, and may see zeros behind the end that the file had when it
    /// was shortest. `scan` then drops the result and returns [`MapError::Truncated`];
    /// [`scan_partial`](Mapping::scan_partial) returns both. What `search` has stored elsewhere
    /// remains, and the caller judges it by `valid_len`.
    ///
    /// A mapping that was found truncated stays so, whatever becomes of the file. A file that
    /// shrinks and grows again between two looks at its length goes unnoticed if nobody has
    /// touched a page that was missing. Everything that was seen was then in the file, except
    /// zeros behind its end in the page that it ended in.
    ///
    /// # System calls
    ///
    /// A search in place makes five system calls, whatever its length, of which three ask whether
    /// the guard serves this thread and two how long the file is. For many short searches, a
    /// [`scanner`](Mapping::scanner) makes one for each.
    ///
    /// # Where there is no guard
    ///
    /// There the view is of a private copy, which is read before the search begins: at each call,
    /// all bytes of the mapping except its holes, into as much memory.
    /// [`scan_range`](Mapping::scan_range) copies a part only, and
    /// [`scan_windows`](Mapping::scan_windows) one part after another.
    /// [`Strategy::Auto`](super::Strategy::Auto) lists where there is no guard, and
    /// [`is_guarded`](Mapping::is_guarded) answers for this thread and now.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if the file is, or was, shorter than the mapping.
    /// - [`MapError::Fault`] if the system could not provide a page within the file, such as one
    ///   for a hole on a full file system in memory. This is an error with
    ///   [`Strategy::Auto`](super::Strategy::Auto) too, because `search` can run only once, and
    ///   remains one for later searches. With [`Strategy::Read`](super::Strategy::Read) the file
    ///   is read there.
    /// - [`MapError::Io`] if the file could not be read, or its length is not available.
    /// - [`MapError::WrongLength`] if the file was read and has fewer bytes than its length.
    /// - [`MapError::Unguarded`] if there is no guard and a copy will not do. `search` has not
    ///   run.
    /// - [`MapError::Memory`] if there is no guard and too little memory for a copy. `search` has
    ///   not run.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memmem};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// // Bytes that must agree with one another are copied out within the search.
    /// let line = mapping.scan(|view| {
    ///     let start = memmem::find(view, b"name = ")?;
    ///     Some(view.slice(start..).lines().next()?.to_vec())
    /// })?;
    /// assert_eq!(line.as_deref(), Some(&b"name = \"atomic-memchr\""[..]));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn scan<R>(&self, search: impl FnOnce(View<'_, B>) -> R) -> Result<R, MapError> {
        self.scan_range(.., search)
    }

    /// Runs a search over a range of the mapping, as [`scan`](Mapping::scan) does over all of it.
    ///
    /// Offsets in the view count from the start of the range. Where there is no guard, only the
    /// range is copied. A truncation is an error even if the file still has the range.
    ///
    /// # Errors
    ///
    /// Those of [`scan`](Mapping::scan).
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or behind the end of the mapping.
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
        let (found, seen) = self.scan_part(within(&range, self.len), search)?;
        seen.map(|()| found)
    }

    /// Runs a search that can fail over the whole mapping, and returns its result if everything that
    /// it saw was in the file. Equivalent to `mapping.scan(search)?`.
    ///
    /// If both the search and the mapping have an error, that of the mapping is returned, and that
    /// of the search is dropped. A parser that runs into the zeros of a truncation fails because of
    /// the truncation, and its own error would blame bytes that were never in the file. For both
    /// errors, call [`scan`](Mapping::scan) and store that of the search elsewhere.
    ///
    /// # Errors
    ///
    /// Those of [`scan`](Mapping::scan), converted, and that of `search`.
    ///
    /// ```
    /// use atomic_memchr::{map::{MapError, Mapping}, memchr};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// #[derive(Debug)]
    /// enum HeaderError {
    ///     Map(MapError),
    ///     Unclosed,
    /// }
    ///
    /// impl From<MapError> for HeaderError {
    ///     fn from(error: MapError) -> HeaderError {
    ///         HeaderError::Map(error)
    ///     }
    /// }
    ///
    /// let mapping = Mapping::open(path)?;
    /// let end = mapping.try_scan(|view| memchr(b']', view).ok_or(HeaderError::Unclosed))?;
    /// assert_eq!(end, 10);
    /// # Ok::<_, HeaderError>(())
    /// ```
    ///
    /// [`io::Error`](std::io::Error) and `Box<dyn Error + Send + Sync>` are converted from a
    /// [`MapError`] too:
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// use std::{error::Error, io, path::Path};
    ///
    /// fn first_byte(path: &Path) -> io::Result<u8> {
    ///     let mapping = Mapping::open(path)?;
    ///     mapping.try_scan(|view| view.get(0).ok_or(io::ErrorKind::UnexpectedEof.into()))
    /// }
    ///
    /// fn first_word(path: &Path) -> Result<u32, Box<dyn Error + Send + Sync>> {
    ///     Mapping::open(path)?.try_scan(|view| Ok(view.read_le(0)?))
    /// }
    /// # let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    /// # assert_eq!(first_byte(&path)?, b'[');
    /// # assert_eq!(first_word(&path)?, u32::from_le_bytes(*b"[wor"));
    /// # Ok::<_, Box<dyn Error + Send + Sync>>(())
    /// ```
    pub fn try_scan<R, E: From<MapError>>(
        &self,
        search: impl FnOnce(View<'_, B>) -> Result<R, E>,
    ) -> Result<R, E> {
        self.scan(search)?
    }

    /// Runs a search that can fail over a range of the mapping, as
    /// [`try_scan`](Mapping::try_scan) does over all of it. Equivalent to
    /// `mapping.scan_range(range, search)?`.
    ///
    /// # Errors
    ///
    /// Those of [`try_scan`](Mapping::try_scan).
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or behind the end of the mapping.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// use std::error::Error;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let tag = mapping.try_scan_range(1..10, |view| -> Result<_, Box<dyn Error + Send + Sync>> {
    ///     Ok(String::from_utf8(view.to_vec())?)
    /// })?;
    /// assert_eq!(tag, "workspace");
    /// # Ok::<_, Box<dyn Error + Send + Sync>>(())
    /// ```
    #[track_caller]
    pub fn try_scan_range<R, E: From<MapError>>(
        &self,
        range: impl RangeBounds<usize>,
        search: impl FnOnce(View<'_, B>) -> Result<R, E>,
    ) -> Result<R, E> {
        self.scan_range(range, search)?
    }

    /// Runs a search over the whole mapping, and returns its result even if the file is truncated
    /// meanwhile, together with the error.
    ///
    /// [`scan`](Mapping::scan) drops the result then, because the search may have seen zeros behind
    /// the new end. What a search has found before it can be kept: in a file that was truncated,
    /// everything that it has seen in the first `valid_len` bytes was in the file. So keep of the
    /// result what depends on those bytes only, and drop the rest.
    ///
    /// The outer `Result` is an error if the search has not run, and there is no result. The inner
    /// one is an error if the search has seen bytes that were not in the file, or may have.
    ///
    /// To keep what was found while searching a file window by window, collect it outside of the
    /// closure of [`scan_windows`](Mapping::scan_windows): everything of the windows before the
    /// error is valid as a whole.
    ///
    /// # Errors
    ///
    /// The outer error is [`MapError::Unguarded`], [`MapError::Memory`], or [`MapError::Io`] if the
    /// length of the file is not available. The inner error is one of the other errors of
    /// [`scan`](Mapping::scan). For [`MapError::Fault`], as for [`MapError::Truncated`], `valid_len`
    /// is the number of bytes in which everything that was seen was in the file. For
    /// [`MapError::Io`] and [`MapError::WrongLength`] it is the number of bytes of the mapping
    /// before their `offset`, which is an offset in the file.
    ///
    /// ```
    /// use atomic_memchr::{map::{MapError, Mapping}, memchr_iter};
    /// # let file = tempfile::NamedTempFile::new().unwrap();
    /// # std::fs::write(&file, "one\ntwo\nthree\n").unwrap();
    /// # let path = file.path();
    ///
    /// let mapping = Mapping::open(path)?;
    /// std::fs::write(path, "one\ntw").unwrap(); // makes it shorter
    ///
    /// let (mut ends, seen) = mapping.scan_partial(|view| {
    ///     memchr_iter(b'\n', view).collect::<Vec<_>>()
    /// })?;
    /// match seen {
    ///     Ok(()) => {}
    ///     Err(MapError::Truncated { valid_len, .. }) => ends.retain(|&end| end < valid_len),
    ///     Err(error) => return Err(error),
    /// }
    /// assert_eq!(ends, [3]);
    /// # Ok::<_, MapError>(())
    /// ```
    pub fn scan_partial<R>(
        &self,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<(R, Result<(), MapError>), MapError> {
        self.scan_part(0..self.len, search)
    }

    /// Runs a search over a part of the mapping, as [`scan_partial`](Mapping::scan_partial) does
    /// over all of it.
    pub(super) fn scan_part<R>(
        &self,
        part: Range<usize>,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<(R, Result<(), MapError>), MapError> {
        let mut source = self.source(|| self.copy_for(part.len(), part.clone()))?;
        Ok(self.search_partial(&mut source, part, search))
    }

    /// Returns a view of the whole mapping, for searches that are not one call.
    /// [`check`](Mapping::check) says afterwards whether everything that was seen was in the file.
    ///
    /// What others write may show in the view at any time, and zeros after a truncation. The view
    /// may cross threads, but must not be read in a thread that blocks `SIGBUS`, where a
    /// truncation ends the process, nor in one whose alternate signal stack has no room for the
    /// handler.
    ///
    /// Where there is no guard, the view is of a private copy of the whole mapping. It is made at
    /// the first call, and kept for as long as the mapping.
    ///
    /// # Errors
    ///
    /// - [`MapError::Io`] if the length of the file is not available.
    /// - [`MapError::Unguarded`] if there is no guard and a copy will not do.
    /// - [`MapError::Memory`] if there is no guard and too little memory for a copy.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memchr_iter};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let mut newlines = memchr_iter(b'\n', mapping.view()?);
    /// let third = newlines.nth(2);
    /// mapping.check()?;
    /// assert!(third.is_some());
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn view(&self) -> Result<View<'_, B>, MapError> {
        match self.source(|| self.kept_copy())? {
            Source::InPlace(in_place) => Ok(in_place.view()),
            Source::Copy(copy) => Ok(copy.view(self.len)),
        }
    }

    /// Returns the copy of the whole mapping, and makes it at the first call.
    fn kept_copy(&self) -> Result<&PrivateCopy, MapError> {
        let (copy, _) = match self.kept_copy.get() {
            Some(kept) => kept,
            None => {
                let mut copy = self.copy_for(self.len, 0..self.len)?;
                let read = self.fill(&mut copy, 0..self.len);
                self.kept_copy.get_or_init(|| (copy, read))
            }
        };
        Ok(copy)
    }

    /// Decides what this thread searches now: the mapped file, which is then measured, or what
    /// `copy` returns.
    ///
    /// # Errors
    ///
    /// - [`MapError::Unguarded`] if there is no guard and a copy will not do.
    /// - [`MapError::Io`] if the length of the mapped file is not available.
    /// - That of `copy`.
    pub(super) fn source<C>(
        &self,
        copy: impl FnOnce() -> Result<C, MapError>,
    ) -> Result<Source<'_, B, C>, MapError> {
        let Some(in_place) = self.guarded()? else {
            return copy().map(Source::Copy);
        };
        self.note_length()?;
        Ok(Source::InPlace(in_place))
    }

    /// Runs a search over a part of the mapping, which is first read into the copy if the source
    /// is one, and returns its result if everything that it saw was in the file.
    pub(super) fn search<R>(
        &self,
        source: &mut Source<'_, B>,
        part: Range<usize>,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<R, MapError> {
        let (found, seen) = self.search_partial(source, part, search);
        seen.map(|()| found)
    }

    /// Runs a search as [`search`](Mapping::search) does, and returns its result together with the
    /// answer whether everything that it saw was in the file.
    fn search_partial<R>(
        &self,
        source: &mut Source<'_, B>,
        part: Range<usize>,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> (R, Result<(), MapError>) {
        match source {
            Source::InPlace(in_place) => {
                let found = search(in_place.view().slice(part));
                (found, self.check())
            }
            Source::Copy(copy) => {
                let len = part.len();
                let read = self.fill(copy, part);
                let found = search(copy.view(len));
                (found, self.check_copy(&read))
            }
        }
    }
}
