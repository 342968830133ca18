//! The search for a short needle by bit masks: Baeza-Yates and Gonnet, "A new approach to text
//! searching", Communications of the ACM 35(10), 1992.
//!
//! Bit `i` of the state is 0 if the bytes that were read last are the first `i + 1` of the needle.
//! Each byte has a mask in which bit `i` is 0 if it is byte `i` of the needle. So reading a byte is
//! a shift, which brings in a 0, and an or.

use alloc::boxed::Box;

/// Length of the longest needle, in bytes. The state has a bit for each.
const LONGEST: usize = 15;

/// Searches for a needle of up to 15 bytes.
///
/// ```
/// use atomic_memchr_slice::arch::all::shiftor::Finder;
///
/// let finder = Finder::new(b"fox").unwrap();
/// assert_eq!(finder.find(b"the quick brown fox"), Some(16));
/// assert!(Finder::new(b"more than 15 bytes").is_none());
/// ```
#[derive(Debug)]
pub struct Finder {
    masks: Box<[u16; 256]>,
    needle_len: usize,
}

impl Finder {
    /// Creates a finder. Returns `None` if the needle has more than 15 bytes.
    #[inline]
    pub fn new(needle: &[u8]) -> Option<Finder> {
        if needle.len() > LONGEST {
            return None;
        }
        let mut masks = Box::new([!0; 256]);
        for (i, &byte) in needle.iter().enumerate() {
            masks[usize::from(byte)] &= !(1 << i);
        }
        Some(Finder {
            masks,
            needle_len: needle.len(),
        })
    }

    /// Returns the offset of the first occurrence, or `None` if there is none.
    #[inline]
    pub fn find(&self, haystack: &[u8]) -> Option<usize> {
        let Some(last) = self.needle_len.checked_sub(1) else {
            return Some(0);
        };
        let mut state = !0;
        let end = haystack.iter().position(|&byte| {
            state = state << 1 | self.masks[usize::from(byte)];
            state & (1 << last) == 0
        })?;
        Some(end - last)
    }
}
