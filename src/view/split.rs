//! The iterators over parts between separators, and over lines, which are parts that end
//! with one.
//!
//! Each is built on [`Memchr`], which decides each byte once in its life. So the parts
//! cover the view without a gap, whatever is written meanwhile.

use core::{fmt, iter::FusedIterator, ops::Range, sync::atomic::AtomicU8};

use crate::{Byte, Memchr, View, memchr_iter};

/// Iterates over the parts between separators. It is created by [`View::split`].
pub struct Split<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
    separators: Memchr<'a, B>,
    /// Offsets of the bytes that are not split yet.
    left: Range<usize>,
    /// `true` if the last part was yielded.
    is_done: bool,
}

/// Iterates over lines without their terminators. It is created by [`View::lines`].
pub struct Lines<'a, B: Byte = AtomicU8>(LinesWithTerminator<'a, B>);

/// Iterates over lines with their terminators. It is created by
/// [`View::lines_with_terminator`].
pub struct LinesWithTerminator<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
    terminators: Memchr<'a, B>,
    /// Offsets of the bytes that are not split into lines yet.
    left: Range<usize>,
    /// Tells whether a terminator ends the bytes in `left`, once `next_back` has found out.
    is_terminated: Option<bool>,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an iterator over the parts between bytes that equal `separator`.
    ///
    /// It can be reversed. The number of parts is one more than that of separators, so an
    /// empty view has one part. A part may be empty.
    ///
    /// Each byte is decided once in the life of the iterator, as by [`memchr_iter`]. Others
    /// may write a separator into a part afterwards.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let parts = View::new(b"a,b,").split(b',');
    /// assert!(parts.eq([&b"a"[..], b"b", b""]));
    /// ```
    #[inline]
    pub fn split(&self, separator: u8) -> Split<'a, B> {
        Split {
            view: *self,
            separators: memchr_iter(separator, self),
            left: 0..self.len(),
            is_done: false,
        }
    }

    /// Returns an iterator over the lines, without the `\n` or `\r\n` that ends them.
    ///
    /// It can be reversed. The last line needs no terminator, and no empty line follows a
    /// `\n` at the end of the view. A `\r` elsewhere is part of its line.
    ///
    /// Each byte is decided once in the life of the iterator; a `\r` is looked for after
    /// the `\n` behind it was found. Others may write a `\n` into a line afterwards. Where
    /// that must not happen, use `lines_copied`.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let lines = View::new(b"one\r\ntwo\n\nfour").lines();
    /// assert!(lines.eq([&b"one"[..], b"two", b"", b"four"]));
    /// ```
    #[inline]
    pub fn lines(&self) -> Lines<'a, B> {
        Lines(self.lines_with_terminator())
    }

    /// Returns an iterator over the lines, with the `\n` that ended them when they were
    /// seen.
    ///
    /// It can be reversed. The lines together are the whole view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let lines = View::new(b"one\r\ntwo").lines_with_terminator();
    /// assert!(lines.eq([&b"one\r\n"[..], b"two"]));
    /// ```
    #[inline]
    pub fn lines_with_terminator(&self) -> LinesWithTerminator<'a, B> {
        LinesWithTerminator {
            view: *self,
            terminators: memchr_iter(b'\n', self),
            left: 0..self.len(),
            is_terminated: None,
        }
    }
}

impl<'a, B: Byte> Iterator for Split<'a, B> {
    type Item = View<'a, B>;

    #[inline]
    fn next(&mut self) -> Option<View<'a, B>> {
        if self.is_done {
            return None;
        }
        let start = self.left.start;
        match self.separators.next() {
            Some(at) => {
                self.left.start = at + 1;
                Some(self.view.slice(start..at))
            }
            None => {
                self.is_done = true;
                Some(self.view.slice(self.left.clone()))
            }
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_done {
            return (0, Some(0));
        }
        let (least, most) = self.separators.size_hint();
        (least + 1, most.map(|most| most + 1))
    }

    #[inline]
    fn count(self) -> usize {
        if self.is_done {
            return 0;
        }
        self.separators.count() + 1
    }

    #[inline]
    fn last(mut self) -> Option<View<'a, B>> {
        self.next_back()
    }
}

impl<'a, B: Byte> DoubleEndedIterator for Split<'a, B> {
    #[inline]
    fn next_back(&mut self) -> Option<View<'a, B>> {
        if self.is_done {
            return None;
        }
        let end = self.left.end;
        match self.separators.next_back() {
            Some(at) => {
                self.left.end = at;
                Some(self.view.slice(at + 1..end))
            }
            None => {
                self.is_done = true;
                Some(self.view.slice(self.left.clone()))
            }
        }
    }
}

impl<B: Byte> FusedIterator for Split<'_, B> {}

