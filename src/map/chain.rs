//! Passes signals that are not the guard's on to the previous action for `SIGBUS`.
//!
//! # Faults, and signals that were sent
//!
//! When the handler returns, an instruction that has faulted is executed again and faults again.
//! Ignoring the signal would repeat that for ever. So the kernel ends a process that ignores a
//! fault, and so does the guard. A signal that was *sent* is done when the handler returns, and may
//! be ignored. `is_fault` tells the two apart.
//!
//! # Cycles
//!
//! A handler may install itself again when it is called, and then call the handler that it found
//! installed. If that is the guard's, which calls the previous handler, the two call each other
//! until the stack ends in `SIGSEGV`. So the guard ends the process when it notices such a cycle.
//!
//! While a thread passes a signal on, it has a *mark* with the frame of the handler. If the handler
//! is entered again below that frame, it is one of two cases:
//!
//! - The kernel has called it, because the previous handler has faulted itself or was interrupted
//!   by another signal. That is no cycle.
//! - The previous handler has called it. That is a cycle.
//!
//! The arguments tell which. The kernel puts `siginfo_t` and `ucontext_t` on the stack, at fixed
//! distances from the frame of the handler that it calls. So it is a cycle if
//!
//! - one of the two has the address that it has in the mark: the arguments were handed on;
//! - there is no valid `siginfo_t`: a handler from `signal` receives none, and what it leaves in
//!   the register need not be an address;
//! - the distances differ from those of the mark, but the code and the address of the signal are
//!   the same: the arguments are copies.
//!
//! A handler that leaves by `siglongjmp` leaves its mark behind. A later signal does no harm then.
//! Either its frame is not below the mark, or the kernel has called the handler at its usual
//! distances.
//!
//! Marks are kept in a table. Thread-local storage will not do, because its first use in a library
//! that was loaded by `dlopen` may allocate.
#![allow(unsafe_code, reason = "handlers are pointers")]

use std::{
    boxed::Box,
    ffi::{c_int, c_void},
    mem, ptr,
    sync::atomic::{AtomicI32, AtomicPtr, AtomicUsize, Ordering::*},
};

use libc::{SIG_DFL, SIG_IGN, SIGBUS, sigaction, siginfo_t};

/// The previous action.
static PREVIOUS: AtomicPtr<sigaction> = AtomicPtr::new(ptr::null_mut());

// The codes of faults: an address that is not aligned, a page that does not exist, a device error,
// broken memory, and any other. They are the same on all architectures. Only recent versions of
// libc define all of them.
pub(super) const BUS_ADRALN: c_int = 1;
pub(super) const BUS_ADRERR: c_int = 2;
pub(super) const BUS_OBJERR: c_int = 3;
pub(super) const BUS_MCEERR_AR: c_int = 4;
pub(super) const SI_KERNEL: c_int = 0x80;

/// A handler that is installed with `SA_SIGINFO`.
type Handler = extern "C" fn(c_int, *mut siginfo_t, *mut c_void);

/// Stores the previous action. The memory is never freed, because a handler may be reading it.
pub(super) fn remember(previous: sigaction) {
    PREVIOUS.store(Box::into_raw(Box::new(previous)), Release);
}

/// Returns the action for `SIGBUS`, and replaces it by `new` if that is `Some`. Returns `None` if
/// the system refuses.
pub(super) fn exchange(new: Option<&sigaction>) -> Option<sigaction> {
    // SAFETY: all fields of a `sigaction` may be zero.
    let mut old = unsafe { mem::zeroed() };
    let new = new.map_or(ptr::null(), ptr::from_ref);
    // SAFETY:
    // - `new` is null, or a valid action: the default one or the guard's handler.
    // - `old` is valid for writes.
    let result = unsafe { libc::sigaction(SIGBUS, new, &raw mut old) };
    (result == 0).then_some(old)
}

