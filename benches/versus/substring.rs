//! Adds the cases that search for substrings, of the kinds that memchr's own suite has, and their
//! contestants.
//!
//! All cases run forwards (`memmem`) and backwards (`memmem-rev`). Both sides build their finders
//! beforehand, except in the cases named `oneshot`. The other peers have no finders.

use std::{hint::black_box, sync::atomic::AtomicU8};

use atomic_memchr::memmem;

use crate::{
    case::Cases,
    corpus::Corpus,
    haystacks::{Haystacks, LONG, size},
    lineup::{Lineup, Peer, Side, Task, itself, plain, sum},
    target::{Goal, Target, target},
};

/// The ratios that each group is to reach.
pub(crate) const TARGETS: &[Target] = &[
    target("memmem", "large-", Peer::Memchr, Goal::Mean(1.2)),
    target("memmem", "large-", Peer::Memchr, Goal::Each(0.97)),
    target("memmem", "common-", Peer::Memchr, Goal::Mean(1.5)),
    target("memmem", "common-", Peer::Memchr, Goal::Each(0.97)),
    target("memmem", "binary-", Peer::Memchr, Goal::Mean(4.0)),
    target("memmem", "defeat-", Peer::Memchr, Goal::Mean(3.0)),
    target("memmem", "tiny-", Peer::Memchr, Goal::Mean(1.2)),
    target("memmem", "oneshot-", Peer::Memchr, Goal::Mean(1.2)),
    target("memmem", "", Peer::Glibc, Goal::Mean(1.3)),
    target("memmem", "", Peer::StringZilla, Goal::Mean(1.3)),
    target("memmem-rev", "", Peer::Memchr, Goal::Mean(15.0)),
    target("memmem-rev", "", Peer::StringZilla, Goal::Mean(1.3)),
    target("memmem-caseless", "", Peer::Regex, Goal::Mean(3.0)),
];

/// A search for a substring.
#[derive(Clone, Debug)]
struct Search {
    needle: Vec<u8>,
    from: Side,
    how: How,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    /// The nearest, with what was prepared.
    First,
    /// The nearest, with nothing prepared.
    Oneshot,
    /// The sum of the positions of all.
    All,
    /// The sum of the positions of all, whatever the case of their letters.
    Caseless,
}

const LONG_NEEDLE: &str = "I feel that he is stronger and older than I am, and more of the world, \
    should I turn back now?";

/// A kind, what is searched, how much of it, and needles.
type Kind = (
    &'static str,
    Corpus,
    usize,
    How,
    &'static [(&'static str, &'static [u8])],
);

