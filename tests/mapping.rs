//! Tests mapped files: which can be mapped, which cannot, and the errors for those.
#![cfg(all(feature = "map", not(miri)))]

#[cfg(target_os = "linux")]
use std::sync::atomic::Ordering::Relaxed;
use std::{
    error::Error,
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Seek as _, SeekFrom, Write as _},
    ops::ControlFlow,
    panic::{catch_unwind, resume_unwind},
    path::Path,
};

use atomic_memchr::{
    ReadOnly, View,
    map::{Advice, MapError, Mapping, Strategy},
    memchr, memchr_iter, memmem, memrchr,
};
use tempfile::{NamedTempFile, TempDir};

fn file_of(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("a write");
    file
}

/// An error of the system, by number.
const EINVAL: i32 = 22;

/// The bytes of a mapping.
fn bytes_of(mapping: &Mapping) -> Vec<u8> {
    mapping.scan(|view| view.to_vec()).expect("a scan")
}

#[cfg(unix)]
fn assert_not_mappable(mapped: Result<Mapping, MapError>, name: &str) {
    let error = mapped.expect_err("it is not to be mapped");
    assert!(
        matches!(error, MapError::NotMappable { what, .. } if what == name),
        "{error:?}"
    );
    // It says what it is, and what to do.
    let message = error.to_string();
    assert!(
        message.contains(name)
            && (message.contains("read it into memory") || message.contains("files in it")),
        "{message}"
    );
    assert!(error.source().is_none());
}

#[test]
fn a_file_of_any_length() {
    let bytes: Vec<u8> = (0..100_001_u32).map(|i| (i % 251) as u8).collect();
    for len in [1, 2, 63, 64, 4095, 4096, 4097, 8192, 65_536, 100_001] {
        let file = file_of(&bytes[..len]);
        for mapping in [Mapping::open(file.path()), Mapping::new(file.as_file())] {
            let mapping = mapping.expect("a file can be mapped");
            assert_eq!((mapping.len(), mapping.is_empty()), (len, false));
            assert_eq!(bytes_of(&mapping), bytes[..len]);
            let last = bytes[len - 1];
            let (first, last, count) = mapping
                .scan(|view| {
                    let count = memchr_iter(last, view).count();
                    (memchr(last, view), memrchr(last, view), count)
                })
                .expect("a scan");
            assert_eq!(last, Some(len - 1));
            assert_eq!(first, Some((len - 1) % 251));
            assert_eq!(count, (len - 1) / 251 + 1);
        }
    }
}

#[test]
fn an_empty_file() {
    let file = file_of(b"");
    let mapping = Mapping::open(file.path()).expect("an empty file can be mapped");
    assert_eq!((mapping.len(), mapping.is_empty()), (0, true));
    let found = mapping.scan(|view| (view.len(), memchr(0, view), memmem::find(view, b"")));
    assert_eq!(found.expect("a scan"), (0, None, Some(0)));
}

#[cfg(target_os = "linux")]
#[test]
fn files_that_are_made_when_they_are_read() {
    assert_not_mappable(Mapping::open("/proc/self/status"), "a file of /proc");
    let file = "/sys/devices/system/cpu/online";
    if Path::new(file).exists() {
        assert_not_mappable(Mapping::open(file), "a file of /sys");
    }
}

#[test]
fn the_file_may_be_closed_and_removed() {
    let file = file_of(b"still here");
    let mapping = Mapping::new(file.as_file()).expect("a file can be mapped");
    file.close().expect("it can be removed");
    assert_eq!(bytes_of(&mapping), b"still here");
}

#[test]
fn where_reading_is_does_not_matter() {
    let mut file = file_of(b"from the start");
    file.seek(SeekFrom::Start(9)).expect("a seek");
    let mapping = Mapping::new(file.as_file()).expect("a file can be mapped");
    assert_eq!(bytes_of(&mapping), b"from the start");
}

#[test]
fn what_is_written_afterwards_is_seen() {
    let mut file = file_of(&[b'.'; 10_000]);
    let mapping = Mapping::open(file.path()).expect("a file can be mapped");
    // Without a guard a copy is searched.
    let in_place = mapping.is_guarded();
    for at in [0, 4095, 4096, 9999] {
        mapping
            .scan(|view| {
                assert_eq!(memchr(b'x', view), None);
                file.seek(SeekFrom::Start(at)).expect("a seek");
                file.write_all(b"x").expect("a write");
                let seen = in_place.then_some(at as usize);
                assert_eq!(memchr(b'x', view), seen, "during the scan");
            })
            .expect("a scan");
        let found = mapping.scan(|view| memrchr(b'x', view)).expect("a scan");
        assert_eq!(found, Some(at as usize), "in another one");
        file.seek(SeekFrom::Start(at)).expect("a seek");
        file.write_all(b".").expect("a write");
    }
}

#[test]
fn what_is_appended_afterwards_is_not() {
    let mut file = file_of(b"as long as this");
    let mapping = Mapping::open(file.path()).expect("a file can be mapped");
    file.write_all(b", and longer").expect("a write");
    assert_eq!(mapping.len(), 15);
    assert_eq!(bytes_of(&mapping), b"as long as this");
    let again = Mapping::open(file.path()).expect("a file can be mapped");
    assert_eq!(again.len(), 27);
}

#[test]
fn mappings_cross_threads() {
    fn crosses<T: Send + Sync>(_: &T) {}
    let file = file_of(b"one for all");
    let mapping = Mapping::open(file.path()).expect("a file can be mapped");
    crosses(&mapping);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert_eq!(bytes_of(&mapping), b"one for all"));
        }
    });
}

#[test]
fn a_missing_file_is_named() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("not there");
    let error = Mapping::open(&path).expect_err("there is no file");
    let MapError::Open {
        path: named,
        source,
        ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!(named, &path);
    assert_eq!(source.kind(), io::ErrorKind::NotFound);
    let message = error.to_string();
    assert!(message.starts_with("cannot open "), "{message}");
    assert!(message.contains(&*path.display().to_string()), "{message}");
    let source = error
        .source()
        .and_then(|source| source.downcast_ref::<io::Error>());
    assert!(source.is_some_and(|source| !message.contains(&source.to_string())));
}

#[cfg(unix)]
#[test]
fn a_directory() {
    let folder = TempDir::new().expect("a temporary folder");
    assert_not_mappable(Mapping::open(folder.path()), "a directory");
}

#[cfg(unix)]
#[test]
fn devices() {
    assert_not_mappable(Mapping::open("/dev/null"), "a character device");
    // This one could be mapped, and would have no length.
    if Path::new("/dev/zero").exists() {
        assert_not_mappable(Mapping::open("/dev/zero"), "a character device");
    }
}

