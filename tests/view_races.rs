//! Tests every way to read a view while other threads store to it.
//!
//! `atomic_memchr_testing::moving` says which bytes change and which do not. Miri runs these tests
//! to find a load that is not atomic. The tests themselves find answers that no changing memory
//! explains: a byte that was never stored, parts that do not add up, a copy that differs from what
//! was decided on.
//!
//! The control at the end does what a program must not. It is compiled only under
//! `--cfg atomic_memchr_control`, for Miri to report.
#![allow(unsafe_code, reason = "the control makes plain bytes of shared ones")]

#[cfg(any(not(miri), atomic_memchr_control))]
use std::sync::atomic::AtomicU8;

use atomic_memchr::{View, memchr};
#[cfg(not(miri))]
use atomic_memchr_testing::moving::with_writers_of;
use atomic_memchr_testing::moving::{
    ABSENT, LANDMARK, assert_possible, assert_possible_of, race, race_of,
};

/// Returns a copy of the bytes of a view.
fn copy(view: View<'_>) -> Vec<u8> {
    let mut copy = vec![0; view.len()];
    view.copy_to_slice(&mut copy);
    copy
}

/// Returns the offset of a part of a view.
fn offset(whole: View<'_>, part: View<'_>) -> usize {
    part.as_ptr().addr() - whole.as_ptr().addr()
}

/// Takes from either end by turns, until there is nothing left. All in order.
fn from_both_ends<I: DoubleEndedIterator>(mut iter: I) -> Vec<I::Item> {
    let (mut front, mut back) = (Vec::new(), Vec::new());
    for turn in 0.. {
        front.extend(iter.by_ref().take(1 << (turn % 7)));
        let before = back.len();
        back.extend(iter.by_ref().rev().take(2 << (turn % 5)));
        if back.len() == before {
            assert!(iter.next().is_none() && iter.next_back().is_none());
            break;
        }
    }
    front.extend(back.into_iter().rev());
    front
}

#[test]
fn bytes() {
    race(|bytes, _| {
        let view = View::new(bytes);
        let ends = (view.first().is_some(), view.last().is_some());
        assert_eq!(ends, (!bytes.is_empty(), !bytes.is_empty()));
        let mut skipping = view.iter();
        for (at, byte) in from_both_ends(view.iter()).into_iter().enumerate() {
            assert_possible(at, byte);
            if at % 5 == 4 {
                let fifth = skipping.nth(4).expect("there are as many");
                assert_possible(at, fifth);
            }
        }
        let all = view.iter().fold(0, |at, byte| {
            assert_possible(at, byte);
            at + 1
        });
        assert_eq!(all, bytes.len());
        if let Some((byte, rest)) = view.split_first() {
            assert_possible(0, byte);
            assert_eq!(rest.len() + 1, bytes.len());
        }
        if let Some((byte, rest)) = view.split_last() {
            assert_possible(bytes.len() - 1, byte);
            assert_eq!(rest.len() + 1, bytes.len());
        }
    });
}

/// The bytes that two windows share are the same in both, though they change in memory.
#[test]
fn windows_agree() {
    fn check<const N: usize>(windows: &[[u8; N]], len: usize) {
        assert_eq!(windows.len(), (len + 1).saturating_sub(N));
        for (at, window) in windows.iter().enumerate() {
            for (i, &byte) in window.iter().enumerate() {
                assert_possible(at + i, byte);
            }
        }
        for pair in windows.windows(2) {
            assert_eq!(pair[0][1..], pair[1][..N - 1]);
        }
    }
    race(|bytes, _| {
        let view = View::new(bytes);
        check::<1>(&from_both_ends(view.windows()), bytes.len());
        check::<5>(&from_both_ends(view.windows()), bytes.len());
        check::<33>(&view.windows().collect::<Vec<_>>(), bytes.len());
        check::<5>(
            &view
                .windows()
                .rev()
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect::<Vec<_>>(),
            bytes.len(),
        );
    });
}

