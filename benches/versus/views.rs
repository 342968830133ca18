//! Adds the cases that do more with a view than search it: lines, text, numbers, reading it like a
//! file. The peers are std and other crates on a `&[u8]` that does not change.
//!
//! Where a peer borrows, a view copies: there are no lines and no text in place, because the bytes
//! may change. The rows show what that costs.

use std::{
    hint::black_box,
    io::{self, BufRead},
    str,
    sync::atomic::AtomicU8,
};

use atomic_memchr::View;

use crate::{
    case::Cases,
    corpus::Corpus,
    haystacks::{Haystacks, LONG, size},
    lineup::{Lineup, Peer, Task, plain},
};

/// What a case does with a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    /// Lines, of which the lengths are added up.
    Lines,
    /// Lines that begin with a certain word.
    LinesWith,
    /// Lines whose bytes are looked at: by `lines_copied`.
    LinesCopied,
    /// A copy as text.
    Text,
    /// A number in each of many records.
    Records,
    /// `BufRead::read_line`.
    ReadLine,
    /// `BufRead::read_until` the end of a line.
    ReadUntil,
}

/// The prefix of the lines that are counted.
const WORD: &[u8] = b"the ";

/// Bytes of a record: a `u32`, and eight bytes further a `u16`.
const RECORD: usize = 16;

/// Adds all cases of this file.
pub(crate) fn add(cases: &mut Cases) {
    let mut all = |name: &str, work, lens: &[usize]| {
        for &len in lens {
            let name = format!("{name}-{}", size(len));
            cases.add("view", name, work, Haystacks::Text(len));
        }
    };
    all("lines", Work::Lines, &[4096, LONG]);
    all("lines-with", Work::LinesWith, &[4096, LONG]);
    all("lines-copied", Work::LinesCopied, &[4096, LONG]);
    all("text-ascii", Work::Text, &[64, 500, 4096, 64 << 10, LONG]);
    all("records", Work::Records, &[256, 16 << 10]);
    all("read-line", Work::ReadLine, &[4096, LONG]);
    all("read-until", Work::ReadUntil, &[4096, LONG]);
    for (name, corpus) in [("ru", Corpus::Cyrillic), ("zh", Corpus::Chinese)] {
        for len in [4096, LONG] {
            cases.add(
                "view",
                format!("text-{name}-{}", size(len)),
                Work::Text,
                Haystacks::Corpus { corpus, len },
            );
        }
    }
}

/// The lines of a slice, by the positions that memchr gives.
fn lines_by_memchr(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut ends = memchr::memchr_iter(b'\n', bytes);
    let mut start = 0;
    std::iter::from_fn(move || {
        let line = match ends.next() {
            Some(end) => &bytes[start..end],
            None if start < bytes.len() => &bytes[start..],
            None => return None,
        };
        start += line.len() + 1;
        Some(line.strip_suffix(b"\r").unwrap_or(line))
    })
}

