//! Implementations of the traits of winnow 1 for views.

use core::{fmt, iter::Enumerate, ops::Range};

#[cfg(feature = "alloc")]
use ::winnow::stream::ParseSlice;
use ::winnow::{
    ascii::Caseless,
    stream::{
        AsBStr, AsBytes, Compare, CompareResult, FindSlice, Needed, Offset, SliceLen, Stream,
        StreamIsPartial, UpdateSlice,
    },
};

use super::{Prefix, alternatives::find_any};
use crate::{Byte, View, memchr, memchr2, memchr3, view::Bytes};

/// Makes a view the input of parsers, with the feature `winnow`.
///
/// ```
/// use atomic_memchr::View;
/// use std::sync::atomic::AtomicU8;
/// use winnow::{Parser, Result, ascii::digit1, combinator::preceded};
///
/// fn number(input: &mut View<'_>) -> Result<u32> {
///     preceded("obj ", digit1.parse_to()).parse_next(input)
/// }
///
/// let shared = (*b"obj 42 0").map(AtomicU8::new);
/// let mut input = View::new(&shared);
/// assert_eq!(number(&mut input), Ok(42));
/// assert!(input == b" 0");
/// ```
impl<'a, B: Byte> Stream for View<'a, B> {
    type Token = u8;
    type Slice = View<'a, B>;
    type IterOffsets = Enumerate<Bytes<'a, B>>;
    type Checkpoint = View<'a, B>;

    #[inline]
    fn iter_offsets(&self) -> Enumerate<Bytes<'a, B>> {
        self.iter().enumerate()
    }

    #[inline]
    fn eof_offset(&self) -> usize {
        self.len()
    }

    #[inline]
    fn next_token(&mut self) -> Option<u8> {
        let (token, rest) = self.split_first()?;
        *self = rest;
        Some(token)
    }

    #[inline]
    fn peek_token(&self) -> Option<u8> {
        self.first()
    }

    #[inline]
    fn offset_for<P: Fn(u8) -> bool>(&self, predicate: P) -> Option<usize> {
        self.iter().position(predicate)
    }

    #[inline]
    fn offset_at(&self, tokens: usize) -> Result<usize, Needed> {
        match tokens.checked_sub(self.len()) {
            None | Some(0) => Ok(tokens),
            Some(missing) => Err(Needed::new(missing)),
        }
    }

    #[inline]
    fn next_slice(&mut self, offset: usize) -> View<'a, B> {
        let (slice, rest) = self.split_at(offset);
        *self = rest;
        slice
    }

    #[inline]
    fn peek_slice(&self, offset: usize) -> View<'a, B> {
        self.slice(..offset)
    }

    #[inline]
    fn checkpoint(&self) -> View<'a, B> {
        *self
    }

    #[inline]
    fn reset(&mut self, checkpoint: &View<'a, B>) {
        *self = *checkpoint;
    }

    fn trace(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

/// Makes a view a complete input. Wrap it in winnow's `Partial` to parse one that is a
/// part.
impl<B: Byte> StreamIsPartial for View<'_, B> {
    type PartialState = ();

    #[inline]
    fn complete(&mut self) {}

    #[inline]
    fn restore_partial(&mut self, (): ()) {}

    #[inline]
    fn is_partial_supported() -> bool {
        false
    }
}

impl<B: Byte> Offset for View<'_, B> {
    /// Returns the number of bytes between the start of `start` and the start of this view,
    /// which is a part of it.
    ///
    /// # Panics
    ///
    /// Panics if this view starts before `start`.
    #[inline]
    #[track_caller]
    fn offset_from(&self, start: &Self) -> usize {
        start.offset_to(self)
    }
}

impl<B: Byte> SliceLen for View<'_, B> {
    #[inline]
    fn slice_len(&self) -> usize {
        self.len()
    }
}

impl<B: Byte> UpdateSlice for View<'_, B> {
    #[inline]
    fn update_slice(self, slice: Self) -> Self {
        slice
    }
}

/// Converts the result of a comparison with a literal of `len` bytes to winnow's.
fn compared(prefix: Prefix, len: usize) -> CompareResult {
    match prefix {
        Prefix::Whole => CompareResult::Ok(len),
        Prefix::Cut => CompareResult::Incomplete,
        Prefix::Other => CompareResult::Error,
    }
}

