//! What the handler has to say about a mapping.

use std::sync::atomic::{
    AtomicUsize,
    Ordering::{Relaxed, SeqCst},
    fence,
};

/// What faults in a mapping told. Offsets are from its first byte; they are `usize::MAX`,
/// stored as its complement, as long as there was no fault.
#[derive(Debug, Default)]
pub(super) struct Marks {
    faults: AtomicUsize,
    fault: AtomicUsize,
    file_end: AtomicUsize,
}

impl Marks {
    /// Makes a mark, before zeros are put where the fault was.
    ///
    /// It is called in the handler: it does nothing but with atomics.
    #[cfg(all(target_os = "linux", not(miri)))]
    pub(super) fn add(&self, fault: usize, file_end: usize) {
        self.fault.fetch_max(!fault, Relaxed);
        self.file_end.fetch_max(!file_end, Relaxed);
        self.faults.fetch_add(1, Relaxed);
        // With the one below: whoever has seen one of these zeros sees the mark.
        fence(SeqCst);
    }

    /// How many faults there were.
    pub(super) fn faults(&self) -> usize {
        self.faults.load(Relaxed)
    }

    /// The lowest page that one was in, and the lowest end of the file that was seen at one.
    pub(super) fn lowest(&self) -> (usize, usize) {
        fence(SeqCst);
        (!self.fault.load(Relaxed), !self.file_end.load(Relaxed))
    }
}
