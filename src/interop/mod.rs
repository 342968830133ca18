//! Views of memory that types of other crates hold, and copies to the types of other
//! crates. Each part is a feature by the name of the crate.
//!
//! | feature | what it is for |
//! |---|---|
//! | `memmap2` | `View::from_mmap_raw`: what an `MmapRaw` maps |
//! | `vm-memory` | `GuestBytes` and `GuestViews`: a part of the memory of a guest, and all of it; 64-bit targets only |
//! | `vm-memory-mmap` | `GuestViews::new`: the same without `unsafe`, for what vm-memory has mapped; not with its feature `xen` |
//! | `bytes` | `View::to_bytes`, `View::put_to`, and `ViewBuf`, a view as a `Buf` |
//! | `embedded-io` | `EmbeddedCursor`: a view as a `Read`, `BufRead`, `Seek` and `Write` without `std` |
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
#[cfg(feature = "embedded-io")]
mod embedded_io;
#[cfg(feature = "vm-memory")]
mod guest_views;
#[cfg(feature = "memmap2")]
mod memmap2;
mod unsafe_cells;
#[cfg(feature = "vm-memory")]
mod vm_memory;
#[cfg(feature = "zerocopy")]
mod zerocopy;

#[cfg(feature = "bytes")]
pub use self::bytes::ViewBuf;
#[cfg(feature = "embedded-io")]
pub use self::embedded_io::{EmbeddedCursor, EmbeddedError};
#[cfg(feature = "vm-memory")]
pub use self::{
    guest_views::{GuestError, GuestViews},
    vm_memory::GuestBytes,
};
