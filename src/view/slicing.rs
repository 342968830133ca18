//! Parts of a view: by range, by content, and at its ends.
//!
//! They are views of the same memory, with the same lifetime. Bounds are checked here,
//! once; nothing is loaded for a part by range.

use core::ops::{
    Bound, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};

use crate::{Byte, View, memchr, memrchr};

impl<'a, B: Byte> View<'a, B> {
    /// Loads the first byte, or returns `None` if the view is empty.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"abc").first(), Some(b'a'));
    /// ```
    #[inline]
    pub fn first(&self) -> Option<u8> {
        self.byte(0)
    }

    /// Loads the last byte, or returns `None` if the view is empty.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"abc").last(), Some(b'c'));
    /// ```
    #[inline]
    pub fn last(&self) -> Option<u8> {
        self.byte(self.len().checked_sub(1)?)
    }

    /// Returns the part of the view in `range`, or `None` if the range ends before it
    /// starts or exceeds the view. [`get`](View::get) does the same for the types of ranges
    /// of std; this method takes any [`RangeBounds`].
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"one two");
    /// assert!(view.get_slice(4..).is_some_and(|two| two == b"two"));
    /// assert!(view.get_slice(4..8).is_none());
    /// ```
    #[inline]
    pub fn get_slice(&self, range: impl RangeBounds<usize>) -> Option<View<'a, B>> {
        let (start, end) = bounds(&range, self.len());
        Some(self.part(self.span.get(start?..end?)?))
    }

    /// Returns the part of the view in `range`.
    ///
    /// # Panics
    ///
    /// Panics if the range ends before it starts or exceeds the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"one two");
    /// assert!(view.slice(..3) == b"one");
    /// assert!(view.slice(4..=6) == b"two");
    /// ```
    #[inline]
    #[track_caller]
    pub fn slice(&self, range: impl RangeBounds<usize>) -> View<'a, B> {
        let (start, end) = bounds(&range, self.len());
        if let (Some(start), Some(end)) = (start, end)
            && let Some(span) = self.span.get(start..end)
        {
            return self.part(span);
        }
        out_of_bounds(start, end, self.len())
    }

    /// Returns the `len` bytes at `offset`, or `None` if they exceed the view.
    ///
    /// It is meant for offsets and lengths that come from the bytes themselves, and that
    /// have 64 bits on every target. They need neither be converted, which may cut them off
    /// where a `usize` has 32 bits, nor be added, which may overflow.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// // An archive whose first 16 bytes are the offset and the length of its only file.
    /// let mut archive = [0; 20];
    /// archive[0] = 17;
    /// archive[8] = 3;
    /// archive[17..].copy_from_slice(b"abc");
    ///
    /// let view = View::new(&archive);
    /// let file = view.get_at(view.read_le(0)?, view.read_le(8)?);
    /// assert!(file.is_some_and(|file| file == b"abc"));
    /// assert!(view.get_at(u64::MAX, 2).is_none());
    /// # Ok::<_, atomic_memchr::view::ReadError>(())
    /// ```
    #[inline]
    pub fn get_at(&self, offset: u64, len: u64) -> Option<View<'a, B>> {
        let start = usize::try_from(offset).ok()?;
        let end = usize::try_from(offset.checked_add(len)?).ok()?;
        self.get_slice(start..end)
    }

    /// Returns the offset at which `part` starts in this view, or `None` if it does not lie
    /// within this view.
    ///
    /// The addresses are compared, and nothing is loaded. An empty part lies within the view
    /// if it starts there, or at the end of the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"key=value");
    /// let (_, value) = view.split_once(b'=').unwrap();
    /// assert_eq!(view.offset_of(value), Some(4));
    /// assert_eq!(value.offset_of(view), None);
    /// ```
    #[inline]
    pub fn offset_of<C: Byte>(&self, part: View<'_, C>) -> Option<usize> {
        let offset = part.as_ptr().addr().checked_sub(self.as_ptr().addr())?;
        let room = self.len().checked_sub(offset)?;
        (part.len() <= room).then_some(offset)
    }

    /// Splits the view into its first `mid` bytes and the rest.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let (head, tail) = View::new(b"one two").split_at(3);
    /// assert!(head == b"one" && tail == b" two");
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if `mid` exceeds the length.
    #[inline]
    #[track_caller]
    pub fn split_at(&self, mid: usize) -> (View<'a, B>, View<'a, B>) {
        (self.slice(..mid), self.slice(mid..))
    }

    /// Splits the view into its first `mid` bytes and the rest, or returns `None` if `mid`
    /// exceeds the length.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"abc");
    /// assert!(view.split_at_checked(3).is_some_and(|(_, rest)| rest.is_empty()));
    /// assert!(view.split_at_checked(4).is_none());
    /// ```
    #[inline]
    pub fn split_at_checked(&self, mid: usize) -> Option<(View<'a, B>, View<'a, B>)> {
        let (head, tail) = self.span.split_at(mid)?;
        Some((self.part(head), self.part(tail)))
    }

    /// Loads the first byte, and returns it and the rest of the view, or `None` if the view
    /// is empty.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let (first, rest) = View::new(b"abc").split_first().unwrap();
    /// assert!(first == b'a' && rest == b"bc");
    /// ```
    #[inline]
    pub fn split_first(&self) -> Option<(u8, View<'a, B>)> {
        Some((self.first()?, self.slice(1..)))
    }

    /// Loads the last byte, and returns it and the rest of the view, or `None` if the view
    /// is empty.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let (last, rest) = View::new(b"abc").split_last().unwrap();
    /// assert!(last == b'c' && rest == b"ab");
    /// ```
    #[inline]
    pub fn split_last(&self) -> Option<(u8, View<'a, B>)> {
        Some((self.last()?, self.slice(..self.len() - 1)))
    }

    /// Splits the view at the first byte that equals `separator`, and returns the parts
    /// before and after it, or `None` if there is no such byte.
    ///
    /// The separator was seen during the call, and may have changed since. Others may write
    /// separators into both parts.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let (key, value) = View::new(b"key=a=b").split_once(b'=').unwrap();
    /// assert!(key == b"key" && value == b"a=b");
    /// ```
    #[inline]
    pub fn split_once(&self, separator: u8) -> Option<(View<'a, B>, View<'a, B>)> {
        let at = memchr(separator, self)?;
        Some((self.slice(..at), self.slice(at + 1..)))
    }

    /// Splits the view at the last byte that equals `separator`, and returns the parts
    /// before and after it, or `None` if there is no such byte. For concurrent writers see
    /// [`split_once`](View::split_once).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let (dir, file) = View::new(b"a/b/c").rsplit_once(b'/').unwrap();
    /// assert!(dir == b"a/b" && file == b"c");
    /// ```
    #[inline]
    pub fn rsplit_once(&self, separator: u8) -> Option<(View<'a, B>, View<'a, B>)> {
        let at = memrchr(separator, self)?;
        Some((self.slice(..at), self.slice(at + 1..)))
    }

    /// Returns the part after `prefix`, or `None` if the view does not [start
    /// with](View::starts_with) it.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let value = View::new(b"key=value").strip_prefix(b"key=");
    /// assert!(value.is_some_and(|value| value == b"value"));
    /// ```
    #[inline]
    pub fn strip_prefix(&self, prefix: &[u8]) -> Option<View<'a, B>> {
        let (head, tail) = self.split_at_checked(prefix.len())?;
        head.eq_bytes(prefix).then_some(tail)
    }

    /// Returns the part before `suffix`, or `None` if the view does not [end
    /// with](View::ends_with) it.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let line = View::new(b"one\r\n").strip_suffix(b"\r\n");
    /// assert!(line.is_some_and(|line| line == b"one"));
    /// ```
    #[inline]
    pub fn strip_suffix(&self, suffix: &[u8]) -> Option<View<'a, B>> {
        let (head, tail) = self.split_at_checked(self.len().checked_sub(suffix.len())?)?;
        tail.eq_bytes(suffix).then_some(head)
    }

    /// Returns the view without the ASCII white space at its start, by the definition of
    /// [`u8::is_ascii_whitespace`]. Each byte is loaded once, so the first byte of the
    /// result was not white space when it was seen.
    pub fn trim_ascii_start(&self) -> View<'a, B> {
        let start = self.iter().position(|byte| !byte.is_ascii_whitespace());
        self.slice(start.unwrap_or(self.len())..)
    }

    /// Returns the view without the ASCII white space at its end; see
    /// [`trim_ascii_start`](View::trim_ascii_start).
    pub fn trim_ascii_end(&self) -> View<'a, B> {
        let last = self.iter().rposition(|byte| !byte.is_ascii_whitespace());
        self.slice(..last.map_or(0, |last| last + 1))
    }

    /// Returns the view without the ASCII white space at its start and at its end; see
    /// [`trim_ascii_start`](View::trim_ascii_start).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert!(View::new(b" \t1 2\r\n").trim_ascii() == b"1 2");
    /// ```
    pub fn trim_ascii(&self) -> View<'a, B> {
        self.trim_ascii_start().trim_ascii_end()
    }
}

