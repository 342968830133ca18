//! Replaces pages by zeros within a handler, also where the system refuses new mappings.
//!
//! One `mmap` is enough, unless the system refuses it. It may do so for four reasons:
//!
//! 1. The process has as many mappings as it may have (`vm.max_map_count`). Replacing the tail of a
//!    mapping makes one more.
//! 2. Future memory is to be locked (`mlockall(MCL_FUTURE)`), and the limit of locked memory is
//!    reached.
//! 3. A filter of system calls (seccomp) forbids `mmap`, because the program has mapped everything
//!    that it needs.
//! 4. Private writable memory counts against `RLIMIT_DATA`, which is reached. Shared memory does
//!    not count.
//!
//! Against 4, shared memory is mapped instead. Against the others there is a *reserve*: some pages
//! that nobody accesses, each a mapping of its own, mapped before anything goes wrong.
//!
//! - Against 1, a page of the reserve is unmapped, and `mmap` is called again.
//! - Against 2 and 3, a page of the reserve is unlocked and made larger than the pages to be
//!   replaced (`mremap`). Then all of it except one page is moved over them, in one call, so that
//!   there is no moment without a mapping. The page that remains is the new reserve.
#![allow(unsafe_code, reason = "pages are replaced by others")]

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

/// Number of pages in the reserve.
const RESERVE: usize = 4;

/// The addresses of the pages of the reserve, or `GONE`, or `TAKEN`.
static PAGES: [AtomicUsize; RESERVE] = [const { AtomicUsize::new(GONE) }; RESERVE];

/// Stands for a page that was given up or never mapped.
const GONE: usize = 0;
/// Stands for a page that the handler of some thread uses exclusively.
const TAKEN: usize = 1;

/// Maps the missing pages of the reserve, unless the system refuses. It is not called in a handler.
pub(super) fn provide() {
    let missing = |slot: &&AtomicUsize| slot.load(Relaxed) == GONE;
    for slot in PAGES.iter().filter(missing) {
        let Ok(page) = map_page() else { return };
        if slot.compare_exchange(GONE, page, Release, Relaxed).is_err() {
            // SAFETY: the page is mapped, and nobody else knows of it.
            _ = unsafe { munmap(ptr::with_exposed_provenance_mut(page), page_size()) };
        }
    }
}

/// Maps a page between two inaccessible ones, so that the kernel does not merge it with a mapping
/// beside it, and returns its address.
fn map_page() -> Result<usize> {
    let page = page_size();
    let (none, read) = (ProtFlags::empty(), MprotectFlags::READ);
    let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
    // SAFETY: the system chooses addresses where nothing is mapped. Only the page in the middle,
    // which lies within them, becomes readable.
    unsafe {
        let three = mmap_anonymous(ptr::null_mut(), 3 * page, none, flags)?;
        let middle = three.byte_add(page);
        mprotect(middle, page, read)?;
        Ok(middle.expose_provenance())
    }
}

/// Replaces the `len` bytes of pages from the address `at` on by zeros.
///
/// Returns `true` if that was done, or if other threads have the reserve. In the second case the
/// load faults again, and this is tried again. Returns `false` if the system refuses.
///
/// It makes bare system calls and uses atomics, and does nothing else.
///
/// # Safety
///
/// The pages are mapped, the caller may replace them, and nothing relies on their bytes.
pub(super) unsafe fn cover(at: usize, len: usize, is_writable: bool) -> bool {
    let to = ptr::with_exposed_provenance_mut(at);
    let mut protection = ProtFlags::READ;
    protection.set(ProtFlags::WRITE, is_writable);
    // Memory for pages that may never be written is not reserved.
    let flags = MapFlags::FIXED | MapFlags::NORESERVE;
    let map = |sharing| {
        // SAFETY: the caller may replace the pages, and nothing relies on their bytes.
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
            // SAFETY: this thread has taken the page, so nobody else uses it.
            result = unsafe { munmap(ptr::with_exposed_provenance_mut(page), page_size()) }
                .and_then(|()| map(MapFlags::PRIVATE));
            slot.store(GONE, Release);
        } else {
            // SAFETY: the page is of the reserve and taken by this thread. The caller promises the
            // rest.
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

/// Replaces pages by zeros, using a page of the reserve, and returns the address of the page of the
/// reserve that remains.
///
/// # Safety
///
/// As for [`cover`]. `page` is of the reserve, and taken by this thread.
unsafe fn stretch(page: usize, at: usize, len: usize, is_writable: bool) -> Result<usize> {
    let size = page_size();
    let from = ptr::with_exposed_provenance_mut(page);
    let to = ptr::with_exposed_provenance_mut(at);
    // SAFETY: nobody else uses the page. The system grows it to addresses where nothing is mapped.
    let large = unsafe {
        // The page may have been locked by `mlockall`. If it cannot be unlocked, `mremap` fails.
        _ = munlock(from, size);
        if is_writable {
            mprotect(from, size, MprotectFlags::READ | MprotectFlags::WRITE)?;
        }
        mremap(from, size, size + len, MremapFlags::MAYMOVE)?
    };
    // SAFETY: the moved pages are as long as the replaced ones. The caller promises the rest.
    let moved = unsafe {
        let tail = large.byte_add(size);
        mremap_fixed(tail, len, len, MremapFlags::MAYMOVE, to)
    };
    if moved.is_err() {
        // If the system is out of memory, it may have unmapped the pages that were to be replaced.
        chain::end();
    }
    Ok(large.expose_provenance())
}
