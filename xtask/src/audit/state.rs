//! What is known about the addresses in registers and on the stack.

use std::collections::{BTreeMap, HashMap};

use super::instruction::{Address, Name, Reg, Term, Value};

/// What may be done with memory that a function was handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rights {
    /// It may be read.
    pub(super) read: bool,
    /// It may be written.
    pub(super) write: bool,
    /// Inline assembly may write it.
    pub(super) store: bool,
}

/// Nothing may be done.
pub(super) const NONE: Rights = Rights {
    read: false,
    write: false,
    store: false,
};

impl Rights {
    /// Whether these allow what `needed` are for.
    pub(super) fn include(self, needed: Rights) -> bool {
        (self.read || !needed.read)
            && (self.write || !needed.write)
            && (self.store || !needed.store)
    }
}

/// What a register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Anything: a number, an address of shared bytes.
    Unknown,
    /// A number that the program names.
    Number,
    /// An address in a frame: its base and the distance from there, if they are known.
    /// Bases of a function's own frame are below [`OBJECTS`]; others stand for what an
    /// argument points to.
    Stack(Option<u32>, Option<i64>),
    /// The page that what has this name lies in, or its entry in the linker's table: nothing
    /// yet.
    Page(u32, bool),
    /// The address of what has this name: a function, or a static that may be written.
    Symbol(u32),
    /// The address of the entry of the linker's table with the address of what has this name.
    Linked(u32),
    /// An address in a row of kernels, by the number of the row.
    Row(u32),
    /// The address of a kernel in that row.
    Kernel(u32),
    /// An address of a constant of the program: nobody writes it.
    Const,
    /// An address in memory that nobody else writes, or in the target of stores.
    Private(Rights),
}

impl Class {
    /// What may be done through it.
    pub(super) fn rights(self) -> Rights {
        match self {
            Class::Unknown
            | Class::Number
            | Class::Page(..)
            | Class::Symbol(_)
            | Class::Kernel(_) => NONE,
            Class::Stack(..) => Rights {
                read: true,
                write: true,
                ..NONE
            },
            Class::Const | Class::Linked(_) | Class::Row(_) => Rights { read: true, ..NONE },
            Class::Private(rights) => rights,
        }
    }

    /// What holds whichever of the two it is.
    fn join(self, other: Class) -> Class {
        match (self, other) {
            (a, b) if a == b => a,
            (Class::Stack(a, _), Class::Stack(b, _)) => Class::Stack(a.filter(|_| a == b), None),
            (a, b) => {
                // What is perhaps in a frame is not written: its words would have to be
                // forgotten.
                let is_frame = |class| matches!(class, Class::Stack(..));
                let is_followed = !is_frame(a) && !is_frame(b);
                let (a, b) = (a.rights(), b.rights());
                let both = Rights {
                    read: a.read && b.read,
                    write: a.write && b.write && is_followed,
                    store: a.store && b.store,
                };
                if both == NONE {
                    Class::Unknown
                } else {
                    Class::Private(both)
                }
            }
        }
    }

    /// What is so many bytes from there, or an unknown number of them.
    fn at(self, offset: Option<i64>) -> Class {
        match (self, offset) {
            (Class::Stack(base, at), by) => {
                Class::Stack(base, at.zip(by).map(|(at, by)| at.wrapping_add(by)))
            }
            (Class::Const | Class::Row(_) | Class::Private(_), _) => self,
            (_, Some(0)) => self,
            _ => Class::Unknown,
        }
    }
}

/// What the names of the program stand for.
#[derive(Default)]
pub(super) struct Names {
    classes: HashMap<String, (u32, Class)>,
    names: Vec<String>,
}

impl Names {
    /// Adds a name; `class` is what its address is, and [`Class::Symbol`] if `None`.
    pub(super) fn add(&mut self, name: &str, class: Option<Class>) {
        if !self.classes.contains_key(name) {
            let at = self.names.len() as u32;
            self.names.push(name.to_owned());
            let class = class.unwrap_or(Class::Symbol(at));
            self.classes.insert(name.to_owned(), (at, class));
        }
    }

    /// The name of [`Class::Symbol`].
    pub(super) fn name(&self, at: u32) -> &str {
        &self.names[at as usize]
    }

    fn page(&self, name: &Name) -> Class {
        match self.classes.get(&name.symbol) {
            Some((at, _)) => Class::Page(*at, name.linked),
            None => Class::Unknown,
        }
    }

    fn class(&self, name: &Name) -> Class {
        match self.classes.get(&name.symbol) {
            Some((at, _)) if name.linked => Class::Linked(*at),
            Some((_, class)) => *class,
            None => Class::Unknown,
        }
    }

    /// What is in the linker's entry.
    fn linked(&self, at: u32) -> Class {
        self.classes[self.name(at)].1
    }
}

