//! The functions of memchr's root: they search for one, two or three bytes, from either
//! end.
//!
//! Each function is one call of a kernel, which is chosen by the number of needles and by
//! the direction. A kernel answers from what it loaded, and does not load a byte again to
//! check an answer. The iterators that are returned here are in `iter.rs`.

use core::iter::Rev;

use atomic_memchr_kernels::{self as kernels, Backward, Forward, Needles};

use crate::{Haystack, Memchr, Memchr2, Memchr3};

/// Returns the offset of the first byte that equals `needle`, or `None` if none is found.
///
/// The offset is less than the length of the haystack.
///
/// # Concurrent writers
///
/// A byte that equals `needle` was seen at the returned offset at some moment during the
/// call. It may have changed since. `None` means that every byte was seen to differ from
/// `needle`, though not all of them at one moment: a needle that is written behind the
/// search is not found.
///
/// # Examples
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

/// Returns the offset of the first byte that equals one of two needles, or `None` if none
/// is found.
///
/// The offset is less than the length of the haystack. For concurrent writers see
/// [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memchr2(b'k', b'q', "the quick brown fox"), Some(4));
/// ```
#[inline]
pub fn memchr2<'h>(needle1: u8, needle2: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Forward>(Needles::new([needle1, needle2]), haystack.view().span())
}

/// Returns the offset of the first byte that equals one of three needles, or `None` if none
/// is found.
///
/// The offset is less than the length of the haystack. For concurrent writers see
/// [`memchr()`].
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

/// Returns the offset of the last byte that equals `needle`, or `None` if none is found.
///
/// The offset is less than the length of the haystack. For concurrent writers see
/// [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memrchr(b'o', "the quick brown fox"), Some(17));
/// ```
#[inline]
pub fn memrchr<'h>(needle: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Backward>(Needles::new([needle]), haystack.view().span())
}

/// Returns the offset of the last byte that equals one of two needles, or `None` if none is
/// found.
///
/// The offset is less than the length of the haystack. For concurrent writers see
/// [`memchr()`].
///
/// ```
/// assert_eq!(atomic_memchr::memrchr2(b'k', b'q', "the quick brown fox"), Some(8));
/// ```
#[inline]
pub fn memrchr2<'h>(needle1: u8, needle2: u8, haystack: impl Haystack<'h>) -> Option<usize> {
    kernels::find::<_, Backward>(Needles::new([needle1, needle2]), haystack.view().span())
}

/// Returns the offset of the last byte that equals one of three needles, or `None` if none
/// is found.
///
/// The offset is less than the length of the haystack. For concurrent writers see
/// [`memchr()`].
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

/// Returns an iterator over the offsets of all bytes that equal `needle`, in ascending
/// order.
///
/// The iterator can be reversed, and [`count`](Iterator::count) is faster than a loop. For
/// concurrent writers see [`Memchr`].
///
/// ```
/// let positions: Vec<usize> = atomic_memchr::memchr_iter(b'o', "the quick brown fox").collect();
/// assert_eq!(positions, [12, 17]);
/// ```
#[inline]
pub fn memchr_iter<'h, H: Haystack<'h>>(needle: u8, haystack: H) -> Memchr<'h, H::Byte> {
    Memchr::new(needle, haystack)
}

/// Returns an iterator over the offsets of all bytes that equal one of two needles, in
/// ascending order.
///
/// The iterator can be reversed, and [`count`](Iterator::count) is faster than a loop. For
/// concurrent writers see [`Memchr2`].
///
/// ```
/// let offsets = atomic_memchr::memchr2_iter(b'o', b'k', "the quick brown fox");
/// assert!(offsets.eq([8, 12, 17]));
/// ```
#[inline]
pub fn memchr2_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    haystack: H,
) -> Memchr2<'h, H::Byte> {
    Memchr2::new(needle1, needle2, haystack)
}

/// Returns an iterator over the offsets of all bytes that equal one of three needles, in
/// ascending order.
///
/// The iterator can be reversed, and [`count`](Iterator::count) is faster than a loop. For
/// concurrent writers see [`Memchr3`].
///
/// ```
/// let vowels = atomic_memchr::memchr3_iter(b'o', b'u', b'i', "the quick brown fox");
/// assert_eq!(vowels.count(), 4);
/// ```
#[inline]
pub fn memchr3_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    needle3: u8,
    haystack: H,
) -> Memchr3<'h, H::Byte> {
    Memchr3::new(needle1, needle2, needle3, haystack)
}

/// Returns an iterator over the offsets of all bytes that equal `needle`, in descending
/// order.
///
/// For concurrent writers see [`Memchr`].
///
/// ```
/// let positions: Vec<usize> = atomic_memchr::memrchr_iter(b'o', "the quick brown fox").collect();
/// assert_eq!(positions, [17, 12]);
/// ```
#[inline]
pub fn memrchr_iter<'h, H: Haystack<'h>>(needle: u8, haystack: H) -> Rev<Memchr<'h, H::Byte>> {
    Memchr::new(needle, haystack).rev()
}

/// Returns an iterator over the offsets of all bytes that equal one of two needles, in
/// descending order.
///
/// For concurrent writers see [`Memchr2`].
///
/// ```
/// let offsets = atomic_memchr::memrchr2_iter(b'o', b'k', "the quick brown fox");
/// assert!(offsets.eq([17, 12, 8]));
/// ```
#[inline]
pub fn memrchr2_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    haystack: H,
) -> Rev<Memchr2<'h, H::Byte>> {
    Memchr2::new(needle1, needle2, haystack).rev()
}

/// Returns an iterator over the offsets of all bytes that equal one of three needles, in
/// descending order.
///
/// For concurrent writers see [`Memchr3`].
///
/// ```
/// let mut vowels = atomic_memchr::memrchr3_iter(b'o', b'u', b'i', "the quick brown fox");
/// assert_eq!(vowels.next(), Some(17));
/// ```
#[inline]
pub fn memrchr3_iter<'h, H: Haystack<'h>>(
    needle1: u8,
    needle2: u8,
    needle3: u8,
    haystack: H,
) -> Rev<Memchr3<'h, H::Byte>> {
    Memchr3::new(needle1, needle2, needle3, haystack).rev()
}
