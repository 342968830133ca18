//! Searches for an input that breaks the property: searches for one, two or three bytes find exactly the bytes that a filter finds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atomic_memchr_fuzz::search(bytes));
