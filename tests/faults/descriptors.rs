//! Tests mappings that do not keep a descriptor of their file, and find it by its path.

use std::{
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Seek as _, SeekFrom, Write as _},
    mem,
    path::{Path, PathBuf},
    ptr, thread,
};

use atomic_memchr::{
    map::{Change, MapError, MapOptions, Mapping, Strategy},
    memchr, memrchr,
};
use atomic_memchr_testing::process::command;
use rustix::process::{Resource, getrlimit, setrlimit};

use crate::{
    deaths::assert_lives,
    has_faults,
    parts::{LEN, fill},
    truncation::NOWHERE,
};

/// Number of descriptors that the process may have, and number of files that it maps.
const DESCRIPTORS: u64 = 64;
const FILES: usize = 250;

fn closed() -> MapOptions {
    Mapping::options().close_descriptor(true)
}

fn set_len(path: &Path, len: usize) {
    let file = OpenOptions::new().write(true).open(path);
    let file = file.expect("open the file");
    file.set_len(len as u64)
        .expect("set the length of the file");
}

/// Asserts that a search of all bytes reports a truncation, and returns `valid_len`.
#[track_caller]
fn truncated(mapping: &Mapping) -> usize {
    match mapping.scan(|view| memchr(NOWHERE, view)) {
        Err(MapError::Truncated { valid_len, .. }) => valid_len,
        result => panic!("{result:?}"),
    }
}

/// Maps more files than it may have descriptors, and searches them while they are truncated.
pub(crate) fn has_few_descriptors(folder: &Path) {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = Some(DESCRIPTORS);
    setrlimit(Resource::Nofile, limit).expect("lower the limit");
    let paths: Vec<PathBuf> = (0..FILES).map(|i| folder.join(i.to_string())).collect();
    for path in &paths {
        fill(path);
    }

    // The control: with their descriptors kept, so many cannot be mapped.
    let kept: Result<Vec<Mapping>, MapError> = paths.iter().map(Mapping::open).collect();
    let error = std::io::Error::from(kept.expect_err("there are too few descriptors"));
    let cause = error.get_ref().and_then(|error| error.source());
    let message = cause.expect("the error of the system").to_string();
    assert!(message.contains("Too many open files"), "{message}");

    let open = |path| closed().open(path).expect("map the file");
    let mappings: Vec<Mapping> = paths.iter().map(open).collect();
    for (i, (path, mapping)) in paths.iter().zip(&mappings).enumerate() {
        assert!(mapping.file().is_none() && mapping.is_guarded());
        assert_eq!(mapping.scan(|view| memchr(0, view)).expect("a scan"), None);
        // Every length of the file is told, within the last page too.
        let len = LEN - 1 - i * 251;
        set_len(path, len);
        assert_eq!(truncated(mapping), len);
    }
}

#[test]
fn more_files_are_mapped_than_there_are_descriptors() {
    if !has_faults() {
        return;
    }
    let folder = tempfile::tempdir().expect("make a folder");
    let output = command(&[], "has few descriptors", folder.path()).output();
    assert_lives(&output.expect("run another process"));
}

#[test]
fn a_descriptor_is_kept_where_it_is_needed() {
    let folder = tempfile::tempdir().expect("make a folder");
    let path = folder.path().join("file");
    let file = fill(&path);
    let is_held = |options: MapOptions| {
        let mapping = options.open(&path).expect("map the file");
        mapping.file().is_some()
    };
    assert!(!is_held(closed()));
    assert!(is_held(closed().close_descriptor(false)));
    assert!(is_held(closed().lock_shared()));
    assert!(is_held(closed().strategy(Strategy::Read)));
    assert!(closed().map(&file).expect("map the file").file().is_some());
    // An empty file is not mapped.
    assert!(is_held(closed().offset(LEN as u64)));
}

