//! Tests what docs/faults.md promises: a mapped file is truncated, its device fails, or other
//! code handles `SIGBUS`. Controls break the promises and are caught.
//!
//! Two tests go on for longer on demand, 30 seconds each here:
//!
//! ```console
//! ATOMIC_MEMCHR_SECONDS=30 cargo test --release --test faults every -- --nocapture --test-threads 1
//! ```
#![cfg(all(feature = "map", target_os = "linux", not(miri)))]
#![allow(
    unsafe_code,
    reason = "controls have unguarded mappings and handlers of their own"
)]

mod calls;
mod claims;
mod deaths;
mod descriptors;
mod devices;
mod fuse;
mod images;
mod lengths;
mod namespace;
mod pages;
mod parts;
mod records;
mod refusals;
mod space;
mod stacks;
mod threads;
mod truncation;

use std::{
    env,
    path::{Path, PathBuf},
    sync::{LazyLock, atomic::Ordering::Relaxed},
    time::Duration,
};

use atomic_memchr_testing::process::{self, command, is_emulated};

/// The environment variable that names how many seconds each of the two tests below goes on, at
/// least.
const SECONDS: &str = "ATOMIC_MEMCHR_SECONDS";

/// Folders on several file systems: where Cargo builds, which is on a disk, and one in
/// memory, if there is one.
fn folders() -> Vec<PathBuf> {
    let memory = Path::new("/dev/shm");
    let mut folders = vec![PathBuf::from(env!("CARGO_TARGET_TMPDIR"))];
    if std::fs::metadata(memory).is_ok_and(|folder| !folder.permissions().readonly()) {
        folders.push(memory.to_path_buf());
    } else {
        skip("there is no file system in memory at /dev/shm");
    }
    folders
}

/// Says why something is not tested here.
fn skip(reason: &str) {
    println!("skipped: {reason}");
}

/// Returns `true` if a handler is told the address of a fault. Not every emulator does that.
fn has_faults() -> bool {
    static HAS: LazyLock<bool> = LazyLock::new(|| {
        let file = tempfile::NamedTempFile::new().expect("make a file");
        let output = command(&[], "is told where faults are", file.path()).output();
        output.expect("start another process").status.success()
    });
    let has = !is_emulated() || *HAS;
    if !has {
        skip("this emulator does not say where a fault was");
    }
    has
}

/// Returns how long a test goes on in each of `folders` folders, at least.
fn duration(folders: usize) -> Duration {
    match env::var(SECONDS) {
        Ok(seconds) => {
            let seconds: u64 = seconds
                .parse()
                .unwrap_or_else(|error| panic!("{SECONDS}={seconds}: {error}"));
            Duration::from_secs(seconds) / folders as u32
        }
        Err(_) => Duration::ZERO,
    }
}

#[test]
#[ignore = "it is another process"]
fn another_process() {
    if let Some((part, subject)) = process::part() {
        parts::play(&part, &subject);
    }
}

#[test]
fn every_truncation_by_another_process_is_told() {
    if !has_faults() {
        return;
    }
    // In each of two file systems. An emulator takes a hundred times as long.
    let count = if is_emulated() { 50 } else { 1100 };
    let folders = folders();
    for folder in &folders {
        let mut cut = truncation::Cut::new(folder);
        let seen = truncation::truncations(&mut cut, duration(folders.len()), count);
        println!("{}: {seen:?}", folder.display());
        assert_eq!((seen.wrong_len, seen.not_told), (0, 0));
        // Both ways to notice one are needed.
        assert!(seen.without_fault > 0 && seen.faults > 0);
    }
}

#[test]
fn every_thread_is_told() {
    if !has_faults() {
        return;
    }
    let folders = folders();
    for folder in &folders {
        let rounds = if is_emulated() { 10 } else { 200 };
        let seen = threads::storm(folder, duration(folders.len()), rounds);
        println!("{}: {seen:?}", folder.display());
        assert_eq!(seen.lost.load(Relaxed), 0);
        assert_eq!(seen.marked_falsely.load(Relaxed), 0);
        assert!(seen.faults.load(Relaxed) > seen.others.load(Relaxed));
    }
}
