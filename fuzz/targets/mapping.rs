//! Searches for an input that breaks the property: searches of a mapped file answer from its bytes, or report that it was truncated.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atomic_memchr_fuzz::mapping(bytes));
