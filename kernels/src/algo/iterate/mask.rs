//! Iterates with the hits of the last comparison as state.
//!
//! ```text
//! next: if the mask has no bit: step
//!       take the nearest bit out of the mask
//!
//! step, with vectors:
//!     compare one group, and then two groups at a time, until there is a hit
//!     compare the remainder 16 bytes at a time, and fewer than 16 as a short haystack
//!     keep the bit mask of the nearest group, 16 bytes or remainder that has a hit
//!
//! step, with words:
//!     compare the bytes before the first aligned word one by one, where words must be aligned
//!     compare two words, and then four words at a time, until there is a hit
//!     compare the bytes behind the last word one by one
//!     keep the flags of the nearest word or byte that has a hit
//! ```
//!
//! The single group and the two words are for frequent hits: the next hit is likely to be there, and
//! further comparisons would be wasted. The loops behind them are for rare hits: there is one branch
//! for two groups, or for four words.
//!
//! # The state between two calls
//!
//! ```text
//! 0                   start of `before`                             start of `behind`     len
//! |-------------------|--h---h-----|-----------------------------|----h----h-----------|---|
//!  handed out          decided      rest: not decided             decided               handed out
//! ```
//!
//! Calls of `next` take hits out of `before`, and calls of `next_back` out of `behind`. Once all
//! bytes are decided, the hits of the other side are all that remains, and the side that has none
//! takes them over. So an iteration can turn at any time, and nothing is forgotten.
//!
//! # Concurrent writers
//!
//! Each byte is decided by one load in the life of an iterator. A step decides the bytes up to the
//! nearest group or word with a hit. If it has loaded further ones along with that, they are not
//! decided, and are loaded again by the next step. This does not change the answer about any byte:
//! what was seen of them is not used.

use core::{fmt, mem};

use atomic_memchr_asm::{
    Span,
    word::{self, Register, WORD, Words},
};

use crate::{
    algo::{
        direction::Direction,
        short::{self, SearchIsa, Short},
    },
    isa::{BASELINE, Baseline, Compare, GROUP, Word},
    pattern::{Matcher, Pattern},
};

/// Holds the state of an iteration over matching offsets.
///
/// [`pop`](Masks::pop) hands out offsets that are decided, and
/// [`Kernels::advance`](crate::Kernels::advance) decides more. The pattern is an argument of each
/// call of `advance`. It must be the same each time: otherwise offsets of one pattern are followed
/// by offsets of another.
pub type Positions<'h> = Masks<'h, Baseline>;

/// Holds the state of an iteration that compares with the instructions of `I`.
#[derive(Clone)]
pub struct Masks<'h, I: Step> {
    /// The address of the haystack.
    origin: usize,
    /// The bytes that are not decided.
    rest: Span<'h>,
    /// The hits among the bytes before `rest` that are not handed out.
    before: Hits<I::Mask>,
    /// The hits among the bytes behind `rest` that are not handed out.
    behind: Hits<I::Mask>,
}

/// Holds hits that are decided and not handed out.
#[derive(Clone, Copy, Default)]
struct Hits<M> {
    mask: M,
    /// The offset in the haystack of the byte that the lowest bit of the mask is about.
    start: usize,
}

impl<'h, I: Step> Masks<'h, I> {
    /// Creates an iteration that has handed out nothing.
    #[inline]
    pub fn new(haystack: Span<'h>) -> Self {
        Masks {
            origin: haystack.as_ptr().addr(),
            rest: haystack,
            before: Hits::default(),
            behind: Hits::default(),
        }
    }

    /// Takes the nearest of the offsets that are decided. Returns `None` if no offset is decided,
    /// which does not mean that there are none.
    #[inline]
    pub fn pop<D: Direction>(&mut self) -> Option<usize> {
        let hits = *self.hits::<D>();
        (hits.mask != I::Mask::default()).then(|| self.take::<D>(hits))
    }

    /// Returns the number of offsets that are decided and not handed out, and the bytes that are
    /// not decided.
    #[inline]
    pub fn remaining(&self) -> (usize, Span<'h>) {
        let decided = I::count(self.before.mask) + I::count(self.behind.mask);
        (decided, self.rest)
    }

