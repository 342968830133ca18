//! Tests that no kernel accesses a byte outside of the view: views end where an inaccessible page
//! begins, or begin where one ends.
#![cfg(all(unix, not(miri)))]
#![allow(
    unsafe_code,
    reason = "only the operating system takes pages away, and only a raw pointer points at them"
)]

use std::{
    cell::Cell, env, os::unix::process::ExitStatusExt as _, process::ExitStatus, ptr, slice,
};

use atomic_memchr_kernels::{
    self as kernels, Anchors, Backward, CaseRows, Caseless, Exact, Forward, Kernels, Needles,
    Occurrences, PatternRows, Positions, Span, SpanMut, supported,
};
use atomic_memchr_testing::{effort::Effort, oracle::next, process::again};
use rustix::{
    mm::{MapFlags, MprotectFlags, ProtFlags, mmap_anonymous, mprotect, munmap},
    param::page_size,
    process::Signal,
};

/// Readable bytes between two pages that are not.
struct Guarded {
    map: *mut u8,
    page: usize,
    len: usize,
}

impl Guarded {
    /// At least `len` bytes.
    fn new(len: usize) -> Guarded {
        let page = page_size();
        let len = len.next_multiple_of(page);
        // SAFETY: a new mapping, at an address that the system chooses, is nobody
        // else's.
        let map = unsafe {
            mmap_anonymous(
                ptr::null_mut(),
                len + 2 * page,
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::PRIVATE,
            )
        };
        let map = map.expect("memory for a few pages").cast::<u8>();
        for guard in [map, map.wrapping_add(page + len)] {
            // SAFETY: it is a page of the mapping, and there are no references into
            // that yet.
            unsafe { mprotect(guard.cast(), page, MprotectFlags::empty()) }
                .expect("a page of our own can be protected");
        }
        Guarded { map, page, len }
    }

    fn bytes(&mut self) -> &mut [u8] {
        // SAFETY:
        // - these are the pages between the two guards: readable, writable and
        //   mapped until `self` is dropped.
        // - nothing else points into them, and `self` is borrowed for as long.
        unsafe { slice::from_raw_parts_mut(self.map.add(self.page), self.len) }
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, and all that borrowed from it is gone.
        unsafe { munmap(self.map.cast(), self.len + 2 * self.page) }.expect("it is mapped");
    }
}

/// Asks the kernels of an ISA everything about a haystack; that the answers are right is for
/// `oracle.rs` to say, but a wrong one here would make one doubt the rest.
fn ask<const N: usize>(kernels: &Kernels, needles: [u8; N], haystack: &[u8], matches: usize)
where
    Needles<N>: PatternRows,
{
    let pattern = Needles::new(needles);
    let span = Span::new(haystack);
    let found = [
        kernels.find::<_, Forward>(pattern, span),
        kernels.find::<_, Backward>(pattern, span),
        kernels::find::<_, Forward>(pattern, span),
        kernels::find::<_, Backward>(pattern, span),
    ];
    assert!(found.iter().all(|found| found.is_some() == (matches > 0)));
    assert_eq!(kernels.count(pattern, span), matches);
    assert_eq!(kernels::count(pattern, span), matches);
    let mut positions = Positions::new(span);
    for _ in 0..matches {
        assert!(next::<N, Forward>(kernels, pattern, &mut positions).is_some());
    }
    assert_eq!(next::<N, Forward>(kernels, pattern, &mut positions), None);
    let mut positions = Positions::new(span);
    for _ in 0..matches {
        assert!(next::<N, Backward>(kernels, pattern, &mut positions).is_some());
    }
    assert_eq!(next::<N, Backward>(kernels, pattern, &mut positions), None);
    // From one end, and then what is left from the other.
    let mut positions = Positions::new(span);
    next::<N, Forward>(kernels, pattern, &mut positions);
    for _ in 1..matches {
        assert!(next::<N, Backward>(kernels, pattern, &mut positions).is_some());
    }
    assert_eq!(next::<N, Backward>(kernels, pattern, &mut positions), None);
}

