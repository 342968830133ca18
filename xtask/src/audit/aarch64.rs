//! AArch64.
//!
//! Its instructions access memory in loads and stores only, whose forms are [`memory`]'s;
//! those of [`WRITES`] write the register that they name first. Atomic and exclusive
//! accesses, cache maintenance (`dc zva`), scatters and all of SVE are in no table.

use std::{collections::HashSet, sync::LazyLock};

use super::{
    Machine,
    instruction::{
        Address, Callee, Flow, Instruction, Name, Reg, Term, Value, number, operands, symbol,
        unknown_mnemonic, unknown_operand,
    },
};

const LINK: Reg = 30;
const SP: Reg = 31;
const ZERO: Reg = 32;

/// AAPCS64.
pub(super) const MACHINE: Machine = Machine {
    word: 8,
    sp: SP,
    registers: 33,
    arguments: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    clobbered: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, LINK,
    ],
    decode,
};

/// Instructions that access no memory and write their first operand.
const WRITES: &str = "\
    add adds addp addv adc adcs adr adrp and ands asr bfi bfxil bic bics bif bit bsl cinc cinv clz \
    cls cmeq cmge cmgt cmhi cmhs cmle cmlt cmtst cneg cnt csel cset csetm csinc csinv csneg dup \
    eon eor ext extr fmov ins lsl lsr madd mla mls mneg mov movi movk movn movz msub mul mvn mvni \
    neg negs ngc not orn orr rbit rev rev16 rev32 rev64 ror sbc sbcs sbfiz sbfx sdiv shl shll \
    shll2 shrn shrn2 sli smaddl smax smaxp smaxv smin sminp sminv smov smulh smull sqxtn sqxtun \
    sri sshl sshll sshll2 sshr sub subs sxtb sxth sxtl sxtl2 sxtw tbl tbx trn1 trn2 uabd uaddl \
    uaddl2 uaddlp uaddlv uaddw uaddw2 uadalp ubfiz ubfx udiv umaddl umax umaxp umaxv umin uminp \
    uminv umlal umlal2 umov umulh umull umull2 uqadd uqsub uqxtn ushl ushll ushll2 ushr usra \
    uxtb uxth uxtl uxtl2 uxtw uzp1 uzp2 xtn xtn2 zip1 zip2";

/// Instructions that write flags, or nothing.
const READS: &str = "cmp cmn tst ccmp ccmn fcmp nop";

/// Conditions, shifts and extensions of the register before, and what is prefetched.
const WORDS: &str = "\
    eq ne hs cs lo cc mi pl vs vc hi ls ge lt gt le al lsl lsr asr ror msl uxtb uxth uxtw uxtx sxtb \
    sxth sxtw sxtx pldl1keep pldl1strm pldl2keep pldl2strm pstl1keep";

/// Loads and stores, by their names without `r` or `p`, and the bytes that are in the name.
const LOADS: &[(&str, Option<i64>)] = &[
    ("ldr", None),
    ("ldrb", Some(1)),
    ("ldrsb", Some(1)),
    ("ldrh", Some(2)),
    ("ldrsh", Some(2)),
    ("ldrsw", Some(4)),
    ("ldur", None),
    ("ldurb", Some(1)),
    ("ldursb", Some(1)),
    ("ldurh", Some(2)),
    ("ldursh", Some(2)),
    ("ldursw", Some(4)),
    ("ldp", None),
    ("ldnp", None),
    ("ldpsw", Some(4)),
    ("ld1", Some(64)),
    ("ld1r", Some(64)),
];
const STORES: &[(&str, Option<i64>)] = &[
    ("str", None),
    ("strb", Some(1)),
    ("strh", Some(2)),
    ("stur", None),
    ("sturb", Some(1)),
    ("sturh", Some(2)),
    ("stp", None),
    ("stnp", None),
    ("st1", Some(64)),
];

static WRITING: LazyLock<HashSet<&str>> = LazyLock::new(|| WRITES.split_whitespace().collect());

