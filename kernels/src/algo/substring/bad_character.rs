//! Boyer and Moore's rule for the character that did not match: how far the needle must move.

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
        let bits = match needle.get(start..end) {
            Some(bytes) if !bytes.is_empty() => isa.short_bits(C::anchor(seen), bytes),
            _ => return shift,
        };
        if bits == 0 {
            shift += end - start;
        } else if D::FORWARD {
            return shift + (end - start) - (GROUP - bits.leading_zeros() as usize);
        } else {
            return shift + bits.trailing_zeros() as usize;
        }
    }
}
