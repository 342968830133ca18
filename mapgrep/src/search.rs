//! Finds the matching lines of one input, in bounded memory, while others may write the input.
//!
//! An input comes in *pieces*: windows of a mapping, or chunks that were read. A [`Search`] is fed
//! one piece after another, and keeps what it needs of a line that is not complete. The findings of
//! a piece are held back until the piece is *committed*. If the file was truncated under a piece,
//! the piece is *rolled back*, and searched again from another source.
//!
//! # Lines that others write
//!
//! A line is found in three steps, so that every line that is printed contains the needle:
//!
//! 1. Find the needle in the view, and the newlines around it. All three may have changed since, so
//!    their offsets are a guess.
//! 2. Copy the bytes between the newlines, once.
//! 3. Decide on the copy. If it no longer contains the needle, there is no match. If it contains
//!    newlines by now, it is several lines, and each is decided by itself.
//!
//! No step reads the view again to confirm an earlier step, so they cannot contradict each other.
//! Each search begins behind the end of the last match, so it ends whatever others write. If only
//! lines are counted, nothing is copied: every byte of a match was seen at its offset, and a count
//! claims no more.
//!
//! # Lines that are longer than a piece
//!
//! The last line of a piece is *open*: its end is in a later piece. Its bytes are appended to
//! `copies`, and searched as they are appended.
//!
//! ```text
//! feed(piece):  the rest of the open line    append, search, close the line at the newline
//!               whole lines                  find, copy, decide
//!               the beginning of a line      open a line, append, search
//! commit:       hand over the findings
//!               of the open line keep        all bytes if it may be printed, or the last
//!                                            needle.len() - 1, for a match across pieces
//! ```
//!
//! An open line may be printed if lines are wanted, it is not longer than the limit, and there is
//! no NUL byte in it or in the head of the input, which would make the input binary. So memory is
//! bounded by the limit and a piece, and by a piece alone if no line is printed.

use std::{io, ops::ControlFlow};

use atomic_memchr::{Byte, View};
use memchr::memmem::Finder;

/// Number of bytes at the start of an input that are searched for a NUL byte, which makes the input
/// binary. Searching all of it would cost a second search.
const HEAD: usize = 32 << 10;

/// Number of findings after which a search stops, so that they are handed over. They take half a
/// megabyte, where those of a piece of short lines could take ten.
const QUOTA: usize = 16 << 10;

/// Stands for a part of a hole.
static ZEROS: [u8; 4096] = [0; 4096];

/// What a search is to find in each input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// One matching line.
    Any,
    /// Number of matching lines.
    Count,
    /// Number of occurrences in each matching line.
    Occurrences,
    /// Matching lines.
    Lines,
}

/// Receives findings, in the order of the input.
pub(crate) trait Sink {
    /// Takes a finding.
    fn found(&mut self, found: Found<'_>) -> io::Result<()>;
}

/// A finding. `number` is the line number, 1 for the first line of an input. It is valid only if
/// the search numbers lines.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// Number of further matching lines, for [`Want::Any`] and [`Want::Count`].
    More(u64),
    /// Number of occurrences in a matching line, for [`Want::Occurrences`].
    Occurrences { number: u64, count: u64 },
    /// A private copy of a matching line, without its newline, for [`Want::Lines`]. It contains the
    /// needle.
    Line { number: u64, bytes: &'a [u8] },
    /// A matching line that is longer than the limit, for [`Want::Lines`].
    TooLong,
    /// A matching line, where it or the head of the input has a NUL byte, for
    /// [`Want::Occurrences`] and [`Want::Lines`]. It ends the search of the input.
    Binary,
}

/// An error that ends the search of an input before its end.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The input could not be read.
    Input(io::Error),
    /// The sink failed.
    Output(io::Error),
}

