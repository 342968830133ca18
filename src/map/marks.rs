//! Marks of a mapping, by which the handler tells searches of faults.

use std::sync::atomic::{
    AtomicUsize,
    Ordering::{Relaxed, SeqCst},
    fence,
};

/// What the handler has recorded about the faults in a mapping.
///
/// Offsets count from the first byte of the mapping, and are `usize::MAX` before the first fault.
/// They are stored as their complements, so that the lowest is kept by `fetch_max` and the initial
/// state is 0.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Number of faults.
    faults: AtomicUsize,
    /// Complement of the lowest offset of a page that has faulted.
    fault: AtomicUsize,
    /// Complement of the lowest offset of the end of the file at a fault.
    file_end: AtomicUsize,
}

impl Marks {
    /// Records a fault, before its page is replaced by zeros.
    ///
    /// The handler calls it, so it uses atomics and nothing else.
    #[cfg(all(target_os = "linux", not(miri)))]
    pub(super) fn add(&self, fault: usize, file_end: usize) {
        self.fault.fetch_max(!fault, Relaxed);
        self.file_end.fetch_max(!file_end, Relaxed);
        self.faults.fetch_add(1, Relaxed);
        // Pairs with the fence in `lowest`: a thread that has seen one of these zeros sees the
        // mark.
        fence(SeqCst);
    }

    /// Returns the number of faults.
    pub(super) fn faults(&self) -> usize {
        self.faults.load(Relaxed)
    }

    /// Returns the lowest offset of a page that has faulted, and the lowest offset of the end of
    /// the file that was seen at a fault.
    pub(super) fn lowest(&self) -> (usize, usize) {
        fence(SeqCst);
        (!self.fault.load(Relaxed), !self.file_end.load(Relaxed))
    }
}
