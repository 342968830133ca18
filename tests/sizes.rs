//! The sizes of iterators, which their docs name: they lie in structures, futures and enums.
#![cfg(target_pointer_width = "64")]

use atomic_memchr::{
    Memchr, Memchr2, Memchr3,
    memmem::{CaselessIter, CaselessRevIter, FindIter, FindRevIter},
};

#[test]
fn iterators_are_as_large_as_their_docs_say() {
    for (size, name) in [
        (size_of::<Memchr<'_>>(), "Memchr"),
        (size_of::<Memchr2<'_>>(), "Memchr2"),
        (size_of::<Memchr3<'_>>(), "Memchr3"),
        (size_of::<FindIter<'_, '_>>(), "FindIter"),
        (size_of::<FindRevIter<'_, '_>>(), "FindRevIter"),
        (size_of::<CaselessIter<'_, '_>>(), "CaselessIter"),
        (size_of::<CaselessRevIter<'_, '_>>(), "CaselessRevIter"),
    ] {
        println!("{name}: {size} bytes");
        assert!(size <= 320, "{name} has {size} bytes");
    }
}
