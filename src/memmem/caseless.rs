//! Needles whose letters may be in either case.

use atomic_memchr_kernels::{self as kernels, Backward, Forward};

use super::{
    iter::{CaselessIter, CaselessRevIter},
    needle::Needle,
    rank,
};
use crate::Haystack;

/// Finds a needle whatever the case of its ASCII letters, and those of the haystack, from
/// either end. Other bytes, those of letters beyond ASCII included, are compared as they are.
///
/// As with [`Finder`](super::Finder), preparing takes time linear in the needle and no
/// allocation, a search takes time linear in haystack and needle together, and what others
/// that write meanwhile can change is said at [the module](super).
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
    /// Prepares a needle. It does not allocate.
    #[inline]
    pub fn new<N: ?Sized + AsRef<[u8]>>(needle: &'n N) -> Caseless<'n> {
        Caseless {
            needle: Needle::new(needle.as_ref(), rank::Default),
        }
    }

    /// The needle, in the case that it was handed in.
    #[inline]
    pub fn needle(&self) -> &[u8] {
        self.needle.bytes()
    }

    /// A finder that borrows the needle of this one.
    #[inline]
    pub fn as_ref(&self) -> Caseless<'_> {
        Caseless {
            needle: self.needle.as_ref(),
        }
    }

    /// A finder with a needle of its own.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> Caseless<'static> {
        Caseless {
            needle: self.needle.into_owned(),
        }
    }

    /// The position of the first occurrence, or `None`. The empty needle occurs at 0.
    #[inline]
    pub fn find<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Forward, _>(haystack.view())
    }

    /// The position of the last occurrence, or `None`. The empty needle occurs at the end.
    #[inline]
    pub fn rfind<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Backward, _>(haystack.view())
    }

    /// The positions of all occurrences that do not overlap, from the start.
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

    /// The positions of all occurrences that do not overlap, from the end. These need not
    /// be those of [`Caseless::find_iter`] in reverse.
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
