//! The search of one input.
//!
//! The input may be a mapping that others are writing to. Three steps keep what is
//! printed true:
//!
//! 1. Find the needle in the view, and the newlines around it. Whatever was seen
//!    there may be gone by now: the three positions are a guess.
//! 2. Copy what lies between the newlines out, once.
//! 3. Decide on the copy. It may have lost the needle, in which case there is no
//!    match; it may have gained newlines, in which case it is several lines, and
//!    each is looked at for itself.
//!
//! No step looks at the view again to confirm an earlier one, so none can be wrong
//! about it. And each goes on behind the end of the last, so that a search ends
//! whatever others write.

use std::{
    io::{self, Read},
    ops::ControlFlow,
};

use atomic_memchr::{Byte, View};
use memchr::memmem::Finder;

/// How far into an input a NUL byte makes it binary before any line matches. To look
/// through all of it would cost a second search.
const HEAD: usize = 32 << 10;

/// How much is read at once from what cannot be mapped. Pipes hold 64 KiB; beyond 256
/// KiB the chunk falls out of the second-level cache.
const CHUNK: usize = 256 << 10;

/// Receives the lines that match.
pub(crate) trait Sink {
    /// Takes a line, and says whether to go on.
    fn line(&mut self, line: Line<'_>) -> io::Result<ControlFlow<()>>;
}

/// A line that contains the needle, as it was copied.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    /// The first line of an input is 1. Only right if the search numbers lines.
    pub(crate) number: u64,
    /// Without the newline.
    pub(crate) bytes: &'a [u8],
    /// Whether a NUL byte was seen in the line or at the beginning of the input.
    pub(crate) binary: bool,
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
    numbers: bool,
    /// The private copy of a line, as long as the longest so far.
    copy: Vec<u8>,
    /// What has been read of an input that cannot be mapped.
    chunk: Vec<u8>,
}

/// How far the search of one input has come.
struct Progress {
    /// How many lines have ended.
    lines: u64,
    /// How many bytes are left of the head.
    head: usize,
    /// Whether a NUL byte was seen in the head.
    binary: bool,
}

impl<'n> Search<'n> {
    /// `numbers` asks for line numbers, which cost another pass.
    pub(crate) fn new(needle: &'n [u8], numbers: bool) -> Self {
        debug_assert!(!needle.contains(&b'\n'));
        Search {
            needle,
            in_views: atomic_memchr::memmem::Finder::new(needle),
            finder: Finder::new(needle),
            numbers,
            copy: Vec::new(),
            chunk: Vec::new(),
        }
    }

    /// Searches what lies in memory. `is_whole` says whether all that was seen there is of
    /// the input. Behind the end of a file that was truncated there are zeros: a line with
    /// one is reported only if it still is, and else the search ends.
    pub(crate) fn view<B: Byte>(
        &mut self,
        view: View<'_, B>,
        is_whole: impl Fn() -> bool,
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        let mut progress = Progress::new();
        self.lines(view, is_whole, &mut progress, sink).map(|_| ())
    }

    /// Searches what is read, whole lines as soon as they are there. It needs as much
    /// memory as the longest line.
    pub(crate) fn stream(&mut self, input: impl Read, sink: &mut impl Sink) -> Result<(), Failure> {
        let mut chunk = std::mem::take(&mut self.chunk);
        let result = self.chunks(input, &mut chunk, sink);
        self.chunk = chunk;
        result
    }

    fn chunks(
        &mut self,
        mut input: impl Read,
        chunk: &mut Vec<u8>,
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        let mut progress = Progress::new();
        // How much of the chunk is filled: at first with the beginning of a line.
        let mut filled = 0;
        loop {
            if filled == chunk.len() {
                grow(chunk, (2 * filled).max(CHUNK))?;
            }
            let read = match input.read(&mut chunk[filled..]) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Failure::Input(error)),
            };
            // Only what is new can have a newline.
            let newline = memchr::memrchr(b'\n', &chunk[filled..filled + read]);
            let complete = match newline {
                Some(newline) => filled + newline + 1,
                None if read > 0 => {
                    filled += read;
                    continue;
                }
                None => filled,
            };
            filled += read;

            let view = View::new(&chunk[..complete]);
            let ControlFlow::Continue(counted) = self.lines(view, || true, &mut progress, sink)?
            else {
                return Ok(());
            };
            if read == 0 {
                return Ok(());
            }
            if self.numbers {
                progress.lines += count_newlines(view.slice(counted..));
            }
            chunk.copy_within(complete..filled, 0);
            filled -= complete;
        }
    }

    /// Searches some whole lines of the input. Returns up to where lines have been
    /// counted.
    fn lines<B: Byte>(
        &mut self,
        view: View<'_, B>,
        is_whole: impl Fn() -> bool,
        progress: &mut Progress,
        sink: &mut impl Sink,
    ) -> Result<ControlFlow<(), usize>, Failure> {
        progress.look_at_head(view);
        if progress.binary && !is_whole() {
            return Ok(ControlFlow::Break(()));
        }
        let mut position = 0;
        while position < view.len() {
            let rest = view.slice(position..);
            let Some(hit) = self.in_views.find(rest) else {
                break;
            };
            let start =
                atomic_memchr::memrchr(b'\n', rest.slice(..hit)).map_or(0, |newline| newline + 1);
            let behind = hit + self.needle.len();
            let end = atomic_memchr::memchr(b'\n', rest.slice(behind..))
                .map_or(rest.len(), |newline| behind + newline);
            if self.numbers {
                progress.lines += count_newlines(rest.slice(..start));
            }

            let len = end - start;
            if self.copy.len() < len {
                grow(&mut self.copy, len)?;
            }
            let copy = &mut self.copy[..len];
            rest.slice(start..end).copy_to_slice(copy);

            let mut left = Some(&*copy);
            while let Some(lines) = left {
                let (bytes, others) = match memchr::memchr(b'\n', lines) {
                    Some(newline) => (&lines[..newline], Some(&lines[newline + 1..])),
                    None => (lines, None),
                };
                left = others;
                progress.lines += 1;
                if self.finder.find(bytes).is_none() {
                    continue;
                }
                let zero = memchr::memchr(0, bytes).is_some();
                if zero && !is_whole() {
                    return Ok(ControlFlow::Break(()));
                }
                let line = Line {
                    number: progress.lines,
                    bytes,
                    binary: progress.binary || zero,
                };
                if sink.line(line).map_err(Failure::Output)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            // The last line may end without a newline.
            position = view.len().min(position + end + 1);
        }
        Ok(ControlFlow::Continue(position))
    }
}

