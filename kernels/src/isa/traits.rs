//! The traits of an instruction set: [`Isa`], [`Lanes`] and [`Compare`].
//!
//! | trait | unit | who has it |
//! |---|---|---|
//! | [`Isa`] | a group: 64 bytes | every ISA |
//! | [`Lanes`] | a lane: 16 bytes | an ISA that works on less than a group |
//! | [`Compare`] | a lane | an ISA that compares lanes, so that short haystacks need no loop |
//!
//! # From bytes to a bit mask
//!
//! A comparison passes through three forms. With a group of 8 bytes instead of 64, and the needle
//! `l`:
//!
//! ```text
//! load       Group      h  e  l  l  o  .  .  l
//! eq         Hits       00 00 FF FF 00 00 00 FF      what the CPU makes; differs from ISA to ISA
//! bits       u64        0b1000_1100                  the lowest bit is that of the first byte
//! ```
//!
//! Hits can be combined (`or`, `and`), tested (`any`) and counted (`tally`) more cheaply than bit
//! masks. So algorithms extract the bits only where they need to know which byte it was.
//!
//! # Loads
//!
//! The methods whose names begin with `load` are the only ones that load shared memory. None of
//! them loads a byte more than once, and each returns a value in registers. Whatever is done with
//! that value afterwards, nothing that another thread writes can change it.

use atomic_memchr_asm::{Block, BlockMut, SpanMut, word};

/// Number of bytes in a group.
pub const GROUP: usize = 64;

/// An instruction set.
///
/// Its unit is the *group*: 64 bytes in as many vectors as that takes, so that a
/// bit for each byte fills a `u64` whatever the width of a vector, and blocks have
/// the same lengths for all.
pub trait Isa: Copy {
    /// 64 bytes.
    type Group: Copy;
    /// One byte, repeated in the form that comparisons take.
    type Splat: Copy;
    /// For each byte of a group, whether a comparison holds, in the form that comparing leaves:
    /// lanes of 0xFF and 0, or a bit mask.
    type Hits: Copy;
    /// Counters of hits.
    type Counters: Copy;
    /// The ISA for haystacks shorter than a group. The algorithms ask for more than this trait
    /// says, which knows none of them: see `algo/short/mod.rs`.
    type Short: Lanes;

    /// Says whether registers hold the hits of four groups, beside the other values that a search
    /// keeps in registers. If not, a search compares two groups at a time.
    const FOUR_GROUPS: bool;

    /// Says whether a group is compared in few instructions, so that the rest of an algorithm costs
    /// as much as the comparisons. If not, each further copy of a comparison costs more code than
    /// it saves time.
    const UNROLLED: bool;

