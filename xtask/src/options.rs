//! The options of every `asm!` in the workspace, read from the source: the compiler's
//! output does not show them.

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

/// The only options that a load or a store may have (docs/memory-model.md, section 2).
pub const ACCESS: &str = "nostack, preserves_flags";

/// The only options that a block may have which has registers as its operands, and no
/// address.
pub const REGISTERS: &str = "pure, nomem, nostack, preserves_flags";

/// An `asm!`.
#[derive(Debug)]
pub struct Asm {
    /// The file.
    pub file: PathBuf,
    /// The line that it begins in, from 1 on.
    pub line: usize,
    /// What stands between the parentheses of its `options`, if there is one such.
    pub options: Option<String>,
    /// Whether an address could be among its operands: a pointer, or something in brackets.
    pub has_address: bool,
}

/// Returns every `asm!`, and what is like it, in the Rust files beneath a folder.
pub fn in_folder(folder: &Path) -> Result<Vec<Asm>> {
    let mut found = Vec::new();
    for (file, text) in sources(folder)? {
        found.extend(in_text(&text).map(|(line, options, has_address)| Asm {
            file: file.clone(),
            line,
            options,
            has_address,
        }));
    }
    Ok(found)
}

/// Returns the file and the line of all options outside of every `asm!`, in the Rust files
/// beneath a folder: a macro could hand them to one.
pub fn elsewhere_in_folder(folder: &Path) -> Result<Vec<(PathBuf, usize)>> {
    let mut found = Vec::new();
    for (file, text) in sources(folder)? {
        found.extend(elsewhere_in_text(&text).map(|line| (file.clone(), line)));
    }
    Ok(found)
}

/// Returns the paths and the text of all Rust files beneath a folder.
fn sources(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            found.push((path, text));
        }
    }
    Ok(found)
}

/// Returns the lines with an `asm!`, `global_asm!` or `naked_asm!` in them, its options, and
/// whether it could have an address.
pub fn in_text(text: &str) -> impl Iterator<Item = (usize, Option<String>, bool)> {
    let code = code(text);
    calls(&code).into_iter().map(move |at| {
        let line = line(&code, at.start);
        let call = &code[at];
        let mut options = call.match_indices("options(");
        let only = match (options.next(), options.next()) {
            (Some((at, word)), None) => call[at + word.len()..]
                .split(')')
                .next()
                .map(|list| list.split_whitespace().collect::<Vec<_>>().join(" ")),
            _ => None,
        };
        let uncommented: String = call.lines().map(uncommented).collect();
        let has_address = ["ptr", "block", "["]
            .iter()
            .any(|sign| uncommented.contains(sign));
        (line, only, has_address)
    })
}

/// Returns the lines in which options stand outside of every `asm!`.
pub fn elsewhere_in_text(text: &str) -> impl Iterator<Item = usize> {
    let code = code(text);
    let calls = calls(&code);
    let options: Vec<usize> = code.match_indices("options(").map(|(at, _)| at).collect();
    options
        .into_iter()
        .filter(move |at| !calls.iter().any(|call| call.contains(at)))
        .map(move |at| line(&code, at))
}

/// Replaces each line that is a comment by an empty one.
fn code(text: &str) -> String {
    text.lines()
        .flat_map(|line| {
            let comment = line.trim_start().starts_with("//");
            [if comment { "" } else { line }, "\n"]
        })
        .collect()
}

/// Returns where the arguments of each `asm!` stand.
fn calls(code: &str) -> Vec<Range<usize>> {
    code.match_indices("asm!(")
        .map(|(at, name)| {
            let start = at + name.len() - 1;
            start..start + call(&code[start..]).len()
        })
        .collect()
}

/// Returns the number of the line that an offset lies in, from 1 on.
fn line(code: &str, at: usize) -> usize {
    code[..at].matches('\n').count() + 1
}

/// A line without its comment.
fn uncommented(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code)
}

/// From the parenthesis at the start to the one that closes it. Those in strings count
/// too: templates have them in pairs.
fn call(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return &text[..at];
                }
            }
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_options_and_their_lack() {
        let text = "
// asm!(\"in a comment\")
pub fn load() { asm!(\"mov {x}, [{y}]\", x = out(reg) x, options(nostack,
    readonly)); }
macro_rules! store { () => { fn $name() {} } } asm!(\"nop\");
asm!(\"nop\", options(pure), options(nomem));
";
        assert_eq!(
            in_text(text).collect::<Vec<_>>(),
            [
                (3, Some("nostack, readonly".into()), true),
                (5, None, false),
                (6, None, false)
            ]
        );
        assert_eq!(elsewhere_in_text(text).next(), None);
    }

    #[test]
    fn finds_options_that_a_macro_hands_on() {
        let text = "
// access!(options(readonly))
macro_rules! access { ($($operand:tt)*) => { asm!($($operand)*, options(nostack)) } }
access!(out(reg) x, options(pure));
";
        assert_eq!(elsewhere_in_text(text).collect::<Vec<_>>(), [4]);
    }
}
