//! Other processes: this program, started once more to play a part.
//!
//! A part ends when whoever started it closes its standard input, or dies.
//!
//! Under an emulator that runs programs of one target on the kernel of another, a program
//! cannot start itself by its path. There `ATOMIC_MEMCHR_RUNNER` says what to start it
//! with, as in `ATOMIC_MEMCHR_RUNNER="qemu-aarch64-static -L /usr/..."`.

use std::{
    env,
    ffi::OsString,
    fs::OpenOptions,
    hint,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::LazyLock,
    time::{Duration, Instant},
};

/// Names the part, and what it is about.
const PART: &str = "ATOMIC_MEMCHR_PART";
const SUBJECT: &str = "ATOMIC_MEMCHR_SUBJECT";

/// Names the program, and its arguments, that this one is started with.
const RUNNER: &str = "ATOMIC_MEMCHR_RUNNER";

/// Whether this runs under an emulator.
pub(crate) fn is_emulated() -> bool {
    env::var_os(RUNNER).is_some()
}

/// Whether a handler is told where a fault was: not by every emulator.
pub(crate) fn has_faults() -> bool {
    static HAS: LazyLock<bool> = LazyLock::new(|| {
        let file = tempfile::NamedTempFile::new().expect("make a file");
        let output = command(&[], "is told where faults are", file.path()).output();
        output.expect("start another process").status.success()
    });
    let has = !is_emulated() || *HAS;
    if !has {
        println!("skipped: this emulator does not say where a fault was");
    }
    has
}

/// The part that this process is to play, and what it is about, if it is another process.
pub(crate) fn part() -> Option<(String, PathBuf)> {
    Some((env::var(PART).ok()?, PathBuf::from(env::var_os(SUBJECT)?)))
}

/// This program, to be started to play a part, by way of a program that starts others if
/// one is given.
pub(crate) fn command(by: &[&str], part: &str, subject: &Path) -> Command {
    let binary = env::current_exe().expect("the path of this program");
    let runner = env::var(RUNNER).unwrap_or_default();
    let mut words: Vec<OsString> = by.iter().map(OsString::from).collect();
    words.extend(runner.split_whitespace().map(OsString::from));
    words.push(binary.into());
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        // If it is a test, this is the one to run.
        .args(["--exact", "another_process", "--ignored", "--nocapture"])
        .env(PART, part)
        .env(SUBJECT, subject)
        .stdin(Stdio::piped());
    command
}

/// A process that makes a file shorter when it is told to.
pub(crate) struct Truncator(Child);

/// The part of that process.
pub(crate) const TRUNCATOR: &str = "truncator";

impl Truncator {
    pub(crate) fn start(file: &Path) -> Truncator {
        let mut command = command(&[], TRUNCATOR, file);
        let child = command.stdout(Stdio::null()).spawn();
        Truncator(child.expect("start another process"))
    }

    /// Has the file cut to `len` bytes, some time from now.
    pub(crate) fn cut(&mut self, len: u64, delay: Duration) {
        let order = [len, delay.as_nanos() as u64].map(u64::to_le_bytes);
        let orders = self.0.stdin.as_mut().expect("its standard input");
        orders
            .write_all(order.as_flattened())
            .expect("give an order");
    }

    /// What that process does.
    pub(crate) fn serve(path: &Path) {
        let file = OpenOptions::new().write(true).open(path);
        let file = file.expect("open the file");
        let mut order = [0; 16];
        while std::io::stdin().read_exact(&mut order).is_ok() {
            let [len, delay] = [&order[..8], &order[8..]]
                .map(|bytes| u64::from_le_bytes(bytes.try_into().expect("eight bytes")));
            let begin = Instant::now();
            while begin.elapsed() < Duration::from_nanos(delay) {
                hint::spin_loop();
            }
            file.set_len(len).expect("cut the file");
        }
    }
}

impl Drop for Truncator {
    fn drop(&mut self) {
        // It may have ended before; then both say so, and there is nothing to do.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
