//! Every target: general registers, worked on in words of the target's size.
//!
//! A byte of `x` is zero exactly where `((x & 0x7F) + 0x7F | x)` has its high bit
//! clear (Warren, "Hacker's Delight", section 6-1, "Find First 0-Byte"): the sum does
//! not carry into the next byte, so each says the truth about itself. The cheaper
//! `x - 1 & !x` does carry, and would count a 1 above a 0 as another. 32-bit Arm has an
//! instruction for it where it has the DSP extension: `1 - x`, saturating, is 1 where `x`
//! is 0.
//!
//! Eight words leave one bit in each byte, so they are packed into one as they come: a hit
//! in byte `b` of the word `k` is bit `8 b + k`. One or two registers then hold the hits of
//! a group where the words themselves would need up to sixteen, and find their way to the
//! stack: on a Cortex-M4 that took 4 instructions for a byte. CPUs with 32 registers keep
//! the words, and pack them when there is a hit.

use atomic_memchr_asm::{Block, BlockMut, arm_dsp, word};

use super::traits::{GROUP, Isa, Lanes};

/// What needs no instruction in particular, nor vectors.
#[derive(Clone, Copy, Debug)]
pub struct Word;

/// Bytes in a register.
const WORD: usize = size_of::<usize>();

/// Registers for the packed hits of a group.
const PARTS: usize = size_of::<u64>() / WORD;

/// Whether hits are packed as they come.
const PACKED: bool = !cfg!(any(
    target_arch = "riscv32",
    target_arch = "riscv64",
    target_arch = "loongarch64",
));

/// Registers for the hits of a group. If they are not packed, it is the inverse of a flag
/// that is kept of each byte, among other bits.
const KEPT: usize = if PACKED { PARTS } else { GROUP / WORD };

/// A byte of 1 in each place.
const ONES: usize = usize::MAX / 0xFF;

/// Where the flag of a byte is among its bits.
const FLAG: u32 = if arm_dsp::IS_AVAILABLE { 0 } else { 7 };

/// A `u64` as words, the lowest first.
#[inline(always)]
fn split(word: u64) -> [usize; PARTS] {
    core::array::from_fn(|i| (word >> (i as u32 * usize::BITS)) as usize)
}

/// The inverse of [`split`].
#[inline(always)]
fn join(words: [usize; PARTS]) -> u64 {
    let mut word = 0;
    for (i, part) in words.into_iter().enumerate() {
        word |= (part as u64) << (i as u32 * usize::BITS);
    }
    word
}

/// Words as `u64`s.
#[inline(always)]
fn doubled<const N: usize, const M: usize>(words: [usize; N]) -> [u64; M] {
    const { assert!(N == M * PARTS) };
    core::array::from_fn(|i| join(core::array::from_fn(|j| words[PARTS * i + j])))
}

impl Word {
    /// A flag for each byte of `word` that equals those of one of `needles`.
    #[inline(always)]
    pub fn flags<const K: usize>(self, word: usize, needles: [usize; K]) -> usize {
        if arm_dsp::IS_AVAILABLE {
            let mut flags = 0;
            for needle in needles {
                flags |= arm_dsp::saturating_sub_bytes(ONES, word ^ needle);
            }
            return flags;
        }
        !others(word, needles) & ONES << FLAG
    }

    /// How many flags are set in up to 64 words whose flags were [added up](Word::tally_flags).
    #[inline(always)]
    pub fn sum_flags(self, sum: usize) -> usize {
        sum.wrapping_mul(ONES) >> (usize::BITS - 8)
    }

    /// Adds flags to a sum.
    #[inline(always)]
    pub fn tally_flags(self, sum: usize, flags: usize) -> usize {
        sum + (flags >> FLAG)
    }

    /// One bit for each byte, the lowest for the first.
    #[inline(always)]
    pub fn flag_bits(self, flags: usize) -> usize {
        // The product brings the flag of byte `b` to bit `b` of the highest byte; no two of
        // its terms meet.
        const GATHER: usize = (0x0102_0408_1020_4080_u64 >> (64 - usize::BITS)) as usize;
        let highest = (flags >> FLAG).wrapping_mul(GATHER) >> (usize::BITS - 8);
        highest & ((1 << WORD) - 1)
    }
}

/// The inverse of a flag for each byte that equals those of one of `needles`, among other
/// bits.
#[inline(always)]
fn others<const K: usize>(word: usize, needles: [usize; K]) -> usize {
    let low = ONES * 0x7F;
    let mut others = usize::MAX;
    for needle in needles {
        let x = word ^ needle;
        others &= ((x & low) + low) | x;
    }
    others
}

/// Packs the flags of word `i` of a group, the next.
#[inline(always)]
fn pack(mut packed: [usize; PARTS], i: usize, flags: usize) -> [usize; PARTS] {
    let part = &mut packed[i & (PARTS - 1)];
    *part = if FLAG == 0 {
        *part | flags << (i / PARTS)
    } else {
        *part >> 1 | flags
    };
    packed
}

