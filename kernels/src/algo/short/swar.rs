//! Haystacks of up to a group, without vectors.
//!
//! ```text
//! if there is less than a word: put it together, byte by byte
//! where words must be aligned: take what is before the first of them
//! as long as there are words: compare one
//! take what is behind the last word
//! ```
//!
//! What is before and behind is taken as a word that overlaps what was seen. A branch for
//! each word: a CPU for which this is written pays no more for it than for putting the bits
//! of many words together.

use atomic_memchr_asm::{Block, Span, word};

use super::Short;
use crate::{
    algo::direction::{Direction, Forward},
    isa::Word,
    pattern::{Matcher, Pattern},
};

/// Bytes in a word.
const WORD: usize = size_of::<usize>();

impl Short for Word {
    const INLINED: bool = false;

    #[inline(always)]
    fn short_bits<P: Pattern>(self, pattern: P, haystack: Span<'_>) -> u64 {
        let matcher = pattern.matcher(self);
        let Some([lead, mut words, tail]) = parts::<Forward>(haystack) else {
            return self.flag_bits(byte_by_byte(matcher, haystack)) as u64;
        };
        let mut bits = self.flag_bits(near::<Forward>(matcher, haystack, lead)) as u64;
        while let Some((block, further)) = words.split_first::<WORD>() {
            let flags = flags(matcher, block);
            if flags != 0 {
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
        let mut sum = self.tally_flags(0, near::<Forward>(matcher, haystack, lead));
        while let Some((block, further)) = words.split_first::<WORD>() {
            sum = self.tally_flags(sum, flags(matcher, block));
            words = further;
        }
        sum = self.tally_flags(sum, far::<Forward>(matcher, haystack, tail));
        self.sum_flags(sum)
    }
}

/// What lies before the first word, the words, and what lies behind the last; or nothing of
/// a haystack that is shorter than a word.
///
/// The two at the ends are divided off here, and not when the words are used up: their
/// lengths then do not depend on the loop, which takes eight instructions instead of twelve.
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

#[inline(always)]
fn flags(matcher: impl Matcher<Word>, block: Block<'_, WORD>) -> usize {
    matcher.word(word::load_word::<WORD, 0>(block))
}

/// The flags of the nearest bytes of a haystack, fewer than a word.
#[inline(always)]
fn near<D: Direction>(matcher: impl Matcher<Word>, haystack: Span<'_>, lead: Span<'_>) -> usize {
    match D::split::<WORD>(haystack) {
        Some((block, _)) if !lead.is_empty() && D::FORWARD => first(flags(matcher, block), lead),
        Some((block, _)) if !lead.is_empty() => last(flags(matcher, block), lead),
        _ => 0,
    }
}

/// The flags of the furthest bytes of a haystack, fewer than a word.
#[inline(always)]
fn far<D: Direction>(matcher: impl Matcher<Word>, haystack: Span<'_>, tail: Span<'_>) -> usize {
    match D::far::<WORD>(haystack) {
        Some(block) if !tail.is_empty() && D::FORWARD => last(flags(matcher, block), tail),
        Some(block) if !tail.is_empty() => first(flags(matcher, block), tail),
        _ => 0,
    }
}

/// Those of a word's flags that belong to its first bytes, as many as `part` has.
#[inline(always)]
fn first(flags: usize, part: Span<'_>) -> usize {
    flags & ((1 << (8 * part.len())) - 1)
}

/// Those that belong to its last bytes, the first of these in the lowest place.
#[inline(always)]
fn last(flags: usize, part: Span<'_>) -> usize {
    flags >> (8 * (WORD - part.len()))
}

/// The flags of fewer bytes than a word has.
#[inline(always)]
fn byte_by_byte(matcher: impl Matcher<Word>, bytes: Span<'_>) -> usize {
    let (mut word, mut rest) = (0, bytes);
    while let Some((others, byte)) = rest.split_last::<1>() {
        word = word << 8 | usize::from(word::load1::<1, 0>(byte));
        rest = others;
    }
    // Where there is no byte is a 0, which may match.
    first(matcher.word(word), bytes)
}

/// The place of the nearest of some flags, which are not all 0.
#[inline(always)]
fn nearest<D: Direction>(flags: usize) -> usize {
    D::nearest(flags as u64) / 8
}

/// Where a part of a haystack begins.
#[inline(always)]
fn offset(haystack: Span<'_>, part: Span<'_>) -> usize {
    part.as_ptr().addr() - haystack.as_ptr().addr()
}
