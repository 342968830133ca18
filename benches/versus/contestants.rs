//! Who is compared, and how each is called: as its user would call it.
//!
//! Every contestant searches the same bytes in the same loop, which is compiled
//! for each of them. Haystack, needles and answer are opaque to the compiler at
//! each call, for all alike.

use std::{
    hint::black_box,
    marker::PhantomData,
    slice,
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

use memchr_n::MemchrN;

use crate::{copies::Way, substring::Search, views::Work};

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

/// Where a search begins.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Side {
    Front,
    Back,
}

/// What a case asks of its contestants.
#[derive(Clone, Debug)]
pub(crate) enum Task {
    /// The nearest position of a byte that equals one of up to three needles.
    Find(Vec<u8>, Side),
    /// The same, also by those who load one byte at a time.
    FindSlowly(u8),
    /// The sum of all positions, in a `for` loop.
    Iterate(Vec<u8>, Side),
    /// `count()` of an iterator.
    Count(Vec<u8>),
    /// Substrings.
    Substring(Search),
    /// What is at the target of a copy.
    Copy(Way),
    /// What is done with a view.
    View(Work),
}

/// What one search answers.
pub(crate) trait Answer {
    /// As a number, the same of all contestants that agree.
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
    /// All that can do the task.
    pub(crate) fn new(task: &Task, haystacks: &'h [&'h [AtomicU8]]) -> Lineup<'h> {
        let mut lineup = Lineup {
            haystacks,
            contestants: Vec::new(),
        };
        match task {
            Task::Find(needles, Side::Front) => lineup.find(needles),
            Task::Find(needles, Side::Back) => lineup.rfind(needles),
            Task::FindSlowly(needle) => lineup.find_slowly(*needle),
            Task::Iterate(needles, Side::Front) => lineup.iterate(needles),
            Task::Iterate(needles, Side::Back) => lineup.iterate_back(needles),
            Task::Count(needles) => lineup.count(needles),
            Task::Substring(search) => lineup.substring(search),
            Task::Copy(way) => lineup.copy(*way),
            Task::View(work) => lineup.view(*work),
        }
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

    /// How long the longest haystack is.
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

/// Enters this crate and memchr, which have functions of the same names. `$then` is
/// what is done with what they return.
///
/// Each needle is made opaque by itself. Together they would pass through memory as
/// bytes that are stored one by one and may be loaded as one word, which stalls.
macro_rules! enter_both {
    ($lineup:ident, $function:ident($($needle:ident),+), $then:expr) => {{
        $(let $needle = *$needle;)+
        $lineup.enter(Peer::Ours, move |haystack| {
            $then(atomic_memchr::$function($(black_box($needle),)+ haystack))
        });
        $lineup.enter(Peer::Memchr, move |haystack| {
            $then(memchr::$function($(black_box($needle),)+ plain(haystack)))
        });
    }};
}

impl<'h> Lineup<'h> {
    fn find(&mut self, needles: &[u8]) {
        match needles {
            [a] => {
                enter_both!(self, memchr(a), itself);
                #[cfg(all(target_os = "linux", target_env = "gnu"))]
                self.enter(Peer::Glibc, glibc::memchr(*a));
            }
            [a, b] => enter_both!(self, memchr2(a, b), itself),
            [a, b, c] => enter_both!(self, memchr3(a, b, c), itself),
            _ => unreachable!("one to three needles"),
        }
        let searcher = MemchrN::new(needles);
        self.enter(Peer::MemchrN, move |haystack| {
            black_box(&searcher).find(plain(haystack))
        });
    }

    fn rfind(&mut self, needles: &[u8]) {
        match needles {
            [a] => {
                enter_both!(self, memrchr(a), itself);
                #[cfg(all(target_os = "linux", target_env = "gnu"))]
                self.enter(Peer::Glibc, glibc::memrchr(*a));
            }
            [a, b] => enter_both!(self, memrchr2(a, b), itself),
            [a, b, c] => enter_both!(self, memrchr3(a, b, c), itself),
            _ => unreachable!("one to three needles"),
        }
        let searcher = MemchrN::new(needles);
        self.enter(Peer::MemchrN, move |haystack| {
            black_box(&searcher).rfind(plain(haystack))
        });
    }

    fn find_slowly(&mut self, needle: u8) {
        self.find(&[needle]);
        self.enter(Peer::Relaxed, move |haystack| {
            let needle = black_box(needle);
            haystack
                .iter()
                .position(|byte| byte.load(Relaxed) == needle)
        });
        let buffer = std::cell::RefCell::new(vec![0; self.longest()]);
        self.enter(Peer::Copied, move |haystack| {
            let needle = black_box(needle);
            let mut buffer = buffer.borrow_mut();
            let copy = &mut buffer[..haystack.len()];
            for (to, from) in copy.iter_mut().zip(haystack) {
                *to = from.load(Relaxed);
            }
            memchr::memchr(needle, copy)
        });
    }

    fn iterate(&mut self, needles: &[u8]) {
        match needles {
            [a] => enter_both!(self, memchr_iter(a), sum),
            [a, b] => enter_both!(self, memchr2_iter(a, b), sum),
            [a, b, c] => enter_both!(self, memchr3_iter(a, b, c), sum),
            _ => unreachable!("one to three needles"),
        }
        let searcher = MemchrN::new(needles);
        self.enter(Peer::MemchrN, move |haystack| {
            sum(black_box(&searcher).iter(plain(haystack)))
        });
    }

    fn iterate_back(&mut self, needles: &[u8]) {
        match needles {
            [a] => enter_both!(self, memrchr_iter(a), sum),
            [a, b] => enter_both!(self, memrchr2_iter(a, b), sum),
            [a, b, c] => enter_both!(self, memrchr3_iter(a, b, c), sum),
            _ => unreachable!("one to three needles"),
        }
    }

    fn count(&mut self, needles: &[u8]) {
        match needles {
            [a] => enter_both!(self, memchr_iter(a), Iterator::count),
            [a, b] => enter_both!(self, memchr2_iter(a, b), Iterator::count),
            [a, b, c] => enter_both!(self, memchr3_iter(a, b, c), Iterator::count),
            _ => unreachable!("one to three needles"),
        }
        let searcher = MemchrN::new(needles);
        self.enter(Peer::MemchrN, move |haystack| {
            black_box(&searcher).iter(plain(haystack)).count()
        });
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

/// The functions of the C library.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code, reason = "foreign functions")]
pub(crate) mod glibc {
    use std::{hint::black_box, sync::atomic::AtomicU8};

    use libc::c_void;

    pub(super) fn memchr(needle: u8) -> impl Fn(&[AtomicU8]) -> *mut c_void {
        move |haystack| {
            let needle = black_box(needle);
            // SAFETY: the pointer is to as many readable bytes as the length says, and
            // nobody writes them meanwhile.
            unsafe { libc::memchr(haystack.as_ptr().cast(), needle.into(), haystack.len()) }
        }
    }

    pub(super) fn memrchr(needle: u8) -> impl Fn(&[AtomicU8]) -> *mut c_void {
        move |haystack| {
            let needle = black_box(needle);
            // SAFETY: the pointer is to as many readable bytes as the length says, and
            // nobody writes them meanwhile.
            unsafe { libc::memrchr(haystack.as_ptr().cast(), needle.into(), haystack.len()) }
        }
    }

    pub(crate) fn memmem(haystack: &[AtomicU8], needle: &[u8]) -> Option<usize> {
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
}
