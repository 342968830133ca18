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
//! - Where the last batch says that they are common, no branch depends on where they are:
//!   a sixteenth to two fifths less time.
//! - A later anchor is compared in those places only where the ones before it match, in one
//!   piece of assembly. The compiler, which keeps loads in order, would keep the outcomes of
//!   all of them and run out of registers: a fifth more time with three.
//!
//! A candidate is compared by loading its bytes anew, unless all of them are anchors. So each
//! byte of an occurrence was seen at its place during the call, and it does not matter what
//! had been seen before.

use core::ops::Range;

use atomic_memchr_asm::{Block, Span};

use super::{
    case::Case,
    direction::{Direction, prefetch},
    equal::{Difference, difference},
    iterate::{CAPACITY, Distances},
    short::{self, Short},
    two_way,
};
use crate::{
    isa::{GROUP, Isa},
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

/// Bytes that are looked at in a step.
const STEP: usize = 4 * GROUP;

/// Places from which on it pays to begin where a line of the cache does.
const ALIGNED: usize = 4096;

/// How many bytes of a comparison must have been equal for its failure to be looked into.
const LONG: usize = 16;

/// Occurrences that are found at once, at most.
const BATCH: usize = 64;

/// Bytes for an occurrence, in the last batch, with which they are common, and not so dense
/// that going from one to the next within a group is less work.
const COMMON: Range<usize> = 16..1024;

/// Steps of a block, at most: each of their groups has a bit in a word.
const STEPS: usize = 16;

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
    /// Bytes for an occurrence in the last batch, if there were enough to tell; if not, 0.
    distance: usize,
    /// Whether there were far more candidates than occurrences in the last block: they overlap,
    /// and blocks would take more time for it.
    is_crowded: bool,
    /// How many are to be found at once.
    batch: u8,
    /// Which of the distances is next, and how many there are.
    next: u8,
    filled: u8,
    /// The first that was found ahead, and how far from it the others are.
    first: usize,
    distances: [u16; BATCH],
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
            distance: 0,
            is_crowded: false,
            batch: 1,
            next: 0,
            filled: 0,
            first: 0,
            distances: [0; BATCH],
        }
    }

    /// The next that was found already, in the direction in which it was.
    #[inline]
    pub fn pop<D: Direction>(&mut self) -> Option<usize> {
        if self.next == self.filled {
            return None;
        }
        let distance = self.distances.get(usize::from(self.next))?;
        self.next += 1;
        Some(D::away(self.first, usize::from(*distance)))
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

    /// Whether [`fill_common`] should be asked first.
    #[inline]
    pub fn are_common(&self) -> bool {
        COMMON.contains(&self.distance) && !self.is_crowded
    }

    /// Whether some were found that were not handed out yet.
    #[inline]
    pub fn is_filled(&self) -> bool {
        self.next != self.filled
    }

    /// How many places are left.
    #[inline]
    fn left(&self) -> usize {
        self.to.saturating_sub(self.from)
    }

    /// Takes one anchor more, or others: the place where the last comparison failed is one.
    #[cold]
    fn change(&mut self, difference: usize, passed: usize) {
        let Anchors {
            places: [a, b, c],
            count,
        } = self.anchors;
        self.anchors = Anchors {
            places: match (u8::try_from(difference), count) {
                (Ok(place), 2) => [a, b, place],
                (Ok(place), 3) => [a, c, place],
                _ => [a, b, c],
            },
            count: (count + 1).min(3),
        };
        self.failed = 0;
        self.since = passed;
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
        (found, found + self.left().div_ceil(needle.max(1)))
    }
}

/// What [`fill_common`] writes to: it is handed over, so that the frame of a kernel holds
/// nothing but what is known to the compiler by its place.
#[derive(Clone, Copy, Debug)]
pub struct Workspace {
    /// The bits of a block's groups, the nearest first.
    map: [u64; 4 * STEPS],
    /// How far candidates are from the edge of the block.
    list: Distances,
}

impl Workspace {
    /// With nothing in it.
    pub const EMPTY: Workspace = Workspace {
        map: [0; 4 * STEPS],
        list: Distances([0; CAPACITY]),
    };
}

/// Why a loop over a haystack ends.
enum End {
    /// The batch is full.
    Full,
    /// Nothing is left.
    Done,
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
    /// What changes with each occurrence, so that it need not go through memory.
    from: usize,
    to: usize,
    filled: u8,
    first: usize,
    /// Where the last comparison failed.
    difference: usize,
}

