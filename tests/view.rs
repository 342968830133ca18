//! Tests that views of memory that does not change do what slices do.
//!
//! Each property is checked for every kind of byte. The oracle is the method of `[u8]` with the
//! same name, or one that is put together from such methods.
#![allow(unsafe_code, reason = "only raw parts make a view of read-only bytes")]

use std::{
    cell::Cell,
    ops::Bound,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::AtomicU8,
};

use atomic_memchr::{Byte, ReadOnly, View};
use proptest::{collection::vec, prelude::*, sample::Index};

/// Calls a generic function with a view of each kind of the same bytes.
macro_rules! for_each_kind {
    ($check:ident, $bytes:expr $(, $argument:expr)*) => {{
        let bytes: &[u8] = &$bytes;
        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let own: Vec<Cell<u8>> = bytes.iter().copied().map(Cell::new).collect();
        $check(View::new(bytes), bytes $(, $argument)*)?;
        $check(View::new(&shared[..]), bytes $(, $argument)*)?;
        $check(View::new(&own[..]), bytes $(, $argument)*)?;
        $check(read_only(bytes), bytes $(, $argument)*)?;
        $check(View::new(bytes).as_read_only(), bytes $(, $argument)*)?;
    }};
}

/// A view as a mapping gives one.
fn read_only(bytes: &[u8]) -> View<'_, ReadOnly> {
    // SAFETY: the bytes are borrowed for as long as the view lives, and nobody writes them.
    unsafe { View::from_raw_parts(bytes.as_ptr(), bytes.len()) }
}

type Checked = Result<(), TestCaseError>;

/// Returns a copy of the bytes of a view.
fn copy<B: Byte>(view: View<'_, B>) -> Vec<u8> {
    let mut copy = vec![0; view.len()];
    view.copy_to_slice(&mut copy);
    copy
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: if cfg!(miri) { 4 } else { 500 },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Bytes of which some are likely to be separators, white space or equal.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let longest = if cfg!(miri) { 90 } else { 3000 };
    let of = |letters: &'static [u8]| prop::sample::select(letters);
    prop_oneof![
        vec(of(b"a\n"), 0..40),
        vec(of(b"ab,\r\n \t"), 0..longest),
        vec(of(b"abcdefghijklmnopqrstuvwxyz,\n"), 0..longest),
        vec(any::<u8>(), 0..longest),
        vec(Just(b' '), 0..longest),
    ]
}

/// Bytes that are text for the most part, of characters of every length.
fn scripts() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec!["a", "é", "€", "🦀"]).prop_map(Vec::from),
        1 => prop::sample::select(vec!["é", "€", "🦀"]).prop_map(|char| char.as_bytes()[..1].into()),
        1 => prop::sample::select(vec!["€", "🦀"]).prop_map(|char| char.as_bytes()[1..].into()),
        1 => vec(any::<u8>(), 0..4),
    ];
    let longest = if cfg!(miri) { 10 } else { 1000 };
    vec(piece, 0..longest).prop_map(|pieces| pieces.concat())
}

/// Something that is done to an iterator.
#[derive(Clone, Debug)]
enum Step {
    Next,
    NextBack,
    Nth(usize),
    NthBack(usize),
    Clone,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => Just(Step::Next),
        5 => Just(Step::NextBack),
        2 => prop_oneof![0..5_usize, 0..200_usize].prop_map(Step::Nth),
        2 => prop_oneof![0..5_usize, 0..200_usize].prop_map(Step::NthBack),
        1 => Just(Step::Clone),
    ];
    vec(step, 0..if cfg!(miri) { 8 } else { 50 })
}

