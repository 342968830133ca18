//! Searches haystacks of up to a group, without vectors (SWAR: SIMD within a register).
//!
//! ```text
//! if there are fewer bytes than a word has: combine them into a word, byte by byte
//! where words must be aligned: compare the bytes before the first of them
//! as long as there are words: compare one
//! compare the bytes behind the last word
//! ```
//!
//! The haystack is divided into three parts. The *lead* and the *tail* have fewer bytes than a
//! word, and either may be empty. With words of 4 bytes, a haystack of 14 bytes that begins 3 bytes
//! before an aligned address:
//!
//! ```text
//! offset   0  1  2 | 3  4  5  6 | 7  8  9 10 | 11 12 13
//! part     lead    |          words          | tail
//! loads    |<-- 4 --->|                   |<--- 4 --->|     overlap the words
//! ```
//!
//! The lead and the tail are loaded as whole words that overlap the words next to them. The flags
//! of the bytes in an overlap are masked out, so that each byte is decided by one load.
//!
//! Where [`Word::COARSE`], `find_by_tests` searches instead, whose loops take fewer instructions.
//!
//! A *flag* is a bit in each byte of a word that says whether the byte matches; see `isa/word.rs`.
//! There is a branch for each word. A CPU for which this file is written pays no more for it than
//! for combining the bits of many words.
#![allow(
    clippy::unnecessary_cast,
    reason = "a register is a `u64` on some targets"
)]

use atomic_memchr_asm::{
    Block, Span,
    word::{self, Register, WORD},
};

use super::Short;
use crate::{
    algo::direction::{Direction, Forward},
    isa::Word,
    pattern::{Matcher, Pattern},
};

impl Short for Word {
    const INLINED: bool = cfg!(target_family = "wasm");

    #[inline(always)]
    fn short_bits<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> u64 {
        let matcher = pattern.matcher(self);
        // Fewer bytes than a word has: there is no word to load.
        let Some([lead, mut words, tail]) = parts::<Forward>(haystack) else {
            return self.flag_bits(byte_by_byte(matcher, haystack)) as u64;
        };
        let mut bits = self.flag_bits(near::<Forward>(matcher, haystack, lead)) as u64;
        while let Some((block, further)) = words.split_first::<WORD>() {
            let flags = flags(matcher, block);
            if flags != 0 {
                // `words` still begins with this word. Its offset is at most 64 - WORD.
                bits |= (self.flag_bits(flags) as u64) << offset(haystack, words);
            }
            words = further;
        }
        let flags = far::<Forward>(matcher, haystack, tail);
        if flags != 0 {
            bits |= (self.flag_bits(flags) as u64) << offset(haystack, tail);
        }
        bits
    }

    #[inline(always)]
    fn short_find<P: Pattern, D: Direction>(self, pattern: P, haystack: Span<'_>) -> Option<usize> {
        let matcher = pattern.matcher(self);
        if Word::COARSE {
            return find_by_tests::<D, _>(matcher, haystack);
        }
        let Some([lead, mut words, tail]) = parts::<D>(haystack) else {
            let flags = byte_by_byte(matcher, haystack);
            return if flags == 0 {
                None
            } else {
                Some(nearest::<D>(flags))
            };
        };
        let flags = near::<D>(matcher, haystack, lead);
        if flags != 0 {
            return Some(offset(haystack, lead) + nearest::<D>(flags));
        }
        while let Some((block, further)) = D::split::<WORD>(words) {
            let flags = self::flags(matcher, block);
            if flags != 0 {
                // Forwards, the word is the first of `words`. Backwards, it is the last, which
                // begins where `further` ends.
                let start = if D::FORWARD { words } else { further };
                let before = if D::FORWARD { 0 } else { further.len() };
                return Some(offset(haystack, start) + before + nearest::<D>(flags));
            }
            words = further;
        }
        let flags = far::<D>(matcher, haystack, tail);
        if flags != 0 {
            return Some(offset(haystack, tail) + nearest::<D>(flags));
        }
        None
    }

    #[inline(always)]
    fn short_count<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> usize {
        let matcher = pattern.matcher(self);
        let Some([lead, mut words, tail]) = parts::<Forward>(haystack) else {
            let flags = byte_by_byte(matcher, haystack);
            return self.sum_flags(self.tally_flags(0, flags));
        };
        // Each byte of `sum` counts the matches at that index in a word; all together are at most
        // 64.
        let mut sum = self.tally_flags(0, near::<Forward>(matcher, haystack, lead));
        while let Some((block, further)) = words.split_first::<WORD>() {
            sum = self.tally_flags(sum, flags(matcher, block));
            words = further;
        }
        sum = self.tally_flags(sum, far::<Forward>(matcher, haystack, tail));
        self.sum_flags(sum)
    }
}

