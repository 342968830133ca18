//! Thumb-2, in unified syntax.
//!
//! Instructions in the block of an `it` are done or not: what they write is what it
//! was or what it becomes.

use super::{
    Machine,
    instruction::{Address, Callee, Effect, Flow, Instruction, Reg, Term, Value, number, operands},
};

const SP: Reg = 13;
const LR: Reg = 14;
const PC: Reg = 15;

/// AAPCS.
pub(super) const MACHINE: Machine = Machine {
    word: 4,
    sp: SP,
    registers: 16,
    arguments: &[0, 1, 2, 3],
    constant: &[PC],
    clobbered: &[0, 1, 2, 3, 12, LR],
    decode: decode_all,
};

const CONDITIONS: &[&str] = &[
    "eq", "ne", "hs", "cs", "lo", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le",
];

fn decode_all(lines: &[&str]) -> Vec<Instruction> {
    let mut conditional = 0;
    lines
        .iter()
        .map(|line| {
            let mnemonic = line.split(' ').next().unwrap_or_default();
            if is_it(mnemonic) {
                conditional = mnemonic.len() - 1;
                return Instruction::default();
            }
            let is_conditional = conditional > 0;
            conditional = conditional.saturating_sub(1);
            decode(line, is_conditional)
        })
        .collect()
}

/// `it`, `ite`, `ittt`.
fn is_it(mnemonic: &str) -> bool {
    mnemonic
        .strip_prefix("it")
        .is_some_and(|rest| rest.len() <= 3 && rest.chars().all(|c| c == 't' || c == 'e'))
}

fn register(name: &str) -> Option<Reg> {
    match name {
        "sb" => Some(9),
        "sl" => Some(10),
        "fp" => Some(11),
        "ip" => Some(12),
        "sp" => Some(SP),
        "lr" => Some(LR),
        "pc" => Some(PC),
        _ => {
            let number: Reg = name.strip_prefix('r')?.parse().ok()?;
            (number < 16).then_some(number)
        }
    }
}

/// `{r4, r5, r8-r11, lr}`
fn list(operand: &str) -> Option<Vec<&str>> {
    Some(operands(operand.strip_prefix('{')?.strip_suffix('}')?))
}

/// `[r1, r2, lsl #2]`
fn bracket(operand: &str) -> Option<Address> {
    let inside = operand.strip_prefix('[')?.split(']').next()?;
    let mut address = Address::default();
    for part in operands(inside) {
        if let Some(offset) = number(part) {
            address.offset = offset;
        } else if part == "pc" {
            address.label = Some("pc".into());
        } else if let Some(reg) = register(part.trim_start_matches('-')) {
            address.terms.push(if part.starts_with('-') {
                Term::Other
            } else {
                Term::Plain(reg)
            });
        } else {
            // The register before is shifted.
            address.terms.pop();
            address.terms.push(Term::Other);
        }
    }
    Some(address)
}

fn decode(text: &str, conditional: bool) -> Instruction {
    let mut out = Instruction::default();
    let (mnemonic, rest) = text.split_once(' ').unwrap_or((text, ""));
    let mut mnemonic = mnemonic.trim_end_matches(".w").trim_end_matches(".n");
    let operands = operands(rest);
    let whole = mnemonic;
    if conditional
        && let Some((stem, condition)) = mnemonic.split_at_checked(mnemonic.len().saturating_sub(2))
        && CONDITIONS.contains(&condition)
    {
        mnemonic = stem;
    }
    if !flow(mnemonic, conditional, &operands, &mut out) && !multiple(mnemonic, &operands, &mut out)
    {
        if mnemonic.starts_with("ld")
            || mnemonic.starts_with("st")
            || mnemonic.starts_with("vld")
            || mnemonic.starts_with("vst")
        {
            memory(mnemonic, &operands, &mut out);
        } else {
            register_only(mnemonic, whole, &operands, &mut out);
        }
    }
    if conditional {
        for effect in &mut out.effects {
            if let Effect::Set(reg, value) = effect {
                *value = Value::Either(Box::new(Value::copy(*reg)), Box::new(value.clone()));
            }
        }
    }
    out
}

/// Bytes that a load or store of one register moves.
fn size(mnemonic: &str, target: &str) -> i64 {
    let stem = mnemonic.split('.').next().unwrap_or(mnemonic);
    match stem {
        "ldrb" | "ldrsb" | "strb" => 1,
        "ldrh" | "ldrsh" | "strh" => 2,
        _ if target.starts_with('d') => 8,
        _ if target.starts_with(['q', '{']) => 64,
        _ => 4,
    }
}

