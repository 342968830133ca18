//! [`Finder`] and [`FinderRev`], which hold a needle that is prepared for many searches,
//! and [`FinderBuilder`], which creates them with other settings.
//!
//! To prepare a needle is to choose its anchors: the bytes that a search looks for first
//! (see the slice layer's `rank.rs`). Both finders hold the same `Needle`, and differ in the direction that
//! they search in.

use atomic_memchr_kernels::{Backward, Exact, Forward};
use atomic_memchr_slice::generic::Needle;

use super::{
    HeuristicFrequencyRank, Prefilter,
    iter::{FindIter, FindRevIter},
};
use crate::Haystack;

/// Declares a finder, with the methods that both directions have.
macro_rules! finder {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        pub struct $name<'n> {
            pub(super) needle: Needle<'n, Exact>,
        }

        impl<'n> $name<'n> {
            /// Creates a finder for `needle`, without allocating.
            #[inline]
            pub fn new<N: ?Sized + AsRef<[u8]>>(needle: &'n N) -> $name<'n> {
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
    /// Creating it takes time linear in the length of the needle, so it pays for needles
    /// that are searched for more than once. What concurrent writers can change is
    /// explained at [the module](super#concurrent-writers).
    ///
    /// ```
    /// use atomic_memchr::memmem::Finder;
    ///
    /// let finder = Finder::new("foo");
    /// assert_eq!(finder.find("baz foo quux"), Some(4));
    /// assert_eq!(finder.find("baz quux"), None);
    /// ```
    Finder
}

finder! {
    /// Searches backwards for a needle that is prepared once, as fast as [`Finder`] does
    /// forwards.
    ///
    /// What concurrent writers can change is explained at [the
    /// module](super#concurrent-writers).
    ///
    /// ```
    /// use atomic_memchr::memmem::FinderRev;
    ///
    /// let finder = FinderRev::new("foo");
    /// assert_eq!(finder.rfind("foo bar foo quux"), Some(8));
    /// ```
    FinderRev
}

impl Finder<'_> {
    /// Returns the offset of the first occurrence, or `None` if none is found: see
    /// [`find()`](super::find()).
    ///
    /// ```
    /// use atomic_memchr::memmem::Finder;
    ///
    /// assert_eq!(Finder::new("foo").find("a foo, a foo"), Some(2));
    /// ```
    #[inline]
    pub fn find<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Forward>(haystack.view().span())
    }

    /// Returns an iterator over the offsets of the occurrences that do not overlap, from
    /// the start: see [`find_iter()`](super::find_iter()).
    ///
    /// ```
    /// use atomic_memchr::memmem::Finder;
    ///
    /// assert!(Finder::new("foo").find_iter("a foo, a foo").eq([2, 9]));
    /// ```
    #[inline]
    pub fn find_iter<'a, 'h, H: Haystack<'h>>(&'a self, haystack: H) -> FindIter<'h, 'a, H::Byte> {
        FindIter::new(haystack.view(), self.needle.as_ref())
    }
}

impl FinderRev<'_> {
    /// Returns the offset of the last occurrence, or `None` if none is found: see
    /// [`rfind()`](super::rfind()).
    ///
    /// ```
    /// use atomic_memchr::memmem::FinderRev;
    ///
    /// assert_eq!(FinderRev::new("foo").rfind("a foo, a foo"), Some(9));
    /// ```
    #[inline]
    pub fn rfind<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Backward>(haystack.view().span())
    }

    /// Returns an iterator over the offsets of the occurrences that do not overlap, from
    /// the end: see [`rfind_iter()`](super::rfind_iter()).
    ///
    /// ```
    /// use atomic_memchr::memmem::FinderRev;
    ///
    /// assert!(FinderRev::new("foo").rfind_iter("a foo, a foo").eq([9, 2]));
    /// ```
    #[inline]
    pub fn rfind_iter<'a, 'h, H: Haystack<'h>>(
        &'a self,
        haystack: H,
    ) -> FindRevIter<'h, 'a, H::Byte> {
        FindRevIter::new(haystack.view(), self.needle.as_ref())
    }
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
    ///
    /// ```
    /// use atomic_memchr::memmem::FinderBuilder;
    ///
    /// let finder = FinderBuilder::new().build_forward("foo");
    /// assert_eq!(finder.find("a foo, a foo"), Some(2));
    /// ```
    pub fn build_forward<'n, N: ?Sized + AsRef<[u8]>>(&self, needle: &'n N) -> Finder<'n> {
        Finder::new(needle)
    }

    /// Creates a reverse finder.
    ///
    /// ```
    /// use atomic_memchr::memmem::FinderBuilder;
    ///
    /// let finder = FinderBuilder::new().build_reverse("foo");
    /// assert_eq!(finder.rfind("a foo, a foo"), Some(9));
    /// ```
    pub fn build_reverse<'n, N: ?Sized + AsRef<[u8]>>(&self, needle: &'n N) -> FinderRev<'n> {
        FinderRev::new(needle)
    }

    /// Creates a forward finder that chooses the bytes to look for by the ranks of
    /// `ranker`.
    pub fn build_forward_with_ranker<'n, R, N>(&self, ranker: R, needle: &'n N) -> Finder<'n>
    where
        R: HeuristicFrequencyRank,
        N: ?Sized + AsRef<[u8]>,
    {
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
    /// use atomic_memchr::memmem::FinderBuilder;
    ///
    /// let finder = FinderBuilder::new().build_forward_owned(*b"foo");
    /// assert_eq!(finder.find("a foo, a foo"), Some(2));
    /// ```
    pub fn build_forward_owned<N: Into<alloc::boxed::Box<[u8]>>>(
        &self,
        needle: N,
    ) -> Finder<'static> {
        Finder {
            needle: Needle::owned(needle.into()),
        }
    }

    /// Creates a reverse finder that owns its needle.
    ///
    /// ```
    /// use atomic_memchr::memmem::FinderBuilder;
    ///
    /// let finder = FinderBuilder::new().build_reverse_owned(*b"foo");
    /// assert_eq!(finder.rfind("a foo, a foo"), Some(9));
    /// ```
    pub fn build_reverse_owned<N: Into<alloc::boxed::Box<[u8]>>>(
        &self,
        needle: N,
    ) -> FinderRev<'static> {
        FinderRev {
            needle: Needle::owned(needle.into()),
        }
    }

    /// Creates a forward finder that owns its needle, and chooses the bytes to look for by
    /// the ranks of `ranker`.
    pub fn build_forward_with_ranker_owned<R, N>(&self, ranker: R, needle: N) -> Finder<'static>
    where
        R: HeuristicFrequencyRank,
        N: Into<alloc::boxed::Box<[u8]>>,
    {
        Finder {
            needle: Needle::owned_with_ranker(needle.into(), ranker),
        }
    }
}
