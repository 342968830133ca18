//! Defines anchors, the bytes of a needle that a search looks for, and compares groups with them.

use atomic_memchr_asm::{Block, Span};

use crate::{
    algo::direction::Direction,
    isa::{GROUP, Isa},
    pattern::Matcher,
};

/// Number of start positions in a step.
pub(super) const STEP: usize = 4 * GROUP;

/// Names three bytes of a needle that are looked for, the rarest first, by their offsets in the
/// needle. All offsets are below the needle's length; of a needle with fewer than three bytes some
/// are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    /// The offsets. They are bytes so that the structure is one word.
    pub offsets: [u8; 3],
    /// The number of anchors that a search begins with, from 1 to 3.
    pub count: u8,
}

/// Returns the hits of `K` anchors in the group at offset `AT` of their blocks: the candidates
/// among 64 start positions.
///
/// Block `k` begins at the byte of anchor `k` that belongs to the first start position. So bit `i`
/// of each comparison speaks of start position `i`, and the candidates are where all of them are
/// set. For the needle `abc` with the anchors `a` (offset 0) and `c` (offset 2):
///
/// ```text
/// haystack               a  b  c  a  x  c  a
/// start position         0  1  2  3  4
/// block of `a`, from 0   1  0  0  1  0
/// block of `c`, from 2   1  0  0  1  0
/// candidates             1  0  0  1  0     0 is an occurrence; 3 is a false candidate
/// ```
#[inline(always)]
pub(super) fn candidates<I: Isa, M: Matcher<I>, const K: usize, const N: usize, const AT: usize>(
    matchers: [M; 3],
    blocks: [Block<'_, N>; 3],
) -> I::Hits {
    let mut hits = matchers[0].group::<N, AT>(blocks[0]);
    let mut k = 1;
    while k < K {
        hits = matchers[k].group_of::<N, AT>(blocks[k], hits);
        k += 1;
    }
    hits
}

/// Splits the nearest step off the first `K` spans, which are equally long. Returns `None` if they
/// have fewer bytes than a step. The blocks and the spans of the other anchors are not to be used.
#[inline(always)]
pub(super) fn split_step<'h, D: Direction, const K: usize>(
    mut spans: [Span<'h>; 3],
) -> Option<([Block<'h, STEP>; 3], [Span<'h>; 3])> {
    let (first, further) = D::split::<STEP>(spans[0])?;
    let mut blocks = [first; 3];
    spans[0] = further;
    let mut k = 1;
    while k < K {
        (blocks[k], spans[k]) = D::split::<STEP>(spans[k])?;
        k += 1;
    }
    Some((blocks, spans))
}
