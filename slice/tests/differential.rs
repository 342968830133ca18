//! The whole interface answers as memchr 2.8.3 does, for any input.
//!
//! Where memchr leaves an answer open, such as which bytes of a needle are the rarest, what is
//! compared is what it promises.
#![cfg(not(miri))]
#![allow(unsafe_code, reason = "functions for pointers are compared too")]

use std::{cell::Cell, ops::Range};

use atomic_memchr_slice as ours;
use atomic_memchr_testing::effort::is_in_a_hurry;
use memchr as theirs;
use proptest::{collection::vec, prelude::*};

/// Haystacks in which bytes and needles occur: few different bytes, long enough for each kernel.
fn haystacks() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        3 => vec(0u8..4, 0..700),
        2 => vec(any::<u8>(), 0..200),
        1 => (vec(0u8..3, 1..6), 0usize..300).prop_map(|(unit, times)| unit.repeat(times)),
    ]
}

/// Needles that often occur in these.
fn needles() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => vec(0u8..3, 0..8),
        1 => vec(0u8..2, 0..80),
        1 => vec(any::<u8>(), 0..4),
    ]
}

/// Ranks as they come, to compare finders that are given them.
struct Ranks([u8; 8]);

impl theirs::arch::all::packedpair::HeuristicFrequencyRank for Ranks {
    fn rank(&self, byte: u8) -> u8 {
        self.0[usize::from(byte % 8)]
    }
}

impl ours::arch::all::packedpair::HeuristicFrequencyRank for Ranks {
    fn rank(&self, byte: u8) -> u8 {
        self.0[usize::from(byte % 8)]
    }
}

/// Takes from the ends of two iterators as `turns` says, and compares what they yield. The bounds of
/// both iterators must hold of what was left, and none may promise less than nothing.
fn compare_turns(
    mut ours: impl DoubleEndedIterator<Item = usize> + Clone,
    mut theirs: impl DoubleEndedIterator<Item = usize> + Clone,
    turns: &[bool],
) -> Result<(), TestCaseError> {
    for turn in 0..=turns.len() {
        let left = theirs.clone().count();
        prop_assert_eq!(ours.clone().count(), left);
        let (least, most) = ours.size_hint();
        prop_assert!(least <= left && most.is_some_and(|most| left <= most));
        // Not looser than memchr's, which has the rest of the haystack as the upper bound.
        prop_assert!(least >= theirs.size_hint().0);
        prop_assert!(most <= theirs.size_hint().1);
        match turns.get(turn) {
            Some(true) => prop_assert_eq!(ours.next(), theirs.next()),
            Some(false) => prop_assert_eq!(ours.next_back(), theirs.next_back()),
            None => prop_assert!(ours.clone().eq(theirs.clone())),
        }
    }
    prop_assert!(ours.rev().eq(theirs.rev()));
    Ok(())
}

/// Compares iterators over occurrences, and their bounds.
fn compare_occurrences(
    mut ours: impl Iterator<Item = usize> + Clone,
    mut theirs: impl Iterator<Item = usize> + Clone,
) -> Result<(), TestCaseError> {
    loop {
        let left = theirs.clone().count();
        let (least, most) = ours.size_hint();
        prop_assert!(least <= left && most.is_some_and(|most| left <= most));
        let next = theirs.next();
        prop_assert_eq!(ours.next(), next);
        if next.is_none() {
            break;
        }
    }
    prop_assert_eq!(ours.next(), None);
    Ok(())
}

