//! x86-64, in Intel syntax.
//!
//! An instruction of [`FORMS`] writes its first operand and no other, and accesses the one
//! address that it names. The few that do more (`push`, `mul`, `rep stosb`) stand by
//! themselves. No instruction is in the table that has an address which it does not name
//! (`maskmovdqu`, `xlatb`, the string instructions, `clzero`), more than one (gathers,
//! scatters), or registers that it writes and does not name (`cmpxchg`); nor prefixes
//! (`lock`, `rep`), nor segments.

use std::{collections::HashMap, sync::LazyLock};

use super::{
    Machine,
    instruction::{
        Address, Callee, Flow, Instruction, Name, Reg, Term, Value, number, operands, symbol,
        unknown_mnemonic, unknown_operand,
    },
};

const NAMES: [[&str; 4]; 16] = [
    ["rax", "eax", "ax", "al"],
    ["rcx", "ecx", "cx", "cl"],
    ["rdx", "edx", "dx", "dl"],
    ["rbx", "ebx", "bx", "bl"],
    ["rsp", "esp", "sp", "spl"],
    ["rbp", "ebp", "bp", "bpl"],
    ["rsi", "esi", "si", "sil"],
    ["rdi", "edi", "di", "dil"],
    ["r8", "r8d", "r8w", "r8b"],
    ["r9", "r9d", "r9w", "r9b"],
    ["r10", "r10d", "r10w", "r10b"],
    ["r11", "r11d", "r11w", "r11b"],
    ["r12", "r12d", "r12w", "r12b"],
    ["r13", "r13d", "r13w", "r13b"],
    ["r14", "r14d", "r14w", "r14b"],
    ["r15", "r15d", "r15w", "r15b"],
];
const RAX: Reg = 0;
const RCX: Reg = 1;
const RDX: Reg = 2;
const RSP: Reg = 4;
const RBP: Reg = 5;
const RSI: Reg = 6;
const RDI: Reg = 7;

/// System V.
pub(super) const MACHINE: Machine = Machine {
    word: 8,
    sp: RSP,
    registers: 16,
    arguments: &[RDI, RSI, RDX, RCX, 8, 9],
    clobbered: &[RAX, RCX, RDX, RSI, RDI, 8, 9, 10, 11],
    decode,
};

/// What an instruction does with its operands.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Writes the first and reads the others.
    Writes,
    /// Reads all and writes the first.
    Updates,
    /// Reads all and writes none.
    Reads,
    /// Names an address and accesses nothing.
    Names,
    /// Has none, and writes `rax` or `rdx`.
    Extends,
    /// Has one, which it reads, and writes `rax` and `rdx`.
    Multiplies,
}

