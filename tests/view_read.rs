//! Tests that typed reads return the value of the bytes at every offset.
#![allow(unsafe_code, reason = "a type says that any bytes are a value of it")]

use std::{
    cell::Cell,
    mem::size_of,
    sync::atomic::{
        AtomicU8, AtomicU32, AtomicU64,
        Ordering::{Acquire, Relaxed, Release, SeqCst},
    },
};

use atomic_memchr::{
    Byte, ReadOnly, View,
    view::{Integer, ReadError},
};
use bytemuck::{AnyBitPattern, Pod, Zeroable};
use proptest::{collection::vec, prelude::*};

type Checked = Result<(), TestCaseError>;

/// With three bytes between its fields that are neither.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Gap {
    small: u8,
    large: u32,
}

// SAFETY: zeros are a value of each field.
unsafe impl Zeroable for Gap {}

// SAFETY: any bytes are a value of each field.
unsafe impl AnyBitPattern for Gap {}

fn out_of_bounds(offset: usize, size: usize, len: usize) -> ReadError {
    ReadError::OutOfBounds { offset, size, len }
}

/// Reads a `T` at every offset, and one further.
fn reads<B: Byte, T: Pod + PartialEq + std::fmt::Debug>(
    view: View<'_, B>,
    bytes: &[u8],
) -> Checked {
    let (size, len) = (size_of::<T>(), bytes.len());
    for offset in 0..=len + 1 {
        match bytes.get(offset..offset + size) {
            Some(bytes) => {
                let value = bytemuck::pod_read_unaligned::<T>(bytes);
                prop_assert_eq!(view.read::<T>(offset), Ok(value));
            }
            None => {
                let error = out_of_bounds(offset, size, len);
                prop_assert_eq!(view.read::<T>(offset), Err(error));
            }
        }
        let mut many = [T::zeroed(); 3];
        match bytes.get(offset..offset + 3 * size) {
            Some(bytes) => {
                prop_assert_eq!(view.read_many(offset, &mut many), Ok(()));
                prop_assert_eq!(bytemuck::cast_slice::<T, u8>(&many), bytes);
            }
            None => {
                let error = out_of_bounds(offset, 3 * size, len);
                prop_assert_eq!(view.read_many(offset, &mut many), Err(error));
                prop_assert_eq!(many, [T::zeroed(); 3]);
            }
        }
    }
    Ok(())
}

/// Reads an integer in both byte orders.
macro_rules! orders {
    ($view:expr, $bytes:expr, $($integer:ident),*) => {$(
        reads::<_, $integer>($view, $bytes)?;
        for (offset, bytes) in $bytes.windows(size_of::<$integer>()).enumerate() {
            let array = bytes.try_into().expect("it is as long");
            prop_assert_eq!($view.read_le(offset), Ok($integer::from_le_bytes(array)));
            prop_assert_eq!($view.read_be(offset), Ok($integer::from_be_bytes(array)));
        }
        let len = $bytes.len();
        let error = Err(out_of_bounds(len, size_of::<$integer>(), len));
        prop_assert_eq!($view.read_le::<$integer>(len), error);
        prop_assert_eq!($view.read_be::<$integer>(len), error);
    )*};
}

