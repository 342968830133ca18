//! Tests that records are read whole while they are written.
#![cfg(feature = "alloc")]

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicBool, AtomicU8, AtomicU32, Ordering::Relaxed},
    thread,
};

use atomic_memchr::{
    View,
    seq::{Busy, SeqReader, SeqWriter},
};

fn shared(len: usize) -> Vec<AtomicU8> {
    (0..len).map(|_| AtomicU8::new(0)).collect()
}

#[test]
fn what_was_written_is_read() {
    let (counter, memory) = (AtomicU32::new(0), shared(100));
    let mut writer = SeqWriter::new(&counter, View::new(&memory));
    let reader = SeqReader::new(&counter, View::new(&memory));
    let mut copy = [1; 100];
    assert_eq!(reader.read(&mut copy), Ok(()));
    assert_eq!(copy, [0; 100]);
    for round in 1..=300_u32 {
        writer.write(&[round as u8; 100]);
        assert_eq!(counter.load(Relaxed), 2 * round);
        assert_eq!(reader.read(&mut copy), Ok(()));
        assert_eq!(copy, [round as u8; 100]);
    }
    assert_eq!((writer.len(), reader.len()), (100, 100));
    assert!(!writer.is_empty() && !reader.is_empty());
}

#[test]
fn the_counter_goes_round() {
    let (counter, memory) = (AtomicU32::new(u32::MAX - 1), shared(8));
    let mut writer = SeqWriter::new(&counter, View::new(&memory));
    writer.write(b"12345678");
    assert_eq!(counter.load(Relaxed), 0);
    let reader = SeqReader::new(&counter, View::new(&memory));
    assert_eq!(
        reader.read_with(|record| record.to_vec()),
        Ok(b"12345678".to_vec())
    );
}

/// A writer that dies inside leaves readers busy, and the next one makes it good.
#[test]
fn a_writer_that_dies_is_followed_by_another() {
    let (counter, memory) = (AtomicU32::new(0), shared(8));
    let reader = SeqReader::new(&counter, View::new(&memory)).with_attempts(20);
    let mut writer = SeqWriter::new(&counter, View::new(&memory));
    let died = catch_unwind(AssertUnwindSafe(|| {
        writer.write_with(|record| {
            record.fill(b'x');
            panic!("in the midst");
        });
    }));
    assert!(died.is_err());
    let busy = reader
        .read(&mut [0; 8])
        .expect_err("the record is not whole");
    assert_eq!(busy.attempts, 20);
    assert!(busy.to_string().contains("20 attempts"), "{busy}");
    let seen = counter.load(Relaxed);

    SeqWriter::new(&counter, View::new(&memory)).write(b"all over");
    assert_eq!(
        reader.read_with(|record| record.to_vec()),
        Ok(b"all over".to_vec())
    );
    assert_ne!(
        counter.load(Relaxed),
        seen.wrapping_add(1),
        "an attempt might span both"
    );
}

#[test]
fn what_changes_meanwhile_is_looked_at_again() {
    let (counter, memory) = (AtomicU32::new(0), shared(4));
    let mut writer = SeqWriter::new(&counter, View::new(&memory));
    let reader = SeqReader::new(&counter, View::new(&memory));
    let mut looks = 0;
    let found = reader.read_with(|record| {
        looks += 1;
        if looks == 1 {
            writer.write(b"news");
        }
        record.get(0)
    });
    assert_eq!((found, looks), (Ok(Some(b'n')), 2));
}

#[test]
fn attempts_end() {
    let (counter, memory) = (AtomicU32::new(1), shared(4));
    let reader = SeqReader::new(&counter, View::new(&memory)).with_attempts(0);
    let busy: Result<(), Busy> = reader.read_with(|_| ());
    assert_eq!(busy.expect_err("it is odd").attempts, 1);
}

#[test]
#[should_panic(expected = "a slice of length 3 cannot replace a record of length 4")]
fn a_record_of_another_length_is_refused() {
    let (counter, memory) = (AtomicU32::new(0), shared(4));
    SeqWriter::new(&counter, View::new(&memory)).write(b"abc");
}

/// Length in bytes of a record that threads race for, and the number of times that it is written.
const LEN: usize = if cfg!(miri) { 9 } else { 300 };
const ROUNDS: u8 = match (cfg!(miri), cfg!(atomic_memchr_control)) {
    (true, false) => 12,
    // So many that nearly every schedule has a mixture, where there can be one.
    (true, true) => 40,
    (false, _) => 250,
};

