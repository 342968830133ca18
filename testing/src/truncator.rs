//! Starts a process that truncates a file when it is told to.

use std::{
    fs::OpenOptions,
    hint, io,
    io::{Read as _, Write as _},
    path::Path,
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use crate::process;

/// The name of the part that [`Truncator::serve`] plays.
pub const TRUNCATOR: &str = "truncator";

/// A running process that truncates a file. It ends when this is dropped.
#[derive(Debug)]
pub struct Truncator(Child);

impl Truncator {
    /// Starts a process for `file`. The test program must call [`Truncator::serve`] for the
    /// part [`TRUNCATOR`].
    ///
    /// # Panics
    ///
    /// Panics if the program cannot be started.
    pub fn start(file: &Path) -> Truncator {
        let mut command = process::command(&[], TRUNCATOR, file);
        let child = command.stdout(Stdio::null()).spawn();
        Truncator(child.expect("start another process"))
    }

    /// Orders the process to truncate the file to `len` bytes, `delay` after it has read the
    /// order. Does not wait for that.
    ///
    /// # Panics
    ///
    /// Panics if the process has ended.
    pub fn cut(&mut self, len: u64, delay: Duration) {
        let order = [len, delay.as_nanos() as u64].map(u64::to_le_bytes);
        let orders = self.0.stdin.as_mut().expect("a pipe as standard input");
        orders
            .write_all(order.as_flattened())
            .expect("give an order");
    }

    /// Carries out orders about the file at `path` until standard input ends: the part of the
    /// other process.
    ///
    /// # Panics
    ///
    /// Panics if the file cannot be opened or truncated.
    pub fn serve(path: &Path) {
        let file = OpenOptions::new().write(true).open(path);
        let file = file.expect("open the file");
        let mut order = [0; 16];
        while io::stdin().read_exact(&mut order).is_ok() {
            let [len, delay] = [&order[..8], &order[8..]]
                .map(|bytes| u64::from_le_bytes(bytes.try_into().expect("eight bytes")));
            let begin = Instant::now();
            while begin.elapsed() < Duration::from_nanos(delay) {
                hint::spin_loop();
            }
            file.set_len(len).expect("truncate the file");
        }
    }
}

impl Drop for Truncator {
    fn drop(&mut self) {
        // Both fail if it has ended already. Then there is nothing to do.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
