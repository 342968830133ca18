//! Tests every public function while other threads store to what it searches.
//!
//! Miri and ThreadSanitizer run these tests to find a load that is not atomic, or a reference to
//! bytes that are stored to. The tests themselves find answers that no changing memory explains.
//! To that end some bytes are *landmarks*, which no thread stores to, and each of the others is
//! one of two *letters*, whichever is stored. So a search for landmarks finds exactly these, a
//! search for both letters finds exactly the others, and a search for one letter may find any of
//! the others.
//!
//! The controls at the end do what a program must not. They are compiled only under
//! `--cfg atomic_memchr_control`, for Miri and ThreadSanitizer to report.
#![allow(unsafe_code, reason = "the controls make plain bytes of shared ones")]

use std::{sync::atomic::AtomicU8, thread};

use atomic_memchr::{
    Haystack, View, memchr, memchr_iter, memchr2, memchr2_iter, memchr3, memchr3_iter, memmem,
    memrchr, memrchr_iter, memrchr2, memrchr2_iter, memrchr3, memrchr3_iter,
};
use atomic_memchr_testing::moving::{
    ABSENT, LANDMARK, LETTERS, Places, assert_possible, landmark, race, with_writers,
};

/// Panics if letters cannot have been found at `positions`, in the order that is
/// given by `is_before`.
#[track_caller]
fn assert_letters(positions: &[usize], len: usize, is_before: fn(usize, usize) -> bool) {
    for &at in positions {
        assert!(at < len && landmark(at).is_none(), "a letter at {at}");
    }
    for pair in positions.windows(2) {
        assert!(is_before(pair[0], pair[1]), "{pair:?}");
    }
}

/// The first and last of some positions.
fn ends(positions: &[usize]) -> (Option<usize>, Option<usize>) {
    (positions.first().copied(), positions.last().copied())
}

#[test]
fn the_nearest_byte_from_either_end() {
    race(|bytes, places| {
        let len = bytes.len();
        let (x, [a, b], [hash, bang]) = (ABSENT, LETTERS, LANDMARK);

        let hashes = &places.hashes;
        let found = (memchr(hash, bytes), memrchr(hash, bytes));
        assert_eq!(found, ends(hashes));
        let found = (memchr2(x, hash, bytes), memrchr2(hash, x, bytes));
        assert_eq!(found, ends(hashes));
        let found = (memchr3(x, x, hash, bytes), memrchr3(hash, x, x, bytes));
        assert_eq!(found, ends(hashes));

        let landmarks = &places.landmarks;
        let found = (memchr2(hash, bang, bytes), memrchr2(hash, bang, bytes));
        assert_eq!(found, ends(landmarks));

        let letters = &places.letters;
        let found = (memchr2(a, b, bytes), memrchr2(a, b, bytes));
        assert_eq!(found, ends(letters));
        let found = (memchr3(b, x, a, bytes), memrchr3(b, x, a, bytes));
        assert_eq!(found, ends(letters));

        assert_eq!((memchr(x, bytes), memrchr(x, bytes)), (None, None));
        assert_eq!((memchr2(x, x, bytes), memrchr2(x, x, bytes)), (None, None));
        let found = (memchr3(x, x, x, bytes), memrchr3(x, x, x, bytes));
        assert_eq!(found, (None, None));

        for at in [memchr(a, bytes), memrchr(a, bytes)].into_iter().flatten() {
            assert!(at < len && landmark(at).is_none());
        }
        for at in [memchr2(a, x, bytes), memrchr2(x, b, bytes)]
            .into_iter()
            .flatten()
        {
            assert!(at < len && landmark(at).is_none());
        }
        // The first two places hold letters.
        if len >= 2 {
            assert!(memchr3(a, hash, b, bytes) == Some(0));
            assert!(memchr3(a, hash, bang, bytes).is_none_or(|at| at < len));
        }
    });
}

