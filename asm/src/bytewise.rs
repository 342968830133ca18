//! How one byte is loaded or stored: the story that every primitive tells.
//!
//! A haystack of `AtomicU8` or [`ReadOnly`] is loaded atomically. One of `u8` is frozen for as
//! long as it is borrowed, and one of `Cell<u8>` belongs to this thread, so both
//! are loaded plainly; making an `&AtomicU8` over a frozen byte would be refused
//! by Stacked Borrows, as it claims the right to write. Assembly makes no
//! such difference, so there the choice takes no space.

use core::{cell::Cell, sync::atomic::AtomicU8};

/// A byte as its memory was handed in: [`AtomicU8`], [`ReadOnly`], `Cell<u8>` or
/// `u8`.
///
/// It says how the byte is loaded where there is no assembly, and whether views
/// of it may cross threads.
///
/// # Safety
///
/// `Self` has the size, the alignment and the bit patterns of `u8`, and a shared
/// reference to it permits loads of the kind that `ACCESS` names. The trait is
/// sealed: it is implemented for the four types above and for no other.
#[allow(unsafe_code, reason = "an unsafe trait is how the promise is made")]
pub unsafe trait Byte: sealed::Sealed + 'static {
    /// How a byte of this kind is loaded.
    #[doc(hidden)]
    const ACCESS: Access;
}

/// A byte that all who share it may store to: [`AtomicU8`] and `Cell<u8>`.
///
/// # Safety
///
/// A shared reference to it permits stores of the kind that [`Byte`] says for loads:
/// atomic ones, or plain ones. The trait is sealed, as [`Byte`] is.
#[allow(unsafe_code, reason = "an unsafe trait is how the promise is made")]
pub unsafe trait Writable: Byte {}

// SAFETY: a shared reference to an `AtomicU8` permits atomic stores.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Writable for AtomicU8 {}

// SAFETY: a shared reference to a `Cell<u8>` permits plain stores on the thread that
// holds it, which no view of it leaves.
#[allow(unsafe_code, reason = "the promise is kept as said above")]
unsafe impl Writable for Cell<u8> {}

/// A byte that others may be writing, in memory that this process may not write:
/// a file mapped for reading, the memory of a guest that is only looked at.
///
/// It is loaded like an [`AtomicU8`], and has no store. No value of it is ever
/// made; it stands for the kind of memory in the type of a view.
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
        /// How the bytes of a span are loaded.
        #[doc(hidden)]
        #[derive(Clone, Copy, Debug)]
        pub enum Access {
            /// Others may be writing: relaxed atomic loads.
            Shared,
            /// Nobody else writes: plain loads.
            Private,
        }

        impl Access {
            const SHARED: Access = Access::Shared;
            const PRIVATE: Access = Access::Private;
            pub(crate) const IS_ZERO_SIZED: bool = false;
        }
    } else {
        /// How the bytes of a span are loaded: here always in assembly, which
        /// may serve as either story.
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

/// How many bytes were loaded, for tests that bound it: in bytewise builds with debug
/// assertions, and where one thread searches.
#[cfg(all(atomic_memchr_bytewise, debug_assertions))]
#[doc(hidden)]
pub static LOADS: core::sync::atomic::AtomicUsize = core::sync::atomic::AtomicUsize::new(0);

cfg_story! {
    if story {
        /// Loads one byte.
        ///
        /// # Safety
        ///
        /// `ptr` points to a byte that may be loaded in the way that `access`
        /// names.
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
                    // - the caller says that the byte may be loaded atomically, which
                    //   is all that is done through this reference.
                    // - over read-only pages this relies on relaxed loads of one byte
                    //   being plain loads, as std documents for the targets it lists
                    //   (docs/memory-model.md, section 7).
                    unsafe { &*ptr.cast::<AtomicU8>() }.load(core::sync::atomic::Ordering::Relaxed)
                }
                // SAFETY: the caller says that nobody writes the byte meanwhile.
                Access::Private => unsafe { ptr.read() },
            }
        }

        /// Stores one byte.
        ///
        /// # Safety
        ///
        /// `ptr` points to a byte that may be stored to in the way that `access`
        /// names.
        #[allow(unsafe_code, reason = "this is the store itself")]
        #[inline]
        pub(crate) unsafe fn store(ptr: *mut u8, byte: u8, access: Access) {
            match access {
                Access::Shared => {
                    // SAFETY: the caller says that the byte may be stored to atomically,
                    // which is all that is done through this reference.
                    unsafe { &*ptr.cast::<AtomicU8>() }
                        .store(byte, core::sync::atomic::Ordering::Relaxed);
                }
                // SAFETY: the caller says that nobody else accesses the byte meanwhile.
                Access::Private => unsafe { ptr.write(byte) },
            }
        }
    } else {}
}
