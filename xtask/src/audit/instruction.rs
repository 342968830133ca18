//! What an instruction does, as far as the audit asks: the memory it touches, the
//! addresses it moves about, and where the next instruction is.
//!
//! A decoder for each architecture turns text into this. What it does not know it
//! must not take for harmless: a register that may be written is
//! [`Value::Unknown`] afterwards, and what stands in brackets is an access unless the
//! decoder knows that it is none.

/// A general register: its number in its architecture.
pub(super) type Reg = u8;

/// A sum of registers and constants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Address {
    /// The parts that are registers.
    pub(super) terms: Vec<Term>,
    /// The part that is a number.
    pub(super) offset: i64,
    /// A part that is the address of something that has a name in the program.
    pub(super) label: Option<String>,
}

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A whole register, once.
    Plain(Reg),
    /// A whole register, subtracted.
    Minus(Reg),
    /// A part or a multiple of a register, or a register of vectors: not an address.
    Other,
}

impl Address {
    /// `reg + offset`.
    pub(super) fn of(reg: Reg, offset: i64) -> Address {
        Address {
            terms: vec![Term::Plain(reg)],
            offset,
            label: None,
        }
    }

    /// The address of `label`.
    pub(super) fn of_label(label: &str) -> Address {
        Address {
            label: Some(label.to_owned()),
            ..Address::default()
        }
    }
}

/// What a register holds afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Anything.
    Unknown,
    /// This sum.
    Sum(Address),
    /// `reg` with its lowest bits cleared.
    Aligned(Reg),
    /// The word that is in memory there.
    Load(Address),
    /// Either.
    Either(Box<Value>, Box<Value>),
}

impl Value {
    /// What is in `reg` before.
    pub(super) fn copy(reg: Reg) -> Value {
        Value::Sum(Address::of(reg, 0))
    }
}

/// A change of what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// A register is written.
    Set(Reg, Value),
    /// Memory is written: so many bytes, a register's if they are a whole one.
    Store {
        /// Where.
        address: Address,
        /// How many bytes.
        size: i64,
        /// What.
        value: Option<Reg>,
    },
}

/// What is done with memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Access {
    /// Where.
    pub(super) address: Address,
    /// Whether it is read.
    pub(super) read: bool,
    /// Whether it is written.
    pub(super) write: bool,
}

/// What comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Flow {
    /// The next line.
    #[default]
    Next,
    /// A label of this function.
    Jump(String),
    /// A label of this function, or the next line.
    Branch(String),
    /// What is in this register: some label of this function to which data refer.
    Table(Reg),
    /// A function, and then the next line.
    Call(Callee),
    /// A function, in place of this one.
    TailCall(Callee),
    /// Nothing in this function.
    Leave,
}

/// What is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Callee {
    /// The function with this symbol.
    Symbol(String),
    /// The function whose address is in this register.
    Register(Reg),
    /// The function whose address is in memory there.
    Memory(Address),
}

/// What an instruction does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Instruction {
    /// The memory that it touches.
    pub(super) accesses: Vec<Access>,
    /// What it changes, all from the state before it.
    pub(super) effects: Vec<Effect>,
    /// What comes next.
    pub(super) flow: Flow,
}

impl Instruction {
    pub(super) fn read(&mut self, address: Address) {
        self.accesses.push(Access {
            address,
            read: true,
            write: false,
        });
    }

    pub(super) fn set(&mut self, reg: Reg, value: Value) {
        self.effects.push(Effect::Set(reg, value));
    }

    pub(super) fn store(&mut self, address: Address, size: i64, value: Option<Reg>) {
        self.accesses.push(Access {
            address: address.clone(),
            read: false,
            write: true,
        });
        self.effects.push(Effect::Store {
            address,
            size,
            value,
        });
    }
}

/// The parts between commas that are not in brackets of any kind.
pub(super) fn operands(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '[' | '{' | '(' => depth += 1,
            ']' | '}' | ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() {
        parts.push(text[start..].trim());
    }
    parts
}

/// A number as assemblers write it.
pub(super) fn number(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('#');
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let value = match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok()? as i64,
        None => digits.parse::<u64>().ok()? as i64,
    };
    Some(if negative {
        value.wrapping_neg()
    } else {
        value
    })
}
