//! Listings of the kernels' machine code, for review: a change of it is a diff.
//!
//! A listing is the compiler's assembly output without what a change elsewhere would
//! change: labels are counted anew in each function, symbols are Rust paths without
//! hashes, directives are gone but for the data that the function refers to. The
//! compiler's marks around inline assembly stay.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use similar::TextDiff;

use crate::{
    assembly::{Assembly, Function, Line, demangle},
    compile, kernel,
    target::{TARGETS, Target},
};

/// Listings by their paths, relative to the folder of all.
pub type Listings = BTreeMap<PathBuf, String>;

/// The file that says which compiler the listings are of.
const VERSION: &str = "rustc-version";

/// The kernels that are listed. All of them would be three megabytes, and the others are
/// instances of the same algorithms.
const LISTED: &[&str] = &[
    "find::one::forward",
    "find::one::backward",
    "find::three::forward",
    "count::one",
    "count::three",
    "advance::one::forward",
    "copy",
    "memset",
    "equal",
    "occurrences::exact::forward",
    SHORT,
];

/// The search of haystacks of up to a group, which is no kernel.
const SHORT: &str = "find::one::short";

/// Lines of differences that are shown, of a file and of all.
const SHOWN: (usize, usize) = (24, 200);

/// What a comparison came to.
#[derive(Debug)]
pub enum Outcome {
    /// The listings are what this compiler makes.
    Same,
    /// They are not; how they differ, in short.
    Different(String),
    /// They are of another compiler.
    OtherCompiler {
        /// The one that they name.
        listed: String,
        /// The one that is here.
        installed: String,
    },
}

fn folder() -> PathBuf {
    compile::workspace().join("listings")
}

/// Makes the listings, in place of those that are there.
pub fn write() -> Result<()> {
    let folder = folder();
    let listings = make(&compile::target_dir())?;
    for stale in committed(&folder)?.keys() {
        if !listings.contains_key(stale) {
            fs::remove_file(folder.join(stale))?;
        }
    }
    for (path, text) in &listings {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    fs::write(folder.join(VERSION), compile::rustc_version()?)?;
    Ok(())
}

/// Compares the listings that are there with those that would be made.
pub fn check() -> Result<Outcome> {
    let folder = folder();
    let version = folder.join(VERSION);
    let listed = fs::read_to_string(&version)
        .with_context(|| format!("cannot read {}", version.display()))?;
    let installed = compile::rustc_version()?;
    if listed != installed {
        return Ok(Outcome::OtherCompiler { listed, installed });
    }
    let differences = differences(&committed(&folder)?, &make(&compile::target_dir())?);
    Ok(if differences.is_empty() {
        Outcome::Same
    } else {
        Outcome::Different(differences)
    })
}

/// The listings of all targets.
pub fn make(target_dir: &Path) -> Result<Listings> {
    let listings = compile::at_once(TARGETS.iter(), |target| {
        let assembly = compile::assembly(&compile::KERNELS[..1], target, target_dir)?;
        of_target(&assembly, target)
    })?;
    Ok(listings.into_iter().flatten().collect())
}

/// The listings of a target.
fn of_target(assembly: &Assembly, target: &Target) -> Result<Listings> {
    let mut listings = Listings::new();
    for (isa, folder) in target.isas {
        let kernels = kernel::of_isa(assembly, isa);
        let mut functions: Vec<(String, &str)> = kernels
            .into_iter()
            .map(|(kernel, symbol)| (kernel.name, symbol))
            .collect();
        if *isa == target.short {
            let short = assembly
                .functions
                .iter()
                .filter(|f| is_short(&f.name(), isa));
            functions.extend(short.map(|f| (SHORT.to_owned(), f.symbol.as_str())));
        }
        for name in LISTED {
            if *name == SHORT && *isa != target.short {
                continue;
            }
            let symbol = functions.iter().find(|(kernel, _)| kernel == name);
            let function = symbol
                .and_then(|(_, symbol)| assembly.functions.iter().find(|f| f.symbol == *symbol));
            let function =
                function.with_context(|| format!("{}: no {name} of {isa}", target.triple))?;
            let title = format!("{name} of {isa}, {}", target.triple);
            listings.insert(
                Path::new(folder).join(format!("{}.s", name.replace("::", "-"))),
                listing(&title, function, assembly),
            );
        }
    }
    Ok(listings)
}

/// Whether a function searches haystacks of up to a group for one byte, by this ISA.
fn is_short(name: &str, isa: &str) -> bool {
    let generics = name.strip_prefix("atomic_memchr_kernels::algo::short::find_outlined::<");
    generics.is_some_and(|generics| {
        let own = generics
            .split(',')
            .next()
            .and_then(|path| path.rsplit("::").next());
        own.is_some_and(|own| own.eq_ignore_ascii_case(isa))
            && generics.contains("Needles<1>")
            && generics.contains("Forward")
    })
}

/// A function as it is listed.
fn listing(title: &str, function: &Function, assembly: &Assembly) -> String {
    let comment = assembly.arch.comment();
    let mut names = Names::new(function);
    let mut out = format!("{comment} {title}\n\n");
    for line in &function.lines {
        // Writing to a string does not fail.
        let _ = match line {
            Line::Label(label) if names.is_used(label) => {
                writeln!(out, "{}:", names.replace(label))
            }
            Line::Label(_) | Line::Directive(_) => Ok(()),
            Line::Mark(true) => writeln!(out, "{comment}APP"),
            Line::Mark(false) => writeln!(out, "{comment}NO_APP"),
            Line::Instruction { text, .. } | Line::Data(text) => {
                writeln!(out, "{}", names.columns(text))
            }
        };
    }
    // Data may refer to labels of the function, and no further.
    for (label, name) in names.constants.clone() {
        let Some(directives) = assembly.data.get(&label).filter(|_| is_shown(&label)) else {
            continue;
        };
        let _ = writeln!(out, "\n{name}:");
        for directive in directives {
            let _ = writeln!(out, "{}", names.columns(directive));
        }
    }
    out
}

/// Whether the data at a label are listed: literals and jump tables. The others are
/// messages of panics and the lines that they come from, which any change would move.
fn is_shown(label: &str) -> bool {
    [".LCPI", ".LJTI", ".Lswitch"]
        .iter()
        .any(|kind| label.starts_with(kind))
}

/// What labels and symbols are called in a listing.
struct Names<'a> {
    own: BTreeSet<&'a str>,
    used: BTreeSet<&'a str>,
    labels: HashMap<String, String>,
    /// In the order of their first use.
    constants: Vec<(String, String)>,
}

