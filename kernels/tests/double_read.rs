//! Tests that no byte is decided by two loads.
//!
//! Each byte of a region is `A` or `B`, and is flipped all the time: by threads in one test, by
//! another process in the other. So each byte *matches* the pattern "`A` or `B`" whenever it is
//! loaded. A search that loads each byte once finds all of them, and finds the first and the last
//! at the ends. A search that decides by two loads (one for `A` and one for `B`, or one to find a
//! byte and one to see which it was) sooner or later gets `B` from the first load and `A` from the
//! second. It then misses a match, or finds one too many.
//!
//! Controls show that this would be noticed: searches that load twice run in the same harness,
//! and a test fails if they are not caught.
//!
//! `ATOMIC_MEMCHR_BLOCKS` sets the number of blocks of 64 bytes that the kernels of each ISA search,
//! for each kind of writer.
#![allow(
    unsafe_code,
    reason = "a region that another process writes is made from pointers"
)]

use std::{
    env,
    fmt::{self, Write as _},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
};

use atomic_memchr_asm::{WIDE, word::load8};
use atomic_memchr_kernels::{
    self as kernels, Backward, Direction, Forward, Kernels, Needles, PatternRows, Positions, Span,
    SpanMut, active, count, find, supported,
};

/// The two values of the bytes.
const BYTES: [u8; 2] = *b"AB";

/// The pattern that all of them match.
const EITHER: Needles<2> = Needles::new(BYTES);

/// Bytes in the region: few enough that a pass over them lasts no longer than a
/// round of flips.
const REGION: usize = if cfg!(miri) { 448 } else { 16 << 10 };

/// The shorter searches have fewer bytes than this.
const SHORT: usize = if cfg!(miri) { 130 } else { 321 };

/// A writer that gets no round done in this time is taken for dead.
const STALLED: Duration = Duration::from_secs(60);

/// A control must be caught within this time.
const CAUGHT: Duration = Duration::from_secs(20);

/// The tests run one by one: a writer and a reader are to have a CPU each.
static ONE_BY_ONE: Mutex<()> = Mutex::new(());

/// Bytes that others flip, and how often they have flipped all of them.
#[derive(Clone, Copy)]
struct Flipping<'a> {
    bytes: Span<'a>,
    rounds: &'a AtomicUsize,
}

/// The result of a search of a span: the right answer was found, or what was found instead.
type Verdict = Result<(), String>;

/// When a watch ends that has seen nothing wrong: after so many blocks and
/// overlapped passes, or after some time.
struct Until {
    blocks: u64,
    overlapped: u64,
    time: Duration,
}

/// The observations of a watch.
struct Report {
    blocks: u64,
    passes: u64,
    /// Passes in which a writer finished a round.
    overlapped: u64,
    rounds: usize,
    time: Duration,
    wrong: Option<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} blocks in {:.2?}; {} rounds of flips, in {} of {} passes",
            self.blocks, self.time, self.rounds, self.overlapped, self.passes,
        )
    }
}