/// Does the same to both, and looks at what is left of clones after each step.
fn compare<I, J, T>(
    mut ours: I,
    mut theirs: J,
    item: impl Fn(I::Item) -> T,
    steps: &[Step],
) -> Checked
where
    I: DoubleEndedIterator + Clone,
    J: DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone,
    T: PartialEq + std::fmt::Debug,
{
    for step in steps {
        let (our, their) = match *step {
            Step::Next => (ours.next(), theirs.next()),
            Step::NextBack => (ours.next_back(), theirs.next_back()),
            Step::Nth(n) => (ours.nth(n), theirs.nth(n)),
            Step::NthBack(n) => (ours.nth_back(n), theirs.nth_back(n)),
            Step::Clone => {
                ours = ours.clone();
                (None, None)
            }
        };
        prop_assert_eq!(our.map(&item), their);
        let left = theirs.len();
        prop_assert_eq!(ours.clone().count(), left);
        let (least, most) = ours.size_hint();
        prop_assert!(least <= left && most.is_none_or(|most| left <= most));
    }
    prop_assert_eq!(ours.clone().last().map(&item), theirs.clone().last());
    let folded = ours.clone().fold(Vec::new(), |mut all, one| {
        all.push(item(one));
        all
    });
    prop_assert_eq!(&folded, &theirs.clone().collect::<Vec<_>>());
    let reversed: Vec<T> = ours.clone().rev().map(&item).collect();
    prop_assert_eq!(reversed, theirs.rev().collect::<Vec<_>>());
    // It ends for good.
    ours.by_ref().for_each(drop);
    for _ in 0..3 {
        prop_assert!(ours.next().is_none() && ours.next_back().is_none());
        prop_assert_eq!(ours.size_hint(), (0, Some(0)));
        prop_assert_eq!(ours.clone().count(), 0);
    }
    Ok(())
}

/// An iterator that knows its length does at each step.
fn compare_exact<I: ExactSizeIterator>(mut ours: I) -> Checked {
    for left in (0..ours.len()).rev() {
        prop_assert!(ours.next().is_some());
        prop_assert_eq!(ours.len(), left);
    }
    prop_assert!(ours.next().is_none());
    Ok(())
}

fn slicing<B: Byte>(view: View<'_, B>, bytes: &[u8], from: Index, to: Index) -> Checked {
    let len = bytes.len();
    // One further than there is anything.
    let (start, end) = (from.index(len + 2), to.index(len + 2));
    prop_assert_eq!(view.first(), bytes.first().copied());
    prop_assert_eq!(view.last(), bytes.last().copied());
    prop_assert_eq!(view.get(start), bytes.get(start).copied());

    macro_rules! same {
        ($($range:expr),* $(,)?) => {$({
            let theirs = bytes.get($range);
            prop_assert_eq!(view.get_slice($range).map(copy), theirs.map(<[u8]>::to_vec));
            prop_assert_eq!(view.get($range).map(copy), theirs.map(<[u8]>::to_vec));
            if let Some(theirs) = theirs {
                prop_assert_eq!(&copy(view.slice($range)), theirs);
            }
        })*};
    }
    same!(
        start..end,
        start..=end,
        start..,
        ..end,
        ..=end,
        ..,
        (Bound::Excluded(start), Bound::Included(end)),
        (Bound::Excluded(start), Bound::Unbounded),
        (Bound::Included(start), Bound::Excluded(usize::MAX)),
    );

    let theirs = bytes.get(start..start.saturating_add(end));
    let ours = view.get_at(start as u64, end as u64);
    prop_assert_eq!(ours.map(copy), theirs.map(<[u8]>::to_vec));
    prop_assert!(view.get_at(start as u64, u64::MAX).is_none());
    prop_assert!(view.get_at(u64::MAX, end as u64).is_none());
    if let Some(part) = view.get(start.min(end)..start.max(end)) {
        prop_assert_eq!(view.offset_of(part), Some(start.min(end)));
        prop_assert_eq!(part.offset_of(view), (part.len() == len).then_some(0));
    }
    prop_assert_eq!(view.offset_of(View::new(b"elsewhere")), None);

    let theirs = bytes.split_at_checked(end);
    let pair = |(head, tail)| (copy(head), copy(tail));
    let owned = |(head, tail): (&[u8], &[u8])| (head.to_vec(), tail.to_vec());
    prop_assert_eq!(view.split_at_checked(end).map(pair), theirs.map(owned));
    if let Some(theirs) = theirs {
        prop_assert_eq!(pair(view.split_at(end)), owned(theirs));
    }
    let first = view.split_first().map(|(byte, rest)| (byte, copy(rest)));
    let theirs = bytes.split_first();
    prop_assert_eq!(first, theirs.map(|(&byte, rest)| (byte, rest.to_vec())));
    let last = view.split_last().map(|(byte, rest)| (byte, copy(rest)));
    let theirs = bytes.split_last();
    prop_assert_eq!(last, theirs.map(|(&byte, rest)| (byte, rest.to_vec())));
    Ok(())
}

