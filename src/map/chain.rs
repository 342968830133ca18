//! The action for `SIGBUS` that was there before the guard's, and how a signal is passed on
//! to it.
//!
//! # Faults, and signals that are sent
//!
//! The two take different ends. An instruction that faults is executed again when the
//! handler returns, and faults again; to ignore the signal would be to do so for ever, and
//! the kernel does not: it ends the process. A signal that was sent is over when the handler
//! returns, and may be ignored. `is_fault` tells them apart.
//!
//! # Circles
//!
//! A handler may install itself anew when it is called, and call what it found installed,
//! which is the guard's, which calls it. Without a limit that ends with the stack, and as
//! `SIGSEGV`. So a thread leaves a mark while it passes a signal on. To be entered again
//! below that mark is nothing bad by itself: the other handler may fault, in a mapping or
//! elsewhere. Whether the kernel made the call is told by the stack: it puts `siginfo_t` and
//! `ucontext_t` at fixed distances from the frame of the handler that it calls. A call that
//! has one of those of the mark is a circle. So is one that has none (a handler from
//! `signal` has none to hand on, and what it leaves in the register may be no address at
//! all), and one at other distances that says the same, for it has copies.
//!
//! A handler may also leave by `siglongjmp`, and then the mark stays. A signal that comes
//! later at the same place has its frame at the place of the mark, and not below; and one
//! that comes below is at the distances that the kernel keeps.
//!
//! The marks are in a table and not in thread-local storage: in a library that was loaded by
//! `dlopen` the first use of that may allocate.
#![allow(unsafe_code, reason = "handlers are pointers")]

use std::{
    boxed::Box,
    ffi::{c_int, c_void},
    mem, ptr,
    sync::atomic::{AtomicI32, AtomicPtr, AtomicUsize, Ordering::*},
};

use libc::{SIG_DFL, SIG_IGN, SIGBUS, sigaction, siginfo_t};

/// The action of before.
static PREVIOUS: AtomicPtr<sigaction> = AtomicPtr::new(ptr::null_mut());

/// The codes of faults: of an address that is not aligned, of a page that is not there, of a
/// device, of memory that is broken, and of anything else. They are the same on all
/// architectures; libc has names for them since lately.
pub(super) const BUS_ADRALN: c_int = 1;
pub(super) const BUS_ADRERR: c_int = 2;
pub(super) const BUS_OBJERR: c_int = 3;
pub(super) const BUS_MCEERR_AR: c_int = 4;
pub(super) const SI_KERNEL: c_int = 0x80;

/// A handler as `SA_SIGINFO` has it called.
type Handler = extern "C" fn(c_int, *mut siginfo_t, *mut c_void);

/// Remembers the action of before. It is never freed: a handler may be about to read it.
pub(super) fn remember(previous: sigaction) {
    PREVIOUS.store(Box::into_raw(Box::new(previous)), Release);
}

/// Returns the action for the signal, after replacing it by `new` if that is given.
pub(super) fn exchange(new: Option<&sigaction>) -> Option<sigaction> {
    // SAFETY: all of its fields may be zero.
    let mut old = unsafe { mem::zeroed() };
    let new = new.map_or(ptr::null(), ptr::from_ref);
    // SAFETY:
    // - `new` is null or valid, and then means the default, or the guard's handler.
    // - `old` is valid for writing.
    let result = unsafe { libc::sigaction(SIGBUS, new, &raw mut old) };
    (result == 0).then_some(old)
}

/// Sets the default action.
fn reset() {
    // SAFETY: as in `exchange`; zero is the default.
    exchange(Some(&unsafe { mem::zeroed() }));
}

/// A call of the guard's handler.
#[derive(Clone, Copy)]
pub(super) struct Call {
    pub(super) info: *mut siginfo_t,
    pub(super) context: *mut c_void,
    /// An address in the frame of the handler.
    pub(super) frame: usize,
}

