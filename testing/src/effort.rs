//! Decides how many cases a test tries: all on a CPU, a sample under an emulator, a few under
//! Miri.

use std::{env, vec, vec::Vec};

/// Number of cases that a test tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Every alignment, and all lengths around those where a kernel takes another step.
    Full,
    /// Some alignments and lengths: where the CPU is likely to be emulated, or where
    /// [`is_in_a_hurry`] returns `true`.
    Sample,
    /// A few cases, because every byte takes a microsecond.
    Miri,
}

/// Returns `true` if the user has asked for a sample of the cases, by
/// `ATOMIC_MEMCHR_TESTS=sample`.
pub fn is_in_a_hurry() -> bool {
    env::var_os("ATOMIC_MEMCHR_TESTS").is_some_and(|value| value == "sample")
}

impl Effort {
    /// Returns the effort for this target and this run.
    pub fn of_this_run() -> Effort {
        if cfg!(miri) {
            Effort::Miri
        } else if cfg!(not(target_arch = "x86_64")) || is_in_a_hurry() {
            Effort::Sample
        } else {
            Effort::Full
        }
    }

    /// Returns the alignments to try: offsets of a haystack from a multiple of 64 bytes.
    pub fn alignments(self) -> Vec<usize> {
        match self {
            Effort::Full => (0..64).collect(),
            Effort::Sample => vec![0, 1, 2, 7, 8, 15, 16, 17, 31, 32, 33, 48, 62, 63],
            Effort::Miri => vec![0, 33],
        }
    }

    /// Returns the lengths to try, in bytes, up to four groups of 64.
    pub fn lengths(self) -> Vec<usize> {
        match self {
            Effort::Full | Effort::Sample => (0..=256).collect(),
            Effort::Miri => vec![0, 1, 3, 5, 9, 17, 33, 64, 130, 256],
        }
    }

    /// Returns the lengths to try, in bytes, beyond four groups: around multiples of 64, where
    /// the number of steps of a kernel changes, and some others.
    pub fn longer_lengths(self) -> Vec<usize> {
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

    /// Returns the offsets to try for a byte in a haystack of `len` bytes, whose address is
    /// `alignment` above a multiple of 64.
    pub fn offsets(self, alignment: usize, len: usize) -> Vec<usize> {
        let offsets = 0..len;
        if self == Effort::Miri {
            return offsets
                .filter(|&at| at == 0 || at == len / 2 || at == len - 1)
                .collect();
        }
        if len <= 256 {
            return offsets.collect();
        }
        // Where a load or a step may begin or end, counted from the start, from the end, or from
        // a multiple of 64; and some others.
        let is_edge = |at: usize| matches!(at % 32, 0 | 31);
        offsets
            .filter(|&at| {
                is_edge(at) || is_edge(len - 1 - at) || is_edge(alignment + at) || at % 23 == 0
            })
            .collect()
    }
}
