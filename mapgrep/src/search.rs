//! The search of one input, in bounded memory.
//!
//! An input comes in pieces: windows of a mapping that others may be writing, or what was
//! read. A [`Search`] is fed one piece after another and keeps what a line that is not yet
//! complete needs. What a piece yields is held back until the piece is committed, so a piece
//! that turns out to be damaged (the file was truncated under it) is rolled back and searched
//! again from another source.
//!
//! # Lines that move
//!
//! Three steps keep what is printed true while others write:
//!
//! 1. Find the needle in the view, and the newlines around it. Whatever was seen there may
//!    be gone by now: the three offsets are a guess.
//! 2. Copy what lies between the newlines out, once.
//! 3. Decide on the copy. It may have lost the needle, in which case there is no match; it
//!    may have gained newlines, in which case it is several lines, and each is looked at
//!    for itself.
//!
//! No step looks at the view again to confirm an earlier one, so none can be wrong about it.
//! And each goes on behind the end of the last, so a search ends whatever others write.
//! Where only the number of lines is asked for, nothing is copied: every byte of a match was
//! seen at its offset, and no more is said.
//!
//! # Lines that are long
//!
//! The last line of a piece is open: its end is in a later piece. It is copied to the end of
//! `copies`, and looked at as far as it has come.
//!
//! ```text
//! feed(piece):  the rest of the open line    append, look at it, close it at the newline
//!               whole lines                  find, copy, decide
//!               the beginning of a line      append, look at it
//! commit:       hand over what was found
//!               keep the open line's bytes   if it may be printed
//!               or its last needle.len() - 1 if not: a match across pieces is still seen
//! ```
//!
//! An open line may be printed if lines are asked for, it is not longer than the limit, and
//! neither it nor the head of the input has a NUL byte, which makes them binary. So memory is
//! bounded by the limit and a piece, and by a piece alone where no line is printed.

use std::{io, ops::ControlFlow};

use atomic_memchr::{Byte, View};
use memchr::memmem::Finder;

/// Number of bytes at the start of an input in which a NUL byte makes it binary before any
/// line matches. To look through all of it would cost a second search.
const HEAD: usize = 32 << 10;

/// Number of findings that are handed over before the search goes on: half a megabyte of them,
/// where a piece of short lines could have ten.
const QUOTA: usize = 16 << 10;

/// Zeros to stand for a hole.
static ZEROS: [u8; 4096] = [0; 4096];

/// What a search is to find out about each input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// Whether a line matches.
    Any,
    /// Number of lines that match.
    Count,
    /// Number of occurrences in each line that matches.
    Occurrences,
    /// Lines that match.
    Lines,
}

/// Receives what is found, in the order of the input.
pub(crate) trait Sink {
    /// Takes a finding.
    fn found(&mut self, found: Found<'_>) -> io::Result<()>;
}

/// What was found. The first line of an input has the number 1. Numbers are only right if
/// the search numbers lines.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// So many more lines match, for [`Want::Any`] and [`Want::Count`].
    More(u64),
    /// So often the needle occurs in a line, for [`Want::Occurrences`].
    Occurrences { number: u64, count: u64 },
    /// A line that matches, without its newline, for [`Want::Lines`]: a private copy, in
    /// which the needle occurs.
    Line { number: u64, bytes: &'a [u8] },
    /// A line matches and is longer than the limit, for [`Want::Lines`].
    TooLong,
    /// A line matches, and it or the head of the input has a NUL byte, for
    /// [`Want::Occurrences`] and [`Want::Lines`]. The search of the input ends.
    Binary,
}

/// Why a search ended before its input did.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The input could not be read.
    Input(io::Error),
    /// The sink failed.
    Output(io::Error),
}

/// A search for lines with a needle, which has no newline in it.
#[derive(Debug)]
pub(crate) struct Search<'n> {
    needle: &'n [u8],
    /// Finds it in what others may be writing.
    in_views: atomic_memchr::memmem::Finder<'n>,
    /// Finds it in private copies.
    finder: Finder<'n>,
    want: Want,
    numbers: bool,
    /// Number of bytes in the longest line that is printed.
    limit: usize,
    /// Private copies of lines. The first `committed` bytes are of the open line.
    copies: Vec<u8>,
    committed: usize,
    /// What was found since the last commit.
    found: Vec<Record>,
    now: State,
    /// What `now` was at the last commit.
    before: State,
}

