//! How one byte is loaded or stored, by the kind of its memory. Stories consist of these accesses.
//!
//! | kind of byte | who may write it | how stories access it |
//! |---|---|---|
//! | [`AtomicU8`], [`ReadOnly`] | anybody, at any time | relaxed atomics |
//! | `Cell<u8>` | this thread | plainly |
//! | `u8` | nobody, while it is borrowed | plainly |
//!
//! A borrowed `u8` cannot be loaded atomically: an `&AtomicU8` claims the right to write, and
//! Stacked Borrows rejects one to a byte that is borrowed as `&u8`. In a build with stories a span
//! therefore stores the [`Access`]. Assembly is the same for all kinds, so in other builds
//! `Access` has no size.

use core::{cell::Cell, sync::atomic::AtomicU8};

/// A kind of byte: [`AtomicU8`], [`ReadOnly`], `Cell<u8>` or `u8`.
///
/// The kind is that of the slice or pointer from which a span was created. It decides how the byte
/// is loaded in builds without assembly, and whether views of it are `Send` and `Sync`.
///
/// # Safety
///
/// `Self` has the size, the alignment and the bit patterns of `u8`, and a shared reference to it
/// permits loads of the kind `ACCESS`. The trait is sealed: it is implemented for the four types
/// above and for no other.
#[allow(unsafe_code, reason = "an unsafe trait is how the promise is made")]
pub unsafe trait Byte: sealed::Sealed + 'static {
    /// How a byte of this kind is loaded and stored.
    #[doc(hidden)]
    const ACCESS: Access;
}

/// A kind of byte that all who share it may store to: [`AtomicU8`] or `Cell<u8>`.
///
/// # Safety
///
/// A shared reference to it permits stores of the kind [`Byte::ACCESS`]: atomic or plain. The
/// trait is sealed, as [`Byte`] is.
#[allow(unsafe_code, reason = "an unsafe trait is how the promise is made")]
pub unsafe trait Writable: Byte {}

// SAFETY: a shared reference to an `AtomicU8` permits atomic stores.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Writable for AtomicU8 {}

// SAFETY: a shared reference to a `Cell<u8>` permits plain stores on the thread that
// holds it, which no view of it leaves.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Writable for Cell<u8> {}

/// A kind of byte that others may be writing, in memory that this process may not write: a file
/// that is mapped for reading, or the memory of a guest that is only inspected.
///
/// It is loaded like an [`AtomicU8`], and cannot be stored to. No value of this type is ever
/// created. It is a parameter of views, which names the kind of their memory. A view that was
/// converted from one of `u8` is of this kind too. Its span keeps the kind of the `u8`, so its
/// bytes are loaded plainly.
#[derive(Debug)]
#[repr(transparent)]
pub struct ReadOnly(AtomicU8);

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::AtomicU8 {}
    impl Sealed for super::ReadOnly {}
    impl Sealed for super::Cell<u8> {}
    impl Sealed for u8 {}
}

// SAFETY:
// - `AtomicU8` has the size and bit validity of `u8` (std: "same size, alignment
//   and bit validity as the underlying integer type").
// - a shared reference to it permits atomic loads.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Byte for AtomicU8 {
    const ACCESS: Access = Access::SHARED;
}

// SAFETY: it is `repr(transparent)` over `AtomicU8`.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Byte for ReadOnly {
    const ACCESS: Access = Access::SHARED;
}

// SAFETY:
// - `Cell<u8>` is `repr(transparent)` over `u8`.
// - a shared reference to it permits plain loads on the thread that holds it,
//   which no view of it leaves.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Byte for Cell<u8> {
    const ACCESS: Access = Access::PRIVATE;
}

// SAFETY: a shared reference to a `u8` permits plain loads.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Byte for u8 {
    const ACCESS: Access = Access::PRIVATE;
}

cfg_story! {
    if story {
        /// How the bytes of a span are accessed.
        #[doc(hidden)]
        #[derive(Clone, Copy, Debug)]
        pub enum Access {
            /// By relaxed atomics, as others may be writing.
            Shared,
            /// By plain loads and stores, as nobody else writes.
            Private,
        }

        impl Access {
            const SHARED: Access = Access::Shared;
            const PRIVATE: Access = Access::Private;
            pub(crate) const IS_ZERO_SIZED: bool = false;
        }
    } else {
        /// How the bytes of a span are accessed: by assembly, which is equivalent to either story.
        #[doc(hidden)]
        #[derive(Clone, Copy, Debug)]
        pub struct Access(());

        impl Access {
            const SHARED: Access = Access(());
            const PRIVATE: Access = Access(());
            pub(crate) const IS_ZERO_SIZED: bool = true;
        }
    }
}

/// Number of bytes that were loaded, for tests that bound it. It is counted in bytewise builds with
/// debug assertions, and is exact while one thread searches.
#[cfg(all(atomic_memchr_bytewise, debug_assertions))]
#[doc(hidden)]
pub static LOADS: core::sync::atomic::AtomicUsize = core::sync::atomic::AtomicUsize::new(0);

cfg_story! {
    if story {
        /// Loads one byte.
        ///
        /// # Safety
        ///
        /// `ptr` points to a byte that may be loaded as `access` says.
        #[allow(unsafe_code, reason = "this is the load itself")]
        #[inline]
        pub(crate) unsafe fn load(ptr: *const u8, access: Access) -> u8 {
            #[cfg(all(atomic_memchr_bytewise, debug_assertions))]
            {
                use core::sync::atomic::Ordering::Relaxed;
                LOADS.store(LOADS.load(Relaxed).wrapping_add(1), Relaxed);
            }
            match access {
                Access::Shared => {
                    // SAFETY:
                    // - the caller promises that the byte may be loaded atomically, and the
                    //   reference is used for nothing else.
                    // - in read-only pages this relies on a relaxed load of one byte being a
                    //   plain load, as std documents for the targets that it lists
                    //   (docs/memory-model.md, section 7).
                    unsafe { &*ptr.cast::<AtomicU8>() }.load(core::sync::atomic::Ordering::Relaxed)
                }
                // SAFETY: the caller promises that nobody writes the byte during the load.
                Access::Private => unsafe { ptr.read() },
            }
        }

        /// Stores one byte.
        ///
        /// # Safety
        ///
        /// `ptr` points to a byte that may be stored to as `access` says.
        #[allow(unsafe_code, reason = "this is the store itself")]
        #[inline]
        pub(crate) unsafe fn store(ptr: *mut u8, byte: u8, access: Access) {
            match access {
                Access::Shared => {
                    // SAFETY: the caller promises that the byte may be stored to atomically, and
                    // the reference is used for nothing else.
                    unsafe { &*ptr.cast::<AtomicU8>() }
                        .store(byte, core::sync::atomic::Ordering::Relaxed);
                }
                // SAFETY: the caller promises that nobody else accesses the byte during the store.
                Access::Private => unsafe { ptr.write(byte) },
            }
        }
    } else {}
}
