//! Conversions to a view of [`ReadOnly`], so that a function need not be generic over the
//! kind of byte.
//!
//! A view keeps its span, and the span stores how its bytes are loaded: those of a `u8`
//! plainly, those of an `AtomicU8` atomically (docs/memory-model.md, section 7). So no byte
//! is loaded in another manner than before. What the new type takes away are the stores.

use core::{marker::PhantomData, sync::atomic::AtomicU8};

use crate::{Byte, ReadOnly, View};

impl<'a, B: Byte + Sync> View<'a, B> {
    /// Returns a view of the same bytes that cannot be stored to.
    ///
    /// A function that takes a `View<'_, ReadOnly>` is called with the view of a mapping, of
    /// atomics or of a slice. Concurrent writers can change its answers as far as they may
    /// write the original bytes: those of a `&[u8]` not at all.
    ///
    /// `From` converts as this method does.
    ///
    /// ```
    /// use atomic_memchr::{ReadOnly, View};
    /// use std::sync::atomic::AtomicU8;
    ///
    /// fn is_png(file: View<'_, ReadOnly>) -> bool {
    ///     file.starts_with(b"\x89PNG\r\n\x1a\n")
    /// }
    ///
    /// assert!(is_png(View::new(b"\x89PNG\r\n\x1a\n..").as_read_only()));
    /// let shared = (*b"GIF89a").map(AtomicU8::new);
    /// assert!(!is_png(View::new(&shared).into()));
    /// ```
    ///
    /// A view of `Cell<u8>` is not converted. A view of `ReadOnly` may be sent to another
    /// thread, and a `Cell` may be written, without synchronization, by the thread that owns
    /// it.
    ///
    /// ```compile_fail,E0277
    /// use atomic_memchr::View;
    /// use std::cell::Cell;
    ///
    /// let cells = (*b"abc").map(Cell::new);
    /// View::new(&cells).as_read_only();
    /// ```
    #[inline]
    pub const fn as_read_only(self) -> View<'a, ReadOnly> {
        View {
            span: self.span,
            bytes: PhantomData,
        }
    }
}

impl<'a> From<View<'a, AtomicU8>> for View<'a, ReadOnly> {
    #[inline]
    fn from(view: View<'a, AtomicU8>) -> Self {
        view.as_read_only()
    }
}

impl<'a> From<View<'a, u8>> for View<'a, ReadOnly> {
    #[inline]
    fn from(view: View<'a, u8>) -> Self {
        view.as_read_only()
    }
}