/// Implements, for a type of literal, the comparison with views and the search in views for
/// one literal and for the first of several.
macro_rules! literals {
    ($([$($generics:tt)*] $literal:ty;)*) => {$(
        impl<B: Byte, $($generics)*> Compare<$literal> for View<'_, B> {
            #[inline]
            fn compare(&self, literal: $literal) -> CompareResult {
                let literal: &[u8] = literal.as_ref();
                compared(Prefix::of(*self, literal), literal.len())
            }
        }

        impl<B: Byte, $($generics)*> Compare<Caseless<$literal>> for View<'_, B> {
            #[inline]
            fn compare(&self, Caseless(literal): Caseless<$literal>) -> CompareResult {
                let literal: &[u8] = literal.as_ref();
                compared(Prefix::of_caseless(*self, View::new(literal)), literal.len())
            }
        }

        impl<B: Byte, $($generics)*> FindSlice<$literal> for View<'_, B> {
            #[inline]
            fn find_slice(&self, literal: $literal) -> Option<Range<usize>> {
                find_any(*self, &[literal.as_ref()])
            }
        }

        impl<B: Byte, $($generics)*> FindSlice<($literal,)> for View<'_, B> {
            #[inline]
            fn find_slice(&self, (a,): ($literal,)) -> Option<Range<usize>> {
                find_any(*self, &[a.as_ref()])
            }
        }

        impl<B: Byte, $($generics)*> FindSlice<($literal, $literal)> for View<'_, B> {
            #[inline]
            fn find_slice(&self, (a, b): ($literal, $literal)) -> Option<Range<usize>> {
                find_any(*self, &[a.as_ref(), b.as_ref()])
            }
        }

        impl<B: Byte, $($generics)*> FindSlice<($literal, $literal, $literal)> for View<'_, B> {
            #[inline]
            fn find_slice(
                &self,
                (a, b, c): ($literal, $literal, $literal),
            ) -> Option<Range<usize>> {
                find_any(*self, &[a.as_ref(), b.as_ref(), c.as_ref()])
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

/// Compares with a part of an input, which may be this one: `literal` with a view. Each byte
/// of either is loaded once.
///
/// ```
/// use atomic_memchr::View;
/// use winnow::{Parser, Result, token::{literal, take}};
///
/// // The first byte says which byte ends the text.
/// fn quoted<'a>(input: &mut View<'a, u8>) -> Result<View<'a, u8>> {
///     let quote = take(1_usize).parse_next(input)?;
///     let text = take(3_usize).parse_next(input)?;
///     literal(quote).parse_next(input)?;
///     Ok(text)
/// }
///
/// assert!(quoted(&mut View::new(b"'abc'")).is_ok_and(|text| text == b"abc"));
/// ```
impl<B: Byte, C: Byte> Compare<View<'_, C>> for View<'_, B> {
    #[inline]
    fn compare(&self, literal: View<'_, C>) -> CompareResult {
        compared(Prefix::of_view(*self, literal), literal.len())
    }
}

impl<B: Byte, C: Byte> Compare<Caseless<View<'_, C>>> for View<'_, B> {
    #[inline]
    fn compare(&self, Caseless(literal): Caseless<View<'_, C>>) -> CompareResult {
        compared(Prefix::of_caseless(*self, literal), literal.len())
    }
}

/// Finds a copy of the needle, as [`memmem::find_view`](crate::memmem::find_view) does:
/// `take_until` with a view.
#[cfg(feature = "alloc")]
impl<B: Byte, C: Byte> FindSlice<View<'_, C>> for View<'_, B> {
    #[inline]
    fn find_slice(&self, needle: View<'_, C>) -> Option<Range<usize>> {
        crate::memmem::find_view(self, needle).map(|at| at..at + needle.len())
    }
}

/// Lends the bytes, which nobody writes, to parsers that need a slice, such as `dec_uint`, and
/// to `Display` of winnow's `ParseError`.
///
/// ```
/// use atomic_memchr::View;
/// use winnow::{Parser, Result, ascii::dec_uint};
///
/// fn number(input: &mut View<'_, u8>) -> Result<u32> {
///     dec_uint.parse_next(input)
/// }
///
/// assert_eq!(number.parse(View::new(b"42")), Ok(42));
/// let error = number.parse(View::new(b"42?")).unwrap_err();
/// assert!(error.to_string().starts_with("42?\n  ^\n"));
/// ```
impl AsBStr for View<'_, u8> {
    #[inline]
    fn as_bstr(&self) -> &[u8] {
        View::as_bytes(self)
    }
}

