//! Checks which Arm targets load words and vectors from any address, which targets of
//! WebAssembly have no threads, and which compilers have assembly for PowerPC.

// A build script is no library, so this is the one way to call its functions.
#[path = "../build.rs"]
#[expect(
    dead_code,
    reason = "only Cargo calls the main function of a build script"
)]
mod build;

use build::{allows_misaligned, has_powerpc_assembly, is_single_threaded};

#[test]
fn targets_with_strict_align() {
    // The targets that have the feature in their specification, as of Rust 1.97.
    for (target, os) in [
        ("aarch64-unknown-hermit", "hermit"),
        ("aarch64-unknown-none", "none"),
        ("aarch64-unknown-none-softfloat", "none"),
        ("aarch64-unknown-nuttx", "nuttx"),
        ("aarch64-unknown-teeos", "teeos"),
        ("aarch64v8r-unknown-none", "none"),
        ("arm-linux-androideabi", "android"),
        ("arm-unknown-linux-gnueabihf", "linux"),
        ("armv4t-unknown-linux-gnueabi", "linux"),
        ("armv5te-unknown-linux-gnueabi", "linux"),
        ("armv6-none-eabihf", "none"),
        ("armv7a-none-eabihf", "none"),
        ("armv7a-nuttx-eabihf", "nuttx"),
        ("thumbv4t-none-eabi", "none"),
        ("thumbv5te-none-eabi", "none"),
        ("thumbv6m-none-eabi", "none"),
        ("thumbv6m-nuttx-eabi", "nuttx"),
        ("thumbv7a-none-eabihf", "none"),
        ("thumbv8m.base-none-eabi", "none"),
        // Unknown targets.
        ("aarch64-acme-rtos", "rtos"),
        ("armv7-acme-rtos", "rtos"),
    ] {
        assert!(!allows_misaligned(target, os, ""), "{target}");
    }
}

#[test]
fn targets_without_strict_align() {
    for (target, os) in [
        ("aarch64-unknown-linux-gnu", "linux"),
        ("aarch64-linux-android", "android"),
        ("aarch64-apple-darwin", "macos"),
        ("arm64e-apple-ios", "ios"),
        ("aarch64-pc-windows-msvc", "windows"),
        ("aarch64-unknown-uefi", "uefi"),
        ("armv7-unknown-linux-gnueabihf", "linux"),
        ("thumbv7em-none-eabihf", "none"),
        ("thumbv8m.main-none-eabi", "none"),
    ] {
        assert!(allows_misaligned(target, os, ""), "{target}");
    }
}

#[test]
fn flags_come_first() {
    let linux = |flags| allows_misaligned("aarch64-unknown-linux-gnu", "linux", flags);
    let bare = |flags| allows_misaligned("aarch64-unknown-none", "none", flags);
    for refused in [
        "-C\u{1F}target-feature=+strict-align",
        "-Ctarget-feature=+crc,+strict-align",
        "-O\u{1F}--codegen=target-feature=+strict-align\u{1F}-g",
        "-Ctarget-feature=-strict-align\u{1F}-Ctarget-feature=+strict-align",
    ] {
        assert!(!linux(refused), "{refused}");
    }
    for allowed in [
        "-Ctarget-feature=-strict-align",
        "-Ctarget-feature=+strict-align,-strict-align",
    ] {
        assert!(bare(allowed), "{allowed}");
    }
    assert!(linux("-Ctarget-feature=+crc\u{1F}--cfg\u{1F}strict"));
}

#[test]
fn targets_without_threads() {
    for target in [
        "wasm32-unknown-emscripten",
        "wasm32-unknown-unknown",
        "wasm32-wasip1",
        "wasm32-wasip2",
        "wasm32v1-none",
        "wasm64-unknown-unknown",
    ] {
        assert!(is_single_threaded(target, "", ""), "{target}");
        assert!(
            !is_single_threaded(target, "atomics,simd128", ""),
            "{target}"
        );
    }
    // As of Rust 1.97 the first two have the feature in their specification.
    for target in [
        "wasm32-wali-linux-musl",
        "wasm32-wasip1-threads",
        "wasm32-acme-unknown",
        "x86_64-unknown-none",
    ] {
        assert!(!is_single_threaded(target, "", ""), "{target}");
    }
}

/// A stable compiler accepts the feature, and sets no `cfg` for it.
#[test]
fn flags_decide_about_threads() {
    let wasm = |flags| is_single_threaded("wasm32-unknown-unknown", "simd128", flags);
    assert!(wasm("-C\u{1F}target-feature=+simd128"));
    assert!(wasm("-Ctarget-feature=+simd128,-atomics"));
    assert!(wasm(
        "-Ctarget-feature=+atomics\u{1F}-Ctarget-feature=-atomics"
    ));
    assert!(wasm("-Ctarget-cpu=mvp"));
    assert!(!wasm("-C\u{1F}target-feature=+atomics,+bulk-memory"));
    assert!(!wasm(
        "-Ctarget-feature=-atomics\u{1F}-Ctarget-feature=+atomics"
    ));
    // These are CPUs whose features are not known here; the first has `atomics`.
    assert!(!wasm("-Ctarget-cpu=bleeding-edge"));
    assert!(!wasm("-C\u{1F}target-cpu=native"));
}

#[test]
fn compilers_with_assembly_for_powerpc() {
    for (version, has) in [
        ("rustc 1.94.1 (0123abcde 2026-03-05)", false),
        ("rustc 1.95.0-nightly (0123abcde 2026-02-01)", false),
        ("rustc 1.95.0-beta.3 (0123abcde 2026-03-05)", true),
        ("rustc 1.95.0 (59807616e 2026-04-14)", true),
        ("rustc 1.96.0-nightly (0123abcde 2026-04-01)", true),
        ("rustc 2.0.0", false),
        ("", false),
    ] {
        assert_eq!(has_powerpc_assembly(version), has, "{version}");
    }
}
