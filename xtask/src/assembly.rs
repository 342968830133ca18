//! The compiler's assembly output, cut into functions and data.

use std::collections::BTreeMap;

use crate::target::Arch;

/// What a compilation put out.
#[derive(Debug)]
pub struct Assembly {
    /// How it is written.
    pub arch: Arch,
    /// The functions, in their order.
    pub functions: Vec<Function>,
    /// What stands behind each label that names data: directives, without `.p2align`
    /// and such.
    pub data: BTreeMap<String, Vec<String>>,
    /// Further symbols of functions, and the symbol that each stands for.
    pub aliases: BTreeMap<String, String>,
    /// The labels outside of functions, and whether each stands in a section that nobody
    /// writes once the program runs.
    sections: BTreeMap<String, bool>,
}

/// A function.
#[derive(Debug)]
pub struct Function {
    /// Its symbol, mangled.
    pub symbol: String,
    /// What it consists of.
    pub lines: Vec<Line>,
}

/// A line of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A place to jump to, or the name of the data that follow.
    Label(String),
    /// An instruction: mnemonic, space, operands.
    Instruction {
        /// What is written there, with single spaces.
        text: String,
        /// Whether it stands within inline assembly.
        inline: bool,
    },
    /// Inline assembly begins (`true`) or ends.
    Mark(bool),
    /// Data among the instructions: a jump table, a literal.
    Data(String),
    /// A directive that could change what the program does, or how the lines after it are
    /// to be read: of those outside of inline assembly, all but [`HARMLESS`].
    Directive(String),
}

/// Directives that say how frames are laid out. Those that name a landing pad
/// (`.cfi_lsda`, `.cfi_personality`) are not among them.
const HARMLESS: &[&str] = &[
    "cfi_startproc",
    "cfi_endproc",
    "cfi_def_cfa",
    "cfi_def_cfa_offset",
    "cfi_def_cfa_register",
    "cfi_adjust_cfa_offset",
    "cfi_offset",
    "cfi_rel_offset",
    "cfi_register",
    "cfi_restore",
    "cfi_remember_state",
    "cfi_restore_state",
    "cfi_same_value",
    "cfi_undefined",
    "cfi_negate_ra_state",
];

impl Function {
    /// The symbol as Rust, without hashes.
    pub fn name(&self) -> String {
        demangle(&self.symbol)
    }
}

/// A symbol as Rust, without hashes.
pub fn demangle(symbol: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(symbol))
}

impl Assembly {
    /// Adds what another compilation put out. Labels that both have, of constants, stand
    /// for both.
    pub fn append(&mut self, other: Assembly) {
        self.functions.extend(other.functions);
        self.aliases.extend(other.aliases);
        for (label, directives) in other.data {
            self.data.entry(label).or_default().extend(directives);
        }
        for (label, is_constant) in other.sections {
            *self.sections.entry(label).or_insert(true) &= is_constant;
        }
    }

    /// Whether a label names data that nobody writes.
    pub fn is_constant(&self, label: &str) -> bool {
        self.sections.get(label).copied().unwrap_or(false)
    }

