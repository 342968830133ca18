//! The occurrences of a needle that do not overlap, from either end.
//!
//! ```text
//! look for the needle's rarest byte, if that is rare as files go
//! if there are many of it after all: look for two of its bytes, in their distance
//! if that is not selective: for three; and then for others in place of these
//! compare the needle at each candidate, if there is more of it than was looked for
//! if comparing costs more than looking: two-way for a while, which is linear in any case
//! ```
//!
//! The bytes that are looked for are the *anchors*. Each place where the needle may begin
//! has one byte of the haystack for each anchor, so these are spans of the same length,
//! compared in step; a place is a candidate where all match. With two anchors that is
//! memchr's "packed pair" (after Muła, "SIMD-friendly algorithms for substring
//! searching"), in either direction.
//!
//! What pays:
//!
//! - One anchor costs half of two, and two cost two thirds of three; a candidate in vain
//!   costs what 1000 bytes more of that do, mostly for the branch that was not foreseen.
//!   So it begins with the least that seems to do, and changes when the haystack disagrees.
//! - Where a candidate fails is where the needle and this haystack differ: that is the next
//!   anchor. Whatever haystack is made against the choice of anchors tells a better one.
//! - What was seen where a long comparison failed rules out the places up to the next one at
//!   which the needle has that byte there (Boyer and Moore, "A fast string searching
//!   algorithm", 1977). Runs of one byte are passed so.
//! - Occurrences are handed out in batches. A call for each, which begins with vectors to
//!   be filled and ends with a loop left, is two thirds of the time where they are common.
//!
//! A candidate is compared by loading its bytes anew, unless all of them are anchors. So each
//! byte of an occurrence was seen at its place during the call, and it does not matter what
//! had been seen before.

use atomic_memchr_asm::{Block, Span};

use super::{
    case::Case,
    direction::Direction,
    equal::{Difference, difference},
    short, two_way,
};
use crate::{
    isa::{GROUP, Isa, Lanes},
    pattern::{Matcher, Pattern},
};

/// The places of three bytes of a needle that are searched for, the rarest first. All of
/// them lie within it; those of a needle that is shorter repeat one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    /// The places. They are bytes so that all of this is one word.
    pub places: [u8; 3],
    /// With how many of them a search begins, from one to three.
    pub count: u8,
}

/// Bytes for a candidate in vain below which anchors are not selective.
const SELECTIVE: usize = 1024;

/// What may go over its measure before anything changes.
const SLACK: usize = 4096;

/// How many bytes may be compared for each that was passed.
const COMPARED: usize = 16;

/// How many bytes of a comparison must have been equal for its failure to be looked into.
const LONG: usize = 16;

/// Occurrences that are found at once, at most.
const BATCH: usize = 16;

/// A search under way: where it is, what it has learnt, and what it has found ahead.
#[derive(Clone, Debug)]
pub struct Occurrences {
    /// The places where the needle may begin that are left: `from..to`.
    from: usize,
    to: usize,
    /// All places, of which there were so many.
    places: usize,
    anchors: Anchors,
    /// How many bytes were compared.
    compared: usize,
    /// How many candidates failed since the anchors changed, and how many places had been
    /// passed then.
    failed: usize,
    since: usize,
    /// How many are to be found at once.
    batch: u8,
    /// Which of `found` is next, and how many there are.
    next: u8,
    filled: u8,
    found: [usize; BATCH],
}

impl Occurrences {
    /// Of a needle of `needle` bytes, which is not 0, with these anchors in a haystack of
    /// `haystack` bytes.
    #[inline]
    pub fn new(anchors: Anchors, needle: usize, haystack: usize) -> Occurrences {
        let places = (haystack + 1).saturating_sub(needle);
        Occurrences {
            from: 0,
            to: places,
            places,
            anchors,
            compared: 0,
            failed: 0,
            since: 0,
            batch: 1,
            next: 0,
            filled: 0,
            found: [0; BATCH],
        }
    }

    /// The next that was found already.
    #[inline]
    pub fn pop(&mut self) -> Option<usize> {
        if self.next == self.filled {
            return None;
        }
        let place = self.found.get(usize::from(self.next));
        self.next += 1;
        place.copied()
    }

    /// The nearest place that is left, passed: what finds the empty needle.
    #[inline]
    pub fn next_place<D: Direction>(&mut self) -> Option<usize> {
        if self.is_exhausted() {
            return None;
        }
        if D::FORWARD {
            self.from += 1;
            Some(self.from - 1)
        } else {
            self.to -= 1;
            Some(self.to)
        }
    }

    /// Has the next call find more at once: the first finds no more than it must.
    #[inline]
    pub fn widen(&mut self) {
        self.batch = (2 * self.batch).min(BATCH as u8);
    }