/// What has been found and is not yet handed over.
#[derive(Clone, Copy, Debug)]
enum Record {
    Occurrences {
        number: u64,
        count: u64,
    },
    /// Where in the copies the line is.
    Line {
        number: u64,
        start: usize,
        end: usize,
    },
    TooLong,
    Binary,
}

/// How far the search of one input has come.
#[derive(Clone, Copy, Debug)]
struct State {
    /// Number of lines that have ended.
    lines: u64,
    /// Number of lines that match and were not handed over, where no more is asked for.
    more: u64,
    /// Number of bytes that are left of the head.
    head: usize,
    /// Whether a NUL byte was seen in the head.
    is_binary: bool,
    /// Whether all is known that is asked for.
    is_done: bool,
    open: Option<Open>,
}

/// A line that has begun and not ended.
#[derive(Clone, Copy, Debug)]
struct Open {
    /// Number of its bytes until now.
    len: u64,
    /// Where in the copies the bytes are that are kept of it.
    start: usize,
    /// Whether those are all of its bytes.
    is_whole: bool,
    has_nul: bool,
    /// Number of occurrences; no more than 1 where only lines are asked for.
    occurrences: u64,
    /// Where in the copies the last occurrence ends that was counted.
    counted: usize,
}

impl<'n> Search<'n> {
    /// `numbers` asks for line numbers, which cost another pass. `limit` is the length in
    /// bytes of the longest line that [`Want::Lines`] gives.
    pub(crate) fn new(needle: &'n [u8], want: Want, numbers: bool, limit: usize) -> Self {
        debug_assert!(!needle.contains(&b'\n'));
        Search {
            needle,
            in_views: atomic_memchr::memmem::Finder::new(needle),
            finder: Finder::new(needle),
            want,
            numbers,
            limit,
            copies: Vec::new(),
            committed: 0,
            found: Vec::new(),
            now: State::new(),
            before: State::new(),
        }
    }

    /// Begins a new input.
    pub(crate) fn begin(&mut self) {
        self.now = State::new();
        self.before = self.now;
        self.found.clear();
        self.copies.clear();
        self.committed = 0;
        // What one long line took is given back.
        self.copies.shrink_to(1 << 20);
    }

    /// Searches the next bytes of the input, and returns the number of bytes it has searched:
    /// all of them, or fewer if there is much to be handed over first. What is found waits for
    /// [`commit`](Search::commit) or [`roll_back`](Search::roll_back).
    pub(crate) fn feed<B: Byte>(&mut self, view: View<'_, B>) -> Result<usize, Failure> {
        let head = view.slice(..view.len().min(self.now.head));
        if self.prints() {
            self.now.is_binary |= atomic_memchr::memchr(0, head).is_some();
        }
        let fed = self.feed_lines(view)?;
        self.now.head -= head.len().min(fed);
        Ok(fed)
    }

    fn feed_lines<B: Byte>(&mut self, view: View<'_, B>) -> Result<usize, Failure> {
        if self.now.is_done {
            return Ok(view.len());
        }
        let mut rest = view;
        if self.now.open.is_some() {
            let newline = atomic_memchr::memchr(b'\n', rest);
            self.extend(rest.slice(..newline.unwrap_or(rest.len())))?;
            let Some(newline) = newline else {
                return Ok(view.len());
            };
            self.close(self.copies.len());
            if self.now.is_done {
                return Ok(view.len());
            }
            rest = rest.slice(newline + 1..);
        }
        let complete = atomic_memchr::memrchr(b'\n', rest).map_or(0, |newline| newline + 1);
        let (lines, beginning) = rest.split_at(complete);
        match self.want {
            Want::Any | Want::Count => self.count(lines),
            Want::Occurrences | Want::Lines => {
                let left = self.lines(lines)?;
                if !left.is_empty() {
                    return Ok(view.len() - beginning.len() - left.len());
                }
            }
        }
        if !beginning.is_empty() && !self.now.is_done {
            self.open(self.copies.len());
            self.extend(beginning)?;
        }
        Ok(view.len())
    }

