//! Whether upper-case and lower-case ASCII letters differ, so that substring search is written once
//! for both.
//!
//! A comparison without regard to case ignores bit 5 of each byte of the needle that is a letter:
//! `A` is 0x41 and `a` is 0x61. Such bits are called *loose*. Eight bytes are compared at once, as
//! words:
//!
//! ```text
//! needle    'G'   '-'   '7'        47 2D 37
//! loose                            20 00 00
//! haystack  'g'   '-'   '7'        67 2D 37
//! (haystack ^ needle) & !loose     00 00 00     equal
//! ```
//!
//! Only the needle decides which bits are loose, so the haystack needs one load and no test for
//! letters. That is right: a byte that differs from a letter in bit 5 alone is the same letter in
//! the other case.

use crate::pattern::{Needles, Pattern};

/// Compares bytes of a haystack with those of a needle.
pub trait Case: Copy + sealed::Sealed {
    /// Says whether letters in different cases differ.
    const COUNTS: bool;

    /// The pattern by which a byte of the needle is searched for.
    #[doc(hidden)]
    type Anchor: Pattern;

    /// Returns the pattern of the bytes that count as `byte`.
    #[doc(hidden)]
    fn anchor(byte: u8) -> Self::Anchor;

    /// Returns the bits of a word of the needle in which the haystack may differ. Each byte of the
    /// word is treated separately.
    #[doc(hidden)]
    fn loose(word: u64) -> u64;

    /// Returns `true` if a byte of the haystack counts as a byte of the needle.
    #[doc(hidden)]
    #[inline(always)]
    fn is_same(byte: u8, needle: u8) -> bool {
        let loose = Self::loose(u64::from(needle)) as u8;
        byte | loose == needle | loose
    }
}

/// Compares bytes exactly.
#[derive(Clone, Copy, Debug)]
pub enum Exact {}

/// Compares ASCII letters without regard to their case.
#[derive(Clone, Copy, Debug)]
pub enum Caseless {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Exact {}
    impl Sealed for super::Caseless {}
}

impl Case for Exact {
    const COUNTS: bool = true;
    type Anchor = Needles<1>;

    #[inline(always)]
    fn anchor(byte: u8) -> Needles<1> {
        Needles::new([byte])
    }

    #[inline(always)]
    fn loose(_: u64) -> u64 {
        0
    }
}

impl Case for Caseless {
    const COUNTS: bool = false;
    type Anchor = Needles<2>;

    #[inline(always)]
    fn anchor(byte: u8) -> Needles<2> {
        Needles::new([byte.to_ascii_lowercase(), byte.to_ascii_uppercase()])
    }

    // Sets bit 5 of each byte that is a letter. With bits 5 and 7 cleared, a letter is from 0x41 to
    // 0x5A. The sums do not carry into the next byte, as each is of two numbers of 7 bits. Each sum
    // has bit 7 set where the byte is at least `A`, or above `Z`:
    //
    // ```text
    // byte            'A'   'a'   'Z'   '['   '@'   0xC1
    // upper           41    41    5A    5B    40    41
    // from_a          80    80    99    9A    7F    80
    // above_z         66    66    7F    80    65    66
    // letter          yes   yes   yes   no    no    no: bit 7 of the byte itself is set
    // ```
    //
    // Bit 7, shifted right by 2, is bit 5.
    #[inline(always)]
    fn loose(word: u64) -> u64 {
        const ONES: u64 = u64::MAX / 0xFF;
        let upper = word & (0x5F * ONES);
        let from_a = upper + (0x80 - 0x41) * ONES;
        let above_z = upper + (0x80 - 0x5B) * ONES;
        (from_a & !above_z & !word & (0x80 * ONES)) >> 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_nothing_else_are_loose() {
        for byte in 0..=u8::MAX {
            let bits = if byte.is_ascii_alphabetic() { 0x20 } else { 0 };
            for shift in [0, 8, 56] {
                let others = (u64::MAX / 0xFF * 0x7F) & !(0xFF << shift);
                let loose = Caseless::loose(u64::from(byte) << shift | others);
                assert_eq!(loose, bits << shift, "{byte:x}");
            }
            for other in 0..=u8::MAX {
                assert_eq!(
                    Caseless::is_same(other, byte),
                    other.eq_ignore_ascii_case(&byte)
                );
                assert_eq!(Exact::is_same(other, byte), other == byte);
            }
        }
    }
}
