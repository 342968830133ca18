//! [`SharedMapping`]: a part of a mapping that owns its share of it, for structs and threads.

use std::{
    fmt,
    ops::{Range, RangeBounds},
    sync::Arc,
};

use super::{MapError, MapReader, MappedByte, Mapping};
use crate::{ReadOnly, View, view::within};

/// Shares a part of a mapping by reference counting, as `Bytes` of the crate bytes shares a part of
/// a buffer.
///
/// It has no lifetime, so it fits into structs and crosses threads. [Cloning](Clone) it and
/// [`slice`](SharedMapping::slice) are cheap: both copy no bytes and make no system call. The
/// mapping is dropped with the last of its parts.
///
/// It is searched as a [`Mapping`] is, and a truncation of the file has the same effect: all parts
/// of a mapping that was found truncated return [`MapError::Truncated`], even if the file still has
/// their bytes.
///
/// ```
/// use atomic_memchr::{map::{MapError, Mapping, SharedMapping}, memchr_iter};
/// use std::thread;
/// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
///
/// struct Database {
///     header: SharedMapping,
///     body: SharedMapping,
/// }
///
/// let all = SharedMapping::from(Mapping::open(path)?);
/// let database = Database { header: all.slice(..11), body: all.slice(11..) };
///
/// let body = database.body.clone();
/// let lines = thread::spawn(move || body.scan(|view| memchr_iter(b'\n', view).count()));
/// assert_eq!(database.header.scan(|view| view.to_vec())?, b"[workspace]");
/// assert!(lines.join().unwrap()? > 10);
/// # Ok::<_, MapError>(())
/// ```
pub struct SharedMapping<B: MappedByte = ReadOnly> {
    mapping: Arc<Mapping<B>>,
    /// The part, within the mapping.
    range: Range<usize>,
}

impl<B: MappedByte> SharedMapping<B> {
    /// Creates a part that is all of a mapping.
    pub fn new(mapping: Arc<Mapping<B>>) -> SharedMapping<B> {
        let range = 0..mapping.len();
        SharedMapping { mapping, range }
    }

    /// Returns the mapping that this is a part of.
    pub fn mapping(&self) -> &Arc<Mapping<B>> {
        &self.mapping
    }

    /// Returns the offsets of this part, counted from the start of the mapping.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Returns the number of bytes. It never changes.
    pub fn len(&self) -> usize {
        self.range.len()
    }

    /// Returns `true` if there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.range.is_empty()
    }

    /// Returns a part of this part, which shares the mapping with it. Offsets count from the start
    /// of this part.
    ///
    /// # Panics
    ///
    /// If the range ends before it begins, or behind the end of this part.
    ///
    /// ```
    /// use atomic_memchr::map::{Mapping, SharedMapping};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let header = SharedMapping::from(Mapping::open(path)?).slice(..11);
    /// let name = header.slice(1..10);
    /// assert_eq!((name.len(), name.range()), (9, 1..10));
    /// assert_eq!(name.scan(|view| view.to_vec())?, b"workspace");
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    #[must_use]
    #[track_caller]
    pub fn slice(&self, range: impl RangeBounds<usize>) -> SharedMapping<B> {
        let part = within(&range, self.len());
        let start = self.range.start;
        SharedMapping {
            mapping: Arc::clone(&self.mapping),
            range: start + part.start..start + part.end,
        }
    }

    /// Runs a search over this part, as [`Mapping::scan_range`] does.
    ///
    /// Offsets in the view count from the start of this part.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::scan`].
    pub fn scan<R>(&self, search: impl FnOnce(View<'_, B>) -> R) -> Result<R, MapError> {
        self.mapping.scan_range(self.range(), search)
    }

    /// Runs a search that can fail over this part, as [`Mapping::try_scan_range`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::try_scan`].
    pub fn try_scan<R, E: From<MapError>>(
        &self,
        search: impl FnOnce(View<'_, B>) -> Result<R, E>,
    ) -> Result<R, E> {
        self.mapping.try_scan_range(self.range(), search)
    }

    /// Runs a search over this part, and returns its result even if the file is truncated meanwhile,
    /// together with the error, as [`Mapping::scan_partial`] does.
    ///
    /// In the error, `valid_len` counts from the start of the mapping, where this part begins at the
    /// start of its [`range`](SharedMapping::range).
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::scan_partial`].
    pub fn scan_partial<R>(
        &self,
        search: impl FnOnce(View<'_, B>) -> R,
    ) -> Result<(R, Result<(), MapError>), MapError> {
        self.mapping.scan_part(self.range(), search)
    }

    /// Returns a view of this part, for searches that are not one call, as [`Mapping::view`] does.
    /// [`Mapping::check`] says afterwards whether everything that was seen was in the file.
    ///
    /// Where there is no guard, the view is of a private copy of the whole mapping.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::view`].
    ///
    /// ```
    /// use atomic_memchr::{map::{Mapping, SharedMapping}, memchr};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let name = SharedMapping::from(Mapping::open(path)?).slice(1..10);
    /// let found = memchr(b'k', name.view()?);
    /// name.mapping().check()?;
    /// assert_eq!(found, Some(3));
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn view(&self) -> Result<View<'_, B>, MapError> {
        Ok(self.mapping.view()?.slice(self.range()))
    }

    /// Converts this part into a reader from its start on, which owns it. To read a mapping by
    /// several readers, clone a part for each.
    ///
    /// ```
    /// use atomic_memchr::map::{Mapping, SharedMapping};
    /// use std::{io::Read, thread};
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mut reader = SharedMapping::from(Mapping::open(path)?).slice(1..10).into_reader();
    /// let name = thread::spawn(move || std::io::read_to_string(&mut reader));
    /// assert_eq!(name.join().unwrap()?, "workspace");
    /// # Ok::<_, std::io::Error>(())
    /// ```
    pub fn into_reader(self) -> MapReader<B> {
        MapReader::new(self)
    }
}

/// Shares all of a mapping.
impl<B: MappedByte> From<Mapping<B>> for SharedMapping<B> {
    fn from(mapping: Mapping<B>) -> Self {
        SharedMapping::new(Arc::new(mapping))
    }
}

/// Shares all of a mapping.
impl<B: MappedByte> From<Arc<Mapping<B>>> for SharedMapping<B> {
    fn from(mapping: Arc<Mapping<B>>) -> Self {
        SharedMapping::new(mapping)
    }
}

// Not derived: a derived one would require it of the kind of byte.
impl<B: MappedByte> Clone for SharedMapping<B> {
    fn clone(&self) -> Self {
        SharedMapping {
            mapping: Arc::clone(&self.mapping),
            range: self.range(),
        }
    }
}

impl<B: MappedByte> fmt::Debug for SharedMapping<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedMapping")
            .field("range", &self.range)
            .field("mapping", &self.mapping)
            .finish()
    }
}
