//! Files mapped into memory.
//!
//! A [`Mapping`] gives no `&[u8]`: as long as others can write the file, there is no such
//! thing. It gives a [`View`](crate::View), and to have one is safe.
//!
//! # Truncation
//!
//! If a mapped file is made shorter, to touch what is gone raises `SIGBUS`, which ends a
//! process. Not one that searches a [`Mapping`]: on Linux a handler of that signal puts
//! zeros where the file was, the search runs on, and [`Mapping::scan`] answers with
//! [`MapError::Truncated`]. [Faults] says what is promised, which test shows it, and what is
//! not promised.
//!
//! [Faults]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/faults.md
//!
//! The handler is installed when the first mapping is made, and gives signals that are not
//! its own to the handler that was there before. While somebody else's is installed that
//! came later, mappings are not searched in place but in private copies, as they are on
//! other systems, in threads that block `SIGBUS` or whose alternate stack has no room for the
//! handler, and with [`Strategy::Read`]. So a program with a handler of its own installs that
//! first.
//!
//! # What a search costs
//!
//! In place, what it reads. In a private copy also a copy of all that is mapped, for each
//! [`scan`](Mapping::scan), whatever the search reads of it. [`is_guarded`](Mapping::is_guarded)
//! says which it will be, [`scan_range`](Mapping::scan_range) sees a part and copies no more,
//! and [`scan_windows`](Mapping::scan_windows) copies one part after another.
//!
//! A file may have holes, which take no space and are long. [`scan_data`](Mapping::scan_data)
//! skips them, and [`next_data`](Mapping::next_data) says where they are not.

#[cfg(all(target_os = "linux", not(miri)))]
mod chain;
mod check;
mod copy;
mod create;
mod error;
#[cfg(all(target_os = "linux", not(miri)))]
mod guard;
#[cfg(not(all(target_os = "linux", not(miri))))]
#[path = "unguarded.rs"]
mod guard;
mod holes;
#[cfg(all(target_os = "linux", not(miri)))]
mod image;
mod in_place;
mod kind;
mod mapping;
mod marks;
mod options;
mod read_at;
pub(crate) mod record;
#[cfg(all(target_os = "linux", not(miri)))]
mod registry;
mod scan;
mod scan_windows;
#[cfg(target_os = "linux")]
mod sealed;
#[cfg(all(target_os = "linux", not(miri)))]
mod stack;
#[cfg(all(target_os = "linux", not(miri)))]
mod zeros;

#[cfg(target_os = "linux")]
pub use self::sealed::SealedMapping;
pub use self::{
    error::MapError,
    mapping::Mapping,
    options::{Advice, MapOptions, MappedByte, Strategy},
};
