//! The iterators over the occurrences of a needle.

use core::{fmt, iter::FusedIterator};

use atomic_memchr_kernels::{Backward, Exact, Forward, Span};

use crate::generic::{Needle, NeedleIter};

/// Declares an iterator, from its name and its direction.
macro_rules! iterator {
    ($(#[$attr:meta])* $name:ident, $direction:ty) => {
        $(#[$attr])*
        ///
        /// On 64-bit targets it has 264 bytes, and 256 without the feature `alloc`. Half of them
        /// are the buffer of occurrences that were found ahead of their turn.
        #[derive(Clone)]
        pub struct $name<'h, 'n> {
            haystack: &'h [u8],
            iter: NeedleIter<'n, Exact, $direction>,
        }

        impl<'h, 'n> $name<'h, 'n> {
            #[inline]
            pub(super) fn new(haystack: &'h [u8], needle: Needle<'n, Exact>) -> Self {
                $name {
                    haystack,
                    iter: NeedleIter::new(needle, haystack.len()),
                }
            }

            /// Converts into an iterator that owns a copy of its needle.
            #[cfg(feature = "alloc")]
            pub fn into_owned(self) -> $name<'h, 'static> {
                $name {
                    haystack: self.haystack,
                    iter: self.iter.into_owned(),
                }
            }
        }

        impl Iterator for $name<'_, '_> {
            type Item = usize;

            #[inline]
            fn next(&mut self) -> Option<usize> {
                self.iter.advance(Span::new(self.haystack))
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.iter.size_hint()
            }
        }

        impl FusedIterator for $name<'_, '_> {}

        impl fmt::Debug for $name<'_, '_> {
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
    FindIter, Forward
}

iterator! {
    /// Iterates over the offsets of the occurrences of a needle that do not overlap, from
    /// the end. It is created by [`rfind_iter()`](super::rfind_iter()).
    FindRevIter, Backward
}
