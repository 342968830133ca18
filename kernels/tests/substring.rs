//! Substring kernels of every table against memchr's, with whatever anchors.

use atomic_memchr_kernels::{Anchors, Backward, Forward, Span, supported};
use memchr::memmem;
use proptest::prelude::*;

/// Every table, both directions, with anchors searched for alone and together.
fn check(haystack: &[u8], needle: &[u8], rare: usize, other: usize) {
    let first = memmem::find(haystack, needle);
    let last = memmem::rfind(haystack, needle);
    for kernels in supported() {
        for alone in [false, true] {
            let anchors = Anchors { rare, other, alone };
            let span = Span::new(haystack);
            let name = kernels.name();
            assert_eq!(
                kernels.substring::<Forward>(needle, anchors, span),
                first,
                "{name}: {needle:?} with {anchors:?} in {haystack:?}"
            );
            assert_eq!(
                kernels.substring::<Backward>(needle, anchors, span),
                last,
                "{name}, backwards: {needle:?} with {anchors:?} in {haystack:?}"
            );
        }
    }
}

#[test]
fn planted_everywhere() {
    let (lens, step) = if cfg!(miri) { (1..=9, 31) } else { (1..=80, 1) };
    for len in lens {
        let needle: Vec<u8> = (0..len).map(|i| b'a' + (i % 7) as u8).collect();
        for haystack_len in [
            len,
            len + 1,
            len + 63,
            len + 64,
            len + 127,
            len + 200,
            len + 333,
        ] {
            for at in (0..=haystack_len - len).step_by(step * (1 + haystack_len / 100)) {
                let mut haystack = vec![b'a'; haystack_len];
                haystack[at..at + len].copy_from_slice(&needle);
                check(&haystack, &needle, len - 1, len / 2);
            }
        }
    }
}

#[test]
fn a_needle_that_is_longer_or_empty_is_not_found() {
    let anchors = Anchors {
        rare: 0,
        other: 0,
        alone: false,
    };
    for kernels in supported() {
        let span = Span::new(b"abc");
        assert_eq!(kernels.substring::<Forward>(b"abcd", anchors, span), None);
        assert_eq!(kernels.substring::<Forward>(b"", anchors, span), None);
        assert_eq!(kernels.substring::<Backward>(b"", anchors, span), None);
        let beyond = Anchors {
            rare: 7,
            other: 9,
            alone: true,
        };
        assert_eq!(kernels.substring::<Forward>(b"bc", beyond, span), None);
    }
}

/// Haystacks on which comparing candidates would take the product of the lengths. It
/// counts what comparing costs by the length at which the kernel must have given it up:
/// if it had not, this would take hours.
#[test]
fn worst_cases_end() {
    let len = if cfg!(miri) { 3000 } else { 4 << 20 };
    let haystack = vec![b'a'; len];
    for needle in [
        [vec![b'a'; len / 8], vec![b'b']].concat(),
        [vec![b'b'], vec![b'a'; len / 8]].concat(),
        [vec![b'a'; len / 16], vec![b'b'], vec![b'a'; len / 16]].concat(),
        [b"ab".repeat(len / 16), vec![b'b']].concat(),
    ] {
        for (rare, other) in [(0, 1), (needle.len() - 1, 0), (1, needle.len() - 2)] {
            check(&haystack, &needle, rare, other);
            let mut haystack = haystack.clone();
            let at = len - needle.len() - 5;
            haystack[at..at + needle.len()].copy_from_slice(&needle);
            check(&haystack, &needle, rare, other);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 8 } else { 2000 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn as_memchr_finds(
        haystack in prop::collection::vec(prop::sample::select(b"ab".to_vec()), 0..700),
        needle in prop::collection::vec(prop::sample::select(b"ab".to_vec()), 1..40),
        anchors in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        check(&haystack, &needle, anchors.0.index(needle.len()), anchors.1.index(needle.len()));
    }

    #[test]
    fn as_memchr_finds_a_part(
        haystack in prop::collection::vec(prop::sample::select(b"abc".to_vec()), 1..700),
        part in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        let (a, b) = (part.0.index(haystack.len()), part.1.index(haystack.len()));
        let needle = haystack[a.min(b)..=a.max(b)].to_vec();
        check(&haystack, &needle, needle.len() - 1, needle.len() / 3);
    }
}
