//! Starts processes with mounts of their own, which end with the process.

use std::process::Command;

use atomic_memchr_testing::process::{command, is_emulated};

use crate::skip;

/// Says what is missing to play a part.
const MISSING: &str = "is missing: ";

/// Has a part played in a folder of its own, by a process with namespaces of its own, and
/// prints what it prints. If one may not have them, or the part misses something, says so.
pub(crate) fn play(part: &str, namespaces: &[&str]) {
    if is_emulated() {
        return skip("an emulator has no file systems of its own");
    }
    let folder = tempfile::tempdir().expect("make a folder");
    let is_root = rustix::process::geteuid().is_root();
    let user = ["--user", "--map-root-user"];
    let mut by = vec!["unshare"];
    by.extend(user.iter().filter(|_| !is_root));
    by.extend(namespaces);
    by.push("--");
    let output = match command(&by, part, folder.path()).output() {
        Ok(output) => output,
        Err(error) => return skip(&format!("there is no unshare: {error}")),
    };
    let text = String::from_utf8_lossy(&output.stdout);
    if let Some((_, missing)) = text.split_once(MISSING) {
        return skip(missing.lines().next().unwrap_or_default());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    if errors.starts_with("unshare:") {
        return skip(errors.trim());
    }
    assert!(output.status.success(), "{output:?}");
    println!("{text}");
}

/// Runs a program that is needed; if that fails, says so and gives false.
pub(crate) fn run(program: &str, arguments: &[&str]) -> bool {
    let output = Command::new(program).args(arguments).output();
    let failed = match output {
        Ok(output) if output.status.success() => return true,
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(error) => error.to_string(),
    };
    miss(program, &failed.trim().replace('\n', "; "));
    false
}

/// Says what is missing, and why, for the test to be skipped.
pub(crate) fn miss(what: &str, why: &dyn std::fmt::Display) {
    println!("{MISSING}{what}: {why}");
}