fn parts<B: Byte>(view: View<'_, B>, bytes: &[u8], separator: u8, end: Index) -> Checked {
    let at = bytes.iter().position(|&byte| byte == separator);
    let split = |at| (bytes[..at].to_vec(), bytes[at + 1..].to_vec());
    let pair = |(head, tail)| (copy(head), copy(tail));
    prop_assert_eq!(view.split_once(separator).map(pair), at.map(split));
    let at = bytes.iter().rposition(|&byte| byte == separator);
    prop_assert_eq!(view.rsplit_once(separator).map(pair), at.map(split));

    prop_assert_eq!(copy(view.trim_ascii()), bytes.trim_ascii());
    prop_assert_eq!(copy(view.trim_ascii_start()), bytes.trim_ascii_start());
    prop_assert_eq!(copy(view.trim_ascii_end()), bytes.trim_ascii_end());

    let end = end.index(bytes.len() + 1);
    for edge in [&bytes[..end], &bytes[end..], &[separator], b"a", b"\xff,"] {
        let owned = <[u8]>::to_vec;
        let stripped = view.strip_prefix(edge).map(copy);
        prop_assert_eq!(stripped, bytes.strip_prefix(edge).map(owned));
        let stripped = view.strip_suffix(edge).map(copy);
        prop_assert_eq!(stripped, bytes.strip_suffix(edge).map(owned));
        prop_assert_eq!(view.starts_with(edge), bytes.starts_with(edge));
        prop_assert_eq!(view.ends_with(edge), bytes.ends_with(edge));
    }
    Ok(())
}

/// Returns the offsets at which `needle` occurs.
fn occurrences(bytes: &[u8], needle: &[u8]) -> Vec<usize> {
    let last = bytes.len().checked_sub(needle.len());
    let starts = last.map_or(0..0, |last| 0..last + 1);
    starts
        .filter(|&at| bytes[at..].starts_with(needle))
        .collect()
}

fn searches<B: Byte>(view: View<'_, B>, bytes: &[u8], start: Index, len: usize) -> Checked {
    let start = start.index(bytes.len() + 1);
    let part = &bytes[start..bytes.len().min(start + len)];
    for needle in [part, b"", b"a\n", b"ab", b"\xff\xfe"] {
        let expected = occurrences(bytes, needle);
        prop_assert_eq!(view.find(needle), expected.first().copied());
        prop_assert_eq!(view.rfind(Vec::from(needle)), expected.last().copied());
        prop_assert_eq!(view.contains(needle), !expected.is_empty());
        if let Ok(text) = str::from_utf8(needle) {
            prop_assert_eq!(view.find(text), expected.first().copied());
        }
    }
    Ok(())
}

