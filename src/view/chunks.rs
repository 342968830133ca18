//! [`Chunks`] and [`ChunksExact`], the iterators over parts of equal length.
//!
//! They yield views, and load nothing.

use core::{fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use crate::{Byte, View};

/// Iterates over parts of equal length, the last of which may be shorter. It is created by
/// [`View::chunks`].
pub struct Chunks<'a, B: Byte = AtomicU8> {
    rest: View<'a, B>,
    size: usize,
}

/// Iterates over parts of equal length, without the remainder. It is created by
/// [`View::chunks_exact`].
pub struct ChunksExact<'a, B: Byte = AtomicU8> {
    chunks: Chunks<'a, B>,
    remainder: View<'a, B>,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an iterator over parts of `size` bytes.
    ///
    /// It can be reversed. The last part is shorter if `size` does not divide the length.
    /// No byte is loaded.
    ///
    /// # Panics
    ///
    /// Panics if `size` is 0.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut chunks = View::new(b"abcde").chunks(2);
    /// assert!(chunks.next().is_some_and(|chunk| chunk == b"ab"));
    /// assert!(chunks.next_back().is_some_and(|chunk| chunk == b"e"));
    /// assert_eq!(chunks.len(), 1);
    /// ```
    #[inline]
    #[track_caller]
    pub fn chunks(&self, size: usize) -> Chunks<'a, B> {
        assert!(size != 0, "chunk size must be non-zero");
        Chunks { rest: *self, size }
    }

    /// Returns an iterator over parts of exactly `size` bytes.
    ///
    /// It can be reversed. Up to `size - 1` bytes at the end are not yielded; they are the
    /// [`remainder`](ChunksExact::remainder). No byte is loaded.
    ///
    /// # Panics
    ///
    /// Panics if `size` is 0.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut chunks = View::new(b"abcde").chunks_exact(2);
    /// assert!(chunks.next_back().is_some_and(|chunk| chunk == b"cd"));
    /// assert!(chunks.next().is_some_and(|chunk| chunk == b"ab"));
    /// assert!(chunks.next().is_none());
    /// ```
    #[inline]
    #[track_caller]
    pub fn chunks_exact(&self, size: usize) -> ChunksExact<'a, B> {
        assert!(size != 0, "chunk size must be non-zero");
        let (rest, remainder) = self.split_at(self.len() - self.len() % size);
        ChunksExact {
            chunks: Chunks { rest, size },
            remainder,
        }
    }
}

impl<'a, B: Byte> ChunksExact<'a, B> {
    /// Returns the bytes at the end that no part covers, fewer than the size of a part.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let chunks = View::new(b"abcde").chunks_exact(2);
    /// assert_eq!(chunks.len(), 2);
    /// assert!(chunks.remainder() == b"e");
    /// ```
    #[inline]
    pub fn remainder(&self) -> View<'a, B> {
        self.remainder
    }
}

impl<'a, B: Byte> Iterator for Chunks<'a, B> {
    type Item = View<'a, B>;

    #[inline]
    fn next(&mut self) -> Option<View<'a, B>> {
        if self.rest.is_empty() {
            return None;
        }
        let (chunk, rest) = self.rest.split_at(self.rest.len().min(self.size));
        self.rest = rest;
        Some(chunk)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len().div_ceil(self.size);
        (len, Some(len))
    }

    #[inline]
    fn count(self) -> usize {
        self.len()
    }

    #[inline]
    fn last(mut self) -> Option<View<'a, B>> {
        self.next_back()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<View<'a, B>> {
        let skipped = n.saturating_mul(self.size).min(self.rest.len());
        self.rest = self.rest.slice(skipped..);
        self.next()
    }
}

impl<'a, B: Byte> DoubleEndedIterator for Chunks<'a, B> {
    #[inline]
    fn next_back(&mut self) -> Option<View<'a, B>> {
        let last = self.rest.len().checked_sub(1)?;
        let (rest, chunk) = self.rest.split_at(last - last % self.size);
        self.rest = rest;
        Some(chunk)
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<View<'a, B>> {
        let left = self.len().saturating_sub(n);
        let end = left.saturating_mul(self.size).min(self.rest.len());
        self.rest = self.rest.slice(..end);
        self.next_back()
    }
}

impl<B: Byte> ExactSizeIterator for Chunks<'_, B> {}

impl<B: Byte> FusedIterator for Chunks<'_, B> {}

impl<B: Byte> Clone for Chunks<'_, B> {
    fn clone(&self) -> Self {
        Chunks { ..*self }
    }
}

impl<B: Byte> fmt::Debug for Chunks<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks")
            .field("rest", &self.rest)
            .field("size", &self.size)
            .finish()
    }
}

impl<'a, B: Byte> Iterator for ChunksExact<'a, B> {
    type Item = View<'a, B>;

    #[inline]
    fn next(&mut self) -> Option<View<'a, B>> {
        self.chunks.next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }

    #[inline]
    fn count(self) -> usize {
        self.len()
    }

    #[inline]
    fn last(mut self) -> Option<View<'a, B>> {
        self.next_back()
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<View<'a, B>> {
        self.chunks.nth(n)
    }
}

impl<'a, B: Byte> DoubleEndedIterator for ChunksExact<'a, B> {
    #[inline]
    fn next_back(&mut self) -> Option<View<'a, B>> {
        self.chunks.next_back()
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<View<'a, B>> {
        self.chunks.nth_back(n)
    }
}

impl<B: Byte> ExactSizeIterator for ChunksExact<'_, B> {}

impl<B: Byte> FusedIterator for ChunksExact<'_, B> {}

impl<B: Byte> Clone for ChunksExact<'_, B> {
    fn clone(&self) -> Self {
        ChunksExact {
            chunks: self.chunks.clone(),
            remainder: self.remainder,
        }
    }
}

impl<B: Byte> fmt::Debug for ChunksExact<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunksExact")
            .field("rest", &self.chunks.rest)
            .field("size", &self.chunks.size)
            .field("remainder", &self.remainder)
            .finish()
    }
}
