//! [`Windows`], the iterator over all overlapping runs of `N` bytes, as copies.
//!
//! Each byte is loaded once, by the iterator [`Bytes`]. A window is made from its neighbour
//! by shifting in one byte, so all windows that contain a byte agree on it. Where the ends
//! meet, the bytes come from the last window of the other end.

use core::{array, fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use super::Bytes;
use crate::{Byte, View};

/// Iterates over all overlapping runs of `N` bytes, by value. It is created by
/// [`View::windows`].
pub struct Windows<'a, const N: usize, B: Byte = AtomicU8> {
    bytes: Bytes<'a, B>,
    /// Start offsets of the windows that are not yielded yet: `start..end`.
    start: usize,
    end: usize,
    /// The window at `start - 1`, if it was yielded.
    front: Option<[u8; N]>,
    /// The window at `end`, if it was yielded.
    back: Option<[u8; N]>,
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an iterator over all overlapping runs of `N` bytes, each as a copy.
    ///
    /// It can be reversed. It yields nothing if the view has fewer than `N` bytes. An `N`
    /// of 0 is an error at compile time.
    ///
    /// Each byte is loaded once in the life of the iterator, as by [`iter`](View::iter), so
    /// all windows that contain a byte agree on it, whatever others write.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let pairs: Vec<[u8; 2]> = View::new(b"abcd").windows().collect();
    /// assert_eq!(pairs, [*b"ab", *b"bc", *b"cd"]);
    /// ```
    #[inline]
    pub fn windows<const N: usize>(&self) -> Windows<'a, N, B> {
        const { assert!(N != 0, "window size must be non-zero") }
        Windows {
            bytes: self.iter(),
            start: 0,
            end: (self.len() + 1).saturating_sub(N),
            front: None,
            back: None,
        }
    }
}

impl<const N: usize, B: Byte> Windows<'_, N, B> {
    /// Returns the byte at offset `at`, which follows the front window. If it was loaded
    /// already, then it is in the back window.
    #[inline]
    fn following(&mut self, at: usize) -> u8 {
        match (self.bytes.next(), &self.back) {
            (Some(byte), _) => byte,
            (None, Some(back)) => back[at - self.end],
            (None, None) => unreachable!("a window that is left lies within the view"),
        }
    }

    /// Returns the byte at offset `at`, which precedes the back window. If it was loaded
    /// already, then it is in the front window.
    #[inline]
    fn preceding(&mut self, at: usize) -> u8 {
        match (self.bytes.next_back(), &self.front) {
            (Some(byte), _) => byte,
            (None, Some(front)) => front[at + 1 - self.start],
            (None, None) => unreachable!("a window that is left lies within the view"),
        }
    }
}

impl<const N: usize, B: Byte> Iterator for Windows<'_, N, B> {
    type Item = [u8; N];

    #[inline]
    fn next(&mut self) -> Option<[u8; N]> {
        if self.start == self.end {
            return None;
        }
        let window = match self.front {
            // To shift the bytes within an array and then copy the array whole takes
            // several times as long: the wide load of the copy cannot be served from
            // several narrow stores that were just made.
            Some(window) => {
                let next = self.following(self.start + N - 1);
                array::from_fn(|i| if i + 1 < N { window[i + 1] } else { next })
            }
            None => {
                let mut window = [0; N];
                for (i, byte) in window.iter_mut().enumerate() {
                    *byte = self.following(self.start + i);
                }
                window
            }
        };
        self.start += 1;
        self.front = Some(window);
        self.front
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.end - self.start;
        (len, Some(len))
    }

    #[inline]
    fn count(self) -> usize {
        self.len()
    }

    #[inline]
    fn last(mut self) -> Option<[u8; N]> {
        self.next_back()
    }
}

impl<const N: usize, B: Byte> DoubleEndedIterator for Windows<'_, N, B> {
    #[inline]
    fn next_back(&mut self) -> Option<[u8; N]> {
        if self.start == self.end {
            return None;
        }
        let last = self.end - 1;
        let window = match self.back {
            Some(window) => {
                let next = self.preceding(last);
                array::from_fn(|i| if i == 0 { next } else { window[i - 1] })
            }
            None => {
                let mut window = [0; N];
                for (i, byte) in window.iter_mut().enumerate().rev() {
                    *byte = self.preceding(last + i);
                }
                window
            }
        };
        self.end = last;
        self.back = Some(window);
        self.back
    }
}

impl<const N: usize, B: Byte> ExactSizeIterator for Windows<'_, N, B> {}

impl<const N: usize, B: Byte> FusedIterator for Windows<'_, N, B> {}

impl<const N: usize, B: Byte> Clone for Windows<'_, N, B> {
    /// Clones the iterator. Both yield the same bytes as far as they were loaded ahead.
    fn clone(&self) -> Self {
        Windows {
            bytes: self.bytes.clone(),
            ..*self
        }
    }
}

impl<const N: usize, B: Byte> fmt::Debug for Windows<'_, N, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Windows")
            .field("left", &(self.start..self.end))
            .field("front", &self.front)
            .field("back", &self.back)
            .finish_non_exhaustive()
    }
}