    /// Returns the next offset in the direction `D`.
    #[inline]
    pub fn next<P: Pattern, D: Direction>(&mut self, isa: I, pattern: P) -> Option<usize> {
        if let Some(position) = self.pop::<D>() {
            return Some(position);
        }
        let hits = self.decide::<P, D>(isa, pattern)?;
        Some(self.take::<D>(hits))
    }

    /// Decides bytes until there are hits in the direction `D`, and returns these. All that were
    /// decided in that direction before are handed out.
    #[inline(always)]
    fn decide<P: Pattern, D: Direction>(&mut self, isa: I, pattern: P) -> Option<Hits<I::Mask>> {
        let Some((mask, len)) = isa.step::<P, D>(pattern, &mut self.rest) else {
            // All bytes are decided: what remains are the hits of the other direction.
            let others = mem::take(if D::FORWARD {
                &mut self.behind
            } else {
                &mut self.before
            });
            return (others.mask != I::Mask::default()).then_some(others);
        };
        // The hits are among the `len` bytes that are next to `rest`.
        let rest = self.rest.as_ptr().addr() - self.origin;
        let start = if D::FORWARD {
            rest - len
        } else {
            rest + self.rest.len()
        };
        Some(Hits { mask, start })
    }

    /// Takes the nearest of `hits`, of which there is one, and keeps the others.
    #[inline(always)]
    fn take<D: Direction>(&mut self, hits: Hits<I::Mask>) -> usize {
        let (nearest, mask) = I::take::<D>(hits.mask);
        *self.hits::<D>() = Hits { mask, ..hits };
        hits.start + nearest
    }

    /// Returns the hits that were decided in the direction `D`.
    #[inline(always)]
    fn hits<D: Direction>(&mut self) -> &mut Hits<I::Mask> {
        if D::FORWARD {
            &mut self.before
        } else {
            &mut self.behind
        }
    }
}

impl Positions<'_> {
    /// Returns the next offset in the direction `D`. It is decided here, and not by a kernel.
    #[inline]
    pub(crate) fn next_by<P: Pattern, D: Direction>(
        &mut self,
        pattern: P,
        _kernel: impl FnOnce(P, &mut Self),
    ) -> Option<usize> {
        self.next::<P, D>(BASELINE, pattern)
    }

    /// Decides the next offsets in the direction `D`. They are decided here, and not by a kernel.
    #[inline]
    pub(crate) fn advance_by<P: Pattern, D: Direction>(
        &mut self,
        pattern: P,
        _kernel: impl FnOnce(P, &mut Self),
    ) {
        advance::<_, P, D>(BASELINE, pattern, self);
    }
}

impl<I: Step> fmt::Debug for Masks<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let front = self.rest.as_ptr().addr() - self.origin;
        f.debug_struct("Positions")
            .field("unloaded", &(front..front + self.rest.len()))
            .field("ahead", &self.remaining().0)
            .finish_non_exhaustive()
    }
}

/// Decides the next offsets in the direction `D`. If [`Positions::pop`](Masks::pop) returns `None`
/// afterwards, there are no more.
///
/// It is to be called when `pop` has returned `None`: offsets that are decided are lost. Whatever
/// the ISA of the kernel, the bytes are compared with the instructions of [`Baseline`], which the
/// form of the mask depends on.
#[inline(always)]
pub fn advance<I: SearchIsa, P: Pattern, D: Direction>(
    _: I,
    pattern: P,
    positions: &mut Positions<'_>,
) {
    let hits = positions.decide::<P, D>(BASELINE, pattern);
    *positions.hits::<D>() = hits.unwrap_or_default();
}

/// Decides the bytes of an iteration, some at a time.
pub trait Step: Short {
    /// The hits among neighbouring bytes. The default has none.
    type Mask: Copy + Default + PartialEq;

    /// Decides the nearest bytes of `rest`, and takes them off, until there is a hit. Returns the
    /// hits, which are among the last bytes that were taken off, and the number of these. Returns
    /// `None` if there is no hit in `rest`.
    fn step<P: Pattern, D: Direction>(
        self,
        pattern: P,
        rest: &mut Span<'_>,
    ) -> Option<(Self::Mask, usize)>;

