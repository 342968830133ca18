//! Where a file has data, and where holes: parts that were never written, which take no
//! space and read as zeros.
//!
//! To search a hole through a mapping costs time, and in a file system in memory (tmpfs) also
//! memory, for pages are made of it that stay as long as the file. So holes are to be skipped.
//! The system tells where they are by `lseek` (`SEEK_DATA`, `SEEK_HOLE`), which moves the
//! position of the open file as it does. That position is shared with whoever has a duplicate
//! of the descriptor, so one of our own is needed.

use std::{fs::File, ops::Range, sync::OnceLock};

use super::{MapError, MappedByte, Mapping};

/// Bytes below which holes are not asked for: to read them is as fast as to ask.
const WORTHWHILE: usize = 128 << 10;

/// What file to ask: one whose position nobody else uses.
pub(super) struct Positions {
    /// Whether the mapping has opened its file by itself.
    is_own: bool,
    /// If not, the file opened once more, or `None` if that cannot be done.
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
    /// Returns the next range of the mapping that is stored in the file, at `offset` or behind
    /// it, and `None` if there is none: from there on there are only holes, which read as
    /// zeros and take no space in the file.
    ///
    /// The range begins at `offset` or after it, is not empty, and ends where the next hole
    /// begins or the mapping ends. It may have zeros in it: files are stored in blocks. What
    /// others write meanwhile makes data of holes: each is one at some moment during the call.
    ///
    /// Where the system does not tell, the range is all that is left: on other systems than
    /// Linux, and on file systems without `SEEK_DATA`. A file that was not opened by its path
    /// ([`MapOptions::map`](super::MapOptions::map)) is opened once more through `/proc`, for
    /// its position is the caller's, and stays where it is. Where that cannot be done, or
    /// might give another file (on an overlay), the range is all that is left, too.
    ///
    /// # Errors
    ///
    /// [`MapError::Truncated`] if there is no more data because the file is shorter than the
    /// mapping, and [`MapError::Io`] if its length is not to be had.
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

    /// Returns the number of bytes of a range that are data.
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

    /// Returns the next range of data within a range, which is empty and at its end if there
    /// is none.
    pub(super) fn data_within(&self, range: Range<usize>) -> Range<usize> {
        if range.len() < WORTHWHILE {
            return range;
        }
        match self.data_from(range.start) {
            Some(data) if data.start < range.end => data.start..data.end.min(range.end),
            _ => range.end..range.end,
        }
    }

    /// Returns the next range of data as [`next_data`](Mapping::next_data) does.
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
        let file = match self.positions.is_own {
            true => Some(&self.file),
            false => self
                .positions
                .again
                .get_or_init(|| open_again(&self.file))
                .as_ref(),
        };
        let Some(file) = file else {
            return Some(offset..len);
        };
        let within = |position: u64| {
            let at = usize::try_from(position.saturating_sub(self.offset));
            at.map_or(len, |at| at.min(len))
        };
        match seek(file, SeekFrom::Data(self.offset + offset as u64)) {
            Ok(data) => {
                let start = within(data).max(offset);
                // If it was cut meanwhile, there is no end.
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

/// Opens a file once more, so that it has a position of its own.
#[cfg(target_os = "linux")]
fn open_again(file: &File) -> Option<File> {
    use std::{format, os::fd::AsRawFd as _};

    use rustix::fs::{Mode, OFlags, fstat, fstatfs, open};
    /// On an overlay a file that was opened before it was first written is another one
    /// afterwards, with other holes.
    const OVERLAY: u32 = 0x794c_7630;
    #[allow(
        clippy::unnecessary_cast,
        reason = "it has other widths and signs elsewhere; the numbers have 32 bits"
    )]
    if fstatfs(file).ok()?.f_type as u32 == OVERLAY {
        return None;
    }
    let path = format!("/proc/self/fd/{}", file.as_raw_fd());
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOCTTY | OFlags::NONBLOCK;
    let again = open(path, flags, Mode::empty()).ok()?;
    // Of a thread with descriptors of its own, /proc/self has those of another.
    let [old, new] = [fstat(file).ok()?, fstat(&again).ok()?];
    ((old.st_dev, old.st_ino) == (new.st_dev, new.st_ino)).then(|| File::from(again))
}
