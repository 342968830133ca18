//! Tests every way to read a view of a mapped file that is truncated meanwhile: the process lives,
//! the reading ends, and the mapping reports the truncation. The control does the same without a
//! guard in another process, which each way kills.
//!
//! Nothing depends on timing: each way begins to read, then the file is truncated, and then it
//! reads on beyond the new end.
#![cfg(all(feature = "map", target_os = "linux", not(miri)))]
#![allow(unsafe_code, reason = "the control has an unguarded mapping")]

use std::{
    fs::{self, OpenOptions},
    io::{BufRead, Read, Seek, SeekFrom, Write},
    os::unix::process::ExitStatusExt as _,
    path::Path,
    process::Stdio,
    sync::atomic::Ordering::Acquire,
};

use atomic_memchr::{
    ReadOnly, View,
    map::{MapError, Mapping},
};
use atomic_memchr_testing::process;
use tempfile::NamedTempFile;

/// Length of the file in bytes, and its length after the truncation, which ends within a page.
const LEN: usize = 300_000;
const CUT: usize = 20_123;

/// The content of the file.
fn lines() -> Vec<u8> {
    let mut text: Vec<u8> = (0..)
        .flat_map(|i| format!("line {i:06}\n").into_bytes())
        .take(LEN)
        .collect();
    text[LEN - 1] = b'\n';
    text
}

