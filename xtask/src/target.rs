//! The targets whose machine code is read.

/// An instruction set, as the compiler writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arch {
    /// x86-64, in Intel syntax.
    X86_64,
    /// AArch64.
    AArch64,
    /// Thumb-2, in unified syntax.
    Thumb,
}

impl Arch {
    /// What begins a comment, and with it the marks around inline assembly.
    pub fn comment(self) -> &'static str {
        match self {
            Arch::X86_64 => "#",
            Arch::AArch64 => "//",
            Arch::Thumb => "@",
        }
    }
}

/// A target of rustc.
#[derive(Debug)]
pub struct Target {
    /// Its name.
    pub triple: &'static str,
    /// How its assembly is written.
    pub arch: Arch,
    /// The ISAs among which the best is chosen, and the folder with the listings of each.
    pub isas: &'static [(&'static str, &'static str)],
    /// The ISA by which haystacks of up to a group are searched.
    pub short: &'static str,
}

impl Target {
    /// Returns all ISAs of the target, with those that only tests ask for.
    pub fn all_isas(&self) -> impl Iterator<Item = &'static str> {
        let others = ["portable", "word"];
        let missing = others
            .into_iter()
            .filter(|other| !self.isas.iter().any(|(isa, _)| isa == other));
        self.isas.iter().map(|(isa, _)| *isa).chain(missing)
    }
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target {
        triple: "x86_64-unknown-linux-gnu",
        arch: Arch::X86_64,
        isas: &[
            ("sse2", "x86_64-sse2"),
            ("avx2", "x86_64-avx2"),
            ("avx512", "x86_64-avx512"),
        ],
        short: "sse2",
    },
    Target {
        triple: "aarch64-unknown-linux-gnu",
        arch: Arch::AArch64,
        isas: &[("neon", "aarch64-neon")],
        short: "neon",
    },
    Target {
        triple: "thumbv7em-none-eabihf",
        arch: Arch::Thumb,
        isas: &[("word", "thumbv7em-word")],
        short: "word",
    },
];