/// Reads all records, from both ends, and searches for each of them when they are sorted.
fn records<B: Byte, T: Pod + Ord + std::fmt::Debug>(view: View<'_, B>, bytes: &[u8]) -> Checked {
    let expected: Vec<T> = bytes
        .chunks_exact(size_of::<T>())
        .map(bytemuck::pod_read_unaligned)
        .collect();
    let records = view.records::<T>();
    let len = expected.len();
    prop_assert_eq!((records.len(), records.is_empty()), (len, len == 0));
    let remainder = records.remainder();
    prop_assert_eq!(view.offset_of(remainder), Some(len * size_of::<T>()));
    prop_assert_eq!(remainder.len(), bytes.len() % size_of::<T>());
    for i in 0..len + 2 {
        prop_assert_eq!(records.get(i), expected.get(i).copied());
        prop_assert_eq!(records.iter().nth(i), expected.get(i).copied());
        let back = len.checked_sub(i + 1).map(|i| expected[i]);
        prop_assert_eq!(records.iter().nth_back(i), back);
        prop_assert_eq!(records.iter().skip(i).len(), len.saturating_sub(i));
    }
    prop_assert_eq!(records.get(usize::MAX), None);
    prop_assert!(records.into_iter().eq(expected.iter().copied()));
    prop_assert!(records.iter().rev().eq(expected.iter().rev().copied()));
    let mut both = records.iter();
    while let Some(first) = both.next() {
        prop_assert_eq!(both.len() % 2, (len + 1) % 2);
        let _ = (first, both.next_back());
    }
    prop_assert!(both.next_back().is_none() && both.size_hint() == (0, Some(0)));

    let mut sorted = expected;
    sorted.sort_unstable();
    sorted.dedup();
    let memory: Vec<AtomicU8> = sorted
        .iter()
        .flat_map(|record| bytemuck::bytes_of(record).to_vec())
        .map(AtomicU8::new)
        .collect();
    let records = View::new(&memory[..]).records::<T>();
    for record in bytes
        .windows(size_of::<T>())
        .map(bytemuck::pod_read_unaligned)
    {
        let expected = sorted.binary_search(&record);
        prop_assert_eq!(
            records.binary_search_by(|other| other.cmp(&record)),
            expected
        );
        prop_assert_eq!(
            records.binary_search_by_key(&record, |other| *other),
            expected
        );
        let expected = sorted.partition_point(|other| *other < record);
        prop_assert_eq!(records.partition_point(|other| *other < record), expected);
    }
    Ok(())
}

