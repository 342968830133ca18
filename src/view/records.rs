//! [`Records`], a view as a sequence of values of one type.
//!
//! Each record is read by copy, by [`View::read`]. Nothing is loaded until a record is asked
//! for.

use core::{cmp::Ordering, fmt, iter::FusedIterator, marker::PhantomData, sync::atomic::AtomicU8};

use bytemuck::AnyBitPattern;

use crate::{Byte, View};

/// Reads a view as a sequence of values of type `T`. It is created by [`View::records`].
///
/// A record is read when it is asked for, and each time anew. What is returned is a private
/// copy, which does not change any more. Its bytes need not have been there together if others
/// write meanwhile; [`seq`](crate::seq) has records that are read whole.
pub struct Records<'a, T, B: Byte = AtomicU8> {
    /// The records, without the remainder.
    view: View<'a, B>,
    remainder: View<'a, B>,
    /// No record is kept here, so it does not matter which traits `T` has.
    records: PhantomData<fn() -> T>,
}

/// Iterates over the records of a view, by value. It is created by [`Records::iter`].
pub struct RecordsIter<'a, T, B: Byte = AtomicU8> {
    records: Records<'a, T, B>,
    /// Indices of the records that are not yielded yet: `start..end`.
    start: usize,
    end: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns the view as a sequence of values of type `T`, one after the other from the start
    /// of the view.
    ///
    /// They need not be aligned. `T` is a type of which any bytes are a value. A `T` without
    /// bytes is an error at compile time.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// // Pairs of a key and a value, sorted by key.
    /// let view = View::new(b"a1c3d4?");
    /// let records = view.records::<[u8; 2]>();
    /// assert_eq!((records.len(), records.get(1)), (3, Some(*b"c3")));
    /// assert_eq!(records.binary_search_by(|[key, _]| key.cmp(&b'd')), Ok(2));
    /// assert!(records.iter().map(|[_, value]| value).eq(*b"134"));
    /// assert!(records.remainder() == b"?");
    /// ```
    #[inline]
    pub fn records<T: AnyBitPattern>(&self) -> Records<'a, T, B> {
        const { assert!(size_of::<T>() != 0, "records must have bytes") }
        let (view, remainder) = self.split_at(self.len() - self.len() % size_of::<T>());
        Records {
            view,
            remainder,
            records: PhantomData,
        }
    }
}

impl<'a, T: AnyBitPattern, B: Byte> Records<'a, T, B> {
    /// Returns the number of records.
    #[inline]
    pub fn len(&self) -> usize {
        self.view.len() / size_of::<T>()
    }