/// Runs `search` over the region again and again, until it is wrong or until it
/// has been right for long enough. Spans begin and end at all alignments, and there
/// are short ones among them.
fn watch(
    flipping: Flipping<'_>,
    until: Until,
    mut search: impl FnMut(Span<'_>) -> Verdict,
) -> Report {
    let begin = Instant::now();
    let first_round = flipping.rounds.load(Relaxed);
    let mut last_round = (first_round, begin);
    let mut bytes = 0;
    let mut report = Report {
        blocks: 0,
        passes: 0,
        overlapped: 0,
        rounds: 0,
        time: Duration::ZERO,
        wrong: None,
    };
    for pass in 0.. {
        let before = flipping.rounds.load(Relaxed);
        for span in spans(flipping.bytes, pass) {
            bytes += span.len() as u64;
            if let Err(wrong) = search(span) {
                report.wrong = Some(wrong);
                break;
            }
        }
        let after = flipping.rounds.load(Relaxed);
        report.passes += 1;
        report.overlapped += u64::from(after != before);
        report.blocks = bytes / 64;
        report.rounds = after.wrapping_sub(first_round);
        let is_enough = report.blocks >= until.blocks && report.overlapped >= until.overlapped;
        if is_enough || report.wrong.is_some() {
            break;
        }
        if pass % 64 == 0 {
            if begin.elapsed() >= until.time {
                break;
            }
            if after != last_round.0 {
                last_round = (after, Instant::now());
            }
            assert!(last_round.1.elapsed() < STALLED, "the writers stand still");
        }
    }
    report.time = begin.elapsed();
    report
}

/// The spans of a pass: most of the region, and two short ones.
fn spans(region: Span<'_>, pass: usize) -> [Span<'_>; 3] {
    let span = |start: usize, end: usize| region.get(start..end).expect("a part of the region");
    let short = |at: usize, len: usize| {
        let start = at % (region.len() - SHORT);
        span(start, start + len % SHORT)
    };
    [
        span(pass % 67, region.len() - pass % 71),
        short(pass.wrapping_mul(97), pass),
        short(pass.wrapping_mul(89), pass.wrapping_mul(7)),
    ]
}

/// The claim, and the two values that differ if it does not hold.
fn equal<T: PartialEq + fmt::Debug>(claim: &str, left: T, right: T) -> Verdict {
    if left == right {
        Ok(())
    } else {
        Err(format!("{claim}: {left:?}, not {right:?}"))
    }
}

/// Counts all bytes, and finds one at either end.
fn counts<P: PatternRows>(kernels: &Kernels, pattern: P, span: Span<'_>) -> Verdict {
    let (first, last) = match span.len() {
        0 => (None, None),
        len => (Some(0), Some(len - 1)),
    };
    equal("count", kernels.count(pattern, span), span.len())?;
    equal("find", kernels.find::<P, Forward>(pattern, span), first)?;
    equal("rfind", kernels.find::<P, Backward>(pattern, span), last)
}

/// Goes through all positions in one direction.
fn iterates<D: Direction>(kernels: &Kernels, span: Span<'_>) -> Verdict {
    let mut positions = Positions::new(span);
    for seen in 0..span.len() {
        let expected = if D::FORWARD {
            seen
        } else {
            span.len() - 1 - seen
        };
        let position = next::<D>(kernels, &mut positions);
        if position != Some(expected) {
            return equal("position", position, Some(expected));
        }
    }
    equal("the end", next::<D>(kernels, &mut positions), None)
}

/// Searches parts of 1 to 64 bytes, which need no kernel.
fn in_short_parts(span: Span<'_>) -> Verdict {
    let mut rest = span;
    for len in (1..=64).cycle() {
        let Some((part, further)) = rest.split_at(len) else {
            return Ok(());
        };
        equal("count", count(EITHER, part), len)?;
        equal("find", find::<_, Forward>(EITHER, part), Some(0))?;
        equal("rfind", find::<_, Backward>(EITHER, part), Some(len - 1))?;
        let mut positions = Positions::new(part);
        for at in 0..len / 2 {
            let (front, back) = (Some(at), Some(len - 1 - at));
            equal(
                "position",
                kernels::next::<_, Forward>(EITHER, &mut positions),
                front,
            )?;
            equal(
                "position",
                kernels::next::<_, Backward>(EITHER, &mut positions),
                back,
            )?;
        }
        let (decided, unloaded) = positions.remaining();
        equal("the rest", decided + unloaded.len(), len % 2)?;
        rest = further;
    }
    Ok(())
}

/// Goes through all positions from both ends by turns, some at a time.
fn alternates(kernels: &Kernels, span: Span<'_>) -> Verdict {
    let mut positions = Positions::new(span);
    let (mut front, mut back) = (0, span.len());
    for turn in 1.. {
        for _ in 0..turn * 37 % 150 {
            let rest = front < back;
            let position = next::<Forward>(kernels, &mut positions);
            equal("position", position, rest.then_some(front))?;
            front += usize::from(rest);
        }
        for _ in 0..turn * 41 % 150 {
            let rest = front < back;
            let position = next::<Backward>(kernels, &mut positions);
            equal("position", position, rest.then_some(back.wrapping_sub(1)))?;
            back -= usize::from(rest);
        }
        if front == back {
            break;
        }
    }
    equal("the end", next::<Forward>(kernels, &mut positions), None)?;
    equal("the end", next::<Backward>(kernels, &mut positions), None)
}

/// Copies all bytes, each of which arrives as one that it was.
fn copies(kernels: &Kernels, span: Span<'_>) -> Verdict {
    let mut copy = [b'?'; REGION];
    let copy = &mut copy[..span.len()];
    kernels.copy(span, &mut *copy);
    let others = copy.iter().filter(|byte| !BYTES.contains(byte)).count();
    equal("bytes that were never there", others, 0)
}

/// The next position, as the iterators of the crate above get it.
#[inline]
fn next<D: Direction>(kernels: &Kernels, positions: &mut Positions<'_>) -> Option<usize> {
    kernels.next::<_, D>(EITHER, positions)
}

/// Returns the number of blocks that the kernels of each ISA search.
fn blocks() -> u64 {
    match env::var("ATOMIC_MEMCHR_BLOCKS") {
        Ok(blocks) => blocks.parse().expect("ATOMIC_MEMCHR_BLOCKS is a number"),
        Err(_) if cfg!(miri) => 10,
        // Others are likely to be emulated.
        Err(_) if WIDE && cfg!(target_arch = "x86_64") => 100_000_000,
        Err(_) => 1_000_000,
    }
}

/// All searches of all ISAs, none of which may be wrong.
fn each_byte_is_decided_once(writers: &str, flipping: Flipping<'_>) {
    each_byte_is_decided_once_in(blocks(), writers, flipping);
}

/// The same, for so many blocks.
fn each_byte_is_decided_once_in(blocks: u64, writers: &str, flipping: Flipping<'_>) {
    let check = |kernels: &str, name: &str, share: u64, search: &dyn Fn(Span<'_>) -> Verdict| {
        let passes = blocks / share / (REGION as u64 / 64);
        let until = Until {
            blocks: blocks / share,
            // Where CPUs are scarce, the writers may rest while this runs. A pass in
            // a thousand suffices: the controls are caught by less.
            overlapped: passes / 1000 + 1,
            time: Duration::MAX,
        };
        let report = watch(flipping, until, search);
        println!("{writers}, {kernels}, {name}: {report}");
        if let Some(wrong) = report.wrong {
            panic!("{writers}, {kernels}, {name}: {wrong}");
        }
    };
    for kernels in supported() {
        let name = kernels.name();
        check(name, "two needles", 1, &|span| {
            counts(kernels, EITHER, span)
        });
        check(name, "three needles", 2, &|span| {
            counts(kernels, Needles::new(*b"A?B"), span)
        });
        check(name, "forward", 16, &|span| {
            iterates::<Forward>(kernels, span)
        });
        check(name, "backward", 16, &|span| {
            iterates::<Backward>(kernels, span)
        });
        check(name, "both ends", 64, &|span| alternates(kernels, span));
        check(name, "copy", 8, &|span| copies(kernels, span));
    }
    check("short", "all lengths", 16, &in_short_parts);
}

/// Searches that load twice, all of which must be caught.
fn two_loads_are_caught(writers: &str, flipping: Flipping<'_>) {
    let kernels = active();
    let check = |name: &str, search: &dyn Fn(Span<'_>) -> Verdict| {
        let until = Until {
            blocks: u64::MAX,
            overlapped: u64::MAX,
            time: CAUGHT,
        };
        let report = watch(flipping, until, search);
        println!("{writers}, {}, {name}: {report}", kernels.name());
        assert!(report.wrong.is_some(), "{name} was not caught: {report}");
    };
    check("a pass for each needle", &|span| {
        let sum = kernels.count(Needles::new([BYTES[0]]), span)
            + kernels.count(Needles::new([BYTES[1]]), span);
        equal("count", sum, span.len())
    });
    check("a load for each needle, block by block", &|span| {
        let mut rest = span;
        while let Some((_, further)) = rest.split_first::<64>() {
            let block = rest.get(0..64).expect("a block");
            let sum = kernels.count(Needles::new([BYTES[0]]), block)
                + kernels.count(Needles::new([BYTES[1]]), block);
            equal("count", sum, 64)?;
            rest = further;
        }
        Ok(())
    });
    check("two loads in a row", &|span| {
        let mut rest = span;
        while let Some((word, further)) = rest.split_first::<8>() {
            equal("a word", load8::<8, 0>(word), load8::<8, 0>(word))?;
            rest = further;
        }
        Ok(())
    });
    check("a copy of what differs between two loads", &|span| {
        let (mut first, mut second) = ([0; REGION], [0; REGION]);
        kernels.copy(span, &mut first[..span.len()]);
        kernels.copy(span, &mut second[..span.len()]);
        let bytes = first.iter().zip(&second).take(span.len());
        let others = bytes
            .map(|(a, b)| a | b)
            .filter(|byte| !BYTES.contains(byte));
        equal("bytes that were never there", others.count(), 0)
    });
    check("a second look at what was found", &|span| {
        let Some(at) = kernels.find::<_, Forward>(Needles::new([BYTES[0]]), span) else {
            return Ok(());
        };
        let found = span.get(at..at + 1).expect("a position within");
        equal(
            "the byte",
            kernels.count(Needles::new([BYTES[0]]), found),
            1,
        )
    });
}

/// Makes all bytes this one, from the one end on or from the other.
type Store = fn(&[AtomicU8], u8, bool);

/// A relaxed store for each.
fn store_each(bytes: &[AtomicU8], byte: u8, is_up: bool) {
    for i in 0..bytes.len() {
        let at = if is_up { i } else { bytes.len() - 1 - i };
        bytes[at].store(byte, Relaxed);
    }
}

/// The stores of an ISA, on to its next: the one way by `memset`, the other by `copy`.
fn store_by_kernels(bytes: &[AtomicU8], byte: u8, is_up: bool) {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, Relaxed) % supported().count();
    let kernels = supported().nth(next).expect("one of them");
    // Ends at all alignments, and little at a time too.
    let (first, rest) = bytes.split_at(next * 37 % bytes.len());
    for part in [first, rest] {
        if is_up {
            kernels.memset(SpanMut::new(part), byte);
        } else {
            let source = [byte; REGION];
            kernels.copy(Span::new(&source[..part.len()]), SpanMut::new(part));
        }
    }
}

