//! The iterators of memchr's root: [`Memchr`], [`Memchr2`] and [`Memchr3`].
//!
//! All three wrap the slice layer's `ByteIter`, with another number of needles.

use core::{fmt, iter::FusedIterator, marker::PhantomData};

use atomic_memchr_kernels::{Backward, Forward, Needles};
use atomic_memchr_slice::generic::ByteIter;

use crate::{Byte, Haystack};

/// Declares the iterator for a number of needles.
macro_rules! iterator {
    ($(#[$attr:meta])* $name:ident, $count:literal, $($needle:ident),+) => {
        $(#[$attr])*
        ///
        /// It can be advanced from both ends. [`count`](Iterator::count) counts the bytes
        /// that are not loaded yet with a kernel of its own, which does not compute their
        /// offsets. On x86-64 it has 320 bytes, most of which are the buffer of offsets. On other
        /// 64-bit targets it has 64 bytes.
        ///
        /// # Concurrent writers
        ///
        /// Each byte is decided once in the life of the iterator, some time ahead of its
        /// turn, and its offset is yielded if the byte matched then. There is one
        /// exception, on x86: if `next_back` follows `next`, or the reverse, the buffered
        /// offsets of the other end are dropped, and their bytes are loaded and decided again.
        pub struct $name<'h, B: Byte = u8> {
            iter: ByteIter<'h, Needles<$count>>,
            bytes: PhantomData<&'h [B]>,
        }

        // SAFETY: an iterator does with its bytes what can be done with a `&[B]`: load
        // them.
        #[allow(unsafe_code, reason = "a pointer takes these from every type")]
        unsafe impl<'h, B: Byte> Send for $name<'h, B> where &'h [B]: Send {}

        // SAFETY: as above.
        #[allow(unsafe_code, reason = "a pointer takes these from every type")]
        unsafe impl<'h, B: Byte> Sync for $name<'h, B> where &'h [B]: Sync {}

        impl<'h, B: Byte> $name<'h, B> {
            /// Creates an iterator over the offsets in `haystack` of bytes that equal a
            /// needle.
            #[inline]
            pub fn new($($needle: u8,)+ haystack: impl Haystack<'h, Byte = B>) -> Self {
                $name {
                    iter: ByteIter::new(Needles::new([$($needle),+]), haystack.view().span()),
                    bytes: PhantomData,
                }
            }
        }

        impl<B: Byte> Iterator for $name<'_, B> {
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

        impl<B: Byte> DoubleEndedIterator for $name<'_, B> {
            #[inline]
            fn next_back(&mut self) -> Option<usize> {
                self.iter.advance::<Backward>()
            }
        }

        impl<B: Byte> FusedIterator for $name<'_, B> {}

        impl<B: Byte> Clone for $name<'_, B> {
            fn clone(&self) -> Self {
                $name {
                    iter: self.iter.clone(),
                    bytes: PhantomData,
                }
            }
        }

        impl<B: Byte> fmt::Debug for $name<'_, B> {
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
