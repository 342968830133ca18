//! [`LinesCopied`], which yields the lines of a private copy.
//!
//! The view is copied to a buffer, at least 16 KiB at a time, and the line feeds are
//! searched for in the buffer. So what is handed out is what was decided on.

use alloc::vec::Vec;
use core::{fmt, sync::atomic::AtomicU8};

use crate::{Byte, View, memchr};

/// Number of bytes that are copied together, unless a line is longer.
const AHEAD: usize = 16 * 1024;

/// Yields the lines of a copy of a view. It is created by [`View::lines_copied`].
///
/// It is not an [`Iterator`]: a line is borrowed from the buffer until the next is asked
/// for, and the buffer is then used again. An iterator would have to copy each line to
/// memory of its own. That is `view.lines().map(|line| line.to_vec())`, but with a copy that
/// is made after the line was found, and which may contain a `\n`.
pub struct LinesCopied<'a, 'b, B: Byte = AtomicU8> {
    /// The bytes that are not copied yet.
    rest: View<'a, B>,
    /// The bytes that are copied.
    buffer: &'b mut Vec<u8>,
    /// Offset in the buffer at which the next line starts.
    start: usize,
    /// Number of bytes of the view that are no longer in the buffer.
    dropped: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// Copies the view to `buffer`, part by part, and returns the lines of that copy,
    /// without the `\n` or `\r\n` that ends them. The contents of `buffer` are lost.
    ///
    /// The copy is what is split, so no line contains a `\n`, and a line does not change
    /// while it is borrowed, whatever others write. Each byte is copied once, up to 16 KiB
    /// ahead of its line's turn. The buffer grows to twice the length of the longest line.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut buffer = Vec::new();
    /// let mut lines = View::new(b"key=value\r\n# nothing\n").lines_copied(&mut buffer);
    /// while let Some(line) = lines.next() {
    ///     if let Some(comment) = line.strip_prefix(b"# ") {
    ///         assert_eq!(comment, b"nothing");
    ///     }
    /// }
    /// ```
    pub fn lines_copied<'b>(&self, buffer: &'b mut Vec<u8>) -> LinesCopied<'a, 'b, B> {
        buffer.clear();
        LinesCopied {
            rest: *self,
            buffer,
            start: 0,
            dropped: 0,
        }
    }
}

impl<B: Byte> LinesCopied<'_, '_, B> {
    /// Returns the next line, or `None` if there is none.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut buffer = Vec::new();
    /// let mut lines = View::new(b"one\ntwo").lines_copied(&mut buffer);
    /// assert_eq!(lines.next(), Some(&b"one"[..]));
    /// assert_eq!(lines.next(), Some(&b"two"[..]));
    /// assert_eq!(lines.next(), None);
    /// ```
    #[expect(
        clippy::should_implement_trait,
        reason = "an iterator cannot lend what it owns"
    )]
    pub fn next(&mut self) -> Option<&[u8]> {
        self.next_with_offset().map(|(_, line)| line)
    }

    /// Returns the next line and its offset in the view, or `None` if there is none.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut buffer = Vec::new();
    /// let mut lines = View::new(b"one\r\ntwo").lines_copied(&mut buffer);
    /// assert_eq!(lines.next_with_offset(), Some((0, &b"one"[..])));
    /// assert_eq!(lines.next_with_offset(), Some((5, &b"two"[..])));
    /// assert_eq!(lines.next_with_offset(), None);
    /// ```
    pub fn next_with_offset(&mut self) -> Option<(usize, &[u8])> {
        let mut searched = 0;
        loop {
            let copied = &self.buffer[self.start..];
            if let Some(at) = memchr(b'\n', &copied[searched..]) {
                let start = self.start;
                let end = start + searched + at;
                self.start = end + 1;
                let line = &self.buffer[start..end];
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                return Some((self.dropped + start, line));
            }
            searched = copied.len();
            if self.rest.is_empty() {
                break;
            }
            self.copy_more();
        }
        let offset = self.dropped + self.start;
        let line = &self.buffer[self.start..];
        self.start = self.buffer.len();
        (!line.is_empty()).then_some((offset, line))
    }

    /// Moves the line that has begun to the start of the buffer, and copies more bytes
    /// behind it.
    fn copy_more(&mut self) {
        self.buffer.drain(..self.start);
        self.dropped += self.start;
        self.start = 0;
        // As many bytes as a long line has already are copied at once, so that each byte is
        // moved a few times at most.
        let begun = self.buffer.len();
        let (chunk, rest) = self.rest.split_at(self.rest.len().min(begun.max(AHEAD)));
        self.rest = rest;
        chunk.append_to(self.buffer);
    }
}

impl<B: Byte> fmt::Debug for LinesCopied<'_, '_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinesCopied")
            .field("copied", &(self.buffer.len() - self.start))
            .field("rest", &self.rest)
            .finish()
    }
}
