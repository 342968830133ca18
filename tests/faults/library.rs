//! A library with a mapping, which hosts load and unload: see `images.rs`.
#![cfg(all(target_os = "linux", not(miri)))]
#![allow(
    missing_docs,
    unsafe_code,
    reason = "it is called from C, by tests alone"
)]

use std::{
    ffi::{CStr, OsStr, c_char, c_int},
    fs::OpenOptions,
    os::unix::ffi::OsStrExt as _,
    ptr,
};

use atomic_memchr::map::{MapError, Mapping};

/// Fills a file, maps it, and cuts it during a search. Returns how many faults the guard has
/// taken by then: 0 if the file was read into a copy, and -1 if anything failed.
///
/// # Safety
///
/// The path is a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn search(path: *const c_char) -> c_int {
    // SAFETY: the caller promises it.
    let path = OsStr::from_bytes(unsafe { CStr::from_ptr(path) }.to_bytes());
    let faults = || {
        std::fs::write(path, [b'x'; 4 * 4096]).ok()?;
        let writer = OpenOptions::new().write(true).open(path).ok()?;
        let mapping = Mapping::open(path).ok()?;
        let told = mapping.scan(|view| {
            writer.set_len(0).ok()?;
            view.get(5000)
        });
        match told {
            Err(MapError::Truncated { valid_len: 0, .. }) => Some(mapping.faults() as c_int),
            // A copy, which was read before.
            Ok(Some(b'x')) => Some(0),
            _ => None,
        }
    };
    faults().unwrap_or(-1)
}

/// Fills a file, maps it for good, and cuts it. Returns where its first byte is, or null.
///
/// # Safety
///
/// The path is a C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn map_and_cut(path: *const c_char) -> *const u8 {
    // SAFETY: the caller promises it.
    let path = OsStr::from_bytes(unsafe { CStr::from_ptr(path) }.to_bytes());
    let map = || {
        std::fs::write(path, [b'x'; 4 * 4096]).ok()?;
        let mapping: &Mapping = Box::leak(Box::new(Mapping::open(path).ok()?));
        let first = mapping.view().ok()?.as_ptr();
        OpenOptions::new()
            .write(true)
            .truncate(true)
            .open(path)
            .ok()?;
        mapping.is_guarded().then_some(first)
    };
    map().unwrap_or(ptr::null())
}
