//! Searches files for a fixed string while other processes write, grow or truncate them.
//!
//! `cli.rs` has the options, `input.rs` opens and maps files, `search.rs` finds the matches, and
//! `printer.rs` prints them. This file runs the search of one input after another, prints errors,
//! and decides the exit status.

mod cli;
mod descriptors;
mod input;
mod printer;
mod search;

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::Parser as _;

use crate::{
    cli::{Args, Mode},
    input::Source,
    printer::{Prefix, Printer},
    search::{Failure, Found, Search, Sink},
};

const MATCH: u8 = 0;
const NO_MATCH: u8 = 1;
const ERROR: u8 = 2;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return ExitCode::from(explain(&error)),
    };
    let mode = args.mode();
    let mut outcome = Outcome::default();
    match run(args, &mut outcome) {
        Ok(()) => {}
        // The reader closed the pipe, which is not an error.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => {
            outcome.failed = true;
            complain(b"write error", &reason(&error));
        }
    }
    ExitCode::from(match outcome {
        Outcome { matched: true, .. } if mode == Mode::Quiet => MATCH,
        Outcome { failed: true, .. } => ERROR,
        Outcome { matched: true, .. } => MATCH,
        _ => NO_MATCH,
    })
}

/// The result of the search so far, which decides the exit status.
#[derive(Clone, Copy, Debug, Default)]
struct Outcome {
    matched: bool,
    failed: bool,
}

/// Prints a message of clap: the help, the version, or an error in the command line. Returns the
/// exit status.
fn explain(error: &clap::Error) -> u8 {
    if error.use_stderr() {
        // The exit status is the same if the message cannot be printed.
        let _ = error.print();
        return ERROR;
    }
    match printer::print(&error.render()) {
        Ok(()) => MATCH,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => MATCH,
        Err(error) => {
            complain(b"write error", &reason(&error));
            ERROR
        }
    }
}

/// Searches all inputs.
///
/// # Errors
///
/// That of writing to the standard output. Errors of an input are printed and recorded in
/// `outcome`.
fn run(args: Args, outcome: &mut Outcome) -> io::Result<()> {
    let (mode, prefix) = (args.mode(), args.prefix());
    let needle = args.pattern.as_encoded_bytes();
    if needle.contains(&b'\n') {
        outcome.failed = true;
        complain(
            b"a pattern with a newline is not supported",
            "search for one string at a time",
        );
        return Ok(());
    }
    let mut sources: Vec<Source> = args.files.into_iter().map(Source::from).collect();
    if sources.is_empty() {
        sources.push(Source::Stdin);
    }
    let limit = args.max_line_length;
    let numbers = args.line_number && mode.prints_lines();
    let mut search = Search::new(needle, mode.want(), numbers, limit);
    let mut buffer = Vec::new();
    let mut printer = Printer::new(needle, args.color);
    // A search that prints lines into its own input would find them again.
    let output = mode.prints_lines().then(input::output_file).flatten();

    for source in &sources {
        let name = source.name();
        let mut report = Report {
            mode,
            name: &name,
            prefix,
            numbers: args.line_number,
            matches: 0,
            too_long: 0,
            printer: &mut printer,
        };
        let opened = source.open();
        let begun = opened.is_ok();
        let result = match opened {
            Ok(input)
                if output
                    .as_ref()
                    .is_some_and(|output| input.is_same_file(output)) =>
            {
                Err(Failure::Input(io::Error::other(
                    "input file is also the output",
                )))
            }
            Ok(input) => input.search(&mut search, &mut buffer, &mut report),
            Err(error) => Err(Failure::Input(error)),
        };
        outcome.matched |= report.matches > 0;
        let too_long = report.too_long;
        let (mut written, failure) = match result {
            Ok(()) => (report.finish(), None),
            // A file that could not be searched to its end has the matches before the error.
            Err(Failure::Input(error)) if begun => (report.finish(), Some(error)),
            Err(Failure::Input(error)) => (Ok(()), Some(error)),
            Err(Failure::Output(error)) => (Err(error), None),
        };
        if too_long > 0 || failure.is_some() {
            outcome.failed = true;
            // Where both go to one terminal, matches come before the error. If they cannot be
            // written, the error is printed all the same.
            written = written.and_then(|()| printer.flush());
            if too_long > 0 {
                complain(&name, &too_long_lines(too_long, limit));
            }
            if let Some(error) = failure {
                complain(&name, &reason(&error));
            }
        }
        written?;
        if outcome.matched && mode == Mode::Quiet {
            return Ok(());
        }
    }
    printer.flush()
}

/// Returns the message for matching lines that were too long to be printed.
fn too_long_lines(lines: u64, limit: usize) -> String {
    let (subject, verb) = match lines {
        1 => ("1 line that matches".to_owned(), "is"),
        _ => (format!("{lines} lines that match"), "are"),
    };
    format!(
        "{subject} {verb} longer than {limit} bytes and {verb} not printed; raise the limit with \
         --max-line-length"
    )
}

/// Prints the matches of one input as the options ask for.
struct Report<'r, 'n> {
    mode: Mode,
    name: &'r [u8],
    prefix: bool,
    numbers: bool,
    matches: u64,
    too_long: u64,
    printer: &'r mut Printer<'n>,
}

impl Sink for Report<'_, '_> {
    fn found(&mut self, found: Found<'_>) -> io::Result<()> {
        self.matches += match found {
            Found::More(lines) => lines,
            _ => 1,
        };
        let prefix = |number| Prefix {
            path: self.prefix.then_some(self.name),
            number: self.numbers.then_some(number),
        };
        match found {
            Found::More(_) => Ok(()),
            Found::Occurrences { number, count } => self.printer.occurrences(prefix(number), count),
            Found::Line { number, bytes } => self.printer.line(prefix(number), bytes),
            Found::TooLong => {
                self.too_long += 1;
                Ok(())
            }
            Found::Binary => self.printer.binary(self.name),
        }
    }
}

impl Report<'_, '_> {
    /// Prints what is known only after the search of the input: the count, or the file name.
    fn finish(self) -> io::Result<()> {
        match self.mode {
            Mode::Count => self
                .printer
                .count(self.prefix.then_some(self.name), self.matches),
            Mode::Paths if self.matches > 0 => self.printer.path(self.name),
            _ => Ok(()),
        }
    }
}

/// Prints a message in one line. If that fails, the program goes on: `eprintln` would panic.
fn complain(what: &[u8], why: &str) {
    let line = [b"mapgrep: ", what, b": ", why.as_bytes(), b"\n"].concat();
    let _ = io::stderr().write_all(&line);
}

/// Returns the message of the system, without the number that std adds.
fn reason(error: &io::Error) -> String {
    let reason = error.to_string();
    match error.raw_os_error() {
        Some(code) => reason.replace(&format!(" (os error {code})"), ""),
        None => reason,
    }
}
