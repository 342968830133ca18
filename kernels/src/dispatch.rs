//! The table of kernels: an entry for each algorithm and pattern, a table for
//! each ISA, one of them chosen once.
//!
//! A new algorithm is a field of [`Family`] or [`Kernels`], a method, and a line
//! in the macro below; a new ISA is a line at the foot of this file.
#![allow(
    unsafe_code,
    reason = "functions with target features are called here, and only here"
)]

use core::fmt;

use atomic_memchr_asm::{Span, SpanMut};

use crate::{
    algo::{
        self,
        case::{Case, Caseless, Exact},
        direction::{Backward, Direction, Forward},
        iterate::Positions,
        short,
        substring::{Anchors, FEW, Occurrences, Workspace, find_short},
    },
    isa::{self, Baseline, GROUP, Isa},
    pattern::{Needles, Pattern},
};

/// The kernels of an ISA.
///
/// A table is to be had only where the CPU runs its kernels: from [`active()`] or
/// from [`supported()`].
pub struct Kernels {
    name: &'static str,
    pub(crate) one: Family<Needles<1>>,
    pub(crate) two: Family<Needles<2>>,
    pub(crate) three: Family<Needles<3>>,
    copy: unsafe fn(Span<'_>, SpanMut<'_>),
    memset: unsafe fn(SpanMut<'_>, u8),
    equal: unsafe fn(Span<'_>, &[u8]) -> bool,
    /// By whether case counts, and by whether it is forwards.
    substrings: [[Substrings; 2]; 2],
}

/// The kernels for substrings, in one direction.
///
/// To call one of them the CPU must have the target features of its ISA.
struct Substrings {
    few: unsafe fn(&[u8], Anchors, Span<'_>) -> Option<usize>,
    fill: unsafe fn(&mut Occurrences, &[u8], Span<'_>),
    /// Only where a group is compared in few instructions.
    common: Option<Common>,
}

type Common = unsafe fn(&mut Occurrences, &[u8], Span<'_>, &mut Workspace);

/// The kernels for one kind of pattern.
///
/// To call one of them the CPU must have the target features of its ISA.
#[doc(hidden)]
pub struct Family<P> {
    find: unsafe fn(P, Span<'_>) -> Option<usize>,
    rfind: unsafe fn(P, Span<'_>) -> Option<usize>,
    count: unsafe fn(P, Span<'_>) -> usize,
    fill: unsafe fn(P, &mut Positions<'_>),
    rfill: unsafe fn(P, &mut Positions<'_>),
}

/// Panics if a copy would be between memory of two lengths.
#[inline(always)]
fn assert_equal_lengths(source: Span<'_>, target: &SpanMut<'_>) {
    assert!(
        source.len() == target.len(),
        "source and target differ in length"
    );
}

// SAFETY, of each call below: a table is handed out only by `active` and
// `supported`, for a CPU that has the features of its functions.
impl Kernels {
    /// The name of the ISA: `"avx512"`, `"avx2"`, `"sse2"`, `"neon"`, `"portable"` or
    /// `"word"`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The position of the first matching byte, or of the last, as `D` says.
    ///
    /// The byte matched there at some moment during the call; it need not any
    /// more. `None` says that each byte was seen not to match once, and not that
    /// they did so together.
    #[inline]
    pub fn find<P: Pattern, D: Direction>(&self, pattern: P, haystack: Span<'_>) -> Option<usize> {
        let family = P::family(self);
        if D::FORWARD {
            // SAFETY: see above.
            unsafe { (family.find)(pattern, haystack) }
        } else {
            // SAFETY: see above.
            unsafe { (family.rfind)(pattern, haystack) }
        }
    }

    /// How many bytes match. Each was looked at once, at some moment during the
    /// call.
    #[inline]
    pub fn count<P: Pattern>(&self, pattern: P, haystack: Span<'_>) -> usize {
        // SAFETY: see above.
        unsafe { (P::family(self).count)(pattern, haystack) }
    }

    /// Decides the next positions, in the direction `D`. If
    /// [`Positions::pop`] has none afterwards there are none left.
    #[inline]
    pub fn fill<P: Pattern, D: Direction>(&self, pattern: P, positions: &mut Positions<'_>) {
        let family = P::family(self);
        if D::FORWARD {
            // SAFETY: see above.
            unsafe { (family.fill)(pattern, positions) }
        } else {
            // SAFETY: see above.
            unsafe { (family.rfill)(pattern, positions) }
        }
    }

    /// Copies `source` into `target`, each byte as it was at some moment during the
    /// call. Where they overlap, as if by way of memory elsewhere. A byte of the target
    /// may be stored twice.
    ///
    /// # Panics
    ///
    /// If they differ in length.
    #[inline]
    pub fn copy<'t>(&self, source: Span<'_>, target: impl Into<SpanMut<'t>>) {
        let target = target.into();
        assert_equal_lengths(source, &target);
        // SAFETY: see above.
        unsafe { (self.copy)(source, target) }
    }

    /// Makes each byte of `target` this one. A byte may be stored twice.
    #[inline]
    pub fn memset(&self, target: SpanMut<'_>, byte: u8) {
        // SAFETY: see above.
        unsafe { (self.memset)(target, byte) }
    }

    /// Finds the next occurrences of `needle`, in the direction `D`, compared as `C` says.
    /// `occurrences` were made for needle and haystack. If [`Occurrences::pop`] has none
    /// afterwards there are none left.
    ///
    /// Each byte of the needle was seen at its place at some moment during the call, not
    /// necessarily all of them at one moment.
    #[inline]
    pub fn occurrences<D: Direction, C: Case>(
        &self,
        needle: &[u8],
        haystack: Span<'_>,
        occurrences: &mut Occurrences,
    ) {
        let kernels = self.substrings::<D, C>();
        if let Some(common) = kernels.common
            && occurrences.are_common()
        {
            let workspace = &mut { Workspace::EMPTY };
            // SAFETY: see above.
            unsafe { common(occurrences, needle, haystack, workspace) }
            if occurrences.is_filled() {
                return;
            }
        }
        // SAFETY: see above.
        unsafe { (kernels.fill)(occurrences, needle, haystack) }
    }

    #[inline(always)]
    fn substrings<D: Direction, C: Case>(&self) -> &Substrings {
        &self.substrings[usize::from(C::COUNTS)][usize::from(D::FORWARD)]
    }

    /// The position of the first occurrence of `needle`, which is not empty, or of the
    /// last, as `D` says. The anchors are those of the needle. What the answer means is said
    /// at [`Kernels::occurrences`].
    #[inline]
    pub fn substring<D: Direction, C: Case>(
        &self,
        needle: &[u8],
        anchors: Anchors,
        haystack: Span<'_>,
    ) -> Option<usize> {
        if haystack.len() < needle.len() + FEW {
            let kernels = self.substrings::<D, C>();
            // SAFETY: see above.
            return unsafe { (kernels.few)(needle, anchors, haystack) };
        }
        let mut occurrences = Occurrences::new(anchors, needle.len(), haystack.len());
        self.occurrences::<D, C>(needle, haystack, &mut occurrences);
        occurrences.pop::<D>()
    }

    /// Whether each byte of `shared` was the byte of `private` at its place at
    /// some moment during the call. False if they differ in length.
    #[inline]
    pub fn equal(&self, shared: Span<'_>, private: &[u8]) -> bool {
        // SAFETY: see above.
        unsafe { (self.equal)(shared, private) }
    }
}

impl fmt::Debug for Kernels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kernels").field(&self.name).finish()
    }
}

/// The position of the first matching byte, or of the last, as `D` says, by the
/// best kernels of this CPU.
///
/// A haystack of up to 64 bytes is searched right here, with the instructions
/// that every CPU of the target has, where they are few: that takes less time than a call
/// through a pointer. What the answer means is said at [`Kernels::find`].
#[inline]
pub fn find<P: Pattern, D: Direction>(pattern: P, haystack: Span<'_>) -> Option<usize> {
    if haystack.len() <= GROUP {
        return short::find::<_, _, D>(BASELINE, pattern, haystack);
    }
    active().find::<P, D>(pattern, haystack)
}

/// How many bytes match, by the best kernels of this CPU.
#[inline]
pub fn count<P: Pattern>(pattern: P, haystack: Span<'_>) -> usize {
    if haystack.len() <= GROUP {
        return short::count(BASELINE, pattern, haystack);
    }
    active().count(pattern, haystack)
}

/// Decides the next positions, in the direction `D`, by the best kernels of this CPU.
/// If [`Positions::pop`] has none afterwards there are none left.
#[inline]
pub fn fill<P: Pattern, D: Direction>(pattern: P, positions: &mut Positions<'_>) {
    if positions.is_short() {
        positions.fill_short(BASELINE, pattern);
    } else if !positions.is_exhausted() {
        active().fill::<P, D>(pattern, positions);
    }
}

/// [`Kernels::substring`] of the best kernels of this CPU.
///
/// A haystack of up to 64 bytes is searched right here, as in [`find`].
#[inline]
pub fn substring<D: Direction, C: Case>(
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    if haystack.len() <= GROUP {
        return find_short::<_, D, C>(BASELINE, needle, anchors, haystack);
    }
    active().substring::<D, C>(needle, anchors, haystack)
}

/// [`Kernels::occurrences`] of the best kernels of this CPU.
#[inline]
pub fn occurrences<D: Direction, C: Case>(
    needle: &[u8],
    haystack: Span<'_>,
    occurrences: &mut Occurrences,
) {
    active().occurrences::<D, C>(needle, haystack, occurrences);
}

/// [`Kernels::copy`] of the best kernels of this CPU.
///
/// Up to 64 bytes are copied right here. Where the compiler made this a function, which
/// called the table, 64 bytes took a quarter more and 1 KiB a tenth.
///
/// # Panics
///
/// If they differ in length.
#[inline(always)]
pub fn copy<'t>(source: Span<'_>, target: impl Into<SpanMut<'t>>) {
    let target = target.into();
    assert_equal_lengths(source, &target);
    if source.len() <= GROUP {
        return algo::copy::few(BASELINE, source, target);
    }
    active().copy(source, target);
}

/// [`Kernels::memset`] of the best kernels of this CPU.
#[inline]
pub fn memset(target: SpanMut<'_>, byte: u8) {
    if target.len() <= GROUP {
        return algo::memset::few(BASELINE, target, byte);
    }
    active().memset(target, byte);
}

/// [`Kernels::equal`] of the best kernels of this CPU. Up to 16 bytes are compared right here.
#[inline]
pub fn equal(shared: Span<'_>, private: &[u8]) -> bool {
    if private.len() <= 16 {
        return algo::equal::few(shared, private);
    }
    active().equal(shared, private)
}

/// Instantiates the algorithms over patterns. `$isa` makes the token inside of
/// functions that carry `$features`, where that is a promise kept.
macro_rules! family {
    ($pattern:ty, $isa:expr $(, $features:literal)?) => {{
        $(#[target_feature(enable = $features)])?
        fn find(pattern: $pattern, haystack: Span<'_>) -> Option<usize> {
            algo::find::find::<_, _, Forward>($isa, pattern, haystack)
        }
        $(#[target_feature(enable = $features)])?
        fn rfind(pattern: $pattern, haystack: Span<'_>) -> Option<usize> {
            algo::find::find::<_, _, Backward>($isa, pattern, haystack)
        }
        $(#[target_feature(enable = $features)])?
        fn count(pattern: $pattern, haystack: Span<'_>) -> usize {
            algo::count::count($isa, pattern, haystack)
        }
        $(#[target_feature(enable = $features)])?
        fn fill(pattern: $pattern, positions: &mut Positions<'_>) {
            algo::iterate::fill::<_, _, Forward>($isa, pattern, positions);
        }
        $(#[target_feature(enable = $features)])?
        fn rfill(pattern: $pattern, positions: &mut Positions<'_>) {
            algo::iterate::fill::<_, _, Backward>($isa, pattern, positions);
        }
        Family { find, rfind, count, fill, rfill }
    }};
}

/// [`Isa::UNROLLED`] of a token's ISA.
const fn is_unrolled<I: Isa>(_: I) -> bool {
    I::UNROLLED
}

/// The same for the algorithms over substrings, by these names.
macro_rules! substrings {
    (
        $few:ident, $fill:ident, $common:ident,
        $direction:ty, $case:ty, $isa:expr $(, $features:literal)?
    ) => {{
        $(#[target_feature(enable = $features)])?
        fn $few(needle: &[u8], anchors: Anchors, haystack: Span<'_>) -> Option<usize> {
            algo::substring::find_few::<_, $direction, $case>($isa, needle, anchors, haystack)
        }
        $(#[target_feature(enable = $features)])?
        fn $fill(found: &mut Occurrences, needle: &[u8], haystack: Span<'_>) {
            algo::substring::fill::<_, $direction, $case>($isa, needle, haystack, found);
        }
        $(#[target_feature(enable = $features)])?
        fn $common(
            found: &mut Occurrences,
            needle: &[u8],
            haystack: Span<'_>,
            space: &mut Workspace,
        ) {
            algo::substring::fill_common::<_, $direction, $case>(
                $isa, needle, haystack, found, space,
            );
        }
        Substrings {
            few: $few,
            fill: $fill,
            common: if is_unrolled($isa) { Some($common) } else { None },
        }
    }};
}

/// Instantiates all algorithms for an ISA.
macro_rules! kernels {
    ($name:literal, $isa:expr $(, $features:literal)?) => {{
        $(#[target_feature(enable = $features)])?
        fn copy(source: Span<'_>, target: SpanMut<'_>) {
            algo::copy::copy($isa, source, target);
        }
        $(#[target_feature(enable = $features)])?
        fn memset(target: SpanMut<'_>, byte: u8) {
            algo::memset::memset($isa, target, byte);
        }
        $(#[target_feature(enable = $features)])?
        fn equal(shared: Span<'_>, private: &[u8]) -> bool {
            algo::equal::equal($isa, shared, private)
        }
        Kernels {
            name: $name,
            one: family!(Needles<1>, $isa $(, $features)?),
            two: family!(Needles<2>, $isa $(, $features)?),
            three: family!(Needles<3>, $isa $(, $features)?),
            copy,
            memset,
            equal,
            substrings: [
                [
                    substrings!(
                        rfew_caseless, rcaseless, rcommon_caseless,
                        Backward, Caseless, $isa $(, $features)?
                    ),
                    substrings!(
                        few_caseless, caseless, common_caseless,
                        Forward, Caseless, $isa $(, $features)?
                    ),
                ],
                [
                    substrings!(
                        rfew, rsubstring, rcommon,
                        Backward, Exact, $isa $(, $features)?
                    ),
                    substrings!(
                        few, substring, common,
                        Forward, Exact, $isa $(, $features)?
                    ),
                ],
            ],
        }
    }};
}

// Constants, so that a target with one table calls its kernels directly, and what is not
// called is not linked; a pointer to a table would keep all of it.
const PORTABLE: Kernels = kernels!("portable", isa::Portable);
const WORD: Kernels = kernels!("word", isa::Word);

static PORTABLE_TABLE: Kernels = PORTABLE;
static WORD_TABLE: Kernels = WORD;

cfg_if::cfg_if! {
    if #[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))] {
        const BASELINE: Baseline = isa::Sse2;

        static SSE2: Kernels = kernels!("sse2", isa::Sse2);
        static AVX2: Kernels = kernels!(
            "avx2",
            // SAFETY: the function around it has these features, so whoever calls it
            // has made sure of them.
            unsafe { isa::Avx2::new_unchecked() },
            "avx2,bmi1,bmi2,popcnt"
        );

        static AVX512: Kernels = kernels!(
            "avx512",
            // SAFETY: as above.
            unsafe { isa::Avx512::new_unchecked() },
            "avx512f,avx512bw,avx512vl,avx512vbmi2,bmi1,bmi2,popcnt"
        );

        cfg_if::cfg_if! {
            if #[cfg(all(
                target_feature = "avx512f",
                target_feature = "avx512bw",
                target_feature = "avx512vl",
                target_feature = "avx512vbmi2",
                target_feature = "bmi1",
                target_feature = "bmi2",
                target_feature = "popcnt",
            ))] {
                /// The best kernels of this CPU: known when this was compiled.
                #[inline(always)]
                pub fn active() -> &'static Kernels {
                    &AVX512
                }

                /// Without effect: the best table was known when this was compiled.
                pub fn set_active(_: &'static Kernels) {}
            } else {
                use core::{ptr, sync::atomic::{AtomicPtr, Ordering::Relaxed}};

                /// Null until the first call. Whoever finds it so asks the CPU, and
                /// all come to the same answer, so nothing needs to be ordered, nor
                /// compared and swapped.
                static ACTIVE: AtomicPtr<Kernels> = AtomicPtr::new(ptr::null_mut());

                /// The best kernels of this CPU, chosen at the first call.
                #[inline]
                pub fn active() -> &'static Kernels {
                    // SAFETY: it is null, or was made from a `&'static Kernels`.
                    match unsafe { ACTIVE.load(Relaxed).as_ref() } {
                        Some(kernels) => kernels,
                        None => choose(),
                    }
                }

                /// Makes a table the one that [`active`] returns from now on, so that a
                /// bench measures another than the best. It has no effect where the
                /// table was chosen when this was compiled.
                pub fn set_active(kernels: &'static Kernels) {
                    ACTIVE.store(ptr::from_ref(kernels).cast_mut(), Relaxed);
                }

                #[cold]
                fn choose() -> &'static Kernels {
                    let kernels = supported().next().unwrap_or(&SSE2);
                    set_active(kernels);
                    kernels
                }
            }
        }

        /// The tables that this CPU runs, the best first.
        pub fn supported() -> impl Iterator<Item = &'static Kernels> + Clone {
            let avx512 = isa::Avx512::new().map(|_| &AVX512);
            let avx2 = isa::Avx2::new().map(|_| &AVX2);
            avx512.into_iter().chain(avx2).chain([&SSE2, &PORTABLE_TABLE, &WORD_TABLE])
        }
    } else if #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))] {
        const BASELINE: Baseline = isa::Neon;

        const NEON: Kernels = kernels!("neon", isa::Neon);

        static NEON_TABLE: Kernels = NEON;

        /// The best kernels of this CPU: known when this was compiled.
        #[inline(always)]
        pub fn active() -> &'static Kernels {
            &NEON
        }

        /// Without effect: the best table was known when this was compiled.
        pub fn set_active(_: &'static Kernels) {}

        /// The tables that this CPU runs, the best first.
        pub fn supported() -> impl Iterator<Item = &'static Kernels> + Clone {
            [&NEON_TABLE, &PORTABLE_TABLE, &WORD_TABLE].into_iter()
        }
    } else {
        cfg_if::cfg_if! {
            if #[cfg(target_feature = "simd128")] {
                const BASELINE: Baseline = isa::Portable;
                const BEST: Kernels = PORTABLE;
                static TABLES: [&Kernels; 2] = [&PORTABLE_TABLE, &WORD_TABLE];
            } else {
                const BASELINE: Baseline = isa::Word;
                const BEST: Kernels = WORD;
                static TABLES: [&Kernels; 2] = [&WORD_TABLE, &PORTABLE_TABLE];
            }
        }

        /// The best kernels of this CPU: known when this was compiled.
        #[inline(always)]
        pub fn active() -> &'static Kernels {
            &BEST
        }

        /// Without effect: the best table was known when this was compiled.
        pub fn set_active(_: &'static Kernels) {}

        /// The tables that this CPU runs, the best first.
        pub fn supported() -> impl Iterator<Item = &'static Kernels> + Clone {
            TABLES.into_iter()
        }
    }
}