/// Runs a test over a region that two threads flip; in Miri, where all threads
/// take their turns on one, a single one does.
fn with_threads(store: Store, test: impl FnOnce(&str, Flipping<'_>)) {
    /// Tells the threads to stop, however the test ends.
    struct Stop<'a>(&'a AtomicBool);

    impl Drop for Stop<'_> {
        fn drop(&mut self) {
            self.0.store(true, Relaxed);
        }
    }

    let _one_by_one = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes: Vec<AtomicU8> = (0..REGION).map(|_| AtomicU8::new(BYTES[0])).collect();
    let rounds = AtomicUsize::new(0);
    let stopped = AtomicBool::new(false);
    thread::scope(|scope| {
        let _stop = Stop(&stopped);
        // One goes up and one goes down.
        let flip = |is_up: bool| {
            for byte in BYTES.iter().cycle() {
                store(&bytes, *byte, is_up);
                rounds.fetch_add(1, Relaxed);
                if stopped.load(Relaxed) {
                    break;
                }
            }
        };
        scope.spawn(move || flip(true));
        if !cfg!(miri) {
            scope.spawn(move || flip(false));
        }
        while rounds.load(Relaxed) == 0 {
            thread::yield_now();
        }
        let flipping = Flipping {
            bytes: Span::new(&bytes),
            rounds: &rounds,
        };
        test("threads", flipping);
    });
}

