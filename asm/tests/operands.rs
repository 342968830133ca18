//! Checks in the source that an operand is as wide as what its instruction writes.
//!
//! `lib.rs` says why that matters. Operands of macros are written as those of `asm!` are, so they
//! are found where a macro is called.
#![cfg(not(miri))] // Miri takes minutes to read it, and runs no assembly.

/// The files with assembly that has outputs, or with macros for it.
const SOURCES: [(&str, &str); 5] = [
    ("primitive.rs", include_str!("../src/primitive.rs")),
    ("word.rs", include_str!("../src/word.rs")),
    ("arm_dsp.rs", include_str!("../src/arm_dsp.rs")),
    ("aarch64.rs", include_str!("../src/aarch64.rs")),
    ("x86_64.rs", include_str!("../src/x86_64.rs")),
];

/// Classes of vector registers and of mask registers. Their operands have the type of a whole
/// vector or mask.
const VECTORS: [&str; 5] = ["vreg", "xmm_reg", "ymm_reg", "zmm_reg", "kreg"];

/// Returns the lines, from 1 on, of outputs in general registers that are not `register`,
/// or for which there is no `let register: usize;` since the last function began.
fn narrow_outputs(source: &str) -> Vec<usize> {
    let mut narrow = Vec::new();
    let mut is_declared = false;
    for (number, line) in source.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        if code.contains("fn ") {
            is_declared = false;
        }
        is_declared |= code.contains("let register: usize;");
        // `out`, `lateout`, `inout` and `inlateout`, several of which may stand in a line.
        for operand in code.split("out(").skip(1) {
            let Some((class, value)) = operand.split_once(')') else {
                continue;
            };
            let value = value.split(',').next().unwrap_or_default().trim();
            let is_whole = VECTORS.contains(&class)
                || is_declared && value.rsplit("=> ").next() == Some("register")
                // An address or a count, which is as wide as a register, and is discarded.
                || value.ends_with("=> _");
            if !is_whole {
                narrow.push(number + 1);
            }
        }
    }
    narrow
}

#[test]
fn general_registers_are_whole_operands() {
    for (name, source) in SOURCES {
        assert_eq!(narrow_outputs(source), [0; 0], "lines of {name}");
    }
}

#[test]
fn narrow_operands_are_found() {
    let declared = "fn f() {\n let register: usize;\n";
    for (line, is_narrow) in [
        ("word = lateout(reg) register,", false),
        ("word = lateout(reg) word,", true),
        ("word = out(reg_addr) byte,", true),
        ("out(\"r0\") byte,", true),
        ("inout(\"rcx\") span.len() => _,", false),
        ("inout(reg) a => b,", true),
        ("inlateout(reg) a => register,", false),
        ("a = out(xmm_reg) a,", false),
        ("a = out(xmm_reg) a, b = lateout(kreg) b);", false),
        ("a = out(xmm_reg) a, b = out(reg) b);", true),
        ("ptr = inout(reg) => _, [", false),
        ("$word = lateout($class) $word,", true),
    ] {
        let found = narrow_outputs(&format!("{declared}{line}"));
        assert_eq!(!found.is_empty(), is_narrow, "{line}");
    }
    let undeclared = "fn f() {\n let register: usize;\n}\nfn g() {\n let register: u32;\n";
    assert_eq!(
        narrow_outputs(&format!("{undeclared}lateout(reg) register,")),
        [6]
    );
}
