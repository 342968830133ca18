//! Tests which inputs can be searched, and the errors of those that cannot.

use std::{ffi::OsStr, fs, os::unix::ffi::OsStrExt as _, os::unix::net::UnixListener, path::Path};

use crate::testenv::{MAPGREP, Run, TestEnv, skip};

#[test]
fn a_last_line_without_newline() {
    let env = TestEnv::with("f", "x1\nx2");
    env.sh("mapgrep x f").finds("x1\nx2\n");
    env.sh("cat f | mapgrep x").finds("x1\nx2\n");
    env.sh("mapgrep -c x2 f").finds("1\n");
}

#[test]
fn matches_at_the_edges() {
    let env = TestEnv::with("f", "x at the start\nat the end x");
    env.sh("mapgrep -n x f")
        .finds("1:x at the start\n2:at the end x\n");
    let env = TestEnv::with("f", "needle");
    env.sh("mapgrep needle f").finds("needle\n");
    env.sh("mapgrep needles f").misses("");
    let env = TestEnv::with("f", "\n\nneedle\n\n");
    env.sh("mapgrep -n needle f").finds("3:needle\n");
}

#[test]
fn a_match_does_not_cross_lines() {
    TestEnv::with("f", "nee\ndle\n")
        .sh("mapgrep needle f")
        .misses("");
}

#[test]
fn carriage_returns_are_part_of_the_line() {
    let env = TestEnv::with("f", "one\r\ntwo\r\n");
    env.sh("mapgrep two f").finds("two\r\n");
    env.sh("mapgrep -o two f").finds("two\n");
    env.sh("mapgrep -c \"$(printf 'e\\r')\" f").finds("1\n");
}

#[test]
fn lines_may_be_any_bytes() {
    let text = b"\xFF needle \xFE\n\xC3( needle\n";
    TestEnv::with("f", text).sh("mapgrep needle f").finds(text);
}

#[test]
fn an_empty_file_has_no_match() {
    let env = TestEnv::with("f", "");
    env.sh("mapgrep x f").misses("");
    env.sh("mapgrep -c x f").misses("0\n");
    env.sh("mapgrep x < f").misses("");
    env.sh("mapgrep x /dev/null").misses("");
}

#[test]
fn a_file_that_is_not_there() {
    TestEnv::new()
        .sh("mapgrep x nowhere")
        .fails("", "mapgrep: nowhere: No such file or directory\n");
    TestEnv::new()
        .sh("mapgrep x ''")
        .fails("", "mapgrep: : No such file or directory\n");
}

#[test]
fn a_file_that_may_not_be_read() {
    if rustix::process::geteuid().is_root() {
        return skip("root may read everything");
    }
    TestEnv::with("f", "x\n")
        .sh("chmod 0 f; mapgrep x f")
        .fails("", "mapgrep: f: Permission denied\n");
}

#[test]
fn files_that_not_even_root_can_open() {
    let env = TestEnv::with("f", "x\n");
    env.sh("mapgrep x f/f f")
        .fails("f:x\n", "mapgrep: f/f: Not a directory\n");
    env.sh("ln -s loop loop; mapgrep -h x f loop f").fails(
        "x\nx\n",
        "mapgrep: loop: Too many levels of symbolic links\n",
    );
}

#[test]
fn a_file_that_opens_and_cannot_be_read() {
    if !Path::new("/proc/self/mem").exists() {
        return skip("there is no /proc/self/mem");
    }
    let env = TestEnv::with("f", "x\n");
    let complaint = "mapgrep: /proc/self/mem: Input/output error\n";
    env.sh("mapgrep x /proc/self/mem f")
        .fails("f:x\n", complaint);
    env.sh("mapgrep -c x /proc/self/mem f")
        .fails("/proc/self/mem:0\nf:1\n", complaint);
    env.sh("mapgrep -q x /proc/self/mem f")
        .is(b"", complaint, 0);
}

#[test]
fn a_directory() {
    let env = TestEnv::with("f", "x\n");
    let complaint = "mapgrep: d: is a directory\n";
    env.sh("mkdir d; mapgrep x d f").fails("f:x\n", complaint);
    env.sh("mapgrep x < d")
        .fails("", "mapgrep: (standard input): is a directory\n");
}

#[test]
fn a_socket() {
    let env = TestEnv::with("f", "x\n");
    let _listener = UnixListener::bind(env.path("s")).unwrap();
    let run = env.sh("mapgrep x s f");
    assert_eq!((run.stdout(), run.code()), (&b"f:x\n"[..], Some(2)));
    // The message differs between systems.
    assert!(run.stderr().starts_with(b"mapgrep: s: "));
}

#[test]
fn a_fifo() {
    let env = TestEnv::with("f", "x1\ny\nx2\n");
    env.sh("mkfifo p; cat f > p & mapgrep -n x p")
        .finds("1:x1\n3:x2\n");
    env.sh("cat f > p & mapgrep -c x p f").finds("p:2\nf:2\n");
}

#[test]
fn files_that_say_they_are_empty() {
    if !Path::new("/proc/self/status").exists() {
        return skip("there is no /proc");
    }
    let env = TestEnv::new();
    env.sh("mapgrep mapgrep /proc/self/status")
        .finds("Name:\tmapgrep\n");
    env.sh("mapgrep -c Name: < /proc/self/status").finds("1\n");
}

