//! Tests records of `seq` in files that are truncated.

use std::{
    fs::File,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Barrier,
        atomic::{AtomicU8, AtomicU32},
    },
    thread,
};

use atomic_memchr::{
    ReadOnly, View,
    map::{MapError, Mapping, Strategy},
    seq::{MappedReader, MappedWriter, RecordError, SeqReader},
};
use atomic_memchr_testing::process::is_emulated;

use crate::has_faults;

/// The size of a page, or more.
const PAGE: usize = 1 << 16;
const FILE: usize = 3 * PAGE;
const COUNTER: usize = 64;
/// It reaches into the last page.
const RECORD: Range<usize> = PAGE..2 * PAGE + 1000;

struct Shared {
    file: tempfile::NamedTempFile,
    mapping: Mapping,
}

impl Shared {
    /// A file with a record of the byte 7, as a writer has left it.
    fn new() -> Shared {
        let file = tempfile::NamedTempFile::new().expect("make a file");
        file.as_file().set_len(FILE as u64).expect("lengthen it");
        let mut writable = writable(file.as_file());
        MappedWriter::new(&mut writable, COUNTER, RECORD)
            .expect("it is mapped")
            .write(&[7; RECORD.end - RECORD.start])
            .expect("the file is whole");
        let mapping = Mapping::new(file.as_file()).expect("map it");
        Shared { file, mapping }
    }

    fn reader(&self) -> MappedReader<'_> {
        MappedReader::new(&self.mapping, COUNTER, RECORD).expect("it is mapped")
    }

    fn cut(&self, len: usize) {
        self.file.as_file().set_len(len as u64).expect("cut it");
    }
}

fn writable(file: &File) -> Mapping<AtomicU8> {
    let mapping = Mapping::options().writable().map(file);
    mapping.expect("map it for writing")
}

fn read(reader: MappedReader<'_>) -> Result<Vec<u8>, RecordError> {
    let mut record = vec![1; reader.len()];
    reader.read(&mut record).map(|()| record)
}

#[track_caller]
fn assert_truncated<T>(result: Result<T, RecordError>, to: usize) {
    match result {
        Err(RecordError::Map(MapError::Truncated {
            valid_len,
            mapped_len: FILE,
            ..
        })) => assert_eq!(valid_len, to),
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("a record was read that is not in the file"),
    }
}

#[test]
fn a_record_that_is_there_is_read() {
    let shared = Shared::new();
    let reader = shared.reader();
    assert_eq!(
        (reader.len(), reader.is_empty()),
        (RECORD.len(), RECORD.is_empty())
    );
    assert!(read(reader).expect("it is whole").iter().all(|&b| b == 7));
    let first = reader.read_with(|record| record.get(0));
    assert_eq!(first.expect("it is whole"), Some(7));
}

/// To nothing, to before the record, into it, and within a page, where nothing is
/// raised; the last leaves the record whole, and its file not.
#[test]
fn every_truncation_under_a_record_is_told() {
    if !has_faults() {
        return;
    }
    for len in [0, 1, PAGE, PAGE + 1, RECORD.end - 1, RECORD.end, FILE - 1] {
        let shared = Shared::new();
        let (bytewise, copied) = (shared.reader(), shared.reader());
        shared.cut(len);
        assert_truncated(read(copied), len);
        assert_truncated(bytewise.read_with(|record| record.get(0)), len);
        // The file may be as it was again; what the mapping shows is not.
        shared.cut(FILE);
        assert_truncated(read(copied), len);
    }
}

/// When the counter has been looked at for the last time, or before.
#[test]
fn a_truncation_during_the_copy_is_told() {
    if !has_faults() {
        return;
    }
    for len in [0, PAGE, 2 * PAGE, 2 * PAGE + 100] {
        let shared = Shared::new();
        let found = shared.reader().read_with(|record| {
            let first = record.get(0);
            shared.cut(len);
            (first, record.to_vec())
        });
        assert_truncated(found, len);
    }
}

