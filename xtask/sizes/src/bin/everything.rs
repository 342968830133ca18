//! Calls all of the root's functions and all of `memmem`, without `Caseless`.
#![cfg_attr(target_os = "none", no_std, no_main)]

use atomic_memchr::{
    memchr, memchr_iter, memchr2, memchr2_iter, memchr3, memchr3_iter,
    memmem::{self, Finder, FinderBuilder, FinderRev, Prefilter},
    memrchr, memrchr_iter, memrchr2, memrchr2_iter, memrchr3, memrchr3_iter,
};

atomic_memchr_sizes::program!(|haystack, needle| {
    let &[a, b, c, ..] = needle else { return 0 };
    let found = [
        memchr(a, haystack),
        memchr2(a, b, haystack),
        memchr3(a, b, c, haystack),
        memrchr(a, haystack),
        memrchr2(a, b, haystack),
        memrchr3(a, b, c, haystack),
        memmem::find(haystack, needle),
        memmem::rfind(haystack, needle),
        Finder::new(needle).find(haystack),
        FinderRev::new(needle).rfind(haystack),
        FinderBuilder::new()
            .prefilter(Prefilter::None)
            .build_forward(needle)
            .find(haystack),
    ];
    let counts = [
        memchr_iter(a, haystack).count(),
        memchr2_iter(a, b, haystack).count(),
        memchr3_iter(a, b, c, haystack).count(),
    ];
    let forwards = memchr_iter(a, haystack)
        .chain(memchr2_iter(a, b, haystack))
        .chain(memchr3_iter(a, b, c, haystack))
        .chain(memmem::find_iter(haystack, needle));
    let backwards = memrchr_iter(a, haystack)
        .chain(memrchr2_iter(a, b, haystack))
        .chain(memrchr3_iter(a, b, c, haystack))
        .chain(memmem::rfind_iter(haystack, needle));
    let sums = found
        .into_iter()
        .flatten()
        .chain(counts)
        .chain(forwards)
        .chain(backwards);
    sums.fold(0, |sum, at| sum ^ at)
});
