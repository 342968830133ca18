//! The guard of Linux: a handler that turns `SIGBUS` in a mapping into an error.
//!
//! # What happens at a fault
//!
//! Reading a page of a mapping that its file no longer has raises `SIGBUS`. Then the handler
//!
//! 1. looks the address up among the live mappings (`registry.rs`); if it belongs to none, the
//!    signal is passed on to the previous handler (`chain.rs`);
//! 2. marks the mapping (`marks.rs`);
//! 3. replaces all pages behind the end of the file by zeros, in one call (`zeros.rs`);
//! 4. returns. The CPU executes the load again, which finds a zero.
//!
//! The search runs on to its end, and then looks for the mark (`check.rs`).
//!
//! The pages are replaced in one call because each page replaced by itself would be a mapping more
//! to the kernel, and a process may have some 65,000 of them.
//!
//! # When the handler serves
//!
//! A thread that blocks `SIGBUS`, or has too little room for the handler on its alternate stack
//! (`stack.rs`), would be killed. A handler that was installed later would be called first. So
//! [`ready`] asks for these before each search. The code of the handler must stay loaded
//! (`image.rs`).
//!
//! # What the handler calls
//!
//! A handler may interrupt any code, so it calls only what is safe then:
//!
//! - Atomic loads and stores, which are lock-free.
//! - `gettid`, `fstat` or `stat`, and `mmap`, and if `mmap` is refused `munmap`, `munlock`, `mprotect` and
//!   `mremap`. POSIX lists `fstat` and `stat` as async-signal-safe. All are bare system calls: rustix makes
//!   them without the C library, except on a few architectures, where it calls thin wrappers.
//! - `__errno_location`, to leave `errno` unchanged.
//! - For signals that it passes on, `sigaction`, `pthread_sigmask` and `raise`, which are
//!   async-signal-safe, and the previous handler.
//!
//! # rustix and libc
//!
//! Files and memory are handled through rustix, signals through libc. The signal functions of
//! rustix are for programs without a C library, and its documentation forbids them in others.
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

pub(super) use super::registry::{Registration, Supported};
use super::{
    chain::{self, BUS_ADRERR, BUS_MCEERR_AR, Call, exchange, remember},
    handle::Measured,
    image,
    registry::{self, Region},
    stack, zeros,
};

/// Is `Some` if this system has a guard.
pub(super) const SUPPORTED: Option<Supported> = Some(Supported);

/// Is `true` once the handler was installed.
static INSTALLED: AtomicBool = AtomicBool::new(false);

/// Is `true` once the library with the handler is kept loaded.
static HELD: AtomicBool = AtomicBool::new(false);

/// Checks that the handler would be called for a fault of this thread, and installs it if needed.
///
/// # Errors
///
/// The reason why it would not be called, for [`MapError::Unguarded`](super::MapError::Unguarded).
pub(super) fn ready() -> Result<(), &'static str> {
    // SAFETY: a set of signals consists of integers, which may be zero.
    let mut blocked = unsafe { mem::zeroed() };
    // SAFETY:
    // - without a new set the call changes nothing.
    // - `blocked` is valid for writes and, being initialized, for reads.
    let is_blocked = unsafe {
        libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), &raw mut blocked) == 0
            && libc::sigismember(&raw const blocked, SIGBUS) == 1
    };
    if is_blocked {
        // At a fault the kernel would then end the process, whatever handler is installed.
        return Err("SIGBUS is blocked in this thread");
    }
    if !stack::has_room() {
        return Err("the alternate signal stack of this thread is too small");
    }
    install()
}

/// Installs the handler, unless it is installed.
///
/// # Errors
///
/// The reason why it is not installed.
pub(super) fn install() -> Result<(), &'static str> {
    let failed = "the system refuses a handler of SIGBUS";
    // Before the action is read. A thread that sees that the handler was installed then sees the
    // handler, or one that came later.
    let was_installed = INSTALLED.load(SeqCst);
    let current = exchange(None).ok_or(failed)?;
    if is_ours(&current) {
        return Ok(());
    }
    // A handler that came later may call ours for faults that it does not know. So ours must not
    // call that handler. One that resets the signal, as std's does, is gone for good.
    if was_installed && current.sa_sigaction != SIG_DFL {
        return Err("another handler of SIGBUS was installed after the first mapping was made");
    }
    // Two threads may do this at once. A lock here could deadlock: `hold` takes the lock of the
    // loader, and a thread may come here while it holds that one.
    if !HELD.load(Relaxed) {
        image::hold(on_sigbus as *const () as usize)?;
        HELD.store(true, Relaxed);
    }
    // The handler blocks the signals that the previous one blocks.
    let mut ours = current;
    ours.sa_sigaction = on_sigbus as *const () as usize;
    ours.sa_flags &= libc::SA_NODEFER | libc::SA_RESTART;
    ours.sa_flags |= libc::SA_SIGINFO | libc::SA_ONSTACK;
    remember(current);
    let replaced = exchange(Some(&ours)).ok_or(failed)?;
    // If two threads are here at once, the replaced action may be ours.
    if !is_ours(&replaced) {
        remember(replaced);
    }
    INSTALLED.store(true, SeqCst);
    Ok(())
}

fn is_ours(action: &sigaction) -> bool {
    action.sa_sigaction == on_sigbus as *const () as usize
}

/// Handles `SIGBUS`.
extern "C" fn on_sigbus(_: c_int, info: *mut siginfo_t, context: *mut c_void) {
    // SAFETY: the pointer is to the `errno` of this thread.
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
    // A signal that was sent has another code, and may carry any address.
    let region = match code {
        BUS_ADRERR | BUS_MCEERR_AR => registry::find(address),
        _ => None,
    };
    // SAFETY: this thread was interrupted while it accessed the region. So it borrows the mapping,
    // which keeps the region until this function has returned.
    let region = region.map(|region| unsafe { region.as_ref() });
    if !region.is_some_and(|region| region.take(address)) {
        call.pass_on(mark);
    }
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
}

impl Region {
    /// Marks the mapping, and replaces its missing pages by zeros. Returns `true` if the load that
    /// has faulted may be executed again.
    ///
    /// Replaced are the pages from that of `address` to the end of the mapping, and those before
    /// it that lie behind the end of the file by now. Without the latter a backward search would
    /// fault at each page.
    fn take(&self, address: usize) -> bool {
        let fault = address & !(self.page - 1);
        let file_len = match &self.file {
            Measured::Descriptor(file) => {
                // SAFETY: this thread borrows the mapping, which keeps the descriptor.
                let file = unsafe { BorrowedFd::borrow_raw(*file) };
                fstat(file).ok().map(|stat| stat.st_size as u64)
            }
            Measured::Name(named) => named.len_in_handler(),
            Measured::Nothing => None,
        };
        let file_end = file_len.map_or(u64::MAX, |len| len.saturating_sub(self.file_offset));
        let file_end = usize::try_from(file_end).unwrap_or(usize::MAX);
        self.marks.add(fault.saturating_sub(self.first), file_end);

        let gone = (self.first + file_end.min(self.len)).next_multiple_of(self.page);
        let gone = gone.min(fault);
        // SAFETY:
        // - the pages belong to the mapping, which this thread borrows, and to nobody else.
        // - nothing relies on their bytes: the effect is as if somebody had written zeros.
        unsafe { zeros::cover(gone, self.end - gone, self.is_writable) }
    }
}
