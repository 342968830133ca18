//! The standard descriptors, with the errors that std hides.
//!
//! A program may be started with its standard output closed (`>&-`). Before `main`, std
//! opens `/dev/null` in the place of each of the three that is closed, so that no file that
//! is opened later gets its number; what is written there then vanishes, and what is read is
//! empty. And where a descriptor is open but not for writing, std's `Stdout` takes the error
//! for success. A grep has to say in both cases that nobody got its output.
//!
//! So a function that runs before std's start notes which descriptors are closed. Nothing
//! that can be asked later would do: what std opens looks like the `/dev/null` that Python's
//! `DEVNULL` and `daemon(3)` give to a program (open for reading and writing), and is no
//! error there.

use std::io::{self, Write};

/// The standard output, without a buffer.
#[derive(Debug)]
pub(crate) struct Stdout;

#[cfg(unix)]
mod at_start {
    //! Notes which of the standard descriptors are closed when the program starts.
    #![allow(
        unsafe_code,
        reason = "to run before std's start takes a linker section"
    )]

    use std::{
        ffi::c_int,
        sync::atomic::{AtomicU8, Ordering::Relaxed},
    };

    /// One bit for each descriptor that is closed.
    static CLOSED: AtomicU8 = AtomicU8::new(0);

    /// Called by the C library before `main`, and so before std's start.
    // SAFETY:
    // - the section is an array of pointers to functions that take nothing and return
    //   nothing, by the C ABI; this static is one such pointer. That they may also be given
    //   arguments, as glibc does, they need not know.
    // - the function may be called before std has started: it touches an atomic, and asks
    //   the system through the C library, which has started by then.
    #[used]
    #[cfg_attr(
        target_vendor = "apple",
        unsafe(link_section = "__DATA,__mod_init_func")
    )]
    #[cfg_attr(not(target_vendor = "apple"), unsafe(link_section = ".init_array"))]
    static NOTE: extern "C" fn() = note;

    extern "C" fn note() {
        for descriptor in 0..3 {
            // SAFETY: it asks for the flags of a descriptor, and says so if there is none.
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

/// Consoles take text, which std makes for them.
#[cfg(not(unix))]
impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        io::stdout().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}

/// Returns the standard input as a file, which shares its position. Closing it leaves the
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
