//! Adds the cases that copy out of shared memory, into it and within it, and that fill it.
//!
//! All contestants of a case store to the same memory, so that caches and pages are the same for
//! all. Peers are called as if nobody wrote meanwhile. Beside ours, only the relaxed loop and
//! `atomic-memcpy` permit it.
#![allow(
    unsafe_code,
    reason = "the peers are `ptr::copy_nonoverlapping` and its like"
)]

use std::{
    hint::black_box,
    ptr, slice,
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

use atomic_memchr::View;

use crate::{
    case::Cases,
    haystacks::{Haystacks, size},
    lineup::{Answer, Lineup, Peer, Task, plain},
    target::{FLOOR, Goal, Target, target},
};

/// The ratios that each group is to reach.
pub(crate) const TARGETS: &[Target] = &[
    target("copy-out", "", Peer::Libc, Goal::Mean(1.0)),
    target("copy-out", "", Peer::Libc, Goal::Each(FLOOR)),
    target("copy-out", "", Peer::Relaxed, Goal::Mean(20.0)),
    target("copy-in", "", Peer::Libc, Goal::Mean(1.0)),
    target("copy-in", "", Peer::Libc, Goal::Each(FLOOR)),
    target("copy-in", "", Peer::Relaxed, Goal::Mean(20.0)),
    target("fill", "", Peer::Libc, Goal::Mean(1.0)),
    target("fill", "", Peer::Libc, Goal::Each(FLOOR)),
];

/// Source and target of a copy. Both are as long as the haystack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// From the haystack into private memory.
    Out,
    /// From private memory into shared memory.
    In,
    /// From shared memory into itself, most of it, a few bytes on.
    Within,
    /// One byte into shared memory.
    Fill,
}

impl Way {
    const ALL: [Way; 4] = [Way::Out, Way::In, Way::Within, Way::Fill];

    fn group(self) -> &'static str {
        match self {
            Way::Out => "copy-out",
            Way::In => "copy-in",
            Way::Within => "copy-within",
            Way::Fill => "fill",
        }
    }
}

/// Lengths of the copies in bytes.
const LENGTHS: [usize; 29] = [
    64,
    65,
    100,
    128,
    150,
    200,
    256,
    300,
    400,
    512,
    777,
    1 << 10,
    1500,
    2 << 10,
    3000,
    4 << 10,
    5000,
    8 << 10,
    16 << 10,
    32 << 10,
    64 << 10,
    128 << 10,
    256 << 10,
    512 << 10,
    1 << 20,
    4 << 20,
    8 << 20,
    16 << 20,
    64 << 20,
];

/// Adds all cases of this file.
pub(crate) fn add(cases: &mut Cases) {
    for way in Way::ALL {
        for len in LENGTHS {
            cases.add(way.group(), size(len), way, Haystacks::Text(len));
        }
    }
}

/// Distance from source to target in bytes, for copies within memory.
const SHIFT: usize = 8;

/// The byte that `Fill` stores.
const BYTE: u8 = b'x';

/// Memory to store to, 16 bytes after the start of a page, as `malloc` gives it.
#[derive(Clone, Copy)]
struct Memory {
    bytes: *mut u8,
    len: usize,
}

impl Memory {
    /// It stays until the program ends: all contestants of a case use it.
    fn new(len: usize) -> Memory {
        const PAGE: usize = 4096;
        let memory = Vec::leak(vec![0; len + 2 * PAGE]);
        let start = memory.as_ptr().align_offset(PAGE) + 16;
        Memory {
            bytes: memory[start..].as_mut_ptr(),
            len,
        }
    }

    fn private(&mut self) -> &mut [u8] {
        // SAFETY: it is memory of this length that lives forever, and nobody uses it in
        // another way while a contestant runs.
        unsafe { slice::from_raw_parts_mut(self.bytes, self.len) }
    }

    fn shared(&self) -> &[AtomicU8] {
        // SAFETY: as above; an `AtomicU8` has the layout of a `u8`.
        unsafe { slice::from_raw_parts(self.bytes.cast(), self.len) }
    }
}

impl Answer for Memory {
    /// A sum of what was stored, which is wiped then: the next one must do its work.
    fn number(mut self, _: &[AtomicU8]) -> usize {
        let bytes = self.private();
        let sum = bytes.iter().fold(1, |sum: usize, &byte| {
            sum.wrapping_mul(31) + usize::from(byte)
        });
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = at as u8;
        }
        sum
    }
}

