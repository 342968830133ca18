//! Tests mappings of memory, files in memory among them, and writing what was stored to the disk.
#![cfg(all(feature = "map", target_os = "linux", not(miri)))]

use std::{
    fs,
    io::{self, ErrorKind, Write as _},
    ops::ControlFlow,
    os::fd::AsRawFd as _,
    process::{self, Command},
    sync::atomic::{AtomicU8, Ordering::Relaxed},
    thread,
};

use atomic_memchr::{
    map::{Change, MapError, Mapping},
    memchr, memchr_iter, memmem,
    seq::{MappedReader, MappedWriter},
};
use memmap2::MmapMut;
use tempfile::NamedTempFile;

/// Length of a mapping in bytes: some pages, and a part of one.
const LEN: usize = 20_001;

fn store(mapping: &Mapping<AtomicU8>, offset: usize, bytes: &[u8]) {
    for (atomic, &byte) in mapping.as_atomics()[offset..].iter().zip(bytes) {
        atomic.store(byte, Relaxed);
    }
}

fn bytes_of(mapping: &Mapping<AtomicU8>) -> Vec<u8> {
    mapping.scan(|view| view.to_vec()).expect("a scan")
}

/// Both kinds of memory are zeros at first, and then what was stored, as in memmap2's.
#[test]
fn memory_has_what_was_stored() {
    let memory = [Mapping::anonymous(LEN), Mapping::memfd("memory", LEN)];
    for mapping in memory.map(|mapping| mapping.expect("memory")) {
        let mut twin = MmapMut::map_anon(LEN).expect("memory");
        assert_eq!((mapping.len(), bytes_of(&mapping)), (LEN, twin.to_vec()));
        for (offset, bytes) in [(0, &b"first"[..]), (5000, b"needle"), (LEN - 4, b"last")] {
            thread::scope(|scope| {
                scope
                    .spawn(|| store(&mapping, offset, bytes))
                    .join()
                    .unwrap()
            });
            twin[offset..][..bytes.len()].copy_from_slice(bytes);
        }
        assert!(bytes_of(&mapping) == twin[..]);
        let found = mapping.scan(|view| memmem::find(view, b"needle"));
        assert_eq!(found.expect("a scan"), Some(5000));
        assert_eq!(
            (mapping.change().expect("a look"), mapping.faults()),
            (None, 0)
        );
        mapping.flush().expect("nothing to write");
        mapping.flush_async().expect("nothing to write");
        assert_eq!(
            mapping.next_data(0).expect("data").map(|data| data.start),
            Some(0)
        );
    }
}

/// Memory without a file is nowhere else, so its pages must not be released.
#[test]
fn memory_without_a_file_is_not_released() {
    const LEN: usize = 20 << 20;
    let mut mapping = Mapping::anonymous(LEN).expect("memory");
    mapping
        .as_atomics()
        .iter()
        .step_by(4096)
        .for_each(|atomic| atomic.store(b'x', Relaxed));
    mapping.release(..);
    let mut count = 0;
    let scanned = mapping.scan_windows(1 << 20, 0, |_, view| {
        count += memchr_iter(b'x', view).count();
        ControlFlow::Continue(())
    });
    scanned.expect("a scan");
    mapping.remap().expect("nothing to do");
    assert!(mapping.file().is_none());
    let again = mapping.scan(|view| memchr_iter(b'x', view).count());
    assert_eq!((count, again.expect("a scan")), (LEN / 4096, LEN / 4096));
}

/// Nobody can truncate it, so it needs no guard.
#[test]
fn memory_without_a_file_is_searched_where_there_is_no_guard() {
    let mapping = Mapping::anonymous(LEN).expect("memory");
    store(&mapping, 7, b"x");
    let search = || {
        block();
        assert!(mapping.is_guarded());
        mapping.scan(|view| memchr(b'x', view))
    };
    let found = thread::scope(|scope| scope.spawn(search).join().expect("the thread ends"));
    assert_eq!(found.expect("a scan"), Some(7));
}

/// Blocks `SIGBUS` in this thread.
#[allow(unsafe_code, reason = "a signal is blocked")]
fn block() {
    // SAFETY: a set of signals consists of integers, which may be zero. It is valid for writes and
    // reads, and only the mask of this thread changes.
    unsafe {
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGBUS);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut());
    }
}

/// Another process reads it, nobody truncates it, and it can grow.
#[test]
fn a_file_in_memory_is_shared() {
    let mut mapping = Mapping::memfd("shared", LEN).expect("memory");
    store(&mapping, 0, b"for others\n");
    let file = mapping.file().expect("a descriptor");
    let name = format!("/proc/{}/fd/{}", process::id(), file.as_raw_fd());
    match Command::new("head").args(["-n", "1", &name]).output() {
        Ok(output) => assert_eq!(output.stdout, b"for others\n", "{output:?}"),
        Err(error) => println!("skipped: head cannot be started: {error}"),
    }
    let link = fs::read_link(&name).expect("a name").display().to_string();
    assert!(link.contains("memfd:shared"), "{link}");

    let peer = Mapping::options().writable().map(file).expect("map it");
    store(&peer, 4, b"us");
    assert_eq!(&bytes_of(&mapping)[..10], b"for ushers");

    let error = file.set_len(5).expect_err("it is sealed against that");
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(mapping.change().expect("a look"), None);
    file.set_len(2 * LEN as u64).expect("it may grow");
    assert_eq!(mapping.change().expect("a look"), Some(Change::Grown));
    mapping.remap().expect("map it again");
    assert_eq!((mapping.len(), peer.len()), (2 * LEN, LEN));
}

