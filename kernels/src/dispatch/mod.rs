//! Chooses the kernel that is called: the one of the best ISA that the CPU has.
//!
//! Selection is by *operation*. `manifest.rs` lists the operations, `instances.rs` instantiates
//! each of them for each ISA, and `rows.rs` puts the instances of a kernel in a row. The *level* is
//! the index into the rows: it is found once, at the first call, and kept in a static. On x86-64:
//!
//! ```text
//! level                0         1       2      tests only
//! row of `find`      [avx512,  avx2,  sse2]   [portable, word]
//! row of `count`     [avx512,  avx2,  sse2]   [portable, word]
//! ```
//!
//! A program that calls one operation links the row of that operation alone. With one table of all
//! kernels, a call of `memchr` added 525 KB to a program.
//!
//! [`Kernels`] has the operations as methods: those of the best ISA ([`active`]), or of one that a
//! test or a bench names ([`supported`]). The functions of this module search short haystacks where
//! they are called, with the instructions that every CPU of the target has, and longer ones by
//! [`active`].
//!
//! A function with target features is sound to call only on a CPU that has them. Two facts ensure
//! that: a [`Kernels`] exists only for an ISA whose instructions this CPU has, and a row is indexed
//! by the ISA of that [`Kernels`] alone.
#![allow(
    unsafe_code,
    reason = "functions with target features are called here, and only here"
)]

#[macro_use]
mod manifest;
mod instances;
mod rows;

use core::{
    fmt,
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

use atomic_memchr_asm::{Span, SpanMut};

use self::rows::{CHOSEN, INSTANCES, UNROLLED};
pub use self::{
    manifest::Operation,
    rows::{CaseRows, MANIFEST, PatternRows, Row},
};
use crate::{
    algo::{
        self,
        direction::Direction,
        iterate::Positions,
        short,
        substring::{Anchors, FEW, Occurrences, Workspace, find_short},
    },
    isa::{BASELINE, GROUP},
};

/// The level that was found, plus one; 0 until the first call. A thread that finds 0 asks the CPU.
///
/// All threads come to the same answer, so relaxed loads and stores are enough: several threads may
/// ask, and store the same value.
static LEVEL: AtomicU8 = AtomicU8::new(0);

/// The kernels of one ISA.
///
/// There is one only where the CPU has the instructions of that ISA: it comes from [`active`] or
/// from [`supported`].
pub struct Kernels<S = Named>(S);

/// Chooses from a row.
pub trait Select: Copy + sealed::Sealed {
    /// Returns the function of a row that belongs to the chosen ISA, whose instructions this CPU
    /// has.
    #[doc(hidden)]
    fn select<F: Copy>(self, row: Row<F>) -> F;

    /// Returns the index of the chosen ISA in [`INSTANCES`].
    #[doc(hidden)]
    fn index(self) -> usize;
}

/// The best ISA that this CPU has.
#[derive(Clone, Copy)]
pub struct Best(());

/// The ISA at an index that is below the length of `INSTANCES`.
#[derive(Clone, Copy)]
pub struct Named(usize);

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Best {}
    impl Sealed for super::Named {}
}

impl Select for Best {
    #[inline(always)]
    fn select<F: Copy>(self, row: Row<F>) -> F {
        let index = self.index();
        // SAFETY: `index` returns less than CHOSEN.
        unsafe { *row.chosen.get_unchecked(index) }
    }

    #[inline(always)]
    fn index(self) -> usize {
        if CHOSEN == 1 {
            return 0;
        }
        // What is stored is at most CHOSEN: see `set_active`.
        match LEVEL.load(Relaxed) {
            0 => choose(),
            level => usize::from(level) - 1,
        }
    }
}

impl Select for Named {
    #[inline(always)]
    fn select<F: Copy>(self, row: Row<F>) -> F {
        row.all[self.0]
    }

    #[inline(always)]
    fn index(self) -> usize {
        self.0
    }
}

