//! Views of a `memmap2::MmapRaw`, which is a mapping that cannot be borrowed as a slice.
//!
//! An `MmapRaw` is not a [`Haystack`](crate::Haystack): creating its view is `unsafe`,
//! although creating an `MmapRaw` is safe. It maps whatever can be mapped: `/dev/mem`, or
//! the registers of a device in `/dev/uio0` or in `resource0` of sysfs. Loads of this crate
//! require ordinary memory (docs/memory-model.md, section 4), and an `MmapRaw` does not
//! tell whether it maps ordinary memory, nor which file it maps.
//! [`map::Mapping`](crate::map::Mapping) knows its file, refuses such files, and is safe.

use memmap2::MmapRaw;

use crate::{ReadOnly, View};

impl<'a> View<'a, ReadOnly> {
    /// Creates a view of all that is mapped.
    ///
    /// If the file is truncated while the view is read, the process is ended by `SIGBUS`.
    /// `map::Mapping` returns an error instead, and is safe.
    ///
    /// # Safety
    ///
    /// - The mapping is of ordinary memory: of a regular file on a disk or in memory, or of
    ///   no file. It is not of the registers of a device, where a load may have an effect,
    ///   and where a wide load may be one that the device does not support.
    /// - For all of `'a`, threads of this process write these bytes, through the pointer of
    ///   `raw` or another mapping of the same pages, with atomic stores of one byte only, or
    ///   by views. Other processes may write them in any way.
    ///
    /// ```
    /// use atomic_memchr::{View, memchr};
    /// use memmap2::{MmapOptions, MmapRaw};
    ///
    /// let raw = MmapRaw::from(MmapOptions::new().len(100).map_anon()?);
    /// // SAFETY: it is memory of no file, and nobody writes it.
    /// let view = unsafe { View::from_mmap_raw(&raw) };
    /// assert_eq!(memchr(0, view), Some(0));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    ///
    /// An `MmapRaw` cannot be searched without that promise:
    ///
    /// ```compile_fail,E0277
    /// fn search(raw: &memmap2::MmapRaw) -> Option<usize> {
    ///     atomic_memchr::memchr(b'x', raw)
    /// }
    /// ```
    #[allow(unsafe_code, reason = "this is where a mapping becomes a view")]
    #[inline]
    pub unsafe fn from_mmap_raw(raw: &'a MmapRaw) -> View<'a, ReadOnly> {
        // SAFETY:
        // - the bytes stay mapped, readable and in one piece for as long as the mapping is
        //   borrowed: unmapping and moving it take more than a shared reference. memmap2
        //   refuses lengths beyond `isize::MAX`, and maps nothing that cannot be read. What
        //   is mapped is initialized.
        // - that it is ordinary memory, and how it is written, is the caller's promise.
        unsafe { View::from_raw_parts(raw.as_ptr(), raw.len()) }
    }
}
