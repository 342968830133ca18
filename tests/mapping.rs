//! Files, mapped: what can be, what cannot, and what is said about it.
#![cfg(all(feature = "map", not(miri)))]

use std::{
    error::Error as _,
    fs::{self, File, OpenOptions},
    io::{self, Seek as _, SeekFrom, Write as _},
    path::Path,
};

use atomic_memchr::{
    map::{MapError, Mapping},
    memchr, memchr_iter, memmem, memrchr,
};
use tempfile::{NamedTempFile, TempDir};

fn file_of(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("a write");
    file
}

/// The bytes of a mapping.
fn bytes_of(mapping: &Mapping) -> Vec<u8> {
    mapping.scan(|view| view.to_vec()).expect("a scan")
}

fn assert_not_mappable(mapped: Result<Mapping, MapError>, name: &str) {
    let error = mapped.expect_err("it is not to be mapped");
    assert!(
        matches!(error, MapError::NotMappable { what, .. } if what == name),
        "{error:?}"
    );
    // It says what it is, and what to do.
    let message = error.to_string();
    assert!(
        message.contains(name) && message.contains("read it into memory"),
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
fn a_file_that_says_it_is_empty() {
    for path in ["/proc/self/status", "/proc/version"] {
        let mapping = Mapping::open(path).expect("there is /proc");
        assert!(mapping.is_empty(), "{path}");
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
    for at in [0, 4095, 4096, 9999] {
        mapping
            .scan(|view| {
                assert_eq!(memchr(b'x', view), None);
                file.seek(SeekFrom::Start(at)).expect("a seek");
                file.write_all(b"x").expect("a write");
                assert_eq!(memchr(b'x', view), Some(at as usize), "during the scan");
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
    assert!(source.is_some_and(|source| message.contains(&source.to_string())));
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
    thread::spawn(move || sender.send(Mapping::open(opened)));
    match receiver.recv_timeout(Duration::from_secs(5)) {
        Ok(mapped) => assert_not_mappable(mapped, "a FIFO"),
        Err(_) => panic!("it waits for a writer"),
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_open_for_writing_only() {
    let file = file_of(b"not to be read");
    let file = OpenOptions::new()
        .write(true)
        .open(file.path())
        .expect("it can be opened");
    let error = Mapping::new(&file).expect_err("it cannot be read");
    let MapError::Map {
        len: 14, source, ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!(source.kind(), io::ErrorKind::PermissionDenied);
    let message = error.to_string();
    assert!(message.starts_with("cannot map 14 bytes: "), "{message}");
    assert!(
        error
            .source()
            .is_some_and(|source| source.is::<io::Error>())
    );
}

#[test]
fn a_file_that_is_too_large_to_say() {
    let error = MapError::TooLarge { len: 1 << 63 };
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
