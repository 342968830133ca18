//! Follows a log, as `tail -F` does, through mappings that never read beyond what was written.
//!
//! ```console
//! cargo run --example follow -- /var/log/syslog
//! ```
//!
//! A log is rotated in one of two ways, and both are noticed:
//!
//! - It is renamed, and a new file is created by its name. Then the rest of the old file is printed
//!   before the new one.
//! - It is copied, and truncated to 0 bytes (*copytruncate*). Then the file is printed from its
//!   start again. (If it has grown to as many bytes as before until somebody looks, nothing tells it
//!   from a log that was not rotated. That is so for `tail` too.)

use std::{
    env,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use atomic_memchr::{
    map::{Change, MapError, Mapping},
    memrchr,
};

/// Number of bytes by which a log may grow until its mapping moves.
const RESERVED: usize = 1 << 28;

/// A log, and how much of it has been printed.
struct Follower {
    path: PathBuf,
    mapping: Mapping,
    printed: usize,
}

impl Follower {
    fn open(path: &Path) -> Result<Follower, MapError> {
        Ok(Follower {
            path: path.to_path_buf(),
            mapping: Mapping::options().reserve(RESERVED).open(path)?,
            printed: 0,
        })
    }

    /// Prints the lines that are complete and were not printed yet, of the old file and of the new
    /// one if the log was rotated.
    fn print_new(&mut self, out: &mut impl Write) -> io::Result<()> {
        // What is there already may not be printed yet.
        self.print_rest(out, false)?;
        while let Some(change) = self.mapping.change()? {
            self.mapping.remap()?;
            if change == Change::Truncated {
                self.printed = 0;
            }
            // Nobody completes the last line of a file that was replaced.
            let is_replaced = change == Change::Replaced;
            self.print_rest(out, is_replaced)?;
            if is_replaced {
                match Follower::open(&self.path) {
                    Ok(new) => *self = new,
                    // It is created later.
                    Err(MapError::Open { source, .. }) if source.kind() == ErrorKind::NotFound => {
                        break;
                    }
                    Err(error) => return Err(error.into()),
                }
                self.print_rest(out, false)?;
            }
        }
        Ok(())
    }

    /// Prints what was not printed yet, up to the end of the last line or all of it.
    fn print_rest(&mut self, out: &mut impl Write, is_all: bool) -> io::Result<()> {
        let lines = self.mapping.scan_range(self.printed.., |view| {
            let end = memrchr(b'\n', view).map_or(0, |end| end + 1);
            view.slice(..if is_all { view.len() } else { end }).to_vec()
        });
        match lines {
            Ok(lines) => {
                out.write_all(&lines)?;
                self.printed += lines.len();
                Ok(())
            }
            // The next look at the file says so too.
            Err(MapError::Truncated { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

fn main() -> io::Result<()> {
    let path = env::args_os().nth(1).ok_or_else(|| {
        io::Error::new(
            ErrorKind::InvalidInput,
            "no file is named; name one to follow",
        )
    })?;
    let mut log = Follower::open(Path::new(&path))?;
    loop {
        log.print_new(&mut io::stdout().lock())?;
        thread::sleep(Duration::from_millis(100));
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, OpenOptions};

    use super::*;

    fn append(path: &Path, text: &str) {
        let file = OpenOptions::new().append(true).create(true).open(path);
        let mut file = file.expect("open the log");
        file.write_all(text.as_bytes()).expect("write to the log");
    }

    #[test]
    fn a_log_is_followed_through_both_kinds_of_rotation() {
        let folder = tempfile::tempdir().expect("make a folder");
        let [path, old] = ["log", "log.1"].map(|name| folder.path().join(name));
        append(&path, "1\n2\n");
        let mut log = Follower::open(&path).expect("map the log");
        let mut new = || {
            let mut out = Vec::new();
            log.print_new(&mut out).expect("follow the log");
            String::from_utf8(out).expect("text")
        };
        assert_eq!(new(), "1\n2\n");
        assert_eq!(new(), "");

        // It grows, by lines and by less, and then by many pages.
        append(&path, "3\n4");
        assert_eq!(new(), "3\n");
        append(&path, "0\n");
        assert_eq!(new(), "40\n");
        let many = "many\n".repeat(100_000);
        append(&path, &many);
        assert_eq!(new(), many);

        // It is renamed and created anew. The writer has not noticed at once.
        append(&path, "5\n");
        fs::rename(&path, &old).expect("rename the log");
        append(&old, "6\n7");
        append(&path, "8\n9\n");
        if cfg!(unix) {
            assert_eq!(new(), "5\n6\n78\n9\n");
        } else {
            // Only there the system tells which file a path names.
            return;
        }
        append(&path, "10\n");
        assert_eq!(new(), "10\n");

        // It is renamed, and created only later.
        fs::rename(&path, &old).expect("rename the log");
        assert_eq!(new(), "");
        append(&old, "11\n");
        assert_eq!(new(), "11\n");
        append(&path, "12\n");
        assert_eq!(new(), "12\n");

        // It is copied and truncated, and grows again, to less than it had.
        append(&path, "13\n14\n");
        assert_eq!(new(), "13\n14\n");
        fs::copy(&path, &old).expect("copy the log");
        fs::write(&path, "").expect("truncate the log");
        assert_eq!(new(), "");
        append(&path, "15\n");
        assert_eq!(new(), "15\n");
        // Once more, and it has grown again before anybody looks.
        fs::write(&path, "6\n").expect("truncate the log");
        assert_eq!(new(), "6\n");
    }
}
