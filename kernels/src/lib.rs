//! The search algorithms of `atomic-memchr`, each written once over the [`Isa`]
//! trait, and their instances, the kernels: one for each operation and instruction set.
//!
//! This crate is for `atomic-memchr` to build on, and for tests and benches,
//! which loop over [`supported()`]. Its users want the crate above.
//!
//! [`Isa`]: isa::Isa
#![no_std]

#[cfg(test)]
extern crate std;

pub mod algo;
mod dispatch;
pub mod isa;
mod pattern;

pub use atomic_memchr_asm::{Block, BlockMut, Byte, ReadOnly, Span, SpanMut, Writable};

pub use crate::{
    algo::{
        case::{Case, Caseless, Exact},
        direction::{Backward, Direction, Forward},
        iterate::Positions,
        substring::{Anchors, Occurrences},
        value::value,
    },
    dispatch::{
        CaseRows, Kernels, PatternRows, active, copy, count, equal, fill, find, memset,
        occurrences, set_active, substring, supported,
    },
    pattern::{Needles, Pattern},
};

/// What public traits and types refer to, and what `xtask` reads.
#[doc(hidden)]
pub use crate::{
    dispatch::{Best, MANIFEST, Named, Operation, Row, Select},
    pattern::Matcher,
};
