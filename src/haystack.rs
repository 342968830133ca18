//! The trait [`Haystack`], which says what can be searched.
//!
//! Each search function takes an `impl Haystack` and turns it into a [`View`] first, so
//! that one function serves slices, atomics, cells and views. The implementations for
//! slices and what dereferences to them come from the macro `haystack!`: one line for a
//! type.

use core::{cell::Cell, sync::atomic::AtomicU8};

use crate::{Byte, View};

/// Converts into a [`View`], so that it can be searched.
///
/// It is implemented for the haystacks of memchr, which are `&[u8]` and the types that
/// dereference to it, for bytes that may change, which are `&[AtomicU8]` and `&[Cell<u8>]`,
/// and for [`View`] itself. The trait is sealed.
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
/// ```
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
    ['a] &'h &'a [u8], u8, this => this;
    [] &'h mut [u8], u8, this => this;
    [const N: usize] &'h [u8; N], u8, this => this;
    [const N: usize] &'h mut [u8; N], u8, this => this;
    [] &'h str, u8, this => this.as_bytes();
    ['a] &'h &'a str, u8, this => this.as_bytes();
    [] &'h [AtomicU8], AtomicU8, this => this;
    [const N: usize] &'h [AtomicU8; N], AtomicU8, this => this;
    [] &'h [Cell<u8>], Cell<u8>, this => this;
    [const N: usize] &'h [Cell<u8>; N], Cell<u8>, this => this;
    [] &'h Cell<[u8]>, Cell<u8>, this => this.as_slice_of_cells();
}

#[cfg(feature = "alloc")]
mod with_alloc {
    use alloc::{borrow::Cow, boxed::Box, rc::Rc, string::String, sync::Arc, vec::Vec};

    use super::{AtomicU8, Cell, Haystack, View, sealed};

    haystack! {
        [] &'h Vec<u8>, u8, this => this;
        [] &'h mut Vec<u8>, u8, this => this;
        [] &'h String, u8, this => this.as_bytes();
        [] &'h Box<[u8]>, u8, this => this;
        [] &'h Rc<[u8]>, u8, this => this;
        [] &'h Arc<[u8]>, u8, this => this;
        ['a] &'h Cow<'a, [u8]>, u8, this => this;
        [] &'h Vec<AtomicU8>, AtomicU8, this => this;
        [] &'h Box<[AtomicU8]>, AtomicU8, this => this;
        [] &'h Arc<[AtomicU8]>, AtomicU8, this => this;
        [] &'h Vec<Cell<u8>>, Cell<u8>, this => this;
    }
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
