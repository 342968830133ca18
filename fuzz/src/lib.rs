//! States, for each part of atomic-memchr, a property that holds for any input, and checks it.
//!
//! | property | compares | with |
//! |---|---|---|
//! | [`search()`] | searches for one to three bytes, by each ISA | a filter over the bytes |
//! | [`memmem()`] | substring searches in both directions, by each ISA | a comparison at each start position |
//! | [`view()`] | parts, iterators, comparisons, copies and stores of a view | the same of a slice |
//! | [`cursor()`] | a sequence of reads, seeks and writes | `std::io::Cursor` |
//! | [`mapping()`] | searches of a mapped file that is truncated between them | the bytes of the file |
//! | `parsers` | parsers of nom and winnow over a view | the same parsers over a slice |
//!
//! A property is a function of some bytes. It panics if it does not hold. The bytes begin with
//! parameters, such as the alignment and the needle, and the rest is the haystack or the contents
//! of the file ([`Input`]). An input that is too short has parameters of 0, so every input is
//! valid, and none is rejected.
//!
//! libFuzzer calls the properties in the targets (`targets/`), and `tests/smoke.rs` calls them for
//! the inputs in `seeds/` and for random ones. README.md says how both are run.

mod cursor;
mod input;
mod mapping;
mod memmem;
#[cfg(feature = "parsers")]
mod parsers;
mod search;
mod view;

#[cfg(feature = "parsers")]
pub use crate::parsers::parsers;
pub use crate::{
    cursor::cursor, input::Input, mapping::mapping, memmem::memmem, search::search, view::view,
};
