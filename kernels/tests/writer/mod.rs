//! A writer process: the test binary, started once more to run the one of its
//! tests that writes to a file for as long as it is wanted.
//!
//! The writer ends when the test that started it drops its [`Writer`], when the
//! process of that test ends in whatever way, and after [`LONGEST`] in any case.
//!
//! Under an emulator that runs programs of one target on the kernel of another, a
//! program cannot start itself by its path. There `ATOMIC_MEMCHR_RUNNER` says what
//! to start it with, as in `ATOMIC_MEMCHR_RUNNER="qemu-aarch64-static -L /usr/..."`.

use std::{
    env, io,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

/// Names the file to a writer, and is set for writers only.
const FILE: &str = "ATOMIC_MEMCHR_WRITES_TO";

/// Names the program, and its arguments, that a test binary is started with.
const RUNNER: &str = "ATOMIC_MEMCHR_RUNNER";

/// A writer ends after this time, even if nobody tells it to.
const LONGEST: Duration = Duration::from_secs(600);

/// A running writer.
pub(crate) struct Writer {
    /// It has a pipe as its standard input, and ends when that is closed.
    process: Child,
}

impl Writer {
    /// Starts this binary to run its ignored test `test`, which is to call
    /// [`serve`], and to write to `file`.
    pub(crate) fn start(test: &str, file: &Path) -> Writer {
        let binary = env::current_exe().expect("the path of this binary");
        let runner = env::var(RUNNER).unwrap_or_default();
        let mut words = runner.split_whitespace();
        let mut command = match words.next() {
            Some(program) => {
                let mut command = Command::new(program);
                command.args(words).arg(&binary);
                command
            }
            None => Command::new(&binary),
        };
        command
            .args(["--exact", test, "--ignored", "--nocapture"])
            .env(FILE, file)
            .stdin(Stdio::piped())
            .stdout(Stdio::null());
        match command.spawn() {
            Ok(process) => Writer { process },
            Err(error) => panic!(
                "cannot start {} again: {error}; if it runs under an emulator, \
                 {RUNNER} must name that",
                binary.display(),
            ),
        }
    }

    /// Panics if the writer has ended.
    pub(crate) fn assert_running(&mut self) {
        if let Some(status) = self.process.try_wait().expect("the state of the writer") {
            panic!(
                "the writer has ended ({status}); if this runs under an emulator, {RUNNER} \
                 must name that"
            );
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // It may have ended before; then both say so, and there is nothing to do.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// In a writer, calls `write` with the file to write to, which it does until this
/// process ends. Does nothing in a process that is no writer.
pub(crate) fn serve(write: impl FnOnce(&Path)) {
    let Some(file) = env::var_os(FILE).map(PathBuf::from) else {
        return;
    };
    thread::spawn(|| {
        _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(0);
    });
    thread::spawn(|| {
        thread::sleep(LONGEST);
        std::process::exit(1);
    });
    write(&file);
}
