//! Tests the substring kernels of every ISA against an oracle, for all choices of anchors.

use atomic_memchr_kernels::{
    Anchors, Backward, CaseRows, Caseless, Direction, Exact, Forward, Kernels, Occurrences, Span,
    supported,
};
use atomic_memchr_testing::{Rng, effort::Effort};
use proptest::prelude::*;

fn anchors(offsets: [usize; 3], count: u8) -> Anchors {
    Anchors {
        offsets: offsets.map(|offset| offset as u8),
        count,
    }
}

/// Returns `true` if the needle occurs at the offset `place`.
fn is_at(haystack: &[u8], needle: &[u8], place: usize, case_counts: bool) -> bool {
    let window = &haystack[place..place + needle.len()];
    if case_counts {
        window == needle
    } else {
        window.eq_ignore_ascii_case(needle)
    }
}

/// All occurrences that do not overlap, from the start or from the end.
fn expected(haystack: &[u8], needle: &[u8], forward: bool, case_counts: bool) -> Vec<usize> {
    let places = (haystack.len() + 1).saturating_sub(needle.len());
    let mut found: Vec<usize> = Vec::new();
    for place in 0..places {
        let place = if forward { place } else { places - 1 - place };
        let is_free = found
            .last()
            .is_none_or(|last| last.abs_diff(place) >= needle.len());
        if is_free && is_at(haystack, needle, place, case_counts) {
            found.push(place);
        }
    }
    found
}

