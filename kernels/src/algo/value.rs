//! Loading a value: few bytes that are looked at right away.

use atomic_memchr_asm::{Span, word};

/// The bytes of a span of 1, 2, 4 or 8, the first in the lowest bits; `None` of any other.
///
/// They come in a register. By way of a copy they would come from memory, where they were
/// stored a moment before: reading records so took five times as long.
#[inline(always)]
pub fn value(span: Span<'_>) -> Option<u64> {
    match span.len() {
        1 => Some(u64::from(word::load1::<1, 0>(span.first()?))),
        2 => Some(u64::from(word::load2::<2, 0>(span.first()?))),
        4 => Some(u64::from(word::load4::<4, 0>(span.first()?))),
        8 => Some(word::load8::<8, 0>(span.first()?)),
        _ => None,
    }
}
