//! x86-64, in Intel syntax.
//!
//! Its instructions write their first operand and no other, but for a known few;
//! after those, every register that they could have written is unknown.

use super::{
    Machine,
    instruction::{Address, Callee, Flow, Instruction, Reg, Term, Value, number, operands},
};

const NAMES: [&str; 16] = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13",
    "r14", "r15",
];
const RSP: Reg = 4;
const RBP: Reg = 5;
const RSI: Reg = 6;
const RDI: Reg = 7;

/// System V.
pub(super) const MACHINE: Machine = Machine {
    word: 8,
    sp: RSP,
    registers: 16,
    arguments: &[RDI, RSI, 2, 1, 8, 9],
    constant: &[],
    clobbered: &[0, 1, 2, RSI, RDI, 8, 9, 10, 11],
    decode: |lines| lines.iter().map(|line| decode(line)).collect(),
};

/// Instructions that write registers or memory that they do not name, or name
/// second.
const IMPLICIT: &[&str] = &[
    "mul",
    "mulx",
    "div",
    "idiv",
    "cwd",
    "cdq",
    "cqo",
    "cbw",
    "cwde",
    "cdqe",
    "cpuid",
    "xgetbv",
    "rdtsc",
    "rdtscp",
    "xchg",
    "xadd",
    "cmpxchg",
    "cmpxchg8b",
    "cmpxchg16b",
    "loop",
    "loope",
    "loopne",
    "pcmpestri",
    "pcmpistri",
    "vpcmpestri",
    "vpcmpistri",
    "syscall",
    "enter",
    "lahf",
    "rdrand",
    "rdseed",
    "popa",
    "popf",
];

/// Instructions that name an address and touch nothing there.
const NO_ACCESS: &[&str] = &[
    "lea",
    "nop",
    "prefetcht0",
    "prefetcht1",
    "prefetcht2",
    "prefetchnta",
    "prefetchw",
];

/// Instructions that write no register.
const WRITE_NOTHING: &[&str] = &[
    "cmp",
    "test",
    "bt",
    "nop",
    "ptest",
    "vptest",
    "kortestb",
    "kortestw",
    "kortestd",
    "kortestq",
    "ktestb",
    "ktestw",
    "ktestd",
    "ktestq",
    "comiss",
    "comisd",
    "ucomiss",
    "ucomisd",
    "vzeroupper",
    "vzeroall",
    "prefetcht0",
    "prefetcht1",
    "prefetcht2",
    "prefetchnta",
    "prefetchw",
    "mfence",
    "lfence",
    "sfence",
    "pause",
    "cld",
    "std",
    "clc",
    "stc",
    "cmc",
    "endbr64",
];

/// Instructions with memory as their first operand that do not read it first.
fn only_writes(mnemonic: &str) -> bool {
    const PREFIXES: &[&str] = &[
        "mov",
        "vmov",
        "kmov",
        "set",
        "vextract",
        "pextr",
        "vpextr",
        "vpcompress",
        "vpmov",
        "stmxcsr",
    ];
    PREFIXES.iter().any(|prefix| mnemonic.starts_with(prefix))
}

/// The register, and whether it is all of it.
fn register(name: &str) -> Option<(Reg, bool)> {
    if let Some(at) = NAMES.iter().position(|&whole| whole == name) {
        return Some((at as Reg, true));
    }
    if let Some(numbered) = name.strip_prefix('r') {
        let digits = numbered.trim_end_matches(['d', 'w', 'b']);
        let number: Reg = digits.parse().ok()?;
        return (8..16).contains(&number).then_some((number, false));
    }
    let low = match name {
        "eax" | "ax" | "al" | "ah" => 0,
        "ecx" | "cx" | "cl" | "ch" => 1,
        "edx" | "dx" | "dl" | "dh" => 2,
        "ebx" | "bx" | "bl" | "bh" => 3,
        "esp" | "sp" | "spl" => RSP,
        "ebp" | "bp" | "bpl" => RBP,
        "esi" | "si" | "sil" => RSI,
        "edi" | "di" | "dil" => RDI,
        _ => return None,
    };
    Some((low, false))
}

fn whole(name: &str) -> Option<Reg> {
    register(name).and_then(|(reg, whole)| whole.then_some(reg))
}

