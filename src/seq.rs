//! Consistent snapshots: a record that one writer changes again and again, and readers
//! that get all of it from one moment, without a lock.
//!
//! A counter says what the writer does. It is odd while the record is being changed, and
//! even when it is whole. A reader notes the counter, copies the record, and looks at the
//! counter again: if it was even and has not moved, no part of the copy is older or newer
//! than another; if not, the copy is thrown away and made anew. Readers write nothing, so
//! there may be any number of them, in other processes too and on mappings that are only
//! readable, and none of them makes the writer wait.
//!
//! This is the sequence lock of Linux and others, with the orderings of Hans-J. Boehm,
//! "Can Seqlocks Get Along With Programming Language Memory Models?" (MSPC 2012).
//!
//! ```
//! use atomic_memchr::{View, seq::{SeqReader, SeqWriter}};
//! use std::sync::atomic::{AtomicU8, AtomicU32};
//!
//! // In practice both are in memory that processes share.
//! let counter = AtomicU32::new(0);
//! let memory = [0; 16].map(AtomicU8::new);
//!
//! let mut writer = SeqWriter::new(&counter, View::new(&memory));
//! writer.write(b"from one moment!");
//!
//! let reader = SeqReader::new(&counter, View::new(&memory));
//! let mut record = [0; 16];
//! reader.read(&mut record)?;
//! assert_eq!(&record, b"from one moment!");
//! # Ok::<_, atomic_memchr::seq::Busy>(())
//! ```
//!
//! # Why this is right
//!
//! The record is loaded and stored by relaxed accesses of single bytes, or by assembly
//! that is equivalent to them ([The memory model], section 1). So nothing is a data race,
//! whatever a reader sees, and all that is to be shown is that it keeps no mixture.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
//!
//! ```text
//! writer                                  reader
//! 1  counter = odd        relaxed         a  before = counter    relaxed
//! 2  fence                release         b  fence               acquire
//! 3  record = ..          relaxed         c  .. = record         relaxed
//! 4  counter = odd + 1    release         d  fence               acquire
//!                                         e  counter == before?  relaxed
//! ```
//!
//! - *Nothing newer.* Let a load of c see a store of 3. Then 2 synchronizes with d: a
//!   release fence before the store, an acquire fence after the load. So 1 happens before
//!   e, which sees that odd value or a later one, and not `before`.
//! - *Nothing older.* a sees the value of some 4, or of the start. That store is a release,
//!   and b an acquire fence after the load that saw it, so all stores of 3 before that 4
//!   happen before c, which sees those or later ones.
//!
//! A writer that only stored 4 with release would not do: without 2, stores of 3 might be
//! seen before 1. A reader's second look as an acquire load would not do either: it keeps
//! what comes after it from moving before, and not c from moving behind. Both are Boehm's
//! findings. a is a relaxed load with a fence, where an acquire load would serve, because
//! the memory may be mapped for reading, where std promises relaxed loads only.
//!
//! tests/seq.rs leaves out 2, b, d and the release of 4, each by itself, and Miri then sees
//! mixtures.
//!
//! # What is not promised
//!
//! - **That a reader gets through.** A writer that never rests keeps the counter moving, and
//!   one that has died inside leaves it odd. Reading ends with [`Busy`] after so many
//!   attempts.
//! - **Anything, if there are two writers at a time.** Records are mixed then; memory is
//!   not corrupted. `&mut` sees to it for one [`SeqWriter`]; that there is but one for a
//!   record, in all processes, is for their owners.
//! - **That a writer outside keeps to all this.** A copy that was read is private, and what
//!   does not trust its writer checks what it says.
//! - **That memory is there.** Where a mapped file was truncated there are zeros, among them
//!   a counter of 0 that rests: [`SeqReader`] takes them for a record, and [`SeqWriter`]
//!   does not know that its stores are lost. `MappedReader` and `MappedWriter` (feature
//!   `map`) are made from a `map::Mapping` and return an error.
//! - **A counter that goes round.** If it moves on by a multiple of 2^32, which is 2^31
//!   updates, within one attempt to read, that is not noticed.

