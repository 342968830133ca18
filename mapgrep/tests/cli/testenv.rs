//! Provides a temporary directory, and a shell in it that finds `mapgrep`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// The program under test.
pub(crate) const MAPGREP: &str = env!("CARGO_BIN_EXE_mapgrep");

/// A temporary directory with files, which is removed at the end of the test.
pub(crate) struct TestEnv {
    folder: TempDir,
}

/// The output and the exit status of a command.
pub(crate) struct Run {
    command: String,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    code: Option<i32>,
}

impl TestEnv {
    pub(crate) fn new() -> Self {
        TestEnv {
            folder: TempDir::new().unwrap(),
        }
    }

    /// Creates a directory with one file.
    pub(crate) fn with(name: &str, content: impl AsRef<[u8]>) -> Self {
        TestEnv::new().file(name, content)
    }

    /// Adds another file.
    pub(crate) fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), content).unwrap();
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a shell command in the directory.
    pub(crate) fn sh(&self, command: &str) -> Run {
        let mut shell = self.command("sh");
        shell.args(["-c", command]);
        Run::new(command.to_owned(), shell.output().unwrap())
    }

    /// Prepares a program that will run in the directory, without the environment variables that
    /// could change its output.
    pub(crate) fn command(&self, program: &str) -> Command {
        let folder = Path::new(MAPGREP).parent().unwrap();
        let path = env::var_os("PATH").unwrap_or_default();
        let paths = [folder.to_path_buf()]
            .into_iter()
            .chain(env::split_paths(&path));
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env("PATH", env::join_paths(paths).unwrap())
            .env("LC_ALL", "C")
            .env("TERM", "xterm")
            .env_remove("NO_COLOR");
        command
    }
}

impl Run {
    pub(crate) fn new(command: String, output: Output) -> Self {
        Run {
            command,
            stdout: output.stdout,
            stderr: output.stderr,
            code: output.status.code(),
        }
    }

    /// Asserts exit status 0, this output, and no messages.
    #[track_caller]
    pub(crate) fn finds(&self, stdout: impl AsRef<[u8]>) {
        self.is(stdout.as_ref(), "", 0);
    }

    /// Asserts exit status 1, this output, and no messages.
    #[track_caller]
    pub(crate) fn misses(&self, stdout: impl AsRef<[u8]>) {
        self.is(stdout.as_ref(), "", 1);
    }

    /// Asserts exit status 2, this output, and these messages.
    #[track_caller]
    pub(crate) fn fails(&self, stdout: impl AsRef<[u8]>, stderr: &str) {
        self.is(stdout.as_ref(), stderr, 2);
    }

    #[track_caller]
    pub(crate) fn is(&self, stdout: &[u8], stderr: &str, code: i32) {
        assert!(
            self.stdout == stdout && self.stderr == stderr.as_bytes() && self.code == Some(code),
            "{}\n  stdout {:?}\n  wanted {:?}\n  stderr {:?}\n  wanted {:?}\n  exit {:?}, wanted {}",
            self.command,
            excerpt(&self.stdout),
            excerpt(stdout),
            excerpt(&self.stderr),
            stderr,
            self.code,
            code,
        );
    }

    /// Returns the messages, for tests that cannot compare all of them.
    pub(crate) fn stdout(&self) -> &[u8] {
        &self.stdout
    }

    pub(crate) fn stderr(&self) -> &[u8] {
        &self.stderr
    }

    pub(crate) fn code(&self) -> Option<i32> {
        self.code
    }
}

/// Returns the start of a text, no longer than a screen shows.
fn excerpt(bytes: &[u8]) -> String {
    let shown = bytes.get(..2000).unwrap_or(bytes);
    let mut shown = shown.escape_ascii().to_string();
    if bytes.len() > 2000 {
        shown.push_str(&format!(".. ({} bytes)", bytes.len()));
    }
    shown
}

/// Prints why a test is skipped.
pub(crate) fn skip(reason: &str) {
    println!("skipped: {reason}");
}
