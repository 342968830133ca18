//! A suite for kernels that fits into 16 KiB of memory: every length up to 160, every
//! alignment within 8, every place of a match, against an oracle of one line.
//!
//! The tests of the kernels themselves need a heap and a host. This is what is left of
//! them without. What is around a haystack is always what is searched for, so that a
//! load or an answer from outside of it shows.

use core::sync::atomic::{AtomicU8, Ordering::Relaxed};

use atomic_memchr::{
    View, memchr, memchr_iter, memchr2, memchr2_iter, memchr3, memchr3_iter, memmem, memrchr,
    memrchr2, memrchr3,
};
use atomic_memchr_kernels::{
    Backward, Direction, Forward, Kernels, Needles, PatternRows, Positions, Span, supported,
};
use atomic_memchr_testing::live;

/// Lengths up to which everything is tried.
const LENGTHS: usize = 160;

/// Addresses above a multiple of 64 at which haystacks begin.
const ALIGNMENTS: usize = 8;

/// Some lengths beyond: up to four groups, up to eight, and more, which is where the
/// kernels begin to loop.
const LONGER: [usize; 8] = [192, 255, 256, 257, 511, 513, 777, 1100];

/// Bytes around a haystack.
const AROUND: usize = 64;

/// The memory that haystacks are cut from.
#[repr(align(64))]
struct Memory([AtomicU8; AROUND + ALIGNMENTS + 1100 + AROUND]);

static MEMORY: Memory = Memory([const { AtomicU8::new(0) }; AROUND + ALIGNMENTS + 1100 + AROUND]);

/// The `len` bytes at an address that is `alignment` more than a multiple of 64, all of
/// them `filler`, and needles around them.
fn haystack(alignment: usize, len: usize, needle: u8, filler: u8) -> &'static [AtomicU8] {
    for byte in &MEMORY.0 {
        byte.store(needle, Relaxed);
    }
    let haystack = &MEMORY.0[AROUND + alignment..][..len];
    for byte in haystack {
        byte.store(filler, Relaxed);
    }
    haystack
}

/// The oracle: whether there is a needle at `at`.
fn matches(needles: &[u8], haystack: &[AtomicU8], at: usize) -> bool {
    // The control cannot see the last byte of the longest haystacks.
    let blind = cfg!(feature = "control") && at == LENGTHS - 1;
    !blind && needles.contains(&haystack[at].load(Relaxed))
}

