//! An ISA for every target: `wide::u8x16`, made from words that assembly has loaded, or from bytes
//! where there is no assembly.
//!
//! It is for targets whose vectors `wide` knows and this crate does not. Where `wide` has no
//! vectors either, `word.rs` is faster.
//!
//! `wide` makes vectors from private bytes only. So shared bytes are loaded as words, by operations
//! that allow concurrent writers, and become a vector once they are in registers.

use atomic_memchr_asm::{Block, BlockMut, word};
use wide::u8x16;

use super::traits::{Compare, GROUP, Isa, Lanes};

/// The token of the ISA that needs no particular instructions, but is written for vectors.
#[derive(Clone, Copy, Debug)]
pub struct Portable;

impl Isa for Portable {
    type Group = [u8x16; 4];
    type Splat = u8x16;
    type Hits = [u8x16; 4];
    type Counters = [u8x16; 4];
    type Short = Portable;

    const FOUR_GROUPS: bool = false;
    const UNROLLED: bool = true;

    #[inline(always)]
    fn short(self) -> Portable {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> u8x16 {
        u8x16::splat(byte)
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [u8x16; 4] {
        let words = word::load_words::<N, AT, 8>(block);
        [
            self.lane([words[0], words[1]]),
            self.lane([words[2], words[3]]),
            self.lane([words[4], words[5]]),
            self.lane([words[6], words[7]]),
        ]
    }

    #[inline(always)]
    fn eq(self, group: [u8x16; 4], needle: u8x16) -> [u8x16; 4] {
        group.map(|lane| lane.simd_eq(needle))
    }

    #[inline(always)]
    fn or(self, a: [u8x16; 4], b: [u8x16; 4]) -> [u8x16; 4] {
        [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]]
    }

    #[inline(always)]
    fn and(self, a: [u8x16; 4], b: [u8x16; 4]) -> [u8x16; 4] {
        [a[0] & b[0], a[1] & b[1], a[2] & b[2], a[3] & b[3]]
    }

    #[inline(always)]
    fn any(self, [a, b, c, d]: [u8x16; 4]) -> bool {
        ((a | b) | (c | d)).any()
    }

    // A mask of 16 bits for each vector, the first in the lowest bits.
    #[inline(always)]
    fn bits(self, group: [u8x16; 4]) -> u64 {
        let [a, b, c, d] = group.map(|lane| u64::from(lane.to_bitmask()));
        a | b << 16 | c << 32 | d << 48
    }

    #[inline(always)]
    fn zero(self) -> [u8x16; 4] {
        [u8x16::ZERO; 4]
    }

    #[inline(always)]
    fn tally(self, counters: [u8x16; 4], eq: [u8x16; 4]) -> [u8x16; 4] {
        // Lanes with a hit are -1, so subtracting them adds 1 to a counter of 8 bits.
        [
            counters[0] - eq[0],
            counters[1] - eq[1],
            counters[2] - eq[2],
            counters[3] - eq[3],
        ]
    }

    #[inline(always)]
    fn sum(self, counters: [u8x16; 4]) -> usize {
        self.to_bytes(counters)
            .iter()
            .map(|&counter| usize::from(counter))
            .sum()
    }

    // The vectors are stored as words, in little-endian order on every target.
    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: [u8x16; 4]) {
        let words: [[u8; 8]; 8] = bytemuck::cast(group);
        word::store_words::<N, AT, 8>(block, words.map(u64::from_le_bytes));
    }

    #[inline(always)]
    fn splat_group(self, byte: u8x16) -> [u8x16; 4] {
        [byte; 4]
    }

    #[inline(always)]
    fn to_bytes(self, group: [u8x16; 4]) -> [u8; GROUP] {
        bytemuck::cast(group)
    }
}

impl Lanes for Portable {
    type Lane = u8x16;

    #[inline(always)]
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> u8x16 {
        self.lane(word::load_words::<N, AT, 2>(block))
    }

    #[inline(always)]
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: u8x16) {
        let words: [[u8; 8]; 2] = bytemuck::cast(lane);
        word::store_words::<N, AT, 2>(block, words.map(u64::from_le_bytes));
    }

    #[inline(always)]
    fn lane(self, words: [u64; 2]) -> u8x16 {
        bytemuck::cast(words.map(u64::to_le_bytes))
    }
}

impl Compare for Portable {
    #[inline(always)]
    fn hits(self, lanes: [u8x16; 4]) -> [u8x16; 4] {
        lanes
    }

    #[inline(always)]
    fn eq_lane(self, lane: u8x16, needle: u8x16) -> u8x16 {
        lane.simd_eq(needle)
    }

    #[inline(always)]
    fn or_lane(self, a: u8x16, b: u8x16) -> u8x16 {
        a | b
    }

    #[inline(always)]
    fn lane_bits(self, eq: u8x16) -> u32 {
        eq.to_bitmask()
    }
}
