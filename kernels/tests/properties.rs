//! Tests the kernels of every ISA against the `memchr` crate, on random haystacks.

use std::ops::Range;

use atomic_memchr_kernels::{
    Backward, Forward, Kernels, Needles, PatternRows, Positions, Span, supported,
};
use atomic_memchr_testing::{
    effort::is_in_a_hurry,
    oracle::{check, next},
};
use proptest::{collection::vec, prelude::*, sample::Index};

/// Number of bytes that a haystack has at most.
const LONGEST: usize = if cfg!(miri) { 100 } else { 3000 };

fn config() -> ProptestConfig {
    ProptestConfig {
        // Under Miri each takes half a minute.
        cases: match (cfg!(miri), is_in_a_hurry()) {
            (true, true) => 2,
            (true, false) => 4,
            (false, _) => 512,
        },
        // An integration test has no source folder of its own to keep them in;
        // what fails is printed.
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A haystack, a part of it, and needles.
#[derive(Clone, Debug)]
struct Case {
    haystack: Vec<u8>,
    part: Range<usize>,
    needles: [u8; 3],
}

impl Case {
    fn part(&self) -> &[u8] {
        &self.haystack[self.part.clone()]
    }
}

/// Haystacks over alphabets of one byte to all of them, so that matches are dense
/// in some and rare in others; the needles are of the alphabet, as a rule.
fn cases() -> impl Strategy<Value = Case> {
    let alphabet = prop_oneof![
        (any::<u8>(), 0..4_u8).prop_map(|(low, more)| low..=low.saturating_add(more)),
        (any::<u8>(), 0..60_u8).prop_map(|(low, more)| low..=low.saturating_add(more)),
        Just(0..=255),
    ];
    alphabet
        .prop_flat_map(|alphabet| {
            let needle = prop_oneof![9 => alphabet.clone(), 1 => any::<u8>()];
            let needles = [needle.clone(), needle.clone(), needle];
            (vec(alphabet, 0..LONGEST), needles, any::<(Index, Index)>())
        })
        .prop_map(|(haystack, needles, (a, b))| {
            let (a, b) = (a.index(haystack.len() + 1), b.index(haystack.len() + 1));
            Case {
                haystack,
                part: a.min(b)..a.max(b),
                needles,
            }
        })
}

/// Takes positions from either end as `ends` says, beside an iterator that is
/// known to be right.
fn both_ends<const N: usize>(
    kernels: &Kernels,
    needles: [u8; N],
    haystack: &[u8],
    mut expected: impl DoubleEndedIterator<Item = usize>,
    ends: &[bool],
) -> Result<(), TestCaseError>
where
    Needles<N>: PatternRows,
{
    let pattern = Needles::new(needles);
    let mut positions = Positions::new(Span::new(haystack));
    for &forward in ends {
        let (found, expected) = if forward {
            let found = next::<N, Forward>(kernels, pattern, &mut positions);
            (found, expected.next())
        } else {
            let found = next::<N, Backward>(kernels, pattern, &mut positions);
            (found, expected.next_back())
        };
        prop_assert_eq!(found, expected, "{}", kernels.name());
    }
    let (decided, unloaded) = positions.remaining();
    prop_assert_eq!(
        decided + kernels.count(pattern, unloaded),
        expected.count(),
        "{}",
        kernels.name()
    );
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn finds_what_memchr_finds(case in cases()) {
        let haystack = case.part();
        let span = Span::new(haystack);
        let [a, b, c] = case.needles;
        for kernels in supported() {
            let one = Needles::new([a]);
            prop_assert_eq!(kernels.find::<_, Forward>(one, span), memchr::memchr(a, haystack));
            prop_assert_eq!(kernels.find::<_, Backward>(one, span), memchr::memrchr(a, haystack));
            let two = Needles::new([a, b]);
            prop_assert_eq!(kernels.find::<_, Forward>(two, span), memchr::memchr2(a, b, haystack));
            prop_assert_eq!(kernels.find::<_, Backward>(two, span), memchr::memrchr2(a, b, haystack));
            let three = Needles::new([a, b, c]);
            prop_assert_eq!(
                kernels.find::<_, Forward>(three, span),
                memchr::memchr3(a, b, c, haystack)
            );
            prop_assert_eq!(
                kernels.find::<_, Backward>(three, span),
                memchr::memrchr3(a, b, c, haystack)
            );
        }
    }

    #[test]
    fn counts_and_iterates_as_memchr_does(case in cases()) {
        let haystack = case.part();
        let [a, b, c] = case.needles;
        for kernels in supported() {
            let expected: Vec<usize> = memchr::memchr_iter(a, haystack).collect();
            check(kernels, [a], haystack, &expected);
            let expected: Vec<usize> = memchr::memchr2_iter(a, b, haystack).collect();
            check(kernels, [a, b], haystack, &expected);
            let expected: Vec<usize> = memchr::memchr3_iter(a, b, c, haystack).collect();
            check(kernels, [a, b, c], haystack, &expected);
        }
    }

    #[test]
    fn iterates_from_both_ends_as_memchr_does(
        case in cases(),
        ends in vec(any::<bool>(), 0..400),
    ) {
        let haystack = case.part();
        let [a, b, c] = case.needles;
        for kernels in supported() {
            both_ends(kernels, [a], haystack, memchr::memchr_iter(a, haystack), &ends)?;
            both_ends(kernels, [a, b], haystack, memchr::memchr2_iter(a, b, haystack), &ends)?;
            both_ends(kernels, [a, b, c], haystack, memchr::memchr3_iter(a, b, c, haystack), &ends)?;
        }
    }

    #[test]
    fn copies_and_compares(case in cases(), at in any::<Index>(), bit in 0..8) {
        let haystack = case.part();
        for kernels in supported() {
            let mut copy = vec![0; haystack.len()];
            kernels.copy(Span::new(haystack), &mut copy[..]);
            prop_assert_eq!(&copy, haystack);
            prop_assert!(kernels.equal(Span::new(haystack), &copy));
            if !copy.is_empty() {
                let at = at.index(copy.len());
                copy[at] ^= 1_u8 << bit;
                prop_assert!(!kernels.equal(Span::new(haystack), &copy));
            }
        }
    }
}
