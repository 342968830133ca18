//! Refuses files that cannot be mapped, because of their kind, their access or their length.
//!
//! A regular file need not lie on a disk. The kernel, or a server of FUSE, makes the bytes of some
//! files when they are read. The length of such a file is 0, or that of a page, however many bytes
//! it has. So a length is not taken at face value. If a mapping is to end at the end of the file,
//! a byte is read there, and a file that has one is refused.

use std::{
    fs::{File, FileType, Metadata},
    io, iter,
    path::Path,
};

use super::{MapError, read_at::read_at};

/// The way out for files whose bytes come as a stream.
const STREAM: &str = "read it as a stream, or read it into memory and search it there";

/// Refuses a file that is not a regular file.
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

/// Returns the name of a kind of file that is not regular, and what to do instead of mapping it.
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
        ("not a regular file", STREAM)
    }
}

/// Refuses a file that is not open for the access that the mapping needs.
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

/// Refuses a file that is not open for reading, which is found out by reading 0 bytes. Writable
/// mappings are refused anyway on these systems.
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

/// Returns the size in bytes of the pages that a file is mapped in.
///
/// # Errors
///
/// [`MapError::NotMappable`] for a file of a file system that is an interface of the kernel, for
/// two reasons. Mapping one may map the registers of a device, which are not memory: a load may
/// have an effect (`resource0` of a PCI device is a regular file of sysfs). Reading a byte of one
/// may block, or take the byte away from other readers (`trace_pipe` of tracefs).
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
        reason = "the field has other types elsewhere; the numbers have 32 bits"
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

/// Refuses a file whose length is `len` and that has more bytes when it is read. A byte is read at
/// `end`, which is not less than `len`.
///
/// # Errors
///
/// - [`MapError::NotMappable`] if there is a byte, or reading would wait for one.
/// - [`MapError::Io`] if the length is 0 and the file cannot be read.
pub(super) fn ends(file: &File, len: u64, end: u64, path: Option<&Path>) -> Result<(), MapError> {
    let refused = |what| Err(not_mappable(what, STREAM, path));
    if i64::try_from(end).is_err() {
        // No file has that offset, and no system call accepts it.
        return Ok(());
    }
    if would_block(file) {
        return refused("a file whose bytes are yet to come");
    }
    let mut read = Ok(0);
    let has_more = persists(|| {
        // A file that gave a byte a moment ago, and waits for the next one, has not ended either.
        would_block(file) || {
            read = read_at(file, &mut [0], end);
            // Somebody may have appended to the file meanwhile.
            let is_longer = || file.metadata().is_ok_and(|now| now.len() > len);
            matches!(read, Ok(1..)) && !is_longer()
        }
    });
    match read {
        Ok(_) if !has_more => Ok(()),
        Ok(_) if len == 0 => refused("a file with bytes although its length is 0"),
        Ok(_) => refused("a file with more bytes than its length"),
        Err(error) if error.kind() == io::ErrorKind::NotSeekable => {
            refused("a file that can be read from its start only")
        }
        // The file has bytes. If they cannot be read either, a later read reports it.
        Err(_) if len > 0 => Ok(()),
        Err(source) => Err(MapError::Io {
            path: path.map(Path::to_path_buf),
            offset: end,
            source,
        }),
    }
}

/// Returns `true` if the length of a file and its bytes contradict each other at each of 16 looks.
///
/// If somebody makes a file shorter and longer again, they contradict each other now and then: in
/// up to one of ten files that were opened meanwhile.
pub(super) fn persists(contradiction: impl FnMut() -> bool) -> bool {
    /// Number of looks.
    const ATTEMPTS: usize = 16;
    iter::repeat_with(contradiction)
        .take(ATTEMPTS)
        .all(|contradicts| contradicts)
}

/// Returns `true` if the system says that reading the file would wait for bytes.
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

/// Returns the error for a file whose mapping was refused with `error`, if the reason is that its
/// file system does not support mappings.
pub(super) fn without_mappings(error: &io::Error, path: Option<&Path>) -> Option<MapError> {
    #[cfg(target_os = "linux")]
    let is_without = error.raw_os_error() == Some(rustix::io::Errno::NODEV.raw_os_error());
    #[cfg(not(target_os = "linux"))]
    let is_without = false;
    _ = error;
    is_without.then(|| {
        let what = "a file of a file system that does not support mappings";
        not_mappable(what, "map it for reading with Strategy::Read", path)
    })
}
