//! The sizes of iterators, which their docs name: they lie in structures, futures and enums.
#![cfg(target_pointer_width = "64")]

use atomic_memchr::{
    Memchr, Memchr2, Memchr3,
    memmem::{CaselessIter, CaselessRevIter, FindIter, FindRevIter},
    slice,
};

/// What is documented of an iterator over bytes, which has a buffer of offsets on x86.
const OF_BYTES: usize = if cfg!(target_arch = "x86_64") {
    320
} else {
    64
};

/// What is documented of an iterator over occurrences, which can own its needle with an allocator.
const OF_OCCURRENCES: usize = if cfg!(feature = "alloc") { 264 } else { 256 };

#[test]
fn iterators_are_as_large_as_their_docs_say() {
    for (size, documented, name) in [
        (size_of::<Memchr<'_>>(), OF_BYTES, "Memchr"),
        (size_of::<Memchr2<'_>>(), OF_BYTES, "Memchr2"),
        (size_of::<Memchr3<'_>>(), OF_BYTES, "Memchr3"),
        (size_of::<slice::Memchr<'_>>(), OF_BYTES, "slice::Memchr"),
        (size_of::<slice::Memchr2<'_>>(), OF_BYTES, "slice::Memchr2"),
        (size_of::<slice::Memchr3<'_>>(), OF_BYTES, "slice::Memchr3"),
        (size_of::<FindIter<'_, '_>>(), OF_OCCURRENCES, "FindIter"),
        (
            size_of::<FindRevIter<'_, '_>>(),
            OF_OCCURRENCES,
            "FindRevIter",
        ),
        (
            size_of::<CaselessIter<'_, '_>>(),
            OF_OCCURRENCES,
            "CaselessIter",
        ),
        (
            size_of::<CaselessRevIter<'_, '_>>(),
            OF_OCCURRENCES,
            "CaselessRevIter",
        ),
        (
            size_of::<slice::memmem::FindIter<'_, '_>>(),
            OF_OCCURRENCES,
            "slice::memmem::FindIter",
        ),
        (
            size_of::<slice::memmem::FindRevIter<'_, '_>>(),
            OF_OCCURRENCES,
            "slice::memmem::FindRevIter",
        ),
    ] {
        println!("{name}: {size} bytes");
        assert_eq!(size, documented, "bytes of {name}");
    }
}
