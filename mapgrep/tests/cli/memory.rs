//! Tests how much memory, file system space and system time a search takes, for inputs of extreme
//! shapes.
//!
//! Memory is limited by `ulimit -d` to 20,000 KiB of data, which do not include mapped files.

use std::{
    fs::{self, File},
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    os::unix::fs::MetadataExt as _,
    path::Path,
    process::Stdio,
};

use crate::testenv::{Run, TestEnv, skip};

const MIB: u64 = 1 << 20;

/// Runs `mapgrep` in 20,000 KiB of memory, at the end of `pipe` if that is not empty.
fn in_20_megabytes(env: &TestEnv, pipe: &str, mapgrep: &str) -> Run {
    env.sh(&format!("{pipe} (ulimit -d 20000; {mapgrep})"))
}

/// Writes a file with a hole between two texts.
fn sparse(path: &Path, before: &str, hole: u64, behind: &str) {
    let mut file = File::create(path).unwrap();
    file.write_all(before.as_bytes()).unwrap();
    file.seek(SeekFrom::Current(hole as i64)).unwrap();
    file.write_all(behind.as_bytes()).unwrap();
    let len = before.len() as u64 + hole + behind.len() as u64;
    file.set_len(len).unwrap();
}

/// Starts a program with SIGBUS blocked, so that a mapping has no guard and files are read.
const UNGUARDED: &str = "env --block-signal=BUS";

/// Returns `true` if `UNGUARDED` works here, and prints why if it does not.
fn can_block_signals(env: &TestEnv) -> bool {
    let can = env.sh(&format!("{UNGUARDED} true")).code() == Some(0);
    if !can {
        skip("this env cannot block signals");
    }
    can
}

/// Every kind of output, with the options for it and what is printed of a binary file of which one
/// line matches.
const BINARY: [(&str, &str); 6] = [
    ("", "Binary file f matches\n"),
    ("-n", "Binary file f matches\n"),
    ("-o", "Binary file f matches\n"),
    ("-c", "1\n"),
    ("-l", "f\n"),
    ("-q", ""),
];

#[test]
fn a_hole_of_5_gibibytes() {
    let env = TestEnv::new();
    sparse(&env.path("f"), "", 5 << 30, "needle");
    for (option, answer) in BINARY {
        in_20_megabytes(&env, "", &format!("mapgrep {option} needle f")).finds(answer);
    }
    in_20_megabytes(&env, "", "mapgrep -c xneedle f").misses("0\n");
    if can_block_signals(&env) {
        let command = format!("{UNGUARDED} mapgrep -c needle f");
        in_20_megabytes(&env, "", &command).finds("1\n");
    }
}

#[test]
fn holes_lie_in_lines() {
    let hole = 64 * MIB;
    for (before, behind, pattern, answer) in [
        ("a needle, ", "the end\nx\n", "needle", "1\n"),
        ("a need", "le\nx\n", "needle", "0\n"),
        ("needle\nneedle", "needle\nneedle\n", "needle", "3\n"),
        ("\n\n", "\nx\n", "", "4\n"),
        ("x\n", "", "", "2\n"),
    ] {
        let env = TestEnv::new();
        sparse(&env.path("f"), before, hole, behind);
        let command = format!("mapgrep -c '{pattern}' f");
        let run = in_20_megabytes(&env, "", &command);
        assert_eq!(
            String::from_utf8_lossy(run.stdout()),
            answer,
            "{before:?} {behind:?}"
        );
        assert_eq!(run.stderr(), b"");
    }
}

#[test]
fn lines_behind_a_hole_are_numbered() {
    let env = TestEnv::new();
    // The hole is behind the head, so that the file is not binary.
    let before = "before\n".repeat(10_000);
    sparse(&env.path("f"), &before, 64 * MIB, "\nbehind\n");
    in_20_megabytes(&env, "", "mapgrep -n behind f").finds("10002:behind\n");
}