#[cfg(unix)]
#[test]
fn pipes_and_sockets() {
    use std::os::{fd::OwnedFd, unix::net::UnixStream};

    let (reader, _writer) = io::pipe().expect("a pipe");
    assert_not_mappable(Mapping::new(&File::from(OwnedFd::from(reader))), "a FIFO");
    let (socket, _other) = UnixStream::pair().expect("a pair of sockets");
    assert_not_mappable(Mapping::new(&File::from(OwnedFd::from(socket))), "a socket");
}

/// Whoever opens a FIFO to read waits until somebody opens it to write; who only
/// asks whether it can be mapped must not.
#[cfg(target_os = "linux")]
#[test]
fn a_fifo_without_a_writer() {
    use std::{sync::mpsc, thread, time::Duration};

    use rustix::fs::{CWD, Mode, mkfifoat};

    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("fifo");
    mkfifoat(CWD, &path, Mode::RUSR | Mode::WUSR).expect("a FIFO");
    let (sender, receiver) = mpsc::channel();
    let opened = path.clone();
    thread::spawn(move || sender.send(Mapping::open(opened)).is_ok());
    match receiver.recv_timeout(Duration::from_secs(5)) {
        Ok(mapped) => assert_not_mappable(mapped, "a FIFO"),
        Err(_) => panic!("it waits for a writer"),
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_not_open_for_it_says_how_to_open_it() {
    fn assert_access(mapped: Result<(), MapError>, is_writable: bool, way_out: &str) {
        let error = mapped.expect_err("it cannot be mapped");
        assert!(
            matches!(error, MapError::Access { writable, .. } if writable == is_writable),
            "{error:?}"
        );
        let message = error.to_string();
        assert!(message.contains("not open for"), "{message}");
        assert!(message.contains(way_out), "{message}");
    }
    for content in [&b"not to be read"[..], b""] {
        let path = file_of(content).into_temp_path();
        let open = |options: &mut OpenOptions| options.open(&path).expect("it can be opened");
        let strategies = [Strategy::Auto, Strategy::Guarded, Strategy::Read];
        for file in [
            open(OpenOptions::new().write(true)),
            open(OpenOptions::new().append(true)),
        ] {
            for strategy in strategies {
                let mapped = Mapping::options().strategy(strategy).map(&file);
                assert_access(mapped.map(drop), false, "File::open");
            }
        }
        #[cfg(target_os = "linux")]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            let flags = libc::O_PATH;
            let by_path = open(OpenOptions::new().read(true).custom_flags(flags));
            for strategy in strategies {
                let mapped = Mapping::options().strategy(strategy).map(&by_path);
                assert_access(mapped.map(drop), false, "File::open");
            }
            for file in [&open(OpenOptions::new().read(true)), &by_path] {
                let mapped = Mapping::options().writable().map(file);
                assert_access(mapped.map(drop), true, "read(true).write(true)");
            }
        }
        // That it is written at its end only is no hindrance.
        let appended = open(OpenOptions::new().read(true).append(true));
        assert_eq!(
            bytes_of(&Mapping::new(&appended).expect("a mapping")),
            content
        );
    }
}

#[test]
fn a_file_that_is_too_large_to_say() {
    let error = MapError::TooLarge {
        path: None,
        len: 1 << 63,
    };
    let message = error.to_string();
    assert!(
        message.contains("9223372036854775808") && message.contains("in parts"),
        "{message}"
    );
    assert!(error.source().is_none());
}

#[test]
fn paths_of_every_kind() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("ünïcode and spaces");
    fs::write(&path, b"found").expect("a write");
    assert_eq!(bytes_of(&Mapping::open(&path).expect("a path")), b"found");
    let text = path.to_str().expect("it is text");
    assert_eq!(bytes_of(&Mapping::open(text).expect("a string")), b"found");
    assert_eq!(
        bytes_of(&Mapping::open(String::from(text)).expect("a string")),
        b"found"
    );
    assert_eq!(
        bytes_of(&Mapping::open(path.as_os_str()).expect("a string")),
        b"found"
    );
}

#[test]
fn a_part_of_a_file() {
    let bytes: Vec<u8> = (0..20_000_u32).map(|i| (i % 251) as u8).collect();
    let file = file_of(&bytes);
    for strategy in [Strategy::Auto, Strategy::Read] {
        for (offset, len) in [(0, 1), (1, 4095), (4096, 4096), (5000, 10_000), (19_999, 1)] {
            let options = Mapping::options().strategy(strategy);
            let mapping = options.offset(offset as u64).len(len).open(file.path());
            let mapping = mapping.expect("a file can be mapped");
            assert_eq!(bytes_of(&mapping), bytes[offset..offset + len]);
            let view = mapping.view().expect("a view");
            assert_eq!(view.to_vec(), bytes[offset..offset + len]);
            mapping.check().expect("the file is whole");
        }
        let options = Mapping::options().strategy(strategy).offset(15_000);
        let mapping = options.open(file.path()).expect("a file can be mapped");
        assert_eq!(bytes_of(&mapping), bytes[15_000..]);
        let error = options.len(5001).open(file.path());
        let error = error.expect_err("there are not so many");
        assert!(
            matches!(
                error,
                MapError::OutOfBounds {
                    offset: 15_000,
                    len: 5001,
                    file_len: 20_000,
                    ..
                }
            ),
            "{error:?}"
        );
        let message = error.to_string();
        for part in ["15000", "5001", "20000", "MapOptions::len"] {
            assert!(message.contains(part), "{message}");
        }
        let options = Mapping::options().strategy(strategy).offset(30_000);
        assert!(options.open(file.path()).expect("nothing").is_empty());
        // More than there are is more than there are, however many.
        for (offset, len) in [
            (0, usize::MAX),
            (19_999, isize::MAX as usize),
            (30_000, usize::MAX),
            (u64::MAX, usize::MAX),
        ] {
            let options = Mapping::options().strategy(strategy).offset(offset);
            let error = options.len(len).open(file.path());
            let error = error.expect_err("there are not so many");
            assert!(matches!(error, MapError::OutOfBounds { .. }), "{error:?}");
            assert!(error.to_string().contains("it has 20000 bytes"), "{error}");
        }
    }
}

#[test]
fn hints_change_nothing() {
    let file = file_of(&[b'x'; 10_000]);
    for advice in [
        Advice::Normal,
        Advice::Sequential,
        Advice::Random,
        Advice::WillNeed,
    ] {
        let options = Mapping::options().populate(true).huge_pages(true);
        let mapping = options.advice(advice).map(file.as_file());
        assert_eq!(bytes_of(&mapping.expect("a mapping")), [b'x'; 10_000]);
    }
}