/// Bases from here on stand for objects in the frames of callers: `OBJECTS + n` for
/// the one that argument n points to, and others for those that these point to.
pub(super) const OBJECTS: u32 = 1 << 24;

/// How many arguments are told apart.
pub(super) const ARGUMENTS: u32 = 16;

/// How many words of an object may hold addresses that a callee follows.
const WORDS: u32 = 64;

/// The argument that leads to an object.
pub(super) fn argument(base: u32) -> Option<u32> {
    Some(base.checked_sub(OBJECTS)? % ARGUMENTS)
}

/// Whether an argument points to it itself.
pub(super) fn is_argument(base: u32) -> bool {
    (OBJECTS..OBJECTS + ARGUMENTS).contains(&base)
}

/// The object that the word at `at` of another one points to, if it is told apart.
fn pointee(base: u32, at: i64, word: i64) -> Option<u32> {
    let path = (base - OBJECTS) / ARGUMENTS;
    let place = u32::try_from(at / word).ok().filter(|at| *at < WORDS - 1)? + 1;
    // Three steps from an argument are enough.
    (path < WORDS * WORDS)
        .then_some(OBJECTS + (path * WORDS + place) * ARGUMENTS + (base - OBJECTS) % ARGUMENTS)
}

/// How much of a frame may be written by others than its own stores: for each base,
/// what lies at or above the lowest address that was given away.
pub(super) type Escaped = BTreeMap<u32, i64>;

/// What is known at a place in a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    registers: Vec<Class>,
    /// Registers that were stored in the frame.
    slots: BTreeMap<(u32, i64), Class>,
}

impl State {
    pub(super) fn new(registers: usize, sp: Reg) -> State {
        let mut state = State {
            registers: vec![Class::Unknown; registers],
            slots: BTreeMap::new(),
        };
        state.set(sp, Class::Stack(Some(0), Some(0)));
        state
    }

    pub(super) fn get(&self, reg: Reg) -> Class {
        self.registers[usize::from(reg)]
    }

    pub(super) fn set(&mut self, reg: Reg, class: Class) {
        self.registers[usize::from(reg)] = class;
    }

    /// Forgets what does not hold in `other` too. Whether that was anything.
    pub(super) fn join(&mut self, other: &State, escaped: &mut Escaped) -> bool {
        let before = self.clone();
        for (mine, theirs) in self.registers.iter_mut().zip(&other.registers) {
            if mine != theirs {
                lost(*mine, escaped);
                lost(*theirs, escaped);
            }
            *mine = mine.join(*theirs);
        }
        self.slots.retain(|key, class| match other.slots.get(key) {
            Some(theirs) => {
                if class != theirs {
                    lost(*class, escaped);
                    lost(*theirs, escaped);
                }
                *class = class.join(*theirs);
                *class != Class::Unknown
            }
            None => false,
        });
        *self != before
    }

    /// What an address is.
    pub(super) fn address(&self, address: &Address, names: &Names, escaped: &mut Escaped) -> Class {
        let class = self.sum(address, names);
        // Of what is not in the sum as an address with a known offset, the register still
        // knows more.
        if !matches!(class, Class::Stack(Some(_), Some(_))) {
            for term in &address.terms {
                match term {
                    Term::Plain(reg) => lost(self.get(*reg).at(Some(address.offset)), escaped),
                    Term::Minus(reg) | Term::Scaled(reg) => lost(self.get(*reg), escaped),
                    Term::Other => {}
                }
            }
        }
        class
    }

    fn sum(&self, address: &Address, names: &Names) -> Class {
        let mut found = None;
        let mut offset = Some(address.offset);
        if let Some(name) = &address.name {
            if name.low {
                // It is one with its page, and with nothing else.
                return match address.terms[..] {
                    [Term::Plain(page)] if self.get(page) == names.page(name) => {
                        names.class(name).at(offset)
                    }
                    _ => Class::Unknown,
                };
            }
            found = Some(names.class(name));
        }
        for term in &address.terms {
            let class = match term {
                Term::Plain(reg) => self.get(*reg),
                // A distance is no address, and no multiple is.
                Term::Minus(reg) => match self.get(*reg) {
                    Class::Unknown | Class::Number => Class::Unknown,
                    _ => return Class::Unknown,
                },
                Term::Scaled(_) | Term::Other => Class::Unknown,
            };
            match (class, found) {
                (Class::Unknown | Class::Number, _) => offset = None,
                (class, None) => found = Some(class),
                // Two addresses do not add up to one.
                (_, Some(_)) => return Class::Unknown,
            }
        }
        found.map_or(Class::Unknown, |class| class.at(offset))
    }

