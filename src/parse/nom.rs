//! Implementations of the traits of nom 8 for views.

use core::iter::Enumerate;

use ::nom::{AsBytes, Compare, CompareResult, FindSubstring, FindToken, Input, Needed, Offset};
#[cfg(feature = "alloc")]
use ::nom::{ExtendInto, ParseTo};

use super::Prefix;
use crate::{Byte, View, memchr, memmem, view::Bytes};

/// Makes a view the input of parsers, with the feature `nom`.
///
/// ```
/// use atomic_memchr::View;
/// use nom::{IResult, Parser, bytes::tag, character::complete::u32, sequence::preceded};
/// use std::sync::atomic::AtomicU8;
///
/// let shared = (*b"obj 42 0").map(AtomicU8::new);
/// let number: IResult<View<'_>, u32> = preceded(tag("obj "), u32).parse(View::new(&shared));
/// let (rest, number) = number.unwrap();
/// assert_eq!(number, 42);
/// assert!(rest == b" 0");
/// ```
impl<'a, B: Byte> Input for View<'a, B> {
    type Item = u8;
    type Iter = Bytes<'a, B>;
    type IterIndices = Enumerate<Bytes<'a, B>>;

    #[inline]
    fn input_len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn take(&self, index: usize) -> Self {
        self.slice(..index)
    }

    #[inline]
    fn take_from(&self, index: usize) -> Self {
        self.slice(index..)
    }

    #[inline]
    fn take_split(&self, index: usize) -> (Self, Self) {
        let (taken, rest) = self.split_at(index);
        (rest, taken)
    }

    #[inline]
    fn position<P: Fn(u8) -> bool>(&self, predicate: P) -> Option<usize> {
        self.iter().position(predicate)
    }

    #[inline]
    fn iter_elements(&self) -> Bytes<'a, B> {
        self.iter()
    }

    #[inline]
    fn iter_indices(&self) -> Enumerate<Bytes<'a, B>> {
        self.iter().enumerate()
    }

    #[inline]
    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        match count.checked_sub(self.len()) {
            None | Some(0) => Ok(count),
            Some(missing) => Err(Needed::new(missing)),
        }
    }
}

impl<B: Byte> Offset for View<'_, B> {
    /// Returns the number of bytes between the start of this view and the start of its part
    /// `part`.
    ///
    /// # Panics
    ///
    /// Panics if `part` starts before this view.
    #[inline]
    #[track_caller]
    fn offset(&self, part: &Self) -> usize {
        self.offset_to(part)
    }
}

impl From<Prefix> for CompareResult {
    fn from(prefix: Prefix) -> CompareResult {
        match prefix {
            Prefix::Whole => CompareResult::Ok,
            Prefix::Cut => CompareResult::Incomplete,
            Prefix::Other => CompareResult::Error,
        }
    }
}

/// Implements the comparison of views with a type of literal.
macro_rules! literals {
    ($([$($generics:tt)*] $literal:ty;)*) => {$(
        impl<B: Byte, $($generics)*> Compare<$literal> for View<'_, B> {
            #[inline]
            fn compare(&self, literal: $literal) -> CompareResult {
                Prefix::of(*self, literal.as_ref()).into()
            }

            #[inline]
            fn compare_no_case(&self, literal: $literal) -> CompareResult {
                let literal: &[u8] = literal.as_ref();
                Prefix::of_caseless(*self, View::new(literal)).into()
            }
        }
    )*};
}

literals! {
    [] &[u8];
    [] &str;
    [const N: usize] [u8; N];
    [const N: usize] &[u8; N];
}

/// Compares with a part of an input, which may be this one: `tag` with a view. Each byte of
/// either is loaded once.
///
/// ```
/// use atomic_memchr::View;
/// use nom::{IResult, bytes::complete::{tag, take}};
///
/// // The first byte says which byte ends the line.
/// fn quoted(input: View<'_, u8>) -> IResult<View<'_, u8>, View<'_, u8>> {
///     let (rest, quote) = take(1_usize)(input)?;
///     let (rest, text) = take(3_usize)(rest)?;
///     let (rest, _) = tag(quote)(rest)?;
///     Ok((rest, text))
/// }
///
/// let (_, text) = quoted(View::new(b"'abc'")).unwrap();
/// assert!(text == b"abc");
/// ```
impl<B: Byte, C: Byte> Compare<View<'_, C>> for View<'_, B> {
    #[inline]
    fn compare(&self, literal: View<'_, C>) -> CompareResult {
        Prefix::of_view(*self, literal).into()
    }

    #[inline]
    fn compare_no_case(&self, literal: View<'_, C>) -> CompareResult {
        Prefix::of_caseless(*self, literal).into()
    }
}

/// Finds a copy of the needle, as [`memmem::find_view`] does: `take_until` with a view.
#[cfg(feature = "alloc")]
impl<B: Byte, C: Byte> FindSubstring<View<'_, C>> for View<'_, B> {
    #[inline]
    fn find_substring(&self, needle: View<'_, C>) -> Option<usize> {
        memmem::find_view(self, needle)
    }
}

/// Makes a view a set of bytes, as which it is searched for each byte anew: `is_a`, `is_not`
/// and `one_of` with a view.
impl<B: Byte> FindToken<u8> for View<'_, B> {
    #[inline]
    fn find_token(&self, token: u8) -> bool {
        memchr(token, self).is_some()
    }
}

/// Lends the bytes, which nobody writes, to parsers that need a slice, such as `double`.
impl AsBytes for View<'_, u8> {
    #[inline]
    fn as_bytes(&self) -> &[u8] {
        View::as_bytes(self)
    }
}

impl<B: Byte> FindSubstring<&[u8]> for View<'_, B> {
    #[inline]
    fn find_substring(&self, needle: &[u8]) -> Option<usize> {
        memmem::find(self, needle)
    }
}

impl<B: Byte> FindSubstring<&str> for View<'_, B> {
    #[inline]
    fn find_substring(&self, needle: &str) -> Option<usize> {
        memmem::find(self, needle.as_bytes())
    }
}

/// Parses a copy of the bytes.
#[cfg(feature = "alloc")]
impl<B: Byte, R: core::str::FromStr> ParseTo<R> for View<'_, B> {
    fn parse_to(&self) -> Option<R> {
        self.to_utf8().ok()?.parse().ok()
    }
}

#[cfg(feature = "alloc")]
impl<B: Byte> ExtendInto for View<'_, B> {
    type Item = u8;
    type Extender = alloc::vec::Vec<u8>;

    #[inline]
    fn new_builder(&self) -> alloc::vec::Vec<u8> {
        alloc::vec::Vec::new()
    }

    #[inline]
    fn extend_into(&self, target: &mut alloc::vec::Vec<u8>) {
        self.append_to(target);
    }
}
