//! Linux without a C library: two system calls, for targets that have none to link.
#![allow(unsafe_code, reason = "a program's first and last instructions")]

use core::fmt;

cfg_if::cfg_if! {
    if #[cfg(target_arch = "loongarch64")] {
        core::arch::global_asm!(".globl _start", "_start:", "b {start}", start = sym start);

        /// # Safety
        ///
        /// As the system call asks.
        unsafe fn call(number: usize, a: usize, b: usize, c: usize) {
            // SAFETY: the caller's promise; the kernel keeps all registers but $t0 to $t8,
            // and $a0, which has the result.
            unsafe {
                core::arch::asm!(
                    "syscall 0",
                    inlateout("$a0") a => _, in("$a1") b, in("$a2") c, in("$a7") number,
                    out("$t0") _, out("$t1") _, out("$t2") _, out("$t3") _, out("$t4") _,
                    out("$t5") _, out("$t6") _, out("$t7") _, out("$t8") _,
                    options(nostack),
                );
            }
        }
    } else if #[cfg(target_arch = "aarch64")] {
        core::arch::global_asm!(".globl _start", "_start:", "b {start}", start = sym start);

        /// # Safety
        ///
        /// As the system call asks.
        unsafe fn call(number: usize, a: usize, b: usize, c: usize) {
            // SAFETY: the caller's promise; the kernel keeps all registers but x0, which has
            // the result.
            unsafe {
                core::arch::asm!(
                    "svc 0",
                    inlateout("x0") a => _, in("x1") b, in("x2") c, in("x8") number,
                    options(nostack),
                );
            }
        }
    } else {
        compile_error!("this target has a C library: use `cargo test` of the workspace");
    }
}

const WRITE: usize = 64;
const EXIT_GROUP: usize = 94;

unsafe extern "Rust" {
    /// The program, from [`entry!`](crate::entry).
    fn program();
}

/// Where the system begins, with an aligned stack.
extern "C" fn start() -> ! {
    // SAFETY: `entry!` defines it so.
    unsafe { program() };
    exit(0)
}

fn exit(code: usize) -> ! {
    loop {
        // SAFETY: it takes no memory.
        unsafe { call(EXIT_GROUP, code, 0, 0) };
    }
}

/// Prints a line.
pub fn print_line(line: fmt::Arguments<'_>) {
    use fmt::Write as _;
    // Nobody could be told that it failed.
    let _ = writeln!(Console, "{line}");
}

struct Console;

impl fmt::Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // SAFETY: the kernel reads these bytes during the call, and no others.
        unsafe { call(WRITE, 1, text.as_ptr().addr(), text.len()) };
        Ok(())
    }
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    crate::println!("{info}");
    exit(1)
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