    /// Returns `true` if there are no records.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.view.is_empty()
    }

    /// Reads the record at `index`, or returns `None` if `index` is not less than the number of
    /// records.
    #[inline]
    pub fn get(&self, index: usize) -> Option<T> {
        // If the product overflows, the offset is out of bounds.
        self.view.read(index.checked_mul(size_of::<T>())?).ok()
    }

    /// Returns an iterator over all records. It can be reversed, and reads each record when it
    /// is its turn.
    #[inline]
    pub fn iter(&self) -> RecordsIter<'a, T, B> {
        RecordsIter {
            records: *self,
            start: 0,
            end: self.len(),
        }
    }

    /// Returns the bytes behind the last record, fewer than a record has.
    #[inline]
    pub fn remainder(&self) -> View<'a, B> {
        self.remainder
    }

    /// Searches sorted records with a comparator, as [`slice::binary_search_by`] does: `f`
    /// tells whether a record is less than what is searched for, equal, or greater. Returns
    /// the index of a record that is equal, or an error with the index at which such a record
    /// could be inserted.
    ///
    /// At most `log2(len) + 1` records are read, each once. The answer is about these
    /// records as they were then. If others write meanwhile, or if the records are not sorted,
    /// the index is unspecified, and at most the number of records.
    #[inline]
    pub fn binary_search_by(&self, mut f: impl FnMut(&T) -> Ordering) -> Result<usize, usize> {
        let (mut start, mut end) = (0, self.len());
        while start < end {
            let middle = start + (end - start) / 2;
            // It is always there, for `middle` is less than the number of records.
            let Some(record) = self.get(middle) else {
                break;
            };
            match f(&record) {
                Ordering::Less => start = middle + 1,
                Ordering::Equal => return Ok(middle),
                Ordering::Greater => end = middle,
            }
        }
        Err(start)
    }

    /// Searches records that are sorted by a key, as [`slice::binary_search_by_key`] does. See
    /// [`binary_search_by`](Records::binary_search_by).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"a1c3d4");
    /// let records = view.records::<[u8; 2]>();
    /// assert_eq!(records.binary_search_by_key(&b'c', |[key, _]| *key), Ok(1));
    /// assert_eq!(records.binary_search_by_key(&b'b', |[key, _]| *key), Err(1));
    /// ```
    #[inline]
    pub fn binary_search_by_key<K: Ord>(
        &self,
        key: &K,
        mut f: impl FnMut(&T) -> K,
    ) -> Result<usize, usize> {
        self.binary_search_by(|record| f(record).cmp(key))
    }

    /// Returns the index of the first record for which `f` returns `false`, if it returns
    /// `true` for all records before it and for none behind it, as
    /// [`slice::partition_point`] does. See [`binary_search_by`](Records::binary_search_by).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let records = View::new(b"abbc").records::<u8>();
    /// assert_eq!(records.partition_point(|byte| *byte < b'b'), 1);
    /// assert_eq!(records.partition_point(|byte| *byte <= b'b'), 3);
    /// ```
    #[inline]
    pub fn partition_point(&self, mut f: impl FnMut(&T) -> bool) -> usize {
        let less = |is_less| {
            if is_less {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        };
        self.binary_search_by(|record| less(f(record)))
            .unwrap_or_else(|index| index)
    }
}

impl<T, B: Byte> Clone for Records<'_, T, B> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, B: Byte> Copy for Records<'_, T, B> {}

impl<T, B: Byte> fmt::Debug for Records<'_, T, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("view", &self.view)
            .field("size", &size_of::<T>())
            .finish_non_exhaustive()
    }
}

impl<'a, T: AnyBitPattern, B: Byte> IntoIterator for Records<'a, T, B> {
    type Item = T;
    type IntoIter = RecordsIter<'a, T, B>;

    #[inline]
    fn into_iter(self) -> RecordsIter<'a, T, B> {
        self.iter()
    }
}

impl<'a, T: AnyBitPattern, B: Byte> IntoIterator for &Records<'a, T, B> {
    type Item = T;
    type IntoIter = RecordsIter<'a, T, B>;

    #[inline]
    fn into_iter(self) -> RecordsIter<'a, T, B> {
        self.iter()
    }
}

impl<T: AnyBitPattern, B: Byte> Iterator for RecordsIter<'_, T, B> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        self.nth(0)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.end - self.start;
        (len, Some(len))
    }

    #[inline]
    fn count(self) -> usize {
        self.len()
    }

    #[inline]
    fn last(mut self) -> Option<T> {
        self.next_back()
    }

    /// Skips `n` records without reading them, and returns the next.
    #[inline]
    fn nth(&mut self, n: usize) -> Option<T> {
        if n >= self.len() {
            self.start = self.end;
            return None;
        }
        self.start += n + 1;
        self.records.get(self.start - 1)
    }
}

impl<T: AnyBitPattern, B: Byte> DoubleEndedIterator for RecordsIter<'_, T, B> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        self.nth_back(0)
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<T> {
        if n >= self.len() {
            self.end = self.start;
            return None;
        }
        self.end -= n + 1;
        self.records.get(self.end)
    }
}

impl<T: AnyBitPattern, B: Byte> ExactSizeIterator for RecordsIter<'_, T, B> {}

impl<T: AnyBitPattern, B: Byte> FusedIterator for RecordsIter<'_, T, B> {}

impl<T, B: Byte> Clone for RecordsIter<'_, T, B> {
    fn clone(&self) -> Self {
        RecordsIter { ..*self }
    }
}

impl<T, B: Byte> fmt::Debug for RecordsIter<'_, T, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordsIter")
            .field("records", &self.records)
            .field("left", &(self.start..self.end))
            .finish()
    }
}
