//! Tests what owns a mapping, parts that are shared by reference counting, and readers; and scanners.
//! On files that nobody changes they do what slices in an `Arc`, readers of files, and scans do.
#![cfg(all(feature = "map", not(miri)))]

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Cursor, ErrorKind, Read, Seek, SeekFrom, Write as _},
    ops::Range,
    sync::{Arc, Barrier},
    thread,
};

use atomic_memchr::{
    map::{self, MapError, MapReader, Mapping, SharedMapping},
    memchr_iter,
};
use proptest::{collection::vec, prelude::*};
use tempfile::NamedTempFile;

/// Length of the file in bytes. It is longer than the buffer of a reader, and not a multiple of it.
const LEN: usize = 200_123;

/// Length of the file after a truncation, which ends within a page.
const CUT: usize = 50_123;

const STRATEGIES: [map::Strategy; 2] = [map::Strategy::Auto, map::Strategy::Read];

/// Lines of text, of which each differs.
fn text() -> Vec<u8> {
    let lines = (0..).flat_map(|i| format!("line {i}\n").into_bytes());
    lines.take(LEN).collect()
}

fn file_of(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("a write");
    file
}

fn mapping_of(file: &NamedTempFile, strategy: map::Strategy) -> Mapping {
    let options = Mapping::options().strategy(strategy);
    options.open(file.path()).expect("map the file")
}

/// Asserts that an error says that the file was truncated to `CUT` bytes.
#[track_caller]
fn assert_truncated(error: &MapError) {
    let is_it = matches!(
        error,
        MapError::Truncated {
            valid_len: CUT,
            mapped_len: LEN,
            ..
        }
    );
    assert!(is_it, "{error:?}");
}

#[track_caller]
fn assert_reports_truncation(error: &io::Error) {
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof, "{error:?}");
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
    assert_truncated(cause.expect("the error of the mapping"));
}

#[test]
fn a_part_is_what_a_slice_would_be() {
    let text = text();
    let file = file_of(&text);
    for strategy in STRATEGIES {
        let all = SharedMapping::from(mapping_of(&file, strategy));
        assert_eq!(
            (all.len(), all.range(), all.is_empty()),
            (LEN, 0..LEN, false)
        );
        for range in [0..0, 0..LEN, 1..2, 4095..8193, LEN - 1..LEN, LEN..LEN] {
            let part = all.slice(range.clone());
            assert_eq!(part.range(), range);
            assert_eq!(
                (part.len(), part.is_empty()),
                (range.len(), range.is_empty())
            );
            let bytes = part.scan(|view| view.to_vec()).expect("a scan");
            assert_eq!(bytes, text[range.clone()]);
            assert_eq!(part.view().expect("a view"), text[range.clone()]);
            let end: Result<_, MapError> = part.try_scan(|view| Ok(view.last()));
            assert_eq!(end.expect("a scan"), text[range.clone()].last().copied());

            // A part of a part.
            let (half, twin) = (range.len() / 2, &text[range.clone()]);
            let last = part.slice(half..);
            assert_eq!(
                last.scan(|view| view.to_vec()).expect("a scan"),
                twin[half..]
            );
            assert_eq!(last.range(), range.start + half..range.end);
        }
        all.mapping().check().expect("nothing was truncated");
    }
}

#[test]
#[should_panic = "range 0..3 is out of bounds"]
fn a_part_does_not_reach_beyond_its_part() {
    let file = file_of(b"0123456789");
    let part = SharedMapping::from(mapping_of(&file, map::Strategy::Auto)).slice(2..4);
    _ = part.slice(0..3);
}

#[test]
fn the_last_part_drops_the_mapping() {
    let file = file_of(b"0123456789");
    let mapping = Arc::new(mapping_of(&file, map::Strategy::Auto));
    let part = SharedMapping::new(Arc::clone(&mapping)).slice(2..8);
    assert_eq!(Arc::strong_count(&mapping), 2);
    let parts = [part.clone(), part.slice(1..)];
    assert_eq!(Arc::strong_count(&mapping), 4);
    drop((part, parts));
    assert_eq!(Arc::strong_count(&mapping), 1);
}

/// Parts are kept in a struct, and searched in threads that outlive the function that made them.
#[test]
fn parts_cross_threads_without_a_lifetime() {
    struct Parts {
        parts: Vec<SharedMapping>,
    }

    fn open(file: &NamedTempFile) -> Parts {
        let all = SharedMapping::from(mapping_of(file, map::Strategy::Auto));
        let parts = (0..LEN).step_by(LEN / 5 + 1);
        let part = |start| all.slice(start..LEN.min(start + LEN / 5 + 1));
        Parts {
            parts: parts.map(part).collect(),
        }
    }

    let text = text();
    let file = file_of(&text);
    let count = |part: SharedMapping| part.scan(|view| memchr_iter(b'\n', view).count());
    let threads: Vec<_> = open(&file)
        .parts
        .into_iter()
        .map(|part| thread::spawn(move || count(part)))
        .collect();
    let counts = threads.into_iter().map(|thread| thread.join().unwrap());
    let lines = counts.map(|count| count.expect("a scan")).sum::<usize>();
    assert_eq!(lines, text.iter().filter(|&&byte| byte == b'\n').count());
}

