//! Tests stores to views, against slices of the standard library and while other threads store.
#![cfg(feature = "alloc")]

use std::{
    cell::Cell,
    mem::MaybeUninit,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicBool, AtomicU8, Ordering::Relaxed},
    thread,
};

use atomic_memchr::{ReadOnly, View};
use proptest::{collection::vec, prelude::*, sample::Index};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: if cfg!(miri) { 8 } else { 256 },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..if cfg!(miri) { 100 } else { 1500 })
}

fn shared(bytes: &[u8]) -> Vec<AtomicU8> {
    bytes.iter().map(|&byte| AtomicU8::new(byte)).collect()
}

fn values(bytes: &[AtomicU8]) -> Vec<u8> {
    bytes.iter().map(|byte| byte.load(Relaxed)).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn copies_out_are_the_bytes(bytes in bytes(), before in bytes(), at in any::<Index>()) {
        let memory = shared(&bytes);
        let view = View::new(&memory);
        let view = view.slice(at.index(bytes.len() + 1)..);
        let bytes = &bytes[bytes.len() - view.len()..];
        prop_assert_eq!(view.to_vec(), bytes);
        let mut copy = vec![0; view.len()];
        view.copy_to_slice(&mut copy);
        prop_assert_eq!(&copy, bytes);
        let mut memory = vec![MaybeUninit::uninit(); view.len()];
        prop_assert_eq!(&*view.copy_to_uninit(&mut memory), bytes);
        let mut appended = before.clone();
        view.append_to(&mut appended);
        prop_assert_eq!(appended, [&before[..], bytes].concat());
    }

    #[test]
    fn stores_are_those_of_slices(
        bytes in bytes(),
        (a, b, to) in any::<(Index, Index, Index)>(),
        byte: u8,
    ) {
        let (a, b) = (a.index(bytes.len() + 1), b.index(bytes.len() + 1));
        let range = a.min(b)..a.max(b);
        let memory = shared(&bytes);
        let mut expected = bytes.clone();

        let to = to.index(bytes.len() - range.len() + 1);
        View::new(&memory).copy_within(range.clone(), to);
        expected.copy_within(range.clone(), to);
        prop_assert_eq!(values(&memory), &*expected);

        View::new(&memory).slice(range.clone()).copy_from_slice(&bytes[range.clone()]);
        expected[range.clone()].copy_from_slice(&bytes[range.clone()]);
        prop_assert_eq!(values(&memory), &*expected);

        View::new(&memory).slice(range.clone()).fill(byte);
        expected[range].fill(byte);
        prop_assert_eq!(values(&memory), &*expected);

        // Cells too, and from one kind to the other.
        let mut own = vec![0; bytes.len()];
        let cells = Cell::from_mut(&mut own[..]).as_slice_of_cells();
        View::new(cells).copy_from_view(View::new(&memory));
        prop_assert_eq!(own, expected);
    }
}

#[test]
fn atomics_are_those_handed_in() {
    let memory = shared(b"abc");
    let view = View::new(&memory);
    assert_eq!(view.as_atomics().as_ptr_range(), memory.as_ptr_range());
    view.as_atomics()[2].store(b'x', Relaxed);
    assert_eq!(view.to_vec(), b"abx");
    assert!(View::<AtomicU8>::default().as_atomics().is_empty());
}

/// Returns the message of a panic.
fn message(panic: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(panic)).expect_err("it panics");
    payload.downcast_ref::<String>().expect("a message").clone()
}

#[test]
fn other_lengths_are_refused_and_named() {
    let memory = shared(b"abcdef");
    let view = View::new(&memory);
    assert_eq!(
        message(|| view.copy_from_slice(b"xy")),
        "cannot copy between a view of length 6 and a slice of length 2"
    );
    assert!(message(|| view.copy_to_slice(&mut [0; 7])).contains('7'));
    assert!(message(|| view.copy_from_view(view.slice(1..))).contains('5'));
    assert!(message(|| view.copy_within(2.., 3)).contains('7'));
    assert!(message(|| view.copy_within(2.., usize::MAX)).contains('6'));
    assert_eq!(values(&memory), b"abcdef");
}

/// A view that can only be read can be a source.
#[test]
fn a_view_of_another_kind_is_copied_from() {
    let source = b"from somewhere else".map(AtomicU8::new);
    // SAFETY: the array is readable for as long as the view lives, and nobody writes it.
    #[allow(unsafe_code, reason = "views of such bytes are made from pointers")]
    let view: View<ReadOnly> =
        unsafe { View::from_raw_parts(source.as_ptr().cast(), source.len()) };
    let memory = shared(&[0; 19]);
    View::new(&memory).copy_from_view(view);
    assert_eq!(values(&memory), b"from somewhere else");
}

/// Two threads store, a third copies within; whoever looks sees bytes that were stored.
/// Under Miri the stores and loads are their stories, so that it would see a race.
#[test]
fn stores_race_with_stores_and_loads() {
    const LEN: usize = if cfg!(miri) { 70 } else { 700 };
    const ROUNDS: usize = if cfg!(miri) { 3 } else { 20_000 };
    let memory = shared(&[b'A'; LEN]);
    let view = View::new(&memory);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..ROUNDS {
                view.slice(round % 7..).fill(b"AB"[round % 2]);
                view.slice(..LEN - round % 5)
                    .copy_from_slice(&[b"BC"[round % 2]; LEN][round % 5..]);
            }
            done.store(true, Relaxed);
        });
        scope.spawn(|| {
            while !done.load(Relaxed) {
                view.copy_within(3.., 0);
                view.copy_within(..LEN - 2, 2);
            }
        });
        while !done.load(Relaxed) {
            let copy = view.to_vec();
            assert!(copy.iter().all(|byte| b"ABC".contains(byte)), "{copy:?}");
        }
    });
}
