//! The iterators of memchr's root: [`Memchr`], [`Memchr2`] and [`Memchr3`].
//!
//! All three are the same iterator, `Iter`, with another number of needles. `Iter` keeps
//! its state in the kernels' `Positions`: the part of the haystack that is not loaded yet,
//! and a buffer of offsets that were decided ahead of their turn. `next` and `next_back`
//! take an offset from the buffer. If the buffer is empty, a kernel loads more of the
//! haystack and fills it. Every byte is therefore decided by one load, and an offset is
//! handed out without going back to memory.

use core::{fmt, iter::FusedIterator, marker::PhantomData};

use atomic_memchr_kernels::{
    self as kernels, Backward, Direction, Forward, Needles, PatternRows, Positions,
};

use crate::{Byte, Haystack};

/// Iterates over the offsets of matching bytes, for any pattern.
///
/// On x86 it begins on a boundary of a cache line, and so does the buffer of offsets in it.
#[repr(C)]
#[cfg_attr(any(target_arch = "x86", target_arch = "x86_64"), repr(align(64)))]
struct Iter<'h, P, B> {
    positions: Positions<'h>,
    pattern: P,
    bytes: PhantomData<&'h [B]>,
}

impl<'h, P: PatternRows, B: Byte> Iter<'h, P, B> {
    #[inline]
    fn new(pattern: P, haystack: impl Haystack<'h, Byte = B>) -> Self {
        Iter {
            pattern,
            positions: Positions::new(haystack.view().span()),
            bytes: PhantomData,
        }
    }

    #[inline]
    fn next<D: Direction>(&mut self) -> Option<usize> {
        if let Some(position) = self.positions.pop::<D>() {
            return Some(position);
        }
        kernels::advance::<_, D>(self.pattern, &mut self.positions);
        self.positions.pop::<D>()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (decided, unloaded) = self.positions.remaining();
        (decided, Some(decided + unloaded.len()))
    }

    #[inline]
    fn count(self) -> usize {
        let (decided, unloaded) = self.positions.remaining();
        decided + kernels::count(self.pattern, unloaded)
    }
}

// SAFETY: an iterator does with its bytes what can be done with a `&[B]`: load
// them.
#[allow(unsafe_code, reason = "a pointer takes these from every type")]
unsafe impl<'h, P: Send, B: Byte> Send for Iter<'h, P, B> where &'h [B]: Send {}

// SAFETY: as above.
#[allow(unsafe_code, reason = "a pointer takes these from every type")]
unsafe impl<'h, P: Sync, B: Byte> Sync for Iter<'h, P, B> where &'h [B]: Sync {}

impl<P: Clone, B> Clone for Iter<'_, P, B> {
    fn clone(&self) -> Self {
        Iter {
            pattern: self.pattern.clone(),
            positions: self.positions.clone(),
            bytes: PhantomData,
        }
    }
}

/// Declares the iterator for a number of needles.
macro_rules! iterator {
    ($(#[$attr:meta])* $name:ident, $count:literal, $($needle:ident),+) => {
        $(#[$attr])*
        ///
        /// It can be advanced from both ends. [`count`](Iterator::count) counts the bytes
        /// that are not loaded yet with a kernel of its own, which does not compute their
        /// offsets. On 64-bit targets it has 320 bytes, most of which are the buffer of
        /// offsets.
        ///
        /// # Concurrent writers
        ///
        /// Each byte is decided once in the life of the iterator, some time ahead of its
        /// turn, and its offset is yielded if the byte matched then. There is one
        /// exception: if `next_back` follows `next`, or the reverse, the buffered offsets
        /// of the other end are dropped, and their bytes are loaded and decided again.
        pub struct $name<'h, B: Byte = u8>(Iter<'h, Needles<$count>, B>);

        impl<'h, B: Byte> $name<'h, B> {
            /// Creates an iterator over the offsets in `haystack` of bytes that equal a
            /// needle.
            #[inline]
            pub fn new($($needle: u8,)+ haystack: impl Haystack<'h, Byte = B>) -> Self {
                $name(Iter::new(Needles::new([$($needle),+]), haystack))
            }
        }

        impl<B: Byte> Iterator for $name<'_, B> {
            type Item = usize;

            #[inline]
            fn next(&mut self) -> Option<usize> {
                self.0.next::<Forward>()
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.0.size_hint()
            }

            #[inline]
            fn count(self) -> usize {
                self.0.count()
            }
        }

        impl<B: Byte> DoubleEndedIterator for $name<'_, B> {
            #[inline]
            fn next_back(&mut self) -> Option<usize> {
                self.0.next::<Backward>()
            }
        }

        impl<B: Byte> FusedIterator for $name<'_, B> {}

        impl<B: Byte> Clone for $name<'_, B> {
            fn clone(&self) -> Self {
                $name(self.0.clone())
            }
        }

        impl<B: Byte> fmt::Debug for $name<'_, B> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("needles", &self.0.pattern)
                    .field("positions", &self.0.positions)
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
