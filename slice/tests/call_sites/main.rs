//! Call sites as they are found in crates that use memchr: they compile against memchr and against
//! this crate, and answer the same.
//!
//! `sites.rs` is compiled twice, with `memchr` standing for one crate and for the other. Most of
//! the sites do not compile with functions that are generic over the haystack, because of what
//! stands before each group.
#![allow(clippy::all, reason = "call sites are not always as clippy wants them")]

macro_rules! sites_of {
    ($name:ident, $memchr:ident) => {
        mod $name {
            use ::$memchr as memchr;

            include!("sites.rs");
        }
    };
}

sites_of!(theirs, memchr);
sites_of!(ours, atomic_memchr_slice);

#[test]
fn all_answer_the_same() {
    let (theirs, ours) = (theirs::answers(), ours::answers());
    println!("{} call sites", ours.len());
    assert!(ours.len() >= 90, "{} call sites", ours.len());
    assert_eq!(theirs.len(), ours.len());
    for ((site, theirs), (_, ours)) in theirs.iter().zip(&ours) {
        assert_eq!(theirs, ours, "{site}");
    }
}
