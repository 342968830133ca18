//! The iterators of memchr's root: [`Memchr`], [`Memchr2`] and [`Memchr3`].
//!
//! All three wrap `ByteIter`, with another number of needles.

use core::{fmt, iter::FusedIterator, marker::PhantomData};

use atomic_memchr_kernels::{Backward, Forward, Needles, Span};

use crate::generic::ByteIter;

/// Declares the iterator for a number of needles.
macro_rules! iterator {
    ($(#[$attr:meta])* $name:ident, $count:literal, $($needle:ident),+) => {
        $(#[$attr])*
        ///
        /// It can be advanced from both ends. [`count`](Iterator::count) counts the bytes
        /// that are not loaded yet with a kernel of its own, which does not compute their
        /// offsets. On x86-64 it has 320 bytes, most of which are the buffer of offsets that were
        /// found ahead of their turn. On other 64-bit targets it has 64 bytes.
        #[derive(Clone)]
        pub struct $name<'h> {
            iter: ByteIter<'h, Needles<$count>>,
            haystack: PhantomData<&'h [u8]>,
        }

        // SAFETY:
        // - `ByteIter` is a pointer to the haystack, its length, and numbers.
        // - `new`, the one constructor, takes a `&[u8]`, and the iterator does with the bytes what
        //   can be done through that reference, which is `Send`: it loads them.
        #[allow(unsafe_code, reason = "a pointer takes these from every type")]
        unsafe impl Send for $name<'_> {}

        // SAFETY: as above; a `&[u8]` is `Sync` too, and nothing changes through a reference to
        // the iterator.
        #[allow(unsafe_code, reason = "a pointer takes these from every type")]
        unsafe impl Sync for $name<'_> {}

        impl<'h> $name<'h> {
            /// Creates an iterator over the offsets in `haystack` of bytes that equal a
            /// needle.
            #[inline]
            pub fn new($($needle: u8,)+ haystack: &'h [u8]) -> $name<'h> {
                $name {
                    iter: ByteIter::new(Needles::new([$($needle),+]), Span::new(haystack)),
                    haystack: PhantomData,
                }
            }
        }

        impl Iterator for $name<'_> {
            type Item = usize;

            #[inline]
            fn next(&mut self) -> Option<usize> {
                self.iter.advance::<Forward>()
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.iter.size_hint()
            }

            #[inline]
            fn count(self) -> usize {
                self.iter.count()
            }
        }

        impl DoubleEndedIterator for $name<'_> {
            #[inline]
            fn next_back(&mut self) -> Option<usize> {
                self.iter.advance::<Backward>()
            }
        }

        impl FusedIterator for $name<'_> {}

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("needles", &self.iter.pattern())
                    .field("positions", self.iter.positions())
                    .finish()
            }
        }
    };
}

iterator! {
    /// Iterates over the offsets of bytes that equal one needle. It is created by
    /// [`memchr_iter`](crate::memchr_iter()).
    Memchr, 1, needle
}

iterator! {
    /// Iterates over the offsets of bytes that equal one of two needles. It is created by
    /// [`memchr2_iter`](crate::memchr2_iter()).
    Memchr2, 2, needle1, needle2
}

iterator! {
    /// Iterates over the offsets of bytes that equal one of three needles. It is created by
    /// [`memchr3_iter`](crate::memchr3_iter()).
    Memchr3, 3, needle1, needle2, needle3
}
