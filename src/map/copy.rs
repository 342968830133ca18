//! A file, or a window of it, read into private memory: what is searched where mappings
//! are not guarded.
#![allow(unsafe_code, reason = "this is where a copy becomes a view")]

use std::{fs::File, io};

use memmap2::{MmapOptions, MmapRaw};

use super::MapError;
use crate::{Byte, View};

/// Memory for bytes of a file, on pages of its own.
#[derive(Debug)]
pub(super) struct PrivateCopy {
    /// `None` if it is for no bytes.
    raw: Option<MmapRaw>,
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
    /// Memory for `len` bytes, all of them zero.
    pub(super) fn new(len: usize) -> Result<PrivateCopy, MapError> {
        let failed = |source| MapError::Map { len, source };
        let raw = match len {
            0 => None,
            _ => Some(MmapOptions::new().len(len).map_anon().map_err(failed)?),
        };
        Ok(PrivateCopy {
            raw: raw.map(MmapRaw::from),
        })
    }

    /// Reads `len` bytes from `offset` on. What cannot be read is zero.
    pub(super) fn read(&mut self, file: &File, offset: u64, len: usize) -> Result<(), Gap> {
        let Some(raw) = &mut self.raw else {
            return Ok(());
        };
        assert!(len <= raw.len());
        // SAFETY: the bytes are mapped, readable, writable and initialized; the memory
        // belongs to `self`, which is borrowed for as long as the slice lives.
        let bytes = unsafe { std::slice::from_raw_parts_mut(raw.as_mut_ptr(), len) };
        let mut filled = 0;
        let gap = loop {
            if filled == len {
                return Ok(());
            }
            let at = offset + filled as u64;
            match read_at(file, &mut bytes[filled..], at) {
                Ok(0) => break Gap::End(at),
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Gap::Error(at, error),
            }
        };
        // Of another window.
        bytes[filled..].fill(0);
        Err(gap)
    }

    /// The first `len` bytes.
    pub(super) fn view<B: Byte>(&self, len: usize) -> View<'_, B> {
        let Some(raw) = &self.raw else {
            return View::default();
        };
        assert!(len <= raw.len());
        // SAFETY:
        // - the bytes stay mapped, readable, writable and initialized for as long as
        //   `self` is borrowed; there are at most `isize::MAX` of them, as of any mapping.
        // - whoever writes them meanwhile has a view too, and does as its kind asks.
        unsafe { View::from_raw_parts(raw.as_mut_ptr(), len) }
    }
}

/// Reads a part of a file, and leaves the position of the file where the system can.
#[cfg(unix)]
pub(super) fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, offset)
}

#[cfg(windows)]
pub(super) fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, offset)
}

#[cfg(not(any(unix, windows)))]
pub(super) fn read_at(mut file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    use std::io::{Read as _, Seek as _};
    file.seek(io::SeekFrom::Start(offset))?;
    file.read(bytes)
}
