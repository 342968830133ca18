//! Comparing shared bytes with private ones.

use atomic_memchr_asm::Span;

use super::copy::copy;
use crate::isa::{GROUP, Isa};

/// Whether each byte of `shared`, at some moment during the call, was the byte of
/// `private` at its place. False if they differ in length.
#[inline(always)]
pub fn equal<I: Isa>(isa: I, shared: Span<'_>, private: &[u8]) -> bool {
    if shared.len() != private.len() {
        return false;
    }
    let mut rest = shared;
    let mut groups = private.chunks_exact(GROUP);
    while let (Some((block, further)), Some(group)) = (rest.split_first::<64>(), groups.next()) {
        if isa.to_bytes(isa.load::<64, 0>(block)) != group {
            return false;
        }
        rest = further;
    }
    // What is left is copied by the few loads that its length takes.
    let mut seen = [0; GROUP];
    let seen = &mut seen[..rest.len()];
    copy(isa, rest, seen);
    seen == groups.remainder()
}
