//! [`GuestViews`], the whole memory of a guest, which is searched by one call.
//!
//! The memory of a guest consists of regions. Two that are neighbours in the address space of the
//! guest are mapped anywhere in that of this process. So each region is searched as a view, and an
//! occurrence that begins in one region and ends in the next is found in a copy of the bytes
//! around the seam.

use alloc::vec::Vec;
use core::{error, fmt};

use vm_memory::{
    Address as _, GuestAddress, GuestMemoryBackend, GuestMemoryError, GuestMemoryRegion,
    bitmap::{BS, Bitmap},
};

use super::GuestBytes;
use crate::{ReadOnly, View, memmem::Finder};

/// Holds all regions of a guest's memory, as views.
///
/// It is created of a `GuestMemoryMmap` by the safe `GuestViews::new`, with the feature
/// `vm-memory-mmap`, and of any other backend by the unsafe
/// [`from_backend`](GuestViews::from_backend).
///
/// The memory is only borrowed, and is written as before: by the guest, by devices, and by
/// vm-memory's own methods, which keep the dirty bitmap. An answer is about what was seen during
/// the call, as everywhere in this crate.
pub struct GuestViews<'m, B: Bitmap> {
    /// Sorted by address.
    regions: Vec<Region<'m, B>>,
}

struct Region<'m, B: Bitmap> {
    start: GuestAddress,
    /// Bytes of which a view may be created, by the promise to the constructor.
    bytes: GuestBytes<'m, BS<'m, B>>,
}

impl<'m, B: Bitmap> GuestViews<'m, B> {
    /// Creates views of all regions of a backend.
    ///
    /// # Errors
    ///
    /// Returns [`GuestError::Backend`] if a region is not mapped in this process.
    ///
    /// # Safety
    ///
    /// What [`GuestBytes::view`] requires holds for every region, for as long as the result lives;
    /// and the regions are ordinary memory, not the registers of a device.
    #[allow(unsafe_code, reason = "the caller tells what the memory is")]
    pub unsafe fn from_backend<M>(memory: &'m M) -> Result<GuestViews<'m, B>, GuestError>
    where
        M: GuestMemoryBackend + ?Sized,
        M::R: GuestMemoryRegion<B = B>,
    {
        GuestViews::of_regions(memory.iter())
    }

    /// Creates the views. Callers know that views of the regions may be created.
    fn of_regions<R: GuestMemoryRegion<B = B> + 'm>(
        regions: impl Iterator<Item = &'m R>,
    ) -> Result<GuestViews<'m, B>, GuestError> {
        let region = |region: &'m R| {
            let slice = region.as_volatile_slice().map_err(GuestError::Backend)?;
            Ok(Region {
                start: region.start_addr(),
                bytes: GuestBytes::new(&slice),
            })
        };
        let mut regions: Vec<_> = regions.map(region).collect::<Result<_, _>>()?;
        regions.sort_by_key(|region| region.start);
        Ok(GuestViews { regions })
    }

    /// Returns an iterator over the regions, each by its first address and as a view, sorted by
    /// address.
    pub fn views(&self) -> impl DoubleEndedIterator<Item = (GuestAddress, View<'_, ReadOnly>)> {
        self.regions
            .iter()
            .map(|region| (region.start, region.view()))
    }

    /// Returns the address of the first occurrence of `needle` in the memory of the guest, or
    /// `None` if none is found. An occurrence may extend over regions that are neighbours. The
    /// empty needle occurs at the first address.
    ///
    /// Each byte of an occurrence was seen at its address during the call, not necessarily all of
    /// them at one moment.
    pub fn find(&self, needle: impl AsRef<[u8]>) -> Option<GuestAddress> {
        self.find_from(GuestAddress(0), needle)
    }

    /// Returns the address of the first occurrence of `needle` that begins at `start` or behind
    /// it, or `None` if none is found. See [`find`](GuestViews::find).
    ///
    /// The next occurrence is found from the address behind the last.
    pub fn find_from(&self, start: GuestAddress, needle: impl AsRef<[u8]>) -> Option<GuestAddress> {
        let finder = Finder::new(needle.as_ref());
        self.regions.iter().enumerate().find_map(|(i, region)| {
            let view = region.view();
            let skipped = start.checked_offset_from(region.start).unwrap_or(0);
            let skipped = usize::try_from(skipped).ok().filter(|&n| n < view.len())?;
            let part = view.slice(skipped..);
            // An occurrence within the region begins before every one that exceeds it.
            let found = finder
                .find(part)
                .or_else(|| self.find_at_seam(i, part, &finder))?;
            // The region has that address, so the sum does not overflow.
            Some(region.start.unchecked_add((skipped + found) as u64))
        })
    }

    /// Returns the offset in `part`, the rest of the region `i`, of the first occurrence that
    /// begins in it and ends in a region behind it.
    fn find_at_seam(
        &self,
        i: usize,
        part: View<'_, ReadOnly>,
        finder: &Finder<'_>,
    ) -> Option<usize> {
        let around = finder.needle().len().saturating_sub(1).min(part.len());
        let mut seam = part.slice(part.len() - around..).to_vec();
        // So many that no occurrence begins behind the seam.
        let most = around + finder.needle().len().saturating_sub(1);
        for pair in self.regions[i..].windows(2) {
            if pair[0].end() != Some(pair[1].start) || seam.len() == most {
                break;
            }
            let next = pair[1].view();
            next.slice(..next.len().min(most - seam.len()))
                .append_to(&mut seam);
        }
        let found = finder.find(&seam)?;
        Some(part.len() - around + found)
    }
}

