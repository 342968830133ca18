//! Substrings: memchr's `memmem`, over bytes that others may be writing.
//!
//! The names, signatures and promises are those of `memchr::memmem` 2.8.3: the worst case
//! takes time linear in haystack and needle together, no search allocates, and an empty
//! needle occurs at every position, the end included. Beyond them, searching backwards is
//! as fast as forwards, the case of letters may be left out of account ([`Caseless`]), and a
//! needle may be shared itself ([`find_view`]).
//!
//! # What others that write meanwhile can change
//!
//! A position that is found is one where each byte of the needle was seen, at its place, at
//! some moment during the call; not necessarily all of them at one moment. Nothing depends on
//! a place being the same when it is looked at again. `None`, or the end of an iterator, says
//! that no place was found, and not that there was none at any one moment: a needle that is
//! written in front of a search may be seen half and missed. Iterators find up to sixteen
//! occurrences ahead, so for them the moment lies between their creation and the end of the
//! call.

mod caseless;
mod finder;
mod iter;
mod needle;
mod rank;

use atomic_memchr_kernels::{Backward, Exact, Forward};

use self::needle::Needle;
use crate::Haystack;

pub use self::{
    caseless::Caseless,
    finder::{Finder, FinderBuilder, FinderRev, Prefilter},
    iter::{CaselessIter, CaselessRevIter, FindIter, FindRevIter},
    rank::HeuristicFrequencyRank,
};

/// The position of the first occurrence of `needle`, or `None`. The empty needle occurs
/// at 0.
///
/// If the needle is searched for more than once, a [`Finder`] prepares it once. What others
/// that write meanwhile can change is said [above](self).
///
/// ```
/// use atomic_memchr::memmem;
/// use std::sync::atomic::AtomicU8;
///
/// let shared = (*b"the quick brown fox").map(AtomicU8::new);
/// assert_eq!(memmem::find(&shared, b"brown"), Some(10));
/// assert_eq!(memmem::find(&shared, b"green"), None);
/// ```
#[inline]
pub fn find<'h>(haystack: impl Haystack<'h>, needle: &[u8]) -> Option<usize> {
    let haystack = haystack.view();
    Needle::<Exact>::once(needle, haystack.len()).find::<Forward, _>(haystack)
}

/// The position of the last occurrence of `needle`, or `None`. The empty needle occurs at
/// the end.
///
/// ```
/// assert_eq!(atomic_memchr::memmem::rfind("foo bar foo", b"foo"), Some(8));
/// ```
#[inline]
pub fn rfind<'h>(haystack: impl Haystack<'h>, needle: &[u8]) -> Option<usize> {
    let haystack = haystack.view();
    Needle::<Exact>::once(needle, haystack.len()).find::<Backward, _>(haystack)
}

/// The positions of all occurrences of `needle` that do not overlap, from the start. The
/// empty needle occurs at every position, and at the end.
///
/// ```
/// use atomic_memchr::memmem;
///
/// let positions: Vec<usize> = memmem::find_iter("aa aaa aaaa", "aa").collect();
/// assert_eq!(positions, [0, 3, 7, 9]);
/// ```
#[inline]
pub fn find_iter<'h, 'n, H, N>(haystack: H, needle: &'n N) -> FindIter<'h, 'n, H::Byte>
where
    H: Haystack<'h>,
    N: 'n + ?Sized + AsRef<[u8]>,
{
    let haystack = haystack.view();
    FindIter::new(haystack, Needle::once(needle.as_ref(), haystack.len()))
}

/// The positions of all occurrences of `needle` that do not overlap, from the end. These
/// need not be those of [`find_iter()`] in reverse.
///
/// ```
/// use atomic_memchr::memmem;
///
/// let positions: Vec<usize> = memmem::rfind_iter("aa aaa aaaa", "aa").collect();
/// assert_eq!(positions, [9, 7, 4, 0]);
/// ```
#[inline]
pub fn rfind_iter<'h, 'n, H, N>(haystack: H, needle: &'n N) -> FindRevIter<'h, 'n, H::Byte>
where
    H: Haystack<'h>,
    N: 'n + ?Sized + AsRef<[u8]>,
{
    let haystack = haystack.view();
    FindRevIter::new(haystack, Needle::once(needle.as_ref(), haystack.len()))
}

/// The position of the first occurrence of a needle that is itself shared: it is copied
/// once, before the search, and the copy is searched for.
///
/// ```
/// use atomic_memchr::{memmem, View};
///
/// let header = View::new(b"GET / HTTP/1.1");
/// assert_eq!(memmem::find_view(header, header.slice(6..10)), Some(6));
/// ```
#[cfg(feature = "alloc")]
pub fn find_view<'h, B: crate::Byte>(
    haystack: impl Haystack<'h>,
    needle: crate::View<'_, B>,
) -> Option<usize> {
    find(haystack, &needle.to_vec())
}