    /// Cuts `text`.
    pub fn parse(text: &str, arch: Arch) -> Assembly {
        let mut assembly = Assembly {
            arch,
            functions: Vec::new(),
            data: BTreeMap::new(),
            aliases: BTreeMap::new(),
            sections: BTreeMap::new(),
        };
        let mut is_constant = false;
        let mut announced = String::new();
        let mut function: Option<Function> = None;
        let mut label = String::new();
        let mut inline = false;
        for line in text.lines() {
            let line = line.trim();
            if let Some(word) = line.strip_prefix(arch.comment())
                && let Some(begin) = mark(word)
            {
                inline = begin;
                if let Some(function) = &mut function {
                    function.lines.push(Line::Mark(begin));
                }
                continue;
            }
            let code = without_comment(line, arch);
            if code.is_empty() {
                continue;
            }
            if let Some((alias, symbol)) = code.split_once(" = ")
                && function.is_none()
            {
                assembly.aliases.insert(alias.to_owned(), symbol.to_owned());
                continue;
            }
            if let Some(name) = label_of(code) {
                if name == announced && !name.is_empty() && !inline {
                    function = Some(Function {
                        symbol: name.to_owned(),
                        lines: Vec::new(),
                    });
                } else if name.starts_with(".Lfunc_end") || name.starts_with(".Lfunc_begin") {
                    // The end is also announced by `.size`, which is what counts.
                } else if let Some(function) = &mut function {
                    function.lines.push(Line::Label(name.to_owned()));
                } else {
                    *assembly.sections.entry(name.to_owned()).or_insert(true) &= is_constant;
                }
                label = name.to_owned();
                continue;
            }
            if let Some(directive) = code.strip_prefix('.') {
                let (word, rest) = directive
                    .split_once(char::is_whitespace)
                    .unwrap_or((directive, ""));
                match word {
                    "byte" | "short" | "hword" | "long" | "word" | "quad" | "xword" | "zero"
                    | "ascii" | "asciz" | "inst" => {
                        let text = spaced(code);
                        if let Some(function) = &mut function {
                            function.lines.push(Line::Data(text.clone()));
                        }
                        assembly.data.entry(label.clone()).or_default().push(text);
                    }
                    "size" if !inline => {
                        if let Some(ended) = function.take_if(|function| {
                            rest.split(',').next() == Some(function.symbol.as_str())
                        }) {
                            assembly.functions.push(ended);
                        }
                    }
                    _ if function.is_some() => {
                        let is_padding = word == "p2align" && !rest.contains(',');
                        if let Some(function) = &mut function
                            && (inline || !(is_padding || HARMLESS.contains(&word)))
                        {
                            function.lines.push(Line::Directive(spaced(code)));
                        }
                    }
                    "type" => {
                        announced = match rest.rsplit_once(',') {
                            Some((name, kind)) if kind.contains("function") => name.trim().into(),
                            _ => String::new(),
                        }
                    }
                    "section" => is_constant = is_read_only(rest),
                    "text" | "data" | "bss" | "pushsection" | "popsection" | "previous" => {
                        is_constant = false;
                    }
                    _ => {}
                }
                continue;
            }
            if let Some(function) = &mut function {
                function.lines.push(Line::Instruction {
                    text: spaced(code),
                    inline,
                });
            }
        }
        assembly
    }
}

/// Whether nobody writes a section, of which the name and the flags are given, once it is
/// loaded and relocated.
fn is_read_only(section: &str) -> bool {
    let mut parts = section.split(',').map(|part| part.trim().trim_matches('"'));
    let (name, flags) = (parts.next().unwrap_or_default(), parts.next());
    let is = |kind: &str| {
        let rest = name.strip_prefix(kind);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    is(".data.rel.ro") || is(".rodata") && flags.is_none_or(|flags| !flags.contains('w'))
}

fn mark(word: &str) -> Option<bool> {
    match word.trim() {
        "APP" => Some(true),
        "NO_APP" => Some(false),
        _ => None,
    }
}

/// `code` without what stands behind the sign for comments. On x86 that sign is
/// part of nothing else; on Arm `@` is part of section types, which are not read.
fn without_comment(code: &str, arch: Arch) -> &str {
    if code.starts_with(".type") || code.contains('"') {
        return code;
    }
    code.split(arch.comment())
        .next()
        .unwrap_or_default()
        .trim_end()
}

fn label_of(code: &str) -> Option<&str> {
    code.strip_suffix(':')
        .filter(|name| !name.contains(char::is_whitespace))
}

/// The names in a directive or an instruction.
pub fn names(directive: &str) -> impl Iterator<Item = &str> {
    directive
        .split_once(' ')
        .map_or("", |(_, operands)| operands)
        .split(|c: char| !(c.is_alphanumeric() || "_.$@:".contains(c)))
        .filter(|name| name.starts_with(|c: char| !c.is_ascii_digit()))
}

/// One space where there is any.
fn spaced(code: &str) -> String {
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_cut_at_their_size_and_inline_assembly_is_marked() {
        let text = "\
	.type	f,@function
f:
	.cfi_startproc
	mov	rax, rdi
	#APP

	movdqu	xmm0, xmmword ptr [rax]

	#NO_APP
.LBB0_1:
	ret # a comment
.Lfunc_end0:
	.size	f, .Lfunc_end0-f
	.type	.Ldata,@object
.Ldata:
	.quad	f
	.long	7
g = f
";
        let assembly = Assembly::parse(text, Arch::X86_64);
        let instruction = |text: &str, inline| Line::Instruction {
            text: text.into(),
            inline,
        };
        assert_eq!(
            assembly.functions[0].lines,
            [
                instruction("mov rax, rdi", false),
                Line::Mark(true),
                instruction("movdqu xmm0, xmmword ptr [rax]", true),
                Line::Mark(false),
                Line::Label(".LBB0_1".into()),
                instruction("ret", false),
            ]
        );
        assert_eq!(assembly.data[".Ldata"], [".quad f", ".long 7"]);
        assert_eq!(assembly.aliases["g"], "f");
    }
}
