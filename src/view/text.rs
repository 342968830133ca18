//! Text, validated on a copy: what was valid stays so, whatever others write.

use alloc::{string::String, vec::Vec};
use core::{
    error, fmt, mem,
    str::{self, Utf8Error},
};

use crate::{Byte, View};

impl<B: Byte> View<'_, B> {
    /// A copy of the bytes as text.
    ///
    /// The copy is what is validated. If others write meanwhile, it may hold some bytes
    /// from before and some from after, and be valid where the bytes never were at any
    /// moment, or the reverse.
    ///
    /// # Errors
    ///
    /// [`TextError`] if the copy is no valid UTF-8.
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

    /// A copy of the bytes as text, with a U+FFFD in place of each sequence of bytes that
    /// is no valid UTF-8, as [`String::from_utf8_lossy`] does.
    ///
    /// ```
    /// # use atomic_memchr::View;
    /// assert_eq!(View::new(b"gr\xf6ss").to_utf8_lossy(), "gr\u{fffd}ss");
    /// ```
    pub fn to_utf8_lossy(&self) -> String {
        // What could not be validated is a copy still, and is not made again.
        let bytes = self.to_vec();
        match validate(&bytes) {
            Ok(()) => trusted(bytes),
            Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Appends a copy of the bytes to `text`, and returns how many there are. See
    /// [`to_utf8`](View::to_utf8).
    ///
    /// # Errors
    ///
    /// [`TextError`] if the copy is no valid UTF-8. Then `text` is as it was.
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

/// Whether bytes are valid UTF-8.
fn validate(bytes: &[u8]) -> Result<(), Utf8Error> {
    #[cfg(feature = "simdutf8")]
    if simdutf8::basic::from_utf8(bytes).is_ok() {
        return Ok(());
    }
    // This says where they are not.
    str::from_utf8(bytes).map(|_| ())
}

/// Bytes that were validated, as text.
#[allow(
    unsafe_code,
    reason = "String has no safe way from bytes that validates them by other means"
)]
fn trusted(bytes: Vec<u8>) -> String {
    debug_assert!(str::from_utf8(&bytes).is_ok());
    // SAFETY: each caller has either had all of these bytes from a `String`, or had those
    // validated that follow the bytes of one; and they are private, so that nobody has
    // written to them since.
    unsafe { String::from_utf8_unchecked(bytes) }
}

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// Some bytes cannot be part of UTF-8 text.
    Invalid {
        /// Where they begin: all before them was valid.
        offset: usize,
        /// How many they are: 1 to 3.
        size: usize,
        /// How many bytes the view has.
        len: usize,
        /// What the validation said.
        source: Utf8Error,
    },
    /// The last character is cut off.
    Incomplete {
        /// Where it begins: all before it was valid.
        offset: usize,
        /// How many bytes the view has.
        len: usize,
        /// What the validation said.
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

    /// How many bytes at the start of the copy were valid UTF-8. Those of the view may be
    /// others by now.
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
                "{size} bytes at offset {offset} of {len} are no UTF-8; \
                 read it as bytes, or with replacement characters"
            ),
            TextError::Incomplete { offset, len, .. } => write!(
                f,
                "the character at offset {offset} is cut off after {len} bytes; \
                 read up to it, or more bytes"
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