/// Divides a haystack into the lead, the words and the tail, in the order of the direction. Returns
/// `None` if the haystack is shorter than a word.
///
/// The lead and the tail are divided off here, and not when the words are used up: their lengths
/// then do not depend on the loop, which takes eight instructions instead of twelve.
#[inline(always)]
fn parts<D: Direction>(haystack: Span<'_>) -> Option<[Span<'_>; 3]> {
    if haystack.len() < WORD {
        return None;
    }
    let misaligned = if word::STRICT {
        D::misaligned_word(haystack)
    } else {
        0
    };
    let (lead, rest) = D::split_at(haystack, misaligned)?;
    let (words, tail) = D::split_at(rest, rest.len() / WORD * WORD)?;
    Some([lead, words, tail])
}

/// Loads a word, and returns the flags of its bytes.
#[inline(always)]
fn flags(matcher: impl Matcher<Word>, block: Block<'_, WORD>) -> Register {
    matcher.word(word::load_word::<WORD, 0>(block))
}

/// Returns the offset of the nearest matching byte, for CPUs with [`Word::COARSE`].
///
/// Where words must be aligned, the bytes before the first aligned word and behind the last one are
/// compared one by one; elsewhere the tail is a word that overlaps the one before. With one needle,
/// two words are tested at a time. With more needles one is: for two, the function would have to
/// save registers.
///
/// What a loop counts was decided by the machine code for RISC-V. The offset of a hit follows from
/// the number of bytes that are left, which [`word::opaque`] hides: otherwise the compiler has
/// the loop count the offset, too, which for a pair of words is one instruction of 14. For the same
/// reason there is one loop for the tail and for haystacks shorter than a word.
#[inline(always)]
fn find_by_tests<D: Direction, M: Matcher<Word>>(matcher: M, haystack: Span<'_>) -> Option<usize> {
    let len = haystack.len();
    let mut tail = haystack;
    if len >= WORD {
        let head = if word::STRICT {
            haystack.offset_to_aligned(WORD)
        } else if D::FORWARD {
            0
        } else {
            len % WORD
        };
        // Forwards, the bytes behind the last word are what the loops leave.
        let end = if D::FORWARD {
            len
        } else {
            head + (len - head) / WORD * WORD
        };
        let (before, behind) = (haystack.get(0..head)?, haystack.get(end..len)?);
        let lead = if D::FORWARD { before } else { behind };
        if !lead.is_empty()
            && let Some(at) = bytewise::<D>(matcher, lead)
        {
            return Some(offset(haystack, lead) + at);
        }
        // Returns the offset of the `size` bytes that were split off last, and left `further`.
        let start = |further: Span<'_>, size: usize| {
            let left = word::opaque(further.len() as Register) as usize;
            if D::FORWARD {
                len - left - size
            } else {
                head + left
            }
        };
        let mut words = haystack.get(head..end)?;
        while M::LIGHT
            && let Some((pair, further)) = D::split::<{ 2 * WORD }>(words)
        {
            let loaded = load_pair(pair);
            if Word.any_coarse(matcher.coarse(loaded), Word::TOPS) {
                // Hidden, so that no register holds what the test and the flags have in common.
                let loaded = loaded.map(word::opaque);
                let [near, far] = if D::FORWARD { [0, 1] } else { [1, 0] };
                let flags = matcher.word(loaded[near]);
                let (flags, i) = if flags != 0 {
                    (flags, near)
                } else {
                    (matcher.word(loaded[far]), far)
                };
                return Some(start(further, 2 * WORD) + WORD * i + nearest::<D>(flags));
            }
            words = further;
        }
        while let Some((block, further)) = D::split::<WORD>(words) {
            let loaded = word::load_word::<WORD, 0>(block);
            if Word.any_coarse(matcher.coarse([loaded]), Word::TOPS) {
                let flags = matcher.word(word::opaque(loaded));
                return Some(start(further, WORD) + nearest::<D>(flags));
            }
            words = further;
        }
        tail = if D::FORWARD { words } else { before };
    }
    if tail.is_empty() {
        return None;
    }
    if !word::STRICT && len >= WORD {
        let flags = far::<D>(matcher, haystack, tail);
        return (flags != 0).then(|| offset(haystack, tail) + nearest::<D>(flags));
    }
    let at = bytewise::<D>(matcher, tail)?;
    Some(offset(haystack, tail) + at)
}

