//! [`Caseless`]: a substring searcher that ignores the case of ASCII letters.
//!
//! It runs the kernels of [`Finder`](super::Finder) with another `Case`, which folds
//! letters in registers as they are compared. So it has the same worst case, and no copy of
//! the haystack is folded.

use atomic_memchr_kernels::{self as kernels, Backward, Forward};
use atomic_memchr_slice::generic::Needle;

use super::iter::{CaselessIter, CaselessRevIter};
use crate::Haystack;

/// Searches for a needle in either direction, ignoring the case of ASCII letters.
///
/// Letters of the needle and of the haystack match in either case. Other bytes, those of
/// letters beyond ASCII included, match only themselves.
///
/// As with [`Finder`](super::Finder), creating it takes time linear in the length of the
/// needle, and a search takes time linear in the lengths of haystack and needle together.
/// Neither allocates. What concurrent writers can change is explained at [the
/// module](super#concurrent-writers).
///
/// ```
/// use atomic_memchr::memmem::Caseless;
///
/// let finder = Caseless::new("content-length");
/// let head = b"Host: example\r\nContent-Length: 5\r\n";
/// assert_eq!(finder.find(head), Some(15));
/// assert_eq!(finder.rfind(head), Some(15));
/// assert_eq!(finder.find("CONTENT LENGTH"), None);
/// ```
#[derive(Clone, Debug)]
pub struct Caseless<'n> {
    needle: Needle<'n, kernels::Caseless>,
}

impl<'n> Caseless<'n> {
    /// Creates a searcher for `needle`, without allocating.
    #[inline]
    pub fn new<N: ?Sized + AsRef<[u8]>>(needle: &'n N) -> Caseless<'n> {
        Caseless {
            needle: Needle::new(needle.as_ref()),
        }
    }

    /// Returns the needle, in its original case.
    #[inline]
    pub fn needle(&self) -> &[u8] {
        self.needle.bytes()
    }

    /// Returns a searcher that borrows the needle of this one.
    #[inline]
    pub fn as_ref(&self) -> Caseless<'_> {
        Caseless {
            needle: self.needle.as_ref(),
        }
    }

    /// Converts into a searcher that owns a copy of its needle.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> Caseless<'static> {
        Caseless {
            needle: self.needle.into_owned(),
        }
    }

    /// Returns the offset of the first occurrence, or `None` if none is found. The empty
    /// needle occurs at 0.
    ///
    /// ```
    /// use atomic_memchr::memmem::Caseless;
    ///
    /// assert_eq!(Caseless::new("tac").find("Tic TAC Tac"), Some(4));
    /// ```
    #[inline]
    pub fn find<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Forward>(haystack.view().span())
    }

    /// Returns the offset of the last occurrence, or `None` if none is found. The empty
    /// needle occurs at the end of the haystack.
    ///
    /// ```
    /// use atomic_memchr::memmem::Caseless;
    ///
    /// assert_eq!(Caseless::new("tac").rfind("Tic TAC Tac"), Some(8));
    /// ```
    #[inline]
    pub fn rfind<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Backward>(haystack.view().span())
    }

    /// Returns an iterator over the offsets of the occurrences that do not overlap, from
    /// the start.
    ///
    /// ```
    /// use atomic_memchr::memmem::Caseless;
    ///
    /// let finder = Caseless::new("tic");
    /// assert!(finder.find_iter("Tic Tac TIC").eq([0, 8]));
    /// ```
    #[inline]
    pub fn find_iter<'a, 'h, H: Haystack<'h>>(
        &'a self,
        haystack: H,
    ) -> CaselessIter<'h, 'a, H::Byte> {
        CaselessIter::new(haystack.view(), self.needle.as_ref())
    }

    /// Returns an iterator over the offsets of the occurrences that do not overlap, from
    /// the end. These need not be those of [`Caseless::find_iter`] in reverse.
    ///
    /// ```
    /// use atomic_memchr::memmem::Caseless;
    ///
    /// let finder = Caseless::new("aa");
    /// assert!(finder.rfind_iter("aAaAA").eq([3, 1]));
    /// ```
    #[inline]
    pub fn rfind_iter<'a, 'h, H: Haystack<'h>>(
        &'a self,
        haystack: H,
    ) -> CaselessRevIter<'h, 'a, H::Byte> {
        CaselessRevIter::new(haystack.view(), self.needle.as_ref())
    }
}
