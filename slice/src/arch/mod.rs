//! Searchers of one algorithm or one instruction set, as memchr's `arch` has them.
//!
//! Use the functions and finders of the crate instead, which choose among all of these. This module
//! exists for code that names memchr's. All of [`all`] is here; of `x86_64`, `aarch64` and `wasm32`,
//! the types that search for bytes, and the packed pair.

#[macro_use]
mod searchers;
mod pair;

pub mod all;

#[cfg(target_arch = "x86_64")]
pub mod x86_64 {
    //! Searchers that use the vectors of x86-64.

    isa! {
        /// Searchers that use vectors of 16 bytes, which every x86-64 CPU has.
        sse2, "sse2", is_certain
    }

    isa! {
        /// Searchers that use vectors of 32 bytes, on CPUs with AVX2.
        avx2, "avx2",
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub mod wasm32 {
    //! Searchers that use the vectors of WebAssembly.

    isa! {
        /// Searchers that use vectors of 16 bytes.
        simd128, "simd128", is_certain
    }
}

#[cfg(target_arch = "aarch64")]
pub mod aarch64 {
    //! Searchers that use the vectors of AArch64.

    isa! {
        /// Searchers that use vectors of 16 bytes, on CPUs with Neon.
        neon, "neon", is_certain
    }
}