/// Each thread is told, also the one whose part the file still has.
#[test]
fn every_part_reports_a_truncation() {
    for strategy in STRATEGIES {
        let file = file_of(&text());
        let all = SharedMapping::from(mapping_of(&file, strategy));
        let barrier = Arc::new(Barrier::new(3));
        let threads = [all.slice(..CUT / 2), all.slice(CUT..)].map(|part| {
            let barrier = Arc::clone(&barrier);
            thread::spawn(move || {
                part.scan(|view| {
                    barrier.wait(); // the search has begun
                    barrier.wait(); // the file is truncated
                    memchr_iter(b'\n', view).count()
                })
            })
        });
        barrier.wait();
        file.as_file()
            .set_len(CUT as u64)
            .expect("truncate the file");
        barrier.wait();
        let results = threads.map(|thread| thread.join().unwrap());
        // A copy was read before the file was truncated.
        let is_copy = strategy == map::Strategy::Read || !all.mapping().is_guarded();
        for result in results {
            assert_eq!(result.is_ok(), is_copy);
            _ = result.map_err(|error| assert_truncated(&error));
        }
        let later = all.slice(..10).scan(|view| view.to_vec());
        assert_truncated(&later.unwrap_err());
    }
}

/// Something that is done to a reader.
#[derive(Clone, Debug)]
enum Step {
    Read(usize),
    ReadExact(usize),
    FillBuf,
    Consume(usize),
    ReadUntil(u8),
    Lines(usize),
    Seek(SeekFrom),
    SeekRelative(i64),
    Take(u64),
    ReadToEnd,
    ReadToString,
}

