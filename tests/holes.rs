//! Tests files with holes: which parts are data, and what searching a hole costs.
#![cfg(all(feature = "map", target_os = "linux", not(miri)))]
#![allow(unsafe_code, reason = "mincore is asked which pages there are")]

use std::{
    fs::File,
    io::{Seek as _, SeekFrom},
    ops::{ControlFlow, Range},
    os::unix::fs::{FileExt as _, MetadataExt as _},
    path::PathBuf,
};

use atomic_memchr::{
    Byte, View,
    map::{MapError, Mapping, Strategy},
    memchr, memmem,
};
use tempfile::NamedTempFile;

/// The parts of a file that are data: whole blocks of every usual file system.
const BLOCK: usize = 64 << 10;
const DATA: [Range<usize>; 3] = [
    2 * BLOCK..3 * BLOCK,
    5 * BLOCK..6 * BLOCK,
    90 * BLOCK..91 * BLOCK,
];
const LEN: usize = 100 * BLOCK;

/// The number of a file system that is made of others, one above the other.
const OVERLAY: u64 = 0x794c_7630;

/// New files in several file systems, with the data of above, and what they hold.
fn files() -> Vec<(NamedTempFile, Vec<u8>)> {
    let folders = [
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")),
        "/dev/shm".into(),
    ];
    let files = folders.into_iter().filter_map(|folder| {
        let file = NamedTempFile::new_in(&folder).ok()?;
        let mut content = vec![0; LEN];
        for data in DATA {
            content[data.clone()].fill(b'x');
            let bytes = &content[data.clone()];
            file.as_file()
                .write_all_at(bytes, data.start as u64)
                .expect("a write");
        }
        file.as_file().set_len(LEN as u64).expect("it can grow");
        if file.as_file().metadata().expect("metadata").blocks() * 512 > 10 * BLOCK as u64 {
            println!("skipped: no holes in {}", folder.display());
            return None;
        }
        Some((file, content))
    });
    files.collect()
}

/// All that is data, from `at` on.
fn data_of(mapping: &Mapping, mut at: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    while let Some(data) = mapping.next_data(at).expect("where data is") {
        assert!(at <= data.start && data.start < data.end && data.end <= mapping.len());
        at = data.end;
        found.push(data);
    }
    found
}

#[test]
fn data_is_found_and_the_position_stays_where_it_is() {
    for (file, _) in files() {
        let mut opened = File::open(file.path()).expect("a file");
        opened.seek(SeekFrom::Start(7)).expect("a seek");
        for strategy in [Strategy::Auto, Strategy::Read] {
            let options = Mapping::options().strategy(strategy);
            for mapping in [options.open(file.path()), options.map(&opened)] {
                let mapping = mapping.expect("a mapping");
                if mapping.next_data(0).expect("where data is") == Some(0..LEN) {
                    // It could not be opened once more.
                    let system = rustix::fs::fstatfs(&opened).expect("its file system");
                    assert_eq!(system.f_type as u64, OVERLAY);
                    println!("skipped: an overlay does not tell of files that are given open");
                    continue;
                }
                assert_eq!(data_of(&mapping, 0), DATA);
                assert_eq!(
                    data_of(&mapping, DATA[0].start + 10)[0],
                    DATA[0].start + 10..DATA[0].end
                );
                assert_eq!(data_of(&mapping, DATA[0].end), DATA[1..]);
                assert_eq!(data_of(&mapping, DATA[2].end), []);
                for at in [LEN - 1, LEN, LEN + 1, usize::MAX] {
                    assert_eq!(mapping.next_data(at).expect("where data is"), None);
                }
                assert_eq!(opened.stream_position().expect("a position"), 7);
            }
            // Of a part of a file, which begins in a hole, in data, and ends in data.
            for start in [1, DATA[0].start + 1, DATA[1].start] {
                let options = options.clone().offset(start as u64);
                let len = DATA[2].start + 10 - start;
                let mapping = options.len(len).open(file.path()).expect("a mapping");
                let wanted: Vec<_> = DATA
                    .iter()
                    .filter(|data| data.end > start)
                    .map(|data| data.start.saturating_sub(start)..(data.end - start).min(len))
                    .collect();
                assert_eq!(data_of(&mapping, 0), wanted);
            }
        }
    }
}

