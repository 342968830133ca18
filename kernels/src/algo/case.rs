//! Whether the case of ASCII letters counts, so that a search for substrings is written
//! once for both.

use crate::pattern::{Needles, Pattern};

/// How bytes of a haystack are compared with those of a needle.
pub trait Case: Copy + sealed::Sealed {
    /// Whether it does.
    const COUNTS: bool;

    /// A pattern that a byte of the needle is searched for by.
    #[doc(hidden)]
    type Anchor: Pattern;

    /// The pattern of the bytes that count as `byte`.
    #[doc(hidden)]
    fn anchor(byte: u8) -> Self::Anchor;

    /// The bits of a word of the needle in which the haystack may differ.
    #[doc(hidden)]
    fn loose(word: u64) -> u64;

    /// Whether a byte of the haystack counts as one of the needle.
    #[doc(hidden)]
    #[inline(always)]
    fn is_same(byte: u8, needle: u8) -> bool {
        let loose = Self::loose(u64::from(needle)) as u8;
        byte | loose == needle | loose
    }
}

/// Bytes are compared as they are.
#[derive(Clone, Copy, Debug)]
pub enum Exact {}

/// ASCII letters count as the same in either case.
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

    // Bit 5 of each byte that is a letter. Without it a letter is from 0x41 to 0x5A; the
    // sums do not carry into the next byte, as each is of two numbers of 7 bits.
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
