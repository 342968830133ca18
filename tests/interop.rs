//! Tests views over the types of other crates, and copies into their types.
#![cfg(all(target_os = "linux", target_pointer_width = "64", not(miri)))]
#![allow(
    unsafe_code,
    reason = "memory of others becomes a view where its owner says so"
)]

use std::{
    cell::UnsafeCell,
    io::Write as _,
    sync::atomic::{AtomicBool, AtomicU8, Ordering::Relaxed},
    thread,
};

use atomic_memchr::{View, interop::GuestBytes, memchr, memchr_iter, memmem};
use bstr::{BStr, BString};
use bytes::{BufMut as _, Bytes, BytesMut};
use memmap2::{Mmap, MmapMut, MmapOptions, MmapRaw};
use proptest::{collection::vec, prelude::*};
use smallvec::SmallVec;
use vm_memory::{
    Bytes as _, GuestAddress, GuestMemoryBackend as _, GuestMemoryMmap, VolatileSlice,
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
        let mut seen = 0;
        while seen < 10_000 {
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
