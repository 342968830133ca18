//! Bytes that stand under a test while other threads store to them.
//!
//! Some bytes are *landmarks*, which nobody stores to, and each of the others is one of
//! two *letters*, whatever is stored.
#![allow(dead_code, reason = "no test needs all of it")]

use std::{
    sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering::Relaxed},
    thread,
};

/// What writers store.
pub(crate) const LETTERS: [u8; 2] = *b"ab";

/// What stands, together, at every landmark.
pub(crate) const LANDMARK: [u8; 2] = *b"#!";

/// What is nowhere.
pub(crate) const ABSENT: u8 = b'?';

/// Bytes from one landmark to the next.
const APART: usize = if cfg!(miri) { 97 } else { 29 };

/// Threads that store. All threads of Miri take their turns on one.
const WRITERS: usize = if cfg!(miri) { 1 } else { 2 };

/// Stores that must have been made while a test ran.
const STORES: usize = if cfg!(miri) { 5 } else { 20_000 };

/// How often a test runs over the bytes, at least.
const ROUNDS: usize = if cfg!(miri) { 1 } else { 200 };

/// The byte at `at`, if it is part of a landmark.
pub(crate) fn landmark(at: usize) -> Option<u8> {
    LANDMARK.get((at + APART - 7) % APART).copied()
}

/// What stands where, however letters are stored.
pub(crate) struct Places {
    /// The bytes of landmarks.
    pub(crate) landmarks: Vec<usize>,
    /// The first bytes of landmarks.
    pub(crate) hashes: Vec<usize>,
    /// The first bytes of landmarks that are not cut off.
    pub(crate) whole: Vec<usize>,
    /// All the others.
    pub(crate) letters: Vec<usize>,
}

impl Places {
    pub(crate) fn new(len: usize) -> Places {
        let (landmarks, letters) = (0..len).partition(|&at| landmark(at).is_some());
        let hashes: Vec<usize> = (0..len)
            .filter(|&at| landmark(at) == Some(LANDMARK[0]))
            .collect();
        let whole = hashes.iter().copied().filter(|at| at + 1 < len).collect();
        Places {
            landmarks,
            hashes,
            whole,
            letters,
        }
    }
}

/// Panics if `byte` is not what can stand at `at`.
#[track_caller]
pub(crate) fn assert_possible(at: usize, byte: u8) {
    assert_possible_of(LETTERS, at, byte);
}

/// The same for other letters.
#[track_caller]
pub(crate) fn assert_possible_of(letters: [u8; 2], at: usize, byte: u8) {
    match landmark(at) {
        Some(landmark) => assert_eq!(byte, landmark, "at {at}"),
        None => assert!(letters.contains(&byte), "{byte} at {at}"),
    }
}

/// Runs `test` over bytes of several lengths, while others store letters to them.
pub(crate) fn race(test: impl Fn(&[AtomicU8], &Places)) {
    race_of(LETTERS, test);
}

/// The same for other letters.
pub(crate) fn race_of(letters: [u8; 2], test: impl Fn(&[AtomicU8], &Places)) {
    // One for each way that short haystacks are loaded; one group and two; the loop
    // over four, and what remains.
    let lens: &[usize] = if cfg!(miri) {
        &[0, 12, 63, 340]
    } else {
        &[
            0, 1, 2, 3, 5, 7, 12, 31, 40, 63, 64, 65, 128, 200, 256, 300, 370, 1000, 5000,
        ]
    };
    for (i, &len) in lens.iter().enumerate() {
        let byte = |at| AtomicU8::new(landmark(at).unwrap_or(letters[0]));
        let bytes: Vec<AtomicU8> = (0..len).map(byte).collect();
        let places = Places::new(len);
        with_writers_of(letters, &bytes, &places.letters, i, || {
            test(&bytes, &places);
        });
    }
}

/// Runs `test` for some rounds and for as long as the writers take for their
/// stores, which are of letters, to the places that are `free`. The threads are ordered by
/// nothing but their start and their end.
pub(crate) fn with_writers(bytes: &[AtomicU8], free: &[usize], seed: usize, test: impl Fn()) {
    with_writers_of(LETTERS, bytes, free, seed, test);
}

/// The same for other letters.
pub(crate) fn with_writers_of(
    letters: [u8; 2],
    bytes: &[AtomicU8],
    free: &[usize],
    seed: usize,
    test: impl Fn(),
) {
    /// Tells the writers to stop, however the test ends.
    struct Stop<'a>(&'a AtomicBool);

    impl Drop for Stop<'_> {
        fn drop(&mut self) {
            self.0.store(true, Relaxed);
        }
    }

    let stores = AtomicUsize::new(0);
    let stopped = AtomicBool::new(false);
    thread::scope(|scope| {
        let _stop = Stop(&stopped);
        for writer in 0..WRITERS {
            let (stores, stopped) = (&stores, &stopped);
            let mut random = (WRITERS * seed + writer + 1) as u32;
            scope.spawn(move || {
                while !stopped.load(Relaxed) {
                    // Marsaglia's xorshift.
                    random ^= random << 13;
                    random ^= random >> 17;
                    random ^= random << 5;
                    let letter = letters[random as usize & 1];
                    if !free.is_empty() {
                        bytes[free[(random >> 8) as usize % free.len()]].store(letter, Relaxed);
                    }
                    stores.fetch_add(1, Relaxed);
                    if cfg!(miri) {
                        // Leaves the interpreter to what is tested.
                        thread::yield_now();
                    }
                }
            });
        }
        while stores.load(Relaxed) == 0 {
            thread::yield_now();
        }
        let before = stores.load(Relaxed);
        for round in 1.. {
            test();
            if round >= ROUNDS && stores.load(Relaxed) - before >= STORES {
                break;
            }
        }
    });
}

/// Stores to all bytes on another thread, and calls `test` when that has been
/// done, though in no order that a program may rely on. The other thread lives
/// on meanwhile: of one that has ended ThreadSanitizer may have forgotten where
/// it stored, and then keeps silent.
#[cfg(atomic_memchr_control)]
pub(crate) fn after_stores(test: impl FnOnce(*const u8, usize)) {
    let bytes: Vec<AtomicU8> = (0..100).map(|_| AtomicU8::new(LETTERS[0])).collect();
    let stores = AtomicUsize::new(0);
    let tested = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for byte in &bytes {
                byte.store(LETTERS[1], Relaxed);
                stores.fetch_add(1, Relaxed);
            }
            while !tested.load(Relaxed) {
                thread::yield_now();
            }
        });
        while stores.load(Relaxed) < bytes.len() {
            thread::yield_now();
        }
        test(bytes.as_ptr().cast(), bytes.len());
        tested.store(true, Relaxed);
    });
}
