//! What a board has to do: start a program, print, measure what a search costs, and end with a
//! verdict.
//!
//! A program is `firmware::entry!(main)`. It has succeeded when its `main` returns, and
//! failed when it panics. It says what it has to say with
//! [`println!`](crate::println).

cfg_if::cfg_if! {
    if #[cfg(all(target_os = "none", target_arch = "aarch64"))] {
        mod aarch64;
        pub use self::aarch64::*;
    } else if #[cfg(all(target_os = "none", target_arch = "arm"))] {
        mod arm;
        pub use self::arm::*;
    } else if #[cfg(all(target_os = "none", target_arch = "riscv32"))] {
        mod riscv32;
        pub use self::riscv32::*;
    } else if #[cfg(target_arch = "wasm32")] {
        mod wasm;
        pub use self::wasm::*;
    } else if #[cfg(target_os = "linux")] {
        mod linux;
        pub use self::linux::*;
    } else {
        compile_error!("there is no board for this target");
    }
}

/// Names what [`cost`] counts.
pub const UNIT: &str = if cfg!(target_arch = "wasm32") {
    "nanoseconds"
} else {
    "instructions"
};

/// Number of times that a search is repeated for one measurement, so that what surrounds it and the
/// ticks of a counter weigh little.
pub const TIMES: u64 = if cfg!(target_arch = "wasm32") {
    3000
} else {
    50
};

/// Number of measurements of which the median is taken. Instructions are always as many.
pub const ROUNDS: usize = if cfg!(target_arch = "wasm32") { 41 } else { 1 };