impl Step {
    /// Returns `true` if the step may set a position beyond `i64::MAX`.
    fn is_far(&self) -> bool {
        use SeekFrom::{Current, End, Start};
        match self {
            Step::Seek(Start(position)) => *position >= i64::MAX as u64 / 2,
            Step::Seek(Current(offset) | End(offset)) => *offset == i64::MAX,
            Step::SeekRelative(offset) => *offset == i64::MAX,
            _ => false,
        }
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let size = || prop_oneof![0..9_usize, 0..50_000_usize];
    let offset = || {
        prop_oneof![
            -9..9_i64,
            -90_000..90_000_i64,
            Just(i64::MIN),
            Just(i64::MAX)
        ]
    };
    let position = prop_oneof![0..9_u64, 0..250_000_u64, Just(u64::MAX)];
    let step = prop_oneof![
        4 => size().prop_map(Step::Read),
        4 => size().prop_map(Step::ReadExact),
        2 => Just(Step::FillBuf),
        2 => size().prop_map(Step::Consume),
        2 => prop_oneof![Just(b'\n'), any::<u8>()].prop_map(Step::ReadUntil),
        1 => (0..4_usize).prop_map(Step::Lines),
        1 => prop_oneof![0..9_u64, 0..60_000_u64].prop_map(Step::Take),
        1 => position.prop_map(|position| Step::Seek(SeekFrom::Start(position))),
        1 => offset().prop_map(|offset| Step::Seek(SeekFrom::End(offset))),
        2 => offset().prop_map(|offset| Step::Seek(SeekFrom::Current(offset))),
        2 => offset().prop_map(Step::SeekRelative),
        1 => Just(Step::ReadToEnd),
        1 => Just(Step::ReadToString),
    ];
    vec(step, 1..20)
}

/// Does a step, and returns a number, the bytes that were read, and the kind of the error.
fn play(reader: &mut (impl BufRead + Seek), step: &Step) -> (u64, Vec<u8>, Option<ErrorKind>) {
    let mut bytes = Vec::new();
    let result = match *step {
        Step::Read(len) => {
            bytes.resize(len, 0xff);
            reader.read(&mut bytes).map(|read| read as u64)
        }
        Step::ReadExact(len) => {
            bytes.resize(len, 0xff);
            let result = reader.read_exact(&mut bytes).map(|()| 0);
            // After an error the bytes are unspecified.
            if result.is_err() {
                bytes.clear();
            }
            result
        }
        Step::FillBuf => reader.fill_buf().map(|filled| {
            bytes = filled.to_vec();
            0
        }),
        Step::Consume(len) => reader.fill_buf().map(<[u8]>::len).map(|filled| {
            reader.consume(len.min(filled));
            filled as u64
        }),
        Step::ReadUntil(byte) => reader.read_until(byte, &mut bytes).map(|read| read as u64),
        Step::Lines(lines) => {
            let lines: io::Result<Vec<_>> = reader.lines().take(lines).collect();
            lines.map(|lines| {
                bytes = lines.join("\n").into_bytes();
                0
            })
        }
        Step::Seek(to) => reader.seek(to),
        Step::SeekRelative(offset) => reader.seek_relative(offset).map(|()| 0),
        Step::Take(len) => {
            let mut taken = reader.take(len);
            taken.read_to_end(&mut bytes).map(|read| read as u64)
        }
        Step::ReadToEnd => reader.read_to_end(&mut bytes).map(|read| read as u64),
        Step::ReadToString => {
            let mut text = String::new();
            let result = reader.read_to_string(&mut text).map(|read| read as u64);
            bytes = text.into_bytes();
            result
        }
    };
    match result {
        Ok(number) => (number, bytes, None),
        Err(error) => (0, bytes, Some(error.kind())),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// A reader of a mapping does what a buffered reader of the file or of its bytes does.
    #[test]
    fn a_reader_is_one_of_the_file(
        steps in steps(),
        is_copy: bool,
        is_text: bool,
        is_file: bool,
    ) {
        let mut bytes = text();
        if !is_text {
            bytes[LEN / 2] = 0xff;
        }
        let file = file_of(&bytes);
        let strategy = STRATEGIES[usize::from(is_copy)];
        let mut reader = mapping_of(&file, strategy).into_reader();
        // The length of the buffer decides how much is read at once.
        const BUFFER: usize = 32 << 10;
        let checked = if is_file {
            // A file has no positions beyond `i64::MAX`.
            let steps: Vec<_> = steps.into_iter().filter(|step| !step.is_far()).collect();
            let file = File::open(file.path()).expect("open the file");
            compare(&mut reader, &mut BufReader::with_capacity(BUFFER, file), &steps)
        } else {
            let cursor = Cursor::new(&bytes);
            compare(&mut reader, &mut BufReader::with_capacity(BUFFER, cursor), &steps)
        };
        checked?;
    }
}

fn compare(
    reader: &mut MapReader,
    twin: &mut (impl BufRead + Seek),
    steps: &[Step],
) -> Result<(), TestCaseError> {
    for step in steps {
        prop_assert_eq!(play(reader, step), play(twin, step), "{:?}", step);
        let positions = [reader.stream_position(), twin.stream_position()];
        let [position, expected] = positions.map(|position| position.expect("a position"));
        prop_assert_eq!(position, expected, "{:?}", step);
    }
    Ok(())
}

#[test]
fn a_reader_of_a_part_ends_where_the_part_does() {
    let text = text();
    let file = file_of(&text);
    let all = SharedMapping::from(mapping_of(&file, map::Strategy::Auto));
    let range: Range<usize> = 10..150_000;
    let mut reader: MapReader = all.slice(range.clone()).into_reader();
    let mut read = Vec::new();
    reader.read_to_end(&mut read).expect("the rest");
    assert_eq!(read, text[range.clone()]);
    assert_eq!(
        reader.seek(SeekFrom::End(-5)).expect("a seek"),
        range.len() as u64 - 5
    );
    read.clear();
    reader.read_to_end(&mut read).expect("the rest");
    assert_eq!(read, text[range.end - 5..range.end]);
    assert_eq!(reader.get_ref().range(), range);
    assert_eq!(reader.into_inner().range(), range);
}

/// More than one block is read, and none twice.
#[test]
fn a_reader_reads_blocks_to_the_end() {
    let bytes: Vec<u8> = (0..5_000_000_u32).map(|i| (i % 251) as u8).collect();
    let file = file_of(&bytes);
    for strategy in STRATEGIES {
        let mut reader = mapping_of(&file, strategy).into_reader();
        let mut first = [0; 3];
        reader.read_exact(&mut first).expect("the first bytes");
        let mut rest = first.to_vec();
        assert_eq!(
            reader.read_to_end(&mut rest).expect("the rest"),
            bytes.len() - 3
        );
        assert!(rest == bytes);
    }
}

/// What was read is what was in the file: the reader returns an error, and no zeros.
#[test]
fn a_reader_reports_a_truncation() {
    let text = text();
    for strategy in STRATEGIES {
        let file = file_of(&text);
        let mut reader = mapping_of(&file, strategy).into_reader();
        let mut read = vec![0; 10];
        reader.read_exact(&mut read).expect("the first bytes");
        file.as_file()
            .set_len(CUT as u64)
            .expect("truncate the file");

        assert_reports_truncation(&reader.read_to_end(&mut read).unwrap_err());
        // The bytes of the buffer were copied before.
        assert_eq!(read, text[..read.len()]);
        assert_eq!(
            reader.stream_position().expect("a position"),
            read.len() as u64
        );
        let error = reader.fill_buf().map(drop).unwrap_err();
        if reader.get_ref().mapping().is_guarded() {
            assert_reports_truncation(&error);
        }
        // A file that is as long as before makes no difference.
        file.as_file().set_len(LEN as u64).expect("extend the file");
        reader.seek(SeekFrom::Start(CUT as u64)).expect("a seek");
        assert_reports_truncation(&reader.read(&mut [0; 10]).unwrap_err());
        assert_eq!(reader.stream_position().expect("a position"), CUT as u64);
    }
}

/// The length of the file is its end for a reader of the file, and an error for one of a mapping.
#[test]
fn a_reader_of_the_file_takes_a_truncation_for_the_end() {
    let file = file_of(&text());
    let mut reader = BufReader::new(File::open(file.path()).unwrap());
    reader.read_exact(&mut [0; 10]).expect("the first bytes");
    file.as_file()
        .set_len(CUT as u64)
        .expect("truncate the file");
    let mut read = Vec::new();
    assert_eq!(reader.read_to_end(&mut read).expect("the rest"), CUT - 10);
}

/// A scanner finds what a scan finds, in copies too, whose memory it uses again.
#[test]
fn a_scanner_does_what_scans_do() {
    let text = text();
    let file = file_of(&text);
    for strategy in STRATEGIES {
        let mapping = mapping_of(&file, strategy);
        let mut scanner = mapping.scanner().expect("a scanner");
        for range in [5..9, 0..LEN, 7..7, 4095..8193, LEN - 1..LEN, LEN..LEN] {
            let bytes = scanner.scan_range(range.clone(), |view| view.to_vec());
            assert_eq!(bytes.expect("a scan"), text[range]);
        }
        let bytes = scanner.scan(|view| view.to_vec());
        assert!(bytes.expect("a scan") == text);
        file.as_file()
            .set_len(CUT as u64)
            .expect("truncate the file");
        assert_truncated(&scanner.scan(|view| view.last()).unwrap_err());
        std::fs::write(file.path(), &text).expect("write the file again");
        // It stays truncated, for searches without the scanner too.
        assert!(scanner.scan(|view| view.last()).is_err());
        assert!(mapping.scan(|view| view.first()).is_err());
    }
}

/// The result of a search is returned beside the error of a truncation, and what it has found before
/// the end of the file is what is there.
#[test]
fn what_was_found_before_a_truncation_is_kept() {
    let text = text();
    let newlines = (0..LEN).filter(|&at| text[at] == b'\n');
    let newlines: Vec<usize> = newlines.collect();
    for strategy in STRATEGIES {
        let file = file_of(&text);
        let mapping = mapping_of(&file, strategy);
        let quiet = mapping.scan_partial(|view| memchr_iter(b'\n', view).collect::<Vec<_>>());
        let (found, seen) = quiet.expect("a scan");
        seen.expect("nothing was truncated");
        assert_eq!(found, newlines);

        // The file is truncated when a hundred lines have been found.
        let cut = |count| {
            if count == 100 {
                file.as_file()
                    .set_len(CUT as u64)
                    .expect("truncate the file");
            }
        };
        let partial = mapping.scan_partial(|view| {
            let found = memchr_iter(b'\n', view).enumerate();
            found
                .inspect(|&(count, _)| cut(count))
                .map(|(_, at)| at)
                .collect::<Vec<_>>()
        });
        let (mut found, seen) = partial.expect("the search has run");
        // A copy was read and checked before the file was truncated.
        let is_copy = strategy == map::Strategy::Read || !mapping.is_guarded();
        match seen {
            Ok(()) => assert!(is_copy && found == newlines),
            Err(error) => {
                assert_truncated(&error);
                assert!(!is_copy && 100 < found.len());
                found.retain(|&at| at < CUT);
                assert_eq!(found, newlines[..found.len()]);
                assert!(newlines[found.len()] >= CUT);
            }
        }

        // The next search has its result too, and the error.
        let (first, seen) = mapping
            .scan_partial(|view| view.first())
            .expect("the search has run");
        assert_eq!(first, Some(b'l'));
        assert_truncated(&seen.unwrap_err());

        // So has that of a part, which counts from its own start.
        let part = SharedMapping::from(mapping).slice(7..);
        let (second, seen) = part
            .scan_partial(|view| view.get(5))
            .expect("the search has run");
        assert_eq!(second, Some(b'1'));
        assert_truncated(&seen.unwrap_err());
    }
}