fn iterators<B: Byte>(
    view: View<'_, B>,
    bytes: &[u8],
    size: usize,
    separator: u8,
    steps: &[Step],
) -> Checked {
    compare(view.iter(), bytes.iter().copied(), |byte| byte, steps)?;
    compare_exact(view.into_iter())?;
    prop_assert!((&view).into_iter().eq(bytes.iter().copied()));

    let theirs = bytes.chunks(size).map(<[u8]>::to_vec);
    compare(view.chunks(size), theirs, copy, steps)?;
    compare_exact(view.chunks(size))?;
    let theirs = bytes.chunks_exact(size);
    let ours = view.chunks_exact(size);
    prop_assert_eq!(copy(ours.remainder()), theirs.remainder());
    compare(ours, theirs.map(<[u8]>::to_vec), copy, steps)?;
    compare_exact(view.chunks_exact(size))?;

    macro_rules! windows {
        ($($size:literal),*) => {$({
            let theirs = bytes.windows($size).map(<[u8]>::to_vec);
            compare(view.windows::<$size>(), theirs, |window| window.to_vec(), steps)?;
            compare_exact(view.windows::<$size>())?;
        })*};
    }
    windows!(1, 2, 7, 70);

    // Those of `split` of a slice cannot be told how many they are.
    let theirs: Vec<&[u8]> = bytes.split(|&byte| byte == separator).collect();
    let theirs = theirs.into_iter().map(<[u8]>::to_vec);
    compare(view.split(separator), theirs, copy, steps)?;

    let [a, b, c] = [separator, b'\n', b'b'];
    let (ours, n) = match size % 3 {
        0 => (view.split_any([a]), 1),
        1 => (view.split_any([a, b]), 2),
        _ => (view.split_any([a, b, c]), 3),
    };
    let is_separator = |byte: &u8| [a, b, c][..n].contains(byte);
    let theirs: Vec<&[u8]> = bytes.split(is_separator).collect();
    let theirs = theirs.into_iter().map(<[u8]>::to_vec);
    compare(ours, theirs, copy, steps)?;
    for n in [0, 1, 2, size, usize::MAX] {
        let is_separator = |byte: &u8| *byte == separator;
        limited(view.splitn(n, separator), bytes.splitn(n, is_separator))?;
        limited(view.rsplitn(n, separator), bytes.rsplitn(n, is_separator))?;
    }

    let lines: Vec<&[u8]> = bytes.split_inclusive(|&byte| byte == b'\n').collect();
    let offset = |line: &[u8]| line.as_ptr().addr() - bytes.as_ptr().addr();
    let offsets: Vec<usize> = lines.iter().map(|line| offset(line)).collect();
    let theirs = lines.iter().map(|line| line.to_vec());
    compare(view.lines_with_terminator(), theirs, copy, steps)?;
    let stripped: Vec<&[u8]> = lines.into_iter().map(strip).collect();
    let theirs = stripped.iter().map(|line| line.to_vec());
    compare(view.lines(), theirs.clone(), copy, steps)?;
    let theirs = offsets.iter().copied().zip(theirs);
    let line = |(offset, line)| (offset, copy(line));
    prop_assert!(view.line_indices().map(line).eq(theirs.clone()));
    prop_assert!(view.line_indices().rev().map(line).eq(theirs.rev()));
    if let Ok(text) = str::from_utf8(bytes) {
        prop_assert!(text.lines().map(str::as_bytes).eq(stripped.iter().copied()));
    }
    #[cfg(feature = "alloc")]
    {
        let mut buffer = b"something else".to_vec();
        let mut lines = view.lines_copied(&mut buffer);
        for &line in &stripped {
            prop_assert_eq!(lines.next(), Some(line));
        }
        prop_assert_eq!(lines.next(), None);
        prop_assert_eq!(lines.next(), None);
        let mut lines = view.lines_copied(&mut buffer);
        for line in offsets.into_iter().zip(stripped) {
            prop_assert_eq!(lines.next_with_offset(), Some(line));
        }
        prop_assert_eq!(lines.next_with_offset(), None);
    }
    Ok(())
}

/// Both yield the same parts, and ours tells how many there may be.
fn limited<'a, B: Byte>(
    mut ours: impl Iterator<Item = View<'a, B>> + Clone,
    theirs: impl Iterator<Item = &'a [u8]>,
) -> Checked {
    let theirs: Vec<&[u8]> = theirs.collect();
    for (i, part) in theirs.iter().enumerate() {
        let left = theirs.len() - i;
        let (least, most) = ours.size_hint();
        prop_assert!(least <= left && most.is_some_and(|most| left <= most));
        prop_assert_eq!(ours.next().map(copy), Some(part.to_vec()));
    }
    prop_assert!(ours.next().is_none() && ours.next().is_none());
    prop_assert_eq!(ours.size_hint(), (0, Some(0)));
    Ok(())
}

/// A line without what ends it.
fn strip(line: &[u8]) -> &[u8] {
    match line.strip_suffix(b"\n") {
        Some(line) => line.strip_suffix(b"\r").unwrap_or(line),
        None => line,
    }
}

