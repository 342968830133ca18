//! Searches for an input that breaks the property: a cursor over a view does what `std::io::Cursor` does over a slice.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atomic_memchr_fuzz::cursor(bytes));
