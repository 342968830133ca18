//! Permission to load shared bytes: [`Span`], and [`Block`], whose length is part of its type.
//!
//! Both are a pointer with a lifetime, and neither is a reference. A span is created from a
//! borrowed slice, or by an unsafe constructor whose caller promises that the bytes may be loaded.
//! Splitting only removes bytes, so the promise holds for each part. Primitives rely on it.
#![allow(unsafe_code, reason = "pointers are made and cut here")]

use core::{fmt, marker::PhantomData, ops::Range};

use crate::bytewise::{Access, Byte};

/// Permission to load a range of bytes that others may be writing.
///
/// Each byte may be loaded during `'a`. A span is not a reference: it promises nothing about the
/// values of the bytes, nor that they stay the same.
///
/// A span is neither `Send` nor `Sync`. A wrapper that knows the kind of the bytes can be.
#[derive(Clone, Copy)]
pub struct Span<'a> {
    ptr: *const u8,
    len: usize,
    access: Access,
    lifetime: PhantomData<&'a ()>,
}

impl<'a> Span<'a> {
    /// Creates the span of a borrowed slice.
    #[inline]
    pub const fn new<B: Byte>(bytes: &'a [B]) -> Span<'a> {
        Span {
            ptr: bytes.as_ptr().cast(),
            len: bytes.len(),
            access: B::ACCESS,
            lifetime: PhantomData,
        }
    }

    /// Creates the span of `len` bytes at `ptr`, which are loaded as bytes of kind `B`.
    ///
    /// # Safety
    ///
    /// - If `len` is not 0, then for all of `'a` the `len` bytes at `ptr` are mapped, readable,
    ///   initialized, and within one allocation, and `len` is at most `isize::MAX`. Memory that
    ///   Rust did not allocate, such as a file mapping, counts as one allocation. If `len` is 0,
    ///   `ptr` may be dangling or null.
    /// - The bytes are ordinary cacheable memory. They are not registers of a device, which a wide
    ///   load might read more than once.
    /// - Loads of the kind `B` are permitted for all of `'a`. For `AtomicU8` and `ReadOnly`,
    ///   threads of this process write the bytes only by atomic stores of one byte, or by assembly
    ///   whose story is that. Anything outside of this process may write them in any way. For
    ///   `u8` and `Cell<u8>`, nothing writes the bytes while a load runs.
    #[inline]
    pub const unsafe fn from_raw_parts<B: Byte>(ptr: *const u8, len: usize) -> Span<'a> {
        Span {
            ptr,
            len,
            access: B::ACCESS,
            lifetime: PhantomData,
        }
    }

    /// Creates a span that by itself is no permission to load. [`SpanMut`](crate::SpanMut) wraps
    /// it, and says what is permitted.
    #[inline]
    pub(crate) const fn unproved(ptr: *const u8, len: usize, access: Access) -> Span<'a> {
        Span {
            ptr,
            len,
            access,
            lifetime: PhantomData,
        }
    }

    /// Returns the number of bytes.
    #[inline]
    pub const fn len(self) -> usize {
        self.len
    }

    /// Returns `true` if the span has no bytes.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Returns the address of the first byte. Only a primitive may load through it.
    #[inline]
    pub const fn as_ptr(self) -> *const u8 {
        self.ptr
    }

    /// Returns the number of bytes from the start to the first address that is a multiple of
    /// `align`, a power of two. It is less than `align`, and may exceed the length.
    #[inline]
    pub fn offset_to_aligned(self, align: usize) -> usize {
        self.ptr.addr().wrapping_neg() & (align - 1)
    }

    /// Returns the number of bytes from the last address that is a multiple of `align`, a power
    /// of two, to the end. It is less than `align`, and may exceed the length.
    #[inline]
    pub fn offset_past_aligned(self, align: usize) -> usize {
        self.ptr.addr().wrapping_add(self.len) & (align - 1)
    }

    /// Returns the bytes of `range`, or `None` if the range is out of bounds.
    #[inline]
    pub const fn get(self, range: Range<usize>) -> Option<Span<'a>> {
        if range.start > range.end || range.end > self.len {
            return None;
        }
        Some(Span {
            ptr: self.ptr.wrapping_add(range.start),
            len: range.end - range.start,
            ..self
        })
    }

    /// Splits the span into the first `at` bytes and the rest. Returns `None` if it is shorter
    /// than `at`.
    #[inline]
    pub const fn split_at(self, at: usize) -> Option<(Span<'a>, Span<'a>)> {
        match (self.get(0..at), self.get(at..self.len)) {
            (Some(head), Some(tail)) => Some((head, tail)),
            _ => None,
        }
    }

    /// Returns the first `N` bytes, or `None` if the span is shorter.
    #[inline]
    pub const fn first<const N: usize>(self) -> Option<Block<'a, N>> {
        match self.split_first::<N>() {
            Some((block, _)) => Some(block),
            None => None,
        }
    }

    /// Returns the last `N` bytes, or `None` if the span is shorter.
    #[inline]
    pub const fn last<const N: usize>(self) -> Option<Block<'a, N>> {
        match self.split_last::<N>() {
            Some((_, block)) => Some(block),
            None => None,
        }
    }

    /// Splits the span into the first `N` bytes and the rest. Returns `None` if it is shorter.
    #[inline]
    pub const fn split_first<const N: usize>(self) -> Option<(Block<'a, N>, Span<'a>)> {
        match self.split_at(N) {
            // SAFETY: `head` has N bytes.
            Some((head, tail)) => Some((unsafe { Block::new_unchecked(head) }, tail)),
            None => None,
        }
    }

    /// Splits the span into the rest and the last `N` bytes. Returns `None` if it is shorter.
    #[inline]
    pub const fn split_last<const N: usize>(self) -> Option<(Span<'a>, Block<'a, N>)> {
        if self.len < N {
            return None;
        }
        match self.split_at(self.len - N) {
            // SAFETY: `tail` has N bytes.
            Some((head, tail)) => Some((head, unsafe { Block::new_unchecked(tail) })),
            None => None,
        }
    }
}

