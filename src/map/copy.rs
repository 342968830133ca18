//! A file, or a window of it, read into private memory: what is searched where mappings
//! are not guarded.
#![allow(unsafe_code, reason = "this is where a copy becomes a view")]

use std::{
    alloc::{Layout, alloc_zeroed, dealloc},
    fs::File,
    io,
    ops::Range,
    ptr::NonNull,
    slice,
};

use memmap2::{MmapOptions, MmapRaw};

use crate::{Byte, View};

/// Memory for bytes of a file, on pages of its own. Those that nothing is read to take no
/// memory.
#[derive(Debug)]
pub(super) struct PrivateCopy {
    /// `None` if it is for no bytes.
    raw: Option<Memory>,
    /// From here on the memory is as it was made: zero.
    untouched: usize,
}

/// Pages of its own, or memory of the allocator, which may have other ways to get some: a
/// filter of system calls may refuse `mmap`, and not `brk`.
#[derive(Debug)]
enum Memory {
    Pages(MmapRaw),
    Allocated(NonNull<u8>, Layout),
}

// SAFETY: it is memory that nobody else has a pointer to.
unsafe impl Send for Memory {}
// SAFETY: whoever shares it is given a pointer, which does nothing by itself.
unsafe impl Sync for Memory {}

impl Memory {
    fn allocated(len: usize) -> Option<Memory> {
        let layout = Layout::array::<u8>(len).ok().filter(|_| len > 0)?;
        // SAFETY: there is at least a byte.
        let first = NonNull::new(unsafe { alloc_zeroed(layout) })?;
        Some(Memory::Allocated(first, layout))
    }

    fn first(&self) -> *mut u8 {
        match self {
            Memory::Pages(raw) => raw.as_mut_ptr(),
            Memory::Allocated(first, _) => first.as_ptr(),
        }
    }

    fn len(&self) -> usize {
        match self {
            Memory::Pages(raw) => raw.len(),
            Memory::Allocated(_, layout) => layout.size(),
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        if let Memory::Allocated(first, layout) = *self {
            // SAFETY: it was allocated with this layout, and no view of it is left.
            unsafe { dealloc(first.as_ptr(), layout) }
        }
    }
}

/// Why a file could not be read as far as it was to be.
#[derive(Debug)]
pub(super) enum Gap {
    /// It ended here, as an offset in the file.
    End(u64),
    /// It could not be read here.
    Error(u64, io::Error),
}

impl PrivateCopy {
    /// Sets memory for `len` bytes aside, all of them zero.
    pub(super) fn new(len: usize) -> io::Result<PrivateCopy> {
        PrivateCopy::with(len, &MmapOptions::new())
    }

    /// Takes addresses for `len` bytes, and memory for them as they are written.
    pub(super) fn sparse(len: usize) -> io::Result<PrivateCopy> {
        PrivateCopy::with(len, MmapOptions::new().no_reserve_swap())
    }

    fn with(len: usize, how: &MmapOptions) -> io::Result<PrivateCopy> {
        let map = || how.clone().len(len).map_anon();
        let raw = match len {
            0 => None,
            _ => Some(match map() {
                Ok(pages) => Memory::Pages(pages.into()),
                // Where there is not enough memory there is no other either.
                Err(refused) if refused.kind() == io::ErrorKind::PermissionDenied => {
                    Memory::allocated(len).ok_or(refused)?
                }
                Err(refused) => return Err(refused),
            }),
        };
        Ok(PrivateCopy { raw, untouched: 0 })
    }

    /// Reads bytes of the file from `offset` on to this part of the memory. What cannot be
    /// read is zero.
    pub(super) fn read(&mut self, part: Range<usize>, file: &File, offset: u64) -> Result<(), Gap> {
        let bytes = self.part(part.clone());
        let mut filled = 0;
        let gap = loop {
            if filled == bytes.len() {
                break Ok(());
            }
            let at = offset + filled as u64;
            match read_at(file, &mut bytes[filled..], at) {
                Ok(0) => break Err(Gap::End(at)),
                Ok(read) => filled += read,
                Err(error) => break Err(Gap::Error(at, error)),
            }
        };
        // A device that fails may have written more than it says.
        let is_written = matches!(gap, Err(Gap::Error(..)));
        let end = if is_written {
            part.end
        } else {
            part.start + filled
        };
        self.untouched = self.untouched.max(end);
        if gap.is_err() {
            self.zero(part.start + filled..part.end);
        }
        gap
    }

    /// Makes this part of the memory zero, of which nothing is touched that is zero anyway.
    pub(super) fn zero(&mut self, part: Range<usize>) {
        let end = part.end.min(self.untouched);
        if part.start < end {
            self.part(part.start..end).fill(0);
        }
    }

    fn part(&mut self, part: Range<usize>) -> &mut [u8] {
        let Some(raw) = &mut self.raw else {
            return &mut [];
        };
        assert!(part.start <= part.end && part.end <= raw.len());
        // SAFETY:
        // - the bytes are there, readable, writable and initialized, and the part is one of
        //   them, as was just checked.
        // - the memory belongs to `self`, which is borrowed for as long as the slice lives.
        unsafe { slice::from_raw_parts_mut(raw.first().add(part.start), part.len()) }
    }

    /// Returns the first `len` bytes.
    pub(super) fn view<B: Byte>(&self, len: usize) -> View<'_, B> {
        let Some(raw) = &self.raw else {
            return View::default();
        };
        assert!(len <= raw.len());
        // SAFETY:
        // - the bytes stay where they are, readable, writable and initialized for as long as
        //   `self` is borrowed; there are at most `isize::MAX` of them, as of any mapping or
        //   allocation.
        // - whoever writes them meanwhile has a view too, and does as its kind asks.
        unsafe { View::from_raw_parts(raw.first(), len) }
    }
}

/// Reads a part of a file, and leaves the position of the file where the system can.
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

/// Reads a part of a file that takes no other parts than those of whole blocks, into memory
/// that is aligned to them: one that was opened with `O_DIRECT`. Whoever opened it decided so,
/// and the flag is no business of ours.
#[cfg(target_os = "linux")]
fn read_aligned(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    use rustix::fs::{AtFlags, StatxFlags, statx};
    /// Bytes that are read at once, if blocks are not larger.
    const PIECE: usize = 1 << 20;
    /// libc has it for some C libraries only.
    const STATX_DIOALIGN: u32 = 0x2000;
    let asked = StatxFlags::from_bits_retain(STATX_DIOALIGN);
    // Kernels before 6.1 do not tell, and on most devices a page is enough.
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
