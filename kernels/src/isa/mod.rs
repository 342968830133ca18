//! Instruction sets behind one seam.
//!
//! An ISA is a token whose existence proves that the CPU has its instructions.
//! That makes its methods safe, and the algorithms free of `unsafe`. The methods
//! are `#[inline(always)]` and carry no `#[target_feature]`, which a safe method
//! of a trait may not; they end up inside a function that does (see
//! `dispatch.rs`), and only there the instructions behind them are inlined.

use atomic_memchr_asm::Block;

cfg_if::cfg_if! {
    if #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))] {
        mod avx2;
        mod sse2;
        pub use self::{avx2::Avx2, sse2::Sse2};
        /// What every CPU of this target has.
        pub type Baseline = Sse2;
    } else if #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))] {
        mod neon;
        pub use self::neon::Neon;
        /// What every CPU of this target has.
        pub type Baseline = Neon;
    } else {
        /// What every CPU of this target has.
        pub type Baseline = Portable;
    }
}

mod portable;
pub use self::portable::Portable;

/// Bytes in a group.
pub const GROUP: usize = 64;

/// An instruction set.
///
/// Its unit is the *group*: 64 bytes in as many vectors as that takes, so that a
/// bit for each byte fills a `u64` whatever the width of a vector, and blocks
/// have the same lengths for all. What a comparison yields is 0xFF in lanes
/// where it holds and 0 elsewhere.
pub trait Isa: Copy {
    /// 64 bytes.
    type Group: Copy;
    /// One byte repeated, in the form that comparisons take.
    type Splat: Copy;
    /// What haystacks shorter than a group are searched with.
    type Short: Lanes;

    /// Whether registers hold the comparisons of four groups, beside what else a
    /// search keeps in them. If not, it looks at two at a time.
    const FOUR_GROUPS: bool;

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
    ) -> Self::Group {
        self.eq(self.load::<N, AT>(block), needle)
    }
    /// Compares each byte with `needle`.
    fn eq(self, group: Self::Group, needle: Self::Splat) -> Self::Group;
    /// The union of two comparisons.
    fn or(self, a: Self::Group, b: Self::Group) -> Self::Group;
    /// Whether a comparison holds anywhere.
    fn any(self, eq: Self::Group) -> bool;
    /// One bit for each byte of a comparison, the lowest for the first.
    fn bits(self, eq: Self::Group) -> u64;
    /// Sixty-four counters at 0.
    fn zero(self) -> Self::Group;
    /// Adds 1 to the counters whose lane compared equal. A counter holds 255.
    fn tally(self, counters: Self::Group, eq: Self::Group) -> Self::Group;
    /// The sum of all counters.
    fn sum(self, counters: Self::Group) -> usize;
    /// A group as bytes.
    fn to_bytes(self, group: Self::Group) -> [u8; GROUP];
}

/// An instruction set whose vectors have 16 bytes, and which therefore serves
/// haystacks shorter than a group.
pub trait Lanes: Isa {
    /// 16 bytes.
    type Lane: Copy;

    /// Loads 16 bytes.
    fn load_lane<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> Self::Lane;
    /// 16 bytes from two words, the lowest byte of `words[0]` first.
    fn lane(self, words: [u64; 2]) -> Self::Lane;
    /// The first lanes of a group.
    fn group(self, lanes: [Self::Lane; 4]) -> Self::Group;
    /// Compares each byte with `needle`.
    fn eq_lane(self, lane: Self::Lane, needle: Self::Splat) -> Self::Lane;
    /// The union of two comparisons.
    fn or_lane(self, a: Self::Lane, b: Self::Lane) -> Self::Lane;
    /// One bit for each byte of a comparison, the lowest for the first.
    fn lane_bits(self, eq: Self::Lane) -> u32;
}