/// A search for lines that contain a needle. The needle contains no newline.
#[derive(Debug)]
pub(crate) struct Search<'n> {
    needle: &'n [u8],
    /// Finds the needle in views of bytes that others may write.
    in_views: atomic_memchr::memmem::Finder<'n>,
    /// Finds the needle in private copies.
    finder: Finder<'n>,
    want: Want,
    /// Is `true` if lines are to be numbered.
    numbers: bool,
    /// Number of bytes in the longest line that is printed.
    limit: usize,
    /// Private copies of lines.
    copies: Vec<u8>,
    /// Number of bytes of `copies` at the last commit, all of the open line.
    committed: usize,
    /// Findings since the last commit.
    found: Vec<Record>,
    now: State,
    /// The value of `now` at the last commit.
    before: State,
}

/// A finding that is not yet handed over.
#[derive(Clone, Copy, Debug)]
enum Record {
    Occurrences {
        number: u64,
        count: u64,
    },
    /// A line, at `start..end` in the copies.
    Line {
        number: u64,
        start: usize,
        end: usize,
    },
    TooLong,
    Binary,
}

/// The progress of the search of one input.
#[derive(Clone, Copy, Debug)]
struct State {
    /// Number of lines that have ended.
    lines: u64,
    /// Number of matching lines that were not handed over, if only their number is wanted.
    more: u64,
    /// Number of bytes left of the head.
    head: usize,
    /// Is `true` once a NUL byte was seen in the head.
    is_binary: bool,
    /// Is `true` once everything that is wanted was found.
    is_done: bool,
    open: Option<Open>,
}

/// A line that has begun and not ended.
#[derive(Clone, Copy, Debug)]
struct Open {
    /// Number of bytes of the line until now.
    len: u64,
    /// Offset in the copies of the bytes that are kept of the line.
    start: usize,
    /// Is `true` if all bytes of the line are kept.
    is_whole: bool,
    has_nul: bool,
    /// Number of occurrences. It does not exceed 1 unless occurrences are wanted.
    occurrences: u64,
    /// Offset in the copies of the end of the last occurrence that was counted.
    counted: usize,
}

