//! Searches haystacks of up to a group (64 bytes).
//!
//! Such a search makes a bit mask with one bit for each byte of the haystack. Finding, counting and
//! iterating are then one instruction each. For the needle `l`:
//!
//! ```text
//! haystack   h e l l o
//! mask       0b0_1100            the lowest bit is that of the first byte
//! find       trailing zeros: 2
//! rfind      the highest bit that is set: 3
//! count      bits that are set: 2
//! ```
//!
//! How the mask is made depends on what the CPU has: `vectors.rs` makes it with vectors of 16
//! bytes, and `swar.rs` with words.
//!
//! This code is inlined into the functions that users call where it is short (see
//! [`Short::INLINED`]), because it takes less time than a call through a pointer.

mod swar;
mod vectors;

use atomic_memchr_asm::Span;

use super::direction::Direction;
use crate::{
    isa::{Isa, Lanes},
    pattern::Pattern,
};

/// Searches haystacks of up to a group with the instructions of an ISA.
///
/// The result of a method is unspecified if the haystack has more than 64 bytes.
pub trait Short: Lanes {
    /// Says whether a search takes so few instructions that it is inlined into its callers.
    const INLINED: bool;

    /// Returns a bit mask of the bytes that match. The lowest bit is that of the first byte.
    fn short_bits<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> u64;

    /// Returns a bit mask of the offsets at which both of two haystacks match. The haystacks have
    /// the same length.
    #[inline(always)]
    fn short_common_bits<P: Pattern>(self, [p, q]: [P; 2], [a, b]: [Span<'_>; 2]) -> u64 {
        self.short_bits(p, a) & self.short_bits(q, b)
    }

    /// Returns the offset of the nearest matching byte.
    #[inline(always)]
    fn short_find<P: Pattern, D: Direction>(self, pattern: P, haystack: Span<'_>) -> Option<usize> {
        match self.short_bits(pattern, haystack) {
            0 => None,
            bits => Some(D::nearest(bits)),
        }
    }

    /// Returns the number of matching bytes.
    #[inline(always)]
    fn short_count<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> usize {
        self.short_bits(pattern, haystack).count_ones() as usize
    }
}

/// Is implemented for each ISA whose [`Isa::Short`] searches haystacks of up to a group.
///
/// This is what the algorithms ask for, because `Isa` itself knows no algorithm.
pub trait SearchIsa: Isa<Short: Short<Short = <Self as Isa>::Short>> {}

impl<I: Isa<Short: Short<Short = <I as Isa>::Short>>> SearchIsa for I {}

/// Calls [`Short::short_common_bits`], inlined if [`Short::INLINED`].
#[inline(always)]
pub fn common_bits<I: Short, P: Pattern>(
    isa: I,
    patterns: [P; 2],
    haystacks: [Span<'_>; 2],
) -> u64 {
    if I::INLINED {
        isa.short_common_bits(patterns, haystacks)
    } else {
        let ([p, q], [a, b]) = (patterns, haystacks);
        bits_outlined(isa, p, a) & bits_outlined(isa, q, b)
    }
}

/// Calls [`Short::short_find`], inlined if [`Short::INLINED`].
#[inline(always)]
pub fn find<I: Short, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
) -> Option<usize> {
    if I::INLINED {
        isa.short_find::<_, D>(pattern, haystack)
    } else {
        find_outlined::<_, _, D>(isa, pattern, haystack)
    }
}

/// Calls [`Short::short_count`], inlined if [`Short::INLINED`].
#[inline(always)]
pub fn count<I: Short, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> usize {
    if I::INLINED {
        isa.short_count(pattern, haystack)
    } else {
        count_outlined(isa, pattern, haystack)
    }
}

/// Calls [`Short::short_bits`], inlined if [`Short::INLINED`].
#[inline(always)]
pub fn bits<I: Short, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> u64 {
    if I::INLINED {
        isa.short_bits(pattern, haystack)
    } else {
        bits_outlined(isa, pattern, haystack)
    }
}

/// Calls [`Short::short_find`], never inlined. Kernels use it, which are seldom called for a
/// haystack this short.
#[inline(never)]
pub fn find_outlined<I: Short, P: Pattern, D: Direction>(
    isa: I,
    pattern: P,
    haystack: Span<'_>,
) -> Option<usize> {
    isa.short_find::<_, D>(pattern, haystack)
}

/// Calls [`Short::short_bits`], never inlined.
#[inline(never)]
pub fn bits_outlined<I: Short, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> u64 {
    isa.short_bits(pattern, haystack)
}

/// Calls [`Short::short_count`], never inlined.
#[inline(never)]
pub fn count_outlined<I: Short, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>) -> usize {
    isa.short_count(pattern, haystack)
}