    /// Returns the token of [`Isa::Short`].
    fn short(self) -> Self::Short;
    /// Repeats `byte`.
    fn splat(self, byte: u8) -> Self::Splat;
    /// Loads the group at offset `AT` of the block.
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Group;
    /// Loads the group at offset `AT` of the block, and compares each byte with `needle`.
    #[inline(always)]
    fn load_eq<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: Self::Splat,
    ) -> Self::Hits {
        self.eq(self.load::<N, AT>(block), needle)
    }
    /// Returns those of `hits` where the group at offset `AT` of the block equals `needle`, too. It
    /// loads that group. An ISA may compare under a mask, in one instruction.
    #[inline(always)]
    fn load_eq_of<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: Self::Splat,
        hits: Self::Hits,
    ) -> Self::Hits {
        self.and(hits, self.load_eq::<N, AT>(block, needle))
    }
    /// Loads the group at offset `AT` of the block, and compares each byte with all of `needles`. A
    /// byte is a hit if it equals one of them.
    ///
    /// The group is loaded once, however many needles there are: with a load for each needle, a
    /// byte that another thread changes in between from one needle to another could be missed.
    #[inline(always)]
    fn load_any<const N: usize, const AT: usize, const K: usize>(
        self,
        block: Block<'_, N>,
        needles: [Self::Splat; K],
    ) -> Self::Hits {
        if K == 1 {
            return self.load_eq::<N, AT>(block, needles[0]);
        }
        let group = self.load::<N, AT>(block);
        let mut hits = self.eq(group, needles[0]);
        let mut k = 1;
        while k < K {
            hits = self.or(hits, self.eq(group, needles[k]));
            k += 1;
        }
        hits
    }
    /// Compares each byte with `needle`.
    fn eq(self, group: Self::Group, needle: Self::Splat) -> Self::Hits;
    /// Returns the hits of either.
    fn or(self, a: Self::Hits, b: Self::Hits) -> Self::Hits;
    /// Returns the hits of both.
    fn and(self, a: Self::Hits, b: Self::Hits) -> Self::Hits;
    /// Returns `true` if there is a hit.
    fn any(self, hits: Self::Hits) -> bool;
    /// Returns one bit for each byte. The lowest bit is that of the first byte.
    fn bits(self, hits: Self::Hits) -> u64;
    /// Returns counters at 0.
    fn zero(self) -> Self::Counters;
    /// Counts hits. Each call adds 0 or 1 to the counter of a byte. A counter may overflow after
    /// more than 255 calls.
    fn tally(self, counters: Self::Counters, hits: Self::Hits) -> Self::Counters;
    /// Returns the sum of all counters, which is the number of hits that were counted.
    fn sum(self, counters: Self::Counters) -> usize;
    /// Stores a group at offset `AT` of the block.
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: Self::Group);
    /// Prefetches the lines of the 256 bytes at offset `AT` of the block, to store to them soon.
    /// This is a hint; by default it does nothing.
    #[inline(always)]
    fn prefetch_store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>) {
        let _ = block;
    }
    /// Sets each byte of `target` to `byte` by a single instruction, and returns `true`, if that
    /// takes less time than storing groups. Otherwise stores nothing and returns `false`.
    #[inline(always)]
    fn memset_string(self, target: SpanMut<'_>, byte: u8) -> bool {
        let _ = (target, byte);
        false
    }
    /// Returns the group of one byte repeated.
    fn splat_group(self, byte: Self::Splat) -> Self::Group;
    /// Returns a group as bytes.
    fn to_bytes(self, group: Self::Group) -> [u8; GROUP];

    /// Writes the indices of the bits that are set in a mask, each plus `base`, from the lowest on.
    /// There are at least 64 slots. The values in unused slots are unspecified.
    ///
    /// For example, `mask = 0b1010_0100` and `base = 128` write 130, 133 and 135.
    ///
    /// This is the loop of simdjson's `flatten_bits` (Langdale and Lemire, "Parsing Gigabytes of
    /// JSON per Second", VLDB Journal 28, 2019, section 3.2). Eight indices are always written,
    /// needed or not, so that the number of bits decides a branch only where there are more. Four
    /// at a time are combined in a word: the compiler would gather stores of 16 bits in a vector
    /// register, one by one, at twice the price.
    ///
    /// Each turn clears eight bits, so the loop ends after at most eight turns. Once no bit is
    /// left, the index that is written is 64, in a slot that is not used.
    #[inline(always)]
    fn places(self, mut mask: u64, base: u16, slots: &mut [u16]) {
        let base = u64::from(base) * 0x0001_0001_0001_0001;
        for eight in slots.as_chunks_mut::<8>().0 {
            for four in eight.as_chunks_mut::<4>().0 {
                // Four indices of 16 bits each. The first must have the lowest address, so its
                // shift depends on the order of bytes.
                let mut word = 0;
                for lane in 0..4 {
                    let shift = 16
                        * if cfg!(target_endian = "big") {
                            3 - lane
                        } else {
                            lane
                        };
                    word |= u64::from(mask.trailing_zeros()) << shift;
                    mask &= mask.wrapping_sub(1);
                }
                // One addition adds `base` to all four: an index is at most 64 and `base` at most
                // 4096 + 64, so no sum carries into the next.
                *four = bytemuck::cast(word.wrapping_add(base));
            }
            if mask == 0 {
                break;
            }
        }
    }
}

/// An instruction set that works on 16 bytes at a time. Other ISAs leave haystacks shorter than a
/// group to one of these.
pub trait Lanes: Isa {
    /// 16 bytes, or the hits among them, in the form that [`Compare`] leaves: 0xFF in lanes where a
    /// comparison holds, and 0 elsewhere.
    type Lane: Copy;

    /// Loads the 16 bytes at offset `AT` of the block.
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Lane;
    /// Stores 16 bytes at offset `AT` of the block.
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: Self::Lane);
    /// Loads two halves of 16 bytes. `low` is the first.
    #[inline(always)]
    fn load_halves(self, low: Block<'_, 8>, high: Block<'_, 8>) -> Self::Lane {
        self.lane([low, high].map(word::load8::<8, 0>))
    }
    /// Returns 16 bytes, given as two words. The lowest byte of `words[0]` is the first.
    fn lane(self, words: [u64; 2]) -> Self::Lane;
}

/// An instruction set that compares lanes of 16 bytes.
pub trait Compare: Lanes {
    /// Says whether a search of a short haystack asks first whether it has fewer than 16 bytes. By
    /// default it begins with the longest.
    const FEW_FIRST: bool = false;

    /// Says whether [`Compare::any_lane`] takes so many fewer instructions than
    /// [`Compare::lane_bits`] that it pays to ask first. Most short haystacks have no hit.
    const TESTS: bool = false;

    /// Returns the hits of a group, given those of its four lanes in order.
    fn hits(self, lanes: [Self::Lane; 4]) -> Self::Hits;
    /// Compares each byte with `needle`.
    fn eq_lane(self, lane: Self::Lane, needle: Self::Splat) -> Self::Lane;
    /// Returns the hits of either.
    fn or_lane(self, a: Self::Lane, b: Self::Lane) -> Self::Lane;
    /// Returns `true` if there is a hit.
    #[inline(always)]
    fn any_lane(self, hits: Self::Lane) -> bool {
        self.lane_bits(hits) != 0
    }
    /// Returns one bit for each byte, in the lower 16 bits. The lowest bit is that of the first
    /// byte.
    fn lane_bits(self, hits: Self::Lane) -> u32;
    /// Returns one bit for each byte of two lanes. Those of `low` are in the lower half.
    #[inline(always)]
    fn pair_bits(self, low: Self::Lane, high: Self::Lane) -> u32 {
        self.lane_bits(low) | self.lane_bits(high) << 16
    }
}
