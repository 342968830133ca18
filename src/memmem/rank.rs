//! How common bytes are, and the anchors of a needle chosen by it.

use atomic_memchr_kernels::Anchors;

/// Tells how common each byte is in the haystacks to come.
///
/// A search looks for the two rarest bytes of the needle. The closer the ranks are to the
/// haystacks, the faster it is; wrong ones cost time and never an answer.
///
/// ```
/// use atomic_memchr::memmem::{FinderBuilder, HeuristicFrequencyRank};
///
/// /// In x86 machine code 0 is the most common byte, and so is 0xFF near it.
/// struct MachineCode;
///
/// impl HeuristicFrequencyRank for MachineCode {
///     fn rank(&self, byte: u8) -> u8 {
///         match byte {
///             0x00 | 0xFF => 255,
///             0x48 | 0x8B | 0x89 => 200,
///             _ => 50,
///         }
///     }
/// }
///
/// let finder = FinderBuilder::new().build_forward_with_ranker(MachineCode, b"\x48\x0F\xC7");
/// assert_eq!(finder.find(b"\x00\x48\x0F\xC7\x00"), Some(1));
/// ```
pub trait HeuristicFrequencyRank {
    /// A higher number for a more common byte.
    fn rank(&self, byte: u8) -> u8;
}

impl<R: HeuristicFrequencyRank> HeuristicFrequencyRank for &R {
    fn rank(&self, byte: u8) -> u8 {
        (**self).rank(byte)
    }
}

/// The ranks of text, source code and binaries, taken together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Default;

impl HeuristicFrequencyRank for Default {
    #[inline]
    fn rank(&self, byte: u8) -> u8 {
        COMMONNESS[usize::from(byte)]
    }
}

/// Up to this rank a byte is so rare that searching for it alone is tried first.
const ALONE: u8 = 230;

/// The places of the two rarest bytes of a needle: of two different ones, if it has
/// them.
pub(super) fn anchors(needle: &[u8], ranker: impl HeuristicFrequencyRank) -> Anchors {
    let Some(&first) = needle.first() else {
        return Anchors {
            rare: 0,
            other: 0,
            alone: true,
        };
    };
    let (mut rare, mut rank) = (0, ranker.rank(first));
    for (i, &byte) in needle.iter().enumerate() {
        if ranker.rank(byte) < rank {
            (rare, rank) = (i, ranker.rank(byte));
        }
    }
    // Of the same byte the place furthest away tells most; it is the first or the last.
    let last = needle.len() - 1;
    let mut other = if rare == last { 0 } else { last };
    let key = |i: usize| (needle[i] == needle[rare], ranker.rank(needle[i]));
    for i in 0..needle.len() {
        if i != rare && key(i) < key(other) {
            other = i;
        }
    }
    Anchors {
        rare,
        other,
        alone: rank <= ALONE,
    }
}

/// How common a byte is in the files that are searched most: text and source code first,
/// then binaries, where 0 and 255 abound.
static COMMONNESS: [u8; 256] = {
    let mut commonness = [0; 256];
    // The most common first.
    let order = b" etaoinsrhldcu\nmpfgy_.b,v(w)k\"0;:/=-x1'2{}>*<3I4T5S6A8C7E9R[]NL&Dj\
                  OPMqz#FB+UH!GV\\Y$W|\t%K@?XJ~Q^`Z\r\0";
    let mut i = 0;
    while i < order.len() {
        commonness[order[i] as usize] = 255 - i as u8;
        i += 1;
    }
    commonness[0] = 240;
    commonness[255] = 200;
    // The bytes that begin and continue letters beyond ASCII.
    let mut byte = 0x80;
    while byte < 0xF0 {
        commonness[byte] = 235;
        byte += 1;
    }
    commonness
};
