//! Defines the parts that other processes play: those that are to die, and controls.

use std::{
    cell::Cell,
    ffi::{c_int, c_void},
    fs::{File, OpenOptions},
    hint::black_box,
    io::Write as _,
    mem,
    path::Path,
    ptr,
    sync::atomic::{
        AtomicUsize,
        Ordering::{Relaxed, SeqCst},
    },
    thread,
    time::{Duration, Instant},
};

use atomic_memchr::{
    ReadOnly, View,
    map::{MapError, Mapping, Strategy},
    memchr,
};
use atomic_memchr_testing::truncator::{TRUNCATOR, Truncator};
use memmap2::{MmapOptions, MmapRaw};
use rustix::{
    mm::{MapFlags, ProtFlags, mmap_anonymous},
    process::{Resource, Rlimit, setrlimit},
};

use crate::truncation::NOWHERE;

/// Bytes in a mapping of a part.
pub(crate) const LEN: usize = 16 * 4096;

/// Says on standard output that a part is ready to be disturbed.
pub(crate) const READY: u8 = b'!';

/// Plays a part, about a file.
pub(crate) fn play(part: &str, path: &Path) {
    // Some are to die, and nobody wants their memory.
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    _ = setrlimit(Resource::Core, none);
    match part {
        TRUNCATOR => Truncator::serve(path),
        "is told where faults are" => is_told_where_faults_are(path),
        "searches without a guard" => searches_without_a_guard(path),
        "touches what is not guarded" => touches_what_is_not_guarded(path),
        "is killed" => is_killed(path),
        "is sent a false fault" => is_sent_a_false_fault(path),
        "is sent signals with codes of faults" => crate::claims::is_sent_signals(path),
        "locks what it maps" => crate::refusals::locks_what_it_maps(path),
        "filters system calls" => crate::refusals::filters_system_calls(path),
        "filters before" => crate::refusals::filters_before(path),
        "many filter system calls" => crate::refusals::many_filter_system_calls(path),
        "filters more of them" => crate::refusals::filters_more_of_them(path),
        "has no mapping left" => crate::refusals::has_no_mapping_left(path),
        "has no address space left" => crate::refusals::has_no_address_space_left(path),
        "has too much address space" => crate::refusals::has_too_much_address_space(path),
        "has another copy" => crate::images::has_another_copy(path),
        "has small stacks" => crate::stacks::has_small_stacks(path),
        #[cfg(target_arch = "x86_64")]
        "has tiles" => crate::stacks::has_tiles(path),
        "searches on its alternate stack" => {
            crate::stacks::searches_on_its_alternate_stack(path);
        }
        "has a handler" => has_a_handler(path),
        "has a handler for one signal" => has_a_handler_for_one_signal(path),
        "ignores the signal" => ignores_the_signal(path),
        "overflows its stack" => overflows_its_stack(path),
        "is reset" => is_reset(path),
        "has another handler" => has_another_handler(path),
        "forks" => forks(path),
        "keeps a flag for each thread" => keeps_a_flag_for_each_thread(path),
        "opens files that are made when they are read" => {
            crate::lengths::opens_files_that_are_made_when_they_are_read(path)
        }
        "serves files" => crate::fuse::serves_files(path),
        "fills its file system" => crate::space::fills_its_file_system(path),
        "makes system calls" => crate::calls::makes_system_calls(path),
        "has few descriptors" => crate::descriptors::has_few_descriptors(path),
        "has no descriptor left" => crate::lengths::has_no_descriptor_left(path),
        "reads a device that fails" => crate::devices::reads_a_device_that_fails(path),
        _ => panic!("there is no part {part:?}"),
    }
}

pub(crate) fn fill(path: &Path) -> File {
    std::fs::write(path, vec![b'x'; LEN]).expect("fill the file");
    let file = OpenOptions::new().read(true).write(true).open(path);
    file.expect("open the file")
}

/// A mapping that nobody guards.
pub(crate) fn unguarded(file: &File) -> MmapRaw {
    MmapOptions::new()
        .map_raw_read_only(file)
        .expect("map the file")
}