use core::{
    error::Error,
    fmt, hint,
    sync::atomic::{
        AtomicU8, AtomicU32,
        Ordering::{Acquire, Relaxed, Release},
        fence,
    },
};

#[cfg(feature = "map")]
pub use crate::map::record::{MappedReader, MappedWriter, RecordError};
use crate::{Byte, View};

/// How often a reader tries, unless told otherwise.
const ATTEMPTS: u32 = 10_000;

/// After so many attempts in vain, each waits no longer than the one before: for 2 to the
/// power of this many spins.
const LONGEST_WAIT: u32 = 6;

/// The one writer of a record.
#[derive(Debug)]
pub struct SeqWriter<'a> {
    counter: &'a AtomicU32,
    record: View<'a, AtomicU8>,
}

impl<'a> SeqWriter<'a> {
    /// Creates the writer of a record. The counter is memory beside it, 0 at first, which
    /// nobody but this writer stores to.
    ///
    /// There must be no other writer of the record at the same time, in any process. One
    /// may follow another, even one that has died while it wrote: the first update makes
    /// the record whole again.
    pub fn new(counter: &'a AtomicU32, record: View<'a, AtomicU8>) -> SeqWriter<'a> {
        SeqWriter { counter, record }
    }

    /// Returns the length of the record in bytes.
    pub fn len(&self) -> usize {
        self.record.len()
    }

    /// Returns `true` if the record has no bytes.
    pub fn is_empty(&self) -> bool {
        self.record.is_empty()
    }

    /// Replaces the record. Readers get what was there before, or all of this.
    ///
    /// # Panics
    ///
    /// If `record` has another length. Nothing has been written then.
    pub fn write(&mut self, record: &[u8]) {
        assert!(
            record.len() == self.len(),
            "a slice of length {} is no record of length {}",
            record.len(),
            self.len(),
        );
        self.write_with(|view| view.copy_from_slice(record));
    }

    /// Lets `change` store to the record, as it likes, by the view that it is given.
    /// Readers get the record from before or from after.
    ///
    /// If `change` panics, the record stays as it was left, and readers get [`Busy`] until
    /// it is written again.
    ///
    /// ```
    /// # use atomic_memchr::{View, seq::{SeqReader, SeqWriter}};
    /// # use std::sync::atomic::{AtomicU8, AtomicU32};
    /// let (counter, memory) = (AtomicU32::new(0), [0; 8].map(AtomicU8::new));
    /// let mut writer = SeqWriter::new(&counter, View::new(&memory));
    /// writer.write_with(|record| {
    ///     record.slice(..4).copy_from_slice(&7_u32.to_le_bytes());
    ///     record.slice(4..).fill(0xFF);
    /// });
    /// ```
    pub fn write_with<R>(&mut self, change: impl FnOnce(View<'a, AtomicU8>) -> R) -> R {
        // It is odd already if a writer died inside; then the next odd number says that
        // what was read so far is void.
        let odd = self.counter.load(Relaxed).wrapping_add(1) | 1;
        self.counter.store(odd, Relaxed);
        fence(Release);
        let result = change(self.record);
        self.counter.store(odd.wrapping_add(1), Release);
        result
    }
}

/// A reader of a record, one of any number.
///
/// `B` is what the record's memory is to this process: [`ReadOnly`](crate::ReadOnly) where
/// it is mapped for reading.
///
/// It knows nothing of files: zeros that the guard of a mapping puts where a file was
/// truncated are a record to it. `MappedReader` (feature `map`) is told.
pub struct SeqReader<'a, B: Byte = AtomicU8> {
    counter: &'a AtomicU32,
    record: View<'a, B>,
    attempts: u32,
}

