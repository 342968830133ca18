//! [`View`], the bytes that others may be writing, and the types that its methods return.
//!
//! This file has the type, its constructors and the loads of single bytes. The other
//! methods are in the files beside it, by subject: `slicing` (parts), `search`, `split` (lines
//! and separators), `split_any` and `splitn` (several separators, and a limited number of
//! parts), `split_lines` (parts of many lines), `bytes`, `chunks` and `windows`
//! (iterators), `compare`, `copy`, `text` and `display` (copies out), `read` and
//! `records` (values of a type), `load` (words), `write` (stores), `read_only` (conversions),
//! and `borrow` (references, where there can be any).
//!
//! No search and no copy makes a reference to shared bytes: a view holds a `Span` of the
//! kernels, which is a pointer, a length and a lifetime, and the kernels do every load.
//! Only `as_atomics`, `as_bytes` and the unsafe `as_slice` return a reference, where one is
//! allowed.

use core::{marker::PhantomData, sync::atomic::AtomicU8};

use atomic_memchr_kernels::{self as kernels, Span};

mod borrow;
mod bytes;
mod chunks;
mod compare;
mod copy;
mod debug;
mod display;
#[cfg(feature = "alloc")]
mod lines_copied;
mod load;
mod read;
mod read_only;
mod records;
mod search;
mod slicing;
mod split;
mod split_any;
mod split_lines;
mod splitn;
#[cfg(feature = "alloc")]
mod text;
mod windows;
mod write;

#[cfg(feature = "map")]
pub(crate) use self::slicing::within;
pub use self::{
    bytes::Bytes,
    chunks::{Chunks, ChunksExact},
    display::Display,
    read::{Integer, Number, ReadError},
    records::{Records, RecordsIter},
    slicing::ViewIndex,
    split::{LineIndices, Lines, LinesWithTerminator, Split},
    split_any::SplitAny,
    split_lines::SplitLines,
    splitn::{RSplitN, SplitN},
    windows::Windows,
};
#[cfg(feature = "alloc")]
pub use self::{lines_copied::LinesCopied, text::TextError};
use crate::Byte;

/// Refers to bytes that others may be writing: a pointer, a length and a lifetime.
///
/// It is to shared memory what `&[u8]` is to private memory. It is never a reference to a
/// byte, and it is cheap to copy.
///
/// `B` is the type that the memory was handed in as. It decides whether a view may be sent
/// to another thread: a view of `AtomicU8`, which is the default, of
/// [`ReadOnly`](crate::ReadOnly) or of `u8` may be, a view of `Cell<u8>` may not. It also
/// decides whether bytes can be stored: only in a view of `AtomicU8` or of `Cell<u8>`. A view
/// of `AtomicU8` or of `u8` becomes one of `ReadOnly` by
/// [`as_read_only`](View::as_read_only).
///
/// Bytes are read by value, and each call loads them anew. Two calls may see different
/// bytes, so `view.get(0) == view.get(0)` may be false. A caller that needs bytes that do
/// not change copies them out first, with [`copy_to_slice`](View::copy_to_slice) or
/// `to_vec`.
///
/// ```
/// use atomic_memchr::View;
/// use std::sync::atomic::AtomicU8;
///
/// let shared: [AtomicU8; 5] = [b'h', b'e', b'l', b'l', b'o'].map(AtomicU8::new);
/// let view = View::new(&shared);
/// assert_eq!(view.len(), 5);
/// assert_eq!(view.get(1), Some(b'e'));
/// assert!(view.slice(2..).eq_bytes(b"llo"));
/// ```
pub struct View<'a, B: Byte = AtomicU8> {
    span: Span<'a>,
    bytes: PhantomData<&'a [B]>,
}

// SAFETY:
// - all that a view does with its bytes is what can be done through a `&[B]`: it loads them,
//   and stores to them where `B` allows stores through a shared reference.
// - a view of `ReadOnly` may have been converted from one of another kind. That kind is
//   `Sync`, so that a `&[_]` of it may be sent and shared too (`as_read_only`).
#[allow(unsafe_code, reason = "a pointer takes these from every type")]
unsafe impl<'a, B: Byte> Send for View<'a, B> where &'a [B]: Send {}

// SAFETY: as above.
#[allow(unsafe_code, reason = "a pointer takes these from every type")]
unsafe impl<'a, B: Byte> Sync for View<'a, B> where &'a [B]: Sync {}

