//! Records of [`seq`](crate::seq) in mapped files: a truncation is an error, and neither a
//! record of zeros nor an update that was lost.
//!
//! A record is read and written where it is mapped, and never in a private copy: in a copy
//! the counter stands still, so bytes from before and after an update would pass for a
//! record. Where there is no guard, there is an error.
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

/// A reader of a record in a mapped file: a [`SeqReader`] that is told of truncations.
///
/// If the file is made shorter, the guard of the mapping puts zeros where it ended: a
/// counter of 0, which does not move, and a record of zeros. A [`SeqReader`] takes that for
/// a record. This one asks the mapping after the copy and before it answers, as
/// [`Mapping::scan`] does, and returns [`RecordError::Map`].
///
/// Any number of readers may have one mapping, in any number of threads. The mapping is one
/// for reading: to read a record that this process writes, map the file a second time.
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
    /// Creates a reader of the bytes at `record`, whose writer counts with the word at
    /// `counter`. Both are offsets in bytes from the start of the mapping.
    ///
    /// # Errors
    ///
    /// [`RecordError::Unguarded`] if the file itself is not mapped, as on other systems than
    /// Linux and with [`Strategy::Read`](super::Strategy::Read), or if faults of this thread
    /// would not be taken.
    ///
    /// # Panics
    ///
    /// - If the counter or the record lies outside of the mapping, or the counter in the
    ///   record.
    /// - If the address of the counter is not divisible by 4. It is if `counter` and
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

    /// Copies the record, all of it from one moment, when all of it was in the file.
    ///
    /// A file that becomes shorter and longer again, while nobody touches what is gone or
    /// asks for its length, has had zeros written to it without counting. As from any
    /// writer that does not count, they may be part of a record.
    ///
    /// Beside the copy it takes some system calls: whether the guard serves this thread is
    /// asked before, and the length of the file before and after. So a small record takes
    /// microseconds, and not nanoseconds; [`scan`](MappedReader::scan) shares them among
    /// many reads.
    ///
    /// # Errors
    ///
    /// After an error `target` holds anything: a mixture, or zeros.
    ///
    /// - [`RecordError::Map`] with [`MapError::Truncated`] if the file is, or was, shorter
    ///   than the mapping, even where the record is all there. It stays so: map the file
    ///   again.
    /// - [`RecordError::Map`] with another error if the file cannot be read.
    /// - [`RecordError::Unguarded`] if faults of this thread would not be taken.
    /// - [`RecordError::Busy`] if the record was being written at each attempt.
    ///
    /// # Panics
    ///
    /// If `target` has another length.
    pub fn read(&self, target: &mut [u8]) -> Result<(), RecordError> {
        self.read_with(|record| record.copy_to_slice(target))
    }

    /// Lets `look` read some of the record, as [`SeqReader::read_with`] does, and returns
    /// what it found if that belongs together and was in the file. Until then `look` may
    /// also see zeros where the file has ended.
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

    /// Lets `reads` read the record any number of times, and asks the mapping once, behind
    /// the last: for readers that poll. What they found is dropped if the mapping does not
    /// answer for it; until then it may be a record of zeros.
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
    /// Those of [`read`](MappedReader::read) but [`RecordError::Busy`], which is for `reads`
    /// to return.
    pub fn scan<R>(
        &self,
        reads: impl FnOnce(SeqReader<'m, ReadOnly>) -> R,
    ) -> Result<R, RecordError> {
        mapped(self.mapping)?;
        self.mapping.note_length()?;
        let found = reads(self.reader);
        // After the copies. A counter that is gone is 0 and looks like one that rests; one
        // that is left may be odd for good, so this is told before a writer that is busy.
        self.mapping.check()?;
        Ok(found)
    }
}

/// The one writer of a record in a mapped file: a [`SeqWriter`] that is told of truncations.
///
/// What is stored behind the end of a file that was made shorter is lost.
/// [`write`](MappedWriter::write) says so, where a [`SeqWriter`] does not. The example is
/// at [`MappedReader`].
///
/// It borrows the mapping as its only user: the counter is a word, and the views of the
/// mapping would reach it byte by byte.
#[derive(Debug)]
pub struct MappedWriter<'m> {
    mapping: &'m Mapping<AtomicU8>,
    writer: SeqWriter<'m>,
}

