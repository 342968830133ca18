//! Iterates by `memchr_iter` in a loop.
#![cfg_attr(target_os = "none", no_std, no_main)]

atomic_memchr_sizes::program!(|haystack, needle| {
    let mut sum = 0;
    for at in atomic_memchr::memchr_iter(needle.len() as u8, haystack) {
        sum ^= at;
    }
    sum
});