#[test]
fn a_file_of_holes_has_no_data_and_one_without_is_all_data() {
    for (file, _) in files() {
        file.as_file().set_len(0).expect("it can be cut");
        file.as_file().set_len(LEN as u64).expect("it can grow");
        let mapping = Mapping::open(file.path()).expect("a mapping");
        assert_eq!(mapping.next_data(0).expect("where data is"), None);
        mapping
            .scan_data(10, 0, |_, _| panic!("there is no data"))
            .expect("a scan");
        std::fs::write(file.path(), vec![b'x'; LEN]).expect("a write");
        assert_eq!(mapping.next_data(0).expect("where data is"), Some(0..LEN));
    }
}

/// The part behind the end of a truncated file is no hole.
#[test]
fn a_file_that_was_cut_is_told() {
    for (file, _) in files() {
        for strategy in [Strategy::Auto, Strategy::Read] {
            let mapping = Mapping::options().strategy(strategy).open(file.path());
            let mapping = mapping.expect("a mapping");
            let before = DATA[1].end + 1;
            file.as_file()
                .set_len(before as u64)
                .expect("it can be cut");
            let told = mapping.next_data(DATA[1].end);
            assert!(
                matches!(told, Err(MapError::Truncated { valid_len, .. }) if valid_len == before),
                "{told:?}"
            );
            let told = mapping.scan_data(usize::MAX, 0, |_, _| ControlFlow::Continue(()));
            assert!(matches!(told, Err(MapError::Truncated { .. })), "{told:?}");
            file.as_file().set_len(LEN as u64).expect("it can grow");
        }
    }
}

/// Copies are the same as the file, and so are windows of it in memory that is used again.
#[test]
fn copies_have_zeros_for_holes() {
    for (file, content) in files() {
        for strategy in [Strategy::Auto, Strategy::Read] {
            let mapping = Mapping::options().strategy(strategy).open(file.path());
            let mapping = mapping.expect("a mapping");
            let copy = mapping.scan(|view| view.to_vec()).expect("a scan");
            assert!(copy == content);
            for size in [BLOCK, 3 * BLOCK, 4 * BLOCK + 1, 50 * BLOCK, 91 * BLOCK] {
                let windows = mapping.scan_windows(size, 5, |at, view| {
                    assert!(view.eq_bytes(&content[at..at + view.len()]), "{size} {at}");
                    ControlFlow::Continue(())
                });
                windows.expect("a scan");
            }
            for range in [
                0..LEN,
                10..LEN - 10,
                DATA[0].start + 1..DATA[1].end + 3 * BLOCK,
            ] {
                let copy = mapping.scan_range(range.clone(), |view| view.to_vec());
                assert!(copy.expect("a scan") == content[range]);
            }
        }
    }
}

#[test]
fn data_is_scanned_in_windows_that_stay_in_it() {
    for (file, content) in files() {
        for strategy in [Strategy::Auto, Strategy::Read] {
            let mapping = Mapping::options().strategy(strategy).open(file.path());
            let mapping = mapping.expect("a mapping");
            for (size, overlap) in [(usize::MAX, 0), (usize::MAX, 9), (1000, 10), (BLOCK, 0)] {
                let mut seen = Vec::new();
                let scanned = mapping.scan_data(size, overlap, |at, view| {
                    assert!(view.eq_bytes(&content[at..at + view.len()]));
                    seen.push(at..at + view.len());
                    ControlFlow::Continue(())
                });
                scanned.expect("a scan");
                for data in DATA {
                    let windows: Vec<_> = seen
                        .iter()
                        .filter(|window| data.contains(&window.start))
                        .collect();
                    assert_eq!(windows.first().map(|window| window.start), Some(data.start));
                    assert_eq!(windows.last().map(|window| window.end), Some(data.end));
                    for pair in windows.windows(2) {
                        assert_eq!(pair[1].start, pair[0].end - overlap);
                        assert_eq!(pair[0].len(), size);
                    }
                }
                assert!(
                    seen.iter()
                        .all(|window| content[window.clone()].iter().all(|&byte| byte == b'x'))
                );
            }
            let mut windows = 0;
            let scanned = mapping.scan_data(1000, 0, |_, _| {
                windows += 1;
                match windows {
                    70 => ControlFlow::Break(()),
                    _ => ControlFlow::Continue(()),
                }
            });
            scanned.expect("a scan");
            assert_eq!(windows, 70);
        }
    }
}