/// Adds the hits of word `i` of a group, the next.
#[inline(always)]
fn push<const K: usize>(
    mut hits: [usize; KEPT],
    i: usize,
    word: usize,
    needles: [usize; K],
) -> [usize; KEPT] {
    if !PACKED {
        hits[i] = others(word, needles);
        return hits;
    }
    let mut packed = [0; PARTS];
    packed.copy_from_slice(&hits[..PARTS]);
    hits[..PARTS].copy_from_slice(&pack(packed, i, Word.flags(word, needles)));
    hits
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
    type Group = [usize; GROUP / WORD];
    type Splat = usize;
    type Hits = [usize; KEPT];
    type Counters = usize;
    type Short = Word;

    const FOUR_GROUPS: bool = false;
    const UNROLLED: bool = false;

    #[inline(always)]
    fn short(self) -> Word {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> usize {
        usize::from(byte) * ONES
    }

    #[inline(always)]
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Group {
        word::fold_words::<N, AT, 8, _>(block, [0; GROUP / WORD], |mut words, i, word| {
            words[i] = word;
            words
        })
    }

    #[inline(always)]
    fn load_any<const N: usize, const AT: usize, const K: usize>(
        self,
        block: Block<'_, N>,
        needles: [usize; K],
    ) -> [usize; KEPT] {
        word::fold_words::<N, AT, 8, _>(block, [0; KEPT], |hits, i, word| {
            push(hits, i, word, needles)
        })
    }

    #[inline(always)]
    fn eq(self, group: Self::Group, needle: usize) -> [usize; KEPT] {
        let mut hits = [0; KEPT];
        for (i, word) in group.into_iter().enumerate() {
            hits = push(hits, i, word, [needle]);
        }
        hits
    }

    #[inline(always)]
    fn or(self, a: [usize; KEPT], b: [usize; KEPT]) -> [usize; KEPT] {
        core::array::from_fn(|i| if PACKED { a[i] | b[i] } else { a[i] & b[i] })
    }

    #[inline(always)]
    fn and(self, a: [usize; KEPT], b: [usize; KEPT]) -> [usize; KEPT] {
        core::array::from_fn(|i| if PACKED { a[i] & b[i] } else { a[i] | b[i] })
    }

    #[inline(always)]
    fn any(self, hits: [usize; KEPT]) -> bool {
        if PACKED {
            hits.into_iter().fold(0, |union, part| union | part) != 0
        } else {
            let others = hits.into_iter().fold(usize::MAX, |all, word| all & word);
            !others & ONES << FLAG != 0
        }
    }

    #[inline(always)]
    fn bits(self, hits: [usize; KEPT]) -> u64 {
        let mut packed = [0; PARTS];
        if PACKED {
            packed.copy_from_slice(&hits[..PARTS]);
        } else {
            for (i, others) in hits.into_iter().enumerate() {
                packed = pack(packed, i, !others & ONES << FLAG);
            }
        }
        transpose(join(packed))
    }

    #[inline(always)]
    fn zero(self) -> usize {
        0
    }

    #[inline(always)]
    fn tally(self, counters: usize, hits: [usize; KEPT]) -> usize {
        if PACKED {
            return hits
                .into_iter()
                .fold(counters, |sum, part| sum + part.count_ones() as usize);
        }
        let others = hits
            .into_iter()
            .fold(0, |sum, word| sum + (word >> FLAG & ONES));
        counters + GROUP - self.sum_flags(others)
    }

    #[inline(always)]
    fn sum(self, counters: usize) -> usize {
        counters
    }

    #[inline(always)]
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: Self::Group) {
        word::store_words::<N, AT, 8>(block, doubled(group));
    }

    #[inline(always)]
    fn fill(self, byte: usize) -> Self::Group {
        [byte; GROUP / WORD]
    }

    #[inline(always)]
    fn to_bytes(self, group: Self::Group) -> [u8; GROUP] {
        bytemuck::cast(group.map(usize::to_le_bytes))
    }

    /// One at a time: registers that hold a `u64` are rare, and so are multiple hits. There
    /// is no vector that a call would put into memory, and a loop is inlined six times.
    #[inline(never)]
    fn places(self, mask: u64, base: u16, slots: &mut [u16]) {
        let mut filled = 0;
        for (i, mut part) in split(mask).into_iter().enumerate() {
            let base = base + (i as u32 * usize::BITS) as u16;
            while part != 0 {
                if let Some(slot) = slots.get_mut(filled) {
                    *slot = base + part.trailing_zeros() as u16;
                }
                filled += 1;
                part &= part - 1;
            }
        }
    }
}

impl Lanes for Word {
    type Lane = [usize; 16 / WORD];

    #[inline(always)]
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Lane {
        word::fold_words::<N, AT, 2, _>(block, [0; 16 / WORD], |mut words, i, word| {
            words[i] = word;
            words
        })
    }

    #[inline(always)]
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: Self::Lane) {
        word::store_words::<N, AT, 2>(block, doubled(lane));
    }

    #[inline(always)]
    fn lane(self, words: [u64; 2]) -> Self::Lane {
        core::array::from_fn(|i| split(words[i / PARTS])[i & (PARTS - 1)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_found_and_nothing_else() {
        for bytes in [[0, 1, 0, 1], [1, 0, 0, 1], [0x80, 0x7F, 0xFF, 0], [0; 4]] {
            let x = usize::from_le_bytes(core::array::from_fn(|i| bytes[i % 4]));
            let zeros = Word.flags(x, [0]).to_le_bytes();
            for (i, flag) in zeros.into_iter().enumerate() {
                assert_eq!(flag, u8::from(bytes[i % 4] == 0) << FLAG, "{x:x}");
            }
        }
    }

    #[test]
    fn each_bit_finds_its_place() {
        for at in 0..GROUP {
            let mut bytes = [1_u8; GROUP];
            bytes[at] = 7;
            let words: [usize; GROUP / WORD] = bytemuck::cast(bytes);
            let words = words.map(usize::from_le);
            let hits = Word.eq(words, Word.splat(7));
            assert_eq!(Word.bits(hits), 1 << at);
            let flags = Word.flags(words[at / WORD], [Word.splat(7)]);
            assert_eq!(Word.flag_bits(flags), 1 << (at % WORD));
        }
    }
}
