//! What kind of file it is: whether it has bytes to be mapped, whether its length is one,
//! and what its pages are.
//!
//! A regular file need not be one of a disk. Files that the kernel or a server of FUSE makes
//! when they are read say that they are empty, or as long as a page, whatever they give. So
//! a length is not taken at face value: if the end of the file is to be the end of the
//! mapping, a byte is asked for there, and a file that has one cannot be mapped.

use std::{
    fs::{File, FileType, Metadata},
    io, iter,
    path::Path,
};

use super::{MapError, read_at::read_at};

/// What to do about files whose bytes come as a stream.
const STREAM: &str = "read it as a stream, or read it into memory and search it there";

/// Refuses what is no regular file.
pub(super) fn regular(metadata: &Metadata, path: Option<&Path>) -> Result<(), MapError> {
    if metadata.is_file() {
        return Ok(());
    }
    let (what, instead) = name(&metadata.file_type());
    Err(not_mappable(what, instead, path))
}

fn not_mappable(what: &'static str, instead: &'static str, path: Option<&Path>) -> MapError {
    MapError::NotMappable {
        path: path.map(Path::to_path_buf),
        what,
        instead,
    }
}

/// Names what is no regular file, and what to do about it.
fn name(file_type: &FileType) -> (&'static str, &'static str) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if file_type.is_fifo() {
            return ("a FIFO", STREAM);
        }
        if file_type.is_socket() {
            return ("a socket", STREAM);
        }
        if file_type.is_char_device() {
            return ("a character device", STREAM);
        }
        if file_type.is_block_device() {
            return ("a block device", STREAM);
        }
    }
    if file_type.is_dir() {
        ("a directory", "map the files in it")
    } else {
        ("no regular file", STREAM)
    }
}

/// Refuses a file that is not open for what it is to be mapped for.
#[cfg(target_os = "linux")]
pub(super) fn access(file: &File, writable: bool, path: Option<&Path>) -> Result<(), MapError> {
    use rustix::fs::{OFlags, fcntl_getfl};
    let Ok(flags) = fcntl_getfl(file) else {
        return Ok(());
    };
    let mode = flags & OFlags::ACCMODE;
    let is_readable = !flags.contains(OFlags::PATH) && mode != OFlags::WRONLY;
    if is_readable && (!writable || mode == OFlags::RDWR) {
        return Ok(());
    }
    Err(MapError::Access {
        path: path.map(Path::to_path_buf),
        writable,
    })
}

/// Refuses a file that is not open for reading: to read nothing is refused, too. Writable
/// mappings are refused anyway.
#[cfg(not(target_os = "linux"))]
pub(super) fn access(file: &File, writable: bool, path: Option<&Path>) -> Result<(), MapError> {
    match read_at(file, &mut [], 0) {
        Ok(_) => Ok(()),
        Err(_) => Err(MapError::Access {
            path: path.map(Path::to_path_buf),
            writable,
        }),
    }
}

/// Returns the size of the pages that a file is mapped in.
///
/// # Errors
///
/// [`MapError::NotMappable`] for a file of a file system by which the kernel shows itself.
/// To map one may map the registers of a device (`resource0` of a PCI device is a regular
/// file of sysfs), which are no memory: a load may have an effect. And to ask one for a byte
/// may block, or take the byte away from others (`trace_pipe` of tracefs).
#[cfg(target_os = "linux")]
pub(super) fn page_size(file: &File, path: Option<&Path>) -> Result<usize, MapError> {
    const HUGE: u32 = 0x9584_58f6;
    const REFUSED: [(u32, &str); 5] = [
        (0x9fa0, "a file of /proc"),
        (0x6265_6572, "a file of /sys"),
        (0x6462_6720, "a file of debugfs"),
        (0x7472_6163, "a file of tracefs"),
        (0x444d_4142, "a buffer of a device"),
    ];
    let usual = rustix::param::page_size();
    let Ok(system) = rustix::fs::fstatfs(file) else {
        return Ok(usual);
    };
    #[allow(
        clippy::unnecessary_cast,
        reason = "it has other widths and signs elsewhere; the numbers have 32 bits"
    )]
    let kind = system.f_type as u32;
    if let Some((_, what)) = REFUSED.iter().find(|(refused, _)| *refused == kind) {
        return Err(not_mappable(what, STREAM, path));
    }
    match kind {
        HUGE => Ok(usize::try_from(system.f_bsize).unwrap_or(usual)),
        _ => Ok(usual),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn page_size(_: &File, _: Option<&Path>) -> Result<usize, MapError> {
    Ok(1)
}

/// Refuses a file of `len` bytes that has more when it is read. Whether it has is asked by
/// reading a byte at `end`, which is not before its end.
///
/// # Errors
///
/// - [`MapError::NotMappable`] if there is a byte, or would be one some time.
/// - [`MapError::Io`] if the file says that it is empty, and cannot be asked.
pub(super) fn ends(file: &File, len: u64, end: u64, path: Option<&Path>) -> Result<(), MapError> {
    let refused = |what| Err(not_mappable(what, STREAM, path));
    if i64::try_from(end).is_err() {
        // No file has it, and no system call takes it.
        return Ok(());
    }
    if would_block(file) {
        return refused("a file whose bytes are still to come");
    }
    let mut read = Ok(0);
    let has_more = persists(|| {
        // That a file gave a byte, and has the next one still to come, is no end either.
        would_block(file) || {
            read = read_at(file, &mut [0], end);
            // Somebody may have appended to it meanwhile.
            let is_longer = || file.metadata().is_ok_and(|now| now.len() > len);
            matches!(read, Ok(1..)) && !is_longer()
        }
    });
    match read {
        Ok(_) if !has_more => Ok(()),
        Ok(_) if len == 0 => refused("a file that says it is empty, and is not"),
        Ok(_) => refused("a file that has more bytes than it says"),
        Err(error) if error.kind() == io::ErrorKind::NotSeekable => {
            refused("a file that is read from its start only")
        }
        // It has bytes, and whether those can be read is seen when they are.
        Err(_) if len > 0 => Ok(()),
        Err(source) => Err(MapError::Io {
            path: path.map(Path::to_path_buf),
            offset: end,
            source,
        }),
    }
}

/// Returns `true` if what a file says and what it gives contradict each other whenever they are
/// asked for. In a file that somebody makes shorter and longer again they do so now and then:
/// in up to one of ten that were opened meanwhile.
pub(super) fn persists(contradiction: impl FnMut() -> bool) -> bool {
    /// Number of times that they are asked for.
    const ATTEMPTS: usize = 16;
    iter::repeat_with(contradiction)
        .take(ATTEMPTS)
        .all(|contradicts| contradicts)
}

/// Returns `true` if reading the file waits for bytes to come, as far as it says so.
#[cfg(target_os = "linux")]
fn would_block(file: &File) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let now = Timespec::default();
    let mut file = [PollFd::new(file, PollFlags::IN)];
    poll(&mut file, Some(&now)) == Ok(0)
}

#[cfg(not(target_os = "linux"))]
fn would_block(_: &File) -> bool {
    false
}

/// Says what it means that a file is not mapped, if its file system has no mappings.
pub(super) fn without_mappings(error: &io::Error, path: Option<&Path>) -> Option<MapError> {
    #[cfg(target_os = "linux")]
    let is_without = error.raw_os_error() == Some(rustix::io::Errno::NODEV.raw_os_error());
    #[cfg(not(target_os = "linux"))]
    let is_without = false;
    _ = error;
    is_without.then(|| {
        let what = "a file of a file system that has no mappings";
        not_mappable(what, "map it for reading, with Strategy::Read", path)
    })
}