    /// Whether there is no place left where another may begin.
    #[inline]
    pub fn is_exhausted(&self) -> bool {
        self.from >= self.to
    }

    /// How many more there may be of a needle of `needle` bytes: at least, and at most.
    #[inline]
    pub fn size_hint(&self, needle: usize) -> (usize, usize) {
        let found = usize::from(self.filled - self.next);
        let left = self.to.saturating_sub(self.from);
        (found, found + left.div_ceil(needle.max(1)))
    }
}

/// Why a loop over a haystack ends.
enum End {
    /// The batch is full.
    Full,
    /// What is left is too little for it.
    Left,
    /// Other anchors would do better.
    Anchors,
    /// Comparing costs too much.
    Compared,
}

/// A search while it runs.
struct Search<'h, 'n, 'o> {
    haystack: Span<'h>,
    needle: &'n [u8],
    occurrences: &'o mut Occurrences,
    /// Where the last comparison failed.
    difference: usize,
}

impl<'h> Search<'h, '_, '_> {
    /// For each place that is left, the byte that the anchor numbered `k` would have there,
    /// and the anchor.
    #[inline(always)]
    fn anchor<C: Case>(&self, k: usize) -> Option<(C::Anchor, Span<'h>)> {
        let at = usize::from(self.occurrences.anchors.places[k]);
        let (from, to) = (self.occurrences.from, self.occurrences.to);
        let span = self.haystack.get(at + from..at + to)?;
        Some((C::anchor(*self.needle.get(at)?), span))
    }

    /// Whether the first `count` anchors are the whole needle.
    #[inline(always)]
    fn is_whole(&self, count: usize) -> bool {
        let [a, b, c] = self.occurrences.anchors.places;
        match self.needle.len() {
            1 => true,
            2 => count >= 2 && a != b,
            3 => count == 3 && a != b && a != c && b != c,
            _ => false,
        }
    }

    /// Goes on with the places behind those before which `left` are left, as far as
    /// occurrences have not gone further.
    #[inline(always)]
    fn leave<D: Direction>(&mut self, from: usize, to: usize) {
        if D::FORWARD {
            self.occurrences.from = self.occurrences.from.max(from);
        } else {
            self.occurrences.to = self.occurrences.to.min(to);
        }
    }

    /// Looks at the candidates among 64 places, of which the lowest bit is for `start`.
    #[inline(always)]
    fn take<D: Direction, C: Case>(
        &mut self,
        start: usize,
        bits: u64,
        is_whole: bool,
    ) -> Option<End> {
        let len = self.needle.len();
        let mut bits = self.left::<D>(start, bits);
        while bits != 0 {
            let bit = D::nearest(bits);
            let place = start + bit;
            let difference = if is_whole {
                None
            } else {
                let window = self.haystack.get(place..place + len)?;
                difference::<C>(window, self.needle)
            };
            let Some(difference) = difference else {
                let filled = usize::from(self.occurrences.filled);
                if let Some(found) = self.occurrences.found.get_mut(filled) {
                    *found = place;
                }
                self.occurrences.filled += 1;
                self.pass::<D>(place, len);
                if self.occurrences.filled >= self.occurrences.batch {
                    return Some(End::Full);
                }
                bits = self.left::<D>(start, bits);
                continue;
            };
            bits ^= 1 << bit;
            self.difference = difference.at;
            self.occurrences.failed += 1;
            self.occurrences.compared += difference.at + 1;
            if difference.at >= LONG {
                let shift = shift::<D, C>(self.needle, difference);
                self.pass::<D>(place, shift);
                bits = self.left::<D>(start, bits);
                let passed = self.passed::<D>(place);
                if self.occurrences.compared > COMPARED * passed + SLACK {
                    return Some(End::Compared);
                }
            }
        }
        None
    }

    /// Those of the bits whose places are left.
    #[inline(always)]
    fn left<D: Direction>(&self, start: usize, bits: u64) -> u64 {
        if D::FORWARD {
            let skip = self.occurrences.from.saturating_sub(start);
            if skip < GROUP {
                bits & u64::MAX << skip
            } else {
                0
            }
        } else {
            let skip = (start + GROUP).saturating_sub(self.occurrences.to);
            if skip < GROUP {
                bits & u64::MAX >> skip
            } else {
                0
            }
        }
    }

    /// Goes on `shift` places behind one.
    #[inline(always)]
    fn pass<D: Direction>(&mut self, place: usize, shift: usize) {
        if D::FORWARD {
            self.occurrences.from = place + shift;
        } else {
            self.occurrences.to = (place + 1).saturating_sub(shift);
        }
    }