    /// Searches a hole, which is read as zeros, without reading it: it has no newline, so it
    /// is a part of the line that it lies in.
    pub(crate) fn hole(
        &mut self,
        len: u64,
        sink: &mut impl Sink,
    ) -> Result<ControlFlow<()>, Failure> {
        if self.needle.contains(&0) {
            let mut left = len;
            while left > 0 {
                let part = ZEROS.len().min(usize::try_from(left).unwrap_or(usize::MAX));
                let fed = self.feed(View::new(&ZEROS[..part]))?;
                if self.commit(sink)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
                left -= fed as u64;
            }
            return Ok(ControlFlow::Continue(()));
        }
        if len > 0 {
            self.now.is_binary |= self.now.head > 0;
            self.now.head = self
                .now
                .head
                .saturating_sub(usize::try_from(len).unwrap_or(usize::MAX));
            if self.now.open.is_none() {
                self.open(self.copies.len());
            }
            if let Some(open) = &mut self.now.open {
                open.len += len;
                open.has_nul = true;
                // No match has a byte of it, so none begins before it and ends behind it.
                open.is_whole = false;
                open.start = self.copies.len();
            }
            self.settle();
        }
        self.commit(sink)
    }

    /// Ends the input, whose last line may have no newline.
    pub(crate) fn finish(&mut self, sink: &mut impl Sink) -> Result<(), Failure> {
        if self.now.open.is_some() {
            self.close(self.copies.len());
        }
        self.commit(sink).map(|_| ())
    }

    /// Hands over what was found since the last commit. Breaks if all is known that is asked
    /// for.
    pub(crate) fn commit(&mut self, sink: &mut impl Sink) -> Result<ControlFlow<()>, Failure> {
        self.hand_over(sink).map_err(Failure::Output)?;
        if self.now.is_done {
            return Ok(ControlFlow::Break(()));
        }
        self.keep_open_line();
        self.committed = self.copies.len();
        self.before = self.now;
        Ok(ControlFlow::Continue(()))
    }

    /// Forgets what was fed since the last commit.
    pub(crate) fn roll_back(&mut self) {
        self.found.clear();
        self.copies.truncate(self.committed);
        self.now = self.before;
    }

    fn hand_over(&mut self, sink: &mut impl Sink) -> io::Result<()> {
        match std::mem::take(&mut self.now.more) {
            0 => {}
            lines => sink.found(Found::More(lines))?,
        }
        for record in self.found.drain(..) {
            sink.found(match record {
                Record::Occurrences { number, count } => Found::Occurrences { number, count },
                Record::Line { number, start, end } => Found::Line {
                    number,
                    bytes: &self.copies[start..end],
                },
                Record::TooLong => Found::TooLong,
                Record::Binary => Found::Binary,
            })?;
        }
        Ok(())
    }

    /// Drops all copies but what is kept of the open line, which comes to the front.
    fn keep_open_line(&mut self) {
        let Some(open) = &mut self.now.open else {
            self.copies.clear();
            return;
        };
        let may_be_printed = self.want == Want::Lines
            && !self.now.is_binary
            && !open.has_nul
            && open.len <= self.limit as u64;
        if !may_be_printed {
            open.is_whole = false;
        }
        if !open.is_whole {
            let kept = self.copies.len() - open.start;
            open.start += kept - kept.min(self.needle.len().saturating_sub(1));
        }
        self.copies.drain(..open.start);
        open.counted = open.counted.saturating_sub(open.start);
        open.start = 0;
        if !open.is_whole {
            // Behind a line that is longer than the limit.
            self.copies.shrink_to(4 << 20);
        }
    }

    /// Whether NUL bytes matter: it is asked for what stands in the lines.
    fn prints(&self) -> bool {
        matches!(self.want, Want::Occurrences | Want::Lines)
    }

    /// Counts the lines that match among whole lines.
    fn count<B: Byte>(&mut self, lines: View<'_, B>) {
        let mut rest = lines;
        while !rest.is_empty() {
            let Some(hit) = self.in_views.find(rest) else {
                return;
            };
            self.now.more += 1;
            if self.want == Want::Any {
                self.now.is_done = true;
                return;
            }
            let behind = rest.slice(hit + self.needle.len()..);
            let Some(newline) = atomic_memchr::memchr(b'\n', behind) else {
                return;
            };
            rest = behind.slice(newline + 1..);
        }
    }

