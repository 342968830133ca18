//! What is measured: groups of cases, and what each group is to reach.

use std::sync::atomic::AtomicU8;

use atomic_memchr_testing::Rng;

use crate::{
    contestants::{Peer, Side, Task},
    copies::{LENGTHS, Way},
    corpus::Corpus,
    substring,
    text::Text,
    views,
};

/// A number that a group is to reach.
pub(crate) struct Target {
    pub(crate) group: &'static str,
    /// Only cases whose names begin so.
    pub(crate) prefix: &'static str,
    pub(crate) peer: Peer,
    pub(crate) goal: Goal,
}

/// What is to be reached: the peer's time over ours.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// By the geometric mean of the cases.
    Mean(f64),
    /// By each of the cases.
    Each(f64),
}

/// No case is to be slower than this against [`Peer::Memchr`].
pub(crate) const FLOOR: f64 = 0.95;

/// What each group is to reach.
pub(crate) const TARGETS: &[Target] = &[
    target("find-tiny", "", Peer::Memchr, Goal::Mean(1.1)),
    target("find-small", "", Peer::Memchr, Goal::Mean(1.6)),
    target("find-small", "", Peer::Glibc, Goal::Mean(1.0)),
    target("find-medium", "", Peer::Memchr, Goal::Mean(1.2)),
    target("find-medium", "memchr-", Peer::Glibc, Goal::Mean(1.0)),
    target("find-large", "", Peer::Memchr, Goal::Mean(0.97)),
    target("iterate-dense", "", Peer::Memchr, Goal::Mean(3.0)),
    target("iterate-dense", "", Peer::MemchrN, Goal::Mean(1.0)),
    target("iterate-rare", "", Peer::Memchr, Goal::Mean(1.0)),
    target("count1", "", Peer::Memchr, Goal::Mean(2.0)),
    target("count23", "", Peer::Memchr, Goal::Mean(5.0)),
    target("find-hit", "", Peer::Memchr, Goal::Each(FLOOR)),
    target("scan-16k", "", Peer::Relaxed, Goal::Mean(60.0)),
    target("scan-16k", "", Peer::Copied, Goal::Mean(20.0)),
    target("copy-out", "", Peer::Libc, Goal::Mean(1.0)),
    target("copy-out", "", Peer::Libc, Goal::Each(FLOOR)),
    target("copy-out", "", Peer::Relaxed, Goal::Mean(20.0)),
    target("copy-in", "", Peer::Libc, Goal::Mean(1.0)),
    target("copy-in", "", Peer::Libc, Goal::Each(FLOOR)),
    target("copy-in", "", Peer::Relaxed, Goal::Mean(20.0)),
    target("fill", "", Peer::Libc, Goal::Mean(1.0)),
    target("fill", "", Peer::Libc, Goal::Each(FLOOR)),
];

pub(crate) const fn target(
    group: &'static str,
    prefix: &'static str,
    peer: Peer,
    goal: Goal,
) -> Target {
    Target {
        group,
        prefix,
        peer,
        goal,
    }
}

/// One row of the table.
pub(crate) struct Case {
    pub(crate) group: &'static str,
    pub(crate) name: String,
    pub(crate) task: Task,
    haystacks: Haystacks,
}

/// What is searched.
pub(crate) enum Haystacks {
    /// Text in which the needles do not occur.
    Never(usize),
    /// Text as it is.
    Text(usize),
    /// Text in which a needle comes so often on average.
    Every { len: usize, mean: usize },
    /// Many pieces of text without needles, of lengths up to this one, anywhere.
    Pieces { longest: usize },
    /// Many pieces of text of this length, anywhere, with needles every so often.
    PiecesWith { len: usize, mean: usize },
    /// Many haystacks of this length with the one match anywhere.
    Hit(usize),
    /// What substrings are looked for in.
    Corpus { corpus: Corpus, len: usize },
}

/// How many haystacks there are in a case that has many: more than a branch
/// predictor keeps in mind.
const MANY: usize = 1 << 14;

