//! Comparing shared bytes with private ones.

use atomic_memchr_asm::{Span, word};

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
    common_prefix(rest, groups.remainder()) == rest.len()
}

/// How many bytes at the start are those of `private`, which is as long. If not all are,
/// it may be up to a word off.
#[inline(always)]
pub fn common_prefix(shared: Span<'_>, private: &[u8]) -> usize {
    let (mut rest, mut left) = (shared, private);
    while rest.len() > 16
        && let Some((block, further)) = rest.split_first::<8>()
        && let Some((word, others)) = left.split_first_chunk::<8>()
    {
        let differs = word::load8::<8, 0>(block) ^ u64::from_le_bytes(*word);
        if differs != 0 {
            return shared.len() - rest.len() + differs.trailing_zeros() as usize / 8;
        }
        (rest, left) = (further, others);
    }
    shared.len() - rest.len() + common_prefix_of_few(rest, left)
}

/// The same for up to 16 bytes: the first 8, 4 or 2, and the last, which overlap them.
#[inline(always)]
fn common_prefix_of_few(shared: Span<'_>, private: &[u8]) -> usize {
    macro_rules! ends {
        ($size:literal, $word:ty, $load:ident) => {
            if let (Some(head), Some(tail)) = (shared.first::<$size>(), shared.last::<$size>())
                && let (Some(&first), Some(&last)) = (
                    private.first_chunk::<$size>(),
                    private.last_chunk::<$size>(),
                )
            {
                let differs = word::$load::<$size, 0>(head) ^ <$word>::from_le_bytes(first);
                if differs != 0 {
                    return differs.trailing_zeros() as usize / 8;
                }
                let differs = word::$load::<$size, 0>(tail) ^ <$word>::from_le_bytes(last);
                if differs != 0 {
                    return shared.len() - $size + differs.trailing_zeros() as usize / 8;
                }
                return shared.len();
            }
        };
    }
    ends!(8, u64, load8);
    ends!(4, u32, load4);
    ends!(2, u16, load2);
    match (shared.first::<1>(), private.first()) {
        (Some(byte), Some(&first)) => usize::from(word::load1::<1, 0>(byte) == first),
        _ => 0,
    }
}
