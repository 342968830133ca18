//! Tests the kernels of every ISA against an oracle of three lines: every length, every alignment,
//! every offset of a match.
//!
//! The bytes around a haystack always match, so that a load or an answer from outside of it shows.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
};

use atomic_memchr_kernels::{
    self as kernels, Backward, Direction, Forward, Kernels, Needles, PatternRows, Positions, Span,
    supported,
};
use atomic_memchr_testing::{
    Rng,
    effort::Effort,
    memory::Memory,
    oracle::{all, check, near_miss, next},
};

/// No length of [`Effort`] is greater.
const LONGEST: usize = if cfg!(miri) { 451 } else { 2100 };

/// Runs `$test` for each number of needles.
macro_rules! for_one_two_and_three_needles {
    ($test:ident, $kernels:expr) => {{
        $test($kernels, [b'x']);
        if !cfg!(miri) {
            $test($kernels, [0, b'x']);
        }
        $test($kernels, [255, b'x', 0]);
    }};
}

#[test]
fn there_is_more_than_one_isa_to_test() {
    let names: Vec<&str> = supported().map(Kernels::name).collect();
    eprintln!("{names:?}");
    assert!(names.contains(&"portable") && names.contains(&"word"));
    assert_eq!(names.first(), Some(&kernels::active().name()));
    if cfg!(any(target_arch = "x86_64", target_arch = "aarch64")) {
        assert!(names.len() >= 2, "{names:?}");
    }
}

/// A haystack with one match, at each of its places.
fn one_match<const N: usize>(kernels: &Kernels, needles: [u8; N], lengths: &[usize])
where
    Needles<N>: PatternRows,
{
    let longest = lengths.iter().copied().max().unwrap_or(0);
    let filler: Vec<u8> = (0..longest).map(|at| near_miss(&needles, at)).collect();
    let mut memory = Memory::new(longest, needles[0]);
    for &len in lengths {
        for alignment in Effort::of_this_run().alignments() {
            memory.fill(needles[len % N]);
            let haystack = memory.view(alignment, len);
            haystack.copy_from_slice(&filler[..len]);
            check(kernels, needles, haystack, &[]);
            for at in Effort::of_this_run().offsets(alignment, len) {
                haystack[at] = needles[at % N];
                check(kernels, needles, haystack, &[at]);
                haystack[at] = filler[at];
            }
        }
    }
}

#[test]
fn one_match_in_up_to_four_groups() {
    fn test<const N: usize>(kernels: &Kernels, needles: [u8; N])
    where
        Needles<N>: PatternRows,
    {
        one_match(kernels, needles, &Effort::of_this_run().lengths());
    }
    for kernels in supported() {
        for_one_two_and_three_needles!(test, kernels);
    }
}

#[test]
fn one_match_in_longer_haystacks() {
    fn test<const N: usize>(kernels: &Kernels, needles: [u8; N])
    where
        Needles<N>: PatternRows,
    {
        one_match(kernels, needles, &Effort::of_this_run().longer_lengths());
    }
    for kernels in supported() {
        for_one_two_and_three_needles!(test, kernels);
    }
}

#[test]
fn matches_everywhere() {
    fn test<const N: usize>(kernels: &Kernels, needles: [u8; N])
    where
        Needles<N>: PatternRows,
    {
        let effort = Effort::of_this_run();
        let lengths = match effort {
            Effort::Miri => vec![1, 65, 321],
            _ => [effort.lengths(), effort.longer_lengths()].concat(),
        };
        let every: Vec<usize> = (0..LONGEST).collect();
        let mut memory = Memory::new(LONGEST, needles[0]);
        for len in lengths {
            for alignment in effort.alignments() {
                let haystack = memory.view(alignment, len);
                for (at, byte) in haystack.iter_mut().enumerate() {
                    *byte = needles[at % N];
                }
                check(kernels, needles, haystack, &every[..len]);
            }
        }
    }
    for kernels in supported() {
        for_one_two_and_three_needles!(test, kernels);
    }
}

