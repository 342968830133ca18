//! An ISA for every target: general registers, used as words.
//!
//! Searching several bytes within one register is known as SWAR (SIMD within a register). This file
//! uses two ideas: a *flag* in each byte of a word, and *packing* the flags of eight words.
//!
//! # Flags
//!
//! To compare a word with a needle, the needle is repeated in all bytes, and the two are combined
//! by exclusive or. A byte of the result `x` is zero where the two agree. And a byte of `x` is zero
//! exactly where `((x & 0x7F) + 0x7F | x)` has its high bit clear (Warren, "Hacker's Delight",
//! section 6-1, "Find First 0-Byte"):
//!
//! ```text
//! byte of x                00     01     7F     80     FF
//! x & 0x7F                 00     01     7F     00     7F
//! ... + 0x7F               7F     80     FE     7F     FE
//! ... | x                  7F     81     FF     FF     FF
//! high bit                 clear  set    set    set    set
//! ```
//!
//! The sum is at most 0xFE and does not carry into the next byte, so each byte's flag is about that
//! byte alone. The cheaper `x - 1 & !x` does carry, and would take a 1 above a 0 for another 0. A
//! test whether there is any match may do that: see [`Word::coarse_flags`].
//!
//! 32-bit Arm has an instruction for this where it has the DSP extension: `1 - x`, saturating, is 1
//! where `x` is 0, and 0 elsewhere. The flag is then the lowest bit of a byte.
//!
//! # Packing
//!
//! The flags of a word use one bit in each byte, so the flags of eight words fit into one word.
//! They are packed as they come: a hit in byte `b` of word `k` is bit `8 b + k`. With words of 64
//! bits:
//!
//! ```text
//!                 byte 7 ... byte 1    byte 0
//! flags of word 0      ... _______0    _______1
//! flags of word 1      ... ______1_    ______0_
//! ...
//! flags of word 7      ... 0_______    0_______
//! packed               ... 0000_0010   0000_0001     word 0 has byte 0; word 1 has byte 1
//! ```
//!
//! Transposing these 8 by 8 bits gives the bit mask of the group, in which byte `b` of word `k` is
//! bit `8 k + b`. With words of 32 bits, two registers hold the even and the odd words.
//!
//! So one or two registers hold the hits of a group. The flags of all words would need up to
//! sixteen, and would be moved to the stack: on a Cortex-M4 that took 4 instructions for a byte.
//! CPUs with 32 registers keep the words, and pack them when there is a hit; so do engines of
//! WebAssembly, which have 8 words to keep.
#![allow(
    clippy::unnecessary_cast,
    reason = "a register is a `u64` on some targets"
)]

use atomic_memchr_asm::{
    Block, BlockMut, arm_dsp,
    word::{self, Register, WORD},
};

use super::traits::{GROUP, Isa, Lanes};

/// The token of the ISA that needs no particular instructions, and no vectors.
#[derive(Clone, Copy, Debug)]
pub struct Word;

/// Number of registers for the packed hits of a group.
const PARTS: usize = size_of::<u64>() / WORD;

/// Says whether hits are packed as they come.
const PACKED: bool = !cfg!(any(
    target_arch = "riscv32",
    target_arch = "riscv64",
    target_arch = "loongarch64",
    target_family = "wasm",
));

/// Number of registers for the hits of a group. If hits are not packed, each register holds what
/// [`others`] returns for a word: the inverse of a flag for each byte, among other bits.
const KEPT: usize = if PACKED { PARTS } else { GROUP / WORD };

/// Says whether the CPU has an instruction that counts the zeros at an end of a register. Without
/// one the compiler makes a dozen instructions and a table of it.
const COUNTS_ZEROS: bool = !cfg!(all(
    any(target_arch = "riscv32", target_arch = "riscv64"),
    not(target_feature = "zbb"),
));

/// Holds the hits of a group.
#[derive(Clone, Copy)]
pub struct Hits {
    /// The flags of all words, packed or not.
    flags: [Register; KEPT],
    /// If hits are not packed: the coarse flags of all words (see [`Word::coarse_flags`]).
    ///
    /// A search whose loop asks only for these computes `flags` after a hit: the compiler moves them
    /// out of the loop.
    coarse: Register,
}

