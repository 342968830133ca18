//! The command line, tried as a user of a shell would.
#![cfg(unix)]

mod descriptors;
mod differential;
mod inputs;
#[cfg(target_os = "linux")]
mod memory;
mod options;
mod output;
mod streams;
mod testenv;
// Elsewhere files are read.
#[cfg(target_os = "linux")]
mod truncation;
