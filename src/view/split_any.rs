//! [`SplitAny`], the iterator over parts between bytes that equal one of several separators.

use core::{fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use super::split::{Parts, parts};
use crate::{Byte, Memchr, Memchr2, Memchr3, View, memchr_iter, memchr2_iter, memchr3_iter};

/// Iterates over the parts between bytes that equal one of several separators. It is
/// created by [`View::split_any`].
pub struct SplitAny<'a, B: Byte = AtomicU8>(Parts<'a, Separators<'a, B>, B>);

/// Iterates over the offsets of separators, of which there are one, two or three kinds.
enum Separators<'a, B: Byte> {
    One(Memchr<'a, B>),
    Two(Memchr2<'a, B>),
    Three(Memchr3<'a, B>),
}

/// Calls a method of whichever iterator there is.
macro_rules! whichever {
    ($separators:expr, $method:ident) => {
        match $separators {
            Separators::One(offsets) => offsets.$method(),
            Separators::Two(offsets) => offsets.$method(),
            Separators::Three(offsets) => offsets.$method(),
        }
    };
}

impl<B: Byte> Iterator for Separators<'_, B> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        whichever!(self, next)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        whichever!(self, size_hint)
    }

    #[inline]
    fn count(self) -> usize {
        whichever!(self, count)
    }
}

impl<B: Byte> DoubleEndedIterator for Separators<'_, B> {
    #[inline]
    fn next_back(&mut self) -> Option<usize> {
        whichever!(self, next_back)
    }
}

impl<B: Byte> Clone for Separators<'_, B> {
    fn clone(&self) -> Self {
        match self {
            Separators::One(offsets) => Separators::One(offsets.clone()),
            Separators::Two(offsets) => Separators::Two(offsets.clone()),
            Separators::Three(offsets) => Separators::Three(offsets.clone()),
        }
    }
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an iterator over the parts between bytes that equal one of `separators`, of
    /// which there are 1 to 3. Another number is an error at compile time.
    ///
    /// It is [`split`](View::split) for several separators, as `str::split` is with an array
    /// of characters. It can be reversed. Between two separators that are neighbours there
    /// is an empty part.
    ///
    /// Each byte is decided once in the life of the iterator, as by [`memchr2_iter`]. Others
    /// may write a separator into a part afterwards.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let parts = View::new(b"a,b;c").split_any([b',', b';']);
    /// assert!(parts.eq([b"a", b"b", b"c"]));
    /// ```
    #[inline]
    pub fn split_any<const N: usize>(&self, separators: [u8; N]) -> SplitAny<'a, B> {
        const { assert!(N >= 1 && N <= 3, "there are 1 to 3 separators") }
        let separators = match separators[..] {
            [a] => Separators::One(memchr_iter(a, self)),
            [a, b] => Separators::Two(memchr2_iter(a, b, self)),
            [a, b, c] => Separators::Three(memchr3_iter(a, b, c, self)),
            _ => unreachable!("their number was checked at compile time"),
        };
        SplitAny(Parts::new(*self, separators))
    }
}

parts!(SplitAny);
