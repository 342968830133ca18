//! Reads and writes records of [`seq`](crate::seq) in mapped files, where a truncation is an error.
//!
//! Without this, a truncation would give readers a record of zeros, and would lose the updates of
//! the writer.
//!
//! A record is read and written in place, never in a private copy. In a copy the counter does not
//! change, so bytes from before and after an update would pass for one record. Where there is no
//! guard, the result is an error.
#![allow(unsafe_code, reason = "the counter is a word in mapped memory")]

use std::{
    error::Error,
    fmt,
    ops::Range,
    sync::atomic::{AtomicU8, AtomicU32},
};

use super::{MapError, MappedByte, Mapping, guard, in_place::InPlace};
use crate::{
    ReadOnly, View,
    seq::{Busy, SeqReader, SeqWriter},
};

/// A reader of a record in a mapped file: a [`SeqReader`] that returns an error after a truncation.
///
/// If the file is truncated, the guard of the mapping replaces its missing pages by zeros. A
/// counter of 0 that does not change, and a record of zeros, look valid to a [`SeqReader`]. This
/// reader checks the mapping after the copy, as [`Mapping::scan`] does, and returns
/// [`RecordError::Map`].
///
/// Any number of readers, in any number of threads, may use one mapping. The mapping is for reading
/// only. To read a record that this process writes, map the file a second time.
///
/// ```
/// use atomic_memchr::{map::Mapping, seq::{MappedReader, MappedWriter}};
/// # #[cfg(all(target_os = "linux", not(miri)))] {
/// # let directory = tempfile::tempdir()?;
/// # let path = directory.path().join("record");
/// std::fs::write(&path, [0; 128])?;
///
/// // The counter is the word at offset 0; the record begins on a cache line of its own.
/// let mut writable = Mapping::options().writable().open(&path)?;
/// let mut writer = MappedWriter::new(&mut writable, 0, 64..128)?;
/// writer.write(&[7; 64])?;
///
/// let mapping = Mapping::open(&path)?;
/// let reader = MappedReader::new(&mapping, 0, 64..128)?;
/// let mut record = [0; 64];
/// reader.read(&mut record)?;
/// assert_eq!(record, [7; 64]);
///
/// std::fs::write(&path, [])?; // makes it shorter
/// assert!(reader.read(&mut record).is_err());
/// # }
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MappedReader<'m> {
    mapping: &'m Mapping,
    reader: SeqReader<'m, ReadOnly>,
}

