//! Tests the alternate stacks that the handler runs on: too small, just large enough, in use, and
//! with the state of a CPU that has tile registers.

use std::{
    cell::{Cell, OnceCell},
    ffi::{c_int, c_ulong},
    fs::File,
    hint::black_box,
    mem,
    path::Path,
    ptr, thread,
};

use atomic_memchr::map::{MapError, Mapping, Strategy};

use crate::{
    deaths::{assert_lives, played},
    has_faults,
    parts::fill,
    skip,
};

/// An alternate stack of this thread, below which nothing is mapped.
struct Stack {
    memory: memmap2::MmapMut,
    size: usize,
}

const PAGE: usize = 4096;
const UNTOUCHED: u8 = 0xA5;

impl Stack {
    fn new(size: usize) -> Stack {
        let pages = PAGE + size.next_multiple_of(PAGE);
        let mut memory = memmap2::MmapMut::map_anon(pages).expect("memory");
        memory[PAGE..].fill(UNTOUCHED);
        let lowest = memory.as_mut_ptr();
        // SAFETY: nothing uses that page.
        let result = unsafe { libc::mprotect(lowest.cast(), PAGE, libc::PROT_NONE) };
        assert_eq!(result, 0);
        let mut stack = Stack { memory, size };
        set(stack.first(), size, 0);
        stack
    }

    /// Returns the start of the stack, right above an unmapped page.
    fn first(&mut self) -> *mut u8 {
        self.memory.as_mut_ptr().wrapping_add(PAGE)
    }

    /// Returns the number of bytes that were touched.
    fn used(&self) -> usize {
        let bytes = &self.memory[PAGE..][..self.size];
        let untouched = bytes.iter().take_while(|&&byte| byte == UNTOUCHED);
        self.size - untouched.count()
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        set(ptr::null_mut(), 0, libc::SS_DISABLE);
    }
}

fn set(first: *mut u8, size: usize, flags: c_int) {
    let stack = libc::stack_t {
        ss_sp: first.cast(),
        ss_flags: flags,
        ss_size: size,
    };
    // SAFETY: it is there until it is replaced; none is in use.
    let result = unsafe { libc::sigaltstack(&raw const stack, ptr::null_mut()) };
    assert_eq!(result, 0, "{}", std::io::Error::last_os_error());
}

/// Returns the size of the kernel's frames in bytes: at most, by the kernel's own account, or at
/// least.
fn state() -> usize {
    const AT_MINSIGSTKSZ: c_ulong = 51;
    // SAFETY: it has no preconditions.
    let state = unsafe { libc::getauxval(AT_MINSIGSTKSZ) } as usize;
    state.max(libc::MINSIGSTKSZ)
}

/// Searches a file that is cut meanwhile. Returns whether the guard took a fault; the search
/// is told of the truncation, or was of a copy. It is the same if the handler finds the file by its
/// path.
fn is_guarded(path: &Path) -> bool {
    let [is_guarded, is_guarded_if_closed] = [false, true].map(|close| is_guarded_by(path, close));
    assert_eq!(is_guarded, is_guarded_if_closed);
    is_guarded
}

fn is_guarded_by(path: &Path, close_descriptor: bool) -> bool {
    let file = fill(path);
    let options = Mapping::options().close_descriptor(close_descriptor);
    let mapping = options.open(path).expect("map the file");
    let strict = Mapping::options().strategy(Strategy::Guarded).open(path);
    let strict = strict.expect("map the file").scan(|_| ());
    let told = mapping.scan(|view| {
        file.set_len(0).expect("cut the file");
        view.get(5000)
    });
    match (told, mapping.faults()) {
        (Err(MapError::Truncated { valid_len: 0, .. }), 1) => {
            strict.expect("it is guarded too");
            true
        }
        (Ok(Some(b'x')), 0) => {
            assert!(
                matches!(strict, Err(MapError::Unguarded { .. })),
                "{strict:?}"
            );
            false
        }
        other => panic!("{other:?}"),
    }
}

/// From what does not do to what does: nothing in between kills.
pub(crate) fn has_small_stacks(path: &Path) {
    let first = (libc::MINSIGSTKSZ..).step_by(64);
    let guarded = |size: usize| {
        let stack = Stack::new(size);
        (is_guarded(path), stack.used())
    };
    // What the kernel asks for, and nothing for the handler.
    assert_eq!(guarded(state()), (false, 0));
    let enough = first.clone().find(|&size| guarded(size).0);
    let enough = enough.expect("some stack is large enough");
    let (_, used) = guarded(enough);
    println!("{enough} bytes are enough, and {used} were used");
    assert!(enough > state() && enough <= state() + 8192);
    // And so is each that is larger, and that of std.
    for size in first.skip_while(|&size| size <= enough).take(64) {
        assert!(guarded(size).0, "{size}");
    }
    assert!(is_guarded(path), "without an alternate stack");
    let is_guarded_in_a_thread = || thread::scope(|scope| scope.spawn(|| is_guarded(path)).join());
    assert!(is_guarded_in_a_thread().expect("it does not panic"));
}

