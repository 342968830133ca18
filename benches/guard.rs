//! Measures what the guard costs: `cargo bench --bench guard`.
//!
//! - The ratio of a guarded search of a large file to the same search of a mapping without a
//!   guard. The two take turns, and the median is that of pairs. Beside it stands the ratio of a
//!   second mapping without a guard to the first: the noise of the machine.
//! - The time that `Mapping::scan` adds to a search of a file of one page, and the times of the
//!   system calls that it consists of; and the time of a search by a `Scanner`, which makes one of
//!   them.

#[cfg(not(all(target_os = "linux", not(miri))))]
fn main() {
    println!("there is no guard for this system");
}

#[cfg(all(target_os = "linux", not(miri)))]
fn main() {
    linux::main();
}

#[cfg(all(target_os = "linux", not(miri)))]
#[allow(
    unsafe_code,
    reason = "what it is compared with is not guarded, and signals are asked for"
)]
mod linux {
    use std::{
        cell::RefCell,
        env, fs,
        fs::File,
        hint::black_box,
        mem, ptr,
        time::{Duration, Instant},
    };

    use atomic_memchr::{ReadOnly, View, map::Mapping, memchr};
    use memmap2::{MmapOptions, MmapRaw};
    use tempfile::NamedTempFile;

    /// Bytes of the large file.
    const LARGE: usize = 256 << 20;
    /// Pairs that are taken of it.
    const PAIRS: usize = 31;
    /// Bytes of the small file, rounds, and calls a round.
    const SMALL: usize = 4096;
    const ROUNDS: usize = 101;
    const CALLS: u32 = 1000;

    pub(crate) fn main() {
        // `cargo test --benches` asks whether it runs at all.
        let quick = !env::args().any(|argument| argument == "--bench");
        let (large, pairs) = if quick { (1 << 20, 3) } else { (LARGE, PAIRS) };
        let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let cpu = cpu
            .lines()
            .find_map(|line| line.strip_prefix("model name\t: "));
        println!(
            "{}; Linux; {} pairs, {ROUNDS} rounds",
            cpu.unwrap_or("unknown"),
            pairs
        );
        large_file(large, pairs);
        small_file(if quick { 3 } else { ROUNDS });
    }

    fn file(len: usize) -> NamedTempFile {
        let file = NamedTempFile::new().expect("make a file");
        fs::write(file.path(), vec![b'x'; len]).expect("fill the file");
        file
    }

    fn unguarded(file: &File) -> MmapRaw {
        let raw = MmapOptions::new().map_raw_read_only(file);
        raw.expect("map the file")
    }

    fn view(raw: &MmapRaw) -> View<'_, ReadOnly> {
        // SAFETY: it is mapped and readable for as long as it is borrowed, and nobody cuts
        // the file.
        unsafe { View::from_raw_parts(raw.as_ptr(), raw.len()) }
    }

    fn time(work: impl FnOnce()) -> f64 {
        let begin = Instant::now();
        work();
        Duration::as_nanos(&begin.elapsed()) as f64
    }

    fn median(mut values: Vec<f64>) -> f64 {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    }

    fn large_file(len: usize, pairs: usize) {
        let file = file(len);
        let mapping = Mapping::new(file.as_file()).expect("map the file");
        let plain = [unguarded(file.as_file()), unguarded(file.as_file())];
        let search = |who: usize| {
            time(|| {
                let found = match plain.get(who) {
                    Some(raw) => memchr(b'y', view(raw)),
                    None => mapping.scan(|view| memchr(b'y', view)).expect("a scan"),
                };
                assert_eq!(found, None);
            })
        };
        let mut times: [Vec<f64>; 3] = Default::default();
        // The first round brings the pages in.
        for round in 0..=pairs {
            for turn in 0..3 {
                let who = (round + turn) % 3;
                let elapsed = search(who);
                if round > 0 {
                    times[who].push(elapsed);
                }
            }
        }
        let over = |who: usize| {
            let ratios = times[who].iter().zip(&times[0]).map(|(a, b)| a / b);
            (median(ratios.collect()) - 1.0) * 100.0
        };
        println!(
            "a search of {} MiB in memory, over one that is not guarded:",
            len >> 20
        );
        println!("  guarded              {:+.2} %", over(2));
        println!("  not guarded either   {:+.2} %", over(1));
        println!("  ({:.1} ms)", median(times[0].clone()) / 1e6);
    }

    fn small_file(rounds: usize) {
        let file = file(SMALL);
        let mapping = Mapping::new(file.as_file()).expect("map the file");
        let scanner = RefCell::new(mapping.scanner().expect("a scanner"));
        let raw = unguarded(file.as_file());
        type Part<'a> = (&'a str, Box<dyn Fn() + 'a>);
        let parts: [Part<'_>; 8] = [
            (
                "scan",
                Box::new(|| {
                    let found = mapping.scan(|view| memchr(b'y', view));
                    assert_eq!(found.expect("a scan"), None);
                }),
            ),
            (
                "  the search",
                Box::new(|| assert_eq!(memchr(b'y', view(&raw)), None)),
            ),
            ("  is the signal blocked", Box::new(is_blocked)),
            ("  is there room for it", Box::new(is_there_room)),
            ("  whose is the signal", Box::new(whose_is_it)),
            (
                "  how long is the file",
                Box::new(|| len_of(file.as_file())),
            ),
            ("  and once more", Box::new(|| len_of(file.as_file()))),
            (
                "scan of a scanner",
                Box::new(|| {
                    let found = scanner.borrow_mut().scan(|view| memchr(b'y', view));
                    assert_eq!(found.expect("a scan"), None);
                }),
            ),
        ];
        let mut times: [Vec<f64>; 8] = Default::default();
        for round in 0..=rounds {
            for turn in 0..parts.len() {
                let who = (round + turn) % parts.len();
                let part = &parts[who].1;
                let elapsed = time(|| (0..CALLS).for_each(|_| part()));
                if round > 0 {
                    times[who].push(elapsed / f64::from(CALLS));
                }
            }
        }
        let medians = times.map(median);
        println!("a search of {SMALL} bytes, in nanoseconds:");
        let row = |name: &str, nanos: f64| println!("  {name:<28} {nanos:>7.0}");
        for ((name, _), nanos) in parts[..7].iter().zip(&medians) {
            row(name, *nanos);
        }
        let beyond = medians[0] - medians[1];
        let rest = medians[0] - medians[1..7].iter().sum::<f64>();
        row("  the rest", rest);
        row("scan beyond the search", beyond);
        row(parts[7].0, medians[7]);
    }

    fn is_blocked() {
        // SAFETY: a set of signals is made of integers; without a new one nothing changes.
        unsafe {
            let mut set = mem::zeroed();
            libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), &raw mut set);
            black_box(libc::sigismember(&raw const set, libc::SIGBUS));
        }
    }

    fn is_there_room() {
        // SAFETY: all fields of the stack may be zero; without a new one nothing changes.
        unsafe {
            let mut stack = mem::zeroed();
            libc::sigaltstack(ptr::null(), &raw mut stack);
            black_box(stack.ss_size);
        }
    }

    fn whose_is_it() {
        // SAFETY: all fields of the action may be zero; without a new one nothing changes.
        unsafe {
            let mut action = mem::zeroed();
            libc::sigaction(libc::SIGBUS, ptr::null(), &raw mut action);
            black_box(action.sa_sigaction);
        }
    }

    fn len_of(file: &File) {
        black_box(file.metadata().expect("its length").len());
    }
}
