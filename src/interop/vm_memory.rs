//! Views of a `vm_memory::VolatileSlice`, which is memory of a guest.

use core::sync::atomic::AtomicU8;

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
    slice: VolatileSlice<'a, B>,
    guard: PtrGuard,
}

impl<'a, B: BitmapSlice> GuestBytes<'a, B> {
    /// Creates the guard of a slice, which maps its memory if it is not mapped.
    pub fn new(slice: &VolatileSlice<'a, B>) -> GuestBytes<'a, B> {
        GuestBytes {
            guard: slice.ptr_guard(),
            slice: slice.clone(),
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

impl<B: BitmapSlice> GuestBytes<'_, B> {
    /// Runs `write` on a view of the bytes that can be stored to, and marks all of them in the dirty
    /// bitmap afterwards.
    ///
    /// vm-memory's own methods write without `unsafe`. This one is for the stores of views: `fill`,
    /// copies within the memory, values of a type.
    ///
    /// # Safety
    ///
    /// - What [`view`](GuestBytes::view) requires.
    /// - The memory is mapped for writing.
    /// - While a reference that `write` got from [`View::as_atomics`] is used, no other thread of
    ///   this process writes the bytes but by atomic stores of one byte.
    ///
    /// ```
    /// use atomic_memchr::interop::GuestBytes;
    /// use vm_memory::{Bytes, GuestAddress, GuestMemoryBackend, GuestMemoryMmap};
    ///
    /// let memory: GuestMemoryMmap = GuestMemoryMmap::from_ranges(&[(GuestAddress(0), 4096)])?;
    /// let slice = memory.get_slice(GuestAddress(0x100), 4)?;
    /// // SAFETY: the region is a mapping for reading and writing, and nobody else writes it.
    /// unsafe { GuestBytes::new(&slice).update(|view| view.fill(b'*')) };
    /// assert_eq!(memory.read_obj::<[u8; 4]>(GuestAddress(0x100))?, *b"****");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    #[allow(unsafe_code, reason = "this is where a guest's memory becomes a view")]
    pub unsafe fn update<R>(&self, write: impl FnOnce(View<'_, AtomicU8>) -> R) -> R {
        /// Marks the bytes when it is dropped, also if `write` panics.
        struct Dirty<'s, 'a, B: BitmapSlice>(&'s VolatileSlice<'a, B>);

        impl<B: BitmapSlice> Drop for Dirty<'_, '_, B> {
            fn drop(&mut self) {
                self.0.bitmap().mark_dirty(0, self.0.len());
            }
        }

        let guard = self.slice.ptr_guard_mut();
        let _dirty = Dirty(&self.slice);
        // SAFETY:
        // - the memory is mapped for as long as the guard lives, which is until this function
        //   returns; the view does not outlive it, for `write` takes every lifetime.
        // - that it may be written, and who else writes it, is the caller's promise.
        let view = unsafe { View::from_raw_parts(guard.as_ptr().cast_const(), guard.len()) };
        write(view)
    }
}

impl<B> core::fmt::Debug for GuestBytes<'_, B> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("GuestBytes")
            .field("len", &self.guard.len())
            .finish_non_exhaustive()
    }
}
