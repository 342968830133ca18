//! AArch64.
//!
//! Its instructions reach memory in loads, stores and atomics only, which are all
//! that have brackets, and write the registers that they name first.

use super::{
    Machine,
    instruction::{Address, Callee, Flow, Instruction, Reg, Term, Value, number, operands},
};

const SP: Reg = 31;
const ZERO: Reg = 32;

/// AAPCS64.
pub(super) const MACHINE: Machine = Machine {
    word: 8,
    sp: SP,
    registers: 33,
    arguments: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    constant: &[],
    clobbered: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30,
    ],
    decode: |lines| lines.iter().map(|line| decode(line)).collect(),
};

/// The register, and whether it is all of it.
fn register(name: &str) -> Option<(Reg, bool)> {
    match name {
        "sp" => return Some((SP, true)),
        "wsp" => return Some((SP, false)),
        "xzr" | "wzr" => return Some((ZERO, false)),
        _ => {}
    }
    let (kind, digits) = name.split_at_checked(1)?;
    let number: Reg = digits.parse().ok()?;
    match kind {
        "x" if number <= 30 => Some((number, true)),
        "w" if number <= 30 => Some((number, false)),
        _ => None,
    }
}

fn whole(name: &str) -> Option<Reg> {
    register(name).and_then(|(reg, whole)| whole.then_some(reg))
}

/// Bytes in a register of general or vector type.
fn width(name: &str) -> i64 {
    match name.as_bytes().first() {
        Some(b'x' | b'd') => 8,
        Some(b'w' | b's') => 4,
        Some(b'h') => 2,
        Some(b'b') => 1,
        _ => 16,
    }
}

/// `[x1, x2, lsl #3]`; what follows behind the bracket is not looked at.
fn bracket(operand: &str) -> Option<Address> {
    let inside = operand.strip_prefix('[')?.split(']').next()?;
    let mut address = Address::default();
    for (at, part) in operands(inside).into_iter().enumerate() {
        if let Some(offset) = number(part) {
            address.offset = offset;
        } else if let Some(label) = part.strip_prefix(':') {
            address.label = Some(format!(":{label}"));
        } else if let Some(reg) = whole(part) {
            address.terms.push(Term::Plain(reg));
        } else if register(part).is_some() {
            address.terms.push(Term::Other);
        } else if at > 1 {
            // The register before is shifted or extended.
            if !part.ends_with("#0") {
                address.terms.pop();
                address.terms.push(Term::Other);
            }
        } else {
            address.label = Some(part.to_owned());
        }
    }
    Some(address)
}

fn decode(text: &str) -> Instruction {
    let mut out = Instruction::default();
    let (mnemonic, rest) = text.split_once(' ').unwrap_or((text, ""));
    let operands = operands(rest);
    if flow(mnemonic, &operands, &mut out) {
        return out;
    }
    if mnemonic.starts_with("ld") || mnemonic.starts_with("st") {
        memory(mnemonic, &operands, &mut out);
        return out;
    }
    if operands.iter().any(|operand| operand.starts_with('[')) {
        if !mnemonic.starts_with("prfm") && mnemonic != "prfum" {
            // `cas`, `swp`, `dc` and what else there is.
            for operand in &operands {
                if let Some(address) = bracket(operand) {
                    out.read(address.clone());
                    out.store(address, 64, None);
                } else if let Some((reg, _)) = register(operand) {
                    out.set(reg, Value::Unknown);
                }
            }
        }
        return out;
    }
    const WRITE_NOTHING: &[&str] = &[
        "cmp", "cmn", "tst", "ccmp", "ccmn", "nop", "dmb", "dsb", "isb", "hint", "yield", "msr",
    ];
    if WRITE_NOTHING.contains(&mnemonic) || mnemonic.starts_with("fcmp") {
        return out;
    }
    if let Some((reg, is_whole)) = operands.first().and_then(|first| register(first)) {
        let value = if is_whole {
            value(mnemonic, &operands)
        } else {
            Value::Unknown
        };
        out.set(reg, value);
    }
    out
}

/// What a whole register holds after an instruction that names it first.
fn value(mnemonic: &str, operands: &[&str]) -> Value {
    let source = |n: usize| operands.get(n).copied().unwrap_or_default();
    match mnemonic {
        "mov" => whole(source(1)).map_or(Value::Unknown, Value::copy),
        "adr" | "adrp" => Value::Sum(Address::of_label(source(1))),
        "add" | "adds" | "sub" | "subs" => {
            let Some(reg) = whole(source(1)) else {
                return Value::Unknown;
            };
            let subtracts = mnemonic.starts_with("sub");
            let mut address = Address::of(reg, 0);
            if let Some(n) = number(source(2)) {
                let n = if source(3) == "lsl #12" { n << 12 } else { n };
                address.offset = if subtracts { -n } else { n };
            } else if let Some(label) = source(2).strip_prefix(':') {
                address.label = Some(format!(":{label}"));
            } else if let (Some(other), "") = (whole(source(2)), source(3)) {
                address.terms.push(if subtracts {
                    Term::Minus(other)
                } else {
                    Term::Plain(other)
                });
            } else {
                address.terms.push(Term::Other);
            }
            Value::Sum(address)
        }
        "and" => match (whole(source(1)), number(source(2))) {
            (Some(reg), Some(mask)) if mask < 0 => Value::Aligned(reg),
            _ => Value::Unknown,
        },
        "csel" => {
            let either = |n| Box::new(whole(source(n)).map_or(Value::Unknown, Value::copy));
            Value::Either(either(1), either(2))
        }
        _ => Value::Unknown,
    }
}

