//! Tests the command line through a shell, as a user would.
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
// On other systems files are read, not mapped.
#[cfg(target_os = "linux")]
mod truncation;