pub(crate) fn view(raw: &MmapRaw) -> View<'_, ReadOnly> {
    // SAFETY: it is mapped and readable for as long as it is borrowed; that it may be cut
    // is what is tried.
    unsafe { View::from_raw_parts(raw.as_ptr(), raw.len()) }
}

/// Finds out whether a handler is given the address of a fault.
fn is_told_where_faults_are(path: &Path) {
    handle(counts as *const () as usize, libc::SA_SIGINFO);
    let file = fill(path);
    let raw = unguarded(&file);
    file.set_len(0).expect("cut the file");
    assert_eq!(view(&raw).get(5000), Some(0));
    assert_eq!(ADDRESS.load(SeqCst) & !4095, raw.as_ptr().addr() + 4096);
}

/// The control: what happens to the same searches without a guard.
fn searches_without_a_guard(path: &Path) {
    let file = File::open(path).expect("open the file");
    let raw = unguarded(&file);
    let mut out = std::io::stdout();
    out.write_all(&[READY])
        .and_then(|()| out.flush())
        .expect("say so");
    // Who survives for so long has not touched what is gone.
    let mut cut = None;
    while cut.is_none_or(|cut: Instant| cut.elapsed() < Duration::from_millis(100)) {
        black_box(memchr(NOWHERE, view(&raw)));
        if file.metadata().expect("its length").len() < raw.len() as u64 {
            cut = cut.or(Some(Instant::now()));
        }
    }
}

/// The guard is there, and takes a fault of its own; then comes one that is not.
fn touches_what_is_not_guarded(path: &Path) {
    let file = fill(path);
    let foreign = unguarded(&file);
    let mapping = Mapping::new(&file).expect("map the file");
    file.set_len(0).expect("cut the file");
    assert!(mapping.scan(|view| view.get(0)).is_err());
    assert_eq!(mapping.faults(), 1);
    black_box(view(&foreign).get(0));
}

fn is_killed(path: &Path) {
    let mapping = Mapping::new(&fill(path)).expect("map the file");
    assert!(mapping.scan(|view| view.get(0)).is_ok());
    kill();
}

/// Sends `SIGBUS` to this process, as `kill -BUS` does, to end it: some thread is
/// interrupted, soon.
fn kill() {
    let process = rustix::process::getpid();
    rustix::process::kill_process(process, rustix::process::Signal::BUS).expect("send a signal");
    thread::sleep(Duration::from_secs(30));
}

/// Sends it to this thread, which is interrupted before this returns.
fn raise() {
    // SAFETY: the handlers of this file do what a handler may.
    assert_eq!(unsafe { libc::raise(libc::SIGBUS) }, 0);
}

/// A process may say of a signal that it sends what it likes, but for the code.
fn is_sent_a_false_fault(path: &Path) {
    let mapping = Mapping::new(&fill(path)).expect("map the file");
    let address = mapping.view().expect("a view").as_ptr();
    /// The `siginfo_t` that the kernel takes, on 64-bit systems.
    #[repr(C, align(8))]
    struct Info {
        signal: c_int,
        error: c_int,
        code: c_int,
        address: *const u8,
        rest: [u64; 13],
    }
    let info = Info {
        signal: libc::SIGBUS,
        error: 0,
        code: libc::SI_QUEUE,
        address,
        rest: [0; 13],
    };
    assert_eq!(mem::size_of::<Info>(), mem::size_of::<libc::siginfo_t>());
    // SAFETY: it reads one `siginfo_t`, whose layout this is.
    let result = unsafe {
        libc::syscall(
            libc::SYS_rt_sigqueueinfo,
            libc::getpid(),
            libc::SIGBUS,
            &raw const info,
        )
    };
    assert_eq!(result, 0);
    thread::sleep(Duration::from_secs(30));
}

/// Sets the handler of `SIGBUS`.
pub(crate) fn handle(handler: usize, flags: c_int) {
    // SAFETY: all of its fields may be zero.
    let mut action: libc::sigaction = unsafe { mem::zeroed() };
    action.sa_sigaction = handler;
    action.sa_flags = flags;
    // SAFETY: the action is valid, and the handlers of this file do what a handler may.
    let result = unsafe { libc::sigaction(libc::SIGBUS, &raw const action, ptr::null_mut()) };
    assert_eq!(result, 0);
}