/// Another file by the path is not taken for the mapped one. Then the length of the mapped one is not
/// known, and only pages that are missing as a whole are noticed.
#[test]
fn a_file_whose_path_names_another_is_searched() {
    if !has_faults() {
        return;
    }
    let folder = tempfile::tempdir().expect("make a folder");
    let [path, moved] = ["file", "moved"].map(|name| folder.path().join(name));
    for is_there in [false, true] {
        for (cut, told) in [(4096, Some(4096)), (5000, Some(8192)), (LEN - 100, None)] {
            fill(&path);
            let mapping = closed().open(&path).expect("map the file");
            fs::rename(&path, &moved).expect("rename the file");
            if is_there {
                fs::write(&path, "shorter").expect("make another file");
            }
            assert_eq!(mapping.scan(|view| memchr(0, view)).expect("a scan"), None);
            assert_eq!(mapping.change().expect("a look"), Some(Change::Replaced));
            // The length is not known, so a page is missing as a whole or not at all.
            set_len(&moved, cut);
            match told {
                Some(valid_len) => assert_eq!(truncated(&mapping), valid_len),
                None => {
                    let zero = mapping.scan(|view| memchr(0, view));
                    assert_eq!(zero.expect("a scan"), Some(cut));
                }
            }
            // By its path it is found again.
            fs::rename(&moved, &path).expect("rename the file");
            assert_eq!(truncated(&mapping), told.map_or(cut, |at| at.min(cut)));
        }
    }
}

/// Blocks `SIGBUS` in this thread.
fn block() {
    // SAFETY: a set of signals consists of integers, which may be zero. It is valid for writes and
    // reads, and only the mask of this thread changes.
    unsafe {
        let mut set = mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGBUS);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, ptr::null_mut());
    }
}

#[test]
fn a_copy_is_of_the_file_that_was_mapped() {
    let folder = tempfile::tempdir().expect("make a folder");
    let [path, moved] = ["file", "moved"].map(|name| folder.path().join(name));
    fill(&path);
    let mapping = closed().open(&path).expect("map the file");
    let search = || {
        thread::scope(|scope| {
            let search = scope.spawn(|| {
                block();
                assert!(!mapping.is_guarded());
                mapping.scan(|view| memchr(0, view))
            });
            search.join().expect("the thread ends")
        })
    };
    assert_eq!(search().expect("a scan"), None);
    fs::rename(&path, &moved).expect("rename the file");
    for is_there in [false, true] {
        if is_there {
            fs::write(&path, vec![0; LEN]).expect("make another file");
        }
        let error = search().expect_err("the file is not found");
        let MapError::Io { source, .. } = error else {
            panic!("{error:?}");
        };
        assert_eq!(source.kind(), ErrorKind::NotFound);
    }
}

fn append(mut file: &File, len: usize) {
    file.seek(SeekFrom::End(0)).expect("go to the end");
    file.write_all(&vec![b'y'; len])
        .expect("append to the file");
}

#[test]
fn a_closed_file_is_mapped_again() {
    let folder = tempfile::tempdir().expect("make a folder");
    let [path, moved] = ["file", "moved"].map(|name| folder.path().join(name));
    for reserved in [0, 1 << 20] {
        let file = fill(&path);
        let mut mapping = closed()
            .reserve(reserved)
            .open(&path)
            .expect("map the file");
        for growth in [100, 5000, LEN] {
            append(&file, growth);
            assert_eq!(mapping.change().expect("a look"), Some(Change::Grown));
            mapping.remap().expect("map it again");
            assert!(mapping.file().is_none());
            let found = mapping
                .scan(|view| (view.len(), memchr(0, view)))
                .expect("a scan");
            let len = file.metadata().expect("its length").len() as usize;
            assert_eq!(found, (len, None));
        }
        set_len(&path, 123);
        assert_eq!(truncated(&mapping), 123);
        mapping.remap().expect("map it again");
        assert_eq!(mapping.len(), 123);

        // If it is not found, the mapping is unchanged.
        fs::rename(&path, &moved).expect("rename the file");
        let result = mapping.remap();
        assert!(matches!(result, Err(MapError::Io { .. })), "{result:?}");
        assert_eq!(mapping.scan(|view| memchr(0, view)).expect("a scan"), None);
    }
}

/// The handler knows the new end of the file, so it replaces all missing pages at the first fault,
/// in a search from the end too.
#[test]
fn the_handler_measures_a_closed_file() {
    if !has_faults() {
        return;
    }
    let folder = tempfile::tempdir().expect("make a folder");
    let path = folder.path().join("file");
    fill(&path);
    let mapping = closed().open(&path).expect("map the file");
    set_len(&path, 5000);
    let result = mapping.scan(|view| memrchr(b'x', view));
    assert!(
        matches!(
            result,
            Err(MapError::Truncated {
                valid_len: 5000,
                ..
            })
        ),
        "{result:?}"
    );
    assert_eq!(mapping.faults(), 1);
}