/// What is between brackets: `rax + 4*rcx - 8`, `rip + label`.
fn sum(text: &str) -> Address {
    let mut address = Address::default();
    let signed = text.replace(" - ", " + -");
    for part in signed.split('+').map(str::trim).filter(|p| !p.is_empty()) {
        if part == "rip" {
            // A label follows.
        } else if let Some(offset) = number(part) {
            address.offset = address.offset.wrapping_add(offset);
        } else if let Some(reg) = whole(part.strip_prefix("1*").unwrap_or(part)) {
            address.terms.push(Term::Plain(reg));
        } else if part.contains('*') || register(part).is_some() || is_vector(part) {
            address.terms.push(Term::Other);
        } else {
            address.label = Some(part.to_owned());
        }
    }
    address
}

fn is_vector(name: &str) -> bool {
    ["xmm", "ymm", "zmm"]
        .iter()
        .any(|kind| name.starts_with(kind))
}

/// The address that an operand names, and how many bytes are there, if it says so.
fn memory(operand: &str) -> Option<(Address, Option<i64>)> {
    let size = match operand.split_whitespace().next()? {
        "byte" => Some(1),
        "word" => Some(2),
        "dword" => Some(4),
        "qword" => Some(8),
        "xmmword" => Some(16),
        "ymmword" => Some(32),
        "zmmword" => Some(64),
        _ => None,
    };
    if let Some((before, rest)) = operand.split_once('[') {
        let mut address = sum(rest.split(']').next().unwrap_or_default());
        // `table[8*rax]`, and `fs:[0]`, which is nobody's.
        let name = before.rsplit(' ').next().unwrap_or_default().trim();
        if name.contains(':') {
            address.terms.push(Term::Other);
        } else if !name.is_empty() && name != "ptr" {
            address.label = Some(name.to_owned());
        }
        return Some((address, size));
    }
    // `qword ptr label`
    let name = operand.split_once(" ptr ")?.1.trim();
    Some((Address::of_label(name), size))
}

fn decode(text: &str) -> Instruction {
    let mut out = Instruction::default();
    let mut words = text;
    while let Some((prefix, rest)) = words.split_once(' ')
        && [
            "lock", "rep", "repe", "repz", "repne", "repnz", "notrack", "data16",
        ]
        .contains(&prefix)
    {
        words = rest;
    }
    let (mnemonic, rest) = words.split_once(' ').unwrap_or((words, ""));
    let operands = operands(rest);
    let first = operands.first().copied().unwrap_or_default();

    if flow(mnemonic, first, &mut out) || string(mnemonic, &operands, &mut out) {
        return out;
    }

    for (at, operand) in operands.iter().enumerate() {
        let Some((address, size)) = memory(operand) else {
            continue;
        };
        if NO_ACCESS.contains(&mnemonic) {
            continue;
        }
        let is_target = at == 0 && !WRITE_NOTHING.contains(&mnemonic) && mnemonic != "push";
        if !is_target || !only_writes(mnemonic) {
            out.read(address.clone());
        }
        if is_target || IMPLICIT.contains(&mnemonic) {
            let value = (mnemonic == "mov" && at == 0)
                .then(|| operands.get(1).and_then(|source| whole(source)))
                .flatten();
            out.store(address, size.unwrap_or(64), value);
        }
    }

    if IMPLICIT.contains(&mnemonic) || (mnemonic == "imul" && operands.len() == 1) {
        for reg in [0, 1, 2, 3, RSI, RDI] {
            out.set(reg, Value::Unknown);
        }
        for operand in &operands {
            if let Some((reg, _)) = register(operand) {
                out.set(reg, Value::Unknown);
            }
        }
        return out;
    }
    if WRITE_NOTHING.contains(&mnemonic) {
        return out;
    }
    stack(mnemonic, first, &mut out);
    // Behind a mask register stands what is masked: `zmm0 {k1} {z}`.
    if let Some((reg, is_whole)) = register(first)
        && mnemonic != "push"
        && mnemonic != "pop"
    {
        let value = if is_whole {
            value(mnemonic, reg, &operands)
        } else {
            Value::Unknown
        };
        out.set(reg, value);
    }
    out
}

