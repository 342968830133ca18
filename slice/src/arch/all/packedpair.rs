//! The search for two bytes of a needle that are probably rare.

use atomic_memchr_kernels::best;

pub use crate::generic::rank::HeuristicFrequencyRank;
use crate::{arch::pair::Candidates, generic::rank};

/// Looks for two bytes of a needle at once.
#[derive(Clone, Copy, Debug)]
pub struct Finder(Candidates);

impl Finder {
    /// Creates a finder for a needle. Returns `None` if the needle has fewer than two bytes.
    #[inline]
    pub fn new(needle: &[u8]) -> Option<Finder> {
        Finder::with_pair(needle, Pair::new(needle)?)
    }

    /// Creates a finder for a needle and two bytes of it. Returns `None` if the pair is of a longer
    /// needle.
    #[inline]
    pub fn with_pair(needle: &[u8], pair: Pair) -> Option<Finder> {
        Candidates::new(needle, pair).map(Finder)
    }

    /// Returns the start of the first candidate, which is where both bytes of the pair match, or
    /// `None` if the needle does not occur. The last candidates can extend beyond the haystack.
    ///
    /// ```
    /// use atomic_memchr_slice::arch::all::packedpair::{Finder, Pair};
    ///
    /// let pair = Pair::with_indices(b"fox", 0, 2).unwrap();
    /// let finder = Finder::with_pair(b"fox", pair).unwrap();
    /// assert_eq!(finder.find_prefilter(b"the fax and the fox"), Some(4));
    /// ```
    #[inline]
    pub fn find_prefilter(&self, haystack: &[u8]) -> Option<usize> {
        self.0.first(haystack, best())
    }

    /// Returns the pair of bytes that are looked for.
    #[inline]
    pub fn pair(&self) -> &Pair {
        self.0.pair()
    }
}

/// Names two different bytes of a needle by their indices, which are below 256.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    index1: u8,
    index2: u8,
}

impl Pair {
    /// Chooses two bytes of a needle that are probably rare. Returns `None` if the needle has fewer
    /// than two bytes.
    #[inline]
    pub fn new(needle: &[u8]) -> Option<Pair> {
        Pair::with_ranker(needle, rank::Default)
    }

    /// Chooses two bytes of a needle that are rare by the ranks of `ranker`. Returns `None` if the
    /// needle has fewer than two bytes.
    #[inline]
    pub fn with_ranker<R: HeuristicFrequencyRank>(needle: &[u8], ranker: R) -> Option<Pair> {
        let [index1, index2] = rank::rarest(needle, ranker);
        Pair::with_indices(needle, index1, index2)
    }

    /// Creates a pair of two indices. Returns `None` if they are equal, or if one is not below the
    /// length of the needle.
    #[inline]
    pub fn with_indices(needle: &[u8], index1: u8, index2: u8) -> Option<Pair> {
        let is_valid = index1 != index2 && usize::from(index1.max(index2)) < needle.len();
        is_valid.then_some(Pair { index1, index2 })
    }

    /// Returns the index of the byte that is looked for first, the rarer one.
    #[inline]
    pub fn index1(&self) -> u8 {
        self.index1
    }

    /// Returns the index of the other byte.
    #[inline]
    pub fn index2(&self) -> u8 {
        self.index2
    }
}
