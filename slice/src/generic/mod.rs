//! What this crate and `atomic-memchr` have in common: iteration over bytes and over occurrences,
//! for spans of any memory.
//!
//! The types of the public interfaces wrap these. They add what differs: whether the haystack is a
//! slice or a view, and which types can be sent to another thread because of it.

mod bytes;
mod needle;
mod occurrences;
pub(crate) mod rank;

pub use self::{bytes::ByteIter, needle::Needle, occurrences::NeedleIter};