#[test]
fn a_copy_is_of_when_it_was_read() {
    let mut file = file_of(b"before");
    let options = Mapping::options().strategy(Strategy::Read);
    let mapping = options.open(file.path()).expect("a file can be read");
    assert!(!mapping.is_guarded());
    let view = mapping.view().expect("a copy");
    mapping
        .scan(|view| {
            file.rewind().expect("a seek");
            file.write_all(b"behind").expect("a write");
            assert_eq!(view.to_vec(), b"before", "it was read before the search");
        })
        .expect("a scan");
    assert_eq!(bytes_of(&mapping), b"behind", "it is read for each search");
    assert_eq!(view.to_vec(), b"before", "it is read once");
}

#[test]
fn a_copy_of_a_file_that_was_cut() {
    let file = file_of(&[b'x'; 10_000]);
    let options = Mapping::options().strategy(Strategy::Read);
    let mapping = options.open(file.path()).expect("a file can be read");
    let view = mapping.view().expect("a copy");
    file.as_file().set_len(6000).expect("it can be cut");
    mapping.check().expect("the copy is whole");
    assert_eq!(memchr(0, view), None);
    let mut zero = None;
    for _ in 0..2 {
        let told = mapping.scan(|view| zero = memchr(0, view));
        let error = told.expect_err("it was cut");
        assert!(
            matches!(
                error,
                MapError::Truncated {
                    valid_len: 6000,
                    mapped_len: 10_000,
                    ..
                }
            ),
            "{error:?}"
        );
        assert_eq!(zero, Some(6000));
        let message = error.to_string();
        assert!(
            message.contains("6000") && message.contains("10000"),
            "{message}"
        );
        // A mapping that was cut stays so.
        file.as_file().set_len(10_000).expect("it can grow");
        zero = Some(6000);
    }
}

#[test]
fn windows_cover_everything_and_overlap() {
    let bytes: Vec<u8> = (0..10_001_u32).map(|i| (i % 251) as u8).collect();
    let file = file_of(&bytes);
    for strategy in [Strategy::Auto, Strategy::Read] {
        let mapping = Mapping::options().strategy(strategy).open(file.path());
        let mapping = mapping.expect("a file can be mapped");
        for (size, overlap) in [
            (1, 0),
            (7, 6),
            (4096, 0),
            (5000, 4999),
            (10_001, 5),
            (usize::MAX, 9),
        ] {
            let mut next = 0;
            let mut last = 0;
            let searched = mapping.scan_windows(size, overlap, |offset, view| {
                assert_eq!(offset, next);
                assert!(view.eq_bytes(&bytes[offset..offset + view.len()]));
                last = offset + view.len();
                assert!(view.len() == size || last == bytes.len());
                next = last.saturating_sub(overlap);
                ControlFlow::Continue(())
            });
            searched.expect("a scan");
            assert_eq!(last, bytes.len(), "{size} {overlap}");
        }
        let mut windows = 0;
        let searched = mapping.scan_windows(1000, 0, |_, _| {
            windows += 1;
            match windows {
                3 => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        });
        searched.expect("a scan");
        assert_eq!(windows, 3);
    }
    let empty = Mapping::new(file_of(b"").as_file()).expect("a mapping");
    let searched = empty.scan_windows(1, 0, |_, _| panic!("there is no window"));
    searched.expect("a scan");
}

#[test]
#[should_panic = "windows of 5 bytes cannot overlap by 5 bytes: the overlap must be less than the size"]
fn windows_that_do_not_move_on() {
    let mapping = Mapping::new(file_of(b"x").as_file()).expect("a mapping");
    _ = mapping.scan_windows(5, 5, |_, _| ControlFlow::Continue(()));
}

#[test]
fn a_range_is_searched_as_a_slice_would_be() {
    let bytes: Vec<u8> = (0..300_001_u32).map(|i| (i % 251) as u8).collect();
    let file = file_of(&bytes);
    for strategy in [Strategy::Auto, Strategy::Read] {
        for offset in [0, 1, 5000] {
            let options = Mapping::options().strategy(strategy).offset(offset);
            let mapping = options.open(file.path()).expect("a mapping");
            let bytes = &bytes[offset as usize..];
            let len = bytes.len();
            for range in [0..0, 0..4, 4095..4097, 7..250_007, len - 1..len, len..len] {
                let found = mapping.scan_range(range.clone(), |view| view.to_vec());
                assert_eq!(found.expect("a scan"), bytes[range]);
            }
            let found = mapping.scan_range(.., |view| view.len());
            assert_eq!(found.expect("a scan"), len);
            let found = mapping.scan_range(10..=12, |view| view.to_vec());
            assert_eq!(found.expect("a scan"), bytes[10..=12]);
        }
        // What is wrong with the file is an error, whether the part is there or not.
        let file = file_of(&bytes);
        let mapping = Mapping::options().strategy(strategy).open(file.path());
        let mapping = mapping.expect("a mapping");
        file.as_file().set_len(10_000).expect("it can be cut");
        let told = mapping.scan_range(..100, |_| ());
        assert!(
            matches!(
                told,
                Err(MapError::Truncated {
                    valid_len: 10_000,
                    mapped_len: 300_001,
                    ..
                })
            ),
            "{told:?}"
        );
    }
}

#[test]
#[should_panic = "range 3..7 is out of bounds for a view of length 6"]
fn a_range_behind_the_end() {
    let mapping = Mapping::new(file_of(b"123456").as_file()).expect("a mapping");
    _ = mapping.scan_range(3..7, |_| ());
}

#[test]
#[should_panic = "range 3..2 is out of bounds for a view of length 6"]
#[allow(clippy::reversed_empty_ranges, reason = "it is what is tried")]
fn a_range_that_ends_before_it_begins() {
    let mapping = Mapping::new(file_of(b"123456").as_file()).expect("a mapping");
    _ = mapping.scan_range(3..2, |_| ());
}

/// What `parse` and its mapping can fail of.
#[derive(Debug)]
enum ParseError {
    Map(MapError),
    Zero(usize),
}

impl From<MapError> for ParseError {
    fn from(error: MapError) -> ParseError {
        ParseError::Map(error)
    }
}

/// Fails at the first zero.
fn parse(view: View<'_, ReadOnly>) -> Result<usize, ParseError> {
    match memchr(0, view) {
        Some(at) => Err(ParseError::Zero(at)),
        None => Ok(view.len()),
    }
}

#[test]
fn a_search_that_fails_returns_its_error() {
    for strategy in [Strategy::Auto, Strategy::Read] {
        let file = file_of(b"words\0and more");
        let mapping = Mapping::options().strategy(strategy).open(file.path());
        let mapping = mapping.expect("a mapping");
        let failed = mapping.try_scan(parse);
        assert!(matches!(failed, Err(ParseError::Zero(5))), "{failed:?}");
        let failed = mapping.try_scan_range(3.., parse);
        assert!(matches!(failed, Err(ParseError::Zero(2))), "{failed:?}");
        let parsed = mapping.try_scan_range(..5, parse);
        assert!(matches!(parsed, Ok(5)), "{parsed:?}");

        let failed: io::Result<()> = mapping.try_scan(|_| Err(ErrorKind::InvalidData.into()));
        assert!(failed.is_err_and(|error| error.kind() == ErrorKind::InvalidData));
        let failed: Result<(), Box<dyn Error + Send + Sync>> =
            mapping.try_scan(|_| Err("no header".into()));
        assert!(failed.is_err_and(|error| error.to_string() == "no header"));
    }
}

/// A truncation within the last page, which raises no signal.
#[test]
fn the_error_of_a_truncation_wins_over_that_of_the_search() {
    for strategy in [Strategy::Auto, Strategy::Read] {
        let file = file_of(&[b'x'; 100]);
        let mapping = Mapping::options().strategy(strategy).open(file.path());
        let mapping = mapping.expect("a mapping");
        file.as_file().set_len(60).expect("it can be cut");
        let mut own = None;
        let mut fails = |view: View<'_, ReadOnly>| {
            let parsed = parse(view);
            own = parsed.as_ref().err().map(|error| format!("{error:?}"));
            parsed
        };
        for told in [
            mapping.try_scan(&mut fails),
            mapping.try_scan_range(50.., &mut fails),
        ] {
            let is_told = matches!(
                told,
                Err(ParseError::Map(MapError::Truncated {
                    valid_len: 60,
                    mapped_len: 100,
                    ..
                }))
            );
            assert!(is_told, "{told:?}");
        }
        assert_eq!(own.as_deref(), Some("Zero(10)"), "the search failed too");
        let told: io::Result<()> = mapping.try_scan(|_| Err(ErrorKind::InvalidData.into()));
        assert!(told.is_err_and(|error| error.kind() == ErrorKind::UnexpectedEof));
    }
}

