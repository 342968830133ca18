//! The traits of an instruction set: [`Isa`], [`Lanes`] and [`Compare`].

use atomic_memchr_asm::{Block, BlockMut, SpanMut};

/// Bytes in a group.
pub const GROUP: usize = 64;

/// An instruction set.
///
/// Its unit is the *group*: 64 bytes in as many vectors as that takes, so that a
/// bit for each byte fills a `u64` whatever the width of a vector, and blocks have
/// the same lengths for all.
pub trait Isa: Copy {
    /// 64 bytes.
    type Group: Copy;
    /// One byte repeated, in the form that comparisons take.
    type Splat: Copy;
    /// For each byte of a group whether a comparison holds, in the form that this
    /// ISA has it in at first: lanes of 0xFF and 0, or a bit mask.
    type Hits: Copy;
    /// Counters of hits.
    type Counters: Copy;
    /// The instructions for haystacks shorter than a group. The algorithms ask more of it than
    /// this trait, which knows none of them: see `algo/short.rs`.
    type Short: Lanes;

    /// Whether registers hold the hits of four groups, beside what else a search
    /// keeps in them. If not, it looks at two at a time.
    const FOUR_GROUPS: bool;

    /// Whether a group is compared in few instructions, so that the rest of an algorithm
    /// weighs as much. If not, each further copy of a comparison costs more code than it
    /// saves time.
    const UNROLLED: bool;

    /// The token of [`Isa::Short`].
    fn short(self) -> Self::Short;
    /// Repeats `byte`.
    fn splat(self, byte: u8) -> Self::Splat;
    /// Loads the group at offset `AT`.
    fn load<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Group;
    /// Loads the group at offset `AT` and compares it with `needle`.
    #[inline(always)]
    fn load_eq<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: Self::Splat,
    ) -> Self::Hits {
        self.eq(self.load::<N, AT>(block), needle)
    }
    /// Those of `hits` where the group at offset `AT`, which is loaded, has `needle` too.
    #[inline(always)]
    fn load_eq_of<const N: usize, const AT: usize>(
        self,
        block: Block<'_, N>,
        needle: Self::Splat,
        hits: Self::Hits,
    ) -> Self::Hits {
        self.and(hits, self.load_eq::<N, AT>(block, needle))
    }
    /// Loads the group at offset `AT` and compares it with any of `needles`.
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
    /// The hits of either.
    fn or(self, a: Self::Hits, b: Self::Hits) -> Self::Hits;
    /// The hits of both.
    fn and(self, a: Self::Hits, b: Self::Hits) -> Self::Hits;
    /// Whether there is a hit.
    fn any(self, hits: Self::Hits) -> bool;
    /// One bit for each byte, the lowest for the first.
    fn bits(self, hits: Self::Hits) -> u64;
    /// Counters at 0.
    fn zero(self) -> Self::Counters;
    /// Counts hits. Counters may overflow when this was done more than 255 times.
    fn tally(self, counters: Self::Counters, hits: Self::Hits) -> Self::Counters;
    /// What was counted.
    fn sum(self, counters: Self::Counters) -> usize;
    /// Stores a group at offset `AT`.
    fn store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, group: Self::Group);
    /// Asks for the lines of the 256 bytes from offset `AT` on, to store to them soon.
    #[inline(always)]
    fn prefetch_store<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>) {
        let _ = block;
    }
    /// Makes each byte of `target` this one by a single instruction, and returns true, if
    /// that takes less time than groups do. Otherwise stores nothing.
    #[inline(always)]
    fn fill_string(self, target: SpanMut<'_>, byte: u8) -> bool {
        let _ = (target, byte);
        false
    }
    /// The group of one byte repeated.
    fn fill(self, byte: Self::Splat) -> Self::Group;
    /// A group as bytes.
    fn to_bytes(self, group: Self::Group) -> [u8; GROUP];

    /// Writes the places of the bits of a mask, each plus `base`, from the lowest on.
    /// There are at least 64 slots; in those that are left over it may write anything.
    ///
    /// This is the loop of simdjson's `flatten_bits` (Langdale and Lemire, "Parsing
    /// Gigabytes of JSON per Second", VLDB Journal 28, 2019, section 3.2): eight are
    /// always written, needed or not, so that the number of bits decides a branch
    /// only where there are more. Four at a time are put together in a word: stores of
    /// 16 bits the compiler would gather in a vector register, one by one, at
    /// twice the price.
    #[inline(always)]
    fn places(self, mut mask: u64, base: u16, slots: &mut [u16]) {
        let base = u64::from(base) * 0x0001_0001_0001_0001;
        for eight in slots.as_chunks_mut::<8>().0 {
            for four in eight.as_chunks_mut::<4>().0 {
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
                *four = bytemuck::cast(word.wrapping_add(base));
            }
            if mask == 0 {
                break;
            }
        }
    }
}

/// An instruction set that has 16 bytes at a time: what is shorter than a group the others
/// leave to it.
pub trait Lanes: Isa {
    /// 16 bytes, or the hits among them, as [`Compare`] has it: 0xFF in lanes where a
    /// comparison holds, 0 elsewhere.
    type Lane: Copy;

    /// Loads 16 bytes.
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Lane;
    /// Stores 16 bytes.
    fn store_lane<const N: usize, const AT: usize>(self, block: BlockMut<'_, N>, lane: Self::Lane);
    /// 16 bytes from two words, the lowest byte of `words[0]` first.
    fn lane(self, words: [u64; 2]) -> Self::Lane;
}

/// An instruction set that compares such vectors.
pub trait Compare: Lanes {
    /// The hits of a group.
    fn hits(self, lanes: [Self::Lane; 4]) -> Self::Hits;
    /// Compares each byte with `needle`.
    fn eq_lane(self, lane: Self::Lane, needle: Self::Splat) -> Self::Lane;
    /// The hits of either.
    fn or_lane(self, a: Self::Lane, b: Self::Lane) -> Self::Lane;
    /// One bit for each byte, the lowest for the first.
    fn lane_bits(self, hits: Self::Lane) -> u32;
    /// One bit for each byte of two lanes, those of `low` in the lower half.
    #[inline(always)]
    fn pair_bits(self, low: Self::Lane, high: Self::Lane) -> u32 {
        self.lane_bits(low) | self.lane_bits(high) << 16
    }
}