#[test]
fn all_positions_in_one_direction() {
    race(|bytes, places| {
        let len = bytes.len();
        let (x, [a, b], [hash, bang]) = (ABSENT, LETTERS, LANDMARK);

        let hashes = || places.hashes.iter().copied();
        assert!(memchr_iter(hash, bytes).eq(hashes()));
        assert!(memrchr_iter(hash, bytes).eq(hashes().rev()));

        let landmarks = || places.landmarks.iter().copied();
        assert!(memchr2_iter(hash, bang, bytes).eq(landmarks()));
        assert!(memrchr2_iter(hash, bang, bytes).eq(landmarks().rev()));

        let letters = || places.letters.iter().copied();
        assert!(memchr3_iter(b, a, x, bytes).eq(letters()));
        assert!(memrchr3_iter(b, a, x, bytes).eq(letters().rev()));

        let forward: Vec<usize> = memchr_iter(a, bytes).collect();
        assert_letters(&forward, len, |at, next| at < next);
        let backward: Vec<usize> = memrchr_iter(b, bytes).collect();
        assert_letters(&backward, len, |at, next| at > next);
        let forward: Vec<usize> = memchr2_iter(a, x, bytes).collect();
        assert_letters(&forward, len, |at, next| at < next);
        let backward: Vec<usize> = memrchr3_iter(b, x, x, bytes).collect();
        assert_letters(&backward, len, |at, next| at > next);
    });
}

/// Takes some positions from the front and some from the back, by turns, until
/// there are none. What came from the front, and what came from the back.
fn from_both_ends(
    mut positions: impl DoubleEndedIterator<Item = usize>,
) -> (Vec<usize>, Vec<usize>) {
    let (mut front, mut back) = (Vec::new(), Vec::new());
    for turn in 0.. {
        // From few to more than a call decides ahead.
        for _ in 0..3 << (turn % 6) {
            match positions.next() {
                Some(position) => front.push(position),
                None => {
                    assert_eq!(positions.next_back(), None);
                    return (front, back);
                }
            }
        }
        back.extend(positions.by_ref().rev().take(2 << (turn % 6)));
    }
    unreachable!("the turns do not end before the positions do")
}

#[test]
fn all_positions_from_both_ends() {
    race(|bytes, places| {
        let len = bytes.len();
        let (x, [a, b], [hash, bang]) = (ABSENT, LETTERS, LANDMARK);
        let whole = |(mut front, back): (Vec<usize>, Vec<usize>)| {
            front.extend(back.iter().rev());
            front
        };

        let found = whole(from_both_ends(memchr_iter(hash, bytes)));
        assert_eq!(found, places.hashes);
        let found = whole(from_both_ends(memchr2_iter(a, b, bytes)));
        assert_eq!(found, places.letters);
        let found = whole(from_both_ends(memchr3_iter(hash, x, bang, bytes)));
        assert_eq!(found, places.landmarks);
        let mut found = whole(from_both_ends(memrchr2_iter(bang, hash, bytes)));
        found.reverse();
        assert_eq!(found, places.landmarks);

        let found = whole(from_both_ends(memchr_iter(a, bytes)));
        assert_letters(&found, len, |at, next| at < next);
        let found = whole(from_both_ends(memrchr3_iter(b, x, x, bytes)));
        assert_letters(&found, len, |at, next| at > next);
    });
}

#[test]
fn counts_and_bounds() {
    race(|bytes, places| {
        let (x, [a, b], [hash, bang]) = (ABSENT, LETTERS, LANDMARK);
        let (landmarks, letters) = (places.landmarks.len(), places.letters.len());

        assert_eq!(memchr_iter(hash, bytes).count(), places.hashes.len());
        assert_eq!(memchr2_iter(hash, bang, bytes).count(), landmarks);
        assert_eq!(memrchr2_iter(a, b, bytes).count(), letters);
        assert_eq!(memchr3_iter(a, x, b, bytes).count(), letters);
        assert_eq!(memchr_iter(x, bytes).count(), 0);
        assert!(memchr_iter(a, bytes).count() <= letters);

        // What an iterator has decided ahead stays decided.
        let mut positions = memchr_iter(a, bytes);
        let taken = positions.by_ref().take(3).count();
        let (least, most) = positions.size_hint();
        let copy = positions.clone();
        assert_ne!(format!("{positions:?}"), "");
        let left = positions.count();
        assert!(least <= left && Some(left) <= most);
        assert!(taken + left <= letters);
        let left = copy.count();
        assert!(least <= left && Some(left) <= most);

        let mut positions = memchr2_iter(b, a, bytes);
        let taken = usize::from(positions.next_back().is_some());
        let taken = taken + positions.by_ref().take(5).count();
        assert_eq!(taken + positions.count(), letters);
    });
}