#[test]
fn matches_here_and_there() {
    fn test<const N: usize>(kernels: &Kernels, needles: [u8; N])
    where
        Needles<N>: PatternRows,
    {
        let effort = Effort::of_this_run();
        let mut random = Rng::with_seed(N as u64);
        let mut memory = Memory::new(LONGEST, needles[0]);
        for _ in 0..if effort == Effort::Miri { 2 } else { 2000 } {
            let (alignment, len) = (random.usize(..64), random.usize(..LONGEST));
            let rarity = [1, 2, 5, 20, 64, 300, 2000][random.usize(..7)];
            let haystack = memory.view(alignment, len);
            for (at, byte) in haystack.iter_mut().enumerate() {
                *byte = match random.usize(..rarity) {
                    0 => needles[random.usize(..N)],
                    _ => near_miss(&needles, at),
                };
            }
            check(kernels, needles, haystack, &all(&needles, haystack));
        }
    }
    for kernels in supported() {
        for_one_two_and_three_needles!(test, kernels);
    }
}

/// A lane of a counter holds 255, so counters are emptied every so often, and a
/// haystack must be long enough for a lane to overflow if they are not.
#[test]
fn counters_do_not_overflow() {
    if cfg!(miri) {
        return;
    }
    // 255 times a vector of 16 bytes, of 32, a group, and four groups, and what
    // is around these.
    let lengths = [
        255 * 16,
        255 * 32,
        256 * 64,
        127 * 256,
        128 * 256,
        255 * 256,
        3 * 256 * 256,
    ];
    let mut memory = Memory::new(4 * 256 * 256, b'x');
    for kernels in supported() {
        for len in lengths {
            for len in [
                len - 64,
                len - 1,
                len,
                len + 1,
                len + 64,
                len + 65,
                len + 256,
                len + 600,
            ] {
                for alignment in [0, 1, 32, 63] {
                    let haystack = memory.view(alignment, len);
                    let span = Span::new(haystack);
                    let case = || format!("{}, {len} bytes from {alignment} on", kernels.name());
                    let one = kernels.count(Needles::new([b'x']), span);
                    assert_eq!(one, len, "{}", case());
                    let two = kernels.count(Needles::new([b'y', b'x']), span);
                    assert_eq!(two, len, "{}", case());
                    let three = kernels.count(Needles::new([b'y', b'x', b'x']), span);
                    assert_eq!(three, len, "{}", case());
                    let none = kernels.count(Needles::new([b'y']), span);
                    assert_eq!(none, 0, "{}", case());
                }
            }
        }
        // And with matches in some lanes only.
        let haystack = memory.view(5, 40_009);
        for (at, byte) in haystack.iter_mut().enumerate() {
            *byte = if at % 64 == 17 { b'x' } else { b'y' };
        }
        let expected = all(b"x", haystack);
        check(kernels, [b'x'], haystack, &expected);
        check(kernels, [0, b'x'], haystack, &expected);
        memory.fill(b'x');
    }
}

/// Distances are counted in 16 bits, so a match may be further away from the last
/// one than that, or from the end at which an iterator begins.
#[test]
fn one_match_in_haystacks_of_more_than_65536_bytes() {
    if cfg!(miri) {
        return;
    }
    let step = if Effort::of_this_run() == Effort::Full {
        3
    } else {
        17
    };
    let mut memory = Memory::new(200_000, b'x');
    for kernels in supported() {
        for len in [65_536, 65_537, 65_600, 65_700, 131_071, 131_200, 200_000] {
            for alignment in [0, 1, 37] {
                memory.fill(b'x');
                let haystack = memory.view(alignment, len);
                haystack.fill(b'y');
                let near_the_ends = (0..200).chain(len - 200..len).step_by(step);
                for at in near_the_ends.chain([0, len / 2, 65_535, len - 1]) {
                    haystack[at] = b'x';
                    check(kernels, [b'x'], haystack, &[at]);
                    haystack[at] = b'y';
                }
                // And the last one far from the first, from either end.
                haystack[0] = b'x';
                haystack[len - 1] = b'x';
                check(kernels, [b'x'], haystack, &[0, len - 1]);
                check(kernels, [0, b'x'], haystack, &[0, len - 1]);
            }
        }
    }
}