/// A way to read: it calls the function when it has begun, and reads on.
type Way = fn(View<'_, ReadOnly>, &dyn Fn());

/// A cut that happens when a way has begun.
fn after_first<T>(mut items: impl Iterator<Item = T>, cut: &dyn Fn()) -> (T, usize) {
    let first = items.next().expect("there is a first");
    cut();
    (first, items.count())
}

/// All ways to read a view on from where it was begun.
const WAYS: &[(&str, Way)] = &[
    ("iter", |view, cut| {
        let mut bytes = view.iter();
        assert_eq!(bytes.next(), Some(b'l'));
        cut();
        assert_eq!(
            bytes.by_ref().take(CUT).filter(|&byte| byte == 0).count(),
            1
        );
        assert_eq!(bytes.fold(0, |sum, byte| sum + u64::from(byte)), 0);
    }),
    ("iter from the back", |view, cut| {
        let mut bytes = view.iter().rev();
        assert_eq!(bytes.next(), Some(b'\n'));
        cut();
        assert!(bytes.any(|byte| byte == 0));
    }),
    ("get, first and last", |view, cut| {
        assert_eq!(view.first(), Some(b'l'));
        cut();
        assert_eq!((view.last(), view.get(LEN / 2)), (Some(0), Some(0)));
    }),
    ("chunks", |view, cut| {
        for (i, chunk) in view.chunks(4096).enumerate() {
            let mut copy = [0; 4096];
            chunk.copy_to_slice(&mut copy[..chunk.len()]);
            if i == 1 {
                cut();
            }
        }
    }),
    ("windows", |view, cut| {
        let mut windows = view.windows::<4>();
        assert_eq!(windows.next(), Some(*b"line"));
        cut();
        assert_eq!(
            windows.filter(|window| *window == [0; 4]).count(),
            LEN - CUT - 3
        );
    }),
    ("lines", |view, cut| {
        let mut lines = view.lines();
        assert!(lines.next().is_some_and(|line| line == b"line 000000"));
        cut();
        assert_eq!(lines.by_ref().count(), CUT / 12);
    }),
    ("lines, copied one by one", |view, cut| {
        let mut lines = view.lines().map(|line| line.to_vec());
        assert_eq!(lines.next().as_deref(), Some(&b"line 000000"[..]));
        cut();
        let lines: Vec<Vec<u8>> = lines.collect();
        assert_eq!(lines[0], b"line 000001");
        assert!(lines.last().is_some_and(|last| last.ends_with(&[0; 100])));
    }),
    ("lines from the back", |view, cut| {
        let mut lines = view.lines().rev();
        assert!(lines.next().is_some());
        cut();
        assert!(lines.next_back().is_some_and(|line| line == b"line 000000"));
        lines.for_each(drop);
    }),
    ("lines_with_terminator", |view, cut| {
        cut();
        assert!(view.lines_with_terminator().count() <= CUT / 12 + 1);
    }),
    ("lines_copied", |view, cut| {
        let mut buffer = Vec::new();
        let mut lines = view.lines_copied(&mut buffer);
        assert_eq!(lines.next(), Some(&b"line 000000"[..]));
        cut();
        let mut count = 0;
        while let Some(line) = lines.next() {
            assert!(!line.contains(&b'\n'));
            count += 1;
        }
        assert_eq!(count, CUT / 12);
    }),
    ("split_lines", |view, cut| {
        let (first, count) = after_first(view.split_lines(10), cut);
        // Behind the cut there are no lines.
        assert_eq!((first.len(), count), (LEN / 10, 1));
    }),
    ("split", |view, cut| {
        let (first, count) = after_first(view.split(b' '), cut);
        assert!(first == b"line");
        assert!(count <= CUT / 12 + 1);
    }),
    ("split_any", |view, cut| {
        let (first, count) = after_first(view.split_any([b' ', b'\n', b'?']), cut);
        assert!(first == b"line");
        assert!(count <= 2 * (CUT / 12) + 1);
    }),
    ("splitn", |view, cut| {
        let (first, count) = after_first(view.splitn(CUT, b' '), cut);
        assert!(first == b"line");
        assert!(count <= CUT / 12 + 1);
    }),
    ("rsplitn", |view, cut| {
        let mut parts = view.rsplitn(3, b' ');
        assert!(parts.next().is_some());
        cut();
        // The first of the others is found ahead, or it is not there any more.
        assert!((1..=2).contains(&parts.count()));
        assert!(
            view.rsplitn(2, b' ')
                .next()
                .is_some_and(|part| part.len() > LEN - CUT)
        );
    }),
    ("line_indices", |view, cut| {
        let mut lines = view.line_indices();
        assert!(
            lines
                .next()
                .is_some_and(|(offset, line)| offset == 0 && line.len() == 11)
        );
        cut();
        let last = lines.next_back().map(|(offset, _)| offset);
        assert!(last.is_some_and(|offset| offset <= LEN - 12));
        lines.for_each(drop);
    }),
    ("write_to and Vec::from", |view, cut| {
        assert_eq!(Vec::from(view), lines());
        cut();
        let mut copy = Vec::new();
        view.write_to(&mut copy).expect("a vector takes it");
        assert_eq!(copy[..CUT], lines()[..CUT]);
        assert_eq!(copy[CUT..], [0; LEN - CUT]);
    }),
    ("display", |view, cut| {
        cut();
        let text = view.display().to_string();
        assert_eq!(text.as_bytes()[..CUT], lines()[..CUT]);
        assert_eq!(text.as_bytes()[CUT..], [0; LEN - CUT]);
    }),
    ("split_once and rsplit_once", |view, cut| {
        assert!(view.split_once(b' ').is_some());
        cut();
        assert!(view.split_once(b'?').is_none());
        assert!(view.rsplit_once(b' ').is_some());
    }),
    ("find and rfind", |view, cut| {
        assert_eq!(view.find("line 000001"), Some(12));
        cut();
        assert_eq!(view.find("not there"), None);
        assert_eq!(view.rfind("line 000000"), Some(0));
        assert!(!view.contains("not there"));
    }),
    ("trim_ascii", |view, cut| {
        assert_eq!(view.trim_ascii().len(), LEN - 1);
        cut();
        assert_eq!(view.trim_ascii().len(), LEN);
    }),
    ("comparisons", |view, cut| {
        let lines = lines();
        assert!(view == lines[..]);
        cut();
        assert!(view != lines[..] && view < lines[..] && !view.eq_view(View::new(&lines)));
        assert!(view.starts_with(&lines[..CUT]) && view.ends_with(&[0; 100]));
        assert!(view.eq_view(view));
    }),
    ("to_vec", |view, cut| {
        assert_eq!(view.to_vec(), lines());
        cut();
        let copy = view.to_vec();
        assert_eq!(copy[..CUT], lines()[..CUT]);
        assert_eq!(copy[CUT..], [0; LEN - CUT]);
    }),
    ("read", |view, cut| {
        assert_eq!(view.read(0), Ok(*b"line"));
        cut();
        assert_eq!(view.read_le::<u64>(LEN - 8), Ok(0));
        let mut many = [[1; 16]; 100];
        assert_eq!(view.read_many(LEN / 2, &mut many), Ok(()));
        assert_eq!(many, [[0; 16]; 100]);
    }),
    ("records", |view, cut| {
        let records = view.records::<[u8; 12]>();
        assert_eq!(
            (records.len(), records.get(1)),
            (LEN / 12, Some(*b"line 000001\n"))
        );
        let (first, count) = after_first(records.iter().filter(|record| record != &[0; 12]), cut);
        assert_eq!((first, count), (*b"line 000000\n", CUT / 12));
        assert_eq!(records.iter().next_back(), Some([0; 12]));
        assert_eq!(
            records.partition_point(|record| record[0] != 0),
            CUT / 12 + 1
        );
    }),
    ("load_u32", |view, cut| {
        // SAFETY: nothing in this process writes the file.
        let load = |offset| unsafe { view.load_u32(offset, Acquire) };
        assert_eq!(load(0), Ok(u32::from_ne_bytes(*b"line")));
        cut();
        assert_eq!(load(LEN - 4), Ok(0));
    }),
    ("to_utf8", |view, cut| {
        assert_eq!(view.to_utf8().map(|text| text.len()), Ok(LEN));
        cut();
        let text = view.to_utf8().expect("zeros are text");
        assert_eq!(text.as_bytes()[..CUT], lines()[..CUT]);
        assert!(text.ends_with('\0'));
    }),
    ("to_utf8_lossy and read_str", |view, cut| {
        cut();
        assert_eq!(view.to_utf8_lossy().len(), LEN);
        let mut text = String::from("before: ");
        assert_eq!(view.read_str(&mut text), Ok(LEN));
    }),
    ("what is shown", |view, cut| {
        cut();
        assert!(format!("{:?}", view.slice(LEN / 2..)).contains(r#"b"\x00\x00"#));
    }),
    ("a cursor that reads", |view, cut| {
        let mut cursor = view.cursor();
        let mut piece = [0; 100];
        cursor.read_exact(&mut piece).expect("there are more");
        cut();
        let mut rest = Vec::new();
        let read = cursor
            .read_to_end(&mut rest)
            .expect("reading does not fail");
        assert_eq!(read, LEN - 100);
    }),
    ("a cursor that reads lines", |view, cut| {
        let mut lines = view.cursor().lines();
        assert!(lines.next().is_some_and(|line| line.is_ok()));
        cut();
        assert!(lines.all(|line| line.is_ok()));
    }),
    ("a cursor that seeks", |view, cut| {
        let mut cursor = view.cursor();
        assert!(
            cursor
                .fill_buf()
                .is_ok_and(|bytes| bytes.starts_with(b"line"))
        );
        cut();
        cursor.seek(SeekFrom::End(-10)).expect("it is so long");
        let mut text = String::new();
        cursor.read_to_string(&mut text).expect("zeros are text");
        assert_eq!(text, "\0".repeat(10));
    }),
    ("a reader that knows of no views", |view, cut| {
        let mut records = csv::Reader::from_reader(view.cursor()).into_records();
        assert!(records.next().is_some_and(|record| record.is_ok()));
        cut();
        // What it makes of zeros is its affair.
        records.for_each(drop);
    }),
    #[cfg(feature = "bytes")]
    ("a buffer", |view, cut| {
        use bytes::Buf;

        let mut buf = view.buf();
        assert_eq!(buf.copy_to_bytes(12), "line 000000\n");
        cut();
        buf.advance(CUT);
        assert_eq!(buf.get_u64(), 0);
        assert_eq!(buf.copy_to_bytes(buf.remaining()), vec![0; LEN - CUT - 20]);
    }),
    #[cfg(feature = "embedded-io")]
    ("an embedded cursor", |view, cut| {
        use embedded_io::{BufRead, Read, Seek, SeekFrom};

        let mut cursor = view.embedded_cursor();
        assert!(
            cursor
                .fill_buf()
                .is_ok_and(|shown| shown.starts_with(b"line 000000"))
        );
        cut();
        assert_eq!(cursor.seek(SeekFrom::End(-9)), Ok(LEN as u64 - 9));
        let mut copy = [1; 9];
        assert_eq!(cursor.read(&mut copy), Ok(9));
        assert_eq!((copy, cursor.fill_buf()), ([0; 9], Ok(&b""[..])));
    }),
    #[cfg(feature = "nom")]
    ("nom", |view, cut| {
        use nom::{IResult, Parser, bytes::complete::*, character::complete::*, multi::*};
        type Parsed<'a, T> = IResult<View<'a, ReadOnly>, T>;

        let mut line = (tag("line "), digit1, line_ending);
        let parsed: Parsed<'_, _> = line.parse(view);
        let (rest, _) = parsed.expect("it is a line");
        cut();
        let parsed: Parsed<'_, usize> =
            many0_count((tag("line "), digit1, line_ending)).parse(rest);
        let (rest, lines) = parsed.expect("none is no error");
        assert_eq!(lines, CUT / 12 - 1);
        let parsed: Parsed<'_, _> = take_until("not there").parse(rest);
        assert!(parsed.is_err());
        let parsed: Parsed<'_, _> = tag(view.slice(..LEN / 2)).parse(view);
        assert!(parsed.is_ok());
    }),
    #[cfg(feature = "winnow")]
    ("winnow", |mut view, cut| {
        use winnow::{Parser, Result, ascii::*, combinator::*, token::*};

        let line: Result<_> = ("line ", digit1, line_ending).parse_next(&mut view);
        assert!(line.is_ok());
        cut();
        let lines: Result<usize> =
            repeat(0.., ("line ", digit1, line_ending).void()).parse_next(&mut view);
        assert_eq!(lines, Ok(CUT / 12 - 1));
        let parsed: Result<_> = take_until(0.., "not there").parse_next(&mut view);
        assert!(parsed.is_err());
        let half = view.slice(..view.len() / 2);
        let parsed: Result<_> = literal(half).parse_next(&mut view);
        assert!(parsed.is_ok_and(|parsed| parsed.len() == half.len()));
    }),
];

/// A file of lines.
fn file() -> NamedTempFile {
    let file = NamedTempFile::new_in(env!("CARGO_TARGET_TMPDIR")).expect("make a file");
    fs::write(&file, lines()).expect("write the file");
    file
}

fn cut(path: &Path) {
    let file = OpenOptions::new().write(true).open(path);
    let cut = file.and_then(|file| file.set_len(CUT as u64));
    cut.expect("cut the file");
}

/// That a mapping tells of the cut, and has noticed by a fault.
#[track_caller]
fn assert_told<T>(told: Result<T, MapError>, faults: usize, way: &str) {
    match told {
        Err(MapError::Truncated {
            valid_len,
            mapped_len,
            ..
        }) => assert_eq!((valid_len, mapped_len), (CUT, LEN), "{way}"),
        Err(error) => panic!("{way}: {error}"),
        Ok(_) => panic!("{way}: the cut was not told"),
    }
    assert!(faults > 0, "{way}: nothing was touched that is gone");
}

#[test]
fn every_way_to_read_ends_and_is_told() {
    for (name, way) in WAYS {
        let file = file();
        let mapping = Mapping::open(file.path()).expect("map the file");
        let told = mapping.scan(|view| way(view, &|| cut(file.path())));
        assert_told(told, mapping.faults(), name);
    }
}

#[test]
fn writing_ends_and_is_told() {
    let file = file();
    let mapping = Mapping::options().writable().open(file.path());
    let mapping = mapping.expect("map the file");
    let told = mapping.scan(|view| {
        let mut cursor = view.cursor();
        cursor.write_all(b"LINE").expect("it fits");
        cut(file.path());
        cursor.write_all(&vec![b'x'; LEN - 4]).expect("it fits");
        assert!(cursor.write_all(b"more").is_err());
        assert_eq!(view.write_le(LEN - 8, u64::MAX), Ok(()));
    });
    assert_told(told, mapping.faults(), "a cursor that writes");
    let written = fs::read(file.path()).expect("read the file");
    assert_eq!((written.len(), &written[..6]), (CUT, &b"LINExx"[..]));
}

/// A cursor over a view that is not scanned: whoever asks afterwards is told.
#[test]
fn who_asks_is_told() {
    let file = file();
    let mapping = Mapping::open(file.path()).expect("map the file");
    let mut cursor = mapping.view().expect("it is as long").cursor();
    assert!(mapping.check().is_ok());
    cut(file.path());
    let read = std::io::copy(&mut cursor, &mut std::io::sink());
    assert!(read.is_ok_and(|read| read == LEN as u64));
    assert_told(mapping.check(), mapping.faults(), "a view");
}

/// The control.
#[test]
fn without_a_guard_every_way_dies() {
    for (name, _) in WAYS {
        let file = file();
        let mut command = process::command(&[], name, file.path());
        let status = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("start another process");
        assert_eq!(status.signal(), Some(libc::SIGBUS), "{name}: {status}");
    }
}

#[test]
#[ignore = "it is another process"]
fn another_process() {
    let Some((name, path)) = process::part() else {
        return;
    };
    let file = fs::File::open(&path).expect("open the file");
    let raw = memmap2::MmapOptions::new().map_raw_read_only(&file);
    let raw = raw.expect("map the file");
    // SAFETY:
    // - the bytes are mapped for longer than the view lives; that they stay readable is
    //   what this control does without.
    // - nothing in this process writes them.
    let view = unsafe { View::from_raw_parts(raw.as_ptr(), raw.len()) };
    let (_, way) = WAYS
        .iter()
        .find(|(other, _)| *other == name)
        .expect("a way");
    way(view, &|| cut(&path));
}
