//! Loads a value: the few bytes of a field of a record, which the caller examines at once.

use atomic_memchr_asm::{Span, word};

/// Returns the bytes of a span of 1, 2, 4 or 8 bytes as a number, the first byte in the lowest
/// bits. Returns `None` for any other length.
///
/// For example, the bytes `12 34` give 0x3412 on every target. Each byte is loaded once. Whether
/// all of them are loaded by one access depends on the target and on the alignment, so others may
/// have written between two bytes.
///
/// The value is returned in a register. Copied into an array first, it would be loaded from memory
/// to which it was stored a moment before: reading records that way took five times as long.
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
