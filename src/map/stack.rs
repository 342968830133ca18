//! Whether the handler has room to run: the alternate stack of a thread, if it has one.
//!
//! The kernel puts the state of the CPU there, and then the handler is called. If the first
//! does not fit, or the second runs over the end, the process dies of `SIGSEGV`. The standard
//! library gives each thread `SIGSTKSZ` bytes (8 KiB on x86-64), or as many as the kernel
//! asks for if that is more, which is then just enough for the state. So it is on a CPU with
//! tile registers (AMX), whose state is 8 KiB more, once the process is permitted to use them.
//! Before that the kernel asks for as much, and does not store them.
//!
//! A thread without an alternate stack runs the handler on its own.
#![allow(unsafe_code, reason = "the kernel is asked")]

use std::{mem, ptr};

/// Bytes of stack that the handler takes for a fault in a mapping, and to call the handler of
/// before for another; what that takes is not known. Measured on x86-64: 0.6 KB, and 2.1 KB if
/// nothing is optimized.
const HANDLER: usize = 3072;

/// Bytes that a search may take below the call that asks, for one within a handler that is on
/// the alternate stack already. What is below the stack pointer of a function (128 bytes on
/// x86-64) is part of that.
const SEARCH: usize = 1024;

/// Returns `true` if a handler that is called in this thread has room.
pub(super) fn has_room() -> bool {
    // SAFETY: all of its fields may be zero.
    let mut stack: libc::stack_t = unsafe { mem::zeroed() };
    // SAFETY: without a new one nothing is changed; `stack` is valid for writing.
    if unsafe { libc::sigaltstack(ptr::null(), &raw mut stack) } != 0 {
        return false;
    }
    if stack.ss_flags & libc::SS_DISABLE != 0 {
        return true;
    }
    let room = if stack.ss_flags & libc::SS_ONSTACK == 0 {
        stack.ss_size
    } else {
        let here = (&raw const stack).addr();
        here.saturating_sub(stack.ss_sp.addr() + SEARCH)
    };
    let state = state();
    room >= HANDLER + state || room >= HANDLER + state.saturating_sub(tiles()).max(LEAST)
}

/// Returns how many bytes of a stack the kernel takes for a signal, at most.
fn state() -> usize {
    /// libc has no name for it with every C library. Linux on x86 has it since 5.14.
    const AT_MINSIGSTKSZ: libc::c_ulong = 51;
    // SAFETY: it has no preconditions.
    match unsafe { libc::getauxval(AT_MINSIGSTKSZ) } {
        0 => LEAST,
        size => size as usize,
    }
}

/// The same where the kernel does not say: enough for AVX-512, whose frame has 3.4 KB with
/// all that can be beside it but tiles. Linux says so since before it knew of those.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
const LEAST: usize = 3584;

#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
const LEAST: usize = libc::MINSIGSTKSZ;

/// Returns how many of these bytes are not taken, because they are for registers that this
/// process may not use, or not yet.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
fn tiles() -> usize {
    // Of Linux's <asm/prctl.h>, and of Intel's manual, volume 1, section 13.1.
    const SUPPORTED: libc::c_int = 0x1021;
    const PERMITTED: libc::c_int = 0x1022;
    const TILE_DATA: u64 = 1 << 18;
    const SIZE: usize = 8192;
    #[cfg(target_arch = "x86_64")]
    const ARCH_PRCTL: libc::c_long = libc::SYS_arch_prctl;
    // libc has no name for it there.
    #[cfg(target_arch = "x86")]
    const ARCH_PRCTL: libc::c_long = 384;
    let has = |what: libc::c_int| {
        let mut components: u64 = 0;
        // SAFETY: it writes the 64 bits that it is given the address of, if it knows what is
        // asked for.
        let result = unsafe { libc::syscall(ARCH_PRCTL, what, &raw mut components) };
        (result == 0).then_some(components & TILE_DATA != 0)
    };
    match (has(SUPPORTED), has(PERMITTED)) {
        (Some(true), Some(false)) => SIZE,
        _ => 0,
    }
}

#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
fn tiles() -> usize {
    0
}
