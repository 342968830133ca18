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

/// Bits of SCTLR_EL1 to set: A, which has every misaligned access refused.
const CONTROL: u64 = if cfg!(traps_misaligned) { 1 << 1 } else { 0 };

// Vector instructions are refused until CPACR_EL1 allows them. All exceptions end the
// program: an entry of the table has room for 32 instructions, and one suffices.
core::arch::global_asm!(
    ".section .text.start, \"ax\"",
    ".globl _start",
    "_start:",
    "mov x0, #(3 << 20)",
    "msr cpacr_el1, x0",
    "adr x0, vectors",
    "msr vbar_el1, x0",
    "mrs x0, sctlr_el1",
    "mov x1, #{control}",
    "orr x0, x0, x1",
    "msr sctlr_el1, x0",
    "isb",
    "adrp x0, __stack_top",
    "mov sp, x0",
    "b {start}",
    ".balign 2048",
    "vectors:",
    ".rept 16",
    ".balign 128",
    "b {fault}",
    ".endr",
    start = sym start,
    fault = sym fault,
    control = const CONTROL,
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

/// Where all exceptions end.
extern "C" fn fault() -> ! {
    let (syndrome, address, instruction): (u64, u64, u64);
    // SAFETY: it reads registers that say what happened.
    unsafe {
        core::arch::asm!(
            "mrs {}, esr_el1", "mrs {}, far_el1", "mrs {}, elr_el1",
            out(reg) syndrome, out(reg) address, out(reg) instruction,
            options(nomem, nostack, preserves_flags),
        );
    }
    // The class is a data abort, and its status an alignment fault (DDI 0487, ESR_EL1).
    let kind = if syndrome >> 26 == 0x25 && syndrome & 0x3F == 0x21 {
        "misaligned access"
    } else {
        "exception"
    };
    semihosting::println!("{kind} at {instruction:#x}, to {address:#x}, syndrome {syndrome:#x}");
    semihosting::process::exit(1)
}

/// Prints a line.
pub fn print_line(line: core::fmt::Arguments<'_>) {
    semihosting::println!("{line}");
}

/// Instructions that `run` takes, to within a tick.
pub fn cost(run: impl FnOnce()) -> u64 {
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
