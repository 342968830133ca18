//! AArch64 under QEMU: the host prints, through semihosting. There is no runtime crate for
//! it, so the first instructions are here.
#![allow(
    unsafe_code,
    reason = "a program's first instructions, and its counter"
)]

pub use semihosting;

/// Instructions for each tick of the virtual counter: QEMU runs one in a nanosecond
/// (`-icount shift=0`), and `virt` ticks at 62.5 MHz.
const PER_TICK: u64 = 16;

// Vector instructions are refused until CPACR_EL1 allows them.
core::arch::global_asm!(
    ".section .text.start, \"ax\"",
    ".globl _start",
    "_start:",
    "mov x0, #(3 << 20)",
    "msr cpacr_el1, x0",
    "isb",
    "adrp x0, __stack_top",
    "mov sp, x0",
    "b {start}",
    start = sym start,
);

unsafe extern "Rust" {
    /// The program, from [`entry!`](crate::entry).
    fn program();
}

extern "C" fn start() -> ! {
    // SAFETY: `entry!` defines it so.
    unsafe { program() };
    semihosting::process::exit(0)
}

/// Prints a line.
pub fn print_line(line: core::fmt::Arguments<'_>) {
    semihosting::println!("{line}");
}

/// Instructions that `run` takes, to within a tick.
pub fn instructions(run: impl FnOnce()) -> u64 {
    let before = ticks();
    run();
    (ticks() - before) * PER_TICK
}

fn ticks() -> u64 {
    let ticks;
    // SAFETY: it reads a counter. Without `nomem` nothing is moved past it.
    unsafe {
        core::arch::asm!("isb", "mrs {}, cntvct_el0", out(reg) ticks, options(nostack, preserves_flags));
    }
    ticks
}

/// Makes a function the program.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[allow(unsafe_code, reason = "the board calls it by its name")]
        #[unsafe(no_mangle)]
        fn program() {
            $main();
        }
    };
}