/// Lets each kernel loose on a haystack without a match, with one at either end,
/// and with matches everywhere.
fn ask_all(haystack: &mut [u8]) {
    let len = haystack.len();
    for kernels in supported() {
        haystack.fill(b'y');
        ask(kernels, [b'x'], haystack, 0);
        ask(kernels, [b'x', b'z'], haystack, 0);
        ask(kernels, [b'x', b'z', 0], haystack, 0);
        if let Some(last) = len.checked_sub(1) {
            for at in [0, last] {
                haystack[at] = b'x';
                ask(kernels, [b'x'], haystack, 1);
                haystack[at] = b'y';
            }
        }
        haystack.fill(b'x');
        ask(kernels, [b'x'], haystack, len);
        ask(kernels, [b'z', b'x'], haystack, len);
        ask(kernels, [b'z', b'x', 0], haystack, len);

        let mut copy = vec![0; len];
        kernels.copy(Span::new(haystack), &mut copy[..]);
        assert_eq!(copy, haystack);
        assert!(kernels.equal(Span::new(haystack), &copy));
        kernels::copy(Span::new(haystack), &mut copy[..]);
        assert!(kernels::equal(Span::new(haystack), &copy));
        if let Some(last) = copy.last_mut() {
            *last = b'y';
            assert!(!kernels.equal(Span::new(haystack), &copy));
        }
    }
}

/// Every length to beyond four groups, and some others.
fn lengths() -> impl Iterator<Item = usize> {
    let effort = Effort::of_this_run();
    effort
        .lengths()
        .into_iter()
        .chain(effort.longer_lengths())
        .chain([4095, 4096, 4097, 40_000, 40_001])
}

#[test]
fn views_end_at_an_unmapped_page() {
    let mut pages = Guarded::new(40_001);
    for len in lengths() {
        let bytes = pages.bytes();
        let start = bytes.len() - len;
        ask_all(&mut bytes[start..]);
    }
}

#[test]
fn views_begin_at_an_unmapped_page() {
    let mut pages = Guarded::new(40_001);
    for len in lengths() {
        ask_all(&mut pages.bytes()[..len]);
    }
}

/// Looks for a needle that is at either end, or at none.
fn ask_for<C: CaseRows>(
    kernels: &Kernels,
    needle: &[u8],
    anchors: Anchors,
    haystack: &[u8],
    is_there: bool,
    overlap: bool,
) {
    let span = Span::new(haystack);
    let ends = [0, haystack.len() - needle.len()].map(|at| is_there.then_some(at));
    let last = kernels.substring::<Backward, C>(needle, anchors, span);
    assert_eq!(last, ends[1]);
    let mut occurrences = Occurrences::new(anchors, needle.len(), span.len());
    kernels.occurrences::<Backward, C>(needle, span, &mut occurrences);
    assert_eq!(occurrences.pop::<Backward>(), ends[1]);
    // Where the two overlap, only the last is whole.
    let first = kernels.substring::<Forward, C>(needle, anchors, span);
    let mut occurrences = Occurrences::new(anchors, needle.len(), span.len());
    kernels.occurrences::<Forward, C>(needle, span, &mut occurrences);
    if !overlap {
        assert_eq!(first, ends[0]);
        assert_eq!(occurrences.pop::<Forward>(), ends[0]);
    }
}

