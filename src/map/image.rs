//! Keeps the handler's code where it is: in a library that is loaded by `dlopen`, `dlclose`
//! would unmap it, and the next `SIGBUS` would call what is no longer there.
//!
//! The program itself is never unloaded, and nothing is done about it. A library is opened
//! once more, by the name that the loader knows it by, with `RTLD_NODELETE`. The loader finds
//! that name among what is loaded, so the file may have been renamed, deleted or replaced,
//! the current folder may be another one, and the name may be one in `/proc/self/fd`; no file
//! is opened (`RTLD_NOLOAD`). Nobody closes the handle. Where that fails, the handler is not
//! installed.
#![allow(unsafe_code, reason = "the loader is asked, which speaks C")]

#[cfg(target_env = "gnu")]
use std::ptr;
use std::{
    ffi::{c_char, c_int, c_void},
    ops::Range,
    slice,
};

#[cfg(target_pointer_width = "32")]
use libc::Elf32_Phdr as Header;
#[cfg(target_pointer_width = "64")]
use libc::Elf64_Phdr as Header;
use libc::{dl_phdr_info, size_t};

/// What is loaded, and has `address` in it.
struct Image {
    address: usize,
    found: Option<Found>,
}

#[allow(
    dead_code,
    reason = "in static programs, and with some C libraries, not all of it is asked for"
)]
struct Found {
    name: *const c_char,
    base: usize,
    headers: usize,
}

/// Keeps what `address` lies in loaded for as long as the process lives.
///
/// # Errors
///
/// Why not, if that cannot be made sure of.
pub(super) fn hold(address: usize) -> Result<(), &'static str> {
    let mut image = Image {
        address,
        found: None,
    };
    // SAFETY: `visit` is of the type asked for, and is given the pointer to `image`, which
    // nobody else uses meanwhile.
    unsafe { libc::dl_iterate_phdr(Some(visit), (&raw mut image).cast()) };
    let failed = "the library that it would be handled in may be unloaded";
    let found = image.found.ok_or(failed)?;
    // The first that is listed need not be the program: in a namespace of `dlmopen` it is
    // not there.
    // SAFETY: it has no preconditions.
    let program = unsafe { libc::getauxval(libc::AT_PHDR) };
    let is_held = found.headers == program as usize || open(&found);
    is_held.then_some(()).ok_or(failed)
}

/// Notes an image if it is the one, and returns whether to stop.
///
/// # Safety
///
/// `info` is from the loader, and `data` points to an [`Image`].
unsafe extern "C" fn visit(info: *mut dl_phdr_info, _: size_t, data: *mut c_void) -> c_int {
    // SAFETY: the caller promises both, and that nobody else uses them meanwhile.
    let (info, image) = unsafe { (&*info, &mut *data.cast::<Image>()) };
    if info.dlpi_phdr.is_null() {
        return 0;
    }
    // SAFETY: the loader's headers are as many, and are there while it calls this.
    let headers = unsafe { slice::from_raw_parts(info.dlpi_phdr, info.dlpi_phnum.into()) };
    #[allow(
        clippy::unnecessary_cast,
        reason = "addresses have other types elsewhere"
    )]
    let addresses = |header: &Header| -> Range<usize> {
        let start = (info.dlpi_addr as usize).wrapping_add(header.p_vaddr as usize);
        start..start.wrapping_add(header.p_memsz as usize)
    };
    let has_it = headers
        .iter()
        .any(|header| header.p_type == libc::PT_LOAD && addresses(header).contains(&image.address));
    if has_it {
        image.found = Some(Found {
            name: info.dlpi_name,
            base: info.dlpi_addr as usize,
            headers: info.dlpi_phdr.addr(),
        });
    }
    c_int::from(has_it)
}

/// Opens a loaded library once more, for good, and returns whether that was done.
#[cfg(not(target_feature = "crt-static"))]
fn open(found: &Found) -> bool {
    let flags = libc::RTLD_LAZY | libc::RTLD_NOLOAD | libc::RTLD_NODELETE;
    // SAFETY: the name is the loader's, and stays as long as the library, which this function
    // is in. Nothing is loaded, so no code of others runs.
    let handle = unsafe { libc::dlopen(found.name, flags) };
    !handle.is_null() && is_of(handle, found)
}

/// A program that is linked statically loads no libraries, and has no `dlopen` to link.
#[cfg(target_feature = "crt-static")]
fn open(_: &Found) -> bool {
    false
}

/// Returns whether the handle is that of the library, and not of another by its name.
#[cfg(all(not(target_feature = "crt-static"), target_env = "gnu"))]
fn is_of(handle: *mut c_void, found: &Found) -> bool {
    // Of a `struct link_map`, this is the first field.
    let mut map: *const usize = ptr::null();
    // SAFETY: the handle is open, and what is asked for is such a pointer.
    let result = unsafe { libc::dlinfo(handle, libc::RTLD_DI_LINKMAP, (&raw mut map).cast()) };
    // SAFETY: it points to the loader's own, which stays as long as the handle.
    result == 0 && unsafe { *map } == found.base
}

/// No such question is known to libc for other C libraries; names are unique there.
#[cfg(all(not(target_feature = "crt-static"), not(target_env = "gnu")))]
fn is_of(_: *mut c_void, _: &Found) -> bool {
    true
}
