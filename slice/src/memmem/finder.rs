//! [`Finder`] and [`FinderRev`], which hold a needle that is prepared for many searches, and
//! [`FinderBuilder`], which creates them with other settings.

use atomic_memchr_kernels::{Backward, Exact, Forward, Span};

use super::iter::{FindIter, FindRevIter};
use crate::generic::{Needle, rank::HeuristicFrequencyRank};

/// Declares a finder, with the methods that both directions have.
macro_rules! finder {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        pub struct $name<'n> {
            needle: Needle<'n, Exact>,
        }

        impl<'n> $name<'n> {
            /// Creates a finder for `needle`, without allocating.
            #[inline]
            pub fn new<B: ?Sized + AsRef<[u8]>>(needle: &'n B) -> $name<'n> {
                $name {
                    needle: Needle::new(needle.as_ref()),
                }
            }

            /// Returns the needle.
            #[inline]
            pub fn needle(&self) -> &[u8] {
                self.needle.bytes()
            }

            /// Returns a finder that borrows the needle of this one.
            #[inline]
            pub fn as_ref(&self) -> $name<'_> {
                $name {
                    needle: self.needle.as_ref(),
                }
            }

            /// Converts into a finder that owns a copy of its needle.
            #[cfg(feature = "alloc")]
            pub fn into_owned(self) -> $name<'static> {
                $name {
                    needle: self.needle.into_owned(),
                }
            }
        }
    };
}

finder! {
    /// Searches forwards for a needle that is prepared once.
    ///
    /// Creating it takes time linear in the length of the needle, so it pays for needles that are
    /// searched for more than once.
    ///
    /// ```
    /// use atomic_memchr_slice::memmem::Finder;
    ///
    /// let finder = Finder::new("foo");
    /// assert_eq!(finder.find(b"baz foo quux"), Some(4));
    /// assert_eq!(finder.find(b"baz quux"), None);
    /// ```
    Finder
}

finder! {
    /// Searches backwards for a needle that is prepared once.
    ///
    /// ```
    /// use atomic_memchr_slice::memmem::FinderRev;
    ///
    /// let finder = FinderRev::new("foo");
    /// assert_eq!(finder.rfind(b"foo bar foo quux"), Some(8));
    /// ```
    FinderRev
}

impl Finder<'_> {
    /// Returns the offset of the first occurrence, or `None` if there is none.
    #[inline]
    pub fn find(&self, haystack: &[u8]) -> Option<usize> {
        self.needle.find::<Forward>(Span::new(haystack))
    }

    /// Returns an iterator over the offsets of the occurrences that do not overlap, from the start.
    ///
    /// ```
    /// use atomic_memchr_slice::memmem::Finder;
    ///
    /// assert!(Finder::new("foo").find_iter(b"a foo, a foo").eq([2, 9]));
    /// ```
    #[inline]
    pub fn find_iter<'a, 'h>(&'a self, haystack: &'h [u8]) -> FindIter<'h, 'a> {
        FindIter::new(haystack, self.needle.as_ref())
    }
}

impl FinderRev<'_> {
    /// Returns the offset of the last occurrence, or `None` if there is none.
    #[inline]
    pub fn rfind<B: AsRef<[u8]>>(&self, haystack: B) -> Option<usize> {
        self.needle.find::<Backward>(Span::new(haystack.as_ref()))
    }

    /// Returns an iterator over the offsets of the occurrences that do not overlap, from the end.
    ///
    /// ```
    /// use atomic_memchr_slice::memmem::FinderRev;
    ///
    /// assert!(FinderRev::new("foo").rfind_iter(b"a foo, a foo").eq([9, 2]));
    /// ```
    #[inline]
    pub fn rfind_iter<'a, 'h>(&'a self, haystack: &'h [u8]) -> FindRevIter<'h, 'a> {
        FindRevIter::new(haystack, self.needle.as_ref())
    }
}

/// Selects whether a search may use a prefilter.
///
/// It exists for compatibility with memchr, and has no effect: a search looks for the needle's rare
/// bytes with either setting, and stops doing so where that does not pay.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub enum Prefilter {
    /// No prefilter.
    None,
    /// A prefilter where it seems to pay.
    #[default]
    Auto,
}

/// Creates finders with other settings than those of [`Finder::new`].
#[derive(Clone, Debug, Default)]
pub struct FinderBuilder {
    prefilter: Prefilter,
}

impl FinderBuilder {
    /// Creates a builder with the settings of [`Finder::new`].
    pub fn new() -> FinderBuilder {
        FinderBuilder::default()
    }

    /// Sets the [`Prefilter`], which has no effect.
    pub fn prefilter(&mut self, prefilter: Prefilter) -> &mut FinderBuilder {
        self.prefilter = prefilter;
        self
    }

    /// Creates a forward finder.
    pub fn build_forward<'n, B: ?Sized + AsRef<[u8]>>(&self, needle: &'n B) -> Finder<'n> {
        Finder::new(needle)
    }

    /// Creates a reverse finder.
    pub fn build_reverse<'n, B: ?Sized + AsRef<[u8]>>(&self, needle: &'n B) -> FinderRev<'n> {
        FinderRev::new(needle)
    }

    /// Creates a forward finder that chooses the bytes to look for by the ranks of `ranker`.
    pub fn build_forward_with_ranker<'n, R: HeuristicFrequencyRank, B: ?Sized + AsRef<[u8]>>(
        &self,
        ranker: R,
        needle: &'n B,
    ) -> Finder<'n> {
        Finder {
            needle: Needle::with_ranker(needle.as_ref(), ranker),
        }
    }
}

#[cfg(feature = "alloc")]
impl FinderBuilder {
    /// Creates a forward finder that owns its needle.
    ///
    /// ```
    /// use atomic_memchr_slice::memmem::FinderBuilder;
    ///
    /// let finder = FinderBuilder::new().build_forward_owned(*b"foo");
    /// assert_eq!(finder.find(b"a foo, a foo"), Some(2));
    /// ```
    pub fn build_forward_owned<B: Into<alloc::boxed::Box<[u8]>>>(
        &self,
        needle: B,
    ) -> Finder<'static> {
        Finder {
            needle: Needle::owned(needle.into()),
        }
    }

    /// Creates a reverse finder that owns its needle.
    pub fn build_reverse_owned<B: Into<alloc::boxed::Box<[u8]>>>(
        &self,
        needle: B,
    ) -> FinderRev<'static> {
        FinderRev {
            needle: Needle::owned(needle.into()),
        }
    }

    /// Creates a forward finder that owns its needle, and chooses the bytes to look for by the
    /// ranks of `ranker`.
    pub fn build_forward_with_ranker_owned<
        R: HeuristicFrequencyRank,
        B: Into<alloc::boxed::Box<[u8]>>,
    >(
        &self,
        ranker: R,
        needle: B,
    ) -> Finder<'static> {
        Finder {
            needle: Needle::owned_with_ranker(needle.into(), ranker),
        }
    }
}
