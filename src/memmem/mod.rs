//! Substring search over bytes that others may be writing, with the interface of memchr's
//! `memmem`.
//!
//! The names, signatures and promises are those of `memchr::memmem` 2.8.3: in the worst
//! case a search takes time linear in the lengths of haystack and needle together, no
//! search allocates, and an empty needle occurs at every offset, the end of the haystack
//! included. Beyond memchr,
//!
//! - searching backwards is as fast as forwards,
//! - [`Caseless`] ignores the case of ASCII letters,
//! - and [`find_view`] takes a needle that others may be writing too.
//!
//! # Concurrent writers
//!
//! At an offset that is returned, each byte of the needle was seen at some moment during
//! the call, though not necessarily all of them at one moment. No search depends on a byte
//! being the same when it is loaded again. `None`, or the end of an iterator, means that
//! the search saw no occurrence. It does not mean that there was no occurrence at any one
//! moment: if the needle is written while the search passes over its bytes, the search may
//! see half of it and miss it.
//!
//! Iterators find up to 64 occurrences ahead of their turn. For them, an occurrence was seen between
//! the creation of the iterator and the end of the call that returned it.

mod caseless;
mod finder;
mod iter;

use atomic_memchr_kernels::{Backward, Exact, Forward};
use atomic_memchr_slice::generic::Needle;

use crate::Haystack;

pub use self::{
    caseless::Caseless,
    finder::{Finder, FinderBuilder, FinderRev},
    iter::{CaselessIter, CaselessRevIter, FindIter, FindRevIter},
};
#[doc(inline)]
pub use atomic_memchr_slice::{arch::all::packedpair::HeuristicFrequencyRank, memmem::Prefilter};

/// Returns the offset of the first occurrence of `needle`, or `None` if none is found. The
/// empty needle occurs at 0.
///
/// An occurrence ends within the haystack, so the offset is at most `haystack.len() -
/// needle.len()`.
///
/// To search for a needle more than once, prepare a [`Finder`]. What concurrent writers can
/// change is explained at [the module](self#concurrent-writers).
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
    Needle::<Exact>::once(needle, haystack.len()).find::<Forward>(haystack.span())
}

/// Returns the offset of the last occurrence of `needle`, or `None` if none is found. The
/// empty needle occurs at the end of the haystack.
///
/// An occurrence ends within the haystack, so the offset is at most `haystack.len() -
/// needle.len()`.
///
/// To search for a needle more than once, prepare a [`FinderRev`]. What concurrent writers
/// can change is explained at [the module](self#concurrent-writers).
///
/// ```
/// assert_eq!(atomic_memchr::memmem::rfind("foo bar foo", b"foo"), Some(8));
/// ```
#[inline]
pub fn rfind<'h>(haystack: impl Haystack<'h>, needle: &[u8]) -> Option<usize> {
    let haystack = haystack.view();
    Needle::<Exact>::once(needle, haystack.len()).find::<Backward>(haystack.span())
}

/// Returns an iterator over the offsets of the occurrences of `needle` that do not overlap,
/// from the start. The empty needle occurs at every offset, and at the end of the haystack.
///
/// What concurrent writers can change is explained at [the
/// module](self#concurrent-writers).
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

/// Returns an iterator over the offsets of the occurrences of `needle` that do not overlap,
/// from the end. These need not be those of [`find_iter()`] in reverse.
///
/// What concurrent writers can change is explained at [the
/// module](self#concurrent-writers).
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

/// Returns the offset of the first occurrence of a needle that others may be writing too,
/// or `None` if none is found.
///
/// The needle is copied once, before the search, and the copy is searched for. What
/// concurrent writers can change is explained at [the module](self#concurrent-writers).
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