/// One thread writes records, each of one value, and another keeps those that `read` says
/// are whole, and looks whether they are.
fn race_of_threads(mut write: impl FnMut(&[u8]) + Send, read: impl Fn(&mut [u8]) -> bool) {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..ROUNDS {
                write(&[round; LEN]);
                thread::yield_now();
            }
            done.store(true, Relaxed);
        });
        let (mut whole, mut last) = (0, 0);
        while !done.load(Relaxed) {
            let mut copy = [0; LEN];
            if read(&mut copy) {
                assert!(
                    copy.iter().all(|&byte| byte == copy[0]),
                    "a mixture: {copy:?}"
                );
                assert!(copy[0] >= last, "{} after {last}", copy[0]);
                last = copy[0];
                whole += 1;
            }
        }
        println!("{whole} whole records");
    });
}

/// Under Miri all orders are tried that relaxed accesses allow.
#[test]
fn threads_see_no_mixture() {
    let (counter, memory) = (AtomicU32::new(0), shared(LEN));
    let mut writer = SeqWriter::new(&counter, View::new(&memory));
    let reader = SeqReader::new(&counter, View::new(&memory)).with_attempts(50);
    race_of_threads(
        |record| writer.write(record),
        |target| reader.read(target).is_ok(),
    );
}

/// Controls that Miri must report: the writer and the reader of `seq` without one of the
/// orderings that are argued for there.
#[cfg(atomic_memchr_control)]
mod control {
    use std::sync::atomic::{
        Ordering::{Acquire, Release},
        fence,
    };

    use super::*;

    #[derive(PartialEq)]
    enum Without {
        /// 2, the fence of the writer.
        Release,
        /// 4, by a relaxed store.
        ReleaseStore,
        /// b, the first fence of the reader.
        FirstAcquire,
        /// d, its second fence.
        SecondAcquire,
        Nothing,
    }

    fn race_without(what: Without) {
        let (counter, memory) = (AtomicU32::new(0), shared(LEN));
        let record = View::new(&memory);
        let write = |source: &[u8]| {
            let odd = counter.load(Relaxed) + 1;
            counter.store(odd, Relaxed);
            if what != Without::Release {
                fence(Release);
            }
            record.copy_from_slice(source);
            let order = match what {
                Without::ReleaseStore => Relaxed,
                _ => Release,
            };
            counter.store(odd + 1, order);
        };
        let read = |target: &mut [u8]| {
            let before = counter.load(Relaxed);
            if !before.is_multiple_of(2) {
                return false;
            }
            if what != Without::FirstAcquire {
                fence(Acquire);
            }
            record.copy_to_slice(target);
            if what != Without::SecondAcquire {
                fence(Acquire);
            }
            counter.load(Relaxed) == before
        };
        race_of_threads(write, read);
    }

    #[test]
    fn control_without_release() {
        race_without(Without::Release);
    }

    #[test]
    fn control_without_release_store() {
        race_without(Without::ReleaseStore);
    }

    #[test]
    fn control_without_first_acquire() {
        race_without(Without::FirstAcquire);
    }

    #[test]
    fn control_without_second_acquire() {
        race_without(Without::SecondAcquire);
    }

    /// With nothing left out there is none, so that the others have theirs from what is.
    #[test]
    fn without_nothing() {
        race_without(Without::Nothing);
    }
}