/// Returns the offset of the nearest matching byte, one byte at a time.
#[inline(always)]
fn bytewise<D: Direction>(matcher: impl Matcher<Word>, bytes: Span<'_>) -> Option<usize> {
    let mut rest = bytes;
    while let Some((byte, further)) = D::split::<1>(rest) {
        if matcher.byte(word::load1::<1, 0>(byte)) {
            return Some(offset(bytes, rest) + if D::FORWARD { 0 } else { further.len() });
        }
        rest = further;
    }
    None
}

/// Loads two words.
#[inline(always)]
fn load_pair(block: Block<'_, { 2 * WORD }>) -> [Register; 2] {
    word::fold_words::<_, 0, { 2 * WORD / 8 }, _>(block, [0; 2], |mut words, i, word| {
        words[i] = word;
        words
    })
}

/// Returns the flags of the lead, which are the nearest bytes of a haystack.
#[inline(always)]
fn near<D: Direction>(matcher: impl Matcher<Word>, haystack: Span<'_>, lead: Span<'_>) -> Register {
    match D::split::<WORD>(haystack) {
        Some((block, _)) if !lead.is_empty() && D::FORWARD => first(flags(matcher, block), lead),
        Some((block, _)) if !lead.is_empty() => last(flags(matcher, block), lead),
        _ => 0,
    }
}

/// Returns the flags of the tail, which are the furthest bytes of a haystack.
#[inline(always)]
fn far<D: Direction>(matcher: impl Matcher<Word>, haystack: Span<'_>, tail: Span<'_>) -> Register {
    match D::far::<WORD>(haystack) {
        Some(block) if !tail.is_empty() && D::FORWARD => last(flags(matcher, block), tail),
        Some(block) if !tail.is_empty() => first(flags(matcher, block), tail),
        _ => 0,
    }
}

/// Returns the flags of a word's first bytes, as many as `part` has, which is fewer than a word.
/// For a part of two bytes this keeps the lower 16 bits.
#[inline(always)]
fn first(flags: Register, part: Span<'_>) -> Register {
    flags & ((1 << (8 * part.len())) - 1)
}

/// Returns the flags of a word's last bytes, as many as `part` has, which is at least one. The
/// first of them is in the lowest byte of the result.
#[inline(always)]
fn last(flags: Register, part: Span<'_>) -> Register {
    flags >> (8 * (WORD - part.len()))
}

/// Returns the flags of fewer bytes than a word has. The bytes are combined from the last to the
/// first, so that the first ends up in the lowest byte.
#[inline(always)]
fn byte_by_byte(matcher: impl Matcher<Word>, bytes: Span<'_>) -> Register {
    let (mut word, mut rest) = (0, bytes);
    while let Some((others, byte)) = rest.split_last::<1>() {
        word = word << 8 | Register::from(word::load1::<1, 0>(byte));
        rest = others;
    }
    // The bytes that do not exist are 0, which may match, so their flags are masked out.
    first(matcher.word(word), bytes)
}

/// Returns the index of the nearest byte whose flag is set. At least one is.
#[inline(always)]
fn nearest<D: Direction>(flags: Register) -> usize {
    D::nearest(flags as u64) / 8
}

/// Returns the offset of a part in the haystack.
#[inline(always)]
fn offset(haystack: Span<'_>, part: Span<'_>) -> usize {
    part.as_ptr().addr() - haystack.as_ptr().addr()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{algo::direction::Backward, pattern::Needles};

    /// Searches forwards and backwards, with each kind of loop.
    fn found(haystack: &[u8]) -> [Option<usize>; 4] {
        let span = Span::new(haystack);
        let one = Needles::new([1]).matcher(Word);
        let two = Needles::new([1, 1]).matcher(Word);
        [
            find_by_tests::<Forward, _>(one, span),
            find_by_tests::<Forward, _>(two, span),
            find_by_tests::<Backward, _>(one, span),
            find_by_tests::<Backward, _>(two, span),
        ]
    }

    /// The CPUs of most tests search otherwise.
    #[test]
    fn words_are_tested() {
        // Of the neighbours of a match, 0 is one above the needle's, and has a coarse flag.
        let mut bytes = [0_u8; 80];
        for start in 0..WORD {
            for len in 0..=64 {
                assert_eq!(found(&bytes[start..][..len]), [None; 4]);
                for (at, other) in (0..len).flat_map(|at| (at..len).map(move |other| (at, other))) {
                    bytes[start + at] = 1;
                    bytes[start + other] = 1;
                    let expected = [at, at, other, other].map(Some);
                    assert_eq!(found(&bytes[start..][..len]), expected, "{start} {len}");
                    bytes[start + at] = 0;
                    bytes[start + other] = 0;
                }
            }
        }
    }
}