fn is_of(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// An operand, read in full.
#[derive(Clone, Debug, PartialEq)]
enum Operand<'a> {
    /// A general register, and whether it is all of it.
    General(Reg, bool),
    /// A register of vectors, a lane, or a list of such; the bytes of one.
    Vector(i64),
    Number(i64),
    /// The lowest 12 bits of the address of this.
    Low(&'a str),
    /// A condition, a shift.
    Word(&'a str),
    /// `[x0, #16]`, and whether it is written back.
    Memory(Address, bool),
}

impl Operand<'_> {
    fn whole(&self) -> Option<Reg> {
        match self {
            Operand::General(reg, true) => Some(*reg),
            _ => None,
        }
    }

    fn general(&self) -> Option<Reg> {
        match self {
            Operand::General(reg, _) => Some(*reg),
            _ => None,
        }
    }
}

/// The register, and whether it is all of it.
fn general(name: &str) -> Option<(Reg, bool)> {
    match name {
        "sp" => return Some((SP, true)),
        "wsp" => return Some((SP, false)),
        "xzr" | "wzr" => return Some((ZERO, false)),
        _ => {}
    }
    let (kind, digits) = name.split_at_checked(1)?;
    let number: Reg = digits.parse().ok().filter(|number| *number <= 30)?;
    match kind {
        "x" => Some((number, true)),
        "w" => Some((number, false)),
        _ => None,
    }
}

/// The bytes of a register of vectors, or of a lane.
fn vector(name: &str) -> Option<i64> {
    if let Some(list) = name.strip_prefix("{ ").and_then(|t| t.split_once(" }")) {
        let lane = list.1.strip_prefix('[').map(|lane| lane.strip_suffix(']'));
        return (list.1.is_empty() || lane.flatten().is_some_and(|lane| number(lane).is_some()))
            .then(|| list.0.split(", ").map(vector).sum::<Option<i64>>())?;
    }
    let (kind, rest) = name.split_at_checked(1)?;
    let bytes = match kind {
        "v" | "q" => 16,
        "d" => 8,
        "s" => 4,
        "h" => 2,
        "b" => 1,
        _ => return None,
    };
    let (number, arrangement) = rest.split_once('.').unwrap_or((rest, ""));
    let lanes = [
        "16b", "8b", "8h", "4h", "4s", "2s", "2d", "1d", "b", "h", "s", "d",
    ];
    let (arrangement, lane) = match arrangement.split_once('[') {
        Some((arrangement, lane)) => (arrangement, lane.strip_suffix(']')?),
        None => (arrangement, "0"),
    };
    let is_known = (kind == "v" && lanes.contains(&arrangement)) || arrangement.is_empty();
    (is_known && lane.parse::<u8>().is_ok() && number.parse::<u8>().is_ok_and(|n| n < 32))
        .then_some(bytes)
}

/// `:lo12:name+8`, `:got_lo12:name`
fn low(text: &str) -> Option<(Name, i64)> {
    let (linked, name) = match text.strip_prefix(":lo12:") {
        Some(name) => (false, name),
        None => (true, text.strip_prefix(":got_lo12:")?),
    };
    let (name, offset) = name.split_once('+').unwrap_or((name, "0"));
    let name = Name {
        symbol: symbol(name)?.to_owned(),
        linked,
        low: true,
    };
    Some((name, number(offset)?))
}

/// `[x1]`, `[x1, #8]!`, `[x1, x2]`, `[x1, x2, lsl #3]`, `[x1, w2, uxtw]`, `[x1, :lo12:name]`
fn bracket(text: &str) -> Option<Operand<'_>> {
    let (inside, behind) = text.strip_prefix('[')?.split_once(']')?;
    let is_written_back = match behind {
        "" => false,
        "!" => true,
        _ => return None,
    };
    let parts = operands(inside);
    let (Some((base, true)), rest) = (general(parts.first()?), &parts[1..]) else {
        return None;
    };
    let mut address = Address::of(base, 0);
    match rest {
        [] => {}
        [part] | [part, "lsl #0"] if general(part).is_some_and(|(_, whole)| whole) => {
            address.terms.push(Term::Plain(general(part)?.0));
        }
        [part] if low(part).is_some() => {
            let (name, offset) = low(part)?;
            address.name = Some(name);
            address.offset = offset;
        }
        [part] => address.offset = number(part.strip_prefix('#')?)?,
        [part, extension] => {
            extended(extension)?;
            address.terms.push(Term::Scaled(general(part)?.0));
        }
        _ => return None,
    }
    Some(Operand::Memory(address, is_written_back))
}

/// `lsl #3`, `uxtw`
fn extended(text: &str) -> Option<&str> {
    let (word, by) = text.split_once(" #").unwrap_or((text, "0"));
    (is_of(WORDS, word) && number(by).is_some()).then_some(word)
}