impl<'m> MappedWriter<'m> {
    /// Creates the writer of the bytes at `record`, which counts with the word at
    /// `counter`, 0 at first. Both are offsets in bytes from the start of the mapping.
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
    /// As [`MappedReader::new`].
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
    /// - [`RecordError::Map`] with [`MapError::Truncated`] if the file is, or was, shorter
    ///   than the mapping. If that was so before, nothing has been written; if it came
    ///   meanwhile, what was stored behind the end is lost. It stays so: map the file again.
    /// - [`RecordError::Map`] with another error if the file cannot be read.
    /// - [`RecordError::Unguarded`] if faults of this thread would not be taken. Nothing has
    ///   been written then.
    ///
    /// # Panics
    ///
    /// If `record` has another length. Nothing of the record has been written then.
    pub fn write(&mut self, record: &[u8]) -> Result<(), RecordError> {
        self.told(|writer| writer.write(record))
    }

    /// Lets `change` store to the record, as it likes: see [`SeqWriter::write_with`].
    ///
    /// # Errors
    ///
    /// Those of [`write`](MappedWriter::write).
    pub fn write_with<R>(
        &mut self,
        change: impl FnOnce(View<'m, AtomicU8>) -> R,
    ) -> Result<R, RecordError> {
        self.told(|writer| writer.write_with(change))
    }

    fn told<R>(&mut self, write: impl FnOnce(&mut SeqWriter<'m>) -> R) -> Result<R, RecordError> {
        mapped(self.mapping)?;
        self.mapping.check()?;
        let result = write(&mut self.writer);
        self.mapping.check()?;
        Ok(result)
    }
}

/// Returns the mapped memory, if the file itself is mapped and faults of this thread in it
/// will be taken.
fn mapped<B: MappedByte>(mapping: &Mapping<B>) -> Result<&InPlace<B>, RecordError> {
    match mapping.guarded() {
        Ok(Some(in_place)) => Ok(in_place),
        Ok(None) | Err(MapError::Unguarded { .. }) => Err(RecordError::Unguarded {
            why: match guard::ready() {
                Err(why) => why,
                Ok(()) => "the mapping has copies of the file",
            },
        }),
        Err(error) => Err(error.into()),
    }
}

/// Returns the counter and the record.
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
    // - it is aligned and lies within the mapping, as asserted; the mapping stays for as
    //   long as it is borrowed, which is as long as the reference. Any four bytes are a
    //   counter.
    // - readers load it relaxed, and nothing else, which std permits in memory that is
    //   mapped for reading (docs/memory-model.md, section 7). What else this process does
    //   to these bytes by a mapping for reading are loads, which may be of any size.
    // - a writer stores to it: its mapping is writable, and borrowed by it alone, and the
    //   record, of which it hands out views, does not overlap the counter. So nothing in
    //   this process accesses these bytes by this mapping in any other size.
    // - other mappings of the file, here or in other processes, count as outside
    //   (section 4). A page that is gone faults in a load or store of the word, as in
    //   those of `as_atomics`.
    let counter = unsafe { &*word };
    Ok((counter, in_place.view().slice(record)))
}

/// Why a record of a mapped file was not read, or not written for good.
#[derive(Debug)]
#[non_exhaustive]
pub enum RecordError {
    /// It was being written at each attempt.
    Busy(Busy),
    /// The mapping does not answer for what was seen, or stored: the file was made shorter,
    /// or it cannot be read.
    Map(MapError),
    /// The file is not searched where it is mapped, but in copies, in which a record might
    /// be a mixture: see [`Strategy`](super::Strategy).
    Unguarded {
        /// What is in the way.
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

/// The message is that of the error within, if there is one, whose cause is then the cause
/// of this one.
impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordError::Busy(busy) => busy.fmt(f),
            RecordError::Map(error) => error.fmt(f),
            RecordError::Unguarded { why } => write!(
                f,
                "a record cannot be used where its file is not mapped with a guard: {why}; \
                 map the file on Linux, with Strategy::Auto or Strategy::Guarded, and use the \
                 record in threads that do not block SIGBUS"
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
