//! The sizes of iterators, which their docs name: they lie in structures, futures and enums.
#![cfg(target_pointer_width = "64")]

use atomic_memchr::{
    Memchr, Memchr2, Memchr3,
    memmem::{CaselessIter, CaselessRevIter, FindIter, FindRevIter},
};

#[test]
fn iterators_are_as_large_as_their_docs_say() {
    for (size, documented, name) in [
        (size_of::<Memchr<'_>>(), 320, "Memchr"),
        (size_of::<Memchr2<'_>>(), 320, "Memchr2"),
        (size_of::<Memchr3<'_>>(), 320, "Memchr3"),
        (size_of::<FindIter<'_, '_>>(), 264, "FindIter"),
        (size_of::<FindRevIter<'_, '_>>(), 264, "FindRevIter"),
        (size_of::<CaselessIter<'_, '_>>(), 264, "CaselessIter"),
        (size_of::<CaselessRevIter<'_, '_>>(), 264, "CaselessRevIter"),
    ] {
        println!("{name}: {size} bytes");
        assert_eq!(size, documented, "bytes of {name}");
    }
}
