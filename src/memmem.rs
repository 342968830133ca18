//! Substrings.
//!
//! A search looks for the byte of the needle that is rarest in most haystacks, and
//! compares the needle where it finds one. Comparisons load the haystack anew, so a
//! position is one at which every byte of the needle was seen during the call, and
//! nothing depends on a candidate still being there.

use core::{fmt, iter::FusedIterator};

use atomic_memchr_kernels as kernels;

use crate::{Byte, Haystack, Memchr, View};

/// The position of the first occurrence of `needle`, or `None`. The empty needle
/// occurs at 0.
///
/// If others write meanwhile, each byte of the needle was seen at its place at some
/// moment during the call, not necessarily all of them at one moment.
///
/// ```
/// use atomic_memchr::memmem;
/// use std::sync::atomic::AtomicU8;
///
/// let shared = (*b"the quick brown fox").map(AtomicU8::new);
/// assert_eq!(memmem::find(&shared, b"brown"), Some(10));
/// assert_eq!(memmem::find(&shared, b"green"), None);
/// ```
#[inline]
pub fn find<'h>(haystack: impl Haystack<'h>, needle: &[u8]) -> Option<usize> {
    find_iter(haystack, needle).next()
}

/// The positions of all occurrences of `needle` that do not overlap, from the
/// start. The empty needle occurs at every position, and at the end.
///
/// What others that write meanwhile can change is said at [`find()`].
///
/// ```
/// use atomic_memchr::memmem;
///
/// let positions: Vec<usize> = memmem::find_iter("aa aaa aaaa", "aa").collect();
/// assert_eq!(positions, [0, 3, 7, 9]);
/// ```
#[inline]
pub fn find_iter<'h, 'n, H, N>(haystack: H, needle: &'n N) -> FindIter<'h, 'n, H::Byte>
where
    H: Haystack<'h>,
    N: 'n + ?Sized + AsRef<[u8]>,
{
    let haystack = haystack.view();
    let needle = needle.as_ref();
    let (rare, searched) = match needle.len().checked_sub(1) {
        // Of an empty needle there is no byte to look for.
        None => (0, View::default()),
        Some(last) => {
            let rare = rarest(needle);
            let end = haystack.len().saturating_sub(last - rare);
            (rare, haystack.slice(rare.min(end)..end))
        }
    };
    FindIter {
        haystack,
        needle,
        candidates: Memchr::new(needle.get(rare).copied().unwrap_or(0), searched),
        start: 0,
    }
}

/// The positions of a needle: see [`find_iter()`].
#[derive(Clone)]
pub struct FindIter<'h, 'n, B: Byte = u8> {
    haystack: View<'h, B>,
    needle: &'n [u8],
    /// Where the rare byte of the needle is, counted from where the needle would
    /// begin.
    candidates: Memchr<'h, B>,
    /// Where the next occurrence may begin. One beyond the length means that
    /// there is none.
    start: usize,
}

impl<B: Byte> Iterator for FindIter<'_, '_, B> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let len = self.needle.len();
        if len == 0 {
            let position = self.start;
            if position > self.haystack.len() {
                return None;
            }
            self.start += 1;
            return Some(position);
        }
        for position in &mut self.candidates {
            if position >= self.start
                && kernels::equal(
                    self.haystack.slice(position..position + len).span(),
                    self.needle,
                )
            {
                self.start = position + len;
                return Some(position);
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.needle.len() {
            0 => {
                let left = (self.haystack.len() + 1).saturating_sub(self.start);
                (left, Some(left))
            }
            _ => (0, self.candidates.size_hint().1),
        }
    }
}

impl<B: Byte> FusedIterator for FindIter<'_, '_, B> {}

impl<B: Byte> fmt::Debug for FindIter<'_, '_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindIter")
            .field("haystack", &self.haystack)
            .field("needle", &self.needle)
            .field("start", &self.start)
            .finish_non_exhaustive()
    }
}

/// The place of the byte that is likely to be the rarest.
fn rarest(needle: &[u8]) -> usize {
    let mut rarest = 0;
    for (i, &byte) in needle.iter().enumerate() {
        if COMMONNESS[usize::from(byte)] < COMMONNESS[usize::from(needle[rarest])] {
            rarest = i;
        }
    }
    rarest
}

/// How common a byte is in the files that are searched most: text and source code
/// first, then binaries, where 0 and 255 abound.
static COMMONNESS: [u8; 256] = {
    let mut commonness = [0; 256];
    // The most common first.
    let order = b" etaoinsrhldcu\nmpfgy_.b,v(w)k\"0;:/=-x1'2{}>*<3I4T5S6A8C7E9R[]NL&Dj\
                  OPMqz#FB+UH!GV\\Y$W|\t%K@?XJ~Q^`Z\r\0";
    let mut i = 0;
    while i < order.len() {
        commonness[order[i] as usize] = 255 - i as u8;
        i += 1;
    }
    commonness[255] = 100;
    // The bytes that begin and continue letters beyond ASCII.
    let mut byte = 0x80;
    while byte < 0xF0 {
        commonness[byte] = 90;
        byte += 1;
    }
    commonness
};