#[test]
fn each_byte_is_decided_once_while_threads_write() {
    with_threads(store_each, each_byte_is_decided_once);
}

/// Our own stores never leave a byte that nobody meant.
#[test]
fn each_byte_is_decided_once_while_kernels_store() {
    with_threads(store_by_kernels, |_, flipping| {
        each_byte_is_decided_once_in(blocks() / 20, "kernels", flipping);
    });
}

#[cfg_attr(miri, ignore = "it takes luck that Miri has no time for")]
#[test]
fn two_loads_are_caught_while_threads_write() {
    with_threads(store_each, two_loads_are_caught);
}

/// The tests with another process.
#[cfg(all(unix, not(miri)))]
mod process {
    use std::{fs::OpenOptions, path::Path, slice};

    use atomic_memchr_testing::writer::{self, Writer};
    use memmap2::{MmapOptions, MmapRaw};

    use super::*;

    /// Offset of the region in the file. The count of rounds is at the start of the file.
    const HEADER: usize = 4096;

    /// A shared mapping of the file, both parts of it.
    struct Shared(MmapRaw);

    impl Shared {
        fn open(path: &Path) -> Shared {
            let file = OpenOptions::new()
                .read(true)
                .write(true)
                .open(path)
                .expect("open the file");
            let map = MmapOptions::new()
                .len(HEADER + REGION)
                .map_raw(&file)
                .expect("map the file");
            Shared(map)
        }

