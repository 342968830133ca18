//! Tests that typed reads return the value of the bytes at every offset.
#![allow(unsafe_code, reason = "a type says that any bytes are a value of it")]

use std::{cell::Cell, mem::size_of, sync::atomic::AtomicU8};

use atomic_memchr::{
    Byte, View,
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

fn all_types<B: Byte>(view: View<'_, B>, bytes: &[u8]) -> Checked {
    orders!(
        view, bytes, u8, u16, u32, u64, u128, i8, i16, i32, i64, i128
    );
    reads::<_, [u8; 7]>(view, bytes)?;
    reads::<_, [u16; 3]>(view, bytes)?;
    prop_assert_eq!(view.read::<()>(bytes.len()), Ok(()));
    for offset in 0..=bytes.len() {
        // Not a number is not equal to itself.
        let float = view.read::<f64>(offset).map(f64::to_bits);
        prop_assert_eq!(float, view.read::<u64>(offset));
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