/// Stores a value at every offset, in each byte order, and compares all bytes.
macro_rules! stores {
    ($bytes:expr, $value:expr, $($number:ident),*) => {$(
        let size = size_of::<$number>();
        let value = bytemuck::pod_read_unaligned::<$number>(&$value[..size]);
        for offset in 0..=$bytes.len() + 1 {
            type Store = fn(&View<'_>, usize, $number) -> Result<(), ReadError>;
            let stores: [(Store, Vec<u8>); 3] = [
                (|view, offset, value| view.write(offset, value), value.to_ne_bytes().into()),
                (|view, offset, value| view.write_le(offset, value), value.to_le_bytes().into()),
                (|view, offset, value| view.write_be(offset, value), value.to_be_bytes().into()),
            ];
            for (store, stored) in stores {
                let memory: Vec<AtomicU8> = $bytes.iter().copied().map(AtomicU8::new).collect();
                let result = store(&View::new(&memory[..]), offset, value);
                let mut expected = $bytes.to_vec();
                match expected.get_mut(offset..offset + size) {
                    Some(target) => {
                        target.copy_from_slice(&stored);
                        prop_assert_eq!(result, Ok(()));
                    }
                    None => {
                        let error = out_of_bounds(offset, size, $bytes.len());
                        prop_assert_eq!(result, Err(error));
                    }
                }
                let memory: Vec<u8> = memory.into_iter().map(AtomicU8::into_inner).collect();
                prop_assert_eq!(memory, expected);
            }
        }
    )*};
}

fn all_types<B: Byte>(view: View<'_, B>, bytes: &[u8]) -> Checked {
    orders!(
        view, bytes, u8, u16, u32, u64, u128, i8, i16, i32, i64, i128
    );
    reads::<_, [u8; 7]>(view, bytes)?;
    reads::<_, [u16; 3]>(view, bytes)?;
    prop_assert_eq!(view.read::<()>(bytes.len()), Ok(()));
    records::<_, u8>(view, bytes)?;
    records::<_, u32>(view, bytes)?;
    records::<_, [u8; 7]>(view, bytes)?;
    records::<_, u128>(view, bytes)?;
    for offset in 0..=bytes.len() {
        // Not a number is not equal to itself.
        let float = view.read::<f64>(offset).map(f64::to_bits);
        prop_assert_eq!(float, view.read::<u64>(offset));
        let float = view.read_le::<f64>(offset).map(f64::to_bits);
        prop_assert_eq!(float, view.read_le::<u64>(offset));
        let float = view.read_be::<f32>(offset).map(f32::to_bits);
        prop_assert_eq!(float, view.read_be::<u32>(offset));
        let read = view.read::<Gap>(offset);
        match bytes.get(offset..offset + size_of::<Gap>()) {
            Some(bytes) => {
                let value = Gap {
                    small: bytes[0],
                    large: u32::from_ne_bytes(bytes[4..8].try_into().expect("4 bytes")),
                };
                prop_assert_eq!(read, Ok(value));
            }
            None => prop_assert_eq!(read, Err(out_of_bounds(offset, 8, bytes.len()))),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 2 } else { 100 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn reads_what_the_bytes_are(bytes in vec(any::<u8>(), 0..70)) {
        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let own: Vec<Cell<u8>> = bytes.iter().copied().map(Cell::new).collect();
        all_types(View::new(&bytes[..]), &bytes)?;
        all_types(View::new(&shared[..]), &bytes)?;
        all_types(View::new(&own[..]), &bytes)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 1 } else { 30 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn writes_what_a_slice_would_hold(bytes in vec(any::<u8>(), 0..40), value: [u8; 16]) {
        stores!(bytes, value, u8, i16, u32, i64, u128, f32, f64);
    }

    /// A word at every offset where it is aligned, with every ordering.
    #[test]
    fn loads_aligned_words(words in vec(any::<u64>(), 1..6)) {
        let bytes: &[u8] = bytemuck::cast_slice(&words);
        let memory: Vec<AtomicU64> = words.iter().copied().map(AtomicU64::new).collect();
        // SAFETY: the words are there for longer than the view, and nobody writes them.
        let view = unsafe {
            View::<ReadOnly>::from_raw_parts(memory.as_ptr().cast(), bytes.len())
        };
        for offset in 0..=bytes.len() + 1 {
            macro_rules! same {
                ($($load:ident, $word:ident;)*) => {$(
                    let size = size_of::<$word>();
                    let expected = match view.read::<$word>(offset) {
                        Ok(_) if offset % size != 0 => {
                            Err(ReadError::Misaligned { offset, align: size })
                        }
                        read => read,
                    };
                    for order in [Relaxed, Acquire, SeqCst] {
                        // SAFETY: nobody writes the words.
                        prop_assert_eq!(unsafe { view.$load(offset, order) }, expected);
                    }
                )*};
            }
            same! { load_u16, u16; load_u32, u32; }
            #[cfg(target_pointer_width = "64")]
            same! { load_u64, u64; }
        }
    }
}

#[test]
#[should_panic(expected = "a load has no release ordering")]
fn a_load_is_no_release() {
    let word = AtomicU32::new(0);
    // SAFETY: the word is there for longer than the view, and nobody writes it.
    let view = unsafe { View::<ReadOnly>::from_raw_parts((&raw const word).cast(), 4) };
    // SAFETY: nobody writes it.
    let _ = unsafe { view.load_u32(0, Release) };
}

#[test]
fn errors_name_offset_size_and_length() {
    let view = View::new(b"0123456789");
    let error = view.read::<u32>(7).expect_err("there are only 3");
    assert!(matches!(
        error,
        ReadError::OutOfBounds {
            offset: 7,
            size: 4,
            len: 10,
            ..
        }
    ));
    assert_eq!(
        error.to_string(),
        "4 bytes at offset 7 exceed a view of 10 bytes; \
         the last offset at which they fit is 6",
    );
    let error = view.read::<u128>(0).expect_err("there are only 10");
    assert_eq!(
        error.to_string(),
        "16 bytes at offset 0 exceed a view of 10 bytes; they fit at no offset",
    );
    let misaligned = ReadError::Misaligned {
        offset: 6,
        align: 4,
    };
    assert_eq!(
        misaligned.to_string(),
        "the address of offset 6 is not divisible by 4, so 4 bytes there are not loaded by one \
         access; align them, or use `read`",
    );
    // An end that no `usize` can hold.
    let error = view.read_be::<u64>(usize::MAX - 3);
    assert!(matches!(
        error,
        Err(ReadError::OutOfBounds {
            size: 8,
            len: 10,
            ..
        })
    ));
}

/// The type of an integer may be inferred, or be a parameter.
#[test]
fn integers_are_generic() {
    fn sum<T: Integer + Into<u64>>(view: View<'_, u8>) -> u64 {
        let values =
            (0..view.len() / size_of::<T>()).map(|i| view.read_le::<T>(i * size_of::<T>()));
        values.map(|value| value.map_or(0, T::into)).sum()
    }
    assert_eq!(sum::<u8>(View::new(b"\x01\x02\x03\x04")), 10);
    assert_eq!(sum::<u16>(View::new(b"\x01\x02\x03\x04")), 0x0201 + 0x0403);
}
