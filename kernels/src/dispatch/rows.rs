//! Rows: for each kernel of the manifest, its instances, one for each ISA of the target.
//!
//! A program links the rows that it uses, and no kernel that is in none of them. A row is a
//! constant: where a target has one ISA to choose from, a call through the row is a direct call.
//!
//! The macros here expand the manifest (see `manifest.rs`) three times: into traits that lead from
//! the type of a pattern or a case to its rows (`PatternRows`, `CaseRows`), into functions for the
//! rows of the other operations, and into `MANIFEST`, which is the manifest as data. For `find` of
//! one byte, forwards, on x86-64, the row is:
//!
//! ```text
//! Row {
//!     chosen: &[avx512::find::one::forward, avx2::find::one::forward, sse2::find::one::forward],
//!     all:    &[those three, portable::find::one::forward, word::find::one::forward],
//! }
//! ```

use atomic_memchr_asm::{Span, SpanMut};

use super::{instances::*, manifest::Operation};
use crate::{
    algo::{
        case::{Case, Caseless, Exact},
        direction::Direction,
        iterate::Positions,
        substring::{Anchors, Occurrences, Workspace},
    },
    pattern::{Needles, Pattern},
};

// The ISAs of each target: first those of which the best that the CPU has is chosen, then those
// that only tests and benches ask for; in both lists the best first. `isas!` hands the lists to
// another macro.
cfg_if::cfg_if! {
    if #[cfg(all(
        any(target_arch = "x86", target_arch = "x86_64"),
        target_feature = "sse2",
        target_feature = "avx512f",
        target_feature = "avx512bw",
        target_feature = "avx512vl",
        target_feature = "avx512vbmi2",
        target_feature = "bmi1",
        target_feature = "bmi2",
        target_feature = "popcnt",
    ))] {
        macro_rules! isas {
            ($expand:ident! $context:tt) => {
                $expand! { $context [avx512] [avx2 sse2 portable word] }
            };
        }
    } else if #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))] {
        macro_rules! isas {
            ($expand:ident! $context:tt) => {
                $expand! { $context [avx512 avx2 sse2] [portable word] }
            };
        }
    } else if #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))] {
        macro_rules! isas {
            ($expand:ident! $context:tt) => { $expand! { $context [neon] [portable word] } };
        }
    } else if #[cfg(target_feature = "simd128")] {
        macro_rules! isas {
            ($expand:ident! $context:tt) => { $expand! { $context [portable] [word] } };
        }
    } else {
        macro_rules! isas {
            ($expand:ident! $context:tt) => { $expand! { $context [word] [portable] } };
        }
    }
}

/// An ISA of this target.
pub(super) struct Instance {
    /// Its name, as [`Kernels::name`](super::Kernels::name) returns it.
    pub(super) name: &'static str,
    /// Says whether this CPU has its instructions.
    pub(super) is_supported: fn() -> bool,
    /// Says whether its algorithms are unrolled: `Isa::UNROLLED`.
    is_unrolled: bool,
}

/// Writes an element of [`INSTANCES`], from the name of an ISA's module.
macro_rules! instance {
    ($isa:ident) => {
        Instance {
            name: $isa::NAME,
            is_supported: $isa::is_supported,
            is_unrolled: $isa::UNROLLED,
        }
    };
}

/// Writes [`CHOSEN`] and [`INSTANCES`], from the two lists of ISAs.
macro_rules! instances {
    ({} [$($chosen:ident)*] [$($other:ident)*]) => {
        /// The number of ISAs to choose from.
        pub(super) const CHOSEN: usize = [$($chosen::NAME),*].len();

        /// All ISAs of this target, in the order of the rows.
        pub(super) const INSTANCES: &[Instance] =
            &[$(instance!($chosen)),* $(, instance!($other))*];
    };
}

isas!(instances! {});

/// Says whether algorithms are unrolled for one of the ISAs to choose from. If not, code that only
/// these ISAs use is not linked.
pub(super) const UNROLLED: bool = {
    let mut is_unrolled = false;
    let mut index = 0;
    while index < CHOSEN {
        is_unrolled |= INSTANCES[index].is_unrolled;
        index += 1;
    }
    is_unrolled
};

/// The instances of a kernel.
///
/// To call one of them the CPU must have the target features of its ISA.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Row<F: 'static> {
    /// Those to choose from.
    pub(super) chosen: &'static [F; CHOSEN],
    /// Those and the others.
    pub(super) all: &'static [F; INSTANCES.len()],
}

/// The row of a kernel, from the directions that there are and the path within the module of an
/// ISA, of which the direction is left out.
macro_rules! row {
    ([forward backward] $direction:ident $($path:ident)::*) => {
        if $direction::FORWARD {
            isas!(row_of! { $($path::)* forward })
        } else {
            isas!(row_of! { $($path::)* backward })
        }
    };
    ([] $direction:ident $($path:ident)::*) => {
        isas!(row_of! { $($path)::* })
    };
}

