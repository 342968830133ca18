//! Tests searches of a mapped file that another process rewrites in place all the time.
//!
//! The writer writes one of a few *versions* after another, some in one call and some in pieces.
//! So each byte is at any moment that of *some* version at its offset, and nothing more is
//! certain: a substring may be found where no version has it, if each of its bytes is that of some
//! version. The versions are made so that this happens. Some bytes are the same in all versions:
//! they never change, and are found exactly.
#![cfg(all(feature = "map", unix, not(miri)))]

use std::{
    fs::OpenOptions,
    os::unix::fs::FileExt as _,
    sync::LazyLock,
    time::{Duration, Instant},
};

use atomic_memchr::{
    ReadOnly, View, map::Mapping, memchr, memchr_iter, memchr2, memchr2_iter, memchr3,
    memchr3_iter, memmem, memrchr, memrchr_iter, memrchr2, memrchr2_iter, memrchr3, memrchr3_iter,
};
use atomic_memchr_testing::writer::{self, Writer};

/// Bytes in the file: some pages and a part of one.
const LEN: usize = 70_001;

/// Bytes in a line, with the line feed that it begins with.
const LINE: usize = 61;

/// Bytes in a piece that is written.
const PIECE: usize = 14 * LINE;

/// Offset in a line of what is searched for.
const COLUMN: usize = 20;

/// A text that only some versions have: the second one whole, the third its first half, and the
/// fourth its second half, in the same lines as the third.
const NEEDLE: &[u8; 16] = b"needle in a hay.";

/// A text that all versions have at the same offsets.
const FIXED: &[u8; 16] = b"=it stands still";

/// Number of times that everything is searched, at least.
const ROUNDS: usize = if cfg!(target_arch = "x86_64") {
    1000
} else {
    50
};

/// Number of times that another version must show, and number of copies and of matches that must
/// be of no single version, before the test ends.
const CHANGES: usize = ROUNDS / 10;

/// If no other version shows for this long, the writer is taken for dead.
const STALLED: Duration = Duration::from_secs(60);

/// The versions that are written, each as long as the file.
static VERSIONS: LazyLock<[Vec<u8>; 4]> = LazyLock::new(|| {
    std::array::from_fn(|version| {
        let mut bytes: Vec<u8> = (0..LEN)
            .map(|at| b"etaoinshrdlu"[(at * (version + 3) + at / 977) % 12])
            .collect();
        for (number, line) in bytes.chunks_mut(LINE).enumerate() {
            line[0] = b'\n';
            let Some(text) = line.get_mut(COLUMN..COLUMN + NEEDLE.len()) else {
                continue;
            };
            let (head, tail) = NEEDLE.split_at(8);
            match (number % 7, version) {
                (0, 1) => text.copy_from_slice(NEEDLE),
                (3, 2) => text[..8].copy_from_slice(head),
                (3, 3) => text[8..].copy_from_slice(tail),
                (5, _) => text.copy_from_slice(FIXED),
                _ => {}
            }
        }
        bytes[1] = mark(version);
        bytes
    })
});

/// The byte at 1, by which versions are told apart.
fn mark(version: usize) -> u8 {
    b'0' + version as u8
}

/// Returns `true` if each of `bytes`, from the offset `at` on, is that of some version.
fn are_possible(at: usize, bytes: &[u8]) -> bool {
    let is_possible = |(at, byte): (usize, &u8)| VERSIONS.iter().any(|v| v[at] == *byte);
    at + bytes.len() <= LEN && (at..).zip(bytes).all(is_possible)
}

/// Returns `true` if some version has one of `needles` at the offset `at`.
fn is_possible(needles: &[u8], at: usize) -> bool {
    needles.iter().any(|&needle| are_possible(at, &[needle]))
}