#[test]
fn substrings() {
    race(|bytes, places| {
        let len = bytes.len();
        let view = View::new(bytes);
        let [a, b] = LETTERS;

        // Both bytes of a landmark stand still.
        let whole = || places.whole.iter().copied();
        assert_eq!(memmem::find(bytes, &LANDMARK), whole().next());
        assert_eq!(memmem::rfind(bytes, &LANDMARK), whole().next_back());
        assert!(memmem::find_iter(bytes, &LANDMARK).eq(whole()));
        assert!(memmem::rfind_iter(bytes, &LANDMARK).eq(whole().rev()));
        let hashes = || places.hashes.iter().copied();
        assert!(memmem::find_iter(view, &LANDMARK[..1]).eq(hashes()));
        assert!(memmem::rfind_iter(view, &LANDMARK[..1]).eq(hashes().rev()));

        // One byte of this does.
        let needle = [a, LANDMARK[0]];
        let is_before_landmark = |at: usize| landmark(at + 1) == Some(LANDMARK[0]);
        assert!(memmem::find_iter(view, &needle).all(is_before_landmark));
        assert!(memmem::rfind_iter(view, &needle).all(is_before_landmark));
        let (least, most) = memmem::find_iter(view, &needle).size_hint();
        assert!(least <= len && most.is_none_or(|most| most <= len));

        // None of this, and occurrences do not overlap.
        let needle = [a, b, a];
        let forward: Vec<usize> = memmem::find_iter(view, &needle).collect();
        assert!(forward.is_sorted_by(|at, next| at + needle.len() <= *next));
        let backward: Vec<usize> = memmem::rfind_iter(view, &needle).collect();
        assert!(backward.is_sorted_by(|at, next| *at >= next + needle.len()));
        for at in forward.into_iter().chain(backward) {
            let mut occurrence = at..at + needle.len();
            assert!(occurrence.end <= len, "{occurrence:?}");
            assert!(occurrence.all(|at| landmark(at).is_none()), "at {at}");
        }

        for absent in [&[a, ABSENT][..], &[ABSENT, LANDMARK[0]], &vec![a; len + 1]] {
            assert_eq!(memmem::find(bytes, absent), None);
            assert_eq!(memmem::rfind(bytes, absent), None);
        }
        assert_eq!(memmem::find(bytes, b""), Some(0));
        assert_eq!(memmem::rfind(bytes, b""), Some(len));
        assert!(memmem::find_iter(bytes, b"").eq(0..=len));
        assert!(memmem::rfind_iter(bytes, b"").eq((0..=len).rev()));
    });
}

#[test]
fn finders() {
    race(|bytes, places| {
        let whole = || places.whole.iter().copied();
        let finder = memmem::Finder::new(&LANDMARK);
        assert_eq!(finder.find(bytes), whole().next());
        assert!(finder.as_ref().find_iter(bytes).eq(whole()));
        let reverse = memmem::FinderRev::new(&LANDMARK);
        assert_eq!(reverse.rfind(bytes), whole().next_back());
        assert!(reverse.as_ref().rfind_iter(bytes).eq(whole().rev()));

        // By the byte that is the first of all to the ranker, which is a letter's.
        let needle = [LETTERS[0], LANDMARK[0]];
        let ranked = memmem::FinderBuilder::new().build_forward_with_ranker(LettersFirst, &needle);
        let is_before_landmark = |at: usize| landmark(at + 1) == Some(LANDMARK[0]);
        assert!(ranked.find_iter(bytes).all(is_before_landmark));

        #[cfg(feature = "alloc")]
        {
            let mut owned = finder.find_iter(bytes).into_owned();
            assert_eq!(owned.next(), whole().next());
            assert!(format!("{owned:?}").contains("occurrences"));
            let mut owned = reverse.rfind_iter(bytes).into_owned();
            assert_eq!(owned.next(), whole().next_back());
            assert!(format!("{owned:?}").contains("occurrences"));
            if let Some(at) = whole().next() {
                // A needle that stands in the shared bytes.
                let needle = View::new(bytes).slice(at..at + LANDMARK.len());
                assert_eq!(memmem::find_view(bytes, needle), Some(at));
            }
        }
    });
}