/// Writes a row, from the path of a kernel within the module of an ISA and from the two lists of
/// ISAs.
macro_rules! row_of {
    ($path:tt [$($chosen:ident)*] [$($other:ident)*]) => {
        Row {
            chosen: &[$(entry!($chosen $path)),*],
            all: &[$(entry!($chosen $path),)* $(entry!($other $path)),*],
        }
    };
}

/// Writes an entry of a row: the path of a kernel in the module of one ISA.
macro_rules! entry {
    ($isa:ident { $($path:tt)* }) => { $isa::$($path)* };
}

/// Writes the traits by which a type leads to rows, the functions that return the other rows, and
/// the manifest as data.
macro_rules! rows {
    (
        {}
        patterns $patterns:tt { $($pattern:tt)* }
        cases $cases:tt { $($case:tt)* }
        bytes { $($name:ident = $algorithm:tt ($($argument:ident: $type:ty),*) -> $result:ty;)* }
    ) => {
        pattern_rows!($patterns $($pattern)*);
        case_rows!($cases $($case)*);
        $(
            #[inline(always)]
            pub(super) fn $name() -> Row<unsafe fn($($type),*) -> $result> {
                isas!(row_of! { $name })
            }
        )*

        #[doc(hidden)]
        pub const MANIFEST: &[&[Operation]] = &[PATTERNS, CASES, &[$(Operation {
            levels: [&[stringify!($name)], &[], &[]],
            arguments: &[$(stringify!($type)),*],
        }),*]];
    };
}

/// Writes the trait `PatternRows`, which has a function for each operation on patterns, that
/// returns its row; an implementation for each pattern; and the list of these operations.
macro_rules! pattern_rows {
    ($patterns:tt $($name:ident = $algorithm:tt [$($direction:ident)*]
        ($($argument:ident: $type:ty),*) -> $result:ty;)*
    ) => {
        /// A pattern that there are kernels for.
        pub trait PatternRows: Pattern + 'static {
            $(
                #[doc(hidden)]
                fn $name<D: Direction>() -> Row<unsafe fn(Self, $($type),*) -> $result>;
            )*
        }

        pattern_rows!(@impls $patterns {$($name [$($direction)*] ($($type),*) $result;)*});

        const PATTERNS: &[Operation] = &[$(Operation {
            levels: [
                &[stringify!($name)],
                pattern_rows!(@names $patterns),
                &[$(stringify!($direction)),*],
            ],
            arguments: &["Needles" $(, stringify!($type))*],
        }),*];
    };
    (@names [$($module:ident = $pattern:ty),*]) => { &[$(stringify!($module)),*] };
    (@impls [$($module:ident = $pattern:ty),*] $operations:tt) => {
        $(pattern_rows!(@impl $module $pattern, $operations);)*
    };
    (@impl $module:ident $pattern:ty,
        {$($name:ident $directions:tt ($($type:ty),*) $result:ty;)*}
    ) => {
        impl PatternRows for $pattern {
            $(
                #[inline(always)]
                fn $name<D: Direction>() -> Row<unsafe fn(Self, $($type),*) -> $result> {
                    row!($directions D $name::$module)
                }
            )*
        }
    };
}

/// Writes the trait `CaseRows`, which has a function for each operation on cases, that returns its
/// row; an implementation for each case; and the list of these operations.
macro_rules! case_rows {
    ($cases:tt $($name:ident = $algorithm:tt [$($direction:ident)*]
        ($($argument:ident: $type:ty),*) -> $result:ty;)*
    ) => {
        /// A case, exact or caseless, that there are kernels for.
        pub trait CaseRows: Case<Anchor: PatternRows> {
            $(
                #[doc(hidden)]
                fn $name<D: Direction>() -> Row<unsafe fn($($type),*) -> $result>;
            )*
        }

        case_rows!(@impls $cases {$($name [$($direction)*] ($($type),*) $result;)*});

        const CASES: &[Operation] = &[$(Operation {
            levels: [
                &[stringify!($name)],
                case_rows!(@names $cases),
                &[$(stringify!($direction)),*],
            ],
            arguments: &[$(stringify!($type)),*],
        }),*];
    };
    (@names [$($module:ident = $case:ty),*]) => { &[$(stringify!($module)),*] };
    (@impls [$($module:ident = $case:ty),*] $operations:tt) => {
        $(case_rows!(@impl $module $case, $operations);)*
    };
    (@impl $module:ident $case:ty, {$($name:ident $directions:tt ($($type:ty),*) $result:ty;)*}) => {
        impl CaseRows for $case {
            $(
                #[inline(always)]
                fn $name<D: Direction>() -> Row<unsafe fn($($type),*) -> $result> {
                    row!($directions D $name::$module)
                }
            )*
        }
    };
}

manifest!(rows! {});
