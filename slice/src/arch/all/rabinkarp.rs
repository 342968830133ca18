//! Substring search by a rolling hash: Karp and Rabin, "Efficient randomized pattern-matching
//! algorithms", IBM Journal of Research and Development 31(2), 1987.
//!
//! The hash of a string is the sum of its bytes, each multiplied by a power of two that depends on
//! its distance from the end, in 32 bits. So the hash of the next window follows from that of the
//! last: the byte that leaves is subtracted, the rest is doubled, and the byte that enters is added.
//! A window whose hash is that of the needle is compared.
//!
//! Equal hashes of different strings cost a comparison each, so that the worst case is the product
//! of both lengths. For short haystacks there is little to prepare.

use crate::arch::searchers::between;

/// Holds the hash of some bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Hash(u32);

impl Hash {
    fn of<'b>(bytes: impl Iterator<Item = &'b u8>) -> Hash {
        bytes.fold(Hash(0), |hash, &byte| hash.and(byte))
    }

    /// Returns the hash of the bytes so far and one more.
    #[inline(always)]
    fn and(self, byte: u8) -> Hash {
        Hash(self.0.wrapping_shl(1).wrapping_add(u32::from(byte)))
    }
}

/// Holds the hash of a needle, and what its first byte was multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Prepared {
    hash: Hash,
    first: u32,
}

impl Prepared {
    /// Prepares the bytes of a needle, in the order in which the window moves.
    fn new<'b>(needle: impl ExactSizeIterator<Item = &'b u8>) -> Prepared {
        // Beyond 32 bytes the first one is shifted out of the hash.
        let shift = needle.len().saturating_sub(1) as u32;
        Prepared {
            first: 1u32.checked_shl(shift).unwrap_or(0),
            hash: Hash::of(needle),
        }
    }

    /// Returns the hash of the next window.
    #[inline(always)]
    fn roll(self, hash: Hash, leaves: u8, enters: u8) -> Hash {
        let kept = hash
            .0
            .wrapping_sub(u32::from(leaves).wrapping_mul(self.first));
        Hash(kept).and(enters)
    }
}

/// Declares the searcher of one direction.
macro_rules! finder {
    ($(#[$attr:meta])* $name:ident, $(#[$find_attr:meta])* $find:ident, $find_raw:ident) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        pub struct $name(Prepared);

        impl $name {
            $(#[$find_attr])*
            ///
            /// The needle is that which the finder was created for: the answer for another one is
            /// unspecified.
            #[inline]
            pub fn $find(&self, haystack: &[u8], needle: &[u8]) -> Option<usize> {
                self.start(haystack, needle)
            }

            /// Returns a pointer to the occurrence, for a haystack and a needle that are given by
            /// pointers to their first bytes and past their last bytes.
            ///
            /// # Safety
            ///
            /// For both: if the start is below the end, the bytes between are within one
            /// allocation, initialized, and not written during the call, and the pointer to the
            /// start may be used to read them.
            #[allow(unsafe_code, reason = "memchr's interface for pointers")]
            #[inline]
            pub unsafe fn $find_raw(
                &self,
                haystack_start: *const u8,
                haystack_end: *const u8,
                needle_start: *const u8,
                needle_end: *const u8,
            ) -> Option<*const u8> {
                // SAFETY: the caller promises of both what `between` requires.
                let (haystack, needle) = unsafe {
                    (
                        between(haystack_start, haystack_end),
                        between(needle_start, needle_end),
                    )
                };
                let start = self.start(haystack, needle)?;
                Some(haystack_start.wrapping_add(start))
            }
        }
    };
}

finder! {
    /// Searches forwards by a rolling hash.
    ///
    /// ```
    /// use atomic_memchr_slice::arch::all::rabinkarp::Finder;
    ///
    /// assert_eq!(Finder::new(b"bar").find(b"foo bar bar", b"bar"), Some(4));
    /// ```
    Finder,
    /// Returns the offset of the first occurrence of `needle`, or `None` if there is none.
    find, find_raw
}

finder! {
    /// Searches backwards by a rolling hash.
    ///
    /// ```
    /// use atomic_memchr_slice::arch::all::rabinkarp::FinderRev;
    ///
    /// assert_eq!(FinderRev::new(b"bar").rfind(b"foo bar bar", b"bar"), Some(8));
    /// ```
    FinderRev,
    /// Returns the offset of the last occurrence of `needle`, or `None` if there is none.
    rfind, rfind_raw
}

impl Finder {
    /// Hashes a needle.
    #[inline]
    pub fn new(needle: &[u8]) -> Finder {
        Finder(Prepared::new(needle.iter()))
    }

    fn start(&self, haystack: &[u8], needle: &[u8]) -> Option<usize> {
        let mut hash = Hash::of(haystack.get(..needle.len())?.iter());
        let mut start = 0;
        loop {
            let end = start + needle.len();
            if hash == self.0.hash && haystack.get(start..end) == Some(needle) {
                return Some(start);
            }
            hash = self
                .0
                .roll(hash, *haystack.get(start)?, *haystack.get(end)?);
            start += 1;
        }
    }
}

impl FinderRev {
    /// Hashes a needle.
    #[inline]
    pub fn new(needle: &[u8]) -> FinderRev {
        FinderRev(Prepared::new(needle.iter().rev()))
    }

    fn start(&self, haystack: &[u8], needle: &[u8]) -> Option<usize> {
        let mut start = haystack.len().checked_sub(needle.len())?;
        let mut hash = Hash::of(haystack.get(start..)?.iter().rev());
        loop {
            let end = start + needle.len();
            if hash == self.0.hash && haystack.get(start..end) == Some(needle) {
                return Some(start);
            }
            let before = start.checked_sub(1)?;
            hash = self
                .0
                .roll(hash, *haystack.get(end - 1)?, *haystack.get(before)?);
            start = before;
        }
    }
}
