//! [`Scanner`]: many searches of one mapping by one thread, for fewer system calls.

use std::{fmt, marker::PhantomData, ops::RangeBounds};

use super::{MapError, MappedByte, Mapping, scan::Source};
use crate::{ReadOnly, View, view::within};

/// Searches one mapping many times in one thread, with one system call for each search instead of
/// five.
///
/// It is created by [`Mapping::scanner`]. A [`scan`](Mapping::scan) asks the system five questions,
/// however short the search. They take 1.5 µs in all on one machine, where a search by a scanner
/// takes 0.5 µs (`cargo bench --bench guard`):
///
/// | question | why it is asked |
/// |---|---|
/// | Does this thread block `SIGBUS`? | A fault would end the process. |
/// | Has its alternate signal stack room for the handler? | The handler would write behind its end. |
/// | Is the handler still installed? | A handler that was installed later would be called. |
/// | How long is the file, before the search? | A truncation within the last page raises no signal. |
/// | How long is the file, after the search? | The same. |
///
/// A scanner asks the first four when it is created, and the last after each search. The length
/// after one search is that before the next.
///
/// While a scanner exists, its thread must not block `SIGBUS` or replace its alternate signal
/// stack, and nobody may install another handler of the signal. A truncation could then end the
/// process, as it could if that happened during a search. Therefore a scanner stays in its thread.
///
/// ```
/// use atomic_memchr::{map::Mapping, memchr};
/// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
///
/// let mapping = Mapping::open(path)?;
/// let mut scanner = mapping.scanner()?;
/// let mut line = 0;
/// for _ in 0..3 {
///     line += scanner.scan_range(line.., |view| memchr(b'\n', view))?.map_or(0, |at| at + 1);
/// }
/// assert!(line > 11);
/// # Ok::<_, atomic_memchr::map::MapError>(())
/// ```
pub struct Scanner<'m, B: MappedByte = ReadOnly> {
    mapping: &'m Mapping<B>,
    /// Where there is no guard, a copy that becomes longer as longer ranges are searched.
    source: Source<'m, B>,
    /// What the system was asked is of this thread.
    thread: PhantomData<*const ()>,
}

impl<B: MappedByte> Mapping<B> {
    /// Asks the system once whether the guard serves this thread, for many searches by it.
    ///
    /// Where there is no guard, each search of the scanner copies what it searches, as
    /// [`scan_range`](Mapping::scan_range) does, to memory that the scanner keeps.
    ///
    /// # Errors
    ///
    /// - [`MapError::Unguarded`] if there is no guard and a copy will not do.
    /// - [`MapError::Io`] if the length of the file is not available.
    pub fn scanner(&self) -> Result<Scanner<'_, B>, MapError> {
        Ok(Scanner {
            mapping: self,
            source: self.source(|| self.copy_for(0, 0..0))?,
            thread: PhantomData,
        })
    }
}

impl<'m, B: MappedByte> Scanner<'m, B> {
    /// Returns the mapping that is searched.
    pub fn mapping(&self) -> &'m Mapping<B> {
        self.mapping
    }

    /// Runs a search over the whole mapping, as [`Mapping::scan`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::scan`], except [`MapError::Unguarded`].
    pub fn scan<R>(&mut self, search: impl FnOnce(View<'_, B>) -> R) -> Result<R, MapError> {
        self.scan_range(.., search)
    }

    /// Runs a search over a range of the mapping, as [`Mapping::scan_range`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::scan`], except [`MapError::Unguarded`].
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or behind the end of the mapping.
    #[track_caller]
    pub fn scan_range<R>(
        &mut self,
        range: impl RangeBounds<usize>,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<R, MapError> {
        let mapping = self.mapping;
        let part = within(&range, mapping.len());
        if let Source::Copy(copy) = &mut self.source
            && copy.len() < part.len()
        {
            *copy = mapping.copy_for(part.len(), part.clone())?;
        }
        mapping.search(&mut self.source, part, search)
    }
}

impl<B: MappedByte> fmt::Debug for Scanner<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scanner")
            .field("in_place", &matches!(self.source, Source::InPlace(_)))
            .field("mapping", &self.mapping)
            .finish_non_exhaustive()
    }
}
