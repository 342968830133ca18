//! What a board has to do: start a program, print, count instructions, and end with a
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