/// Nothing is asserted about unwinding here: a mapping may be used after a panic.
#[test]
fn a_search_that_panics_leaves_a_mapping_that_can_be_searched() {
    for strategy in [Strategy::Auto, Strategy::Read] {
        let file = file_of(&[b'x'; 10_000]);
        let options = Mapping::options().strategy(strategy).lock_shared();
        let mapping = options.open(file.path()).expect("a mapping");
        let died = catch_unwind(|| mapping.scan(|_| resume_unwind(Box::new(()))));
        assert!(died.is_err());
        let died = catch_unwind(|| mapping.scan_windows(10, 0, |_, _| resume_unwind(Box::new(()))));
        assert!(died.is_err());
        assert_eq!(bytes_of(&mapping), [b'x'; 10_000]);

        // The panic takes the error of a truncation with it, but not the truncation.
        let died = catch_unwind(|| {
            mapping.scan(|_| {
                file.as_file().set_len(6000).expect("it can be cut");
                resume_unwind(Box::new(()))
            })
        });
        assert!(died.is_err());
        let told = mapping.scan(|view| memchr(0, view));
        let is_told = matches!(
            told,
            Err(MapError::Truncated {
                valid_len: 6000,
                ..
            })
        );
        assert!(is_told, "{told:?}");

        // Unwinding out of its owner releases the lock.
        let other = File::open(file.path()).expect("another one");
        assert!(other.try_lock().is_err(), "the mapping has it");
        let died = catch_unwind(move || mapping.scan(|_| resume_unwind(Box::new(()))));
        assert!(died.is_err());
        other.try_lock().expect("the mapping is gone");
    }
}

#[test]
fn options_are_cloned_for_every_kind_of_byte() {
    fn is_cloned<T: Clone + std::fmt::Debug + Send + Sync + Unpin>(it: &T) -> String {
        format!("{:?}", it.clone())
    }
    let options = Mapping::options().offset(77);
    for shown in [is_cloned(&options), is_cloned(&options.writable())] {
        assert!(shown.contains("offset: 77"), "{shown}");
    }
}

/// Returns errors of every kind, each with a part of its way out and with its kind in std.
fn errors() -> Vec<(MapError, &'static str, ErrorKind)> {
    let system = || io::Error::from_raw_os_error(EINVAL);
    let path = || Some(Path::new("/some/file").to_path_buf());
    Vec::from([
        (
            MapError::Open {
                path: "/some/file".into(),
                source: system(),
            },
            "check that it exists",
            system().kind(),
        ),
        #[cfg(target_os = "linux")]
        (
            MapError::Open {
                path: "/some/file".into(),
                source: io::Error::from_raw_os_error(libc::EMFILE),
            },
            "close files",
            io::Error::from_raw_os_error(libc::EMFILE).kind(),
        ),
        (
            MapError::Access {
                path: path(),
                writable: false,
            },
            "open it with",
            ErrorKind::PermissionDenied,
        ),
        (
            MapError::Access {
                path: path(),
                writable: true,
            },
            "open it with",
            ErrorKind::PermissionDenied,
        ),
        (
            MapError::Descriptor { source: system() },
            "close files",
            system().kind(),
        ),
        (
            MapError::NotMappable {
                path: path(),
                what: "a FIFO",
                instead: "read it as a stream",
            },
            "a FIFO; read it as a stream",
            ErrorKind::Unsupported,
        ),
        (
            MapError::TooLarge {
                path: path(),
                len: 1 << 63,
            },
            "in parts",
            ErrorKind::FileTooLarge,
        ),
        (
            MapError::OutOfBounds {
                path: path(),
                offset: 10,
                len: 20,
                file_len: 15,
            },
            "omit MapOptions::len",
            ErrorKind::UnexpectedEof,
        ),
        (
            MapError::Map {
                path: path(),
                len: 20,
                source: system(),
            },
            "map it for reading with Strategy::Read",
            system().kind(),
        ),
        (
            MapError::Create {
                len: 20,
                source: system(),
            },
            "ask for fewer bytes",
            system().kind(),
        ),
        (
            MapError::Memory {
                path: path(),
                len: 20,
                source: system(),
            },
            "scan_windows",
            ErrorKind::OutOfMemory,
        ),
        (
            MapError::Lock {
                path: path(),
                source: system(),
            },
            "without a lock",
            system().kind(),
        ),
        (
            MapError::Lock {
                path: path(),
                source: ErrorKind::WouldBlock.into(),
            },
            "wait for the lock with MapOptions::lock_shared",
            ErrorKind::WouldBlock,
        ),
        (
            MapError::Unguarded {
                path: path(),
                why: "SIGBUS is blocked in this thread",
            },
            "Strategy::Auto",
            ErrorKind::Unsupported,
        ),
        (
            MapError::Truncated {
                path: path(),
                valid_len: 10,
                mapped_len: 20,
            },
            "map it again",
            ErrorKind::UnexpectedEof,
        ),
        (
            MapError::Fault {
                path: path(),
                offset: 20,
                valid_len: 10,
            },
            "make room and map it again, or map it for reading with Strategy::Read",
            ErrorKind::Other,
        ),
        (
            MapError::Io {
                path: path(),
                offset: 20,
                source: system(),
            },
            "check its device",
            system().kind(),
        ),
        (
            MapError::WrongLength {
                path: path(),
                offset: 20,
            },
            "as a stream",
            ErrorKind::UnexpectedEof,
        ),
        (
            MapError::Unsealed {
                missing: "the seal F_SEAL_WRITE",
            },
            "seal it",
            ErrorKind::InvalidInput,
        ),
    ])
}

