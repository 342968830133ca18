//! Computes the right answers of searches for bytes, and compares the answers of a table of
//! kernels with them.

use std::{assert_eq, format, vec::Vec};

use atomic_memchr_kernels::{
    Backward, Direction, Forward, Kernels, Needles, PatternRows, Positions, Span,
};

/// Returns the offsets of all bytes of `haystack` that are one of `needles`: the oracle.
pub fn all(needles: &[u8], haystack: &[u8]) -> Vec<usize> {
    (0..haystack.len())
        .filter(|&at| needles.contains(&haystack[at]))
        .collect()
}

/// Compares all answers of the kernels of an ISA about `haystack` with `expected`, the offsets of
/// all bytes that are one of `needles`.
///
/// # Panics
///
/// Panics if an answer differs.
#[track_caller]
pub fn check<const N: usize>(
    kernels: &Kernels,
    needles: [u8; N],
    haystack: &[u8],
    expected: &[usize],
) where
    Needles<N>: PatternRows,
{
    let pattern = Needles::new(needles);
    let span = Span::new(haystack);
    let case = || {
        format!(
            "{}, {needles:?} in {} bytes from {} on",
            kernels.name(),
            span.len(),
            span.as_ptr().addr() % 64
        )
    };

    let found = kernels.find::<_, Forward>(pattern, span);
    assert_eq!(found, expected.first().copied(), "find: {}", case());
    let found = kernels.find::<_, Backward>(pattern, span);
    assert_eq!(found, expected.last().copied(), "rfind: {}", case());
    let count = kernels.count(pattern, span);
    assert_eq!(count, expected.len(), "count: {}", case());

    let mut positions = Positions::new(span);
    for &at in expected {
        let next = next::<N, Forward>(kernels, pattern, &mut positions);
        assert_eq!(next, Some(at), "forwards: {}", case());
    }
    let next_forward = next::<N, Forward>(kernels, pattern, &mut positions);
    assert_eq!(next_forward, None, "forwards: {}", case());

    let mut positions = Positions::new(span);
    for &at in expected.iter().rev() {
        let next = next::<N, Backward>(kernels, pattern, &mut positions);
        assert_eq!(next, Some(at), "backwards: {}", case());
    }
    let next_backward = next::<N, Backward>(kernels, pattern, &mut positions);
    assert_eq!(next_backward, None, "backwards: {}", case());
}

/// Returns the next offset of an iteration, as an iterator takes it from the kernels of an ISA.
pub fn next<const N: usize, D: Direction>(
    kernels: &Kernels,
    pattern: Needles<N>,
    positions: &mut Positions<'_>,
) -> Option<usize>
where
    Needles<N>: PatternRows,
{
    kernels.next::<_, D>(pattern, positions)
}

/// Returns a byte for the offset `at` that is none of `needles` and differs from one of them in
/// a single bit.
///
/// # Panics
///
/// Panics if `needles` is empty, or if all such bytes are needles. That takes more than three.
pub fn near_miss(needles: &[u8], at: usize) -> u8 {
    let needle = needles[at % needles.len()];
    (0..8)
        .map(|bit| needle ^ (1 << ((at + bit) % 8)))
        .find(|byte| !needles.contains(byte))
        .expect("eight bytes cannot all be one of three")
}