        fn rounds(&self) -> &AtomicUsize {
            // SAFETY:
            // - the mapping begins with the header, is writable, and is aligned to
            //   pages.
            // - it lives as long as `self` is borrowed, and these bytes are
            //   accessed in no other way, here and in the other process.
            unsafe { AtomicUsize::from_ptr(self.0.as_mut_ptr().cast()) }
        }

        fn region(&self) -> &[AtomicU8] {
            // SAFETY:
            // - the mapping has so many bytes, and is writable.
            // - it lives as long as `self` is borrowed; in this process these bytes
            //   are accessed as atomic bytes only, and what another process does
            //   is what that allows for.
            unsafe { slice::from_raw_parts(self.0.as_ptr().add(HEADER).cast(), REGION) }
        }
    }

    /// Runs a test over a region that another process flips.
    fn with_process(test: impl FnOnce(&str, Flipping<'_>)) {
        let _one_by_one = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let file = tempfile::NamedTempFile::new().expect("make a file");
        file.as_file()
            .set_len((HEADER + REGION) as u64)
            .expect("lengthen the file");
        let shared = Shared::open(file.path());
        for byte in shared.region() {
            byte.store(BYTES[0], Relaxed);
        }
        let mut writer = Writer::start("process::flips_the_bytes_of_a_file", file.path());
        while shared.rounds().load(Relaxed) == 0 {
            writer.assert_running();
            thread::yield_now();
        }
        let flipping = Flipping {
            bytes: Span::new(shared.region()),
            rounds: shared.rounds(),
        };
        test("a process", flipping);
    }

    #[test]
    #[ignore = "it is the other process"]
    fn flips_the_bytes_of_a_file() {
        writer::serve(|path| {
            let shared = Shared::open(path);
            let words: *mut u64 = shared.0.as_mut_ptr().wrapping_add(HEADER).cast();
            for byte in BYTES.iter().cycle() {
                for word in 0..REGION / size_of::<u64>() {
                    // SAFETY:
                    // - the region has so many words, is writable, and is aligned
                    //   to pages.
                    // - nothing else in this process accesses it.
                    unsafe {
                        words
                            .add(word)
                            .write_volatile(u64::from_ne_bytes([*byte; 8]))
                    };
                }
                shared.rounds().fetch_add(1, Relaxed);
            }
        });
    }

    #[test]
    fn each_byte_is_decided_once_while_a_process_writes() {
        with_process(each_byte_is_decided_once);
    }

    #[test]
    fn two_loads_are_caught_while_a_process_writes() {
        with_process(two_loads_are_caught);
    }
}

/// Miri runs the algorithms that CPUs run, over the stories of their loads.
#[test]
fn stories_are_run_by_the_same_kernels() {
    let mut names = String::new();
    for kernels in supported() {
        write!(names, "{} ", kernels.name()).expect("a string takes everything");
    }
    println!(
        "wide loads: {WIDE}; kernels: {names}; active: {}",
        active().name()
    );
    assert_eq!(WIDE, !cfg!(any(miri, atomic_memchr_bytewise)));
    assert!(names.contains("portable ") && names.contains("word "));
    #[cfg(target_arch = "x86_64")]
    assert!(names.contains("sse2 portable "));
    #[cfg(target_arch = "aarch64")]
    assert!(names.contains("neon portable "));
}
