//! Adds the cases that search for one, two or three bytes, and their contestants.

use std::{cell::RefCell, hint::black_box, sync::atomic::Ordering::Relaxed};

use memchr_n::MemchrN;

use crate::{
    case::Cases,
    haystacks::{Haystacks, LONG, size},
    lineup::{Lineup, Peer, Side, Task, itself, plain, sum},
    target::{FLOOR, Goal, Target, target},
};

/// The ratios that each group is to reach.
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
];

/// Needles: bytes that prose has seldom or never. In haystacks that are to be
/// without them they are replaced where they occur.
const NEEDLES: [u8; 3] = *b"<>=";

/// A search for bytes.
#[derive(Clone, Debug)]
enum Bytes {
    /// Returns the nearest position of a byte that equals one of up to three needles.
    Find(Vec<u8>, Side),
    /// The same as [`Bytes::Find`], also by peers that load one byte at a time.
    FindSlowly([u8; 1]),
    /// Returns the sum of all positions, in a `for` loop.
    Iterate(Vec<u8>, Side),
    /// Returns the `count()` of an iterator.
    Count(Vec<u8>),
}

impl Task for Bytes {
    fn needles(&self) -> &[u8] {
        match self {
            Bytes::Find(needles, _) | Bytes::Iterate(needles, _) | Bytes::Count(needles) => needles,
            Bytes::FindSlowly(needle) => needle,
        }
    }

    fn enter(&self, lineup: &mut Lineup<'_>) {
        match self {
            Bytes::Find(needles, Side::Front) => lineup.find(needles),
            Bytes::Find(needles, Side::Back) => lineup.rfind(needles),
            Bytes::FindSlowly([needle]) => lineup.find_slowly(*needle),
            Bytes::Iterate(needles, Side::Front) => lineup.iterate(needles),
            Bytes::Iterate(needles, Side::Back) => lineup.iterate_back(needles),
            Bytes::Count(needles) => lineup.count(needles),
        }
    }
}

/// Adds all cases of this file.
pub(crate) fn add(cases: &mut Cases) {
    finds(cases);
    iterations(cases);
    counts(cases);
}

fn needles(count: usize) -> Vec<u8> {
    NEEDLES[..count].to_vec()
}

/// Returns the name that memchr has for a search for `count` bytes.
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

fn finds(cases: &mut Cases) {
    let mut never = |group, count, from, len| {
        let name = format!("{}-{}", function(count, from), size(len));
        let task = Bytes::Find(needles(count), from);
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
            let task = Bytes::Find(needles(count), from);
            cases.add("find-hit", name, task, Haystacks::Hit(len));
        }
    }
    for (count, from) in [(1, Side::Front), (1, Side::Back), (3, Side::Front)] {
        for longest in [64, 256, 1024] {
            let name = format!("{}-1..{longest}", function(count, from));
            let task = Bytes::Find(needles(count), from);
            cases.add("find-unaligned", name, task, Haystacks::Pieces { longest });
        }
    }
    let task = Bytes::FindSlowly([NEEDLES[0]]);
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
                let task = Bytes::Iterate(needles(count), from);
                cases.add(group, name, task, Haystacks::Every { len: LONG, mean });
            }
        }
        // Bytes that text has by itself, which come as words and lines make them.
        for bytes in ["\n", " ", "e", "et", "eta", ".,\n"] {
            let name = format!("{}-text-{bytes:?}", function(bytes.len(), from));
            let task = Bytes::Iterate(bytes.as_bytes().to_vec(), from);
            cases.add(group, name, task, Haystacks::Text(LONG));
        }
    }
    for count in 1..=3 {
        let name = format!("{}-every-4096", function(count, Side::Front));
        let task = Bytes::Iterate(needles(count), Side::Front);
        let haystacks = Haystacks::Every {
            len: LONG,
            mean: 4096,
        };
        cases.add("iterate-rare", name, task, haystacks);
    }
    for (count, from) in [(1, Side::Front), (1, Side::Back), (3, Side::Front)] {
        for (len, mean) in [(8, 12), (16, 12), (32, 12), (64, 12), (64, 100)] {
            let name = format!("{}-{len}-every-{mean}", function(count, from));
            let task = Bytes::Iterate(needles(count), from);
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
            let task = Bytes::Count(needles(count));
            cases.add(group, name, task, Haystacks::Every { len, mean });
        }
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
        let buffer = RefCell::new(vec![0; self.longest()]);
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

/// The functions of the C library.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code, reason = "foreign functions")]
mod glibc {
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
}
