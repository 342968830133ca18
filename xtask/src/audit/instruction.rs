//! What an instruction does, as far as the audit asks: the memory it accesses, the
//! addresses it moves about, and where the next instruction is.
//!
//! A decoder for each architecture turns text into this, by a table of the instructions
//! that it knows. What is in no table, and an operand that the decoder cannot read in full,
//! is an error, and the error is a violation: it is never taken for harmless.

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
    pub(super) name: Option<Name>,
}

/// A name in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// The symbol or label.
    pub(super) symbol: String,
    /// The linker's table entry that holds its address is meant, and not itself.
    pub(super) linked: bool,
    /// The lowest 12 bits of its address, to be added to the address of its page.
    pub(super) low: bool,
}

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A whole register, once.
    Plain(Reg),
    /// A whole register, subtracted.
    Minus(Reg),
    /// A part or a multiple of a register: not an address.
    Scaled(Reg),
    /// A number from memory.
    Other,
}

impl Address {
    /// `reg + offset`.
    pub(super) fn of(reg: Reg, offset: i64) -> Address {
        Address {
            terms: vec![Term::Plain(reg)],
            offset,
            name: None,
        }
    }

    /// The address of `symbol`.
    pub(super) fn of_symbol(symbol: &str) -> Address {
        Address {
            name: Some(Name {
                symbol: symbol.to_owned(),
                linked: false,
                low: false,
            }),
            ..Address::default()
        }
    }
}

/// What a register holds afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Anything.
    Unknown,
    /// A number that the instruction names.
    Number,
    /// The address of the page of this, or of its entry in the linker's table.
    Page(Name),
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
    /// What this register holds goes where it is not followed: into a vector, into a part
    /// of a register, into a product.
    Lose(Reg),
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
    /// The memory that it accesses.
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

    pub(super) fn lose(&mut self, registers: impl IntoIterator<Item = Reg>) {
        self.effects.extend(registers.into_iter().map(Effect::Lose));
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

    /// The names of the program that it has.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let in_values = self.effects.iter().filter_map(|effect| match effect {
            Effect::Set(_, Value::Sum(address) | Value::Load(address)) => address.name.as_ref(),
            Effect::Set(_, Value::Page(name)) => Some(name),
            _ => None,
        });
        let accessed = self.accesses.iter();
        accessed
            .filter_map(|access| access.address.name.as_ref())
            .chain(in_values)
            .map(|name| name.symbol.as_str())
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
    if !text[start..].trim().is_empty() || start > 0 {
        parts.push(text[start..].trim());
    }
    parts
}

/// A number as assemblers write it.
pub(super) fn number(text: &str) -> Option<i64> {
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

/// A symbol, or a label of the compiler's. Whether there is one by this name is for the
/// audit to find out.
pub(super) fn symbol(text: &str) -> Option<&str> {
    let mut characters = text.chars();
    let starts = characters
        .next()
        .is_some_and(|c| c == '_' || c == '.' || c.is_ascii_alphabetic());
    (starts && characters.all(|c| c.is_ascii_alphanumeric() || "_.$".contains(c))).then_some(text)
}

/// Why an instruction is not followed: its mnemonic.
pub(super) fn unknown_mnemonic(mnemonic: &str) -> String {
    format!(
        "has the mnemonic `{mnemonic}`, which the audit does not know; if such instructions \
         name all that they access and write, add it to the table of its architecture"
    )
}

/// Why an instruction is not followed: an operand.
pub(super) fn unknown_operand(operand: &str) -> String {
    format!("has the operand `{operand}`, which the audit does not follow there")
}
