//! Property: a view does what a slice of the same bytes does.
//!
//! Checked are parts, iterators from both ends, lines, comparisons, numbers, text, copies and
//! stores. Views over plain bytes, atomics and cells all face the same input.

use std::cell::Cell;

use atomic_memchr::{Byte, View, Writable};

use crate::input::{Input, same_items, shared};

/// Checks the methods of views of some bytes.
///
/// # Panics
///
/// Panics if a view and a slice differ.
pub fn view(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let alphabet = input.alphabet();
    let parameters = Parameters {
        start: input.below(600),
        end: input.below(600),
        size: 1 + input.below(70),
        byte: alphabet(&[input.byte()])[0],
        turns: u64::from_le_bytes(input.array()),
        other: {
            let len = input.below(80);
            alphabet(input.bytes(len))
        },
    };
    let contents = alphabet(input.rest());

    let (atomics, cells) = (
        shared(&contents),
        Cell::from_mut(&mut contents.clone()[..])
            .as_slice_of_cells()
            .to_vec(),
    );
    reads(View::new(&contents[..]), &contents, &parameters);
    reads(View::new(&atomics[..]), &contents, &parameters);
    reads(View::new(&cells[..]), &contents, &parameters);
    stores(View::new(&atomics[..]), &contents, &parameters);
    stores(View::new(&cells[..]), &contents, &parameters);
}

/// Arguments of the methods.
struct Parameters {
    start: usize,
    end: usize,
    size: usize,
    byte: u8,
    turns: u64,
    other: Vec<u8>,
}

/// Returns copies of the parts.
fn parts<'a, B: Byte>(
    views: impl DoubleEndedIterator<Item = View<'a, B>>,
) -> impl DoubleEndedIterator<Item = Vec<u8>> {
    views.map(|view| view.to_vec())
}

/// Returns copies of the two parts.
fn pair<B: Byte>((first, second): (View<'_, B>, View<'_, B>)) -> (Vec<u8>, Vec<u8>) {
    (first.to_vec(), second.to_vec())
}