    /// Searches whole lines for what stands in those that match. Returns those that are left
    /// when there is much to be handed over.
    fn lines<'v, B: Byte>(&mut self, lines: View<'v, B>) -> Result<View<'v, B>, Failure> {
        let mut rest = lines;
        while !rest.is_empty() {
            let Some(hit) = self.in_views.find(rest) else {
                break;
            };
            let start =
                atomic_memchr::memrchr(b'\n', rest.slice(..hit)).map_or(0, |newline| newline + 1);
            let behind = hit + self.needle.len();
            let end = atomic_memchr::memchr(b'\n', rest.slice(behind..))
                .map_or(rest.len(), |newline| behind + newline);
            self.number(rest.slice(..start));
            let copied = self.copies.len();
            self.append(rest.slice(start..end))?;
            if !self.take_plain(copied, hit - start) {
                self.open(copied);
                self.decide(copied);
                self.close(self.copies.len());
                if self.now.is_done {
                    return Ok(View::default());
                }
            }
            if self.want != Want::Lines {
                self.copies.truncate(copied);
            }
            // The newline may be gone.
            rest = rest.slice(rest.len().min(end + 1)..);
            if self.found.len() >= QUOTA {
                return Ok(rest);
            }
        }
        self.number(rest);
        Ok(View::default())
    }

    /// Counts lines that end and are not looked at.
    fn number<B: Byte>(&mut self, view: View<'_, B>) {
        if self.numbers {
            self.now.lines += atomic_memchr::memchr_iter(b'\n', view).count() as u64;
        }
    }

    /// Begins a line, the first byte of which will be copied to `start`.
    fn open(&mut self, start: usize) {
        self.now.open = Some(Open {
            len: 0,
            start,
            is_whole: true,
            has_nul: false,
            // The empty needle occurs in every line.
            occurrences: u64::from(self.needle.is_empty()),
            counted: start,
        });
    }

    /// Copies more bytes of the open line, and decides on the copy.
    fn extend<B: Byte>(&mut self, part: View<'_, B>) -> Result<(), Failure> {
        let has_matched = self.now.open.is_some_and(|open| open.occurrences > 0);
        if self.want == Want::Count && has_matched {
            return Ok(());
        }
        let from = self.copies.len();
        self.append(part)?;
        self.decide(from);
        Ok(())
    }

    /// Decides on what was appended to the copies, from an offset on. Where there were no
    /// newlines, there may be some by now: then lines end.
    fn decide(&mut self, mut from: usize) {
        while let Some(newline) = memchr::memchr(b'\n', &self.copies[from..]) {
            let end = from + newline;
            self.look_at(from, end);
            self.close(end);
            from = end + 1;
            self.open(from);
        }
        self.look_at(from, self.copies.len());
        self.settle();
    }

    /// Takes what was appended to the copies if it is as the most are: one line, without NUL
    /// bytes, with the needle where it was found. Says whether it is, so that `decide` need
    /// not look: it takes 20 ns more for each line.
    fn take_plain(&mut self, start: usize, hit: usize) -> bool {
        let line = &self.copies[start..];
        let is_plain = self.want == Want::Lines
            && !self.now.is_binary
            && line.len() <= self.limit
            && line[hit..].starts_with(self.needle)
            && memchr::memchr2(b'\n', 0, line).is_none();
        if is_plain {
            self.now.lines += 1;
            let (number, end) = (self.now.lines, self.copies.len());
            self.found.push(Record::Line { number, start, end });
        }
        is_plain
    }

    /// Ends the search if the rest of the open line cannot change what is said.
    fn settle(&mut self) {
        let Some(open) = &self.now.open else {
            return;
        };
        let is_binary = self.prints() && (self.now.is_binary || open.has_nul);
        if open.occurrences > 0 && (self.want == Want::Any || is_binary) {
            self.close(self.copies.len());
        }
    }

    /// Looks at a part of the copies that belongs to the open line.
    fn look_at(&mut self, from: usize, end: usize) {
        let prints = self.prints();
        let Some(open) = &mut self.now.open else {
            return;
        };
        let part = &self.copies[from..end];
        open.len += part.len() as u64;
        open.has_nul |= prints && memchr::memchr(0, part).is_some();
        if self.needle.is_empty() {
            return;
        }
        // An occurrence may have begun in the part before.
        let from = from
            .saturating_sub(self.needle.len() - 1)
            .max(open.start)
            .max(open.counted);
        let text = &self.copies[from.min(end)..end];
        if self.want == Want::Occurrences {
            for hit in self.finder.find_iter(text) {
                open.occurrences += 1;
                open.counted = from + hit + self.needle.len();
            }
        } else if open.occurrences == 0 && self.finder.find(text).is_some() {
            open.occurrences = 1;
        }
    }

    /// Ends the open line, whose last byte is before `end` in the copies.
    fn close(&mut self, end: usize) {
        self.now.lines += 1;
        let Some(open) = self.now.open.take() else {
            return;
        };
        if open.occurrences == 0 || self.now.is_done {
            return;
        }
        let number = self.now.lines;
        match self.want {
            Want::Any | Want::Count => {
                self.now.more += 1;
                self.now.is_done = self.want == Want::Any;
            }
            _ if self.now.is_binary || open.has_nul => {
                self.found.push(Record::Binary);
                self.now.is_done = true;
            }
            Want::Occurrences => self.found.push(Record::Occurrences {
                number,
                count: open.occurrences,
            }),
            Want::Lines if open.is_whole && open.len <= self.limit as u64 => {
                let start = open.start;
                self.found.push(Record::Line { number, start, end });
            }
            Want::Lines => self.found.push(Record::TooLong),
        }
    }

    /// Copies bytes to the end of the copies, or says that there is no memory for them.
    fn append<B: Byte>(&mut self, part: View<'_, B>) -> Result<(), Failure> {
        let len = self.copies.len() + part.len();
        if len > self.copies.capacity() {
            // No more than twice as much as before, nor far more than the limit asks for.
            let capacity = (2 * self.copies.capacity()).min(self.limit.saturating_add(4 << 20));
            let additional = capacity.max(len) - self.copies.len();
            if self.copies.try_reserve_exact(additional).is_err() {
                return Err(Failure::Input(io::Error::new(
                    io::ErrorKind::OutOfMemory,
                    format!(
                        "there is no memory for a line of {len} bytes; lower the limit with \
                         --max-line-length"
                    ),
                )));
            }
        }
        part.append_to(&mut self.copies);
        Ok(())
    }
}

