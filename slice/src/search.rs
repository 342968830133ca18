//! The functions of memchr's root.

use core::iter::Rev;

use atomic_memchr_kernels::{self as kernels, Backward, Forward, Needles, Span};

use crate::{Memchr, Memchr2, Memchr3};

/// Declares the four functions for a number of needles.
macro_rules! functions {
    ($iterator:ident, ($($needle:ident),+),
        $(#[$find_doc:meta])* $find:ident, $(#[$rfind_doc:meta])* $rfind:ident,
        $(#[$iter_doc:meta])* $iter:ident, $(#[$riter_doc:meta])* $riter:ident
    ) => {
        $(#[$find_doc])*
        #[inline]
        pub fn $find($($needle: u8,)+ haystack: &[u8]) -> Option<usize> {
            kernels::find::<_, Forward>(Needles::new([$($needle),+]), Span::new(haystack))
        }

        $(#[$rfind_doc])*
        #[inline]
        pub fn $rfind($($needle: u8,)+ haystack: &[u8]) -> Option<usize> {
            kernels::find::<_, Backward>(Needles::new([$($needle),+]), Span::new(haystack))
        }

        $(#[$iter_doc])*
        #[inline]
        pub fn $iter($($needle: u8,)+ haystack: &[u8]) -> $iterator<'_> {
            $iterator::new($($needle,)+ haystack)
        }

        $(#[$riter_doc])*
        #[inline]
        pub fn $riter($($needle: u8,)+ haystack: &[u8]) -> Rev<$iterator<'_>> {
            $iterator::new($($needle,)+ haystack).rev()
        }
    };
}

functions! {
    Memchr, (needle),
    /// Returns the offset of the first byte that equals `needle`, or `None` if there is none.
    ///
    /// ```
    /// assert_eq!(atomic_memchr_slice::memchr(b'k', b"the quick brown fox"), Some(8));
    /// ```
    memchr,
    /// Returns the offset of the last byte that equals `needle`, or `None` if there is none.
    ///
    /// ```
    /// assert_eq!(atomic_memchr_slice::memrchr(b'o', b"the quick brown fox"), Some(17));
    /// ```
    memrchr,
    /// Returns an iterator over the offsets of all bytes that equal `needle`, in ascending order.
    ///
    /// ```
    /// let offsets = atomic_memchr_slice::memchr_iter(b'o', b"the quick brown fox");
    /// assert!(offsets.eq([12, 17]));
    /// ```
    memchr_iter,
    /// Returns an iterator over the offsets of all bytes that equal `needle`, in descending order.
    ///
    /// ```
    /// let offsets = atomic_memchr_slice::memrchr_iter(b'o', b"the quick brown fox");
    /// assert!(offsets.eq([17, 12]));
    /// ```
    memrchr_iter
}

functions! {
    Memchr2, (needle1, needle2),
    /// Returns the offset of the first byte that equals one of two needles, or `None` if there is
    /// none.
    ///
    /// ```
    /// assert_eq!(atomic_memchr_slice::memchr2(b'k', b'q', b"the quick brown fox"), Some(4));
    /// ```
    memchr2,
    /// Returns the offset of the last byte that equals one of two needles, or `None` if there is
    /// none.
    ///
    /// ```
    /// assert_eq!(atomic_memchr_slice::memrchr2(b'k', b'q', b"the quick brown fox"), Some(8));
    /// ```
    memrchr2,
    /// Returns an iterator over the offsets of all bytes that equal one of two needles, in
    /// ascending order.
    ///
    /// ```
    /// let offsets = atomic_memchr_slice::memchr2_iter(b'o', b'k', b"the quick brown fox");
    /// assert!(offsets.eq([8, 12, 17]));
    /// ```
    memchr2_iter,
    /// Returns an iterator over the offsets of all bytes that equal one of two needles, in
    /// descending order.
    ///
    /// ```
    /// let offsets = atomic_memchr_slice::memrchr2_iter(b'o', b'k', b"the quick brown fox");
    /// assert!(offsets.eq([17, 12, 8]));
    /// ```
    memrchr2_iter
}

functions! {
    Memchr3, (needle1, needle2, needle3),
    /// Returns the offset of the first byte that equals one of three needles, or `None` if there
    /// is none.
    ///
    /// ```
    /// assert_eq!(atomic_memchr_slice::memchr3(b'k', b'q', b'e', b"the quick brown fox"), Some(2));
    /// ```
    memchr3,
    /// Returns the offset of the last byte that equals one of three needles, or `None` if there is
    /// none.
    ///
    /// ```
    /// assert_eq!(atomic_memchr_slice::memrchr3(b'k', b'q', b'n', b"the quick brown fox"), Some(14));
    /// ```
    memrchr3,
    /// Returns an iterator over the offsets of all bytes that equal one of three needles, in
    /// ascending order.
    ///
    /// ```
    /// let vowels = atomic_memchr_slice::memchr3_iter(b'o', b'u', b'i', b"the quick brown fox");
    /// assert_eq!(vowels.count(), 4);
    /// ```
    memchr3_iter,
    /// Returns an iterator over the offsets of all bytes that equal one of three needles, in
    /// descending order.
    ///
    /// ```
    /// let mut vowels = atomic_memchr_slice::memrchr3_iter(b'o', b'u', b'i', b"the quick brown fox");
    /// assert_eq!(vowels.next(), Some(17));
    /// ```
    memrchr3_iter
}
