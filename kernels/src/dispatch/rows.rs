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
    } else if #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))] {
        macro_rules! isas {
            ($expand:ident! $context:tt) => { $expand! { $context [simd128] [portable word] } };
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
        typed_rows! {
            /// A pattern that there are kernels for.
            PatternRows: [Pattern + 'static], PATTERNS, (Self) ["Needles"] $patterns $($pattern)*
        }
        typed_rows! {
            /// A case, exact or caseless, that there are kernels for.
            CaseRows: [Case<Anchor: PatternRows>], CASES, () [] $cases $($case)*
        }
        $(
            #[inline(always)]
            pub(super) fn $name() -> Row<pointer!(() ($($type),*) $result)> {
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

/// Writes a trait, which has a function for each operation that returns its row; its implementation
/// for each type of a list, the patterns or the cases; and the list of these operations. `$first` is
/// the type of the kernels' first argument if that is the type which implements the trait, and
/// `$shown` is its name in the list.
macro_rules! typed_rows {
    ($(#[$attribute:meta])* $trait:ident: [$($bounds:tt)*], $list:ident, $first:tt $shown:tt $types:tt
        $($name:ident = $algorithm:tt [$($direction:ident)*]
            ($($argument:ident: $type:ty),*) -> $result:ty;)*
    ) => {
        $(#[$attribute])*
        pub trait $trait: $($bounds)* {
            $(
                #[doc(hidden)]
                fn $name<D: Direction>() -> Row<pointer!($first ($($type),*) $result)>;
            )*
        }

        typed_rows!(@impls $trait $first $types
            {$($name [$($direction)*] ($($type),*) $result;)*});

        const $list: &[Operation] = &[$(Operation {
            levels: [
                &[stringify!($name)],
                typed_rows!(@names $types),
                &[$(stringify!($direction)),*],
            ],
            arguments: typed_rows!(@arguments $shown $($type),*),
        }),*];
    };
    (@names [$($module:ident = $type:ty),*]) => { &[$(stringify!($module)),*] };
    (@arguments [$($first:literal)?] $($type:ty),*) => { &[$($first,)? $(stringify!($type)),*] };
    (@impls $trait:ident $first:tt [$($module:ident = $type:ty),*] $operations:tt) => {
        $(typed_rows!(@impl $trait $first $module $type, $operations);)*
    };
    (@impl $trait:ident $first:tt $module:ident $implementor:ty,
        {$($name:ident $directions:tt ($($type:ty),*) $result:ty;)*}
    ) => {
        impl $trait for $implementor {
            $(
                #[inline(always)]
                fn $name<D: Direction>() -> Row<pointer!($first ($($type),*) $result)> {
                    row!($directions D $name::$module)
                }
            )*
        }
    };
}

/// The type of a pointer to a kernel, from its first argument's type, if that is not among the
/// arguments of the manifest, those, and its result's.
macro_rules! pointer {
    (($($first:ty)?) ($($type:ty),*) $result:ty) => {
        unsafe fn($($first,)? $($type),*) -> $result
    };
}

manifest!(rows! {});
