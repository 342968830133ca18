//! [`ByteIter`], the iterator behind `Memchr`, `Memchr2` and `Memchr3`.

use atomic_memchr_kernels::{self as kernels, Direction, Kernels, PatternRows, Positions, Span};

/// Iterates over the offsets of matching bytes, for any pattern.
///
/// It keeps its state in the kernels' [`Positions`]: the part of the haystack that is not decided
/// yet, and offsets that were decided ahead of their turn. `advance` takes one of these offsets. If
/// there is none, more of the haystack is loaded. Every byte is therefore decided by one load, and an
/// offset is handed out without going back to memory.
///
/// On x86 it begins on a boundary of a cache line, and so does the buffer of these offsets.
#[derive(Clone)]
#[repr(C)]
#[cfg_attr(any(target_arch = "x86", target_arch = "x86_64"), repr(align(64)))]
pub struct ByteIter<'h, P> {
    positions: Positions<'h>,
    pattern: P,
}

impl<'h, P: PatternRows> ByteIter<'h, P> {
    /// Creates an iterator over the offsets in `haystack` of bytes that match.
    #[inline]
    pub fn new(pattern: P, haystack: Span<'h>) -> Self {
        ByteIter {
            pattern,
            positions: Positions::new(haystack),
        }
    }

    /// Returns the pattern.
    #[inline]
    pub fn pattern(&self) -> P {
        self.pattern
    }

    /// Returns the state of the iteration.
    #[inline]
    pub fn positions(&self) -> &Positions<'h> {
        &self.positions
    }

    /// Returns the next offset from the end at which `D` begins.
    #[inline]
    pub fn advance<D: Direction>(&mut self) -> Option<usize> {
        kernels::next::<P, D>(self.pattern, &mut self.positions)
    }

    /// Returns the next offset from the end at which `D` begins, and searches with the kernels of
    /// one ISA.
    #[inline]
    pub fn advance_of<D: Direction>(&mut self, kernels: &Kernels) -> Option<usize> {
        kernels.next::<P, D>(self.pattern, &mut self.positions)
    }

    /// Returns the least and the greatest number of offsets that are left.
    #[inline]
    pub fn size_hint(&self) -> (usize, Option<usize>) {
        let (decided, unloaded) = self.positions.remaining();
        (decided, Some(decided + unloaded.len()))
    }

    /// Returns the number of offsets that are left.
    #[inline]
    pub fn count(self) -> usize {
        let (decided, unloaded) = self.positions.remaining();
        decided + kernels::count(self.pattern, unloaded)
    }

    /// Returns the number of offsets that are left, and counts with the kernels of one ISA.
    #[inline]
    pub fn count_of(self, kernels: &Kernels) -> usize {
        let (decided, unloaded) = self.positions.remaining();
        decided + kernels.count(self.pattern, unloaded)
    }
}
