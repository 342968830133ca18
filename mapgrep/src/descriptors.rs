//! Gives access to the standard input and output, with the errors that std hides.
//!
//! std hides two errors of which a grep must tell the user, because nobody gets its output:
//!
//! - A program may be started with its standard output closed (`>&-`). Before `main`, std opens
//!   `/dev/null` for each of the three standard descriptors that is closed, so that no file gets
//!   its number later. Output then vanishes, and input is empty.
//! - If a descriptor is open, but not for writing, std's `Stdout` takes the error for success.
//!
//! So a function that runs before std's initialization records which descriptors are closed. Later
//! it is too late: what std opens looks like the `/dev/null` that Python's `DEVNULL` and
//! `daemon(3)` give to a program (open for reading and writing), which is no error.

use std::io::{self, Write};

/// Writes to the standard output, without a buffer.
#[derive(Debug)]
pub(crate) struct Stdout;

#[cfg(unix)]
mod at_start {
    //! Records which of the standard descriptors are closed when the program starts.
    #![allow(
        unsafe_code,
        reason = "a function that runs before std's initialization needs a linker section"
    )]

    use std::{
        ffi::c_int,
        sync::atomic::{AtomicU8, Ordering::Relaxed},
    };

    /// Has a bit set for each descriptor that is closed.
    static CLOSED: AtomicU8 = AtomicU8::new(0);

    /// Has the C library call `note` before `main`, and so before std's initialization.
    // SAFETY:
    // - the section is an array of pointers to functions of the C ABI without arguments and
    //   results, and this static is such a pointer. glibc passes arguments, which a function
    //   of the C ABI may ignore.
    // - `note` may be called before std's initialization. It uses an atomic, and calls the C
    //   library, which is initialized by then.
    #[used]
    #[cfg_attr(
        target_vendor = "apple",
        unsafe(link_section = "__DATA,__mod_init_func")
    )]
    #[cfg_attr(not(target_vendor = "apple"), unsafe(link_section = ".init_array"))]
    static NOTE: extern "C" fn() = note;

    extern "C" fn note() {
        for descriptor in 0..3 {
            // SAFETY: the call returns the flags of a descriptor, or an error if it is closed.
            if unsafe { libc::fcntl(descriptor, libc::F_GETFD) } == -1 {
                CLOSED.fetch_or(1 << descriptor, Relaxed);
            }
        }
    }

    /// Returns an error if the descriptor was closed.
    pub(super) fn check(descriptor: c_int) -> std::io::Result<()> {
        match CLOSED.load(Relaxed) & 1 << descriptor {
            0 => Ok(()),
            _ => Err(std::io::Error::from_raw_os_error(libc::EBADF)),
        }
    }
}

#[cfg(unix)]
impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        at_start::check(libc::STDOUT_FILENO)?;
        Ok(rustix::io::write(io::stdout(), bytes)?)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes through std, which converts to the text that consoles take.
#[cfg(not(unix))]
impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        io::stdout().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}

/// Returns the standard input as a file with the same position. Closing the file leaves the
/// standard input open.
pub(crate) fn stdin() -> io::Result<std::fs::File> {
    #[cfg(not(windows))]
    {
        use std::os::fd::AsFd as _;
        #[cfg(unix)]
        at_start::check(libc::STDIN_FILENO)?;
        Ok(io::stdin().as_fd().try_clone_to_owned()?.into())
    }
    #[cfg(windows)]
    {
        use std::os::windows::io::AsHandle as _;
        Ok(io::stdin().as_handle().try_clone_to_owned()?.into())
    }
}
