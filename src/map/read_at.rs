//! Reads a part of a file at an offset, on every system, and of files opened with `O_DIRECT` too.

use std::{fs::File, io};

/// Reads bytes of a file from `offset` on, and returns how many it has read: 0 at the end of the
/// file. Except on Windows, and on systems that are neither Windows nor Unix, the position of the
/// file does not change.
pub(super) fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    loop {
        let read = match read_once(file, bytes, offset) {
            #[cfg(target_os = "linux")]
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
                read_aligned(file, bytes, offset)
            }
            read => read,
        };
        match read {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Reads a part of a file that was opened with `O_DIRECT`. Such a file is read in whole blocks
/// only, into memory that is aligned to blocks. The flag is the choice of whoever opened the file,
/// so it is not changed.
#[cfg(target_os = "linux")]
fn read_aligned(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    use rustix::fs::{AtFlags, StatxFlags, statx};
    /// Largest number of bytes in one read, unless a block is larger.
    const PIECE: usize = 1 << 20;
    /// libc defines it for some C libraries only.
    const STATX_DIOALIGN: u32 = 0x2000;
    let asked = StatxFlags::from_bits_retain(STATX_DIOALIGN);
    // Kernels before 6.1 do not tell. On most devices alignment to a page is enough.
    let block = statx(file, "", AtFlags::EMPTY_PATH, asked).map_or(0, |file| {
        file.stx_dio_mem_align.max(file.stx_dio_offset_align)
    });
    let block = (block as usize).max(rustix::param::page_size());

    let skipped = (offset % block as u64) as usize;
    let wanted = bytes.len().min(PIECE.max(block));
    let len = (skipped + wanted).next_multiple_of(block);
    let mut piece = std::vec![0; len + block];
    let start = piece.as_ptr().align_offset(block);
    let piece = &mut piece[start..][..len];
    let read = read_once(file, piece, offset - skipped as u64)?;
    let piece = piece[..read].get(skipped..).unwrap_or_default();
    let read = piece.len().min(bytes.len());
    bytes[..read].copy_from_slice(&piece[..read]);
    Ok(read)
}

#[cfg(unix)]
fn read_once(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, offset)
}

#[cfg(windows)]
fn read_once(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, offset)
}

#[cfg(not(any(unix, windows)))]
fn read_once(mut file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    use std::io::{Read as _, Seek as _};
    file.seek(io::SeekFrom::Start(offset))?;
    file.read(bytes)
}