/// Says the thing, the reason and the way out, each once: a message names the file, does not
/// repeat its source, and says what to do.
#[test]
fn every_error_says_what_to_do_and_says_nothing_twice() {
    for (error, way_out, _) in &errors() {
        let message = error.to_string();
        assert!(message.contains(way_out), "{message}");
        let named = error.path().map(|path| path.display().to_string());
        let name = named.as_deref().unwrap_or("the file");
        assert_eq!(message.matches(name).count(), 1, "{message}");
        assert!(
            !message.contains('\n') && !message.contains("  "),
            "{message}"
        );
        // Who prints the chain prints each text once.
        let source = error.source().map(ToString::to_string);
        let has_source = format!("{error:?}").contains("source: ");
        assert_eq!(source.is_some(), has_source, "{message}");
        if let Some(source) = source {
            assert!(!message.contains(&source), "{message}: {source}");
        }
    }
}

/// An error of std has the message, the source and the cause, each once.
#[test]
fn every_error_becomes_one_of_std_with_its_cause() {
    for (error, _, kind) in errors() {
        let message = error.to_string();
        let source = error.source().map(ToString::to_string);
        let path = error.path().map(Path::to_path_buf);
        let is_io = matches!(error, MapError::Io { .. });
        let converted = io::Error::from(error);
        assert_eq!(converted.kind(), kind, "{message}");
        if is_io {
            assert_eq!(converted.raw_os_error(), Some(EINVAL));
            assert_eq!(Some(converted.to_string()), source);
            continue;
        }
        assert_eq!(converted.to_string(), message);
        let source_now = converted.source().map(ToString::to_string);
        assert_eq!(source_now, source, "{message}");
        let cause = converted.downcast::<MapError>().expect("the cause");
        assert_eq!(cause.path(), path.as_deref());
        assert_eq!(cause.to_string(), message);
    }
}

/// The path is in the errors of what was opened by it, from the beginning to the end.
#[test]
fn errors_name_the_file_that_was_opened_by_its_path() {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("name of the file");
    fs::write(&path, [b'x'; 10_000]).expect("a write");
    let named = |error: MapError| {
        assert_eq!(error.path(), Some(&*path), "{error:?}");
        assert!(error.to_string().contains("name of the file"), "{error}");
    };
    let too_long = Mapping::options().len(10_001);
    named(too_long.open(&path).expect_err("there are not so many"));
    let too_long = Mapping::options().len(usize::MAX);
    named(too_long.open(&path).expect_err("there are not so many"));
    for strategy in [Strategy::Auto, Strategy::Read] {
        fs::write(&path, [b'x'; 10_000]).expect("a write");
        let mapping = Mapping::options().strategy(strategy).open(&path);
        let mapping = mapping.expect("a mapping");
        let file = OpenOptions::new().write(true).open(&path).expect("a file");
        file.set_len(100).expect("it can be cut");
        named(mapping.scan(|_| ()).expect_err("it was cut"));
        let windows = mapping.scan_windows(10, 0, |_, _| ControlFlow::Continue(()));
        named(windows.expect_err("it was cut"));
        named(mapping.next_data(5000).err().unwrap_or_else(|| {
            let told = mapping.scan_data(10, 0, |_, _| ControlFlow::Continue(()));
            told.expect_err("it was cut")
        }));
    }
    let nothing = folder.path().join("name of the file, which is not there");
    let error = Mapping::open(&nothing).expect_err("there is no file");
    assert_eq!(error.path(), Some(&*nothing));
    assert!(Mapping::open(folder.path()).is_err_and(|error| error.path() == Some(folder.path())));
}

#[test]
fn locks_are_shared_or_not() {
    let file = file_of(b"locked");
    // A lock ends with the file. (Wine 8 reports an error for `unlock` of what is locked.)
    let open = || File::open(file.path()).expect("another one");
    let shared = Mapping::options().lock_shared().open(file.path());
    let shared = shared.expect("a mapping");
    assert!(open().try_lock().is_err(), "a reader is there");
    let second = Mapping::options().lock_shared().open(file.path());
    drop((shared, second.expect("another reader")));
    open().try_lock().expect("nobody is there");

    let exclusive = Mapping::options().lock_exclusive().open(file.path());
    let exclusive = exclusive.expect("a mapping");
    assert!(open().try_lock_shared().is_err(), "a writer is there");
    // Nobody is stopped who does not ask, but on Windows.
    if cfg!(unix) {
        let mapping = Mapping::open(file.path()).expect("a mapping");
        assert_eq!(bytes_of(&mapping), b"locked");
    }
    drop(exclusive);
    open().try_lock_shared().expect("nobody is there");
}

#[test]
fn a_lock_that_is_not_waited_for_is_refused_while_others_have_it() {
    fn assert_locked(mapped: Result<Mapping, MapError>) {
        let error = mapped.expect_err("somebody else has the lock");
        let is_locked = matches!(
            &error,
            MapError::Lock { source, .. } if source.kind() == ErrorKind::WouldBlock
        );
        assert!(is_locked, "{error:?}");
    }
    let file = file_of(b"locked");
    let open = || File::open(file.path()).expect("another one");
    let shared = || Mapping::options().try_lock_shared().open(file.path());
    let exclusive = || Mapping::options().try_lock_exclusive().open(file.path());

    let other = open();
    other.lock().expect("nobody is there");
    assert_locked(shared());
    assert_locked(exclusive());
    drop(other);

    let reader = shared().expect("a mapping");
    drop(shared().expect("another reader"));
    assert_locked(exclusive());
    assert!(open().try_lock().is_err(), "a reader is there");
    drop(reader);
    let writer = exclusive().expect("a mapping");
    assert!(open().try_lock_shared().is_err(), "a writer is there");
    drop(writer);
    open().try_lock().expect("nobody is there");
}

