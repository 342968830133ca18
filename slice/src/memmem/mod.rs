//! Substring search, with memchr's `memmem` interface.
//!
//! In the worst case a search takes time linear in the lengths of haystack and needle together. No
//! search allocates. An empty needle occurs at every offset, the end of the haystack included.
//! Searching backwards is as fast as forwards.

mod finder;
mod iter;

use atomic_memchr_kernels::{Backward, Exact, Forward, Span};

pub use self::{
    finder::{Finder, FinderBuilder, FinderRev, Prefilter},
    iter::{FindIter, FindRevIter},
};
use crate::generic::Needle;

/// Returns the offset of the first occurrence of `needle`, or `None` if there is none.
///
/// To search for a needle more than once, prepare a [`Finder`].
///
/// ```
/// use atomic_memchr_slice::memmem;
///
/// assert_eq!(memmem::find(b"the quick brown fox", b"brown"), Some(10));
/// assert_eq!(memmem::find(b"the quick brown fox", b"green"), None);
/// ```
#[inline]
pub fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    Needle::<Exact>::once(needle, haystack.len()).find::<Forward>(Span::new(haystack))
}

/// Returns the offset of the last occurrence of `needle`, or `None` if there is none.
///
/// To search for a needle more than once, prepare a [`FinderRev`].
///
/// ```
/// use atomic_memchr_slice::memmem;
///
/// assert_eq!(memmem::rfind(b"foo bar foo", b"foo"), Some(8));
/// ```
#[inline]
pub fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    Needle::<Exact>::once(needle, haystack.len()).find::<Backward>(Span::new(haystack))
}

/// Returns an iterator over the offsets of the occurrences of `needle` that do not overlap, from
/// the start.
///
/// ```
/// use atomic_memchr_slice::memmem;
///
/// assert!(memmem::find_iter(b"foo bar foo", "foo").eq([0, 8]));
/// ```
#[inline]
pub fn find_iter<'h, 'n, N: 'n + ?Sized + AsRef<[u8]>>(
    haystack: &'h [u8],
    needle: &'n N,
) -> FindIter<'h, 'n> {
    FindIter::new(haystack, Needle::once(needle.as_ref(), haystack.len()))
}

/// Returns an iterator over the offsets of the occurrences of `needle` that do not overlap, from
/// the end. These need not be those of [`find_iter()`] in reverse.
///
/// ```
/// use atomic_memchr_slice::memmem;
///
/// assert!(memmem::rfind_iter(b"aaa", "aa").eq([1]));
/// assert!(memmem::find_iter(b"aaa", "aa").eq([0]));
/// ```
#[inline]
pub fn rfind_iter<'h, 'n, N: 'n + ?Sized + AsRef<[u8]>>(
    haystack: &'h [u8],
    needle: &'n N,
) -> FindRevIter<'h, 'n> {
    FindRevIter::new(haystack, Needle::once(needle.as_ref(), haystack.len()))
}
