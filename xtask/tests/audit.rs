//! The load audit of x86-64, with its controls. The other targets are audited by
//! `cargo run -p xtask -- audit`.
#![cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]

use std::path::Path;

use xtask::{
    assembly::{Assembly, Line},
    audit, compile, kernel, options,
    target::{TARGETS, Target},
};

fn target() -> &'static Target {
    &TARGETS[0]
}

fn target_dir() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

#[test]
fn no_kernel_reads_shared_memory_other_than_by_inline_assembly() {
    let report = audit::kernels(target(), target_dir()).unwrap();
    let found: Vec<_> = report
        .violations()
        .map(|(finding, violation)| format!("{}: {violation}", finding.name()))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The control for every load there is: each one, taken for a plain one, is caught.
#[test]
fn each_load_would_be_caught() {
    let mut assembly = compile::assembly(compile::KERNELS, target(), target_dir()).unwrap();
    for line in assembly.functions.iter_mut().flat_map(|f| &mut f.lines) {
        if let Line::Instruction { inline, .. } = line {
            *inline = false;
        }
    }
    let roots: Vec<String> = target()
        .tables
        .iter()
        .flat_map(|(table, _)| kernel::of_table(&assembly, table))
        .map(str::to_owned)
        .collect();
    let unmarked = audit::audit(&assembly, roots.iter().map(String::as_str));
    let marked = audit::kernels(target(), target_dir()).unwrap();
    let mut loads = 0;
    for (unmarked, marked) in unmarked.functions.iter().zip(&marked.functions) {
        assert_eq!(unmarked.symbol, marked.symbol);
        assert_eq!(
            unmarked.violations.len(),
            marked.inline_accesses + marked.violations.len(),
            "{}",
            marked.name()
        );
        loads += marked.inline_accesses;
    }
    assert!(loads > 1000, "{loads} loads were found");
}

fn specimens() -> Assembly {
    let packages = [&["atomic-memchr-specimens"], compile::KERNELS].concat();
    compile::assembly(&packages, target(), target_dir()).unwrap()
}

/// The functions of a module of the specimens, and what is found in each.
fn verdicts(assembly: &Assembly, module: &str) -> Vec<(String, Vec<String>)> {
    let path = format!("atomic_memchr_specimens::{module}::");
    assembly
        .functions
        .iter()
        .filter_map(|function| {
            let name = function.name().strip_prefix(&path)?.to_owned();
            let report = audit::audit(assembly, [function.symbol.as_str()].into_iter());
            let violations = report.violations();
            Some((
                name,
                violations
                    .map(|(f, v)| format!("{}: {v}", f.name()))
                    .collect(),
            ))
        })
        .collect()
}

#[test]
fn honest_functions_pass() {
    let verdicts = verdicts(&specimens(), "honest");
    assert_eq!(verdicts.len(), 5, "{verdicts:?}");
    for (name, violations) in verdicts {
        assert!(violations.is_empty(), "{name}: {violations:?}");
    }
}

#[test]
fn plain_loads_are_caught() {
    let verdicts = verdicts(&specimens(), "plain");
    assert_eq!(verdicts.len(), 11, "{verdicts:?}");
    for (name, violations) in verdicts {
        assert!(!violations.is_empty(), "{name}");
    }
}

/// Options are promises to the compiler that its output does not show. That a load runs as
/// often as the source says, and stays on its side of a fence, rests on the lack of some.
#[test]
fn every_load_and_store_has_its_options_and_stands_in_asm() {
    let workspace = compile::workspace();
    let blocks = options::in_folder(&workspace.join("asm/src")).unwrap();
    assert!(blocks.len() > 20, "{blocks:?}");
    for block in blocks {
        let (options, place) = (block.options.as_deref(), (block.file, block.line));
        if options == Some(options::REGISTERS) {
            assert!(!block.has_address, "{place:?}");
        } else {
            assert_eq!(options, Some(options::ACCESS), "{place:?}");
        }
    }
    for folder in ["kernels/src", "src", "mapgrep/src"] {
        let elsewhere = options::in_folder(&workspace.join(folder)).unwrap();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
    }
}
