//! Forwards and backwards, so that a search is written once for both.
//!
//! A search takes a span from its *near* end, and the other end is the *far* end. Forwards, the
//! near end is the start.
//!
//! ```text
//!                 near                                far
//! Forward         |0  1  2  3  ...                   n-1|
//!                  ^ distance 0
//!
//!                 far                                near
//! Backward        |0  1  2  3  ...                   n-1|
//!                                                     ^ distance 0
//! ```
//!
//! Within a search, positions are *distances* from a near edge, and become offsets when they are
//! handed out. A bit mask of a group always has its lowest bit for the byte at the lowest address,
//! whatever the direction, so the nearest bit is the lowest one forwards and the highest one
//! backwards:
//!
//! ```text
//! bits = 0b0010_1000 (bits above are 0)    Forward    Backward
//! nearest(bits)                            3          5
//! distance(bits)                           3          63 - 5 = 58
//! others(bits)                             0b0010_0000  0b0000_1000
//! ```

use atomic_memchr_asm::{Block, Span, prefetch256, word::Words};

use crate::isa::GROUP;

/// The end of a haystack at which a search begins.
pub trait Direction {
    /// Says whether the search begins at the start.
    const FORWARD: bool;

    /// Returns the nearest `N` bytes and the others, or `None` if there are fewer.
    fn split<const N: usize>(span: Span<'_>) -> Option<(Block<'_, N>, Span<'_>)>;

    /// Returns the furthest `N` bytes, or `None` if there are fewer.
    fn far<const N: usize>(span: Span<'_>) -> Option<Block<'_, N>>;

    /// Skips the 193 to 256 nearest bytes, such that the near end of the rest is at a multiple of
    /// 64. Returns `None` if the span has fewer bytes than that.
    ///
    /// It skips that many bytes, and not just up to 63, because the caller has searched the nearest
    /// 256 bytes.
    fn align(span: Span<'_>) -> Option<Span<'_>>;

    /// Returns the number of the nearest bytes that lie before a multiple of 64, from 0 to 63.
    fn misaligned(span: Span<'_>) -> usize;

    /// Returns the number of the nearest bytes that lie before a multiple of the size of a word.
    fn misaligned_word(span: Span<'_>) -> usize;

    /// Takes words off the near end of a span. Returns `None` if that takes more than one
    /// instruction for each: see [`Words`].
    fn words(span: Span<'_>) -> Option<Words<'_>>;

    /// Brings items that are in the order of their addresses into the order of the direction.
    fn order<T, const N: usize>(items: [T; N]) -> [T; N];

    /// Returns the `count` nearest bytes and the others, or `None` if there are fewer.
    fn split_at(span: Span<'_>, count: usize) -> Option<(Span<'_>, Span<'_>)>;

    /// Returns the index of the nearest bit that is set. At least one is.
    fn nearest(bits: u64) -> usize;

    /// Returns the distance of the nearest bit that is set from the near end of the group.
    /// Unspecified if `bits` is 0.
    fn distance(bits: u64) -> u16;

    /// Clears the nearest bit that is set. Returns 0 if `bits` is 0.
    fn others(bits: u64) -> u64;

    /// Orders the bits such that the nearest byte has the lowest one.
    fn nearest_first(bits: u64) -> u64;

    /// Returns the offset of the byte at a distance from an edge. An edge lies between two bytes,
    /// so backwards the byte at distance 0 is the one before it, at `edge - 1`.
    fn position(edge: usize, distance: usize) -> usize;

    /// Returns the offset at a distance from another offset: plus `distance` forwards, and minus
    /// `distance` backwards.
    fn away(position: usize, distance: usize) -> usize;
}

/// How far ahead the loop prefetches, in bytes: 3 KiB, and the four groups that are prefetched.
const AHEAD: usize = 3072 + 4 * GROUP;

/// Prefetches the four groups to which a search will come in a dozen steps. Returns `None`, and
/// prefetches nothing, if fewer than `AHEAD` bytes remain.
///
/// The furthest 256 bytes of the nearest `AHEAD` are prefetched: at the end of the block forwards,
/// and at its start backwards.
#[inline(always)]
pub fn prefetch<D: Direction>(rest: Span<'_>) -> Option<()> {
    let (block, _) = D::split::<AHEAD>(rest)?;
    if D::FORWARD {
        prefetch256::<AHEAD, { AHEAD - 4 * GROUP }>(block);
    } else {
        prefetch256::<AHEAD, 0>(block);
    }
    Some(())
}

/// From the start to the end.
#[derive(Clone, Copy, Debug)]
pub enum Forward {}

impl Direction for Forward {
    const FORWARD: bool = true;

    #[inline(always)]
    fn split<const N: usize>(span: Span<'_>) -> Option<(Block<'_, N>, Span<'_>)> {
        span.split_first()
    }

    #[inline(always)]
    fn far<const N: usize>(span: Span<'_>) -> Option<Block<'_, N>> {
        span.last()
    }

    #[inline(always)]
    fn align(span: Span<'_>) -> Option<Span<'_>> {
        // 256 minus 0 to 63 bytes. The sum of the address and this is a multiple of 64.
        let skip = 4 * GROUP - (span.as_ptr().addr() & (GROUP - 1));
        span.get(skip..span.len())
    }

    #[inline(always)]
    fn misaligned(span: Span<'_>) -> usize {
        span.offset_to_aligned(GROUP)
    }

    #[inline(always)]
    fn misaligned_word(span: Span<'_>) -> usize {
        span.offset_to_aligned(size_of::<usize>())
    }

    #[inline(always)]
    fn words(span: Span<'_>) -> Option<Words<'_>> {
        Words::from_start(span)
    }

    #[inline(always)]
    fn order<T, const N: usize>(items: [T; N]) -> [T; N] {
        items
    }

    #[inline(always)]
    fn split_at(span: Span<'_>, count: usize) -> Option<(Span<'_>, Span<'_>)> {
        span.split_at(count)
    }

    #[inline(always)]
    fn nearest(bits: u64) -> usize {
        bits.trailing_zeros() as usize
    }

    #[inline(always)]
    fn distance(bits: u64) -> u16 {
        bits.trailing_zeros() as u16
    }

    #[inline(always)]
    fn others(bits: u64) -> u64 {
        // Subtracting 1 turns the lowest set bit into 0 and the bits below it into 1.
        bits & bits.wrapping_sub(1)
    }

    #[inline(always)]
    fn nearest_first(bits: u64) -> u64 {
        bits
    }

    #[inline(always)]
    fn position(edge: usize, distance: usize) -> usize {
        edge.wrapping_add(distance)
    }

    #[inline(always)]
    fn away(position: usize, distance: usize) -> usize {
        position.wrapping_add(distance)
    }
}

/// From the end to the start.
#[derive(Clone, Copy, Debug)]
pub enum Backward {}

impl Direction for Backward {
    const FORWARD: bool = false;

    #[inline(always)]
    fn split<const N: usize>(span: Span<'_>) -> Option<(Block<'_, N>, Span<'_>)> {
        span.split_last().map(|(rest, block)| (block, rest))
    }

    #[inline(always)]
    fn far<const N: usize>(span: Span<'_>) -> Option<Block<'_, N>> {
        span.first()
    }

    #[inline(always)]
    fn align(span: Span<'_>) -> Option<Span<'_>> {
        let end = span.as_ptr().addr().wrapping_add(span.len());
        // 192 plus 1 to 64 bytes. The end minus this is a multiple of 64.
        let skip = 3 * GROUP + (end.wrapping_sub(1) & (GROUP - 1)) + 1;
        span.get(0..span.len().checked_sub(skip)?)
    }

    #[inline(always)]
    fn misaligned(span: Span<'_>) -> usize {
        span.offset_past_aligned(GROUP)
    }

    #[inline(always)]
    fn misaligned_word(span: Span<'_>) -> usize {
        span.offset_past_aligned(size_of::<usize>())
    }

    #[inline(always)]
    fn words(span: Span<'_>) -> Option<Words<'_>> {
        Words::from_end(span)
    }

    #[inline(always)]
    fn order<T, const N: usize>(mut items: [T; N]) -> [T; N] {
        items.reverse();
        items
    }

    #[inline(always)]
    fn split_at(span: Span<'_>, count: usize) -> Option<(Span<'_>, Span<'_>)> {
        let (others, near) = span.split_at(span.len().checked_sub(count)?)?;
        Some((near, others))
    }

    #[inline(always)]
    fn nearest(bits: u64) -> usize {
        GROUP - 1 - bits.leading_zeros() as usize
    }

    #[inline(always)]
    fn distance(bits: u64) -> u16 {
        bits.leading_zeros() as u16
    }

    #[inline(always)]
    fn others(bits: u64) -> u64 {
        // Of 0 there are 64 leading zeros. The shift wraps around to 0, and the bit that is cleared
        // is 0 already.
        bits & !(1_u64 << 63).wrapping_shr(bits.leading_zeros())
    }

    #[inline(always)]
    fn nearest_first(bits: u64) -> u64 {
        bits.reverse_bits()
    }

    #[inline(always)]
    fn position(edge: usize, distance: usize) -> usize {
        edge.wrapping_sub(1).wrapping_sub(distance)
    }

    #[inline(always)]
    fn away(position: usize, distance: usize) -> usize {
        position.wrapping_sub(distance)
    }
}