impl fmt::Debug for Span<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Span")
            .field("ptr", &self.ptr)
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

/// Permission to load `N` bytes that others may be writing. Primitives load from it.
///
/// A block proves that its bytes may be loaded during `'a`. Like a [`Span`], it is not a reference.
#[derive(Clone, Copy)]
pub struct Block<'a, const N: usize> {
    ptr: *const u8,
    access: Access,
    lifetime: PhantomData<&'a ()>,
}

impl<'a, const N: usize> Block<'a, N> {
    /// # Safety
    ///
    /// `span` has at least `N` bytes.
    #[inline]
    const unsafe fn new_unchecked(span: Span<'a>) -> Block<'a, N> {
        Block {
            ptr: span.ptr,
            access: span.access,
            lifetime: PhantomData,
        }
    }

    /// Returns the address of the first byte. Only a primitive may load through it.
    #[inline]
    pub const fn as_ptr(self) -> *const u8 {
        self.ptr
    }

    /// Splits the block into the first `A` bytes and the other `B`. The compiler checks that
    /// `A + B` is `N`.
    #[inline]
    pub const fn split<const A: usize, const B: usize>(self) -> (Block<'a, A>, Block<'a, B>) {
        const { assert!(A + B == N) };
        let head = Block {
            ptr: self.ptr,
            access: self.access,
            lifetime: PhantomData,
        };
        let tail = Block {
            ptr: self.ptr.wrapping_add(A),
            access: self.access,
            lifetime: PhantomData,
        };
        (head, tail)
    }
}

cfg_story! {
    if story {
        impl<const N: usize> Block<'_, N> {
            /// Returns how the bytes are accessed.
            #[inline]
            pub(crate) fn access(self) -> Access {
                self.access
            }

            /// Loads `M` bytes from offset `AT`, one by one: the story of every load. The compiler
            /// checks that they are in the block.
            #[inline]
            pub(crate) fn story<const M: usize, const AT: usize>(self) -> [u8; M] {
                const { assert!(AT + M <= N) };
                core::array::from_fn(|i| self.story_at(AT + i))
            }

            /// Loads the byte at offset `at`.
            ///
            /// # Panics
            ///
            /// If `at` is not less than `N`.
            #[inline]
            pub(crate) fn story_at(self, at: usize) -> u8 {
                assert!(at < N);
                // SAFETY:
                // - `at` is below `N`.
                // - a block is permission to load its bytes.
                unsafe { crate::bytewise::load(self.ptr.wrapping_add(at), self.access) }
            }
        }
    } else {}
}

impl<const N: usize> fmt::Debug for Block<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Block").field(&self.ptr).finish()
    }
}