const KINDS: &[Kind] = &[
    (
        "large",
        Corpus::English,
        LONG,
        How::All,
        &[
            ("never-common-bytes", b"sternness"),
            ("never-rare-bytes", b"quartz"),
            ("never-two-spaces", b"  "),
            ("never-names", b"John Watson"),
            ("never-long", LONG_NEEDLE.as_bytes()),
            ("rare", b"extraordinary gentleman"),
            ("rare-word", b"nevertheless"),
        ],
    ),
    (
        "large",
        Corpus::Cyrillic,
        LONG,
        How::All,
        &[
            ("never-names", "Джон Уотсон".as_bytes()),
            ("rare", "Шерлок Мистер".as_bytes()),
        ],
    ),
    (
        "large",
        Corpus::Chinese,
        LONG,
        How::All,
        &[
            ("never-names", "约翰·沃森".as_bytes()),
            ("rare", "福气夏天".as_bytes()),
        ],
    ),
    (
        "large",
        Corpus::Code,
        LONG,
        How::All,
        &[
            ("never", b"fn strength"),
            ("never-paren", b"fn strength("),
            ("never-quux", b"fn quux("),
            ("rare", b"pub fn state(&self, state: Self) -> Self {"),
        ],
    ),
    (
        "large",
        Corpus::Digests,
        LONG,
        How::All,
        &[
            ("never", b"61a1a40effcf97de24505f154a306597"),
            ("never-short", b"61a1a40ef"),
        ],
    ),
    (
        "large",
        Corpus::English,
        64 << 10,
        How::All,
        &[
            ("never-common-bytes-64K", b"sternness"),
            ("never-rare-bytes-64K", b"quartz"),
        ],
    ),
    (
        "large",
        Corpus::English,
        4096,
        How::All,
        &[
            ("never-common-bytes-4K", b"sternness"),
            ("never-rare-bytes-4K", b"quartz"),
        ],
    ),
    (
        "common",
        Corpus::English,
        LONG,
        How::All,
        &[
            ("that", b"that"),
            ("you", b"you"),
            ("the", b"the "),
            ("two-bytes", b"he"),
            ("word", b"thought"),
        ],
    ),
    (
        "common",
        Corpus::Cyrillic,
        LONG,
        How::All,
        &[("that", "что".as_bytes()), ("not", "не".as_bytes())],
    ),
    (
        "common",
        Corpus::Chinese,
        LONG,
        How::All,
        &[("that", "那".as_bytes()), ("not", "不".as_bytes())],
    ),
    (
        "common",
        Corpus::Code,
        LONG,
        How::All,
        &[("fn", b"fn"), ("let", b"let"), ("is-empty", b"is_empty")],
    ),
    (
        "binary",
        Corpus::Binary,
        LONG,
        How::All,
        &[
            ("zeros", b"\x00\x00\xDD\xDD\x00"),
            ("address", b"\x40\x00\x00\x00\x00\x00\x00\x41"),
            ("opcodes", b"\x48\x8B\x00\x48\x89\x00\xFF"),
            ("end-of-zeros", b"\x00\x00\x00\x00\x00\x00\x00\x01\x00\x02"),
        ],
    ),
    (
        "defeat",
        Corpus::Repeated(b"qaz", b"qbz"),
        LONG,
        How::All,
        &[("alphabet", b"qbz")],
    ),
    (
        "defeat",
        Corpus::Repeated(
            b"qjaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            b"qjaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz",
        ),
        LONG,
        How::All,
        &[(
            "freq",
            b"qjaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz",
        )],
    ),
    (
        "defeat",
        Corpus::Repeated(b"z", &REPEATED),
        LONG,
        How::All,
        &[("repeated", &REPEATED)],
    ),
    (
        "defeat",
        Corpus::Repeated(b"z", b""),
        LONG,
        How::All,
        &[("rare-tricky", b"abczdef"), ("rare-match", b"zzzzzzzzzz")],
    ),
    (
        "defeat",
        Corpus::Rare,
        LONG,
        How::All,
        &[("one-byte-200", &[b'z'; 200])],
    ),
    (
        "tiny",
        Corpus::English,
        43,
        How::First,
        &[
            ("never-common-bytes", b"sternness"),
            ("never-rare-bytes", b"quartz"),
            ("never-names", b"John Watson"),
            ("word", b"people"),
        ],
    ),
    (
        "tiny",
        Corpus::English,
        64,
        How::First,
        &[("never-64", b"zqxj")],
    ),
    (
        "tiny",
        Corpus::English,
        96,
        How::First,
        &[
            ("never-common-bytes-96", b"sternness"),
            ("never-rare-bytes-96", b"quartz"),
        ],
    ),
    (
        "tiny",
        Corpus::Cyrillic,
        50,
        How::First,
        &[("never", "Джон Уотсон".as_bytes())],
    ),
    (
        "tiny",
        Corpus::Chinese,
        50,
        How::First,
        &[("never", "夏洛克".as_bytes())],
    ),
    (
        "oneshot",
        Corpus::English,
        43,
        How::Oneshot,
        &[
            ("never-common-bytes", b"sternness"),
            ("never-rare-bytes", b"quartz"),
            ("never-names", b"John Watson"),
            ("word", b"people"),
        ],
    ),
    (
        "oneshot",
        Corpus::English,
        64,
        How::Oneshot,
        &[
            ("never-64", b"zqxj"),
            (
                "long-64",
                b"the extraordinary gentleman who understands nothing at all",
            ),
        ],
    ),
    (
        "oneshot",
        Corpus::English,
        96,
        How::Oneshot,
        &[
            ("never-common-bytes-96", b"sternness"),
            ("never-rare-bytes-96", b"quartz"),
        ],
    ),
    (
        "oneshot",
        Corpus::Cyrillic,
        50,
        How::Oneshot,
        &[("never", "Джон Уотсон".as_bytes())],
    ),
    (
        "oneshot",
        Corpus::Chinese,
        50,
        How::Oneshot,
        &[("never", "夏洛克".as_bytes())],
    ),
    (
        "oneshot",
        Corpus::English,
        1024,
        How::Oneshot,
        &[
            ("never-common-bytes-1K", b"sternness"),
            ("never-rare-bytes-1K", b"quartz"),
            (
                "long-1K",
                b"the extraordinary gentleman who understands nothing at all",
            ),
        ],
    ),
];