/// The lines of a slice, by std.
fn lines_by_std(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\n").unwrap_or(line))
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

/// Combines the length of a line with its first byte, so that the bytes are loaded.
fn look(line: &[u8]) -> usize {
    let first = line.first().copied().unwrap_or_default();
    line.len() + usize::from(first)
}

/// A number that only the fields of all records, in their places, make.
fn mix(sum: u64, tag: u32, kind: u16) -> u64 {
    sum.rotate_left(1)
        .wrapping_add(u64::from(tag) ^ u64::from(kind))
}

impl Task for Work {
    fn enter(&self, lineup: &mut Lineup<'_>) {
        lineup.view(*self);
    }
}

impl Lineup<'_> {
    fn view(&mut self, work: Work) {
        match work {
            Work::Lines => {
                self.enter(Peer::Ours, |h| {
                    let lines = View::new(h).lines();
                    lines.map(|line| line.len()).sum::<usize>()
                });
                self.enter(Peer::Memchr, |h| {
                    lines_by_memchr(plain(h)).map(<[u8]>::len).sum::<usize>()
                });
                self.enter(Peer::Std, |h| {
                    lines_by_std(plain(h)).map(<[u8]>::len).sum::<usize>()
                });
            }
            Work::LinesWith => {
                self.enter(Peer::Ours, |h| {
                    let lines = View::new(h).lines();
                    lines.filter(|line| line.starts_with(WORD)).count()
                });
                self.enter(Peer::Memchr, |h| {
                    let lines = lines_by_memchr(plain(h));
                    lines.filter(|line| line.starts_with(WORD)).count()
                });
                self.enter(Peer::Std, |h| {
                    let lines = lines_by_std(plain(h));
                    lines.filter(|line| line.starts_with(WORD)).count()
                });
            }
            Work::LinesCopied => {
                self.enter(Peer::Ours, |h| {
                    let (mut buffer, mut sum) = (Vec::new(), 0);
                    let mut lines = View::new(h).lines_copied(&mut buffer);
                    while let Some(line) = lines.next() {
                        sum += look(line);
                    }
                    sum
                });
                self.enter(Peer::Memchr, |h| {
                    lines_by_memchr(plain(h)).map(look).sum::<usize>()
                });
                self.enter(Peer::Std, |h| {
                    lines_by_std(plain(h)).map(look).sum::<usize>()
                });
            }
            Work::Text => self.text(),
            Work::Records => self.records(),
            Work::ReadLine => {
                self.enter(Peer::Ours, |h| read_lines(View::new(h).cursor()));
                self.enter(Peer::Std, |h| read_lines(io::Cursor::new(plain(h))));
            }
            Work::ReadUntil => {
                self.enter(Peer::Ours, |h| read_until(View::new(h).cursor()));
                self.enter(Peer::Std, |h| read_until(io::Cursor::new(plain(h))));
            }
        }
    }

    fn text(&mut self) {
        /// Keeps the copy from being made without need.
        fn len(text: Option<String>) -> usize {
            black_box(text).map_or(0, |text| text.len())
        }
        self.enter(Peer::Ours, |h| len(View::new(h).to_utf8().ok()));
        self.enter(Peer::Std, |h| {
            len(str::from_utf8(plain(h)).ok().map(str::to_owned))
        });
        self.enter(Peer::SimdUtf8, |h| {
            let text = simdutf8::basic::from_utf8(plain(h));
            len(text.ok().map(str::to_owned))
        });
    }

    fn records(&mut self) {
        self.enter(Peer::Ours, |h| {
            let (view, mut sum) = (View::new(h), 0);
            for at in (0..view.len()).step_by(RECORD) {
                let (Ok(tag), Ok(kind)) = (view.read_le(at), view.read_le(at + 8)) else {
                    break;
                };
                sum = mix(sum, tag, kind);
            }
            sum as usize
        });
        self.enter(Peer::Std, |h| {
            fn read<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
                bytes.get(at..at + N)?.try_into().ok()
            }
            let (bytes, mut sum) = (plain(h), 0);
            for at in (0..bytes.len()).step_by(RECORD) {
                let (Some(tag), Some(kind)) = (read(bytes, at), read(bytes, at + 8)) else {
                    break;
                };
                sum = mix(sum, u32::from_le_bytes(tag), u16::from_le_bytes(kind));
            }
            sum as usize
        });
        self.enter(Peer::Relaxed, |h: &[AtomicU8]| {
            fn read<const N: usize>(bytes: &[AtomicU8], at: usize) -> Option<[u8; N]> {
                let bytes: &[AtomicU8; N] = bytes.get(at..at + N)?.try_into().ok()?;
                Some(std::array::from_fn(|i| {
                    bytes[i].load(std::sync::atomic::Ordering::Relaxed)
                }))
            }
            let mut sum = 0;
            for at in (0..h.len()).step_by(RECORD) {
                let (Some(tag), Some(kind)) = (read(h, at), read(h, at + 8)) else {
                    break;
                };
                sum = mix(sum, u32::from_le_bytes(tag), u16::from_le_bytes(kind));
            }
            sum as usize
        });
    }
}

fn read_lines(mut reader: impl BufRead) -> usize {
    let (mut line, mut sum) = (String::new(), 0);
    while reader.read_line(&mut line).is_ok_and(|read| read > 0) {
        sum += look(line.as_bytes());
        line.clear();
    }
    sum
}

fn read_until(mut reader: impl BufRead) -> usize {
    let (mut line, mut sum) = (Vec::new(), 0);
    while reader
        .read_until(b'\n', &mut line)
        .is_ok_and(|read| read > 0)
    {
        sum += look(&line);
        line.clear();
    }
    sum
}