/// Lends the bytes, which nobody writes, to parsers that need a slice.
impl AsBytes for View<'_, u8> {
    #[inline]
    fn as_bytes(&self) -> &[u8] {
        View::as_bytes(self)
    }
}

impl<B: Byte> Compare<u8> for View<'_, B> {
    #[inline]
    fn compare(&self, literal: u8) -> CompareResult {
        compared(Prefix::of(*self, &[literal]), 1)
    }
}

impl<B: Byte> Compare<Caseless<u8>> for View<'_, B> {
    #[inline]
    fn compare(&self, Caseless(literal): Caseless<u8>) -> CompareResult {
        compared(Prefix::of_caseless(*self, View::new(&[literal])), 1)
    }
}

impl<B: Byte> Compare<char> for View<'_, B> {
    #[inline]
    fn compare(&self, literal: char) -> CompareResult {
        self.compare(&*literal.encode_utf8(&mut [0; 4]))
    }
}

impl<B: Byte> FindSlice<u8> for View<'_, B> {
    #[inline]
    fn find_slice(&self, a: u8) -> Option<Range<usize>> {
        memchr(a, self).map(|at| at..at + 1)
    }
}

impl<B: Byte> FindSlice<(u8,)> for View<'_, B> {
    #[inline]
    fn find_slice(&self, (a,): (u8,)) -> Option<Range<usize>> {
        memchr(a, self).map(|at| at..at + 1)
    }
}

impl<B: Byte> FindSlice<(u8, u8)> for View<'_, B> {
    #[inline]
    fn find_slice(&self, (a, b): (u8, u8)) -> Option<Range<usize>> {
        memchr2(a, b, self).map(|at| at..at + 1)
    }
}

impl<B: Byte> FindSlice<(u8, u8, u8)> for View<'_, B> {
    #[inline]
    fn find_slice(&self, (a, b, c): (u8, u8, u8)) -> Option<Range<usize>> {
        memchr3(a, b, c, self).map(|at| at..at + 1)
    }
}

impl<B: Byte> FindSlice<char> for View<'_, B> {
    #[inline]
    fn find_slice(&self, a: char) -> Option<Range<usize>> {
        self.find_slice(&*a.encode_utf8(&mut [0; 4]))
    }
}

impl<B: Byte> FindSlice<(char,)> for View<'_, B> {
    #[inline]
    fn find_slice(&self, (a,): (char,)) -> Option<Range<usize>> {
        self.find_slice(a)
    }
}

impl<B: Byte> FindSlice<(char, char)> for View<'_, B> {
    #[inline]
    fn find_slice(&self, (a, b): (char, char)) -> Option<Range<usize>> {
        let (mut first, mut second) = ([0; 4], [0; 4]);
        self.find_slice((&*a.encode_utf8(&mut first), &*b.encode_utf8(&mut second)))
    }
}

impl<B: Byte> FindSlice<(char, char, char)> for View<'_, B> {
    #[inline]
    fn find_slice(&self, (a, b, c): (char, char, char)) -> Option<Range<usize>> {
        let (mut first, mut second, mut third) = ([0; 4], [0; 4], [0; 4]);
        self.find_slice((
            &*a.encode_utf8(&mut first),
            &*b.encode_utf8(&mut second),
            &*c.encode_utf8(&mut third),
        ))
    }
}

/// Parses a copy of the bytes.
#[cfg(feature = "alloc")]
impl<B: Byte, R: core::str::FromStr> ParseSlice<R> for View<'_, B> {
    fn parse_slice(&self) -> Option<R> {
        self.to_utf8().ok()?.parse().ok()
    }
}