/// Loads and stores, of one register, of two, of vectors; exclusive and atomic ones.
fn memory(mnemonic: &str, operands: &[&str], out: &mut Instruction) {
    let Some(at) = operands.iter().position(|operand| operand.starts_with('[')) else {
        // `ldr x0, .LCPI0_0`
        for target in operands {
            if let Some(reg) = whole(target) {
                let from = Address::of_label(operands.last().copied().unwrap_or_default());
                out.set(reg, Value::Load(from));
            } else if let Some((reg, _)) = register(target) {
                out.set(reg, Value::Unknown);
            }
        }
        return;
    };
    let Some(address) = bracket(operands[at]) else {
        return;
    };
    let named = &operands[..at];
    let plain = ["ldr", "ldur", "ldp", "ldnp", "str", "stur", "stp", "stnp"].contains(&mnemonic);
    let increment = operands.get(at + 1).map(|by| number(by));
    // Behind the bracket of `[x0], #16` the address is that of before.
    let base = match address.terms.first() {
        Some(Term::Plain(reg)) => Some(*reg),
        _ => None,
    };
    let mut offset = 0;
    // The forms that store and return: `ldadd`, `ldclr`, `stxr` with its status.
    let is_store = mnemonic.starts_with("st");
    let is_load = mnemonic.starts_with("ld");
    let both = is_load
        && ![
            "ldr", "ldur", "ldp", "ldnp", "ldx", "ldax", "lda", "ld1", "ld2", "ld3", "ld4", "ldtr",
            "ldapr",
        ]
        .iter()
        .any(|kind| mnemonic.starts_with(kind))
        || mnemonic.starts_with("ldadd");
    for target in named {
        let there = Address {
            offset: address.offset + offset,
            ..address.clone()
        };
        let size = if mnemonic.ends_with('b') && plain_size(mnemonic) {
            1
        } else if mnemonic.ends_with('h') && plain_size(mnemonic) {
            2
        } else {
            width(target)
        };
        if is_store {
            let value = if plain { whole(target) } else { None };
            out.store(
                there,
                if target.starts_with('{') { 64 } else { size },
                value,
            );
            if !plain && let Some((reg, _)) = register(target) {
                out.set(reg, Value::Unknown);
            }
        } else if let Some((reg, is_whole)) = register(target) {
            let value = if plain && is_whole {
                Value::Load(there)
            } else {
                Value::Unknown
            };
            out.set(reg, value);
        }
        offset += size;
    }
    if is_load {
        out.read(address.clone());
    }
    if both {
        out.store(address.clone(), 64, None);
    }
    if let Some(base) = base {
        if operands[at].ends_with('!') {
            out.set(base, Value::Sum(address));
        } else if let Some(by) = increment {
            let value = by.map_or(
                Value::Sum(Address {
                    terms: vec![Term::Plain(base), Term::Other],
                    ..Address::default()
                }),
                |by| Value::Sum(Address::of(base, by)),
            );
            out.set(base, value);
        }
    }
}

/// `strb`, `ldurh`: with the size at their end.
fn plain_size(mnemonic: &str) -> bool {
    ["ldr", "ldur", "str", "stur"]
        .iter()
        .any(|kind| mnemonic.starts_with(kind))
}

fn flow(mnemonic: &str, operands: &[&str], out: &mut Instruction) -> bool {
    let last = operands.last().copied().unwrap_or_default();
    let symbol = || Callee::Symbol(last.to_owned());
    let is_label = last.starts_with(".L");
    out.flow = match mnemonic {
        "ret" | "brk" | "udf" | "hlt" => Flow::Leave,
        "b" if is_label => Flow::Jump(last.to_owned()),
        "b" => Flow::TailCall(symbol()),
        "bl" => Flow::Call(symbol()),
        "blr" => Flow::Call(Callee::Register(whole(last).unwrap_or(ZERO))),
        "br" => Flow::Table(whole(last).unwrap_or(ZERO)),
        "cbz" | "cbnz" | "tbz" | "tbnz" if is_label => Flow::Branch(last.to_owned()),
        _ if mnemonic.starts_with("b.") && is_label => Flow::Branch(last.to_owned()),
        "cbz" | "cbnz" | "tbz" | "tbnz" => Flow::Call(symbol()),
        _ if mnemonic.starts_with("b.") => Flow::Call(symbol()),
        _ => return false,
    };
    true
}
