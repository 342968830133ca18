//! Calls `memmem::find`.
#![cfg_attr(target_os = "none", no_std, no_main)]

atomic_memchr_sizes::program!(|haystack, needle| {
    atomic_memchr::memmem::find(haystack, needle).unwrap_or(0)
});
