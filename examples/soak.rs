//! Truncates files while they are searched, for as long as one likes.
//!
//! ```console
//! cargo run --release --example soak -- --seconds 60
//! ```
//!
//! It runs the code of `tests/faults`, in a temporary directory and in one in memory (`/dev/shm`):
//!
//! 1. Another process truncates a file to a random length at a random moment of a search.
//! 2. Eight threads search one mapping whose file is truncated, while other threads make, truncate
//!    and drop mappings of their own.
//!
//! The exit status is 1 if a truncation is not reported, or reported with a wrong length. The
//! controls, which break the promises and must be caught, are among the tests.

#[cfg(all(target_os = "linux", not(miri)))]
#[allow(dead_code, reason = "tests need more of it")]
#[path = "../tests/faults/other.rs"]
mod other;
#[cfg(all(target_os = "linux", not(miri)))]
#[allow(dead_code, reason = "tests need more of it")]
#[path = "../tests/faults/threads.rs"]
mod threads;
#[cfg(all(target_os = "linux", not(miri)))]
#[allow(dead_code, reason = "tests need more of it")]
#[path = "../tests/faults/truncation.rs"]
mod truncation;

#[cfg(all(target_os = "linux", not(miri)))]
fn main() -> std::process::ExitCode {
    soak::main()
}

#[cfg(not(all(target_os = "linux", not(miri))))]
fn main() {
    println!("soak: there is no guard for this system, so there are no truncations to test");
}

#[cfg(all(target_os = "linux", not(miri)))]
mod soak {
    use std::{
        env,
        path::{Path, PathBuf},
        process::ExitCode,
        sync::atomic::Ordering::Relaxed,
        time::{Duration, Instant},
    };

    use crate::{
        other::{self, TRUNCATOR, Truncator},
        threads,
        truncation::{self, Cut, Random},
    };

    pub(crate) fn main() -> ExitCode {
        match other::part() {
            Some((part, file)) if part == TRUNCATOR => {
                Truncator::serve(&file);
                return ExitCode::SUCCESS;
            }
            _ => {}
        }
        let arguments: Vec<String> = env::args().skip(1).collect();
        let seconds = match &arguments[..] {
            [] => Some(60),
            [option, seconds] if option == "--seconds" => seconds.parse().ok(),
            _ => None,
        };
        let Some(seconds) = seconds else {
            eprintln!("usage: soak [--seconds NUMBER]");
            return ExitCode::from(2);
        };
        let folders = [env::temp_dir(), PathBuf::from("/dev/shm")];
        let folders: Vec<&PathBuf> = folders.iter().filter(|folder| folder.is_dir()).collect();
        let each = Duration::from_secs(seconds) / (2 * folders.len() as u32);
        let mut passed = true;
        for folder in &folders {
            passed &= truncations(folder, each);
        }
        for folder in &folders {
            passed &= eight_threads(folder, each);
        }
        match passed {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }
    }

    /// Has another process truncate files, prints what happened, and returns `true` if each
    /// truncation was reported with the right length.
    fn truncations(folder: &Path, duration: Duration) -> bool {
        let begin = Instant::now();
        let (mut cut, mut random) = (Cut::new(folder), Random(0x50AC));
        let mut sum = truncation::Seen::default();
        while begin.elapsed() < duration {
            let seen = truncation::truncations(&mut cut, &mut random, 100);
            sum.truncations += seen.truncations;
            sum.without_fault += seen.without_fault;
            sum.faults += seen.faults;
            sum.wrong_len += seen.wrong_len;
            sum.not_told += seen.not_told;
            sum.searches += seen.searches;
        }
        println!(
            "{}: {} truncations by another process in {:.0} s: {} with a fault, {} without; \
             {} searches without a truncation; wrong length: {}; not reported: {}",
            folder.display(),
            sum.truncations,
            begin.elapsed().as_secs_f64(),
            sum.faults,
            sum.without_fault,
            sum.searches,
            sum.wrong_len,
            sum.not_told,
        );
        sum.wrong_len + sum.not_told == 0
    }

    /// Searches mappings by eight threads, prints what happened, and returns `true` if no fault was
    /// lost and no mapping was marked for a fault of another.
    fn eight_threads(folder: &Path, duration: Duration) -> bool {
        let begin = Instant::now();
        let seen = threads::storm(folder, duration, 0);
        println!(
            "{}: {} mappings searched by eight threads, beside {} others, in {:.0} s: {} faults; \
             lost: {}; falsely marked: {}",
            folder.display(),
            seen.mappings.load(Relaxed),
            seen.others.load(Relaxed),
            begin.elapsed().as_secs_f64(),
            seen.faults.load(Relaxed),
            seen.lost.load(Relaxed),
            seen.marked_falsely.load(Relaxed),
        );
        seen.lost.load(Relaxed) + seen.marked_falsely.load(Relaxed) == 0
    }
}