impl State {
    fn new() -> Self {
        State {
            lines: 0,
            more: 0,
            head: HEAD,
            is_binary: false,
            is_done: false,
            open: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{io, ops::ControlFlow};

    use atomic_memchr::View;

    use super::{Found, HEAD, QUOTA, Search, Sink, Want};

    const NO_LIMIT: usize = usize::MAX;

    /// A finding that outlives its search.
    #[derive(Clone, Debug, PartialEq)]
    enum Finding {
        More(u64),
        Occurrences(u64, u64),
        Line(u64, Vec<u8>),
        TooLong,
        Binary,
    }

    /// Keeps what it is given.
    #[derive(Debug, Default)]
    struct Findings(Vec<Finding>);

    impl Sink for Findings {
        fn found(&mut self, found: Found<'_>) -> io::Result<()> {
            let finding = match found {
                Found::More(lines) => match self.0.pop() {
                    Some(Finding::More(before)) => Finding::More(before + lines),
                    _ => Finding::More(lines),
                },
                Found::Occurrences { number, count } => Finding::Occurrences(number, count),
                Found::Line { number, bytes } => Finding::Line(number, bytes.to_vec()),
                Found::TooLong => Finding::TooLong,
                Found::Binary => Finding::Binary,
            };
            self.0.push(finding);
            Ok(())
        }
    }

    /// Part of an input.
    #[derive(Clone, Copy, Debug)]
    enum Piece<'a> {
        Bytes(&'a [u8]),
        Hole(u64),
    }

    /// Searches the pieces, of an input whose head has as many bytes as are given. Something
    /// else is fed before each, and rolled back.
    fn search(search: &mut Search<'_>, head: usize, pieces: &[Piece<'_>]) -> Vec<Finding> {
        let mut findings = Findings::default();
        search.begin();
        search.now.head = head;
        search.before = search.now;
        let mut flow = ControlFlow::Continue(());
        for piece in pieces {
            for damaged in [&b"\0aab\naa\0b"[..], b"aaaaaaaaaaaaaaaa"] {
                let _ = search.feed(View::new(damaged)).unwrap();
                search.roll_back();
            }
            flow = match *piece {
                Piece::Bytes(mut bytes) => loop {
                    let fed = search.feed(View::new(bytes)).unwrap();
                    let flow = search.commit(&mut findings).unwrap();
                    bytes = &bytes[fed..];
                    if flow.is_break() || bytes.is_empty() {
                        break flow;
                    }
                },
                Piece::Hole(len) => search.hole(len, &mut findings).unwrap(),
            };
            if flow.is_break() {
                break;
            }
        }
        if flow.is_continue() {
            search.finish(&mut findings).unwrap();
        }
        findings.0
    }

    fn pieces(text: &[u8], step: usize) -> Vec<Piece<'_>> {
        text.chunks(step).map(Piece::Bytes).collect()
    }

