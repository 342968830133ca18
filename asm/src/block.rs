//! Shared bytes as pointers with proofs: [`Span`] of any length, [`Block`] of a
//! length that its type says.
#![allow(unsafe_code, reason = "pointers are made and cut here")]

use core::{fmt, marker::PhantomData, ops::Range};

use crate::bytewise::{Access, Byte};

/// A run of bytes that others may be writing.
///
/// It stands for permission to load each of its bytes during `'a`, and is not a
/// reference: nothing is promised about what the bytes are or that they stay so.
/// It stays on its thread; what may cross is for the wrapper to know that knows
/// what the memory was handed in as.
#[derive(Clone, Copy)]
pub struct Span<'a> {
    ptr: *const u8,
    len: usize,
    access: Access,
    lifetime: PhantomData<&'a ()>,
}

impl<'a> Span<'a> {
    /// The span of a borrowed slice.
    #[inline]
    pub const fn new<B: Byte>(bytes: &'a [B]) -> Span<'a> {
        Span {
            ptr: bytes.as_ptr().cast(),
            len: bytes.len(),
            access: B::ACCESS,
            lifetime: PhantomData,
        }
    }

    /// The span of `len` bytes from `ptr` on, to be loaded as bytes of kind `B`.
    ///
    /// # Safety
    ///
    /// - If `len` is not 0, then for all of `'a` the `len` bytes at `ptr` are
    ///   mapped, readable, initialized, and within one allocation (memory that Rust
    ///   did not allocate, such as a file mapping, counts as one), and `len` is at
    ///   most `isize::MAX`. `ptr` may be dangling, or null, if `len` is 0.
    /// - They are ordinary cacheable memory, and not the registers of a device,
    ///   which a wide load might read more than once.
    /// - Loads of the kind that `B` names are permitted there for all of `'a`:
    ///   for `AtomicU8` and `ReadOnly`, threads of this process write it only with atomic
    ///   stores of one byte or with assembly whose story is that, and anything
    ///   outside of this process may write it as it likes; for `u8` and
    ///   `Cell<u8>`, nothing writes it while a load runs.
    #[inline]
    pub const unsafe fn from_raw_parts<B: Byte>(ptr: *const u8, len: usize) -> Span<'a> {
        Span {
            ptr,
            len,
            access: B::ACCESS,
            lifetime: PhantomData,
        }
    }

    /// The span of these bytes, which by itself stands for no permission: what wraps it
    /// says what may be done there.
    #[inline]
    pub(crate) const fn unproved(ptr: *const u8, len: usize, access: Access) -> Span<'a> {
        Span {
            ptr,
            len,
            access,
            lifetime: PhantomData,
        }
    }

    /// How many bytes there are.
    #[inline]
    pub const fn len(self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Where the bytes are. Nothing may be read through it but by a primitive.
    #[inline]
    pub const fn as_ptr(self) -> *const u8 {
        self.ptr
    }

    /// How many bytes from the start on until an address that is a multiple of
    /// `align`, a power of two. It may be more than there are.
    #[inline]
    pub fn offset_to_aligned(self, align: usize) -> usize {
        self.ptr.addr().wrapping_neg() & (align - 1)
    }

    /// How many bytes at the end lie behind the last address that is a multiple
    /// of `align`, a power of two. It may be more than there are.
    #[inline]
    pub fn offset_past_aligned(self, align: usize) -> usize {
        self.ptr.addr().wrapping_add(self.len) & (align - 1)
    }

    /// The bytes of `range`, if it lies within.
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

    /// The first `at` bytes and the others, if there are `at`.
    #[inline]
    pub const fn split_at(self, at: usize) -> Option<(Span<'a>, Span<'a>)> {
        match (self.get(0..at), self.get(at..self.len)) {
            (Some(head), Some(tail)) => Some((head, tail)),
            _ => None,
        }
    }

    /// The first `N` bytes, if there are so many.
    #[inline]
    pub const fn first<const N: usize>(self) -> Option<Block<'a, N>> {
        match self.split_first::<N>() {
            Some((block, _)) => Some(block),
            None => None,
        }
    }

    /// The last `N` bytes, if there are so many.
    #[inline]
    pub const fn last<const N: usize>(self) -> Option<Block<'a, N>> {
        match self.split_last::<N>() {
            Some((_, block)) => Some(block),
            None => None,
        }
    }

    /// The first `N` bytes and the others, if there are so many.
    #[inline]
    pub const fn split_first<const N: usize>(self) -> Option<(Block<'a, N>, Span<'a>)> {
        match self.split_at(N) {
            // SAFETY: `head` has N bytes.
            Some((head, tail)) => Some((unsafe { Block::new_unchecked(head) }, tail)),
            None => None,
        }
    }

    /// All but the last `N` bytes, and these, if there are so many.
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

/// `N` bytes that others may be writing: what a primitive loads.
///
/// A block proves that its bytes are there to be read during `'a`. Like a
/// [`Span`] it is no reference.
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

    /// Where the bytes are. Nothing may be read through it but by a primitive.
    #[inline]
    pub const fn as_ptr(self) -> *const u8 {
        self.ptr
    }

    /// The first `A` bytes and the other `B`. That they add up to `N` is checked
    /// when compiling.
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
            /// How its bytes are accessed.
            #[inline]
            pub(crate) fn access(self) -> Access {
                self.access
            }

            /// The story of every primitive: loads the `M` bytes from offset
            /// `AT` on, one by one. That they lie within is checked when
            /// compiling.
            #[inline]
            pub(crate) fn story<const M: usize, const AT: usize>(self) -> [u8; M] {
                const { assert!(AT + M <= N) };
                core::array::from_fn(|i| self.story_at(AT + i))
            }

            /// Loads the byte at offset `at`.
            ///
            /// # Panics
            ///
            /// If it lies outside of the block.
            #[inline]
            pub(crate) fn story_at(self, at: usize) -> u8 {
                assert!(at < N);
                // SAFETY:
                // - `at` is below `N`.
                // - a block stands for permission to load its bytes.
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
