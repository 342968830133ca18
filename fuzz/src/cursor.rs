//! Property: a cursor over a view does what `std::io::Cursor` does over a slice.
//!
//! A sequence of reads, seeks and writes, in any order, returns the same bytes, numbers and kinds
//! of error, and leaves the same position and the same memory. Nobody else writes.

use std::io::{self, BufRead, ErrorKind, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};

use atomic_memchr::View;

use crate::input::{Input, shared};

/// Longest contents in bytes: more than two buffers of a cursor, which have 4 KiB.
const LONGEST: usize = 10_000;

/// Largest number of bytes that a step reads or writes: more than a buffer.
const LARGEST: usize = 5000;

/// Checks a sequence of steps.
///
/// # Panics
///
/// Panics if the two cursors differ.
pub fn cursor(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let len = input.below(100);
    let repeat = 1 + input.below(200);
    let mut memory = input.bytes(len).repeat(repeat);
    memory.truncate(LONGEST);
    let atomics = shared(&memory);
    let view = View::new(&atomics[..]);
    let (mut ours, mut theirs) = (view.cursor(), io::Cursor::new(&mut memory[..]));
    while !input.is_empty() {
        let step = input.byte();
        let size = match step & 0x80 {
            0 => usize::from(input.byte()),
            _ => input.below(LARGEST),
        };
        let context = format!("step {} of {size} bytes", step & 0x7f);
        match step & 0x7f {
            0..16 => same(&mut ours, &mut theirs, &context, |cursor| {
                read(size, cursor)
            }),
            16..32 => same(&mut ours, &mut theirs, &context, |cursor| {
                read_exact(size, cursor)
            }),
            32..40 => same(&mut ours, &mut theirs, &context, |cursor| {
                let mut target = vec![0; 2 * size];
                let (first, second) = target.split_at_mut(size);
                let read = cursor.read_vectored(&mut [first, &mut [], second].map(IoSliceMut::new));
                read.map(|read| (read, target))
            }),
            40..48 => same(&mut ours, &mut theirs, &context, |cursor| {
                let mut target = Vec::new();
                cursor
                    .read_until(size as u8, &mut target)
                    .map(|read| (read, target))
            }),
            48..52 => same(&mut ours, &mut theirs, &context, |cursor| {
                let mut target = Vec::new();
                let read = cursor.take(size as u64).read_to_end(&mut target);
                read.map(|read| (read, target))
            }),
            52..56 => same(&mut ours, &mut theirs, &context, |cursor| {
                let mut target = String::from("text");
                let read = cursor.read_to_string(&mut target).ok();
                Ok((read.unwrap_or(0), target.into_bytes()))
            }),
            56..60 => {
                let (ours, theirs) = (ours.fill_buf(), theirs.fill_buf());
                let (ours, theirs) = (ours.expect("memory"), theirs.expect("memory"));
                assert_eq!(ours.is_empty(), theirs.is_empty());
                assert!(theirs.starts_with(ours), "{context}");
            }
            60..68 => {
                let size = size.min(ours.fill_buf().expect("memory").len());
                ours.consume(size);
                theirs.consume(size);
            }
            68..100 => {
                let large = [i64::MIN, i64::MAX, size as i64, -(size as i64)];
                let offset = large[usize::from(step) % large.len()];
                let to = match step / 4 % 3 {
                    0 => SeekFrom::Start(offset as u64),
                    1 => SeekFrom::Current(offset),
                    _ => SeekFrom::End(offset),
                };
                same(&mut ours, &mut theirs, &context, |cursor| {
                    Ok((cursor.seek(to)? as usize, Vec::new()))
                });
            }
            100..104 => {
                ours.set_position(size as u64);
                theirs.set_position(size as u64);
            }
            104..108 => ours = ours.clone(),
            108..116 => {
                let source = vec![step; size];
                let two = [&source[..size / 2], &[], &source[size / 2..]].map(IoSlice::new);
                assert_eq!(
                    outcome(ours.write_vectored(&two)),
                    outcome(theirs.write_vectored(&two))
                );
            }
            _ => {
                let source = input.bytes(size);
                assert_eq!(
                    outcome(ours.write(source)),
                    outcome(theirs.write(source)),
                    "{context}"
                );
            }
        }
        assert_eq!(ours.position(), theirs.position(), "after {context}");
    }
    assert!(view.eq_bytes(&memory));
}

/// What both cursors are.
trait Reader: BufRead + Seek {}

impl<C: BufRead + Seek> Reader for C {}

/// A number that a step returned, and the bytes that it read.
type Answer = io::Result<(usize, Vec<u8>)>;

/// Does one step with both cursors.
#[track_caller]
fn same(
    ours: &mut dyn Reader,
    theirs: &mut dyn Reader,
    context: &str,
    step: impl Fn(&mut dyn Reader) -> Answer,
) {
    assert_eq!(outcome(step(ours)), outcome(step(theirs)), "{context}");
}

fn read(size: usize, cursor: &mut dyn Reader) -> Answer {
    let mut target = vec![0; size];
    cursor.read(&mut target).map(|read| (read, target))
}

fn read_exact(size: usize, cursor: &mut dyn Reader) -> Answer {
    let mut target = vec![0; size];
    cursor.read_exact(&mut target).map(|()| (size, target))
}

/// Returns what can be compared of a result.
fn outcome<T>(result: io::Result<T>) -> Result<T, ErrorKind> {
    result.map_err(|error| error.kind())
}
