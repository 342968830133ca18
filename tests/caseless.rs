//! Tests `memmem::Caseless` against an oracle of three lines.

use std::sync::atomic::AtomicU8;

use atomic_memchr::{View, memmem::Caseless};
use proptest::prelude::*;

/// All places where the needle is in whatever case.
fn places<'a>(haystack: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let count = (haystack.len() + 1).saturating_sub(needle.len());
    (0..count).filter(|&at| haystack[at..at + needle.len()].eq_ignore_ascii_case(needle))
}

/// Those of them that do not overlap, as they come.
fn apart(places: impl Iterator<Item = usize>, len: usize) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for at in places {
        if found.last().is_none_or(|last| last.abs_diff(at) >= len) {
            found.push(at);
        }
    }
    found
}

fn check(haystack: &[u8], needle: &[u8]) {
    let finder = Caseless::new(needle);
    let all: Vec<usize> = places(haystack, needle).collect();
    let forward = apart(all.iter().copied(), needle.len());
    let backward = apart(all.iter().rev().copied(), needle.len());
    assert_eq!(finder.find(haystack), all.first().copied());
    assert_eq!(finder.rfind(haystack), all.last().copied());
    assert_eq!(finder.find_iter(haystack).collect::<Vec<_>>(), forward);
    assert_eq!(finder.rfind_iter(haystack).collect::<Vec<_>>(), backward);

    let shared: Vec<AtomicU8> = haystack.iter().map(|&byte| AtomicU8::new(byte)).collect();
    assert_eq!(finder.find(&shared[..]), all.first().copied());
    assert!(finder.rfind_iter(View::new(&shared)).eq(backward));

    let mut iter = finder.find_iter(haystack);
    for left in (0..=forward.len()).rev() {
        let (least, most) = iter.size_hint();
        assert!(least <= left && most.is_some_and(|most| left <= most));
        assert_eq!(iter.next().is_some(), left > 0);
    }
}

#[test]
fn the_empty_needle_is_everywhere() {
    for haystack in ["", "a", "abc"] {
        check(haystack.as_bytes(), b"");
        assert!(Caseless::new("").find_iter(haystack).eq(0..=haystack.len()));
    }
}

#[test]
fn letters_in_either_case() {
    for haystack in ["Straße STRASSE strasse", "k \u{212A} K", "[{@`", "AaAaAaA"] {
        for needle in [
            "STRASSE", "straße", "STRAßE", "STRAẞE", "k", "[", "{", "@", "aa", "AAA",
        ] {
            check(haystack.as_bytes(), needle.as_bytes());
        }
    }
}

#[test]
#[cfg(feature = "alloc")]
fn needles_are_kept_as_they_were() {
    let finder = Caseless::new("NeeDle").into_owned();
    assert_eq!(finder.needle(), b"NeeDle");
    assert_eq!(finder.as_ref().clone().find("a needle"), Some(2));
    let mut positions = finder.find_iter("needle NEEDLE").into_owned();
    assert_eq!(
        (positions.next(), positions.next(), positions.next()),
        (Some(0), Some(7), None)
    );
    assert!(format!("{finder:?}").contains("78"), "{finder:?}");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 5 } else { 2000 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn parts_are_found(
        haystack in prop_oneof![
            prop::collection::vec(prop::sample::select(b"abAB".to_vec()), 0..900),
            prop::collection::vec(any::<u8>(), 0..900),
        ],
        start in any::<prop::sample::Index>(),
        len in 0..90_usize,
        flips in any::<[prop::sample::Index; 3]>(),
    ) {
        let start = start.index(haystack.len() + 1);
        let mut needle = haystack[start..(start + len).min(haystack.len())].to_vec();
        for flip in flips {
            if !needle.is_empty() {
                let at = flip.index(needle.len());
                needle[at] ^= 0x20;
            }
        }
        check(&haystack, &needle);
    }
}
