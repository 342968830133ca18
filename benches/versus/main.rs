//! Side by side: this crate, over bytes that may change, against those that search
//! bytes that stand still.
//!
//! ```text
//! cargo bench --bench versus -- [FILTER..] [--list] [--rounds N] [--offset N] [--kernels NAME]
//! ```
//!
//! A filter is a part of `group/case`; several are alternatives. Both sides run in
//! one process, on the same bytes, in turns; their answers are compared before
//! anything is timed. Ratios are the peer's time over ours, so that above 1 we are
//! the faster. `report.md` and `report.csv` go to `versus` in the target folder.
//!
//! A haystack of a case that has but one begins `--offset` bytes after the start of
//! a page: 16 unless told, which is where `malloc` puts large ones. `--kernels` puts
//! another table in the place of the one that this CPU would get.
//!
//! stringzilla is compared with on x86-64 Linux, and only with the feature of its name, for
//! it takes a C compiler: `cargo bench --bench versus --features stringzilla`.
//!
//! Without `--bench`, which `cargo bench` passes and `cargo test` does not, answers
//! are compared and nothing is timed.

mod cases;
mod contestants;
mod copies;
mod corpus;
mod report;
mod substring;
mod text;
mod timing;
mod views;

use std::{env, process::ExitCode};

use crate::{cases::Case, contestants::Lineup, report::Row, text::Text};

struct Options {
    filters: Vec<String>,
    rounds: usize,
    offset: usize,
    kernels: Option<String>,
    list: bool,
    timed: bool,
}

fn main() -> ExitCode {
    match options(env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("versus: {message}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options {
        filters: Vec::new(),
        rounds: 61,
        offset: 16,
        kernels: None,
        list: false,
        timed: false,
    };
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .ok_or_else(|| format!("{argument} takes a value"))
        };
        let number = |value: String| {
            let number = value.parse::<usize>();
            number.map_err(|error| format!("{argument} {value}: {error}"))
        };
        match argument.as_str() {
            "--bench" => options.timed = true,
            "--list" => options.list = true,
            "--rounds" => options.rounds = number(value()?)?.max(1),
            "--offset" => options.offset = number(value()?)?,
            "--kernels" => options.kernels = Some(value()?),
            _ if argument.starts_with('-') => return Err(format!("unknown option {argument}")),
            _ => options.filters.push(argument),
        }
    }
    Ok(options)
}

fn run(options: Options) -> Result<(), String> {
    let mut cases = cases::all();
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
        return Err("no case matches; --list shows them all".to_owned());
    }
    if let Some(name) = &options.kernels {
        choose(name)?;
    }
    let text = Text::load().map_err(|error| error.to_string())?;
    if !options.timed {
        for case in &cases {
            with_lineup(case, &text, &options, |_, _| ());
        }
        println!("{} cases: all answers agree", cases.len());
        return Ok(());
    }
    let machine = report::machine(text.source(), options.rounds);
    println!("{machine}\n\n{}", report::head());
    let mut rows = Vec::new();
    for case in &cases {
        let row = measure(case, &text, &options);
        println!("{}", row.line());
        rows.push(row);
    }
    let summary = report::summary(&rows);
    println!("\n{summary}");
    let folder = report::write(&machine, &rows, &summary).map_err(|error| error.to_string())?;
    println!("Written to {}", folder.display());
    Ok(())
}

/// Makes the table of this name the active one.
fn choose(name: &str) -> Result<(), String> {
    let supported = atomic_memchr_kernels::supported();
    let Some(kernels) = supported.clone().find(|kernels| kernels.name() == name) else {
        let names: Vec<_> = supported.map(|kernels| kernels.name()).collect();
        return Err(format!("no kernels {name} here, but {}", names.join(", ")));
    };
    atomic_memchr_kernels::set_active(kernels);
    if atomic_memchr_kernels::active().name() != name {
        return Err("the kernels were chosen when this was compiled".to_owned());
    }
    Ok(())
}

fn measure(case: &Case, text: &Text, options: &Options) -> Row {
    with_lineup(case, text, options, |lineup, bytes| {
        Row::new(case, bytes, lineup, &timing::race(lineup, options.rounds))
    })
}

/// Lends out the contestants of a case, who agree, and the mean length of what they
/// search.
///
/// # Panics
///
/// If they do not agree.
fn with_lineup<R>(
    case: &Case,
    text: &Text,
    options: &Options,
    then: impl FnOnce(&Lineup<'_>, f64) -> R,
) -> R {
    let arena = case.arena(text, options.offset);
    let haystacks = arena.haystacks();
    let lineup = Lineup::new(&case.task, &haystacks);
    if let Some(name) = lineup.disagreeing() {
        panic!(
            "{}/{}: {name} answers otherwise than ours",
            case.group, case.name
        );
    }
    let bytes: usize = haystacks.iter().map(|haystack| haystack.len()).sum();
    then(&lineup, bytes as f64 / haystacks.len() as f64)
}
