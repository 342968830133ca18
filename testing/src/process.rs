//! Starts the running test program again, to play a part in another process.
//!
//! A *part* has a name, which says what the other process does, and a *subject*: the file that
//! it does that to. A test program that starts parts has an ignored test named
//! [`ANOTHER_PROCESS`], which asks [`part`] what to do.
//!
//! An emulated program cannot start itself by its path where the kernel is that of another
//! target. There the environment variable `ATOMIC_MEMCHR_RUNNER` names the emulator and its
//! arguments, as in `ATOMIC_MEMCHR_RUNNER="qemu-aarch64-static -L /usr/aarch64-linux-gnu"`.

use std::{
    env,
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    string::String,
    vec::Vec,
};

/// The test that plays the parts of a test program.
pub const ANOTHER_PROCESS: &str = "another_process";

/// The environment variable that names the emulator and its arguments.
pub const RUNNER: &str = "ATOMIC_MEMCHR_RUNNER";

/// The environment variable that names the part to play.
const PART: &str = "ATOMIC_MEMCHR_PART";

/// The environment variable that names the file that a part is about.
const SUBJECT: &str = "ATOMIC_MEMCHR_SUBJECT";

/// Returns `true` if this program runs under an emulator that [`RUNNER`] names.
pub fn is_emulated() -> bool {
    env::var_os(RUNNER).is_some()
}

/// Returns a command that starts this program again, to run only the test named `test`, which
/// may be an ignored one.
///
/// `by` is a program that starts others and its arguments, or empty.
pub fn again(by: &[&str], test: &str) -> Command {
    let binary = env::current_exe().expect("find the path of this program");
    let runner = env::var(RUNNER).unwrap_or_default();
    let mut words: Vec<OsString> = by.iter().map(OsString::from).collect();
    words.extend(runner.split_whitespace().map(OsString::from));
    words.push(binary.into());
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["--exact", test, "--include-ignored", "--nocapture"]);
    command
}

/// Returns a command that starts this program again, to play the part `part` about the file
/// `subject`. Its standard input is a pipe.
///
/// `by` is a program that starts others and its arguments, or empty.
pub fn command(by: &[&str], part: &str, subject: &Path) -> Command {
    let mut command = again(by, ANOTHER_PROCESS);
    command
        .env(PART, part)
        .env(SUBJECT, subject)
        .stdin(Stdio::piped());
    command
}

/// Returns the part that this process was started to play, and its subject. Returns `None` in
/// a process that no test has started.
pub fn part() -> Option<(String, PathBuf)> {
    Some((env::var(PART).ok()?, subject()?))
}

/// Sets the subject of a process that is to be started.
pub(crate) fn set_subject(command: &mut Command, subject: &OsStr) {
    command.env(SUBJECT, subject);
}

/// Returns the subject of this process, if a test has started it.
pub(crate) fn subject() -> Option<PathBuf> {
    env::var_os(SUBJECT).map(PathBuf::from)
}