/// Returns the handler of `SIGBUS`.
pub(crate) fn handler() -> usize {
    // SAFETY: all of its fields may be zero; a null action asks only.
    unsafe {
        let mut action: libc::sigaction = mem::zeroed();
        assert_eq!(
            libc::sigaction(libc::SIGBUS, ptr::null(), &raw mut action),
            0
        );
        action.sa_sigaction
    }
}

/// Number of calls of a handler of this file, and the address of the last fault.
pub(crate) static CALLS: AtomicUsize = AtomicUsize::new(0);
static ADDRESS: AtomicUsize = AtomicUsize::new(0);

pub(crate) extern "C" fn counts(_: c_int, info: *mut libc::siginfo_t, _: *mut c_void) {
    CALLS.fetch_add(1, SeqCst);
    // SAFETY: a handler of this type is given one.
    let (code, address) = unsafe { ((*info).si_code, (*info).si_addr().addr()) };
    if code > 0 {
        ADDRESS.store(address, SeqCst);
        zeros(address & !4095, 4096);
    }
}

extern "C" fn counts_simply(_: c_int) {
    CALLS.fetch_add(1, SeqCst);
}

/// Puts zeros there.
fn zeros(address: usize, len: usize) {
    // SAFETY: it is called with pages of a mapping of this file that were cut.
    let replaced = unsafe {
        mmap_anonymous(
            ptr::with_exposed_provenance_mut(address),
            len,
            ProtFlags::READ,
            MapFlags::PRIVATE | MapFlags::FIXED,
        )
    };
    if replaced.is_err() {
        std::process::abort();
    }
}

/// The handler of before is called once for each fault that is not the guard's, and not for
/// those that are.
fn has_a_handler(path: &Path) {
    handle(counts as *const () as usize, libc::SA_SIGINFO);
    let file = fill(path);
    let foreign = unguarded(&file);
    let mapping = Mapping::new(&file).expect("map the file");
    file.set_len(0).expect("cut the file");
    assert!(mapping.scan(|view| view.get(5000)).is_err());
    assert_eq!((mapping.faults(), CALLS.load(SeqCst)), (1, 0));

    let page = 2 * 4096;
    assert_eq!(view(&foreign).get(page), Some(0));
    assert_eq!(CALLS.load(SeqCst), 1);
    assert_eq!(ADDRESS.load(SeqCst), foreign.as_ptr().addr() + page);
    raise();
    assert_eq!(CALLS.load(SeqCst), 2);
    assert_eq!(mapping.faults(), 1);

    // And it is still there.
    let file = fill(path);
    let mapping = Mapping::new(&file).expect("map the file");
    file.set_len(0).expect("cut the file");
    assert!(mapping.scan(|view| view.get(0)).is_err());
    assert_eq!((mapping.faults(), CALLS.load(SeqCst)), (1, 2));
}

/// A handler that is installed for one signal is called for one.
fn has_a_handler_for_one_signal(path: &Path) {
    handle(counts_simply as *const () as usize, libc::SA_RESETHAND);
    let mapping = Mapping::new(&fill(path)).expect("map the file");
    raise();
    assert_eq!(CALLS.load(SeqCst), 1);
    assert!(mapping.scan(|view| view.get(0)).is_ok());
    kill();
}

fn ignores_the_signal(path: &Path) {
    handle(libc::SIG_IGN, 0);
    let file = fill(path);
    let foreign = unguarded(&file);
    let mapping = Mapping::new(&file).expect("map the file");
    raise();
    file.set_len(0).expect("cut the file");
    assert!(mapping.scan(|view| view.get(0)).is_err());
    assert_eq!(mapping.faults(), 1);
    println!("it goes on");
    // What is no signal that was sent is not ignored.
    black_box(view(&foreign).get(0));
}

fn overflows_its_stack(path: &Path) {
    #[expect(unconditional_recursion, reason = "it is to overflow")]
    fn deeper(depth: u64) -> u64 {
        black_box(depth) + deeper(black_box(depth + 1))
    }
    let mapping = Mapping::new(&fill(path)).expect("map the file");
    assert!(mapping.scan(|view| view.get(0)).is_ok());
    black_box(deeper(0));
}