fn operand(text: &str) -> Option<Operand<'_>> {
    if let Some((reg, whole)) = general(text) {
        return Some(Operand::General(reg, whole));
    }
    if let Some(bytes) = vector(text) {
        return Some(Operand::Vector(bytes));
    }
    if text.starts_with('[') {
        return bracket(text);
    }
    if let Some(digits) = text.strip_prefix('#') {
        // Of floating point, too.
        let float = || digits.parse::<f64>().ok().map(|_| Operand::Word(text));
        return number(digits).map(Operand::Number).or_else(float);
    }
    if low(text).is_some() {
        return Some(Operand::Low(text));
    }
    extended(text).map(|_| Operand::Word(text))
}

fn decode(text: &str) -> Result<Instruction, String> {
    let mut out = Instruction::default();
    let (mnemonic, rest) = text.split_once(' ').unwrap_or((text, ""));
    let texts = operands(rest);
    if let Some(flow) = flow(mnemonic, &texts)? {
        out.flow = flow;
        return Ok(out);
    }
    if let ("adr" | "adrp", [target, name]) = (mnemonic, &texts[..]) {
        let target = general(target).filter(|(_, whole)| *whole);
        let (name, offset) = name.split_once('+').unwrap_or((name, "0"));
        let (name, linked) = match name.strip_prefix(":got:") {
            Some(name) => (name, true),
            None => (name, false),
        };
        let symbol = symbol(name);
        let (Some((target, _)), Some(symbol), Some(offset)) = (target, symbol, number(offset))
        else {
            return Err(unknown_operand(rest));
        };
        let value = match mnemonic {
            "adrp" if offset == 0 => Value::Page(Name {
                symbol: symbol.to_owned(),
                linked,
                low: true,
            }),
            _ if linked || mnemonic == "adrp" => Value::Unknown,
            _ => Value::Sum(Address {
                offset,
                ..Address::of_symbol(symbol)
            }),
        };
        out.set(target, value);
        return Ok(out);
    }
    let operands = texts
        .iter()
        .map(|text| operand(text).ok_or_else(|| unknown_operand(text)))
        .collect::<Result<Vec<_>, _>>()?;
    if memory(mnemonic, &operands, &mut out).ok_or_else(|| unknown_operand(rest))? {
        return Ok(out);
    }
    let is_access = |operand: &Operand<'_>| matches!(operand, Operand::Memory(..));
    if is_of(READS, mnemonic) && !operands.iter().any(is_access) {
        return Ok(out);
    }
    if !WRITING.contains(mnemonic) {
        return Err(unknown_mnemonic(mnemonic));
    }
    if operands.iter().any(is_access) {
        return Err(unknown_operand(rest));
    }
    let value = match operands.first() {
        Some(Operand::General(_, is_whole)) => value(mnemonic, *is_whole, &operands),
        Some(Operand::Vector(_)) => Value::Unknown,
        _ => return Err(unknown_operand(rest)),
    };
    if value == Value::Unknown {
        out.lose(operands.iter().filter_map(Operand::general));
    }
    if let Some(Operand::General(reg, _)) = operands.first() {
        out.set(*reg, value);
    }
    Ok(out)
}