/// The hits of a group of which no word was added.
const NO_HITS: Hits = Hits {
    flags: [0; KEPT],
    coarse: NO_COARSE_FLAGS,
};

/// The coarse flags of no word.
const NO_COARSE_FLAGS: Register = if arm_dsp::IS_AVAILABLE {
    0
} else {
    Register::MAX
};

/// A word whose bytes are all 1.
const ONES: Register = Register::MAX / 0xFF;

/// The index of the flag among the bits of a byte.
const FLAG: u32 = if arm_dsp::IS_AVAILABLE { 0 } else { 7 };

/// Splits a `u64` into words, the lowest first.
#[inline(always)]
fn split(word: u64) -> [Register; PARTS] {
    core::array::from_fn(|i| (word >> (i as u32 * Register::BITS)) as Register)
}

/// Joins words into a `u64`: the inverse of [`split`].
#[inline(always)]
fn join(words: [Register; PARTS]) -> u64 {
    let mut word = 0;
    for (i, part) in words.into_iter().enumerate() {
        word |= (part as u64) << (i as u32 * Register::BITS);
    }
    word
}

/// Joins words into `u64`s, in order.
#[inline(always)]
fn doubled<const N: usize, const M: usize>(words: [Register; N]) -> [u64; M] {
    const { assert!(N == M * PARTS) };
    core::array::from_fn(|i| join(core::array::from_fn(|j| words[PARTS * i + j])))
}

impl Word {
    /// Says whether coarse flags take fewer instructions than flags.
    pub const COARSE: bool = !PACKED;

    /// Returns a flag for each byte of `word` that equals the same byte of one of `needles`. All
    /// other bits are 0.
    #[inline(always)]
    pub fn flags<const K: usize>(self, word: Register, needles: [Register; K]) -> Register {
        if arm_dsp::IS_AVAILABLE {
            let mut flags = 0;
            for needle in needles {
                flags |= arm_dsp::saturating_sub_bytes(ONES as usize, (word ^ needle) as usize)
                    as Register;
            }
            return flags;
        }
        !others(word, needles) & ONES << FLAG
    }

    /// Returns the *coarse flags* of some words. They tell whether a byte equals the same byte of one
    /// of `needles`, and not which one, and take fewer instructions than [`Word::flags`].
    ///
    /// In `x - 1 & !x`, bit 7 of a byte is set if the byte of `x` is 0. The subtraction borrows from
    /// the bytes above a byte that is 0, and from no others. So there is a bit that is set if and
    /// only if a byte is 0, but it may be set above that byte, too. This function returns the
    /// inverse, with one instruction less: `!(x - 1 & !x)` equals `-x | x`, where each byte of the
    /// negative is 1 less.
    #[inline(always)]
    pub fn coarse_flags<const N: usize, const K: usize>(
        self,
        words: [Register; N],
        needles: [Register; K],
    ) -> Register {
        let mut coarse = NO_COARSE_FLAGS;
        for word in words {
            if arm_dsp::IS_AVAILABLE {
                coarse = self.or_coarse(coarse, self.flags(word, needles));
                continue;
            }
            for needle in needles {
                let x = word ^ needle;
                coarse = self.or_coarse(coarse, (ONES - 1).wrapping_sub(x) | x);
            }
        }
        coarse
    }

    /// Returns the coarse flags of the words of both.
    #[inline(always)]
    fn or_coarse(self, a: Register, b: Register) -> Register {
        if arm_dsp::IS_AVAILABLE { a | b } else { a & b }
    }

    /// Returns `true` if a byte matches, given coarse flags and [`Word::TOPS`] or [`Word::tops`].
    #[inline(always)]
    pub fn any_coarse(self, coarse: Register, tops: Register) -> bool {
        if arm_dsp::IS_AVAILABLE {
            coarse != 0
        } else {
            coarse & tops != tops
        }
    }

    /// A word in whose bytes bit 7 alone is 1.
    pub const TOPS: Register = ONES << 7;

