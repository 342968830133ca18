//! Compares this crate, over bytes that may change, with peers that search bytes that must not.
//!
//! ```text
//! cargo bench --bench versus -- [FILTER]... [OPTIONS]
//! ```
//!
//! Both sides run in one process, on the same bytes, in turns. Their answers are compared
//! before anything is timed. Ratios are the peer's time over ours: above 1 we are faster.
//! `report.md` and `report.csv` are written to the folder `versus` of the target folder.
//!
//! `cargo bench` passes `--bench`, and `cargo test` does not: then answers are compared and
//! nothing is timed.
//!
//! stringzilla is compared with on x86-64 Linux, and only with the feature of its name, because
//! it takes a C compiler: `cargo bench --bench versus --features stringzilla`.
//!
//! # Files
//!
//! `bytes`, `substring`, `copies` and `views` each add the cases of some groups, the
//! contestants of these cases and the ratios that they are to reach. They build on `case`,
//! `haystacks` (with `corpus` and `text`), `lineup` and `target`, which know nothing of them.
//! `timing` runs a line-up, and `report` prints and writes what was measured.

mod bytes;
mod case;
mod copies;
mod corpus;
mod haystacks;
mod lineup;
mod report;
mod substring;
mod target;
mod text;
mod timing;
mod views;

use std::{num::NonZeroUsize, process::ExitCode};

use clap::Parser;

use crate::{
    case::{Case, Cases},
    lineup::Lineup,
    report::Row,
    target::Target,
    text::Text,
};

/// Compares atomic-memchr with what would be used in its place.
#[derive(Parser)]
#[command(name = "versus", bin_name = "cargo bench --bench versus --")]
struct Options {
    /// Select the cases whose `group/case` contains one of these; all cases if there are none
    #[arg(value_name = "FILTER")]
    filters: Vec<String>,

    /// Print the names of the selected cases, and measure nothing
    #[arg(long)]
    list: bool,

    /// Number of rounds in which each contestant runs once
    #[arg(long, value_name = "NUMBER", default_value = "61")]
    rounds: NonZeroUsize,

    /// Offset of a haystack from the start of a page, in bytes, in cases that have only one; 16 is
    /// where `malloc` puts large buffers
    #[arg(long, value_name = "BYTES", default_value = "16")]
    offset: usize,

    /// Use the kernels of this name instead of those chosen for this CPU
    #[arg(long, value_name = "NAME")]
    kernels: Option<String>,

    /// Time the cases; `cargo bench` passes this
    #[arg(long)]
    bench: bool,

    /// Compare the answers and time nothing, also with `--bench`
    #[arg(long)]
    test: bool,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("versus: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Returns all cases, group by group.
fn cases() -> Vec<Case> {
    let mut cases = Cases::default();
    bytes::add(&mut cases);
    substring::add(&mut cases);
    copies::add(&mut cases);
    views::add(&mut cases);
    cases.into_vec()
}

/// Returns what the groups are to reach.
fn targets() -> Vec<&'static Target> {
    let targets = [bytes::TARGETS, substring::TARGETS, copies::TARGETS];
    targets.into_iter().flatten().collect()
}

fn run(options: &Options) -> Result<(), String> {
    let mut cases = cases();
    cases.retain(|case| {
        let name = format!("{}/{}", case.group, case.name);
        options.filters.is_empty() || options.filters.iter().any(|filter| name.contains(filter))
    });
    if options.list {
        for case in cases {
            println!("{}/{}", case.group, case.name);
        }
        return Ok(());
    }
    if cases.is_empty() {
        return Err("no case matches the filters; --list prints the names of all cases".to_owned());
    }
    if let Some(name) = &options.kernels {
        choose(name)?;
    }
    let text = Text::load().map_err(|error| error.to_string())?;
    if !options.bench || options.test {
        for case in &cases {
            with_lineup(case, &text, options, |_, _| ());
        }
        println!("{} cases: all answers agree", cases.len());
        return Ok(());
    }
    let machine = report::machine(text.source(), options.rounds.get());
    println!("{machine}\n\n{}", report::head());
    let mut rows = Vec::new();
    for case in &cases {
        let row = measure(case, &text, options);
        println!("{}", row.line());
        rows.push(row);
    }
    let summary = report::summary(&rows, &targets());
    println!("\n{summary}");
    let folder = report::write(&machine, &rows, &summary).map_err(|error| error.to_string())?;
    println!("Written to {}", folder.display());
    Ok(())
}

/// Makes the table of kernels of this name the active one.
fn choose(name: &str) -> Result<(), String> {
    let supported = atomic_memchr_kernels::supported();
    let Some(kernels) = supported.clone().find(|kernels| kernels.name() == name) else {
        let names: Vec<_> = supported.map(|kernels| kernels.name()).collect();
        return Err(format!(
            "this CPU runs no kernels named {name}; --kernels takes one of {}",
            names.join(", ")
        ));
    };
    atomic_memchr_kernels::set_active(kernels);
    if atomic_memchr_kernels::active().name() != name {
        return Err(format!(
            "cannot use the kernels {name}: the target features of this build leave no choice; \
             build without -C target-feature and -C target-cpu"
        ));
    }
    Ok(())
}

fn measure(case: &Case, text: &Text, options: &Options) -> Row {
    with_lineup(case, text, options, |lineup, bytes| {
        Row::new(
            case,
            bytes,
            lineup,
            &timing::race(lineup, options.rounds.get()),
        )
    })
}

/// Calls `then` with the contestants of a case and the mean length of their haystacks in bytes.
///
/// # Panics
///
/// Panics if a contestant answers otherwise than ours.
fn with_lineup<R>(
    case: &Case,
    text: &Text,
    options: &Options,
    then: impl FnOnce(&Lineup<'_>, f64) -> R,
) -> R {
    let arena = case.arena(text, options.offset);
    let haystacks = arena.haystacks();
    let lineup = Lineup::new(&*case.task, &haystacks);
    if let Some(name) = lineup.disagreeing() {
        panic!(
            "{}/{}: the answers of {name} and ours differ",
            case.group, case.name
        );
    }
    let bytes: usize = haystacks.iter().map(|haystack| haystack.len()).sum();
    then(&lineup, bytes as f64 / haystacks.len() as f64)
}
