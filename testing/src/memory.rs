//! Provides memory from which slices of any alignment are cut.

use std::{vec, vec::Vec};

/// Memory for slices at any alignment, with at least 64 bytes before and behind each.
#[derive(Debug)]
pub struct Memory {
    bytes: Vec<u8>,
    /// Offset of the first multiple of 64 that has 64 bytes before it.
    origin: usize,
}

impl Memory {
    /// Allocates memory for slices of up to `len` bytes, all of it filled with `outside`.
    pub fn new(len: usize, outside: u8) -> Memory {
        let bytes = vec![outside; 64 + 63 + 63 + len + 64];
        let origin = 64 + bytes[64..].as_ptr().align_offset(64);
        Memory { bytes, origin }
    }

    /// Returns the `len` bytes whose address is `alignment` above a multiple of 64.
    pub fn view(&mut self, alignment: usize, len: usize) -> &mut [u8] {
        let start = self.origin + alignment;
        &mut self.bytes[start..start + len]
    }

    /// Fills all of the memory with `byte`.
    pub fn fill(&mut self, byte: u8) {
        self.bytes.fill(byte);
    }

    /// Returns all bytes before those of [`Memory::view`], and all behind them.
    pub fn around(&self, alignment: usize, len: usize) -> (&[u8], &[u8]) {
        let start = self.origin + alignment;
        (&self.bytes[..start], &self.bytes[start + len..])
    }
}