    /// Returns [`Word::TOPS`], in a register for as long as it is used.
    #[inline(always)]
    pub fn tops(self) -> Register {
        word::opaque(Word::TOPS)
    }

    /// Returns the flag of the first byte of a word.
    #[inline(always)]
    pub fn flag(self) -> Register {
        1 << FLAG
    }

    /// Returns the index of the first byte with a flag. At least one has a flag.
    ///
    /// Where the CPU does not count zeros, the bytes before the flag are counted. Subtracting 1 from
    /// the flags sets the bits below the first of them. The lowest bit of a byte is then set up to
    /// the byte of the flag, and the first byte is left out.
    #[inline(always)]
    pub fn first_flag(self, flags: Register) -> usize {
        if COUNTS_ZEROS || FLAG == 0 {
            return flags.trailing_zeros() as usize / 8;
        }
        self.sum_flags(flags.wrapping_sub(1) & (ONES - 1))
    }

    /// Returns the index of the last byte with a flag. At least one has a flag.
    ///
    /// Where the CPU does not count zeros, each flag is copied to all bytes before it, and the flags
    /// are counted.
    #[inline(always)]
    pub fn last_flag(self, flags: Register) -> usize {
        if COUNTS_ZEROS {
            return ((Register::BITS - 1).wrapping_sub(flags.leading_zeros()) / 8) as usize;
        }
        let mut all = flags >> FLAG;
        let mut shift = 8;
        while shift < Register::BITS {
            all |= all >> shift;
            shift *= 2;
        }
        self.sum_flags(all) - 1
    }

    /// Returns the number of flags that were added up by [`Word::tally_flags`]. There are fewer
    /// than 256 of them.
    ///
    /// The product with `ONES` adds all bytes in the highest one. For the bytes 2, 0, 1 and 3 of a
    /// word of 4 bytes, that is 6.
    #[inline(always)]
    pub fn sum_flags(self, sum: Register) -> usize {
        (sum.wrapping_mul(ONES) >> (Register::BITS - 8)) as usize
    }

    /// Adds flags to a sum, which counts the flags of each byte separately, in that byte.
    #[inline(always)]
    pub fn tally_flags(self, sum: Register, flags: Register) -> Register {
        sum + (flags >> FLAG)
    }

    /// Returns one bit for each byte, given the flags of a word. The lowest bit is that of the
    /// first byte.
    #[inline(always)]
    pub fn flag_bits(self, flags: Register) -> Register {
        // The product brings the flag of byte `b` to bit `b` of the highest byte; no two of its
        // terms meet. With 64 bits, the flag of byte `b` is bit `8 b`, and the factor has the bits
        // 56, 49, 42 and so on to 7: its bit `56 - 7 b` moves that flag to `8 b + 56 - 7 b = 56 +
        // b`.
        const GATHER: Register = (0x0102_0408_1020_4080_u64 >> (64 - Register::BITS)) as Register;
        let highest = (flags >> FLAG).wrapping_mul(GATHER) >> (Register::BITS - 8);
        highest & ((1 << WORD) - 1)
    }
}

/// Returns the inverse of a flag for each byte that equals the same byte of one of `needles`: bit 7
/// of a byte is 0 if there is a match. The other bits are of no meaning.
#[inline(always)]
fn others<const K: usize>(word: Register, needles: [Register; K]) -> Register {
    let low = ONES * 0x7F;
    let mut others = Register::MAX;
    for needle in needles {
        let x = word ^ needle;
        // A match with any needle clears bit 7 for good.
        others &= ((x & low) + low) | x;
    }
    others
}

/// Packs the flags of word `i` of a group. Words are packed in order, from 0 on.
///
/// If the flag is the lowest bit, word `k` of a register is shifted left by `k`. If it is the
/// highest, everything that is packed moves right by one, so that after eight words the flag of
/// word 0 has moved by seven.
#[inline(always)]
fn pack(mut packed: [Register; PARTS], i: usize, flags: Register) -> [Register; PARTS] {
    let part = &mut packed[i & (PARTS - 1)];
    *part = if FLAG == 0 {
        *part | flags << (i / PARTS)
    } else {
        *part >> 1 | flags
    };
    packed
}

