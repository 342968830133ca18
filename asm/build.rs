//! Says what 32-bit Arm CPUs of the target can do, which is no `cfg` of stable Rust.
//! Where a target is not known, the answer is no.

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
    // Those for which the compiler itself loads words from any address. Without an
    // operating system the A profile may run with its MMU off, and then refuses to.
    let is_hosted = target.contains("-linux-") || target.contains("-android");
    if is_any(&["thumbv7m-", "thumbv7em-", "thumbv8m.main-"])
        || is_hosted && is_any(&["armv7", "thumbv7neon-"])
    {
        println!("cargo::rustc-cfg=atomic_memchr_misaligned");
    }
}