/// The tests with another process.
#[cfg(all(unix, not(miri)))]
mod process {
    #![allow(
        unsafe_code,
        reason = "memory that another process writes is made from pointers"
    )]

    use std::{
        fs::OpenOptions,
        path::Path,
        time::{Duration, Instant},
    };

    use atomic_memchr::ReadOnly;
    use atomic_memchr_testing::writer::{self, Writer};
    use memmap2::{MmapOptions, MmapRaw};

    use super::*;

    /// Offset of the record in the file. The counter is at the start of the file.
    const HEADER: usize = 4096;
    const RECORD: usize = 4096;
    const UPDATES: u64 = 1_000_000;
    /// A writer that needs longer is taken for dead.
    const LONGEST: Duration = Duration::from_secs(120);

    struct Shared(MmapRaw);

    impl Shared {
        fn open(path: &Path, writable: bool) -> Shared {
            let file = OpenOptions::new()
                .read(true)
                .write(writable)
                .open(path)
                .expect("open the file");
            let mut options = MmapOptions::new();
            options.len(HEADER + RECORD);
            let map = match writable {
                true => options.map_raw(&file),
                false => options.map_raw_read_only(&file),
            };
            Shared(map.expect("map the file"))
        }

        fn counter(&self) -> &AtomicU32 {
            // SAFETY:
            // - the mapping begins with it, aligned to pages, for as long as `self` is
            //   borrowed.
            // - it is accessed as an `AtomicU32` only; a reader, whose mapping is not
            //   writable, loads it relaxed and does nothing else.
            unsafe { &*self.0.as_ptr().cast::<AtomicU32>() }
        }

        fn record<B: atomic_memchr::Byte>(&self) -> View<'_, B> {
            // SAFETY: the mapping has so many bytes, which threads of this process access
            // through views only; writers of this file map it for writing.
            unsafe { View::from_raw_parts(self.0.as_ptr().add(HEADER), RECORD) }
        }
    }

    fn sum(words: &[u64]) -> u64 {
        words.iter().fold(7, |sum: u64, &word| {
            sum.rotate_left(5).wrapping_mul(31) ^ word
        })
    }

    /// A record that says which it is, and ends with a sum of all of it.
    fn make(number: u64, words: &mut [u64; RECORD / 8]) {
        words[0] = number;
        for (at, word) in words.iter_mut().enumerate().skip(1) {
            *word = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ at as u64;
        }
        words[RECORD / 8 - 1] = sum(&words[..RECORD / 8 - 1]);
    }

    /// Its number, if it is whole.
    fn check(words: &[u64; RECORD / 8]) -> Option<u64> {
        (words[RECORD / 8 - 1] == sum(&words[..RECORD / 8 - 1])).then_some(words[0])
    }

    #[test]
    #[ignore = "it is the other process"]
    fn updates_a_record() {
        writer::serve(|path| {
            let shared = Shared::open(path, true);
            let mut writer = SeqWriter::new(shared.counter(), shared.record());
            let mut words = [0; RECORD / 8];
            for number in 1..=UPDATES {
                make(number, &mut words);
                writer.write(bytemuck::bytes_of(&words));
            }
        });
    }

    /// A million updates, of which none is read half; and copies made without asking the
    /// counter, of which some are half: the control.
    #[test]
    fn another_process_is_read_without_mixtures() {
        let file = tempfile::NamedTempFile::new().expect("make a file");
        file.as_file()
            .set_len((HEADER + RECORD) as u64)
            .expect("lengthen the file");
        let mut first = [0; RECORD / 8];
        make(0, &mut first);
        let own = Shared::open(file.path(), true);
        own.record::<AtomicU8>()
            .copy_from_slice(bytemuck::bytes_of(&first));

        let shared = Shared::open(file.path(), false);
        let mut process = Writer::start("process::updates_a_record", file.path());
        while shared.counter().load(Relaxed) == 0 {
            process.assert_running();
            thread::yield_now();
        }
        let reader = SeqReader::new(shared.counter(), shared.record::<ReadOnly>());
        let begin = Instant::now();
        let (mut whole, mut distinct, mut busy, mut mixtures, mut last) = (0, 0, 0, 0, 0);
        let mut words = [0; RECORD / 8];
        while last < UPDATES {
            match reader.read(bytemuck::bytes_of_mut(&mut words)) {
                Ok(()) => {
                    let number = check(&words).expect("a record that was read is whole");
                    assert!(number >= last, "{number} after {last}");
                    whole += 1;
                    distinct += u64::from(number != last);
                    last = number;
                }
                Err(_) => busy += 1,
            }
            shared
                .record::<ReadOnly>()
                .copy_to_slice(bytemuck::bytes_of_mut(&mut words));
            mixtures += u64::from(check(&words).is_none());
            if last < UPDATES && whole % 1024 == 0 {
                assert!(
                    begin.elapsed() < LONGEST,
                    "the writer stands still at {last}"
                );
            }
        }
        println!(
            "{UPDATES} updates in {:.2?}: {whole} records read, {distinct} of them new, {busy} \
             times busy; {mixtures} mixtures without the counter",
            begin.elapsed()
        );
        assert!(
            distinct > 100,
            "the writer was hardly seen at work: {distinct}"
        );
        assert!(
            mixtures > 0,
            "the control saw no mixture, so the test shows nothing"
        );
        drop(process);
    }
}
