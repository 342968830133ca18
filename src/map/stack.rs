//! Checks that the handler has room to run on the alternate signal stack of a thread.
//!
//! The kernel stores the state of the CPU on that stack and then calls the handler. If the state
//! does not fit, or the handler runs over the end, the process dies of `SIGSEGV`. A thread without
//! an alternate stack runs the handler on its usual stack, where there is room.
//!
//! The standard library gives each thread an alternate stack of `SIGSTKSZ` bytes (8 KiB on x86-64).
//! If the kernel asks for more, the stack has just what the kernel asks for. That leaves no room
//! for the handler on a CPU with tile registers (AMX), whose state takes 8 KiB more, once the
//! process is permitted to use them. Before it is, the kernel asks for these 8 KiB too, but does
//! not use them, and the handler has them.
#![allow(unsafe_code, reason = "the kernel is asked by system calls")]

use std::{mem, ptr};

/// Number of bytes of stack that the handler may take, up to the call of the previous handler.
/// Measured on x86-64: 0.6 KB; without optimization 2.1 KB, and 2.7 KB if it finds the file by its
/// path. What the previous handler takes is not known.
const HANDLER: usize = 3072;

/// Number of bytes of stack that a search may take below the call of `has_room`, if it runs within
/// a handler on the alternate stack. This includes the red zone (128 bytes on x86-64).
const SEARCH: usize = 1024;

/// Returns `true` if the handler has room when it is called in this thread.
pub(super) fn has_room() -> bool {
    // SAFETY: all fields of a `stack_t` may be zero.
    let mut stack: libc::stack_t = unsafe { mem::zeroed() };
    // SAFETY: without a new stack the call changes nothing. `stack` is valid for writes.
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

/// Returns the largest number of bytes that the kernel may store on the stack for a signal.
fn state() -> usize {
    /// libc defines it for some C libraries only. Linux on x86 has it since 5.14.
    const AT_MINSIGSTKSZ: libc::c_ulong = 51;
    // SAFETY: the call has no preconditions.
    match unsafe { libc::getauxval(AT_MINSIGSTKSZ) } {
        0 => LEAST,
        size => size as usize,
    }
}

/// Number of bytes that the kernel may store, where it does not tell. It is enough for AVX-512 and
/// everything beside it except tiles: 3.4 KB. A kernel that supports tiles tells.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
const LEAST: usize = 3584;

#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
const LEAST: usize = libc::MINSIGSTKSZ;

/// Returns the number of these bytes that are not used, because they are for tile registers that
/// this process is not permitted to use, or not yet.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
fn tiles() -> usize {
    // From Linux's <asm/prctl.h>, and from Intel's manual, volume 1, section 13.1.
    const SUPPORTED: libc::c_int = 0x1021;
    const PERMITTED: libc::c_int = 0x1022;
    const TILE_DATA: u64 = 1 << 18;
    const SIZE: usize = 8192;
    #[cfg(target_arch = "x86_64")]
    const ARCH_PRCTL: libc::c_long = libc::SYS_arch_prctl;
    // libc does not define it for x86.
    #[cfg(target_arch = "x86")]
    const ARCH_PRCTL: libc::c_long = 384;
    let has = |what: libc::c_int| {
        let mut components: u64 = 0;
        // SAFETY: the call writes the 64 bits at the address that it is given, or nothing if the
        // kernel does not know the request. `components` is valid for writes.
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