#[test]
fn each_byte_is_a_needle() {
    let len = if cfg!(miri) { 70 } else { 300 };
    let mut memory = Memory::new(len, 0);
    let haystack = memory.view(9, len);
    for (at, byte) in haystack.iter_mut().enumerate() {
        // 167 and 256 have no common factor, so each byte has its turn.
        *byte = (at * 167) as u8;
    }
    let bytes = (0..=255_u8).filter(|byte| !cfg!(miri) || [0, 255].contains(byte));
    for kernels in supported() {
        for byte in bytes.clone() {
            macro_rules! check {
                ($needles:expr) => {{
                    let needles = $needles;
                    check(kernels, needles, haystack, &all(&needles, haystack));
                }};
            }
            check!([byte]);
            check!([byte, byte]);
            check!([byte, byte ^ 0x80]);
            check!([byte, byte.wrapping_add(1)]);
            check!([byte, byte, byte]);
            check!([byte, !byte, byte]);
            check!([0, byte, 255]);
            check!([!byte, !byte, byte]);
        }
    }
}

/// The first position of an iteration by the entry point, and how many there are.
fn iterate<D: Direction, const N: usize>(
    pattern: Needles<N>,
    haystack: Span<'_>,
) -> (Option<usize>, usize)
where
    Needles<N>: PatternRows,
{
    let mut positions = Positions::new(haystack);
    let (mut first, mut count) = (None, 0);
    loop {
        kernels::advance::<_, D>(pattern, &mut positions);
        let Some(position) = positions.pop::<D>() else {
            return (first, count);
        };
        first = first.or(Some(position));
        count += 1;
        while positions.pop::<D>().is_some() {
            count += 1;
        }
    }
}

/// The entry points that choose for themselves, and search short haystacks
/// without a kernel.
#[test]
fn entry_points() {
    fn test<const N: usize>((): (), needles: [u8; N])
    where
        Needles<N>: PatternRows,
    {
        let effort = Effort::of_this_run();
        let lengths = match effort {
            Effort::Miri => vec![0, 2, 7, 40, 65],
            _ => [effort.lengths(), effort.longer_lengths()].concat(),
        };
        let pattern = Needles::new(needles);
        let mut memory = Memory::new(LONGEST, needles[0]);
        for len in lengths {
            for alignment in effort.alignments() {
                memory.fill(needles[N - 1]);
                let haystack = memory.view(alignment, len);
                for (at, byte) in haystack.iter_mut().enumerate() {
                    *byte = near_miss(&needles, at);
                }
                let ask = |haystack: &[u8]| {
                    let span = Span::new(haystack);
                    (
                        kernels::find::<_, Forward>(pattern, span),
                        kernels::find::<_, Backward>(pattern, span),
                        kernels::count(pattern, span),
                        iterate::<Forward, N>(pattern, span),
                        iterate::<Backward, N>(pattern, span),
                    )
                };
                assert_eq!(ask(haystack), (None, None, 0, (None, 0), (None, 0)));
                for at in Effort::of_this_run().offsets(alignment, len) {
                    let before = haystack[at];
                    haystack[at] = needles[at % N];
                    assert_eq!(
                        ask(haystack),
                        (Some(at), Some(at), 1, (Some(at), 1), (Some(at), 1)),
                        "{needles:?} at {at} of {len} bytes from {alignment} on"
                    );
                    haystack[at] = before;
                }
                for (at, byte) in haystack.iter_mut().enumerate() {
                    *byte = needles[at % N];
                }
                let (first, last) = (len.min(1).checked_sub(1), len.checked_sub(1));
                let all = (first, last, len, (first, len), (last, len));
                assert_eq!(ask(haystack), all);
            }
        }
    }
    for_one_two_and_three_needles!(test, ());
}

