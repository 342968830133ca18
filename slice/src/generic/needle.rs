//! [`Needle`], which is the needle's bytes together with its anchors.
//!
//! The anchors are the bytes of the needle that a search looks for first. They are chosen
//! once, in `rank.rs`, when the needle is created. `find` decides the cases that need no
//! substring kernel: an empty needle, a needle of one byte, and a needle longer than the
//! haystack.

use core::{fmt, marker::PhantomData};

use atomic_memchr_kernels::{self as kernels, Anchors, CaseRows, Direction, Occurrences, Span};

use super::rank::{self, HeuristicFrequencyRank};

/// Holds the bytes of a needle, borrowed or owned. They are private memory: nobody else
/// writes them.
#[derive(Clone)]
enum Bytes<'n> {
    Borrowed(&'n [u8]),
    #[cfg(feature = "alloc")]
    Owned(alloc::boxed::Box<[u8]>),
}

/// Holds a needle and its anchors. The type `C` says how bytes are compared.
pub struct Needle<'n, C> {
    bytes: Bytes<'n>,
    anchors: Anchors,
    case: PhantomData<fn() -> C>,
}

impl<'n, C: CaseRows> Needle<'n, C> {
    /// Creates a needle whose anchors are chosen by the ranks that fit most haystacks.
    #[inline]
    pub fn new(bytes: &'n [u8]) -> Needle<'n, C> {
        Needle::with_ranker(bytes, rank::Default)
    }

    /// Creates a needle whose anchors are chosen by the ranks of `ranker`.
    #[inline]
    pub fn with_ranker(bytes: &'n [u8], ranker: impl HeuristicFrequencyRank) -> Needle<'n, C> {
        Needle {
            bytes: Bytes::Borrowed(bytes),
            anchors: rank::anchors::<C>(bytes, ranker),
            case: PhantomData,
        }
    }

    /// Creates a needle for one search of a haystack of `haystack` bytes, and prepares no
    /// more than pays for that length.
    #[inline]
    pub fn once(bytes: &'n [u8], haystack: usize) -> Needle<'n, C> {
        Needle {
            bytes: Bytes::Borrowed(bytes),
            anchors: rank::anchors_once::<C>(bytes, haystack),
            case: PhantomData,
        }
    }

    /// Returns the bytes.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        match &self.bytes {
            Bytes::Borrowed(bytes) => bytes,
            #[cfg(feature = "alloc")]
            Bytes::Owned(bytes) => bytes,
        }
    }

    /// Returns a needle that borrows the bytes of this one.
    #[inline]
    pub fn as_ref(&self) -> Needle<'_, C> {
        Needle {
            bytes: Bytes::Borrowed(self.bytes()),
            anchors: self.anchors,
            case: PhantomData,
        }
    }

    /// Returns the offset of the occurrence that is nearest to the end at which `D` begins.
    #[inline]
    pub fn find<D: Direction>(&self, haystack: Span<'_>) -> Option<usize> {
        let bytes = self.bytes();
        match *bytes {
            [] => Some(if D::FORWARD { 0 } else { haystack.len() }),
            [byte] => kernels::find::<_, D>(C::anchor(byte), haystack),
            _ if bytes.len() > haystack.len() => None,
            _ => kernels::substring::<D, C>(bytes, self.anchors, haystack),
        }
    }

    /// Returns the initial state of a search for all occurrences in a haystack of
    /// `haystack` bytes.
    #[inline]
    pub fn occurrences(&self, haystack: usize) -> Occurrences {
        Occurrences::new(self.anchors, self.bytes().len(), haystack)
    }
}

#[cfg(feature = "alloc")]
impl<C: CaseRows> Needle<'static, C> {
    /// Creates a needle that owns its bytes.
    pub fn owned(bytes: alloc::boxed::Box<[u8]>) -> Needle<'static, C> {
        Needle::owned_with_ranker(bytes, rank::Default)
    }

    /// Creates a needle that owns its bytes, and whose anchors are chosen by the ranks of `ranker`.
    pub fn owned_with_ranker(
        bytes: alloc::boxed::Box<[u8]>,
        ranker: impl HeuristicFrequencyRank,
    ) -> Needle<'static, C> {
        Needle {
            anchors: rank::anchors::<C>(&bytes, ranker),
            bytes: Bytes::Owned(bytes),
            case: PhantomData,
        }
    }
}

#[cfg(feature = "alloc")]
impl<C> Needle<'_, C> {
    /// Converts into a needle that owns a copy of its bytes.
    pub fn into_owned(self) -> Needle<'static, C> {
        Needle {
            bytes: Bytes::Owned(match self.bytes {
                Bytes::Borrowed(bytes) => bytes.into(),
                Bytes::Owned(bytes) => bytes,
            }),
            anchors: self.anchors,
            case: PhantomData,
        }
    }
}

impl<C> Clone for Needle<'_, C> {
    fn clone(&self) -> Self {
        Needle {
            bytes: self.bytes.clone(),
            ..*self
        }
    }
}

impl<C: CaseRows> fmt::Debug for Needle<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.bytes().fmt(f)
    }
}
