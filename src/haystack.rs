//! The trait [`Haystack`], which says what can be searched.
//!
//! Each search function takes an `impl Haystack` and turns it into a [`View`] first, so
//! that one function serves slices, atomics, cells and views. The implementations for
//! slices and what dereferences to them come from the macro `haystack!`: one line for a
//! type.

use core::{
    cell::{Cell, Ref, RefMut},
    sync::atomic::AtomicU8,
};

use crate::{Byte, View};

/// Converts into a [`View`], so that it can be searched.
///
/// It is implemented for the haystacks of memchr, which are `&[u8]` and the types that
/// dereference to it, for bytes that may change, which are `&[AtomicU8]` and `&[Cell<u8>]`,
/// and for [`View`] itself. A reference, a `Box`, an `Rc`, an `Arc`, and the guards of
/// `RefCell`, `Mutex` and `RwLock` are searched if their target is: a `&Arc<Vec<u8>>`, a
/// `&&[AtomicU8]`. The buffers of vectored I/O, `&IoSlice` and `&IoSliceMut`, are slices too.
/// The trait is sealed.
///
/// ```
/// use atomic_memchr::{memchr, Haystack, View};
/// use std::{cell::Cell, sync::atomic::AtomicU8};
///
/// assert_eq!(memchr(b'b', b"abc"), Some(1));
/// assert_eq!(memchr(b'b', "abc"), Some(1));
/// # #[cfg(feature = "alloc")]
/// assert_eq!(memchr(b'b', &vec![b'a', b'b']), Some(1));
/// assert_eq!(memchr(b'b', &[AtomicU8::new(b'b')]), Some(0));
/// assert_eq!(memchr(b'b', &[Cell::new(b'b')]), Some(0));
/// assert_eq!(memchr(b'b', View::new(b"abc")), Some(1));
/// # #[cfg(feature = "std")] {
/// use std::sync::Mutex;
///
/// let shared = Mutex::new(b"abc".to_vec());
/// assert_eq!(memchr(b'b', &shared.lock().unwrap()), Some(1));
/// # }
/// ```
///
/// Types of other crates are haystacks with the feature by the name of the crate:
///
/// | feature | haystacks |
/// |---|---|
/// | `bstr` | `&BStr`, and `&BString` with `alloc` |
/// | `bytes` | `&Bytes`, `&BytesMut` |
/// | `memmap2` | `&Mmap`, `&MmapMut`: see below |
/// | `smallvec` | `&SmallVec` |
///
/// # `Mmap` is a slice
///
/// A `memmap2::Mmap` dereferences to a `&[u8]`, and so it is searched as one: its bytes are
/// of the kind `u8`, which nobody writes. Whoever called the unsafe `Mmap::map` has promised
/// that neither a thread nor another process writes or truncates the file while it is mapped.
/// If that promise is broken, the behaviour is undefined, here as in every other use of the
/// slice. Where it cannot be given, `map::Mapping` is the type to use: it is safe, and it
/// reports truncations.
///
pub trait Haystack<'h>: sealed::Sealed {
    /// Tells how the bytes may be accessed: whether others may write them, and whether a
    /// view of them may be sent to another thread.
    type Byte: Byte;

    /// Returns a view of all bytes of the haystack.
    fn view(self) -> View<'h, Self::Byte>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Implements the trait for types that give a slice of `$byte`.
macro_rules! haystack {
    ($([$($generics:tt)*] $type:ty, $byte:ty, $this:ident => $slice:expr;)*) => {$(
        impl<'h, $($generics)*> sealed::Sealed for $type {}

        impl<'h, $($generics)*> Haystack<'h> for $type {
            type Byte = $byte;

            #[inline]
            fn view(self) -> View<'h, $byte> {
                let $this = self;
                View::new($slice)
            }
        }
    )*};
}

