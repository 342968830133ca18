//! `cargo run -p xtask -- listings`, `-- audit` and `-- sizes`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xtask::{
    audit, compile,
    listings::{self, Outcome},
    sizes::{self, Added},
    target::{TARGETS, Target},
};

/// Checks of the machine code of the kernels.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the machine code of each kernel to listings/
    Listings {
        /// Write nothing, and fail if the listings are not what this compiler makes
        #[arg(long)]
        check: bool,
        /// With --check, fail if the listings are those of another compiler
        #[arg(long, requires = "check")]
        strict: bool,
    },
    /// Fail if a kernel reads shared memory other than by inline assembly
    Audit {
        /// Audit this target only; may be given several times
        #[arg(long, value_parser = target)]
        target: Vec<&'static Target>,
        /// Show each function
        #[arg(long, short)]
        verbose: bool,
    },
    /// Print the bytes of text that a call adds to a binary, and fail if they are too many
    Sizes,
}

fn print_sizes() -> Result<bool> {
    let mut passed = true;
    for target in [sizes::HOST, sizes::BARE] {
        for Added {
            program,
            bytes,
            limit,
        } in sizes::added(target)?
        {
            println!("{target:26} {program:18} {bytes:7} bytes of text added, of {limit:7}");
            passed &= bytes <= limit;
        }
    }
    Ok(passed)
}

fn target(triple: &str) -> Result<&'static Target, String> {
    let audited = || TARGETS.iter().filter(|target| audit::reads(target));
    audited()
        .find(|target| target.triple == triple)
        .ok_or_else(|| {
            let known: Vec<_> = audited().map(|target| target.triple).collect();
            format!("audited are {}", known.join(", "))
        })
}

fn main() -> Result<ExitCode> {
    let passed = match Arguments::parse().command {
        Command::Listings { check: false, .. } => {
            listings::write()?;
            true
        }
        Command::Listings { strict, .. } => match listings::check()? {
            Outcome::Same => true,
            Outcome::Different(differences) => {
                print!("{differences}");
                println!("if that is meant: cargo run -p xtask -- listings");
                false
            }
            Outcome::OtherCompiler { listed, installed } => {
                println!(
                    "the listings are of\n{listed}and cannot be compared with what is made by\n{installed}"
                );
                !strict
            }
        },
        Command::Audit { target, verbose } => audit_all(&target, verbose)?,
        Command::Sizes => print_sizes()?,
    };
    Ok(if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn audit_all(targets: &[&'static Target], verbose: bool) -> Result<bool> {
    let mut passed = true;
    let chosen = TARGETS
        .iter()
        .filter(|target| audit::reads(target))
        .filter(|target| targets.is_empty() || targets.iter().any(|t| t.triple == target.triple));
    let reports = compile::at_once(chosen, |target| {
        Ok((target, audit::kernels(target, &compile::target_dir())?))
    })?;
    for (target, report) in reports {
        if verbose {
            for finding in &report.functions {
                println!(
                    "{:5} instructions, {:3} loads by inline assembly: {}",
                    finding.instructions,
                    finding.inline_accesses,
                    finding.name()
                );
            }
        }
        for (finding, violation) in report.violations() {
            println!("{}\n    {violation}", finding.name());
        }
        println!(
            "{}: {} functions, {} instructions, {} loads by inline assembly, {} violations",
            target.triple,
            report.functions.len(),
            report
                .functions
                .iter()
                .map(|f| f.instructions)
                .sum::<usize>(),
            report
                .functions
                .iter()
                .map(|f| f.inline_accesses)
                .sum::<usize>(),
            report.violations().count(),
        );
        passed &= report.violations().next().is_none();
    }
    Ok(passed)
}
