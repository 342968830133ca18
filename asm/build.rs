//! Sets a `cfg` for each of four facts that no `cfg` of stable Rust tells: whether an Arm CPU has
//! the DSP extension, whether it permits misaligned loads and stores, whether a WebAssembly module
//! has no other threads, and whether the compiler has stable assembly for PowerPC. For an unknown
//! target none is set.

use std::{env, process::Command};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!(
        "cargo::rustc-check-cfg=cfg(\
         atomic_memchr_dsp, atomic_memchr_misaligned, atomic_memchr_powerpc, \
         atomic_memchr_single_threaded)"
    );
    let target = env::var("TARGET").expect("cargo sets TARGET");
    let is_any = |prefixes: &[&str]| prefixes.iter().any(|prefix| target.starts_with(prefix));
    // The A and R profiles have the instructions since v6, the M profile in the
    // Cortex-M4 and M7; they are optional in v8-M.
    if is_any(&["armv7", "thumbv7a-", "thumbv7neon-", "thumbv7em-"]) {
        println!("cargo::rustc-cfg=atomic_memchr_dsp");
    }
    let os = env::var("CARGO_CFG_TARGET_OS").expect("cargo sets CARGO_CFG_TARGET_OS");
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    if allows_misaligned(&target, &os, &flags) {
        println!("cargo::rustc-cfg=atomic_memchr_misaligned");
    }
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    if is_single_threaded(&target, &features, &flags) {
        println!("cargo::rustc-cfg=atomic_memchr_single_threaded");
    }
    if is_any(&["powerpc"]) && has_powerpc_assembly(&compiler_version()) {
        println!("cargo::rustc-cfg=atomic_memchr_powerpc");
    }
}

/// Returns what `rustc --version` prints, or nothing if it cannot be run.
fn compiler_version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

/// Returns `true` if assembly for PowerPC is stable in a compiler: since Rust 1.95. A nightly 1.95
/// may be older than that.
pub(crate) fn has_powerpc_assembly(version: &str) -> bool {
    let Some(number) = version.strip_prefix("rustc 1.") else {
        return false;
    };
    let (minor, rest) = number.split_once('.').unwrap_or((number, ""));
    let least = if rest.contains("-nightly") { 96 } else { 95 };
    minor.parse().is_ok_and(|minor: u32| minor >= least)
}

/// Returns the last value that `-C target-feature` gives to a feature, which is the one that
/// counts. Arguments are separated by 0x1F.
fn asked_for(flags: &str, feature: &str) -> Option<bool> {
    flags
        .split('\u{1F}')
        .filter_map(|flag| Some(flag.split_once("target-feature=")?.1))
        .flat_map(|list| list.split(','))
        .filter_map(|asked| {
            let asked = asked.trim();
            match asked.strip_prefix('+') {
                Some(name) => (name == feature).then_some(true),
                None => (asked.strip_prefix('-')? == feature).then_some(false),
            }
        })
        .next_back()
}

/// Returns `true` if a WebAssembly module for the target has no other threads.
///
/// It has none without the target feature `atomics`: without it, a linker refuses to share the
/// module's memory. Stable Rust does not tell a program of that feature, so the flags of the user
/// decide, and the name of the target. A CPU is trusted if it is known not to have the feature.
pub(crate) fn is_single_threaded(target: &str, features: &str, flags: &str) -> bool {
    let targets = [
        "wasm32-unknown-emscripten",
        "wasm32-unknown-unknown",
        "wasm32-wasip1",
        "wasm32-wasip2",
        "wasm32-wasip3",
        "wasm32v1-none",
        "wasm64-unknown-unknown",
    ];
    let mut cpus = flags
        .split('\u{1F}')
        .filter_map(|flag| Some(flag.split_once("target-cpu=")?.1));
    targets.contains(&target)
        && !features.split(',').any(|feature| feature == "atomics")
        && asked_for(flags, "atomics") != Some(true)
        && cpus.all(|cpu| ["generic", "lime1", "mvp"].contains(&cpu))
}

/// Returns `true` if loads and stores of 32-bit or 64-bit Arm may have any address.
///
/// The compiler has the feature `strict-align` for this, but does not tell a program: it is not a
/// `cfg`, not even in nightly Rust. So the flags of the user decide, and otherwise the name of the
/// target. Without an operating system the A profile may run with its MMU off. All memory is
/// device memory then, where a misaligned access faults.
pub(crate) fn allows_misaligned(target: &str, os: &str, flags: &str) -> bool {
    let is_any = |prefixes: &[&str]| prefixes.iter().any(|prefix| target.starts_with(prefix));
    if let Some(asked) = asked_for(flags, "strict-align") {
        return !asked;
    }
    if is_any(&["aarch64", "arm64"]) {
        // `aarch64-unknown-none`, `-hermit`, `-nuttx` and `-teeos` have the feature, and unknown
        // targets may have it.
        return [
            "android", "freebsd", "fuchsia", "illumos", "ios", "linux", "macos", "netbsd",
            "openbsd", "tvos", "uefi", "visionos", "watchos", "windows",
        ]
        .contains(&os);
    }
    let is_hosted = target.contains("-linux-") || target.contains("-android");
    is_any(&["thumbv7m-", "thumbv7em-", "thumbv8m.main-"])
        || is_hosted && is_any(&["armv7", "thumbv7neon-"])
}
