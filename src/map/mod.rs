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
//! [`MapError::Truncated`]. What is promised, and what is not, is in `docs/faults.md` in
//! the repository.
//!
//! The handler is installed when the first mapping is made. Signals that are not its own it
//! gives to the handler that was there before. Whoever installs another one does so
//! earlier, or sees to it that his gives it back before he goes on to map files: while
//! another is installed, mappings are not searched in place but in private copies, as they
//! are on other systems, in threads that block `SIGBUS`, and with [`Strategy::Read`].
//!
//! A file of huge pages, a truncated file in a mapping that is locked into memory, a
//! device that fails, and a child process after `fork` are all served; see there.

mod copy;
mod error;
#[cfg(all(target_os = "linux", not(miri)))]
mod guard;
#[cfg(not(all(target_os = "linux", not(miri))))]
#[path = "unguarded.rs"]
mod guard;
mod kind;
mod mapping;
mod marks;
mod options;
#[cfg(all(target_os = "linux", not(miri)))]
mod registry;
#[cfg(target_os = "linux")]
mod sealed;
mod windows;

#[cfg(target_os = "linux")]
pub use self::sealed::SealedMapping;
pub use self::{
    error::MapError,
    mapping::Mapping,
    options::{Advice, MapOptions, MappedByte, Strategy},
};
