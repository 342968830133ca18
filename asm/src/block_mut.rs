//! Bytes that may be stored to, as pointers with proofs: [`SpanMut`] of any length,
//! [`BlockMut`] of a length that its type says.
#![allow(unsafe_code, reason = "pointers are made here")]

use core::{mem::MaybeUninit, ops::Range};

use crate::{
    block::{Block, Span},
    bytewise::{Byte, Writable},
};

/// A run of bytes that may be stored to, shared ones or private ones.
///
/// It stands for permission to store each of its bytes during `'a`, in the way that
/// their kind says, and neither to load them nor for a reference. Of shared bytes there
/// may be any number of such spans, so it is as freely copied as a [`Span`].
#[derive(Clone, Copy, Debug)]
pub struct SpanMut<'a>(Span<'a>);

impl<'a> SpanMut<'a> {
    /// The span of a borrowed slice, whose bytes may be stored to by all who share it.
    #[inline]
    pub const fn new<B: Writable>(bytes: &'a [B]) -> SpanMut<'a> {
        SpanMut(Span::new(bytes))
    }

    /// The span of `len` bytes from `ptr` on, to be stored to as bytes of kind `B`.
    ///
    /// # Safety
    ///
    /// - What [`Span::from_raw_parts`] asks for, for the kind `B`.
    /// - The bytes are writable for all of `'a`, and `ptr` may be used to write them.
    /// - For `Cell<u8>`, nothing else accesses them while a store runs.
    #[inline]
    pub const unsafe fn from_raw_parts<B: Writable>(ptr: *mut u8, len: usize) -> SpanMut<'a> {
        // SAFETY: the caller's promise.
        SpanMut(unsafe { Span::from_raw_parts::<B>(ptr, len) })
    }

    /// How many bytes there are.
    #[inline]
    pub const fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Where the bytes are. Nothing may be written through it but by a primitive.
    #[inline]
    pub const fn as_ptr(self) -> *mut u8 {
        self.0.as_ptr().cast_mut()
    }

    /// How many bytes from the start on until an address that is a multiple of `align`,
    /// a power of two. It may be more than there are.
    #[inline]
    pub fn offset_to_aligned(self, align: usize) -> usize {
        self.0.offset_to_aligned(align)
    }

    /// How many bytes at the end lie behind the last address that is a multiple of
    /// `align`, a power of two. It may be more than there are.
    #[inline]
    pub fn offset_past_aligned(self, align: usize) -> usize {
        self.0.offset_past_aligned(align)
    }

    /// The bytes of `range`, if it lies within.
    #[inline]
    pub const fn get(self, range: Range<usize>) -> Option<SpanMut<'a>> {
        match self.0.get(range) {
            Some(span) => Some(SpanMut(span)),
            None => None,
        }
    }

    /// The first `N` bytes, if there are so many.
    #[inline]
    pub const fn first<const N: usize>(self) -> Option<BlockMut<'a, N>> {
        match self.0.first() {
            Some(block) => Some(BlockMut(block)),
            None => None,
        }
    }

    /// The last `N` bytes, if there are so many.
    #[inline]
    pub const fn last<const N: usize>(self) -> Option<BlockMut<'a, N>> {
        match self.0.last() {
            Some(block) => Some(BlockMut(block)),
            None => None,
        }
    }

    /// The first `N` bytes and the others, if there are so many.
    #[inline]
    pub const fn split_first<const N: usize>(self) -> Option<(BlockMut<'a, N>, SpanMut<'a>)> {
        match self.0.split_first() {
            Some((block, rest)) => Some((BlockMut(block), SpanMut(rest))),
            None => None,
        }
    }

    /// All but the last `N` bytes, and these, if there are so many.
    #[inline]
    pub const fn split_last<const N: usize>(self) -> Option<(SpanMut<'a>, BlockMut<'a, N>)> {
        match self.0.split_last() {
            Some((rest, block)) => Some((SpanMut(rest), BlockMut(block))),
            None => None,
        }
    }
}

impl<'a> From<&'a mut [MaybeUninit<u8>]> for SpanMut<'a> {
    /// Private memory: nobody else sees it while this borrow lasts.
    #[inline]
    fn from(bytes: &'a mut [MaybeUninit<u8>]) -> SpanMut<'a> {
        let len = bytes.len();
        SpanMut(Span::unproved(bytes.as_mut_ptr().cast(), len, u8::ACCESS))
    }
}

impl<'a> From<&'a mut [u8]> for SpanMut<'a> {
    /// Private memory: nobody else sees it while this borrow lasts.
    #[inline]
    fn from(bytes: &'a mut [u8]) -> SpanMut<'a> {
        let len = bytes.len();
        SpanMut(Span::unproved(bytes.as_mut_ptr(), len, u8::ACCESS))
    }
}

/// `N` bytes that may be stored to: what a primitive writes.
#[derive(Clone, Copy, Debug)]
pub struct BlockMut<'a, const N: usize>(Block<'a, N>);

impl<const N: usize> BlockMut<'_, N> {
    /// Where the bytes are. Nothing may be written through it but by a primitive.
    #[inline]
    pub const fn as_ptr(self) -> *mut u8 {
        self.0.as_ptr().cast_mut()
    }
}

cfg_story! {
    if story {
        impl<const N: usize> BlockMut<'_, N> {
            /// The story of every store: stores the `M` bytes from offset `AT` on,
            /// one by one. That they lie within is checked when compiling.
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
            /// If it lies outside of the block.
            #[inline]
            pub(crate) fn story_at(self, at: usize, byte: u8) {
                assert!(at < N);
                // SAFETY:
                // - `at` is below `N`.
                // - a block stands for permission to store its bytes.
                unsafe { crate::bytewise::store(self.as_ptr().wrapping_add(at), byte, self.0.access()) }
            }
        }
    } else {}
}