/// Asks the CPU which is the best of the ISAs to choose from, keeps its level, and returns its index.
#[cold]
fn choose() -> usize {
    let is_supported = |instance: &rows::Instance| (instance.is_supported)();
    // The best is first, so the first that this CPU has is chosen. The last is one that every CPU
    // of the target has, so there always is one.
    let best = INSTANCES[..CHOSEN].iter().position(is_supported);
    let index = best.unwrap_or(CHOSEN - 1);
    LEVEL.store(index as u8 + 1, Relaxed);
    index
}

/// Returns the kernels of the best ISA that this CPU has. The CPU is asked at the first call,
/// unless the best ISA was known at compile time.
#[inline(always)]
pub fn active() -> Kernels<Best> {
    Kernels(Best(()))
}

/// Lists the kernels of each ISA of the target. Those that this CPU does not have are not handed
/// out.
static ALL: [Kernels; INSTANCES.len()] = {
    let mut all = [const { Kernels(Named(0)) }; INSTANCES.len()];
    let mut index = 0;
    while index < all.len() {
        all[index] = Kernels(Named(index));
        index += 1;
    }
    all
};

/// Returns the kernels that [`active`] stands for now, to be kept.
pub fn best() -> &'static Kernels {
    &ALL[active().0.index()]
}

/// Returns the kernels of each ISA that this CPU has, the best first, for tests and benches to
/// loop over.
pub fn supported() -> impl Iterator<Item = &'static Kernels> + Clone {
    ALL.iter()
        .filter(|kernels| (INSTANCES[kernels.0.index()].is_supported)())
}

/// Makes [`active`] return these kernels from now on, so that a bench measures others than the
/// best.
///
/// Returns `false`, and has no effect, if [`active`] cannot return them on this target: if the
/// best ISA was known at compile time, or if they are for tests alone.
pub fn set_active(kernels: &Kernels) -> bool {
    let index = kernels.0.index();
    let can = CHOSEN > 1 && index < CHOSEN;
    if can {
        LEVEL.store(index as u8 + 1, Relaxed);
    }
    can
}

/// Panics if the source and the target of a copy differ in length.
#[inline(always)]
fn assert_equal_lengths(source: Span<'_>, target: &SpanMut<'_>) {
    assert!(
        source.len() == target.len(),
        "source and target differ in length"
    );
}

