//! Views as the input of parser combinators, with the feature `nom` or `winnow`.
//!
//! A view is an input type of its own: parsers consume and return views, their tokens are
//! bytes, and the input is not copied. Copies are made only where private memory is needed:
//! of as many bytes as a literal has, to compare them, and of what is parsed by
//! [`FromStr`](core::str::FromStr).
//!
//! # Concurrent writers
//!
//! A parser that takes digits decides on the bytes as it saw them, and returns a view. When
//! that view is read, others may have changed the bytes. No call panics because of it, but
//! a decision that must hold is made on a copy:
//!
//! - Parsers that compute a value from tokens, such as nom's `u32` and `be_u32`, load each
//!   byte once, so the value is what was decided on.
//! - A part that several parsers look at is taken by length, copied to an array or with
//!   [`View::to_vec`](crate::View::to_vec), and parsed there: the parsers of both crates
//!   run on `&[u8]` too.
//!
//! # What needs a slice
//!
//! Some parsers need a part of their input as `&[u8]`: nom's `float`, `double` and `hex_u32`,
//! winnow's `dec_uint`, `dec_int` and `hex_uint`; and so does `Display` of winnow's
//! `ParseError`. Bytes that others write are never a `&[u8]`, so these take a view of `u8`
//! and no other. For shared bytes there are two ways:
//!
//! - Take the characters, and let `parse_to` copy and parse them: `digit1.parse_to()` with
//!   winnow, and with nom `map_opt(recognize_float, |view| view.parse_to())`. winnow's `float`
//!   does so itself.
//! - Copy first, and parse a view of the copy, or the slice. That is also the way to an error
//!   that shows its input. Without a copy it can still be told where it is:
//!   `ParseError::offset` and `ParseError::inner` are there for every input.

#[cfg(feature = "winnow")]
mod alternatives;
#[cfg(feature = "nom")]
mod nom;
#[cfg(feature = "winnow")]
mod winnow;

use crate::{Byte, View};

impl<'a, B: Byte> View<'a, B> {
    /// Returns the number of bytes between the start of this view and the start of its part
    /// `part`. Unlike [`offset_of`](View::offset_of), it does not look at the ends.
    #[track_caller]
    fn offset_to(&self, part: &View<'a, B>) -> usize {
        match part.as_ptr().addr().checked_sub(self.as_ptr().addr()) {
            Some(offset) => offset,
            None => panic!("a part cannot start before the view that it is a part of"),
        }
    }
}

/// Result of comparing the start of a view with a literal.
enum Prefix {
    /// The view starts with the literal.
    Whole,
    /// The view ends before the literal does, and is equal so far.
    Cut,
    /// The view differs from the literal.
    Other,
}

impl Prefix {
    /// Compares the start of a view with a literal, and loads each byte once.
    fn of<B: Byte>(view: View<'_, B>, literal: &[u8]) -> Prefix {
        let common = view.len().min(literal.len());
        Prefix::new(
            view.slice(..common).eq_bytes(&literal[..common]),
            common == literal.len(),
        )
    }

    /// Compares with a literal that others may be writing too.
    fn of_view<B: Byte, C: Byte>(view: View<'_, B>, literal: View<'_, C>) -> Prefix {
        let common = view.len().min(literal.len());
        Prefix::new(
            view.slice(..common).eq_view(literal.slice(..common)),
            common == literal.len(),
        )
    }

    /// Compares the same, ignoring the case of ASCII letters.
    fn of_caseless<B: Byte, C: Byte>(view: View<'_, B>, literal: View<'_, C>) -> Prefix {
        let mut pairs = view.iter().zip(literal);
        Prefix::new(
            pairs.all(|(byte, expected)| byte.eq_ignore_ascii_case(&expected)),
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
