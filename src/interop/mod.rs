//! Views of memory that types of other crates hold, and copies to the types of other
//! crates. Each part is a feature by the name of the crate.
//!
//! | feature | what it is for |
//! |---|---|
//! | `memmap2` | `View::from_mmap_raw`: what an `MmapRaw` maps |
//! | `vm-memory` | `GuestBytes`: the memory of a guest, of a `VolatileSlice`; 64-bit targets only |
//! | `bytes` | `View::to_bytes` and `View::put_to` |
//! | `zerocopy` | `View::read_zerocopy` |
//!
//! Types that dereference to a slice, such as `&Bytes`, `&BString` and `&SmallVec`, can be
//! searched as they are, with the features `bstr`, `bytes`, `memmap2` and `smallvec`: see
//! [`Haystack`](crate::Haystack).
//!
//! `&[UnsafeCell<u8>]`, which `wasmtime::SharedMemory::data` gives, needs no feature: see
//! [`View::from_unsafe_cells`](crate::View::from_unsafe_cells).

#[cfg(feature = "bytes")]
mod bytes;
#[cfg(feature = "memmap2")]
mod memmap2;
mod unsafe_cells;
#[cfg(feature = "vm-memory")]
mod vm_memory;
#[cfg(feature = "zerocopy")]
mod zerocopy;

#[cfg(feature = "vm-memory")]
pub use self::vm_memory::GuestBytes;