impl<'h, 'n, 'o> Search<'h, 'n, 'o> {
    /// From where the last call ended.
    #[inline(always)]
    fn new(needle: &'n [u8], haystack: Span<'h>, occurrences: &'o mut Occurrences) -> Self {
        Search {
            haystack,
            needle,
            from: occurrences.from,
            to: occurrences.to,
            filled: 0,
            first: 0,
            difference: 0,
            occurrences,
        }
    }

    /// Hands over what was found. If it is as much as was wanted, it tells how common
    /// occurrences are.
    #[inline(always)]
    fn finish(self) {
        let occurrences = self.occurrences;
        let passed = occurrences.left() - self.to.saturating_sub(self.from);
        // A full batch is a power of two.
        occurrences.distance = if self.filled > 2 && self.filled == occurrences.batch {
            passed >> self.filled.trailing_zeros()
        } else {
            0
        };
        (occurrences.from, occurrences.to) = (self.from, self.to);
        (occurrences.next, occurrences.filled) = (0, self.filled);
        occurrences.first = self.first;
    }

    /// Changes the anchors.
    #[inline(always)]
    fn change(&mut self) {
        let passed = self.occurrences.places - self.to.saturating_sub(self.from);
        self.occurrences.change(self.difference, passed);
    }

    /// An anchor: its pattern, and for each place the byte that it would have there.
    #[inline(always)]
    fn anchor<C: Case>(&self, k: usize) -> Option<(C::Anchor, Span<'h>)> {
        let at = usize::from(self.occurrences.anchors.places[k]);
        let span = self.haystack.get(at..at + self.occurrences.places)?;
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

    /// Goes on from there, or before there, if occurrences have not gone further.
    #[inline(always)]
    fn leave<D: Direction>(&mut self, from: usize, to: usize) {
        if D::FORWARD {
            self.from = self.from.max(from);
        } else {
            self.to = self.to.min(to);
        }
    }

    /// What is left, from where a line of the cache begins: if need be from places that were
    /// passed, if there are any.
    #[inline(always)]
    fn aligned<D: Direction>(&self, places: Span<'_>) -> Option<(usize, usize)> {
        let (from, to) = (self.from, self.to);
        let ahead = D::misaligned(places.get(from..to)?);
        let behind = if ahead == 0 { 0 } else { GROUP - ahead };
        Some(if D::FORWARD && from >= behind {
            (from - behind, to)
        } else if !D::FORWARD && places.len() - to >= behind {
            (from, to + behind)
        } else {
            (from, to)
        })
    }

    /// Goes on `shift` places behind one.
    #[inline(always)]
    fn pass<D: Direction>(&mut self, place: usize, shift: usize) {
        if D::FORWARD {
            self.from = place + shift;
        } else {
            self.to = (place + 1).saturating_sub(shift);
        }
    }

    /// Whether a place is left.
    #[inline(always)]
    fn is_left<D: Direction>(&self, place: usize) -> bool {
        if D::FORWARD {
            place >= self.from
        } else {
            place < self.to
        }
    }

    /// Those of 64 places' bits that are left. The lowest is for `start`.
    #[inline(always)]
    fn left<D: Direction>(&self, start: usize, bits: u64) -> u64 {
        let skip = if D::FORWARD {
            self.from.saturating_sub(start)
        } else {
            (start + GROUP).saturating_sub(self.to)
        };
        let mask = match u32::try_from(skip) {
            Ok(skip) if D::FORWARD => u64::MAX.checked_shl(skip),
            Ok(skip) => u64::MAX.checked_shr(skip),
            Err(_) => None,
        };
        bits & mask.unwrap_or(0)
    }

    /// Looks at the candidates among 64 places, of which the lowest bit is for `start`.
    #[inline(always)]
    fn take<I: Isa, D: Direction, C: Case>(
        &mut self,
        isa: I,
        start: usize,
        bits: u64,
        is_whole: bool,
    ) -> Option<End> {
        let mut bits = self.left::<D>(start, bits);
        while bits != 0 {
            let place = start + D::nearest(bits);
            if let Some(end) = self.look::<I, D, C>(isa, place, is_whole) {
                return Some(end);
            }
            bits = self.left::<D>(start, D::others(bits));
        }
        None
    }

    /// Looks at the candidates among four times 64 places. Which of the four have any decides
    /// no branch: it could not be foreseen.
    #[inline(always)]
    fn take_four<I: Isa, D: Direction, C: Case>(
        &mut self,
        isa: I,
        start: usize,
        bits: [u64; 4],
        is_whole: bool,
    ) -> Option<End> {
        let mut filled = 0;
        for (k, bits) in bits.iter().enumerate() {
            filled |= u64::from(*bits != 0) << k;
        }
        while filled != 0 {
            let k = D::nearest(filled) & 3;
            filled = D::others(filled);
            let end = self.take::<I, D, C>(isa, start + k * GROUP, bits[k], is_whole);
            if end.is_some() {
                return end;
            }
        }
        None
    }

    /// Compares the needle at a place, unless the anchors are the whole of it.
    #[inline(always)]
    fn look<I: Isa, D: Direction, C: Case>(
        &mut self,
        isa: I,
        place: usize,
        is_whole: bool,
    ) -> Option<End> {
        let len = self.needle.len();
        let difference = if is_whole {
            None
        } else {
            let window = self.haystack.get(place..place + len)?;
            difference::<C>(window, self.needle)
        };
        let Some(difference) = difference else {
            let filled = self.filled;
            if filled == 0 {
                self.first = place;
            }
            let Ok(distance) = u16::try_from(place.abs_diff(self.first)) else {
                // It is found again, as the first of the next batch.
                self.leave::<D>(place, place + 1);
                return Some(End::Full);
            };
            // It is below that anyway: a batch ends when it is full.
            self.occurrences.distances[usize::from(filled) % BATCH] = distance;
            self.filled = filled + 1;
            self.pass::<D>(place, len);
            return (filled + 1 >= self.occurrences.batch).then_some(End::Full);
        };
        self.difference = difference.at;
        self.occurrences.failed += 1;
        self.occurrences.compared += difference.at + 1;
        if difference.at < LONG {
            return None;
        }
        let shift = shift::<I, D, C>(isa, self.needle, difference);
        self.pass::<D>(place, shift);
        let passed = if D::FORWARD {
            place
        } else {
            self.occurrences.places - place
        };
        (self.occurrences.compared > COMPARED * passed + SLACK).then_some(End::Compared)
    }

    /// Whether so many candidates failed that other anchors would do better.
    #[inline(always)]
    fn is_misled(&self, passed: usize) -> bool {
        let since = passed.saturating_sub(self.occurrences.since);
        self.occurrences.failed * SELECTIVE > since + SLACK
    }

    /// Goes on for a while with the search that is linear in any case.
    #[inline(always)]
    fn two_way<I: Isa, D: Direction, C: Case>(&mut self, isa: I) -> Option<End> {
        let (from, to) = (self.from, self.to);
        let len = self.needle.len();
        // Preparing takes time linear in the needle: that is little to so much.
        let count = to.saturating_sub(from).min(4 * len + SLACK);
        let start = if D::FORWARD { from } else { to - count };
        let haystack = self.haystack.get(start..start + count + len - 1)?;
        let Some(place) = two_way::find::<D, C>(self.needle, haystack) else {
            self.leave::<D>(start + count, start);
            return None;
        };
        // Only that place is a candidate, and it needs no other look.
        let place = start + place;
        self.leave::<D>(place, place + 1);
        self.look::<I, D, C>(isa, place, true)
    }
}

/// How far behind a place the next one is at which the needle has what was seen where it
/// differs. It looks at the needle as at a haystack, 64 bytes at a time.
#[inline(always)]
fn shift<I: Isa, D: Direction, C: Case>(isa: I, needle: &[u8], difference: Difference) -> usize {
    let Difference { at, seen } = difference;
    let needle = Span::new(needle);
    let mut shift = 1;
    loop {
        // The bytes that would come to where the other was seen, the nearest place's first.
        let (start, end) = if D::FORWARD {
            let end = (at + 1).saturating_sub(shift);
            (end.saturating_sub(GROUP), end)
        } else {
            let start = at + shift;
            (start, (start + GROUP).min(needle.len()))
        };
        let bits = match needle.get(start..end) {
            Some(bytes) if !bytes.is_empty() => {
                short::bits_outlined(isa.short(), C::anchor(seen), bytes)
            }
            _ => return shift,
        };
        if bits == 0 {
            shift += end - start;
        } else if D::FORWARD {
            return shift + (end - start) - (GROUP - bits.leading_zeros() as usize);
        } else {
            return shift + bits.trailing_zeros() as usize;
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
    let mut search = Search::new(needle, haystack, occurrences);
    loop {
        let count = search.occurrences.anchors.count;
        let end = if I::UNROLLED && search.occurrences.places >= STEP {
            match count {
                1 => steps::<I, D, C, 1>(isa, &mut search),
                2 => steps::<I, D, C, 2>(isa, &mut search),
                _ => steps::<I, D, C, 3>(isa, &mut search),
            }
        } else {
            groups::<I, D, C>(isa, &mut search)
        };
        match end {
            Some(End::Anchors) => search.change(),
            Some(End::Compared) => {
                if search.two_way::<I, D, C>(isa).is_some() {
                    return search.finish();
                }
            }
            None | Some(End::Full | End::Done) => return search.finish(),
        }
    }
}

/// The same where occurrences are common. If none are found here, [`fill`] may find some.
#[inline(always)]
pub fn fill_common<I: Isa, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    haystack: Span<'_>,
    occurrences: &mut Occurrences,
    workspace: &mut Workspace,
) {
    let mut search = Search::new(needle, haystack, occurrences);
    loop {
        let end = match search.occurrences.anchors.count {
            1 => blocks::<I, D, C, 1>(isa, &mut search, workspace),
            2 => blocks::<I, D, C, 2>(isa, &mut search, workspace),
            _ => blocks::<I, D, C, 3>(isa, &mut search, workspace),
        };
        match end {
            Some(End::Anchors) => search.change(),
            _ => return search.finish(),
        }
    }
}

/// The nearest step of the first `K` spans, and what is left. Those of the others are not
/// looked at.
#[inline(always)]
fn split<'h, D: Direction, const K: usize>(
    mut spans: [Span<'h>; 3],
) -> Option<([Block<'h, STEP>; 3], [Span<'h>; 3])> {
    let (first, further) = D::split::<STEP>(spans[0])?;
    let mut blocks = [first; 3];
    spans[0] = further;
    let mut k = 1;
    while k < K {
        (blocks[k], spans[k]) = D::split::<STEP>(spans[k])?;
        k += 1;
    }
    Some((blocks, spans))
}

/// Looks for `K` anchors, four groups at a time. `None` is for anchors outside of the
/// needle.
#[inline(always)]
fn steps<I: Isa, D: Direction, C: Case, const K: usize>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
) -> Option<End> {
    let is_whole = search.is_whole(K);
    let (a, all_a) = search.anchor::<C>(0)?;
    let (b, all_b) = search.anchor::<C>(1)?;
    let (c, all_c) = search.anchor::<C>(2)?;
    let matchers = [a.matcher(isa), b.matcher(isa), c.matcher(isa)];

    // Vectors that lie across two lines of the cache take twice the time. So it begins where
    // a line does, if need be at places that were passed: their candidates are left out.
    let (mut from, mut to) = search.aligned::<D>(all_a)?;
    let ahead = D::misaligned(all_a.get(from..to)?);
    if ahead != 0 && to - from >= ALIGNED {
        if let Some(end) = group::<I, D, C>(isa, search, ahead) {
            return Some(end);
        }
        (from, to) = if D::FORWARD {
            (from + ahead, to)
        } else {
            (from, to - ahead)
        };
    }
    let mut spans = [
        all_a.get(from..to)?,
        all_b.get(from..to)?,
        all_c.get(from..to)?,
    ];
    loop {
        let blocks = if let Some((blocks, further)) = split::<D, K>(spans) {
            spans = further;
            // With three, comparing takes longer than the memory.
            if K < 3 {
                let _ = prefetch::<D>(spans[0]);
            }
            blocks
        } else if spans[0].is_empty() {
            search.leave::<D>(to, from);
            return Some(End::Done);
        } else {
            // The last ones, which overlap what was passed.
            spans = [spans[0].get(0..0)?; 3];
            [D::far(all_a)?, D::far(all_b)?, D::far(all_c)?]
        };
        let bits = if I::FOUR_GROUPS {
            let hits = [
                candidates::<I, _, K, STEP, 0>(matchers, blocks),
                candidates::<I, _, K, STEP, 64>(matchers, blocks),
                candidates::<I, _, K, STEP, 128>(matchers, blocks),
                candidates::<I, _, K, STEP, 192>(matchers, blocks),
            ];
            let union = isa.or(isa.or(hits[0], hits[1]), isa.or(hits[2], hits[3]));
            if !isa.any(union) {
                continue;
            }
            [
                isa.bits(hits[0]),
                isa.bits(hits[1]),
                isa.bits(hits[2]),
                isa.bits(hits[3]),
            ]
        } else {
            let [first, second] = pair_bits::<I, _, K, 0, 64>(isa, matchers, blocks);
            let [third, fourth] = pair_bits::<I, _, K, 128, 192>(isa, matchers, blocks);
            if first | second | third | fourth == 0 {
                continue;
            }
            [first, second, third, fourth]
        };
        let start = blocks[0].as_ptr().addr() - all_a.as_ptr().addr();
        if let Some(end) = search.take_four::<I, D, C>(isa, start, bits, is_whole) {
            return Some(end);
        }
        let left = spans[0].len();
        if search.is_misled(search.occurrences.places - left) {
            search.leave::<D>(to - left, from + left);
            return Some(End::Anchors);
        }
    }
}

/// The same where occurrences are common: whether there are candidates in a step, and how
/// many, decides no branch, which could not be foreseen. First come the bits of up to
/// sixteen steps, then their candidates. It goes on while occurrences stay common and there
/// is a step left.
#[inline(always)]
fn blocks<I: Isa, D: Direction, C: Case, const K: usize>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
    Workspace { map, list }: &mut Workspace,
) -> Option<End> {
    let is_whole = search.is_whole(K);
    let (a, all_a) = search.anchor::<C>(0)?;
    let (b, all_b) = search.anchor::<C>(1)?;
    let (c, all_c) = search.anchor::<C>(2)?;
    let matchers = [a.matcher(isa), b.matcher(isa), c.matcher(isa)];
    loop {
        let (from, to) = search.aligned::<D>(all_a)?;
        let room = usize::from(search.occurrences.batch - search.filled);
        let wanted = room * search.occurrences.distance / STEP;
        let steps = wanted.clamp(1, STEPS).min((to - from) / STEP);
        if steps == 0 {
            return None;
        }
        let mut spans = [
            all_a.get(from..to)?,
            all_b.get(from..to)?,
            all_c.get(from..to)?,
        ];
        for bits in map.as_chunks_mut::<4>().0.iter_mut().take(steps) {
            let (blocks, further) = split::<D, K>(spans)?;
            spans = further;
            let [p, q, r, s] = [
                isa.bits(candidates::<I, _, K, STEP, 0>(matchers, blocks)),
                isa.bits(candidates::<I, _, K, STEP, 64>(matchers, blocks)),
                isa.bits(candidates::<I, _, K, STEP, 128>(matchers, blocks)),
                isa.bits(candidates::<I, _, K, STEP, 192>(matchers, blocks)),
            ];
            *bits = if D::FORWARD {
                [p, q, r, s]
            } else {
                [s, r, q, p]
            };
        }
        let mut groups = 0_u64;
        for (k, bits) in map.iter().enumerate().take(4 * steps) {
            groups |= u64::from(*bits != 0) << k;
        }

        let edge = if D::FORWARD { from } else { to };
        let (before, mut looked) = (search.filled, 0);
        while groups != 0 {
            let listed = enlist::<I, D>(isa, map, &mut groups, list);
            looked += listed;
            for distance in list.0.get(..listed)? {
                let place = D::position(edge, usize::from(*distance));
                if search.is_left::<D>(place)
                    && let Some(end) = search.look::<I, D, C>(isa, place, is_whole)
                {
                    return Some(end);
                }
            }
        }

        let found = usize::from(search.filled - before);
        search.leave::<D>(from + steps * STEP, to - steps * STEP);
        if search.is_misled(search.occurrences.places - search.to.saturating_sub(search.from)) {
            return Some(End::Anchors);
        }
        search.occurrences.is_crowded = looked > 4 * found + GROUP;
        if found == 0 || search.occurrences.is_crowded {
            return None;
        }
    }
}

