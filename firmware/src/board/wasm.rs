//! WebAssembly in a host that prints and has a clock: `run.mjs`.
#![allow(unsafe_code, reason = "the host's functions are declared here")]

use core::fmt;

#[link(wasm_import_module = "board")]
unsafe extern "C" {
    /// Prints `len` bytes.
    fn print(ptr: *const u8, len: usize);
    /// Returns the time, in nanoseconds.
    safe fn now() -> u64;
}

/// Measures how long something takes, in nanoseconds.
pub fn cost(run: impl FnOnce()) -> u64 {
    let start = now();
    run();
    now() - start
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
        // SAFETY: the host reads these bytes during the call, and no others.
        unsafe { print(text.as_ptr(), text.len()) };
        Ok(())
    }
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    crate::println!("{info}");
    core::arch::wasm32::unreachable()
}

/// Makes a function the program.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[allow(unsafe_code, reason = "the host calls it by its name")]
        #[unsafe(no_mangle)]
        extern "C" fn run() {
            $main();
        }
    };
}
