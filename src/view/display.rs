//! [`Display`], which formats the bytes of a view as text, with replacements for what is not
//! valid UTF-8.
//!
//! The bytes are copied in pieces, and what is written was validated in the copy. A sequence
//! that the end of a piece cuts through is taken over to the next piece.

use core::{
    fmt::{self, Alignment, Formatter, Write as _},
    sync::atomic::AtomicU8,
};

use crate::{Byte, View};

/// Number of bytes that are copied together.
const PIECE: usize = 512;

/// Formats the bytes of a view as text. It is created by [`View::display`].
pub struct Display<'a, B: Byte = AtomicU8> {
    view: View<'a, B>,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an object that implements [`fmt::Display`]: it formats the bytes as text, in
    /// which U+FFFD replaces each sequence that is not valid UTF-8, as `to_utf8_lossy` does.
    /// Nothing is allocated.
    ///
    /// The bytes are loaded when they are formatted. With a width, they are loaded twice: once
    /// to count the characters, and once to write them. If others write in between, there may
    /// be more or less padding than is due.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let name = View::new(b"gr\xf6\xdfe.txt");
    /// assert_eq!(format!("cannot open {}", name.display()), "cannot open gr\u{fffd}\u{fffd}e.txt");
    /// assert_eq!(format!("{:>6.2}|", name.display()), "    gr|");
    /// ```
    #[inline]
    pub fn display(&self) -> Display<'a, B> {
        Display { view: *self }
    }
}

impl<B: Byte> Display<'_, B> {
    /// Calls `write` with the text, piece by piece, until it returns an error.
    fn pieces(&self, mut write: impl FnMut(&str) -> fmt::Result) -> fmt::Result {
        let mut copy = [0; PIECE];
        // Number of bytes at the start of the copy that were taken over.
        let mut over = 0;
        let mut rest = self.view;
        while !rest.is_empty() {
            let (part, further) = rest.split_at(rest.len().min(PIECE - over));
            let len = over + part.len();
            part.copy_to_slice(&mut copy[over..len]);
            rest = further;
            over = 0;
            let mut written = 0;
            for chunk in copy[..len].utf8_chunks() {
                write(chunk.valid())?;
                written += chunk.valid().len() + chunk.invalid().len();
                match chunk.invalid().len() {
                    0 => {}
                    // More bytes may complete it. It has at most 3.
                    invalid if written == len && !rest.is_empty() => over = invalid,
                    _ => write("\u{fffd}")?,
                }
            }
            copy.copy_within(len - over..len, 0);
        }
        Ok(())
    }

    /// Calls `write` with the first `most` characters of the text, piece by piece.
    fn first(&self, most: usize, mut write: impl FnMut(&str) -> fmt::Result) -> fmt::Result {
        let mut left = most;
        self.pieces(|text| {
            // What follows is loaded, and not written.
            let end = text
                .char_indices()
                .nth(left)
                .map_or(text.len(), |(at, _)| at);
            left -= text[..end].chars().count();
            write(&text[..end])
        })
    }
}

impl<B: Byte> Clone for Display<'_, B> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Byte> Copy for Display<'_, B> {}

impl<B: Byte> fmt::Debug for Display<'_, B> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Display").field(&self.view).finish()
    }
}

impl<B: Byte> fmt::Display for Display<'_, B> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if f.width().is_none() && f.precision().is_none() {
            return self.pieces(|text| f.write_str(text));
        }
        let most = f.precision().unwrap_or(usize::MAX);
        let mut padding = f.width().unwrap_or(0);
        if padding > 0 {
            self.first(most, |text| {
                padding = padding.saturating_sub(text.chars().count());
                Ok(())
            })?;
        }
        let before = match f.align() {
            Some(Alignment::Right) => padding,
            Some(Alignment::Center) => padding / 2,
            Some(Alignment::Left) | None => 0,
        };
        let fill = f.fill();
        (0..before).try_for_each(|_| f.write_char(fill))?;
        self.first(most, |text| f.write_str(text))?;
        (before..padding).try_for_each(|_| f.write_char(fill))
    }
}