thread_local! {
    /// Address of that stack, and the number of its bytes that are to be left.
    static LEFT: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
    static MAPPING: OnceCell<(Mapping, File)> = const { OnceCell::new() };
    static FAULTS: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// It is raised by a call, so it may do what the caller may.
extern "C" fn searches(_: c_int) {
    let (first, left) = LEFT.get();
    deeper(first + left);
}

/// Goes down the stack to an address, and searches there.
#[inline(never)]
fn deeper(address: usize) {
    let frame = black_box([0_u8; 256]);
    if frame.as_ptr().addr() > address + 512 {
        deeper(address);
    } else {
        MAPPING.with(|mapping| {
            let (mapping, file) = mapping.get().expect("it was made");
            _ = mapping.scan(|view| {
                file.set_len(0).expect("cut the file");
                view.get(5000)
            });
            FAULTS.set(mapping.faults());
        });
    }
    black_box(&frame);
}

/// A search within a handler that is on the stack already.
pub(crate) fn searches_on_its_alternate_stack(path: &Path) {
    // SAFETY: all of its fields may be zero; see the handler.
    unsafe {
        let mut action: libc::sigaction = mem::zeroed();
        action.sa_sigaction = searches as *const () as usize;
        action.sa_flags = libc::SA_ONSTACK;
        let result = libc::sigaction(libc::SIGUSR1, &raw const action, ptr::null_mut());
        assert_eq!(result, 0);
    }
    // Another frame does not fit, or does, with the handler.
    for (left, faults) in [(state() + 1500, 0), (state() + 8192, 1)] {
        thread::scope(|scope| {
            scope.spawn(|| {
                let file = fill(path);
                let mapping = Mapping::open(path).expect("map the file");
                assert!(MAPPING.with(|cell| cell.set((mapping, file)).is_ok()));
                let mut stack = Stack::new(256 << 10);
                LEFT.set((stack.first().addr(), left));
                // SAFETY: it asks for nothing.
                assert_eq!(unsafe { libc::raise(libc::SIGUSR1) }, 0);
                assert_eq!(FAULTS.get(), faults, "{left}");
            });
        });
    }
}

/// Asks the kernel about tile registers, or for them. Returns whether the CPU has them.
#[cfg(target_arch = "x86_64")]
fn tiles(request: bool) -> bool {
    const SUPPORTED: c_int = 0x1021;
    const REQUEST: c_int = 0x1023;
    const TILE_DATA: c_ulong = 18;
    let mut components: u64 = 0;
    // SAFETY: the first writes the 64 bits that it is given the address of; the second takes
    // a number.
    unsafe {
        if request {
            assert_eq!(libc::syscall(libc::SYS_arch_prctl, REQUEST, TILE_DATA), 0);
        }
        let result = libc::syscall(libc::SYS_arch_prctl, SUPPORTED, &raw mut components);
        result == 0 && components >> TILE_DATA & 1 == 1
    }
}

/// Has something in a tile register, from here on.
#[cfg(target_arch = "x86_64")]
fn load_tile() {
    /// The memory that `ldtilecfg` reads.
    #[repr(C, align(64))]
    struct Shapes {
        palette: u8,
        first_row: u8,
        reserved: [u8; 14],
        bytes_a_row: [u16; 16],
        rows: [u8; 16],
    }
    let mut shapes = Shapes {
        palette: 1,
        first_row: 0,
        reserved: [0; 14],
        bytes_a_row: [0; 16],
        rows: [0; 16],
    };
    (shapes.bytes_a_row[0], shapes.rows[0]) = (64, 16);
    let tile = [UNTOUCHED; 1024];
    // SAFETY: the CPU has tiles, and the process may use them. The shapes are valid: tile 0 has
    // 16 rows of 64 bytes, which is as long as what is read.
    unsafe {
        std::arch::asm!(
            "ldtilecfg [{shapes}]",
            "tileloadd tmm0, [{tile} + {row}]",
            shapes = in(reg) &raw const shapes,
            tile = in(reg) tile.as_ptr(),
            row = in(reg) 64_usize,
            out("tmm0") _,
            options(nostack, readonly),
        );
    }
}

/// The stack that std gives a thread does, until the state has 8 KiB of tiles more.
#[cfg(target_arch = "x86_64")]
pub(crate) fn has_tiles(path: &Path) {
    let is_guarded_in_a_thread = |has_tile: bool| {
        let search = || {
            if has_tile {
                load_tile();
            }
            is_guarded(path)
        };
        let joined = thread::scope(|scope| scope.spawn(search).join());
        joined.expect("it does not panic")
    };
    assert!(is_guarded_in_a_thread(false));
    tiles(true);
    let is_guarded = is_guarded_in_a_thread(true);
    println!("with tiles, guarded: {is_guarded}");
}

#[test]
fn a_stack_that_is_too_small_is_not_used() {
    if !has_faults() {
        return;
    }
    let output = played("has small stacks");
    assert_lives(&output);
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find(|line| line.contains("are enough"));
    println!("{}", line.expect("it says how many"));
}

#[test]
fn a_search_on_an_alternate_stack_asks_for_what_is_left_of_it() {
    if !has_faults() {
        return;
    }
    assert_lives(&played("searches on its alternate stack"));
}

#[test]
fn a_thread_with_tiles_is_told() {
    #[cfg(target_arch = "x86_64")]
    if tiles(false) {
        return assert_lives(&played("has tiles"));
    }
    skip("this CPU has no tile registers");
}
