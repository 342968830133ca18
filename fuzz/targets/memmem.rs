//! Searches for an input that breaks the property: substring searches find the occurrences that a comparison at each start position
//! finds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atomic_memchr_fuzz::memmem(bytes));
