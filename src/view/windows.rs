//! All runs of some bytes, as copies that agree where they overlap.

use core::{array, fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use super::Bytes;
use crate::{Byte, View};

/// An iterator over all runs of `N` bytes, by copy: see [`View::windows`].
pub struct Windows<'a, const N: usize, B: Byte = AtomicU8> {
    bytes: Bytes<'a, B>,
    /// The windows that are left start at `start..end`.
    start: usize,
    end: usize,
    /// The one at `start - 1`, if it was yielded.
    front: Option<[u8; N]>,
    /// The one at `end`, if it was yielded.
    back: Option<[u8; N]>,
}

impl<'a, B: Byte> View<'a, B> {
    /// All runs of `N` bytes, overlapping, from either end, each as a copy. There are
    /// none if there are fewer than `N` bytes. That `N` is not 0 is checked when
    /// compiling.
    ///
    /// Each byte is seen once in the life of the iterator, as by [`iter`](View::iter), so
    /// all windows that contain a byte agree on it.
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
    /// The byte at `at`, which follows the front window. If it was loaded already, then
    /// it is in the back window.
    #[inline]
    fn following(&mut self, at: usize) -> u8 {
        match (self.bytes.next(), &self.back) {
            (Some(byte), _) => byte,
            (None, Some(back)) => back[at - self.end],
            (None, None) => unreachable!("a window that is left lies within the view"),
        }
    }

    /// The byte at `at`, which precedes the back window. If it was loaded already, then
    /// it is in the front window.
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
            // Moving bytes within an array that is then copied whole takes several times as long:
            // a load does not get what several stores have just written.
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
    /// What was loaded ahead is the same in both.
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