/// Writes the distances of candidates from the edge of a block, the nearest first, until the
/// list is full. `groups` are those of the block that have any, and have not been listed.
/// How many there are.
#[inline(always)]
fn enlist<I: Isa, D: Direction>(
    isa: I,
    map: &[u64; 4 * STEPS],
    groups: &mut u64,
    Distances(list): &mut Distances,
) -> usize {
    let mut listed = 0;
    while *groups != 0
        && let Some(slots) = list.get_mut(listed..listed + GROUP)
    {
        let k = groups.trailing_zeros() as usize;
        *groups &= *groups - 1;
        let (bits, at) = (map[k], (k * GROUP) as u16);
        // Two are written anyway. So that there is one or another decides no branch.
        slots[0] = at + D::distance(bits);
        slots[1] = at + D::distance(D::others(bits));
        let count = bits.count_ones() as usize;
        if count > 2 {
            isa.places(D::nearest_first(bits), at, slots);
        }
        listed += count;
    }
    listed
}

/// Which of the places of a group are candidates.
#[inline(always)]
fn candidates<I: Isa, M: Matcher<I>, const K: usize, const N: usize, const AT: usize>(
    matchers: [M; 3],
    blocks: [Block<'_, N>; 3],
) -> I::Hits {
    let mut hits = matchers[0].group::<N, AT>(blocks[0]);
    let mut k = 1;
    while k < K {
        hits = matchers[k].group_of::<N, AT>(blocks[k], hits);
        k += 1;
    }
    hits
}

/// Which of the places of two groups are candidates, where registers hold no more.
#[inline(always)]
fn pair_bits<I: Isa, M: Matcher<I>, const K: usize, const A: usize, const B: usize>(
    isa: I,
    matchers: [M; 3],
    blocks: [Block<'_, STEP>; 3],
) -> [u64; 2] {
    let first = candidates::<I, _, K, STEP, A>(matchers, blocks);
    let second = candidates::<I, _, K, STEP, B>(matchers, blocks);
    if isa.any(isa.or(first, second)) {
        [isa.bits(first), isa.bits(second)]
    } else {
        [0, 0]
    }
}

/// Looks for the anchors in the nearest `count` places, up to 64.
#[inline(always)]
fn group<I: Isa, D: Direction, C: Case>(
    isa: I,
    search: &mut Search<'_, '_, '_>,
    count: usize,
) -> Option<End> {
    let (from, to) = (search.from, search.to);
    let start = if D::FORWARD { from } else { to - count };
    let anchors = search.occurrences.anchors;
    let used = usize::from(anchors.count.clamp(2, 3));
    let bits = window::<I, C>(isa, search.needle, anchors, search.haystack, start)
        & u64::MAX >> (GROUP - count);
    let is_whole = search.is_whole(used);
    let end = search.take::<I, D, C>(isa, start, bits, is_whole);
    if end.is_none() {
        search.leave::<D>(start + count, start);
    }
    end
}

/// Looks for the anchors a group at a time, to the end.
#[inline(always)]
fn groups<I: Isa, D: Direction, C: Case>(isa: I, search: &mut Search<'_, '_, '_>) -> Option<End> {
    loop {
        let left = search.to.saturating_sub(search.from);
        if left == 0 {
            return Some(End::Done);
        }
        if let Some(end) = group::<I, D, C>(isa, search, left.min(GROUP)) {
            return Some(end);
        }
        if search.is_misled(search.occurrences.places - search.to.saturating_sub(search.from)) {
            return Some(End::Anchors);
        }
    }
}

/// Which of the 64 places from `start` on are candidates by two anchors, or by three if it
/// begins with so many; of those that there are.
#[inline(always)]
fn window<I: Isa, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
    start: usize,
) -> u64 {
    let [a, b, c] = anchors.places.map(usize::from);
    let (Some(&byte_a), Some(&byte_b)) = (needle.get(a), needle.get(b)) else {
        return 0;
    };
    let mut bits = byte_window::<I, _>(isa, C::anchor(byte_a), haystack, start + a);
    // A rare byte is not in most groups; and without vectors no comparison is cheap.
    if I::UNROLLED && anchors.count > 1 || bits != 0 {
        bits &= byte_window::<I, _>(isa, C::anchor(byte_b), haystack, start + b);
    }
    match needle.get(c) {
        Some(&byte) if anchors.count == 3 && bits != 0 => {
            bits & byte_window::<I, _>(isa, C::anchor(byte), haystack, start + c)
        }
        _ => bits,
    }
}

/// Which of the 64 bytes from `at` on match; of those that there are.
#[inline(always)]
fn byte_window<I: Isa, P: Pattern>(isa: I, pattern: P, haystack: Span<'_>, at: usize) -> u64 {
    let Some(last) = haystack.len().checked_sub(GROUP) else {
        return short::bits_outlined(isa.short(), pattern, haystack) >> at;
    };
    let start = last.min(at);
    match haystack
        .get(start..start + GROUP)
        .and_then(Span::first::<64>)
    {
        Some(block) => isa.bits(pattern.matcher(isa).group::<64, 0>(block)) >> (at - start),
        None => 0,
    }
}

/// How many places are few.
pub const FEW: usize = 2 * GROUP;

/// The position of the nearest occurrence where the needle may begin at few places, in at
/// least 64 bytes.
///
/// Most such searches find no candidate. What compares candidates is another function, so
/// that nothing needs to be kept for it here.
#[inline(always)]
pub fn find_few<I: Isa, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let places = haystack.len().checked_sub(needle.len())? + 1;
    let [a, b, _] = anchors.places.map(usize::from);
    let (a_pattern, b_pattern) = (C::anchor(*needle.get(a)?), C::anchor(*needle.get(b)?));
    let is_any = if places < GROUP {
        let bits =
            byte_window(isa, a_pattern, haystack, a) & byte_window(isa, b_pattern, haystack, b);
        // All places are among them.
        bits << (GROUP - places) != 0
    } else {
        let (a_matcher, b_matcher) = (a_pattern.matcher(isa), b_pattern.matcher(isa));
        let (a_span, b_span) = (haystack.get(a..a + places)?, haystack.get(b..b + places)?);
        let first = isa.and(
            a_matcher.group::<64, 0>(a_span.first::<64>()?),
            b_matcher.group::<64, 0>(b_span.first::<64>()?),
        );
        let last = isa.and(
            a_matcher.group::<64, 0>(a_span.last::<64>()?),
            b_matcher.group::<64, 0>(b_span.last::<64>()?),
        );
        isa.any(isa.or(first, last))
    };
    if is_any {
        compare_few::<I::Short, D, C>(isa.short(), needle, anchors, haystack)
    } else {
        None
    }
}