    /// How many places were passed up to this one.
    #[inline(always)]
    fn passed<D: Direction>(&self, place: usize) -> usize {
        if D::FORWARD {
            place
        } else {
            self.occurrences.places - place
        }
    }

    /// Whether so many candidates failed that other anchors would do better.
    #[inline(always)]
    fn is_misled(&self, passed: usize) -> bool {
        let since = passed.saturating_sub(self.occurrences.since);
        self.occurrences.failed * SELECTIVE > since + SLACK
    }

    /// Takes one anchor more, or others: where the last comparison failed is one.
    #[cold]
    fn change(&mut self, passed: usize) {
        let anchors = &mut self.occurrences.anchors;
        if let Ok(place) = u8::try_from(self.difference)
            && anchors.count > 1
        {
            if anchors.count == 3 {
                anchors.places[1] = anchors.places[2];
            }
            anchors.places[2] = place;
        }
        anchors.count = (anchors.count + 1).min(3);
        self.occurrences.failed = 0;
        self.occurrences.since = passed;
    }

    /// Goes on for a while with the search that is linear in any case.
    #[cold]
    fn two_way<D: Direction, C: Case>(&mut self) -> Option<End> {
        let (from, to) = (self.occurrences.from, self.occurrences.to);
        let len = self.needle.len();
        // Preparing takes time linear in the needle: that is little to so much.
        let count = (to - from).min(4 * len + SLACK);
        let start = if D::FORWARD { from } else { to - count };
        let haystack = self.haystack.get(start..start + count + len - 1)?;
        let Some(place) = two_way::find::<D, C>(self.needle, haystack) else {
            self.leave::<D>(start + count, start);
            return None;
        };
        // Only that place is a candidate, and it needs no other look.
        self.leave::<D>(start + place, start + place + 1);
        let group = if D::FORWARD {
            start + place
        } else {
            (start + place).saturating_sub(GROUP - 1)
        };
        self.take::<D, C>(group, 1 << (start + place - group), true)
    }
}

/// How far behind a place the next one is at which the needle has what was seen where it
/// differs.
#[inline(always)]
fn shift<D: Direction, C: Case>(needle: &[u8], difference: Difference) -> usize {
    let Difference { at, seen } = difference;
    let mut shift = 1;
    loop {
        let byte = if D::FORWARD {
            at.checked_sub(shift).and_then(|at| needle.get(at))
        } else {
            needle.get(at + shift)
        };
        match byte {
            Some(&byte) if !C::is_same(seen, byte) => shift += 1,
            _ => return shift,
        }
    }
}

/// Finds the next occurrences of `needle`, which is not empty. If none are found there are
/// none left.
#[inline(always)]
pub fn fill<I: Isa, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    haystack: Span<'_>,
    occurrences: &mut Occurrences,
) {
    (occurrences.next, occurrences.filled) = (0, 0);
    let mut search = Search {
        haystack,
        needle,
        occurrences,
        difference: 0,
    };
    loop {
        let left = search
            .occurrences
            .to
            .saturating_sub(search.occurrences.from);
        let end = if left == 0 {
            return;
        } else if I::FOUR_GROUPS && left >= 4 * GROUP {
            match search.occurrences.anchors.count {
                1 => steps::<I, D, C, 1>(isa, &mut search),
                2 => steps::<I, D, C, 2>(isa, &mut search),
                _ => steps::<I, D, C, 3>(isa, &mut search),
            }
        } else {
            Some(groups::<I, D, C>(isa, &mut search))
        };
        match end {
            None | Some(End::Full) => return,
            Some(End::Left) => {}
            Some(End::Anchors) => {
                let left = search
                    .occurrences
                    .to
                    .saturating_sub(search.occurrences.from);
                search.change(search.occurrences.places - left);
            }
            Some(End::Compared) => {
                if search.two_way::<D, C>().is_some() {
                    return;
                }
            }
        }
    }
}