fn reads<B: Byte>(view: View<'_, B>, bytes: &[u8], parameters: &Parameters) {
    let Parameters {
        start,
        end,
        size,
        byte,
        turns,
        ref other,
    } = *parameters;
    let plain = |part: Option<View<'_, B>>| part.map(|part| part.to_vec());
    let owned = |part: Option<&[u8]>| part.map(<[u8]>::to_vec);
    let vecs = |(first, second): (&[u8], &[u8])| (first.to_vec(), second.to_vec());

    // Parts.
    assert_eq!(
        (view.len(), view.is_empty()),
        (bytes.len(), bytes.is_empty())
    );
    assert_eq!(view.get(start), bytes.get(start).copied());
    assert_eq!(
        (view.first(), view.last()),
        (bytes.first().copied(), bytes.last().copied())
    );
    assert_eq!(
        plain(view.get_slice(start..end)),
        owned(bytes.get(start..end))
    );
    assert_eq!(
        plain(view.get_slice(start..=end)),
        owned(bytes.get(start..=end))
    );
    assert_eq!(plain(view.get_slice(start..)), owned(bytes.get(start..)));
    assert_eq!(plain(view.get_slice(..end)), owned(bytes.get(..end)));
    if let Some(part) = bytes.get(start..end) {
        assert!(view.slice(start..end).eq_bytes(part));
    }
    assert_eq!(
        view.split_at_checked(start).map(pair),
        bytes.split_at_checked(start).map(vecs)
    );
    let split = view.split_first().map(|(byte, rest)| (byte, rest.to_vec()));
    assert_eq!(
        split,
        bytes
            .split_first()
            .map(|(byte, rest)| (*byte, rest.to_vec()))
    );
    let split = view.split_last().map(|(byte, rest)| (byte, rest.to_vec()));
    assert_eq!(
        split,
        bytes
            .split_last()
            .map(|(byte, rest)| (*byte, rest.to_vec()))
    );
    let around = |at: usize| (bytes[..at].to_vec(), bytes[at + 1..].to_vec());
    let at = bytes.iter().position(|other| *other == byte);
    assert_eq!(view.split_once(byte).map(pair), at.map(around));
    let at = bytes.iter().rposition(|other| *other == byte);
    assert_eq!(view.rsplit_once(byte).map(pair), at.map(around));
    assert_eq!(view.trim_ascii().to_vec(), bytes.trim_ascii());
    assert_eq!(view.trim_ascii_start().to_vec(), bytes.trim_ascii_start());
    assert_eq!(view.trim_ascii_end().to_vec(), bytes.trim_ascii_end());

    // Comparisons: with other bytes, and with bytes that are equal, or are in a part.
    let prefix = &bytes[..start.min(bytes.len())];
    let suffix = &bytes[bytes.len() - end.min(bytes.len())..];
    for other in [other, prefix, suffix, bytes] {
        assert_eq!(view.starts_with(other), bytes.starts_with(other));
        assert_eq!(view.ends_with(other), bytes.ends_with(other));
        assert_eq!(
            plain(view.strip_prefix(other)),
            owned(bytes.strip_prefix(other))
        );
        assert_eq!(
            plain(view.strip_suffix(other)),
            owned(bytes.strip_suffix(other))
        );
        assert_eq!(view.eq_bytes(other), bytes == other);
        assert_eq!(view.cmp_bytes(other), bytes.cmp(other));
        assert_eq!(view.eq_view(View::new(other)), bytes == other);
        assert_eq!(view.cmp_view(View::new(other)), bytes.cmp(other));
    }

    // Iterators.
    same_items(view.iter(), bytes.iter().copied(), turns);
    assert_eq!(view.iter().nth(start), bytes.get(start).copied());
    same_items(
        view.windows::<5>(),
        bytes.windows(5).map(|window| window.try_into().expect("5")),
        turns,
    );
    same_items(
        parts(view.chunks(size)),
        bytes.chunks(size).map(<[u8]>::to_vec),
        turns,
    );
    let chunks = bytes.chunks_exact(size);
    assert!(
        view.chunks_exact(size)
            .remainder()
            .eq_bytes(chunks.remainder())
    );
    same_items(
        parts(view.chunks_exact(size)),
        chunks.map(<[u8]>::to_vec),
        turns,
    );
    same_items(
        parts(view.split(byte)),
        bytes.split(|other| *other == byte).map(<[u8]>::to_vec),
        turns,
    );
    let terminated = bytes.split_inclusive(|byte| *byte == b'\n');
    let lines = terminated.clone().map(|line| match line {
        [line @ .., b'\r', b'\n'] | [line @ .., b'\n'] | line => line.to_vec(),
    });
    same_items(parts(view.lines()), lines.clone(), turns);
    same_items(
        parts(view.lines_with_terminator()),
        terminated.map(<[u8]>::to_vec),
        turns,
    );
    let (mut buffer, mut copied) = (Vec::new(), Vec::new());
    let mut lines_copied = view.lines_copied(&mut buffer);
    while let Some(line) = lines_copied.next() {
        copied.push(line.to_vec());
    }
    assert_eq!(copied, lines.collect::<Vec<_>>());

    // Numbers and text.
    let at = |offset: usize, len: usize| bytes.get(offset..).and_then(|rest| rest.get(..len));
    let number = at(start, 2).map(|bytes| u16::from_be_bytes(bytes.try_into().expect("two")));
    assert_eq!(view.read_be::<u16>(start).ok(), number);
    let number = at(start, 8).map(|bytes| u64::from_le_bytes(bytes.try_into().expect("eight")));
    assert_eq!(view.read_le::<u64>(start).ok(), number);
    let mut numbers = [[0_u8; 7]; 3];
    assert_eq!(
        view.read_many(start, &mut numbers).is_ok(),
        at(start, 21).is_some()
    );
    assert_eq!(numbers.as_flattened(), at(start, 21).unwrap_or(&[0; 21]));
    let text = view.to_utf8().map_err(|error| error.valid_up_to());
    let expected = str::from_utf8(bytes).map(String::from);
    assert_eq!(text, expected.map_err(|error| error.valid_up_to()));
    assert_eq!(view.to_utf8_lossy(), String::from_utf8_lossy(bytes));

    // Copies.
    let mut target = vec![!byte; bytes.len()];
    view.copy_to_slice(&mut target);
    assert_eq!(target, bytes);
    view.append_to(&mut target);
    assert_eq!(target, [bytes, bytes].concat());
}

/// Checks stores, which leave what is around them unchanged. The view has the contents `bytes`.
fn stores<B: Writable>(view: View<'_, B>, bytes: &[u8], parameters: &Parameters) {
    let Parameters {
        start,
        end,
        byte,
        ref other,
        ..
    } = *parameters;
    let mut expected = bytes.to_vec();

    let at = start.min(bytes.len());
    let source = &other[..other.len().min(bytes.len() - at)];
    view.slice(at..at + source.len()).copy_from_slice(source);
    expected[at..at + source.len()].copy_from_slice(source);
    assert_eq!(view.to_vec(), expected);

    let (from, to) = (
        start.min(end).min(bytes.len()),
        start.max(end).min(bytes.len()),
    );
    let target = usize::from(byte) % (bytes.len() - (to - from) + 1);
    view.copy_within(from..to, target);
    expected.copy_within(from..to, target);
    assert_eq!(view.to_vec(), expected);

    view.slice(from..to).fill(byte);
    expected[from..to].fill(byte);
    assert_eq!(view.to_vec(), expected);

    let reversed: Vec<u8> = bytes.iter().rev().copied().collect();
    let (whole, source) = (shared(&reversed), &reversed[from..to]);
    view.slice(from..to)
        .copy_from_view(View::new(&whole[from..to]));
    expected[from..to].copy_from_slice(source);
    assert_eq!(view.to_vec(), expected);
}
