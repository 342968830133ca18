//! The search algorithms of `atomic-memchr`, each written once over the [`Isa`]
//! trait, and the tables of their instances, one for each instruction set.
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
        Kernels, active, copy, count, equal, fill, find, memset, occurrences, set_active,
        substring, supported,
    },
    pattern::{Needles, Pattern},
};

/// What the type of a [`Pattern`] is bound by, which must be as public as it.
#[doc(hidden)]
pub use crate::pattern::Matcher;
