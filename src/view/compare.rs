//! Comparisons of a view with private bytes and with other views.
//!
//! Every comparison loads a byte once, and decides by what it loaded. A view compared with
//! itself may differ, because others may write between the two loads. So there is no `Eq`
//! and no `Ord`.

use core::cmp::Ordering;

use atomic_memchr_kernels as kernels;

use crate::{Byte, View};

/// Number of bytes that are copied before they are compared.
const CHUNK: usize = 1024;

impl<B: Byte> View<'_, B> {
    /// Returns `true` if the view begins with `prefix`: each byte was seen at its offset
    /// during the call, not necessarily all of them at one moment.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert!(View::new(b"key=value").starts_with(b"key"));
    /// ```
    #[inline]
    pub fn starts_with(&self, prefix: &[u8]) -> bool {
        self.strip_prefix(prefix).is_some()
    }

    /// Returns `true` if the view ends with `suffix`: each byte was seen at its offset
    /// during the call, not necessarily all of them at one moment.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert!(View::new(b"key=value").ends_with(b"value"));
    /// ```
    #[inline]
    pub fn ends_with(&self, suffix: &[u8]) -> bool {
        self.strip_suffix(suffix).is_some()
    }

    /// Returns `true` if the view has the length of `bytes`, and each of them was seen at
    /// its offset during the call, not necessarily all of them at one moment. `view ==
    /// bytes` is the same.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert!(View::new(b"key=value").slice(..3).eq_bytes(b"key"));
    /// ```
    #[inline]
    pub fn eq_bytes(&self, bytes: &[u8]) -> bool {
        kernels::equal(self.span, bytes)
    }

    /// Returns `true` if both views have the same length, and the same byte was seen at
    /// each offset of either during the call, not necessarily all of them at one moment.
    /// `view == other` is the same.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::sync::atomic::{AtomicU8, Ordering::Relaxed};
    ///
    /// let shared = (*b"abcd").map(AtomicU8::new);
    /// let view = View::new(&shared);
    /// assert!(view.eq_view(View::new(b"abcd")));
    /// shared[3].store(b'e', Relaxed);
    /// assert!(!view.eq_view(View::new(b"abcd")));
    /// ```
    pub fn eq_view<C: Byte>(&self, other: View<'_, C>) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let mut copy = [0; CHUNK];
        for (ours, theirs) in self.chunks(CHUNK).zip(other.chunks(CHUNK)) {
            let copy = &mut copy[..theirs.len()];
            theirs.copy_to_slice(copy);
            if !ours.eq_bytes(copy) {
                return false;
            }
        }
        true
    }

    /// Compares with `bytes` in lexicographic order, by the first bytes that were seen to
    /// differ, and by the lengths if none were.
    pub fn cmp_bytes(&self, bytes: &[u8]) -> Ordering {
        self.cmp_view(View::new(bytes))
    }

    /// Compares with `other` in lexicographic order, by the first bytes that were seen to
    /// differ, and by the lengths if none were.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// use std::cmp::Ordering::Less;
    ///
    /// assert_eq!(View::new(b"abc").cmp_view(View::new(b"abd")), Less);
    /// assert_eq!(View::new(b"ab").cmp_bytes(b"abc"), Less);
    /// ```
    pub fn cmp_view<C: Byte>(&self, other: View<'_, C>) -> Ordering {
        let common = self.len().min(other.len());
        let (mut left, mut right) = ([0; CHUNK], [0; CHUNK]);
        let (ours, theirs) = (self.slice(..common), other.slice(..common));
        for (ours, theirs) in ours.chunks(CHUNK).zip(theirs.chunks(CHUNK)) {
            let left = &mut left[..ours.len()];
            let right = &mut right[..theirs.len()];
            ours.copy_to_slice(left);
            theirs.copy_to_slice(right);
            match left.cmp(&right) {
                Ordering::Equal => {}
                decided => return decided,
            }
        }
        self.len().cmp(&other.len())
    }
}

impl<B: Byte, C: Byte> PartialEq<View<'_, C>> for View<'_, B> {
    #[inline]
    fn eq(&self, other: &View<'_, C>) -> bool {
        self.eq_view(*other)
    }
}

impl<B: Byte, C: Byte> PartialOrd<View<'_, C>> for View<'_, B> {
    #[inline]
    fn partial_cmp(&self, other: &View<'_, C>) -> Option<Ordering> {
        Some(self.cmp_view(*other))
    }
}

/// Implements `==` and `<` between a view and a type of private bytes, on either side.
macro_rules! compared {
    ($([$($generics:tt)*] $bytes:ty;)*) => {$(
        impl<B: Byte, $($generics)*> PartialEq<$bytes> for View<'_, B> {
            #[inline]
            fn eq(&self, bytes: &$bytes) -> bool {
                self.eq_bytes(&bytes[..])
            }
        }

        impl<B: Byte, $($generics)*> PartialEq<View<'_, B>> for $bytes {
            #[inline]
            fn eq(&self, view: &View<'_, B>) -> bool {
                view.eq_bytes(&self[..])
            }
        }

        impl<B: Byte, $($generics)*> PartialOrd<$bytes> for View<'_, B> {
            #[inline]
            fn partial_cmp(&self, bytes: &$bytes) -> Option<Ordering> {
                Some(self.cmp_bytes(&bytes[..]))
            }
        }

        impl<B: Byte, $($generics)*> PartialOrd<View<'_, B>> for $bytes {
            #[inline]
            fn partial_cmp(&self, view: &View<'_, B>) -> Option<Ordering> {
                Some(view.cmp_bytes(&self[..]).reverse())
            }
        }
    )*};
}

compared! {
    [] [u8];
    [] &[u8];
    [const N: usize] [u8; N];
    [const N: usize] &[u8; N];
}
