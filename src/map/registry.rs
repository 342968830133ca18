//! Registers live mappings, so that a signal handler finds them by an address.
//!
//! A handler may neither wait nor allocate. It may run at any moment, such as while another thread
//! registers or drops a mapping. So the registry is a list of *slots*, each with the addresses of
//! one mapping and a sequence number, which is read like a sequence lock:
//!
//! ```text
//! register:  number += 1 (claimed), store addresses, number += 1 (live)
//! drop:      number += 2 (free)
//! find:      load the number, the addresses, and the number again;
//!            skip the slot unless both are the same, and live
//! ```
//!
//! Skipping a slot that changes loses nothing. A thread that accesses a mapping borrows it, so the
//! slot that its handler looks for does not change.
//!
//! Slots are in linked chunks, which never move and are never freed. Slots are used again. A
//! mapping is registered after `mmap` and removed before `munmap`, so that no live slot has
//! addresses that the system may give to others.
#![allow(unsafe_code, reason = "chunks are linked by pointers")]

use std::{
    boxed::Box,
    iter,
    ptr::{self, NonNull},
    sync::Arc,
    sync::atomic::{AtomicPtr, AtomicUsize, Ordering::*, fence},
};

use memmap2::MmapRaw;

use super::{handle::Measured, marks::Marks, zeros};

/// Shows that this system has a guard, so that files are mapped.
#[derive(Clone, Copy)]
pub(super) struct Supported;

/// Number of slots in a chunk. The first chunk is static, and enough for most programs.
const SLOTS: usize = 64;

// The state of a slot is its sequence number modulo 4: it is free (0), claimed (1) or live (2).
const FREE: usize = 0;
const LIVE: usize = 2;
const STATES: usize = 4;

/// What the handler needs to know about a mapping.
pub(super) struct Region {
    /// The address of the first byte.
    pub(super) first: usize,
    /// Number of bytes.
    pub(super) len: usize,
    /// The address of the end of the last page.
    pub(super) end: usize,
    /// Number of bytes in a page, which is larger in a file of huge pages.
    pub(super) page: usize,
    pub(super) is_writable: bool,
    /// The file, whose descriptor the mapping keeps if it is measured by that.
    pub(super) file: Measured,
    /// Offset in the file of the first byte.
    pub(super) file_offset: u64,
    pub(super) marks: Marks,
}

/// An entry for a mapping, whose fields are valid while its number says `LIVE`.
struct Slot {
    sequence: AtomicUsize,
    start: AtomicUsize,
    end: AtomicUsize,
    region: AtomicPtr<Region>,
}

struct Chunk {
    slots: [Slot; SLOTS],
    /// Null in the last chunk. It is set once.
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
    /// `file_offset` in the file. Memory and the file's descriptor, if it is measured by that, must
    /// outlive the registration.
    pub(super) fn new(
        _: Supported,
        raw: &MmapRaw,
        page: usize,
        is_writable: bool,
        (file, file_offset): (Measured, u64),
    ) -> Registration {
        let (first, len) = (raw.as_mut_ptr().expose_provenance(), raw.len());
        let region = Arc::new(Region {
            first,
            len,
            end: (first + len).next_multiple_of(page),
            page,
            is_writable,
            file,
            file_offset,
            marks: Marks::default(),
        });
        zeros::provide();
        let slot = claim();
        // Pairs with the fence of `find`: a thread that loads a value that is stored from
        // here on finds that the number has changed.
        fence(Release);
        slot.start.store(first - first % page, Relaxed);
        slot.end.store(region.end, Relaxed);
        slot.region.store(Arc::as_ptr(&region).cast_mut(), Relaxed);
        slot.sequence.fetch_add(1, Release);
        Registration { slot, region }
    }

    /// Returns what the handler has recorded.
    pub(super) fn marks(&self) -> &Marks {
        &self.region.marks
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        self.slot.sequence.fetch_add(STATES - LIVE, Release);
    }
}

/// Returns the live region that contains `address`, which exists for as long as its mapping is
/// borrowed.
///
/// The handler calls this, so it loads atomics and does nothing else.
pub(super) fn find(address: usize) -> Option<NonNull<Region>> {
    slots().find_map(|slot| {
        let sequence = slot.sequence.load(Acquire);
        let addresses = slot.start.load(Relaxed)..slot.end.load(Relaxed);
        let region = slot.region.load(Relaxed);
        fence(Acquire);
        let is_unchanged = slot.sequence.load(Relaxed) == sequence;
        let is_it = sequence % STATES == LIVE && is_unchanged && addresses.contains(&address);
        NonNull::new(region).filter(|_| is_it)
    })
}

fn slots() -> impl Iterator<Item = &'static Slot> {
    chunks().flat_map(|chunk| &chunk.slots)
}

fn chunks() -> impl Iterator<Item = &'static Chunk> {
    // SAFETY:
    // - the pointer is null, or to a chunk that was leaked: it is aligned, initialized and valid
    //   for ever. It was stored with `Release`, after the chunk was initialized.
    // - chunks are only written through their atomics.
    let next = |chunk: &&Chunk| unsafe { chunk.next.load(Acquire).as_ref() };
    iter::successors(Some(&FIRST), next)
}

/// Claims a slot that nobody else has, and adds a chunk if there is none.
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
            // SAFETY: the pointer is from `Box::into_raw`, and was given to nobody.
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
