//! Views as the input of parser combinators, with the feature `nom` or `winnow`.
//!
//! A view is an input type in its own right: what a parser consumes and what it hands out
//! are views, its tokens are bytes, and no copy of the input is made. What must lie in
//! private memory is copied: a literal's worth of bytes to be compared, and what is
//! parsed by [`FromStr`](core::str::FromStr).
//!
//! # What others that write meanwhile can change
//!
//! A parser that takes digits decides on bytes as they were then, and hands out a view in
//! which there may be something else by the time that it is read. Nothing panics for it;
//! but what is to be relied upon is decided on a copy:
//!
//! - parsers that compute a value from tokens, such as nom's `u32` and `be_u32`, look at
//!   each byte once, and so the value is what was decided on;
//! - a part that several parsers look at is taken by length, copied into an array or with
//!   [`View::to_vec`](crate::View::to_vec), and parsed there: the parsers of both crates
//!   run on `&[u8]` too.
//!
//! Parsers that want a part of their input as `&[u8]` do not take views: nom's `float`,
//! `double` and `hex_u32`, winnow's `dec_uint`, `dec_int` and `hex_uint`. They are run on a
//! copy; or the digits are taken, and `parse_to` does the rest, which copies them.

#[cfg(feature = "winnow")]
mod alternatives;
#[cfg(feature = "nom")]
mod nom;
#[cfg(feature = "winnow")]
mod winnow;

use crate::{Byte, View};

impl<'a, B: Byte> View<'a, B> {
    /// How many bytes after the start of this view a part of it starts.
    #[track_caller]
    fn offset_of(&self, part: &View<'a, B>) -> usize {
        match part.as_ptr().addr().checked_sub(self.as_ptr().addr()) {
            Some(offset) => offset,
            None => panic!("a view that starts before another is no part of it"),
        }
    }
}

/// What is found where a literal is expected.
enum Prefix {
    /// The literal.
    Whole,
    /// What begins it, and then the end of the view.
    Cut,
    /// Something else.
    Other,
}

impl Prefix {
    /// Compares the start of a view, of which each byte is looked at once.
    fn of<B: Byte>(view: View<'_, B>, literal: &[u8]) -> Prefix {
        let common = view.len().min(literal.len());
        Prefix::new(
            view.slice(..common).eq_bytes(&literal[..common]),
            common == literal.len(),
        )
    }

    /// The same without a difference between ASCII letters and their capitals.
    fn of_caseless<B: Byte>(view: View<'_, B>, literal: &[u8]) -> Prefix {
        let mut pairs = view.iter().zip(literal);
        Prefix::new(
            pairs.all(|(byte, expected)| byte.eq_ignore_ascii_case(expected)),
            view.len() >= literal.len(),
        )
    }

    fn new(is_same: bool, is_whole: bool) -> Prefix {
        match (is_same, is_whole) {
            (false, _) => Prefix::Other,
            (true, true) => Prefix::Whole,
            (true, false) => Prefix::Cut,
        }
    }
}