impl<B: Byte> Clone for Split<'_, B> {
    fn clone(&self) -> Self {
        Split {
            separators: self.separators.clone(),
            left: self.left.clone(),
            ..*self
        }
    }
}

impl<B: Byte> fmt::Debug for Split<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Split")
            .field("view", &self.view)
            .field("left", &self.left)
            .field("is_done", &self.is_done)
            .finish_non_exhaustive()
    }
}

impl<B: Byte> LinesWithTerminator<'_, B> {
    /// Removes the first line from `left`, and returns its range and whether its last byte
    /// terminates it.
    #[inline]
    fn first(&mut self) -> Option<(Range<usize>, bool)> {
        let Range { start, end } = self.left;
        if start == end {
            return None;
        }
        let (end, is_terminated) = match self.terminators.next() {
            Some(at) => (at + 1, true),
            // `next_back` has decided that byte already, and it is not loaded again.
            None => (end, self.is_terminated == Some(true)),
        };
        self.left.start = end;
        Some((start..end, is_terminated))
    }

    /// Removes the last line from `left`, and returns its range and whether its last byte
    /// terminates it.
    #[inline]
    fn last_line(&mut self) -> Option<(Range<usize>, bool)> {
        let Range { start, end } = self.left;
        if start == end {
            return None;
        }
        let mut at = self.terminators.next_back();
        let is_terminated = match self.is_terminated {
            Some(is_terminated) => is_terminated,
            None if at == Some(end - 1) => {
                at = self.terminators.next_back();
                true
            }
            None => false,
        };
        // The terminator that was found ends the line before this one.
        self.is_terminated = Some(true);
        self.left.end = at.map_or(start, |at| at + 1);
        Some((self.left.end..end, is_terminated))
    }
}

impl<'a, B: Byte> Iterator for LinesWithTerminator<'a, B> {
    type Item = View<'a, B>;

    #[inline]
    fn next(&mut self) -> Option<View<'a, B>> {
        let (line, _) = self.first()?;
        Some(self.view.slice(line))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.left.is_empty() {
            return (0, Some(0));
        }
        let (least, most) = self.terminators.size_hint();
        (least.max(1), most.map(|most| most + 1))
    }

    #[inline]
    fn count(mut self) -> usize {
        // The last line may lack its terminator, so it is taken off before the terminators
        // are counted.
        match self.last_line() {
            Some(_) if self.left.is_empty() => 1,
            Some(_) => 2 + self.terminators.count(),
            None => 0,
        }
    }

    #[inline]
    fn last(mut self) -> Option<View<'a, B>> {
        self.next_back()
    }
}

impl<'a, B: Byte> DoubleEndedIterator for LinesWithTerminator<'a, B> {
    #[inline]
    fn next_back(&mut self) -> Option<View<'a, B>> {
        let (line, _) = self.last_line()?;
        Some(self.view.slice(line))
    }
}

impl<B: Byte> FusedIterator for LinesWithTerminator<'_, B> {}

impl<B: Byte> Clone for LinesWithTerminator<'_, B> {
    fn clone(&self) -> Self {
        LinesWithTerminator {
            terminators: self.terminators.clone(),
            left: self.left.clone(),
            ..*self
        }
    }
}

impl<B: Byte> fmt::Debug for LinesWithTerminator<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinesWithTerminator")
            .field("view", &self.view)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

impl<'a, B: Byte> Lines<'a, B> {
    /// Returns a line without its terminator.
    #[inline]
    fn strip(&self, (line, is_terminated): (Range<usize>, bool)) -> View<'a, B> {
        let line = self.0.view.slice(line);
        if !is_terminated {
            return line;
        }
        let line = line.slice(..line.len() - 1);
        line.strip_suffix(b"\r").unwrap_or(line)
    }
}

impl<'a, B: Byte> Iterator for Lines<'a, B> {
    type Item = View<'a, B>;

    #[inline]
    fn next(&mut self) -> Option<View<'a, B>> {
        let line = self.0.first()?;
        Some(self.strip(line))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }

    #[inline]
    fn count(self) -> usize {
        self.0.count()
    }

    #[inline]
    fn last(mut self) -> Option<View<'a, B>> {
        self.next_back()
    }
}

impl<'a, B: Byte> DoubleEndedIterator for Lines<'a, B> {
    #[inline]
    fn next_back(&mut self) -> Option<View<'a, B>> {
        let line = self.0.last_line()?;
        Some(self.strip(line))
    }
}

impl<B: Byte> FusedIterator for Lines<'_, B> {}

impl<B: Byte> Clone for Lines<'_, B> {
    fn clone(&self) -> Self {
        Lines(self.0.clone())
    }
}

impl<B: Byte> fmt::Debug for Lines<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lines").field(&self.0).finish()
    }
}