/// A needle that defeats a search for its two ends, or for `z` at all.
const REPEATED: [u8; 115] = {
    let mut needle = [b'z'; 115];
    needle[113] = b'a';
    needle
};

const CASELESS: &[(&str, Corpus, &[u8])] = &[
    ("never", Corpus::English, b"Sherlock Holmes"),
    ("never-common-bytes", Corpus::English, b"Sternness"),
    ("rare", Corpus::English, b"Extraordinary Gentleman"),
    ("common", Corpus::English, b"that"),
    ("word", Corpus::English, b"thought"),
    ("code", Corpus::Code, b"safety"),
    ("code-never", Corpus::Code, b"FN STRENGTH"),
];

/// Adds all cases of this file.
pub(crate) fn add(cases: &mut Cases) {
    for (group, from) in [("memmem", Side::Front), ("memmem-rev", Side::Back)] {
        for &(kind, corpus, len, how, needles) in KINDS {
            for &(name, needle) in needles {
                let name = format!("{kind}-{}-{name}", corpus.name());
                let needle = needle.to_vec();
                let task = Search { needle, from, how };
                cases.add(group, name, task, Haystacks::Corpus { corpus, len });
            }
        }
    }
    for (name, corpus, needle) in CASELESS {
        let task = Search {
            needle: needle.to_vec(),
            from: Side::Front,
            how: How::Caseless,
        };
        let name = format!("{}-{name}-{}", corpus.name(), size(LONG));
        cases.add(
            "memmem-caseless",
            name,
            task,
            Haystacks::Corpus {
                corpus: *corpus,
                len: LONG,
            },
        );
    }
}

/// Enters ours and memchr's: the same finder, built beforehand, of the module `memmem` of
/// either.
macro_rules! enter_finders {
    ($lineup:ident, $needle:ident, $finder:ident, $function:ident, $then:expr) => {{
        let finder = memmem::$finder::new(&$needle).into_owned();
        $lineup.enter(Peer::Ours, move |haystack| {
            $then(black_box(&finder).$function(haystack))
        });
        let finder = memchr::memmem::$finder::new(&$needle).into_owned();
        $lineup.enter(Peer::Memchr, move |haystack| {
            $then(black_box(&finder).$function(plain(haystack)))
        });
    }};
}

/// Enters ours and memchr's functions of that name.
macro_rules! enter_functions {
    ($lineup:ident, $needle:ident, $function:ident) => {{
        let needle = $needle.clone();
        $lineup.enter(Peer::Ours, move |haystack| {
            memmem::$function(haystack, black_box(&needle))
        });
        let needle = $needle.clone();
        $lineup.enter(Peer::Memchr, move |haystack| {
            memchr::memmem::$function(plain(haystack), black_box(&needle))
        });
    }};
}

/// The sum of the positions that a function finds, one after the other, forwards.
#[inline(always)]
#[cfg(target_os = "linux")]
fn sum_forward(
    haystack: &[AtomicU8],
    needle: &[u8],
    find: impl Fn(&[AtomicU8], &[u8]) -> Option<usize>,
) -> usize {
    let (mut start, mut sum) = (0, 0usize);
    while let Some(at) = find(&haystack[start..], needle) {
        sum = sum.wrapping_add(start + at);
        start += at + needle.len();
    }
    sum
}