/// All that a kernel finds, in batches that grow.
fn all<D: Direction, C: CaseRows>(
    kernels: &Kernels,
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Vec<usize> {
    let mut occurrences = Occurrences::new(anchors, needle.len(), haystack.len());
    let mut found = Vec::new();
    loop {
        let (least, most) = occurrences.size_hint(needle.len());
        assert!(least == 0 && found.len() + most <= haystack.len() / needle.len());
        kernels.occurrences::<D, C>(needle, haystack, &mut occurrences);
        let before = found.len();
        found.extend(std::iter::from_fn(|| occurrences.pop::<D>()));
        if found.len() == before {
            return found;
        }
        occurrences.widen();
    }
}

/// One direction, and one way to compare.
fn check_one<D: Direction, C: CaseRows>(haystack: &[u8], needle: &[u8], anchors: Anchors) {
    let expected = expected(haystack, needle, D::FORWARD, C::COUNTS);
    let span = Span::new(haystack);
    for kernels in supported() {
        let case = || {
            let (forward, case) = (D::FORWARD, C::COUNTS);
            let name = kernels.name();
            format!(
                "{name}, forward: {forward}, case: {case}: {needle:?} with {anchors:?} in {} {haystack:?}",
                haystack.len()
            )
        };
        let found = kernels.substring::<D, C>(needle, anchors, span);
        assert_eq!(found, expected.first().copied(), "{}", case());
        let found = all::<D, C>(kernels, needle, anchors, span);
        assert_eq!(found, expected, "{}", case());
    }
    let found = atomic_memchr_kernels::substring::<D, C>(needle, anchors, span);
    assert_eq!(found, expected.first().copied());
}

/// Every ISA, both directions, and with the case of letters and without.
fn check(haystack: &[u8], needle: &[u8], anchors: Anchors) {
    check_one::<Forward, Exact>(haystack, needle, anchors);
    check_one::<Backward, Exact>(haystack, needle, anchors);
    check_one::<Forward, Caseless>(haystack, needle, anchors);
    check_one::<Backward, Caseless>(haystack, needle, anchors);
}

/// How many places there are more than one.
fn places() -> Vec<usize> {
    match Effort::of_this_run() {
        Effort::Full => vec![
            0, 1, 2, 15, 31, 62, 63, 64, 65, 127, 128, 190, 255, 256, 257, 330, 600,
        ],
        Effort::Sample => vec![0, 1, 31, 63, 64, 128, 255, 300],
        Effort::Miri => vec![0, 63, 257],
    }
}

/// A needle of each length, with one occurrence, at each place, by one anchor, by two and by
/// three. What is around it has bytes of the needle, and every other is in the other case.
#[test]
fn planted_everywhere() {
    let (lens, step) = match Effort::of_this_run() {
        Effort::Full => ((1..=80).collect(), 1),
        Effort::Sample => ((1..=80).step_by(3).collect(), 3),
        Effort::Miri => (vec![1, 2, 3, 9, 70], 67),
    };
    for len in lens {
        let needle: Vec<u8> = (0..len).map(|i| b"abcdefG"[i % 7]).collect();
        for more in places() {
            let mut haystack: Vec<u8> = (0..len + more).map(|i| b"aAab"[i % 4]).collect();
            let around = haystack.clone();
            // Short needles are there anyway, and longer ones not.
            for at in (0..=more).step_by(step) {
                let planted = &mut haystack[at..at + len];
                planted.copy_from_slice(&needle);
                if at % 2 == 1 {
                    planted.make_ascii_uppercase();
                }
                let count = 1 + (at % 3) as u8;
                let anchors = anchors([len - 1, len / 2, at % len], count);
                check(&haystack, &needle, anchors);
                haystack[at..at + len].copy_from_slice(&around[at..at + len]);
            }
        }
    }
}

/// Needles that overlap themselves, in haystacks made of them.
#[test]
fn periodic_needles() {
    let pieces: [&[u8]; 6] = [b"a", b"ab", b"aab", b"abaab", b"abAB", b"abcabcabd"];
    let lens: Vec<usize> = match Effort::of_this_run() {
        Effort::Full => (1..=80).collect(),
        Effort::Sample => (1..=80).step_by(9).collect(),
        Effort::Miri => vec![2, 17],
    };
    for piece in pieces {
        for &len in &lens {
            let needle: Vec<u8> = piece.iter().copied().cycle().take(len).collect();
            for haystack_len in [len, len + 1, 3 * len, 100, 400, 1500] {
                if cfg!(miri) && haystack_len > 400 {
                    continue;
                }
                let mut haystack: Vec<u8> =
                    piece.iter().copied().cycle().take(haystack_len).collect();
                for count in 1..=3 {
                    check(&haystack, &needle, anchors([0, len - 1, len / 2], count));
                }
                haystack[haystack_len / 2] = b'x';
                check(&haystack, &needle, anchors([len - 1, 0, len / 2], 2));
            }
        }
    }
}

#[test]
fn a_needle_that_is_longer_is_not_found() {
    for kernels in supported() {
        for (haystack, needle) in [
            (&b"abc"[..], &b"abcd"[..]),
            (b"", b"a"),
            (&[b'a'; 70], &[b'a'; 71]),
        ] {
            let span = Span::new(haystack);
            for count in 1..=3 {
                let anchors = anchors([0, 1, 2], count);
                assert_eq!(
                    kernels.substring::<Forward, Exact>(needle, anchors, span),
                    None
                );
                assert_eq!(
                    kernels.substring::<Backward, Exact>(needle, anchors, span),
                    None
                );
                assert_eq!(
                    all::<Forward, Exact>(kernels, needle, anchors, span),
                    [0; 0]
                );
                assert_eq!(
                    all::<Backward, Caseless>(kernels, needle, anchors, span),
                    [0; 0]
                );
            }
        }
    }
}

/// Haystacks on which comparing candidates would take the product of the lengths: if it did,
/// this would take hours. How many bytes are loaded is counted in `linear.rs`.
#[test]
fn worst_cases_end() {
    let len = match Effort::of_this_run() {
        Effort::Full => 2 << 20,
        Effort::Sample => 1 << 17,
        Effort::Miri => 3000,
    };
    let mut haystack = vec![b'a'; len];
    for needle in [
        [vec![b'a'; len / 8], vec![b'b']].concat(),
        [vec![b'b'], vec![b'a'; len / 8]].concat(),
        [vec![b'a'; len / 16], vec![b'b'], vec![b'a'; len / 16]].concat(),
        [b"ab".repeat(len / 16), vec![b'b']].concat(),
    ] {
        let at = len - needle.len() - 5;
        for is_there in [false, true] {
            if is_there {
                haystack[at..at + needle.len()].copy_from_slice(&needle);
            }
            for kernels in supported() {
                for (places, count) in [([0, 1, 2], 2), ([255, 0, 9], 1), ([1, 200, 7], 3)] {
                    let anchors = anchors(places, count);
                    let span = Span::new(&haystack);
                    let found = kernels.substring::<Forward, Exact>(&needle, anchors, span);
                    assert_eq!(found, is_there.then_some(at));
                    let found = kernels.substring::<Backward, Caseless>(&needle, anchors, span);
                    assert_eq!(found, is_there.then_some(at));
                }
            }
        }
        haystack.fill(b'a');
    }
}

/// Anchors that are not the needle's are of no use, and do no harm.
#[test]
fn anchors_outside_of_the_needle_find_nothing() {
    for len in [3, 64, 65, 300, 5000] {
        let haystack = vec![b'b'; len];
        let span = Span::new(&haystack);
        for kernels in supported() {
            for count in 1..=3 {
                let anchors = anchors([7, 9, 255], count);
                assert_eq!(
                    kernels.substring::<Forward, Exact>(b"bc", anchors, span),
                    None
                );
                assert_eq!(
                    kernels.substring::<Backward, Exact>(b"bc", anchors, span),
                    None
                );
                assert_eq!(
                    all::<Forward, Caseless>(kernels, b"bc", anchors, span),
                    [0; 0]
                );
            }
        }
    }
}

/// Letters are the same in either case, and nothing else is.
#[test]
fn case_is_of_letters_only() {
    for byte in 0..=u8::MAX {
        for other in [byte ^ 0x20, byte ^ 0x80, byte.wrapping_add(1)] {
            let needle = [b'-', byte, b'-', b'.'];
            let mut haystack = vec![b'-'; 150];
            haystack[70..74].copy_from_slice(&[b'-', other, b'-', b'.']);
            for count in 1..=3 {
                check(&haystack, &needle, anchors([1, 0, 3], count));
                check(&haystack, &needle, anchors([3, 2, 1], count));
            }
        }
        if cfg!(miri) && byte % 16 != 1 {
            continue;
        }
    }
}

/// Occurrences of all densities, so that batches end everywhere.
#[test]
fn batches_end_everywhere() {
    let mut random = Rng::with_seed(5);
    let rounds = match Effort::of_this_run() {
        Effort::Full => 300,
        Effort::Sample => 30,
        Effort::Miri => 2,
    };
    for round in 0..rounds {
        let mut haystack = vec![b'.'; 200 + random.usize(..4000)];
        let needle: &[u8] = [&b"ab"[..], b"abc", b"needle", b"aXa", b"x"][round % 5];
        let mean = [3, 20, 100, 500][random.usize(..4)];
        let mut at = random.usize(..mean);
        while at + needle.len() <= haystack.len() {
            haystack[at..at + needle.len()].copy_from_slice(needle);
            at += 1 + random.usize(..2 * mean);
        }
        let last = needle.len() - 1;
        check(
            &haystack,
            needle,
            anchors([0, last, last / 2], 1 + (round % 3) as u8),
        );
    }
}

/// Occurrences that are common for a while, so that they are searched for in blocks, then
/// crowded, rare, or too far apart for a batch; and candidates that are none among them.
#[test]
fn densities_change() {
    const NEEDLES: [&[u8]; 6] = [b"ab", b"abc", b"x", b"needle", b"aXa", &[b'a'; 20]];
    let mut random = Rng::with_seed(6);
    let rounds = match Effort::of_this_run() {
        Effort::Full => 120,
        Effort::Sample => 12,
        Effort::Miri => 1,
    };
    for round in 0..rounds {
        let needle = NEEDLES[round % NEEDLES.len()];
        let mut haystack = Vec::new();
        for _ in 0..1 + random.usize(..if cfg!(miri) { 2 } else { 12 }) {
            let mean = [1, 2, 10, 20, 60, 200, 700, 3000][random.usize(..8)];
            let end = haystack.len() + 100 + random.usize(..20 * mean + 3000);
            while haystack.len() < end {
                haystack.resize(haystack.len() + random.usize(..2 * mean), b'.');
                let planted = &needle[..needle.len() - random.usize(..4) / 3];
                haystack.extend(planted);
            }
            if random.usize(..8) == 0 {
                haystack.resize(haystack.len() + 70_000, b'a');
            }
        }
        let last = needle.len() - 1;
        let anchors = anchors([0, last, last / 2], 1 + (round / 2 % 3) as u8);
        check(&haystack, needle, anchors);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: match Effort::of_this_run() {
            Effort::Full => 1500,
            Effort::Sample => 150,
            Effort::Miri => 4,
        },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn as_memchr_finds(
        haystack in prop::collection::vec(prop::sample::select(b"aAb".to_vec()), 0..1500),
        needle in prop::collection::vec(prop::sample::select(b"ab".to_vec()), 1..40),
        places in any::<[prop::sample::Index; 3]>(),
        count in 1..=3_u8,
    ) {
        let anchors = anchors(places.map(|place| place.index(needle.len())), count);
        check(&haystack, &needle, anchors);
        for kernels in supported() {
            let span = Span::new(&haystack[..]);
            prop_assert_eq!(
                kernels.substring::<Forward, Exact>(&needle, anchors, span),
                memchr::memmem::find(&haystack, &needle)
            );
            prop_assert_eq!(
                kernels.substring::<Backward, Exact>(&needle, anchors, span),
                memchr::memmem::rfind(&haystack, &needle)
            );
            let found = all::<Forward, Exact>(kernels, &needle, anchors, span);
            prop_assert!(memchr::memmem::find_iter(&haystack, &needle).eq(found));
            let found = all::<Backward, Exact>(kernels, &needle, anchors, span);
            prop_assert!(memchr::memmem::rfind_iter(&haystack, &needle).eq(found));
        }
    }

    #[test]
    fn a_part_is_found(
        haystack in prop::collection::vec(prop::sample::select(b"abC".to_vec()), 1..1500),
        part in any::<[prop::sample::Index; 2]>(),
        count in 1..=3_u8,
    ) {
        let [a, b] = part.map(|index| index.index(haystack.len()));
        let needle = haystack[a.min(b)..=a.max(b)].to_vec();
        let last = needle.len().min(256) - 1;
        check(&haystack, &needle, anchors([last, last / 3, 0], count));
    }
}
