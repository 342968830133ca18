//! The iterators over parts between separators, and over lines, which are parts that end
//! with one.
//!
//! Each is built on an iterator of the crate's root, such as [`Memchr`], which decides each
//! byte once in its life. So the parts cover the view without a gap, whatever is written
//! meanwhile.
//!
//! [`Parts`] cuts a view at the offsets of any such iterator. [`Split`] is that for one
//! separator; those for several (`split_any`) and for a limited number of parts (`splitn`)
//! are in files of their own.

use core::{fmt, iter::FusedIterator, ops::Range, sync::atomic::AtomicU8};

use crate::{Byte, Memchr, View, memchr_iter};

/// Cuts a view at the offsets that `I` yields: those of separators.
pub(super) struct Parts<'a, I, B: Byte> {
    view: View<'a, B>,
    separators: I,
    /// Offsets of the bytes that are not split yet.
    left: Range<usize>,
    /// `true` if the last part was yielded.
    is_done: bool,
}

/// Iterates over the parts between separators. It is created by [`View::split`].
pub struct Split<'a, B: Byte = AtomicU8>(pub(super) Parts<'a, Memchr<'a, B>, B>);

/// Iterates over lines without their terminators. It is created by [`View::lines`].
pub struct Lines<'a, B: Byte = AtomicU8>(LineIndices<'a, B>);

/// Iterates over lines without their terminators, each with its offset in the view. It is
/// created by [`View::line_indices`].
pub struct LineIndices<'a, B: Byte = AtomicU8>(LinesWithTerminator<'a, B>);

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
        Split(Parts::new(*self, memchr_iter(separator, self)))
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
        Lines(self.line_indices())
    }

    /// Returns an iterator over the lines, as [`lines`](View::lines) does, each with the
    /// offset at which it starts.
    ///
    /// It can be reversed. What others write can change its lines as it can those of
    /// `lines`. The offset belongs to the line: that at which it was cut from the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"one\r\ntwo\n");
    /// let (offset, line) = view.line_indices().nth(1).unwrap();
    /// assert!(offset == 5 && line == b"two");
    /// // With its terminator:
    /// let line = view.lines_with_terminator().nth(1).unwrap();
    /// assert_eq!(view.offset_of(line), Some(5));
    /// ```
    #[inline]
    pub fn line_indices(&self) -> LineIndices<'a, B> {
        LineIndices(self.lines_with_terminator())
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

impl<'a, I: DoubleEndedIterator<Item = usize>, B: Byte> Parts<'a, I, B> {
    /// Creates the parts of `view` between the bytes at the offsets `separators`, which are
    /// ascending.
    #[inline]
    pub(super) fn new(view: View<'a, B>, separators: I) -> Parts<'a, I, B> {
        Parts {
            view,
            separators,
            left: 0..view.len(),
            is_done: false,
        }
    }

    /// Returns all that is not split yet as the last part, if there is a part left.
    #[inline]
    pub(super) fn rest(&mut self) -> Option<View<'a, B>> {
        if self.is_done {
            return None;
        }
        self.is_done = true;
        Some(self.view.slice(self.left.clone()))
    }

    #[inline]
    pub(super) fn next(&mut self) -> Option<View<'a, B>> {
        if self.is_done {
            return None;
        }
        let start = self.left.start;
        match self.separators.next() {
            Some(at) => {
                self.left.start = at + 1;
                Some(self.view.slice(start..at))
            }
            None => self.rest(),
        }
    }

    #[inline]
    pub(super) fn next_back(&mut self) -> Option<View<'a, B>> {
        if self.is_done {
            return None;
        }
        let end = self.left.end;
        match self.separators.next_back() {
            Some(at) => {
                self.left.end = at;
                Some(self.view.slice(at + 1..end))
            }
            None => self.rest(),
        }
    }

    #[inline]
    pub(super) fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_done {
            return (0, Some(0));
        }
        let (least, most) = self.separators.size_hint();
        (least + 1, most.map(|most| most + 1))
    }

    #[inline]
    pub(super) fn count(self) -> usize {
        if self.is_done {
            return 0;
        }
        self.separators.count() + 1
    }
}

impl<I: Clone, B: Byte> Clone for Parts<'_, I, B> {
    fn clone(&self) -> Self {
        Parts {
            separators: self.separators.clone(),
            left: self.left.clone(),
            ..*self
        }
    }
}

impl<I, B: Byte> Parts<'_, I, B> {
    /// Shows the view and what is left of it, under the name of an iterator.
    pub(super) fn show(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("view", &self.view)
            .field("left", &self.left)
            .field("is_done", &self.is_done)
            .finish_non_exhaustive()
    }
}

/// Implements the traits of iterators for a tuple struct of `Parts` over the offsets of a
/// type of separators.
macro_rules! parts {
    ($name:ident) => {
        impl<'a, B: Byte> Iterator for $name<'a, B> {
            type Item = View<'a, B>;

            #[inline]
            fn next(&mut self) -> Option<View<'a, B>> {
                self.0.next()
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

        impl<'a, B: Byte> DoubleEndedIterator for $name<'a, B> {
            #[inline]
            fn next_back(&mut self) -> Option<View<'a, B>> {
                self.0.next_back()
            }
        }

        impl<B: Byte> FusedIterator for $name<'_, B> {}

        impl<B: Byte> Clone for $name<'_, B> {
            fn clone(&self) -> Self {
                $name(self.0.clone())
            }
        }

        impl<B: Byte> fmt::Debug for $name<'_, B> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.show(stringify!($name), f)
            }
        }
    };
}

pub(super) use parts;

parts!(Split);

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

impl<'a, B: Byte> LineIndices<'a, B> {
    /// Returns a line without its terminator, and its offset.
    #[inline]
    fn strip(&self, (line, is_terminated): (Range<usize>, bool)) -> (usize, View<'a, B>) {
        let offset = line.start;
        let line = self.0.view.slice(line);
        if !is_terminated {
            return (offset, line);
        }
        let line = line.slice(..line.len() - 1);
        (offset, line.strip_suffix(b"\r").unwrap_or(line))
    }
}

impl<'a, B: Byte> Iterator for LineIndices<'a, B> {
    type Item = (usize, View<'a, B>);

    #[inline]
    fn next(&mut self) -> Option<(usize, View<'a, B>)> {
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
    fn last(mut self) -> Option<(usize, View<'a, B>)> {
        self.next_back()
    }
}

impl<'a, B: Byte> DoubleEndedIterator for LineIndices<'a, B> {
    #[inline]
    fn next_back(&mut self) -> Option<(usize, View<'a, B>)> {
        let line = self.0.last_line()?;
        Some(self.strip(line))
    }
}

impl<B: Byte> FusedIterator for LineIndices<'_, B> {}

impl<B: Byte> Clone for LineIndices<'_, B> {
    fn clone(&self) -> Self {
        LineIndices(self.0.clone())
    }
}

impl<B: Byte> fmt::Debug for LineIndices<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LineIndices").field(&self.0).finish()
    }
}

impl<'a, B: Byte> Iterator for Lines<'a, B> {
    type Item = View<'a, B>;

    #[inline]
    fn next(&mut self) -> Option<View<'a, B>> {
        self.0.next().map(|(_, line)| line)
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
        self.0.next_back().map(|(_, line)| line)
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
        let LineIndices(lines) = &self.0;
        f.debug_tuple("Lines").field(lines).finish()
    }
}