fn memory(mnemonic: &str, operands: &[&str], out: &mut Instruction) {
    let Some(at) = operands.iter().position(|operand| operand.starts_with('[')) else {
        // `ldr r0, .LCPI0_0`
        let from = Address::of_label(operands.last().copied().unwrap_or_default());
        for target in operands.iter().filter_map(|operand| register(operand)) {
            out.set(target, Value::Load(from.clone()));
        }
        return;
    };
    let Some(address) = bracket(operands[at]) else {
        return;
    };
    let is_store = mnemonic.starts_with("st") || mnemonic.starts_with("vst");
    let plain = ["ldr", "ldrd", "str", "strd"].contains(&mnemonic);
    let mut offset = 0;
    for target in &operands[..at] {
        let there = Address {
            offset: address.offset + offset,
            ..address.clone()
        };
        let size = size(mnemonic, target);
        match (is_store, register(target)) {
            (true, reg) => {
                out.store(there, size, reg.filter(|_| plain));
                if !plain
                    && mnemonic.contains("ex")
                    && let Some(reg) = reg
                {
                    out.set(reg, Value::Unknown);
                }
            }
            (false, Some(reg)) if plain => out.set(reg, Value::Load(there)),
            (false, Some(reg)) => out.set(reg, Value::Unknown),
            (false, None) => {}
        }
        offset += size;
    }
    if !is_store {
        out.read(address.clone());
    }
    let base = match address.terms.first() {
        Some(Term::Plain(reg)) => *reg,
        _ => return,
    };
    if operands[at].ends_with('!') {
        out.set(base, Value::Sum(address));
    } else if let Some(by) = operands.get(at + 1) {
        let value = match number(by) {
            Some(by) => Value::Sum(Address::of(base, by)),
            None => Value::Sum(Address {
                terms: vec![Term::Plain(base), Term::Other],
                ..Address::default()
            }),
        };
        out.set(base, value);
    }
}

/// `push`, `pop`, `ldm`, `stm` and those of floating point.
fn multiple(mnemonic: &str, operands: &[&str], out: &mut Instruction) -> bool {
    let (base, registers, updates) = match mnemonic {
        "push" | "pop" | "vpush" | "vpop" => ("sp", operands.first(), true),
        _ if ["ldm", "stm", "vldm", "vstm"]
            .iter()
            .any(|m| mnemonic.starts_with(m)) =>
        {
            let base = operands.first().copied().unwrap_or_default();
            (
                base.trim_end_matches('!'),
                operands.get(1),
                base.ends_with('!'),
            )
        }
        _ => return false,
    };
    let (Some(base), Some(names)) = (register(base), registers.and_then(|names| list(names)))
    else {
        return false;
    };
    // A range counts as all that it could be.
    let ranges = names.iter().any(|name| name.contains('-'));
    let each = if names.iter().any(|name| name.starts_with('d')) {
        8
    } else {
        4
    };
    let total = if ranges {
        64
    } else {
        each * names.len() as i64
    };
    let descends = mnemonic == "push" || mnemonic == "vpush" || mnemonic.contains("db");
    let start = if descends { -total } else { 0 };
    let stores = mnemonic.contains("push") || mnemonic.contains("stm");
    for (n, name) in names.iter().enumerate() {
        let there = Address::of(base, start + each * n as i64);
        if stores {
            out.store(there, each, register(name));
        } else {
            out.read(there.clone());
            if let Some(reg) = register(name) {
                out.set(reg, Value::Load(there));
            }
        }
    }
    if updates {
        let by = if descends { -total } else { total };
        out.set(base, Value::Sum(Address::of(base, by)));
    }
    if !stores && names.contains(&"pc") {
        out.flow = Flow::Leave;
    }
    true
}

