//! Tests colours, terminals, and outputs that are full or closed.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::testenv::{MAPGREP, TestEnv, skip};

fn env() -> TestEnv {
    TestEnv::with("f", "a cat\nno\ncats and cats\n").file("g", "no\n")
}

#[test]
fn colors() {
    env().sh("mapgrep --color always -nH cat f").finds(
        "\x1b[0m\x1b[35mf\x1b[0m:\x1b[0m\x1b[32m1\x1b[0m:a \x1b[0m\x1b[1m\x1b[31mcat\x1b[0m\n\
         \x1b[0m\x1b[35mf\x1b[0m:\x1b[0m\x1b[32m3\x1b[0m:\x1b[0m\x1b[1m\x1b[31mcat\x1b[0ms and \
         \x1b[0m\x1b[1m\x1b[31mcat\x1b[0ms\n",
    );
    env()
        .sh("mapgrep --color=always -o 'a c' f")
        .finds("\x1b[0m\x1b[1m\x1b[31ma c\x1b[0m\n");
    env()
        .sh("mapgrep --color=always -l cat f")
        .finds("\x1b[0m\x1b[35mf\x1b[0m\n");
    env()
        .sh("mapgrep --color=always -c cat f g")
        .finds("\x1b[0m\x1b[35mf\x1b[0m:2\n\x1b[0m\x1b[35mg\x1b[0m:0\n");
    env()
        .sh("mapgrep --color never cat f")
        .finds("a cat\ncats and cats\n");
    env()
        .sh("mapgrep --color auto cat f")
        .finds("a cat\ncats and cats\n");
    // The option outweighs the environment.
    env()
        .sh("NO_COLOR=1 mapgrep --color=always -o 'a c' f")
        .finds("\x1b[0m\x1b[1m\x1b[31ma c\x1b[0m\n");
}

/// Opens a terminal, and returns the end of the test and the end of a program.
fn terminal() -> (File, File) {
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&ours).unwrap();
    unlockpt(&ours).unwrap();
    let path = ptsname(&ours, Vec::new()).unwrap().into_string().unwrap();
    let theirs = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    (ours.into(), theirs)
}

/// Runs a command on a terminal and returns what it has printed there.
fn on_terminal(mut command: Command) -> String {
    let (mut ours, theirs) = terminal();
    let mut child = command.stdout(theirs).spawn().unwrap();
    // The command holds the end of the program.
    drop(command);
    let mut shown = Vec::new();
    match ours.read_to_end(&mut shown) {
        Ok(_) => {}
        // The error of Linux if the other end is closed.
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => {}
        Err(error) => panic!("{error}"),
    }
    assert!(child.wait().unwrap().success());
    String::from_utf8(shown).unwrap()
}

#[test]
fn terminals_get_colors_unless_they_or_their_users_want_none() {
    let env = env();
    let run = |set: fn(&mut Command)| {
        let mut command = env.command(MAPGREP);
        command.args(["-o", "a c", "f"]);
        set(&mut command);
        on_terminal(command)
    };
    let colored = "\x1b[0m\x1b[1m\x1b[31ma c\x1b[0m\r\n";
    assert_eq!(run(|_| {}), colored);
    assert_eq!(
        run(|c| {
            c.env("NO_COLOR", "1");
        }),
        "a c\r\n"
    );
    assert_eq!(
        run(|c| {
            c.env("TERM", "dumb");
        }),
        "a c\r\n"
    );
    assert_eq!(
        run(|c| {
            c.args(["--color", "never"]);
        }),
        "a c\r\n"
    );
    assert_eq!(
        run(|c| {
            c.env("TERM", "dumb").args(["--color", "always"]);
        }),
        colored
    );
}

/// If the output of a line waited for the next line, this test would wait for ever.
#[test]
fn terminals_get_lines_as_soon_as_they_match() {
    let (mut ours, theirs) = terminal();
    let env = env();
    let mut command = env.command(MAPGREP);
    command
        .args(["--color", "never", "x"])
        .stdin(Stdio::piped())
        .stdout(theirs);
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for line in ["x1", "x2"] {
        write!(stdin, "{line}\nno match\nan incomplete x").unwrap();
        let mut shown = [0; 4];
        ours.read_exact(&mut shown).unwrap();
        assert_eq!(shown, format!("{line}\r\n").as_bytes());
        // This completes the line, whose match is highlighted too.
        stdin.write_all(b"\n").unwrap();
        let mut shown = [0; "an incomplete x\r\n".len()];
        ours.read_exact(&mut shown).unwrap();
        assert_eq!(&shown, b"an incomplete x\r\n");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_the_search_in_silence() {
    let text = "a line with an x\n".repeat(1_000_000);
    let env = TestEnv::with("f", &text);
    for options in [
        &["x"][..],
        &["-n", "x"],
        &["-o", "x"],
        &["--color=always", "x"],
    ] {
        let mut child = env
            .command(MAPGREP)
            .args(options)
            .args(["f", "nowhere"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The first bytes have arrived. Far more follow than a pipe holds.
        child
            .stdout
            .take()
            .unwrap()
            .read_exact(&mut [0; 10])
            .unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.stderr.escape_ascii().to_string(), "", "{options:?}");
        assert_eq!(output.status.code(), Some(0), "{options:?}");
    }
}

#[test]
fn a_pipe_that_was_closed_before() {
    let env = env();
    let nowhere = "mapgrep: nowhere: No such file or directory\n";
    for (options, complaint, code) in [
        (&["cat", "f"][..], "", 0),
        (&["-c", "cat", "f"], "", 0),
        (&["-l", "cat", "f"], "", 0),
        (&["-c", "zebra", "f"], "", 1),
        (&["--help"], "", 0),
        // An error before it is printed, and decides the exit status.
        (&["cat", "nowhere", "f"], nowhere, 2),
        (&["cat", "f", "nowhere"], nowhere, 2),
        (&["-c", "zebra", "nowhere", "f"], nowhere, 2),
    ] {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let output = env
            .command(MAPGREP)
            .args(options)
            .stdout(writer)
            .output()
            .unwrap();
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            complaint,
            "{options:?}"
        );
        assert_eq!(output.status.code(), Some(code), "{options:?}");
    }
}

#[test]
fn an_output_that_is_full() {
    if !Path::new("/dev/full").exists() {
        return skip("there is no /dev/full");
    }
    let complaint = "mapgrep: write error: No space left on device\n";
    env().sh("mapgrep cat f > /dev/full").fails("", complaint);
    env()
        .sh("mapgrep -c cat f > /dev/full")
        .fails("", complaint);
    env().sh("mapgrep -q cat f > /dev/full").finds("");
    env().sh("mapgrep zebra f > /dev/full").misses("");
    // The errors of reading and of writing are both printed.
    env().sh("mapgrep cat f nowhere > /dev/full").fails(
        "",
        &format!("mapgrep: nowhere: No such file or directory\n{complaint}"),
    );
}

#[test]
fn complaints_come_after_what_was_found_before() {
    env().sh("mapgrep -h cat f nowhere f 2>&1").is(
        b"a cat\ncats and cats\nmapgrep: nowhere: No such file or directory\n\
          a cat\ncats and cats\n",
        "",
        2,
    );
}

#[test]
fn complaints_that_cannot_be_made_change_nothing_else() {
    if !Path::new("/dev/full").exists() {
        return skip("there is no /dev/full");
    }
    env()
        .sh("mapgrep -h cat nowhere f 2> /dev/full")
        .is(b"a cat\ncats and cats\n", "", 2);
}
