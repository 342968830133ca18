//! Every target: general registers, eight bytes of a group to a `u64`, worked on in
//! words of the target's size.
//!
//! A byte of `x` is zero exactly where `((x & 0x7F) + 0x7F | x)` has its high bit
//! clear (Warren, "Hacker's Delight", section 6-1, "Find First 0-Byte"): the sum does
//! not carry into the next byte, so each says the truth about itself. The cheaper
//! `x - 1 & !x` does carry, and would count a 1 above a 0 as another.
//!
//! Eight words leave one bit in each byte, so they are packed into one: a hit in byte
//! `b` of word `k` is bit `8 b + k`. Two registers then hold the hits of a group where
//! the words themselves would need sixteen, and find their way to the stack.

use atomic_memchr_asm::{Block, BlockMut, word};

use super::{GROUP, Isa, Lanes};

/// What needs no instruction in particular, nor vectors.
#[derive(Clone, Copy, Debug)]
pub struct Word;

/// Words of the target's size in a `u64`.
const WORDS: usize = size_of::<u64>() / size_of::<usize>();

/// A byte of 1 in each place.
const ONES: usize = usize::MAX / 0xFF;

/// A `u64` as words, the lowest first.
#[inline(always)]
fn split(word: u64) -> [usize; WORDS] {
    core::array::from_fn(|i| (word >> (i as u32 * usize::BITS)) as usize)
}

/// The inverse of [`split`].
#[inline(always)]
fn join(words: [usize; WORDS]) -> u64 {
    let mut word = 0;
    for (i, part) in words.into_iter().enumerate() {
        word |= (part as u64) << (i as u32 * usize::BITS);
    }
    word
}

/// The high bit of each byte that is 0.
#[inline(always)]
fn zeros(x: usize) -> usize {
    let low = ONES * 0x7F;
    !(((x & low) + low) | x) & (ONES << 7)
}

/// The high bit of each byte that equals those of `needle`.
#[inline(always)]
fn equal(word: u64, needle: usize) -> u64 {
    join(split(word).map(|part| zeros(part ^ needle)))
}

/// Packs the high bits of the bytes of eight words.
#[inline(always)]
fn pack(words: [u64; 8]) -> [usize; WORDS] {
    let mut packed = [0; WORDS];
    for word in words {
        let word = split(word);
        for (packed, word) in packed.iter_mut().zip(word) {
            *packed = *packed >> 1 | word;
        }
    }
    packed
}

/// Exchanges bit `8 b + k` and bit `8 k + b` ("Hacker's Delight", section 7-3).
#[inline(always)]
fn transpose(mut bits: u64) -> u64 {
    for (mask, shift) in [
        (0x00AA_00AA_00AA_00AA, 7),
        (0x0000_CCCC_0000_CCCC, 14),
        (0x0000_0000_F0F0_F0F0, 28),
    ] {
        let moved = (bits ^ bits >> shift) & mask;
        bits ^= moved | moved << shift;
    }
    bits
}

impl Isa for Word {
    type Group = [u64; 8];
    type Splat = usize;
    type Hits = [usize; WORDS];
    type Counters = usize;
    type Short = Word;

    const FOUR_GROUPS: bool = false;

    #[inline(always)]
    fn short(self) -> Word {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> usize {
        usize::from(byte) * ONES
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [u64; 8] {
        word::load_words::<N, AT, 8>(block)
    }

    #[inline(always)]
    fn eq(self, group: [u64; 8], needle: usize) -> [usize; WORDS] {
        pack(group.map(|word| equal(word, needle)))
    }

    #[inline(always)]
    fn or(self, a: [usize; WORDS], b: [usize; WORDS]) -> [usize; WORDS] {
        core::array::from_fn(|i| a[i] | b[i])
    }

    #[inline(always)]
    fn and(self, a: [usize; WORDS], b: [usize; WORDS]) -> [usize; WORDS] {
        core::array::from_fn(|i| a[i] & b[i])
    }

    #[inline(always)]
    fn any(self, hits: [usize; WORDS]) -> bool {
        hits.into_iter().fold(0, |union, part| union | part) != 0
    }

    #[inline(always)]
    fn bits(self, hits: [usize; WORDS]) -> u64 {
        transpose(join(hits))
    }

    #[inline(always)]
    fn zero(self) -> usize {
        0
    }

    #[inline(always)]
    fn tally(self, counters: usize, hits: [usize; WORDS]) -> usize {
        hits.into_iter()
            .fold(counters, |sum, part| sum + part.count_ones() as usize)
    }

    #[inline(always)]
    fn sum(self, counters: usize) -> usize {
        counters
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: [u64; 8]) {
        word::store_words::<N, AT, 8>(block, group);
    }

    #[inline(always)]
    fn fill(self, byte: usize) -> [u64; 8] {
        [join([byte; WORDS]); 8]
    }

    #[inline(always)]
    fn to_bytes(self, group: [u64; 8]) -> [u8; GROUP] {
        bytemuck::cast(group.map(u64::to_le_bytes))
    }
}

impl Lanes for Word {
    type Lane = [u64; 2];

    #[inline(always)]
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> [u64; 2] {
        word::load_words::<N, AT, 2>(block)
    }

    #[inline(always)]
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: [u64; 2]) {
        word::store_words::<N, AT, 2>(block, lane);
    }

    #[inline(always)]
    fn lane(self, words: [u64; 2]) -> [u64; 2] {
        words
    }

    #[inline(always)]
    fn hits(self, [a, b, c, d]: [[u64; 2]; 4]) -> [usize; WORDS] {
        pack([a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]])
    }

    #[inline(always)]
    fn eq_lane(self, lane: [u64; 2], needle: usize) -> [u64; 2] {
        lane.map(|word| equal(word, needle))
    }

    #[inline(always)]
    fn or_lane(self, a: [u64; 2], b: [u64; 2]) -> [u64; 2] {
        [a[0] | b[0], a[1] | b[1]]
    }

    #[inline(always)]
    fn lane_bits(self, [low, high]: [u64; 2]) -> u32 {
        // The product brings the high bit of byte `b` to bit `56 + b`; no two of its
        // terms meet.
        let gather = |word: u64| ((word >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32;
        gather(low) | gather(high) << 8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_found_and_nothing_else() {
        for bytes in [[0, 1, 0, 1], [1, 0, 0, 1], [0x80, 0x7F, 0xFF, 0], [0; 4]] {
            let x = usize::from_le_bytes(core::array::from_fn(|i| bytes[i % 4]));
            let zeros = zeros(x).to_le_bytes();
            for (i, high) in zeros.into_iter().enumerate() {
                assert_eq!(high, if bytes[i % 4] == 0 { 0x80 } else { 0 }, "{x:x}");
            }
        }
    }

    #[test]
    fn each_bit_finds_its_place() {
        for at in 0..GROUP {
            let mut bytes = [1_u8; GROUP];
            bytes[at] = 7;
            let words: [u64; 8] = bytemuck::cast(bytes);
            let hits = Word.eq(words.map(u64::from_le), Word.splat(7));
            assert_eq!(Word.bits(hits), 1 << at);
        }
    }
}