/// One question is enough for many reads.
#[test]
fn many_reads_are_told_of_at_their_end() {
    if !has_faults() {
        return;
    }
    let shared = Shared::new();
    let reads = |cut: bool| {
        let mut record = vec![1; RECORD.end - RECORD.start];
        let mut reads = 0;
        let scanned = shared.reader().scan(|reader| {
            for _ in 0..10 {
                reads += usize::from(reader.read(&mut record).is_ok());
            }
            if cut {
                shared.cut(COUNTER);
            }
            reads += usize::from(reader.read(&mut record).is_ok());
        });
        (scanned, reads)
    };
    let (whole, count) = reads(false);
    assert_eq!((whole.ok(), count), (Some(()), 11));
    let (truncated, count) = reads(true);
    assert_truncated(truncated, COUNTER);
    assert_eq!(count, 11, "zeros are a record to a reader that is not told");
}

/// While another thread cuts the file: what is read is the record, until it is told.
#[test]
fn what_is_read_while_a_file_is_cut_is_a_record() {
    if !has_faults() {
        return;
    }
    let mut read_before = 0;
    for round in 0..if is_emulated() { 10 } else { 100 } {
        let shared = Shared::new();
        let reader = shared.reader();
        let start = Barrier::new(2);
        thread::scope(|scope| {
            scope.spawn(|| {
                start.wait();
                // Within a page every other time.
                shared.cut(PAGE * (round % 3) + round % 2 * 1000);
            });
            start.wait();
            loop {
                match read(reader) {
                    Ok(record) => {
                        assert!(record.iter().all(|&byte| byte == 7), "in round {round}");
                        read_before += 1;
                    }
                    Err(RecordError::Map(MapError::Truncated { .. })) => break,
                    Err(error) => panic!("{error:?}"),
                }
            }
        });
    }
    println!("{read_before} records were read before");
}

/// A reader that is not told of a truncation takes zeros for a record: the reason for all this.
#[test]
fn without_the_mapping_zeros_are_a_record() {
    if !has_faults() {
        return;
    }
    let shared = Shared::new();
    let record: View<'_, ReadOnly> = shared.mapping.view().expect("it is mapped").slice(RECORD);
    shared.cut(0);
    let counter = AtomicU32::new(0);
    let found = SeqReader::new(&counter, record).read_with(|record| record.to_vec());
    assert_eq!(found, Ok(vec![0; RECORD.len()]));
}

/// A writer has died inside, and the file was cut: to try again helps against neither,
/// but only one of them says so.
#[test]
fn a_truncation_is_told_before_a_writer_that_is_busy() {
    if !has_faults() {
        return;
    }
    let shared = Shared::new();
    let mut writable = writable(shared.file.as_file());
    let mut writer = MappedWriter::new(&mut writable, COUNTER, RECORD).expect("it is mapped");
    let died = catch_unwind(AssertUnwindSafe(|| {
        _ = writer.write_with(|_| panic!("in the midst"));
    }));
    assert!(died.is_err());
    let reader = shared.reader().with_attempts(3);
    match read(reader) {
        Err(RecordError::Busy(busy)) => assert_eq!(busy.attempts, 3),
        other => panic!("{other:?}"),
    }
    shared.cut(RECORD.start);
    assert_truncated(read(reader), RECORD.start);
}

/// Bytes that are stored behind the end are lost.
#[test]
fn a_writer_of_a_record_is_told() {
    if !has_faults() {
        return;
    }
    let record = [9; RECORD.end - RECORD.start];
    for len in [0, PAGE, RECORD.end - 1, FILE - 1] {
        let shared = Shared::new();
        let mut mapping = writable(shared.file.as_file());
        let mut writer = MappedWriter::new(&mut mapping, COUNTER, RECORD).expect("mapped");
        assert!(!writer.is_empty());
        let during = writer.write_with(|view| {
            shared.cut(len);
            view.copy_from_slice(&record);
        });
        let after = writer.write(&record);
        assert_truncated(during, len);
        assert_truncated(after, len);
    }
}

