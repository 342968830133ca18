//! Consistent snapshots, without a lock: one writer changes a record again and again, and
//! readers get all of it from one moment.
//!
//! A counter tells what the writer does. It is odd while the record is being changed, and
//! even while the record is whole. A reader notes the counter, copies the record, and loads
//! the counter again. If the counter was even and has not changed, no part of the copy is
//! older or newer than another. Otherwise the reader discards the copy and tries again.
//! Readers store nothing, so there may be any number of them, in other processes too and on
//! mappings that are only readable, and no reader makes the writer wait.
//!
//! This is the sequence lock of Linux and others, with the memory orderings of Hans-J.
//! Boehm, "Can Seqlocks Get Along With Programming Language Memory Models?" (MSPC 2012).
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
//! # Why this is correct
//!
//! The record is loaded and stored by relaxed accesses of single bytes, or by assembly that
//! is equivalent to them ([The memory model], section 1). So there is no data race,
//! whatever a reader sees. What is left to show is that a reader keeps no mixture of two
//! records.
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
//! seen before 1. A reader whose second load of the counter was an acquire load would not
//! do either: an acquire load keeps what comes after it from moving before it, and does not
//! keep c from moving behind it. Both are Boehm's findings. Load a is relaxed and followed
//! by a fence, where an acquire load would serve, because the memory may be mapped for
//! reading only, where std promises relaxed loads only.
//!
//! tests/seq.rs leaves out 2, b, d and the release of 4, one at a time, and Miri then finds
//! mixtures.
//!
//! # What is not promised
//!
//! - **That a reader succeeds.** A writer that never pauses keeps the counter changing, and
//!   one that has died during an update leaves it odd. Reading then ends with [`Busy`],
//!   after a number of attempts.
//! - **Anything, if there are two writers at a time.** Records are mixed then, though
//!   memory is not corrupted. For one [`SeqWriter`], `&mut` rules it out. That a record has
//!   only one `SeqWriter`, in all processes, is up to their owners.
//! - **That a writer in another process follows this protocol.** A copy that was read is
//!   private. A reader that does not trust its writer validates the copy.
//! - **That the file is still there.** Where a mapped file was truncated, there are zeros,
//!   among them a counter of 0, which is even: [`SeqReader`] takes them for a record, and
//!   [`SeqWriter`] does not notice that its stores are lost. `MappedReader` and
//!   `MappedWriter` (feature `map`) are created from a `map::Mapping` and return an error.
//! - **Anything, if the counter wraps.** If it advances by a multiple of 2^32, which is
//!   2^31 updates, within one attempt to read, the reader does not notice.

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

/// Default number of attempts of a reader.
const ATTEMPTS: u32 = 10_000;

/// Number of failed attempts after which the wait between two of them stops growing: it is
/// 2 to the power of this, in spins.
const LONGEST_WAIT: u32 = 6;

/// Writes a record, as its only writer.
#[derive(Debug)]
pub struct SeqWriter<'a> {
    counter: &'a AtomicU32,
    record: View<'a, AtomicU8>,
}

impl<'a> SeqWriter<'a> {
    /// Creates the writer of a record. `counter` is shared memory beside the record. It is
    /// 0 at first, and only this writer stores to it.
    ///
    /// There must be no other writer of the record at the same time, in any process. One
    /// writer may succeed another, even one that has died during an update: the first
    /// update makes the record whole again.
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

    /// Replaces the record. Readers get the old record or the new one, whole.
    ///
    /// # Panics
    ///
    /// Panics if the length of `record` is not [`len`](SeqWriter::len). Then nothing has
    /// been written.
    pub fn write(&mut self, record: &[u8]) {
        assert!(
            record.len() == self.len(),
            "a slice of length {} cannot replace a record of length {}",
            record.len(),
            self.len(),
        );
        self.write_with(|view| view.copy_from_slice(record));
    }

    /// Calls `change` with a view of the record, to which it may store, and returns its
    /// result. Readers get the record from before or from after the call.
    ///
    /// If `change` panics, the record stays as it is at that moment, and readers get
    /// [`Busy`] until it is written again.
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
        // The counter is odd already if a writer died during an update. Then the next odd
        // number tells readers to discard what they have read so far.
        let odd = self.counter.load(Relaxed).wrapping_add(1) | 1;
        self.counter.store(odd, Relaxed);
        fence(Release);
        let result = change(self.record);
        self.counter.store(odd.wrapping_add(1), Release);
        result
    }
}

/// Reads a record, as one of any number of readers.
///
/// `B` is the type of the record's memory in this process: [`ReadOnly`](crate::ReadOnly) if
/// it is mapped for reading.
///
/// It does not know about files: where a file was truncated, the guard of a mapping puts
/// zeros, and this type takes them for a record. `MappedReader` (feature `map`) reports the
/// truncation.
pub struct SeqReader<'a, B: Byte = AtomicU8> {
    counter: &'a AtomicU32,
    record: View<'a, B>,
    attempts: u32,
}

impl<'a, B: Byte> SeqReader<'a, B> {
    /// Creates a reader of a record whose writer counts with `counter`. The counter is
    /// accessed by relaxed loads only, so it may be in memory that is mapped for reading.
    pub fn new(counter: &'a AtomicU32, record: View<'a, B>) -> SeqReader<'a, B> {
        SeqReader {
            counter,
            record,
            attempts: ATTEMPTS,
        }
    }

    /// Sets the number of attempts to read; at least one is made. The default is 10,000.
    ///
    /// The reader waits between two attempts. The wait grows up to some hundred
    /// nanoseconds. After that the reader also yields to other threads, if the feature
    /// `std` is on.
    ///
    /// ```
    /// # use atomic_memchr::{View, seq::SeqReader};
    /// # use std::sync::atomic::{AtomicU8, AtomicU32};
    /// // An odd counter: the record is being written.
    /// let (counter, memory) = (AtomicU32::new(1), [0; 4].map(AtomicU8::new));
    /// let reader = SeqReader::new(&counter, View::new(&memory)).with_attempts(3);
    /// assert_eq!(reader.read(&mut [0; 4]).unwrap_err().attempts, 3);
    /// ```
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

    /// Copies the record to `target`, all of it from one moment.
    ///
    /// # Errors
    ///
    /// Returns [`Busy`] if the record was being written at each attempt. Then `target`
    /// holds a mixture.
    ///
    /// # Panics
    ///
    /// Panics if the length of `target` is not [`len`](SeqReader::len).
    pub fn read(&self, target: &mut [u8]) -> Result<(), Busy> {
        self.read_with(|record| record.copy_to_slice(target))
    }

    /// Calls `look` with a view of the record, and returns its result if all that it read
    /// is from one moment. Otherwise `look` is called again.
    ///
    /// While it runs, `look` may see any mixture of old and new bytes. It should return
    /// what it has read, and decide nothing by it: it should not panic, nor keep lengths or
    /// offsets for use outside. What `read_with` returns may be trusted as far as the
    /// writer is.
    ///
    /// # Errors
    ///
    /// Returns [`Busy`] if the record was being written at each attempt.
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

/// Waits after a failed attempt.
fn wait(attempt: u32) {
    for _ in 0..1 << attempt.min(LONGEST_WAIT) {
        hint::spin_loop();
    }
    #[cfg(feature = "std")]
    if attempt > LONGEST_WAIT {
        std::thread::yield_now();
    }
}

/// Reports that a record was being written at each attempt to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Busy {
    /// Number of attempts that were made.
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
