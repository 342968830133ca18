//! [`NeedleIter`], the iteration behind `FindIter` and its siblings.

use core::marker::PhantomData;

use atomic_memchr_kernels::{self as kernels, CaseRows, Direction, Occurrences, Span};

use super::Needle;

/// Holds the state of an iteration over the occurrences of a needle, in the direction `D`, with bytes
/// compared as `C` says.
///
/// It has no haystack: that is an argument of each call, and must be the same each time. Otherwise
/// offsets of one haystack are followed by offsets of another. The state is the kernels'
/// [`Occurrences`]: which start positions are not searched yet, and up to 64 occurrences that were
/// found ahead of their turn.
pub struct NeedleIter<'n, C: CaseRows, D> {
    needle: Needle<'n, C>,
    occurrences: Occurrences,
    direction: PhantomData<fn() -> D>,
}

impl<'n, C: CaseRows, D: Direction> NeedleIter<'n, C, D> {
    /// Creates the state of an iteration over a haystack of `haystack` bytes.
    #[inline]
    pub fn new(needle: Needle<'n, C>, haystack: usize) -> Self {
        NeedleIter {
            occurrences: needle.occurrences(haystack),
            needle,
            direction: PhantomData,
        }
    }

    /// Returns the needle.
    #[inline]
    pub fn needle(&self) -> &Needle<'n, C> {
        &self.needle
    }

    /// Returns which start positions are not searched yet, and which occurrences were found.
    #[inline]
    pub fn occurrences(&self) -> &Occurrences {
        &self.occurrences
    }

    /// Returns the offset of the next occurrence in `haystack`.
    #[inline]
    pub fn advance(&mut self, haystack: Span<'_>) -> Option<usize> {
        match self.occurrences.pop::<D>() {
            None => self.refill(haystack),
            found => found,
        }
    }

    /// Finds more occurrences, and returns the first of them.
    #[inline(never)]
    fn refill(&mut self, haystack: Span<'_>) -> Option<usize> {
        let needle = self.needle.bytes();
        if needle.is_empty() {
            return self.occurrences.next_start::<D>();
        }
        if self.occurrences.is_exhausted() {
            return None;
        }
        kernels::occurrences::<D, C>(needle, haystack, &mut self.occurrences);
        self.occurrences.widen();
        self.occurrences.pop::<D>()
    }

    /// Returns the least and the greatest number of occurrences that are left.
    #[inline]
    pub fn size_hint(&self) -> (usize, Option<usize>) {
        let needle = self.needle.bytes();
        let (least, most) = self.occurrences.size_hint(needle.len());
        (if needle.is_empty() { most } else { least }, Some(most))
    }

    /// Converts into a state that owns a copy of its needle.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> NeedleIter<'static, C, D> {
        NeedleIter {
            needle: self.needle.into_owned(),
            occurrences: self.occurrences,
            direction: PhantomData,
        }
    }
}

impl<C: CaseRows, D> Clone for NeedleIter<'_, C, D> {
    fn clone(&self) -> Self {
        NeedleIter {
            needle: self.needle.clone(),
            occurrences: self.occurrences.clone(),
            direction: PhantomData,
        }
    }
}
