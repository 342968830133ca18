//! The command line.

use std::ffi::OsString;

use clap::{ArgAction, Parser, ValueEnum};

use crate::search::Want;

const AFTER_HELP: &str = "\
Files may be written by others while they are searched. A line is copied out of the \
file once, and whether it matches is decided on the copy: every line that is printed \
has the pattern in it. Of a file that is truncated meanwhile, the lines that were found \
before are printed, and it is an error.

A line that matches and is longer than --max-line-length is not printed, and that is an \
error; the other lines are printed. Memory is bounded by that limit. With --count, \
--files-with-matches, --only-matching and --quiet lines may have any length, and a few \
megabytes are enough.

A file with a NUL byte in its first 32 KiB, or in a line that matches, is taken for \
binary: instead of the lines, 'Binary file FILE matches' is printed. That changes \
nothing for --count, --files-with-matches and --quiet.

Exit status: 0 if a line matched, 1 if none did, 2 if there was an error. With \
--quiet a match outweighs an error.";

/// What the user asks for.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = AFTER_HELP,
    // What grep does with an option that is given twice.
    args_override_self = true,
    // grep's -h is another option.
    disable_help_flag = true,
)]
pub(crate) struct Args {
    /// The string to look for. Every line contains the empty one
    pub(crate) pattern: OsString,

    /// What to search: the standard input without any, and for -
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<OsString>,

    /// Print the number of each line, the first of a file being 1
    #[arg(short = 'n', long)]
    pub(crate) line_number: bool,

    /// Print for each file how many lines match
    #[arg(short, long)]
    pub(crate) count: bool,

    /// Print the name of each file that has a match, and look no further in it
    #[arg(short = 'l', long)]
    pub(crate) files_with_matches: bool,

    /// Print nothing, and stop at the first match
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// Print every occurrence on a line of its own, without the rest of its line
    #[arg(short, long)]
    pub(crate) only_matching: bool,

    /// Print the name of the file before each line, as for several files
    #[arg(short = 'H', long, overrides_with = "no_filename")]
    pub(crate) with_filename: bool,

    /// Print no names before lines
    #[arg(short = 'h', long, overrides_with = "with_filename")]
    pub(crate) no_filename: bool,

    /// When to print colors; by default on a terminal, unless NO_COLOR is set
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,

    /// Print lines of up to SIZE bytes; a longer one that matches is an error. SIZE may end in
    /// K, M or G, for powers of 1024
    #[arg(
        long,
        value_name = "SIZE",
        value_parser = size,
        default_value = "256M"
    )]
    pub(crate) max_line_length: usize,

    /// Print help
    #[arg(long, action = ArgAction::HelpShort)]
    help: Option<bool>,
}

/// When to print colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// What is printed. Of several options the one that prints least wins, as in grep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Quiet,
    Paths,
    Count,
    Occurrences,
    Lines,
}

impl Args {
    pub(crate) fn mode(&self) -> Mode {
        if self.quiet {
            Mode::Quiet
        } else if self.files_with_matches {
            Mode::Paths
        } else if self.count {
            Mode::Count
        } else if self.only_matching {
            Mode::Occurrences
        } else {
            Mode::Lines
        }
    }

    /// Whether what is printed of a file begins with its name.
    pub(crate) fn prefix(&self) -> bool {
        self.with_filename || (self.files.len() > 1 && !self.no_filename)
    }
}

impl Mode {
    /// What has to be found out of each file.
    pub(crate) fn want(self) -> Want {
        match self {
            Mode::Quiet | Mode::Paths => Want::Any,
            Mode::Count => Want::Count,
            Mode::Occurrences => Want::Occurrences,
            Mode::Lines => Want::Lines,
        }
    }

    /// Whether it prints what stands in the lines.
    pub(crate) fn prints_lines(self) -> bool {
        matches!(self, Mode::Lines | Mode::Occurrences)
    }
}

/// Reads a number of bytes.
fn size(text: &str) -> Result<usize, String> {
    let (digits, shift) = match text.as_bytes().last() {
        Some(b'K' | b'k') => (&text[..text.len() - 1], 10),
        Some(b'M' | b'm') => (&text[..text.len() - 1], 20),
        Some(b'G' | b'g') => (&text[..text.len() - 1], 30),
        _ => (text, 0),
    };
    let number: usize = digits
        .parse()
        .map_err(|_| "write a number of bytes, such as 4096 or 512M".to_owned())?;
    number
        .checked_mul(1 << shift)
        .ok_or_else(|| format!("the largest is {} bytes", usize::MAX))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Args;

    #[test]
    fn the_command_is_consistent() {
        Args::command().debug_assert();
    }
}