// SAFETY, of each call of a function from a row: `select` returns the function of an ISA whose
// instructions this CPU has.
impl<S: Select> Kernels<S> {
    /// Returns the name of the ISA: `"avx512"`, `"avx2"`, `"sse2"`, `"neon"`, `"portable"` or
    /// `"word"`.
    pub fn name(&self) -> &'static str {
        INSTANCES[self.0.index()].name
    }

    /// Returns the offset of the first matching byte, or of the last, as `D` says.
    ///
    /// The byte matched at some moment during the call, and may have changed since. `None` means
    /// that each byte was seen once and did not match then, which need not have been true of all
    /// of them at one moment.
    #[inline]
    pub fn find<P: PatternRows, D: Direction>(
        &self,
        pattern: P,
        haystack: Span<'_>,
    ) -> Option<usize> {
        let find = self.0.select(P::find::<D>());
        // SAFETY: see above.
        unsafe { find(pattern, haystack) }
    }

    /// Returns the number of matching bytes. Each byte is looked at once, at some moment during the
    /// call.
    #[inline]
    pub fn count<P: PatternRows>(&self, pattern: P, haystack: Span<'_>) -> usize {
        let count = self.0.select(P::count::<algo::direction::Forward>());
        // SAFETY: see above.
        unsafe { count(pattern, haystack) }
    }

    /// Decides the next positions, in the direction `D`. If [`Positions::pop`] returns `None`
    /// afterwards, the iteration is at its end.
    #[inline]
    pub fn advance<P: PatternRows, D: Direction>(&self, pattern: P, positions: &mut Positions<'_>) {
        let advance = self.0.select(P::advance::<D>());
        // SAFETY: see above.
        unsafe { advance(pattern, positions) }
    }

    /// Returns the next position in the direction `D`: [`Positions::pop`], and before it
    /// [`Kernels::advance`] if no position is decided.
    #[inline]
    pub fn next<P: PatternRows, D: Direction>(
        &self,
        pattern: P,
        positions: &mut Positions<'_>,
    ) -> Option<usize> {
        if let Some(position) = positions.pop::<D>() {
            return Some(position);
        }
        self.advance::<P, D>(pattern, positions);
        positions.pop::<D>()
    }

    /// Copies `source` into `target`, each byte as it was at some moment during the call. If they
    /// overlap, the bytes are copied as if by way of memory elsewhere. A byte of the target may be
    /// stored twice.
    ///
    /// # Panics
    ///
    /// If they differ in length.
    #[inline]
    pub fn copy<'t>(&self, source: Span<'_>, target: impl Into<SpanMut<'t>>) {
        let target = target.into();
        assert_equal_lengths(source, &target);
        let copy = self.0.select(rows::copy());
        // SAFETY: see above.
        unsafe { copy(source, target) }
    }

    /// Sets each byte of `target` to `byte`. A byte may be stored twice.
    #[inline]
    pub fn memset(&self, target: SpanMut<'_>, byte: u8) {
        let memset = self.0.select(rows::memset());
        // SAFETY: see above.
        unsafe { memset(target, byte) }
    }

    /// Finds the next occurrences of `needle`, in the direction `D`, with letters compared as `C`
    /// says. `occurrences` was made for this needle and this haystack. If [`Occurrences::pop`]
    /// returns `None` afterwards, there are no more occurrences.
    ///
    /// Each byte of the needle was seen at its offset at some moment during the call, not
    /// necessarily all of them at the same moment.
    #[inline]
    pub fn occurrences<D: Direction, C: CaseRows>(
        &self,
        needle: &[u8],
        haystack: Span<'_>,
        occurrences: &mut Occurrences,
    ) {
        if UNROLLED && occurrences.are_common() {
            let common = self.0.select(C::common::<D>());
            let workspace = &mut { Workspace::EMPTY };
            // SAFETY: see above.
            unsafe { common(occurrences, needle, haystack, workspace) }
            if occurrences.has_batch() {
                return;
            }
        }
        self.next_occurrences::<D, C>(needle, haystack, occurrences);
    }

    /// Finds the next occurrences, however common they are.
    #[inline(always)]
    fn next_occurrences<D: Direction, C: CaseRows>(
        &self,
        needle: &[u8],
        haystack: Span<'_>,
        occurrences: &mut Occurrences,
    ) {
        let next = self.0.select(C::occurrences::<D>());
        // SAFETY: see above.
        unsafe { next(occurrences, needle, haystack) }
    }

    /// Returns the offset of the first occurrence of `needle`, which is not empty, or of the last,
    /// as `D` says. `anchors` are those of the needle. [`Kernels::occurrences`] says what the
    /// answer means.
    #[inline]
    pub fn substring<D: Direction, C: CaseRows>(
        &self,
        needle: &[u8],
        anchors: Anchors,
        haystack: Span<'_>,
    ) -> Option<usize> {
        if haystack.len() < needle.len() + FEW {
            let few = self.0.select(C::few::<D>());
            // SAFETY: see above.
            return unsafe { few(needle, anchors, haystack) };
        }
        // A search that begins knows nothing of how common occurrences are.
        let mut occurrences = Occurrences::new(anchors, needle.len(), haystack.len());
        self.next_occurrences::<D, C>(needle, haystack, &mut occurrences);
        occurrences.pop::<D>()
    }

    /// Returns `true` if each byte of `shared` was equal, at some moment during the call, to the
    /// byte of `private` at the same offset. Returns `false` if they differ in length.
    #[inline]
    pub fn equal(&self, shared: Span<'_>, private: &[u8]) -> bool {
        let equal = self.0.select(rows::equal());
        // SAFETY: see above.
        unsafe { equal(shared, private) }
    }
}

impl<S: Select> fmt::Debug for Kernels<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kernels").field(&self.name()).finish()
    }
}