/// Reading a hole through a mapping makes pages for it, which stay in a file system in memory.
#[test]
fn a_hole_in_memory_stays_one() {
    let Ok(folder) = tempfile::TempDir::new_in("/dev/shm") else {
        return skip("there is no /dev/shm");
    };
    let path = folder.path().join("f");
    sparse(&path, "needle", 500 * MIB, "needle\n");
    let blocks = || fs::metadata(&path).unwrap().blocks();
    let before = blocks();
    assert!(before < 100, "{before} blocks of a sparse file");
    let env = TestEnv::new();
    for option in ["-q", "-c", "-n"] {
        for pattern in ["needle", "zebra"] {
            env.sh(&format!("mapgrep {option} {pattern} {}", path.display()));
            assert_eq!(blocks(), before, "{option} {pattern}");
        }
    }
}

/// On a full file system there is no page for a hole, and touching it raises a signal, as after a
/// truncation. Without `/proc` a mapping does not know its holes, and touches them.
#[test]
fn a_hole_in_a_full_file_system_in_memory() {
    let env = TestEnv::new();
    let run = env.sh(r"mkdir d; unshare --user --map-root-user --mount sh -c '
        mount -t tmpfs -o size=256k none d || { echo no mount; exit; }
        echo a needle > d/f; truncate -s 20M d/f; echo needle >> d/f
        cat /dev/zero > d/filler 2> /dev/null
        mapgrep -c needle d/f
        mapgrep -q zebra d/f; echo $?
        mount -t tmpfs none /proc
        mapgrep -c needle d/f
        mapgrep needle d/f
        mapgrep -q zebra d/f; echo $?'");
    if run.stdout() == b"no mount\n" || run.stderr().starts_with(b"unshare:") {
        return skip("no file system can be mounted here");
    }
    run.finds("2\n1\n2\nBinary file d/f matches\n1\n");
}

/// Prints 40 MB without a newline, which is more than may be kept.
const ENDLESS: &str = "head -c 40000000 /dev/zero | tr '\\0' a";

#[test]
fn a_line_that_is_not_printed_takes_no_memory() {
    let env = TestEnv::new();
    let zeros = "head -c 40000000 /dev/zero |";
    for option in ["", "-n", "-o", "-c", "-l", "-q"] {
        let answer = if option == "-c" { "0\n" } else { "" };
        let command = format!("mapgrep {option} x");
        in_20_megabytes(&env, zeros, &command).misses(answer);
    }
    let text = format!("(echo first; {ENDLESS}; echo x; echo x) |");
    for (option, answer) in [
        ("-o", "x\nx\n"),
        ("-no", "2:x\n3:x\n"),
        ("-c", "2\n"),
        ("-l", "(standard input)\n"),
        ("-q", ""),
    ] {
        let command = format!("mapgrep {option} x");
        in_20_megabytes(&env, &text, &command).finds(answer);
    }
    // The same for a line that could be printed, and does not match.
    let command = "mapgrep --max-line-length 4M -n first";
    in_20_megabytes(&env, &text, command).finds("1:first\n");
}

#[test]
fn a_mapped_line_that_is_not_printed_takes_no_memory() {
    let env = TestEnv::new();
    env.sh(&format!("({ENDLESS}; echo x; echo x) > f"))
        .finds("");
    for (command, answer) in [
        ("mapgrep -o x f", "x\nx\n"),
        ("mapgrep -c x f", "2\n"),
        ("mapgrep -l x f", "f\n"),
        ("mapgrep -q x f", ""),
        ("mapgrep -c x < f", "2\n"),
    ] {
        in_20_megabytes(&env, "", command).finds(answer);
        if can_block_signals(&env) {
            let command = format!("{UNGUARDED} {command}");
            in_20_megabytes(&env, "", &command).finds(answer);
        }
    }
}

#[test]
fn a_file_is_not_copied_where_the_guard_does_not_serve() {
    let env = TestEnv::new();
    env.sh("yes | head -c 40000000 > f").finds("");
    if can_block_signals(&env) {
        let command = format!("{UNGUARDED} mapgrep -c y f");
        in_20_megabytes(&env, "", &command).finds("20000000\n");
    }
}

#[test]
fn short_lines_take_no_memory() {
    let env = TestEnv::new();
    env.sh("yes '' | head -c 4000000 > f").finds("");
    for input in ["f", "< f"] {
        let command = format!("mapgrep '' {input} | cksum");
        let expected = env.sh("cksum < f");
        in_20_megabytes(&env, "", &command).finds(expected.stdout());
    }
}

#[test]
fn a_line_that_is_too_long_for_memory_is_an_error() {
    let env = TestEnv::with("f", "x\n");
    let run = in_20_megabytes(&env, &format!("{ENDLESS} |"), "mapgrep x - f");
    assert_eq!((run.stdout(), run.code()), (&b"f:x\n"[..], Some(2)));
    let complaint = String::from_utf8_lossy(run.stderr()).into_owned();
    assert!(
        complaint.starts_with("mapgrep: (standard input): too little memory for a line of ")
            && complaint.ends_with(" bytes; lower the limit with --max-line-length\n"),
        "{complaint}"
    );
}

fn too_long(name: &str, limit: usize) -> String {
    format!(
        "mapgrep: {name}: 1 line that matches is longer than {limit} bytes and is not printed; \
         raise the limit with --max-line-length\n"
    )
}

#[test]
fn a_line_of_exactly_the_limit_is_printed() {
    // Shorter and longer than a pipe, than a window, and than the smallest file that is mapped.
    for len in [5, 4096, 300_000, 2_000_000] {
        let line = "x".repeat(len);
        let env = TestEnv::with("f", format!("xx\n{line}\nyyyyyy\nxxx\n"));
        for (pipe, file, name) in [
            ("", "f", "f"),
            ("", "< f", "(standard input)"),
            ("cat f |", "", "(standard input)"),
        ] {
            let run = |limit| {
                env.sh(&format!(
                    "{pipe} mapgrep --max-line-length {limit} x {file}"
                ))
            };
            run(len).finds(format!("xx\n{line}\nxxx\n"));
            run(len - 1).fails("xx\nxxx\n", &too_long(name, len - 1));
        }
    }
    TestEnv::with("f", "\nx\n")
        .sh("mapgrep --max-line-length 0 '' f")
        .fails("\n", &too_long("f", 0));
}

#[test]
fn other_lines_and_files_are_searched() {
    let long = "x".repeat(3 << 20);
    let text = format!("x1\n{long}\nx2\n{long}\n{}\nx3\n", "y".repeat(3 << 20));
    let env = TestEnv::with("f", &text).file("g", "x4\n");
    let complaint = "mapgrep: f: 2 lines that match are longer than 1048576 bytes and are not \
                     printed; raise the limit with --max-line-length\n";
    let command = "mapgrep --max-line-length 1M";
    env.sh(&format!("{command} -n x f g"))
        .fails("f:1:x1\nf:3:x2\nf:6:x3\ng:1:x4\n", complaint);
    env.sh(&format!("{command} -h x f g 2>&1")).is(
        format!("x1\nx2\nx3\n{complaint}x4\n").as_bytes(),
        "",
        2,
    );
    // The limit applies only to lines that are printed.
    env.sh(&format!("{command} -c x f")).finds("5\n");
    env.sh(&format!("{command} -o xx g f | head -n 1"))
        .finds("f:xx\n");
    env.sh(&format!("{command} -l x f")).finds("f\n");
    env.sh(&format!("{command} -q x f")).finds("");
    // An error of writing does not hide it.
    let written = "mapgrep: write error: Bad file descriptor\n";
    env.sh(&format!("{command} x f >&-"))
        .fails("", &format!("{complaint}{written}"));
}

#[test]
fn a_long_line_with_a_nul_byte_is_binary() {
    let mut text = "y\n".repeat(20_000);
    text.push_str(&"x".repeat(3 << 20));
    text.push_str("\0\n");
    let env = TestEnv::with("f", &text);
    for pipe in [
        "mapgrep --max-line-length 1M x f",
        "cat f | mapgrep --max-line-length 1M -H x",
    ] {
        let run = env.sh(pipe);
        assert!(run.stdout().starts_with(b"Binary file "), "{pipe}");
        assert_eq!((run.stderr(), run.code()), (&b""[..], Some(0)), "{pipe}");
    }
}

#[test]
fn wrong_limits() {
    let env = TestEnv::with("f", "x\n");
    for limit in [
        "",
        "x",
        "-1",
        "1.5",
        "K",
        "1T",
        "99999999999999999999",
        "99999999999G",
    ] {
        let run = env.sh(&format!("mapgrep --max-line-length='{limit}' x f"));
        assert_eq!((run.stdout(), run.code()), (&b""[..], Some(2)), "{limit}");
        assert!(run.stderr().starts_with(b"error: invalid value"), "{limit}");
    }
    for limit in ["1", "1k", "1K", "1M", "1g", "1G"] {
        env.sh(&format!("mapgrep --max-line-length={limit} x f"))
            .finds("x\n");
    }
}

/// A line with a NUL byte must not take a system call to find out whether its file was truncated.
#[test]
fn no_line_costs_a_system_call() {
    let nuls = "hit\0hit\n".repeat(100_000);
    let env = TestEnv::with("f", &nuls).file("g", nuls.replace('\0', " "));
    for arguments in [["-c", "hit", "f"], ["-c", "hit", "g"], ["-o", "hit", "g"]] {
        let mut strace = env.command("strace");
        let strace = strace
            .args(["-f", "-o", "calls", "mapgrep"])
            .args(arguments);
        match strace.output() {
            Ok(output) if output.status.success() => {}
            Ok(output) => {
                let errors = String::from_utf8_lossy(&output.stderr).into_owned();
                return skip(&format!("no process can be traced here: {errors}"));
            }
            Err(error) => return skip(&format!("there is no strace: {error}")),
        }
        let calls = fs::read(env.path("calls")).unwrap();
        let calls = calls.iter().filter(|&&byte| byte == b'\n').count();
        assert!((10..1000).contains(&calls), "{arguments:?}: {calls} calls");
    }
}

/// Pages of a mapped file count as memory of the process that has touched them. The output of the
/// last line waits for a reader, so that the memory can be measured after the whole search.
#[test]
fn a_mapped_file_takes_a_part_of_its_length() {
    const LEN: usize = 100 << 20;
    let env = TestEnv::new();
    let mut text = vec![b'x'; LEN];
    text.iter_mut().step_by(80).for_each(|byte| *byte = b'\n');
    text.push(b'\n');
    // The lines are more than a pipe holds, and lie in one window.
    text.extend_from_slice(&b"needle, and more of it\n".repeat(20_000));
    fs::write(env.path("f"), text).unwrap();

    let mut mapgrep = env.command("mapgrep");
    mapgrep.args(["needle", "f"]).stdout(Stdio::piped());
    let mut mapgrep = mapgrep.spawn().unwrap();
    let mut output = mapgrep.stdout.take().unwrap();
    let mut first = [0; 6];
    output.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"needle");
    let status = fs::read_to_string(format!("/proc/{}/status", mapgrep.id()));
    drop(output);
    mapgrep.wait().unwrap();
    let peak = status.ok().and_then(|status| {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak?.trim().strip_suffix(" kB")?.parse::<usize>().ok()
    });
    match peak {
        Some(peak) => assert!(peak < 30 << 10, "{peak} kB"),
        None => skip("the system does not tell the peak"),
    }
}
