//! Puts zeros over pages, in a handler, also where the system refuses to map any.
//!
//! One `mmap` does it. The system may refuse that, where the process is to live all the same:
//!
//! - It has as many mappings as it may (`vm.max_map_count`), and the tail of one is to become
//!   another.
//! - Memory to come is to be locked (`mlockall(MCL_FUTURE)`), and the limit is reached.
//! - A filter of system calls forbids `mmap`, since the program has mapped what it needs.
//! - Private memory that is writable counts against `RLIMIT_DATA`. Shared memory does not.
//!
//! So a *reserve* is mapped when all is well: some pages that nobody touches, each a mapping
//! by itself. Against the first, one is given up. Against the second and the third, one that
//! is not locked is made larger than what is to be covered, and all but a page of it is moved
//! there, in one call, so that at no moment nothing is mapped there. The page that is left is
//! the reserve again.
#![allow(unsafe_code, reason = "pages are put over others")]

use std::{
    ptr,
    sync::atomic::{AtomicUsize, Ordering::*},
};

use rustix::{
    io::{Errno, Result},
    mm::{
        MapFlags, MprotectFlags, MremapFlags, ProtFlags, mmap_anonymous, mprotect, mremap,
        mremap_fixed, munlock, munmap,
    },
    param::page_size,
    thread::sched_yield,
};

use super::chain;

/// Pages of the reserve.
const RESERVE: usize = 4;

/// Where they are, or one of the two below.
static PAGES: [AtomicUsize; RESERVE] = [const { AtomicUsize::new(GONE) }; RESERVE];

/// A page that was given up, or was never there.
const GONE: usize = 0;
/// A page that a handler has for itself, in another thread.
const TAKEN: usize = 1;

/// Maps what is missing of the reserve, unless the system refuses. It is called when there is
/// no handler, and allocates nothing but pages.
pub(super) fn provide() {
    let missing = |slot: &&AtomicUsize| slot.load(Relaxed) == GONE;
    for slot in PAGES.iter().filter(missing) {
        let Ok(page) = map_page() else { return };
        if slot.compare_exchange(GONE, page, Release, Relaxed).is_err() {
            // SAFETY: it is mapped, and nobody else knows of it.
            _ = unsafe { munmap(ptr::with_exposed_provenance_mut(page), page_size()) };
        }
    }
}

/// Maps a page between two others that cannot be touched, so that it is not joined with what
/// is beside it.
fn map_page() -> Result<usize> {
    let page = page_size();
    let (none, read) = (ProtFlags::empty(), MprotectFlags::READ);
    let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
    // SAFETY: the system chooses a place where nothing is mapped; nothing but the page in the
    // middle becomes readable.
    unsafe {
        let three = mmap_anonymous(ptr::null_mut(), 3 * page, none, flags)?;
        let middle = three.byte_add(page);
        mprotect(middle, page, read)?;
        Ok(middle.expose_provenance())
    }
}

/// Puts zeros over the pages from `at` on, and returns whether that was done, or is to be tried
/// again, by a load that faults again: while other threads have the reserve.
///
/// It calls nothing but the system, without the C library, and uses atomics.
///
/// # Safety
///
/// The pages are mapped, for what the caller decides: nothing rests on what they hold.
pub(super) unsafe fn cover(at: usize, len: usize, is_writable: bool) -> bool {
    let to = ptr::with_exposed_provenance_mut(at);
    let mut protection = ProtFlags::READ;
    protection.set(ProtFlags::WRITE, is_writable);
    // Without memory set aside for what nobody may ever write.
    let flags = MapFlags::FIXED | MapFlags::NORESERVE;
    let map = |sharing| {
        // SAFETY: the caller promises it.
        unsafe { mmap_anonymous(to, len, protection, flags | sharing) }.map(drop)
    };
    let mut result = map(MapFlags::PRIVATE);
    if result == Err(Errno::NOMEM) && is_writable {
        result = map(MapFlags::SHARED);
    }
    let mut is_taken = false;
    for slot in &PAGES {
        if result.is_ok() {
            break;
        }
        let page = slot.load(Relaxed);
        let take = || slot.compare_exchange(page, TAKEN, Acquire, Relaxed);
        if page == GONE {
            continue;
        } else if page == TAKEN || take().is_err() {
            is_taken = true;
        } else if result == Err(Errno::NOMEM) {
            // SAFETY: whoever has taken a page has it for itself.
            result = unsafe { munmap(ptr::with_exposed_provenance_mut(page), page_size()) }
                .and_then(|()| map(MapFlags::PRIVATE));
            slot.store(GONE, Release);
        } else {
            // SAFETY: as above, and the caller promises the rest.
            let rest = unsafe { stretch(page, to.addr(), len, is_writable) };
            slot.store(rest.unwrap_or(page), Release);
            result = rest.map(drop);
        }
    }
    if result.is_err() && is_taken {
        sched_yield();
    }
    result.is_ok() || is_taken
}

/// Has a page of the reserve cover pages, and returns where the reserve is now.
///
/// # Safety
///
/// As for [`cover`]; and `page` is of the reserve, and taken.
unsafe fn stretch(page: usize, at: usize, len: usize, is_writable: bool) -> Result<usize> {
    let size = page_size();
    let from = ptr::with_exposed_provenance_mut(page);
    let to = ptr::with_exposed_provenance_mut(at);
    // SAFETY: the page is nobody else's, and what it becomes lies where nothing is mapped.
    let large = unsafe {
        // It may have been locked with everything. If it cannot be unlocked, the next fails.
        _ = munlock(from, size);
        if is_writable {
            mprotect(from, size, MprotectFlags::READ | MprotectFlags::WRITE)?;
        }
        mremap(from, size, size + len, MremapFlags::MAYMOVE)?
    };
    // SAFETY: what is moved is as large as what it covers; the caller promises the rest.
    let moved = unsafe {
        let tail = large.byte_add(size);
        mremap_fixed(tail, len, len, MremapFlags::MAYMOVE, to)
    };
    if moved.is_err() {
        // The system, out of memory, may have unmapped what is there.
        chain::end();
    }
    Ok(large.expose_provenance())
}
