//! The output of `{:?}` for a view: its length, and its first 32 bytes.

use core::fmt;

use crate::{Byte, View};

/// Number of bytes that are shown.
const SHOWN: usize = 32;

/// Formats the length and the first 32 bytes, which are loaded by the call.
impl<B: Byte> fmt::Debug for View<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut copy = [0; SHOWN];
        let copy = &mut copy[..self.len().min(SHOWN)];
        self.slice(..copy.len()).copy_to_slice(copy);
        let more = if copy.len() < self.len() { ".." } else { "" };
        f.debug_struct("View")
            .field("len", &self.len())
            .field("bytes", &format_args!("b\"{}\"{more}", copy.escape_ascii()))
            .finish()
    }
}