/// Divides whole lines among `n` parts: each takes lines until it has its share of the rest.
fn divide(bytes: &[u8], n: usize) -> Vec<Vec<u8>> {
    let mut lines = bytes.split_inclusive(|&byte| byte == b'\n');
    let (mut parts, mut rest) = (Vec::new(), bytes.len());
    while rest > 0 {
        let left = n - parts.len();
        let mut part = Vec::new();
        while part.len().saturating_mul(left) < rest {
            part.extend_from_slice(lines.next().expect("lines are left"));
        }
        rest -= part.len();
        parts.push(part);
    }
    parts
}

fn divisions<B: Byte>(view: View<'_, B>, bytes: &[u8], n: usize) -> Checked {
    let expected = divide(bytes, n);
    let mut iter = view.split_lines(n);
    for left in (1..=expected.len()).rev() {
        let (least, most) = iter.size_hint();
        prop_assert!(least <= left && most.is_some_and(|most| left <= most));
        let part = iter.next().map(copy);
        prop_assert_eq!(part.as_ref(), expected.get(expected.len() - left));
    }
    prop_assert_eq!(iter.size_hint(), (0, Some(0)));
    prop_assert!(iter.next().is_none() && iter.next().is_none());

    let parts: Vec<Vec<u8>> = view.split_lines(n).map(copy).collect();
    prop_assert_eq!(parts.concat(), bytes);
    prop_assert!(parts.len() <= n && parts.iter().all(|part| !part.is_empty()));
    let lines = bytes.split_inclusive(|&byte| byte == b'\n');
    let longest = lines.map(<[u8]>::len).max().unwrap_or(0);
    for (i, part) in parts.iter().enumerate() {
        prop_assert!(part.ends_with(b"\n") || i + 1 == parts.len());
        prop_assert!(part.len() < bytes.len().div_ceil(n) + longest);
    }
    Ok(())
}

fn comparisons<B: Byte>(view: View<'_, B>, bytes: &[u8], other: &[u8]) -> Checked {
    let shared: Vec<AtomicU8> = other.iter().copied().map(AtomicU8::new).collect();
    let theirs = View::new(&shared[..]);
    let (equal, order) = (bytes == other, bytes.cmp(other));
    prop_assert_eq!(view.eq_bytes(other), equal);
    prop_assert_eq!(view.eq_view(theirs), equal);
    prop_assert_eq!(view == theirs, equal);
    prop_assert_eq!(view == *other, equal);
    prop_assert_eq!(view == other, equal);
    prop_assert_eq!(*other == view, equal);
    prop_assert_eq!(other == view, equal);
    prop_assert_eq!(view.cmp_bytes(other), order);
    prop_assert_eq!(view.cmp_view(theirs), order);
    prop_assert_eq!(view.partial_cmp(&theirs), Some(order));
    prop_assert_eq!(view.partial_cmp(other), Some(order));
    prop_assert_eq!(other.partial_cmp(&view), Some(order.reverse()));
    if let Some(array) = other.first_chunk::<2>() {
        let (equal, order) = (bytes == array, bytes.cmp(array));
        prop_assert_eq!(view == *array, equal);
        prop_assert_eq!(view == array, equal);
        prop_assert_eq!(*array == view, equal);
        prop_assert_eq!(view.partial_cmp(array), Some(order));
        prop_assert_eq!(array.partial_cmp(&view), Some(order.reverse()));
    }
    Ok(())
}

/// Copies of all kinds.
#[cfg(feature = "std")]
fn copies<B: Byte>(view: View<'_, B>, bytes: &[u8]) -> Checked {
    prop_assert_eq!(Vec::from(view), bytes);
    let mut written = Vec::new();
    prop_assert!(view.write_to(&mut written).is_ok());
    prop_assert_eq!(written, bytes);
    // A writer that takes half of it.
    let mut room = vec![0; bytes.len() / 2];
    let result = view.write_to(&mut room[..]);
    prop_assert_eq!(result.is_ok(), bytes.is_empty());
    prop_assert_eq!(&room, &bytes[..room.len()]);
    Ok(())
}