#[test]
fn parts_add_up() {
    race(|bytes, places| {
        let view = View::new(bytes);
        for size in [1, 7, 64] {
            let mut at = 0;
            for chunk in from_both_ends(view.chunks(size)) {
                assert_eq!(offset(view, chunk), at);
                at += chunk.len();
            }
            assert_eq!(at, bytes.len());
            let exact = view.chunks_exact(size);
            assert_eq!(exact.remainder().len(), bytes.len() % size);
            assert!(exact.into_iter().all(|chunk| chunk.len() == size));
        }

        // At what stands still.
        let parts = from_both_ends(view.split(LANDMARK[0]));
        let ends: Vec<usize> = parts
            .iter()
            .map(|&part| offset(view, part) + part.len())
            .collect();
        assert_eq!(ends[..ends.len() - 1], places.hashes);
        let once = view.split_once(LANDMARK[0]);
        assert_eq!(
            once.map(|(head, _)| head.len()),
            places.hashes.first().copied()
        );
        let once = view.rsplit_once(LANDMARK[0]);
        assert_eq!(
            once.map(|(head, _)| head.len()),
            places.hashes.last().copied()
        );

        let ends = |parts: Vec<View<'_>>| -> Vec<usize> {
            let end = |&part| offset(view, part) + part.len();
            parts[..parts.len() - 1].iter().map(end).collect()
        };
        assert_eq!(
            ends(view.split_any([LANDMARK[0], ABSENT]).collect()),
            places.hashes
        );
        assert_eq!(
            ends(from_both_ends(view.split_any(LANDMARK))),
            places.landmarks
        );
        let limited: Vec<_> = view.splitn(3, LANDMARK[0]).collect();
        assert_eq!(ends(limited), places.hashes[..places.hashes.len().min(2)]);
        let limited: Vec<_> = view.rsplitn(2, LANDMARK[0]).collect();
        assert_eq!(limited.len(), 1 + places.hashes.len().min(1));

        // At what moves: each part begins one byte after the last one ended.
        for parts in [
            from_both_ends(view.split(b'a')),
            view.split(b'a').collect(),
            view.splitn(7, b'a').collect(),
            view.rsplitn(7, b'a')
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect(),
            from_both_ends(view.split_any([b'a'])),
            view.split_any([b'a', b'b', ABSENT]).collect(),
        ] {
            let mut at = 0;
            for &part in &parts {
                assert_eq!(view.offset_of(part), Some(at));
                at += part.len() + 1;
            }
            assert_eq!(at, bytes.len() + 1);
        }
        assert!(view.split(b'a').count() <= places.letters.len() + 1);
    });
}

/// Guards and references to shared bytes are views of the same kind.
#[test]
fn guards() {
    use std::cell::RefCell;

    race(|bytes, places| {
        let first = places.hashes.first().copied();
        let (cell, reference) = (RefCell::new(bytes), &bytes);
        assert_eq!(memchr(LANDMARK[0], &cell.borrow()), first);
        assert_eq!(memchr(LANDMARK[0], reference), first);
        #[cfg(feature = "std")]
        {
            use std::sync::{Arc, Mutex};

            let mutex = Mutex::new(bytes);
            let guard = mutex.lock().expect("nobody panicked");
            assert_eq!(memchr(LANDMARK[0], &guard), first);
            assert_eq!(memchr(LANDMARK[0], &Arc::new(bytes)), first);
        }
    });
}

/// Views that are converted load their bytes as before: those of atomics atomically, and those of
/// a slice plainly, where Miri would report that an atomic load claims the right to write.
#[test]
fn read_only() {
    race(|bytes, places| {
        let view = View::new(bytes).as_read_only();
        let private = copy(View::new(bytes));
        for view in [view, View::new(&private[..]).as_read_only()] {
            for (at, byte) in view.iter().enumerate() {
                assert_possible(at, byte);
            }
            assert_eq!(memchr(LANDMARK[0], view), places.hashes.first().copied());
        }
    });
}

