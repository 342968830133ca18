//! Parses the command line, and decides what is searched for and printed.

use std::ffi::OsString;

use clap::{ArgAction, Parser, ValueEnum};

use crate::search::Want;

const AFTER_HELP: &str = "\
Other programs may write FILE during the search. A line that may match is copied once, \
and the copy decides whether it does, so every line that is printed contains PATTERN. If \
FILE is truncated during the search, matches that were found before are printed, then an \
error.

A matching line that is longer than --max-line-length is not printed, which is an \
error; other lines are printed. The limit bounds the memory that is used. With --count, \
--files-with-matches, --only-matching and --quiet, lines may have any length, and a few \
megabytes of memory are enough.

A file is binary if there is a NUL byte in its first 32 KiB or in a matching line. Then \
'Binary file FILE matches' is printed instead of the lines. --count, \
--files-with-matches and --quiet treat binary files like any others.

Exit status: 0 if a line matched, 1 if no line matched, 2 if there was an error. With \
--quiet it is 0 if a line matched, even if there was an error.";

/// The options and arguments of the command line.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = AFTER_HELP,
    // As in grep, an option may be given twice.
    args_override_self = true,
    // As in grep, -h is --no-filename.
    disable_help_flag = true,
)]
pub(crate) struct Args {
    /// String to search for. The empty string matches every line
    pub(crate) pattern: OsString,

    /// Files to search. Without FILE, or if FILE is -, the standard input is searched
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<OsString>,

    /// Print the line number, counted from 1, before each line
    #[arg(short = 'n', long)]
    pub(crate) line_number: bool,

    /// Print only the number of matching lines of each file
    #[arg(short, long)]
    pub(crate) count: bool,

    /// Print only the name of each file with a match, and stop its search at the first match
    #[arg(short = 'l', long)]
    pub(crate) files_with_matches: bool,

    /// Print nothing, and stop at the first match
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// Print only the matching parts of lines, each on a line of its own
    #[arg(short, long)]
    pub(crate) only_matching: bool,

    /// Print the file name before each line. This is the default for several files
    #[arg(short = 'H', long, overrides_with = "no_filename")]
    pub(crate) with_filename: bool,

    /// Print no file names before lines
    #[arg(short = 'h', long, overrides_with = "with_filename")]
    pub(crate) no_filename: bool,

    /// When to use colors. The default is on a terminal, unless NO_COLOR is set
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,

    /// Length in bytes of the longest line that is printed. A longer matching line is an error.
    /// SIZE may end in K, M or G, for powers of 1024
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

/// The value of `--color`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// The kind of output. If several options are given, the one that prints least wins, as in grep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Quiet,
    Paths,
    Count,
    Occurrences,
    Lines,
}

impl Args {
    /// Returns the kind of output that the options ask for.
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

    /// Returns `true` if file names are printed before lines and counts.
    pub(crate) fn prefix(&self) -> bool {
        self.with_filename || (self.files.len() > 1 && !self.no_filename)
    }
}

impl Mode {
    /// Returns what the search has to find in each file.
    pub(crate) fn want(self) -> Want {
        match self {
            Mode::Quiet | Mode::Paths => Want::Any,
            Mode::Count => Want::Count,
            Mode::Occurrences => Want::Occurrences,
            Mode::Lines => Want::Lines,
        }
    }

    /// Returns `true` if the output contains lines, or parts of them.
    pub(crate) fn prints_lines(self) -> bool {
        matches!(self, Mode::Lines | Mode::Occurrences)
    }
}

/// Parses a number of bytes.
fn size(text: &str) -> Result<usize, String> {
    let (digits, shift) = match text.as_bytes().last() {
        Some(b'K' | b'k') => (&text[..text.len() - 1], 10),
        Some(b'M' | b'm') => (&text[..text.len() - 1], 20),
        Some(b'G' | b'g') => (&text[..text.len() - 1], 30),
        _ => (text, 0),
    };
    let number: usize = digits
        .parse()
        .map_err(|_| "not a number of bytes; write one such as 4096 or 512M".to_owned())?;
    number
        .checked_mul(1 << shift)
        .ok_or_else(|| format!("too large; write at most {}", usize::MAX))
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
