//! The algorithms, each written once over [`Isa`](crate::isa::Isa). None of them
//! has `unsafe`: a [`Span`](crate::Span) is cut into blocks, and a block is proof
//! of its bounds.
//!
//! All are `#[inline(always)]`, for the reason that `isa` gives: they belong into
//! a function that carries the target features.

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
