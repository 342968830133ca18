//! Searches for an input that breaks the property: a view does what a slice of the same bytes does.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atomic_memchr_fuzz::view(bytes));