/// Sets the default action.
fn reset() {
    // SAFETY: as in `exchange`. All fields zero is the default action.
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
    /// Returns the code of the signal and the address in its `siginfo_t`, or `None` if the handler
    /// was not called with a valid `siginfo_t`. For codes that have no address the second value is
    /// arbitrary.
    ///
    /// A handler that was installed later without `SA_SIGINFO` has no `siginfo_t` to hand on. Then
    /// `info` is whatever was left in a register.
    fn said(&self) -> Option<(c_int, usize)> {
        let start = self.info.addr();
        let last = start.wrapping_add(mem::size_of::<siginfo_t>() - mem::size_of::<u64>());
        let is_aligned = !self.info.is_null() && self.info.is_aligned();
        // The kernel puts it there.
        let is_near = self.frame < start && start < self.frame + SIGNAL_FRAME;
        let is_there = || is_readable(start) && is_readable(last);
        if !is_aligned || !is_near && !is_there() {
            return None;
        }
        // SAFETY:
        // - the pointer is aligned. The memory is readable: it lies in the signal frame that the
        //   kernel has written, or the kernel has just read it.
        // - a `siginfo_t` consists of integers and a union of integers, so any bytes are valid.
        // - nobody writes it meanwhile, unless a handler that calls this one has a data race.
        let (signal, code, address) = unsafe {
            let info = &*self.info;
            (info.si_signo, info.si_code, info.si_addr().addr())
        };
        (signal == SIGBUS).then_some((code, address))
    }

    /// Returns the mark of this call, or `None` if the call is part of a cycle.
    pub(super) fn mark(&self) -> Option<Mark> {
        let at = [self.info.addr(), self.context.addr()];
        let said = self.said();
        let mut mark = Mark {
            frame: self.frame,
            at,
            distances: at.map(|address| address.wrapping_sub(self.frame)),
            // Without a `siginfo_t` the signal counts as one that was sent.
            said: said.unwrap_or((libc::SI_USER, 0)),
        };
        let outer = Slot::of(thread()).and_then(Slot::load);
        // A mark that is not above this frame belongs to a handler that has left by `siglongjmp`.
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

    /// Passes the signal on to the previous action, as the kernel would.
    pub(super) fn pass_on(&self, mark: Mark) {
        // SAFETY: the pointer is null or from `remember`, whose memory is never freed or written.
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
                // SAFETY: an action that is neither `SIG_DFL` nor `SIG_IGN` is a function of the
                // type that the flags tell, and is called as the kernel would call it.
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
        // A handler that resets the signal expects the fault to recur, and then to end the process.
        // A signal that was sent does not recur by itself.
        let is_default = || exchange(None).is_some_and(|now| now.sa_sigaction == SIG_DFL);
        if !is_fault && !is_called_once && is_default() {
            // SAFETY: the call has no preconditions.
            unsafe { libc::raise(SIGBUS) };
        }
    }
}

/// Ends the process by `SIGBUS`. Within a cycle, returning would not do: the handlers install
/// themselves again.
pub(super) fn end() {
    reset();
    // SAFETY: a set of signals consists of integers, which may be zero. It is valid for writes and,
    // being initialized, for reads.
    unsafe {
        let mut set = mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, SIGBUS);
        libc::pthread_sigmask(libc::SIG_UNBLOCK, &raw const set, ptr::null_mut());
        libc::raise(SIGBUS);
    }
}

/// Returns `true` if the kernel has raised a signal with this code for an instruction of this
/// thread, which faults again when the handler returns.
///
/// `SI_KERNEL` is the code of faults without an address, such as one of the stack segment on x86.
/// All other codes are of signals that were sent: codes up to 0 by a process, a timer or a queue,
/// and `BUS_MCEERR_AO` by the kernel, about broken memory that nobody has accessed yet. Another
/// process cannot send a code of the kernel. The main thread of this process can.
fn is_fault(code: c_int) -> bool {
    matches!(
        code,
        BUS_ADRALN | BUS_ADRERR | BUS_OBJERR | BUS_MCEERR_AR | SI_KERNEL
    )
}

/// Largest number of bytes between the frame of a handler and the `siginfo_t` that the kernel has
/// put above it. Between them are the rest of the frame and a `ucontext_t` of 0.3 to 1.5 KB.
const SIGNAL_FRAME: usize = 4096;

/// Returns `true` if the eight bytes at an address can be read.
///
/// The kernel is given them as a set of signals, together with an operation that does not exist.
/// It reads the set first, so `EFAULT` means that it cannot be read.
fn is_readable(address: usize) -> bool {
    const NOTHING: c_int = -1;
    let (set, none) = (address, 0_usize);
    // SAFETY:
    // - the kernel reads eight bytes, or returns that it cannot, and changes nothing.
    // - the pointer to `errno` is this thread's own.
    unsafe {
        let len = mem::size_of::<u64>();
        let result = libc::syscall(libc::SYS_rt_sigprocmask, NOTHING, set, none, len);
        result == 0 || *libc::__errno_location() != libc::EFAULT
    }
}

/// Number of threads that can have a mark at the same time.
const MARKS: usize = 64;

/// A signal that a thread passes on.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    frame: usize,
    /// The addresses of `siginfo_t` and `ucontext_t`.
    at: [usize; 2],
    /// Distances in bytes from the frame to each of the two, in the outermost call.
    distances: [usize; 2],
    /// The code of the signal and its address.
    pub(super) said: (c_int, usize),
}

/// An entry of the table of marks. Only the thread that it names reads or writes the other fields.
struct Slot {
    /// The number of the thread that owns the slot; 0 if the slot is free.
    thread: AtomicI32,
    /// The frame of the mark; 0 if there is no mark.
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

    /// Returns the slot of a thread, or `None` if it has none.
    fn of(thread: c_int) -> Option<&'static Slot> {
        SLOTS
            .iter()
            .find(|slot| slot.thread.load(Relaxed) == thread)
    }

    /// Gives a thread a slot, and returns it. If none is free, the thread takes one that another
    /// may own: threads that ended after a `siglongjmp` have left theirs behind. A thread that
    /// loses its slot while it passes a signal on notices a cycle one call later.
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

    /// Stores a mark, or frees the slot if there is none.
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

/// Returns the number of this thread, as the kernel counts.
fn thread() -> c_int {
    rustix::thread::gettid().as_raw_nonzero().get()
}
