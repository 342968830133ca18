//! A needle, and what a search needs to know of it.

use core::{fmt, marker::PhantomData};

use atomic_memchr_kernels::{self as kernels, Anchors, CaseRows, Direction, Occurrences};

use super::rank::{self, HeuristicFrequencyRank};
use crate::{Byte, View};

/// The bytes of a needle, borrowed or owned. They are private: nobody else writes them.
#[derive(Clone)]
enum Bytes<'n> {
    Borrowed(&'n [u8]),
    #[cfg(feature = "alloc")]
    Owned(alloc::boxed::Box<[u8]>),
}

/// A needle whose bytes are compared as `C` says.
pub(super) struct Needle<'n, C> {
    bytes: Bytes<'n>,
    anchors: Anchors,
    case: PhantomData<fn() -> C>,
}

impl<'n, C: CaseRows> Needle<'n, C> {
    /// A needle whose anchors are chosen by these ranks.
    #[inline]
    pub(super) fn new(bytes: &'n [u8], ranker: impl HeuristicFrequencyRank) -> Needle<'n, C> {
        Needle {
            bytes: Bytes::Borrowed(bytes),
            anchors: rank::anchors::<C>(bytes, ranker),
            case: PhantomData,
        }
    }

    /// A needle for one haystack, of this length: no more is prepared than pays.
    #[inline]
    pub(super) fn once(bytes: &'n [u8], haystack: usize) -> Needle<'n, C> {
        Needle {
            bytes: Bytes::Borrowed(bytes),
            anchors: rank::anchors_once::<C>(bytes, haystack),
            case: PhantomData,
        }
    }

    #[inline]
    pub(super) fn bytes(&self) -> &[u8] {
        match &self.bytes {
            Bytes::Borrowed(bytes) => bytes,
            #[cfg(feature = "alloc")]
            Bytes::Owned(bytes) => bytes,
        }
    }

    #[inline]
    pub(super) fn as_ref(&self) -> Needle<'_, C> {
        Needle {
            bytes: Bytes::Borrowed(self.bytes()),
            anchors: self.anchors,
            case: PhantomData,
        }
    }

    /// The position of the occurrence that is nearest to the end `D` begins at.
    #[inline]
    pub(super) fn find<D: Direction, B: Byte>(&self, haystack: View<'_, B>) -> Option<usize> {
        let bytes = self.bytes();
        match *bytes {
            [] => Some(if D::FORWARD { 0 } else { haystack.len() }),
            [byte] => kernels::find::<_, D>(C::anchor(byte), haystack.span()),
            _ if bytes.len() > haystack.len() => None,
            _ => kernels::substring::<D, C>(bytes, self.anchors, haystack.span()),
        }
    }

    /// The search for all occurrences in a haystack of this length.
    #[inline]
    pub(super) fn occurrences(&self, haystack: usize) -> Occurrences {
        Occurrences::new(self.anchors, self.bytes().len(), haystack)
    }
}

#[cfg(feature = "alloc")]
impl<C: CaseRows> Needle<'static, C> {
    /// A needle of its own.
    pub(super) fn owned(
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
    pub(super) fn into_owned(self) -> Needle<'static, C> {
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
