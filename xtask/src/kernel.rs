//! Which kernel a symbol is, by the manifest.

use std::{collections::BTreeMap, sync::LazyLock};

use atomic_memchr_kernels::MANIFEST;

use crate::assembly::{Assembly, demangle, names};

/// The module whose modules are the ISAs.
const INSTANCES: &str = "atomic_memchr_kernels::dispatch::instances::";

/// A kernel of an ISA.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kernel {
    /// The name of the ISA.
    pub isa: String,
    /// The path from there: `find::one::forward`, `copy`.
    pub name: String,
}

/// Returns each kernel of the manifest: its path and the types of its arguments.
pub fn all() -> impl Iterator<Item = (String, &'static [&'static str])> {
    MANIFEST.iter().copied().flatten().flat_map(|operation| {
        let mut paths = vec![String::new()];
        for level in operation
            .levels
            .into_iter()
            .filter(|level| !level.is_empty())
        {
            paths = paths
                .iter()
                .flat_map(|path| level.iter().map(move |name| format!("{path}::{name}")))
                .collect();
        }
        paths
            .into_iter()
            .map(|path| (path.trim_start_matches(':').to_owned(), operation.arguments))
    })
}

/// Returns the types of the arguments of the kernel with this path, if there is one.
pub fn arguments(name: &str) -> Option<&'static [&'static str]> {
    // Each function and each row of the output is looked up.
    static KERNELS: LazyLock<BTreeMap<String, &[&str]>> = LazyLock::new(|| all().collect());
    KERNELS.get(name).copied()
}

/// Returns the kernel whose function is called so in Rust.
pub fn of_function(name: &str) -> Option<Kernel> {
    let (isa, name) = name.strip_prefix(INSTANCES)?.split_once("::")?;
    arguments(name)?;
    Some(Kernel {
        isa: isa.to_owned(),
        name: name.to_owned(),
    })
}

/// Returns the kernel with this symbol.
pub fn of_symbol(symbol: &str) -> Option<Kernel> {
    of_function(&demangle(symbol))
}

/// Returns the kernels of an ISA by their symbols. Of two that are equal the compiler may have made
/// one function with two symbols.
pub fn of_isa<'a>(assembly: &'a Assembly, isa: &str) -> Vec<(Kernel, &'a str)> {
    let symbols = assembly
        .functions
        .iter()
        .map(|function| (function.symbol.as_str(), function.symbol.as_str()));
    let aliases = assembly
        .aliases
        .iter()
        .map(|(alias, symbol)| (alias.as_str(), symbol.as_str()));
    symbols
        .chain(aliases)
        .filter_map(|(name, symbol)| Some((of_symbol(name)?, symbol)))
        .filter(|(kernel, _)| kernel.isa == isa)
        .collect()
}

/// Returns the symbols in a row, if the data at this label is one: addresses of kernels and nothing
/// else.
pub fn row<'a>(assembly: &'a Assembly, label: &str) -> Option<Vec<&'a str>> {
    let directives = assembly.data.get(label)?;
    directives
        .iter()
        .map(|directive| names(directive).find(|name| of_symbol(name).is_some()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_has_each_kernel_once() {
        let names: Vec<_> = all().map(|(name, _)| name).collect();
        for name in [
            "find::one::forward",
            "count::three",
            "few::caseless::backward",
            "copy",
        ] {
            assert_eq!(
                names.iter().filter(|other| *other == name).count(),
                1,
                "{names:?}"
            );
        }
    }

    #[test]
    fn symbols_tell_isa_and_kernel() {
        let prefix = "_RNvNtNtNtNtNtCsiwVn1WWJjFz_21atomic_memchr_kernels8dispatch9instances";
        assert_eq!(
            of_symbol(&format!("{prefix}4avx24find3one7forward")),
            Some(Kernel {
                isa: "avx2".into(),
                name: "find::one::forward".into(),
            })
        );
        assert_eq!(of_symbol(&format!("{prefix}4avx24find3one8sideward")), None);
    }
}
