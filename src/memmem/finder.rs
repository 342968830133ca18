//! A needle prepared for many searches, and the iterators over its occurrences.

use core::{fmt, iter::FusedIterator};

use atomic_memchr_kernels::{self as kernels, Anchors, Backward, Direction, Forward};

use super::rank::{self, HeuristicFrequencyRank};
use crate::{Byte, Haystack, View};

/// The bytes of a needle, borrowed or owned. They are private: nobody else writes them.
#[derive(Clone)]
enum Bytes<'n> {
    Borrowed(&'n [u8]),
    #[cfg(feature = "alloc")]
    Owned(alloc::boxed::Box<[u8]>),
}

/// A needle and what a search needs to know of it.
#[derive(Clone)]
struct Needle<'n> {
    bytes: Bytes<'n>,
    anchors: Anchors,
}

impl<'n> Needle<'n> {
    #[inline]
    fn new(bytes: Bytes<'n>, ranker: impl HeuristicFrequencyRank) -> Needle<'n> {
        let mut needle = Needle {
            bytes,
            anchors: Anchors {
                rare: 0,
                other: 0,
                alone: true,
            },
        };
        needle.anchors = rank::anchors(needle.bytes(), ranker);
        needle
    }

    #[inline]
    fn bytes(&self) -> &[u8] {
        match &self.bytes {
            Bytes::Borrowed(bytes) => bytes,
            #[cfg(feature = "alloc")]
            Bytes::Owned(bytes) => bytes,
        }
    }

    #[inline]
    fn as_ref(&self) -> Needle<'_> {
        Needle {
            bytes: Bytes::Borrowed(self.bytes()),
            anchors: self.anchors,
        }
    }

    #[cfg(feature = "alloc")]
    fn into_owned(self) -> Needle<'static> {
        Needle {
            bytes: Bytes::Owned(match self.bytes {
                Bytes::Borrowed(bytes) => bytes.into(),
                Bytes::Owned(bytes) => bytes,
            }),
            anchors: self.anchors,
        }
    }

    /// The position of the occurrence that is nearest to the end `D` begins at.
    #[inline]
    fn find<D: Direction, B: Byte>(&self, haystack: View<'_, B>) -> Option<usize> {
        let bytes = self.bytes();
        match *bytes {
            [] => Some(if D::FORWARD { 0 } else { haystack.len() }),
            [byte] => kernels::find::<_, D>(kernels::Needles::new([byte]), haystack.span()),
            _ if bytes.len() > haystack.len() => None,
            _ => kernels::active().substring::<D>(bytes, self.anchors, haystack.span()),
        }
    }
}

impl fmt::Debug for Needle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.bytes().fmt(f)
    }
}

/// Declares what finders of either direction have.
macro_rules! finder {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        pub struct $name<'n> {
            needle: Needle<'n>,
        }

        impl<'n> $name<'n> {
            /// Prepares a needle. It does not allocate.
            #[inline]
            pub fn new<N: ?Sized + AsRef<[u8]>>(needle: &'n N) -> $name<'n> {
                $name {
                    needle: Needle::new(Bytes::Borrowed(needle.as_ref()), rank::Default),
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
        FindIter::new(haystack.view(), self.as_ref())
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
        FindRevIter::new(haystack.view(), self.as_ref())
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
            needle: Needle::new(Bytes::Borrowed(needle.as_ref()), ranker),
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
            needle: Needle::new(Bytes::Owned(needle.into()), rank::Default),
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
            needle: Needle::new(Bytes::Owned(needle.into()), ranker),
        }
    }
}

/// The occurrences of a needle that do not overlap, from the start: see
/// [`find_iter()`](super::find_iter()).
///
/// It is no [`DoubleEndedIterator`]: which occurrences do not overlap depends on the end
/// one begins at. [`FindRevIter`] begins at the other.
#[derive(Clone)]
pub struct FindIter<'h, 'n, B: Byte = u8> {
    haystack: View<'h, B>,
    finder: Finder<'n>,
    /// Where the next may begin; beyond the end there is none.
    start: usize,
}

impl<'h, 'n, B: Byte> FindIter<'h, 'n, B> {
    #[inline]
    pub(super) fn new(haystack: View<'h, B>, finder: Finder<'n>) -> Self {
        FindIter {
            haystack,
            finder,
            start: 0,
        }
    }

    /// An iterator with a needle of its own.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> FindIter<'h, 'static, B> {
        FindIter {
            haystack: self.haystack,
            finder: self.finder.into_owned(),
            start: self.start,
        }
    }
}

impl<B: Byte> Iterator for FindIter<'_, '_, B> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.start > self.haystack.len() {
            return None;
        }
        match self.finder.find(self.haystack.slice(self.start..)) {
            Some(position) => {
                let position = self.start + position;
                self.start = position + self.finder.needle().len().max(1);
                Some(position)
            }
            None => {
                self.start = self.haystack.len() + 1;
                None
            }
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        occurrences(
            self.finder.needle(),
            (self.haystack.len() + 1).saturating_sub(self.start),
        )
    }
}

/// The occurrences of a needle that do not overlap, from the end: see
/// [`rfind_iter()`](super::rfind_iter()).
#[derive(Clone)]
pub struct FindRevIter<'h, 'n, B: Byte = u8> {
    haystack: View<'h, B>,
    finder: FinderRev<'n>,
    /// Where the next must end at the latest; `None` if there is none.
    end: Option<usize>,
}

impl<'h, 'n, B: Byte> FindRevIter<'h, 'n, B> {
    #[inline]
    pub(super) fn new(haystack: View<'h, B>, finder: FinderRev<'n>) -> Self {
        FindRevIter {
            haystack,
            finder,
            end: Some(haystack.len()),
        }
    }

    /// An iterator with a needle of its own.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> FindRevIter<'h, 'static, B> {
        FindRevIter {
            haystack: self.haystack,
            finder: self.finder.into_owned(),
            end: self.end,
        }
    }
}

impl<B: Byte> Iterator for FindRevIter<'_, '_, B> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let found = self.finder.rfind(self.haystack.slice(..self.end?));
        self.end = match found {
            // The empty needle moves on by one.
            Some(position) if self.finder.needle().is_empty() => position.checked_sub(1),
            found => found,
        };
        found
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        occurrences(self.finder.needle(), self.end.map_or(0, |end| end + 1))
    }
}

/// How often a needle may occur where it can begin or end at `places` positions.
fn occurrences(needle: &[u8], places: usize) -> (usize, Option<usize>) {
    match needle.len() {
        0 => (places, Some(places)),
        len => (0, Some(places.saturating_sub(1) / len)),
    }
}

impl<B: Byte> FusedIterator for FindIter<'_, '_, B> {}
impl<B: Byte> FusedIterator for FindRevIter<'_, '_, B> {}

/// Declares how an iterator is shown: without the bytes, which may change.
macro_rules! debug {
    ($name:ident, $place:ident) => {
        impl<B: Byte> fmt::Debug for $name<'_, '_, B> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("haystack", &self.haystack)
                    .field("finder", &self.finder)
                    .field(stringify!($place), &self.$place)
                    .finish()
            }
        }
    };
}

debug!(FindIter, start);
debug!(FindRevIter, end);
