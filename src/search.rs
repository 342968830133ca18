//! The functions of memchr's root: one, two or three bytes, from either end.

use core::iter::Rev;

use atomic_memchr_kernels::{self as kernels, Backward, Forward, Needles};

use crate::{Haystack, Memchr, Memchr2, Memchr3};

/// The position of the first byte that equals `needle`, or `None`.
///
/// If others write meanwhile, the byte was seen at that position at some moment
/// during the call. `None` says that every byte was seen to be another, though not
/// all of them at one moment.
///
/// ```
/// use atomic_memchr::memchr;
/// use std::sync::atomic::AtomicU8;
///
/// let shared = *b"the quick brown fox";
/// let shared = shared.map(AtomicU8::new);
/// assert_eq!(memchr(b'k', &shared), Some(8));
/// assert_eq!(memchr(b'z', &shared), None);
/// ```
#[inline]
pub fn memchr<'h>(needle: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Forward>(Needles::new([needle]), haystack.view().span())
}

/// The position of the first byte that equals one of two needles, or `None`.
///
/// What others that write meanwhile can change is said at [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memchr2(b'k', b'q', "the quick brown fox"), Some(4));
/// ```
#[inline]
pub fn memchr2<'h>(needle1: u8, needle2: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Forward>(Needles::new([needle1, needle2]), haystack.view().span())
}

/// The position of the first byte that equals one of three needles, or `None`.
///
/// What others that write meanwhile can change is said at [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memchr3(b'k', b'q', b'e', "the quick brown fox"), Some(2));
/// ```
#[inline]
pub fn memchr3<'h>(
    needle1: u8,
    needle2: u8,
    needle3: u8,
    haystack: impl Haystack<'h>,
) -> Option<usize> {
    kernels::find::<_, Forward>(
        Needles::new([needle1, needle2, needle3]),
        haystack.view().span(),
    )
}

/// The position of the last byte that equals `needle`, or `None`.
///
/// What others that write meanwhile can change is said at [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memrchr(b'o', "the quick brown fox"), Some(17));
/// ```
#[inline]
pub fn memrchr<'h>(needle: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Backward>(Needles::new([needle]), haystack.view().span())
}

/// The position of the last byte that equals one of two needles, or `None`.
///
/// What others that write meanwhile can change is said at [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memrchr2(b'k', b'q', "the quick brown fox"), Some(8));
/// ```
#[inline]
pub fn memrchr2<'h>(needle1: u8, needle2: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Backward>(Needles::new([needle1, needle2]), haystack.view().span())
}

/// The position of the last byte that equals one of three needles, or `None`.
///
/// What others that write meanwhile can change is said at [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memrchr3(b'k', b'q', b'n', "the quick brown fox"), Some(14));
/// ```
#[inline]
pub fn memrchr3<'h>(
    needle1: u8,
    needle2: u8,
    needle3: u8,
    haystack: impl Haystack<'h>,
) -> Option<usize> {
    kernels::find::<_, Backward>(
        Needles::new([needle1, needle2, needle3]),
        haystack.view().span(),
    )
}

/// All positions of bytes that equal `needle`, from either end.
///
/// ```
/// let positions: Vec<usize> = atomic_memchr::memchr_iter(b'o', "the quick brown fox").collect();
/// assert_eq!(positions, [12, 17]);
/// ```
#[inline]
pub fn memchr_iter<'h, H: Haystack<'h>>(needle: u8, haystack: H) -> Memchr<'h, H::Byte> {
    Memchr::new(needle, haystack)
}

/// All positions of bytes that equal one of two needles, from either end.
#[inline]
pub fn memchr2_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    haystack: H,
) -> Memchr2<'h, H::Byte> {
    Memchr2::new(needle1, needle2, haystack)
}

/// All positions of bytes that equal one of three needles, from either end.
#[inline]
pub fn memchr3_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    needle3: u8,
    haystack: H,
) -> Memchr3<'h, H::Byte> {
    Memchr3::new(needle1, needle2, needle3, haystack)
}

/// All positions of bytes that equal `needle`, the last one first.
///
/// ```
/// let positions: Vec<usize> = atomic_memchr::memrchr_iter(b'o', "the quick brown fox").collect();
/// assert_eq!(positions, [17, 12]);
/// ```
#[inline]
pub fn memrchr_iter<'h, H: Haystack<'h>>(needle: u8, haystack: H) -> Rev<Memchr<'h, H::Byte>> {
    Memchr::new(needle, haystack).rev()
}

/// All positions of bytes that equal one of two needles, the last one first.
#[inline]
pub fn memrchr2_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    haystack: H,
) -> Rev<Memchr2<'h, H::Byte>> {
    Memchr2::new(needle1, needle2, haystack).rev()
}

/// All positions of bytes that equal one of three needles, the last one first.
#[inline]
pub fn memrchr3_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    needle3: u8,
    haystack: H,
) -> Rev<Memchr3<'h, H::Byte>> {
    Memchr3::new(needle1, needle2, needle3, haystack).rev()
}