#[test]
fn substrings() {
    race(|bytes, places| {
        let view = View::new(bytes);
        // Landmarks stand still.
        assert_eq!(view.find(LANDMARK), places.whole.first().copied());
        assert_eq!(view.rfind(LANDMARK), places.whole.last().copied());
        assert_eq!(view.contains(LANDMARK), !places.whole.is_empty());
        assert!(!view.contains([LANDMARK[0], ABSENT]));
        // Letters do not, and an occurrence need not have been there at one moment.
        let letters = |at| places.letters.contains(&at);
        assert!(
            view.find("ab")
                .is_none_or(|at| letters(at) && letters(at + 1))
        );
        assert!(
            view.rfind("ab")
                .is_none_or(|at| letters(at) && letters(at + 1))
        );
    });
}

#[test]
fn lines() {
    const LETTERS: [u8; 2] = *b"\n\r";
    race_of(LETTERS, |bytes, places| {
        let view = View::new(bytes);
        for lines in [
            from_both_ends(view.lines_with_terminator()),
            view.lines_with_terminator().collect(),
        ] {
            let mut at = 0;
            for &line in &lines {
                assert_eq!(offset(view, line), at);
                assert!(!line.is_empty());
                at += line.len();
            }
            assert_eq!(at, bytes.len());
        }
        let with_offset = |line| (offset(view, line), line);
        for lines in [
            from_both_ends(view.line_indices()),
            view.lines().map(with_offset).collect(),
        ] {
            let mut at = 0;
            for &(offset, line) in &lines {
                assert_eq!(view.offset_of(line), Some(offset));
                // Nothing, `\n` or `\r\n` is left out.
                assert!((at..=at + 2).contains(&offset));
                at = offset + line.len();
            }
            assert!((at..=at + 2).contains(&bytes.len()));
            let count = view.lines().count();
            assert!(count <= places.letters.len() + 1);
            assert_eq!(count == 0, bytes.is_empty());
        }

        for n in [1, 2, 7, bytes.len() + 1] {
            let mut at = 0;
            for part in view.split_lines(n) {
                assert_eq!(offset(view, part), at);
                assert!(!part.is_empty());
                at += part.len();
            }
            assert_eq!(at, bytes.len());
            assert!(view.split_lines(n).count() <= n);
        }

        #[cfg(feature = "alloc")]
        {
            let mut buffer = Vec::new();
            let mut lines = view.lines_copied(&mut buffer);
            let (mut hashes, mut at) = (0, 0);
            while let Some((offset, line)) = lines.next_with_offset() {
                assert!(!line.contains(&b'\n'), "{line:?}");
                assert!((at..=at + 2).contains(&offset));
                at = offset + line.len();
                hashes += line.iter().filter(|&&byte| byte == LANDMARK[0]).count();
            }
            assert_eq!(hashes, places.hashes.len());
        }
        for (at, byte) in copy(view).into_iter().enumerate() {
            assert_possible_of(LETTERS, at, byte);
        }
    });
}

#[test]
fn comparisons_and_edges() {
    const LETTERS: [u8; 2] = *b" a";
    race_of(LETTERS, |bytes, places| {
        let view = View::new(bytes);
        // Whether a view is what it was is for nobody to say.
        let _ = (
            view == view,
            view.cmp_view(view),
            view.cmp_bytes(&copy(view)),
        );
        for &at in &places.whole {
            let landmark = view.slice(at..at + 2);
            assert!(landmark == LANDMARK && landmark.eq_view(landmark));
            assert!(view.slice(at..).strip_prefix(&LANDMARK).is_some());
            assert!(view.slice(..at + 2).strip_suffix(&LANDMARK).is_some());
            assert!(view.slice(at..) > View::new(b"!"));
        }
        let trimmed = view.trim_ascii();
        let (start, end) = (offset(view, trimmed), offset(view, trimmed) + trimmed.len());
        // Landmarks are no white space.
        if let (Some(&first), Some(&last)) = (places.landmarks.first(), places.landmarks.last()) {
            assert!(start <= first && end > last);
        }
        assert!(format!("{view:?}").starts_with(&format!("View {{ len: {}", bytes.len())));
    });
}

