//! Shares between the tests and benches of the workspace what more than one of them needs.
//!
//! | module or macro | provides |
//! |---|---|
//! | [`effort`] | how many cases a test tries: on this CPU, under an emulator, under Miri |
//! | [`implements!`] | whether a type implements a trait |
//! | `live` | generated programs that keep values in registers across loads |
//! | [`memory`] | memory from which slices of any alignment are cut |
//! | [`moving`] | bytes that other threads store to while a test reads them |
//! | [`oracle`] | the right answers, and a comparison of the kernels of an ISA with them |
//! | [`process`] | the test program, started again to play a part in another process |
//! | [`truncator`] | a process that truncates a file when it is told to |
//! | [`writer`] | a process that writes to a file for as long as a test runs |
//!
//! Random numbers are those of [`Rng`], always from a fixed seed: a test fails in the next run
//! as it did in this one.
//!
//! # Dependencies
//!
//! The packages of the workspace depend on this one for their tests, and this one depends on
//! them. Cargo permits such a cycle of development dependencies. Only integration tests,
//! benches and examples may use this crate: in a unit test the types of the package under test
//! and those that this crate was built with would be different ones.
//!
//! The crate is compiled for each target and each configuration that is tested. So it has no
//! dependency outside of the workspace but `fastrand`, and no `unsafe` code. Without the
//! feature `std` it provides `live` alone, for firmware.
#![no_std]

#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "std")]
pub mod effort;
#[cfg(feature = "std")]
mod implements;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "std")]
pub mod memory;
#[cfg(feature = "std")]
pub mod moving;
#[cfg(feature = "std")]
pub mod oracle;
#[cfg(feature = "std")]
pub mod process;
#[cfg(feature = "std")]
pub mod truncator;
#[cfg(feature = "std")]
pub mod writer;

#[cfg(feature = "std")]
pub use fastrand::Rng;
