//! [`Bytes`], the iterator over the bytes of a view by value.
//!
//! A load by the kernels costs a call, so `next` and `next_back` load 64 bytes together
//! into a buffer, one for each end, and hand out single bytes from it. `fold` copies 1024
//! bytes at a time.

use core::{fmt, iter::FusedIterator, sync::atomic::AtomicU8};

use crate::{Byte, View};

/// Number of bytes that are loaded together.
const AHEAD: usize = 64;

/// Iterates over the bytes of a view, by value. It is created by [`View::iter`].
pub struct Bytes<'a, B: Byte = AtomicU8> {
    /// The bytes that are not loaded yet.
    rest: View<'a, B>,
    /// Loaded bytes that come before `rest`.
    front: Ahead,
    /// Loaded bytes that come after `rest`.
    back: Ahead,
}

/// Holds bytes that were loaded and not yet handed out: `bytes[start..end]`.
#[derive(Clone)]
struct Ahead {
    bytes: [u8; AHEAD],
    start: usize,
    end: usize,
}

impl Ahead {
    const EMPTY: Ahead = Ahead {
        bytes: [0; AHEAD],
        start: 0,
        end: 0,
    };

    /// Loads `bytes`, which are at most `AHEAD`.
    #[inline]
    fn load<B: Byte>(&mut self, bytes: View<'_, B>) {
        load(bytes, &mut self.bytes);
        (self.start, self.end) = (0, bytes.len());
    }

    #[inline]
    fn as_slice(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    #[inline]
    fn pop_front(&mut self) -> Option<u8> {
        if self.start == self.end {
            return None;
        }
        // `start` is less than `AHEAD`, a power of two, so the mask changes nothing but
        // spares a bounds check.
        let byte = self.bytes[self.start & (AHEAD - 1)];
        self.start += 1;
        Some(byte)
    }

    #[inline]
    fn pop_back(&mut self) -> Option<u8> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        Some(self.bytes[self.end & (AHEAD - 1)])
    }

    /// Drops up to `n` bytes, and returns the number of bytes that were missing to `n`.
    #[inline]
    fn skip(&mut self, n: usize) -> usize {
        let skipped = n.min(self.end - self.start);
        self.start += skipped;
        n - skipped
    }
}

/// Loads `bytes` to the start of `target`. It is not inlined, and takes the array alone, so
/// that the offsets of an iterator can stay in registers.
#[inline(never)]
fn load<B: Byte>(bytes: View<'_, B>, target: &mut [u8; AHEAD]) {
    bytes.copy_to_slice(&mut target[..bytes.len()]);
}

impl<'a, B: Byte> View<'a, B> {
    /// Returns an iterator over all bytes, by value.
    ///
    /// It can be reversed. Each byte is loaded once in the life of the iterator, together
    /// with up to 63 of its neighbours, and so some time ahead of its turn.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"abc");
    /// assert!(view.iter().eq(*b"abc"));
    /// assert_eq!(view.iter().rev().next(), Some(b'c'));
    /// ```
    #[inline]
    pub fn iter(&self) -> Bytes<'a, B> {
        Bytes {
            rest: *self,
            front: Ahead::EMPTY,
            back: Ahead::EMPTY,
        }
    }
}

impl<B: Byte> Iterator for Bytes<'_, B> {
    type Item = u8;

    #[inline]
    fn next(&mut self) -> Option<u8> {
        if let Some(byte) = self.front.pop_front() {
            return Some(byte);
        }
        if self.rest.is_empty() {
            return self.back.pop_front();
        }
        let (head, rest) = self.rest.split_at(self.rest.len().min(AHEAD));
        self.rest = rest;
        self.front.load(head);
        self.front.pop_front()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let ahead = self.front.as_slice().len() + self.back.as_slice().len();
        let len = self.rest.len() + ahead;
        (len, Some(len))
    }

    #[inline]
    fn count(self) -> usize {
        self.len()
    }

    #[inline]
    fn last(mut self) -> Option<u8> {
        self.next_back()
    }

    /// Skips `n` bytes without loading them, and returns the next.
    #[inline]
    fn nth(&mut self, n: usize) -> Option<u8> {
        let n = self.front.skip(n);
        let skipped = n.min(self.rest.len());
        self.rest = self.rest.slice(skipped..);
        if self.rest.is_empty() {
            self.back.skip(n - skipped);
        }
        self.next()
    }

    fn fold<A, F: FnMut(A, u8) -> A>(self, init: A, mut f: F) -> A {
        let mut folded = init;
        for &byte in self.front.as_slice() {
            folded = f(folded, byte);
        }
        let mut copy = [0; 1024];
        for chunk in self.rest.chunks(copy.len()) {
            let copy = &mut copy[..chunk.len()];
            chunk.copy_to_slice(copy);
            for &mut byte in copy {
                folded = f(folded, byte);
            }
        }
        for &byte in self.back.as_slice() {
            folded = f(folded, byte);
        }
        folded
    }
}

impl<B: Byte> DoubleEndedIterator for Bytes<'_, B> {
    #[inline]
    fn next_back(&mut self) -> Option<u8> {
        if let Some(byte) = self.back.pop_back() {
            return Some(byte);
        }
        if self.rest.is_empty() {
            return self.front.pop_back();
        }
        let (rest, tail) = self.rest.split_at(self.rest.len().saturating_sub(AHEAD));
        self.rest = rest;
        self.back.load(tail);
        self.back.pop_back()
    }
}

impl<B: Byte> ExactSizeIterator for Bytes<'_, B> {}

impl<B: Byte> FusedIterator for Bytes<'_, B> {}

impl<B: Byte> Clone for Bytes<'_, B> {
    /// Clones the iterator. Both yield the same bytes as far as they were loaded ahead.
    fn clone(&self) -> Self {
        Bytes {
            rest: self.rest,
            front: self.front.clone(),
            back: self.back.clone(),
        }
    }
}

impl<B: Byte> fmt::Debug for Bytes<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bytes")
            .field("front", &self.front.as_slice())
            .field("rest", &self.rest)
            .field("back", &self.back.as_slice())
            .finish()
    }
}

impl<'a, B: Byte> IntoIterator for View<'a, B> {
    type Item = u8;
    type IntoIter = Bytes<'a, B>;

    #[inline]
    fn into_iter(self) -> Bytes<'a, B> {
        self.iter()
    }
}

impl<'a, B: Byte> IntoIterator for &View<'a, B> {
    type Item = u8;
    type IntoIter = Bytes<'a, B>;

    #[inline]
    fn into_iter(self) -> Bytes<'a, B> {
        self.iter()
    }
}