impl<'a, B: Byte> SeqReader<'a, B> {
    /// Creates a reader of a record whose writer counts with `counter`. Nothing is done to
    /// the counter but relaxed loads, so it may be in memory that is mapped for reading.
    pub fn new(counter: &'a AtomicU32, record: View<'a, B>) -> SeqReader<'a, B> {
        SeqReader {
            counter,
            record,
            attempts: ATTEMPTS,
        }
    }

    /// Sets the number of attempts; at least one is made. The default is 10,000. Between
    /// them the reader waits, longer from one to the next, up to some hundred nanoseconds,
    /// and after that lets other threads run, where it can (feature `std`).
    #[must_use]
    pub fn with_attempts(self, attempts: u32) -> SeqReader<'a, B> {
        SeqReader { attempts, ..self }
    }

    /// Returns the length of the record in bytes.
    pub fn len(&self) -> usize {
        self.record.len()
    }

    /// Returns `true` if the record has no bytes.
    pub fn is_empty(&self) -> bool {
        self.record.is_empty()
    }

    /// Copies the record, all of it from one moment.
    ///
    /// # Errors
    ///
    /// [`Busy`] if it was being written at each attempt. `target` holds a mixture then.
    ///
    /// # Panics
    ///
    /// If `target` has another length.
    pub fn read(&self, target: &mut [u8]) -> Result<(), Busy> {
        self.read_with(|record| record.copy_to_slice(target))
    }

    /// Lets `look` read some of the record, and then asks whether what it found belongs
    /// together: if it does, returns it, and if not, lets it look again.
    ///
    /// While it runs, `look` may see any mixture of old and new bytes. It should return
    /// what it has read, and decide nothing by it: not panic, nor take lengths or offsets
    /// for good. What is found to belong together may be trusted as far as the writer is.
    ///
    /// # Errors
    ///
    /// [`Busy`] if the record was being written at each attempt.
    ///
    /// ```
    /// # use atomic_memchr::{View, seq::SeqReader};
    /// # use std::sync::atomic::{AtomicU8, AtomicU32};
    /// let (counter, memory) = (AtomicU32::new(2), [5; 4096].map(AtomicU8::new));
    /// let reader = SeqReader::new(&counter, View::new(&memory));
    /// let (first, last) = reader.read_with(|record| (record.get(0), record.get(4095)))?;
    /// assert_eq!((first, last), (Some(5), Some(5)));
    /// # Ok::<_, atomic_memchr::seq::Busy>(())
    /// ```
    pub fn read_with<R>(&self, mut look: impl FnMut(View<'a, B>) -> R) -> Result<R, Busy> {
        let attempts = self.attempts.max(1);
        for attempt in 0..attempts {
            let before = self.counter.load(Relaxed);
            if before.is_multiple_of(2) {
                fence(Acquire);
                let found = look(self.record);
                fence(Acquire);
                if self.counter.load(Relaxed) == before {
                    return Ok(found);
                }
            }
            wait(attempt);
        }
        Err(Busy { attempts })
    }
}

impl<B: Byte> Clone for SeqReader<'_, B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Byte> Copy for SeqReader<'_, B> {}

impl<B: Byte> fmt::Debug for SeqReader<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeqReader")
            .field("counter", &self.counter)
            .field("record", &self.record)
            .field("attempts", &self.attempts)
            .finish()
    }
}

/// Waits after an attempt in vain.
fn wait(attempt: u32) {
    for _ in 0..1 << attempt.min(LONGEST_WAIT) {
        hint::spin_loop();
    }
    #[cfg(feature = "std")]
    if attempt > LONGEST_WAIT {
        std::thread::yield_now();
    }
}

/// A record was being written whenever it was to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Busy {
    /// How many attempts were made.
    pub attempts: u32,
}

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the record was being written at each of {} attempts to read it; its writer may \
             have died, or may need to pause between updates",
            self.attempts
        )
    }
}

impl Error for Busy {}