impl<'n> Search<'n> {
    /// Creates a search. If `numbers` is `true`, lines are numbered, which takes another pass.
    /// `limit` is the length in bytes of the longest line that [`Want::Lines`] yields.
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
        // Memory that a long line of the last input took is freed.
        self.copies.shrink_to(1 << 20);
    }

    /// Searches the next piece of the input, and returns the number of bytes that were searched:
    /// all of them, or fewer if there are so many findings that they must be handed over first.
    /// Findings wait for [`commit`](Search::commit) or [`roll_back`](Search::roll_back).
    pub(crate) fn feed<B: Byte>(&mut self, view: View<'_, B>) -> Result<usize, Failure> {
        let head = view.slice(..view.len().min(self.now.head));
        if self.prints() {
            self.now.is_binary |= atomic_memchr::memchr(0, head).is_some();
        }
        let fed = self.feed_lines(view)?;
        self.now.head -= head.len().min(fed);
        Ok(fed)
    }

    /// Searches a piece, after its head was searched for NUL bytes, as [`feed`](Search::feed) does.
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

    /// Searches a hole of `len` bytes without reading it. It stands for zeros, which contain no
    /// newline, so it is a part of one line.
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
                // The needle has no zero, so no match reaches into the hole or across it.
                open.is_whole = false;
                open.start = self.copies.len();
            }
            self.settle();
        }
        self.commit(sink)
    }

    /// Ends the input, whose last line may lack a newline, and commits.
    pub(crate) fn finish(&mut self, sink: &mut impl Sink) -> Result<(), Failure> {
        if self.now.open.is_some() {
            self.close(self.copies.len());
        }
        self.commit(sink).map(|_| ())
    }

    /// Hands over the findings since the last commit. Breaks if everything that is wanted was
    /// found.
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

    /// Undoes everything since the last commit.
    pub(crate) fn roll_back(&mut self) {
        self.found.clear();
        self.copies.truncate(self.committed);
        self.now = self.before;
    }

    /// Hands all findings over, and forgets them.
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

    /// Drops all copies except the bytes that are kept of the open line, and moves those to the
    /// front.
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
            // A line that exceeded the limit has taken more memory than is needed from here on.
            self.copies.shrink_to(4 << 20);
        }
    }

    /// Returns `true` if parts of lines are wanted, so that NUL bytes matter.
    fn prints(&self) -> bool {
        matches!(self.want, Want::Occurrences | Want::Lines)
    }

    /// Counts the matching lines among whole lines.
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

    /// Finds the matching lines among whole lines. Returns the lines that were not searched,
    /// because there are so many findings that they must be handed over first.
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
            // There may be no newline any more.
            rest = rest.slice(rest.len().min(end + 1)..);
            if self.found.len() >= QUOTA {
                return Ok(rest);
            }
        }
        self.number(rest);
        Ok(View::default())
    }

    /// Adds lines that are skipped to the line number.
    fn number<B: Byte>(&mut self, view: View<'_, B>) {
        if self.numbers {
            self.now.lines += atomic_memchr::memchr_iter(b'\n', view).count() as u64;
        }
    }

    /// Begins a line, whose first byte will be at the offset `start` in the copies.
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

    /// Copies further bytes of the open line, and decides on the copy.
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

    /// Decides on the bytes that were appended to the copies, from the offset `from` on. The view
    /// had no newlines in them when it was searched. The copy may have some, and then lines end
    /// there.
    fn decide(&mut self, mut from: usize) {
        while let Some(newline) = memchr::memchr(b'\n', &self.copies[from..]) {
            let end = from + newline;
            self.search_part(from, end);
            self.close(end);
            from = end + 1;
            self.open(from);
        }
        self.search_part(from, self.copies.len());
        self.settle();
    }

    /// Records a line that was appended to the copies at `start`, and returns `true`, if it is like
    /// most lines: it has no newline and no NUL byte, and the needle is at the offset `hit` where
    /// it was found. Other lines need `decide`, which takes 20 ns more for each line.
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

    /// Ends the open line if its remaining bytes cannot change the findings.
    fn settle(&mut self) {
        let Some(open) = &self.now.open else {
            return;
        };
        let is_binary = self.prints() && (self.now.is_binary || open.has_nul);
        if open.occurrences > 0 && (self.want == Want::Any || is_binary) {
            self.close(self.copies.len());
        }
    }

    /// Searches `from..end` of the copies, which are bytes of the open line.
    fn search_part(&mut self, from: usize, end: usize) {
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
        // An occurrence may begin in the part before.
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

    /// Ends the open line, whose copy ends at the offset `end`, and records what was found in it.
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

    /// Appends bytes to the copies.
    ///
    /// # Errors
    ///
    /// [`Failure::Input`] if there is too little memory for them.
    fn append<B: Byte>(&mut self, part: View<'_, B>) -> Result<(), Failure> {
        let len = self.copies.len() + part.len();
        if len > self.copies.capacity() {
            // At most twice as much as before, and at most 4 MiB more than the limit.
            let capacity = (2 * self.copies.capacity()).min(self.limit.saturating_add(4 << 20));
            let additional = capacity.max(len) - self.copies.len();
            if self.copies.try_reserve_exact(additional).is_err() {
                return Err(Failure::Input(io::Error::new(
                    io::ErrorKind::OutOfMemory,
                    format!(
                        "too little memory for a line of {len} bytes; lower the limit with \
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

    /// Keeps the findings that it receives.
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

    /// A part of an input.
    #[derive(Clone, Copy, Debug)]
    enum Piece<'a> {
        Bytes(&'a [u8]),
        Hole(u64),
    }

    /// Searches the pieces of an input with a head of `head` bytes, and returns the findings.
    /// Before each piece something else is fed and rolled back.
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

    /// Returns the findings by definition, for an input without a NUL byte in its head.
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
