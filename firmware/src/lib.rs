//! The kernels of `atomic-memchr` where there is no operating system: what its
//! programs have in common.
#![no_std]

/// Prints a line, where the board does.
#[macro_export]
macro_rules! println {
    ($($message:tt)*) => {
        $crate::board::print_line(format_args!($($message)*))
    };
}

pub mod board;
pub mod suite;