    /// The definition, for what has no NUL byte in its head.
    fn definition(text: &[u8], needle: &[u8], want: Want, limit: usize) -> Vec<Finding> {
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        let mut findings = Vec::new();
        for (i, line) in text.split(|&byte| byte == b'\n').enumerate() {
            let number = i as u64 + 1;
            if memchr::memmem::find(line, needle).is_none() {
                continue;
            }
            let is_binary = line.contains(&0);
            let finding = match want {
                Want::Any => return vec![Finding::More(1)],
                Want::Count => match findings.pop() {
                    Some(Finding::More(lines)) => Finding::More(lines + 1),
                    _ => Finding::More(1),
                },
                _ if is_binary => {
                    findings.push(Finding::Binary);
                    return findings;
                }
                Want::Occurrences if needle.is_empty() => Finding::Occurrences(number, 1),
                Want::Occurrences => {
                    let count = memchr::memmem::find_iter(line, needle).count();
                    Finding::Occurrences(number, count as u64)
                }
                Want::Lines if line.len() > limit => Finding::TooLong,
                Want::Lines => Finding::Line(number, line.to_vec()),
            };
            findings.push(finding);
        }
        findings
    }

    const WANTS: [Want; 4] = [Want::Any, Want::Count, Want::Occurrences, Want::Lines];
    const NEEDLES: [&[u8]; 9] = [
        b"", b"a", b"b", b"aa", b"ab", b"aab", b"\r", b"\0", b"a\0\0",
    ];

