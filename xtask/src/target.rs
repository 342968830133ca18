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
    /// The tables of kernels that run there by default, and the folder that holds the
    /// listings of each.
    pub tables: &'static [(&'static str, &'static str)],
    /// What haystacks of up to a group are searched with.
    pub short: &'static str,
}

impl Target {
    /// All tables of kernels there, those too that run there in tests only and by default on
    /// targets without vectors.
    pub fn all_tables(&self) -> impl Iterator<Item = &'static str> {
        let others = ["PORTABLE", "WORD"];
        let missing = others
            .into_iter()
            .filter(|other| !self.tables.iter().any(|(table, _)| table == other));
        self.tables.iter().map(|(table, _)| *table).chain(missing)
    }
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target {
        triple: "x86_64-unknown-linux-gnu",
        arch: Arch::X86_64,
        tables: &[
            ("SSE2", "x86_64-sse2"),
            ("AVX2", "x86_64-avx2"),
            ("AVX512", "x86_64-avx512"),
        ],
        short: "SSE2",
    },
    Target {
        triple: "aarch64-unknown-linux-gnu",
        arch: Arch::AArch64,
        tables: &[("NEON", "aarch64-neon")],
        short: "NEON",
    },
    Target {
        triple: "thumbv7em-none-eabihf",
        arch: Arch::Thumb,
        tables: &[("WORD", "thumbv7em-word")],
        short: "WORD",
    },
];