/// Compares a searcher for bytes with memchr's: of slices, of pointers, and by iterators.
macro_rules! compare_searchers {
    ($ours:expr, $theirs:expr, $haystack:expr, $turns:expr) => {{
        let (ours, theirs, haystack): (_, _, &[u8]) = ($ours, $theirs, $haystack);
        prop_assert_eq!(ours.find(haystack), theirs.find(haystack));
        prop_assert_eq!(ours.rfind(haystack), theirs.rfind(haystack));
        let Range { start, end } = haystack.as_ptr_range();
        // SAFETY: both pointers are of one slice, which nobody writes.
        unsafe {
            prop_assert_eq!(ours.find_raw(start, end), theirs.find_raw(start, end));
            prop_assert_eq!(ours.rfind_raw(start, end), theirs.rfind_raw(start, end));
            prop_assert_eq!(ours.find_raw(end, start), theirs.find_raw(end, start));
        }
        compare_turns(ours.iter(haystack), theirs.iter(haystack), $turns)?;
    }};
}

/// Compares the counts of searchers for one byte.
macro_rules! compare_counts {
    ($ours:expr, $theirs:expr, $haystack:expr) => {{
        let (ours, theirs, haystack): (_, _, &[u8]) = ($ours, $theirs, $haystack);
        prop_assert_eq!(ours.count(haystack), theirs.count(haystack));
        let Range { start, end } = haystack.as_ptr_range();
        // SAFETY: both pointers are of one slice, which nobody writes.
        unsafe {
            prop_assert_eq!(ours.count_raw(start, end), theirs.count_raw(start, end));
        }
    }};
}

