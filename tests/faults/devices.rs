//! Tests a device that fails: an ext4 in a file on a loop device, whose end is cut off.

use std::{
    fs::{File, OpenOptions},
    path::Path,
};

use atomic_memchr::{
    map::{MapError, Mapping, Strategy},
    memchr,
};

use crate::namespace::{self, run};

/// Bytes of the device, and how many are left of it when it fails: the file is put behind
/// the middle.
const DEVICE: u64 = 16 << 20;
const LEFT: u64 = 12 << 20;

/// Bytes of the file on it.
const LEN: usize = 3 << 20;

#[test]
fn a_device_that_fails_is_an_error_with_its_cause() {
    namespace::play("reads a device that fails", &["--mount"]);
}

/// The part of that process.
pub(crate) fn reads_a_device_that_fails(folder: &Path) {
    let path = |name: &str| folder.join(name).to_str().expect("it is text").to_owned();
    let (device, mounted) = (path("device"), path("mounted"));
    let image = File::create(&device).expect("make a file");
    image.set_len(DEVICE).expect("make it long");
    std::fs::create_dir(&mounted).expect("make a folder");
    let mkfs = ["-q", "-F", "-O", "^has_journal", &device];
    let mount = ["-o", "loop", &device, &mounted];
    if !run("mkfs.ext4", &mkfs) || !run("mount", &mount) {
        return;
    }
    let file = path("mounted/file");
    std::fs::write(&file, vec![b'x'; LEN]).expect("fill the file");
    // The file is to be read from the device, and not from memory.
    if !run("umount", &[&mounted]) || !run("mount", &mount) {
        return;
    }
    let device = OpenOptions::new().write(true).open(&device);
    device
        .and_then(|device| device.set_len(LEFT))
        .expect("cut the device");

    for strategy in [Strategy::Guarded, Strategy::Read] {
        let mapping = Mapping::options().strategy(strategy).open(&file);
        let mapping = mapping.expect("map the file");
        let mut zero = None;
        let told = mapping.scan(|view| zero = memchr(0, view));
        let Err(MapError::Io { offset, source, .. }) = told else {
            panic!("{strategy:?}: {told:?}");
        };
        assert_eq!(source.raw_os_error(), Some(libc::EIO), "{strategy:?}");
        assert!(offset < LEN as u64, "{strategy:?}: {offset}");
        assert_eq!(zero, Some(offset as usize), "{strategy:?}");
        println!("{strategy:?}: it fails at byte {offset} of {LEN}");
    }
}
