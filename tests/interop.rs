//! Tests views over the types of other crates, and copies into their types.
#![cfg(all(target_os = "linux", target_pointer_width = "64", not(miri)))]
#![allow(
    unsafe_code,
    reason = "memory of others becomes a view where its owner says so"
)]

use std::{
    cell::UnsafeCell,
    collections::BTreeMap,
    io::Write as _,
    sync::atomic::{AtomicBool, AtomicU8, Ordering::Relaxed},
    thread,
};

use atomic_memchr::{
    View,
    interop::{EmbeddedError, GuestBytes, GuestViews},
    memchr, memchr_iter, memmem,
};
use bstr::{BStr, BString};
use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use memmap2::{Mmap, MmapMut, MmapOptions, MmapRaw};
use proptest::{collection::vec, prelude::*};
use smallvec::SmallVec;
use vm_memory::{
    Bytes as _, FileOffset, GuestAddress, GuestMemoryBackend as _, GuestMemoryMmap,
    GuestMemoryRegion as _, GuestRegionMmap, MmapRegion, VolatileSlice,
    bitmap::{AtomicBitmap, Bitmap as _},
};
use zerocopy::{FromBytes, byteorder::little_endian::U32};

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// What other crates hold is searched as a slice of the same bytes.
    #[test]
    fn types_of_other_crates_are_haystacks(bytes in vec(b'a'..=b'e', 1..300)) {
        let mut mapped = MmapMut::map_anon(bytes.len()).expect("map memory");
        mapped.copy_from_slice(&bytes);
        for needle in [b'a', b'e', b'?'] {
            let expected: Vec<usize> = memchr_iter(needle, &bytes).collect();
            macro_rules! same {
                ($($haystack:expr),* $(,)?) => {$(
                    let found: Vec<usize> = memchr_iter(needle, $haystack).collect();
                    prop_assert_eq!(&found, &expected);
                )*};
            }
            same!(
                BStr::new(&bytes),
                &BString::from(&bytes[..]),
                &Bytes::copy_from_slice(&bytes),
                &BytesMut::from(&bytes[..]),
                &SmallVec::<[u8; 8]>::from_slice(&bytes),
                &SmallVec::<[u8; 512]>::from_slice(&bytes),
                &mapped,
            );
        }
        let mapped: Mmap = mapped.make_read_only().expect("protect the memory");
        prop_assert_eq!(memmem::find(&mapped, &bytes), Some(0));
        prop_assert_eq!(memmem::find(&std::sync::Arc::new(mapped), b"?"), None);
    }
}

/// To have it is unsafe: what is mapped might be the registers of a device.
#[test]
fn a_raw_mapping_gives_a_view_to_who_promises_what_it_is() {
    let mut file = tempfile::tempfile().expect("make a file");
    file.write_all(b"one\ntwo\nthree\n")
        .expect("write the file");
    for raw in [
        MmapOptions::new().map_raw_read_only(&file),
        MmapOptions::new().map_raw(&file),
    ] {
        let raw = raw.expect("map the file");
        // SAFETY: it is an ordinary file, and nobody else has it.
        let view = unsafe { View::from_mmap_raw(&raw) };
        assert_eq!(memchr(b'\n', view), Some(3));
        assert_eq!(memchr_iter(b'\n', view).count(), 3);
        assert_eq!(memmem::find(view, b"three"), Some(8));
        assert_eq!(view.to_vec(), b"one\ntwo\nthree\n");
    }
    let anonymous = MmapRaw::from(MmapOptions::new().len(9).map_anon().expect("map memory"));
    // SAFETY: it is memory of no file, and nobody writes it.
    let view = unsafe { View::from_mmap_raw(&anonymous) };
    assert_eq!(memchr(0, view), Some(0));
}

