//! Permission to store to bytes: [`SpanMut`], and [`BlockMut`], whose length is part of its type.
//!
//! They wrap a [`Span`] and a [`Block`], and are split in the same way.
#![allow(unsafe_code, reason = "pointers are made here")]

use core::{mem::MaybeUninit, ops::Range};

use crate::{
    block::{Block, Span},
    bytewise::{Byte, Writable},
};

/// Permission to store to a range of bytes, shared or private.
///
/// Each byte may be stored to during `'a`, atomically or plainly, as [`Writable`] says of its
/// kind. A span is no permission to load, and not a reference. It is `Copy`, as a [`Span`] is:
/// there may be any number of spans of the same bytes.
#[derive(Clone, Copy, Debug)]
pub struct SpanMut<'a>(Span<'a>);

impl<'a> SpanMut<'a> {
    /// Creates the span of a borrowed slice, whose bytes may be stored to by all who share it.
    #[inline]
    pub const fn new<B: Writable>(bytes: &'a [B]) -> SpanMut<'a> {
        SpanMut(Span::new(bytes))
    }

    /// Creates the span of `len` bytes at `ptr`, which are stored to as bytes of kind `B`.
    ///
    /// # Safety
    ///
    /// - The requirements of [`Span::from_raw_parts`] hold for the kind `B`.
    /// - The bytes are writable for all of `'a`, and `ptr` may be used to write them.
    /// - For `Cell<u8>`, nothing else accesses them while a store runs.
    #[inline]
    pub const unsafe fn from_raw_parts<B: Writable>(ptr: *mut u8, len: usize) -> SpanMut<'a> {
        // SAFETY: the caller's promise.
        SpanMut(unsafe { Span::from_raw_parts::<B>(ptr, len) })
    }

    /// Returns the number of bytes.
    #[inline]
    pub const fn len(self) -> usize {
        self.0.len()
    }

    /// Returns `true` if the span has no bytes.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Returns the address of the first byte. Only a primitive may store through it.
    #[inline]
    pub const fn as_ptr(self) -> *mut u8 {
        self.0.as_ptr().cast_mut()
    }

    /// Returns the number of bytes from the start to the first address that is a multiple of
    /// `align`, a power of two. It is less than `align`, and may exceed the length.
    #[inline]
    pub fn offset_to_aligned(self, align: usize) -> usize {
        self.0.offset_to_aligned(align)
    }

    /// Returns the number of bytes from the last address that is a multiple of `align`, a power
    /// of two, to the end. It is less than `align`, and may exceed the length.
    #[inline]
    pub fn offset_past_aligned(self, align: usize) -> usize {
        self.0.offset_past_aligned(align)
    }

    /// Returns the bytes of `range`, or `None` if the range is out of bounds.
    #[inline]
    pub const fn get(self, range: Range<usize>) -> Option<SpanMut<'a>> {
        match self.0.get(range) {
            Some(span) => Some(SpanMut(span)),
            None => None,
        }
    }

    /// Returns the first `N` bytes, or `None` if the span is shorter.
    #[inline]
    pub const fn first<const N: usize>(self) -> Option<BlockMut<'a, N>> {
        match self.0.first() {
            Some(block) => Some(BlockMut(block)),
            None => None,
        }
    }

    /// Returns the last `N` bytes, or `None` if the span is shorter.
    #[inline]
    pub const fn last<const N: usize>(self) -> Option<BlockMut<'a, N>> {
        match self.0.last() {
            Some(block) => Some(BlockMut(block)),
            None => None,
        }
    }

    /// Splits the span into the first `N` bytes and the rest. Returns `None` if it is shorter.
    #[inline]
    pub const fn split_first<const N: usize>(self) -> Option<(BlockMut<'a, N>, SpanMut<'a>)> {
        match self.0.split_first() {
            Some((block, rest)) => Some((BlockMut(block), SpanMut(rest))),
            None => None,
        }
    }

    /// Splits the span into the rest and the last `N` bytes. Returns `None` if it is shorter.
    #[inline]
    pub const fn split_last<const N: usize>(self) -> Option<(SpanMut<'a>, BlockMut<'a, N>)> {
        match self.0.split_last() {
            Some((rest, block)) => Some((SpanMut(rest), BlockMut(block))),
            None => None,
        }
    }
}

impl<'a> From<&'a mut [MaybeUninit<u8>]> for SpanMut<'a> {
    /// Creates the span of private memory, which nobody else accesses during the borrow.
    #[inline]
    fn from(bytes: &'a mut [MaybeUninit<u8>]) -> SpanMut<'a> {
        let len = bytes.len();
        SpanMut(Span::unproved(bytes.as_mut_ptr().cast(), len, u8::ACCESS))
    }
}

impl<'a> From<&'a mut [u8]> for SpanMut<'a> {
    /// Creates the span of private memory, which nobody else accesses during the borrow.
    #[inline]
    fn from(bytes: &'a mut [u8]) -> SpanMut<'a> {
        let len = bytes.len();
        SpanMut(Span::unproved(bytes.as_mut_ptr(), len, u8::ACCESS))
    }
}

/// Permission to store to `N` bytes. Primitives store to it.
#[derive(Clone, Copy, Debug)]
pub struct BlockMut<'a, const N: usize>(Block<'a, N>);

impl<const N: usize> BlockMut<'_, N> {
    /// Returns the address of the first byte. Only a primitive may store through it.
    #[inline]
    pub const fn as_ptr(self) -> *mut u8 {
        self.0.as_ptr().cast_mut()
    }
}

cfg_story! {
    if story {
        impl<const N: usize> BlockMut<'_, N> {
            /// Stores `M` bytes at offset `AT`, one by one: the story of every store. The compiler
            /// checks that they are in the block.
            #[inline]
            pub(crate) fn story<const M: usize, const AT: usize>(self, bytes: [u8; M]) {
                const { assert!(AT + M <= N) };
                for (i, byte) in bytes.into_iter().enumerate() {
                    self.story_at(AT + i, byte);
                }
            }

            /// Stores a byte at offset `at`.
            ///
            /// # Panics
            ///
            /// If `at` is not less than `N`.
            #[inline]
            pub(crate) fn story_at(self, at: usize, byte: u8) {
                assert!(at < N);
                // SAFETY:
                // - `at` is below `N`.
                // - a block is permission to store to its bytes.
                unsafe { crate::bytewise::store(self.as_ptr().wrapping_add(at), byte, self.0.access()) }
            }
        }
    } else {}
}
