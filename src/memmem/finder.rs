//! A needle prepared for many searches.

use atomic_memchr_kernels::{Backward, Exact, Forward};

use super::{
    iter::{FindIter, FindRevIter},
    needle::Needle,
    rank::{self, HeuristicFrequencyRank},
};
use crate::Haystack;

/// Declares what finders of either direction have.
macro_rules! finder {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        pub struct $name<'n> {
            pub(super) needle: Needle<'n, Exact>,
        }

        impl<'n> $name<'n> {
            /// Prepares a needle. It does not allocate.
            #[inline]
            pub fn new<N: ?Sized + AsRef<[u8]>>(needle: &'n N) -> $name<'n> {
                $name {
                    needle: Needle::new(needle.as_ref(), rank::Default),
                }
            }

            /// The needle.
            #[inline]
            pub fn needle(&self) -> &[u8] {
                self.needle.bytes()
            }

            /// A finder that borrows the needle of this one.
            #[inline]
            pub fn as_ref(&self) -> $name<'_> {
                $name {
                    needle: self.needle.as_ref(),
                }
            }

            /// A finder with a needle of its own.
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
    /// Finds a needle, forwards. Preparing it takes time linear in the needle, so it is for
    /// needles that are searched for more than once.
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
    /// Finds a needle, backwards, as fast as [`Finder`] forwards.
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
    /// The position of the first occurrence: see [`find()`](super::find()).
    #[inline]
    pub fn find<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Forward, _>(haystack.view())
    }

    /// All occurrences: see [`find_iter()`](super::find_iter()).
    #[inline]
    pub fn find_iter<'a, 'h, H: Haystack<'h>>(&'a self, haystack: H) -> FindIter<'h, 'a, H::Byte> {
        FindIter::new(haystack.view(), self.needle.as_ref())
    }
}

impl FinderRev<'_> {
    /// The position of the last occurrence: see [`rfind()`](super::rfind()).
    #[inline]
    pub fn rfind<'h>(&self, haystack: impl Haystack<'h>) -> Option<usize> {
        self.needle.find::<Backward, _>(haystack.view())
    }

    /// All occurrences, the last one first: see [`rfind_iter()`](super::rfind_iter()).
    #[inline]
    pub fn rfind_iter<'a, 'h, H: Haystack<'h>>(
        &'a self,
        haystack: H,
    ) -> FindRevIter<'h, 'a, H::Byte> {
        FindRevIter::new(haystack.view(), self.needle.as_ref())
    }
}

/// Whether searches may skip ahead by heuristics. It is here for the sake of memchr's
/// callers: searches skip ahead either way, and stop doing so where it does not pay.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub enum Prefilter {
    /// Never.
    None,
    /// Where it seems to pay.
    #[default]
    Auto,
}

/// Makes finders in other ways than [`Finder::new`] does.
#[derive(Clone, Debug, Default)]
pub struct FinderBuilder {
    prefilter: Prefilter,
}

impl FinderBuilder {
    /// The builder of what [`Finder::new`] makes.
    pub fn new() -> FinderBuilder {
        FinderBuilder::default()
    }

    /// Sets what [`Prefilter`] says.
    pub fn prefilter(&mut self, prefilter: Prefilter) -> &mut FinderBuilder {
        self.prefilter = prefilter;
        self
    }

    /// A forward finder.
    pub fn build_forward<'n, N: ?Sized + AsRef<[u8]>>(&self, needle: &'n N) -> Finder<'n> {
        self.build_forward_with_ranker(rank::Default, needle)
    }

    /// A reverse finder.
    pub fn build_reverse<'n, N: ?Sized + AsRef<[u8]>>(&self, needle: &'n N) -> FinderRev<'n> {
        FinderRev::new(needle)
    }

    /// A forward finder that chooses what to look for by the given ranks.
    pub fn build_forward_with_ranker<'n, R, N>(&self, ranker: R, needle: &'n N) -> Finder<'n>
    where
        R: HeuristicFrequencyRank,
        N: ?Sized + AsRef<[u8]>,
    {
        Finder {
            needle: Needle::new(needle.as_ref(), ranker),
        }
    }
}

#[cfg(feature = "alloc")]
impl FinderBuilder {
    /// A forward finder with a needle of its own.
    pub fn build_forward_owned<N: Into<alloc::boxed::Box<[u8]>>>(
        &self,
        needle: N,
    ) -> Finder<'static> {
        self.build_forward_with_ranker_owned(rank::Default, needle)
    }

    /// A reverse finder with a needle of its own.
    pub fn build_reverse_owned<N: Into<alloc::boxed::Box<[u8]>>>(
        &self,
        needle: N,
    ) -> FinderRev<'static> {
        FinderRev {
            needle: Needle::owned(needle.into(), rank::Default),
        }
    }

    /// A forward finder with a needle of its own, that chooses what to look for by the
    /// given ranks.
    pub fn build_forward_with_ranker_owned<R, N>(&self, ranker: R, needle: N) -> Finder<'static>
    where
        R: HeuristicFrequencyRank,
        N: Into<alloc::boxed::Box<[u8]>>,
    {
        Finder {
            needle: Needle::owned(needle.into(), ranker),
        }
    }
}
