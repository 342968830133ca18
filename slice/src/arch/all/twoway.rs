//! Substring search in linear time and constant space: Crochemore and Perrin, "Two-way
//! string-matching", Journal of the ACM 38(3), 1991. It is the algorithm that the kernels go over to
//! where a haystack is made against the others.

use atomic_memchr_kernels::{Backward, Exact, Forward, Span, TwoWay};

/// Searches forwards.
///
/// ```
/// use atomic_memchr_slice::arch::all::twoway::Finder;
///
/// assert_eq!(Finder::new(b"bar").find(b"foo bar bar", b"bar"), Some(4));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Finder(TwoWay);

impl Finder {
    /// Prepares a needle.
    #[inline]
    pub fn new(needle: &[u8]) -> Finder {
        Finder(TwoWay::new::<Forward, Exact>(needle))
    }

    /// Returns the offset of the first occurrence of `needle`, or `None` if there is none.
    ///
    /// The needle is that which the finder was created for: the answer for another one is
    /// unspecified.
    #[inline]
    pub fn find(&self, haystack: &[u8], needle: &[u8]) -> Option<usize> {
        self.0.find::<Forward, Exact>(needle, Span::new(haystack))
    }
}

/// Searches backwards.
///
/// ```
/// use atomic_memchr_slice::arch::all::twoway::FinderRev;
///
/// assert_eq!(FinderRev::new(b"bar").rfind(b"foo bar bar", b"bar"), Some(8));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct FinderRev(TwoWay);

impl FinderRev {
    /// Prepares a needle.
    #[inline]
    pub fn new(needle: &[u8]) -> FinderRev {
        FinderRev(TwoWay::new::<Backward, Exact>(needle))
    }

    /// Returns the offset of the last occurrence of `needle`, or `None` if there is none.
    ///
    /// The needle is that which the finder was created for: the answer for another one is
    /// unspecified.
    #[inline]
    pub fn rfind(&self, haystack: &[u8], needle: &[u8]) -> Option<usize> {
        self.0.find::<Backward, Exact>(needle, Span::new(haystack))
    }
}