/// A record is written and read in a file in memory, and in memory without one, with no unsafe code.
#[test]
fn memory_has_records() {
    let mut shared = Mapping::memfd("record", 4096).expect("memory");
    let file = shared.file().expect("a descriptor");
    let mapping = Mapping::new(file).expect("map it for reading");
    let reader = MappedReader::new(&mapping, 0, 64..128).expect("a reader");
    let mut writer = MappedWriter::new(&mut shared, 0, 64..128).expect("a writer");
    let mut memory = Mapping::anonymous(4096).expect("memory");
    let mut own = MappedWriter::new(&mut memory, 0, 64..128).expect("a writer");
    for byte in 1..100 {
        writer.write(&[byte; 64]).expect("write the record");
        own.write(&[byte; 64]).expect("write the record");
        let mut record = [0; 64];
        reader.read(&mut record).expect("read the record");
        assert_eq!(record, [byte; 64]);
    }
    assert_eq!(bytes_of(&memory)[64..128], [99; 64]);
}

#[test]
fn memory_that_cannot_be_had() {
    for len in [isize::MAX as usize + 1, usize::MAX] {
        let memory = [Mapping::anonymous(len), Mapping::memfd("too large", len)];
        for error in memory.map(|mapping| mapping.expect_err("it is too large")) {
            assert!(matches!(error, MapError::TooLarge { .. }), "{error:?}");
        }
    }
    let names = ["a\0b".to_string(), "x".repeat(250)];
    let named = names.map(|name| Mapping::memfd(&name, LEN));
    let large = Mapping::anonymous(isize::MAX as usize);
    for result in named.into_iter().chain([large]) {
        let error = result.expect_err("it cannot be created");
        assert!(matches!(error, MapError::Create { .. }), "{error:?}");
    }
    for empty in [Mapping::anonymous(0), Mapping::memfd("empty", 0)] {
        let empty = empty.expect("no memory");
        assert_eq!((empty.len(), empty.as_atomics().len()), (0, 0));
        assert_eq!(empty.scan(|view| view.len()).expect("a scan"), 0);
        empty.flush().expect("nothing to write");
    }
}

fn writable(bytes: &[u8]) -> (NamedTempFile, Mapping<AtomicU8>) {
    let mut file = NamedTempFile::new().expect("make a file");
    file.write_all(bytes).expect("write the file");
    let mapping = Mapping::options().writable().open(file.path());
    (file, mapping.expect("map the file"))
}

type Flush = fn(&Mapping<AtomicU8>, usize, usize) -> Result<(), MapError>;
type Twin = fn(&memmap2::MmapRaw, usize, usize) -> io::Result<()>;

/// Ranges are written or refused as memmap2 does.
#[test]
fn what_was_stored_is_written() {
    let (file, mapping) = writable(&[b'.'; LEN]);
    let twin = memmap2::MmapOptions::new()
        .map_raw(file.as_file())
        .expect("map the file");
    let kinds: [(Flush, Twin); 2] = [
        (
            |it, offset, len| it.flush_range(offset, len),
            |it, offset, len| it.flush_range(offset, len),
        ),
        (
            |it, offset, len| it.flush_async_range(offset, len),
            |it, offset, len| it.flush_async_range(offset, len),
        ),
    ];
    let ranges = [
        (0, LEN),
        (0, 0),
        (LEN, 0),
        (5000, 1),
        (4096, LEN - 4096),
        (0, LEN + 1),
        (LEN + 1, 0),
        (5, LEN),
        (usize::MAX, 2),
        (2, usize::MAX),
    ];
    for (offset, len) in ranges {
        for (flush, twin_flush) in kinds {
            store(&mapping, offset.min(LEN), b"x");
            let result =
                flush(&mapping, offset, len).map_err(|error| io::Error::from(error).kind());
            let expected = twin_flush(&twin, offset, len).map_err(|error| error.kind());
            assert_eq!(result, expected, "{len} bytes at {offset}");
        }
    }
    store(&mapping, 100, b"stored");
    mapping.flush().expect("write it");
    mapping.flush_async().expect("write it");
    let written = fs::read(file.path()).expect("read the file");
    assert!(written == bytes_of(&mapping) && written[100..106] == *b"stored");
}

/// Stores behind the end of a truncated file are lost, which flushing tells.
#[test]
fn what_cannot_be_written_is_reported() {
    for cut in [0, 100, 4096, LEN - 1] {
        let (file, mapping) = writable(&[b'.'; LEN]);
        file.as_file()
            .set_len(cut as u64)
            .expect("truncate the file");
        store(&mapping, 0, &[b'x'; LEN]);
        for result in [
            mapping.flush(),
            mapping.flush_async(),
            mapping.flush_range(0, 1),
        ] {
            let error = result.expect_err("it is lost");
            assert!(
                matches!(error, MapError::Truncated { valid_len, .. } if valid_len == cut),
                "{error:?}"
            );
        }
        assert_eq!(
            fs::read(file.path()).expect("read the file"),
            vec![b'x'; cut]
        );
    }
}
