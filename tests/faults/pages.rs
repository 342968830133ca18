//! Tests what is seen of a truncated file, page by page: where it ends, huge mappings, parts of
//! files, and changes that are no truncation.

use std::{
    fs::{File, OpenOptions},
    os::unix::fs::FileExt as _,
    path::Path,
    sync::atomic::Ordering::Relaxed,
};

use atomic_memchr::{
    View,
    map::{MapError, Mapping, Strategy},
    memchr, memrchr,
};
use atomic_memchr_testing::process::is_emulated;
use rustix::fs::{FallocateFlags, MemfdFlags, fallocate, memfd_create};
use tempfile::NamedTempFile;

use crate::{folders, has_faults, skip, truncation::content};

/// A new file of `len` bytes, none of them zero, opened to be written.
fn file_in(folder: &Path, len: usize) -> (NamedTempFile, File) {
    let file = NamedTempFile::new_in(folder).expect("make a file");
    std::fs::write(file.path(), content(len)).expect("fill the file");
    let writer = OpenOptions::new().write(true).open(file.path());
    (file, writer.expect("open the file"))
}

#[track_caller]
fn assert_truncated<R>(told: Result<R, MapError>, valid: usize, mapped: usize) {
    match told {
        Err(MapError::Truncated {
            valid_len,
            mapped_len,
            ..
        }) => {
            assert_eq!((valid_len, mapped_len), (valid, mapped));
        }
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it is not told"),
    }
}

/// It raises nothing, so that a guard alone would miss it: the length is asked for.
#[test]
fn a_truncation_within_the_last_page_is_told() {
    if !has_faults() {
        return;
    }
    const LEN: usize = 10_000;
    for folder in folders() {
        for valid in [8193, 9000, LEN - 1] {
            let (file, writer) = file_in(&folder, LEN);
            let mapping = Mapping::open(file.path()).expect("map the file");
            let mut zero = None;
            let told = mapping.scan(|view| {
                writer.set_len(valid as u64).expect("cut the file");
                zero = memchr(0, view);
            });
            assert_eq!(zero, Some(valid), "the system fills the page with zeros");
            assert_truncated(told, valid, LEN);
            // The control: that is all there was to notice.
            assert_eq!(mapping.faults(), 0);

            // Before a search, and not after it.
            let (file, writer) = file_in(&folder, LEN);
            let mapping = Mapping::open(file.path()).expect("map the file");
            writer.set_len(valid as u64).expect("cut the file");
            let told = mapping.scan(|_| writer.set_len(LEN as u64).expect("grow the file"));
            assert_truncated(told, valid, LEN);
            // And it stays so.
            assert_truncated(mapping.scan(|_| ()), valid, LEN);
        }
    }
}

/// The handler goes to the end at once, forwards and backwards.
#[test]
fn half_a_gibibyte_is_replaced_at_once() {
    if !has_faults() {
        return;
    }
    let is_small = cfg!(target_pointer_width = "32") || is_emulated();
    let len = if is_small { 32 << 20 } else { 512 << 20 };
    for folder in folders() {
        for backward in [false, true] {
            let file = NamedTempFile::new_in(&folder).expect("make a file");
            file.as_file().set_len(len as u64).expect("make it long");
            let mapping = Mapping::open(file.path()).expect("map the file");
            let told = mapping.scan(|view| {
                file.as_file().set_len(0).expect("cut the file");
                let pages = len / 4096;
                for page in 0..pages {
                    let page = if backward { pages - 1 - page } else { page };
                    assert_eq!(view.get(page * 4096), Some(0));
                }
            });
            assert_truncated(told, 0, len);
            assert_eq!(mapping.faults(), 1);
        }
    }
}

#[test]
fn what_was_in_the_file_stays_to_be_found() {
    if !has_faults() {
        return;
    }
    for folder in folders() {
        let (file, writer) = file_in(&folder, 100_000);
        let mapping = Mapping::open(file.path()).expect("map the file");
        let mut found = None;
        let told = mapping.scan(|view| {
            writer.set_len(50_000).expect("cut the file");
            found = memrchr(content(50_000)[49_999], view);
        });
        assert_truncated(told, 50_000, 100_000);
        assert_eq!(found, Some(49_999));
        let again = mapping.scan(|view| found = memchr(0, view));
        assert_truncated(again, 50_000, 100_000);
        assert_eq!(found, Some(50_000));
    }
}

