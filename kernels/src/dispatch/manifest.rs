//! The manifest of kernels: one list from which come the functions of each ISA, the rows of
//! function pointers, and the checks of the machine code in `xtask`.
//!
//! A line is an operation:
//!
//! ```text
//! name = [algorithm] [directions] (arguments) -> result;
//! ```
//!
//! - Under `patterns` it has a kernel for each pattern in the brackets and each direction, or for
//!   each pattern if the list of directions is empty. The pattern is the first argument, which is
//!   not written here.
//! - Under `cases` it has a kernel for each [`Case`](crate::Case) in the brackets and each
//!   direction.
//! - Under `bytes` it has one kernel, and no directions are written.
//!
//! The path of a kernel is that of its ISA, then `find::one::forward`, `count::one`,
//! `few::exact::backward` or `copy`. `xtask/src/audit/rules.rs` says of each type of argument how
//! many registers it takes and whether the kernel may access what it points to.

/// Calls the macro `$expand` with `$context` and with the manifest.
macro_rules! manifest {
    ($expand:ident! $context:tt) => {
        $expand! {
            $context

            patterns [one = Needles<1>, two = Needles<2>, three = Needles<3>] {
                find = [algo::find::find] [forward backward]
                    (haystack: Span<'_>) -> Option<usize>;
                count = [algo::count::count] []
                    (haystack: Span<'_>) -> usize;
                advance = [algo::iterate::advance] [forward backward]
                    (positions: &mut Positions<'_>) -> ();
            }

            cases [exact = Exact, caseless = Caseless] {
                few = [algo::substring::find_few] [forward backward]
                    (needle: &[u8], anchors: Anchors, haystack: Span<'_>) -> Option<usize>;
                occurrences = [algo::substring::search] [forward backward]
                    (occurrences: &mut Occurrences, needle: &[u8], haystack: Span<'_>) -> ();
                common = [algo::substring::search_common] [forward backward]
                    (occurrences: &mut Occurrences, needle: &[u8], haystack: Span<'_>,
                     workspace: &mut Workspace) -> ();
            }

            bytes {
                copy = [algo::copy::copy] (source: Span<'_>, target: SpanMut<'_>) -> ();
                memset = [algo::memset::memset] (target: SpanMut<'_>, byte: u8) -> ();
                equal = [algo::equal::equal] (shared: Span<'_>, private: &[u8]) -> bool;
            }
        }
    };
}

/// An operation of the manifest, for `xtask`.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The names of the operation and of the modules in it: `find`, then `one`, `two` and `three`,
    /// then `forward` and `backward`.
    pub levels: [&'static [&'static str]; 3],
    /// The types of the arguments of its kernels, as the source has them.
    pub arguments: &'static [&'static str],
}
