//! What turns `SIGBUS` in a mapping into an error: the handler, and whether it serves.
//!
//! To touch pages of a mapping that its file no longer has raises `SIGBUS`. The handler
//! looks the address up among the live mappings, marks the mapping, puts pages of zeros over
//! what is gone, in one call, and returns. The load is done again, finds a zero, and the
//! search runs on to its end, where the mark is seen. (In one call, because each page for
//! itself would be a mapping more, and a process may have some 65,000.)
//!
//! # What the handler calls
//!
//! - Loads and stores of atomics, which are lock-free.
//! - `gettid`, `fstat`, `mmap`, and where that is refused `munmap`, `munlock`, `mprotect` and
//!   `mremap`. POSIX lists the second as async-signal-safe. All are bare system calls, which
//!   rustix makes without the C library; on the few architectures where it cannot, thin
//!   wrappers of them.
//! - `__errno_location`, to leave `errno` as it was.
//! - For what is not ours, `sigaction`, `pthread_sigmask` and `raise`, which are
//!   async-signal-safe, and the handler that was there before.
//!
//! # rustix and libc
//!
//! Files and memory are rustix's. Signals are libc's: what rustix has for them is for
//! programs without a C library, and says not to be used beside one.
#![allow(unsafe_code, reason = "a signal handler is made of pointers")]

use std::{
    ffi::{c_int, c_void},
    mem,
    os::fd::BorrowedFd,
    ptr,
    sync::atomic::{AtomicBool, Ordering::*},
};

use libc::{SIG_DFL, SIGBUS, sigaction, siginfo_t};
use rustix::fs::fstat;

pub(super) use super::registry::Registration;
use super::{
    chain::{self, BUS_ADRERR, BUS_MCEERR_AR, Call, exchange, remember},
    image,
    registry::{self, Region},
    stack, zeros,
};

/// Shows that this system has a guard, so that files are mapped.
#[derive(Clone, Copy)]
pub(super) struct Supported;

/// Is `Some` if this system has a guard.
pub(super) const SUPPORTED: Option<Supported> = Some(Supported);

/// Whether the handler was ever installed.
static INSTALLED: AtomicBool = AtomicBool::new(false);

/// Whether the library that the handler lies in stays loaded.
static HELD: AtomicBool = AtomicBool::new(false);

/// Whether faults of this thread will be taken; if not, why not.
pub(super) fn ready() -> Result<(), &'static str> {
    // SAFETY: a set of signals is made of integers.
    let mut blocked = unsafe { mem::zeroed() };
    // SAFETY: without a new set nothing is changed; `blocked` is valid for writing, and,
    // once it was written, for reading.
    let is_blocked = unsafe {
        libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), &raw mut blocked) == 0
            && libc::sigismember(&raw const blocked, SIGBUS) == 1
    };
    if is_blocked {
        // The kernel then ends the process, whoever handles the signal.
        return Err("SIGBUS is blocked in this thread");
    }
    if !stack::has_room() {
        return Err("the alternate signal stack of this thread is too small");
    }
    install()
}

/// Has the handler called, if it is not yet, or no longer.
pub(super) fn install() -> Result<(), &'static str> {
    let failed = "SIGBUS cannot be handled";
    // In this order: whoever sees that it was installed sees it, or what came later.
    let was_installed = INSTALLED.load(SeqCst);
    let current = exchange(None).ok_or(failed)?;
    if is_ours(&current) {
        return Ok(());
    }
    // A handler that came later may call ours for what it does not know: ours must not call
    // it for that. One that resets the signal, as std's does, is gone for good.
    if was_installed && current.sa_sigaction != SIG_DFL {
        return Err("another handler of SIGBUS was installed after the first mapping was made");
    }
    // Two threads may do so at once. A lock would be taken in the order of the loader's.
    if !HELD.load(Relaxed) {
        image::hold(on_sigbus as *const () as usize)?;
        HELD.store(true, Relaxed);
    }
    // What `current` blocks, this one blocks.
    let mut ours = current;
    ours.sa_sigaction = on_sigbus as *const () as usize;
    ours.sa_flags &= libc::SA_NODEFER | libc::SA_RESTART;
    ours.sa_flags |= libc::SA_SIGINFO | libc::SA_ONSTACK;
    remember(current);
    let replaced = exchange(Some(&ours)).ok_or(failed)?;
    // It is ours if two threads are here at once.
    if !is_ours(&replaced) {
        remember(replaced);
    }
    INSTALLED.store(true, SeqCst);
    Ok(())
}

fn is_ours(action: &sigaction) -> bool {
    action.sa_sigaction == on_sigbus as *const () as usize
}

/// The handler.
extern "C" fn on_sigbus(_: c_int, info: *mut siginfo_t, context: *mut c_void) {
    // SAFETY: it points to this thread's own.
    let errno = unsafe { *libc::__errno_location() };
    let frame = (&raw const errno).addr();
    let call = Call {
        info,
        context,
        frame,
    };
    let Some(mark) = call.mark() else {
        return chain::end();
    };
    let (code, address) = mark.said;
    // What was sent has another code, and may say that it comes from anywhere.
    let region = match code {
        BUS_ADRERR | BUS_MCEERR_AR => registry::find(address),
        _ => None,
    };
    // SAFETY: the thread was interrupted touching the region. So it borrows the mapping, and
    // that keeps the region, until this has returned.
    let region = region.map(|region| unsafe { region.as_ref() });
    if !region.is_some_and(|region| region.take(address)) {
        call.pass_on(mark);
    }
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
}

impl Region {
    /// Marks the mapping, and puts zeros over what is gone: from the page of `address`, or
    /// from the end of the file if that is lower by now, to the end. Whether that is done.
    ///
    /// A search backwards that did not ask for the end would come here for each page.
    fn take(&self, address: usize) -> bool {
        let fault = address & !(self.page - 1);
        // SAFETY: the mapping, which this thread borrows, keeps the file open.
        let file = unsafe { BorrowedFd::borrow_raw(self.file) };
        let file_end = fstat(file).map_or(u64::MAX, |stat| {
            (stat.st_size as u64).saturating_sub(self.file_offset)
        });
        let file_end = usize::try_from(file_end).unwrap_or(usize::MAX);
        self.marks.add(fault.saturating_sub(self.first), file_end);

        let gone = (self.first + file_end.min(self.len)).next_multiple_of(self.page);
        let gone = gone.min(fault);
        // SAFETY:
        // - the pages are the mapping's, which this thread borrows, and nobody else's.
        // - nothing rests on what they hold: it is as if somebody had written zeros.
        unsafe { zeros::cover(gone, self.end - gone, self.is_writable) }
    }
}