    /// What a callee knows at its entry: its arguments, and what this frame holds
    /// behind those that point into it.
    ///
    /// Objects of two arguments are taken not to overlap where one of them is written,
    /// which Rust's references promise.
    pub(super) fn entry(&self, entry: &mut State, arguments: &[Reg], word: i64) {
        for (n, &reg) in (0..).zip(arguments) {
            let class = self.object(self.get(reg), OBJECTS + n, entry, word);
            entry.set(reg, class);
        }
    }

    /// How a callee sees `class`, to which it is led by `base`.
    fn object(&self, class: Class, base: u32, entry: &mut State, word: i64) -> Class {
        let (mine, start) = match class {
            Class::Stack(Some(mine), Some(start)) => (mine, start),
            Class::Stack(..) => return Class::Private(class.rights()),
            _ => return class,
        };
        let held: Vec<_> = self
            .slots
            .range((mine, start)..=(mine, i64::MAX))
            .map(|(&(_, at), &class)| (at - start, class))
            .collect();
        for (at, class) in held {
            let class = match (class, pointee(base, at, word)) {
                (Class::Stack(..), None) => Class::Private(class.rights()),
                (Class::Stack(..), Some(next)) => self.object(class, next, entry, word),
                (class, _) => class,
            };
            entry.slots.insert((base, at), class);
        }
        Class::Stack(Some(base), Some(0))
    }

    /// What a value is. `at` tells the alignments of a function apart.
    pub(super) fn value(
        &self,
        value: &Value,
        at: u32,
        names: &Names,
        escaped: &mut Escaped,
    ) -> Class {
        match value {
            Value::Unknown => Class::Unknown,
            Value::Number => Class::Number,
            Value::Page(name) => names.page(name),
            Value::Sum(address) => self.address(address, names, escaped),
            Value::Aligned(reg) => match self.get(*reg) {
                Class::Stack(Some(base), _) if base < OBJECTS => {
                    Class::Stack(Some(at + 1), Some(0))
                }
                class => class.at(None),
            },
            Value::Load(address) => match self.sum(address, names) {
                Class::Stack(Some(base), Some(at)) => {
                    let slot = self.slots.get(&(base, at));
                    slot.copied().unwrap_or(Class::Unknown)
                }
                Class::Linked(at) => names.linked(at),
                Class::Row(row) => Class::Kernel(row),
                _ => Class::Unknown,
            },
            Value::Either(a, b) => {
                let a = self.value(a, at, names, escaped);
                let b = self.value(b, at, names, escaped);
                if a != b {
                    lost(a, escaped);
                    lost(b, escaped);
                }
                a.join(b)
            }
        }
    }

    /// `size` bytes are written: `class`, if they are a register.
    pub(super) fn store(
        &mut self,
        target: Class,
        size: i64,
        word: i64,
        class: Option<Class>,
        escaped: &mut Escaped,
    ) {
        if let Some(class) = class {
            lost(class, escaped);
        }
        match target {
            Class::Stack(Some(base), Some(at)) => {
                self.slots.retain(|&(other, slot), _| {
                    other != base || slot + word <= at || slot >= at.saturating_add(size)
                });
                if let Some(class) = class
                    && class != Class::Unknown
                {
                    self.slots.insert((base, at), class);
                }
            }
            Class::Stack(base, _) => self.forget_escaped(base, escaped),
            _ => {}
        }
    }

    /// A call writes below the stack pointer.
    pub(super) fn forget_below(&mut self, sp: Class) {
        if let Class::Stack(Some(base), Some(at)) = sp {
            self.slots
                .retain(|&(other, slot), _| other != base || slot >= at);
        }
    }

    /// What this register holds is not followed any further.
    pub(super) fn lose(&self, reg: Reg, escaped: &mut Escaped) {
        lost(self.get(reg), escaped);
    }

    /// Somebody may have written what was given away, of this base or of any.
    pub(super) fn forget_escaped(&mut self, of: Option<u32>, escaped: &Escaped) {
        self.slots.retain(|&(base, slot), _| {
            of.is_some_and(|of| of != base)
                || escaped.get(&base).is_none_or(|&lowest| slot < lowest)
        });
    }

    /// Somebody may have written so many bytes from this address on.
    pub(super) fn forget_from(&mut self, class: Class, bytes: i64, word: i64, escaped: &Escaped) {
        match class {
            Class::Stack(Some(base), Some(at)) => self.slots.retain(|&(other, slot), _| {
                other != base || slot + word <= at || slot >= at.saturating_add(bytes)
            }),
            Class::Stack(base, _) => self.forget_escaped(base, escaped),
            _ => {}
        }
    }
}

/// From here on nobody keeps count of where this address goes.
fn lost(class: Class, escaped: &mut Escaped) {
    if let Class::Stack(Some(base), Some(at)) = class {
        let lowest = escaped.entry(base).or_insert(at);
        *lowest = at.min(*lowest);
    }
}