/// Line feeds, which all versions have at the same places, and one byte that none
/// has.
fn finds_line_feeds(view: View<'_, ReadOnly>) {
    let feeds = || (0..LEN).step_by(LINE);
    let (first, last) = (feeds().next(), feeds().next_back());
    assert_eq!((memchr(b'\n', view), memrchr(b'\n', view)), (first, last));
    let found = (memchr2(b'?', b'\n', view), memrchr2(b'?', b'\n', view));
    assert_eq!(found, (first, last));
    let found = (
        memchr3(b'\n', b'?', b'\0', view),
        memrchr3(b'\n', b'?', b'\0', view),
    );
    assert_eq!(found, (first, last));
    assert!(memchr_iter(b'\n', view).eq(feeds()));
    assert!(memrchr_iter(b'\n', view).eq(feeds().rev()));
    assert!(memchr2_iter(b'?', b'\n', view).eq(feeds()));
    assert!(memrchr2_iter(b'?', b'\n', view).eq(feeds().rev()));
    assert!(memchr3_iter(b'\n', b'?', b'\0', view).eq(feeds()));
    assert!(memrchr3_iter(b'\n', b'?', b'\0', view).eq(feeds().rev()));
    assert_eq!(memchr_iter(b'\n', view).count(), feeds().count());
    assert_eq!((memchr(b'?', view), memrchr(b'?', view)), (None, None));
}

/// Letters, which may be anywhere where a version has them.
fn finds_letters(view: View<'_, ReadOnly>) {
    for found in [
        memchr(b'e', view),
        memrchr(b'e', view),
        memchr2(b'e', b'?', view),
        memrchr2(b'?', b'e', view),
        memchr3(b'?', b'e', b'\0', view),
        memrchr3(b'?', b'\0', b'e', view),
    ] {
        assert!(found.is_none_or(|at| is_possible(b"e", at)), "{found:?}");
    }
    let found: Vec<usize> = memchr_iter(b'e', view).collect();
    assert!(found.iter().all(|&at| is_possible(b"e", at)));
    assert!(found.is_sorted_by(|at, next| at < next));
    let found: Vec<usize> = memrchr3_iter(b'e', b'=', b'u', view).collect();
    assert!(found.iter().all(|&at| is_possible(b"e=u", at)));
    assert!(found.is_sorted_by(|at, next| at > next));

    let mut positions = memchr2_iter(b'e', b't', view);
    let (mut front, mut back) = (None, None);
    loop {
        let next = positions.next();
        assert!(next.is_none_or(|at| is_possible(b"et", at) && front < Some(at)));
        front = next.or(front);
        let next_back = positions.by_ref().rev().nth(2);
        assert!(next_back.is_none_or(|at| is_possible(b"et", at) && back.is_none_or(|b| at < b)));
        back = next_back.or(back);
        if next.is_none() && next_back.is_none() {
            break;
        }
    }
    assert!(back.is_none() || front < back);
}

/// Substrings: one that stands still, and one that no version has at some of the
/// places where it is found. How many these were.
fn finds_substrings(view: View<'_, ReadOnly>) -> usize {
    let fixed: Vec<usize> = (0..LEN - COLUMN - FIXED.len() + 1)
        .step_by(LINE)
        .skip(5)
        .step_by(7)
        .map(|line| line + COLUMN)
        .collect();
    assert_eq!(memmem::find(view, FIXED), fixed.first().copied());
    assert_eq!(memmem::rfind(view, FIXED), fixed.last().copied());
    assert!(memmem::find_iter(view, FIXED).eq(fixed.iter().copied()));
    assert!(memmem::rfind_iter(view, FIXED).eq(fixed.iter().copied().rev()));

    for found in [memmem::find(view, NEEDLE), memmem::rfind(view, NEEDLE)] {
        assert!(found.is_none_or(|at| are_possible(at, NEEDLE)), "{found:?}");
    }
    let mut found: Vec<usize> = memmem::find_iter(view, NEEDLE).collect();
    assert!(found.is_sorted_by(|at, next| at + NEEDLE.len() <= *next));
    let backward: Vec<usize> = memmem::rfind_iter(view, NEEDLE).collect();
    assert!(backward.is_sorted_by(|at, next| *at >= next + NEEDLE.len()));
    found.extend(backward);
    for &at in &found {
        assert!(are_possible(at, NEEDLE), "{at}");
    }
    let is_mixed = |at: &&usize| VERSIONS.iter().all(|v| v[**at..**at + 16] != *NEEDLE);
    found.iter().filter(is_mixed).count()
}