/// What a whole register holds after an instruction that has it as its first operand.
fn value(mnemonic: &str, target: Reg, operands: &[&str]) -> Value {
    let source = operands.get(1).copied().unwrap_or_default();
    let loaded = |address| Value::Load(address);
    match mnemonic {
        "mov" => match (whole(source), memory(source)) {
            (Some(reg), _) => Value::copy(reg),
            (None, Some((address, _))) => loaded(address),
            _ => label_operand(source),
        },
        "movabs" => label_operand(source),
        "lea" => memory_or_sum(source),
        "add" | "sub" => {
            let mut address = Address::of(target, 0);
            match (number(source), whole(source)) {
                (Some(n), _) => {
                    address.offset = if mnemonic == "add" {
                        n
                    } else {
                        n.wrapping_neg()
                    };
                }
                (None, Some(reg)) if mnemonic == "add" => address.terms.push(Term::Plain(reg)),
                (None, Some(reg)) => address.terms.push(Term::Minus(reg)),
                // A number from memory.
                (None, None) => address.terms.push(Term::Other),
            }
            Value::Sum(address)
        }
        "inc" => Value::Sum(Address::of(target, 1)),
        "dec" => Value::Sum(Address::of(target, -1)),
        "and" if number(source).is_some_and(|mask| mask < 0) => Value::Aligned(target),
        _ if mnemonic.starts_with("cmov") => {
            let other = match (whole(source), memory(source)) {
                (Some(reg), _) => Value::copy(reg),
                (None, Some((address, _))) => loaded(address),
                _ => Value::Unknown,
            };
            Value::Either(Box::new(Value::copy(target)), Box::new(other))
        }
        _ => Value::Unknown,
    }
}

fn memory_or_sum(source: &str) -> Value {
    memory(source).map_or(Value::Unknown, |(address, _)| Value::Sum(address))
}

/// `offset label`.
fn label_operand(source: &str) -> Value {
    match source.strip_prefix("offset ") {
        Some(label) => Value::Sum(Address::of_label(label)),
        None => Value::Unknown,
    }
}

fn stack(mnemonic: &str, first: &str, out: &mut Instruction) {
    match mnemonic {
        "push" => {
            out.store(Address::of(RSP, -8), 8, whole(first));
            out.set(RSP, Value::Sum(Address::of(RSP, -8)));
        }
        "pop" => {
            out.read(Address::of(RSP, 0));
            if let Some(reg) = whole(first) {
                out.set(reg, Value::Load(Address::of(RSP, 0)));
            }
            out.set(RSP, Value::Sum(Address::of(RSP, 8)));
        }
        "leave" => {
            out.read(Address::of(RBP, 0));
            out.set(RSP, Value::Sum(Address::of(RBP, 8)));
            out.set(RBP, Value::Load(Address::of(RBP, 0)));
        }
        _ => {}
    }
}

fn flow(mnemonic: &str, first: &str, out: &mut Instruction) -> bool {
    out.flow = match mnemonic {
        "ret" | "ud2" | "int3" | "hlt" => Flow::Leave,
        "call" => Flow::Call(callee(first, out)),
        "jmp" if first.starts_with(".L") => Flow::Jump(first.to_owned()),
        "jmp" => match callee(first, out) {
            Callee::Register(reg) => Flow::Table(reg),
            callee => Flow::TailCall(callee),
        },
        _ if mnemonic.starts_with('j') => {
            if first.starts_with(".L") {
                Flow::Branch(first.to_owned())
            } else {
                // To another function, if at all; then as a call.
                Flow::Call(Callee::Symbol(first.to_owned()))
            }
        }
        _ => return false,
    };
    true
}

fn callee(operand: &str, out: &mut Instruction) -> Callee {
    if let Some((address, _)) = memory(operand) {
        if let Some(symbol) = address
            .label
            .as_deref()
            .and_then(|l| l.strip_suffix("@GOTPCREL"))
        {
            return Callee::Symbol(symbol.to_owned());
        }
        out.read(address.clone());
        return Callee::Memory(address);
    }
    match whole(operand) {
        Some(reg) => Callee::Register(reg),
        None => Callee::Symbol(operand.trim_end_matches("@PLT").to_owned()),
    }
}

/// `movs`, `stos` and such, which have their addresses in certain registers.
fn string(mnemonic: &str, operands: &[&str], out: &mut Instruction) -> bool {
    let stem = mnemonic.trim_end_matches(['b', 'w', 'd', 'q']);
    // `movsd` and `cmpsd` are also instructions on vectors.
    if !["movs", "stos", "lods", "scas", "cmps"].contains(&stem)
        || operands.iter().any(|operand| is_vector(operand))
    {
        return false;
    }
    match stem {
        "movs" | "stos" => out.store(Address::of(RDI, 0), i64::MAX, None),
        "scas" | "cmps" => out.read(Address::of(RDI, 0)),
        _ => {}
    }
    if ["movs", "lods", "cmps"].contains(&stem) {
        out.read(Address::of(RSI, 0));
    }
    for reg in [0, 1, RSI, RDI] {
        out.set(reg, Value::Unknown);
    }
    true
}