/// Returns the offset of the first matching byte, or of the last, as `D` says: [`Kernels::find`] by
/// the best ISA.
///
/// A haystack of up to 64 bytes is searched without a call of a kernel if that takes few
/// instructions: it takes less time than a call through a pointer.
#[inline]
pub fn find<P: PatternRows, D: Direction>(pattern: P, haystack: Span<'_>) -> Option<usize> {
    if haystack.len() <= GROUP {
        return short::find::<_, _, D>(BASELINE, pattern, haystack);
    }
    if cfg!(target_family = "wasm") {
        let offset = find_long::<P, D>(pattern, haystack);
        return (offset != usize::MAX).then_some(offset);
    }
    active().find::<P, D>(pattern, haystack)
}

/// Returns what [`Kernels::find`] by the best ISA does, and `usize::MAX` instead of `None`.
///
/// WebAssembly returns an `Option<usize>` by way of memory. A caller without such a call reserves
/// no stack: with vectors, `memrchr` of 16 bytes took 5.4 ns instead of 8.3.
#[inline(never)]
fn find_long<P: PatternRows, D: Direction>(pattern: P, haystack: Span<'_>) -> usize {
    active()
        .find::<P, D>(pattern, haystack)
        .unwrap_or(usize::MAX)
}

/// Returns the number of matching bytes: [`Kernels::count`] by the best ISA.
#[inline]
pub fn count<P: PatternRows>(pattern: P, haystack: Span<'_>) -> usize {
    if haystack.len() <= GROUP {
        return short::count(BASELINE, pattern, haystack);
    }
    active().count(pattern, haystack)
}

/// Decides the next positions, in the direction `D`: [`Kernels::advance`] by the best ISA.
#[inline]
pub fn advance<P: PatternRows, D: Direction>(pattern: P, positions: &mut Positions<'_>) {
    positions.advance_by::<P, D>(pattern, |pattern, positions| {
        active().advance::<P, D>(pattern, positions);
    });
}

/// Returns the next position in the direction `D`, by the best ISA: [`Positions::pop`], and before
/// it [`advance`] if no position is decided.
#[inline]
pub fn next<P: PatternRows, D: Direction>(
    pattern: P,
    positions: &mut Positions<'_>,
) -> Option<usize> {
    positions.next_by::<P, D>(pattern, |pattern, positions| {
        active().advance::<P, D>(pattern, positions);
    })
}

/// Returns the offset of the first occurrence of `needle`, or of the last, as `D` says:
/// [`Kernels::substring`] by the best ISA.
///
/// A haystack of up to 64 bytes is searched as in [`find`].
#[inline]
pub fn substring<D: Direction, C: CaseRows>(
    needle: &[u8],
    anchors: Anchors,
    haystack: Span<'_>,
) -> Option<usize> {
    if haystack.len() <= GROUP {
        return find_short::<_, D, C>(BASELINE, needle, anchors, haystack);
    }
    active().substring::<D, C>(needle, anchors, haystack)
}

/// Finds the next occurrences: [`Kernels::occurrences`] by the best ISA.
#[inline]
pub fn occurrences<D: Direction, C: CaseRows>(
    needle: &[u8],
    haystack: Span<'_>,
    occurrences: &mut Occurrences,
) {
    active().occurrences::<D, C>(needle, haystack, occurrences);
}

/// Copies `source` into `target`: [`Kernels::copy`] by the best ISA.
///
/// Up to 64 bytes are copied without a call of a kernel. This function is always inlined: as a
/// function that calls the kernel, 64 bytes took a quarter more time and 1 KiB a tenth.
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

/// Sets each byte of `target` to `byte`: [`Kernels::memset`] by the best ISA.
#[inline]
pub fn memset(target: SpanMut<'_>, byte: u8) {
    if target.len() <= GROUP {
        return algo::memset::few(BASELINE, target, byte);
    }
    active().memset(target, byte);
}

/// Returns `true` if each byte of `shared` was equal to the byte of `private` at the same offset:
/// [`Kernels::equal`] by the best ISA. Up to 16 bytes are compared without a call of a kernel.
#[inline]
pub fn equal(shared: Span<'_>, private: &[u8]) -> bool {
    if private.len() <= 16 {
        return algo::equal::few(shared, private);
    }
    active().equal(shared, private)
}
