//! Measures each kernel of each ISA that this CPU runs, for day-to-day work on kernels.
//!
//! ```text
//! cargo bench --bench kernels -- avx2/find1
//! ```
//!
//! Names are `table/kernel/bytes`. The digit at the end of a kernel's name is the number of
//! needles. `versus` compares with other crates.

use std::{hint::black_box, sync::atomic::AtomicU8, time::Duration};

use atomic_memchr_kernels::{
    Backward, Direction, Forward, Kernels, Needles, PatternRows, Positions, Span, supported,
};
use atomic_memchr_testing::Rng;
use criterion::{Criterion, Throughput};

/// Lengths of haystacks.
const SIZES: [usize; 6] = [16, 64, 256, 4 << 10, 64 << 10, 1 << 20];

/// Average distance between hits in bytes, in haystacks that have some.
const GAP: u64 = 17;

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(400))
        .sample_size(40)
        .configure_from_args();
    for kernels in supported() {
        of_pattern(&mut criterion, kernels, 1, Needles::new(*b"<"));
        of_pattern(&mut criterion, kernels, 2, Needles::new(*b"<>"));
        of_pattern(&mut criterion, kernels, 3, Needles::new(*b"<>="));
    }
    criterion.final_summary();
}

/// Finds search for what is not there; counts and iterations have hits.
fn of_pattern<P: PatternRows>(
    criterion: &mut Criterion,
    kernels: &'static Kernels,
    needles: usize,
    pattern: P,
) {
    bench(criterion, kernels, "find", needles, never, |span| {
        kernels.find::<P, Forward>(black_box(pattern), span)
    });
    bench(criterion, kernels, "rfind", needles, never, |span| {
        kernels.find::<P, Backward>(black_box(pattern), span)
    });
    bench(criterion, kernels, "count", needles, often, |span| {
        kernels.count(black_box(pattern), span)
    });
    bench(criterion, kernels, "iterate", needles, often, |span| {
        sum::<P, Forward>(kernels, black_box(pattern), span)
    });
    bench(criterion, kernels, "riterate", needles, often, |span| {
        sum::<P, Backward>(kernels, black_box(pattern), span)
    });
}

fn bench<R>(
    criterion: &mut Criterion,
    kernels: &Kernels,
    kernel: &str,
    needles: usize,
    haystack: fn(usize) -> Vec<AtomicU8>,
    search: impl Fn(Span<'_>) -> R,
) {
    let mut group = criterion.benchmark_group(format!("{}/{kernel}{needles}", kernels.name()));
    for len in SIZES {
        let haystack = haystack(len);
        group.throughput(Throughput::Bytes(len as u64));
        group.bench_function(len.to_string(), |bencher| {
            bencher.iter(|| search(Span::new(black_box(&haystack[..]))));
        });
    }
    group.finish();
}

/// The sum of all positions, one by one.
fn sum<P: PatternRows, D: Direction>(kernels: &Kernels, pattern: P, haystack: Span<'_>) -> usize {
    let mut positions = Positions::new(haystack);
    let mut sum = 0usize;
    loop {
        while let Some(position) = positions.pop::<D>() {
            sum = sum.wrapping_add(position);
        }
        kernels.advance::<P, D>(pattern, &mut positions);
        match positions.pop::<D>() {
            Some(position) => sum = sum.wrapping_add(position),
            None => return sum,
        }
    }
}

/// Letters only.
fn never(len: usize) -> Vec<AtomicU8> {
    let letters = (b'a'..=b'z').cycle().take(len);
    letters.map(AtomicU8::new).collect()
}

/// Returns needles at random offsets among letters.
fn often(len: usize) -> Vec<AtomicU8> {
    let mut random = Rng::with_seed(1);
    let bytes = (b'a'..=b'z').cycle().take(len).map(|letter| {
        match random.u64(..GAP) {
            // `<` is a needle in each number of needles.
            0 => b'<',
            _ => letter,
        }
    });
    bytes.map(AtomicU8::new).collect()
}
