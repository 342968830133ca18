//! Counts the system calls that searches make, as strace lists them.

use std::{path::Path, process::Stdio};

use atomic_memchr::map::{MapError, Mapping};
use atomic_memchr_testing::process::{command, is_emulated};
use rustix::process::getppid;

use crate::{
    has_faults,
    parts::{self, fill},
    skip,
};

/// Searches of a mapping, with the number of system calls that each makes.
const SEARCHES: [(&str, usize); 10] = [
    ("scan", 5),
    ("scanner", 4),
    ("scan of the scanner", 1),
    ("another scan of it", 1),
    ("view", 4),
    ("check", 1),
    ("flush", 2),
    ("flush_async", 2),
    ("scan of anonymous memory", 0),
    ("check of it", 0),
];

/// Makes a system call that no search makes, to separate those of one search from the next.
fn mark() {
    _ = getppid();
}

/// Does the searches, each between two marks.
pub(crate) fn makes_system_calls(path: &Path) {
    let mapping = Mapping::new(&fill(path)).expect("map the file");
    assert!(mapping.is_guarded());
    let writable = Mapping::options().writable().open(path);
    let writable = writable.expect("map the file");
    let memory = Mapping::anonymous(parts::LEN).expect("memory");
    mark();
    mapping.scan(|view| view.get(5000)).expect("a scan");
    mark();
    let mut scanner = mapping.scanner().expect("a scanner");
    mark();
    scanner.scan(|view| view.get(5000)).expect("a scan");
    mark();
    scanner
        .scan_range(5000.., |view| view.first())
        .expect("a scan");
    mark();
    let view = mapping.view().expect("a view");
    mark();
    assert_eq!(view.get(5000), Some(b'x'));
    mapping.check().expect("nothing was truncated");
    mark();
    writable.flush().expect("write it");
    mark();
    writable.flush_async().expect("write it");
    mark();
    memory.scan(|view| view.get(5000)).expect("a scan");
    mark();
    memory.check().expect("it is not a file's");
    mark();
}

#[test]
fn a_search_makes_the_system_calls_that_are_documented() {
    if is_emulated() {
        return skip("the system calls of an emulator are not those of the program");
    }
    let folder = tempfile::tempdir().expect("make a folder");
    let [file, list] = ["file", "list"].map(|name| folder.path().join(name));
    let list_name = list.to_str().expect("a path of text");
    let by = ["strace", "-f", "-o", list_name];
    let mut strace = command(&by, "makes system calls", &file);
    match strace.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => {}
        Ok(output) => {
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(!errors.contains("panicked"), "{errors}");
            return skip(&format!("no process can be traced here: {errors}"));
        }
        Err(error) => return skip(&format!("there is no strace: {error}")),
    }
    let list = std::fs::read_to_string(list).expect("read the list");
    // Each line begins with the number of a thread. Other threads wait meanwhile.
    let is_mark = |line: &&str| line.contains(" getppid(");
    let mark = list.lines().find(is_mark).expect("a mark");
    let (thread, _) = mark.split_once(' ').expect("the number of a thread");
    let calls: Vec<&str> = list
        .lines()
        .filter(|line| line.split_once(' ').is_some_and(|(it, _)| it == thread))
        .collect();
    let parts: Vec<_> = calls.split(is_mark).collect();
    assert_eq!(parts.len(), SEARCHES.len() + 2, "{list}");
    for ((name, expected), calls) in SEARCHES.iter().zip(&parts[1..]) {
        assert_eq!(calls.len(), *expected, "{name}: {calls:#?}");
    }
    // What is flushed is waited for, or not.
    for (search, flag) in [(6, "MS_SYNC"), (7, "MS_ASYNC")] {
        let call = parts[1 + search][0];
        assert!(call.contains(" msync(") && call.contains(flag), "{call}");
    }
}

/// A truncation between two searches, and one during a search, are errors of a scanner, whether it
/// touches what is missing or not, and stay errors.
#[test]
fn a_scanner_reports_truncations() {
    if !has_faults() {
        return;
    }
    let file = tempfile::NamedTempFile::new().expect("make a file");
    for (len, at) in [(4096, 5000), (4096, 100), (5000, 5001), (5000, 100)] {
        for is_during in [true, false] {
            let file = fill(file.path());
            let mapping = Mapping::new(&file).expect("map the file");
            let mut scanner = mapping.scanner().expect("a scanner");
            let before = scanner.scan(|view| view.get(at)).expect("a scan");
            assert_eq!(before, Some(b'x'));
            let cut = || file.set_len(len).expect("truncate the file");
            if !is_during {
                cut();
            }
            for attempt in 0..2 {
                let result = scanner.scan(|view| {
                    if is_during && attempt == 0 {
                        cut();
                    }
                    view.get(at)
                });
                let Err(MapError::Truncated { valid_len, .. }) = result else {
                    panic!("{len} {at} {is_during}: {result:?}");
                };
                assert_eq!(valid_len as u64, len);
                file.set_len(parts::LEN as u64).expect("extend the file");
            }
            assert!(mapping.scan(|view| view.get(at)).is_err());
        }
    }
}
