//! Tests a system that refuses what the handler wants to map: by a limit, or by a filter.

use std::{
    ffi::{c_int, c_long},
    fs::File,
    path::Path,
    ptr,
    sync::{
        Barrier,
        atomic::{AtomicU8, Ordering::Relaxed},
    },
    thread,
};

use atomic_memchr::map::{MapError, Mapping, Strategy};
use atomic_memchr_testing::process::is_emulated;

use crate::{
    deaths::{assert_dies_of, assert_lives, played},
    has_faults,
    parts::{LEN, fill},
    skip,
};

const PAGE: usize = 4096;

/// A file that is mapped for reading, and one for writing; both are to be cut.
struct Mapped {
    file: File,
    read: Mapping,
    written: Mapping<AtomicU8>,
}

impl Mapped {
    fn new(path: &Path) -> Mapped {
        let file = fill(path);
        // Nobody needs its name, and there are more of them.
        std::fs::remove_file(path).expect("remove the file");
        Mapped::of(file)
    }

    fn of(file: File) -> Mapped {
        Mapped {
            read: Mapping::new(&file).expect("map the file"),
            written: Mapping::options()
                .writable()
                .map(&file)
                .expect("map the file"),
            file,
        }
    }

    /// Cuts the file in pages, so that the tail of a mapping is replaced, and then the rest.
    fn is_told(&self) {
        for (turn, valid_len) in [3 * PAGE, 0].into_iter().enumerate() {
            let touched = valid_len + PAGE;
            let told = self.read.scan(|view| {
                self.file.set_len(valid_len as u64).expect("cut the file");
                view.get(touched)
            });
            assert!(
                matches!(told, Err(MapError::Truncated { valid_len: v, .. }) if v == valid_len)
            );
            self.written.as_atomics()[touched].store(b'!', Relaxed);
            assert_eq!(self.written.as_atomics()[touched].load(Relaxed), b'!');
            // While others have what is needed, it faults again.
            assert!(self.read.faults() > turn && self.written.faults() > turn);
        }
    }
}

fn map(len: usize, protection: c_int) -> *mut libc::c_void {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    // SAFETY: where nothing is mapped.
    unsafe { libc::mmap(ptr::null_mut(), len, protection, flags, -1, 0) }
}

fn limit(resource: libc::__rlimit_resource_t, bytes: usize) {
    let limit = libc::rlimit {
        rlim_cur: bytes as libc::rlim_t,
        rlim_max: bytes as libc::rlim_t,
    };
    // SAFETY: it is valid for reading.
    assert_eq!(unsafe { libc::setrlimit(resource, &raw const limit) }, 0);
}

/// Nothing more can be locked, and what is mapped is to be.
pub(crate) fn locks_what_it_maps(path: &Path) {
    // One that is locked itself, and one from before.
    let before = Mapped::new(path);
    let after = fill(path);
    limit(libc::RLIMIT_MEMLOCK, 8 * LEN);
    // SAFETY: it changes what this process may do. Root may lock what it likes.
    unsafe {
        if libc::geteuid() == 0 {
            assert_eq!(libc::setresuid(65534, 65534, 65534), 0);
        }
        assert_eq!(libc::mlockall(libc::MCL_FUTURE), 0);
    }
    let after = Mapped::of(after);
    while map(PAGE, libc::PROT_READ) != libc::MAP_FAILED {}
    before.is_told();
    after.is_told();
}

