//! The search for two bytes of a needle, which all packed pairs have in common.

use atomic_memchr_kernels::{Anchors, Forward, Kernels, Needles, Span};

use super::all::packedpair::Pair;

/// Holds two bytes of a needle, and where they are in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidates {
    pair: Pair,
    bytes: [u8; 2],
}

impl Candidates {
    /// Returns `None` if the pair is of a longer needle.
    #[inline]
    pub(super) fn new(needle: &[u8], pair: Pair) -> Option<Candidates> {
        Some(Candidates {
            pair,
            bytes: [
                *needle.get(usize::from(pair.index1()))?,
                *needle.get(usize::from(pair.index2()))?,
            ],
        })
    }

    #[inline]
    pub(super) fn pair(&self) -> &Pair {
        &self.pair
    }

    /// Returns the pair as anchors, for kernels.
    #[allow(dead_code, reason = "not every target has vectors")]
    #[inline]
    pub(super) fn anchors(&self) -> Anchors {
        let (index1, index2) = (self.pair.index1(), self.pair.index2());
        Anchors {
            offsets: [index1, index2, index2],
            count: 2,
        }
    }

    /// Returns the start of the first candidate: the first offset at which a needle would have both
    /// bytes of the pair. It may be too near to the end for the whole needle.
    pub(super) fn first(&self, haystack: &[u8], kernels: &Kernels) -> Option<usize> {
        let [byte1, byte2] = self.bytes;
        let (index1, index2) = (
            usize::from(self.pair.index1()),
            usize::from(self.pair.index2()),
        );
        // Before that the needle would begin before the haystack.
        let mut at = index1;
        loop {
            let rest = Span::new(haystack.get(at..)?);
            at += kernels.find::<_, Forward>(Needles::new([byte1]), rest)?;
            let start = at - index1;
            if haystack.get(start + index2) == Some(&byte2) {
                return Some(start);
            }
            at += 1;
        }
    }
}