#[test]
fn a_guest_is_searched_while_another_thread_writes_it() {
    const SIZE: usize = 64 << 10;
    let memory: GuestMemoryMmap =
        GuestMemoryMmap::from_ranges(&[(GuestAddress(0), SIZE)]).expect("memory for a guest");
    let slice = memory.get_slice(GuestAddress(0), SIZE).expect("all of it");
    let guest = GuestBytes::new(&slice);
    // SAFETY: the regions of a guest are mappings, and no Rust allocations.
    let view = unsafe { guest.view() };
    assert_eq!(view.len(), SIZE);
    assert_eq!(memchr(b'x', view), None);

    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let rounds = [b"AAAAAAAA", b"BBBBBBBB"].into_iter().cycle();
            for (at, bytes) in (0..SIZE - 8).step_by(8).cycle().zip(rounds) {
                memory
                    .write_slice(bytes, GuestAddress(at as u64))
                    .expect("it is within");
                if stop.load(Relaxed) {
                    break;
                }
            }
        });
        let views = GuestViews::new(&memory).expect("it is mapped by vm-memory");
        let mut seen = 0;
        while seen < 10_000 {
            assert_eq!(views.find("Ax"), None);
            assert!(views.find("BB").is_none_or(|at| at.0 < SIZE as u64));
            let copy = view.to_vec();
            assert!(copy.iter().all(|byte| [0, b'A', b'B'].contains(byte)));
            seen += memchr_iter(b'B', view).take(1000).count();
            assert_eq!(memchr(b'x', view), None);
        }
        stop.store(true, Relaxed);
    });
    memory
        .write_obj(b'x', GuestAddress(777))
        .expect("it is within");
    assert_eq!(memchr(b'x', view), Some(777));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Memory of several regions, with and without gaps between them, is searched as one.
    #[test]
    fn a_whole_guest_is_searched(
        regions in vec((0..3_u64, vec(b'a'..=b'b', 1..12)), 1..8),
        needle in vec(b'a'..=b'b', 0..9),
    ) {
        // The memory by address, and its ranges.
        let (mut bytes, mut ranges, mut end) = (BTreeMap::new(), Vec::new(), 0x1000);
        for (gap, content) in &regions {
            let start = end + gap / 2;
            ranges.push((GuestAddress(start), content.len()));
            bytes.extend((start..).zip(content.iter().copied()));
            end = start + content.len() as u64;
        }
        let memory: GuestMemoryMmap =
            GuestMemoryMmap::from_ranges(&ranges).expect("memory for a guest");
        for (range, (_, content)) in ranges.iter().zip(&regions) {
            memory.write_slice(content, range.0).expect("it is within");
        }
        let is_at = |at: &u64| (*at..).zip(&needle).all(|(at, byte)| bytes.get(&at) == Some(byte));
        let expected: Vec<u64> = bytes.keys().copied().filter(is_at).collect();

        let views = GuestViews::new(&memory).expect("it is mapped by vm-memory");
        let first = expected.first().copied().map(GuestAddress);
        prop_assert_eq!(views.find(&needle), first);
        let (mut found, mut start) = (Vec::new(), GuestAddress(0));
        while let Some(at) = views.find_from(start, &needle) {
            found.push(at.0);
            start = GuestAddress(at.0 + 1);
        }
        prop_assert_eq!(found, expected);
        prop_assert_eq!(views.find_from(GuestAddress(u64::MAX), &needle), None);

        let all: Vec<_> = views.views().map(|(start, view)| (start, view.len())).collect();
        prop_assert_eq!(all, ranges);
        // SAFETY: the regions are anonymous mappings, and no Rust allocations.
        let views = unsafe { GuestViews::from_backend(&memory) }.expect("it is mapped");
        prop_assert_eq!(views.find(&needle), first);
    }
}

#[test]
fn regions_that_prove_nothing_are_refused() {
    fn refused(region: MmapRegion, expected: &str) {
        let region = GuestRegionMmap::new(region, GuestAddress(0x2000)).expect("a region");
        let memory = GuestMemoryMmap::from_regions(vec![region]).expect("memory for a guest");
        let error = GuestViews::new(&memory).expect_err("it may be anything");
        assert_eq!(
            error.to_string(),
            format!(
                "cannot search the region at 0x2000: {expected}; if it is ordinary memory, use \
                 `GuestViews::from_backend`"
            ),
        );
    }
    let file = tempfile::tempfile().expect("make a file");
    file.set_len(4096).expect("set its length");
    let mapped = MmapRegion::from_file(FileOffset::new(file, 0), 4096).expect("map the file");
    refused(
        mapped,
        "it maps a file, which may be the registers of a device",
    );
    let owner: MmapRegion = MmapRegion::new(4096).expect("map memory");
    // SAFETY: the memory is mapped for as long as its owner is there.
    let raw = unsafe { MmapRegion::build_raw(owner.as_ptr(), 4096, owner.prot(), owner.flags()) };
    refused(raw.expect("a region"), "it was created from a pointer");
    let flags = owner.flags();
    let hidden = MmapRegion::build(None, 4096, 0, flags).expect("map memory");
    refused(hidden, "it is not mapped for reading");
}

