//! Lines of a private copy, in which no others write.

use alloc::vec::Vec;
use core::{fmt, sync::atomic::AtomicU8};

use crate::{Byte, View, memchr};

/// How many bytes are copied together, unless a line is longer.
const AHEAD: usize = 16 * 1024;

/// Lines as they were copied: see [`View::lines_copied`].
///
/// It lends each line until the next is asked for, so it is no [`Iterator`].
pub struct LinesCopied<'a, 'b, B: Byte = AtomicU8> {
    /// What is not copied yet.
    rest: View<'a, B>,
    /// What is copied.
    buffer: &'b mut Vec<u8>,
    /// Where in the buffer the next line starts.
    start: usize,
}

impl<'a, B: Byte> View<'a, B> {
    /// The lines, without the `\n` or `\r\n` that ends them, as in a copy of the view that
    /// is made part by part in `buffer`. What was in the buffer is lost.
    ///
    /// The lines are told apart in the copy, so there is no `\n` in any of them, and each
    /// is what was decided on, whatever others write meanwhile. Each byte is copied once,
    /// up to 16 KiB ahead of its line's turn. The buffer grows to twice the longest line.
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
        }
    }
}

impl<B: Byte> LinesCopied<'_, '_, B> {
    /// The next line, or `None` if there are no more.
    #[expect(
        clippy::should_implement_trait,
        reason = "an iterator cannot lend what it owns"
    )]
    pub fn next(&mut self) -> Option<&[u8]> {
        let mut searched = 0;
        loop {
            let copied = &self.buffer[self.start..];
            if let Some(at) = memchr(b'\n', &copied[searched..]) {
                let start = self.start;
                let end = start + searched + at;
                self.start = end + 1;
                let line = &self.buffer[start..end];
                return Some(line.strip_suffix(b"\r").unwrap_or(line));
            }
            searched = copied.len();
            if self.rest.is_empty() {
                break;
            }
            self.copy_more();
        }
        let line = &self.buffer[self.start..];
        self.start = self.buffer.len();
        (!line.is_empty()).then_some(line)
    }

    /// Puts more bytes behind the line that is begun, which is moved to the start.
    fn copy_more(&mut self) {
        self.buffer.drain(..self.start);
        self.start = 0;
        // As much again as a line that is longer than others: so each byte is moved a
        // few times at most.
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
