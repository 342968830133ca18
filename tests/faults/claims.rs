//! Tests signals that are sent with a false description of themselves.
//!
//! Other processes cannot claim a code of the kernel's. The main thread of the process itself can:
//! here that of a child process. The kernel itself sends `BUS_MCEERR_AO`, about broken memory that
//! no thread has touched, so it is a signal that was sent like any other.

use std::{ffi::c_int, mem, path::Path, sync::atomic::Ordering::SeqCst};

use atomic_memchr::map::{MapError, Mapping};
use atomic_memchr_testing::process::is_emulated;

use crate::{
    deaths::{assert_lives, played},
    has_faults,
    parts::{CALLS, counts, fill, handle, handler},
    skip,
};

/// Codes of signals that were sent: by the kernel, in a code that Linux does not have yet,
/// from a process, a queue, a timer, a file, and a thread.
const SENT: [c_int; 9] = [5, 6, 0x7f, 0, -1, -2, -5, -6, -60];

/// Codes of faults.
const FAULTS: [c_int; 5] = [1, 2, 3, 4, 0x80];

/// Sends a signal to this process, which has one thread, and claims a code and an address.
fn send(code: c_int, address: *const u8) {
    // SAFETY: all of its fields may be zero.
    let mut info: libc::siginfo_t = unsafe { mem::zeroed() };
    info.si_signo = libc::SIGBUS;
    info.si_code = code;
    // Behind three integers, aligned.
    let at = (3 * mem::size_of::<c_int>()).next_multiple_of(mem::align_of::<usize>());
    // SAFETY: it lies in `info`; the handlers of these tests do what a handler may.
    let result = unsafe {
        (&raw mut info)
            .byte_add(at)
            .cast::<*const u8>()
            .write(address);
        let (process, signal) = (libc::getpid(), libc::SIGBUS);
        libc::syscall(
            libc::SYS_rt_tgsigqueueinfo,
            process,
            process,
            signal,
            &raw const info,
        )
    };
    assert_eq!(result, 0, "{}", std::io::Error::last_os_error());
}

/// Has a child do something, and returns how it ended.
fn child(action: impl FnOnce()) -> c_int {
    // SAFETY: the child does what one of several threads may: it handles signals, maps files,
    // and ends. What it allocates for that glibc lets it.
    unsafe {
        let child = libc::fork();
        assert!(child >= 0);
        if child == 0 {
            action();
            libc::_exit(0);
        }
        let mut status = 0;
        assert_eq!(libc::waitpid(child, &raw mut status, 0), child);
        status
    }
}

pub(crate) fn is_sent_signals(path: &Path) {
    let is_told = |mapping: &Mapping, cut: &std::fs::File| {
        let told = mapping.scan(|view| {
            cut.set_len(0).expect("cut the file");
            view.get(5000)
        });
        assert!(matches!(
            told,
            Err(MapError::Truncated { valid_len: 0, .. })
        ));
        assert_eq!(mapping.faults(), 1);
    };
    // By default all of them end the process: those of faults if they are some, for those
    // come again.
    for code in SENT {
        let status = child(|| {
            handle(libc::SIG_DFL, 0);
            let mapping = Mapping::new(&fill(path)).expect("map the file");
            send(code, mapping.view().expect("a view").as_ptr());
        });
        let is_killed = libc::WIFSIGNALED(status) && libc::WTERMSIG(status) == libc::SIGBUS;
        assert!(is_killed, "{code}: {status:x}");
    }
    // Ignored, they change nothing, also for a search that is under way.
    for code in SENT {
        let status = child(|| {
            handle(libc::SIG_IGN, 0);
            let file = fill(path);
            let mapping = Mapping::new(&file).expect("map the file");
            let guard = handler();
            let told = mapping.scan(|view| {
                send(code, view.as_ptr());
                assert_eq!(handler(), guard);
                file.set_len(0).expect("cut the file");
                view.get(5000)
            });
            assert!(matches!(
                told,
                Err(MapError::Truncated { valid_len: 0, .. })
            ));
            assert_eq!(mapping.faults(), 1);
        });
        assert_eq!(status, 0, "{code}");
    }
    // A handler of before is called, whatever the code is, unless it is that of a page of a
    // mapping.
    let status = child(|| {
        handle(counts as *const () as usize, libc::SA_SIGINFO);
        let file = fill(path);
        let mapping = Mapping::new(&file).expect("map the file");
        let page = Box::leak(Box::new([0_u8; 3 * 4096]))
            .as_ptr()
            .wrapping_add(4096);
        for (calls, &code) in SENT.iter().chain(&FAULTS).enumerate() {
            // `counts` puts zeros there if it is positive.
            send(code, page);
            assert_eq!(CALLS.load(SeqCst), calls + 1, "{code}");
        }
        is_told(&mapping, &file);
    });
    assert_eq!(status, 0);
    // What is ignored and claims to be a fault is taken for one: the kernel does not ignore
    // it. The next search has the guard again.
    for code in FAULTS {
        let status = child(|| {
            handle(libc::SIG_IGN, 0);
            let file = fill(path);
            let mapping = Mapping::new(&file).expect("map the file");
            send(code, std::ptr::null());
            is_told(&mapping, &file);
        });
        assert_eq!(status, 0, "{code}");
    }
}

#[test]
fn what_is_no_fault_of_a_thread_is_a_signal_that_was_sent() {
    if !has_faults() {
        return;
    }
    if is_emulated() {
        return skip("this emulator sends no signals that claim a code");
    }
    assert_lives(&played("is sent signals with codes of faults"));
}