type CopyFn = Box<dyn Fn(Span<'_>, &mut [u8])>;
type EqualFn = Box<dyn Fn(Span<'_>, &[u8]) -> bool>;

/// The copies of each ISA, and that of the entry point.
fn copies() -> impl Iterator<Item = (&'static str, CopyFn)> {
    let entry: CopyFn = Box::new(|source, target| kernels::copy(source, target));
    supported()
        .map(|kernels| -> (_, CopyFn) {
            let copy = |source: Span<'_>, target: &mut [u8]| kernels.copy(source, target);
            (kernels.name(), Box::new(copy))
        })
        .chain([("entry point", entry)])
}

/// Likewise.
fn equals() -> impl Iterator<Item = (&'static str, EqualFn)> {
    let entry: EqualFn = Box::new(kernels::equal);
    supported()
        .map(|kernels| -> (_, EqualFn) {
            let equal = |shared: Span<'_>, own: &[u8]| kernels.equal(shared, own);
            (kernels.name(), Box::new(equal))
        })
        .chain([("entry point", entry)])
}

#[test]
fn copy_fills_the_target_and_nothing_else() {
    let effort = Effort::of_this_run();
    let lengths = [effort.lengths(), effort.longer_lengths()].concat();
    let mut random = Rng::with_seed(1);
    let mut source = Memory::new(LONGEST, 0);
    let mut target = Memory::new(LONGEST, 0);
    for (name, copy) in copies() {
        for &len in &lengths {
            for alignment in effort.alignments() {
                let canary = random.u8(..);
                source.fill(canary.wrapping_add(1));
                target.fill(canary);
                let from = source.view(alignment, len);
                for byte in &mut *from {
                    *byte = random.u8(..);
                }
                let to_alignment = random.usize(..64);
                let to = target.view(to_alignment, len);
                copy(Span::new(from), to);
                let case = || format!("{name}, {len} bytes, {alignment} to {to_alignment}");
                assert_eq!(to, from, "{}", case());
                let (before, behind) = target.around(to_alignment, len);
                let mut around = before.iter().chain(behind);
                assert!(around.all(|&byte| byte == canary), "{}", case());
            }
        }
    }
}

#[test]
fn copy_refuses_another_length() {
    let source = [1; 700];
    for (name, copy) in copies() {
        for (from, to) in [
            (0, 1),
            (1, 0),
            (1, 2),
            (63, 64),
            (64, 63),
            (64, 128),
            (700, 699),
        ] {
            let mut target = [0; 700];
            let copied = catch_unwind(AssertUnwindSafe(|| {
                copy(Span::new(&source[..from]), &mut target[..to]);
            }));
            assert!(copied.is_err(), "{name}: {from} bytes into {to}");
            assert_eq!(target, [0; 700], "{name}: {from} bytes into {to}");
        }
    }
}

#[test]
fn equal_sees_each_byte_and_no_other() {
    let effort = Effort::of_this_run();
    let lengths = [effort.lengths(), effort.longer_lengths()].concat();
    let mut random = Rng::with_seed(2);
    let mut shared = Memory::new(LONGEST, 0);
    for (name, equal) in equals() {
        for &len in &lengths {
            for alignment in effort.alignments() {
                // What is around the one differs from what is around the other.
                shared.fill(0xA5);
                let view = shared.view(alignment, len);
                let mut own = Memory::new(len, 0x5A);
                let own = own.view(random.usize(..64), len);
                for (byte, copy) in view.iter_mut().zip(&mut *own) {
                    *byte = random.u8(..);
                    *copy = *byte;
                }
                let case = || format!("{name}, {len} bytes from {alignment} on");
                assert!(equal(Span::new(view), own), "{}", case());
                for at in Effort::of_this_run().offsets(alignment, len) {
                    view[at] ^= 1 << (at % 8);
                    assert!(!equal(Span::new(view), own), "{}: {at}", case());
                    view[at] ^= 1 << (at % 8);
                }
                // Of another length nothing is equal, a part or not.
                let span = Span::new(view);
                if let Some((_, shorter)) = own.split_last() {
                    assert!(!equal(span, shorter), "{}", case());
                    assert!(!equal(Span::new(&view[1..]), own), "{}", case());
                    assert!(!equal(span, &[]), "{}", case());
                }
            }
        }
    }
}

/// An iteration from both ends, in runs of random length, against the positions
/// themselves. After each step, what is said to remain is what remains.
fn from_both_ends<const N: usize>(
    kernels: &Kernels,
    needles: [u8; N],
    haystack: &[u8],
    longest_run: usize,
    random: &mut Rng,
) where
    Needles<N>: PatternRows,
{
    let pattern = Needles::new(needles);
    let case = || {
        format!(
            "{}, {needles:?} in {} bytes, runs of up to {longest_run}",
            kernels.name(),
            haystack.len()
        )
    };
    let mut expected = VecDeque::from(all(&needles, haystack));
    let mut positions = Positions::new(Span::new(haystack));
    let check_remaining = |positions: &Positions<'_>, expected: &VecDeque<usize>| {
        let (decided, unloaded) = positions.remaining();
        let start = unloaded.as_ptr().addr() - haystack.as_ptr().addr();
        let unloaded = all(&needles, &haystack[start..start + unloaded.len()]);
        assert_eq!(decided + unloaded.len(), expected.len(), "{}", case());
        // None of those was handed out.
        if let (Some(first), Some(last)) = (unloaded.first(), unloaded.last()) {
            assert!(Some(&(start + first)) >= expected.front(), "{}", case());
            assert!(Some(&(start + last)) <= expected.back(), "{}", case());
        }
    };

    check_remaining(&positions, &expected);
    while !expected.is_empty() {
        let forward = random.bool();
        for _ in 0..=random.usize(..longest_run) {
            if forward {
                let found = next::<N, Forward>(kernels, pattern, &mut positions);
                assert_eq!(found, expected.pop_front(), "next: {}", case());
            } else {
                let found = next::<N, Backward>(kernels, pattern, &mut positions);
                assert_eq!(found, expected.pop_back(), "next_back: {}", case());
            }
            // To look at all that remains takes its time: at each step only where
            // little does.
            let seldom = if cfg!(miri) {
                40
            } else {
                1 + haystack.len() / 64
            };
            if random.usize(..seldom) == 0 {
                check_remaining(&positions, &expected);
            }
        }
        if random.usize(..16) == 0 {
            // A clone goes its own way.
            let mut clone = positions.clone();
            let mut left = expected.clone();
            for _ in 0..random.usize(..200) {
                let found = next::<N, Backward>(kernels, pattern, &mut clone);
                assert_eq!(found, left.pop_back(), "of a clone: {}", case());
            }
        }
    }
    for _ in 0..2 {
        assert_eq!(next::<N, Forward>(kernels, pattern, &mut positions), None);
        assert_eq!(next::<N, Backward>(kernels, pattern, &mut positions), None);
        check_remaining(&positions, &expected);
    }
}

#[test]
fn mixtures_of_both_ends() {
    fn test<const N: usize>(kernels: &Kernels, needles: [u8; N])
    where
        Needles<N>: PatternRows,
    {
        let effort = Effort::of_this_run();
        let (lengths, rarities, runs, alignments) = match effort {
            Effort::Miri => (&[300][..], &[3][..], &[2, 70][..], &[5][..]),
            _ => (
                &[
                    0, 1, 2, 31, 63, 64, 65, 130, 257, 300, 513, 1000, 4000, 9001,
                ][..],
                &[1, 2, 3, 9, 64, 300, 2000][..],
                &[1, 3, 20, 70, 300][..],
                &[0, 1, 40, 63][..],
            ),
        };
        let mut random = Rng::with_seed(3);
        let mut memory = Memory::new(9001, needles[0]);
        for &len in lengths {
            for &rarity in rarities {
                for &longest_run in runs {
                    for &alignment in alignments {
                        let haystack = memory.view(alignment, len);
                        for (at, byte) in haystack.iter_mut().enumerate() {
                            *byte = match random.usize(..rarity) {
                                0 => needles[random.usize(..N)],
                                _ => near_miss(&needles, at),
                            };
                        }
                        from_both_ends(kernels, needles, haystack, longest_run, &mut random);
                        haystack.fill(needles[0]);
                    }
                }
            }
        }
    }
    for kernels in supported() {
        for_one_two_and_three_needles!(test, kernels);
    }
}

/// Dense, then empty, then dense: an iterator goes further ahead with each call,
/// and must not lose what is behind a gap.
#[test]
fn clusters() {
    let gap = if cfg!(miri) { 100 } else { 20_000 };
    let dense = if cfg!(miri) { 70 } else { 200 };
    let len = 2 * gap + 3 * dense;
    let mut memory = Memory::new(len, b'x');
    for kernels in supported() {
        for alignment in [0, 21] {
            let haystack = memory.view(alignment, len);
            haystack.fill(b'y');
            haystack[..dense].fill(b'x');
            haystack[gap + dense..gap + 2 * dense].fill(b'x');
            haystack[2 * gap + 2 * dense..].fill(b'x');
            check(kernels, [b'x'], haystack, &all(b"x", haystack));
            let mut random = Rng::with_seed(4);
            for longest_run in [1, 65, 250] {
                from_both_ends(kernels, [b'x'], haystack, longest_run, &mut random);
            }
        }
    }
}
