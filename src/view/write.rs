//! Stores to the bytes of a view.
//!
//! They need a view of `AtomicU8` or of `Cell<u8>`, which may be stored to through a shared
//! reference.

use core::{
    ops::{Range, RangeBounds},
    slice,
    sync::atomic::AtomicU8,
};

use atomic_memchr_kernels::{self as kernels, Span, SpanMut};

use super::copy::same_length;
use crate::{Byte, View, Writable};

/// Others may see the stored bytes one by one, in any order, and for a moment mixed with
/// the old bytes. Stores are relaxed: that one is seen says nothing about other memory.
/// [`seq`](crate::seq) has stores that are seen together.
///
/// One call may store a byte twice, where blocks of its kernels overlap. So if others store
/// to the same byte meanwhile, the value of this call may be the one that stays, even if
/// they had seen it before they stored theirs.
impl<'a, B: Writable> View<'a, B> {
    /// Stores the bytes of `source`.
    ///
    /// # Panics
    ///
    /// Panics if the length of `source` differs from that of the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::sync::atomic::AtomicU8;
    ///
    /// let shared = [0; 5].map(AtomicU8::new);
    /// let view = View::new(&shared);
    /// view.slice(1..4).copy_from_slice(b"abc");
    /// assert!(view.eq_bytes(b"\0abc\0"));
    /// ```
    #[inline]
    #[track_caller]
    pub fn copy_from_slice(&self, source: &[u8]) {
        same_length(self.len(), source.len());
        kernels::copy(Span::new(source), self.span_mut());
    }

    /// Stores the bytes of another view, each as it is at some moment during the call.
    ///
    /// If both views are of the same memory and overlap, the bytes arrive as they were at
    /// the beginning of the call, unless others write.
    ///
    /// # Panics
    ///
    /// Panics if the length of `source` differs from that of the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::{cell::Cell, sync::atomic::AtomicU8};
    ///
    /// let (from, to) = (b"abc".map(AtomicU8::new), [0; 3].map(Cell::new));
    /// View::new(&to).copy_from_view(View::new(&from));
    /// assert_eq!(to.map(Cell::into_inner), *b"abc");
    /// ```
    #[inline]
    #[track_caller]
    pub fn copy_from_view<C: Byte>(&self, source: View<'_, C>) {
        same_length(self.len(), source.len());
        kernels::copy(source.span(), self.span_mut());
    }

    /// Copies the bytes in the range `source` to the offset `target`, as
    /// [`slice::copy_within`] does: the two ranges may overlap.
    ///
    /// # Panics
    ///
    /// Panics if `source` ends before it starts, or if either range exceeds the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::sync::atomic::AtomicU8;
    ///
    /// let shared = b"abcdef".map(AtomicU8::new);
    /// let view = View::new(&shared);
    /// view.copy_within(0..4, 2);
    /// assert!(view.eq_bytes(b"ababcd"));
    /// ```
    #[inline]
    #[track_caller]
    pub fn copy_within(&self, source: impl RangeBounds<usize>, target: usize) {
        let source = self.slice(source);
        let end = target.saturating_add(source.len());
        let target: Range<usize> = target..end;
        self.slice(target).copy_from_view(source);
    }

    /// Copies as [`copy_within`](View::copy_within) does, which is the name to use.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    pub fn copy_within_view(&self, source: impl RangeBounds<usize>, target: usize) {
        self.copy_within(source, target);
    }

    /// Stores `byte` to each byte of the view.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::sync::atomic::AtomicU8;
    ///
    /// let shared = b"secret".map(AtomicU8::new);
    /// View::new(&shared).fill(b'*');
    /// assert!(View::new(&shared).eq_bytes(b"******"));
    /// ```
    #[inline]
    pub fn fill(&self, byte: u8) {
        kernels::memset(self.span_mut(), byte);
    }

    /// Returns the span for stores, which is the argument that kernels take.
    #[allow(
        unsafe_code,
        reason = "a view knows whether its bytes can be stored to"
    )]
    #[inline]
    fn span_mut(&self) -> SpanMut<'a> {
        // SAFETY:
        // - the bytes are readable, and others access them in no other way than `B`
        //   names, as for the view itself.
        // - `B` is a kind that can be stored to. The view was made from a `&[B]`, which
        //   permits it to all who share it, or from a pointer of which `from_raw_parts`
        //   asks the same.
        // - for `Cell<u8>`, the view has not left its thread, which runs this store.
        unsafe { SpanMut::from_raw_parts::<B>(self.as_ptr().cast_mut(), self.len()) }
    }
}

impl<'a> View<'a, AtomicU8> {
    /// Returns the bytes as a slice of atomics, to load and store single bytes.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::sync::atomic::{AtomicU8, Ordering::Relaxed};
    ///
    /// let shared = [0; 3].map(AtomicU8::new);
    /// View::new(&shared).as_atomics()[1].store(b'x', Relaxed);
    /// assert!(View::new(&shared).eq_bytes(b"\0x\0"));
    /// ```
    #[allow(unsafe_code, reason = "a view knows what its bytes are")]
    #[inline]
    pub fn as_atomics(&self) -> &'a [AtomicU8] {
        if self.is_empty() {
            return &[];
        }
        // SAFETY:
        // - the bytes are mapped, initialized, within one allocation and at most
        //   `isize::MAX`, for all of `'a`: the view was made from a `&[AtomicU8]`, or
        //   from a pointer of which `from_raw_parts` asks all this; an `AtomicU8` has
        //   the layout of a `u8`.
        // - they are not written but by atomic stores of one byte, or from outside
        //   (docs/memory-model.md, section 4), which is what a shared `AtomicU8` allows.
        unsafe { slice::from_raw_parts(self.as_ptr().cast::<AtomicU8>(), self.len()) }
    }
}
