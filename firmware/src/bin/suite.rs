//! The kernel suite: ends with an error if a kernel does.
#![no_std]
#![no_main]

use firmware::{println, suite};

firmware::entry!(main);

fn main() {
    for (name, cases) in suite::isas() {
        println!("{name}: {cases} haystacks");
    }
    println!("interface: {} haystacks", suite::interface());
    println!("live values: {} programs", suite::live_values());
    println!("passed");
}