/// The length of a long text, which is that of a novel.
pub(crate) const LONG: usize = 600_000;

/// Needles: bytes that prose has seldom or never. In haystacks that are to be
/// without them they are replaced where they occur.
const NEEDLES: [u8; 3] = *b"<>=";

impl Case {
    /// Fills memory with what this case searches.
    pub(crate) fn arena(&self, text: &Text, offset: usize) -> Arena {
        let needles = match &self.task {
            Task::Find(needles, _) | Task::Iterate(needles, _) | Task::Count(needles) => needles,
            Task::FindSlowly(needle) => &vec![*needle],
            Task::Substring(_) | Task::Copy(_) | Task::View(_) => &vec![],
        };
        let mut random = Rng::with_seed(42);
        match self.haystacks {
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
                // Windows of one length around each of some matches: every place in
                // the haystack and in a cache line, in memory that the L1 cache holds.
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
    /// Start and length of each haystack.
    spans: Vec<(usize, usize)>,
}

impl Arena {
    fn one(bytes: &[u8], offset: usize) -> Arena {
        Arena::new(bytes, offset, vec![(0, bytes.len())])
    }

    /// `bytes`, `offset` bytes after the start of a page, and haystacks in them.
    fn new(bytes: &[u8], offset: usize, mut spans: Vec<(usize, usize)>) -> Arena {
        const PAGE: usize = 4096;
        let len = PAGE + offset + bytes.len();
        let memory: Vec<AtomicU8> = (0..len).map(|_| AtomicU8::new(b' ')).collect();
        let start = memory.as_ptr().addr().next_multiple_of(PAGE) - memory.as_ptr().addr();
        let start = start + offset;
        for (to, &from) in memory[start..].iter().zip(bytes) {
            to.store(from, std::sync::atomic::Ordering::Relaxed);
        }
        for span in &mut spans {
            span.0 += start;
        }
        Arena { memory, spans }
    }

    /// The haystacks.
    pub(crate) fn haystacks(&self) -> Vec<&[AtomicU8]> {
        let spans = self.spans.iter();
        spans
            .map(|&(start, len)| &self.memory[start..start + len])
            .collect()
    }
}

/// All cases, group by group.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = Cases::default();
    finds(&mut cases);
    iterations(&mut cases);
    counts(&mut cases);
    substring::add(&mut cases);
    for way in Way::ALL {
        for len in LENGTHS {
            cases.add(
                way.group(),
                size(len),
                Task::Copy(way),
                Haystacks::Text(len),
            );
        }
    }
    views::add(&mut cases);
    cases.0
}

#[derive(Default)]
pub(crate) struct Cases(Vec<Case>);

impl Cases {
    pub(crate) fn add(
        &mut self,
        group: &'static str,
        name: String,
        task: Task,
        haystacks: Haystacks,
    ) {
        self.0.push(Case {
            group,
            name,
            task,
            haystacks,
        });
    }
}

fn needles(count: usize) -> Vec<u8> {
    NEEDLES[..count].to_vec()
}

/// What memchr calls a search for `count` bytes.
fn function(count: usize, from: Side) -> String {
    let name = match from {
        Side::Front => "memchr",
        Side::Back => "memrchr",
    };
    match count {
        1 => name.to_owned(),
        _ => format!("{name}{count}"),
    }
}

pub(crate) fn size(len: usize) -> String {
    match len {
        _ if len.is_multiple_of(1 << 20) => format!("{}M", len >> 20),
        _ if len.is_multiple_of(1 << 10) => format!("{}K", len >> 10),
        LONG => "600k".to_owned(),
        _ => len.to_string(),
    }
}

fn finds(cases: &mut Cases) {
    let mut never = |group, count, from, len| {
        let name = format!("{}-{}", function(count, from), size(len));
        let task = Task::Find(needles(count), from);
        cases.add(group, name, task, Haystacks::Never(len));
    };
    for len in [1, 2, 3, 4, 6, 7, 8, 12, 15, 16, 20, 24, 31] {
        never("find-tiny", 1, Side::Front, len);
    }
    for len in [
        32, 33, 40, 48, 63, 64, 65, 80, 96, 100, 127, 128, 129, 160, 192, 200, 255, 256,
    ] {
        never("find-small", 1, Side::Front, len);
    }
    for from in [Side::Front, Side::Back] {
        for len in [
            1024, 1500, 2048, 3000, 4096, 5000, 8192, 16384, 20001, 32768,
        ] {
            never("find-medium", 1, from, len);
        }
    }
    for count in 1..=3 {
        for from in [Side::Front, Side::Back] {
            for len in [64 << 10, 256 << 10, 1 << 20, 8 << 20] {
                never("find-large", count, from, len);
            }
        }
    }
    for (count, from) in [
        (1, Side::Front),
        (1, Side::Back),
        (2, Side::Front),
        (3, Side::Front),
    ] {
        for len in [16, 64, 256, 4096] {
            let name = format!("{}-{}", function(count, from), size(len));
            let task = Task::Find(needles(count), from);
            cases.add("find-hit", name, task, Haystacks::Hit(len));
        }
    }
    for (count, from) in [(1, Side::Front), (1, Side::Back), (3, Side::Front)] {
        for longest in [64, 256, 1024] {
            let name = format!("{}-1..{longest}", function(count, from));
            let task = Task::Find(needles(count), from);
            cases.add("find-unaligned", name, task, Haystacks::Pieces { longest });
        }
    }
    let task = Task::FindSlowly(NEEDLES[0]);
    cases.add(
        "scan-16k",
        "memchr-16K".to_owned(),
        task,
        Haystacks::Never(16384),
    );
}

fn iterations(cases: &mut Cases) {
    for (group, from) in [("iterate-dense", Side::Front), ("iterate-rev", Side::Back)] {
        for count in 1..=3 {
            for mean in [6, 9, 17, 30, 50] {
                let name = format!("{}-every-{mean}", function(count, from));
                let task = Task::Iterate(needles(count), from);
                cases.add(group, name, task, Haystacks::Every { len: LONG, mean });
            }
        }
        // Bytes that text has by itself, which come as words and lines make them.
        for bytes in ["\n", " ", "e", "et", "eta", ".,\n"] {
            let name = format!("{}-text-{bytes:?}", function(bytes.len(), from));
            let task = Task::Iterate(bytes.as_bytes().to_vec(), from);
            cases.add(group, name, task, Haystacks::Text(LONG));
        }
    }
    for count in 1..=3 {
        let name = format!("{}-every-4096", function(count, Side::Front));
        let task = Task::Iterate(needles(count), Side::Front);
        let haystacks = Haystacks::Every {
            len: LONG,
            mean: 4096,
        };
        cases.add("iterate-rare", name, task, haystacks);
    }
    for (count, from) in [(1, Side::Front), (1, Side::Back), (3, Side::Front)] {
        for (len, mean) in [(8, 12), (16, 12), (32, 12), (64, 12), (64, 100)] {
            let name = format!("{}-{len}-every-{mean}", function(count, from));
            let task = Task::Iterate(needles(count), from);
            cases.add(
                "iterate-tiny",
                name,
                task,
                Haystacks::PiecesWith { len, mean },
            );
        }
    }
}

fn counts(cases: &mut Cases) {
    for count in 1..=3 {
        let group = if count == 1 { "count1" } else { "count23" };
        for (len, mean) in [
            (64, 17),
            (1024, 17),
            (16384, 17),
            (LONG, 6),
            (LONG, 17),
            (LONG, 50),
            (LONG, 4096),
        ] {
            let name = format!(
                "{}-{}-every-{mean}",
                function(count, Side::Front),
                size(len)
            );
            let task = Task::Count(needles(count));
            cases.add(group, name, task, Haystacks::Every { len, mean });
        }
    }
}
