//! Tests substring searches of a file that another process rewrites all the time.
//!
//! One of the versions that are written has needles where the others have none; two versions have
//! one half each of a needle that none has whole. Each byte of what is found must be that of some
//! version. So a needle may be found that no version has, where halves of two versions meet. That
//! is within what is promised, and that it happens shows that the writer is at work.
#![cfg(all(feature = "map", unix, not(miri)))]

use std::{
    env,
    fs::OpenOptions,
    os::unix::fs::FileExt as _,
    sync::LazyLock,
    time::{Duration, Instant},
};

use atomic_memchr::{
    ReadOnly, View,
    map::Mapping,
    memchr,
    memmem::{self, Caseless, Finder, FinderRev},
};
use atomic_memchr_testing::writer::{self, Writer};

/// Says how many searches there are to be.
const SEARCHES: &str = "ATOMIC_MEMCHR_SEARCHES";

/// Bytes in the file.
const LEN: usize = 8001;

/// Bytes from one place that may have a needle to the next.
const APART: usize = 157;

/// Offset of the needle in such a piece.
const AT: usize = 30;

/// Needles that only some versions have: short, with rare bytes, and of common bytes.
const NEEDLES: [&[u8]; 4] = [
    b"qz",
    b"needle",
    b"tethered Heat",
    b"the extraordinary Gentleman, who understands nothing at all of it",
];

/// A text that all versions have at the same offsets.
const FIXED: &[u8] = b"= Standing still =";

/// If no mixture shows for this long, the writer is taken for dead.
const STALLED: Duration = Duration::from_secs(60);

/// Returns the text of the piece of this number: a needle, or what never changes.
fn text(number: usize) -> &'static [u8] {
    match number % 5 {
        4 => FIXED,
        kind => NEEDLES[kind],
    }
}

/// The first has no needle; the second has those of even numbers, the third the first halves
/// of the others, and the last their second halves.
static VERSIONS: LazyLock<[Vec<u8>; 4]> = LazyLock::new(|| {
    std::array::from_fn(|version| {
        let mut bytes: Vec<u8> = (0..LEN)
            .map(|at| b"etaoinshrdlu "[(at * (2 * version + 3) + at / 97) % 13])
            .collect();
        for (number, piece) in bytes.chunks_mut(APART).enumerate() {
            let text = text(number);
            let Some(place) = piece.get_mut(AT..AT + text.len()) else {
                continue;
            };
            let half = text.len() / 2;
            match version {
                _ if text == FIXED => place.copy_from_slice(text),
                1 if number % 2 == 0 => place.copy_from_slice(text),
                2 if number % 2 == 1 => place[..half].copy_from_slice(&text[..half]),
                3 if number % 2 == 1 => place[half..].copy_from_slice(&text[half..]),
                _ => {}
            }
        }
        bytes
    })
});

/// Returns `true` if each byte of the needle is that of some version at its offset.
fn is_possible(needle: &[u8], at: usize, case_counts: bool) -> bool {
    at + needle.len() <= LEN
        && needle.iter().enumerate().all(|(i, byte)| {
            VERSIONS.iter().any(|version| {
                let written = version[at + i];
                written == *byte || !case_counts && written.eq_ignore_ascii_case(byte)
            })
        })
}

/// Returns `true` if no version has the needle at the offset `at`.
fn is_mixed(needle: &[u8], at: usize) -> bool {
    let mut versions = VERSIONS.iter();
    versions.all(|version| !version[at..at + needle.len()].eq_ignore_ascii_case(needle))
}

/// Counts of searches, and of matches that no version has.
#[derive(Default)]
struct Tally {
    searches: u64,
    mixed: u64,
}

impl Tally {
    fn take(&mut self, found: Option<usize>, needle: &[u8], case_counts: bool) {
        self.searches += 1;
        if let Some(at) = found {
            assert!(is_possible(needle, at, case_counts), "{needle:?} at {at}");
            self.mixed += u64::from(is_mixed(needle, at));
        }
    }

    /// Positions of an iterator: each of them ends a search.
    fn take_all(
        &mut self,
        positions: impl Iterator<Item = usize>,
        needle: &[u8],
        case_counts: bool,
    ) {
        let mut last: Option<usize> = None;
        for at in positions {
            assert!(last.is_none_or(|last| last.abs_diff(at) >= needle.len()));
            last = Some(at);
            self.take(Some(at), needle, case_counts);
        }
        self.take(None, needle, case_counts);
    }
}

