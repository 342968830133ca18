//! Tests that a call adds no more to a binary than it may: see `xtask/src/sizes.rs`.
#![cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]

use xtask::sizes::{self, Added, BARE, HOST};

#[track_caller]
fn check(target: &str) {
    let added = sizes::added(target).unwrap();
    assert!(!added.is_empty());
    for Added {
        program,
        bytes,
        limit,
    } in added
    {
        println!("{target}: {program} adds {bytes} bytes of text, of {limit}");
        // Less than the shortest kernel means that the program calls nothing.
        assert!(bytes > 300, "{program} adds {bytes} bytes");
        assert!(bytes <= limit, "{program}: {bytes} > {limit}");
    }
}

#[test]
fn a_program_pays_for_what_it_calls() {
    check(HOST);
}

#[test]
fn firmware_pays_for_what_it_calls() {
    let installed = std::process::Command::new("rustup")
        .args(["target", "list", "--installed"])
        .output();
    let is_there =
        installed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains(BARE));
    if !is_there {
        println!("{BARE} is not measured: rustup target add {BARE}");
        return;
    }
    check(BARE);
}
