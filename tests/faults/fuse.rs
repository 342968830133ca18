//! Tests a file system of FUSE whose files are read past the page cache (`direct_io`). Their
//! lengths are what the server says, and need not be true.
//!
//! The server is a thread that answers the kernel's requests, in the layouts of `linux/fuse.h`.

use std::{
    ffi::CString,
    fs::{File, OpenOptions},
    io::{self, Read as _, Write as _},
    os::{fd::AsRawFd as _, unix::ffi::OsStrExt as _},
    path::Path,
    thread,
};

use atomic_memchr::map::{MapError, Mapping, Strategy};

use crate::namespace;

/// A file: its name, the length that it says, and what it holds.
struct Entry(&'static str, u64, &'static [u8]);

const ENTRIES: [Entry; 4] = [
    Entry("empty", 0, b"not empty"),
    Entry("short", 3, b"more than three"),
    Entry("long", 100, b"less than a hundred"),
    Entry("right", 5, b"right"),
];

/// The node of the folder; those of the files follow.
const ROOT: u64 = 1;

#[test]
fn a_server_of_files_is_not_taken_at_its_word() {
    namespace::play("serves files", &["--mount"]);
}

pub(crate) fn serves_files(folder: &Path) {
    let device = match OpenOptions::new().read(true).write(true).open("/dev/fuse") {
        Ok(device) => device,
        Err(error) => return namespace::miss("/dev/fuse", &error),
    };
    let options = format!(
        "fd={},rootmode=40000,user_id={},group_id={}",
        device.as_raw_fd(),
        rustix::process::getuid().as_raw(),
        rustix::process::getgid().as_raw()
    );
    let options = CString::new(options).expect("it has no zero");
    let target = CString::new(folder.as_os_str().as_bytes()).expect("it has no zero");
    // SAFETY: all of them are C strings.
    let mounted = unsafe {
        libc::mount(
            c"none".as_ptr(),
            target.as_ptr(),
            c"fuse".as_ptr(),
            libc::MS_NODEV | libc::MS_NOSUID,
            options.as_ptr().cast(),
        )
    };
    if mounted != 0 {
        return namespace::miss("a mount of FUSE", &io::Error::last_os_error());
    }
    thread::spawn(move || serve(device));

    let open = |name, strategy| {
        let options = Mapping::options().strategy(strategy);
        options.open(folder.join(name))
    };
    for strategy in [Strategy::Auto, Strategy::Guarded, Strategy::Read] {
        for name in ["empty", "short"] {
            let error = open(name, strategy).expect_err("it has more bytes than it says");
            assert!(matches!(error, MapError::NotMappable { .. }), "{error:?}");
            assert!(error.to_string().contains("as a stream"), "{error}");
        }
        // Of those that it says it has, there is a part.
        let file = File::open(folder.join("short")).expect("open it");
        let part = Mapping::options().strategy(strategy).len(2).map(&file);
        if strategy != Strategy::Guarded {
            let part = part.expect("it has so many");
            assert_eq!(part.scan(|view| view.to_vec()).expect("a scan"), b"mo");
        }
    }
    for strategy in [Strategy::Auto, Strategy::Read] {
        let error = open("long", strategy).expect_err("it has fewer bytes than it says");
        assert!(
            matches!(error, MapError::WrongLength { offset: 99, .. }),
            "{error:?}"
        );
        let mapping = open("right", strategy).expect("its length is right");
        assert!(!mapping.is_guarded());
        assert_eq!(
            mapping.scan(|view| view.to_vec()).expect("a scan"),
            b"right"
        );
    }
    for name in ["long", "right"] {
        let error = open(name, Strategy::Guarded).expect_err("it cannot be mapped");
        assert!(matches!(error, MapError::NotMappable { .. }), "{error:?}");
        assert!(error.to_string().contains("Strategy::Read"), "{error}");
    }
    println!("{} files are served", ENTRIES.len());
    // The server ends with the process.
}

/// Answers until the file system is gone.
fn serve(mut device: File) {
    let mut request = vec![0; 1 << 20];
    while let Ok(len) = device.read(&mut request) {
        let request = &request[..len];
        let opcode = number(request, 4, 4);
        // To forget a node, and to interrupt, take no answer.
        if [2, 36, 42].contains(&opcode) {
            continue;
        }
        let answer = answer(opcode, number(request, 16, 8), &request[40..]);
        let (error, body) = match answer {
            Ok(body) => (0, body),
            Err(error) => (-error, Vec::new()),
        };
        let mut reply = Vec::new();
        reply.extend((16 + body.len() as u32).to_ne_bytes());
        reply.extend(error.to_ne_bytes());
        reply.extend(&request[8..16]);
        reply.extend(body);
        _ = device.write(&reply);
    }
}

/// An integer of some bytes, at an offset.
fn number(bytes: &[u8], at: usize, len: usize) -> u64 {
    let mut number = [0; 8];
    let start = if cfg!(target_endian = "big") {
        8 - len
    } else {
        0
    };
    number[start..][..len].copy_from_slice(&bytes[at..at + len]);
    u64::from_ne_bytes(number)
}

fn answer(opcode: u64, node: u64, arguments: &[u8]) -> Result<Vec<u8>, i32> {
    let mut body = Vec::new();
    match opcode {
        // LOOKUP
        1 => {
            let name = arguments
                .split(|&byte| byte == 0)
                .next()
                .unwrap_or_default();
            let at = ENTRIES.iter().position(|entry| entry.0.as_bytes() == name);
            let node = ROOT + 1 + at.ok_or(libc::ENOENT)? as u64;
            for value in [node, 0, 0, 0, 0] {
                body.extend(value.to_ne_bytes());
            }
            body.extend(attributes(node));
        }
        // GETATTR
        3 => {
            body.extend([0; 16]);
            body.extend(attributes(node));
        }
        // OPEN: no handle, direct_io.
        14 => {
            body.extend(0_u64.to_ne_bytes());
            body.extend(1_u32.to_ne_bytes());
            body.extend(0_u32.to_ne_bytes());
        }
        // READ
        15 => {
            let offset = number(arguments, 8, 8) as usize;
            let size = number(arguments, 16, 4) as usize;
            let content = ENTRIES[(node - ROOT - 1) as usize].2;
            let rest = content.get(offset..).unwrap_or_default();
            body.extend(&rest[..rest.len().min(size)]);
        }
        // RELEASE, FLUSH
        18 | 25 => {}
        // INIT: version 7.31, and nothing that need not be.
        26 => {
            for value in [7_u32, 31, 0, 0, 0, 4096] {
                body.extend(value.to_ne_bytes());
            }
            body.extend([0; 40]);
        }
        _ => return Err(libc::ENOSYS),
    }
    Ok(body)
}

fn attributes(node: u64) -> Vec<u8> {
    let (mode, size) = match node {
        ROOT => (libc::S_IFDIR | 0o755, 0),
        file => (libc::S_IFREG | 0o644, ENTRIES[(file - ROOT - 1) as usize].1),
    };
    let mut attributes = Vec::new();
    // The node, its length, and blocks and times, which are nothing.
    for value in [node, size, 0, 0, 0, 0] {
        attributes.extend(value.to_ne_bytes());
    }
    // Nanoseconds; mode, links, and owners, device, size of a block, and flags.
    for value in [0, 0, 0, mode, 1, 0, 0, 0, 4096, 0] {
        attributes.extend(value.to_ne_bytes());
    }
    attributes
}
