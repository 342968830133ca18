//! Tests that a cursor over memory that does not change does what that of std does over a slice.
#![cfg(feature = "std")]

use std::{
    cell::Cell,
    io::{self, BufRead, ErrorKind, Read, Seek, SeekFrom, Write},
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

use atomic_memchr::{Byte, View, Writable};
use proptest::{collection::vec, prelude::*};

type Checked = Result<(), TestCaseError>;

/// Something that is done to a cursor.
#[derive(Clone, Debug)]
enum Step {
    Read(usize),
    ReadExact(usize),
    ReadVectored(usize, usize),
    FillBuf,
    Consume(usize),
    ReadUntil(u8),
    SkipUntil(u8),
    ReadLine,
    Lines(usize),
    Take(u64),
    Rewind,
    Start(u64),
    End(i64),
    Current(i64),
    Relative(i64),
    SetPosition(u64),
    Bytes(usize),
    ReadToEnd,
    ReadToString,
    Clone,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let size = || prop_oneof![0..9_usize, 0..6000_usize];
    let offset = || prop_oneof![-9..9_i64, -9000..9000_i64, Just(i64::MIN), Just(i64::MAX)];
    let position = || prop_oneof![0..9_u64, 0..12_000_u64, Just(u64::MAX)];
    let step = prop_oneof![
        4 => size().prop_map(Step::Read),
        4 => size().prop_map(Step::ReadExact),
        2 => Just(Step::FillBuf),
        2 => size().prop_map(Step::Consume),
        2 => (size(), size()).prop_map(|(first, second)| Step::ReadVectored(first, second)),
        2 => prop_oneof![Just(b'\n'), any::<u8>()].prop_map(Step::ReadUntil),
        1 => prop_oneof![Just(b'\n'), any::<u8>()].prop_map(Step::SkipUntil),
        1 => Just(Step::ReadLine),
        1 => (0..4_usize).prop_map(Step::Lines),
        1 => prop_oneof![0..9_u64, 0..6000_u64].prop_map(Step::Take),
        1 => Just(Step::Rewind),
        1 => position().prop_map(Step::Start),
        1 => offset().prop_map(Step::End),
        2 => offset().prop_map(Step::Current),
        2 => offset().prop_map(Step::Relative),
        1 => position().prop_map(Step::SetPosition),
        2 => (0..30_usize).prop_map(Step::Bytes),
        1 => Just(Step::ReadToEnd),
        1 => Just(Step::ReadToString),
        1 => Just(Step::Clone),
    ];
    vec(step, 0..40)
}

/// Returns a result that can be compared, with the kind of the error.
fn outcome<T>(result: io::Result<T>) -> Result<T, ErrorKind> {
    result.map_err(|error| error.kind())
}

fn check<B: Byte>(view: View<'_, B>, bytes: &[u8], steps: &[Step]) -> Checked {
    let (mut ours, mut theirs) = (view.cursor(), io::Cursor::new(bytes));
    for step in steps {
        match *step {
            Step::Read(size) => {
                let (mut target, mut expected) = (vec![0; size], vec![0; size]);
                prop_assert_eq!(ours.read(&mut target)?, theirs.read(&mut expected)?);
                prop_assert_eq!(target, expected);
            }
            Step::ReadVectored(first, second) => {
                let (mut target, mut expected) = (vec![0; first + second], vec![0; first + second]);
                let read = |cursor: &mut dyn Read, target: &mut [u8]| {
                    let (first, second) = target.split_at_mut(first);
                    cursor.read_vectored(&mut [first, &mut [], second].map(io::IoSliceMut::new))
                };
                let ours = read(&mut ours, &mut target)?;
                prop_assert_eq!(ours, read(&mut theirs, &mut expected)?);
                prop_assert_eq!(target, expected);
            }
            Step::ReadExact(size) => {
                let (mut target, mut expected) = (vec![0; size], vec![0; size]);
                let read = outcome(ours.read_exact(&mut target));
                prop_assert_eq!(read, outcome(theirs.read_exact(&mut expected)));
                if read.is_ok() {
                    prop_assert_eq!(target, expected);
                }
            }
            Step::FillBuf => {
                let (buffer, expected) = (ours.fill_buf()?, theirs.fill_buf()?);
                prop_assert_eq!(buffer.is_empty(), expected.is_empty());
                prop_assert!(buffer.len() <= 4096 && expected.starts_with(buffer));
            }
            Step::Consume(size) => {
                let size = size.min(ours.fill_buf()?.len());
                ours.consume(size);
                theirs.consume(size);
            }
            Step::ReadUntil(byte) => {
                let (mut target, mut expected) = (Vec::new(), Vec::new());
                let read = ours.read_until(byte, &mut target)?;
                prop_assert_eq!(read, theirs.read_until(byte, &mut expected)?);
                prop_assert_eq!(target, expected);
            }
            Step::SkipUntil(byte) => {
                prop_assert_eq!(ours.skip_until(byte)?, theirs.skip_until(byte)?);
            }
            Step::ReadLine => {
                let (mut target, mut expected) = (String::from("ö"), String::from("ö"));
                let read = outcome(ours.read_line(&mut target));
                prop_assert_eq!(read, outcome(theirs.read_line(&mut expected)));
                prop_assert_eq!(target, expected);
            }
            Step::Lines(count) => {
                let lines = |cursor: &mut dyn BufRead| {
                    let lines = cursor.lines().take(count);
                    lines.map(outcome).collect::<Vec<_>>()
                };
                prop_assert_eq!(lines(&mut ours), lines(&mut theirs));
            }
            Step::Take(limit) => {
                let (mut target, mut expected) = (Vec::new(), Vec::new());
                let read = ours.by_ref().take(limit).read_to_end(&mut target)?;
                let taken = theirs.by_ref().take(limit).read_to_end(&mut expected)?;
                prop_assert_eq!((read, target), (taken, expected));
            }
            Step::Rewind => {
                ours.rewind()?;
                theirs.rewind()?;
            }
            Step::Start(position) => {
                let to = SeekFrom::Start(position);
                prop_assert_eq!(outcome(ours.seek(to)), outcome(theirs.seek(to)));
            }
            Step::End(offset) => {
                let to = SeekFrom::End(offset);
                prop_assert_eq!(outcome(ours.seek(to)), outcome(theirs.seek(to)));
            }
            Step::Current(offset) => {
                let to = SeekFrom::Current(offset);
                prop_assert_eq!(outcome(ours.seek(to)), outcome(theirs.seek(to)));
            }
            Step::Relative(offset) => {
                let moved = outcome(ours.seek_relative(offset));
                prop_assert_eq!(moved, outcome(theirs.seek_relative(offset)));
            }
            Step::SetPosition(position) => {
                ours.set_position(position);
                theirs.set_position(position);
            }
            Step::Bytes(count) => {
                let read: io::Result<Vec<u8>> = ours.by_ref().bytes().take(count).collect();
                let expected: io::Result<Vec<u8>> = theirs.by_ref().bytes().take(count).collect();
                prop_assert_eq!(read?, expected?);
            }
            Step::ReadToEnd => {
                let (mut target, mut expected) = (b"before".to_vec(), b"before".to_vec());
                let read = ours.read_to_end(&mut target)?;
                prop_assert_eq!(read, theirs.read_to_end(&mut expected)?);
                prop_assert_eq!(target, expected);
            }
            Step::ReadToString => {
                let (mut target, mut expected) = (String::from("ö"), String::from("ö"));
                let read = outcome(ours.read_to_string(&mut target));
                prop_assert_eq!(read, outcome(theirs.read_to_string(&mut expected)));
                prop_assert_eq!(target, expected);
            }
            Step::Clone => ours = ours.clone(),
        }
        prop_assert_eq!(ours.position(), theirs.position(), "after {:?}", step);
        prop_assert_eq!(ours.stream_position()?, theirs.stream_position()?);
        prop_assert_eq!(ours.view().len(), bytes.len());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 2 } else { 500 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn reads_as_that_of_std_does(
        bytes in prop_oneof![
            vec(any::<u8>(), 0..40),
            vec(b'\n'..=b'z', 0..10_000),
        ],
        steps in steps(),
    ) {
        let shared: Vec<AtomicU8> = bytes.iter().copied().map(AtomicU8::new).collect();
        let own: Vec<Cell<u8>> = bytes.iter().copied().map(Cell::new).collect();
        check(View::new(&bytes[..]), &bytes, &steps)?;
        check(View::new(&shared[..]), &bytes, &steps)?;
        check(View::new(&own[..]), &bytes, &steps)?;
    }
}

/// Writes by a cursor, and reads between.
fn check_writes<B: Writable>(view: View<'_, B>, writes: &[(u64, Vec<u8>)]) -> Checked {
    let mut memory = vec![0; view.len()];
    let (mut ours, mut theirs) = (view.cursor(), io::Cursor::new(&mut memory[..]));
    for (position, bytes) in writes {
        ours.set_position(*position);
        theirs.set_position(*position);
        let (mut byte, mut expected) = ([0], [0]);
        prop_assert_eq!(ours.read(&mut byte)?, theirs.read(&mut expected)?);
        prop_assert_eq!(byte, expected);
        prop_assert_eq!(ours.write(bytes)?, theirs.write(bytes)?);
        let written = outcome(ours.write_all(b"all"));
        prop_assert_eq!(written, outcome(theirs.write_all(b"all")));
        let two = [&bytes[..], b"", b"more"].map(io::IoSlice::new);
        prop_assert_eq!(ours.write_vectored(&two)?, theirs.write_vectored(&two)?);
        // What was copied before it was written is not read again.
        let back = -(bytes.len() as i64);
        let moved = (
            outcome(ours.seek_relative(back)),
            outcome(theirs.seek_relative(back)),
        );
        prop_assert_eq!(moved.0, moved.1);
        ours.flush()?;
        prop_assert_eq!(ours.position(), theirs.position());
        let (mut rest, mut expected) = (Vec::new(), Vec::new());
        ours.clone().read_to_end(&mut rest)?;
        theirs.read_to_end(&mut expected)?;
        prop_assert_eq!(rest, expected);
    }
    prop_assert!(view.eq_bytes(&memory));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 2 } else { 300 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn writes_as_that_of_std_does(
        len in prop_oneof![0..50_usize, 0..9000_usize],
        writes in vec((0..9100_u64, vec(any::<u8>(), 0..70)), 0..9),
    ) {
        let shared: Vec<AtomicU8> = (0..len).map(|_| AtomicU8::new(0)).collect();
        let own = vec![Cell::new(0); len];
        check_writes(View::new(&shared[..]), &writes)?;
        check_writes(View::new(&own[..]), &writes)?;
    }
}

/// Bytes that were copied are read as they were, also after a seek. Bytes elsewhere, or that
/// `set_position` moves to, are read as they are now.
#[test]
fn what_is_stored_shows_where_it_was_not_copied_yet() {
    let shared: Vec<AtomicU8> = (0..9000).map(|_| AtomicU8::new(b'a')).collect();
    let store = |byte: u8| shared.iter().for_each(|shared| shared.store(byte, Relaxed));
    let mut cursor = View::new(&shared).cursor();
    let mut byte = [0];
    let mut next = |cursor: &mut atomic_memchr::cursor::Cursor<'_>| {
        cursor.read_exact(&mut byte).expect("there are more");
        byte[0]
    };
    assert_eq!(next(&mut cursor), b'a');
    store(b'b');
    assert_eq!(next(&mut cursor), b'a');
    cursor.consume(4096);
    assert_eq!((cursor.position(), next(&mut cursor)), (4096, b'b'));
    store(b'c');
    assert_eq!(next(&mut cursor), b'b');
    cursor.set_position(cursor.position());
    assert_eq!(next(&mut cursor), b'c');
    store(b'd');
    for to in [
        SeekFrom::Current(-1),
        SeekFrom::Start(4098),
        SeekFrom::End(4098 - 9000),
    ] {
        cursor.seek(to).expect("there is one");
        assert_eq!((next(&mut cursor), cursor.position()), (b'c', 4099));
    }
    cursor.seek_relative(-2000).expect("there are more before");
    assert_eq!(next(&mut cursor), b'd');
    cursor.rewind().expect("it has a start");
    assert_eq!(next(&mut cursor), b'd');
}

/// Small steps within what was copied copy nothing, and a step out of it copies little:
/// how many bytes are in the buffer tells.
#[test]
fn a_seek_costs_what_is_read_behind_it() {
    let bytes = vec![b'a'; 100_000];
    let mut cursor = View::new(&bytes).cursor();
    let buffered = |cursor: &mut atomic_memchr::cursor::Cursor<'_, u8>| {
        cursor.fill_buf().expect("it does not fail").len()
    };
    assert_eq!(buffered(&mut cursor), 4096);
    for (at, left) in [(4095, 1), (0, 4096), (100, 3996)] {
        cursor.seek(SeekFrom::Start(at)).expect("it is within");
        assert_eq!(buffered(&mut cursor), left);
    }
    cursor.seek(SeekFrom::Start(50_000)).expect("it is within");
    // Reading goes on from there.
    for expected in [64, 128, 256, 512, 1024, 2048, 4096, 4096] {
        assert_eq!(buffered(&mut cursor), expected);
        cursor.consume(expected);
    }
    cursor.seek(SeekFrom::Start(7)).expect("it is within");
    assert_eq!(buffered(&mut cursor), 64);
}

#[test]
fn errors_name_the_position_and_the_length() {
    let mut cursor = View::new(b"01234").cursor();
    cursor.set_position(3);
    let error = cursor
        .seek(SeekFrom::Current(-4))
        .expect_err("it is before the start");
    assert_eq!(
        error.to_string(),
        "cannot seek to Current(-4) from position 3 of 5 bytes; \
         positions go from 0 to 18446744073709551615",
    );
    assert_eq!(cursor.position(), 3);

    let mut text = String::new();
    let error = View::new(b"a\xff")
        .cursor()
        .read_to_string(&mut text)
        .expect_err("it is no text");
    assert!(error.to_string().contains("offset 1 of 2"), "{error}");
}
