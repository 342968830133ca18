//! Runs a test over bytes that other threads store to meanwhile.
//!
//! Some bytes belong to *landmarks*, which no thread stores to. Each of the others is one of two
//! *letters* at any moment, whichever is stored. So a test knows which bytes it may see at each
//! offset.

use std::{
    sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering::Relaxed},
    thread,
    vec::Vec,
};

use crate::{Rng, effort::is_in_a_hurry};

/// The letters, unless a test takes others: what writers store.
pub const LETTERS: [u8; 2] = *b"ab";

/// The two bytes of each landmark.
pub const LANDMARK: [u8; 2] = *b"#!";

/// A byte that is neither part of a landmark nor a letter.
pub const ABSENT: u8 = b'?';

/// Distance from one landmark to the next, in bytes.
const APART: usize = if cfg!(miri) { 97 } else { 29 };

/// Number of threads that store. Miri runs all threads in turns on one.
const WRITERS: usize = if cfg!(miri) { 1 } else { 2 };

/// Number of stores that must have been made while a test ran.
const STORES: usize = if cfg!(miri) { 5 } else { 20_000 };

/// Number of times that a test runs over the bytes, at least.
const ROUNDS: usize = if cfg!(miri) { 1 } else { 200 };

/// Returns the byte at the offset `at` if it is part of a landmark.
pub fn landmark(at: usize) -> Option<u8> {
    LANDMARK.get((at + APART - 7) % APART).copied()
}

/// Offsets of what is found in the bytes whichever letters are stored.
#[derive(Debug)]
pub struct Places {
    /// Offsets of the bytes of landmarks.
    pub landmarks: Vec<usize>,
    /// Offsets of the first bytes of landmarks.
    pub hashes: Vec<usize>,
    /// Offsets of the landmarks of which both bytes are there.
    pub whole: Vec<usize>,
    /// Offsets of letters: of all other bytes.
    pub letters: Vec<usize>,
}

impl Places {
    /// Returns the offsets in `len` bytes.
    pub fn new(len: usize) -> Places {
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

/// Checks that `byte` can be at the offset `at`.
///
/// # Panics
///
/// Panics if no writer stores it there.
#[track_caller]
pub fn assert_possible(at: usize, byte: u8) {
    assert_possible_of(LETTERS, at, byte);
}

/// Checks the same as [`assert_possible`], for other letters.
///
/// # Panics
///
/// Panics if no writer stores `byte` at the offset `at`.
#[track_caller]
pub fn assert_possible_of(letters: [u8; 2], at: usize, byte: u8) {
    match landmark(at) {
        Some(landmark) => assert_eq!(byte, landmark, "at {at}"),
        None => assert!(letters.contains(&byte), "{byte} at {at}"),
    }
}

/// Runs `test` over bytes of several lengths, while other threads store letters to them.
pub fn race(test: impl Fn(&[AtomicU8], &Places)) {
    race_of(LETTERS, test);
}

/// Does the same as [`race`], with other letters.
pub fn race_of(letters: [u8; 2], test: impl Fn(&[AtomicU8], &Places)) {
    // One length for each way that short haystacks are loaded; one group and two; the loop over
    // four, with each kind of remainder.
    let lens: &[usize] = if cfg!(miri) && is_in_a_hurry() {
        &[0, 12, 63, 130]
    } else if cfg!(miri) {
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

/// Runs `test` again and again, until the writers have made enough stores and the test has run
/// often enough. The writers store letters to the offsets `free` of `bytes`. Nothing orders the
/// threads but their start and their end.
pub fn with_writers(bytes: &[AtomicU8], free: &[usize], seed: usize, test: impl Fn()) {
    with_writers_of(LETTERS, bytes, free, seed, test);
}

/// Does the same as [`with_writers`], with other letters.
pub fn with_writers_of(
    letters: [u8; 2],
    bytes: &[AtomicU8],
    free: &[usize],
    seed: usize,
    test: impl Fn(),
) {
    /// Tells the writers to stop, also if the test panics.
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
            let mut random = Rng::with_seed((WRITERS * seed + writer) as u64);
            scope.spawn(move || {
                while !stopped.load(Relaxed) {
                    let letter = letters[random.usize(..2)];
                    if !free.is_empty() {
                        bytes[free[random.usize(..free.len())]].store(letter, Relaxed);
                    }
                    stores.fetch_add(1, Relaxed);
                    if cfg!(miri) {
                        // Gives the interpreter back to the test.
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

/// Stores to 100 bytes on another thread, and calls `test` with their address and their number
/// when that is done, but without an ordering that a program may rely on.
///
/// The other thread lives until `test` returns: ThreadSanitizer may forget what a thread that
/// has ended stored, and then it reports no race.
#[cfg(atomic_memchr_control)]
pub fn after_stores(test: impl FnOnce(*const u8, usize)) {
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
