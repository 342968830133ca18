//! Files mapped into memory.
//!
//! A [`Mapping`] maps a file and gives views of it. It never gives a `&[u8]`, because other
//! processes can write the file while it is searched. A [`View`](crate::View) allows for that, so
//! mapping and searching are safe functions.
//!
//! # Truncation
//!
//! If a mapped file is made shorter, reading a page behind its new end raises `SIGBUS`, which
//! ends a process. It does not end one that searches a [`Mapping`]. On Linux a handler of that
//! signal, the *guard*, replaces the missing pages by zeros. The search runs on, and
//! [`Mapping::scan`] returns [`MapError::Truncated`]. [Faults] lists what is promised, with the
//! test that shows it, and what is not.
//!
//! [Faults]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/faults.md
//!
//! # The handler of `SIGBUS`
//!
//! The handler is installed when the first mapping is made. Signals that do not concern a mapping
//! are passed on to the handler that was installed before. Therefore a program with a handler of
//! its own installs it before it makes a mapping. While a handler that was installed later is in
//! place, there is no guard.
//!
//! Where there is no guard, private copies are searched instead. This is so on systems other than
//! Linux, in threads that block `SIGBUS` or whose alternate signal stack has no room for the
//! handler, and with [`Strategy::Read`].
//!
//! # Structs and threads
//!
//! Views borrow their mapping. A [`SharedMapping`] is a part of a mapping that has no lifetime, is
//! cheap to clone, and crosses threads. A [`MapReader`] owns its mapping too, and is a
//! [`Read`](std::io::Read), a [`BufRead`](std::io::BufRead) and a [`Seek`](std::io::Seek) for code
//! that takes those.
//!
//! # Files that grow
//!
//! A mapping keeps the length that its file had. [`Mapping::change`] tells what has become of the
//! file, [`Mapping::remap`] maps it with its length now, and
//! [`MapOptions::reserve`] keeps addresses for that. The example `follow` of this crate follows a
//! log through rotation.
//!
//! # What a search costs
//!
//! A search in place reads what it needs of the file. A search of a private copy first reads
//! everything that is mapped except holes, at each [`scan`](Mapping::scan), even if it looks at
//! the first byte only. [`is_guarded`](Mapping::is_guarded) tells which of the two it will be.
//! [`scan_range`](Mapping::scan_range) copies no more than a range, and
//! [`scan_windows`](Mapping::scan_windows) no more than a window at a time.
//!
//! Beside the search itself, a [`scan`](Mapping::scan) in place takes five system calls, whatever it
//! searches: about 1.5 µs. A [`scanner`](Mapping::scanner) takes four once, and one for each
//! search, and so do a [`view`](Mapping::view) and each [`check`](Mapping::check) of it.
//! [`Scanner`] lists what they are for.
//!
//! A sparse file has holes: long ranges of zeros that take no space.
//! [`scan_data`](Mapping::scan_data) skips them, and [`next_data`](Mapping::next_data) returns the
//! ranges between them.

#[cfg(all(target_os = "linux", not(miri)))]
mod chain;
mod check;
mod copy;
mod create;
mod error;
mod flush;
mod growth;
#[cfg(all(target_os = "linux", not(miri)))]
mod guard;
#[cfg(not(all(target_os = "linux", not(miri))))]
#[path = "unguarded.rs"]
mod guard;
mod handle;
mod holes;
#[cfg(all(target_os = "linux", not(miri)))]
mod image;
mod in_place;
mod kind;
mod mapping;
mod marks;
#[cfg(target_os = "linux")]
mod memory;
mod options;
mod read_at;
mod reader;
pub(crate) mod record;
#[cfg(all(target_os = "linux", not(miri)))]
mod registry;
mod scan;
mod scan_windows;
mod scanner;
#[cfg(target_os = "linux")]
mod sealed;
mod shared;
#[cfg(all(target_os = "linux", not(miri)))]
mod stack;
#[cfg(all(target_os = "linux", not(miri)))]
mod zeros;

#[cfg(target_os = "linux")]
pub use self::sealed::SealedMapping;
pub use self::{
    error::MapError,
    growth::Change,
    mapping::Mapping,
    options::{Advice, MapOptions, MappedByte, Strategy},
    reader::MapReader,
    scanner::Scanner,
    shared::SharedMapping,
};
