//! The memory of a file that is mapped and registered with the guard: what is searched in place.
#![allow(unsafe_code, reason = "this is where mapped memory becomes a view")]

use std::{fs::File, io, marker::PhantomData, ops::Range, slice, sync::atomic::AtomicU8};

use memmap2::MmapRaw;

use super::{
    Advice, MappedByte,
    guard::{Registration, Supported},
    handle::{Measured, Named},
    marks::Marks,
    options::Settings,
};
use crate::View;

/// Mapped memory whose faults the guard handles.
///
/// Memory and registration are one value, so that neither exists without the other. The memory is
/// readable for as long as this value lives, and writable if `B` is [`AtomicU8`].
pub(super) struct InPlace<B> {
    /// Dropped before the memory, because the system may give unmapped addresses to others.
    registration: Registration,
    /// The mapped addresses, of which those behind `len` are reserved for a file that grows.
    raw: MmapRaw,
    /// Number of bytes that are searched.
    len: usize,
    /// Is `false` for anonymous memory, whose bytes are nowhere else.
    has_file: bool,
    bytes: PhantomData<B>,
}

impl<B: MappedByte> InPlace<B> {
    /// Maps `len` bytes of a file, which is mapped in pages of `page` bytes, and registers them.
    /// Reserves addresses behind them as the settings say, if the system has so many.
    ///
    /// `len` is at most `isize::MAX`. If it is 0 and nothing is reserved, this fails. The handler asks the file for its length: by
    /// `named`, or by its descriptor, which the caller then keeps for as long as the value lives.
    pub(super) fn map(
        supported: Supported,
        settings: &Settings,
        (file, named): (&File, Option<Named>),
        len: usize,
        page: usize,
    ) -> io::Result<InPlace<B>> {
        let map = |capacity: usize| {
            let mut options = memmap2::MmapOptions::new();
            options.offset(settings.offset).len(capacity);
            if settings.populate {
                options.populate();
            }
            match B::WRITABLE {
                true => options.map_raw(file),
                false => options.map_raw_read_only(file),
            }
        };
        let capacity = len.saturating_add(reserved(settings, page));
        let raw = match map(capacity.min(isize::MAX as usize)) {
            Err(_) if len < capacity => map(len)?,
            raw => raw?,
        };
        advise(&raw, settings.advice, settings.huge_pages);
        let file = (Measured::new(file, named), settings.offset);
        Ok(InPlace {
            registration: Registration::new(supported, &raw, page, B::WRITABLE, file),
            raw,
            len,
            has_file: true,
            bytes: PhantomData,
        })
    }

    /// Calls `flush` on the mapped memory.
    pub(super) fn flush(&self, flush: impl FnOnce(&MmapRaw) -> io::Result<()>) -> io::Result<()> {
        flush(&self.raw)
    }

    /// Sets the number of bytes that are searched, and returns `true` if so many are mapped.
    pub(super) fn resize(&mut self, len: usize) -> bool {
        let is_mapped = len <= self.raw.len();
        if is_mapped {
            self.len = len;
        }
        is_mapped
    }

    /// Returns what the handler has recorded about faults in this memory.
    pub(super) fn marks(&self) -> &Marks {
        self.registration.marks()
    }

    /// Returns the address of the first byte.
    pub(super) fn as_ptr(&self) -> *mut u8 {
        self.raw.as_mut_ptr()
    }

    /// Returns a view of all bytes.
    pub(super) fn view(&self) -> View<'_, B> {
        // SAFETY:
        // - the bytes stay mapped and readable for as long as `self` is borrowed, and the view
        //   lives no longer: the guard replaces pages and unmaps none. `len` is not more than is
        //   mapped, which is at most `isize::MAX`.
        // - if they are mapped for reading only, `B` is `ReadOnly`, and nothing in this process
        //   has a pointer to write them through. If they are writable, `B` is `AtomicU8`, and
        //   threads of this process write them as such. Both kinds allow for what others write
        //   to the file and for the zeros of the guard.
        unsafe { View::from_raw_parts(self.raw.as_mut_ptr(), self.len) }
    }

    /// Releases the pages that lie entirely within a part: see
    /// [`Mapping::release`](super::Mapping::release).
    pub(super) fn release(&self, part: Range<usize>) {
        // Pages of the guard, and of no file, are nowhere else: what was stored there would be
        // lost.
        if self.marks().faults() > 0 || !self.has_file {
            return;
        }
        #[cfg(target_os = "linux")]
        {
            use rustix::{mm, param::page_size};
            let first = self.as_ptr().addr();
            let start = (first + part.start).next_multiple_of(page_size());
            let end = (first + part.end) / page_size() * page_size();
            if start < end {
                // SAFETY: the pages are mapped for as long as `self` is borrowed, and shared with
                // the file, so their bytes are the same when they are mapped again. Pages that
                // the guard replaces meanwhile become zeros, as after any truncation.
                _ = unsafe {
                    let at = self.as_ptr().wrapping_add(start - first);
                    mm::madvise(at.cast(), end - start, mm::Advice::LinuxDontNeed)
                };
            }
        }
        _ = part;
    }
}

impl InPlace<AtomicU8> {
    /// Maps `len` bytes that are no file's. `len` is not 0 and at most `isize::MAX`.
    #[cfg(target_os = "linux")]
    pub(super) fn anonymous(supported: Supported, len: usize) -> io::Result<Self> {
        let raw = MmapRaw::from(memmap2::MmapMut::map_anon(len)?);
        let (page, file) = (rustix::param::page_size(), (Measured::nothing(), 0));
        Ok(InPlace {
            registration: Registration::new(supported, &raw, page, true, file),
            raw,
            len,
            has_file: false,
            bytes: PhantomData,
        })
    }

    /// Returns all bytes as atomics.
    pub(super) fn atomics(&self) -> &[AtomicU8] {
        // SAFETY:
        // - as for `view`: the bytes stay mapped for as long as `self` is borrowed, and there are
        //   at most `isize::MAX` of them. They are readable and writable.
        // - an `AtomicU8` has the layout of a byte, and every byte is a valid one. Others may
        //   write the bytes as they like from outside of this process, and from inside through
        //   this slice.
        unsafe { slice::from_raw_parts(self.raw.as_mut_ptr().cast(), self.len) }
    }
}

/// Returns the number of bytes to reserve behind the end of a file that is mapped in pages of `page`
/// bytes. None are reserved for huge pages: mapping them beyond the end makes the file longer.
fn reserved(settings: &Settings, page: usize) -> usize {
    #[cfg(target_os = "linux")]
    let is_usual = page == rustix::param::page_size();
    #[cfg(not(target_os = "linux"))]
    let is_usual = page == 1;
    match is_usual {
        true => settings.reserve,
        false => 0,
    }
}

/// Gives the system hints, which it may refuse.
fn advise(raw: &MmapRaw, advice: Advice, huge_pages: bool) {
    #[cfg(unix)]
    {
        let advice = match advice {
            Advice::Normal => None,
            Advice::Sequential => Some(memmap2::Advice::Sequential),
            Advice::Random => Some(memmap2::Advice::Random),
            Advice::WillNeed => Some(memmap2::Advice::WillNeed),
        };
        _ = advice.map(|advice| raw.advise(advice));
    }
    #[cfg(target_os = "linux")]
    if huge_pages {
        _ = raw.advise(memmap2::Advice::HugePage);
    }
    _ = (raw, advice, huge_pages);
}