    /// Returns the index of the nearest hit, and the other hits. There is at least one.
    fn take<D: Direction>(mask: Self::Mask) -> (usize, Self::Mask);

    /// Returns the number of hits.
    fn count(mask: Self::Mask) -> usize;
}

/// Number of bytes in two groups.
const PAIR: usize = 2 * GROUP;

/// Number of bytes in a lane.
const LANE: usize = 16;

impl<I: Compare + Short> Step for I {
    /// A bit for each byte. The lowest bit is that of the first byte.
    type Mask = u64;

    // There are no closures here: they would be functions without the target features.
    #[inline(always)]
    fn step<P: Pattern, D: Direction>(
        self,
        pattern: P,
        rest: &mut Span<'_>,
    ) -> Option<(u64, usize)> {
        let matcher = pattern.matcher(self);
        while let Some((block, others)) = D::split::<GROUP>(*rest) {
            *rest = others;
            let hits = matcher.group::<GROUP, 0>(block);
            if self.any(hits) {
                return Some((self.bits(hits), GROUP));
            }
            while let Some((block, others)) = D::split::<PAIR>(*rest) {
                let low = matcher.group::<PAIR, 0>(block);
                let high = matcher.group::<PAIR, GROUP>(block);
                if self.any(self.or(low, high)) {
                    let [near, far] = D::order([low, high]);
                    if self.any(near) {
                        // The far group is not decided.
                        (_, *rest) = D::split_at(*rest, GROUP)?;
                        return Some((self.bits(near), GROUP));
                    }
                    *rest = others;
                    return Some((self.bits(far), GROUP));
                }
                *rest = others;
            }
        }
        while let Some((block, others)) = D::split::<LANE>(*rest) {
            *rest = others;
            let hits = matcher.lane(self.load_lane::<LANE, 0>(block));
            if self.any_lane(hits) {
                return Some((u64::from(self.lane_bits(hits)), LANE));
            }
        }
        if rest.is_empty() {
            return None;
        }
        let last = *rest;
        (_, *rest) = D::split_at(last, last.len())?;
        match short::bits_outlined(self, pattern, last) {
            0 => None,
            bits => Some((bits, last.len())),
        }
    }

    #[inline(always)]
    fn take<D: Direction>(mask: u64) -> (usize, u64) {
        (D::nearest(mask), D::others(mask))
    }

    #[inline(always)]
    fn count(mask: u64) -> usize {
        mask.count_ones() as usize
    }
}

impl Step for Word {
    /// A flag in each byte of a word: see `isa/word.rs`.
    type Mask = Register;

    #[inline(always)]
    fn step<P: Pattern, D: Direction>(
        self,
        pattern: P,
        rest: &mut Span<'_>,
    ) -> Option<(Register, usize)> {
        let matcher = pattern.matcher(self);
        loop {
            if let Some(words) = D::words(*rest)
                && let Some(flags) = nearest_word::<D>(matcher, words, rest)
            {
                return Some((flags, WORD));
            }
            // There are fewer bytes than a word has, or the nearest word is misaligned.
            loop {
                let (byte, others) = D::split::<1>(*rest)?;
                *rest = others;
                if matcher.byte(word::load1::<1, 0>(byte)) {
                    return Some((self.flag(), 1));
                }
                if word::STRICT && D::misaligned_word(others) == 0 {
                    break;
                }
            }
        }
    }

    #[inline(always)]
    fn take<D: Direction>(flags: Register) -> (usize, Register) {
        if D::FORWARD {
            // Subtracting 1 turns the lowest flag into 0.
            return (Word.first_flag(flags), flags & flags.wrapping_sub(1));
        }
        let last = Word.last_flag(flags);
        (last, flags ^ Word.flag() << (8 * last))
    }

    #[inline(always)]
    fn count(flags: Register) -> usize {
        flags.count_ones() as usize
    }
}

