//! Tests a file system that is full: a hole there can neither be paged in nor stored to.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    ops::ControlFlow,
    os::unix::fs::{FileExt as _, MetadataExt as _},
    path::Path,
    sync::atomic::Ordering::Relaxed,
};

use atomic_memchr::{
    map::{MapError, Mapping, Strategy},
    memchr, memmem,
};

use crate::namespace::{self, run};

/// Bytes that a file has in front of its hole, and in all.
const DATA: usize = 64 << 10;
const LEN: usize = 8 << 20;

/// The needle behind the hole, and its offset in the file.
const NEEDLE: &[u8] = b"needle";
const AT: usize = LEN - 100;

#[test]
fn a_full_file_system_is_no_truncation() {
    namespace::play("fills its file system", &["--mount"]);
}

#[track_caller]
fn assert_fault<R>(told: Result<R, MapError>, at: u64, valid: usize) {
    match told {
        Err(error @ MapError::Fault { .. }) => {
            let message = error.to_string();
            assert!(message.contains("may be full"), "{message}");
            assert!(message.contains("Strategy::Read"), "{message}");
            let MapError::Fault {
                offset, valid_len, ..
            } = error
            else {
                unreachable!();
            };
            assert_eq!((offset, valid_len), (at, valid));
        }
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it is not told"),
    }
}

pub(crate) fn fills_its_file_system(folder: &Path) {
    let mounted = folder.to_str().expect("it is text");
    if !run("mount", &["-t", "tmpfs", "-o", "size=1m", "none", mounted]) {
        return;
    }
    let path = folder.join("sparse");
    let mut file = File::create(&path).expect("make a file");
    file.write_all(&[b'x'; DATA]).expect("write its data");
    file.set_len(LEN as u64).expect("make it long");
    file.write_all_at(NEEDLE, AT as u64).expect("write its end");
    let mut filler = File::create(folder.join("filler")).expect("make a file");
    while filler.write_all(&[b'x'; 4096]).is_ok() {}

    let open = |strategy| {
        let options = Mapping::options().strategy(strategy);
        (options.open(&path).expect("map it"), options)
    };
    for strategy in [Strategy::Guarded, Strategy::Auto] {
        let (mapping, options) = open(strategy);
        for _ in 0..2 {
            // A fault is told from then on always.
            let told = mapping.scan(|view| memmem::find(view, NEEDLE));
            assert_fault(told, DATA as u64, DATA);
            assert_eq!(mapping.faults(), 1);
        }
        assert_eq!(file.metadata().expect("its length").len(), LEN as u64);

        // In a part of the file, and seen in a view.
        let mapping = options.offset(5000).open(&path).expect("map it");
        let view = mapping.view().expect("a view");
        mapping.check().expect("nobody has looked");
        assert_eq!(memchr(b'?', view), None);
        assert_fault(mapping.check(), DATA as u64, DATA - 5000);

        // A window that is no hole is not touched by what is behind it.
        let (mapping, _) = open(strategy);
        let mut windows = 0;
        let told = mapping.scan_windows(DATA, 0, |_, view| {
            windows += 1;
            assert!(memchr(b'?', view).is_none());
            ControlFlow::Continue(())
        });
        assert_fault(told, DATA as u64, DATA);
        assert_eq!(windows, 2);
        assert_fault(mapping.scan_range(..10, |_| ()), DATA as u64, DATA);

        // Holes need not be touched.
        let (mapping, _) = open(strategy);
        let mut found = None;
        let told = mapping.scan_data(usize::MAX, 0, |at, view| {
            found = found.or(memmem::find(view, NEEDLE).map(|found| at + found));
            ControlFlow::Continue(())
        });
        told.expect("no hole was touched");
        assert_eq!((found, mapping.faults()), (Some(AT), 0));
    }
    let (mapping, _) = open(Strategy::Read);
    let found = mapping.scan(|view| memmem::find(view, NEEDLE));
    assert_eq!(found.expect("it is read"), Some(AT));

    // What is stored to a hole has no place either.
    let mapping = Mapping::options().writable().open(&path).expect("map it");
    mapping.as_atomics()[0].store(b'!', Relaxed);
    mapping.check().expect("there is a place");
    mapping.as_atomics()[4 * DATA].store(b'!', Relaxed);
    assert_fault(mapping.check(), 4 * DATA as u64, 4 * DATA);
    let content = std::fs::read(&path).expect("read it");
    assert_eq!((content[0], content[4 * DATA]), (b'!', 0));

    // If it is cut as well, that is told. What was valid is in front of both.
    for (cut, valid) in [(2 * DATA, DATA), (100, 100)] {
        let (mapping, _) = open(Strategy::Auto);
        assert!(mapping.scan(|view| memchr(b'?', view)).is_err());
        let writer = OpenOptions::new().write(true).open(&path);
        let writer = writer.expect("open it");
        writer.set_len(cut as u64).expect("cut it");
        let told = mapping.scan(|_| ());
        assert!(
            matches!(told, Err(MapError::Truncated { valid_len, .. }) if valid_len == valid),
            "{told:?}"
        );
        writer.set_len(LEN as u64).expect("grow it");
        // It stays so.
        let told = mapping.scan(|_| ());
        assert!(
            matches!(told, Err(MapError::Truncated { valid_len, .. }) if valid_len == valid),
            "{told:?}"
        );
    }
    let blocks = std::fs::metadata(&path).expect("its blocks").blocks();
    println!("{blocks} blocks of 512 bytes for a file of {LEN}");
}