#[test]
fn typed_reads() {
    race(|bytes, _| {
        let view = View::new(bytes);
        let sizes = [0, 1, 5, 33, bytes.len()];
        for offset in sizes {
            match view.read::<[u8; 9]>(offset) {
                Ok(read) => {
                    for (i, byte) in read.into_iter().enumerate() {
                        assert_possible(offset + i, byte);
                    }
                }
                Err(_) => assert!(offset + 9 > bytes.len()),
            }
            if let Ok(read) = view.read_le::<u64>(offset) {
                for (i, byte) in read.to_le_bytes().into_iter().enumerate() {
                    assert_possible(offset + i, byte);
                }
            }
            let mut many = [[0; 3]; 5];
            if view.read_many(offset, &mut many).is_ok() {
                for (i, &byte) in many.as_flattened().iter().enumerate() {
                    assert_possible(offset + i, byte);
                }
            }
        }
    });
}

/// Each record is one copy, and a search among them ends.
#[test]
fn records() {
    race(|bytes, places| {
        let view = View::new(bytes);
        let records = view.records::<[u8; 3]>();
        let check = |i: usize, record: [u8; 3]| {
            for (at, byte) in record.into_iter().enumerate() {
                assert_possible(3 * i + at, byte);
            }
        };
        let all = from_both_ends(records.iter());
        assert_eq!(all.len(), bytes.len() / 3);
        for (i, record) in all.into_iter().enumerate() {
            check(i, record);
            if i % 8 == 0 {
                check(i, records.get(i).expect("there are as many"));
            }
        }
        // They are not sorted, and change.
        let mut seen = 0;
        let found = records.binary_search_by(|record| {
            seen += 1;
            record.cmp(b"aba")
        });
        assert!(found.is_ok_and(|i| i < records.len()) || found.is_err_and(|i| i <= records.len()));
        assert!(seen <= bytes.len().checked_ilog2().map_or(0, |log| log + 1));
        assert!(records.partition_point(|record| record < b"abb") <= records.len());

        // Stores of values, where others store letters too.
        let step = if cfg!(miri) { 40 } else { 1 };
        for pair in places.letters.windows(4).step_by(step) {
            if pair[3] == pair[0] + 3 {
                assert_eq!(view.write(pair[0], *b"abab"), Ok(()));
                assert_eq!(view.write_be(pair[0], 0x6261_u16), Ok(()));
            }
        }
        assert!(view.write(bytes.len(), 0_u8).is_err());
        for (at, byte) in copy(view).into_iter().enumerate() {
            assert_possible(at, byte);
        }
    });
}

/// Words are loaded while others load the same bytes, which are both reads.
#[test]
fn words() {
    use std::{
        sync::atomic::{AtomicU32, Ordering::Acquire},
        thread,
    };

    use atomic_memchr::ReadOnly;

    let words = [0x0101_0101, 0x0202_0202, 0x0303_0303].map(AtomicU32::new);
    let len = size_of_val(&words);
    // SAFETY: the words are there for longer than the view, and nobody writes them.
    let view = unsafe { View::<ReadOnly>::from_raw_parts(words.as_ptr().cast(), len) };
    thread::scope(|scope| {
        scope.spawn(|| assert!(view.iter().eq(view)));
        for (i, word) in words.iter().enumerate() {
            // SAFETY: nobody writes the words.
            let loaded = unsafe { view.load_u32(4 * i, Acquire) };
            assert_eq!(loaded, Ok(word.load(Acquire)));
            assert_eq!(memchr(3, view), Some(8));
        }
    });
}

