//! Calls `memchr`.
#![cfg_attr(target_os = "none", no_std, no_main)]

atomic_memchr_sizes::program!(|haystack, needle| {
    atomic_memchr::memchr(needle.len() as u8, haystack).unwrap_or(0)
});
