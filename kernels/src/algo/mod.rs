//! The algorithms, each written once over [`Isa`](crate::isa::Isa).
//!
//! None of them contains `unsafe`. A [`Span`](crate::Span) is a range of shared memory; the
//! algorithms cut it into blocks, whose length is part of their type; and a block is proof that its
//! bytes are within the span. So an algorithm may be wrong, but cannot access memory out of bounds.
//!
//! All functions are `#[inline(always)]` for the reason that `isa` gives: they belong into a
//! function that carries the target features.

pub mod case;
pub mod copy;
pub mod count;
pub mod direction;
pub mod equal;
pub mod find;
pub mod iterate;
pub mod memset;
pub mod short;
pub mod substring;
pub mod value;