impl<'a> Names<'a> {
    fn new(function: &'a Function) -> Names<'a> {
        let own = function
            .lines
            .iter()
            .filter_map(|line| match line {
                Line::Label(label) => Some(label.as_str()),
                _ => None,
            })
            .collect();
        let used = function
            .lines
            .iter()
            .filter_map(|line| match line {
                Line::Instruction { text, .. } | Line::Data(text) => Some(text.as_str()),
                _ => None,
            })
            .flat_map(words)
            .filter(|word| word.starts_with(".L"))
            .collect();
        Names {
            own,
            used,
            labels: HashMap::new(),
            constants: Vec::new(),
        }
    }

    /// Whether something in the function refers to a label. Jump tables do so from
    /// elsewhere, and any block of a function with a jump table may be meant.
    fn is_used(&self, label: &str) -> bool {
        self.used.contains(label)
            || (label.starts_with(".LBB") && self.used.iter().any(|used| used.starts_with(".LJTI")))
    }

    /// `text` with names in place of labels and symbols.
    fn replace(&mut self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(word) = words(rest).next() {
            let at = word.as_ptr() as usize - rest.as_ptr() as usize;
            out.push_str(&rest[..at]);
            rest = &rest[at + word.len()..];
            if word.starts_with(".L") {
                let name = self.label(word);
                out.push_str(&name);
            } else if word.starts_with("_R") || word.starts_with("_ZN") {
                out.push_str(&demangle(word));
            } else {
                out.push_str(word);
            }
        }
        out.push_str(rest);
        out.replace("@GOTPCREL", "").replace("@PLT", "")
    }

    fn label(&mut self, label: &str) -> String {
        if self.own.contains(label) {
            let next = format!(".L{}", self.labels.len() + 1);
            return self.labels.entry(label.to_owned()).or_insert(next).clone();
        }
        if let Some((_, name)) = self.constants.iter().find(|(known, _)| known == label) {
            return name.clone();
        }
        let name = format!(".C{}", self.constants.len() + 1);
        self.constants.push((label.to_owned(), name.clone()));
        name
    }

    /// The mnemonic and its operands, each where the eye expects it.
    fn columns(&mut self, text: &str) -> String {
        let text = self.replace(text);
        match text.split_once(' ') {
            Some((mnemonic, operands)) => format!("    {mnemonic:<11} {operands}"),
            None => format!("    {text}"),
        }
    }
}

/// What could be a label, a symbol, a mnemonic, a register, a number.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || "_.$".contains(c)))
        .filter(|word| !word.is_empty())
}