const TABLE: &[(Form, &str)] = &[
    (
        Form::Writes,
        "mov movabs movzx movsx movsxd movbe bsf bsr tzcnt lzcnt popcnt \
         andn bextr blsi blsmsk blsr bzhi pdep pext rorx sarx shlx shrx \
         seta setae setb setbe sete setne setg setge setl setle seto setno sets setns setp setnp \
         kandb kandw kandd kandq kandnb kandnw kandnd kandnq kmovb kmovw kmovd kmovq knotb knotw \
         knotd knotq korb korw kord korq kshiftlb kshiftlw kshiftld kshiftlq kshiftrb kshiftrw \
         kshiftrd kshiftrq kunpckbw kunpckwd kunpckdq kxnorb kxnorw kxnord kxnorq kxorb kxorw \
         kxord kxorq \
         movaps movapd movups movupd movd movq movss movsd movdqa movdqu movhlps movlhps movhpd \
         movhps movlpd movlps movmskps movmskpd pmovmskb pextrw pshufd pshufhw pshuflw lddqu \
         vbroadcasti128 vbroadcasti32x4 vbroadcasti64x2 vbroadcasti64x4 vbroadcastss vbroadcastsd \
         vextracti128 vextracti32x4 vextracti64x2 vextracti64x4 vextractf128 vinserti128 \
         vinserti32x4 vinserti64x2 vinserti64x4 vinsertf128 vmovaps vmovapd vmovups vmovupd vmovd \
         vmovq vmovss vmovsd vmovdqa vmovdqa32 vmovdqa64 vmovdqu vmovdqu8 vmovdqu16 vmovdqu32 \
         vmovdqu64 vmovhlps vmovlhps vmovhpd vmovhps vmovlpd vmovlps vmovmskps vmovmskpd \
         vpabsb vpackssdw vpacksswb vpackusdw vpackuswb vpaddb vpaddw vpaddd vpaddq vpaddusb \
         vpalignr vpand vpandd vpandq vpandn vpandnd vpandnq vpblendd vpblendvb vpblendmb \
         vpbroadcastb vpbroadcastw vpbroadcastd vpbroadcastq vpcmpeqb vpcmpeqw vpcmpeqd vpcmpeqq \
         vpcmpgtb vpcmpgtw vpcmpgtd vpcmpgtq vpcmpltb vpcmpltub vpcmpleb vpcmpleub vpcmpnltub \
         vpcmpnleub vpcmpneqb vpcmpneqw vpcmpneqd vpcmpneqq vpcompressb vperm2i128 vpermb vpermd \
         vpermq vpermi2b vpermt2b vpextrb vpextrw vpextrd vpextrq vpinsrb vpinsrw vpinsrd vpinsrq \
         vpmaxsb vpmaxub vpminsb vpminub vpmovb2m vpmovw2m vpmovd2m vpmovq2m vpmovm2b vpmovm2w \
         vpmovm2d vpmovm2q vpmovmskb vpmovsxbw vpmovzxbw vpmovzxbd vpmovzxbq vpmovzxwd vpmovzxwq \
         vpmovzxdq vpmovwb vpmovdb vpmovqb vpmovqd vpmullw vpmulld vpmuludq vpor vpord vporq \
         vpsadbw vpshufb vpshufd vpshufhw vpshuflw vpslld vpslldq vpsllq vpsllvd vpsllvq vpsllw \
         vpsrad vpsraq vpsraw vpsrld vpsrldq vpsrlq vpsrlvd vpsrlvq vpsrlw vpsubb vpsubd vpsubq \
         vpsubusb vpsubw vpternlogd vpternlogq vptestmb vptestmd vptestmq vptestmw vptestnmb \
         vptestnmd vptestnmq vptestnmw vpunpckhbw vpunpckhdq vpunpckhqdq vpunpckhwd vpunpcklbw \
         vpunpckldq vpunpcklqdq vpunpcklwd vpxor vpxord vpxorq vshufi128 vshufi32x4 vshufi64x2 \
         vshufps vshufpd vunpcklps vunpcklpd vxorps vxorpd vandps vandpd vorps",
    ),
    (
        Form::Updates,
        "add adc sub sbb and or xor inc dec neg not imul rol ror sal sar shl shr shld shrd \
         bts btr btc bswap \
         cmova cmovae cmovb cmovbe cmove cmovne cmovg cmovge cmovl cmovle cmovo cmovno cmovs \
         cmovns cmovp cmovnp \
         andps andpd andnps andnpd orps orpd xorps xorpd packssdw packsswb packuswb paddb paddw \
         paddd paddq paddusb pand pandn pcmpeqb pcmpeqw pcmpeqd pcmpgtb pcmpgtw pcmpgtd pinsrw \
         pmaxsw pmaxub pminsw pminub pmuludq pmullw por psadbw pslld pslldq psllq psllw psrad \
         psraw psrld psrldq psrlq psrlw psubb psubw psubd psubq psubusb punpckhbw punpckhdq \
         punpckhqdq punpckhwd punpcklbw punpckldq punpcklqdq punpcklwd pxor shufps shufpd \
         unpckhpd unpcklpd unpckhps unpcklps",
    ),
    (
        Form::Reads,
        "cmp test bt ptest vptest kortestb kortestw kortestd kortestq ktestb ktestw ktestd ktestq",
    ),
    (
        Form::Names,
        "lea nop prefetcht0 prefetcht1 prefetcht2 prefetchnta prefetchw",
    ),
    (Form::Extends, "cdq cqo cdqe cwde"),
    (Form::Multiplies, "mul div idiv"),
];

static FORMS: LazyLock<HashMap<&str, Form>> = LazyLock::new(|| {
    TABLE
        .iter()
        .flat_map(|&(form, mnemonics)| mnemonics.split_whitespace().map(move |m| (m, form)))
        .collect()
});

const CONDITIONS: &[&str] = &[
    "a", "ae", "b", "be", "e", "ne", "g", "ge", "l", "le", "o", "no", "s", "ns", "p", "np",
];

/// An operand, read in full.
#[derive(Clone, Debug, PartialEq)]
enum Operand {
    /// A general register, and whether it is all of it.
    General(Reg, bool),
    /// A register of vectors, or a mask.
    Vector,
    Number(i64),
    /// The address of this.
    Symbol(String),
    /// The memory there, and its bytes.
    Memory(Address, Option<i64>),
}

