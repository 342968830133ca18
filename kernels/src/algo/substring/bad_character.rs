//! Boyer and Moore's rule for the character that did not match: how far the needle must move.
//!
//! A comparison has failed at offset `at` of the needle, where the haystack has the byte `seen`. A
//! later start position can be an occurrence only if the needle has `seen` at the offset that then
//! lies there. Forwards, the needle moves right, so that is an offset below `at`:
//!
//! ```text
//! haystack    a x b x . . . .         seen = x
//! needle      a x b c                 fails at 3, where the needle has c
//! needle          a x b c             moved by 2: its x lies below the x of the haystack
//! ```
//!
//! So the distance is `at` minus the greatest offset below it at which the needle has `seen`, here
//! 3 - 1 = 2. If there is none, the needle moves past that byte, by `at + 1`. Backwards, the needle
//! moves left, and the rule is the same with offsets above `at`.
//!
//! If others write in the meantime, the byte that was seen may be another one now. An occurrence
//! that exists only because of such a write is one that the search need not find.

use atomic_memchr_asm::Span;

use crate::{
    algo::{case::Case, direction::Direction, equal::Difference, short::Short},
    isa::GROUP,
};

/// Returns the distance, in start positions, to the next one at which the needle has the byte that
/// was seen where the comparison failed. It searches the needle as a haystack, 64 bytes at a time.
///
/// It is not inlined, and needs no more than the instructions for short haystacks, so all kernels
/// of a CPU share it.
#[inline(never)]
pub(super) fn shift<I: Short, D: Direction, C: Case>(
    isa: I,
    needle: &[u8],
    difference: Difference,
) -> usize {
    let Difference { at, seen } = difference;
    let needle = Span::new(needle);
    // `shift` is the least distance that is not ruled out. It grows in each pass of the loop by the
    // number of bytes searched, so the loop ends when no byte of the needle is left.
    let mut shift = 1;
    loop {
        // The bytes of the needle that would come to where `seen` is, for the next 64 distances.
        let (start, end) = if D::FORWARD {
            let end = (at + 1).saturating_sub(shift);
            (end.saturating_sub(GROUP), end)
        } else {
            let start = at + shift;
            (start, (start + GROUP).min(needle.len()))
        };
        // At most 64 bytes. Their range is empty, or out of the needle, if no distance is left.
        let bits = match needle.get(start..end) {
            Some(bytes) if !bytes.is_empty() => isa.short_bits(C::anchor(seen), bytes),
            _ => return shift,
        };
        // Forwards, the highest bit is the offset nearest to `at`; backwards, the lowest is. Each
        // bit between it and that end is a distance that is ruled out.
        if bits == 0 {
            shift += end - start;
        } else if D::FORWARD {
            return shift + (end - start) - (GROUP - bits.leading_zeros() as usize);
        } else {
            return shift + bits.trailing_zeros() as usize;
        }
    }
}