#[test]
fn files_that_say_they_are_longer_than_they_are() {
    let path = "/sys/devices/system/cpu/online";
    if !Path::new(path).exists() {
        return skip("there is no /sys");
    }
    let content = fs::read(path).unwrap();
    TestEnv::new()
        .sh(&format!("mapgrep 0 {path}"))
        .finds(content);
}

#[test]
fn a_name_may_be_any_bytes() {
    let env = TestEnv::new();
    let name = OsStr::from_bytes(b"n\xFFme");
    if fs::write(env.path("").join(name), "x\n").is_err() {
        return skip("this file system takes no such names");
    }
    env.sh("mapgrep -H x n*").finds(b"n\xFFme:x\n");
    env.sh("mapgrep -l x n*").finds(b"n\xFFme\n");
    let run = env.sh("for f in n*; do mapgrep x $f/; done");
    assert_eq!(run.stderr(), b"mapgrep: n\xFFme/: Not a directory\n");
    assert_eq!(run.code(), Some(2));
}

#[test]
fn an_input_that_is_also_the_output() {
    let env = TestEnv::with("f", "x\n").file("g", "x\n");
    let complaint = "mapgrep: f: input file is also the output\n";
    env.sh("mapgrep x f >> f").fails("", complaint);
    env.sh("mapgrep -o x f >> f").fails("", complaint);
    env.sh("mapgrep x < f >> f").fails(
        "",
        "mapgrep: (standard input): input file is also the output\n",
    );
    env.sh("ln f h; mapgrep x h >> f")
        .fails("", "mapgrep: h: input file is also the output\n");
    env.sh("cat f").finds("x\n");

    // The other files are searched.
    env.sh("mapgrep x f g >> f").fails("", complaint);
    env.sh("cat f").finds("x\ng:x\n");

    // Output that has no lines of the file does no harm.
    env.sh("mapgrep -q x f >> f; mapgrep -l x f >> f; mapgrep -c x f >> f")
        .finds("");
    env.sh("cat f").finds("x\ng:x\nf\n2\n");

    // A device does not grow by its output.
    env.sh("mapgrep x < /dev/null > /dev/null").misses("");
}

#[test]
fn a_binary_file() {
    let env = TestEnv::with("f", b"x1\nx2\0\nx3\n").file("g", "x4\n");
    env.sh("mapgrep x f").finds("Binary file f matches\n");
    env.sh("mapgrep x1 f").finds("Binary file f matches\n");
    env.sh("mapgrep -n -o x f g")
        .finds("Binary file f matches\ng:1:x\n");
    env.sh("mapgrep x < f")
        .finds("Binary file (standard input) matches\n");
    env.sh("cat f | mapgrep x")
        .finds("Binary file (standard input) matches\n");
    env.sh("mapgrep '' f").finds("Binary file f matches\n");
    env.sh("mapgrep y f").misses("");
    env.sh("mapgrep -c x f").finds("3\n");
    env.sh("mapgrep -l x f").finds("f\n");
    env.sh("mapgrep -q x f").finds("");
}

#[test]
fn a_file_that_turns_out_to_be_binary() {
    let mut text = b"x1\n".to_vec();
    text.resize(40_000, b'\n');
    // The NUL byte is behind the head of the file, and not in a matching line.
    text.extend_from_slice(b"\0\nx2\n");
    let env = TestEnv::with("f", &text);
    env.sh("mapgrep x f").finds("x1\nx2\n");

    text.extend_from_slice(b"x3\0\nx4\n");
    let env = TestEnv::with("f", &text);
    env.sh("mapgrep x f")
        .finds("x1\nx2\nBinary file f matches\n");
    env.sh("mapgrep -c x f").finds("4\n");
}

#[test]
fn a_line_of_20_megabytes() {
    const HALF: usize = 10_000_000;
    let mut text = b"first\n".to_vec();
    text.resize(text.len() + HALF, b'a');
    text.extend_from_slice(b"needle");
    text.resize(text.len() + HALF, b'b');
    text.extend_from_slice(b"\nanother needle\n");
    let env = TestEnv::with("f", &text);

    for input in [
        "mapgrep needle f",
        "mapgrep needle < f",
        "cat f | mapgrep needle",
    ] {
        let run = env.sh(input);
        assert_eq!(run.code(), Some(0), "{input}");
        // assert_eq would print them.
        assert!(run.stdout() == &text[b"first\n".len()..], "{input}");
    }
    for options in ["-on", "-on --color never"] {
        env.sh(&format!("mapgrep {options} needle f"))
            .finds("2:needle\n3:needle\n");
        env.sh(&format!("cat f | mapgrep {options} needle"))
            .finds("2:needle\n3:needle\n");
    }
    env.sh("mapgrep -c needle f").finds("2\n");
    env.sh("mapgrep -c bn f").misses("0\n");
}

#[test]
fn many_files() {
    let env = TestEnv::new();
    let mut expected = String::new();
    for i in 0..200 {
        fs::write(env.path(&format!("f{i:03}")), format!("line {i}\n")).unwrap();
        expected.push_str(&format!("f{i:03}:line {i}\n"));
    }
    let files: Vec<String> = (0..200).map(|i| format!("f{i:03}")).collect();
    let output = env
        .command(MAPGREP)
        .arg("line")
        .args(&files)
        .output()
        .unwrap();
    Run::new("mapgrep line f*".to_owned(), output).finds(expected);
}