/// Into what is known to be cut nothing is written.
#[test]
fn a_writer_that_was_told_does_not_write() {
    let shared = Shared::new();
    let mut mapping = writable(shared.file.as_file());
    shared.cut(FILE - 2);
    let mut writer = MappedWriter::new(&mut mapping, COUNTER, RECORD).expect("mapped");
    let mut called = false;
    let result = writer.write_with(|_| called = true);
    assert_truncated(result, FILE - 2);
    assert!(!called);
}

/// In a private copy the counter stands still, whatever was copied before and after.
#[test]
fn no_record_is_read_from_a_copy() {
    let shared = Shared::new();
    let copied = Mapping::options()
        .strategy(Strategy::Read)
        .map(shared.file.as_file())
        .expect("it can be read");
    let refused = MappedReader::new(&copied, COUNTER, RECORD).expect_err("it is a copy");
    assert!(
        matches!(refused, RecordError::Unguarded { .. }),
        "{refused}"
    );

    let reader = shared.reader();
    let in_blocked = thread::scope(|scope| {
        let thread = scope.spawn(|| {
            block_sigbus();
            read(reader)
        });
        thread.join().expect("it does not panic")
    });
    match in_blocked {
        Err(RecordError::Unguarded { why }) => {
            assert!(why.contains("blocked"), "{why}");
        }
        other => panic!("{other:?}"),
    }
    read(reader).expect("this thread has a guard");
}

#[allow(unsafe_code, reason = "a set of signals is made by pointers")]
fn block_sigbus() {
    // SAFETY: a set of signals is made of integers.
    let mut set = unsafe { std::mem::zeroed() };
    // SAFETY: the set is valid for reading and writing, and the old one is not asked for.
    let failed = unsafe {
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGBUS);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut())
    };
    assert_eq!(failed, 0);
}

#[test]
fn what_is_no_counter_or_record_is_refused() {
    let shared = Shared::new();
    let refused = |counter, record| {
        let new = || MappedReader::new(&shared.mapping, counter, record).map(drop);
        let panic = catch_unwind(AssertUnwindSafe(new)).expect_err("it is refused");
        panic.downcast::<String>().map_or_else(
            |panic| panic.downcast_ref::<&str>().expect("a message").to_string(),
            |message| *message,
        )
    };
    for (counter, record, message) in [
        (
            FILE - 3,
            RECORD,
            "a counter of 4 bytes at offset 196605 lies outside",
        ),
        (
            usize::MAX - 1,
            RECORD,
            "lies outside of a mapping of 196608 bytes",
        ),
        (
            0,
            PAGE..FILE + 1,
            "the record at 65536..196609 lies outside",
        ),
        (
            0,
            Range { start: 8, end: 7 },
            "the record at 8..7 lies outside",
        ),
        (
            64,
            0..65,
            "the counter at offset 64 lies in the record at 0..65",
        ),
        (
            64,
            67..80,
            "the counter at offset 64 lies in the record at 67..80",
        ),
        (
            66,
            128..256,
            "the counter at offset 66 has an address that is not divisible by 4",
        ),
    ] {
        let panic = refused(counter, record);
        assert!(panic.contains(message), "{panic}");
    }
    for record in [0..64, 68..FILE, 64..64, 66..66] {
        MappedReader::new(&shared.mapping, 64, record).expect("it is mapped");
    }
    // What counts is the address, and not the offset.
    let odd = Mapping::options()
        .offset(2)
        .map(shared.file.as_file())
        .expect("map it");
    let reader = MappedReader::new(&odd, COUNTER - 2, RECORD.start - 2..RECORD.end - 2);
    read(reader.expect("it is mapped")).expect("it is whole");
}

/// Errors say what is wrong once: in themselves, and not in their cause again.
#[test]
fn errors_say_it_once() {
    let shared = Shared::new();
    // Within the last page: nothing is raised.
    shared.cut(FILE - 1);
    let error = read(shared.reader()).expect_err("it is gone");
    let message = error.to_string();
    assert!(message.contains("truncated"), "{message}");
    let cause = std::error::Error::source(&error).map(ToString::to_string);
    assert_ne!(cause, Some(message));
}
