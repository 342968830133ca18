//! Finds the data of a sparse file: the ranges between its holes.
//!
//! A hole is a range that was never written. It takes no space and reads as zeros. Searching it
//! through a mapping takes time, and in a file system in memory (tmpfs) also memory, because the
//! pages that are made for it stay as long as the file. So holes are to be skipped.
//!
//! Linux tells where they are by `lseek` (`SEEK_DATA`, `SEEK_HOLE`), which also moves the position
//! of the open file. Duplicates of a descriptor share that position. If the caller has one, the
//! file is opened again, so that the caller's position does not move.

use std::{fs::File, ops::Range, sync::OnceLock};

use super::{MapError, MappedByte, Mapping};

/// Length in bytes of a range below which holes are not looked for. Reading so few is as fast as
/// the system call.
const WORTHWHILE: usize = 128 << 10;

/// Provides an open file whose position nobody else uses.
pub(super) struct Positions {
    /// Is `true` if the mapping has opened its file, so that nobody has a duplicate.
    is_own: bool,
    /// If the mapping has not, the file opened again, or `None` if that failed.
    again: OnceLock<Option<File>>,
}

impl Positions {
    pub(super) fn new(is_own: bool) -> Positions {
        Positions {
            is_own,
            again: OnceLock::new(),
        }
    }
}

impl<B: MappedByte> Mapping<B> {
    /// Returns the next range of data in the mapping, in bytes from its start, or `None` if there
    /// are only holes from `offset` to its end.
    ///
    /// The range is not empty. It begins at `offset` or at the end of the hole there, and ends at
    /// the next hole or at the end of the mapping. It may contain zeros, because files are stored
    /// in blocks. Others may write into a hole meanwhile: a range that the call takes for a hole
    /// was one at some moment during the call.
    ///
    /// The range is `offset..len` where holes are not known: on systems other than Linux, and on
    /// file systems without `SEEK_DATA`. An open file that was given to
    /// [`MapOptions::map`](super::MapOptions::map) is opened again through `/proc`, in order not
    /// to move the position that the caller may use. If that fails, or might open another file (on
    /// an overlay), holes are not known either.
    ///
    /// # Errors
    ///
    /// - [`MapError::Truncated`] if there is no more data, and the file is shorter than the
    ///   mapping.
    /// - [`MapError::Io`] if there is no more data, and the length of the file is not available.
    ///
    /// ```
    /// use atomic_memchr::map::Mapping;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mapping = Mapping::open(path)?;
    /// let mut stored = 0;
    /// let mut at = 0;
    /// while let Some(data) = mapping.next_data(at)? {
    ///     stored += data.len();
    ///     at = data.end;
    /// }
    /// assert_eq!(stored, mapping.len());
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn next_data(&self, offset: usize) -> Result<Option<Range<usize>>, MapError> {
        let data = self.data_from(offset);
        if data.is_none() && offset < self.len() {
            self.note_length()?;
            self.check_copy(&Ok(()))?;
        }
        Ok(data)
    }

    /// Returns the number of bytes of data in a range.
    pub(super) fn stored(&self, range: Range<usize>) -> usize {
        let mut stored = 0;
        let mut at = range.start;
        while at < range.end {
            let data = self.data_within(at..range.end);
            stored += data.len();
            at = data.end;
        }
        stored
    }

    /// Returns the first range of data within a range, or the empty range at its end if there is
    /// none.
    pub(super) fn data_within(&self, range: Range<usize>) -> Range<usize> {
        if range.len() < WORTHWHILE {
            return range;
        }
        match self.data_from(range.start) {
            Some(data) if data.start < range.end => data.start..data.end.min(range.end),
            _ => range.end..range.end,
        }
    }

    /// Returns the next range of data, as [`next_data`](Mapping::next_data) does.
    #[cfg(target_os = "linux")]
    fn data_from(&self, offset: usize) -> Option<Range<usize>> {
        use rustix::{
            fs::{SeekFrom, seek},
            io::Errno,
        };
        let len = self.len();
        if offset >= len {
            return None;
        }
        let Ok(file) = self.file.get() else {
            return Some(offset..len);
        };
        let file: &File = match self.positions.is_own {
            true => &file,
            false => match self.positions.again.get_or_init(|| open_again(&file)) {
                Some(again) => again,
                None => return Some(offset..len),
            },
        };
        let within = |position: u64| {
            let at = usize::try_from(position.saturating_sub(self.settings.offset));
            at.map_or(len, |at| at.min(len))
        };
        match seek(file, SeekFrom::Data(self.settings.offset + offset as u64)) {
            Ok(data) => {
                let start = within(data).max(offset);
                // If the file was truncated meanwhile, the range has no end.
                let end = seek(file, SeekFrom::Hole(data)).map_or(len, within);
                let end = if start < end { end } else { len };
                (start < len).then_some(start..end)
            }
            Err(Errno::NXIO) => None,
            Err(_) => Some(offset..len),
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn data_from(&self, offset: usize) -> Option<Range<usize>> {
        _ = (self.positions.is_own, &self.positions.again);
        (offset < self.len()).then_some(offset..self.len())
    }
}

/// Opens a file again, with a position of its own. Returns `None` if that fails, or might open
/// another file.
#[cfg(target_os = "linux")]
fn open_again(file: &File) -> Option<File> {
    use std::{format, os::fd::AsRawFd as _};

    use rustix::fs::{Mode, OFlags, fstat, fstatfs, open};
    /// On an overlay, a file that was opened before it was first written differs from the file that
    /// its path names afterwards, and has other holes.
    const OVERLAY: u32 = 0x794c_7630;
    #[allow(
        clippy::unnecessary_cast,
        reason = "the field has other types elsewhere; the numbers have 32 bits"
    )]
    if fstatfs(file).ok()?.f_type as u32 == OVERLAY {
        return None;
    }
    let path = format!("/proc/self/fd/{}", file.as_raw_fd());
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOCTTY | OFlags::NONBLOCK;
    let again = open(path, flags, Mode::empty()).ok()?;
    // In a thread with descriptors of its own, /proc/self/fd lists those of another thread.
    let [old, new] = [fstat(file).ok()?, fstat(&again).ok()?];
    ((old.st_dev, old.st_ino) == (new.st_dev, new.st_ino)).then(|| File::from(again))
}
