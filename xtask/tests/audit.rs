//! The load audit of x86-64, with its controls. The other targets are audited by
//! `cargo run -p xtask -- audit`.
#![cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]

use std::sync::LazyLock;

use xtask::{
    assembly::Assembly,
    audit::{self, Audit},
    compile, options,
    target::{TARGETS, Target},
};

fn target() -> &'static Target {
    &TARGETS[0]
}

/// Kernels and specimens, compiled once, where the command `audit` finds the former too.
static ASSEMBLY: LazyLock<Assembly> = LazyLock::new(|| {
    let packages = [&["atomic-memchr-specimens"], compile::KERNELS].concat();
    compile::assembly(&packages, target(), &compile::target_dir()).unwrap()
});

static AUDIT: LazyLock<Audit<'static>> = LazyLock::new(|| Audit::new(&ASSEMBLY).unwrap());

/// Each load of theirs, taken for a plain one, is caught.
#[test]
fn kernels_access_shared_memory_by_inline_assembly_only() {
    let report = audit::of_kernels(&AUDIT, &ASSEMBLY, target()).unwrap();
    let found: Vec<_> = report
        .violations()
        .map(|(finding, violation)| format!("{}: {violation}", finding.name()))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let caught = report.functions.iter().map(|f| f.caught_accesses);
    assert!(caught.sum::<usize>() > 1000);
}

/// The functions of a module of the specimens, and what is found in each.
fn verdicts(module: &str) -> Vec<(String, Vec<String>)> {
    let path = format!("atomic_memchr_specimens::{module}::");
    ASSEMBLY
        .functions
        .iter()
        .filter_map(|function| {
            let name = function.name().strip_prefix(&path)?.to_owned();
            let report = AUDIT
                .report([function.symbol.as_str()].into_iter())
                .unwrap();
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
    let verdicts = verdicts("honest");
    assert_eq!(verdicts.len(), 5, "{verdicts:?}");
    for (name, violations) in verdicts {
        assert!(violations.is_empty(), "{name}: {violations:?}");
    }
}

/// The mistakes, and a part of what is said of each.
const MISTAKES: &[(&str, &str)] = &[
    (
        "assembled",
        "`mov byte ptr [rdi], 0` writes memory in inline assembly",
    ),
    ("bytes", "`.byte 136` is data among instructions"),
    (
        "callee",
        "load: instruction 0: `movzx eax, byte ptr [rdi]` reads",
    ),
    ("copy", "calls memcpy with an argument 1"),
    ("count", "reads"),
    ("equal", "calls bcmp with an argument"),
    ("fill", "reads"),
    ("find", "reads"),
    ("held", "settings4HELD]` reads"),
    ("implied", "has the operand `byte ptr es:[rdi]`"),
    ("kernel", "calls a kernel with an argument 2"),
    ("load", "`movzx eax, byte ptr [rdi]` reads"),
    ("masked", "has the mnemonic `maskmovdqu`"),
    (
        "panics",
        "calls core::panicking::panic_fmt with an argument 1",
    ),
    ("spilled", "reads"),
    ("store", "`mov byte ptr [rdi], 0` writes"),
    ("stranger", "calls stranger, which is not audited"),
    ("tail", "`jmp rax` calls what is not known"),
    ("unwinding", "`.cfi_lsda 27, .Lexception0` is a directive"),
    ("volatile", "`movzx eax, byte ptr [rdi]` reads"),
];

#[test]
fn mistakes_are_caught() {
    let mut verdicts = verdicts("plain");
    verdicts.sort();
    let names: Vec<_> = verdicts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        MISTAKES.iter().map(|(name, _)| *name).collect::<Vec<_>>()
    );
    for ((name, violations), (_, part)) in verdicts.iter().zip(MISTAKES) {
        let is_caught = violations.iter().any(|violation| violation.contains(part));
        assert!(is_caught, "{name}: {violations:#?}");
    }
}

/// Options are promises to the compiler that its output does not show. That a load runs as
/// often as the source says, and stays on its side of a fence, rests on the lack of some.
#[test]
fn every_load_and_store_has_its_options_and_stands_in_asm() {
    let workspace = compile::workspace();
    let sources = workspace.join("asm/src");
    let blocks = options::in_folder(&sources).unwrap();
    // One for each shape of assembly.
    assert!(blocks.len() >= 7, "{blocks:?}");
    for block in blocks {
        let (options, place) = (block.options.as_deref(), (block.file, block.line));
        if options == Some(options::REGISTERS) {
            assert!(!block.has_address, "{place:?}");
        } else {
            assert_eq!(options, Some(options::ACCESS), "{place:?}");
        }
    }
    let elsewhere = options::elsewhere_in_folder(&sources).unwrap();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
    for folder in ["kernels/src", "src", "mapgrep/src"] {
        let elsewhere = options::in_folder(&workspace.join(folder)).unwrap();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
    }
}
