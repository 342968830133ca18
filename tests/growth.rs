//! Tests files that change after they were mapped: they grow, are truncated, and are replaced.
#![cfg(all(feature = "map", not(miri)))]

use std::{
    fs::{self, File, OpenOptions},
    io::Write as _,
    path::Path,
};

use atomic_memchr::{
    map::{Change, MapError, MapOptions, Mapping, Strategy},
    memchr, memchr_iter,
};

/// Number of bytes that are reserved: some pages, and a part of one.
const RESERVED: usize = 100_000;

/// Options for mappings of all kinds: in place, with and without addresses reserved, and copied.
fn options() -> [MapOptions; 4] {
    [
        Mapping::options(),
        Mapping::options().reserve(RESERVED),
        Mapping::options().reserve(usize::MAX),
        Mapping::options()
            .strategy(Strategy::Read)
            .reserve(RESERVED),
    ]
}

/// Returns a folder, and the path of a file in it.
fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("log");
    (folder, path)
}

fn append(path: &Path, bytes: &[u8]) {
    let file = OpenOptions::new().append(true).create(true).open(path);
    let mut file = file.expect("open the file");
    file.write_all(bytes).expect("append to the file");
}

fn set_len(path: &Path, len: usize) {
    let file = OpenOptions::new().write(true).open(path);
    let file = file.expect("open the file");
    file.set_len(len as u64)
        .expect("set the length of the file");
}

fn bytes_of(mapping: &Mapping) -> Vec<u8> {
    mapping.scan(|view| view.to_vec()).expect("a scan")
}

#[track_caller]
fn assert_truncated(mapping: &Mapping) {
    let result = mapping.scan(|view| memchr(0, view));
    assert!(
        matches!(result, Err(MapError::Truncated { .. })),
        "{result:?}"
    );
}

#[track_caller]
fn assert_change(mapping: &Mapping, expected: Option<Change>) {
    assert_eq!(mapping.change().expect("a look at the file"), expected);
    assert_eq!(
        mapping.is_stale().expect("a look at the file"),
        expected.is_some()
    );
}

/// After each growth, the mapping has what `fs::read` reads.
#[test]
fn a_file_that_grows_is_mapped_again() {
    for options in options() {
        let (_folder, path) = folder();
        fs::write(&path, "").expect("make the file");
        let mut mapping = options.open(&path).expect("map the file");
        assert_change(&mapping, None);
        // Within a page, over its end, beyond what was reserved, and not at all.
        for growth in [0, 1, 100, 4096, 4096 * 3 + 17, RESERVED, 0, 5] {
            let before = bytes_of(&mapping);
            append(&path, &vec![b'a' + (growth % 23) as u8; growth]);
            assert_change(&mapping, (growth > 0).then_some(Change::Grown));
            assert_eq!(bytes_of(&mapping), before, "it is as long as before");
            mapping.remap().expect("map it again");
            assert_change(&mapping, None);
            assert!(bytes_of(&mapping) == fs::read(&path).expect("read the file"));
            assert_eq!(mapping.view().expect("a view").len(), mapping.len());
        }
    }
}

/// With addresses reserved, the bytes stay where they are, for reading and for writing.
#[test]
fn growth_within_what_is_reserved_moves_nothing() {
    let (_folder, path) = folder();
    fs::write(&path, "0").expect("make the file");
    let mut mapping = Mapping::options()
        .reserve(RESERVED)
        .open(&path)
        .expect("map the file");
    let address = mapping.view().expect("a view").as_ptr();
    if !mapping.is_guarded() {
        return println!("skipped: files are not mapped here");
    }
    let mut writable = Mapping::options().writable().reserve(RESERVED);
    writable = writable.populate(true);
    let mut writable = writable.open(&path).expect("map the file");
    let atomics = writable.as_atomics().as_ptr();
    for line in 0..20 {
        append(&path, format!("{line:04095}\n").as_bytes());
        mapping.remap().expect("map it again");
        writable.remap().expect("map it again");
        let view = mapping.view().expect("a view");
        assert_eq!(
            (view.as_ptr(), writable.as_atomics().as_ptr()),
            (address, atomics)
        );
        assert_eq!(memchr_iter(b'\n', view).count(), line + 1);
        let last = writable.as_atomics().last().expect("a byte");
        last.store(b'\n', std::sync::atomic::Ordering::Relaxed);
        assert_eq!(writable.as_atomics().len(), mapping.len());
    }
    mapping.check().expect("nothing was truncated");
    writable.check().expect("nothing was truncated");
    // More than that moves it.
    append(&path, &[b'x'; RESERVED]);
    mapping.remap().expect("map it again");
    assert!(bytes_of(&mapping) == fs::read(&path).expect("read the file"));
}

