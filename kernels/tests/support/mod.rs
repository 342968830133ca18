//! An oracle for the kernels, memory of known alignment, and how much to try.
#![allow(dead_code, reason = "no test uses all of it")]

use std::env;

use atomic_memchr_kernels::{
    Backward, Direction, Forward, Kernels, Needles, PatternRows, Positions, Span,
};

/// The oracle: all positions of bytes that are one of the needles.
pub(crate) fn all(needles: &[u8], haystack: &[u8]) -> Vec<usize> {
    (0..haystack.len())
        .filter(|&at| needles.contains(&haystack[at]))
        .collect()
}

/// Asks a table everything there is to ask about a haystack, in which `expected`
/// are the positions of the needles.
#[track_caller]
pub(crate) fn check<const N: usize>(
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

/// The next position, as an iterator takes it from a table.
pub(crate) fn next<const N: usize, D: Direction>(
    kernels: &Kernels,
    pattern: Needles<N>,
    positions: &mut Positions<'_>,
) -> Option<usize>
where
    Needles<N>: PatternRows,
{
    if let Some(position) = positions.pop::<D>() {
        return Some(position);
    }
    kernels.fill::<_, D>(pattern, positions);
    positions.pop::<D>()
}

/// A byte for the place `at` that is no needle and differs from one in a single
/// bit.
pub(crate) fn near_miss(needles: &[u8], at: usize) -> u8 {
    let needle = needles[at % needles.len()];
    (0..8)
        .map(|bit| needle ^ (1 << ((at + bit) % 8)))
        .find(|byte| !needles.contains(byte))
        .expect("eight bytes cannot all be one of three")
}

/// Memory from which views of any alignment are cut.
pub(crate) struct Memory {
    bytes: Vec<u8>,
    /// Where the first multiple of 64 is that has 64 bytes before it.
    origin: usize,
}

impl Memory {
    /// Memory for views of up to `len` bytes, all `outside` at first.
    pub(crate) fn new(len: usize, outside: u8) -> Memory {
        let bytes = vec![outside; 64 + 63 + 63 + len + 64];
        let origin = 64 + bytes[64..].as_ptr().align_offset(64);
        Memory { bytes, origin }
    }

    /// The `len` bytes at an address that is `alignment` more than a multiple of
    /// 64.
    pub(crate) fn view(&mut self, alignment: usize, len: usize) -> &mut [u8] {
        let start = self.origin + alignment;
        &mut self.bytes[start..start + len]
    }

    /// Makes all of it `byte`.
    pub(crate) fn fill(&mut self, byte: u8) {
        self.bytes.fill(byte);
    }

    /// All bytes before those of [`Memory::view`], and all behind.
    pub(crate) fn around(&self, alignment: usize, len: usize) -> (&[u8], &[u8]) {
        let start = self.origin + alignment;
        (&self.bytes[..start], &self.bytes[start + len..])
    }
}

/// How much is tried.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Everything.
    Full,
    /// Some alignments, where the CPU is likely to be emulated, or the user is in a hurry.
    Sample,
    /// A few cases, where every byte takes a microsecond.
    Miri,
}

/// Returns `true` if the user has asked for a sample: `ATOMIC_MEMCHR_TESTS=sample`.
pub(crate) fn is_in_a_hurry() -> bool {
    env::var_os("ATOMIC_MEMCHR_TESTS").is_some_and(|value| value == "sample")
}

impl Effort {
    pub(crate) fn new() -> Effort {
        if cfg!(miri) {
            Effort::Miri
        } else if cfg!(not(target_arch = "x86_64")) || is_in_a_hurry() {
            Effort::Sample
        } else {
            Effort::Full
        }
    }

    /// Where views begin, above a multiple of 64.
    pub(crate) fn alignments(self) -> Vec<usize> {
        match self {
            Effort::Full => (0..64).collect(),
            Effort::Sample => vec![0, 1, 2, 7, 8, 15, 16, 17, 31, 32, 33, 48, 62, 63],
            Effort::Miri => vec![0, 33],
        }
    }

    /// Lengths up to four groups.
    pub(crate) fn lengths(self) -> Vec<usize> {
        match self {
            Effort::Full | Effort::Sample => (0..=256).collect(),
            Effort::Miri => vec![0, 1, 3, 5, 9, 17, 33, 64, 130, 256],
        }
    }

    /// Lengths beyond four groups: around multiples of 64, where the number of
    /// steps of a kernel changes, and some others.
    pub(crate) fn longer_lengths(self) -> Vec<usize> {
        match self {
            Effort::Full => (257..=260)
                .chain(314..=324)
                .chain(380..=388)
                .chain(444..=452)
                .chain(508..=516)
                .chain([
                    574, 575, 576, 577, 640, 703, 704, 767, 768, 769, 831, 832, 833,
                ])
                .chain([
                    895, 896, 959, 960, 1000, 1001, 1023, 1024, 1025, 1087, 1279, 1280,
                ])
                .chain([1281, 1535, 1536, 1537, 2047, 2048, 2049, 2100])
                .collect(),
            Effort::Sample => vec![
                257, 258, 319, 320, 321, 511, 512, 513, 515, 1000, 1279, 2100,
            ],
            Effort::Miri => vec![451],
        }
    }

    /// Places for a byte among `len`, the first of which is `alignment` above a
    /// multiple of 64.
    pub(crate) fn places(self, alignment: usize, len: usize) -> Vec<usize> {
        let places = 0..len;
        if self == Effort::Miri {
            return places
                .filter(|&at| at == 0 || at == len / 2 || at == len - 1)
                .collect();
        }
        if len <= 256 {
            return places.collect();
        }
        // Where a load or a step may begin or end, counted from the start, from the
        // end, or from a multiple of 64; and others.
        let is_edge = |at: usize| matches!(at % 32, 0 | 31);
        places
            .filter(|&at| {
                is_edge(at) || is_edge(len - 1 - at) || is_edge(alignment + at) || at % 23 == 0
            })
            .collect()
    }
}

/// Numbers that look random and are the same in each run: SplitMix64 (Steele, Lea
/// and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}