proptest! {
    #![proptest_config(ProptestConfig {
        // An emulator takes a hundred times as long.
        cases: if is_in_a_hurry() { 40 } else { 400 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn root(
        haystack in haystacks(),
        [a, b, c] in prop_oneof![[0u8..4, 0u8..4, 0u8..4], [any::<u8>(), any::<u8>(), any::<u8>()]],
        turns in vec(any::<bool>(), 0..40),
    ) {
        let text = &haystack[..];
        prop_assert_eq!(ours::memchr(a, text), theirs::memchr(a, text));
        prop_assert_eq!(ours::memchr2(a, b, text), theirs::memchr2(a, b, text));
        prop_assert_eq!(ours::memchr3(a, b, c, text), theirs::memchr3(a, b, c, text));
        prop_assert_eq!(ours::memrchr(a, text), theirs::memrchr(a, text));
        prop_assert_eq!(ours::memrchr2(a, b, text), theirs::memrchr2(a, b, text));
        prop_assert_eq!(ours::memrchr3(a, b, c, text), theirs::memrchr3(a, b, c, text));
        compare_turns(ours::memchr_iter(a, text), theirs::memchr_iter(a, text), &turns)?;
        compare_turns(ours::memchr2_iter(a, b, text), theirs::memchr2_iter(a, b, text), &turns)?;
        compare_turns(ours::memchr3_iter(a, b, c, text), theirs::memchr3_iter(a, b, c, text), &turns)?;
        compare_turns(ours::memrchr_iter(a, text), theirs::memrchr_iter(a, text), &turns)?;
        compare_turns(ours::memrchr2_iter(a, b, text), theirs::memrchr2_iter(a, b, text), &turns)?;
        compare_turns(ours::memrchr3_iter(a, b, c, text), theirs::memrchr3_iter(a, b, c, text), &turns)?;
        compare_turns(ours::Memchr::new(a, text), theirs::Memchr::new(a, text), &turns)?;
        compare_turns(ours::Memchr2::new(a, b, text), theirs::Memchr2::new(a, b, text), &turns)?;
        compare_turns(ours::Memchr3::new(a, b, c, text), theirs::Memchr3::new(a, b, c, text), &turns)?;
    }

    #[test]
    fn memmem(haystack in haystacks(), needle in needles(), ranks in any::<[u8; 8]>()) {
        use ours::memmem as ours;
        use theirs::memmem as theirs;

        let text = &haystack[..];
        let (first, last) = (theirs::find(text, &needle), theirs::rfind(text, &needle));
        prop_assert_eq!(ours::find(text, &needle), first);
        prop_assert_eq!(ours::rfind(text, &needle), last);
        let all = theirs::find_iter(text, &needle);
        let all_backwards = theirs::rfind_iter(text, &needle);
        compare_occurrences(ours::find_iter(text, &needle), all.clone())?;
        compare_occurrences(ours::rfind_iter(text, &needle), all_backwards.clone())?;
        compare_occurrences(ours::find_iter(text, &needle).into_owned(), all.clone())?;
        compare_occurrences(ours::rfind_iter(text, &needle).into_owned(), all_backwards.clone())?;

        let mut builder = ours::FinderBuilder::new();
        builder.prefilter(ours::Prefilter::None);
        let ranks = Ranks(ranks);
        for finder in [
            ours::Finder::new(&needle),
            ours::Finder::new(&needle).as_ref(),
            ours::Finder::new(&needle).into_owned(),
            builder.build_forward(&needle),
            builder.build_forward_owned(needle.clone()),
            builder.build_forward_with_ranker(&ranks, &needle),
            builder.build_forward_with_ranker_owned(&ranks, needle.clone()),
        ] {
            prop_assert_eq!(finder.find(text), first);
            prop_assert_eq!(finder.needle(), &needle[..]);
            compare_occurrences(finder.find_iter(text), all.clone())?;
        }
        for finder in [
            ours::FinderRev::new(&needle),
            ours::FinderRev::new(&needle).as_ref(),
            ours::FinderRev::new(&needle).into_owned(),
            builder.build_reverse(&needle),
            builder.build_reverse_owned(needle.clone()),
        ] {
            prop_assert_eq!(finder.rfind(text), last);
            prop_assert_eq!(finder.needle(), &needle[..]);
            compare_occurrences(finder.rfind_iter(text), all_backwards.clone())?;
        }
    }

    #[test]
    fn arch_searchers(
        haystack in haystacks(),
        [a, b, c] in [0u8..4, 0u8..4, 0u8..4],
        turns in vec(any::<bool>(), 0..20),
    ) {
        let text = &haystack[..];
        macro_rules! compare {
            ($($ours:ident)::+, $($theirs:ident)::+, $($made:tt)*) => {
                compare_searchers!($($ours)::+::One::new(a)$($made)*, $($theirs)::+::One::new(a)$($made)*, text, &turns);
                compare_counts!($($ours)::+::One::new(a)$($made)*, $($theirs)::+::One::new(a)$($made)*, text);
                compare_searchers!($($ours)::+::Two::new(a, b)$($made)*, $($theirs)::+::Two::new(a, b)$($made)*, text, &turns);
                compare_searchers!($($ours)::+::Three::new(a, b, c)$($made)*, $($theirs)::+::Three::new(a, b, c)$($made)*, text, &turns);
            };
        }
        compare!(ours::arch::all::memchr, theirs::arch::all::memchr,);
        #[cfg(target_arch = "x86_64")]
        {
            use ours::arch::x86_64 as ours;
            use theirs::arch::x86_64 as theirs;

            compare!(ours::sse2::memchr, theirs::sse2::memchr, .unwrap());
            prop_assert_eq!(
                ours::avx2::memchr::Two::is_available(),
                theirs::avx2::memchr::Two::is_available() && !cfg!(atomic_memchr_bytewise)
            );
            if ours::avx2::memchr::One::is_available() {
                compare!(ours::avx2::memchr, theirs::avx2::memchr, .unwrap());
                // SAFETY: this CPU has the instructions.
                let searcher = unsafe { ours::avx2::memchr::One::new_unchecked(a) };
                prop_assert_eq!(searcher.find(text), theirs::avx2::memchr::One::new(a).unwrap().find(text));
            }
        }
        #[cfg(target_arch = "aarch64")]
        compare!(ours::arch::aarch64::neon::memchr, theirs::arch::aarch64::neon::memchr, .unwrap());
    }

    #[test]
    fn arch_substrings(haystack in haystacks(), needle in needles()) {
        use ours::arch::all as ours;
        use theirs::arch::all as theirs;

        let text = &haystack[..];
        prop_assert_eq!(
            ours::rabinkarp::Finder::new(&needle).find(text, &needle),
            theirs::rabinkarp::Finder::new(&needle).find(text, &needle)
        );
        prop_assert_eq!(
            ours::rabinkarp::FinderRev::new(&needle).rfind(text, &needle),
            theirs::rabinkarp::FinderRev::new(&needle).rfind(text, &needle)
        );
        let (hay, sought) = (text.as_ptr_range(), needle.as_ptr_range());
        // SAFETY: the pointers are of two slices, which nobody writes.
        unsafe {
            prop_assert_eq!(
                ours::rabinkarp::Finder::new(&needle).find_raw(hay.start, hay.end, sought.start, sought.end),
                theirs::rabinkarp::Finder::new(&needle).find_raw(hay.start, hay.end, sought.start, sought.end)
            );
            prop_assert_eq!(
                ours::rabinkarp::FinderRev::new(&needle).rfind_raw(hay.start, hay.end, sought.start, sought.end),
                theirs::rabinkarp::FinderRev::new(&needle).rfind_raw(hay.start, hay.end, sought.start, sought.end)
            );
        }
        prop_assert_eq!(
            ours::twoway::Finder::new(&needle).find(text, &needle),
            theirs::twoway::Finder::new(&needle).find(text, &needle)
        );
        prop_assert_eq!(
            ours::twoway::FinderRev::new(&needle).rfind(text, &needle),
            theirs::twoway::FinderRev::new(&needle).rfind(text, &needle)
        );
        prop_assert_eq!(
            ours::shiftor::Finder::new(&needle).map(|finder| finder.find(text)),
            theirs::shiftor::Finder::new(&needle).map(|finder| finder.find(text))
        );
        prop_assert_eq!(ours::is_prefix(text, &needle), theirs::is_prefix(text, &needle));
        prop_assert_eq!(ours::is_suffix(text, &needle), theirs::is_suffix(text, &needle));
        prop_assert_eq!(ours::is_equal(text, &needle), theirs::is_equal(text, &needle));
        let n = text.len().min(needle.len());
        // SAFETY: both slices have `n` bytes, which nobody writes.
        let (equal, expected) = unsafe {
            (
                ours::is_equal_raw(text.as_ptr(), needle.as_ptr(), n),
                theirs::is_equal_raw(text.as_ptr(), needle.as_ptr(), n),
            )
        };
        prop_assert_eq!(equal, expected);
    }

    #[test]
    fn another_needle_than_the_prepared_one_leads_nowhere_else(
        haystack in haystacks(), prepared in needles(), needle in needles(),
    ) {
        use ours::arch::all as ours;

        // Any answer will do that is a position in the haystack.
        for at in [
            ours::rabinkarp::Finder::new(&prepared).find(&haystack, &needle),
            ours::rabinkarp::FinderRev::new(&prepared).rfind(&haystack, &needle),
            ours::twoway::Finder::new(&prepared).find(&haystack, &needle),
            ours::twoway::FinderRev::new(&prepared).rfind(&haystack, &needle),
        ] {
            prop_assert!(at.is_none_or(|at| at <= haystack.len()));
        }
    }

    #[test]
    fn pairs(
        haystack in haystacks(), needle in needles(),
        [index1, index2] in [0u8..10, 0u8..10], ranks in any::<[u8; 8]>(),
    ) {
        use ours::arch::all::packedpair as ours;
        use theirs::arch::all::packedpair as theirs;

        let indices = |pair: ours::Pair| (pair.index1(), pair.index2());
        prop_assert_eq!(
            ours::Pair::with_indices(&needle, index1, index2).map(indices),
            theirs::Pair::with_indices(&needle, index1, index2)
                .map(|pair| (pair.index1(), pair.index2()))
        );
        prop_assert_eq!(ours::Pair::new(&needle).is_some(), needle.len() >= 2);

        // The first is a rarest byte; and the second is a rarest of the bytes that differ.
        if let Some(pair) = ours::Pair::with_ranker(&needle, Ranks(ranks)) {
            let rank = |byte: u8| ranks[usize::from(byte % 8)];
            let [first, second] = [pair.index1(), pair.index2()].map(|i| needle[usize::from(i)]);
            prop_assert!(needle.iter().all(|&byte| rank(byte) >= rank(first)));
            let mut others = needle.iter().filter(|&&byte| byte != first);
            prop_assert!(others.all(|&byte| rank(byte) >= rank(second)) || second == first);
            prop_assert!(second != first || needle.iter().all(|&byte| byte == first));
        }

        // With the same pair the first candidate is the same.
        let given = ours::Pair::with_indices(&needle, index1, index2)
            .zip(theirs::Pair::with_indices(&needle, index1, index2));
        if let Some((our_pair, their_pair)) = given {
            let ours = ours::Finder::with_pair(&needle, our_pair).unwrap();
            let theirs = theirs::Finder::with_pair(&needle, their_pair).unwrap();
            prop_assert_eq!(indices(*ours.pair()), (index1, index2));
            prop_assert_eq!(ours.find_prefilter(&haystack), theirs.find_prefilter(&haystack));
        }
        // A pair of a longer needle.
        if let Some(pair) = ours::Pair::new(&needle) {
            let longest = usize::from(pair.index1().max(pair.index2()));
            prop_assert!(ours::Finder::with_pair(&needle[..longest], pair).is_none());
        }
    }

    #[test]
    fn packed_pairs(haystack in haystacks(), needle in needles()) {
        let text = &haystack[..];
        let first = theirs::memmem::find(text, &needle);
        macro_rules! check {
            ($($module:ident)::+) => {{
                use $($module)::+::Finder;

                let finder = Finder::new(&needle);
                prop_assert_eq!(finder.is_some(), needle.len() >= 2 && Finder::is_available());
                if let Some(finder) = finder {
                    let pair = ours::arch::all::packedpair::Pair::new(&needle).unwrap();
                    prop_assert_eq!(finder.pair().index1(), pair.index1());
                    if text.len() >= finder.min_haystack_len() {
                        prop_assert_eq!(finder.find(text, &needle), first);
                    }
                    // A candidate is not behind the first occurrence, and there is one if there
                    // is an occurrence.
                    let candidate = finder.find_prefilter(text);
                    prop_assert!(first.is_none() || candidate.is_some_and(|at| Some(at) <= first));
                }
            }};
        }
        #[cfg(target_arch = "x86_64")]
        {
            check!(ours::arch::x86_64::sse2::packedpair);
            check!(ours::arch::x86_64::avx2::packedpair);
        }
        #[cfg(target_arch = "aarch64")]
        check!(ours::arch::aarch64::neon::packedpair);
    }
}

/// The comparison of iterators notices an iterator that yields something else after it was turned
/// round, and one whose bounds are wrong.
#[test]
fn control() {
    #[derive(Clone)]
    struct Wrong<I>(I, Cell<usize>, Option<usize>);

    impl<I: DoubleEndedIterator<Item = usize>> Iterator for Wrong<I> {
        type Item = usize;

        fn next(&mut self) -> Option<usize> {
            self.1.set(self.1.get() + 1);
            self.0.next()
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (0, self.2.or(self.0.size_hint().1))
        }
    }

    impl<I: DoubleEndedIterator<Item = usize>> DoubleEndedIterator for Wrong<I> {
        fn next_back(&mut self) -> Option<usize> {
            // What was found ahead from the front is forgotten.
            if self.1.get() > 1 {
                self.0.nth_back(1)
            } else {
                self.0.next_back()
            }
        }
    }

    let text = b"ooooooooooo";
    let good = || theirs::memchr_iter(b'o', text);
    let turns = [true, false, true, false];
    compare_turns(good(), good(), &turns).unwrap();
    compare_turns(Wrong(good(), Cell::new(0), None), good(), &turns).unwrap_err();
    compare_turns(Wrong(good(), Cell::new(0), Some(3)), good(), &[]).unwrap_err();
    compare_occurrences(good().skip(1), good()).unwrap_err();
}
