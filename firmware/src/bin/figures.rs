//! Measures what a search costs, beside memchr compiled for the same target: instructions, or time
//! where the board has a clock and no counter.
//!
//! An emulator counts instructions, and knows nothing of pipelines, caches, or of what a load costs.
#![no_std]
#![no_main]

use core::hint::black_box;

use firmware::{
    board::{ROUNDS, TIMES, UNIT, cost},
    println,
};

firmware::entry!(main);

/// Bytes in the longest haystack.
const LONGEST: usize = 4096;

/// A search for some of three needles.
type Search = fn([u8; 3], &[u8]) -> usize;

/// Returns what `search` costs, [`TIMES`] times.
///
/// The compiler does not know the needles: of those that are neighbours it would make one
/// comparison.
fn measure(needles: [u8; 3], haystack: &[u8], search: Search) -> u64 {
    cost(|| {
        for _ in 0..TIMES {
            black_box(search(black_box(needles), black_box(haystack)));
        }
    })
}

/// Returns the median.
fn median(mut values: [u64; ROUNDS]) -> u64 {
    values.sort_unstable();
    values[ROUNDS / 2]
}

/// Compares what a search costs with what memchr's does. Both are measured in turn.
fn compare(what: &str, needles: [u8; 3], haystack: &[u8], [ours, theirs]: [Search; 2]) {
    // The first search pays for what is chosen once.
    assert_eq!(ours(needles, haystack), theirs(needles, haystack));
    let costs: [[u64; 2]; ROUNDS] =
        core::array::from_fn(|_| [ours, theirs].map(|search| measure(needles, haystack, search)));
    let ratio = median(costs.map(|[ours, theirs]| theirs * 100 / ours.max(1)));
    let ours = median(costs.map(|[ours, _]| ours));
    let theirs = median(costs.map(|[_, theirs]| theirs));
    let [ours, theirs] = [ours, theirs].map(|cost| cost * 100 / (TIMES * haystack.len() as u64));
    println!(
        "{what:<20} {:>5} bytes {:>4}.{:02} {:>4}.{:02} {:>4}.{:02}",
        haystack.len(),
        ours / 100,
        ours % 100,
        theirs / 100,
        theirs % 100,
        ratio / 100,
        ratio % 100,
    );
}

/// The same search of ours and of memchr.
macro_rules! searches {
    (|$needles:pat_param, $bytes:ident| $search:expr) => {
        [
            |$needles: [u8; 3], $bytes: &[u8]| {
                use atomic_memchr::*;
                $search
            },
            |$needles: [u8; 3], $bytes: &[u8]| {
                use memchr::*;
                $search
            },
        ]
    };
}

fn main() {
    let find = searches!(|[x, _, _], bytes| memchr(x, bytes).unwrap_or(0));
    let rfind = searches!(|[x, _, _], bytes| memrchr(x, bytes).unwrap_or(0));
    let find2 = searches!(|[x, y, _], bytes| memchr2(x, y, bytes).unwrap_or(0));
    let find3 = searches!(|[x, y, z], bytes| memchr3(x, y, z, bytes).unwrap_or(0));
    let count = searches!(|[x, _, _], bytes| memchr_iter(x, bytes).count());
    let sum = searches!(|[x, _, _], bytes| memchr_iter(x, bytes).sum());
    let substring = searches!(|needle, bytes| memmem::find(bytes, &needle).unwrap_or(0));
    let substrings = searches!(|needle, bytes| memmem::find_iter(bytes, &needle).count());

    let mut bytes = [b'a'; LONGEST];
    println!("{UNIT} a byte: ours, memchr's, and memchr's for one of ours");
    for len in [8, 16, 32, 64, 256, LONGEST] {
        let haystack = &bytes[..len];
        compare("memchr", *b"xyz", haystack, find);
        compare("memrchr", *b"xyz", haystack, rfind);
        compare("memchr2", *b"xyz", haystack, find2);
        compare("memchr3", *b"xyz", haystack, find3);
        compare("count", *b"xyz", haystack, count);
        compare("iterate", *b"xyz", haystack, sum);
        compare("memmem", *b"xyz", haystack, substring);
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        if at % 61 == 60 {
            *byte = b'x';
        } else if at % 7 == 6 {
            *byte = b'y';
        }
    }
    for len in [64, LONGEST] {
        let haystack = &bytes[..len];
        for (needle, often) in [(b'x', "61st"), (b'y', "7th")] {
            println!("every {often}:");
            compare("count", [needle; 3], haystack, count);
            compare("iterate", [needle; 3], haystack, sum);
        }
        println!("candidates every 7th:");
        compare("memmem", *b"ayx", haystack, substring);
        println!("occurrences every 7th:");
        compare("memmem, iterate", *b"aya", haystack, substrings);
    }
}
