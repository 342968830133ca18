//! Views of a `vm_memory::VolatileSlice`, which is memory of a guest.

use vm_memory::{VolatileSlice, bitmap::BitmapSlice, volatile_memory::PtrGuard};

use crate::{ReadOnly, View};

/// Holds memory of a guest, and keeps it mapped for as long as it lives.
///
/// A `VolatileSlice` hands out its pointer with a guard, because some hypervisors (Xen) map
/// the memory only while the guard lives. So a view is borrowed from this type, which holds
/// the guard.
///
/// ```
/// use atomic_memchr::{interop::GuestBytes, memmem};
/// use vm_memory::{Bytes, GuestAddress, GuestMemoryBackend, GuestMemoryMmap};
///
/// let memory: GuestMemoryMmap = GuestMemoryMmap::from_ranges(&[(GuestAddress(0), 4096)])?;
/// memory.write_slice(b"command line", GuestAddress(0x100))?;
///
/// let slice = memory.get_slice(GuestAddress(0), 4096)?;
/// let bytes = GuestBytes::new(&slice);
/// // SAFETY: the region is a mapping, which no Rust allocation holds.
/// let view = unsafe { bytes.view() };
/// assert_eq!(memmem::find(view, b"line"), Some(0x108));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub struct GuestBytes<'a, B> {
    /// Keeps the memory alive, of which the slice may be a part.
    _slice: VolatileSlice<'a, B>,
    guard: PtrGuard,
}

impl<'a, B: BitmapSlice> GuestBytes<'a, B> {
    /// Creates the guard of a slice, which maps its memory if it is not mapped.
    pub fn new(slice: &VolatileSlice<'a, B>) -> GuestBytes<'a, B> {
        GuestBytes {
            guard: slice.ptr_guard(),
            _slice: slice.clone(),
        }
    }

    /// Creates a view of the bytes of the slice.
    ///
    /// # Safety
    ///
    /// For as long as the view lives, one of these holds:
    ///
    /// - The memory is not part of a Rust allocation. The regions of a guest are not: they
    ///   are mappings. Then guest and devices may write it, and so may threads of this process
    ///   through `VolatileSlice` and its like, whose accesses are volatile ones
    ///   (docs/memory-model.md, section 4: they count as from outside).
    /// - Or no other thread writes the memory, for instance because it was a `&mut [u8]`
    ///   that was converted to a `VolatileSlice`; and the view stays on this thread, and is
    ///   not used while the memory is written.
    #[allow(unsafe_code, reason = "this is where a guest's memory becomes a view")]
    pub unsafe fn view(&self) -> View<'_, ReadOnly> {
        // SAFETY:
        // - the memory is readable and mapped for as long as the guard lives, which is as
        //   long as `self`; a `VolatileSlice` is one piece, and what is mapped is
        //   initialized.
        // - who writes it, and how, is the caller's promise.
        unsafe { View::from_raw_parts(self.guard.as_ptr(), self.guard.len()) }
    }
}

impl<B> core::fmt::Debug for GuestBytes<'_, B> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("GuestBytes")
            .field("len", &self.guard.len())
            .finish_non_exhaustive()
    }
}