fn register_only(mnemonic: &str, whole: &str, operands: &[&str], out: &mut Instruction) {
    const WRITE_NOTHING: &[&str] = &[
        "cmp", "cmn", "tst", "teq", "nop", "dmb", "dsb", "isb", "vcmp",
    ];
    // A comparison sets no register, whatever its condition makes of its name.
    if WRITE_NOTHING.contains(&mnemonic) || WRITE_NOTHING.contains(&whole) {
        return;
    }
    if operands.iter().any(|operand| operand.starts_with('[')) {
        if !mnemonic.starts_with("pld") && !mnemonic.starts_with("pli") {
            for address in operands.iter().filter_map(|operand| bracket(operand)) {
                out.read(address.clone());
                out.store(address, 64, None);
            }
        }
        return;
    }
    let Some(target) = operands.first().and_then(|first| register(first)) else {
        return;
    };
    let mnemonic = match mnemonic {
        "adds" => "add",
        "subs" => "sub",
        "movs" => "mov",
        other => other,
    };
    let source = |n: usize| operands.get(n).copied().unwrap_or_default();
    let value = match mnemonic {
        "mov" => register(source(1))
            .filter(|_| source(2).is_empty())
            .map_or(Value::Unknown, Value::copy),
        "movw" | "movt" => match source(1).rsplit_once(':') {
            Some((_, label)) => Value::Sum(Address::of_label(label)),
            None => Value::Unknown,
        },
        "adr" => Value::Sum(Address::of_label(source(1))),
        "add" | "sub" | "addw" | "subw" => sum(mnemonic.starts_with("sub"), target, operands),
        // The lowest bits are cleared.
        "bfc" if source(1) == "#0" => Value::Aligned(target),
        "bic" => match (register(source(1)), number(source(2))) {
            (Some(reg), Some(_)) => Value::Aligned(reg),
            _ => Value::Unknown,
        },
        _ => Value::Unknown,
    };
    out.set(target, value);
    // Products of twice the width have two targets.
    if ["umull", "smull", "umlal", "smlal", "umaal"].contains(&mnemonic)
        && let Some(second) = register(source(1))
    {
        out.set(second, Value::Unknown);
    }
}

/// `add r0, r1, r2`, `add r0, #4`, `add r0, r1, r2, lsl #2`
fn sum(subtracts: bool, target: Reg, operands: &[&str]) -> Value {
    let (first, rest) = match operands {
        [_, source] => (target, [*source, ""]),
        [_, first, source] => match register(first) {
            Some(first) => (first, [*source, ""]),
            // `add r0, r1, lsl #2`
            None => return Value::Unknown,
        },
        [_, first, source, shift] => match register(first) {
            Some(first) => (first, [*source, *shift]),
            None => return Value::Unknown,
        },
        _ => return Value::Unknown,
    };
    if first == PC {
        return Value::Unknown;
    }
    let mut address = Address::of(first, 0);
    match (number(rest[0]), register(rest[0])) {
        (Some(n), _) => address.offset = if subtracts { -n } else { n },
        (None, Some(reg)) if rest[1].is_empty() => address.terms.push(if subtracts {
            Term::Minus(reg)
        } else {
            Term::Plain(reg)
        }),
        (None, Some(_)) => address.terms.push(Term::Other),
        _ => return Value::Unknown,
    }
    Value::Sum(address)
}

fn flow(mnemonic: &str, conditional: bool, operands: &[&str], out: &mut Instruction) -> bool {
    let last = operands.last().copied().unwrap_or_default();
    let symbol = || Callee::Symbol(last.to_owned());
    let is_label = last.starts_with(".L");
    out.flow = match mnemonic {
        "bl" => Flow::Call(symbol()),
        "blx" => Flow::Call(register(last).map_or_else(symbol, Callee::Register)),
        "bx" if register(last) == Some(LR) => Flow::Leave,
        "bx" => Flow::Table(register(last).unwrap_or(PC)),
        "udf" | "bkpt" => Flow::Leave,
        "tbb" | "tbh" => Flow::Table(PC),
        "b" if is_label => Flow::Jump(last.to_owned()),
        "b" => Flow::TailCall(symbol()),
        "cbz" | "cbnz" => Flow::Branch(last.to_owned()),
        _ => match mnemonic.strip_prefix('b') {
            Some(condition) if CONDITIONS.contains(&condition) => {
                if is_label {
                    Flow::Branch(last.to_owned())
                } else {
                    Flow::Call(symbol())
                }
            }
            _ => return false,
        },
    };
    if conditional {
        out.flow = match std::mem::take(&mut out.flow) {
            Flow::Jump(label) => Flow::Branch(label),
            Flow::TailCall(callee) => Flow::Call(callee),
            // What comes next is looked at as if it had not left.
            Flow::Leave => Flow::Next,
            other => other,
        };
    }
    true
}
