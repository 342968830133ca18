//! Searches for an input that breaks the property: parsers of nom and winnow do with a view what they do with a slice.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atomic_memchr_fuzz::parsers(bytes));
