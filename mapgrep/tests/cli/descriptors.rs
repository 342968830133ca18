//! Tests standard descriptors that are closed, or not open for what they are used for.

use std::path::Path;

use crate::testenv::{TestEnv, skip};

const NOT_WRITTEN: &str = "mapgrep: write error: Bad file descriptor\n";

fn env() -> TestEnv {
    TestEnv::with("f", "a hit\nno\n").file("g", "no\n")
}

#[test]
fn an_output_that_is_closed() {
    let env = env();
    for options in ["", "-n", "-o", "-c", "-l", "--color=always"] {
        env.sh(&format!("mapgrep {options} hit f >&-"))
            .fails("", NOT_WRITTEN);
    }
    env.sh("mapgrep -c zebra f >&-").fails("", NOT_WRITTEN);
    env.sh("mapgrep hit nowhere f >&-").fails(
        "",
        &format!("mapgrep: nowhere: No such file or directory\n{NOT_WRITTEN}"),
    );
    // Other descriptors may be closed too.
    env.sh("mapgrep hit f >&- <&-").fails("", NOT_WRITTEN);
    env.sh("mapgrep hit f >&- 2>&-").fails("", "");
    env.sh("mapgrep hit f <&- >&- 2>&-").fails("", "");
    // A file that is opened later must not be taken for the standard output.
    env.sh("cat f").finds("a hit\nno\n");
}

#[test]
fn an_output_that_is_closed_and_not_needed() {
    let env = env();
    env.sh("mapgrep -q hit f >&-").finds("");
    env.sh("mapgrep -q zebra f >&-").misses("");
    env.sh("mapgrep zebra f >&-").misses("");
    env.sh("mapgrep -l zebra f >&-").misses("");
    env.sh("mapgrep -q hit nowhere f >&-").is(
        b"",
        "mapgrep: nowhere: No such file or directory\n",
        0,
    );
}

#[test]
fn an_output_that_is_open_for_reading_only() {
    env().sh("mapgrep hit f 1< g").fails("", NOT_WRITTEN);
    env().sh("mapgrep -c hit f 1< g").fails("", NOT_WRITTEN);
    env().sh("mapgrep --version 1< g").fails("", NOT_WRITTEN);
}

#[test]
fn an_input_that_is_closed() {
    let env = env();
    let complaint = "mapgrep: (standard input): Bad file descriptor\n";
    env.sh("mapgrep hit <&-").fails("", complaint);
    env.sh("mapgrep -q hit <&-").fails("", complaint);
    env.sh("mapgrep hit - f <&-").fails("f:a hit\n", complaint);
    // A standard input that is not read may be closed.
    env.sh("mapgrep hit f <&-").finds("a hit\n");
}

#[test]
fn an_error_output_that_is_closed() {
    let env = env();
    env.sh("mapgrep hit nowhere f 2>&-").fails("f:a hit\n", "");
    env.sh("mapgrep --nonsense 2>&-").fails("", "");
    env.sh("mapgrep hit f 2>&-").finds("a hit\n");
    env.sh("cat f").finds("a hit\nno\n");
}

#[test]
fn help_that_cannot_be_written() {
    for option in ["--help", "--version"] {
        env()
            .sh(&format!("mapgrep {option} >&-"))
            .fails("", NOT_WRITTEN);
        if !Path::new("/dev/full").exists() {
            return skip("there is no /dev/full");
        }
        env()
            .sh(&format!("mapgrep {option} > /dev/full"))
            .fails("", "mapgrep: write error: No space left on device\n");
    }
}

/// std opens `/dev/null` for reading and writing in place of a closed descriptor. Programs are also
/// started with that on purpose, which is no error.
#[test]
fn a_null_device_that_is_open_for_reading_and_writing_is_not_closed() {
    let env = env();
    env.sh("mapgrep hit f 1<> /dev/null").finds("");
    env.sh("mapgrep hit 0<> /dev/null").misses("");
    env.sh("mapgrep hit - f 0<> /dev/null 1>&0 2>&0").finds("");
}
