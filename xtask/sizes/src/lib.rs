//! The entry of the programs whose code is measured, on a host and on bare metal.
//!
//! Each program does its work with a haystack and a needle that the compiler does not know, so
//! that nothing of the work is decided at compile time.
#![cfg_attr(target_os = "none", no_std)]

#[cfg(target_os = "none")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// Writes the entry of a program. It gives the work a haystack and a needle, both `&[u8]`, and hides
/// the result, a `usize`, from the compiler.
#[macro_export]
macro_rules! program {
    ($work:expr) => {
        #[cfg(not(target_os = "none"))]
        fn main() {
            let arguments: Vec<String> = std::env::args().collect();
            let bytes = arguments.concat().into_bytes();
            let (haystack, needle) = std::hint::black_box((&bytes[..], &bytes[..]));
            let work: fn(&[u8], &[u8]) -> usize = $work;
            std::hint::black_box(work(haystack, needle));
        }

        #[cfg(target_os = "none")]
        #[unsafe(no_mangle)]
        #[allow(unsafe_code, reason = "the linker looks for the entry by this name")]
        extern "C" fn _start() -> ! {
            static BYTES: [u8; 1024] = [0; 1024];
            let (haystack, needle) = core::hint::black_box((&BYTES[..], &BYTES[..]));
            let work: fn(&[u8], &[u8]) -> usize = $work;
            core::hint::black_box(work(haystack, needle));
            loop {}
        }
    };
}
