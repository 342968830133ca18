//! Property: substring searches find the occurrences that a comparison at each start position
//! finds.
//!
//! Occurrences do not overlap: of those that do, a search from the start keeps the first, and a
//! search from the end the last. Checked are the functions, the searchers in each form (borrowed,
//! owned, with either prefilter, with a ranker that misleads) and the iterators, in both
//! directions, with letters compared exactly or in either case: over slices by the kernels of each
//! ISA that can be chosen, and over atomics by those of the best.

use atomic_memchr::{
    View,
    memmem::{self, Caseless, Finder, FinderBuilder, FinderRev, HeuristicFrequencyRank, Prefilter},
};
use atomic_memchr_kernels::{set_active, supported};
use atomic_memchr_testing::memory::Memory;

use crate::input::{Input, shared};

/// Longest haystack in bytes: the oracle takes time in proportion to its length and the needle's.
const LONGEST: usize = 8192;

/// Ranks bytes by how they differ from one byte, which is right for no text.
struct Misleading(u8);

impl HeuristicFrequencyRank for Misleading {
    fn rank(&self, byte: u8) -> u8 {
        byte ^ self.0
    }
}

/// Returns the offsets of all occurrences that do not overlap, in the order of `starts`: the
/// oracle.
fn occurrences(
    starts: impl Iterator<Item = usize>,
    len: usize,
    is_at: impl Fn(usize) -> bool,
) -> Vec<usize> {
    starts.fold(Vec::new(), |mut found, at| {
        let is_free = found.last().is_none_or(|last| at.abs_diff(*last) >= len);
        found.extend((is_free && is_at(at)).then_some(at));
        found
    })
}

/// Checks all substring searches for one needle in one haystack.
///
/// # Panics
///
/// Panics if an answer differs from the oracle's.
pub fn memmem(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let alphabet = input.alphabet();
    let alignment = input.below(64);
    let ranker = input.byte();
    let turns = u64::from(input.byte());
    let (is_part, at, len) = (
        input.byte().is_multiple_of(2),
        input.below(4096),
        input.below(300),
    );
    let repeat = 1 + input.below(16);
    let own = alphabet(if is_part { b"" } else { input.bytes(len) });
    let mut contents = alphabet(input.rest()).repeat(repeat);
    contents.truncate(LONGEST);
    let needle = if is_part {
        let at = at.min(contents.len());
        contents[at..contents.len().min(at + len)].to_vec()
    } else {
        own
    };

    let mut memory = Memory::new(contents.len(), needle.first().copied().unwrap_or(0));
    memory
        .view(alignment, contents.len())
        .copy_from_slice(&contents);
    let haystack: &[u8] = memory.view(alignment, contents.len());
    let atomics = shared(haystack);

    let starts = 0..(haystack.len() + 1).saturating_sub(needle.len());
    let part = |at: usize| &haystack[at..at + needle.len()];
    let exact = |at| part(at) == needle;
    let caseless = |at| part(at).eq_ignore_ascii_case(&needle);
    let expected = [
        occurrences(starts.clone(), needle.len(), exact),
        occurrences(starts.clone().rev(), needle.len(), exact),
        occurrences(starts.clone(), needle.len(), caseless),
        occurrences(starts.rev(), needle.len(), caseless),
    ];
    let best = supported().next().expect("there is an ISA");
    for kernels in supported() {
        // The best ISA cannot be chosen where it was known at compile time, and is active there.
        if set_active(kernels) || std::ptr::eq(kernels, best) {
            check(View::new(haystack), &needle, &expected, ranker, turns);
        }
    }
    set_active(best);
    check(View::new(&atomics[..]), &needle, &expected, ranker, turns);
}

/// Checks all searches by the chosen ISA. `expected` are the exact occurrences from the start and
/// from the end, and those in either case.
fn check<B: atomic_memchr::Byte>(
    haystack: View<'_, B>,
    needle: &[u8],
    expected: &[Vec<usize>; 4],
    ranker: u8,
    turns: u64,
) {
    let first = |found: &[usize]| found.first().copied();
    let [forward, backward, caseless, rcaseless] = expected;

    assert_eq!(memmem::find(haystack, needle), first(forward));
    assert_eq!(memmem::rfind(haystack, needle), first(backward));
    assert_eq!(
        memmem::find_view(haystack, View::new(needle)),
        first(forward)
    );
    same(memmem::find_iter(haystack, needle), forward);
    same(memmem::rfind_iter(haystack, needle), backward);

    let mut builder = FinderBuilder::new();
    let finders = [
        Finder::new(needle),
        builder.prefilter(Prefilter::None).build_forward(needle),
        builder.prefilter(Prefilter::Auto).build_forward(needle),
        builder.build_forward_with_ranker(Misleading(ranker), needle),
        builder.build_forward_owned(needle),
    ];
    for finder in &finders {
        assert_eq!(finder.needle(), needle);
        assert_eq!(finder.find(haystack), first(forward));
        same(finder.find_iter(haystack), forward);
        same(finder.as_ref().into_owned().find_iter(haystack), forward);
    }
    let finders = [
        FinderRev::new(needle),
        builder.prefilter(Prefilter::None).build_reverse(needle),
        builder.build_reverse_owned(needle),
    ];
    for finder in &finders {
        assert_eq!(finder.rfind(haystack), first(backward));
        same(finder.rfind_iter(haystack), backward);
    }
    let finder = Caseless::new(needle);
    assert_eq!(finder.find(haystack), first(caseless));
    assert_eq!(finder.rfind(haystack), first(rcaseless));
    same(finder.find_iter(haystack), caseless);
    same(finder.rfind_iter(haystack), rcaseless);

    // An iterator continues where it was, also when its needle is copied.
    let mut iterator = memmem::find_iter(haystack, needle);
    let taken = iterator.by_ref().take(turns as usize % 64).count();
    same(iterator.into_owned(), &forward[taken..]);
}

/// Checks the offsets that an iterator yields, and each bound of its size.
#[track_caller]
fn same(mut ours: impl Iterator<Item = usize>, theirs: &[usize]) {
    for (at, left) in (0..=theirs.len()).rev().enumerate() {
        let (least, most) = ours.size_hint();
        assert!(
            least <= left && most.is_none_or(|most| left <= most),
            "{left} are left"
        );
        assert_eq!(ours.next(), theirs.get(at).copied(), "occurrence {at}");
    }
}
