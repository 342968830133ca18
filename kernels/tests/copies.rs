//! Tests the copies and fills of every ISA against those of slices: into shared and private
//! memory, within one span, short and long. No byte beside the target may change.

use std::{cell::Cell, mem::MaybeUninit, sync::atomic::AtomicU8};

use atomic_memchr_kernels::{self as kernels, Span, SpanMut, supported};
use atomic_memchr_testing::{Rng, effort::Effort, memory::Memory};

/// Lengths beyond those of [`Effort`], around those from which on fills are one instruction, and
/// lines are asked for ahead, by copies and by fills.
const LONG: &[usize] = if cfg!(miri) {
    &[]
} else {
    &[
        4032,
        4033,
        4095,
        4096,
        4097,
        24_575,
        24_576,
        24_577,
        24_576 + 1279,
        24_576 + 1280,
        24_576 + 1281,
        24_576 + 4351,
        24_576 + 4352,
        24_576 + 4353,
        40_000,
        65_537,
    ]
};

/// No length is greater, of those tried with many alignments.
const LONGEST: usize = if cfg!(miri) { 451 } else { 2100 };

fn lengths(effort: Effort) -> Vec<usize> {
    match effort {
        Effort::Miri => vec![0, 3, 9, 33, 65, 130, 300],
        _ => [effort.lengths(), effort.longer_lengths()].concat(),
    }
}

/// Bytes of a cell slice, as slices of them are compared.
fn values(cells: &[Cell<u8>]) -> Vec<u8> {
    cells.iter().map(Cell::get).collect()
}

#[test]
fn long_copies_arrive() {
    let longest = LONG.iter().copied().max().unwrap_or(0);
    let mut random = Rng::with_seed(7);
    let source: Vec<u8> = (0..longest + 64).map(|_| random.u8(..)).collect();
    let mut target = Memory::new(longest, 0);
    for kernels in supported() {
        for &len in LONG {
            for (from, to) in [(0, 0), (1, 0), (0, 1), (16, 16), (63, 31)] {
                target.fill(0xA5);
                let source = &source[from..from + len];
                kernels.copy(Span::new(source), &mut *target.view(to, len));
                let case = || format!("{}, {len} bytes, {from} to {to}", kernels.name());
                assert!(target.view(to, len) == source, "{}", case());
                let (before, behind) = target.around(to, len);
                assert!(
                    before.iter().chain(behind).all(|&byte| byte == 0xA5),
                    "{}",
                    case()
                );
            }
        }
    }
}

#[test]
fn memory_that_nothing_was_written_to_is_filled() {
    let source = [b'x'; 700];
    for kernels in supported() {
        for len in [0, 1, 3, 8, 31, 64, 100, 200, 300, 513, 700] {
            let mut target = Box::<[u8]>::new_uninit_slice(len);
            kernels.copy(Span::new(&source[..len]), &mut target[..]);
            let written: Vec<u8> = target
                .iter()
                .map(|byte: &MaybeUninit<u8>| {
                    // SAFETY: the copy has written it; if it had not, Miri would say so.
                    #[allow(unsafe_code, reason = "what was written is read")]
                    unsafe {
                        byte.assume_init()
                    }
                })
                .collect();
            assert_eq!(written, source[..len], "{}", kernels.name());
        }
    }
}

/// Bytes of three kinds, from each of which a copy goes to both that can be stored to.
#[test]
fn every_kind_of_byte_is_copied() {
    let plain: [u8; 300] = std::array::from_fn(|at| at as u8 ^ 0x5A);
    let shared = plain.map(AtomicU8::new);
    let own = plain.map(Cell::new);
    for kernels in supported() {
        for len in [1, 2, 7, 15, 30, 64, 99, 150, 299] {
            for source in [
                Span::new(&plain[..len]),
                Span::new(&shared[..len]),
                Span::new(&own[..len]),
            ] {
                let to_shared = [0; 300].map(AtomicU8::new);
                kernels.copy(source, SpanMut::new(&to_shared[..len]));
                let to_shared = to_shared.map(AtomicU8::into_inner);
                assert_eq!(to_shared[..len], plain[..len], "{}", kernels.name());
                assert!(to_shared[len..].iter().all(|&byte| byte == 0));

                let to_own = [0; 300].map(Cell::new);
                kernels.copy(source, SpanMut::new(&to_own[..len]));
                assert_eq!(values(&to_own[..len]), plain[..len], "{}", kernels.name());
                assert!(to_own[len..].iter().all(|byte| byte.get() == 0));
            }
        }
    }
}

