//! The guard of systems that have none: files are not mapped there, but read into private copies.

use std::convert::Infallible;

use memmap2::MmapRaw;

use super::{handle::Measured, marks::Marks};

/// Why faults would not be handled.
const REASON: &str = "there is no guard for this system";

/// Would show that this system has a guard. There is no such value.
#[derive(Clone, Copy)]
pub(super) struct Supported(Infallible);

/// Is `Some` if this system has a guard.
pub(super) const SUPPORTED: Option<Supported> = None;

/// A region that is registered. There is no such value.
pub(super) struct Registration(Infallible);

impl Registration {
    pub(super) fn new(
        supported: Supported,
        _: &MmapRaw,
        _: usize,
        _: bool,
        _: (Measured, u64),
    ) -> Registration {
        match supported.0 {}
    }

    pub(super) fn marks(&self) -> &Marks {
        match self.0 {}
    }
}

pub(super) fn ready() -> Result<(), &'static str> {
    Err(REASON)
}

pub(super) fn install() -> Result<(), &'static str> {
    Err(REASON)
}
