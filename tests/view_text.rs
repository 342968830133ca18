//! Tests that text is what std makes of a copy of the same bytes.
#![cfg(feature = "alloc")]

use std::{cell::Cell, error::Error as _, sync::atomic::AtomicU8};

use atomic_memchr::{Byte, View, view::TextError};
use proptest::{collection::vec, prelude::*, sample::Index};

type Checked = Result<(), TestCaseError>;

/// Text, some of it with a byte that is wrong, or cut.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let longest = if cfg!(miri) { 60 } else { 400 };
    let text = prop_oneof![
        vec(any::<char>(), 0..longest).prop_map(String::from_iter),
        vec(prop::char::range('a', 'ÿ'), 0..longest).prop_map(String::from_iter),
        vec(prop::char::range(' ', '~'), 0..longest).prop_map(String::from_iter),
    ];
    let broken = (any::<Index>(), any::<Index>(), any::<u8>(), 0..3_u8);
    (text, broken).prop_map(|(text, (at, end, byte, how))| {
        let mut bytes = text.into_bytes();
        if how == 0 && !bytes.is_empty() {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        } else if how == 1 {
            bytes.truncate(end.index(bytes.len() + 1));
        }
        bytes
    })
}

fn check<B: Byte>(view: View<'_, B>, bytes: &[u8]) -> Checked {
    let lossy = String::from_utf8_lossy(bytes);
    prop_assert_eq!(view.to_utf8_lossy(), lossy.into_owned());

    let mut appended = String::from("größer: ");
    let read = view.read_str(&mut appended);
    match (str::from_utf8(bytes), view.to_utf8()) {
        (Ok(expected), text) => {
            prop_assert_eq!(text.as_deref(), Ok(expected));
            prop_assert_eq!(appended, format!("größer: {expected}"));
            prop_assert_eq!(read, Ok(bytes.len()));
        }
        (Err(expected), Ok(text)) => prop_assert!(false, "{expected}, but {text:?}"),
        (Err(expected), Err(error)) => {
            prop_assert_eq!(read, Err(error));
            prop_assert_eq!(appended, "größer: ");
            prop_assert_eq!(error.valid_up_to(), expected.valid_up_to());
            let source = error.source().and_then(|source| source.downcast_ref());
            prop_assert_eq!(source, Some(&expected));
            match error {
                TextError::Invalid { size, len, .. } => {
                    prop_assert_eq!(expected.error_len(), Some(size));
                    prop_assert_eq!(len, bytes.len());
                }
                TextError::Incomplete { len, .. } => {
                    prop_assert_eq!(expected.error_len(), None);
                    prop_assert_eq!(len, bytes.len());
                }
                _ => prop_assert!(false, "{error:?}"),
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 4 } else { 1000 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn is_what_std_takes_it_for(bytes in texts()) {
        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let own: Vec<Cell<u8>> = bytes.iter().copied().map(Cell::new).collect();
        check(View::new(&bytes[..]), &bytes)?;
        check(View::new(&shared[..]), &bytes)?;
        check(View::new(&own[..]), &bytes)?;
    }
}

#[test]
fn errors_name_the_offset_and_the_length() {
    let error = View::new(b"gr\xf6sse")
        .to_utf8()
        .expect_err("it is Latin-1");
    assert_eq!(
        error.to_string(),
        "invalid UTF-8: 1 bytes at offset 2 of 6; \
         use `to_vec` to get bytes, or `to_utf8_lossy` to replace what is invalid",
    );
    let error = View::new(b"gr\xc3").to_utf8().expect_err("it is cut off");
    assert_eq!(
        error.to_string(),
        "incomplete UTF-8: the view of 3 bytes ends within the character at offset 2; \
         end it before that offset, or extend it",
    );
}