#[test]
fn a_part_of_a_file_has_its_own_lengths() {
    if !has_faults() {
        return;
    }
    for folder in folders() {
        for (offset, valid) in [(0, 0), (5000, 0), (5000, 1), (4096, 4096), (9999, 20_000)] {
            let (file, writer) = file_in(&folder, 100_000);
            let options = Mapping::options().offset(offset).len(50_000);
            let mapping = options.open(file.path()).expect("map the file");
            let whole = &content(100_000)[offset as usize..][..50_000];
            assert_eq!(mapping.scan(|view| view.to_vec()).expect("a scan"), whole);
            let mut seen = Vec::new();
            let told = mapping.scan(|view| {
                let end = offset + valid as u64;
                writer.set_len(end).expect("cut the file");
                seen = view.to_vec();
            });
            assert_truncated(told, valid, 50_000);
            assert_eq!(seen[..valid], whole[..valid]);
            assert!(seen[valid..].iter().all(|&byte| byte == 0));
        }
        // Behind what is mapped nobody looks.
        let (file, writer) = file_in(&folder, 100_000);
        let options = Mapping::options().len(50_000);
        let mapping = options.open(file.path()).expect("map the file");
        writer.set_len(50_000).expect("cut the file");
        assert!(mapping.scan(|view| memchr(0, view)).is_ok());
        let error = options.len(50_001).open(file.path()).expect_err("no byte");
        assert!(
            matches!(
                error,
                MapError::OutOfBounds {
                    len: 50_001,
                    file_len: 50_000,
                    ..
                }
            ),
            "{error:?}"
        );
    }
}

#[test]
fn a_file_that_shrinks_and_grows_again() {
    if !has_faults() {
        return;
    }
    const LEN: usize = 40_000;
    for folder in folders() {
        // Touched in between, it is told, and the zeros stay.
        let (file, writer) = file_in(&folder, LEN);
        let mapping = Mapping::open(file.path()).expect("map the file");
        let told = mapping.scan(|view| {
            writer.set_len(10_000).expect("cut the file");
            assert_eq!(view.get(20_000), Some(0));
            writer
                .write_all_at(&content(LEN), 0)
                .expect("fill the file");
        });
        assert_truncated(told, 10_000, LEN);
        // So do other threads see it, which have no fault of their own.
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut zero = None;
                let again = mapping.scan(|view| zero = memchr(0, view));
                assert_truncated(again, 10_000, LEN);
                assert_eq!(zero, Some(12_288), "behind the page in which it ended");
            });
        });
        assert_eq!(mapping.faults(), 1);

        // Not touched in between, it is a file as long as before, with zeros in it.
        let (file, writer) = file_in(&folder, LEN);
        let mapping = Mapping::open(file.path()).expect("map the file");
        let told = mapping.scan(|view| {
            writer.set_len(10_000).expect("cut the file");
            writer.set_len(LEN as u64).expect("grow the file");
            memchr(0, view)
        });
        assert_eq!(told.expect("nothing is noticed"), Some(10_000));
    }
}

#[test]
fn a_hole_is_zeros_and_no_truncation() {
    if !has_faults() {
        return;
    }
    for folder in folders() {
        let (file, writer) = file_in(&folder, 40_000);
        let mapping = Mapping::open(file.path()).expect("map the file");
        let mode = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        if let Err(error) = fallocate(&writer, mode, 8192, 8192) {
            skip(&format!("no holes in {}: {error}", folder.display()));
            continue;
        }
        let found = mapping.scan(|view| (memchr(0, view), memrchr(0, view)));
        assert_eq!(found.expect("a scan"), (Some(8192), Some(16_383)));
        assert_eq!(mapping.faults(), 0);
    }
}

#[test]
fn a_file_that_grows_is_searched_as_far_as_it_is_mapped() {
    if !has_faults() {
        return;
    }
    for folder in folders() {
        let (file, writer) = file_in(&folder, 5000);
        let mapping = Mapping::open(file.path()).expect("map the file");
        let found = mapping.scan(|view| {
            writer.write_all_at(&[0; 100], 5000).expect("grow the file");
            memchr(0, view)
        });
        assert_eq!(found.expect("a scan"), None);
    }
}

#[test]
fn what_is_stored_behind_the_end_is_lost() {
    if !has_faults() {
        return;
    }
    for folder in folders() {
        let (file, writer) = file_in(&folder, 20_000);
        let mapping = Mapping::options().writable().open(file.path());
        let mapping = mapping.expect("map the file");
        let bytes = mapping.as_atomics();
        bytes[100].store(b'!', Relaxed);
        writer.set_len(9000).expect("cut the file");
        // It faults, and goes on.
        bytes[15_000].store(b'?', Relaxed);
        bytes[200].store(b'!', Relaxed);
        assert_eq!((mapping.faults(), bytes[15_000].load(Relaxed)), (1, b'?'));
        assert_truncated(mapping.check(), 9000, 20_000);
        let content = std::fs::read(file.path()).expect("read the file");
        assert_eq!(
            (content[100], content[200], content.len()),
            (b'!', b'!', 9000)
        );
    }
}

