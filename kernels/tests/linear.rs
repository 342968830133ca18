//! Tests that substring searches load a number of bytes that is linear in the lengths of haystack
//! and needle, whatever their content. The loads are counted in the build that loads bytes one by
//! one.
#![cfg(all(atomic_memchr_bytewise, debug_assertions))]

use std::sync::atomic::Ordering::Relaxed;

use atomic_memchr_asm::{LOADS, Span, word};
use atomic_memchr_kernels::{
    Anchors, Backward, CaseRows, Caseless, Direction, Exact, Forward, Kernels, Occurrences,
    supported,
};

/// Loads for each byte of haystack and needle, at most: three anchors, sixteen bytes that are
/// compared, what two-way loads, and what is loaded twice where vectors overlap.
const FOR_EACH: usize = 24;

/// Number of loads beyond that, however short the haystack.
const BEYOND: usize = 20_000;

/// Returns the number of bytes that `task` loads.
fn loads(task: impl FnOnce()) -> usize {
    let before = LOADS.load(Relaxed);
    task();
    LOADS.load(Relaxed) - before
}

fn bound(needle: &[u8], haystack: &[u8]) -> usize {
    FOR_EACH * (needle.len() + haystack.len()) + BEYOND
}

/// Finds all, from one end, in batches.
fn all<D: Direction, C: CaseRows>(
    kernels: &Kernels,
    needle: &[u8],
    anchors: Anchors,
    haystack: &[u8],
) {
    let haystack = Span::new(haystack);
    let mut occurrences = Occurrences::new(anchors, needle.len(), haystack.len());
    loop {
        kernels.occurrences::<D, C>(needle, haystack, &mut occurrences);
        if occurrences.pop::<D>().is_none() {
            return;
        }
        while occurrences.pop::<D>().is_some() {}
        occurrences.widen();
    }
}

/// The most loads for each byte, in hundredths.
fn check<D: Direction, C: CaseRows>(needle: &[u8], haystack: &[u8]) -> usize {
    let last = (needle.len().min(256) - 1) as u8;
    let bound = bound(needle, haystack);
    let mut most = 0;
    for kernels in supported() {
        for count in 1..=3 {
            for offsets in [[0, last, last / 2], [last, 0, 1], [last / 2, last, 0]] {
                let anchors = Anchors { offsets, count };
                let found = loads(|| {
                    let span = Span::new(haystack);
                    std::hint::black_box(kernels.substring::<D, C>(needle, anchors, span));
                });
                let iterated = loads(|| all::<D, C>(kernels, needle, anchors, haystack));
                let name = kernels.name();
                for count in [found, iterated] {
                    assert!(
                        count <= bound,
                        "{name}: {count} loads for {} bytes in {}, by {anchors:?}; forwards: {}",
                        needle.len(),
                        haystack.len(),
                        D::FORWARD
                    );
                    most = most.max(count * 100 / (needle.len() + haystack.len()));
                }
            }
        }
    }
    most
}

fn fibonacci(len: usize) -> Vec<u8> {
    let (mut a, mut b) = (b"a".to_vec(), b"ab".to_vec());
    while b.len() < len {
        let next = [b.clone(), a].concat();
        (a, b) = (b, next);
    }
    b.truncate(len);
    b
}

/// Haystacks that are near the needle everywhere: comparing at each place takes the product
/// of the lengths.
fn near_misses(haystack: usize, needle: usize) -> Vec<(Vec<u8>, Vec<u8>)> {
    let half = needle / 2;
    let ab = b"ab".repeat(half);
    let mut blocks: Vec<u8> = Vec::new();
    while blocks.len() < haystack {
        blocks.extend(vec![b'a'; needle - 1]);
        blocks.push(b'b');
    }
    let fib = fibonacci(haystack);
    let mut nearly = fib[..needle].to_vec();
    nearly[half] ^= 1;
    let a = vec![b'a'; haystack];
    vec![
        ([vec![b'a'; needle], vec![b'b']].concat(), a.clone()),
        ([vec![b'b'], vec![b'a'; needle]].concat(), a.clone()),
        (
            [vec![b'a'; half], vec![b'b'], vec![b'a'; half]].concat(),
            a.clone(),
        ),
        (vec![b'a'; needle], blocks),
        (vec![b'a'; needle], a),
        (
            [ab.clone(), vec![b'c']].concat(),
            b"ab".repeat(haystack / 2),
        ),
        ([vec![b'c'], ab].concat(), b"ab".repeat(haystack / 2)),
        (nearly, fib.clone()),
        (fib[..needle].to_vec(), fib),
    ]
}

#[test]
fn loads_are_linear() {
    let mut most = 0;
    for (haystack, needle) in [(3000, 40), (20_000, 100), (20_000, 1500), (60_000, 20_000)] {
        for (needle, haystack) in near_misses(haystack, needle) {
            most = most.max(check::<Forward, Exact>(&needle, &haystack));
            most = most.max(check::<Backward, Exact>(&needle, &haystack));
            most = most.max(check::<Forward, Caseless>(&needle, &haystack));
            most = most.max(check::<Backward, Caseless>(&needle, &haystack));
        }
    }
    println!(
        "at most {}.{:02} loads for each byte",
        most / 100,
        most % 100
    );

    // The control: a comparison at each place loads far more.
    let (needle, haystack) = &near_misses(20_000, 1500)[0];
    let loaded = loads(|| {
        for place in 0..=haystack.len() - needle.len() {
            let window = haystack[place..].iter().zip(needle);
            for (at, (_, &byte)) in window.enumerate() {
                let place = place + at;
                let block = Span::new(&haystack[place..=place])
                    .first::<1>()
                    .expect("a byte");
                if word::load1::<1, 0>(block) != byte {
                    break;
                }
            }
        }
    });
    assert!(
        loaded > 100 * bound(needle, haystack) / 10,
        "{loaded} loads"
    );
}
