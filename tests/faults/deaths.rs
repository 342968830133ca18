//! Tests which faults and signals end a process, and which do not.

use std::{
    io::{BufReader, Read as _},
    os::unix::process::ExitStatusExt as _,
    process::{Output, Stdio},
};

use atomic_memchr_testing::{
    Rng,
    process::{command, is_emulated},
    truncator::Truncator,
};
use tempfile::NamedTempFile;

use crate::{
    folders, has_faults,
    parts::READY,
    truncation::{LEN, content, delay},
};

/// Has a part played to its end, about a new file.
pub(crate) fn played(part: &str) -> Output {
    let file = NamedTempFile::new().expect("make a file");
    let output = command(&[], part, file.path()).output();
    output.expect("run another process")
}

#[track_caller]
pub(crate) fn assert_dies_of(signal: i32, output: &Output) {
    assert_eq!(output.status.signal(), Some(signal), "{output:?}");
}

#[track_caller]
pub(crate) fn assert_lives(output: &Output) {
    assert!(output.status.success(), "{output:?}");
}

/// The control for all tests of truncations: without a guard, processes die of them.
#[test]
fn without_a_guard_a_search_dies_of_a_truncation() {
    if !has_faults() {
        return;
    }
    let processes = if is_emulated() { 5 } else { 30 };
    let mut random = Rng::with_seed(0xDEAD);
    for folder in folders() {
        let (mut died, content) = (0, content(LEN));
        for _ in 0..processes {
            let file = NamedTempFile::new_in(&folder).expect("make a file");
            std::fs::write(file.path(), &content).expect("fill the file");
            let mut truncator = Truncator::start(file.path());
            let mut command = command(&[], "searches without a guard", file.path());
            let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
            let mut child = child.expect("start another process");
            let out = BufReader::new(child.stdout.take().expect("its output"));
            let ready = out.bytes().find(|byte| matches!(byte, Ok(READY)));
            assert!(ready.is_some(), "it says that it is ready");
            truncator.cut(random.u64(..LEN as u64), delay(&mut random));
            let status = child.wait().expect("it ends");
            died += usize::from(status.signal() == Some(libc::SIGBUS));
        }
        println!("{}: {died} of {processes} died", folder.display());
        assert!(died * 100 >= processes * 95);
    }
}

#[test]
fn a_fault_of_somebody_else_ends_the_process() {
    if !has_faults() {
        return;
    }
    assert_dies_of(libc::SIGBUS, &played("touches what is not guarded"));
}

#[test]
fn a_signal_that_is_sent_ends_the_process() {
    if !has_faults() {
        return;
    }
    assert_dies_of(libc::SIGBUS, &played("is killed"));
}

#[cfg(target_pointer_width = "64")]
#[test]
fn a_signal_that_is_sent_with_an_address_of_a_mapping_does_too() {
    if !has_faults() {
        return;
    }
    assert_dies_of(libc::SIGBUS, &played("is sent a false fault"));
}

#[test]
fn the_handler_of_before_is_called_once_for_what_is_its_own() {
    if !has_faults() {
        return;
    }
    assert_lives(&played("has a handler"));
    assert_dies_of(libc::SIGBUS, &played("has a handler for one signal"));
}

#[test]
fn a_signal_that_is_ignored_stays_so() {
    if !has_faults() {
        return;
    }
    let output = played("ignores the signal");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("it goes on"), "{output:?}");
    assert_dies_of(libc::SIGBUS, &output);
}

#[test]
fn the_message_of_std_about_stack_overflow_is_still_there() {
    if !has_faults() {
        return;
    }
    let output = played("overflows its stack");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("has overflowed its stack"), "{output:?}");
    assert_dies_of(libc::SIGABRT, &output);
}

#[test]
fn a_handler_that_was_reset_is_installed_again() {
    if !has_faults() {
        return;
    }
    assert_lives(&played("is reset"));
}

#[test]
fn beside_a_handler_that_came_later_files_are_read() {
    if !has_faults() {
        return;
    }
    assert_lives(&played("has another handler"));
}

#[test]
fn a_child_process_has_a_guard_of_its_own() {
    if !has_faults() {
        return;
    }
    assert_lives(&played("forks"));
}

/// The control for `every_thread_is_told`.
#[test]
fn a_flag_for_each_thread_is_not_enough() {
    if !has_faults() {
        return;
    }
    let output = played("keeps a flag for each thread");
    let text = String::from_utf8_lossy(&output.stdout);
    println!(
        "{}",
        text.lines()
            .find(|line| line.contains("caught"))
            .unwrap_or_default()
    );
    assert!(text.contains("caught in round"), "{output:?}");
}