haystack! {
    [] &'h [u8], u8, this => this;
    [] &'h mut [u8], u8, this => this;
    [const N: usize] &'h [u8; N], u8, this => this;
    [const N: usize] &'h mut [u8; N], u8, this => this;
    [] &'h str, u8, this => this.as_bytes();
    [] &'h [AtomicU8], AtomicU8, this => this;
    [const N: usize] &'h [AtomicU8; N], AtomicU8, this => this;
    [] &'h [Cell<u8>], Cell<u8>, this => this;
    [const N: usize] &'h [Cell<u8>; N], Cell<u8>, this => this;
    [] &'h Cell<[u8]>, Cell<u8>, this => this.as_slice_of_cells();
}

/// Implements the trait for types that dereference to a target, if a reference to the
/// target is a haystack.
macro_rules! pointer {
    ($([$($lifetime:lifetime)?] $type:ty;)*) => {$(
        impl<$($lifetime,)? T: ?Sized> sealed::Sealed for &$type {}

        impl<'h, $($lifetime,)? T: ?Sized> Haystack<'h> for &'h $type
        where
            &'h T: Haystack<'h>,
        {
            type Byte = <&'h T as Haystack<'h>>::Byte;

            #[inline]
            fn view(self) -> View<'h, Self::Byte> {
                let target: &'h T = self;
                target.view()
            }
        }
    )*};
}

pointer! {
    ['a] &'a T;
    ['a] Ref<'a, T>;
    ['a] RefMut<'a, T>;
}

#[cfg(feature = "alloc")]
mod with_alloc {
    use alloc::{borrow::Cow, boxed::Box, rc::Rc, string::String, sync::Arc, vec::Vec};

    use super::{AtomicU8, Cell, Haystack, View, sealed};

    pointer! {
        [] Box<T>;
        [] Rc<T>;
        [] Arc<T>;
    }

    haystack! {
        [] &'h Vec<u8>, u8, this => this;
        [] &'h mut Vec<u8>, u8, this => this;
        [] &'h String, u8, this => this.as_bytes();
        ['a] &'h Cow<'a, [u8]>, u8, this => this;
        [] &'h Vec<AtomicU8>, AtomicU8, this => this;
        [] &'h Vec<Cell<u8>>, Cell<u8>, this => this;
    }
}

#[cfg(feature = "std")]
mod with_std {
    use std::{
        io::{IoSlice, IoSliceMut},
        sync::{MutexGuard, RwLockReadGuard, RwLockWriteGuard},
    };

    use super::{Haystack, View, sealed};

    haystack! {
        ['a] &'h IoSlice<'a>, u8, this => this;
        ['a] &'h IoSliceMut<'a>, u8, this => this;
    }

    pointer! {
        ['a] MutexGuard<'a, T>;
        ['a] RwLockReadGuard<'a, T>;
        ['a] RwLockWriteGuard<'a, T>;
    }
}

#[cfg(feature = "bstr")]
haystack! {
    [] &'h bstr::BStr, u8, this => this;
}

#[cfg(all(feature = "bstr", feature = "alloc"))]
haystack! {
    [] &'h bstr::BString, u8, this => this;
}

#[cfg(feature = "bytes")]
haystack! {
    [] &'h bytes::Bytes, u8, this => this;
    [] &'h bytes::BytesMut, u8, this => this;
}

// Both are slices by the promise of the unsafe constructors that they come from.
#[cfg(feature = "memmap2")]
haystack! {
    [] &'h memmap2::Mmap, u8, this => this;
    [] &'h memmap2::MmapMut, u8, this => this;
}

#[cfg(feature = "smallvec")]
haystack! {
    [A: smallvec::Array<Item = u8>] &'h smallvec::SmallVec<A>, u8, this => this;
}

impl<B: Byte> sealed::Sealed for View<'_, B> {}

impl<'h, B: Byte> Haystack<'h> for View<'h, B> {
    type Byte = B;

    #[inline]
    fn view(self) -> View<'h, B> {
        self
    }
}

impl<B: Byte> sealed::Sealed for &View<'_, B> {}

impl<'h, B: Byte> Haystack<'h> for &View<'h, B> {
    type Byte = B;

    #[inline]
    fn view(self) -> View<'h, B> {
        *self
    }
}
