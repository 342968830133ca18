//! Tests files whose length says nothing, because their content is made when they are read.

use std::{fs::File, path::Path, process::Command};

use atomic_memchr::map::{MapError, Mapping, Strategy};
use atomic_memchr_testing::process::command;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::{namespace, skip};

const STRATEGIES: [Strategy; 3] = [Strategy::Auto, Strategy::Guarded, Strategy::Read];

/// Checks that this is the error for a file that has bytes and says that it has none.
#[track_caller]
fn assert_not_mappable(mapped: Result<Mapping, MapError>) {
    let error = mapped.expect_err("it says that it is empty, and is not");
    let MapError::NotMappable { what, .. } = &error else {
        panic!("{error:?}");
    };
    let message = error.to_string();
    assert!(
        message.contains(what) && message.contains("as a stream"),
        "{message}"
    );
}

/// A file that says it is empty and has bytes is no empty mapping: not for any strategy,
/// offset or length, and neither opened by its path nor given open.
fn check_file_that_says_it_is_empty(path: &Path) {
    assert_eq!(std::fs::metadata(path).expect("its metadata").len(), 0);
    for strategy in STRATEGIES {
        let options = Mapping::options().strategy(strategy);
        for options in [
            options.clone(),
            options.clone().offset(1),
            options.clone().len(1),
            options.clone().offset(1).len(1),
        ] {
            assert_not_mappable(options.open(path));
            let file = File::open(path).expect("open it");
            assert_not_mappable(options.map(&file));
        }
    }
}

#[test]
fn files_that_say_they_are_empty_are_not_taken_at_their_word() {
    let mut checked = 0;
    for path in [
        "/sys/fs/cgroup/cgroup.procs",
        "/sys/fs/cgroup/unified/cgroup.procs",
        "/sys/fs/cgroup/cpu/cgroup.procs",
        "/sys/kernel/security/lsm",
        "/sys/kernel/tracing/README",
        "/sys/kernel/debug/tracing/README",
        "/proc/self/status",
    ] {
        let path = Path::new(path);
        if std::fs::read(path).is_ok_and(|content| !content.is_empty()) {
            check_file_that_says_it_is_empty(path);
            checked += 1;
        }
    }
    if checked == 0 {
        skip("there are no such files");
    }
}

#[test]
fn file_systems_of_the_kernel_are_not_taken_at_their_word() {
    namespace::play(
        "opens files that are made when they are read",
        &["--mount", "--ipc"],
    );
}

/// Mounts what can be, and opens a file of each.
pub(crate) fn opens_files_that_are_made_when_they_are_read(folder: &Path) {
    for (kind, name) in [
        ("cgroup2", "cgroup.procs"),
        ("securityfs", "lsm"),
        ("tracefs", "README"),
        // To read it is to wait.
        ("tracefs", "trace_pipe"),
        ("debugfs", "tracing/README"),
        ("binfmt_misc", "status"),
        ("mqueue", "queue"),
    ] {
        let mounted = folder.join(kind);
        _ = std::fs::create_dir(&mounted);
        let mount = Command::new("mount")
            .args(["-t", kind, "none"])
            .arg(&mounted)
            .output();
        let file = mounted.join(name);
        if kind == "mqueue" {
            _ = std::fs::File::create(&file);
        }
        if std::fs::metadata(&file).is_err() {
            println!("not here: {kind}: {mount:?}");
            continue;
        }
        if kind != "mqueue" {
            check_file_that_says_it_is_empty(&file);
            println!("{kind}: {name} is refused");
            continue;
        }
        let open = |strategy| Mapping::options().strategy(strategy).open(&file);
        // Without a message in it, it says that there is nothing to be read yet.
        for strategy in STRATEGIES {
            assert_not_mappable(open(strategy));
        }
        send_a_message();
        // It says that it has 80 bytes, and has fewer.
        let read = std::fs::read(&file).expect("read it").len() as u64;
        let len = std::fs::metadata(&file).expect("its metadata").len();
        assert!(0 < read && read < len, "{read} {len}");
        for strategy in [Strategy::Auto, Strategy::Read] {
            let error = open(strategy).expect_err("it has fewer bytes than it says");
            assert!(
                matches!(error, MapError::WrongLength { offset, .. } if offset == len - 1),
                "{error:?}"
            );
            // The part that it has can be mapped.
            let options = Mapping::options().strategy(strategy).len(read as usize);
            let mapping = options.open(&file).expect("it has so many bytes");
            let start = mapping.scan(|view| view.starts_with(b"QSIZE:1 "));
            assert!(start.expect("they can be read"));
        }
        assert_not_mappable_at_all(open(Strategy::Guarded));
        println!("{kind}: {name} is refused");
    }
}

#[track_caller]
fn assert_not_mappable_at_all(mapped: Result<Mapping, MapError>) {
    let error = mapped.expect_err("its file system has no mappings");
    assert!(matches!(error, MapError::NotMappable { .. }), "{error:?}");
    assert!(error.to_string().contains("Strategy::Read"), "{error}");
}

/// Puts a message into the queue.
fn send_a_message() {
    // SAFETY: the name is a C string, the message has a byte, and the descriptor is a queue's.
    unsafe {
        let queue = libc::mq_open(c"/queue".as_ptr(), libc::O_WRONLY);
        assert!(queue >= 0, "{}", std::io::Error::last_os_error());
        assert_eq!(libc::mq_send(queue, c"!".as_ptr(), 1, 0), 0);
        libc::mq_close(queue);
    }
}

#[test]
fn a_process_without_a_descriptor_left_is_told_so() {
    let file = tempfile::NamedTempFile::new().expect("make a file");
    let output = command(&[], "has no descriptor left", file.path()).output();
    let output = output.expect("start another process");
    assert!(output.status.success(), "{output:?}");
}

pub(crate) fn has_no_descriptor_left(path: &Path) {
    std::fs::write(path, "x").expect("fill the file");
    let file = File::open(path).expect("open the file");
    let limit = getrlimit(Resource::Nofile);
    let none = Rlimit {
        current: Some(3),
        ..limit
    };
    setrlimit(Resource::Nofile, none).expect("have no descriptor left");
    let error = Mapping::new(&file).expect_err("there is no descriptor");
    assert!(matches!(error, MapError::Descriptor { .. }), "{error:?}");
    assert!(error.to_string().contains("ulimit -n"), "{error}");
    let error = Mapping::open(path).expect_err("there is no descriptor");
    assert!(matches!(error, MapError::Open { .. }), "{error:?}");
}