impl Call {
    /// Returns the code of the signal, and the address that comes with it, if the handler was
    /// called with a `siginfo_t`. For some codes there is something else where the address
    /// would be.
    ///
    /// A handler that came later, and was installed without `SA_SIGINFO`, may have none to
    /// hand on. Then there is whatever was left in a register.
    fn said(&self) -> Option<(c_int, usize)> {
        let start = self.info.addr();
        let last = start.wrapping_add(mem::size_of::<siginfo_t>() - mem::size_of::<u64>());
        let is_aligned = !self.info.is_null() && self.info.is_aligned();
        // That is where the kernel puts it.
        let is_near = self.frame < start && start < self.frame + SIGNAL_FRAME;
        let is_there = || is_readable(start) && is_readable(last);
        if !is_aligned || !is_near && !is_there() {
            return None;
        }
        // SAFETY:
        // - it is aligned and readable: it is in the frame that the kernel made, or the kernel
        //   says so.
        // - integers and a union of them: any bytes are one. Nobody writes there meanwhile, or
        //   whoever called this handler with it has a race of their own.
        let (signal, code, address) = unsafe {
            let info = &*self.info;
            (info.si_signo, info.si_code, info.si_addr().addr())
        };
        (signal == SIGBUS).then_some((code, address))
    }

    /// Returns the mark that this thread has from here on: `None` if it is in a circle.
    pub(super) fn mark(&self) -> Option<Mark> {
        let at = [self.info.addr(), self.context.addr()];
        let said = self.said();
        let mut mark = Mark {
            frame: self.frame,
            at,
            distances: at.map(|address| address.wrapping_sub(self.frame)),
            // As a process may send it.
            said: said.unwrap_or((libc::SI_USER, 0)),
        };
        let outer = Slot::of(thread()).and_then(Slot::load);
        // One that is not above belongs to a handler that was left.
        if let Some(outer) = outer.filter(|outer| self.frame < outer.frame) {
            let is_same = at[0] == outer.at[0] || at[1] == outer.at[1];
            let is_copy = mark.distances != outer.distances && mark.said == outer.said;
            if is_same || is_copy || said.is_none() {
                return None;
            }
            mark.distances = outer.distances;
        }
        Some(mark)
    }

    /// Passes the signal on to the action of before.
    pub(super) fn pass_on(&self, mark: Mark) {
        // SAFETY: it was stored before the handler was installed, and is never freed.
        let Some(previous) = (unsafe { PREVIOUS.load(Acquire).as_ref() }) else {
            return;
        };
        let is_fault = is_fault(mark.said.0);
        let is_called_once = previous.sa_flags & libc::SA_RESETHAND != 0;
        match previous.sa_sigaction {
            SIG_IGN if !is_fault => return,
            SIG_DFL | SIG_IGN => reset(),
            handler => {
                let thread = thread();
                let slot = Slot::of(thread).unwrap_or_else(|| Slot::claim(thread));
                let outer = slot.load().filter(|outer| mark.frame < outer.frame);
                slot.store(Some(mark));
                if is_called_once {
                    reset();
                }
                // SAFETY: what is neither of those is a function, of the type that the flags
                // say, and is called as the kernel would call it.
                unsafe {
                    if previous.sa_flags & libc::SA_SIGINFO == 0 {
                        let handler: extern "C" fn(c_int) = mem::transmute(handler);
                        handler(SIGBUS);
                    } else {
                        let handler: Handler = mem::transmute(handler);
                        handler(SIGBUS, self.info, self.context);
                    }
                }
                if slot.thread.load(Relaxed) == thread {
                    slot.store(outer);
                }
            }
        }
        // A handler that resets the signal expects the fault to recur, and to end the
        // process. What was sent does not recur by itself.
        let is_default = || exchange(None).is_some_and(|now| now.sa_sigaction == SIG_DFL);
        if !is_fault && !is_called_once && is_default() {
            // SAFETY: it asks for nothing.
            unsafe { libc::raise(SIGBUS) };
        }
    }
}

/// Ends the process by the signal, from within a circle, where to return would go on in
/// handlers that install themselves again.
pub(super) fn end() {
    reset();
    // SAFETY: a set of signals is made of integers; it is valid for writing and, being
    // initialized, for reading.
    unsafe {
        let mut set = mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, SIGBUS);
        libc::pthread_sigmask(libc::SIG_UNBLOCK, &raw const set, ptr::null_mut());
        libc::raise(SIGBUS);
    }
}

/// Returns `true` if a signal with this code was raised by the kernel for an instruction of
/// this thread, which faults again when the handler returns.
///
/// `SI_KERNEL` is what a fault without an address has, such as that of the stack segment on
/// x86. Everything else was sent: by a process, a timer or a queue (codes up to 0), or, with
/// `BUS_MCEERR_AO`, by the kernel, about broken memory that nobody has touched yet. Another
/// process cannot claim a code of the kernel's, but the main thread of this one can.
fn is_fault(code: c_int) -> bool {
    matches!(
        code,
        BUS_ADRALN | BUS_ADRERR | BUS_OBJERR | BUS_MCEERR_AR | SI_KERNEL
    )
}

