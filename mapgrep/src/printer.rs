//! Prints matches, counts and names, with colours where the output supports them.

use std::io::{self, BufWriter, IsTerminal as _, LineWriter, Write};

use clap::builder::StyledStr;
use memchr::memmem::Finder;
use termcolor::{Ansi, ColorChoice, ColorSpec, NoColor, StandardStream, WriteColor};

use crate::{cli::Color, descriptors::Stdout};

/// Prints to the standard output.
pub(crate) struct Printer<'n> {
    out: Box<dyn WriteColor>,
    finder: Finder<'n>,
    path: ColorSpec,
    number: ColorSpec,
    occurrence: ColorSpec,
}

impl<'n> Printer<'n> {
    /// Creates a printer that highlights `needle`.
    pub(crate) fn new(needle: &'n [u8], color: Color) -> Self {
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => supports_color(),
        };
        // Writing each line by itself costs a system call a line, which only a terminal needs.
        let out: Box<dyn Write> = if io::stdout().is_terminal() {
            Box::new(LineWriter::new(Stdout))
        } else {
            Box::new(BufWriter::with_capacity(64 << 10, Stdout))
        };
        Printer {
            out: if color {
                Box::new(Ansi::new(out))
            } else {
                Box::new(NoColor::new(out))
            },
            finder: Finder::new(needle),
            // The colours of ripgrep.
            path: foreground(termcolor::Color::Magenta),
            number: foreground(termcolor::Color::Green),
            occurrence: {
                let mut spec = foreground(termcolor::Color::Red);
                spec.set_bold(true);
                spec
            },
        }
    }

    /// Prints a line after its prefix, with each occurrence of the needle highlighted.
    pub(crate) fn line(&mut self, prefix: Prefix<'_>, line: &[u8]) -> io::Result<()> {
        self.prefix(prefix)?;
        if self.out.supports_color() {
            let needle_len = self.finder.needle().len();
            let mut plain = 0;
            // An empty needle has no bytes to highlight.
            for start in self.finder.find_iter(line).filter(|_| needle_len > 0) {
                self.out.write_all(&line[plain..start])?;
                plain = start + needle_len;
                colored(&mut self.out, &self.occurrence, &line[start..plain])?;
            }
            self.out.write_all(&line[plain..])?;
        } else {
            self.out.write_all(line)?;
        }
        self.out.write_all(b"\n")
    }

    /// Prints the needle `count` times, each on a line of its own after the prefix. The empty
    /// needle is not printed, as in grep.
    pub(crate) fn occurrences(&mut self, prefix: Prefix<'_>, count: u64) -> io::Result<()> {
        if self.finder.needle().is_empty() {
            return Ok(());
        }
        for _ in 0..count {
            self.prefix(prefix)?;
            colored(&mut self.out, &self.occurrence, self.finder.needle())?;
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Prints the number of matching lines of a file.
    pub(crate) fn count(&mut self, path: Option<&[u8]>, count: u64) -> io::Result<()> {
        self.prefix(Prefix { path, number: None })?;
        writeln!(self.out, "{count}")
    }

    /// Prints the name of a file on a line of its own.
    pub(crate) fn path(&mut self, path: &[u8]) -> io::Result<()> {
        colored(&mut self.out, &self.path, path)?;
        self.out.write_all(b"\n")
    }

    /// Prints that a binary file matches.
    pub(crate) fn binary(&mut self, path: &[u8]) -> io::Result<()> {
        self.out.write_all(b"Binary file ")?;
        self.out.write_all(path)?;
        self.out.write_all(b" matches\n")
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn prefix(&mut self, prefix: Prefix<'_>) -> io::Result<()> {
        if let Some(path) = prefix.path {
            colored(&mut self.out, &self.path, path)?;
            self.out.write_all(b":")?;
        }
        if let Some(number) = prefix.number {
            self.out.set_color(&self.number)?;
            write!(self.out, "{number}")?;
            self.out.reset()?;
            self.out.write_all(b":")?;
        }
        Ok(())
    }
}

/// Prints a text that clap has rendered, with its styles if colours are supported.
pub(crate) fn print(text: &StyledStr) -> io::Result<()> {
    let text = match supports_color() {
        true => text.ansi().to_string(),
        false => text.to_string(),
    };
    Stdout.write_all(text.as_bytes())?;
    Stdout.flush()
}

/// Returns `true` if the standard output is a terminal that supports colours, and `NO_COLOR` and
/// `TERM` permit them. termcolor knows about these variables, and tells only its own streams.
fn supports_color() -> bool {
    io::stdout().is_terminal() && StandardStream::stdout(ColorChoice::Auto).supports_color()
}

/// The file name and the line number that are printed before a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prefix<'a> {
    pub(crate) path: Option<&'a [u8]>,
    pub(crate) number: Option<u64>,
}

fn foreground(color: termcolor::Color) -> ColorSpec {
    let mut spec = ColorSpec::new();
    spec.set_fg(Some(color));
    spec
}

fn colored(out: &mut dyn WriteColor, spec: &ColorSpec, bytes: &[u8]) -> io::Result<()> {
    out.set_color(spec)?;
    out.write_all(bytes)?;
    out.reset()
}