/// Searches in every way.
fn search(view: View<'_, ReadOnly>, round: usize, tally: &mut Tally) {
    let start = round * 31 % APART;
    let part = view.slice(start..LEN - round % 7);
    for needle in NEEDLES {
        let shift = |found: Option<usize>| found.map(|at| at + start);
        tally.take(shift(memmem::find(part, needle)), needle, true);
        tally.take(shift(memmem::rfind(part, needle)), needle, true);
        let (finder, reverse) = (Finder::new(needle), FinderRev::new(needle));
        tally.take_all(finder.find_iter(part).map(|at| at + start), needle, true);
        tally.take_all(reverse.rfind_iter(part).map(|at| at + start), needle, true);
        let caseless = Caseless::new(needle);
        tally.take_all(caseless.find_iter(part).map(|at| at + start), needle, false);
        tally.take_all(
            caseless.rfind_iter(part).map(|at| at + start),
            needle,
            false,
        );
        // Of few bytes.
        for at in (0..LEN).step_by(APART) {
            let window = view.slice(at..(at + 100).min(LEN));
            tally.take(finder.find(window).map(|found| found + at), needle, true);
            let window = view.slice(at..(at + 60).min(LEN));
            tally.take(reverse.rfind(window).map(|found| found + at), needle, true);
        }
    }
    // What stands still is found exactly.
    let fixed = (4 * APART + AT..LEN - FIXED.len() + 1).step_by(5 * APART);
    assert!(memmem::find_iter(view, FIXED).eq(fixed.clone()));
    assert!(memmem::rfind_iter(view, FIXED).eq(fixed.clone().rev()));
    assert!(Caseless::new(FIXED).find_iter(view).eq(fixed));
    tally.searches += 3;
}

#[test]
fn substrings_are_searched_for_while_they_are_rewritten() {
    let wanted = env::var(SEARCHES).map_or_else(
        |_| {
            if cfg!(target_arch = "x86_64") {
                10_000_000
            } else {
                20_000
            }
        },
        |value| value.parse().expect("a number of searches"),
    );
    let file = tempfile::NamedTempFile::new().expect("make a file");
    std::fs::write(file.path(), &VERSIONS[0]).expect("fill the file");
    let mut writer = Writer::start("rewrites_substrings", file.path());
    let mapping = Mapping::open(file.path()).expect("map the file");

    let mut tally = Tally::default();
    let (mut round, mut shown) = (0, (0, Instant::now()));
    while tally.searches < wanted || tally.mixed < wanted / 1000 {
        for _ in 0..100 {
            mapping
                .scan(|view| search(view, round, &mut tally))
                .expect("nobody truncates the file");
            round += 1;
        }
        writer.assert_running();
        if tally.mixed > shown.0 {
            shown = (tally.mixed, Instant::now());
        }
        assert!(shown.1.elapsed() < STALLED, "the writer stands still");
    }
    let Tally { searches, mixed } = tally;
    println!("{searches} searches; {mixed} of what they found was in no single version");
}

/// The control: a search that takes a candidate for an occurrence, because of its first byte,
/// is caught.
#[test]
fn control_candidates_are_not_taken_for_occurrences() {
    let version = &VERSIONS[0];
    let caught = NEEDLES.iter().filter(|needle| {
        let candidate = memchr(needle[0], &version[..]);
        candidate.is_some_and(|at| !is_possible(needle, at, true))
    });
    assert!(caught.count() > 0);
}

#[test]
#[ignore = "it is the other process"]
fn rewrites_substrings() {
    writer::serve(|path| {
        let file = OpenOptions::new()
            .write(true)
            .open(path)
            .expect("open the file");
        for (turn, version) in VERSIONS.iter().enumerate().cycle() {
            let write = |start: usize, end: usize| {
                file.write_all_at(&version[start..end], start as u64)
                    .expect("write to the file");
            };
            if turn % 2 == 0 {
                write(0, LEN);
                continue;
            }
            // In pieces that end in the middle of needles, some before those in front of them.
            let ends = (0..LEN / APART).map(|n| n * APART + AT + text(n).len() / 2);
            let starts: Vec<usize> = std::iter::once(0).chain(ends).chain([LEN]).collect();
            for piece in 0..starts.len() - 1 {
                let piece = piece * 7 % (starts.len() - 1);
                write(starts[piece], starts[piece + 1]);
            }
        }
    });
}