/// Copies, and comparisons. Whether a copy was of no single version.
fn copies(view: View<'_, ReadOnly>, round: usize) -> bool {
    let copy = view.to_vec();
    assert!(are_possible(0, &copy));
    let start = round * 31 % LEN;
    let mut part = vec![0; (round * 17 % 3000).min(LEN - start)];
    view.slice(start..start + part.len())
        .copy_to_slice(&mut part);
    assert!(are_possible(start, &part));

    assert!(view.slice(..1).eq_bytes(b"\n") && view.starts_with(b"\n"));
    assert!(!view.starts_with(b"\n?") && !view.ends_with(b"?"));
    let at = 5 * LINE + COLUMN;
    assert!(view.slice(at..at + FIXED.len()).eq_bytes(FIXED));
    assert!(view.slice(..at + FIXED.len()).ends_with(FIXED));

    // A whole that was seen together, or by chance as if.
    _ = VERSIONS.iter().any(|version| view.eq_bytes(version));
    VERSIONS.iter().all(|version| *version != copy)
}

#[test]
fn a_mapped_file_is_searched_while_it_is_rewritten() {
    let file = tempfile::NamedTempFile::new().expect("make a file");
    std::fs::write(file.path(), &VERSIONS[0]).expect("fill the file");
    let mut writer = Writer::start("rewrites_a_file", file.path());

    let (mut rounds, mut changes, mut mixed_copies, mut mixed_matches) = (0, 0, 0, 0);
    let mut shown = (mark(0), Instant::now());
    while rounds < ROUNDS || changes.min(mixed_copies).min(mixed_matches) < CHANGES {
        let mapping = Mapping::open(file.path()).expect("map the file");
        assert_eq!(mapping.len(), LEN);
        for _ in 0..10 {
            mapping
                .scan(|view| {
                    finds_line_feeds(view);
                    finds_letters(view);
                    mixed_matches += finds_substrings(view);
                    mixed_copies += usize::from(copies(view, rounds));
                    let seen = view.get(1).expect("the mark of a version");
                    if seen != shown.0 {
                        changes += 1;
                        shown = (seen, Instant::now());
                    }
                })
                .expect("nobody truncates the file");
            rounds += 1;
        }
        writer.assert_running();
        assert!(shown.1.elapsed() < STALLED, "the writer stands still");
    }
    println!(
        "{rounds} rounds; another version showed {changes} times; {mixed_copies} copies were of \
         no single version; {mixed_matches} matches were in no single version"
    );
}

#[test]
#[ignore = "it is the other process"]
fn rewrites_a_file() {
    writer::serve(|path| {
        let file = OpenOptions::new()
            .write(true)
            .open(path)
            .expect("open the file");
        // Pieces meet where the halves of a needle do, so that there may be one
        // version before and another behind.
        let split = 3 * LINE + COLUMN + NEEDLE.len() / 2;
        let pieces: Vec<usize> = (split..LEN).step_by(PIECE).collect();
        for (i, version) in VERSIONS.iter().enumerate().cycle() {
            let write = |start: usize, end: usize| {
                file.write_all_at(&version[start..end], start as u64)
                    .expect("write to the file");
            };
            if i % 2 == 0 {
                write(0, LEN);
                continue;
            }
            write(0, split);
            for piece in 0..pieces.len() {
                // Some before those that precede them.
                let start = pieces[piece * 37 % pieces.len()];
                write(start, (start + PIECE).min(LEN));
            }
        }
    });
}
