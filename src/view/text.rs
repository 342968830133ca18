//! Text, which is copied and then validated.
//!
//! What is validated is private memory, so the result stays valid UTF-8, whatever others
//! write.

use alloc::{string::String, vec::Vec};
use core::{
    error, fmt, mem,
    str::{self, Utf8Error},
};

use crate::{Byte, View};

impl<B: Byte> View<'_, B> {
    /// Returns a copy of the bytes as text.
    ///
    /// The copy is what is validated. If others write meanwhile, the copy may hold some
    /// bytes from before and some from after a write. It may be valid although the bytes
    /// were not valid at any one moment, and the reverse.
    ///
    /// # Errors
    ///
    /// Returns a [`TextError`] if the copy is not valid UTF-8.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new("größe".as_bytes()).to_utf8()?, "größe");
    ///
    /// let error = View::new(b"gr\xf6\xdfe").to_utf8().unwrap_err();
    /// assert_eq!(error.valid_up_to(), 2);
    /// # Ok::<_, atomic_memchr::view::TextError>(())
    /// ```
    pub fn to_utf8(&self) -> Result<String, TextError> {
        let mut bytes = Vec::with_capacity(self.len());
        self.append_to(&mut bytes);
        match validate(&bytes) {
            Ok(()) => Ok(trusted(bytes)),
            Err(source) => Err(TextError::new(self.len(), source)),
        }
    }

    /// Returns a copy of the bytes as text, in which U+FFFD replaces each sequence of bytes
    /// that is not valid UTF-8, as [`String::from_utf8_lossy`] does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"gr\xf6ss").to_utf8_lossy(), "gr\u{fffd}ss");
    /// ```
    pub fn to_utf8_lossy(&self) -> String {
        // Bytes that are not valid are replaced in the same copy: the view is not loaded
        // again.
        let bytes = self.to_vec();
        match validate(&bytes) {
            Ok(()) => trusted(bytes),
            Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Appends a copy of the bytes to `text`, and returns their number. See
    /// [`to_utf8`](View::to_utf8).
    ///
    /// # Errors
    ///
    /// Returns a [`TextError`] if the copy is not valid UTF-8.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// let mut text = String::from("key=");
    /// View::new(b"value").read_str(&mut text)?;
    /// assert_eq!(text, "key=value");
    /// # Ok::<_, atomic_memchr::view::TextError>(())
    /// ```
    pub fn read_str(&self, text: &mut String) -> Result<usize, TextError> {
        let mut bytes = mem::take(text).into_bytes();
        let before = bytes.len();
        self.append_to(&mut bytes);
        let validated = validate(&bytes[before..]);
        if validated.is_err() {
            bytes.truncate(before);
        }
        *text = trusted(bytes);
        match validated {
            Ok(()) => Ok(self.len()),
            Err(source) => Err(TextError::new(self.len(), source)),
        }
    }
}

/// Returns an error if the bytes are not valid UTF-8.
fn validate(bytes: &[u8]) -> Result<(), Utf8Error> {
    #[cfg(feature = "simdutf8")]
    if simdutf8::basic::from_utf8(bytes).is_ok() {
        return Ok(());
    }
    // simdutf8's `basic` says only that they are invalid; std says where.
    str::from_utf8(bytes).map(|_| ())
}

/// Converts bytes that were validated to text.
#[allow(
    unsafe_code,
    reason = "String has no safe way from bytes that validates them by other means"
)]
fn trusted(bytes: Vec<u8>) -> String {
    debug_assert!(str::from_utf8(&bytes).is_ok());
    // SAFETY:
    // - the bytes were validated, or are those of a `String`, or those of a `String` and
    //   behind them bytes that were validated.
    // - they are private, so nobody has written to them since.
    unsafe { String::from_utf8_unchecked(bytes) }
}

/// Tells why bytes are not valid UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// Some bytes cannot be part of UTF-8 text.
    Invalid {
        /// Offset of the first of them; all bytes before it are valid.
        offset: usize,
        /// Number of invalid bytes, 1 to 3.
        size: usize,
        /// Length of the view in bytes.
        len: usize,
        /// The error of the validation.
        source: Utf8Error,
    },
    /// The last character is cut off.
    Incomplete {
        /// Offset of its first byte; all bytes before it are valid.
        offset: usize,
        /// Length of the view in bytes.
        len: usize,
        /// The error of the validation.
        source: Utf8Error,
    },
}

impl TextError {
    fn new(len: usize, source: Utf8Error) -> TextError {
        let offset = source.valid_up_to();
        match source.error_len() {
            Some(size) => TextError::Invalid {
                offset,
                size,
                len,
                source,
            },
            None => TextError::Incomplete {
                offset,
                len,
                source,
            },
        }
    }

    /// Returns the number of bytes at the start of the copy that were valid UTF-8. The
    /// bytes of the view may have changed since.
    pub fn valid_up_to(&self) -> usize {
        match *self {
            TextError::Invalid { offset, .. } | TextError::Incomplete { offset, .. } => offset,
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TextError::Invalid {
                offset, size, len, ..
            } => write!(
                f,
                "invalid UTF-8: {size} bytes at offset {offset} of {len}; \
                 use `to_vec` to get bytes, or `to_utf8_lossy` to replace what is invalid"
            ),
            TextError::Incomplete { offset, len, .. } => write!(
                f,
                "incomplete UTF-8: the view of {len} bytes ends within the character at offset \
                 {offset}; end it before that offset, or extend it"
            ),
        }
    }
}

impl error::Error for TextError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            TextError::Invalid { source, .. } | TextError::Incomplete { source, .. } => {
                Some(source)
            }
        }
    }
}
