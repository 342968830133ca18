//! Starts a process that writes to a file for as long as a test runs.
//!
//! The writer is the test program itself, started again to run one of its ignored tests. It
//! ends when the test drops its [`Writer`], when the process of the test ends for whatever
//! reason, and after ten minutes in any case.

use std::{
    io,
    path::Path,
    process::{Child, Stdio},
    thread,
    time::Duration,
};

use crate::process::{self, RUNNER};

/// The time after which a writer ends, even if nobody has told it to.
const LONGEST: Duration = Duration::from_secs(600);

/// A running writer. It ends when this is dropped.
#[derive(Debug)]
pub struct Writer {
    /// Its standard input is a pipe. It ends when the pipe is closed.
    process: Child,
}

impl Writer {
    /// Starts this program again, to run its test `test` only. The test must call [`serve`],
    /// and write to `file` there.
    ///
    /// # Panics
    ///
    /// Panics if the program cannot be started.
    pub fn start(test: &str, file: &Path) -> Writer {
        let mut command = process::again(&[], test);
        process::set_subject(&mut command, file.as_os_str());
        command.stdin(Stdio::piped()).stdout(Stdio::null());
        match command.spawn() {
            Ok(process) => Writer { process },
            Err(error) => panic!(
                "cannot start {command:?}: {error}; if this runs under an emulator, {RUNNER} \
                 must name it"
            ),
        }
    }

    /// Checks that the writer still runs.
    ///
    /// # Panics
    ///
    /// Panics if it has ended.
    pub fn assert_running(&mut self) {
        let status = self.process.try_wait();
        if let Some(status) = status.expect("ask for the state of the writer") {
            panic!(
                "the writer has ended ({status}); if this runs under an emulator, {RUNNER} must \
                 name it"
            );
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Both fail if it has ended already. Then there is nothing to do.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Calls `write` with the file to write to, if this process is a writer. `write` is expected
/// to write until the process ends. Does nothing in any other process.
pub fn serve(write: impl FnOnce(&Path)) {
    let Some(file) = process::subject() else {
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
