//! Systems without a guard: nothing is mapped there, so nothing is registered.

use std::{convert::Infallible, fs::File};

use memmap2::MmapRaw;

use super::marks::Marks;

/// Why there is no guard.
const WHY: &str = "there is no guard for this system";

/// Whether files are mapped.
pub(super) const SUPPORTED: bool = false;

/// There is none.
#[derive(Debug)]
pub(super) struct Registration(Infallible);

impl Registration {
    pub(super) fn new(_: &MmapRaw, _: usize, _: bool, _: (&File, u64)) -> Option<Registration> {
        None
    }

    pub(super) fn marks(&self) -> &Marks {
        match self.0 {}
    }
}

pub(super) fn ready() -> Result<(), &'static str> {
    Err(WHY)
}

pub(super) fn install() -> Result<(), &'static str> {
    Err(WHY)
}
