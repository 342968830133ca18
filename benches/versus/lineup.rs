//! Lines up the contestants of a case, each called as its user would call it.
//!
//! Every contestant searches the same bytes in the same loop, which is compiled for each of
//! them. Haystack, needles and answer are opaque to the compiler at each call, for all alike.
//! The files of the groups (`bytes`, `substring`, `copies`, `views`) enter the contestants.

use std::{hint::black_box, marker::PhantomData, slice, sync::atomic::AtomicU8};

/// The names under which contestants are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Peer {
    /// This crate, over `&[AtomicU8]`.
    Ours,
    /// The crate `memchr`, over `&[u8]`.
    Memchr,
    /// The C library, over a pointer and a length. Its answer is taken as it comes,
    /// a pointer, and not made into an `Option<usize>`.
    Glibc,
    /// The crate `memchr-n`, over `&[u8]`, its searcher built beforehand.
    MemchrN,
    /// The crate `stringzilla`, over `&[u8]`: with the feature `stringzilla` only.
    StringZilla,
    /// The crate `regex`, over `&[u8]`, its expression compiled beforehand.
    Regex,
    /// One relaxed load after the other.
    Relaxed,
    /// Relaxed loads into a buffer that is there already, which `memchr` searches.
    Copied,
    /// `ptr::copy_nonoverlapping`, `ptr::copy` and `ptr::write_bytes`: the C library's.
    Libc,
    /// The crate `atomic-memcpy`, 64 bytes at a time.
    AtomicMemcpy,
    /// The standard library, over `&[u8]`.
    Std,
    /// The crate `simdutf8`, over `&[u8]`, and then a copy.
    SimdUtf8,
}

impl Peer {
    /// All but ours.
    pub(crate) const PEERS: [Peer; 11] = [
        Peer::Memchr,
        Peer::Glibc,
        Peer::MemchrN,
        Peer::StringZilla,
        Peer::Regex,
        Peer::Relaxed,
        Peer::Copied,
        Peer::Libc,
        Peer::AtomicMemcpy,
        Peer::Std,
        Peer::SimdUtf8,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Peer::Ours => "ours",
            Peer::Memchr => "memchr",
            Peer::Glibc => "glibc",
            Peer::MemchrN => "memchr-n",
            Peer::StringZilla => "stringzilla",
            Peer::Regex => "regex",
            Peer::Relaxed => "relaxed",
            Peer::Copied => "copied",
            Peer::Libc => "memcpy",
            Peer::AtomicMemcpy => "a-memcpy",
            Peer::Std => "std",
            Peer::SimdUtf8 => "simdutf8",
        }
    }
}

/// The end of a haystack at which a search begins.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Side {
    Front,
    Back,
}

/// What a case asks of its contestants.
pub(crate) trait Task {
    /// Enters all contestants that can do the task, ours first.
    fn enter(&self, lineup: &mut Lineup<'_>);

    /// Returns the bytes whose frequency in the haystacks matters.
    fn needles(&self) -> &[u8] {
        &[]
    }
}

/// The answer of a search.
pub(crate) trait Answer {
    /// Returns the answer as a number, which is the same for all contestants that agree.
    fn number(self, haystack: &[AtomicU8]) -> usize;
}

impl Answer for usize {
    fn number(self, _: &[AtomicU8]) -> usize {
        self
    }
}

impl Answer for Option<usize> {
    fn number(self, _: &[AtomicU8]) -> usize {
        self.unwrap_or(usize::MAX)
    }
}

impl Answer for *mut libc::c_void {
    fn number(self, haystack: &[AtomicU8]) -> usize {
        if self.is_null() {
            usize::MAX
        } else {
            self.addr() - haystack.as_ptr().addr()
        }
    }
}

/// A contestant, bound to the haystacks of a case.
pub(crate) trait Contestant {
    fn peer(&self) -> Peer;

    /// Makes `calls` calls, with a haystack after the other, beginning with the one
    /// numbered `first`, round and round.
    fn run(&self, first: usize, calls: usize);

    /// The answer for each haystack.
    fn answers(&self) -> Vec<usize>;
}

struct Entry<'h, R, F> {
    peer: Peer,
    haystacks: &'h [&'h [AtomicU8]],
    search: F,
    answer: PhantomData<fn() -> R>,
}

impl<'h, R, F> Contestant for Entry<'h, R, F>
where
    R: Answer,
    F: Fn(&'h [AtomicU8]) -> R,
{
    fn peer(&self) -> Peer {
        self.peer
    }

    #[inline(never)]
    fn run(&self, first: usize, calls: usize) {
        let haystacks = self.haystacks;
        let mut next = first % haystacks.len();
        for _ in 0..calls {
            black_box((self.search)(black_box(haystacks[next])));
            next += 1;
            if next == haystacks.len() {
                next = 0;
            }
        }
    }

    fn answers(&self) -> Vec<usize> {
        let haystacks = self.haystacks.iter();
        haystacks.map(|h| (self.search)(h).number(h)).collect()
    }
}

/// The contestants of one case, ours first.
pub(crate) struct Lineup<'h> {
    haystacks: &'h [&'h [AtomicU8]],
    contestants: Vec<Box<dyn Contestant + 'h>>,
}

impl<'h> Lineup<'h> {
    /// Returns all contestants that can do the task.
    pub(crate) fn new(task: &dyn Task, haystacks: &'h [&'h [AtomicU8]]) -> Lineup<'h> {
        let mut lineup = Lineup {
            haystacks,
            contestants: Vec::new(),
        };
        task.enter(&mut lineup);
        lineup
    }

    pub(crate) fn contestants(&self) -> &[Box<dyn Contestant + 'h>] {
        &self.contestants
    }

    /// The name of one that does not answer as ours does.
    pub(crate) fn disagreeing(&self) -> Option<&'static str> {
        let ours = self.contestants[0].answers();
        let mut others = self.contestants.iter();
        others
            .find(|contestant| contestant.answers() != ours)
            .map(|contestant| contestant.peer().name())
    }

    /// Returns the length of the longest haystack in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.haystacks.iter().map(|h| h.len()).max().unwrap_or(0)
    }

    pub(crate) fn enter<R: Answer + 'h>(
        &mut self,
        peer: Peer,
        search: impl Fn(&'h [AtomicU8]) -> R + 'h,
    ) {
        self.contestants.push(Box::new(Entry {
            peer,
            haystacks: self.haystacks,
            search,
            answer: PhantomData,
        }));
    }
}

pub(crate) fn itself<T>(answer: T) -> T {
    answer
}

#[inline(always)]
pub(crate) fn sum(positions: impl Iterator<Item = usize>) -> usize {
    let mut sum = 0usize;
    for position in positions {
        sum = sum.wrapping_add(position);
    }
    sum
}

/// The bytes as those see them who search what stands still.
#[inline(always)]
#[allow(unsafe_code, reason = "the peers take nothing but `&[u8]`")]
pub(crate) fn plain(haystack: &[AtomicU8]) -> &[u8] {
    // SAFETY:
    // - An `AtomicU8` has the size, alignment and bit validity of a `u8`, so this
    //   is the same memory, initialized, for as long as it is borrowed.
    // - Nobody writes it meanwhile: haystacks are filled before they are lent out,
    //   and nothing in this program stores to one.
    unsafe { slice::from_raw_parts(haystack.as_ptr().cast(), haystack.len()) }
}
