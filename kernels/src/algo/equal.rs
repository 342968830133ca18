//! Comparing shared bytes with private ones.

use atomic_memchr_asm::{Span, word};

use super::case::{Case, Exact};
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
    difference::<Exact>(rest, groups.remainder()).is_none()
}

/// The same for up to 16 bytes, without vectors. What is compared with is mostly written where it
/// is compared, so that the length is known and a load or two are left.
#[inline]
pub fn few(shared: Span<'_>, private: &[u8]) -> bool {
    shared.len() == private.len() && difference_of_few::<Exact>(0, shared, private).is_none()
}

/// A byte that is not what it was compared with.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// Where it is.
    pub at: usize,
    /// What was seen there.
    pub seen: u8,
}

/// The first byte that is not that of `private`, which is as long, at its place; or, of the
/// last 16, one that is not.
#[inline(always)]
pub fn difference<C: Case>(shared: Span<'_>, private: &[u8]) -> Option<Difference> {
    let (mut rest, mut left) = (shared, private);
    while rest.len() > 16
        && let Some((block, further)) = rest.split_first::<8>()
        && let Some((word, others)) = left.split_first_chunk::<8>()
    {
        let (seen, word) = (word::load8::<8, 0>(block), u64::from_le_bytes(*word));
        let differs = (seen ^ word) & !C::loose(word);
        if differs != 0 {
            return Some(of_word(shared.len() - rest.len(), seen, differs));
        }
        (rest, left) = (further, others);
    }
    difference_of_few::<C>(shared.len() - rest.len(), rest, left)
}

/// The difference by a word's bits that differ.
#[inline(always)]
fn of_word(start: usize, seen: u64, differs: u64) -> Difference {
    let byte = differs.trailing_zeros() / 8;
    Difference {
        at: start + byte as usize,
        seen: (seen >> (8 * byte)) as u8,
    }
}

/// The same for up to 16 bytes, which begin at `start`: the first 8, 4 or 2, and the last,
/// which overlap them.
#[inline(always)]
fn difference_of_few<C: Case>(
    start: usize,
    shared: Span<'_>,
    private: &[u8],
) -> Option<Difference> {
    macro_rules! ends {
        ($size:literal, $word:ty, $load:ident) => {
            if let (Some(head), Some(tail)) = (shared.first::<$size>(), shared.last::<$size>())
                && let (Some(&first), Some(&last)) = (
                    private.first_chunk::<$size>(),
                    private.last_chunk::<$size>(),
                )
            {
                let first = u64::from(<$word>::from_le_bytes(first));
                let seen = u64::from(word::$load::<$size, 0>(head));
                let differs = (seen ^ first) & !C::loose(first);
                if differs != 0 {
                    return Some(of_word(start, seen, differs));
                }
                let last = u64::from(<$word>::from_le_bytes(last));
                let seen = u64::from(word::$load::<$size, 0>(tail));
                let differs = (seen ^ last) & !C::loose(last);
                if differs != 0 {
                    return Some(of_word(start + shared.len() - $size, seen, differs));
                }
                return None;
            }
        };
    }
    ends!(8, u64, load8);
    ends!(4, u32, load4);
    ends!(2, u16, load2);
    let (seen, &byte) = (word::load1::<1, 0>(shared.first::<1>()?), private.first()?);
    (!C::is_same(seen, byte)).then_some(Difference { at: start, seen })
}
