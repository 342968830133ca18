//! RISC-V under QEMU: the host prints, through semihosting.

pub use riscv_rt;
pub use semihosting;

/// Prints a line.
pub fn print_line(line: core::fmt::Arguments<'_>) {
    semihosting::println!("{line}");
}

/// Instructions that `run` takes: exactly, under `-icount`.
pub fn cost(run: impl FnOnce()) -> u64 {
    let before = riscv::register::instret::read64();
    run();
    riscv::register::instret::read64() - before
}

/// Makes a function the program.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[$crate::board::riscv_rt::entry]
        fn start() -> ! {
            $main();
            $crate::board::semihosting::process::exit(0)
        }
    };
}