/// One call that fills all of it, and that may be one instruction, faults in its midst.
#[test]
fn a_fill_goes_on_behind_the_end() {
    if !has_faults() {
        return;
    }
    for folder in folders() {
        let (file, writer) = file_in(&folder, 60_000);
        let mapping = Mapping::options().writable().open(file.path());
        let mapping = mapping.expect("map the file");
        writer.set_len(9000).expect("cut the file");
        let view = View::new(mapping.as_atomics());
        view.fill(b'#');
        assert_eq!(mapping.faults(), 1);
        assert_truncated(mapping.check(), 9000, 60_000);
        assert!(view.eq_bytes(&[b'#'; 60_000]));
        let content = std::fs::read(file.path()).expect("read the file");
        assert_eq!(content, [b'#'; 9000]);
    }
}

#[test]
fn windows_end_where_the_file_does() {
    if !has_faults() {
        return;
    }
    use std::ops::ControlFlow;

    for strategy in [Strategy::Guarded, Strategy::Read] {
        for folder in folders() {
            let (file, writer) = file_in(&folder, 100_000);
            let mapping = Mapping::options().strategy(strategy).open(file.path());
            let mapping = mapping.expect("map the file");
            let mut windows = Vec::new();
            let told = mapping.scan_windows(10_000, 100, |offset, view| {
                if offset > 20_000 {
                    writer.set_len(35_000).expect("cut the file");
                }
                windows.push((offset, view.len(), memchr(0, view)));
                ControlFlow::Continue(())
            });
            assert_truncated(told, 35_000, 100_000);
            // A copy is read before it is searched.
            let noticed = match strategy {
                Strategy::Read => (39_600, 10_000, Some(0)),
                _ => (29_700, 10_000, Some(5300)),
            };
            assert_eq!(windows.last(), Some(&noticed));
            assert!(
                windows[..windows.len() - 1]
                    .iter()
                    .all(|window| window.2.is_none())
            );
        }
    }
}

#[test]
fn huge_pages_are_replaced_whole() {
    if !has_faults() {
        return;
    }
    const HUGE: u64 = 2 << 20;
    let flags = MemfdFlags::HUGETLB | MemfdFlags::HUGE_2MB;
    let file = match memfd_create("huge", flags) {
        Ok(file) => File::from(file),
        Err(error) => return skip(&format!("there are no huge pages: {error}")),
    };
    file.set_len(2 * HUGE).expect("make it long");
    let options = Mapping::options().strategy(Strategy::Guarded);
    let mapping = match options.map(&file) {
        Ok(mapping) => mapping,
        Err(error) => return skip(&format!("there are no huge pages: {error}")),
    };
    let told = mapping.scan(|view| {
        file.set_len(HUGE).expect("cut the file");
        memrchr(1, view)
    });
    assert_truncated(told, HUGE as usize, 2 * HUGE as usize);
    assert_eq!(mapping.faults(), 1);
}

#[test]
fn a_file_of_huge_pages_is_read_where_none_are_left() {
    const HUGE: usize = 2 << 20;
    let flags = MemfdFlags::HUGETLB | MemfdFlags::HUGE_2MB;
    let file = match memfd_create("huge", flags) {
        Ok(file) => File::from(file),
        Err(error) => return skip(&format!("there are no huge pages: {error}")),
    };
    // More than any machine that runs this sets aside.
    let len = (1 << 20) * HUGE as u64;
    if cfg!(target_pointer_width = "32") || file.set_len(len).is_err() {
        return skip("there are not so many addresses");
    }
    let options = Mapping::options().strategy(Strategy::Guarded);
    let error = options.map(&file).expect_err("there are not so many pages");
    assert!(matches!(error, MapError::Map { .. }), "{error:?}");
    assert!(error.to_string().contains("Strategy::Read"), "{error}");

    let mapping = Mapping::new(&file).expect("it can be read");
    assert!(!mapping.is_guarded());
    let found = mapping.scan_range(HUGE - 1..HUGE + 1, |view| view.to_vec());
    assert_eq!(found.expect("a scan"), [0, 0]);
}
