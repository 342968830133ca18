//! Tests files that are truncated while they are searched.
//!
//! No test depends on timing: a `mapgrep` whose output nobody reads stops in the middle of its
//! search when the pipe is full, and goes on when the test reads.

use std::{
    fs::OpenOptions,
    io::Read as _,
    process::{Child, ChildStdout, Stdio},
};

use crate::testenv::{MAPGREP, Run, TestEnv};

/// Number of bytes in a line and in the file, which is more than a pipe and all buffers hold.
const LINE: usize = 100;
const LEN: usize = 80_000 * LINE;

/// Returns the bytes of the file.
fn content() -> Vec<u8> {
    let lines =
        (0..LEN / LINE).map(|number| format!("{number:0width$} needle\n", width = LINE - 8));
    lines.collect::<String>().into_bytes()
}

/// A search that has stopped with some of its output written.
struct Stopped {
    mapgrep: Child,
    out: ChildStdout,
    stdout: Vec<u8>,
}

impl Stopped {
    fn search(env: &TestEnv, arguments: &[&str]) -> Stopped {
        let mut mapgrep = env
            .command(MAPGREP)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = mapgrep.stdout.take().unwrap();
        // The first byte arrives when the first buffer is full.
        let mut stdout = vec![0];
        out.read_exact(&mut stdout).unwrap();
        Stopped {
            mapgrep,
            out,
            stdout,
        }
    }

    fn go_on(mut self) -> Run {
        self.out.read_to_end(&mut self.stdout).unwrap();
        let mut output = self.mapgrep.wait_with_output().unwrap();
        output.stdout = self.stdout;
        Run::new("mapgrep needle f".to_owned(), output)
    }
}

fn complaint(len: usize) -> String {
    format!("mapgrep: f: file was truncated to {len} bytes while being searched\n")
}

#[test]
fn what_was_found_before_is_printed() {
    let content = content();
    for len in [0, 1, 5_000_000, 5_000_050, 5_001_216, LEN - 1] {
        let env = TestEnv::with("f", &content);
        let stopped = Stopped::search(&env, &["needle", "f"]);
        let file = OpenOptions::new().write(true).open(env.path("f")).unwrap();
        file.set_len(len as u64).unwrap();
        let run = stopped.go_on();
        let stdout = run.stdout();
        assert_eq!(run.code(), Some(2));
        assert_eq!(String::from_utf8_lossy(run.stderr()), complaint(len));
        // The output is some whole lines of the file, from the first on.
        assert!(
            stdout.len() >= 64 << 10 && stdout.len().is_multiple_of(LINE),
            "{}",
            stdout.len()
        );
        assert!(stdout == &content[..stdout.len()], "{len}");
        // All lines that the file still has are printed.
        assert!(stdout.len() >= len / LINE * LINE, "{len}: {}", stdout.len());
    }
}

#[test]
fn zeros_are_no_lines() {
    let content = content();
    let len = 5_000_000 - LINE / 2;
    // The empty string matches every line, so it would match one of zeros.
    for options in [
        ["-n", "needle", "f"],
        ["-o", "needle", "f"],
        ["-h", "", "f"],
    ] {
        let env = TestEnv::with("f", &content);
        let stopped = Stopped::search(&env, &options);
        let file = OpenOptions::new().write(true).open(env.path("f")).unwrap();
        file.set_len(len as u64).unwrap();
        let run = stopped.go_on();
        assert!(!run.stdout().contains(&0), "{options:?}");
        assert!(!run.stdout().starts_with(b"Binary"), "{options:?}");
        assert_eq!(run.stderr(), complaint(len).as_bytes(), "{options:?}");
    }
}

#[test]
fn other_files_are_searched_too() {
    let env = TestEnv::with("f", content()).file("g", "another needle\n");
    let stopped = Stopped::search(&env, &["-h", "needle", "f", "g"]);
    let file = OpenOptions::new().write(true).open(env.path("f")).unwrap();
    file.set_len(0).unwrap();
    let run = stopped.go_on();
    assert!(run.stdout().ends_with(b"needle\nanother needle\n"));
    assert_eq!(run.stderr(), complaint(0).as_bytes());
    assert_eq!(run.code(), Some(2));
}
