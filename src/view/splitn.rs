//! [`SplitN`] and [`RSplitN`], the iterators over a limited number of parts between
//! separators.
//!
//! They take parts from [`Split`], from its front and from its back. The last part is all
//! that is left.

use core::{fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use super::Split;
use crate::{Byte, View};

impl<'a, B: Byte> View<'a, B> {
    /// Returns an iterator over at most `n` parts between bytes that equal `separator`. The
    /// last part has all that is left, separators included, as by [`slice::splitn`].
    ///
    /// Each byte is decided once in the life of the iterator, as by [`split`](View::split).
    /// What follows the last separator that was yielded is not decided, although some of it
    /// may be loaded.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let fields = View::new(b"ERROR disk is full").splitn(2, b' ');
    /// assert!(fields.eq([&b"ERROR"[..], b"disk is full"]));
    /// ```
    #[inline]
    pub fn splitn(&self, n: usize, separator: u8) -> SplitN<'a, B> {
        SplitN(Limited {
            split: self.split(separator),
            parts: n,
        })
    }

    /// Returns an iterator over at most `n` parts between bytes that equal `separator`, from
    /// the end of the view. The last part that is yielded has all that is left at the start,
    /// as by [`slice::rsplitn`]. For concurrent writers see [`splitn`](View::splitn).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let parts = View::new(b"usr/lib/libc.so").rsplitn(2, b'/');
    /// assert!(parts.eq([&b"libc.so"[..], b"usr/lib"]));
    /// ```
    #[inline]
    pub fn rsplitn(&self, n: usize, separator: u8) -> RSplitN<'a, B> {
        RSplitN(Limited {
            split: self.split(separator),
            parts: n,
        })
    }
}

/// Takes parts from either end, and all that is left as the last.
struct Limited<'a, B: Byte> {
    split: Split<'a, B>,
    /// Number of parts that may still be yielded.
    parts: usize,
}

impl<'a, B: Byte> Limited<'a, B> {
    #[inline]
    fn next(
        &mut self,
        take: impl FnOnce(&mut Split<'a, B>) -> Option<View<'a, B>>,
    ) -> Option<View<'a, B>> {
        self.parts = self.parts.checked_sub(1)?;
        if self.parts == 0 {
            return self.split.0.rest();
        }
        take(&mut self.split)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (least, most) = self.split.size_hint();
        let most = most.map_or(self.parts, |most| most.min(self.parts));
        (least.min(self.parts), Some(most))
    }
}

impl<B: Byte> Clone for Limited<'_, B> {
    fn clone(&self) -> Self {
        Limited {
            split: self.split.clone(),
            parts: self.parts,
        }
    }
}

/// Declares the iterator that takes parts from one end.
macro_rules! limited {
    ($(#[$attr:meta])* $name:ident, $next:ident) => {
        $(#[$attr])*
        pub struct $name<'a, B: Byte = AtomicU8>(Limited<'a, B>);

        impl<'a, B: Byte> Iterator for $name<'a, B> {
            type Item = View<'a, B>;

            #[inline]
            fn next(&mut self) -> Option<View<'a, B>> {
                self.0.next(Split::$next)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.0.size_hint()
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
                    .field("split", &self.0.split)
                    .field("parts", &self.0.parts)
                    .finish()
            }
        }
    };
}

limited! {
    /// Iterates over a limited number of parts between separators. It is created by
    /// [`View::splitn`].
    SplitN, next
}

limited! {
    /// Iterates over a limited number of parts between separators, from the end. It is
    /// created by [`View::rsplitn`].
    RSplitN, next_back
}
