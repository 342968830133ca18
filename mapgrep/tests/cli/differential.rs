//! Compares `mapgrep` with GNU grep on the same files, patterns and options.

use std::{
    fs::{self, File},
    io::Write as _,
    process::{Command, Stdio},
};

use atomic_memchr_testing::Rng;
use proptest::{prelude::*, sample::select, test_runner::TestRunner};

use crate::testenv::{MAPGREP, TestEnv, skip};

/// The way in which the files are passed.
#[derive(Clone, Copy, Debug)]
enum Way {
    File,
    Files,
    Redirected,
    Piped,
}

/// Few different bytes, so that patterns occur, and no NUL: what is binary is told in
/// other words, and its lines are counted in another way.
fn text() -> impl Strategy<Value = Vec<u8>> {
    let byte = select(b"aaab\n\n\r\xFF".to_vec());
    prop_oneof![
        proptest::collection::vec(byte.clone(), 0..40),
        proptest::collection::vec(byte, 0..2000),
    ]
}

fn pattern() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(select(b"aab\r\xFF".to_vec()), 0..5)
}

fn run(env: &TestEnv, program: &str, options: &[&str], pattern: &[u8], way: Way) -> Outcome {
    use std::os::unix::ffi::OsStrExt as _;
    let mut command: Command = env.command(program);
    if program == "grep" {
        command.arg("-F");
    }
    command
        .args(options)
        .arg("--")
        .arg(std::ffi::OsStr::from_bytes(pattern))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut text = None;
    match way {
        Way::File => drop(command.arg("f")),
        Way::Files => drop(command.args(["f", "g"])),
        Way::Redirected => drop(command.stdin(File::open(env.path("f")).unwrap())),
        Way::Piped => {
            command.stdin(Stdio::piped());
            text = Some(fs::read(env.path("f")).unwrap());
        }
    }
    let mut child = command.spawn().unwrap();
    if let Some(text) = text {
        // Texts are shorter than a pipe holds; who has seen enough may have gone.
        let _ = child.stdin.take().unwrap().write_all(&text);
    }
    let output = child.wait_with_output().unwrap();
    Outcome {
        stdout: output.stdout.escape_ascii().to_string(),
        stderr: output.stderr.escape_ascii().to_string(),
        code: output.status.code(),
    }
}

#[derive(Debug, PartialEq)]
struct Outcome {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

fn has_gnu_grep() -> bool {
    let output = Command::new("grep").arg("--version").output();
    let has = output.is_ok_and(|output| output.stdout.starts_with(b"grep (GNU grep)"));
    if !has {
        skip("there is no GNU grep");
    }
    has
}

/// Long enough for many windows, with lines that lie in two of them, and in more than two.
#[test]
fn grep_says_the_same_of_windows() {
    if !has_gnu_grep() {
        return;
    }
    let mut text = Vec::new();
    let mut random = Rng::with_seed(1);
    while text.len() < 6 << 20 {
        let len = match random.u32(..8192) {
            0 => 2 << 20,
            1..8 => 100_000,
            rest => rest as usize % 100,
        };
        let drawn = random.u32(..) as usize;
        text.extend((0..len).map(|i| b"aaaaab"[(i + drawn).wrapping_mul(i) % 6]));
        text.push(b'\n');
    }
    let env = TestEnv::with("f", text);
    for options in [&["-n"][..], &["-on"], &["-c"], &["-l"]] {
        for pattern in [&b"baaab"[..], b"bab", b"aaaaaaaaaaaa", b"", b"c"] {
            for way in [Way::File, Way::Redirected] {
                let ours = run(&env, MAPGREP, options, pattern, way);
                let theirs = run(&env, "grep", options, pattern, way);
                // Not assert_eq, which would print them.
                let pattern = pattern.escape_ascii();
                assert!(ours == theirs, "{options:?} {pattern} {way:?}");
            }
        }
    }
}

#[test]
fn grep_says_the_same() {
    if !has_gnu_grep() {
        return;
    }
    let env = TestEnv::new();
    let options =
        proptest::sample::subsequence(vec!["-n", "-c", "-o", "-l", "-q", "-H", "-h"], 0..4)
            .prop_shuffle();
    let way = select(vec![Way::File, Way::Files, Way::Redirected, Way::Piped]);
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 500,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(
            &(text(), text(), pattern(), options, way),
            |(f, g, pattern, options, way)| {
                fs::write(env.path("f"), f).unwrap();
                fs::write(env.path("g"), g).unwrap();
                let ours = run(&env, MAPGREP, &options, &pattern, way);
                let theirs = run(&env, "grep", &options, &pattern, way);
                prop_assert_eq!(ours, theirs);
                Ok(())
            },
        )
        .unwrap();
}