impl<'m> MappedReader<'m> {
    /// Creates a reader of the record at the byte range `record`, whose writer counts with the
    /// 4-byte word at `counter`. Both are offsets in bytes from the start of the mapping.
    ///
    /// # Errors
    ///
    /// [`RecordError::Unguarded`] if the file is not searched in place, as on systems other than
    /// Linux and with [`Strategy::Read`](super::Strategy::Read), or if faults of this thread would
    /// not be handled.
    ///
    /// # Panics
    ///
    /// - If the counter or the record lies outside of the mapping, or the counter within the
    ///   record.
    /// - If the address of the counter is not divisible by 4. It is divisible if `counter` and
    ///   [the offset of the mapping in the file](super::MapOptions::offset) are.
    #[track_caller]
    pub fn new(
        mapping: &'m Mapping,
        counter: usize,
        record: Range<usize>,
    ) -> Result<MappedReader<'m>, RecordError> {
        let (counter, record) = parts(mapping, counter, record)?;
        let reader = SeqReader::new(counter, record);
        Ok(MappedReader { mapping, reader })
    }

    /// Sets the number of attempts: see [`SeqReader::with_attempts`].
    #[must_use]
    pub fn with_attempts(self, attempts: u32) -> MappedReader<'m> {
        MappedReader {
            reader: self.reader.with_attempts(attempts),
            ..self
        }
    }

    /// Returns the length of the record in bytes.
    pub fn len(&self) -> usize {
        self.reader.len()
    }

    /// Returns `true` if the record has no bytes.
    pub fn is_empty(&self) -> bool {
        self.reader.is_empty()
    }

    /// Copies the record to `target`. All bytes of the copy are from one moment at which all of the
    /// record was in the file.
    ///
    /// If a file shrinks and grows again between two looks at its length, and nobody has touched
    /// the part that was missing, this is as if a writer had stored zeros without counting. Such
    /// zeros may be part of a record, as from any writer that does not count.
    ///
    /// Beside the copy, a read takes system calls: before it, whether the guard serves this thread,
    /// and before and after it, the length of the file. So reading a small record takes
    /// microseconds, not nanoseconds. [`scan`](MappedReader::scan) makes these calls once for many
    /// reads.
    ///
    /// # Errors
    ///
    /// After an error the bytes of `target` are unspecified: a mixture of records, or zeros.
    ///
    /// - [`RecordError::Map`] with [`MapError::Truncated`] if the file is, or was, shorter than the
    ///   mapping, even if it still has all of the record. Later reads return it too: map the file
    ///   again.
    /// - [`RecordError::Map`] with another error if the file cannot be read.
    /// - [`RecordError::Unguarded`] if faults of this thread would not be handled.
    /// - [`RecordError::Busy`] if the record was being written at each attempt.
    ///
    /// # Panics
    ///
    /// If `target` is not as long as the record.
    pub fn read(&self, target: &mut [u8]) -> Result<(), RecordError> {
        self.read_with(|record| record.copy_to_slice(target))
    }

    /// Runs `look` on a view of the record, as [`SeqReader::read_with`] does, and returns its
    /// result if everything that it saw is from one moment and was in the file. While it runs,
    /// `look` may see a mixture of records, and zeros behind the end of the file.
    ///
    /// # Errors
    ///
    /// Those of [`read`](MappedReader::read).
    pub fn read_with<R>(
        &self,
        look: impl FnMut(View<'m, ReadOnly>) -> R,
    ) -> Result<R, RecordError> {
        Ok(self.scan(|reader| reader.read_with(look))??)
    }

    /// Runs `reads`, which may read the record any number of times, and checks the mapping once
    /// after it: for readers that poll. If that check fails, the result is dropped. While it runs,
    /// `reads` may see a record of zeros.
    ///
    /// ```
    /// # use atomic_memchr::{map::Mapping, seq::{MappedReader, RecordError}};
    /// # fn first(reader: MappedReader<'_>) -> Result<(), RecordError> {
    /// let mut record = [0; 64];
    /// let is_new = reader.scan(|reader| {
    ///     (0..1000).any(|_| reader.read(&mut record).is_ok() && record[0] != 0)
    /// })?;
    /// # _ = is_new;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`read`](MappedReader::read) except [`RecordError::Busy`], which `reads` receives.
    pub fn scan<R>(
        &self,
        reads: impl FnOnce(SeqReader<'m, ReadOnly>) -> R,
    ) -> Result<R, RecordError> {
        mapped(self.mapping)?;
        self.mapping.note_length()?;
        let found = reads(self.reader);
        // After the copies. A counter in a missing page is 0 and looks as if it rests. A counter
        // that is left may stay odd for good, so a truncation is reported before a busy writer.
        self.mapping.check()?;
        Ok(found)
    }
}

/// The only writer of a record in a mapped file: a [`SeqWriter`] that returns an error after a
/// truncation.
///
/// Stores behind the end of a truncated file are lost. [`write`](MappedWriter::write) reports that,
/// where a [`SeqWriter`] does not. [`MappedReader`] has an example.
///
/// A writer borrows the mapping exclusively: the counter is accessed as a word, and views of the
/// mapping would access it byte by byte.
#[derive(Debug)]
pub struct MappedWriter<'m> {
    mapping: &'m Mapping<AtomicU8>,
    writer: SeqWriter<'m>,
}

