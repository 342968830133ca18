//! The live mappings, where a signal handler can look them up.
//!
//! A handler may neither wait nor allocate, and runs at any time: while another thread
//! registers a mapping, or drops the one beside. So the registry is a list of *slots*, each
//! with the addresses of one mapping and a sequence number, and read as a sequence lock is:
//! a slot whose number changed meanwhile is skipped. Nothing is lost by that. Whoever
//! touches a mapping borrows it, so the slot that a handler looks for stands still.
//!
//! Slots stand in chunks that are linked, never move and are never freed. A slot is used
//! again: its mapping is registered after `mmap` and removed before `munmap`, so that no
//! live slot has addresses that the system may give to others.
#![allow(unsafe_code, reason = "chunks are linked by pointers")]

use std::{
    boxed::Box,
    fs::File,
    iter,
    os::fd::{AsRawFd as _, RawFd},
    ptr::{self, NonNull},
    sync::Arc,
    sync::atomic::{AtomicPtr, AtomicUsize, Ordering::*, fence},
};

use memmap2::MmapRaw;

use super::{guard::Supported, marks::Marks, zeros};

/// Mappings to a chunk. The first one is static, and enough for most programs.
const SLOTS: usize = 64;

/// What a sequence number says, modulo 4: a slot is free, then claimed, then live.
const FREE: usize = 0;
const LIVE: usize = 2;
const STATES: usize = 4;

/// A mapping as the handler needs it.
pub(super) struct Region {
    /// The address of the first byte, how many there are, and where the last page ends.
    pub(super) first: usize,
    pub(super) len: usize,
    pub(super) end: usize,
    /// The size of its pages, which in a file of huge pages are huge.
    pub(super) page: usize,
    pub(super) is_writable: bool,
    /// The file, which the mapping keeps open, and where in it the first byte is.
    pub(super) file: RawFd,
    pub(super) file_offset: u64,
    pub(super) marks: Marks,
}

/// A place for a mapping, which means something while its number says `LIVE`.
struct Slot {
    sequence: AtomicUsize,
    start: AtomicUsize,
    end: AtomicUsize,
    region: AtomicPtr<Region>,
}

struct Chunk {
    slots: [Slot; SLOTS],
    /// Null in the last one; set once.
    next: AtomicPtr<Chunk>,
}

static FIRST: Chunk = Chunk::new();

/// A region that is registered for as long as this lives.
pub(super) struct Registration {
    slot: &'static Slot,
    region: Arc<Region>,
}

impl Registration {
    /// Registers mapped memory, whose pages have `page` bytes each and whose first byte is at
    /// `file_offset` in the file. Memory and file must outlive the registration.
    pub(super) fn new(
        _: Supported,
        raw: &MmapRaw,
        page: usize,
        is_writable: bool,
        (file, file_offset): (&File, u64),
    ) -> Registration {
        let (first, len) = (raw.as_mut_ptr().expose_provenance(), raw.len());
        let region = Arc::new(Region {
            first,
            len,
            end: (first + len).next_multiple_of(page),
            page,
            is_writable,
            file: file.as_raw_fd(),
            file_offset,
            marks: Marks::default(),
        });
        zeros::provide();
        let slot = claim();
        // Whoever sees what is stored from here on sees the number of before changed.
        fence(Release);
        slot.start.store(first - first % page, Relaxed);
        slot.end.store(region.end, Relaxed);
        slot.region.store(Arc::as_ptr(&region).cast_mut(), Relaxed);
        slot.sequence.fetch_add(1, Release);
        Registration { slot, region }
    }

    /// What the handler has to say.
    pub(super) fn marks(&self) -> &Marks {
        &self.region.marks
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        self.slot.sequence.fetch_add(STATES - LIVE, Release);
    }
}

/// The live region that `address` lies in, which stays one for as long as its mapping is
/// borrowed. The handler calls it: it loads atomics, and does nothing else.
pub(super) fn find(address: usize) -> Option<NonNull<Region>> {
    slots().find_map(|slot| {
        let sequence = slot.sequence.load(Acquire);
        let addresses = slot.start.load(Relaxed)..slot.end.load(Relaxed);
        let region = slot.region.load(Relaxed);
        fence(Acquire);
        let stood_still = slot.sequence.load(Relaxed) == sequence;
        let is_it = sequence % STATES == LIVE && stood_still && addresses.contains(&address);
        NonNull::new(region).filter(|_| is_it)
    })
}

fn slots() -> impl Iterator<Item = &'static Slot> {
    chunks().flat_map(|chunk| &chunk.slots)
}

fn chunks() -> impl Iterator<Item = &'static Chunk> {
    // SAFETY:
    // - the pointer is null, or one to a chunk that was leaked: aligned, initialized, and
    //   there for ever. It was stored with `Release`, after the chunk was made.
    // - no chunk is written but through its atomics.
    let next = |chunk: &&Chunk| unsafe { chunk.next.load(Acquire).as_ref() };
    iter::successors(Some(&FIRST), next)
}

/// A slot that nobody else has.
fn claim() -> &'static Slot {
    let is_claimed = |slot: &&Slot| {
        let (sequence, free) = (&slot.sequence, slot.sequence.load(Relaxed));
        let claim = || sequence.compare_exchange(free, free + 1, Acquire, Relaxed);
        free % STATES == FREE && claim().is_ok()
    };
    loop {
        if let Some(slot) = slots().find(is_claimed) {
            return slot;
        }
        let last = &chunks().last().unwrap_or(&FIRST).next;
        let new = Box::into_raw(Box::new(Chunk::new()));
        let link = last.compare_exchange(ptr::null_mut(), new, Release, Relaxed);
        if link.is_err() {
            // SAFETY: it comes from a box, and nobody else was given it.
            drop(unsafe { Box::from_raw(new) });
        }
    }
}

impl Slot {
    const fn new() -> Slot {
        Slot {
            sequence: AtomicUsize::new(FREE),
            start: AtomicUsize::new(0),
            end: AtomicUsize::new(0),
            region: AtomicPtr::new(ptr::null_mut()),
        }
    }
}

impl Chunk {
    const fn new() -> Chunk {
        Chunk {
            slots: [const { Slot::new() }; SLOTS],
            next: AtomicPtr::new(ptr::null_mut()),
        }
    }
}

#[cfg(test)]
mod tests;
