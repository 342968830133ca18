//! Keeps the code of the handler loaded.
//!
//! If this crate is in a library that is loaded by `dlopen`, `dlclose` would unmap the handler, and
//! the next `SIGBUS` would call an address where there is no code.
//!
//! So before the handler is installed, the library is opened again with `RTLD_NODELETE`, and the
//! handle is never closed. With `RTLD_NOLOAD` the loader looks for the name among the libraries
//! that are loaded, and opens no file. Therefore the file may have been renamed, deleted or
//! replaced, the current directory may have changed, and the name may be one in `/proc/self/fd`.
//!
//! A program is never unloaded, so nothing is done for it. If the library cannot be opened again,
//! the handler is not installed.
#![allow(unsafe_code, reason = "the loader has a C interface")]

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

/// A search for the loaded image that contains `address`.
struct Image {
    address: usize,
    found: Option<Found>,
}

/// An image, as the loader lists it: the program or a library.
#[allow(
    dead_code,
    reason = "static programs, and some C libraries, do not need all fields"
)]
struct Found {
    name: *const c_char,
    base: usize,
    headers: usize,
}

/// Keeps the image that contains `address` loaded for as long as the process lives.
///
/// # Errors
///
/// The reason why it might be unloaded.
pub(super) fn hold(address: usize) -> Result<(), &'static str> {
    let mut image = Image {
        address,
        found: None,
    };
    // SAFETY: `visit` has the type that the loader calls. Its last argument is the pointer to
    // `image`, which nobody else uses meanwhile.
    unsafe { libc::dl_iterate_phdr(Some(visit), (&raw mut image).cast()) };
    let failed = "the library with the handler of SIGBUS may be unloaded";
    let found = image.found.ok_or(failed)?;
    // The first image in the list need not be the program, which a namespace of `dlmopen` does not
    // list.
    // SAFETY: the call has no preconditions.
    let program = unsafe { libc::getauxval(libc::AT_PHDR) };
    let is_held = found.headers == program as usize || open(&found);
    is_held.then_some(()).ok_or(failed)
}

/// Records an image if it contains the address, and then returns 1, which ends the iteration.
///
/// # Safety
///
/// `info` is from the loader, and `data` points to an [`Image`]. Nobody else uses them meanwhile.
unsafe extern "C" fn visit(info: *mut dl_phdr_info, _: size_t, data: *mut c_void) -> c_int {
    // SAFETY: the caller promises that both are valid and not used by others.
    let (info, image) = unsafe { (&*info, &mut *data.cast::<Image>()) };
    if info.dlpi_phdr.is_null() {
        return 0;
    }
    // SAFETY: the loader has that many headers, and keeps them while it calls this function.
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

/// Opens a loaded library again, for good. Returns `true` if that was done.
#[cfg(not(target_feature = "crt-static"))]
fn open(found: &Found) -> bool {
    let flags = libc::RTLD_LAZY | libc::RTLD_NOLOAD | libc::RTLD_NODELETE;
    // SAFETY: the name is the loader's, and stays valid as long as the library, whose code this
    // function is. Nothing is loaded, so no initializers run.
    let handle = unsafe { libc::dlopen(found.name, flags) };
    !handle.is_null() && is_of(handle, found)
}

/// Returns `false`: a statically linked program loads no libraries, and has no `dlopen`.
#[cfg(target_feature = "crt-static")]
fn open(_: &Found) -> bool {
    false
}

/// Returns `true` if the handle is of the library, and not of another with the same name.
#[cfg(all(not(target_feature = "crt-static"), target_env = "gnu"))]
fn is_of(handle: *mut c_void, found: &Found) -> bool {
    // The first field of a `struct link_map` is the base address.
    let mut map: *const usize = ptr::null();
    // SAFETY: the handle is open, and `RTLD_DI_LINKMAP` stores a pointer to a `struct link_map`.
    let result = unsafe { libc::dlinfo(handle, libc::RTLD_DI_LINKMAP, (&raw mut map).cast()) };
    // SAFETY: the call has succeeded, so `map` points to the loader's structure, which exists as
    // long as the handle is open.
    result == 0 && unsafe { *map } == found.base
}

/// Returns `true`: with other C libraries names are unique, and libc has no `dlinfo` for them.
#[cfg(all(not(target_feature = "crt-static"), not(target_env = "gnu")))]
fn is_of(_: *mut c_void, _: &Found) -> bool {
    true
}
