//! Private copies of a mapping or of a window of it: what is searched where there is no guard.
//!
//! Data is read from the file, and holes are left out: memory of the copy that stands for a hole
//! is zero and, as long as nothing was read to it, takes no pages.
#![allow(unsafe_code, reason = "this is where a copy becomes a view")]

use std::{
    alloc::{Layout, alloc_zeroed, dealloc},
    fs::File,
    io,
    ops::Range,
    ptr::NonNull,
    slice,
    sync::atomic::Ordering::Relaxed,
};

use memmap2::{MmapOptions, MmapRaw};

use super::{MapError, MappedByte, Mapping, read_at::read_at};
use crate::{Byte, View};

/// Memory for bytes of a file.
#[derive(Debug)]
pub(super) struct PrivateCopy {
    /// `None` if its length is 0.
    raw: Option<Memory>,
    /// Number of bytes from the start up to the last that was written. All behind them are zero,
    /// as they were allocated.
    touched: usize,
}

/// Pages from the system, or memory from the allocator if the system refuses pages: a filter of
/// system calls (seccomp) may forbid `mmap` and allow `brk`.
#[derive(Debug)]
enum Memory {
    Pages(MmapRaw),
    Allocated(NonNull<u8>, Layout),
}

// SAFETY: nobody else has a pointer to the memory.
unsafe impl Send for Memory {}
// SAFETY: a shared reference gives out a pointer, and reads or writes nothing through it.
unsafe impl Sync for Memory {}

impl Memory {
    fn allocated(len: usize) -> Option<Memory> {
        let layout = Layout::array::<u8>(len).ok().filter(|_| len > 0)?;
        // SAFETY: the layout has at least one byte.
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
            // SAFETY: the memory was allocated with this layout, and no view of it is left.
            unsafe { dealloc(first.as_ptr(), layout) }
        }
    }
}

/// Why a part of a file could not be read completely, with the offset in the file of the first byte
/// that is missing.
#[derive(Debug)]
pub(super) enum Gap {
    /// The file ended.
    End(u64),
    /// The system returned an error.
    Error(u64, io::Error),
}

impl PrivateCopy {
    /// Allocates `len` bytes, all zero. Fails if the system would not have memory for all of them.
    pub(super) fn new(len: usize) -> io::Result<PrivateCopy> {
        PrivateCopy::with(len, &MmapOptions::new())
    }

    /// Reserves addresses for `len` bytes, all zero. They get memory when they are written.
    pub(super) fn sparse(len: usize) -> io::Result<PrivateCopy> {
        PrivateCopy::with(len, MmapOptions::new().no_reserve_swap())
    }

    fn with(len: usize, how: &MmapOptions) -> io::Result<PrivateCopy> {
        let map = || how.clone().len(len).map_anon();
        let raw = match len {
            0 => None,
            _ => Some(match map() {
                Ok(pages) => Memory::Pages(pages.into()),
                // Any other error means too little memory, which the allocator has no more of.
                Err(refused) if refused.kind() == io::ErrorKind::PermissionDenied => {
                    Memory::allocated(len).ok_or(refused)?
                }
                Err(refused) => return Err(refused),
            }),
        };
        Ok(PrivateCopy { raw, touched: 0 })
    }

    /// Returns the number of bytes.
    pub(super) fn len(&self) -> usize {
        self.raw.as_ref().map_or(0, Memory::len)
    }

    /// Reads bytes of the file, from `offset` on, into a part of the memory. Bytes that cannot be
    /// read become zero.
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
        // A device that fails may have written more bytes than it reports.
        let end = match gap {
            Err(Gap::Error(..)) => part.end,
            _ => part.start + filled,
        };
        self.touched = self.touched.max(end);
        if gap.is_err() {
            self.zero(part.start + filled..part.end);
        }
        gap
    }

    /// Sets a part of the memory to zero, without touching what was never written.
    pub(super) fn zero(&mut self, part: Range<usize>) {
        let end = part.end.min(self.touched);
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
        // - the memory is readable, writable and initialized, and the part lies within it, as was
        //   just asserted.
        // - the memory belongs to `self`, which is borrowed mutably for as long as the slice lives.
        unsafe { slice::from_raw_parts_mut(raw.first().add(part.start), part.len()) }
    }

    /// Returns a view of the first `len` bytes.
    ///
    /// # Panics
    ///
    /// If the memory is shorter.
    pub(super) fn view<B: Byte>(&self, len: usize) -> View<'_, B> {
        let Some(raw) = &self.raw else {
            return View::default();
        };
        assert!(len <= raw.len());
        // SAFETY:
        // - the bytes do not move and stay readable, writable and initialized for as long as
        //   `self` is borrowed. There are at most `isize::MAX` of them, as in every mapping or
        //   allocation.
        // - they are written only through other views, by the rules of the kind of byte.
        unsafe { View::from_raw_parts(raw.first(), len) }
    }
}

impl<B: MappedByte> Mapping<B> {
    /// Allocates a copy of up to `len` bytes at a time of a part of the mapping.
    pub(super) fn copy_for(&self, len: usize, part: Range<usize>) -> Result<PrivateCopy, MapError> {
        let copy = PrivateCopy::new(len).or_else(|refused| {
            // The system has too little memory for all bytes. It may have enough for the data.
            let stored = self.stored(part);
            match stored < len && PrivateCopy::new(stored).is_ok() {
                true => PrivateCopy::sparse(len),
                false => Err(refused),
            }
        });
        copy.map_err(|source| MapError::Memory {
            path: self.path(),
            len,
            source,
        })
    }

    /// Reads the data of a part of the mapping to the start of a copy, without its holes, and then
    /// measures the file.
    pub(super) fn fill(&self, copy: &mut PrivateCopy, part: Range<usize>) -> Result<(), Gap> {
        let mut at = part.start;
        let mut read = Ok(());
        while at < part.end {
            let data = match read {
                Ok(()) => self.data_within(at..part.end),
                Err(_) => part.end..part.end,
            };
            let [hole, to] = [at..data.start, data.clone()]
                .map(|range| range.start - part.start..range.end - part.start);
            copy.zero(hole);
            if !data.is_empty() {
                let offset = self.settings.offset + data.start as u64;
                read = match self.file.get() {
                    Ok(file) => copy.read(to, &file, offset),
                    Err(error) => {
                        copy.zero(to);
                        Err(Gap::Error(offset, error))
                    }
                };
            }
            at = data.end;
        }
        let len = self
            .measure()
            .map_err(|error| Gap::Error(self.settings.offset, error))?;
        let Err(Gap::End(end)) = read else {
            return read;
        };
        // The file may be as long as before by now: then a byte can be read there again.
        if len < self.len as u64 || !self.is_missing(end, self.len) {
            self.shortest
                .fetch_min((end - self.settings.offset) as usize, Relaxed);
        }
        read
    }
}