/// A file that is truncated is reported, with what is reserved behind its end too. Mapped again, it
/// is whole.
#[test]
fn a_truncated_file_is_mapped_again() {
    let text: Vec<u8> = (0..50_000).map(|at| 1 + (at % 251) as u8).collect();
    for options in options() {
        for cut in [0, 1, 4096, 20_123, 49_999] {
            let (_folder, path) = folder();
            fs::write(&path, &text).expect("make the file");
            let mut mapping = options.open(&path).expect("map the file");
            // During a search.
            let result = mapping.scan(|view| {
                set_len(&path, cut);
                memchr(0, view)
            });
            let is_copy = !mapping.is_guarded();
            assert_eq!(result.is_ok(), is_copy, "{result:?}");
            assert_change(&mapping, Some(Change::Truncated));
            assert_truncated(&mapping);

            mapping.remap().expect("map it again");
            assert_change(&mapping, None);
            assert_eq!(mapping.faults(), 0);
            assert!(bytes_of(&mapping) == text[..cut]);

            // The mark and the zeros of a mapping that was truncated are gone, if the file has grown
            // to as many bytes again.
            append(&path, &text[cut..]);
            mapping.remap().expect("map it again");
            set_len(&path, cut);
            assert_truncated(&mapping);
            append(&path, &text[cut..]);
            assert_change(&mapping, Some(Change::Truncated));
            assert_truncated(&mapping);
            mapping.remap().expect("map it again");
            assert_change(&mapping, None);
            assert!(bytes_of(&mapping) == text);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_path_that_names_another_file() {
    for options in options() {
        let (folder, path) = folder();
        fs::write(&path, "one\n").expect("make the file");
        let mut mapping = options.open(&path).expect("map the file");
        let mut of_file = options
            .map(&File::open(&path).unwrap())
            .expect("map the file");

        // It is renamed, and something is appended to it.
        let rotated = folder.path().join("log.1");
        fs::rename(&path, &rotated).expect("rename the file");
        append(&rotated, b"two\n");
        assert_change(&mapping, Some(Change::Replaced));
        assert_change(&of_file, Some(Change::Grown));
        // Another file by the name.
        fs::write(&path, "three\n").expect("make the file");
        assert_change(&mapping, Some(Change::Replaced));

        // Mapping it again maps the old file, which is still not the named one.
        mapping.remap().expect("map it again");
        assert_eq!(bytes_of(&mapping), b"one\ntwo\n");
        assert_change(&mapping, Some(Change::Replaced));
        of_file.remap().expect("map it again");
        assert_change(&of_file, None);

        // A truncation is more than that.
        set_len(&rotated, 2);
        assert_change(&mapping, Some(Change::Truncated));
        fs::remove_file(&rotated).expect("remove the file");
        mapping.remap().expect("map it again");
        assert_eq!(bytes_of(&mapping), b"on");
        assert_change(&mapping, Some(Change::Replaced));

        let mapping = options.open(&path).expect("map the file");
        assert_change(&mapping, None);
        assert_eq!(bytes_of(&mapping), b"three\n");
    }
}

/// A part of a file does not change when the file grows, and cannot be mapped if it is not there.
#[test]
fn a_part_of_a_file_that_changes() {
    for options in options() {
        let (_folder, path) = folder();
        fs::write(&path, "0123456789").expect("make the file");
        let mut part = options
            .clone()
            .offset(3)
            .len(4)
            .open(&path)
            .expect("map a part");
        let mut rest = options.clone().offset(3).open(&path).expect("map the rest");
        let mut none = options.clone().offset(15).open(&path).expect("map nothing");
        append(&path, b"abcdefgh");
        assert_change(&part, None);
        assert_change(&rest, Some(Change::Grown));
        assert_change(&none, Some(Change::Grown));
        for mapping in [&mut part, &mut rest, &mut none] {
            mapping.remap().expect("map it again");
        }
        assert_eq!(bytes_of(&part), b"3456");
        assert_eq!(bytes_of(&rest), b"3456789abcdefgh");
        assert_eq!(bytes_of(&none), b"fgh");

        set_len(&path, 5);
        assert_change(&part, Some(Change::Truncated));
        let result = part.remap();
        assert!(
            matches!(
                result,
                Err(MapError::OutOfBounds {
                    offset: 3,
                    len: 4,
                    file_len: 5,
                    ..
                })
            ),
            "{result:?}"
        );
        // It is as it was.
        assert_eq!(part.len(), 4);
        assert_truncated(&part);
        append(&path, b"5678");
        part.remap().expect("map it again");
        assert_eq!(bytes_of(&part), b"3456");
    }
}

/// A copy that was made for views is made again.
#[test]
fn views_of_copies_are_of_the_file_now() {
    let (_folder, path) = folder();
    fs::write(&path, "one").expect("make the file");
    let mut mapping = Mapping::options()
        .strategy(Strategy::Read)
        .open(&path)
        .expect("open it");
    assert_eq!(mapping.view().expect("a view"), *b"one");
    append(&path, b" two");
    assert_eq!(mapping.view().expect("a view"), *b"one");
    mapping.remap().expect("read it again");
    assert_eq!(mapping.view().expect("a view"), *b"one two");
}