/// The listings in a folder.
fn committed(folder: &Path) -> Result<Listings> {
    let mut listings = Listings::new();
    for (_, name) in TARGETS.iter().flat_map(|target| target.isas) {
        let Ok(entries) = fs::read_dir(folder.join(name)) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            listings.insert(path.strip_prefix(folder)?.to_owned(), text);
        }
    }
    Ok(listings)
}

/// How the listings that are there differ from those that were made; empty if not.
fn differences(there: &Listings, made: &Listings) -> String {
    let mut out = String::new();
    let paths: BTreeSet<_> = there.keys().chain(made.keys()).collect();
    for path in paths {
        let _ = match (there.get(path), made.get(path)) {
            (Some(a), Some(b)) if a == b => Ok(()),
            (Some(_), None) => writeln!(out, "{}: of no kernel any more", path.display()),
            (None, _) => writeln!(out, "{}: missing", path.display()),
            (Some(_), Some(_)) if out.lines().count() > SHOWN.1 => {
                writeln!(out, "{}: differs", path.display())
            }
            (Some(a), Some(b)) => {
                let diff = TextDiff::from_lines(a, b);
                let unified = diff.unified_diff().context_radius(2).to_string();
                let mut lines = unified.lines();
                let shown: String = lines
                    .by_ref()
                    .take(SHOWN.0)
                    .flat_map(|line| ["    ", line, "\n"])
                    .collect();
                let more = lines.count();
                writeln!(
                    out,
                    "{}: differs\n{shown}    and {more} lines more",
                    path.display()
                )
            }
        };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Arch;

    const TEXT: &str = "\
	.type	_RNvCsabc_1c1f,@function
_RNvCsabc_1c1f:
	.cfi_startproc
.Ltmp0:
	cmp	rdi, 1
	jne	.LBB7_4
	#APP

	movdqu	xmm0, xmmword ptr [rsi]

	#NO_APP
	pand	xmm0, xmmword ptr [rip + .LCPI7_0]
.LBB7_4:
	lea	rdi, [rip + .Lanon.0123.5]
	call	qword ptr [rip + _RNvCsdef_1d1g@GOTPCREL]
	jmp	.LBB7_4
	.size	_RNvCsabc_1c1f, 1
.LCPI7_0:
	.byte	15
.Lanon.0123.5:
	.asciz	\"kernels/src/lib.rs\"
";

    fn listed(text: &str) -> String {
        let assembly = Assembly::parse(text, Arch::X86_64);
        listing("f", &assembly.functions[0], &assembly)
    }

    #[test]
    fn shows_what_matters() {
        assert_eq!(
            listed(TEXT),
            "\
# f

    cmp         rdi, 1
    jne         .L1
#APP
    movdqu      xmm0, xmmword ptr [rsi]
#NO_APP
    pand        xmm0, xmmword ptr [rip + .C1]
.L1:
    lea         rdi, [rip + .C2]
    call        qword ptr [rip + d::g]
    jmp         .L1

.C1:
    .byte       15
"
        );
    }

    #[test]
    fn numbers_and_hashes_of_elsewhere_do_not_show() {
        let other = TEXT
            .replace("LBB7", "LBB12")
            .replace("LCPI7", "LCPI12")
            .replace("0123.5", "4567.9")
            .replace("Csabc", "Csxyz")
            .replace(".Ltmp0", ".Ltmp9");
        assert_eq!(listed(&other), listed(TEXT));
    }

    #[test]
    fn differences_name_the_file() {
        let one = |text: &str| Listings::from([(PathBuf::from("t/f.s"), text.to_owned())]);
        assert_eq!(differences(&one("a\nb\n"), &one("a\nb\n")), "");
        let found = differences(&one("a\nb\n"), &one("a\nc\n"));
        assert!(found.contains("t/f.s: differs"), "{found}");
        assert!(found.contains("-b") && found.contains("+c"), "{found}");
        assert_eq!(
            differences(&one(""), &Listings::new()),
            "t/f.s: of no kernel any more\n"
        );
        assert_eq!(differences(&Listings::new(), &one("")), "t/f.s: missing\n");
    }
}
