//! Instruction sets behind one trait.
//!
//! An ISA is a *token*: a value of a type such as `Avx2`, which has no bytes, and whose existence
//! proves that the CPU has the instructions. That proof makes the methods of the token safe, and
//! the algorithms free of `unsafe`.
//!
//! | token | vectors | hits of a group of 64 bytes | proof |
//! |---|---|---|---|
//! | `Avx512` | 1 of 64 bytes | a bit mask | the CPU was asked |
//! | `Avx2` | 2 of 32 bytes | lanes of 0xFF and 0 | the CPU was asked |
//! | `Sse2` | 4 of 16 bytes | lanes of 0xFF and 0 | every CPU of the target has it |
//! | `Neon` | 4 of 16 bytes | lanes of 0xFF and 0 | every CPU of the target has it |
//! | `Simd128` | 4 of 16 bytes | lanes of 0xFF and 0 | every engine of the target has it |
//! | `Portable` | 4 of 16 bytes | lanes of 0xFF and 0 | none is needed |
//! | `Word` | general registers | a flag for each byte | none is needed |
//!
//! The methods are `#[inline(always)]` and carry no `#[target_feature]`, which a safe method of a
//! trait may not. They end up inside a function that carries it (see `dispatch`), and only there
//! are the instructions behind them inlined.
//!
//! This file lists the ISAs of each target; `traits.rs` says what an ISA is.

cfg_if::cfg_if! {
    if #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))] {
        mod avx2;
        mod avx512;
        mod sse2;
        pub use self::{avx2::Avx2, avx512::Avx512, sse2::Sse2};
        /// The best ISA that every CPU of this target has.
        pub type Baseline = Sse2;
        /// The token of [`Baseline`].
        pub const BASELINE: Baseline = Sse2;
    } else if #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))] {
        mod neon;
        pub use self::neon::Neon;
        /// The best ISA that every CPU of this target has.
        pub type Baseline = Neon;
        /// The token of [`Baseline`].
        pub const BASELINE: Baseline = Neon;
    } else if #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))] {
        mod simd128;
        pub use self::simd128::Simd128;
        /// The best ISA that every CPU of this target has.
        pub type Baseline = Simd128;
        /// The token of [`Baseline`].
        pub const BASELINE: Baseline = Simd128;
    } else {
        /// The best ISA that every CPU of this target has.
        pub type Baseline = Word;
        /// The token of [`Baseline`].
        pub const BASELINE: Baseline = Word;
    }
}

mod portable;
mod traits;
mod word;
pub use self::{
    portable::Portable,
    traits::{Compare, GROUP, Isa, Lanes},
    word::Word,
};
