//! [`SplitLines`], which divides a view at ends of lines into parts of nearly equal length.
//!
//! Threads that search a text together take one part each. Each part is cut from what is
//! left: its *target* is the length of the rest divided by the number of parts that are
//! left, rounded up, and it ends with the first line feed at or after the last byte of the
//! target. So a part exceeds its target by less than a line, and the targets of the parts
//! behind it shrink accordingly. No target exceeds that of the first part.
//!
//! Only the bytes from the end of a target to the next line feed are loaded.

use core::{fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use crate::{Byte, View, memchr};

/// Iterates over parts of nearly equal length that end where lines do. It is created by
/// [`View::split_lines`].
pub struct SplitLines<'a, B: Byte = AtomicU8> {
    /// The bytes that are not divided yet.
    rest: View<'a, B>,
    /// Number of parts that the rest is divided into, at most. It is 0 only if the rest is
    /// empty.
    parts: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Divides the view at ends of lines, and returns an iterator over at most `n` parts of
    /// nearly equal length, one for each of `n` threads.
    ///
    /// The parts together are the whole view, and none of them is empty. Each part but the
    /// last ends with `\n`. A part has at most `len / n` bytes, rounded up, and less than one
    /// line more. There are fewer than `n` parts if lines are long, and none if the view is
    /// empty.
    ///
    /// Each part is searched for when it is asked for. That loads the bytes from about where
    /// a part of equal length would end to the next `\n`: about half a line for each part,
    /// and no other bytes.
    ///
    /// # Concurrent writers
    ///
    /// The `\n` at the end of a part was seen when the part was returned. Others may have
    /// overwritten it since, and then a line extends into the next part. The parts have no
    /// gap and no overlap, whatever others write.
    ///
    /// # Panics
    ///
    /// Panics if `n` is 0.
    ///
    /// ```
    /// use atomic_memchr::View;
    /// use std::{sync::atomic::AtomicU8, thread};
    ///
    /// let log = (*b"one\ntwo\nthree\nfour\n").map(AtomicU8::new);
    /// let lines: usize = thread::scope(|scope| {
    ///     let threads: Vec<_> = View::new(&log)
    ///         .split_lines(2)
    ///         .map(|part| scope.spawn(move || part.lines().count()))
    ///         .collect();
    ///     threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    /// });
    /// assert_eq!(lines, 4);
    /// ```
    #[inline]
    #[track_caller]
    pub fn split_lines(&self, n: usize) -> SplitLines<'a, B> {
        assert!(n != 0, "number of parts must be non-zero");
        SplitLines {
            rest: *self,
            parts: n,
        }
    }
}

impl<'a, B: Byte> Iterator for SplitLines<'a, B> {
    type Item = View<'a, B>;

    fn next(&mut self) -> Option<View<'a, B>> {
        if self.rest.is_empty() {
            return None;
        }
        let target = self.rest.len().div_ceil(self.parts);
        // The last byte of the target may be a line feed. The target of the last part is
        // the whole rest, which ends there anyway.
        let end = match memchr(b'\n', self.rest.slice(target - 1..)) {
            Some(at) => target + at,
            None => self.rest.len(),
        };
        let (part, rest) = self.rest.split_at(end);
        self.rest = rest;
        self.parts -= 1;
        Some(part)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let most = self.parts.min(self.rest.len());
        (most.min(1), Some(most))
    }
}

impl<B: Byte> FusedIterator for SplitLines<'_, B> {}

impl<B: Byte> Clone for SplitLines<'_, B> {
    /// Clones the iterator. The clone searches for the ends of its parts itself, and may cut
    /// elsewhere if others write meanwhile.
    fn clone(&self) -> Self {
        SplitLines { ..*self }
    }
}

impl<B: Byte> fmt::Debug for SplitLines<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SplitLines")
            .field("rest", &self.rest)
            .field("parts", &self.parts)
            .finish()
    }
}