impl Operand {
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

fn general(name: &str) -> Option<(Reg, bool)> {
    if let Some(high) = ["ah", "ch", "dh", "bh"].iter().position(|&h| h == name) {
        return Some((high as Reg, false));
    }
    NAMES.iter().enumerate().find_map(|(reg, names)| {
        let at = names.iter().position(|&known| known == name)?;
        Some((reg as Reg, at == 0))
    })
}

fn whole(name: &str) -> Option<Reg> {
    general(name).and_then(|(reg, whole)| whole.then_some(reg))
}

fn is_vector(name: &str) -> bool {
    let numbered = |kind: &str, count: u8| {
        let number = name.strip_prefix(kind).and_then(|n| n.parse::<u8>().ok());
        number.is_some_and(|number| number < count)
    };
    numbered("xmm", 32) || numbered("ymm", 32) || numbered("zmm", 32) || numbered("k", 8)
}

/// What is between brackets: `rax + 4*rcx - 8`, `rip + label`, `rip + label+8`.
fn sum(text: &str) -> Option<Address> {
    let mut address = Address::default();
    let signed = text.replace(" - ", " + -");
    let (mut is_relative, mut registers) = (false, 0);
    for part in signed.split('+').map(str::trim) {
        if part == "rip" {
            is_relative = true;
        } else if let Some(offset) = number(part) {
            address.offset = address.offset.wrapping_add(offset);
        } else if let Some(reg) = whole(part.strip_prefix("1*").unwrap_or(part)) {
            registers += 1;
            address.terms.push(Term::Plain(reg));
        } else if let Some((scale, name)) = part.split_once('*') {
            registers += 1;
            if !["2", "4", "8"].contains(&scale) {
                return None;
            }
            address.terms.push(Term::Scaled(whole(name)?));
        } else if address.name.is_none() {
            let (name, linked) = match part.strip_suffix("@GOTPCREL") {
                Some(name) => (name, true),
                None => (part, false),
            };
            address.name = Some(Name {
                symbol: symbol(name)?.to_owned(),
                linked,
                low: false,
            });
        } else {
            return None;
        }
    }
    // A name without `rip`, or a register beside it, is an address below 2 GiB, which is
    // in no code that is audited; and would read an unknown register's name as a label.
    (is_relative == address.name.is_some() && !(is_relative && registers > 0) && registers <= 2)
        .then_some(address)
}

/// `qword ptr [rax]`, or `[rax]`.
fn memory(text: &str) -> Option<(Address, Option<i64>)> {
    const SIZES: &[(&str, i64)] = &[
        ("byte", 1),
        ("word", 2),
        ("dword", 4),
        ("qword", 8),
        ("xmmword", 16),
        ("ymmword", 32),
        ("zmmword", 64),
    ];
    let (size, bracket) = match text.split_once(" ptr ") {
        Some((size, bracket)) => {
            let (_, bytes) = SIZES.iter().find(|(name, _)| *name == size)?;
            (Some(*bytes), bracket)
        }
        None => (None, text),
    };
    Some((sum(bracket.strip_prefix('[')?.strip_suffix(']')?)?, size))
}

fn operand(text: &str) -> Option<Operand> {
    // What is masked, and a number that is broadcast: `zmm0 {k1} {z}`, `[rax]{1to8}`.
    let mut bare = text;
    while let Some((before, decoration)) = bare.strip_suffix('}').and_then(|t| t.rsplit_once('{')) {
        let is_mask = decoration.starts_with('k') && is_vector(decoration);
        if !is_mask && !["z", "1to2", "1to4", "1to8", "1to16"].contains(&decoration) {
            return None;
        }
        bare = before.trim_end();
    }
    if let Some((reg, whole)) = general(bare) {
        return (bare == text).then_some(Operand::General(reg, whole));
    }
    if is_vector(bare) {
        return Some(Operand::Vector);
    }
    if let Some((address, size)) = memory(bare) {
        return Some(Operand::Memory(address, size));
    }
    if let Some(name) = bare.strip_prefix("offset ") {
        return Some(Operand::Symbol(symbol(name)?.to_owned()));
    }
    number(bare).map(Operand::Number)
}

fn decode(text: &str) -> Result<Instruction, String> {
    let mut out = Instruction::default();
    if text == "rep stosb byte ptr es:[rdi], al" {
        out.store(Address::of(RDI, 0), i64::MAX, None);
        out.lose([RDI]);
        out.set(RCX, Value::Unknown);
        out.set(RDI, Value::Unknown);
        return Ok(out);
    }
    // How `tzcnt` is written where it may be an older instruction.
    let text = match text.strip_prefix("rep ") {
        Some(rest) if rest.starts_with("bsf ") => rest,
        _ => text,
    };
    let (mnemonic, rest) = text.split_once(' ').unwrap_or((text, ""));
    let texts = operands(rest);
    if let Some(flow) = flow(mnemonic, &texts, &mut out)? {
        out.flow = flow;
        return Ok(out);
    }
    let operands = texts
        .iter()
        .map(|text| operand(text).ok_or_else(|| unknown_operand(text)))
        .collect::<Result<Vec<_>, _>>()?;
    if stack(mnemonic, &operands, &mut out) {
        return Ok(out);
    }
    let mut form = *FORMS
        .get(mnemonic)
        .ok_or_else(|| unknown_mnemonic(mnemonic))?;
    if mnemonic == "imul" {
        form = match operands.len() {
            1 => Form::Multiplies,
            2 => Form::Updates,
            _ => Form::Writes,
        };
    }
    let count = match form {
        Form::Extends => 0..=0,
        Form::Multiplies => 1..=1,
        Form::Names => 0..=2,
        Form::Reads => 2..=2,
        Form::Writes if !mnemonic.starts_with("set") => 2..=4,
        Form::Writes | Form::Updates => 1..=4,
    };
    if !count.contains(&operands.len()) {
        return Err(unknown_operand(rest));
    }
    let mut named = operands
        .iter()
        .enumerate()
        .filter_map(|(at, operand)| match operand {
            Operand::Memory(address, size) => Some((at, address, *size)),
            _ => None,
        });
    let access = named.next();
    if let Some((at, ..)) = named.next() {
        return Err(unknown_operand(texts[at]));
    }
    // A bit that a register counts may be anywhere behind the address.
    if let ("bt" | "bts" | "btr" | "btc", Some((at, ..))) = (mnemonic, access) {
        return Err(unknown_operand(texts[at]));
    }
    if form == Form::Names {
        if mnemonic == "lea" {
            let (Some((1, address, None)), Some(Operand::General(reg, is_whole))) =
                (access, operands.first())
            else {
                return Err(unknown_operand(rest));
            };
            let value = Value::Sum(address.clone());
            write(
                &mut out,
                *reg,
                if *is_whole { value } else { Value::Unknown },
                &operands,
            );
            if !is_whole {
                let within = |term: &Term| match term {
                    Term::Plain(reg) | Term::Minus(reg) | Term::Scaled(reg) => Some(*reg),
                    Term::Other => None,
                };
                out.lose(address.terms.iter().filter_map(within));
            }
        }
        return Ok(out);
    }
    if let Some((at, address, size)) = access {
        let is_target = at == 0 && matches!(form, Form::Writes | Form::Updates);
        if !is_target || form == Form::Updates {
            out.read(address.clone());
        }
        if is_target {
            let source = operands.get(1);
            let value = source
                .and_then(Operand::whole)
                .filter(|_| mnemonic == "mov");
            if value.is_none() {
                out.lose(source.and_then(Operand::general));
            }
            out.store(address.clone(), size.unwrap_or(64), value);
        }
    }
    match (form, operands.first()) {
        (Form::Extends | Form::Multiplies, _) => {
            out.lose([RAX, RDX]);
            out.lose(operands.iter().filter_map(Operand::general));
            out.set(RAX, Value::Unknown);
            out.set(RDX, Value::Unknown);
        }
        (Form::Writes | Form::Updates, Some(Operand::General(reg, is_whole))) => {
            let value = value(mnemonic, *reg, *is_whole, &operands);
            write(
                &mut out,
                *reg,
                value,
                &operands[usize::from(form == Form::Writes)..],
            );
        }
        (Form::Writes | Form::Updates, Some(Operand::Vector)) => {
            out.lose(operands.iter().filter_map(Operand::general));
        }
        (Form::Writes | Form::Updates, Some(Operand::Memory(..))) | (Form::Reads, _) => {}
        _ => return Err(unknown_operand(rest)),
    }
    Ok(out)
}

/// A register is written, from these operands.
fn write(out: &mut Instruction, reg: Reg, value: Value, sources: &[Operand]) {
    if value == Value::Unknown {
        out.lose(sources.iter().filter_map(Operand::general));
    }
    out.set(reg, value);
}

/// What a register holds after an instruction that has it as its first operand.
fn value(mnemonic: &str, target: Reg, is_whole: bool, operands: &[Operand]) -> Value {
    let Some(source) = operands.get(1) else {
        return match mnemonic {
            "inc" if is_whole => Value::Sum(Address::of(target, 1)),
            "dec" if is_whole => Value::Sum(Address::of(target, -1)),
            _ => Value::Unknown,
        };
    };
    let moved = match source {
        Operand::General(reg, true) => Value::copy(*reg),
        Operand::Memory(address, _) => Value::Load(address.clone()),
        Operand::Symbol(symbol) => Value::Sum(Address::of_symbol(symbol)),
        Operand::Number(_) => Value::Number,
        _ => Value::Unknown,
    };
    match (mnemonic, source) {
        ("mov", Operand::Number(_)) => moved,
        _ if !is_whole => Value::Unknown,
        ("mov" | "movabs", _) => moved,
        ("add" | "sub", source) => {
            let adds = mnemonic == "add";
            let mut address = Address::of(target, 0);
            match source {
                Operand::Number(n) => address.offset = if adds { *n } else { n.wrapping_neg() },
                Operand::General(reg, true) if adds => address.terms.push(Term::Plain(*reg)),
                Operand::General(reg, true) => address.terms.push(Term::Minus(*reg)),
                _ => address.terms.push(Term::Other),
            }
            Value::Sum(address)
        }
        ("and", Operand::Number(mask)) if *mask < 0 => Value::Aligned(target),
        _ if mnemonic.starts_with("cmov") => {
            Value::Either(Box::new(Value::copy(target)), Box::new(moved))
        }
        _ => Value::Unknown,
    }
}

fn stack(mnemonic: &str, operands: &[Operand], out: &mut Instruction) -> bool {
    match (mnemonic, operands) {
        ("push", [pushed]) => {
            let value = pushed.whole();
            match pushed {
                Operand::Memory(address, Some(8)) => out.read(address.clone()),
                Operand::Number(_) => {}
                _ if value.is_some() => {}
                _ => return false,
            }
            out.store(Address::of(RSP, -8), 8, value);
            out.set(RSP, Value::Sum(Address::of(RSP, -8)));
        }
        ("pop", [Operand::General(reg, true)]) => {
            out.read(Address::of(RSP, 0));
            out.set(RSP, Value::Sum(Address::of(RSP, 8)));
            out.set(*reg, Value::Load(Address::of(RSP, 0)));
        }
        ("leave", []) => {
            out.read(Address::of(RBP, 0));
            out.set(RSP, Value::Sum(Address::of(RBP, 8)));
            out.set(RBP, Value::Load(Address::of(RBP, 0)));
        }
        // It zeroes upper halves, and names no register.
        ("vzeroupper", []) => {}
        _ => return false,
    }
    true
}

/// Where the next instruction is, if not behind this one.
fn flow(mnemonic: &str, operands: &[&str], out: &mut Instruction) -> Result<Option<Flow>, String> {
    Ok(Some(match (mnemonic, operands) {
        ("ret" | "ud2" | "int3", []) => Flow::Leave,
        ("call", [callee]) => Flow::Call(self::callee(callee, out)?),
        ("jmp", [label]) if label.starts_with(".L") => Flow::Jump((*label).to_owned()),
        ("jmp", [callee]) => Flow::TailCall(self::callee(callee, out)?),
        (_, [label])
            if mnemonic
                .strip_prefix('j')
                .is_some_and(|condition| CONDITIONS.contains(&condition)) =>
        {
            Flow::Branch((*label).to_owned())
        }
        _ => return Ok(None),
    }))
}

fn callee(text: &str, out: &mut Instruction) -> Result<Callee, String> {
    if let Some((address, size)) = memory(text) {
        if size != Some(8) {
            return Err(unknown_operand(text));
        }
        if let Some(name) = address.name.as_ref().filter(|name| name.linked) {
            return Ok(Callee::Symbol(name.symbol.clone()));
        }
        out.read(address.clone());
        return Ok(Callee::Memory(address));
    }
    match (general(text), symbol(text.trim_end_matches("@PLT"))) {
        (Some((reg, true)), _) => Ok(Callee::Register(reg)),
        (None, Some(symbol)) => Ok(Callee::Symbol(symbol.to_owned())),
        _ => Err(unknown_operand(text)),
    }
}
