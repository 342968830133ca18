//! Builds the haystacks of a case in memory that all its contestants search.

use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use atomic_memchr_testing::Rng;

use crate::{corpus::Corpus, text::Text};

/// The haystacks of a case.
pub(crate) enum Haystacks {
    /// Text in which the needles do not occur.
    Never(usize),
    /// Generated text, unchanged.
    Text(usize),
    /// Text in which a needle occurs every `mean` bytes on average.
    Every { len: usize, mean: usize },
    /// Many pieces of text without needles, of 1 to `longest` bytes, at random offsets.
    Pieces { longest: usize },
    /// Many pieces of text of `len` bytes, at random offsets, in which a needle occurs every
    /// `mean` bytes on average.
    PiecesWith { len: usize, mean: usize },
    /// Many haystacks of this length with one match each, at a random offset.
    Hit(usize),
    /// The first `len` bytes of a corpus.
    Corpus { corpus: Corpus, len: usize },
}

/// Number of haystacks in a case that has many: more than a branch predictor remembers.
const MANY: usize = 1 << 14;

/// Length of a long text in bytes: that of a novel.
pub(crate) const LONG: usize = 600_000;

impl Haystacks {
    /// Fills memory with the haystacks of a task that searches for `needles`. A haystack that is
    /// the only one begins `offset` bytes after the start of a page.
    pub(crate) fn arena(&self, needles: &[u8], text: &Text, offset: usize) -> Arena {
        let mut random = Rng::with_seed(42);
        match *self {
            Haystacks::Never(len) => Arena::one(&text.without(len, needles), offset),
            Haystacks::Text(len) => Arena::one(&text.plain(len), offset),
            Haystacks::Every { len, mean } => Arena::one(&text.with(len, needles, mean), offset),
            Haystacks::Pieces { longest } => {
                let bytes = text.without(longest + 4096, needles);
                let spans = (0..MANY).map(|_| (random.usize(..4096), 1 + random.usize(..longest)));
                Arena::new(&bytes, 0, spans.collect())
            }
            Haystacks::PiecesWith { len, mean } => {
                let bytes = text.with(16384 + len, needles, mean);
                let spans = (0..MANY).map(|_| (random.usize(..16384), len));
                Arena::new(&bytes, 0, spans.collect())
            }
            Haystacks::Hit(len) => {
                // Windows of one length around each of some matches: every offset in the
                // haystack and in a cache line, in memory that the L1 cache holds.
                let apart = 2 * len + 64;
                let mut bytes = text.without(4 * apart, needles);
                let hits = [0, 1, 2, 3].map(|k| k * apart + len + random.usize(..64));
                for hit in hits {
                    bytes[hit] = needles[random.usize(..needles.len())];
                }
                let spans = (0..MANY).map(|_| (hits[random.usize(..4)] - random.usize(..len), len));
                Arena::new(&bytes, 0, spans.collect())
            }
            Haystacks::Corpus { corpus, len } => {
                let bytes = corpus.bytes(text, len);
                Arena::one(&bytes.expect("the file can be read"), offset)
            }
        }
    }
}

/// Memory that all contestants of a case search.
pub(crate) struct Arena {
    memory: Vec<AtomicU8>,
    /// Offset and length of each haystack.
    spans: Vec<(usize, usize)>,
}

impl Arena {
    fn one(bytes: &[u8], offset: usize) -> Arena {
        Arena::new(bytes, offset, vec![(0, bytes.len())])
    }

    /// Copies `bytes` to `offset` bytes after the start of a page. `spans` are haystacks in them.
    fn new(bytes: &[u8], offset: usize, mut spans: Vec<(usize, usize)>) -> Arena {
        const PAGE: usize = 4096;
        let len = PAGE + offset + bytes.len();
        let memory: Vec<AtomicU8> = (0..len).map(|_| AtomicU8::new(b' ')).collect();
        let start = memory.as_ptr().addr().next_multiple_of(PAGE) - memory.as_ptr().addr();
        let start = start + offset;
        for (to, &from) in memory[start..].iter().zip(bytes) {
            to.store(from, Relaxed);
        }
        for span in &mut spans {
            span.0 += start;
        }
        Arena { memory, spans }
    }

    /// Returns the haystacks.
    pub(crate) fn haystacks(&self) -> Vec<&[AtomicU8]> {
        let spans = self.spans.iter();
        spans
            .map(|&(start, len)| &self.memory[start..start + len])
            .collect()
    }
}

/// Returns a length as the names of cases have it.
pub(crate) fn size(len: usize) -> String {
    match len {
        _ if len.is_multiple_of(1 << 20) => format!("{}M", len >> 20),
        _ if len.is_multiple_of(1 << 10) => format!("{}K", len >> 10),
        LONG => "600k".to_owned(),
        _ => len.to_string(),
    }
}