/// Decides words until there is a hit. Returns the flags of the word that has it, or `None` if no
/// word has one. `rest` becomes the bytes that are not decided: fewer than a word has if there is no
/// hit.
#[inline(always)]
fn nearest_word<'h, D: Direction>(
    matcher: impl Matcher<Word>,
    mut words: Words<'h>,
    rest: &mut Span<'h>,
) -> Option<Register> {
    let tops = Word.tops();
    while let Some((two, others)) = words.split::<2>() {
        let [near, far] = D::order(two);
        if Word.any_coarse(matcher.coarse([near]), tops) {
            // The far word is not decided.
            (_, *rest) = D::split_at(words.span(), WORD)?;
            return Some(matcher.word(near));
        }
        words = others;
        if Word.any_coarse(matcher.coarse([far]), tops) {
            *rest = words.span();
            return Some(matcher.word(far));
        }
        while let Some((four, others)) = words.split::<4>() {
            if Word.any_coarse(matcher.coarse(four), tops) {
                for (k, word) in D::order(four).into_iter().enumerate() {
                    let flags = matcher.word(word);
                    if flags != 0 {
                        // The words that are further are not decided.
                        (_, *rest) = D::split_at(words.span(), WORD * (k + 1))?;
                        return Some(flags);
                    }
                }
            }
            words = others;
        }
    }
    if let Some(([word], others)) = words.split::<1>() {
        words = others;
        if Word.any_coarse(matcher.coarse([word]), tops) {
            *rest = words.span();
            return Some(matcher.word(word));
        }
    }
    *rest = words.span();
    None
}

#[cfg(test)]
mod tests {
    use std::{collections::VecDeque, vec::Vec};

    use super::*;
    use crate::{
        algo::direction::{Backward, Forward},
        isa::Portable,
        pattern::Needles,
    };

    /// Takes all offsets, some from the front and then some from the back, by turns.
    fn compare<I: Step, const N: usize>(isa: I, needles: [u8; N], haystack: &[u8], runs: [usize; 2])
    where
        Needles<N>: Pattern,
    {
        let offsets = haystack.iter().enumerate();
        let mut expected: VecDeque<_> = offsets
            .filter(|(_, byte)| needles.contains(byte))
            .map(|(at, _)| at)
            .collect();
        let pattern = Needles::new(needles);
        let mut masks = Masks::<I>::new(Span::new(haystack));
        loop {
            let is_last = expected.is_empty();
            for _ in 0..runs[0] {
                let next = masks.next::<_, Forward>(isa, pattern);
                assert_eq!(next, expected.pop_front(), "{runs:?} in {haystack:?}");
            }
            for _ in 0..runs[1] {
                let next = masks.next::<_, Backward>(isa, pattern);
                assert_eq!(next, expected.pop_back(), "{runs:?} in {haystack:?}");
            }
            // No byte is forgotten, nor counted twice.
            let (decided, rest) = masks.remaining();
            let start = rest.as_ptr().addr() - haystack.as_ptr().addr();
            let rest = &haystack[start..start + rest.len()];
            let undecided = rest.iter().filter(|byte| needles.contains(byte)).count();
            assert_eq!(
                decided + undecided,
                expected.len(),
                "{runs:?} in {haystack:?}"
            );
            if is_last {
                break;
            }
        }
    }

    /// Compares haystacks of all lengths up to several groups, with hits that are `every` bytes
    /// apart, and another hit `apart` bytes behind each of them. The other bytes differ from a
    /// needle by 1.
    fn all<I: Step>(isa: I) {
        let bytes: Vec<u8> = (0..8)
            .chain((0..400).map(|at| (at * 7 % 5) as u8))
            .collect();
        let lengths = if cfg!(miri) { 130 } else { 1 };
        for (every, apart) in [(1, 0), (3, 0), (7, 0), (61, 0), (200, 64), (500, 0)] {
            for len in (0..330).step_by(lengths) {
                let mut haystack = bytes[len % 16..][..len].to_vec();
                for start in (len % 7..len).step_by(every) {
                    haystack[start] = b'x';
                    if let Some(byte) = haystack.get_mut(start + apart) {
                        *byte = b'x';
                    }
                }
                for runs in [[1, 0], [0, 1], [1, 1], [2, 5], [70, 3]] {
                    compare(isa, *b"x", &haystack, runs);
                    compare(isa, *b"xy", &haystack, runs);
                    compare(isa, [b'x', 0, 3], &haystack, runs);
                }
            }
        }
    }

    #[test]
    fn words() {
        all(Word);
    }

    #[test]
    fn vectors() {
        all(Portable);
        all(BASELINE);
    }
}