/// Tries every haystack with `test`. How many there were.
fn for_each_haystack(needles: &[u8], mut test: impl FnMut(&'static [AtomicU8])) -> usize {
    // It differs from a needle in the lowest bit: where words are searched, a test for
    // zero bytes that borrows from the next byte takes it for a needle.
    let filler = needles[0] ^ 1;
    let mut tried = 0;
    let mut case = |haystack| {
        test(haystack);
        tried += 1;
    };
    for len in (0..=LENGTHS).chain(LONGER) {
        for alignment in 0..ALIGNMENTS {
            let haystack = haystack(alignment, len, needles[len % needles.len()], filler);
            case(haystack);
            for at in 0..len {
                // Beyond, a place in each step of a kernel.
                if len <= LENGTHS || at % 61 == alignment || at + 1 == len {
                    haystack[at].store(needles[at % needles.len()], Relaxed);
                    case(haystack);
                    haystack[at].store(filler, Relaxed);
                }
            }
            // One of 2, 3, .. 9 bytes is a needle, then all are.
            for (at, byte) in haystack.iter().enumerate() {
                if at % (2 + alignment) == 0 {
                    byte.store(needles[at % needles.len()], Relaxed);
                }
            }
            case(haystack);
            for byte in haystack {
                byte.store(needles[0], Relaxed);
            }
            case(haystack);
        }
    }
    tried
}

/// Runs the suite on the kernels of every ISA. The name of each, and how many haystacks
/// were tried.
///
/// # Panics
///
/// If a kernel fails.
pub fn isas() -> impl Iterator<Item = (&'static str, usize)> {
    supported().map(|kernels| {
        let tried = for_each_haystack(b"x", |haystack| search(kernels, *b"x", haystack))
            + for_each_haystack(b"\0x", |haystack| search(kernels, *b"\0x", haystack))
            + for_each_haystack(b"\xFFx\0", |haystack| {
                search(kernels, *b"\xFFx\0", haystack)
            })
            + copies(kernels);
        (kernels.name(), tried)
    })
}

/// Asks the kernels of an ISA for everything there is to search for in a haystack.
fn search<const N: usize>(kernels: &Kernels, needles: [u8; N], haystack: &'static [AtomicU8])
where
    Needles<N>: PatternRows,
{
    let pattern = Needles::new(needles);
    let span = Span::new(haystack);
    let mut expected = (0..haystack.len()).filter(|&at| matches(&needles, haystack, at));

    let found = kernels.find::<_, Forward>(pattern, span);
    assert_eq!(found, expected.clone().next(), "find in {span:?}");
    let found = kernels.find::<_, Backward>(pattern, span);
    assert_eq!(found, expected.clone().next_back(), "rfind in {span:?}");
    let count = kernels.count(pattern, span);
    assert_eq!(count, expected.clone().count(), "count in {span:?}");

    let mut positions = Positions::new(span);
    for at in expected.clone() {
        let next = next::<N, Forward>(kernels, pattern, &mut positions);
        assert_eq!(next, Some(at), "forwards in {span:?}");
    }
    assert_eq!(next::<N, Forward>(kernels, pattern, &mut positions), None);
    let mut positions = Positions::new(span);
    while let Some(at) = expected.next_back() {
        let next = next::<N, Backward>(kernels, pattern, &mut positions);
        assert_eq!(next, Some(at), "backwards in {span:?}");
    }
    assert_eq!(next::<N, Backward>(kernels, pattern, &mut positions), None);
}

/// The next position, as an iterator takes it from the kernels of an ISA.
fn next<const N: usize, D: Direction>(
    kernels: &Kernels,
    pattern: Needles<N>,
    positions: &mut Positions<'_>,
) -> Option<usize>
where
    Needles<N>: PatternRows,
{
    kernels.next::<_, D>(pattern, positions)
}

/// Copies out of an ISA's haystacks, and compares with them. How many were tried.
fn copies(kernels: &Kernels) -> usize {
    const OUTSIDE: u8 = 0xAA;
    let mut tried = 0;
    for len in (0..=LENGTHS).chain([192, 255, 256, 257, 511]) {
        for alignment in 0..ALIGNMENTS {
            let haystack = haystack(alignment, len, OUTSIDE, 0);
            for (at, byte) in haystack.iter().enumerate() {
                byte.store(at as u8 ^ 0x55, Relaxed);
            }
            let span = Span::new(haystack);
            let mut target = [OUTSIDE; 511 + 2 * ALIGNMENTS];
            let (before, rest) = target.split_at_mut(ALIGNMENTS - alignment);
            let (copy, behind) = rest.split_at_mut(len);
            kernels.copy(span, &mut *copy);
            assert!(
                copy.iter()
                    .zip(haystack)
                    .all(|(copy, byte)| *copy == byte.load(Relaxed))
            );
            assert!(
                before
                    .iter()
                    .chain(behind.iter())
                    .all(|&byte| byte == OUTSIDE)
            );

            assert!(kernels.equal(span, copy), "{span:?} equals its copy");
            for at in 0..len {
                copy[at] ^= 0x80;
                assert!(!kernels.equal(span, copy), "{span:?} differs at {at}");
                copy[at] ^= 0x80;
            }
            if let [shorter @ .., _] = copy {
                assert!(!kernels.equal(span, shorter));
            }
            tried += 1;
        }
    }
    tried
}

/// Runs the suite on the crate's own functions, for which the kernels were chosen. How
/// many haystacks were tried.
///
/// # Panics
///
/// If a function fails.
pub fn interface() -> usize {
    for_each_haystack(b"x", |haystack| {
        let mut expected = (0..haystack.len()).filter(|&at| matches(b"x", haystack, at));
        let ends = (expected.clone().next(), expected.clone().next_back());
        assert_eq!((memchr(b'x', haystack), memrchr(b'x', haystack)), ends);
        let found = (
            memchr2(b'a', b'x', haystack),
            memrchr2(b'x', b'a', haystack),
        );
        assert_eq!(found, ends);
        let found = (
            memchr3(b'a', b'b', b'x', haystack),
            memrchr3(b'x', b'a', b'b', haystack),
        );
        assert_eq!(found, ends);
        assert_eq!(memmem::find(haystack, b"x"), ends.0);

        let view = View::new(haystack);
        let count = expected.clone().count();
        assert_eq!(memchr_iter(b'x', view).count(), count);
        assert_eq!(memchr2_iter(b'a', b'x', view).count(), count);
        assert!(memchr3_iter(b'a', b'x', b'b', view).eq(expected.by_ref()));

        // The pair stands where a needle and a filler do, in this order.
        let pair = b"xy";
        let starts = |at: &usize| {
            let bytes = haystack[*at..].iter().map(|byte| byte.load(Relaxed));
            bytes.take(2).eq(*pair)
        };
        let expected = (0..haystack.len()).filter(starts);
        assert!(memmem::find_iter(view, pair).eq(expected));
    })
}

/// Runs the programs that keep values in registers across loads. Returns their number.
///
/// # Panics
///
/// If one computes a wrong value.
pub fn live_values() -> usize {
    let mut count = 0;
    live::programs(|program, is_right| {
        assert!(is_right, "program {program} computed a wrong value");
        count += 1;
    });
    count
}