/// A word that is stored whole through another mapping of the same pages is loaded whole, and
/// publishes what was stored before it.
#[cfg(all(feature = "map", target_os = "linux", not(miri)))]
#[test]
fn words_that_others_store() {
    use std::{
        sync::atomic::{
            AtomicU32, AtomicUsize,
            Ordering::{Acquire, Relaxed, Release},
        },
        thread,
    };

    use atomic_memchr::map::Mapping;

    const LAST: u32 = 50_000;
    let file = tempfile::tempfile().expect("make a file");
    file.set_len(64).expect("set its length");
    let mapping = Mapping::new(&file).expect("map the file");
    let view = mapping.view().expect("it is as long");
    let peer = memmap2::MmapOptions::new().map_raw(&file);
    let peer = peer.expect("map the file again");
    // SAFETY: the mapping is there for longer, it is aligned, and this is its only reference.
    let word = unsafe { AtomicU32::from_ptr(peer.as_mut_ptr().cast()) };
    let before = AtomicUsize::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            for i in 1..=LAST {
                before.store(i as usize, Relaxed);
                // Both halves are the same.
                word.store(i << 16 | i, Release);
            }
        });
        let mut seen = 0;
        while seen < LAST {
            // SAFETY: this mapping is for reading only.
            let loaded = unsafe { view.load_u32(0, Acquire) }.expect("it is aligned");
            assert_eq!(loaded >> 16, loaded & 0xffff);
            assert!(loaded & 0xffff >= seen);
            seen = loaded & 0xffff;
            assert!(before.load(Relaxed) >= seen as usize);
        }
    });
}

/// Bytes that are text at one moment and none at the next.
#[cfg(feature = "alloc")]
#[test]
fn text() {
    fn check(text: &str, len: usize) {
        assert!(str::from_utf8(text.as_bytes()).is_ok());
        assert!(text.len() >= len);
    }
    race_of([b'a', 0xa9], |bytes, _| {
        let view = View::new(bytes);
        let len = bytes.len();
        check(&view.to_utf8_lossy(), len);
        check(&format!("{:len$}", view.display()), len);
        match view.to_utf8() {
            Ok(text) => check(&text, len),
            Err(error) => assert!(error.valid_up_to() < len),
        }
        let mut text = String::from("é");
        match view.read_str(&mut text) {
            Ok(read) => assert_eq!((read, text.len()), (len, len + 2)),
            Err(error) => {
                assert!(error.valid_up_to() < len);
                assert_eq!(text, "é");
            }
        }
    });
}

#[cfg(feature = "std")]
#[test]
fn copies_out() {
    race(|bytes, _| {
        let view = View::new(bytes);
        let mut written = Vec::new();
        assert!(view.write_to(&mut written).is_ok());
        for copy in [written, Vec::from(view)] {
            assert_eq!(copy.len(), bytes.len());
            for (at, byte) in copy.into_iter().enumerate() {
                assert_possible(at, byte);
            }
        }
        let part = view.get(bytes.len() / 3..).expect("it is within");
        assert_eq!(view.offset_of(part), Some(bytes.len() / 3));
    });
}

#[cfg(feature = "std")]
#[test]
fn cursors() {
    use std::io::{BufRead, Read, Seek, SeekFrom};

    const LETTERS: [u8; 2] = *b"a\n";
    race_of(LETTERS, |bytes, _| {
        let mut cursor = View::new(bytes).cursor();
        let mut all = Vec::new();
        let mut piece = [0; 13];
        loop {
            let read = cursor.read(&mut piece).expect("reading does not fail");
            if read == 0 {
                break;
            }
            all.extend_from_slice(&piece[..read]);
        }
        assert_eq!(cursor.position(), bytes.len() as u64);
        cursor.seek(SeekFrom::Start(0)).expect("there is a start");
        let mut again = Vec::new();
        let read = cursor
            .read_to_end(&mut again)
            .expect("reading does not fail");
        assert_eq!(read, bytes.len());
        for all in [all, again] {
            for (at, &byte) in all.iter().enumerate() {
                assert_possible_of(LETTERS, at, byte);
            }
        }
        let mut at = 0;
        for line in View::new(bytes).cursor().lines() {
            let line = line.expect("it is text");
            assert!(!line.contains('\n'));
            at += line.len() + 1;
        }
        assert!(at == bytes.len() || at == bytes.len() + 1);
    });
}