impl Progress {
    fn new() -> Self {
        Progress {
            lines: 0,
            head: HEAD,
            binary: false,
        }
    }

    fn look_at_head<B: Byte>(&mut self, view: View<'_, B>) {
        let head = view.slice(..view.len().min(self.head));
        self.head -= head.len();
        self.binary |= atomic_memchr::memchr(0, head).is_some();
    }
}

fn count_newlines<B: Byte>(view: View<'_, B>) -> u64 {
    atomic_memchr::memchr_iter(b'\n', view).count() as u64
}

/// Makes a buffer longer, or says that there is no memory for a line of this length.
fn grow(buffer: &mut Vec<u8>, len: usize) -> Result<(), Failure> {
    buffer
        .try_reserve(len - buffer.len())
        .map_err(|error| Failure::Input(error.into()))?;
    buffer.resize(len, 0);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{
        io::{self, Read},
        ops::ControlFlow,
    };

    use atomic_memchr::View;

    use super::{CHUNK, Line, Search, Sink};

    /// Keeps what it is given.
    #[derive(Debug, Default, PartialEq)]
    struct Lines(Vec<(u64, Vec<u8>)>);

    impl Sink for Lines {
        fn line(&mut self, line: Line<'_>) -> io::Result<ControlFlow<()>> {
            self.0.push((line.number, line.bytes.to_vec()));
            Ok(ControlFlow::Continue(()))
        }
    }

    /// Gives `step` bytes at a time, and is interrupted before each.
    struct Steps<'a> {
        bytes: &'a [u8],
        step: usize,
        interrupted: bool,
    }

    impl Read for Steps<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.interrupted = !self.interrupted;
            if self.interrupted {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let step = self.step.min(buffer.len());
            self.bytes.read(&mut buffer[..step])
        }
    }

    fn by_view(text: &[u8], needle: &[u8]) -> Lines {
        let mut lines = Lines::default();
        Search::new(needle, true)
            .view(View::new(text), || true, &mut lines)
            .unwrap();
        lines
    }

    fn by_stream(text: &[u8], needle: &[u8], step: usize) -> Lines {
        let mut lines = Lines::default();
        let input = Steps {
            bytes: text,
            step,
            interrupted: false,
        };
        Search::new(needle, true).stream(input, &mut lines).unwrap();
        lines
    }

    /// The definition.
    fn by_lines(text: &[u8], needle: &[u8]) -> Lines {
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        let lines = text.split(|&byte| byte == b'\n').enumerate();
        let matching = lines.filter(|(_, line)| memchr::memmem::find(line, needle).is_some());
        Lines(
            matching
                .map(|(i, line)| (i as u64 + 1, line.to_vec()))
                .collect(),
        )
    }

    #[test]
    fn views_and_streams_give_the_lines_of_the_definition() {
        let texts: [&[u8]; 8] = [
            b"a",
            b"\n",
            b"\n\na\n",
            b"a\nb\n\nab\naab\nb",
            b"ab\n\n\n",
            b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\nb\n",
            b"a\r\nb\r\nba\r\n",
            b"\xFFa\xFE\n\0\na\0b\n",
        ];
        for text in texts {
            for needle in [&b""[..], b"a", b"b", b"ab", b"aab", b"\r", b"\0", b"zz"] {
                let expected = by_lines(text, needle);
                assert_eq!(by_view(text, needle), expected, "{text:?} {needle:?}");
                for step in 1..9 {
                    let found = by_stream(text, needle, step);
                    assert_eq!(found, expected, "{text:?} {needle:?} {step}");
                }
            }
        }
    }

    #[test]
    fn an_input_of_nothing_has_no_lines() {
        assert_eq!(by_view(b"", b""), Lines::default());
        assert_eq!(by_stream(b"", b"", 1), Lines::default());
    }

    #[test]
    fn lines_longer_than_a_chunk_are_carried() {
        let mut text = b"first\n".to_vec();
        text.resize(text.len() + 3 * CHUNK, b'x');
        text.extend_from_slice(b"needle\nlast needle");
        let expected = by_lines(&text, b"needle");
        assert_eq!(expected.0.len(), 2);
        for step in [1000, CHUNK - 1, CHUNK, CHUNK + 1, usize::MAX] {
            // Not assert_eq, which would print them.
            assert!(by_stream(&text, b"needle", step) == expected, "{step}");
        }
    }

    #[test]
    fn lines_are_numbered_across_chunks() {
        let mut text = vec![b'\n'; 2 * CHUNK + 17];
        text.extend_from_slice(b"needle\n");
        assert_eq!(
            by_stream(&text, b"needle", 4096).0[0].0,
            2 * CHUNK as u64 + 18
        );
        assert_eq!(by_view(&text, b"needle").0[0].0, 2 * CHUNK as u64 + 18);
    }
}