/// Looks for `K` anchors, four groups at a time. `None` is for anchors outside of the
/// needle.
#[inline(always)]
fn steps<I: Isa, D: Direction, C: Case, const K: usize>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
) -> Option<End> {
    let is_whole = search.is_whole(K);
    let (a, mut left_a) = search.anchor::<C>(0)?;
    let (b, mut left_b) = search.anchor::<C>(1)?;
    let (c, mut left_c) = search.anchor::<C>(2)?;
    let (from, to) = (search.occurrences.from, search.occurrences.to);
    let matchers = [a.matcher(isa), b.matcher(isa), c.matcher(isa)];
    while let Some((block_a, further_a)) = D::split::<256>(left_a)
        && let Some((block_b, further_b)) = D::split::<256>(left_b)
        && let Some((block_c, further_c)) = D::split::<256>(left_c)
    {
        let blocks = [block_a, block_b, block_c];
        let hits = [
            candidates::<I, _, K, 256, 0>(isa, matchers, blocks),
            candidates::<I, _, K, 256, 64>(isa, matchers, blocks),
            candidates::<I, _, K, 256, 128>(isa, matchers, blocks),
            candidates::<I, _, K, 256, 192>(isa, matchers, blocks),
        ];
        (left_a, left_b, left_c) = (further_a, further_b, further_c);
        let union = isa.or(isa.or(hits[0], hits[1]), isa.or(hits[2], hits[3]));
        if !isa.any(union) {
            continue;
        }
        let left = left_a.len();
        let start = if D::FORWARD {
            to - left - 4 * GROUP
        } else {
            from + left
        };
        let bits = [
            isa.bits(hits[0]),
            isa.bits(hits[1]),
            isa.bits(hits[2]),
            isa.bits(hits[3]),
        ];
        for k in 0..4 {
            let k = if D::FORWARD { k } else { 3 - k };
            if bits[k] != 0
                && let Some(end) = search.take::<D, C>(start + k * GROUP, bits[k], is_whole)
            {
                return Some(end);
            }
        }
        if search.is_misled(search.occurrences.places - left) {
            search.leave::<D>(to - left, from + left);
            return Some(End::Anchors);
        }
    }
    let left = left_a.len();
    search.leave::<D>(to - left, from + left);
    Some(End::Left)
}

/// Which of the places of a group are candidates.
#[inline(always)]
fn candidates<I: Isa, M: Matcher<I>, const K: usize, const N: usize, const AT: usize>(
    isa: I,
    matchers: [M; 3],
    blocks: [Block<'_, N>; 3],
) -> I::Hits {
    let mut hits = matchers[0].group::<N, AT>(blocks[0]);
    let mut k = 1;
    while k < K {
        hits = isa.and(hits, matchers[k].group::<N, AT>(blocks[k]));
        k += 1;
    }
    hits
}

/// Looks for the anchors a group at a time, to the end.
#[inline(always)]
fn groups<I: Isa, D: Direction, C: Case>(isa: I, search: &mut Search<'_, '_, '_>) -> End {
    loop {
        let (from, to) = (search.occurrences.from, search.occurrences.to);
        if from >= to {
            return End::Left;
        }
        let count = (to - from).min(GROUP);
        let start = if D::FORWARD { from } else { to - count };
        let mut bits = u64::MAX >> (GROUP - count);
        let anchors = search.occurrences.anchors;
        for k in 0..usize::from(anchors.count.clamp(2, 3)) {
            let at = usize::from(anchors.places[k]);
            let Some(&byte) = search.needle.get(at) else {
                bits = 0;
                break;
            };
            bits &= window(isa, C::anchor(byte), search.haystack, at + start);
            if bits == 0 {
                break;
            }
        }
        let is_whole = search.is_whole(usize::from(anchors.count.clamp(2, 3)));
        if let Some(end) = search.take::<D, C>(start, bits, is_whole) {
            return end;
        }
        search.leave::<D>(start + count, start);
        let left = to - from - count;
        if search.is_misled(search.occurrences.places - left) {
            return End::Anchors;
        }
    }
}

/// Which of the 64 bytes from `at` on match; of those that there are.
#[inline(always)]
fn window<I: Isa, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>, at: usize) -> u64 {
    let Some(start) = haystack.len().checked_sub(GROUP) else {
        return short::bits_outlined(isa.short(), pattern, haystack) >> at;
    };
    let start = start.min(at);
    match haystack
        .get(start..start + GROUP)
        .and_then(Span::first::<64>)
    {
        Some(block) => isa.bits(pattern.matcher(isa).group::<64, 0>(block)) >> (at - start),
        None => 0,
    }
}

/// The position of the nearest occurrence in up to 64 bytes, with two anchors.
#[inline(always)]
pub fn find_short<I: Lanes, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let len = needle.len();
    let places = (haystack.len() + 1).checked_sub(len)?;
    let [a, b, _] = anchors.places.map(usize::from);
    let mut bits = short::bits(isa, C::anchor(*needle.get(a)?), haystack) >> a;
    // The needle is not empty, so there are 64 places at most.
    bits &= u64::MAX >> GROUP.checked_sub(places)?;
    if bits == 0 {
        return None;
    }
    bits &= short::bits(isa, C::anchor(*needle.get(b)?), haystack) >> b;
    while bits != 0 {
        let place = D::nearest(bits);
        let window = haystack.get(place..place + len)?;
        if difference::<C>(window, needle).is_none() {
            return Some(place);
        }
        bits ^= 1 << place;
    }
    None
}
