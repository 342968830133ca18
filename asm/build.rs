//! Sets a `cfg` for each of two abilities of Arm CPUs that no `cfg` of stable Rust tells: the DSP
//! extension, and misaligned loads and stores. For an unknown target neither is set.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(atomic_memchr_dsp, atomic_memchr_misaligned)");
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
}

/// Returns `true` if loads and stores of 32-bit or 64-bit Arm may have any address.
///
/// The compiler has the feature `strict-align` for this, but does not tell a program: it is not a
/// `cfg`, not even in nightly Rust. So the flags of the user decide, and otherwise the name of the
/// target. Without an operating system the A profile may run with its MMU off. All memory is
/// device memory then, where a misaligned access faults.
pub(crate) fn allows_misaligned(target: &str, os: &str, flags: &str) -> bool {
    let is_any = |prefixes: &[&str]| prefixes.iter().any(|prefix| target.starts_with(prefix));
    // Arguments are separated by 0x1F. The last mention of a feature decides.
    let asked = flags
        .split('\u{1F}')
        .filter_map(|flag| Some(flag.split_once("target-feature=")?.1))
        .flat_map(|list| list.split(','))
        .filter_map(|feature| match feature.trim() {
            "-strict-align" => Some(true),
            "+strict-align" => Some(false),
            _ => None,
        })
        .next_back();
    if let Some(asked) = asked {
        return asked;
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
