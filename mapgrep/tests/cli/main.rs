//! The command line, tried as a user of a shell would.
#![cfg(unix)]

mod differential;
mod inputs;
mod options;
mod output;
mod streams;
mod testenv;
