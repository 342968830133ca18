//! Forwards and backwards, so that a search is written once for both.
//!
//! A search eats a span from its *near* end. Positions are counted from there,
//! as distances from the near edge, until they are handed out.

use atomic_memchr_asm::{Block, Span, prefetch256};

use crate::isa::GROUP;

/// The end of a haystack at which a search begins.
pub trait Direction {
    /// Whether that is the start.
    const FORWARD: bool;

    /// The nearest `N` bytes and the others, if there are so many.
    fn split<const N: usize>(span: Span<'_>) -> Option<(Block<'_, N>, Span<'_>)>;

    /// The furthest `N` bytes, if there are so many.
    fn far<const N: usize>(span: Span<'_>) -> Option<Block<'_, N>>;

    /// All but the 193 to 256 nearest bytes, such that the rest begins, at its near
    /// end, at a multiple of 64; or nothing if there are fewer.
    fn align(span: Span<'_>) -> Option<Span<'_>>;

    /// How many of the nearest bytes lie before a multiple of 64.
    fn misaligned(span: Span<'_>) -> usize;

    /// How many of the nearest bytes lie before a multiple of the word's size.
    fn misaligned_word(span: Span<'_>) -> usize;

    /// The `count` nearest bytes and the others, if there are so many.
    fn split_at(span: Span<'_>, count: usize) -> Option<(Span<'_>, Span<'_>)>;

    /// The place of the nearest of some bits, which are not all 0.
    fn nearest(bits: u64) -> usize;

    /// How far the nearest of some bits is from the nearest place. Of none, anything.
    fn distance(bits: u64) -> u16;

    /// The bits but for the nearest.
    fn others(bits: u64) -> u64;

    /// The bits with the nearest in the lowest place.
    fn nearest_first(bits: u64) -> u64;

    /// The position at a distance from an edge.
    fn position(edge: usize, distance: usize) -> usize;

    /// The position at a distance from another.
    fn away(position: usize, distance: usize) -> usize;
}

/// How far ahead bytes are asked for, the four groups that are asked for included.
const AHEAD: usize = 3072 + 4 * GROUP;

/// Asks for the four groups that a search will come to in a dozen steps, if there are so
/// many bytes left.
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

/// From the start.
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

/// From the end.
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
