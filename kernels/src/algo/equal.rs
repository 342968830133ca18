//! Compares shared bytes with private ones.
//!
//! ```text
//! 64 bytes at a time, while there are that many: load a group, and compare it in private memory
//! the remainder: 8 bytes at a time, until at most 16 remain
//! the last 16 or fewer: two loads, of the first 8, 4 or 2 bytes and of the last, which overlap
//! ```
//!
//! For 11 bytes, the last step loads the bytes 0..8 and the bytes 3..11:
//!
//! ```text
//! offset   0  1  2  3  4  5  6  7  8  9  10
//! first    |<------- 8 -------->|
//! last              |<------- 8 -------->|
//! ```
//!
//! # Concurrent writers
//!
//! A group is loaded once into registers, and it is the copy in registers that is compared. A byte
//! in the overlap is loaded twice, and both loads must see the expected value. So if the result is
//! "equal", each byte had its expected value at some moment during the call; and if it is not, at
//! least one load saw another value.
//!
//! Nothing is written to shared memory, and the private bytes are an ordinary slice, which nobody
//! may write during the call.

use atomic_memchr_asm::{Span, word};

use super::case::{Case, Exact};
use crate::isa::{GROUP, Isa};

/// Returns `true` if each byte of `shared` had, at some moment during the call, the value of the
/// byte of `private` at the same offset. Returns `false` if they differ in length.
#[inline(always)]
pub fn equal<I: Isa>(isa: I, shared: Span<'_>, private: &[u8]) -> bool {
    if shared.len() != private.len() {
        return false;
    }
    // Both sides lose 64 bytes in each pass, so they stay equal in length.
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

/// Compares up to 16 bytes, without vectors.
///
/// This is inlined into callers. Most of them compare with bytes that are written in the source, so
/// that the length is known to the compiler and one or two loads remain.
#[inline]
pub fn few(shared: Span<'_>, private: &[u8]) -> bool {
    shared.len() == private.len() && difference_of_few::<Exact>(0, shared, private).is_none()
}

/// A byte of the haystack that is not the one it was compared with.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// Its offset.
    pub at: usize,
    /// The value that was loaded.
    pub seen: u8,
}

/// Returns the first byte of `shared` that differs from the byte of `private` at the same offset.
/// Both have the same length. Among the last 16 bytes it may be another one that differs, if others
/// write.
///
/// The loop ends with at most 16 bytes, which `difference_of_few` compares without a loop.
#[inline(always)]
pub fn difference<C: Case>(shared: Span<'_>, private: &[u8]) -> Option<Difference> {
    let (mut rest, mut left) = (shared, private);
    while rest.len() > 16
        && let Some((block, further)) = rest.split_first::<8>()
        && let Some((word, others)) = left.split_first_chunk::<8>()
    {
        // A bit of `differs` is set where the two words differ and may not.
        let (seen, word) = (word::load8::<8, 0>(block), u64::from_le_bytes(*word));
        let differs = (seen ^ word) & !C::loose(word);
        if differs != 0 {
            return Some(of_word(shared.len() - rest.len(), seen, differs));
        }
        (rest, left) = (further, others);
    }
    difference_of_few::<C>(shared.len() - rest.len(), rest, left)
}

/// Returns the difference that a word's differing bits stand for: that of the lowest byte with such
/// a bit. Words are in little-endian order, so that is the byte at the lowest address.
///
/// For example, `differs = 0x0000_2000_0000` has its lowest set bit at 29, so the byte is 29 / 8 =
/// 3.
#[inline(always)]
fn of_word(start: usize, seen: u64, differs: u64) -> Difference {
    let byte = differs.trailing_zeros() / 8;
    Difference {
        at: start + byte as usize,
        seen: (seen >> (8 * byte)) as u8,
    }
}

/// Returns the difference among up to 16 bytes, whose offset is `start`. It compares the first 8, 4
/// or 2 bytes, and the last as many, which overlap them.
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
    // Of 8 to 16 bytes, 4 to 7, and 2 to 3. Each returns if there are enough bytes. `first` and
    // `last` are `None` if there are fewer, on either side, so nothing is out of bounds.
    ends!(8, u64, load8);
    ends!(4, u32, load4);
    ends!(2, u16, load2);
    // One byte, or none.
    let (seen, &byte) = (word::load1::<1, 0>(shared.first::<1>()?), private.first()?);
    (!C::is_same(seen, byte)).then_some(Difference { at: start, seen })
}
