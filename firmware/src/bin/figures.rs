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

/// Tenths of an instruction that `search` takes for a byte of the haystack.
fn for_a_byte(haystack: &[u8], search: impl Fn(&[u8]) -> usize) -> u64 {
    // The first search pays for what is chosen once.
    black_box(search(black_box(haystack)));
    let count = instructions(|| {
        for _ in 0..TIMES {
            black_box(search(black_box(haystack)));
        }
    });
    count * 100 / (TIMES * haystack.len() as u64)
}

/// Compares what a search takes with what memchr does for it.
macro_rules! compare {
    ($what:literal, $haystack:expr, |$bytes:ident| $search:expr) => {{
        let haystack: &[u8] = $haystack;
        let ours = {
            use atomic_memchr as memchr;
            |$bytes: &[u8]| -> usize {
                use memchr::*;
                $search
            }
        };
        let theirs = |$bytes: &[u8]| -> usize {
            use memchr::*;
            $search
        };
        assert_eq!(ours(haystack), theirs(haystack));
        let (ours, theirs) = (for_a_byte(haystack, ours), for_a_byte(haystack, theirs));
        println!(
            "{:<36} {:>5} bytes {:>4}.{:02} {:>4}.{:02} {:>4}.{:02}",
            $what,
            haystack.len(),
            ours / 100,
            ours % 100,
            theirs / 100,
            theirs % 100,
            theirs / ours.max(1),
            theirs * 100 / ours.max(1) % 100,
        );
    }};
}

fn main() {
    let mut bytes = [b'a'; LONGEST];
    println!("instructions a byte: ours, memchr's, and memchr's for one of ours");
    for len in [8, 16, 32, 64, 256, LONGEST] {
        compare!("memchr, absent", &bytes[..len], |x| memchr(b'x', x)
            .unwrap_or(0));
    }
    for len in [16, 64, LONGEST] {
        compare!("memrchr, absent", &bytes[..len], |x| memrchr(b'x', x)
            .unwrap_or(0));
        compare!("memchr2, absent", &bytes[..len], |x| memchr2(b'x', b'y', x)
            .unwrap_or(0));
        compare!("memchr3, absent", &bytes[..len], |x| memchr3(
            b'x', b'y', b'z', x
        )
        .unwrap_or(0));
        compare!("count, absent", &bytes[..len], |x| memchr_iter(b'x', x)
            .count());
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        if at % 61 == 60 {
            *byte = b'x';
        } else if at % 7 == 6 {
            *byte = b'y';
        }
    }
    for len in [64, LONGEST] {
        compare!("count, every 61st", &bytes[..len], |x| memchr_iter(b'x', x)
            .count());
        compare!("count, every 7th", &bytes[..len], |x| memchr_iter(b'y', x)
            .count());
        compare!("iterate, every 61st", &bytes[..len], |x| memchr_iter(
            b'x', x
        )
        .sum());
        compare!("iterate, every 7th", &bytes[..len], |x| memchr_iter(
            b'y', x
        )
        .sum());
    }
}