/// A window of a needle's length, and anchors somewhere in it, at either end.
#[test]
fn needles_lie_beside_an_unmapped_page() {
    let mut pages = Guarded::new(4097);
    for len in lengths().filter(|&len| len <= 4097) {
        let bytes = pages.bytes();
        let end = bytes.len();
        for range in [0..len, end - len..end] {
            let haystack = &mut bytes[range];
            for needle_len in [1, 2, 3, 7, 17, 40, 70].into_iter().filter(|&n| n <= len) {
                let needle: Vec<u8> = (1..=needle_len).map(|i| i as u8).collect();
                // At either end there is all of it, but for the byte in the middle in
                // the second round.
                haystack.fill(b'y');
                haystack[..needle_len].copy_from_slice(&needle);
                haystack[len - needle_len..].copy_from_slice(&needle);
                for whole in [true, false] {
                    if !whole {
                        haystack[needle_len / 2] = b'z';
                        haystack[len - needle_len + needle_len / 2] = b'z';
                    }
                    for kernels in supported() {
                        for (rare, other) in [(0, needle_len - 1), (needle_len - 1, 0)] {
                            for count in 1..=3 {
                                let offsets = [rare, other, needle_len / 2].map(|at| at as u8);
                                let anchors = Anchors { offsets, count };
                                let overlap = len < 2 * needle_len;
                                ask_for::<Exact>(
                                    kernels, &needle, anchors, haystack, whole, overlap,
                                );
                                ask_for::<Caseless>(
                                    kernels, &needle, anchors, haystack, whole, overlap,
                                );
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `copy` and `memset` write wide too: their target ends, or begins, at an unmapped page.
#[test]
fn targets_lie_between_unmapped_pages() {
    let mut pages = Guarded::new(4097);
    let source = vec![b'x'; 4097];
    for len in lengths().filter(|&len| len <= source.len()) {
        for kernels in supported() {
            let bytes = pages.bytes();
            let start = bytes.len() - len;
            kernels.copy(Span::new(&source[..len]), &mut bytes[start..]);
            assert_eq!(bytes[start..], source[..len]);
            kernels.copy(Span::new(&source[..len]), &mut bytes[..len]);
            assert_eq!(bytes[..len], source[..len]);
            bytes.fill(0);
            kernels.memset(SpanMut::from(&mut bytes[start..]), b'x');
            assert_eq!(bytes[start..], source[..len]);
            kernels.memset(SpanMut::from(&mut bytes[..len]), b'x');
            assert_eq!(bytes[..len], source[..len]);
            bytes.fill(0);
        }
    }
}

/// Long ones, which ask for lines of the target ahead, and those within one memory, whose
/// source has both pages for neighbours.
#[test]
fn long_and_overlapping_copies_lie_between_unmapped_pages() {
    let mut pages = Guarded::new(32 << 10);
    let source = vec![b'x'; 32 << 10];
    for kernels in supported() {
        let bytes = pages.bytes();
        let len = bytes.len();
        kernels.copy(Span::new(&source[..len]), &mut *bytes);
        assert!(bytes == &source[..len]);
        let cells = Cell::from_mut(bytes).as_slice_of_cells();
        for shift in [1, 17, 64, 300] {
            let (low, high) = (&cells[..len - shift], &cells[shift..]);
            kernels.copy(Span::new(low), SpanMut::new(high));
            kernels.copy(Span::new(high), SpanMut::new(low));
        }
    }
}

/// Names the end at which [`one_byte_too_many`] reads too far.
const READ_BEYOND: &str = "ATOMIC_MEMCHR_READ_BEYOND";

/// The other side of the controls below: it does nothing but when they start it.
#[test]
fn one_byte_too_many() {
    let Some(end) = env::var_os(READ_BEYOND) else {
        return;
    };
    let mut pages = Guarded::new(1);
    let bytes = pages.bytes();
    let len = bytes.len();
    if end == "write" {
        // SAFETY: there is no such span, as its last byte is on a page that cannot be
        // written. That is the point, as below.
        let span = unsafe {
            SpanMut::from_raw_parts::<std::sync::atomic::AtomicU8>(bytes.as_mut_ptr(), len + 1)
        };
        kernels::memset(span, b'x');
        println!("survived, and wrote");
        return;
    }
    let start = match end.to_str() {
        Some("front") => bytes.as_ptr().wrapping_sub(1),
        Some("back") => bytes.as_ptr(),
        other => panic!("{other:?} is no end"),
    };
    // SAFETY: there is no such span, as one of its bytes is on a page that cannot be
    // read. That is the point: the load of this byte must end the process, which
    // expects no more of it.
    let span = unsafe { Span::from_raw_parts::<u8>(start, len + 1) };
    let count = kernels::count(Needles::new([b'x']), span);
    println!("survived, and counted {count}");
}

/// Runs [`one_byte_too_many`] in a process of its own.
fn read_beyond(end: &str) -> ExitStatus {
    again(&[], "one_byte_too_many")
        .env(READ_BEYOND, end)
        .output()
        .expect("a test can be started again")
        .status
}

#[test]
fn control_the_guard_behind_is_deadly() {
    let status = read_beyond("back");
    assert_eq!(status.signal(), Some(Signal::SEGV.as_raw()), "{status}");
}

#[test]
fn control_the_guard_before_is_deadly() {
    let status = read_beyond("front");
    assert_eq!(status.signal(), Some(Signal::SEGV.as_raw()), "{status}");
}

#[test]
fn control_a_store_to_the_guard_is_deadly() {
    let status = read_beyond("write");
    assert_eq!(status.signal(), Some(Signal::SEGV.as_raw()), "{status}");
}