#[test]
fn what_is_updated_is_marked() {
    let memory: GuestMemoryMmap<AtomicBitmap> =
        GuestMemoryMmap::from_ranges(&[(GuestAddress(0), 0x4000)]).expect("memory for a guest");
    let region = memory.iter().next().expect("a region");
    let slice = memory
        .get_slice(GuestAddress(0x1000), 0x1000)
        .expect("it is within");
    // SAFETY: the region is a mapping for reading and writing, and nobody else writes it.
    let read = unsafe {
        GuestBytes::new(&slice).update(|view| {
            view.slice(..5).copy_from_slice(b"hello");
            view.write_le(8, 7_u16)
                .and_then(|()| view.read_le::<u16>(8))
        })
    };
    assert_eq!(read, Ok(7));
    let views = GuestViews::new(&memory).expect("it is mapped by vm-memory");
    assert_eq!(views.find("hello"), Some(GuestAddress(0x1000)));
    let marked = |page: usize| region.bitmap().dirty_at(page * 0x1000);
    assert_eq!([0, 1, 2, 3].map(marked), [false, true, false, false]);
}

#[test]
fn a_slice_of_our_own_is_a_guests_too() {
    let mut bytes = *b"not a guest";
    let slice = VolatileSlice::from(&mut bytes[..]);
    let guest = GuestBytes::new(&slice);
    // SAFETY: nobody writes it.
    let view = unsafe { guest.view() };
    assert_eq!(memchr(b'g', view), Some(6));
    assert_eq!(format!("{guest:?}"), "GuestBytes { len: 11, .. }");
}

#[test]
fn buffers_are_filled() {
    let shared: Vec<AtomicU8> = (0..200).map(AtomicU8::new).collect();
    let expected: Vec<u8> = (0..200).collect();
    let view = View::new(&shared);
    assert_eq!(view.to_bytes(), expected);

    let mut buffer = BytesMut::with_capacity(3);
    view.put_to(&mut buffer);
    view.slice(..5).put_to(&mut buffer);
    assert_eq!(buffer, [&expected[..], &expected[..5]].concat());

    // A buffer of two pieces.
    let (mut first, mut second) = ([0_u8; 90], [0_u8; 150]);
    let mut chain = (&mut first[..]).chain_mut(&mut second[..]);
    view.put_to(&mut chain);
    assert_eq!([&first[..], &second[..110]].concat(), expected);
}

#[test]
#[should_panic(expected = "a view of length 5 does not fit the 4 bytes that are left")]
fn a_buffer_that_is_too_small_is_refused() {
    View::new(b"12345").put_to(&mut &mut [0_u8; 4][..]);
}

#[test]
#[should_panic(expected = "cannot advance by 6 bytes: 5 remain")]
fn a_buffer_is_not_advanced_past_its_end() {
    View::new(b"12345").buf().advance(6);
}

/// What a cursor is asked for.
#[derive(Clone, Debug)]
enum Step {
    Read(usize),
    Show(usize),
    Start(u64),
    End(i64),
    Current(i64),
    Write(Vec<u8>),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let offset = || prop_oneof![-9..9_i64, -400..400_i64, Just(i64::MIN), Just(i64::MAX)];
    let step = prop_oneof![
        3 => (0..150_usize).prop_map(Step::Read),
        3 => (0..80_usize).prop_map(Step::Show),
        1 => prop_oneof![0..400_u64, Just(u64::MAX)].prop_map(Step::Start),
        1 => offset().prop_map(Step::End),
        1 => offset().prop_map(Step::Current),
        2 => vec(any::<u8>(), 0..50).prop_map(Step::Write),
    ];
    vec(step, 0..30)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// A `Buf` reads what that of a slice reads, and shows some of it.
    #[test]
    fn a_view_is_a_buffer(
        bytes in vec(any::<u8>(), 0..10_000),
        steps in vec((0..3_u8, 0..6000_usize), 0..20),
    ) {
        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let (mut ours, mut theirs) = (View::new(&shared).buf(), &bytes[..]);
        for (kind, size) in steps {
            prop_assert_eq!(ours.remaining(), theirs.len());
            prop_assert!(theirs.starts_with(ours.chunk()));
            prop_assert_eq!(ours.chunk().is_empty(), theirs.is_empty());
            let size = size.min(theirs.len());
            match kind {
                0 => {
                    ours.advance(size);
                    theirs.advance(size);
                }
                1 => prop_assert_eq!(ours.copy_to_bytes(size), theirs.copy_to_bytes(size)),
                _ => prop_assert_eq!(ours.try_get_u32_le(), theirs.try_get_u32_le()),
            }
        }
        let rest = ours.clone().copy_to_bytes(ours.remaining());
        prop_assert_eq!(&rest[..], theirs);
    }