/// What a buffer has shown does not change, although the memory does.
#[cfg(feature = "bytes")]
#[test]
fn buffers() {
    use bytes::Buf;

    race(|bytes, _| {
        let mut buf = View::new(bytes).buf();
        let mut at = 0;
        while buf.has_remaining() {
            let chunk = buf.chunk().to_vec();
            assert_eq!(buf.clone().get_u8(), chunk[0]);
            assert_eq!(
                buf.copy_to_bytes(chunk.len().min(99)),
                chunk[..chunk.len().min(99)]
            );
            for &byte in chunk.iter().take(99) {
                assert_possible(at, byte);
                at += 1;
            }
        }
        assert_eq!(at, bytes.len());
    });
}

#[cfg(feature = "embedded-io")]
#[test]
fn embedded_cursors() {
    use embedded_io::{BufRead, Read, Seek, SeekFrom, Write};

    race(|bytes, places| {
        let view = View::new(bytes);
        let mut cursor = view.embedded_cursor();
        let mut at = 0;
        loop {
            let shown = cursor.fill_buf().expect("reading does not fail").to_vec();
            let mut piece = [0; 13];
            let read = cursor.read(&mut piece).expect("reading does not fail");
            if read == 0 {
                break;
            }
            assert_eq!(piece[..read], shown[..read]);
            for &byte in &piece[..read] {
                assert_possible(at, byte);
                at += 1;
            }
        }
        assert_eq!(at, bytes.len());
        for &at in places.letters.iter().take(50) {
            cursor
                .seek(SeekFrom::Start(at as u64))
                .expect("it is within");
            cursor.write_all(b"b").expect("it fits");
        }
        for (at, byte) in copy(view).into_iter().enumerate() {
            assert_possible(at, byte);
        }
    });
}