/// Has some system calls refused, by their numbers, from here on.
fn refuse(calls: &[c_long]) {
    let instruction = |code: u32, k: u32, jt: u8, jf: u8| libc::sock_filter {
        code: code as u16,
        jt,
        jf,
        k,
    };
    let load = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
    let equal = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    let give = libc::BPF_RET | libc::BPF_K;
    // The number is the first field.
    let mut filter = vec![instruction(load, 0, 0, 0)];
    for &call in calls {
        filter.push(instruction(equal, call as u32, 0, 1));
        filter.push(instruction(
            give,
            libc::SECCOMP_RET_ERRNO | libc::EPERM as u32,
            0,
            0,
        ));
    }
    filter.push(instruction(give, libc::SECCOMP_RET_ALLOW, 0, 0));
    let program = libc::sock_fprog {
        len: filter.len() as u16,
        filter: filter.as_mut_ptr(),
    };
    // SAFETY: the program is valid for as long as it is read.
    unsafe {
        assert_eq!(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
        let (mode, program) = (libc::SECCOMP_MODE_FILTER, &raw const program);
        assert_eq!(libc::prctl(libc::PR_SET_SECCOMP, mode, program), 0);
    }
}

#[cfg(target_pointer_width = "64")]
const MMAP: c_long = libc::SYS_mmap;
#[cfg(target_pointer_width = "32")]
const MMAP: c_long = libc::SYS_mmap2;

pub(crate) fn filters_system_calls(path: &Path) {
    let [first, second] = ["1", "2"].map(|name| Mapped::new(&path.with_extension(name)));
    refuse(&[MMAP]);
    assert_eq!(map(PAGE, libc::PROT_READ), libc::MAP_FAILED);
    first.is_told();
    second.is_told();
}

/// The filter was there first: nothing can be mapped, and what is needed is read.
pub(crate) fn filters_before(path: &Path) {
    let file = fill(path);
    // More than the allocator has at hand.
    file.set_len(8 << 20).expect("make it longer");
    refuse(&[MMAP]);
    let mapping = Mapping::new(&file).expect("it is read");
    let seen = mapping.scan(|view| (view.len(), view.get(LEN - 1), view.get(LEN)));
    assert_eq!(seen.expect("a search"), (8 << 20, Some(b'x'), Some(0)));
    assert!(!mapping.is_guarded());
    assert!(mapping.view().is_ok());
    let guarded = Mapping::options().strategy(Strategy::Guarded).map(&file);
    assert!(matches!(guarded, Err(MapError::Map { .. })), "{guarded:?}");
    file.set_len(5000).expect("cut the file");
    let told = mapping.scan(|_| ());
    assert!(
        matches!(
            told,
            Err(MapError::Truncated {
                valid_len: 5000,
                ..
            })
        ),
        "{told:?}"
    );
}

/// More threads than there are pages for, at once.
pub(crate) fn many_filter_system_calls(path: &Path) {
    const THREADS: usize = 16;
    let all_are_there = Barrier::new(THREADS);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let all_are_there = &all_are_there;
            scope.spawn(move || {
                let file = |turn| path.with_extension(format!("{thread}-{turn}"));
                let mapped: Vec<Mapped> = (0..20).map(|turn| Mapped::new(&file(turn))).collect();
                refuse(&[MMAP]);
                all_are_there.wait();
                mapped.iter().for_each(Mapped::is_told);
            });
        }
    });
}

/// There is no way left.
pub(crate) fn filters_more_of_them(path: &Path) {
    let mapped = Mapped::new(path);
    refuse(&[MMAP, libc::SYS_mremap]);
    mapped.is_told();
}

/// As many mappings as there can be, and one less than the handler wants.
pub(crate) fn has_no_mapping_left(path: &Path) {
    let mapped = Mapped::new(path);
    let pages = map(4 * LIMIT * PAGE, libc::PROT_NONE);
    assert_ne!(pages, libc::MAP_FAILED);
    let is_split = |page: usize| {
        let page = pages.wrapping_byte_add(2 * page * PAGE);
        // SAFETY: nobody touches it.
        unsafe { libc::mprotect(page, PAGE, libc::PROT_READ) == 0 }
    };
    assert!(!(1..2 * LIMIT).all(is_split), "there is a limit");
    // No two of them are joined.
    let protections = [libc::PROT_READ, libc::PROT_NONE];
    let mut protections = protections.into_iter().cycle();
    while map(PAGE, protections.next().unwrap_or(0)) != libc::MAP_FAILED {}
    mapped.is_told();
}

/// Mappings that a process may have, if the system has not been told otherwise.
const LIMIT: usize = 65_530;

/// No private memory that is writable, and addresses for less than a mapping.
pub(crate) fn has_no_address_space_left(path: &Path) {
    let mapped = Mapped::new(path);
    let pages = std::fs::read_to_string("/proc/self/statm").expect("what there is");
    let pages = pages.split_whitespace().next().map(str::parse::<usize>);
    let pages = pages.expect("the first number").expect("a number");
    limit(libc::RLIMIT_DATA, 0);
    limit(libc::RLIMIT_AS, pages * PAGE + LEN / 2);
    assert_eq!(map(LEN, libc::PROT_READ), libc::MAP_FAILED);
    mapped.is_told();
}

/// There are more already than there may be from now on.
pub(crate) fn has_too_much_address_space(path: &Path) {
    let mapped = Mapped::new(path);
    limit(libc::RLIMIT_AS, 0);
    mapped.is_told();
}

#[test]
fn what_the_system_refuses_to_map_is_replaced_in_another_way() {
    if !has_faults() {
        return;
    }
    if is_emulated() {
        return skip("limits are those of the emulator");
    }
    assert_lives(&played("locks what it maps"));
    assert_lives(&played("has no address space left"));
    assert_lives(&played("filters system calls"));
    assert_lives(&played("many filter system calls"));
    assert_lives(&played("filters before"));
    // And where there is no other way, that is the end.
    assert_dies_of(libc::SIGBUS, &played("filters more of them"));
    assert_dies_of(libc::SIGBUS, &played("has too much address space"));
}

#[test]
fn a_process_with_all_mappings_that_it_may_have_is_told() {
    if !has_faults() {
        return;
    }
    let limit = std::fs::read_to_string("/proc/sys/vm/max_map_count").unwrap_or_default();
    if is_emulated() || limit.trim() != LIMIT.to_string() {
        return skip("it may have another number of mappings");
    }
    assert_lives(&played("has no mapping left"));
}
