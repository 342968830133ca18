//! Searches for a substring, as methods of a view.
//!
//! They call the functions of [`memmem`], and copy nothing.

use crate::{Byte, View, memmem};

impl<B: Byte> View<'_, B> {
    /// Returns the offset of the first occurrence of `needle`, or `None` if none is found. The
    /// empty needle occurs at offset 0.
    ///
    /// It is [`memmem::find`] as a method. To search for a needle more than once, prepare a
    /// [`memmem::Finder`]. Each byte of an occurrence was seen at its offset during the call,
    /// not necessarily all of them at one moment; more is explained at [the
    /// module](memmem#concurrent-writers).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"foo bar foo");
    /// assert_eq!(view.find("foo"), Some(0));
    /// assert_eq!(view.slice(1..).find(b"foo"), Some(7));
    /// assert_eq!(view.find("baz"), None);
    /// ```
    #[inline]
    pub fn find(&self, needle: impl AsRef<[u8]>) -> Option<usize> {
        memmem::find(self, needle.as_ref())
    }

    /// Returns the offset of the last occurrence of `needle`, or `None` if none is found. The
    /// empty needle occurs at the end of the view.
    ///
    /// It is [`memmem::rfind`] as a method. To search for a needle more than once, prepare a
    /// [`memmem::FinderRev`]. Concurrent writers can change the answer as they can that of
    /// [`find`](View::find).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"foo bar foo").rfind("foo"), Some(8));
    /// ```
    #[inline]
    pub fn rfind(&self, needle: impl AsRef<[u8]>) -> Option<usize> {
        memmem::rfind(self, needle.as_ref())
    }

    /// Returns `true` if an occurrence of `needle` is found. The empty needle always is.
    ///
    /// Others may have overwritten the occurrence by the time the call returns, or write one
    /// after a call that returned `false`; see [`find`](View::find).
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let view = View::new(b"GET / HTTP/1.1");
    /// assert!(view.contains("HTTP/"));
    /// assert!(!view.contains("POST"));
    /// ```
    #[inline]
    pub fn contains(&self, needle: impl AsRef<[u8]>) -> bool {
        self.find(needle).is_some()
    }
}