/// Somebody resets the signal, as std's handler does; the next search notices.
fn is_reset(path: &Path) {
    let file = fill(path);
    let mapping = Mapping::new(&file).expect("map the file");
    let guard = handler();
    handle(libc::SIG_DFL, 0);
    file.set_len(0).expect("cut the file");
    assert!(mapping.scan(|view| view.get(0)).is_err());
    assert_eq!((mapping.faults(), handler()), (1, guard));
}

/// Somebody else installs a handler; the next search does without the guard.
fn has_another_handler(path: &Path) {
    let file = fill(path);
    let mapping = Mapping::new(&file).expect("map the file");
    let guarded = Mapping::options().strategy(Strategy::Guarded).map(&file);
    let guarded = guarded.expect("map the file");
    let writable = Mapping::options().writable().map(&file);
    let writable = writable.expect("map the file");
    handle(counts as *const () as usize, libc::SA_SIGINFO);
    let told = mapping.scan(|view| {
        file.set_len(0).expect("cut the file");
        view.get(5000)
    });
    // It was read before it was cut.
    assert!(matches!(told, Ok(Some(b'x'))), "{told:?}");
    assert!(
        ![
            mapping.is_guarded(),
            guarded.is_guarded(),
            writable.is_guarded()
        ]
        .contains(&true)
    );
    let told = mapping.scan(|view| view.get(5000));
    assert!(matches!(
        told,
        Err(MapError::Truncated { valid_len: 0, .. })
    ));
    let refused = [guarded.scan(|_| ()), writable.scan(|_| ())];
    for refused in refused {
        assert!(matches!(refused, Err(MapError::Unguarded { .. })));
    }
    assert_eq!((mapping.faults(), CALLS.load(SeqCst)), (0, 0));
}

/// Parent and child have the guard, each for itself.
fn forks(path: &Path) {
    let file = fill(path);
    let mapping = Mapping::new(&file).expect("map the file");
    let is_told = || {
        let told = mapping.scan(|view| view.get(5000));
        matches!(told, Err(MapError::Truncated { valid_len: 0, .. })) && mapping.faults() == 1
    };
    file.set_len(0).expect("cut the file");
    // SAFETY: the child does only what a child of several threads may: it takes a fault, and
    // exits.
    unsafe {
        let child = libc::fork();
        assert!(child >= 0);
        if child == 0 {
            libc::_exit(if is_told() { 0 } else { 1 });
        }
        let mut status = 0;
        assert_eq!(libc::waitpid(child, &raw mut status, 0), child);
        assert_eq!(status, 0);
    }
    assert_eq!(mapping.faults(), 0);
    assert!(is_told());
}

thread_local! {
    static FAULTED: Cell<bool> = const { Cell::new(false) };
}

extern "C" fn sets_a_flag(_: c_int, info: *mut libc::siginfo_t, _: *mut c_void) {
    FAULTED.set(true);
    // SAFETY: a handler of this type is given one.
    let page = unsafe { (*info).si_addr().addr() } & !4095;
    zeros(page, END.load(SeqCst) - page);
}

/// Address of the end of the mapping of the control.
static END: AtomicUsize = AtomicUsize::new(0);

/// The control for threads: a handler that sets a flag of the thread that it runs in. Others
/// see its zeros, and are told nothing.
fn keeps_a_flag_for_each_thread(path: &Path) {
    handle(sets_a_flag as *const () as usize, libc::SA_SIGINFO);
    for round in 1..=1000 {
        let file = fill(path);
        let raw = unguarded(&file);
        END.store(raw.as_ptr().expose_provenance() + LEN, SeqCst);
        let missed = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    while memchr(0, view(&raw)).is_none() {}
                    missed.fetch_add(usize::from(!FAULTED.get()), Relaxed);
                });
            }
            file.set_len(0).expect("cut the file");
        });
        if missed.load(Relaxed) > 0 {
            println!("caught in round {round}");
            return;
        }
    }
    panic!("it is not caught");
}