#[test]
#[should_panic = "windows of 5 bytes cannot overlap by 5 bytes: the overlap must be less than the size"]
fn windows_of_data_that_do_not_move_on() {
    let file = NamedTempFile::new().expect("a file");
    let mapping = Mapping::open(file.path()).expect("a mapping");
    _ = mapping.scan_data(5, 5, |_, _| ControlFlow::Continue(()));
}

/// Number of bytes of a view that take memory.
fn resident<B: Byte>(view: View<'_, B>) -> usize {
    let page = rustix::param::page_size();
    let mut pages = vec![0_u8; view.len().div_ceil(page)];
    let start = view.as_ptr().cast_mut().cast();
    // SAFETY: it is mapped, from a page on, and there is a byte for each page.
    let result = unsafe { libc::mincore(start, view.len(), pages.as_mut_ptr().cast()) };
    assert_eq!(result, 0, "{}", std::io::Error::last_os_error());
    pages.iter().filter(|&&page| page & 1 == 1).count() * page
}

/// Half a gibibyte of hole in a file system in memory, or as much as there are addresses for.
#[test]
fn a_hole_costs_nothing() {
    const HOLE: u64 = if cfg!(target_pointer_width = "32") {
        64 << 20
    } else {
        512 << 20
    };
    const NEEDLE: &[u8] = b"needle";
    let Ok(file) = NamedTempFile::new_in("/dev/shm") else {
        println!("skipped: there is no file system in memory at /dev/shm");
        return;
    };
    file.as_file().write_all_at(NEEDLE, HOLE).expect("a write");
    let blocks = || file.as_file().metadata().expect("metadata").blocks() * 512;
    let stored = blocks();
    for strategy in [Strategy::Auto, Strategy::Read] {
        let mapping = Mapping::options().strategy(strategy).open(file.path());
        let mapping = mapping.expect("a mapping");
        let mut found = None;
        let scanned = mapping.scan_data(usize::MAX, 0, |at, view| {
            found = memmem::find(view, NEEDLE).map(|found| at + found);
            ControlFlow::Continue(())
        });
        scanned.expect("a scan");
        assert_eq!(found, Some(HOLE as usize));
        assert_eq!(blocks(), stored, "{strategy:?}");
    }
    // A copy is of the data.
    let mapping = Mapping::options()
        .strategy(Strategy::Read)
        .open(file.path());
    let mapping = mapping.expect("a mapping");
    let in_memory = mapping.scan(resident).expect("a scan");
    assert!(in_memory <= 4 << 20, "{in_memory} bytes for {stored}");
    assert_eq!(blocks(), stored);

    // The control: to search a hole makes pages of it.
    let options = Mapping::options().strategy(Strategy::Guarded).len(1 << 20);
    let mapping = options.open(file.path()).expect("a mapping");
    mapping
        .scan(|view| assert_eq!(memchr(b'?', view), None))
        .expect("a scan");
    assert!(blocks() >= stored + (1 << 20));
}

/// A copy of a file that is longer than memory takes memory for its data.
#[cfg(target_pointer_width = "64")]
#[test]
fn a_terabyte_of_hole_is_copied() {
    const HOLE: u64 = 1 << 40;
    const NEEDLE: &[u8] = b"needle";
    let overcommit = std::fs::read_to_string("/proc/sys/vm/overcommit_memory");
    if atomic_memchr_testing::process::is_emulated()
        || overcommit.is_ok_and(|mode| mode.trim() == "2")
    {
        println!("skipped: there are no addresses without memory behind them");
        return;
    }
    for folder in ["/dev/shm", env!("CARGO_TARGET_TMPDIR")] {
        let Ok(file) = NamedTempFile::new_in(folder) else {
            println!("skipped: nothing can be made in {folder}");
            continue;
        };
        if let Err(error) = file.as_file().write_all_at(NEEDLE, HOLE) {
            println!("skipped: no file is so long in {folder}: {error}");
            continue;
        }
        let mapping = Mapping::options()
            .strategy(Strategy::Read)
            .open(file.path());
        let mapping = mapping.expect("a mapping");
        let found = mapping.scan(|view| memmem::find(view.slice(HOLE as usize - 4096..), NEEDLE));
        assert_eq!(found.expect("a scan"), Some(4096));
        let mut found = None;
        let scanned = mapping.scan_data(1 << 20, 0, |at, view| {
            found = memmem::find(view, NEEDLE).map(|found| at + found);
            ControlFlow::Continue(())
        });
        scanned.expect("a scan");
        assert_eq!(found, Some(HOLE as usize));
    }
}
