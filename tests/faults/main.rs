//! A mapped file is cut, or its device fails, or somebody else has to do with `SIGBUS`:
//! what docs/faults.md promises, and controls that break it and are seen to.
#![cfg(all(feature = "map", target_os = "linux", not(miri)))]
#![allow(
    unsafe_code,
    reason = "controls have unguarded mappings and handlers of their own"
)]

mod claims;
mod deaths;
mod devices;
mod fuse;
mod images;
mod lengths;
mod namespace;
mod other;
mod pages;
mod parts;
mod records;
mod refusals;
mod space;
mod stacks;
mod threads;
mod truncation;

use std::path::{Path, PathBuf};

use crate::other::has_faults;

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

#[test]
#[ignore = "it is another process"]
fn another_process() {
    if let Some((part, subject)) = other::part() {
        parts::play(&part, &subject);
    }
}

#[test]
fn every_truncation_by_another_process_is_told() {
    if !has_faults() {
        return;
    }
    // In each of two file systems. An emulator takes a hundred times as long.
    let count = if other::is_emulated() { 50 } else { 1100 };
    for folder in folders() {
        let mut cut = truncation::Cut::new(&folder);
        let seen = truncation::truncations(&mut cut, &mut truncation::Random(0xC07), count);
        println!("{}: {seen:?}", folder.display());
        assert_eq!(seen.truncations, count as u64);
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
    use std::{sync::atomic::Ordering::Relaxed, time::Duration};

    for folder in folders() {
        let rounds = if other::is_emulated() { 10 } else { 200 };
        let seen = threads::storm(&folder, Duration::ZERO, rounds);
        println!("{}: {seen:?}", folder.display());
        assert_eq!(seen.lost.load(Relaxed), 0);
        assert_eq!(seen.marked_falsely.load(Relaxed), 0);
        assert!(seen.faults.load(Relaxed) > seen.others.load(Relaxed));
    }
}