    #[test]
    fn pieces_of_every_length_give_the_findings_of_the_definition() {
        let texts: [&[u8]; 9] = [
            b"a",
            b"\n",
            b"\n\na\n",
            b"a\nb\n\nab\naab\nb",
            b"ab\n\n\n",
            b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\nb\n",
            b"a\r\nb\r\nba\r\n",
            b"\xFFa\xFE\n\0\na\0b\n",
            b"b\0\0\0a\0\0b\nbb\n",
        ];
        for text in texts {
            for needle in NEEDLES {
                for want in WANTS {
                    for limit in [0, 1, 2, 3, 46, NO_LIMIT] {
                        let expected = definition(text, needle, want, limit);
                        let mut ours = Search::new(needle, want, true, limit);
                        for step in [1, 2, 3, 4, 7, text.len()] {
                            assert_eq!(
                                search(&mut ours, 0, &pieces(text, step)),
                                expected,
                                "{text:?} {needle:?} {want:?} {limit} {step}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn an_input_of_nothing_has_no_lines() {
        for want in WANTS {
            let mut ours = Search::new(b"", want, false, NO_LIMIT);
            assert_eq!(search(&mut ours, HEAD, &[]), []);
            assert_eq!(search(&mut ours, HEAD, &[Piece::Bytes(b"")]), []);
            assert_eq!(search(&mut ours, HEAD, &[Piece::Hole(0)]), []);
        }
    }

    #[test]
    fn holes_are_zeros() {
        let around: [&[u8]; 6] = [b"", b"\n", b"a", b"aa", b"b\naa", b"a\n\nab\n"];
        for before in around {
            for behind in around {
                for hole in [1, 2, 3, 5000] {
                    let mut text = before.to_vec();
                    text.resize(text.len() + hole, 0);
                    text.extend_from_slice(behind);
                    let all = [
                        Piece::Bytes(before),
                        Piece::Hole(hole as u64),
                        Piece::Bytes(behind),
                    ];
                    for needle in NEEDLES {
                        for want in WANTS {
                            let expected = definition(&text, needle, want, NO_LIMIT);
                            let mut ours = Search::new(needle, want, true, NO_LIMIT);
                            assert_eq!(
                                search(&mut ours, 0, &all),
                                expected,
                                "{before:?} {hole} {behind:?} {needle:?} {want:?}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_hole_in_the_head_makes_the_input_binary() {
        for (len, expected) in [
            (HEAD - 1, Finding::Binary),
            (HEAD, Finding::Line(3, b"needle".to_vec())),
        ] {
            let mut before = vec![b'x'; len];
            before[len - 1] = b'\n';
            let behind = Piece::Bytes(b"\nneedle\n");
            let all = [Piece::Bytes(&before), Piece::Hole(HEAD as u64), behind];
            let mut ours = Search::new(b"needle", Want::Lines, true, NO_LIMIT);
            assert_eq!(search(&mut ours, HEAD, &all), [expected]);
        }
    }

    #[test]
    fn short_lines_are_handed_over_before_there_are_many() {
        let text = "\n".repeat(HEAD) + &"x\n".repeat(100_000) + "\0\nx";
        for want in [Want::Lines, Want::Occurrences] {
            for needle in [&b"x"[..], b""] {
                let mut ours = Search::new(needle, want, true, NO_LIMIT);
                let findings = search(&mut ours, HEAD, &[Piece::Bytes(text.as_bytes())]);
                let expected = definition(text.as_bytes(), needle, want, NO_LIMIT);
                // Not assert_eq, which would print them.
                assert!(findings == expected, "{want:?} {needle:?}");
                assert!(findings.len() > 100_000);
                assert!(ours.found.capacity() <= 2 * QUOTA, "{want:?}");
            }
        }
    }

    /// Says how many bytes the search keeps for an endless line.
    fn memory(want: Want, limit: usize, piece: &[u8]) -> usize {
        let mut ours = Search::new(b"needle", want, false, limit);
        let mut findings = Findings::default();
        let mut most = 0;
        for _ in 0..64 {
            assert_eq!(ours.feed(View::new(piece)).unwrap(), piece.len());
            assert!(ours.commit(&mut findings).unwrap().is_continue());
            most = most.max(ours.copies.capacity());
        }
        assert_eq!(findings.0, []);
        most
    }

    #[test]
    fn memory_is_bounded_by_a_piece_where_no_line_is_printed_and_else_by_the_limit() {
        let (text, zeros) = (vec![b'x'; 1 << 20], vec![0; 1 << 20]);
        for want in WANTS {
            assert!(memory(want, NO_LIMIT, &zeros) < 8 << 20, "{want:?}");
            assert!(memory(want, 16 << 20, &text) < 24 << 20, "{want:?}");
            if want != Want::Lines {
                assert!(memory(want, NO_LIMIT, &text) < 8 << 20, "{want:?}");
            }
        }
        // The control: what may be printed is kept.
        assert!(memory(Want::Lines, NO_LIMIT, &text) > 60 << 20);
    }

    #[test]
    fn the_rest_of_a_line_is_not_waited_for_where_it_changes_nothing() {
        for (want, begin) in [
            (Want::Any, &b"a needle, "[..]),
            (Want::Lines, b"\0 a needle, "),
            (Want::Occurrences, b"a needle, \0"),
        ] {
            let mut ours = Search::new(b"needle", want, false, NO_LIMIT);
            assert_eq!(ours.feed(View::new(begin)).unwrap(), begin.len());
            let mut findings = Findings::default();
            assert!(ours.commit(&mut findings).unwrap().is_break(), "{want:?}");
            assert_eq!(findings.0.len(), 1);
        }
    }
}