#[test]
fn what_is_shown_of_a_mapping_names_no_file() {
    let file = file_of(b"secret");
    let mapping = Mapping::open(file.path()).expect("a mapping");
    let shown = format!("{mapping:?}");
    assert!(
        shown.starts_with("Mapping {") && shown.contains("len: 6"),
        "{shown}"
    );
    let name = file.path().file_name().and_then(|name| name.to_str());
    assert!(!shown.contains(name.expect("it is text")), "{shown}");
}

#[test]
fn a_slice_of_a_file_that_stands_still() {
    for strategy in [Strategy::Auto, Strategy::Read] {
        let file = file_of(b"nobody writes this");
        let mapping = Mapping::options().strategy(strategy).map(file.as_file());
        let mapping = mapping.expect("a mapping");
        // SAFETY: nobody knows of the file.
        #[allow(unsafe_code, reason = "it asks for a promise")]
        let slice = unsafe { mapping.as_slice() };
        assert_eq!(slice.expect("a slice"), b"nobody writes this");
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        mem, ptr,
        sync::atomic::{AtomicU8, Ordering::Relaxed},
        thread,
    };

    use atomic_memchr::map::SealedMapping;
    use atomic_memchr_testing::process::is_emulated;
    use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

    use super::*;

    #[test]
    fn what_is_stored_is_in_the_file() {
        let file = file_of(&[b'.'; 10_000]);
        let mapping = Mapping::options().writable().offset(100).open(file.path());
        let mapping = mapping.expect("a mapping");
        assert!(mapping.is_guarded());
        let bytes: &[AtomicU8] = mapping.as_atomics();
        assert_eq!(bytes.len(), 9900);
        for at in [0, 5000, 9899] {
            bytes[at].store(b'x', Relaxed);
            let found = mapping.scan(|view| memrchr(b'x', view));
            assert_eq!(found.expect("a scan"), Some(at));
        }
        let content = fs::read(file.path()).expect("a read");
        let positions: Vec<usize> = memchr_iter(b'x', &content).collect();
        assert_eq!(positions, [100, 5100, 9999]);

        let empty = Mapping::options().writable().map(file_of(b"").as_file());
        assert!(empty.expect("a mapping").as_atomics().is_empty());
    }

    #[test]
    fn what_is_writable_is_no_copy() {
        let file = file_of(b"x");
        let options = Mapping::options().strategy(Strategy::Read).writable();
        let error = options.open(file.path()).expect_err("it is refused");
        assert!(matches!(error, MapError::Unguarded { .. }), "{error:?}");
        assert!(error.to_string().contains("Strategy::Auto"), "{error}");
    }

    /// Blocks `SIGBUS` in this thread.
    fn block_the_signal() {
        // SAFETY: zero is the empty set, and the calls are given valid ones.
        #[allow(unsafe_code, reason = "no library blocks signals")]
        unsafe {
            let mut set = mem::zeroed();
            libc::sigaddset(&raw mut set, libc::SIGBUS);
            libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, ptr::null_mut());
        }
    }

    /// Number of bytes that this thread has read until now, or `None` if nobody counts them.
    fn bytes_read() -> Option<u64> {
        let counts = fs::read_to_string("/proc/thread-self/io").ok()?;
        let count = counts
            .lines()
            .find_map(|line| line.strip_prefix("rchar: "))?;
        count.parse().ok()
    }

    /// A few bytes of a large file are a few bytes also where there is no guard.
    #[test]
    fn what_is_copied_is_what_is_asked_for() {
        const LEN: usize = 4 << 20;
        let file = file_of(&vec![b'x'; LEN]);
        let mapping = Mapping::open(file.path()).expect("a mapping");
        thread::scope(|scope| {
            scope.spawn(|| {
                block_the_signal();
                let Some(before) = bytes_read() else {
                    println!("skipped: nobody counts what is read");
                    return;
                };
                for at in (0..LEN).step_by(LEN / 100) {
                    let value = mapping.scan_range(at..at + 4, |view| view.to_vec());
                    assert_eq!(value.expect("a scan"), b"xxxx");
                }
                let read = bytes_read().expect("it is counted") - before;
                assert!(read < 4096, "{read} bytes are read for 400");
                // The control.
                assert_eq!(
                    mapping.scan(|view| view.get(LEN - 1)).expect("a scan"),
                    Some(b'x')
                );
                let read = bytes_read().expect("it is counted") - before;
                assert!(read > LEN as u64, "{read}");
            });
        });
    }

    /// Such a file is read in whole blocks only, from whole blocks on, to whole blocks.
    #[test]
    fn files_that_are_read_in_blocks() {
        use std::os::unix::fs::OpenOptionsExt as _;
        let bytes: Vec<u8> = (0..10_000_u32).map(|i| (i % 251) as u8).collect();
        for folder in [env!("CARGO_TARGET_TMPDIR"), "/dev/shm", "/tmp"] {
            let Ok(mut file) = NamedTempFile::new_in(folder) else {
                println!("skipped: nothing can be made in {folder}");
                continue;
            };
            file.write_all(&bytes).expect("a write");
            let mut direct = OpenOptions::new();
            direct.read(true).custom_flags(libc::O_DIRECT);
            let opened = match direct.open(file.path()) {
                Ok(opened) => opened,
                Err(error) => {
                    println!("skipped: no O_DIRECT in {folder}: {error}");
                    continue;
                }
            };
            for strategy in [Strategy::Read, Strategy::Auto, Strategy::Guarded] {
                let options = Mapping::options().strategy(strategy);
                for offset in [0, 1, 511, 512, 4096, 5000, 9999, 10_000, 20_000] {
                    let mapping = options.clone().offset(offset).map(&opened);
                    let mapping = mapping.expect("a mapping");
                    let rest = bytes.get(offset as usize..).unwrap_or_default();
                    assert_eq!(bytes_of(&mapping), rest);
                    let view = mapping.view().expect("a view").to_vec();
                    assert_eq!(view, rest);
                    mapping.check().expect("it is whole");
                    let mut seen = Vec::new();
                    let windows = mapping.scan_windows(777, 0, |at, view| {
                        assert_eq!(at, seen.len());
                        view.append_to(&mut seen);
                        ControlFlow::Continue(())
                    });
                    windows.expect("a scan");
                    assert_eq!(seen, rest);
                }
                let mapping = options.clone().offset(5).map(&opened).expect("a mapping");
                let part = mapping.scan_range(600..605, |view| view.to_vec());
                assert_eq!(part.expect("a scan"), bytes[605..610]);
                file.as_file().set_len(7000).expect("it can be cut");
                let told = mapping.scan(|_| ());
                assert!(
                    matches!(
                        told,
                        Err(MapError::Truncated {
                            valid_len: 6995,
                            ..
                        })
                    ),
                    "{told:?}"
                );
                file.rewind().expect("a seek");
                file.write_all(&bytes).expect("a write");
                // Longer than what is read at once.
                let mut long = NamedTempFile::new_in(folder).expect("a file");
                let content: Vec<u8> = bytes.iter().copied().cycle().take(2_500_001).collect();
                long.write_all(&content).expect("a write");
                let opened = direct.open(long.path()).expect("it can be opened");
                let mapping = options.clone().offset(3).map(&opened).expect("a mapping");
                assert!(bytes_of(&mapping) == content[3..]);
                let empty = NamedTempFile::new_in(folder).expect("a file");
                let opened = direct.open(empty.path()).expect("it can be opened");
                assert!(options.map(&opened).expect("a mapping").is_empty());
            }
        }
    }

    /// A signal that has nothing to do with it is no reason to give up waiting.
    #[test]
    fn a_lock_is_waited_for_through_signals() {
        use std::os::unix::thread::JoinHandleExt as _;
        static CALLS: AtomicU8 = AtomicU8::new(0);
        extern "C" fn counts(_: libc::c_int) {
            CALLS.fetch_add(1, Relaxed);
        }
        // SAFETY: zero is no flag, so calls of the system are not taken up again; the handler
        // does what one may.
        #[allow(unsafe_code, reason = "no library handles signals so")]
        unsafe {
            let mut action: libc::sigaction = mem::zeroed();
            action.sa_sigaction = counts as *const () as usize;
            let result = libc::sigaction(libc::SIGUSR2, &raw const action, ptr::null_mut());
            assert_eq!(result, 0);
        }
        let file = file_of(b"locked");
        let other = File::open(file.path()).expect("another one");
        other.lock().expect("nobody is there");
        let path = file.path().to_owned();
        let waiting = thread::spawn(move || Mapping::options().lock_shared().open(path).map(drop));
        while CALLS.load(Relaxed) < 100 {
            assert!(!waiting.is_finished(), "{:?}", waiting.join());
            // SAFETY: the thread was not joined.
            #[allow(unsafe_code, reason = "no library interrupts threads")]
            unsafe {
                libc::pthread_kill(waiting.as_pthread_t(), libc::SIGUSR2);
            }
            thread::yield_now();
        }
        other.unlock().expect("it was locked");
        waiting.join().expect("it ends").expect("a mapping");
    }

    /// Where `SIGBUS` is blocked, the kernel ends the process whoever handles it.
    #[test]
    fn a_thread_that_blocks_the_signal_reads() {
        if cfg!(not(target_arch = "aarch64")) && is_emulated() {
            println!("skipped: the emulator may not say where a fault was");
            return;
        }
        let file = file_of(&[b'x'; 10_000]);
        let mapping = Mapping::open(file.path()).expect("a mapping");
        let guarded = Mapping::options().strategy(Strategy::Guarded);
        let guarded = guarded.open(file.path()).expect("a mapping");
        let is_guarded = || (mapping.is_guarded(), guarded.is_guarded());
        assert_eq!(is_guarded(), (true, true));
        file.as_file().set_len(5000).expect("it can be cut");
        let scans = || (mapping.scan(|view| view.get(9000)), guarded.scan(|_| ()));
        thread::scope(|scope| {
            scope.spawn(|| {
                block_the_signal();
                assert_eq!(is_guarded(), (false, false));
                let (read, refused) = scans();
                assert!(matches!(
                    read,
                    Err(MapError::Truncated {
                        valid_len: 5000,
                        ..
                    })
                ));
                assert!(matches!(refused, Err(MapError::Unguarded { .. })));
            });
        });
        assert_eq!(mapping.faults(), 0);
        assert_eq!(is_guarded(), (true, true));
        let (told, guarded) = scans();
        assert!(told.is_err() && guarded.is_err());
        assert_eq!(mapping.faults(), 1);
    }

    /// The zeros of the guard make a parser fail, and the truncation is what is reported.
    #[test]
    fn the_error_of_a_truncation_during_the_search_wins() {
        if cfg!(not(target_arch = "aarch64")) && is_emulated() {
            println!("skipped: the emulator may not say where a fault was");
            return;
        }
        let file = file_of(&[b'x'; 20_000]);
        let mapping = Mapping::open(file.path()).expect("a mapping");
        let mut is_own = false;
        let told = mapping.try_scan(|view| {
            parse(view)?;
            file.as_file().set_len(5000).expect("it can be cut");
            let parsed = parse(view.slice(19_000..));
            is_own = matches!(parsed, Err(ParseError::Zero(0)));
            parsed
        });
        let is_told = matches!(
            told,
            Err(ParseError::Map(MapError::Truncated {
                valid_len: 5000,
                ..
            }))
        );
        assert!(is_told && is_own, "{told:?}");
        assert_eq!(mapping.faults(), 1);
    }

    /// A truncation that only the guard has seen is reported by a search that reads.
    #[test]
    fn a_truncation_that_was_over_is_told_where_the_signal_is_blocked_too() {
        if cfg!(not(target_arch = "aarch64")) && is_emulated() {
            println!("skipped: the emulator may not say where a fault was");
            return;
        }
        let file = file_of(&[b'x'; 20_000]);
        let mapping = Mapping::open(file.path()).expect("a mapping");
        let told = mapping.scan(|view| {
            file.as_file().set_len(5000).expect("it can be cut");
            let byte = view.get(19_000);
            file.as_file().set_len(20_000).expect("it can grow");
            byte
        });
        let was_cut = |told: Result<_, MapError>| {
            let told = told.expect_err("it was cut");
            let told = matches!(
                told,
                MapError::Truncated {
                    valid_len: 5000,
                    ..
                }
            );
            assert!(told);
        };
        was_cut(told);
        thread::scope(|scope| {
            scope.spawn(|| {
                block_the_signal();
                was_cut(mapping.scan(|view| view.get(19_000)));
                was_cut(mapping.scan_range(..10, |view| view.get(0)));
            });
        });
        was_cut(mapping.scan(|view| view.get(0)));
    }

    /// A file that others make shorter and longer again all the time is no file whose length
    /// says nothing: it can be mapped, and is truncated at most.
    #[test]
    fn a_file_that_shrinks_and_grows_is_taken_at_its_word() {
        use std::sync::atomic::AtomicBool;
        const TIMES: usize = 1500;
        for (least, most) in [(0, 10_000), (10_000, 10_001)] {
            let file = file_of(&vec![b'x'; most as usize]);
            let is_over = AtomicBool::new(false);
            thread::scope(|scope| {
                scope.spawn(|| {
                    while !is_over.load(Relaxed) {
                        file.as_file().set_len(least).expect("it can be cut");
                        file.as_file().set_len(most).expect("it can grow");
                    }
                });
                let mut failed = Vec::new();
                for strategy in [Strategy::Auto, Strategy::Read] {
                    for _ in 0..TIMES {
                        let mapping = Mapping::options().strategy(strategy).open(file.path());
                        match mapping.and_then(|mapping| mapping.scan(|_| ())) {
                            Ok(()) | Err(MapError::Truncated { .. }) => {}
                            Err(error) => failed.push(error),
                        }
                    }
                }
                is_over.store(true, Relaxed);
                assert!(failed.is_empty(), "{} times: {}", failed.len(), failed[0]);
            });
        }
    }

    #[test]
    fn sealed_files_are_slices() {
        let new = || File::from(memfd_create("test", MemfdFlags::ALLOW_SEALING).expect("a file"));
        for (seals, missing) in [
            (SealFlags::empty(), "F_SEAL_WRITE and F_SEAL_SHRINK"),
            (SealFlags::WRITE, "the seal F_SEAL_SHRINK"),
            (SealFlags::SHRINK | SealFlags::GROW, "the seal F_SEAL_WRITE"),
            (
                SealFlags::FUTURE_WRITE | SealFlags::SHRINK,
                "the seal F_SEAL_WRITE",
            ),
        ] {
            let mut file = new();
            file.write_all(b"not yet").expect("a write");
            fcntl_add_seals(&file, seals).expect("it can be sealed");
            let error = SealedMapping::new(&file).expect_err("it lacks seals");
            assert!(matches!(error, MapError::Unsealed { .. }), "{error:?}");
            assert!(error.to_string().contains(missing), "{error}");
        }
        for content in [&b"for good"[..], b""] {
            let mut file = new();
            file.write_all(content).expect("a write");
            fcntl_add_seals(&file, SealFlags::WRITE | SealFlags::SHRINK).expect("seals");
            let sealed = SealedMapping::new(&file).expect("it is sealed");
            drop(file);
            assert_eq!(&sealed[..], content);
            assert_eq!(memchr(b'g', &sealed[..]), content.first().map(|_| 4));
        }
        let error = SealedMapping::new(file_of(b"on a disk").as_file());
        assert!(matches!(error, Err(MapError::Unsealed { .. })));
        let folder = File::open(std::env::temp_dir()).expect("a folder");
        let error = SealedMapping::new(&folder).expect_err("it is a folder");
        assert!(matches!(error, MapError::NotMappable { .. }), "{error:?}");
        // One that is not open for reading says so, and not that it cannot be read.
        use std::os::{fd::AsRawFd as _, unix::fs::OpenOptionsExt as _};
        let file = new();
        fcntl_add_seals(&file, SealFlags::SHRINK).expect("it can be sealed");
        let path = format!("/proc/self/fd/{}", file.as_raw_fd());
        let mut by_path = OpenOptions::new();
        by_path.read(true).custom_flags(libc::O_PATH);
        for options in [OpenOptions::new().write(true), &mut by_path] {
            let file = options.open(&path).expect("it can be opened");
            let error = SealedMapping::new(&file).expect_err("it cannot be read");
            let is_access = matches!(
                error,
                MapError::Access {
                    writable: false,
                    ..
                }
            );
            assert!(is_access, "{error:?}");
        }
        // Sealed files can be mapped as others can.
        let file = new();
        fcntl_add_seals(&file, SealFlags::WRITE).expect("it can be sealed");
        assert!(Mapping::new(&file).is_ok());
    }
}

