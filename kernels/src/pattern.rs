//! What is searched for: one byte, or any of two or three.
//!
//! A pattern has two forms. [`Needles`] is what callers pass: up to three bytes in one word. A
//! [`Matcher`] is the same in the registers of an ISA: each needle repeated in all bytes of a
//! vector. A kernel makes the matcher once, before its loop.
//!
//! ```text
//! Needles::new([b'a', b'b'])          0x00006261
//! matcher, in vectors of 16 bytes     [61 61 61 .. 61] [62 62 62 .. 62]
//! group                               compares both with the same loaded bytes
//! ```

use atomic_memchr_asm::{Block, word::Register};

use crate::isa::{Compare, Isa, Word};

/// A set of bytes to be searched for: [`Needles`] of one, two or three bytes.
pub trait Pattern: Copy + sealed::Sealed {
    /// The pattern in the vectors of an ISA.
    #[doc(hidden)]
    type Matcher<I: Isa>: Matcher<I>;

    /// Puts the pattern into vectors.
    #[doc(hidden)]
    fn matcher<I: Isa>(self, isa: I) -> Self::Matcher<I>;
}

/// Matches any of `N` bytes, one, two or three. They need not differ.
///
/// The bytes are kept in one word, the first in the lowest bits. An array would be written to the
/// stack byte by byte, and read from there as a whole when a kernel is called. That stalls for a
/// dozen cycles, which is more than the rest of a search of 64 bytes takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Needles<const N: usize>(u32);

impl<const N: usize> Needles<N> {
    /// Creates the pattern of these bytes.
    #[inline(always)]
    pub const fn new(bytes: [u8; N]) -> Needles<N> {
        const { assert!(0 < N && N <= 4) };
        let mut word = 0;
        let mut i = 0;
        while i < N {
            word |= (bytes[i] as u32) << (8 * i);
            i += 1;
        }
        Needles(word)
    }

    /// Returns the bytes.
    #[inline(always)]
    pub const fn bytes(self) -> [u8; N] {
        let mut bytes = [0; N];
        let mut i = 0;
        while i < N {
            bytes[i] = (self.0 >> (8 * i)) as u8;
            i += 1;
        }
        bytes
    }
}

impl<const N: usize> core::fmt::Debug for Needles<N> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.bytes().fmt(f)
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A pattern in the vectors of an ISA.
pub trait Matcher<I: Isa>: Copy {
    /// Says whether one comparison decides a byte. More comparisons keep the CPU busy for so long
    /// that a search should look at their result more often.
    const LIGHT: bool;

    /// Loads the group at offset `AT` of the block, once, and returns the hits: the bytes that
    /// match.
    fn group<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> I::Hits;

    /// Returns those of `hits` where the group at offset `AT` of the block matches, too. It loads
    /// that group.
    fn group_of<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        hits: I::Hits,
    ) -> I::Hits;

    /// Returns the hits among 16 loaded bytes.
    fn lane(self, lane: I::Lane) -> I::Lane
    where
        I: Compare;

    /// Returns the flags of the bytes of a loaded word that match (see `isa/word.rs`).
    fn word(self, word: Register) -> Register
    where
        I: Isa<Splat = Register>;

    /// Returns the coarse flags of loaded words (see [`Word::coarse_flags`]).
    fn coarse<const N: usize>(self, words: [Register; N]) -> Register
    where
        I: Isa<Splat = Register>;

    /// Returns `true` if a loaded byte matches.
    fn byte(self, byte: u8) -> bool
    where
        I: Isa<Splat = Register>;
}

/// Matches any of `N` bytes, in the vectors of an ISA.
#[derive(Clone, Copy)]
pub struct Any<I: Isa, const N: usize> {
    isa: I,
    needles: [I::Splat; N],
}

impl<I: Isa, const K: usize> Matcher<I> for Any<I, K> {
    const LIGHT: bool = K == 1;

    #[inline(always)]
    fn group<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> I::Hits {
        self.isa.load_any::<N, AT, K>(block, self.needles)
    }

    #[inline(always)]
    fn group_of<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        hits: I::Hits,
    ) -> I::Hits {
        // With one needle, an ISA may compare under a mask, in one instruction.
        if K == 1 {
            return self.isa.load_eq_of::<N, AT>(block, self.needles[0], hits);
        }
        self.isa.and(hits, self.group::<N, AT>(block))
    }

    #[inline(always)]
    fn lane(self, lane: I::Lane) -> I::Lane
    where
        I: Compare,
    {
        // The lane is in a register: all needles are compared with the same bytes.
        let mut eq = self.isa.eq_lane(lane, self.needles[0]);
        let mut k = 1;
        while k < K {
            eq = self
                .isa
                .or_lane(eq, self.isa.eq_lane(lane, self.needles[k]));
            k += 1;
        }
        eq
    }

    #[inline(always)]
    fn word(self, word: Register) -> Register
    where
        I: Isa<Splat = Register>,
    {
        Word.flags(word, self.needles)
    }

    #[inline(always)]
    fn coarse<const N: usize>(self, words: [Register; N]) -> Register
    where
        I: Isa<Splat = Register>,
    {
        Word.coarse_flags(words, self.needles)
    }

    #[inline(always)]
    fn byte(self, byte: u8) -> bool
    where
        I: Isa<Splat = Register>,
    {
        self.needles.into_iter().any(|needle| needle as u8 == byte)
    }
}

macro_rules! needles {
    ($($count:literal)*) => {$(
        impl sealed::Sealed for Needles<$count> {}

        impl Pattern for Needles<$count> {
            type Matcher<I: Isa> = Any<I, $count>;

            #[inline(always)]
            fn matcher<I: Isa>(self, isa: I) -> Any<I, $count> {
                let bytes = self.bytes();
                let mut needles = [isa.splat(bytes[0]); $count];
                let mut i = 1;
                while i < $count {
                    needles[i] = isa.splat(bytes[i]);
                    i += 1;
                }
                Any { isa, needles }
            }
        }
    )*};
}

needles!(1 2 3);
