//! Runs eight threads that search one mapping while another process truncates its file, and while
//! other threads create, truncate and drop mappings all the time.

use std::{
    fs::OpenOptions,
    path::Path,
    sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    thread,
    time::{Duration, Instant},
};

use atomic_memchr::{
    map::{MapError, Mapping},
    memchr,
};
use atomic_memchr_testing::Rng;
use tempfile::NamedTempFile;

use crate::truncation::{Cut, LEN, LOST, cut_len, delay, search};

/// Threads that search the mapping that another process cuts, and threads that make, cut
/// and drop mappings of their own.
const SEARCHERS: usize = 8;
const OTHERS: usize = 2;

/// Pages of the mappings that come and go, and how many do at once.
const PAGES: usize = 8;
const AT_ONCE: usize = 8;

/// Counts of what was observed.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Mappings that eight threads searched, and those that came and went.
    pub(crate) mappings: AtomicU64,
    pub(crate) others: AtomicU64,
    pub(crate) faults: AtomicU64,
    /// Searches of a file that was cut that were not told so, or were told another length.
    pub(crate) lost: AtomicU64,
    /// Mappings of a file that nobody cut that were marked.
    pub(crate) marked_falsely: AtomicU64,
}

/// Does so for some time, and until it was done often enough.
pub(crate) fn storm(folder: &Path, duration: Duration, rounds: u64) -> Seen {
    let (seen, over) = (Seen::default(), AtomicBool::new(false));
    let begin = Instant::now();
    thread::scope(|scope| {
        for _ in 0..OTHERS {
            scope.spawn(|| come_and_go(folder, &seen, &over));
        }
        let ends = OnDrop(&over);
        let mut cut = Cut::new(folder);
        let mut random = Rng::with_seed(0x5EED);
        while begin.elapsed() < duration || seen.mappings.load(Relaxed) < rounds {
            let mapping = Mapping::open(cut.file.path()).expect("map the file");
            let len = cut_len(&mut random);
            cut.order(len, delay(&mut random));
            thread::scope(|scope| {
                for way in 0..SEARCHERS {
                    let (mapping, seen) = (&mapping, &seen);
                    scope.spawn(move || until_told(mapping, way, len, seen));
                }
            });
            let faults = mapping.faults() as u64;
            drop(mapping);
            seen.faults.fetch_add(faults, Relaxed);
            seen.mappings.fetch_add(1, Relaxed);
            cut.mend(len);
        }
        drop(ends);
    });
    seen
}

/// Tells the other threads to end, also if this one panics.
struct OnDrop<'a>(&'a AtomicBool);

impl Drop for OnDrop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Relaxed);
    }
}

/// Searches until the truncation is told.
fn until_told(mapping: &Mapping, way: usize, len: usize, seen: &Seen) {
    let begin = Instant::now();
    loop {
        let mut zero = None;
        let scanned = mapping.scan(|view| zero = search(view, way));
        let is_right = match scanned {
            Ok(()) => zero.is_none(),
            Err(MapError::Truncated {
                valid_len,
                mapped_len,
                ..
            }) => valid_len == len && mapped_len == LEN && zero.is_none_or(|at| at >= len),
            Err(_) => false,
        };
        seen.lost.fetch_add(u64::from(!is_right), Relaxed);
        if scanned.is_err() {
            return;
        }
        assert!(
            begin.elapsed() < LOST,
            "a truncation to {len} bytes is lost"
        );
    }
}

/// Makes some mappings of a file of its own, cuts it and touches each, while there are some
/// of a file that nobody cuts beside them.
fn come_and_go(folder: &Path, seen: &Seen, over: &AtomicBool) {
    let cut = NamedTempFile::new_in(folder).expect("make a file");
    let file = OpenOptions::new().write(true).open(cut.path());
    let file = file.expect("open the file");
    let whole = NamedTempFile::new_in(folder).expect("make a file");
    std::fs::write(whole.path(), [b'x'; PAGES * 4096]).expect("fill the file");
    let map = |file: &NamedTempFile| Mapping::new(file.as_file()).expect("map a file");
    let mut number = 0;
    while !over.load(Relaxed) {
        file.set_len(PAGES as u64 * 4096).expect("grow the file");
        let before = map(&whole);
        let mappings: [Mapping; AT_ONCE] = std::array::from_fn(|_| map(&cut));
        let behind = map(&whole);
        number += 1;
        let len = number % PAGES * 4096;
        file.set_len(len as u64).expect("cut the file");
        for mapping in mappings {
            let scanned = mapping.scan(|view| memchr(b'x', view));
            let is_told = matches!(
                scanned,
                Err(MapError::Truncated { valid_len, .. }) if valid_len == len
            );
            let is_right = is_told && mapping.faults() == 1;
            seen.lost.fetch_add(u64::from(!is_right), Relaxed);
            seen.faults.fetch_add(mapping.faults() as u64, Relaxed);
            seen.others.fetch_add(1, Relaxed);
        }
        for mapping in [before, behind] {
            let scanned = mapping.scan(|view| memchr(0, view));
            let is_whole = matches!(scanned, Ok(None)) && mapping.faults() == 0;
            seen.marked_falsely.fetch_add(u64::from(!is_whole), Relaxed);
        }
    }
}