impl<B: Bitmap> Region<'_, B> {
    #[allow(unsafe_code, reason = "the promise was made when it was created")]
    fn view(&self) -> View<'_, ReadOnly> {
        // SAFETY: regions are created for callers only that know, or were promised, that such
        // views may be created.
        unsafe { self.bytes.view() }
    }

    /// Returns the address behind the region, if there is one.
    fn end(&self) -> Option<GuestAddress> {
        self.start.checked_add(self.view().len() as u64)
    }
}

impl<B: Bitmap> fmt::Debug for GuestViews<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let region = |(start, view): (GuestAddress, View<'_, ReadOnly>)| (start.0, view.len());
        f.debug_map().entries(self.views().map(region)).finish()
    }
}

/// Regions that vm-memory has mapped itself.
#[cfg(all(feature = "vm-memory-mmap", unix))]
mod mapped {
    use vm_memory::{
        GuestAddress, GuestMemoryBackend as _, GuestMemoryMmap, GuestMemoryRegion as _,
        GuestRegionMmap, bitmap::Bitmap,
    };

    use super::{GuestError, GuestViews};

    /// `PROT_READ`, which POSIX leaves to the system, and which is 1 on each of them.
    const READABLE: i32 = 1;

    impl<'m, B: Bitmap> GuestViews<'m, B> {
        /// Creates views of the memory of a guest that vm-memory has mapped, and that is of no
        /// file.
        ///
        /// vm-memory's own types are the proof that this is safe. Such a region is an anonymous
        /// mapping, so ordinary memory and no part of a Rust allocation. It stays mapped for as
        /// long as it is borrowed. Threads of this process write it by vm-memory's methods, which
        /// take it for memory that anybody may be writing, as this crate does.
        ///
        /// ```
        /// use atomic_memchr::interop::GuestViews;
        /// use vm_memory::{Bytes, GuestAddress, GuestMemoryMmap};
        ///
        /// let (low, high) = (GuestAddress(0), GuestAddress(0x1000));
        /// let memory: GuestMemoryMmap =
        ///     GuestMemoryMmap::from_ranges(&[(low, 0x1000), (high, 0x1000)])?;
        /// // Across two regions.
        /// memory.write_slice(b"console=ttyS0", GuestAddress(0xffa))?;
        ///
        /// let views = GuestViews::new(&memory)?;
        /// let found = views.find("console=").ok_or("not there")?;
        /// assert_eq!(found, GuestAddress(0xffa));
        /// // It is written as ever.
        /// memory.write_slice(b"CONSOLE", found)?;
        /// assert_eq!(views.find("console="), None);
        /// # Ok::<_, Box<dyn std::error::Error>>(())
        /// ```
        ///
        /// # Errors
        ///
        /// - [`GuestError::Unproved`] if a region is of a file, which may be the registers of a
        ///   device; if it was created from a pointer; or if it is not mapped for reading.
        /// - [`GuestError::Backend`] if vm-memory gives no access to a region.
        pub fn new(memory: &'m GuestMemoryMmap<B>) -> Result<GuestViews<'m, B>, GuestError> {
            for region in memory.iter() {
                proved(region)?;
            }
            // Each of them is ordinary memory, mapped for reading, and of no Rust allocation.
            GuestViews::of_regions(memory.iter())
        }
    }

    /// Returns an error if nothing proves what memory a region is.
    fn proved<B: Bitmap>(region: &GuestRegionMmap<B>) -> Result<(), GuestError> {
        let start: GuestAddress = region.start_addr();
        let unproved = |reason| Err(GuestError::Unproved { start, reason });
        if region.file_offset().is_some() {
            return unproved("it maps a file, which may be the registers of a device");
        }
        if !region.owned() {
            return unproved("it was created from a pointer");
        }
        if region.prot() & READABLE == 0 {
            return unproved("it is not mapped for reading");
        }
        Ok(())
    }
}

/// Tells why the memory of a guest cannot be searched.
#[derive(Debug)]
#[non_exhaustive]
pub enum GuestError {
    /// Nothing proves that a region is ordinary memory that may be loaded.
    Unproved {
        /// First address of the region.
        start: GuestAddress,
        /// What is not known of it.
        reason: &'static str,
    },
    /// vm-memory gives no access to a region.
    Backend(GuestMemoryError),
}

impl fmt::Display for GuestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GuestError::Unproved { start, reason } => write!(
                f,
                "cannot search the region at {:#x}: {reason}; if it is ordinary memory, use \
                 `GuestViews::from_backend`",
                start.0,
            ),
            GuestError::Backend(_) => f.write_str("cannot access a region of the guest's memory"),
        }
    }
}

impl error::Error for GuestError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            GuestError::Unproved { .. } => None,
            GuestError::Backend(source) => Some(source),
        }
    }
}
