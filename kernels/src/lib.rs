//! The search algorithms of `atomic-memchr`, each written once over the [`Isa`] trait, and their
//! instances, the *kernels*: one for each operation and instruction set.
//!
//! This crate is for `atomic-memchr` to build on, and for tests and benches, which loop over
//! [`supported()`]. To search memory, use the crate above.
//!
//! # Where to begin
//!
//! | module | what it has |
//! |---|---|
//! | `isa` | the instruction sets, behind one trait; the only intrinsics |
//! | `pattern` | what is searched for: one byte, or any of two or three |
//! | `algo` | the algorithms, without `unsafe` |
//! | `dispatch` | the list of kernels, their instances, and the choice among them |
//!
//! A call of [`find`] goes through all four: `dispatch` looks up the instance for this CPU; that
//! instance is `algo::find::find`, compiled with the target features of an ISA of `isa`; and it
//! compares groups of 64 bytes with the vectors that `pattern` has made of the needles.
//!
//! # Memory that others write
//!
//! Every load of shared memory is an operation of `atomic-memchr-asm`, which may race with writers.
//! An algorithm decides a byte by the value that it has loaded, and never loads the byte again to
//! find out which one it was.
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
        substring::{Anchors, Occurrences, TwoWay},
        value::value,
    },
    dispatch::{
        CaseRows, Kernels, PatternRows, active, advance, best, copy, count, equal, find, memset,
        next, occurrences, set_active, substring, supported,
    },
    pattern::{Needles, Pattern},
};

/// What public traits and types refer to, and what `xtask` reads.
#[doc(hidden)]
pub use crate::{
    dispatch::{Best, MANIFEST, Named, Operation, Row, Select},
    pattern::Matcher,
};
