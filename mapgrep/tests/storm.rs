//! Tests searches of files that another process rewrites all the time.
//!
//! The writer is a process of its own, as in what is promised: this process has no knowledge of the
//! writes.

use std::{
    collections::HashSet,
    fs::{self, OpenOptions},
    io::{Seek as _, SeekFrom, Write as _},
    process::Command,
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use atomic_memchr::{map::Mapping, memchr, memmem, memrchr};
use atomic_memchr_testing::{
    Rng,
    writer::{self, Writer},
};
use tempfile::TempDir;

const NEEDLE: &[u8] = b"needle";

/// Small, so that a writer comes by often.
const LEN: usize = 64 << 10;

/// Under how many names mapgrep is given the file, so that it spends its time
/// searching rather than starting.
const NAMES: usize = 40;
const RUNS: usize = 50;

/// A writer that has changed nothing after this time is taken for dead.
const STALLED: Duration = Duration::from_secs(60);

/// Lines of all lengths, every other one with the needle somewhere, the others with
/// what nearly is one. No digit, no colon and no capital letter: those are printed
/// by nobody but mapgrep.
fn content(seed: u64) -> Vec<u8> {
    let mut random = Rng::with_seed(seed);
    let mut content = Vec::new();
    while content.len() < LEN {
        let word: &[u8] = match random.usize(..2) {
            0 => NEEDLE,
            _ => b"needlf",
        };
        for _ in 0..random.usize(..40) {
            content.push(b'a' + random.u8(..26));
        }
        content.extend_from_slice(word);
        for _ in 0..random.usize(..40) {
            content.push(b'a' + random.u8(..26));
        }
        content.push(b'\n');
    }
    content.truncate(LEN);
    content
}

/// Rewrites the file, in the other process.
#[test]
#[ignore = "it is the other process"]
fn rewrites_a_file() {
    writer::serve(|path| {
        let contents: Vec<Vec<u8>> = (1..=8).map(content).collect();
        let mut file = OpenOptions::new().write(true).open(path).unwrap();
        let mut random = Rng::with_seed(99);
        loop {
            let start = random.usize(..LEN);
            let end = LEN.min(start + 1 + random.usize(..4096));
            let content = &contents[random.usize(..contents.len())];
            file.seek(SeekFrom::Start(start as u64)).unwrap();
            file.write_all(&content[start..end]).unwrap();
        }
    });
}

/// A file, and a process that rewrites it for as long as this lives.
struct Storm {
    writer: Writer,
    folder: TempDir,
    _alone: MutexGuard<'static, ()>,
}

/// One storm at a time: where writers wait for one another, nobody writes while
/// somebody reads.
static ALONE: Mutex<()> = Mutex::new(());

impl Storm {
    /// Returns once the writer is at work.
    fn begin() -> Storm {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("file");
        let first = content(1);
        fs::write(&file, &first).unwrap();
        for name in names() {
            fs::hard_link(&file, folder.path().join(name)).unwrap();
        }
        let mut storm = Storm {
            writer: Writer::start("rewrites_a_file", &file),
            folder,
            _alone: alone,
        };
        let begin = Instant::now();
        while fs::read(&file).unwrap() == first {
            storm.writer.assert_running();
            assert!(begin.elapsed() < STALLED, "the writer stands still");
        }
        storm
    }

    /// Runs mapgrep on the file, under all its names, and returns what it printed.
    fn mapgrep(&self, options: &[&str]) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_mapgrep"))
            .current_dir(&self.folder)
            .args(options)
            .arg(std::str::from_utf8(NEEDLE).unwrap())
            .args(names())
            .output()
            .unwrap();
        assert_eq!(output.stderr.escape_ascii().to_string(), "");
        assert_eq!(output.status.code(), Some(0), "{options:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// All names of the file but its first.
fn names() -> impl Iterator<Item = String> {
    (0..NAMES).map(|i| format!("f{i}"))
}

/// Returns the lines of what was printed. Panics if the last one is not complete.
#[track_caller]
fn lines(printed: &str) -> impl Iterator<Item = &str> {
    assert!(printed.ends_with('\n'));
    printed.lines()
}

/// Looks for the storm in what was printed: had it all been the same, nothing would
/// have been tested.
#[derive(Default)]
struct Seen(HashSet<String>);

impl Seen {
    fn add(&mut self, printed: String) {
        self.0.insert(printed);
    }
}

impl Drop for Seen {
    fn drop(&mut self) {
        if !thread::panicking() {
            assert!(self.0.len() > RUNS / 2, "hardly anything was written");
        }
    }
}

/// Splits what was printed with -H and -n: name, number and text.
#[track_caller]
fn parts(line: &str) -> (&str, u64, &str) {
    let parts: Vec<&str> = line.split(':').collect();
    match parts[..] {
        [name, number, text] => (name, number.parse().expect("a number"), text),
        _ => panic!("{line:?}"),
    }
}

#[test]
fn every_line_contains_the_needle() {
    let storm = Storm::begin();
    let mut seen = Seen::default();
    for _ in 0..RUNS {
        let printed = storm.mapgrep(&["-h"]);
        for line in lines(&printed) {
            assert!(line.contains("needle"), "{line:?}");
        }
        seen.add(printed);
    }
}

#[test]
fn every_number_stands_before_a_line_and_they_rise() {
    let storm = Storm::begin();
    let mut seen = Seen::default();
    for _ in 0..RUNS {
        let printed = storm.mapgrep(&["-n"]);
        let mut last = ("", 0);
        for line in lines(&printed) {
            let (name, number, text) = parts(line);
            assert!(text.contains("needle"), "{line:?}");
            assert!(name != last.0 || number > last.1, "{line:?} after {last:?}");
            last = (name, number);
        }
        seen.add(printed);
    }
}

#[test]
fn only_needles_are_occurrences() {
    let storm = Storm::begin();
    let mut seen = Seen::default();
    for _ in 0..RUNS {
        let printed = storm.mapgrep(&["-on"]);
        for line in lines(&printed) {
            assert_eq!(parts(line).2, "needle");
        }
        seen.add(printed);
    }
}

#[test]
fn colors_stand_around_needles() {
    let storm = Storm::begin();
    let mut seen = Seen::default();
    for _ in 0..RUNS {
        let printed = storm.mapgrep(&["-h", "--color=always"]);
        for line in lines(&printed) {
            let colored = "\x1b[0m\x1b[1m\x1b[31mneedle\x1b[0m";
            assert!(line.contains(colored), "{line:?}");
            assert!(!line.replace(colored, "").contains('\x1b'), "{line:?}");
        }
        seen.add(printed);
    }
}

#[test]
fn counts_names_and_the_exit_status_are_of_their_kind() {
    let storm = Storm::begin();
    let mut seen = Seen::default();
    let all: String = names().map(|name| name + "\n").collect();
    for _ in 0..RUNS {
        let printed = storm.mapgrep(&["-c"]);
        for line in lines(&printed) {
            let (_, count) = line.split_once(':').unwrap();
            let count: usize = count.parse().unwrap();
            assert!((1..LEN / NEEDLE.len()).contains(&count), "{line:?}");
        }
        seen.add(printed);
        assert_eq!(storm.mapgrep(&["-l"]), all);
        assert_eq!(storm.mapgrep(&["-q"]), "");
    }
}

/// The control: without the last look at the copy, the same search of the same file
/// gives lines that do not have the needle, and lines that are several. If it did not,
/// the tests above would prove nothing.
#[test]
fn a_search_that_does_not_look_at_its_copy_is_caught() {
    let storm = Storm::begin();
    let mapping = Mapping::open(storm.folder.path().join("file")).unwrap();
    let (mut without, mut several, mut searches) = (0, 0, 0);
    let begin = Instant::now();
    while without < 10 || several < 10 {
        assert!(
            begin.elapsed() < Duration::from_secs(30),
            "not caught: {without} lines without the needle, {several} that are several"
        );
        searches += 1;
        mapping
            .scan(|view| {
                let mut position = 0;
                while let Some(hit) = memmem::find(view.slice(position..), NEEDLE) {
                    let hit = position + hit;
                    let start = memrchr(b'\n', view.slice(position..hit))
                        .map_or(position, |newline| position + newline + 1);
                    let behind = hit + NEEDLE.len();
                    let end = memchr(b'\n', view.slice(behind..))
                        .map_or(view.len(), |newline| behind + newline);
                    let line = view.slice(start..end).to_vec();
                    without += usize::from(::memchr::memmem::find(&line, NEEDLE).is_none());
                    several += usize::from(line.contains(&b'\n'));
                    position = view.len().min(end + 1);
                }
            })
            .unwrap();
    }
    println!(
        "caught in {searches} searches, {:?}: {without} lines without the needle, {several} that are several",
        begin.elapsed()
    );
}