    /// An embedded cursor does what std's does, but for short reads and errors of their own.
    #[test]
    fn an_embedded_cursor_is_a_cursor(bytes in vec(any::<u8>(), 0..300), steps in steps()) {
        use embedded_io::{BufRead as _, Read as _, Seek as _, SeekFrom, Write as _};
        use std::io::{self, Read as _, Seek as _, Write as _};

        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let mut ours = View::new(&shared).embedded_cursor();
        let mut memory = bytes;
        let len = memory.len();
        let mut theirs = io::Cursor::new(&mut memory[..]);
        for step in steps {
            match step {
                Step::Read(size) => {
                    let mut copy = vec![0; size];
                    let read = ours.read(&mut copy).expect("reading does not fail");
                    let mut expected = vec![0; read];
                    prop_assert!(theirs.read_exact(&mut expected).is_ok());
                    prop_assert_eq!(&copy[..read], &expected);
                    prop_assert!(read > 0 || size == 0 || theirs.position() >= len as u64);
                }
                Step::Show(size) => {
                    let shown = ours.fill_buf().expect("reading does not fail").to_vec();
                    let start = theirs.position().min(len as u64) as usize;
                    prop_assert!(theirs.get_ref()[start..].starts_with(&shown));
                    prop_assert_eq!(shown.is_empty(), start == len);
                    ours.consume(size);
                    theirs.set_position(theirs.position() + size.min(shown.len()) as u64);
                }
                Step::Start(at) => {
                    let expected = theirs.seek(io::SeekFrom::Start(at)).ok();
                    prop_assert_eq!(ours.seek(SeekFrom::Start(at)).ok(), expected);
                }
                Step::End(offset) => {
                    let expected = theirs.seek(io::SeekFrom::End(offset)).ok();
                    prop_assert_eq!(ours.seek(SeekFrom::End(offset)).ok(), expected);
                }
                Step::Current(offset) => {
                    let expected = theirs.seek(io::SeekFrom::Current(offset)).ok();
                    prop_assert_eq!(ours.seek(SeekFrom::Current(offset)).ok(), expected);
                }
                Step::Write(source) => {
                    let expected = theirs.write(&source).expect("a slice takes some");
                    match ours.write(&source) {
                        Ok(written) => prop_assert_eq!(written, expected),
                        Err(error) => {
                            prop_assert_eq!((error, expected), (EmbeddedError::Full { len }, 0));
                            prop_assert!(!source.is_empty());
                        }
                    }
                }
            }
            prop_assert_eq!(ours.position(), theirs.position());
            prop_assert_eq!(ours.stream_position(), Ok(theirs.position()));
        }
        prop_assert_eq!(View::new(&shared).to_vec(), memory);
    }
}

#[test]
fn embedded_errors_say_what_to_do() {
    use embedded_io::{Error as _, ErrorKind, Seek as _, SeekFrom, Write as _};

    let shared = [0; 3].map(AtomicU8::new);
    let mut cursor = View::new(&shared).embedded_cursor();
    let error = cursor
        .seek(SeekFrom::Current(-1))
        .expect_err("it is negative");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().starts_with(
        "cannot seek to Current(-1) from position 0 of 3 bytes; positions go from 0 to "
    ));
    let error = cursor.write_all(b"1234").expect_err("there are 3");
    assert_eq!(error.kind(), ErrorKind::WriteZero);
    assert_eq!(
        error.to_string(),
        "cannot write behind the end of a view of 3 bytes, which does not grow; seek back, or \
         write less",
    );
}

#[derive(FromBytes, Debug, PartialEq)]
#[repr(C)]
struct Header {
    magic: [u8; 4],
    len: U32,
    flags: u16,
}

#[test]
fn zerocopys_types_are_read() {
    let shared = b"?MAGC\x01\x02\x00\x00\x34\x34??".map(AtomicU8::new);
    let view = View::new(&shared);
    let header = Header {
        magic: *b"MAGC",
        len: U32::new(0x201),
        flags: 0x3434,
    };
    assert_eq!(view.read_zerocopy::<Header>(1), Ok(header));
    let error = view.read_zerocopy::<Header>(5).expect_err("it is too long");
    assert!(
        error
            .to_string()
            .starts_with("10 bytes at offset 5 exceed a view of 13 bytes")
    );
    assert!(view.read_zerocopy::<[u8; 4]>(usize::MAX).is_err());
    assert_eq!(view.read_zerocopy::<()>(13), Ok(()));
}

#[test]
fn unsafe_cells_are_shared_bytes() {
    let cells = b"linear memory".map(UnsafeCell::new);
    // SAFETY: nothing else accesses the array.
    let view = unsafe { View::from_unsafe_cells(&cells) };
    assert_eq!(memmem::find(view, b"mem"), Some(7));
    view.slice(..6).fill(b'-');
    assert_eq!(cells.map(UnsafeCell::into_inner), *b"------ memory");
}
