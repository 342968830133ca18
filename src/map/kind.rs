//! What kind of file it is: whether it has bytes to be mapped, and on what pages.

use std::{
    fs::{File, FileType, Metadata},
    io,
};

use super::MapError;

/// Refuses what is no regular file.
pub(super) fn regular(metadata: &Metadata) -> Result<(), MapError> {
    if metadata.is_file() {
        return Ok(());
    }
    let what = name(&metadata.file_type());
    Err(MapError::NotMappable { what })
}

/// Names what is no regular file.
fn name(file_type: &FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if file_type.is_fifo() {
            return "a FIFO";
        }
        if file_type.is_socket() {
            return "a socket";
        }
        if file_type.is_char_device() {
            return "a character device";
        }
        if file_type.is_block_device() {
            return "a block device";
        }
    }
    if file_type.is_dir() {
        "a directory"
    } else {
        "no regular file"
    }
}

/// The size of the pages that a file is mapped in.
///
/// # Errors
///
/// [`MapError::NotMappable`] for a file that is made when it is read, and says that it is
/// empty or as long as a page.
#[cfg(target_os = "linux")]
pub(super) fn page_size(file: &File) -> Result<usize, MapError> {
    const PROC: u32 = 0x9fa0;
    const SYSFS: u32 = 0x6265_6572;
    const HUGE: u32 = 0x9584_58f6;
    let usual = rustix::param::page_size();
    let Ok(system) = rustix::fs::fstatfs(file) else {
        return Ok(usual);
    };
    #[allow(
        clippy::unnecessary_cast,
        reason = "it has other widths and signs elsewhere; the numbers have 32 bits"
    )]
    match system.f_type as u32 {
        PROC => Err(MapError::NotMappable {
            what: "a file of /proc",
        }),
        SYSFS => Err(MapError::NotMappable {
            what: "a file of /sys",
        }),
        HUGE => Ok(usize::try_from(system.f_bsize).unwrap_or(usual)),
        _ => Ok(usual),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn page_size(_: &File) -> Result<usize, MapError> {
    Ok(1)
}

/// Whether it is the answer of a file system that has no mappings.
pub(super) fn is_without_mappings(error: &io::Error) -> bool {
    #[cfg(target_os = "linux")]
    return error.raw_os_error() == Some(rustix::io::Errno::NODEV.raw_os_error());
    #[cfg(not(target_os = "linux"))]
    {
        _ = error;
        false
    }
}