/// The same, backwards.
#[inline(always)]
#[cfg(all(feature = "stringzilla", target_os = "linux", target_arch = "x86_64"))]
fn sum_backward(
    haystack: &[AtomicU8],
    needle: &[u8],
    rfind: impl Fn(&[AtomicU8], &[u8]) -> Option<usize>,
) -> usize {
    let (mut end, mut sum) = (haystack.len(), 0usize);
    while let Some(at) = rfind(&haystack[..end], needle) {
        sum = sum.wrapping_add(at);
        end = at;
    }
    sum
}

impl Task for Search {
    fn enter(&self, lineup: &mut Lineup<'_>) {
        lineup.substring(self);
    }
}

impl Lineup<'_> {
    fn substring(&mut self, search: &Search) {
        let needle = search.needle.clone();
        match (search.how, search.from) {
            (How::First, Side::Front) => enter_finders!(self, needle, Finder, find, itself),
            (How::First, Side::Back) => enter_finders!(self, needle, FinderRev, rfind, itself),
            (How::All, Side::Front) => enter_finders!(self, needle, Finder, find_iter, sum),
            (How::All, Side::Back) => enter_finders!(self, needle, FinderRev, rfind_iter, sum),
            (How::Oneshot, Side::Front) => enter_functions!(self, needle, find),
            (How::Oneshot, Side::Back) => enter_functions!(self, needle, rfind),
            (How::Caseless, _) => return self.caseless(needle),
        }
        let all = search.how == How::All;
        #[cfg(all(target_os = "linux", target_env = "gnu"))]
        if let Side::Front = search.from {
            let needle = needle.clone();
            if all {
                self.enter(Peer::Glibc, move |h| {
                    sum_forward(h, black_box(&needle), glibc_memmem)
                });
            } else {
                self.enter(Peer::Glibc, move |h| glibc_memmem(h, black_box(&needle)));
            }
        }
        #[cfg(all(feature = "stringzilla", target_os = "linux", target_arch = "x86_64"))]
        {
            use stringzilla::sz;
            let find = |h: &[AtomicU8], needle: &[u8]| sz::find(plain(h), needle);
            let rfind = |h: &[AtomicU8], needle: &[u8]| sz::rfind(plain(h), needle);
            let peer = Peer::StringZilla;
            match (search.from, all) {
                (Side::Front, true) => {
                    self.enter(peer, move |h| sum_forward(h, black_box(&needle), find));
                }
                (Side::Back, true) => {
                    self.enter(peer, move |h| sum_backward(h, black_box(&needle), rfind));
                }
                (Side::Front, false) => self.enter(peer, move |h| find(h, black_box(&needle))),
                (Side::Back, false) => self.enter(peer, move |h| rfind(h, black_box(&needle))),
            }
        }
    }

    fn caseless(&mut self, needle: Vec<u8>) {
        let pattern = String::from_utf8(needle.clone()).expect("the needles are text");
        let regex = regex::bytes::RegexBuilder::new(&regex::escape(&pattern))
            .case_insensitive(true)
            .unicode(false)
            .build()
            .expect("a literal is a regular expression");
        let finder = memmem::Caseless::new(&needle).into_owned();
        self.enter(Peer::Ours, move |haystack| {
            sum(black_box(&finder).find_iter(haystack))
        });
        self.enter(Peer::Regex, move |haystack| {
            sum(black_box(&regex)
                .find_iter(plain(haystack))
                .map(|found| found.start()))
        });
    }
}

/// Calls `memmem` of the C library.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code, reason = "a foreign function")]
fn glibc_memmem(haystack: &[AtomicU8], needle: &[u8]) -> Option<usize> {
    // SAFETY: both pointers are to as many readable bytes as the length beside each
    // says, and nobody writes them meanwhile.
    let found = unsafe {
        libc::memmem(
            haystack.as_ptr().cast(),
            haystack.len(),
            needle.as_ptr().cast(),
            needle.len(),
        )
    };
    (!found.is_null()).then(|| found.addr() - haystack.as_ptr().addr())
}
