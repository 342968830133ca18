//! Loads of aligned words, each by one atomic access that is never torn.
//!
//! All other loads of this crate are equivalent to loads of single bytes, so that any writer
//! of single bytes may race with them. A load of a word may not: see docs/memory-model.md,
//! section 8. So these methods are unsafe.
#![allow(unsafe_code, reason = "the caller tells who may write the word")]

#[cfg(target_pointer_width = "64")]
use core::sync::atomic::AtomicU64;
use core::sync::atomic::{
    AtomicU16, AtomicU32,
    Ordering::{self, Acquire, Relaxed, SeqCst},
    fence,
};

use crate::{ReadOnly, View, view::ReadError};

/// Declares the load of a word.
macro_rules! load {
    ($(#[$attr:meta])* $name:ident, $word:ident, $atomic:ident) => {
        $(#[$attr])*
        #[inline]
        #[track_caller]
        pub unsafe fn $name(&self, offset: usize, order: Ordering) -> Result<$word, ReadError> {
            let bytes = self.run(offset, size_of::<$word>())?;
            let word = bytes.as_ptr().cast::<$atomic>();
            if !word.is_aligned() {
                let align = align_of::<$atomic>();
                return Err(ReadError::Misaligned { offset, align });
            }
            // SAFETY:
            // - the pointer is aligned, and a view is proof that as many bytes may be read
            //   there, are initialized and lie within one allocation.
            // - the memory is not borrowed as plain bytes, and no thread of this process writes
            //   it during the call: the caller says so.
            let word: &$atomic = unsafe { &*word };
            Ok(ordered(order, || word.load(Relaxed)))
        }
    };
}

/// Runs a relaxed load with the fences that give it an ordering.
///
/// The memory may be mapped for reading only, where relaxed loads are the only atomic accesses
/// that std defines.
#[inline]
#[track_caller]
fn ordered<T>(order: Ordering, load: impl FnOnce() -> T) -> T {
    match order {
        Relaxed => load(),
        Acquire => {
            let word = load();
            fence(Acquire);
            word
        }
        SeqCst => {
            fence(SeqCst);
            let word = load();
            fence(SeqCst);
            word
        }
        _ => panic!("a load has no release ordering: use Relaxed, Acquire or SeqCst"),
    }
}

/// Loads of aligned words, each by one atomic access.
///
/// They are for words that a peer publishes: a flag, a length, a generation. Everything else is
/// read with [`read`](View::read), which is safe.
///
/// # Ordering
///
/// `Relaxed` orders nothing. With `Acquire`, what this thread loads afterwards, by views or
/// otherwise, is at least as new as what the writer had stored before it stored the word with
/// `Release`. `SeqCst` orders the load among all accesses that are `SeqCst` too. The word is
/// loaded with `Relaxed`, and fences do the rest, because std defines no other atomic access
/// to memory that is mapped for reading only.
impl View<'_, ReadOnly> {
    load! {
        /// Loads the 2 bytes at `offset` by one atomic access, in the byte order of this
        /// machine. See [`load_u32`](View::load_u32).
        ///
        /// # Errors
        ///
        /// Those of [`load_u32`](View::load_u32), with an alignment of 2.
        ///
        /// # Panics
        ///
        /// Panics if `order` is `Release` or `AcqRel`.
        ///
        /// # Safety
        ///
        /// That of [`load_u32`](View::load_u32), for accesses of 2 bytes.
        load_u16, u16, AtomicU16
    }

    load! {
        /// Loads the 4 bytes at `offset` by one atomic access, in the byte order of this
        /// machine.
        ///
        /// If the word is written by single aligned stores of 4 bytes, the result is a word
        /// that was stored, and never a mixture of two. A mapping that is searched as a private
        /// copy, as with `map::Strategy::Read`, has the word that was copied, and shows no
        /// store.
        ///
        /// # Errors
        ///
        /// Returns [`ReadError::OutOfBounds`] if the view ends before the word does, and
        /// [`ReadError::Misaligned`] if its address is not divisible by 4. A mapping begins at
        /// a multiple of the page size, so there the offset in the mapping decides.
        ///
        /// # Panics
        ///
        /// Panics if `order` is `Release` or `AcqRel`.
        ///
        /// # Safety
        ///
        /// - The view is not one of a `&[u8]` that was converted to `ReadOnly`.
        /// - Threads of this process do not write any of the 4 bytes while the call runs, also
        ///   not by atomic stores of single bytes and by views, as they may during a search. Rust
        ///   does not define atomic accesses of different sizes that race.
        ///
        /// Other processes, guests and devices may write the bytes at any time in any way, and so
        /// may this process through another mapping of the same pages. A file that is mapped for
        /// reading only may always be loaded like this.
        ///
        /// ```
        /// use atomic_memchr::{ReadOnly, View};
        /// use std::sync::atomic::{AtomicU32, Ordering::Acquire};
        ///
        /// // Stands for memory that another process writes.
        /// let words = [AtomicU32::new(1), AtomicU32::new(7)];
        /// // SAFETY: the array is readable for as long as the view lives, and nobody in this
        /// // process writes it.
        /// let view: View<'_, ReadOnly> = unsafe { View::from_raw_parts(words.as_ptr().cast(), 8) };
        /// // SAFETY: nobody in this process writes it, and it is no `&[u8]`.
        /// assert_eq!(unsafe { view.load_u32(4, Acquire) }, Ok(7));
        /// // SAFETY: as above.
        /// assert!(unsafe { view.load_u32(5, Acquire) }.is_err());
        /// ```
        load_u32, u32, AtomicU32
    }

    #[cfg(target_pointer_width = "64")]
    load! {
        /// Loads the 8 bytes at `offset` by one atomic access, in the byte order of this
        /// machine. See [`load_u32`](View::load_u32).
        ///
        /// It is there on 64-bit targets. On others, loads of 8 bytes are not defined in memory
        /// that is mapped for reading only.
        ///
        /// # Errors
        ///
        /// Those of [`load_u32`](View::load_u32), with an alignment of 8.
        ///
        /// # Panics
        ///
        /// Panics if `order` is `Release` or `AcqRel`.
        ///
        /// # Safety
        ///
        /// That of [`load_u32`](View::load_u32), for accesses of 8 bytes.
        load_u64, u64, AtomicU64
    }
}