/// [`find_few`] where there are candidates, with the instructions of short haystacks: all of
/// them are compared, which are no more than a constant number.
#[inline(never)]
fn compare_few<I: Short, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let len = needle.len();
    let places = (haystack.len() + 1).checked_sub(len)?.min(FEW);
    let mut passed = 0;
    while passed < places {
        let count = (places - passed).min(GROUP);
        let start = if D::FORWARD {
            passed
        } else {
            places - passed - count
        };
        let mut bits =
            window::<I, C>(isa, needle, anchors, haystack, start) & u64::MAX >> (GROUP - count);
        while bits != 0 {
            let place = start + D::nearest(bits);
            if difference::<C>(haystack.get(place..place + len)?, needle).is_none() {
                return Some(place);
            }
            bits = D::others(bits);
        }
        passed += count;
    }
    None
}

/// The position of the nearest occurrence in up to 64 bytes, with two anchors.
#[inline(always)]
pub fn find_short<I: Short, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    let len = needle.len();
    let places = haystack.len().checked_sub(len)? + 1;
    let [a, b, _] = anchors.places.map(usize::from);
    let patterns = [C::anchor(*needle.get(a)?), C::anchor(*needle.get(b)?)];
    let mut bits = if anchors.count == 1 {
        // A rare byte is not in most of the haystacks.
        let bits = short::bits(isa, patterns[0], haystack) >> a;
        // The needle is not empty, so there are 64 places at most.
        let bits = bits & u64::MAX >> GROUP.checked_sub(places)?;
        if bits == 0 {
            return None;
        }
        bits & short::bits(isa, patterns[1], haystack) >> b
    } else {
        let spans = [haystack.get(a..a + places)?, haystack.get(b..b + places)?];
        short::common_bits(isa, patterns, spans)
    };
    while bits != 0 {
        let place = D::nearest(bits);
        let window = haystack.get(place..place + len)?;
        if difference::<C>(window, needle).is_none() {
            return Some(place);
        }
        bits = D::others(bits);
    }
    None
}