impl<'m> MappedWriter<'m> {
    /// Creates the writer of the record at the byte range `record`, which counts with the 4-byte
    /// word at `counter`, 0 at first. Both are offsets in bytes from the start of the mapping.
    ///
    /// There must be no other writer of the record at the same time: see
    /// [`SeqWriter::new`].
    ///
    /// # Errors
    ///
    /// Those of [`MappedReader::new`].
    ///
    /// # Panics
    ///
    /// If [`MappedReader::new`] would.
    #[track_caller]
    pub fn new(
        mapping: &'m mut Mapping<AtomicU8>,
        counter: usize,
        record: Range<usize>,
    ) -> Result<MappedWriter<'m>, RecordError> {
        let mapping: &'m Mapping<AtomicU8> = mapping;
        let (counter, record) = parts(mapping, counter, record)?;
        let writer = SeqWriter::new(counter, record);
        Ok(MappedWriter { mapping, writer })
    }

    /// Returns the length of the record in bytes.
    pub fn len(&self) -> usize {
        self.writer.len()
    }

    /// Returns `true` if the record has no bytes.
    pub fn is_empty(&self) -> bool {
        self.writer.is_empty()
    }

    /// Replaces the record: see [`SeqWriter::write`].
    ///
    /// # Errors
    ///
    /// - [`RecordError::Map`] with [`MapError::Truncated`] if the file is, or was, shorter than the
    ///   mapping. If it was so before the call, nothing was written. If it became so during the
    ///   call, stores behind its end are lost. Later calls return it too: map the file again.
    /// - [`RecordError::Map`] with another error if the file cannot be read.
    /// - [`RecordError::Unguarded`] if faults of this thread would not be handled. Nothing was
    ///   written.
    ///
    /// # Panics
    ///
    /// If `record` is not as long as the record. Nothing of the record was written.
    pub fn write(&mut self, record: &[u8]) -> Result<(), RecordError> {
        self.checked(|writer| writer.write(record))
    }

    /// Runs `change` on a view of the record, to which it may store: see
    /// [`SeqWriter::write_with`].
    ///
    /// # Errors
    ///
    /// Those of [`write`](MappedWriter::write).
    pub fn write_with<R>(
        &mut self,
        change: impl FnOnce(View<'m, AtomicU8>) -> R,
    ) -> Result<R, RecordError> {
        self.checked(|writer| writer.write_with(change))
    }

    /// Runs `write`, and checks the mapping before and after it.
    fn checked<R>(
        &mut self,
        write: impl FnOnce(&mut SeqWriter<'m>) -> R,
    ) -> Result<R, RecordError> {
        mapped(self.mapping)?;
        self.mapping.check()?;
        let result = write(&mut self.writer);
        self.mapping.check()?;
        Ok(result)
    }
}

/// Returns the mapped memory, if the guard would handle faults of this thread in it.
fn mapped<B: MappedByte>(mapping: &Mapping<B>) -> Result<&InPlace<B>, RecordError> {
    match mapping.guarded() {
        Ok(Some(in_place)) => Ok(in_place),
        Ok(None) | Err(MapError::Unguarded { .. }) => Err(RecordError::Unguarded {
            why: match guard::ready() {
                Err(why) => why,
                Ok(()) => "the mapping is searched in private copies",
            },
        }),
        Err(error) => Err(error.into()),
    }
}

/// Returns the counter and a view of the record.
#[track_caller]
fn parts<B: MappedByte>(
    mapping: &Mapping<B>,
    counter: usize,
    record: Range<usize>,
) -> Result<(&AtomicU32, View<'_, B>), RecordError> {
    const SIZE: usize = size_of::<AtomicU32>();
    let len = mapping.len();
    assert!(
        counter.checked_add(SIZE).is_some_and(|end| end <= len),
        "a counter of {SIZE} bytes at offset {counter} lies outside of a mapping of {len} bytes"
    );
    assert!(
        record.start <= record.end && record.end <= len,
        "the record at {record:?} lies outside of a mapping of {len} bytes"
    );
    assert!(
        record.is_empty() || counter + SIZE <= record.start || record.end <= counter,
        "the counter at offset {counter} lies in the record at {record:?}"
    );
    let in_place = mapped(mapping)?;
    let word = in_place.as_ptr().wrapping_add(counter).cast::<AtomicU32>();
    assert!(
        word.is_aligned(),
        "the counter at offset {counter} has an address that is not divisible by {SIZE}"
    );
    // SAFETY:
    // - the word is aligned and lies within the mapping, as asserted. The memory stays mapped for
    //   as long as the mapping is borrowed, which is as long as the reference lives. Any four bytes
    //   are a valid counter.
    // - a reader only loads the word, relaxed, which std permits in memory that is mapped for
    //   reading (docs/memory-model.md, section 7). All other accesses of this process through a
    //   mapping for reading are loads too, which may be of any size.
    // - a writer stores to the word. Its mapping is writable and borrowed exclusively by it, and
    //   the record, of which it hands out views, does not overlap the counter. So nothing in this
    //   process accesses these bytes through this mapping in any other size.
    // - other mappings of the file, here or in other processes, count as outside (section 4). A
    //   missing page faults in a load or store of the word as in those of `as_atomics`.
    let counter = unsafe { &*word };
    Ok((counter, in_place.view().slice(record)))
}

/// An error of reading or writing a record in a mapped file.
#[derive(Debug)]
#[non_exhaustive]
pub enum RecordError {
    /// The record was being written at each attempt.
    Busy(Busy),
    /// The file was truncated or cannot be read, so bytes that were seen may not have been in it,
    /// and stores may not have reached it.
    Map(MapError),
    /// The file is searched in private copies, in which a record might be a mixture: see
    /// [`Strategy`](super::Strategy).
    Unguarded {
        /// The reason why it is not searched in place.
        why: &'static str,
    },
}

impl From<Busy> for RecordError {
    fn from(busy: Busy) -> RecordError {
        RecordError::Busy(busy)
    }
}

impl From<MapError> for RecordError {
    fn from(error: MapError) -> RecordError {
        RecordError::Map(error)
    }
}

/// Shows the message of the inner error, if there is one. The source of this error is then the
/// source of the inner one.
impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordError::Busy(busy) => busy.fmt(f),
            RecordError::Map(error) => error.fmt(f),
            RecordError::Unguarded { why } => write!(
                f,
                "cannot use a record without a guard against truncation: {why}; map the file on \
                 Linux with Strategy::Auto or Strategy::Guarded, and use the record in threads \
                 that do not block SIGBUS"
            ),
        }
    }
}

impl Error for RecordError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            RecordError::Busy(busy) => busy.source(),
            RecordError::Map(error) => error.source(),
            RecordError::Unguarded { .. } => None,
        }
    }
}