/// Text as `String::from_utf8_lossy` has it, in every format.
fn displayed<B: Byte>(view: View<'_, B>, bytes: &[u8], width: usize, precision: usize) -> Checked {
    let (ours, theirs) = (view.display(), String::from_utf8_lossy(bytes));
    macro_rules! same {
        ($($format:literal),*) => {$(
            let (width, precision) = (width, precision);
            let _ = (width, precision);
            prop_assert_eq!(format!($format, text = ours), format!($format, text = theirs));
        )*};
    }
    prop_assert_eq!(format!("{ours}"), &*theirs);
    same!(
        "{text:width$}",
        "{text:<width$}|",
        "{text:-^width$}|",
        "{text:>width$}",
        "{text:.precision$}",
        "{text:*^width$.precision$}|",
        "{text:0width$.precision$}|"
    );
    Ok(())
}

fn shown<B: Byte>(view: View<'_, B>, bytes: &[u8]) -> Checked {
    let first = &bytes[..bytes.len().min(32)];
    let more = if bytes.len() > 32 { ".." } else { "" };
    let expected = format!(
        "View {{ len: {}, bytes: b\"{}\"{more} }}",
        bytes.len(),
        first.escape_ascii(),
    );
    prop_assert_eq!(format!("{view:?}"), expected);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn slices_as_slices_do(bytes in texts(), start in any::<Index>(), end in any::<Index>()) {
        for_each_kind!(slicing, bytes, start, end);
    }

    #[test]
    fn is_cut_as_slices_are(
        bytes in texts(),
        separator in prop_oneof![Just(b','), Just(b'\n'), any::<u8>()],
        end in any::<Index>(),
    ) {
        for_each_kind!(parts, bytes, separator, end);
    }

    #[test]
    fn is_searched_as_slices_are(bytes in texts(), start in any::<Index>(), len in 0..40_usize) {
        for_each_kind!(searches, bytes, start, len);
    }

    #[test]
    fn is_walked_as_slices_are(
        bytes in texts(),
        size in prop_oneof![
            1..4_usize,
            1..100_usize,
            Just(usize::MAX),
            // Twice this is nothing to a `usize`.
            Just(usize::MAX / 2 + 1),
        ],
        separator in prop_oneof![Just(b','), Just(b'a'), any::<u8>()],
        steps in steps(),
    ) {
        for_each_kind!(iterators, bytes, size, separator, &steps);
    }

    #[test]
    fn is_divided_as_lines_are(
        bytes in texts(),
        n in prop_oneof![1..5_usize, 1..100_usize, Just(usize::MAX)],
    ) {
        for_each_kind!(divisions, bytes, n);
    }

    #[test]
    fn compares_as_slices_do(
        bytes in texts(),
        other in texts(),
        changed in any::<Index>(),
        len in any::<Index>(),
    ) {
        for_each_kind!(comparisons, bytes, &other);
        for_each_kind!(comparisons, bytes, &bytes);
        for_each_kind!(comparisons, bytes, &bytes[..len.index(bytes.len() + 1)]);
        if !bytes.is_empty() {
            let mut other = bytes.clone();
            other[changed.index(bytes.len())] ^= 0x81;
            for_each_kind!(comparisons, bytes, &other);
        }
    }

    #[cfg(feature = "std")]
    #[test]
    fn is_copied_as_slices_are(bytes in texts()) {
        for_each_kind!(copies, bytes);
        // Longer than what is written together.
        let bytes = bytes.repeat(if cfg!(miri) { 1 } else { 8 });
        copies(View::new(&bytes[..]), &bytes)?;
    }

    #[test]
    fn is_displayed_as_text(
        bytes in scripts(),
        width in prop_oneof![0..20_usize, 0..3000_usize],
        precision in prop_oneof![0..20_usize, 0..3000_usize],
    ) {
        for_each_kind!(displayed, bytes, width, precision);
    }

    #[test]
    fn shows_its_length_and_its_first_bytes(bytes in texts()) {
        for_each_kind!(shown, bytes);
    }

    #[test]
    fn of_plain_bytes_is_a_slice_again(bytes in texts()) {
        let view = View::new(&bytes[..]);
        prop_assert_eq!(view.as_bytes(), &bytes[..]);
        prop_assert_eq!(view.as_bytes().as_ptr(), bytes.as_ptr());
        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let view = View::new(&shared[..]);
        // SAFETY: nobody writes the bytes.
        prop_assert_eq!(unsafe { view.as_slice() }, &bytes[..]);
    }
}

