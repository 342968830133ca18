//! How many instructions a search takes, beside memchr compiled for the same target.
//!
//! They are counts and not times: an emulator knows nothing of pipelines, caches, or of
//! what a load costs.
#![no_std]
#![no_main]

use core::hint::black_box;

use firmware::{board::instructions, println};

firmware::entry!(main);

/// Bytes in the longest haystack.
const LONGEST: usize = 4096;

/// Times that each search is made, so that what surrounds it, and the ticks of a
/// counter, weigh little.
const TIMES: u64 = 50;

/// A search for some of three needles.
type Search = fn([u8; 3], &[u8]) -> usize;

/// Hundredths of an instruction that `search` takes for a byte of the haystack.
///
/// The compiler does not know the needles: of those that are neighbours it would make one
/// comparison.
fn for_a_byte(needles: [u8; 3], haystack: &[u8], search: Search) -> u64 {
    // The first search pays for what is chosen once.
    black_box(search(black_box(needles), black_box(haystack)));
    let count = instructions(|| {
        for _ in 0..TIMES {
            black_box(search(black_box(needles), black_box(haystack)));
        }
    });
    count * 100 / (TIMES * haystack.len() as u64)
}

/// Compares what a search takes with what memchr does for it.
fn compare(what: &str, needles: [u8; 3], haystack: &[u8], [ours, theirs]: [Search; 2]) {
    assert_eq!(ours(needles, haystack), theirs(needles, haystack));
    let ours = for_a_byte(needles, haystack, ours);
    let theirs = for_a_byte(needles, haystack, theirs);
    println!(
        "{what:<20} {:>5} bytes {:>4}.{:02} {:>4}.{:02} {:>4}.{:02}",
        haystack.len(),
        ours / 100,
        ours % 100,
        theirs / 100,
        theirs % 100,
        theirs / ours.max(1),
        theirs * 100 / ours.max(1) % 100,
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

    let mut bytes = [b'a'; LONGEST];
    println!("instructions a byte: ours, memchr's, and memchr's for one of ours");
    for len in [8, 16, 32, 64, 256, LONGEST] {
        let haystack = &bytes[..len];
        compare("memchr", *b"xyz", haystack, find);
        compare("memrchr", *b"xyz", haystack, rfind);
        compare("memchr2", *b"xyz", haystack, find2);
        compare("memchr3", *b"xyz", haystack, find3);
        compare("count", *b"xyz", haystack, count);
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
    }
}