/// Returns the kilobytes of a mapping that count as memory of this process.
#[cfg(target_os = "linux")]
fn resident(address: usize) -> Option<usize> {
    let maps = std::fs::read_to_string("/proc/self/smaps").ok()?;
    let mut is_it = false;
    maps.lines().find_map(|line| {
        let range = line.split(' ').next().and_then(|word| word.split_once('-'));
        if let Some((start, end)) = range {
            let hex = |digits| usize::from_str_radix(digits, 16).ok();
            if let (Some(start), Some(end)) = (hex(start), hex(end)) {
                is_it = (start..end).contains(&address);
            }
        }
        let size = line.strip_prefix("Rss:").filter(|_| is_it)?;
        size.trim().strip_suffix(" kB")?.parse().ok()
    })
}

/// A search by windows takes memory for what it is at, and not for all that it has seen.
#[cfg(target_os = "linux")]
#[test]
fn windows_are_given_back() {
    const LEN: usize = 48 << 20;
    let file = NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), vec![b'x'; LEN]).expect("a write");
    let mapping = Mapping::options().strategy(Strategy::Guarded);
    let mapping = mapping.open(file.path()).expect("a mapping");
    let address = mapping.view().expect("a view").as_ptr().addr();
    let search = |view: View<'_, ReadOnly>| assert_eq!(memchr(b'y', view), None);

    // What is asked for can be told: without windows all of it is there at once.
    mapping.scan(search).expect("a scan");
    match resident(address) {
        Some(all) if all >= LEN >> 10 => {}
        told => return println!("skipped: the system tells {told:?} kB of a mapping"),
    }
    mapping.release(..);
    assert!(resident(address).expect("a mapping") < 1 << 10);

    for by_data in [false, true] {
        let (mut most, mut windows) = (0, 0);
        let each = |_, view: View<'_, ReadOnly>| {
            search(view);
            most = most.max(resident(address).expect("a mapping"));
            windows += 1;
            ControlFlow::Continue(())
        };
        match by_data {
            true => mapping.scan_data(1 << 20, 100, each),
            false => mapping.scan_windows(1 << 20, 100, each),
        }
        .expect("a scan");
        assert!(windows >= 48, "{windows}");
        // 8 MiB behind, a window or two, and huge pages that reach out of these.
        assert!(most < 20 << 10, "{most} kB");
        mapping.release(..);
    }
}

/// Bytes that were stored stay, wherever they are.
#[cfg(target_os = "linux")]
#[test]
fn what_was_stored_is_not_released() {
    let file = NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), [b'x'; 100_000]).expect("a write");
    let mapping = Mapping::options().writable().open(file.path());
    let mapping = mapping.expect("a mapping");
    let atomics = mapping.as_atomics();
    atomics[50_000].store(b'y', Relaxed);
    mapping.release(..);
    assert_eq!(atomics[50_000].load(Relaxed), b'y');

    // Now in pages of the guard, which are nobody else's.
    file.as_file().set_len(10).expect("it can be cut");
    atomics[60_000].store(b'z', Relaxed);
    mapping.release(..);
    assert_eq!(atomics[60_000].load(Relaxed), b'z');
}