/// Digits that are none a moment later.
#[cfg(all(feature = "alloc", any(feature = "nom", feature = "winnow")))]
#[test]
fn parsers() {
    race_of(*b"1x", |bytes, places| {
        let view = View::new(bytes);
        #[cfg(feature = "nom")]
        {
            use nom::{
                IResult, Parser,
                bytes::complete::{tag, take_until},
                character::complete::{digit1, u64},
                combinator::map_opt,
                multi::many0_count,
                sequence::preceded,
            };
            type Parsed<'a, T> = IResult<View<'a>, T>;

            let number: Parsed<'_, u64> = u64.parse(view);
            if let Ok((rest, number)) = number {
                assert!(number.to_string().bytes().all(|digit| digit == b'1'));
                assert_eq!(number.to_string().len(), offset(view, rest));
            }
            // What is parsed is a copy of what were digits.
            let number: Parsed<'_, u64> =
                map_opt(digit1, |digits: View<'_>| nom::ParseTo::parse_to(&digits)).parse(view);
            if let Ok((_, number)) = number {
                assert!(number.to_string().bytes().all(|digit| digit == b'1'));
            }
            let landmark = &LANDMARK[..];
            let landmarks: Parsed<'_, usize> =
                many0_count(preceded(take_until(landmark), tag(landmark))).parse(view);
            let (_, landmarks) = landmarks.expect("none is no error");
            assert_eq!(landmarks, places.whole.len());
            // A tag that is part of the input, and changes.
            let same: Parsed<'_, _> = tag(view.slice(..bytes.len() / 2)).parse(view);
            assert!(same.is_err() || same.is_ok_and(|(_, same)| same.len() == bytes.len() / 2));
        }
        #[cfg(feature = "winnow")]
        {
            use winnow::{
                Parser, Result,
                ascii::digit1,
                combinator::{preceded, repeat},
                token::{literal, take_until},
            };

            let mut input = view;
            let number: Result<u64> = digit1.parse_to().parse_next(&mut input);
            if let Ok(number) = number {
                assert!(number.to_string().bytes().all(|digit| digit == b'1'));
            }
            let mut input = view;
            let landmarks: Result<usize> =
                repeat(0.., preceded(take_until(0.., &LANDMARK[..]), &LANDMARK[..]))
                    .parse_next(&mut input);
            assert_eq!(landmarks, Ok(places.whole.len()));
            let landmark = places.whole.first().map(|&at| view.slice(at..at + 2));
            if let Some(landmark) = landmark {
                let mut input = view;
                let before: Result<View<'_>> = take_until(0.., landmark).parse_next(&mut input);
                assert!(before.is_ok_and(|before| before.len() == places.whole[0]));
                let same: Result<View<'_>> = literal(landmark).parse_next(&mut input);
                assert!(same.is_ok());
            }
        }
    });
}

/// The controls of what is said above about copies: who looks a second time sees something
/// else, so a method that did would be caught.
#[cfg(not(miri))]
#[test]
fn what_is_looked_at_again_has_changed() {
    use std::{
        cell::Cell,
        thread,
        time::{Duration, Instant},
    };

    /// Returns `true` if `test`, which is repeated, sees something happen in a few bytes. That
    /// takes a moment, unless the writers get no turn.
    fn happens(letters: [u8; 2], len: usize, test: impl Fn(View<'_>) -> bool) -> bool {
        let bytes: Vec<AtomicU8> = (0..len).map(|_| AtomicU8::new(letters[0])).collect();
        let all: Vec<usize> = (0..len).collect();
        let seen = Cell::new(false);
        let begin = Instant::now();
        with_writers_of(letters, &bytes, &all, 1, || {
            while !seen.get() && begin.elapsed() < Duration::from_secs(60) {
                seen.set((0..10_000).any(|_| test(View::new(&bytes))));
                thread::yield_now();
            }
        });
        seen.get()
    }

    assert!(
        happens(*b"ab", 40, |view| {
            let windows: Vec<Vec<u8>> = (0..36).map(|at| copy(view.slice(at..at + 5))).collect();
            windows.windows(2).any(|pair| pair[0][1..] != pair[1][..4])
        }),
        "windows that are loaded anew agree"
    );
    assert!(
        happens([b'a', 0xa9], 3, |view| {
            str::from_utf8(&copy(view)).is_ok() && str::from_utf8(&copy(view)).is_err()
        }),
        "what was valid stays so in another copy"
    );
    assert!(
        happens(*b"\na", 40, |view| {
            view.lines().any(|line| copy(line).contains(&b'\n'))
        }),
        "lines of the view stand still"
    );
}

/// Races that must be reported.
#[cfg(atomic_memchr_control)]
mod control {
    use std::{
        sync::atomic::{AtomicU32, Ordering::Relaxed},
        thread,
    };

    use atomic_memchr::ReadOnly;
    use atomic_memchr_testing::moving::after_stores;

    use super::*;

    /// Bytes that are stored to, as a slice that a view was turned into.
    #[test]
    fn control_as_slice() {
        after_stores(|ptr, len| {
            // SAFETY: the bytes are there, and written with atomic stores.
            let view: View<'_, AtomicU8> = unsafe { View::from_raw_parts(ptr, len) };
            // SAFETY: there is none, which is to be reported.
            let slice = unsafe { view.as_slice() };
            assert!(
                slice
                    .iter()
                    .all(|byte| LANDMARK.contains(byte) || *byte < 128)
            );
        });
    }

    /// A word that is loaded whole while another thread stores one of its bytes.
    #[test]
    fn control_word() {
        let word = AtomicU32::new(0);
        let ptr = &raw const word;
        // SAFETY: the word is there for longer than the view, and written with atomic stores of
        // one byte.
        let view: View<'_, ReadOnly> = unsafe { View::from_raw_parts(ptr.cast(), 4) };
        // SAFETY: it is a byte of the word, and only accessed as an atomic.
        let byte = unsafe { AtomicU8::from_ptr(ptr.cast_mut().cast()) };
        thread::scope(|scope| {
            scope.spawn(|| byte.store(1, Relaxed));
            // SAFETY: there is none, which is to be reported.
            let _ = unsafe { view.load_u32(0, Relaxed) };
        });
    }
}
