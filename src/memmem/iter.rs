//! The iterators over the occurrences of a needle.
//!
//! All four are declared by one macro. They differ in their direction and in how bytes are
//! compared. Their state is the slice layer's `NeedleIter`.

use core::{fmt, iter::FusedIterator};

use atomic_memchr_kernels::{Backward, Caseless, Exact, Forward};
use atomic_memchr_slice::generic::{Needle, NeedleIter};

use crate::{Byte, View};

/// Declares an iterator, from its name, its direction, and how bytes are compared.
macro_rules! iterator {
    ($(#[$attr:meta])* $name:ident, $direction:ty, $case:ty) => {
        $(#[$attr])*
        ///
        /// On 64-bit targets it has 264 bytes, and 256 without the feature `alloc`. Half of them
        /// are the buffer of occurrences.
        pub struct $name<'h, 'n, B: Byte = u8> {
            haystack: View<'h, B>,
            iter: NeedleIter<'n, $case, $direction>,
        }

        impl<'h, 'n, B: Byte> $name<'h, 'n, B> {
            #[inline]
            pub(super) fn new(haystack: View<'h, B>, needle: Needle<'n, $case>) -> Self {
                $name {
                    haystack,
                    iter: NeedleIter::new(needle, haystack.len()),
                }
            }

            /// Converts into an iterator that owns a copy of its needle.
            #[cfg(feature = "alloc")]
            pub fn into_owned(self) -> $name<'h, 'static, B> {
                $name {
                    haystack: self.haystack,
                    iter: self.iter.into_owned(),
                }
            }
        }

        impl<B: Byte> Iterator for $name<'_, '_, B> {
            type Item = usize;

            #[inline]
            fn next(&mut self) -> Option<usize> {
                self.iter.advance(self.haystack.span())
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.iter.size_hint()
            }
        }

        impl<B: Byte> FusedIterator for $name<'_, '_, B> {}

        impl<B: Byte> Clone for $name<'_, '_, B> {
            /// Clones the iterator. Both yield the same occurrences as far as they were found ahead.
            fn clone(&self) -> Self {
                $name {
                    haystack: self.haystack,
                    iter: self.iter.clone(),
                }
            }
        }

        /// Formats the state of the search. Of the haystack it shows the length and the first 32
        /// bytes, which are loaded by the call.
        impl<B: Byte> fmt::Debug for $name<'_, '_, B> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("haystack", &self.haystack)
                    .field("needle", self.iter.needle())
                    .field("occurrences", self.iter.occurrences())
                    .finish()
            }
        }
    };
}

iterator! {
    /// Iterates over the offsets of the occurrences of a needle that do not overlap, from
    /// the start. It is created by [`find_iter()`](super::find_iter()).
    ///
    /// It is not a [`DoubleEndedIterator`]: which occurrences do not overlap depends on the
    /// end at which the iteration begins. [`FindRevIter`] begins at the other end.
    FindIter, Forward, Exact
}

iterator! {
    /// Iterates over the offsets of the occurrences of a needle that do not overlap, from
    /// the end. It is created by [`rfind_iter()`](super::rfind_iter()).
    FindRevIter, Backward, Exact
}

iterator! {
    /// Iterates over the offsets of the occurrences of a needle in any case that do not
    /// overlap, from the start. It is created by
    /// [`Caseless::find_iter`](super::Caseless::find_iter).
    CaselessIter, Forward, Caseless
}

iterator! {
    /// Iterates over the offsets of the occurrences of a needle in any case that do not
    /// overlap, from the end. It is created by
    /// [`Caseless::rfind_iter`](super::Caseless::rfind_iter).
    CaselessRevIter, Backward, Caseless
}