/// What a register holds after an instruction that names it first.
fn value(mnemonic: &str, is_whole: bool, operands: &[Operand<'_>]) -> Value {
    use Operand::{Low, Number, Word};

    let whole = |n: usize| operands.get(n).and_then(Operand::whole);
    match (mnemonic, operands.get(1..).unwrap_or_default()) {
        ("mov", [Number(_)]) => Value::Number,
        _ if !is_whole => Value::Unknown,
        ("mov", [_]) => whole(1).map_or(Value::Unknown, Value::copy),
        ("add" | "adds" | "sub" | "subs", [_, rest @ ..]) => {
            let Some(reg) = whole(1) else {
                return Value::Unknown;
            };
            let subtracts = mnemonic.starts_with("sub");
            let mut address = Address::of(reg, 0);
            match rest {
                [Number(n)] => address.offset = if subtracts { -n } else { *n },
                [Number(n), Word("lsl #12")] => {
                    address.offset = if subtracts { -n << 12 } else { n << 12 };
                }
                [Low(text)] if !subtracts => {
                    let Some((name, offset)) = low(text) else {
                        return Value::Unknown;
                    };
                    address.name = Some(name);
                    address.offset = offset;
                }
                [Operand::General(other, true)] if subtracts => {
                    address.terms.push(Term::Minus(*other));
                }
                [Operand::General(other, true)] => address.terms.push(Term::Plain(*other)),
                [Operand::General(other, _), ..] => address.terms.push(Term::Scaled(*other)),
                _ => return Value::Unknown,
            }
            Value::Sum(address)
        }
        ("and", [_, Number(mask)]) if *mask < 0 => whole(1).map_or(Value::Unknown, Value::Aligned),
        ("csel", [_, _, Word(_)]) => {
            let either = |n| Box::new(whole(n).map_or(Value::Unknown, Value::copy));
            Value::Either(either(1), either(2))
        }
        _ => Value::Unknown,
    }
}

/// Loads and stores, of one register, of two, of vectors. `None` if it is one of a form
/// that is not known, and `Some(false)` if it is none.
fn memory(mnemonic: &str, operands: &[Operand<'_>], out: &mut Instruction) -> Option<bool> {
    let find = |list: &[(&str, Option<i64>)]| {
        let found = list.iter().find(|(name, _)| *name == mnemonic);
        found.map(|(_, bytes)| *bytes)
    };
    if mnemonic == "prfm" {
        let is_known = matches!(operands, [Operand::Word(_), Operand::Memory(_, false)]);
        return is_known.then_some(true);
    }
    let (bytes, stores) = match (find(LOADS), find(STORES)) {
        (Some(bytes), _) => (bytes, false),
        (_, Some(bytes)) => (bytes, true),
        _ => return Some(false),
    };
    let at = operands
        .iter()
        .position(|operand| matches!(operand, Operand::Memory(..)))?;
    let (Operand::Memory(address, is_written_back), named) = (&operands[at], &operands[..at])
    else {
        return None;
    };
    if named.len() != if mnemonic.contains('p') { 2 } else { 1 } {
        return None;
    }
    let mut there = address.clone();
    for target in named {
        let size = match target {
            Operand::General(_, is_whole) => bytes.unwrap_or(if *is_whole { 8 } else { 4 }),
            Operand::Vector(size) => bytes.unwrap_or(*size),
            _ => return None,
        };
        let whole = target.whole().filter(|_| bytes.is_none());
        let general = target.general();
        // The zero register is as long as the other of its pair, or as a word.
        let size = if general == Some(ZERO) && bytes.is_none() {
            8
        } else {
            size
        };
        if stores {
            if whole.is_none() {
                out.lose(general);
            }
            out.store(there.clone(), size, whole);
        } else {
            if let Some(reg) = general {
                let value = whole.map_or(Value::Unknown, |_| Value::Load(there.clone()));
                out.set(reg, value);
            }
        }
        there.offset += size;
    }
    if !stores {
        out.read(address.clone());
    }
    let Some(&Term::Plain(base)) = address.terms.first() else {
        return None;
    };
    match (is_written_back, &operands[at + 1..]) {
        (false, []) => {}
        (true, []) if address.terms.len() == 1 && address.name.is_none() => {
            out.set(base, Value::Sum(address.clone()));
        }
        // Behind the bracket of `[x0], #16` the address is that of before.
        (false, [Operand::Number(by)]) if *address == Address::of(base, 0) => {
            out.set(base, Value::Sum(Address::of(base, *by)));
        }
        _ => return None,
    }
    Some(true)
}

/// Where the next instruction is, if not behind this one.
fn flow(mnemonic: &str, operands: &[&str]) -> Result<Option<Flow>, String> {
    let register = |text: &str| match general(text) {
        Some((reg, true)) => Ok(Callee::Register(reg)),
        _ => Err(unknown_operand(text)),
    };
    let function = |text: &str| match symbol(text) {
        Some(symbol) => Ok(Callee::Symbol(symbol.to_owned())),
        None => Err(unknown_operand(text)),
    };
    Ok(Some(match (mnemonic, operands) {
        ("ret", []) | ("brk", [_]) => Flow::Leave,
        ("b", [label]) if label.starts_with(".L") => Flow::Jump((*label).to_owned()),
        ("b", [name]) => Flow::TailCall(function(name)?),
        ("bl", [name]) => Flow::Call(function(name)?),
        ("blr", [name]) => Flow::Call(register(name)?),
        ("br", [name]) => Flow::TailCall(register(name)?),
        ("cbz" | "cbnz", [_, label]) | ("tbz" | "tbnz", [_, _, label]) => {
            Flow::Branch((*label).to_owned())
        }
        (_, [label])
            if mnemonic
                .strip_prefix("b.")
                .is_some_and(|condition| is_of(WORDS, condition)) =>
        {
            Flow::Branch((*label).to_owned())
        }
        _ => return Ok(None),
    }))
}