/// Adds the hits of word `i` of a group. Words are added in order, from 0 on.
#[inline(always)]
fn push<const K: usize>(mut hits: Hits, i: usize, word: Register, needles: [Register; K]) -> Hits {
    if !PACKED {
        hits.flags[i] = others(word, needles);
        hits.coarse = Word.or_coarse(hits.coarse, Word.coarse_flags([word], needles));
        return hits;
    }
    let mut packed = [0; PARTS];
    packed.copy_from_slice(&hits.flags[..PARTS]);
    hits.flags[..PARTS].copy_from_slice(&pack(packed, i, Word.flags(word, needles)));
    hits
}

/// Exchanges bit `8 b + k` and bit `8 k + b` ("Hacker's Delight", section 7-3).
///
/// The 64 bits are a matrix of 8 by 8. The three steps transpose its blocks of 2 by 2 bits, then
/// the 4 by 4 blocks that these form, and then the whole, by exchanging two bits that are `shift`
/// apart.
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
    type Group = [Register; GROUP / WORD];
    type Splat = Register;
    type Hits = Hits;
    type Counters = usize;
    type Short = Word;

    const FOUR_GROUPS: bool = false;
    const UNROLLED: bool = false;

    #[inline(always)]
    fn short(self) -> Word {
        self
    }

    #[inline(always)]
    fn splat(self, byte: u8) -> Register {
        let splat = Register::from(byte) * ONES;
        if Word::COARSE {
            // Otherwise a search whose loops take the splat and single bytes keeps both in
            // registers.
            word::opaque(splat)
        } else {
            splat
        }
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
        needles: [Register; K],
    ) -> Hits {
        word::fold_words::<N, AT, 8, _>(block, NO_HITS, |hits, i, word| {
            push(hits, i, word, needles)
        })
    }

    #[inline(always)]
    fn eq(self, group: Self::Group, needle: Register) -> Hits {
        let mut hits = NO_HITS;
        for (i, word) in group.into_iter().enumerate() {
            hits = push(hits, i, word, [needle]);
        }
        hits
    }

    // Hits that are not packed are inverse flags, so `or` and `and` change places.
    #[inline(always)]
    fn or(self, a: Hits, b: Hits) -> Hits {
        let (x, y) = (a.flags, b.flags);
        Hits {
            flags: core::array::from_fn(|i| if PACKED { x[i] | y[i] } else { x[i] & y[i] }),
            coarse: self.or_coarse(a.coarse, b.coarse),
        }
    }

    #[inline(always)]
    fn and(self, a: Hits, b: Hits) -> Hits {
        let (x, y) = (a.flags, b.flags);
        let flags = core::array::from_fn(|i| if PACKED { x[i] & y[i] } else { x[i] | y[i] });
        // A coarse flag of both may be one of no byte that both hit, so this takes the flags.
        let coarse = flags
            .into_iter()
            .fold(NO_COARSE_FLAGS, |coarse, word| self.or_coarse(coarse, word));
        Hits { flags, coarse }
    }

    #[inline(always)]
    fn any(self, hits: Hits) -> bool {
        if PACKED {
            hits.flags.into_iter().fold(0, |union, part| union | part) != 0
        } else {
            self.any_coarse(hits.coarse, Word::TOPS)
        }
    }

    #[inline(always)]
    fn bits(self, hits: Hits) -> u64 {
        let mut packed = [0; PARTS];
        if PACKED {
            packed.copy_from_slice(&hits.flags[..PARTS]);
        } else {
            for (i, others) in hits.flags.into_iter().enumerate() {
                packed = pack(packed, i, !others & Word::TOPS);
            }
        }
        transpose(join(packed))
    }

    #[inline(always)]
    fn zero(self) -> usize {
        0
    }

    // One counter for all bytes. Packed hits are counted as bits. Otherwise the bytes without a hit
    // are counted: the sum has their number for each byte of a word, at most 16, and the hits are
    // the rest of the 64.
    #[inline(always)]
    fn tally(self, counters: usize, hits: Hits) -> usize {
        if PACKED {
            return hits
                .flags
                .into_iter()
                .fold(counters, |sum, part| sum + part.count_ones() as usize);
        }
        let others = hits
            .flags
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
    fn splat_group(self, byte: Register) -> Self::Group {
        [byte; GROUP / WORD]
    }

    #[inline(always)]
    fn to_bytes(self, group: Self::Group) -> [u8; GROUP] {
        bytemuck::cast(group.map(Register::to_le_bytes))
    }

    /// Writes one index at a time: registers that hold a `u64` are rare here, and so are multiple
    /// hits. There is no vector that a call would put into memory, and the loop would be inlined
    /// six times.
    #[inline(never)]
    fn places(self, mask: u64, base: u16, slots: &mut [u16]) {
        let mut filled = 0;
        for (i, mut part) in split(mask).into_iter().enumerate() {
            let base = base + (i as u32 * Register::BITS) as u16;
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
    type Lane = [Register; 16 / WORD];

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
        for bytes in [
            [0, 1, 0, 1],
            [1, 0, 0, 1],
            [0x80, 0x7F, 0xFF, 0],
            [0x80, 1, 0xFF, 0x7F],
            [0; 4],
        ] {
            let x = Register::from_le_bytes(core::array::from_fn(|i| bytes[i % 4]));
            let zeros = Word.flags(x, [0]).to_le_bytes();
            for (i, flag) in zeros.into_iter().enumerate() {
                assert_eq!(flag, u8::from(bytes[i % 4] == 0) << FLAG, "{x:x}");
            }
            for words in [[x, !0], [!0, x]] {
                let coarse = Word.coarse_flags(words, [0]);
                assert_eq!(Word.any_coarse(coarse, Word::TOPS), bytes.contains(&0));
            }
        }
    }

    #[test]
    fn the_first_flag_and_the_last_are_found() {
        for first in 0..WORD {
            for last in first..WORD {
                // With flags between them, and without.
                for between in [0, ONES << FLAG] {
                    let up_to =
                        |at: usize| Register::MAX >> (Register::BITS as usize - 8 * (at + 1));
                    let between = between & up_to(last) & !(up_to(first) >> 8);
                    let flags = Word.flag() << (8 * first) | Word.flag() << (8 * last) | between;
                    assert_eq!(Word.first_flag(flags), first, "{flags:x}");
                    assert_eq!(Word.last_flag(flags), last, "{flags:x}");
                }
            }
        }
    }

    #[test]
    fn coarse_flags_tell_whether_a_byte_matches() {
        let needles = [Word.splat(7), Word.splat(0x86)];
        let any = |word: Register| {
            let any = Word.any_coarse(Word.coarse_flags([word], needles), Word.tops());
            let with_another = Word.coarse_flags([ONES, word], needles);
            assert_eq!(Word.any_coarse(with_another, Word.tops()), any, "{word:x}");
            any
        };
        assert!(!Word.any_coarse(NO_COARSE_FLAGS, Word.tops()));
        // These differ from a needle in one bit, by 1, or in all bits.
        for other in [0, 6, 8, 0x85, 0x87, 0x78, 0x79, 0xFF] {
            let word = Word.splat(other);
            assert!(!any(word), "{word:x}");
            for at in 0..WORD {
                for needle in [7, 0x86] {
                    assert!(any(word ^ Register::from(other ^ needle) << (8 * at)));
                }
            }
        }
    }

    #[test]
    fn each_bit_finds_its_place() {
        for at in 0..GROUP {
            let mut bytes = [1_u8; GROUP];
            bytes[at] = 7;
            let words: [Register; GROUP / WORD] = bytemuck::cast(bytes);
            let words = words.map(Register::from_le);
            let hits = Word.eq(words, Word.splat(7));
            assert_eq!(Word.bits(hits), 1 << at);
            let flags = Word.flags(words[at / WORD], [Word.splat(7)]);
            assert_eq!(Word.flag_bits(flags), 1 << (at % WORD));
        }
    }
}
