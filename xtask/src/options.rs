//! The options of every `asm!` in the workspace, read from the source: the compiler's
//! output does not show them.

use std::{
    fs,
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

/// Every `asm!`, and what is like it, in the Rust files beneath a folder.
pub fn in_folder(folder: &Path) -> Result<Vec<Asm>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(in_folder(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            found.extend(in_text(&text).map(|(line, options, has_address)| Asm {
                file: path.clone(),
                line,
                options,
                has_address,
            }));
        }
    }
    Ok(found)
}

/// Returns the lines with an `asm!`, `global_asm!` or `naked_asm!` in them, its options, and
/// whether it could have an address.
pub fn in_text(text: &str) -> impl Iterator<Item = (usize, Option<String>, bool)> {
    let code: String = text
        .lines()
        .flat_map(|line| {
            let comment = line.trim_start().starts_with("//");
            [if comment { "" } else { line }, "\n"]
        })
        .collect();
    let places: Vec<usize> = code.match_indices("asm!(").map(|(at, _)| at).collect();
    places.into_iter().map(move |at| {
        let line = code[..at].matches('\n').count() + 1;
        let call = call(&code[at + "asm!".len()..]);
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
    }
}