impl Task for Way {
    fn enter(&self, lineup: &mut Lineup<'_>) {
        let target = Memory::new(lineup.longest());
        _ = target.number(&[]);
        match self {
            Way::Out => lineup.copy_out(target),
            Way::In => lineup.copy_in(target),
            Way::Within => lineup.copy_within(target),
            Way::Fill => lineup.fill(target),
        }
    }
}

impl Lineup<'_> {
    fn copy_out(&mut self, target: Memory) {
        self.enter(Peer::Ours, move |haystack| {
            let mut target = black_box(target);
            View::new(haystack).copy_to_slice(target.private());
            target
        });
        self.enter(Peer::Libc, memcpy(target));
        self.enter(Peer::Relaxed, move |haystack| {
            let mut target = black_box(target);
            for (to, from) in target.private().iter_mut().zip(haystack) {
                *to = from.load(Relaxed);
            }
            target
        });
        self.enter(Peer::AtomicMemcpy, move |haystack| {
            let target = black_box(target);
            let (chunks, rest) = haystack.as_chunks::<64>();
            for (at, chunk) in chunks.iter().enumerate() {
                // SAFETY:
                // - the chunk is initialized, and aligned for a `u64`, as haystacks of
                //   cases with one are; nobody writes it.
                // - the target is as long.
                unsafe {
                    let words =
                        atomic_memcpy::atomic_load(chunk.as_ptr().cast::<[u64; 8]>(), Relaxed);
                    target
                        .bytes
                        .add(64 * at)
                        .cast::<[u64; 8]>()
                        .write_unaligned(words.assume_init());
                }
            }
            let copied = haystack.len() - rest.len();
            for (at, byte) in rest.iter().enumerate() {
                // SAFETY: the target is as long as the haystack.
                unsafe { target.bytes.add(copied + at).write(byte.load(Relaxed)) }
            }
            target
        });
    }

    fn copy_in(&mut self, target: Memory) {
        self.enter(Peer::Ours, move |haystack| {
            let target = black_box(target);
            View::new(target.shared()).copy_from_slice(plain(haystack));
            target
        });
        self.enter(Peer::Libc, memcpy(target));
        self.enter(Peer::Relaxed, move |haystack| {
            let target = black_box(target);
            for (to, from) in target.shared().iter().zip(plain(haystack)) {
                to.store(*from, Relaxed);
            }
            target
        });
        self.enter(Peer::AtomicMemcpy, move |haystack| {
            let target = black_box(target);
            let (chunks, rest) = haystack.as_chunks::<64>();
            for (at, chunk) in chunks.iter().enumerate() {
                // SAFETY:
                // - the chunk is initialized and nobody writes it.
                // - the target is as long, and aligned for a `u64`.
                unsafe {
                    let words = chunk.as_ptr().cast::<[u64; 8]>().read_unaligned();
                    let to = target.bytes.add(64 * at).cast::<[u64; 8]>();
                    atomic_memcpy::atomic_store(to, words, Relaxed);
                }
            }
            let copied = haystack.len() - rest.len();
            let tail = &target.shared()[copied..];
            for (to, from) in tail.iter().zip(rest) {
                to.store(from.load(Relaxed), Relaxed);
            }
            target
        });
    }

    fn copy_within(&mut self, target: Memory) {
        self.enter(Peer::Ours, move |_| {
            let target = black_box(target);
            let view = View::new(target.shared());
            view.copy_within(..target.len - SHIFT, SHIFT);
            target
        });
        self.enter(Peer::Libc, move |_| {
            let target = black_box(target);
            // SAFETY: both runs lie within the target.
            unsafe { ptr::copy(target.bytes, target.bytes.add(SHIFT), target.len - SHIFT) }
            target
        });
    }

    fn fill(&mut self, target: Memory) {
        self.enter(Peer::Ours, move |_| {
            let target = black_box(target);
            View::new(target.shared()).fill(black_box(BYTE));
            target
        });
        self.enter(Peer::Libc, move |_| {
            let target = black_box(target);
            // SAFETY: the target is so long.
            unsafe { ptr::write_bytes(target.bytes, black_box(BYTE), target.len) }
            target
        });
        self.enter(Peer::Relaxed, move |_| {
            let target = black_box(target);
            for to in target.shared() {
                to.store(black_box(BYTE), Relaxed);
            }
            target
        });
    }
}

/// The C library's, by way of Rust's.
fn memcpy(target: Memory) -> impl Fn(&[AtomicU8]) -> Memory {
    move |haystack| {
        let target = black_box(target);
        // SAFETY: the target is as long as the haystack, which is other memory, and nobody
        // writes either meanwhile.
        unsafe { ptr::copy_nonoverlapping(haystack.as_ptr().cast(), target.bytes, haystack.len()) }
        target
    }
}
