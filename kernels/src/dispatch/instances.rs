//! The kernels: for each ISA, a module with the functions of the manifest.
//!
//! Each function carries the target features of its ISA. It is an algorithm with everything that
//! the algorithm consists of inlined. A function is safe to call where the CPU has those features,
//! and only there.
//!
//! The macros expand the manifest once for each ISA. For AVX2 and `find` of one byte, forwards,
//! they write:
//!
//! ```text
//! mod avx2 { mod find { mod one {
//!     #[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]
//!     fn forward(pattern: Needles<1>, haystack: Span<'_>) -> Option<usize> {
//!         algo::find::find::<_, Needles<1>, Forward>(token, pattern, haystack)
//!     }
//! } } }
//! ```

use atomic_memchr_asm::{Span, SpanMut};

use crate::{
    algo::{
        self,
        case::{Caseless, Exact},
        direction::{Backward, Forward},
        iterate::Positions,
        substring::{Anchors, Occurrences, Workspace},
    },
    isa::{self, Isa},
    pattern::Needles,
};

/// Writes the module of an ISA, from its token's type; an expression for the token, inside of a
/// function that has the target features; another that says whether this CPU has the instructions;
/// and the target features, if there are any beyond those of every CPU of the target.
macro_rules! isa {
    ($name:ident: $type:ty, $token:expr, $is_supported:expr $(, $features:literal)?) => {
        manifest!(module! { $name, $type, $is_supported, { $token $(, $features)? } });
    };
}

/// Writes the module of an ISA, from the manifest. `$token` is the ISA's token and its target
/// features.
macro_rules! module {
    (
        { $isa:ident, $type:ty, $is_supported:expr, $token:tt }
        patterns $patterns:tt { $($pattern:tt)* }
        cases $cases:tt { $($case:tt)* }
        bytes { $($byte:tt)* }
    ) => {
        pub(super) mod $isa {
            use super::*;

            pub(in crate::dispatch) const NAME: &str = stringify!($isa);
            pub(in crate::dispatch) const UNROLLED: bool = <$type as Isa>::UNROLLED;

            /// Says whether this CPU has the instructions.
            pub(in crate::dispatch) fn is_supported() -> bool {
                $is_supported
            }

            typed!($token (pattern) $patterns $($pattern)*);
            typed!($token () $cases $($case)*);
            bytes!($token $($byte)*);
        }
    };
}

/// Writes the kernels of operations that have one for each type of a list, a pattern or a case, and
/// for each direction. `$first` is the name of the kernels' first argument if that is of the type.
macro_rules! typed {
    ($token:tt $first:tt $types:tt
        $($name:ident = $algorithm:tt $directions:tt $arguments:tt -> $result:ty;)*
    ) => {$(
        pub(in crate::dispatch) mod $name {
            use super::*;

            typed!(@modules $token $first $types $algorithm $directions $arguments $result);
        }
    )*};
    (@modules $token:tt $first:tt [$($name:ident = $type:ty),*]
        $algorithm:tt $directions:tt $arguments:tt $result:ty
    ) => {
        $(typed!(@module $token $first $name $type, $algorithm $directions $arguments $result);)*
    };
    (@module $token:tt $first:tt $name:ident $type:ty,
        $algorithm:tt [] $arguments:tt $result:ty
    ) => {
        typed!(@kernel $token $first $name $type, $algorithm $arguments $result);
    };
    (@module $token:tt $first:tt $name:ident $type:ty,
        $algorithm:tt [$($direction:ident)*] $arguments:tt $result:ty
    ) => {
        pub(in crate::dispatch) mod $name {
            use super::*;

            $(typed!(@$direction $token $first $type, $algorithm $arguments $result);)*
        }
    };
    (@forward $token:tt $first:tt $type:ty, [$($algorithm:tt)*] $arguments:tt $result:ty) => {
        typed!(@kernel $token $first forward $type, [$($algorithm)*::<_, $type, Forward>]
            $arguments $result);
    };
    (@backward $token:tt $first:tt $type:ty, [$($algorithm:tt)*] $arguments:tt $result:ty) => {
        typed!(@kernel $token $first backward $type, [$($algorithm)*::<_, $type, Backward>]
            $arguments $result);
    };
    (@kernel $token:tt ($($first:ident)?) $name:ident $type:ty,
        [$($algorithm:tt)*] ($($rest:tt)*) $result:ty
    ) => {
        function!($token $name ($($first: $type,)? $($rest)*) $result, $($algorithm)*);
    };
}

/// Writes the kernels of operations that have neither patterns nor cases.
macro_rules! bytes {
    ($token:tt $($name:ident = [$($algorithm:tt)*] $arguments:tt -> $result:ty;)*) => {$(
        function!($token $name $arguments $result, $($algorithm)*);
    )*};
}

/// Writes a kernel: a function with the target features, if there are any, that calls the
/// algorithm.
macro_rules! function {
    ({ $token:expr $(, $features:literal)? } $name:ident ($($argument:ident: $type:ty),*) $result:ty,
        $($algorithm:tt)*
    ) => {
        $(#[target_feature(enable = $features)])?
        pub(in crate::dispatch) fn $name($($argument: $type),*) -> $result {
            $($algorithm)*($token, $($argument),*)
        }
    };
}

isa!(portable: isa::Portable, isa::Portable, true);
isa!(word: isa::Word, isa::Word, true);

cfg_if::cfg_if! {
    if #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))] {
        isa!(sse2: isa::Sse2, isa::Sse2, true);
        isa!(
            avx2: isa::Avx2,
            // SAFETY: the function around it has these features, so whoever calls it has made
            // sure of them.
            unsafe { isa::Avx2::new_unchecked() },
            isa::Avx2::new().is_some(),
            "avx2,bmi1,bmi2,popcnt"
        );
        isa!(
            avx512: isa::Avx512,
            // SAFETY: as above.
            unsafe { isa::Avx512::new_unchecked() },
            isa::Avx512::new().is_some(),
            "avx512f,avx512bw,avx512vl,avx512vbmi2,bmi1,bmi2,popcnt"
        );
    } else if #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))] {
        isa!(neon: isa::Neon, isa::Neon, true);
    } else if #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))] {
        isa!(simd128: isa::Simd128, isa::Simd128, true);
    }
}