/// Converts an index or a range into what [`View::get`] returns for it: a byte for a
/// `usize`, and a view for a range.
///
/// It is to views what [`SliceIndex`](core::slice::SliceIndex) is to slices. The trait is sealed.
pub trait ViewIndex<'a, B: Byte>: sealed::Sealed {
    /// The type of what is at the index.
    type Output;

    /// Returns what is at the index in `view`, or `None` if it is out of bounds.
    #[doc(hidden)]
    fn get(self, view: View<'a, B>) -> Option<Self::Output>;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for usize {}

impl<B: Byte> ViewIndex<'_, B> for usize {
    type Output = u8;

    #[inline]
    fn get(self, view: View<'_, B>) -> Option<u8> {
        view.byte(self)
    }
}

/// Implements the trait for ranges. One implementation for all that is `RangeBounds` would
/// overlap with that for `usize`, as far as the compiler knows.
macro_rules! ranges {
    ($($range:ty),* $(,)?) => {$(
        impl sealed::Sealed for $range {}

        impl<'a, B: Byte> ViewIndex<'a, B> for $range {
            type Output = View<'a, B>;

            #[inline]
            fn get(self, view: View<'a, B>) -> Option<View<'a, B>> {
                view.get_slice(self)
            }
        }
    )*};
}

ranges!(
    Range<usize>,
    RangeFrom<usize>,
    RangeFull,
    RangeInclusive<usize>,
    RangeTo<usize>,
    RangeToInclusive<usize>,
    (Bound<usize>, Bound<usize>),
);

/// Returns the start and the end of a range in a sequence of `len` elements; `None` stands
/// for a bound that exceeds `usize::MAX`.
#[inline]
fn bounds(range: &impl RangeBounds<usize>, len: usize) -> (Option<usize>, Option<usize>) {
    let start = match range.start_bound() {
        Bound::Included(&start) => Some(start),
        Bound::Excluded(&start) => start.checked_add(1),
        Bound::Unbounded => Some(0),
    };
    let end = match range.end_bound() {
        Bound::Included(&end) => end.checked_add(1),
        Bound::Excluded(&end) => Some(end),
        Bound::Unbounded => Some(len),
    };
    (start, end)
}

/// Returns the range as offsets from the first of `len` bytes, and panics as
/// [`View::slice`] does if the range does not lie within them.
#[cfg(feature = "map")]
#[track_caller]
pub(crate) fn within(range: &impl RangeBounds<usize>, len: usize) -> Range<usize> {
    match bounds(range, len) {
        (Some(start), Some(end)) if start <= end && end <= len => start..end,
        (start, end) => out_of_bounds(start, end, len),
    }
}

/// Panics with what is wrong with a range. A bound of `None` exceeds `usize::MAX`.
#[cold]
#[track_caller]
fn out_of_bounds(start: Option<usize>, end: Option<usize>, len: usize) -> ! {
    const MAX: usize = usize::MAX;
    match (start, end) {
        (Some(start), Some(end)) => {
            panic!("range {start}..{end} is out of bounds for a view of length {len}")
        }
        (Some(start), None) => {
            panic!("range {start}..={MAX} is out of bounds for a view of length {len}")
        }
        (None, _) => panic!("range after {MAX} is out of bounds for a view of length {len}"),
    }
}