impl<'a, B: Byte> View<'a, B> {
    /// Creates a view of a borrowed slice.
    ///
    /// ```
    /// use atomic_memchr::{View, memchr};
    /// use std::cell::Cell;
    ///
    /// let cells = b"abc".map(Cell::new);
    /// assert_eq!(memchr(b'c', View::new(&cells)), Some(2));
    /// ```
    #[inline]
    pub const fn new(bytes: &'a [B]) -> View<'a, B> {
        View {
            span: Span::new(bytes),
            bytes: PhantomData,
        }
    }

    /// Creates a view of the `len` bytes at `ptr`.
    ///
    /// It is meant for memory that Rust did not allocate: a file mapping, the memory of a
    /// guest, a buffer that a device fills.
    ///
    /// # Safety
    ///
    /// - If `len` is not 0, then for all of `'a` the `len` bytes at `ptr` are
    ///   mapped, readable, initialized, and within one allocation (a mapping counts
    ///   as one), and `len` is at most `isize::MAX`. If `len` is 0, `ptr` may be
    ///   anything.
    /// - They are ordinary cacheable memory, and not the registers of a device,
    ///   which a wide load might read more than once.
    /// - For `B = AtomicU8` and `B = ReadOnly`: threads of this process write these
    ///   bytes, for all of `'a`, with atomic stores of one byte only. Others may write
    ///   them at any time in any way.
    /// - For `B = u8`: nobody writes them during `'a`. For `B = Cell<u8>`: nobody but
    ///   this thread does.
    /// - For `B = AtomicU8` and `B = Cell<u8>`: `ptr` may also be used to write them,
    ///   for all of `'a`. What is mapped for reading is `ReadOnly`.
    ///
    /// ```
    /// use atomic_memchr::{memchr, ReadOnly, View};
    /// use std::sync::atomic::AtomicU8;
    ///
    /// let memory = b"from somewhere else".map(AtomicU8::new);
    /// let (ptr, len) = (memory.as_ptr().cast(), memory.len());
    /// // SAFETY: the array is readable for as long as the view lives, and nobody
    /// // writes it but with atomic stores.
    /// let view: View<ReadOnly> = unsafe { View::from_raw_parts(ptr, len) };
    /// assert_eq!(memchr(b'w', view), Some(9));
    /// ```
    #[allow(unsafe_code, reason = "this is where a pointer becomes a view")]
    #[inline]
    pub const unsafe fn from_raw_parts(ptr: *const u8, len: usize) -> View<'a, B> {
        View {
            // SAFETY: the caller promises what `Span::from_raw_parts` requires.
            span: unsafe { Span::from_raw_parts::<B>(ptr, len) },
            bytes: PhantomData,
        }
    }

    /// Returns the length in bytes.
    #[inline]
    pub const fn len(&self) -> usize {
        self.span.len()
    }

    /// Returns `true` if the length is 0.
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.span.is_empty()
    }

    /// Returns a pointer to the first byte.
    ///
    /// A plain read through it is a data race if another thread writes the byte, and so is
    /// outside of what this crate promises. A reference that is made from it must keep the
    /// rules of references: the bytes behind a `&[u8]` must not change.
    #[inline]
    pub const fn as_ptr(&self) -> *const u8 {
        self.span.as_ptr()
    }

    /// Loads the byte at an index, or returns the part of the view in a range, as
    /// [`slice::get`] does. It is `None` if the index is not less than the length, or if the
    /// range ends before it starts or exceeds the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"abc");
    /// assert_eq!(view.get(2), Some(b'c'));
    /// assert_eq!(view.get(3), None);
    /// assert!(view.get(1..).is_some_and(|part| part == b"bc"));
    /// assert!(view.get(2..4).is_none());
    /// ```
    #[inline]
    pub fn get<I: ViewIndex<'a, B>>(&self, index: I) -> Option<I::Output> {
        index.get(*self)
    }

    /// Loads the byte at `index`, if there is one.
    #[inline]
    fn byte(&self, index: usize) -> Option<u8> {
        let byte = self.span.get(index..index.checked_add(1)?)?;
        kernels::value(byte).map(|value| value as u8)
    }

    /// Creates a view of a span that is part of this view.
    #[inline]
    const fn part(&self, span: Span<'a>) -> View<'a, B> {
        View {
            span,
            bytes: self.bytes,
        }
    }

    /// Returns the span, which is the argument that kernels take.
    #[inline]
    pub(crate) const fn span(&self) -> Span<'a> {
        self.span
    }
}

impl<B: Byte> Clone for View<'_, B> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Byte> Copy for View<'_, B> {}

impl<B: Byte> Default for View<'_, B> {
    /// Creates a view of no bytes.
    fn default() -> Self {
        View::new(&[])
    }
}

impl<'a, B: Byte> From<&'a [B]> for View<'a, B> {
    #[inline]
    fn from(bytes: &'a [B]) -> Self {
        View::new(bytes)
    }
}
