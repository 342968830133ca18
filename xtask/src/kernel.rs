//! Which kernel a symbol is.

use std::collections::{BTreeMap, BTreeSet};

use crate::assembly::{Assembly, demangle, names};

/// The patterns of a table, in the order of its macro in `dispatch.rs`. The functions
/// of the second and later ones have the same path as those of the first, and a
/// number in their symbols.
const PATTERNS: [&str; 3] = ["1", "2", "3"];

/// The kernels of each pattern.
const FAMILY: [&str; 5] = ["find", "rfind", "count", "fill", "rfill"];

/// The kernels without a pattern.
const SINGLE: [&str; 15] = [
    "copy",
    "memset",
    "equal",
    "few",
    "rfew",
    "few_caseless",
    "rfew_caseless",
    "substring",
    "rsubstring",
    "caseless",
    "rcaseless",
    "common",
    "rcommon",
    "common_caseless",
    "rcommon_caseless",
];

/// A function of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kernel<'a> {
    /// The name of the table.
    pub table: &'a str,
    /// `find1`, `rfill3`, `copy`.
    pub name: String,
}

/// The names of all kernels of a table.
pub fn all(table: &str) -> impl Iterator<Item = String> {
    let has_common = table != "WORD";
    PATTERNS
        .iter()
        .flat_map(|pattern| FAMILY.iter().map(move |name| format!("{name}{pattern}")))
        .chain(SINGLE.map(str::to_owned))
        .filter(move |name| has_common || !name.contains("common"))
}

/// The kernel that a symbol, mangled in the manner of v0, stands for.
pub fn of_symbol(symbol: &str) -> Option<Kernel<'_>> {
    let path = symbol.split_once("21atomic_memchr_kernels8dispatch")?.1;
    let (table, rest) = identifier(path)?;
    let (number, rest) = disambiguator(rest);
    let (name, "") = identifier(rest)? else {
        return None;
    };
    let name = if FAMILY.contains(&name) {
        format!("{name}{}", PATTERNS.get(number)?)
    } else if SINGLE.contains(&name) {
        name.to_owned()
    } else {
        return None;
    };
    Some(Kernel { table, name })
}

/// The symbols of the kernels of a table, from its data: equal kernels of two tables may
/// have become one function, with the name of either.
pub fn of_table<'a>(assembly: &'a Assembly, table: &str) -> BTreeSet<&'a str> {
    let path = format!("atomic_memchr_kernels::dispatch::{table}");
    // Where a table is a constant, a static has it too.
    let copy = format!("{path}_TABLE");
    assembly
        .data
        .iter()
        .filter(|(symbol, _)| [&path, &copy].contains(&&demangle(symbol)))
        .flat_map(|(_, directives)| directives.iter().flat_map(|text| names(text)))
        .filter(|symbol| of_symbol(symbol).is_some())
        .collect()
}

/// The kernels of all tables, by their distance in bytes from the start of one. What is
/// behind data of a size that is not known is left out.
pub fn places(assembly: &Assembly) -> BTreeMap<i64, Vec<&str>> {
    let mut places: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
    for (symbol, directives) in &assembly.data {
        if !demangle(symbol).starts_with("atomic_memchr_kernels::dispatch::") {
            continue;
        }
        let mut at = 0;
        for directive in directives {
            let (word, rest) = directive.split_once(' ').unwrap_or((directive, ""));
            if let Some(kernel) = names(directive).find(|name| of_symbol(name).is_some()) {
                places.entry(at).or_default().push(kernel);
            }
            at += match word {
                ".quad" | ".xword" => 8,
                ".long" | ".word" => 4,
                ".zero" => match rest.parse() {
                    Ok(bytes) => bytes,
                    Err(_) => break,
                },
                ".asciz" => string_length(rest) + 1,
                _ => break,
            };
        }
    }
    places
}

/// Bytes of a string in quotes, where `\\004` and `\\n` are one.
fn string_length(quoted: &str) -> i64 {
    let mut rest = quoted.trim_matches('"');
    let mut bytes = 0;
    while let Some(c) = rest.chars().next() {
        let escape = || {
            let digits = rest[1..].bytes().take(3);
            1 + digits.take_while(u8::is_ascii_digit).count().max(1)
        };
        rest = &rest[if c == '\\' { escape() } else { c.len_utf8() }..];
        bytes += 1;
    }
    bytes
}

/// A name that is preceded by its length.
fn identifier(path: &str) -> Option<(&str, &str)> {
    let digits = path.find(|c: char| !c.is_ascii_digit())?;
    let length: usize = path[..digits].parse().ok()?;
    path[digits..].split_at_checked(length)
}

/// `s_` is 1, `s0_` is 2, `s1_` is 3; nothing is 0.
fn disambiguator(path: &str) -> (usize, &str) {
    let Some((number, rest)) = path.strip_prefix('s').and_then(|path| path.split_once('_')) else {
        return (0, path);
    };
    match number {
        "" => (1, rest),
        _ => (
            usize::from_str_radix(number, 36).map_or(usize::MAX, |n| n + 2),
            rest,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_tell_the_patterns_apart() {
        let name =
            |path: &str| of_symbol(path).map(|kernel| (kernel.table.to_owned(), kernel.name));
        let prefix = "_RNvNvNtCsiwVn1WWJjFz_21atomic_memchr_kernels8dispatch";
        for (path, table, kernel) in [
            ("4AVX24find", "AVX2", "find1"),
            ("4AVX2s_5rfill", "AVX2", "rfill2"),
            ("6AVX512s0_5count", "AVX512", "count3"),
            ("4SSE25equal", "SSE2", "equal"),
        ] {
            assert_eq!(
                name(&format!("{prefix}{path}")),
                Some((table.to_owned(), kernel.to_owned()))
            );
        }
        assert_eq!(name(&format!("{prefix}10set_active")), None);
        assert_eq!(name(&format!("{prefix}6choose")), None);
    }
}
