//! Tests the standard input, and inputs that are read because they cannot be mapped.

use std::{
    io::{Read as _, Write as _},
    net::Shutdown,
    os::{fd::OwnedFd, unix::net::UnixStream},
    process::Stdio,
};

use crate::testenv::{MAPGREP, Run, TestEnv};

#[test]
fn the_standard_input_is_searched_by_default_and_as_a_hyphen() {
    let env = TestEnv::with("f", "x1\ny\n").file("g", "x2\n");
    env.sh("mapgrep x < f").finds("x1\n");
    env.sh("mapgrep x - < f").finds("x1\n");
    env.sh("cat f | mapgrep x").finds("x1\n");
    env.sh("cat f | mapgrep x g -")
        .finds("g:x2\n(standard input):x1\n");
    env.sh("mapgrep -H x < f").finds("(standard input):x1\n");
    env.sh("mapgrep -c x - g < f")
        .finds("(standard input):1\ng:1\n");
}

#[test]
fn the_position_of_the_standard_input_is_respected() {
    let env = TestEnv::with("f", "x1\nx2\nx3\n");
    // dd reads exactly as many bytes of these as it is told to.
    env.sh("(dd bs=1 count=3 2>/dev/null; mapgrep -n x) < f")
        .finds("x1\n1:x2\n2:x3\n");
    env.sh("(dd bs=1 count=4 of=/dev/null 2>/dev/null; mapgrep x) < f")
        .finds("x3\n");
    env.sh("(cat > /dev/null; mapgrep x) < f").misses("");
    env.sh("(dd bs=1 count=3 2>/dev/null; mapgrep -c x -) < f")
        .finds("x1\n2\n");
}

#[test]
fn the_standard_input_is_used_up() {
    let env = TestEnv::with("f", "x1\n");
    env.sh("(mapgrep x; cat) < f").finds("x1\n");
    env.sh("mapgrep -h x - - < f").finds("x1\n");
}

#[test]
fn a_position_beyond_the_end_is_an_end() {
    let env = TestEnv::with("f", "x1\nx2\n");
    // The file is truncated to a length below the shell's position in it.
    env.sh("(cat > /dev/null; printf 'x\\n' > f; mapgrep x) < f")
        .misses("");
}

#[test]
fn a_standard_input_that_cannot_be_read() {
    TestEnv::with("f", "x\n")
        .sh("mapgrep x 0>> f")
        .fails("", "mapgrep: (standard input): Bad file descriptor\n");
}

#[test]
fn a_socket_as_standard_input() {
    let env = TestEnv::new();
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    let child = env
        .command(MAPGREP)
        .args(["-n", "x"])
        .stdin(OwnedFd::from(theirs))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    ours.write_all(b"y\nx").unwrap();
    ours.shutdown(Shutdown::Write).unwrap();
    Run::new("mapgrep -n x".to_owned(), child.wait_with_output().unwrap()).finds("2:x\n");
}

/// If nothing was printed before the end of the input, this test would wait for ever.
#[test]
fn the_first_match_in_an_endless_input_is_enough() {
    for (option, expected) in [("-q", ""), ("-l", "(standard input)\n")] {
        let env = TestEnv::new();
        let mut child = env
            .command(MAPGREP)
            .args([option, "x"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(b"y\nx\ny").unwrap();
        let mut stdout = String::new();
        child
            .stdout
            .take()
            .unwrap()
            .read_to_string(&mut stdout)
            .unwrap();
        assert_eq!(stdout, expected);
        assert_eq!(child.wait().unwrap().code(), Some(0));
        drop(stdin);
    }
    TestEnv::new().sh("yes | mapgrep -q y").finds("");
}