/// Bytes between the frame of a handler and the `siginfo_t` that the kernel has put above,
/// at most: that is a `ucontext_t`, of 0.3 to 1.5 KB, and the frame itself.
const SIGNAL_FRAME: usize = 4096;

/// Returns whether the eight bytes at an address can be read. The kernel reads them as a set
/// of signals, and then does not know what to do with it.
fn is_readable(address: usize) -> bool {
    const NOTHING: c_int = -1;
    let (set, none) = (address, 0_usize);
    // SAFETY: the kernel reads eight bytes, or says that it cannot, and changes nothing. The
    // pointer is this thread's own.
    unsafe {
        let len = mem::size_of::<u64>();
        let result = libc::syscall(libc::SYS_rt_sigprocmask, NOTHING, set, none, len);
        result == 0 || *libc::__errno_location() != libc::EFAULT
    }
}

/// Threads that can pass signals on at once, each of which has a mark.
const MARKS: usize = 64;

/// A signal that a thread is passing on.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    frame: usize,
    /// The addresses of `siginfo_t` and `ucontext_t`.
    at: [usize; 2],
    /// Bytes from the frame to each, in the outermost call.
    distances: [usize; 2],
    /// The code of the signal, and the address that came with it.
    pub(super) said: (c_int, usize),
}

/// The place of a mark. Only the thread that it names reads or writes the rest.
struct Slot {
    /// 0 if it is free.
    thread: AtomicI32,
    /// 0 if there is no mark.
    frame: AtomicUsize,
    at: [AtomicUsize; 2],
    distances: [AtomicUsize; 2],
    code: AtomicI32,
    address: AtomicUsize,
}

static SLOTS: [Slot; MARKS] = [const { Slot::new() }; MARKS];

impl Slot {
    const fn new() -> Slot {
        Slot {
            thread: AtomicI32::new(0),
            frame: AtomicUsize::new(0),
            at: [const { AtomicUsize::new(0) }; 2],
            distances: [const { AtomicUsize::new(0) }; 2],
            code: AtomicI32::new(0),
            address: AtomicUsize::new(0),
        }
    }

    /// Returns the slot of a thread, if it has one.
    fn of(thread: c_int) -> Option<&'static Slot> {
        SLOTS
            .iter()
            .find(|slot| slot.thread.load(Relaxed) == thread)
    }

    /// Gives a thread a slot: a free one, or else one that may be somebody else's. Threads
    /// that ended after a `siglongjmp` leave theirs behind. A live one that loses its slot
    /// sees a circle one call later.
    fn claim(thread: c_int) -> &'static Slot {
        let is_claimed = |slot: &&Slot| {
            let claimed = slot.thread.compare_exchange(0, thread, Relaxed, Relaxed);
            claimed.is_ok()
        };
        SLOTS.iter().find(is_claimed).unwrap_or_else(|| {
            let slot = &SLOTS[thread.unsigned_abs() as usize % MARKS];
            slot.frame.store(0, Relaxed);
            slot.thread.store(thread, Relaxed);
            slot
        })
    }

    fn load(&self) -> Option<Mark> {
        let load = |pair: &[AtomicUsize; 2]| [pair[0].load(Relaxed), pair[1].load(Relaxed)];
        let mark = Mark {
            frame: self.frame.load(Relaxed),
            at: load(&self.at),
            distances: load(&self.distances),
            said: (self.code.load(Relaxed), self.address.load(Relaxed)),
        };
        (mark.frame != 0).then_some(mark)
    }

    /// Stores a mark, or gives the slot back.
    fn store(&self, mark: Option<Mark>) {
        let Some(mark) = mark else {
            self.frame.store(0, Relaxed);
            self.thread.store(0, Relaxed);
            return;
        };
        for turn in 0..2 {
            self.at[turn].store(mark.at[turn], Relaxed);
            self.distances[turn].store(mark.distances[turn], Relaxed);
        }
        self.code.store(mark.said.0, Relaxed);
        self.address.store(mark.said.1, Relaxed);
        self.frame.store(mark.frame, Relaxed);
    }
}

/// Returns the number of this thread.
fn thread() -> c_int {
    rustix::thread::gettid().as_raw_nonzero().get()
}