#[test]
fn caseless_substrings() {
    race(|bytes, places| {
        let len = bytes.len();
        let whole = || places.whole.iter().copied();
        let finder = memmem::Caseless::new(&LANDMARK);
        assert_eq!(finder.find(bytes), whole().next());
        assert_eq!(finder.rfind(bytes), whole().next_back());
        assert!(finder.find_iter(bytes).eq(whole()));
        assert!(finder.rfind_iter(bytes).eq(whole().rev()));

        // Letters in the other case than they are written in, and one that stands still.
        let needle = [LETTERS[0].to_ascii_uppercase(), LANDMARK[0]];
        let finder = memmem::Caseless::new(&needle);
        let is_before_landmark = |at: usize| landmark(at + 1) == Some(LANDMARK[0]);
        assert!(finder.find_iter(View::new(bytes)).all(is_before_landmark));
        if cfg!(miri) {
            return;
        }
        assert!(finder.rfind_iter(View::new(bytes)).all(is_before_landmark));
        let needle = [LETTERS[0].to_ascii_uppercase(), LETTERS[1], LETTERS[0]];
        for at in memmem::Caseless::new(&needle).find_iter(bytes) {
            assert!(at + needle.len() <= len && (at..at + 3).all(|at| landmark(at).is_none()));
        }
    });
}

/// Takes letters for rare.
struct LettersFirst;

impl memmem::HeuristicFrequencyRank for LettersFirst {
    fn rank(&self, byte: u8) -> u8 {
        if LETTERS.contains(&byte) { 0 } else { 255 }
    }
}

/// A haystack in which comparing takes long everywhere, so that the search that is
/// linear in any case takes over: there is a run of the needle's letter at either
/// end, and between them only what is almost one.
#[test]
fn substrings_where_they_almost_are() {
    const RUN: usize = 64;
    let len = RUN * if cfg!(miri) { 7 } else { 60 };
    let is_run = |at: usize| at < RUN || at >= len - RUN;
    let byte = |at: usize| match at % RUN {
        0 | 63 if !is_run(at) => LANDMARK[0],
        _ => LETTERS[0],
    };
    let bytes: Vec<AtomicU8> = (0..len).map(|at| AtomicU8::new(byte(at))).collect();
    let free: Vec<usize> = (0..len)
        .filter(|&at| !is_run(at) && at % RUN == 11)
        .collect();
    let needle = [LETTERS[0]; RUN];
    with_writers(&bytes, &free, 0, || {
        let view = View::new(&bytes);
        assert_eq!(memmem::find(view, &needle), Some(0));
        assert_eq!(memmem::find(view.slice(1..), &needle), Some(len - RUN - 1));
        assert_eq!(memmem::rfind(view, &needle), Some(len - RUN));
        assert_eq!(memmem::rfind(view.slice(..len - 1), &needle), Some(0));
    });
}