/// Calls `with` for each ISA, and for the entry points, with functions that copy and fill.
fn each(mut with: impl FnMut(&str, &dyn Fn(Span<'_>, SpanMut<'_>), &dyn Fn(SpanMut<'_>, u8))) {
    for kernels in supported() {
        with(
            kernels.name(),
            &|source, target| kernels.copy(source, target),
            &|target, byte| kernels.memset(target, byte),
        );
    }
    with("entry point", &|s, t| kernels::copy(s, t), &kernels::memset);
}

#[test]
fn overlapping_copies_arrive_as_those_of_slices() {
    let effort = Effort::of_this_run();
    let mut random = Rng::with_seed(3);
    let mut memory = Memory::new(LONGEST + 600, 0);
    each(|name, copy, _| {
        for len in lengths(effort) {
            let shifts: Vec<usize> = match effort {
                Effort::Miri => vec![1, 64],
                _ => [
                    0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 127, 128, 200, 255, 256,
                ]
                .into_iter()
                .chain([257, 511, 512, 599])
                .collect(),
            };
            for shift in shifts {
                let start = random.usize(..64);
                let bytes = memory.view(start, len + shift);
                bytes.fill_with(|| random.u8(..));
                for (from, to) in [(0, shift), (shift, 0)] {
                    let mut expected = bytes.to_vec();
                    expected.copy_within(from..from + len, to);
                    let cells = Cell::from_mut(&mut *bytes).as_slice_of_cells();
                    copy(
                        Span::new(&cells[from..from + len]),
                        SpanMut::new(&cells[to..to + len]),
                    );
                    assert!(
                        bytes == expected,
                        "{name}, {len} bytes, from {from} to {to}, start {start}"
                    );
                }
            }
        }
    });
}

#[test]
fn long_overlapping_copies_arrive() {
    for kernels in supported() {
        for &len in LONG {
            for (from, to) in [(0, 1), (1, 0), (0, 5000), (5000, 0), (70, 6), (6, 70)] {
                let mut bytes: Vec<u8> = (0..len + 5000).map(|at| ((at * 31) >> 3) as u8).collect();
                let mut expected = bytes.clone();
                expected.copy_within(from..from + len, to);
                let cells = Cell::from_mut(&mut bytes[..]).as_slice_of_cells();
                kernels.copy(
                    Span::new(&cells[from..from + len]),
                    SpanMut::new(&cells[to..to + len]),
                );
                assert!(
                    bytes == expected,
                    "{}, {len}, {from} to {to}",
                    kernels.name()
                );
            }
        }
    }
}

#[test]
fn memset_fills_the_target_and_nothing_else() {
    let effort = Effort::of_this_run();
    let longest = LONG.iter().copied().max().unwrap_or(LONGEST);
    let mut memory = Memory::new(longest, 0);
    each(|name, _, memset| {
        for (len, alignments) in lengths(effort)
            .into_iter()
            .map(|len| (len, effort.alignments()))
            .chain(LONG.iter().map(|&len| (len, vec![0, 1, 63])))
        {
            for start in alignments {
                let around = len.next_multiple_of(64) + 200;
                let byte = len as u8 ^ 0xC3;
                let view = memory.view(start, len);
                view.fill(!byte);
                memset(SpanMut::from(&mut *view), byte);
                let case = || format!("{name}, {len} bytes from {start} on");
                assert!(view.iter().all(|&seen| seen == byte), "{}", case());
                let (before, behind) = memory.around(start, len);
                let near = behind.len().min(around);
                assert!(
                    before.iter().chain(&behind[..near]).all(|&seen| seen == 0),
                    "{}",
                    case()
                );
                memory.view(start, len).fill(0);
            }
        }
    });
}

/// The control of the comparisons above: a copy that takes the wrong direction, as memcpy
/// may, is told from one that does not.
#[test]
fn control_the_wrong_direction_is_caught() {
    let mut bytes: Vec<u8> = (0..=255).collect();
    let mut expected = bytes.clone();
    expected.copy_within(0..255, 1);
    for at in 0..255 {
        bytes[at + 1] = bytes[at];
    }
    assert_ne!(bytes, expected);
}