/// Returns the sum of the bytes. It is a function that takes a view of one kind.
fn sum(view: View<'_, ReadOnly>) -> u32 {
    view.iter().map(u32::from).sum()
}

#[test]
fn becomes_read_only() {
    let bytes = [1, 2, 3, 4];
    let shared = bytes.map(AtomicU8::new);
    let view = View::new(&shared);
    assert_eq!(sum(View::new(&bytes).into()), 10);
    assert_eq!(sum(view.into()), 10);
    assert_eq!(sum(read_only(&bytes).as_read_only()), 10);

    let converted = view.slice(1..).as_read_only();
    assert_eq!(converted.as_ptr(), shared[1..].as_ptr().cast());
    view.slice(2..3).fill(7);
    assert_eq!(sum(converted), 13);
    let elsewhere = std::thread::scope(|scope| scope.spawn(move || sum(converted)).join());
    assert!(elsewhere.is_ok_and(|sum| sum == 13));
}

#[test]
fn no_bytes_at_a_null_pointer_are_an_empty_slice() {
    // SAFETY: there are no bytes.
    let view: View<'_, u8> = unsafe { View::from_raw_parts(std::ptr::null(), 0) };
    assert_eq!(view.as_bytes(), b"");
    assert_eq!(format!("{view:?}"), "View { len: 0, bytes: b\"\" }");
}

/// A line longer than what is copied together, and others around it.
#[cfg(feature = "alloc")]
#[test]
fn long_lines_are_copied_whole() {
    let longest = if cfg!(miri) { 40_000 } else { 200_000 };
    let mut bytes = Vec::new();
    for len in [3, longest, 0, 16 * 1024, 16 * 1024 - 1, 1, longest / 2, 5] {
        bytes.extend((0..len).map(|i| b'a' + (i % 23) as u8));
        bytes.push(b'\n');
    }
    bytes.extend(b"not terminated\r");
    let mut buffer = Vec::new();
    let mut lines = View::new(&bytes[..]).lines_copied(&mut buffer);
    let mut offset = 0;
    for line in bytes.split(|&byte| byte == b'\n') {
        assert_eq!(lines.next_with_offset(), Some((offset, line)));
        offset += line.len() + 1;
    }
    assert_eq!(lines.next(), None);
    assert!(buffer.capacity() < 4 * longest, "{}", buffer.capacity());
}

/// The message of a panic.
fn message_of<R>(panics: impl FnOnce() -> R) -> String {
    match catch_unwind(AssertUnwindSafe(panics)) {
        Ok(_) => panic!("it should have panicked"),
        Err(payload) => match payload.downcast::<String>() {
            Ok(message) => *message,
            Err(payload) => (*payload.downcast::<&str>().expect("a message")).to_owned(),
        },
    }
}

#[test]
fn panics_name_the_index_and_the_length() {
    let view = View::new(b"01234");
    let max = usize::MAX;
    let after = (Bound::Excluded(max), Bound::Unbounded);
    #[allow(clippy::reversed_empty_ranges, reason = "that is what it is about")]
    let messages = [
        (message_of(|| view.slice(3..6)), "3..6"),
        (message_of(|| view.slice(..=6)), "0..7"),
        (message_of(|| view.slice(6..)), "6..5"),
        (message_of(|| view.slice(9..6)), "9..6"),
        (message_of(|| view.slice(3..2)), "3..2"),
        (message_of(|| view.split_at(6)), "0..6"),
        (message_of(|| view.slice(0..=max)), &format!("0..={max}")),
        (message_of(|| view.slice(after)), &format!("after {max}")),
    ];
    for (message, range) in &messages {
        let expected = format!("range {range} is out of bounds for a view of length 5");
        assert_eq!(message, &expected);
    }
    for message in [
        message_of(|| view.chunks(0)),
        message_of(|| view.chunks_exact(0)),
    ] {
        assert_eq!(message, "chunk size must be non-zero");
    }
    let message = message_of(|| view.split_lines(0));
    assert_eq!(message, "number of parts must be non-zero");
}