#[test]
fn views() {
    race(|bytes, places| {
        let len = bytes.len();
        let view = View::new(bytes);
        assert_eq!((view.len(), view.is_empty()), (len, len == 0));
        assert_eq!(view.as_ptr(), bytes.as_ptr().cast());
        assert!(format!("{view:?}").contains(&len.to_string()));

        for at in [0, 1, 7, len / 2, len.saturating_sub(1)] {
            match view.get(at) {
                Some(byte) => assert_possible(at, byte),
                None => assert!(at >= len),
            }
        }
        assert_eq!(view.get(len), None);
        assert_eq!(view.get(usize::MAX), None);

        for &at in &places.whole {
            assert!(view.slice(at..at + 2).eq_bytes(&LANDMARK));
            assert!(view.slice(at..).starts_with(&LANDMARK));
            assert!(view.slice(..=at + 1).ends_with(&LANDMARK));
            let (head, tail) = view.split_at(at);
            assert_eq!(tail.get(0), Some(LANDMARK[0]));
            assert_eq!((head.len(), tail.len()), (at, len - at));
        }
        assert!(view.starts_with(b"") && view.ends_with(b""));
        assert!(!view.starts_with(&[ABSENT]) && !view.ends_with(&[ABSENT]));

        let mut copy = vec![ABSENT; len];
        view.copy_to_slice(&mut copy);
        for (at, &byte) in copy.iter().enumerate() {
            assert_possible(at, byte);
        }
        // Whether these still stand there is for nobody to say.
        let _: [bool; 3] = [
            view.eq_bytes(&copy),
            view.starts_with(&copy[..len / 2]),
            view.ends_with(&copy[len / 2..]),
        ];
        copy.push(LETTERS[0]);
        assert!(!view.eq_bytes(&copy) && !view.starts_with(&copy) && !view.ends_with(&copy));
        if let Some(last) = copy[..len].last_mut() {
            *last = ABSENT;
            assert!(!view.eq_bytes(&copy[..len]) && !view.ends_with(&copy[..len]));
        }

        #[cfg(feature = "alloc")]
        for (at, byte) in view.slice(len / 3..).to_vec().into_iter().enumerate() {
            assert_possible(len / 3 + at, byte);
        }
    });
}

/// Searches a haystack of whatever type.
fn search<'h, H: Haystack<'h> + Clone>(haystack: H, places: &Places) {
    let [a, b] = LETTERS;
    let (first, count) = (places.hashes.first(), places.letters.len());
    assert_eq!(memchr(LANDMARK[0], haystack.clone()), first.copied());
    assert_eq!(memchr2_iter(a, b, haystack.clone()).count(), count);
    let first = places.whole.first();
    assert_eq!(memmem::find(haystack, &LANDMARK), first.copied());
}

#[test]
fn haystacks() {
    race(|bytes, places| {
        search(bytes, places);
        search(View::new(bytes), places);
        search(&View::from(bytes), places);
        // SAFETY:
        // - the bytes are borrowed for longer than the view lives.
        // - threads write them with atomic stores of one byte only.
        let view: View = unsafe { View::from_raw_parts(bytes.as_ptr().cast(), bytes.len()) };
        search(view, places);
    });

    let places = Places::new(40);
    let byte = |at| AtomicU8::new(landmark(at).unwrap_or(LETTERS[0]));
    let array: [AtomicU8; 40] = std::array::from_fn(byte);
    with_writers(&array, &places.letters, 0, || {
        search(&array, &places);
        // A view may be searched by several threads.
        let view = View::new(&array);
        thread::scope(|scope| {
            scope.spawn(|| search(view, &places));
            search(view, &places);
        });
    });
    #[cfg(feature = "alloc")]
    {
        let vector: Vec<AtomicU8> = (0..40).map(byte).collect();
        with_writers(&vector, &places.letters, 0, || search(&vector, &places));
        let shared: std::sync::Arc<[AtomicU8]> = vector.into();
        with_writers(&shared, &places.letters, 0, || search(&shared, &places));
    }
    search(View::<AtomicU8>::default(), &Places::new(0));
}

/// Races that must be reported.
#[cfg(atomic_memchr_control)]
mod control {
    use atomic_memchr_testing::moving::after_stores;

    use super::*;

    /// Bytes that are stored to, as a plain slice.
    #[test]
    fn control_plain_slice() {
        after_stores(|ptr, len| {
            // SAFETY: there is none, which is to be reported.
            let slice = unsafe { std::slice::from_raw_parts(ptr, len) };
            assert_eq!(memchr(ABSENT, slice), None);
        });
    }

    /// Bytes that are stored to, loaded plainly.
    #[test]
    fn control_plain_loads() {
        after_stores(|ptr, len| {
            // SAFETY: there is none, which is to be reported.
            let view: View<'_, u8> = unsafe { View::from_raw_parts(ptr, len) };
            assert_eq!(memchr(ABSENT, view), None);
        });
    }
}
