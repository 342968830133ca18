//! What is known about the addresses in registers and on the stack.

use std::collections::BTreeMap;

use super::instruction::{Address, Reg, Term, Value};

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

/// What a register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Anything: a number, an address of shared bytes.
    Unknown,
    /// An address in a frame: its base and the distance from there, if they are known.
    /// Bases of a function's own frame are below [`OBJECTS`]; others stand for what an
    /// argument points to.
    Stack(Option<u32>, Option<i64>),
    /// The address of this function, or of this static of another crate.
    Symbol(u32),
    /// The address of a table of kernels.
    Table,
    /// The address of a kernel, from such a table.
    Kernel,
    /// An address of something that the program holds: code, a constant, a static.
    Const,
    /// An address in memory that nobody else writes, or in the target of stores.
    Private(Rights),
}

impl Class {
    /// What may be done through it.
    pub(super) fn rights(self) -> Rights {
        match self {
            Class::Unknown | Class::Kernel => NONE,
            Class::Stack(..) => Rights {
                read: true,
                write: true,
                ..NONE
            },
            Class::Const | Class::Symbol(_) | Class::Table => Rights { read: true, ..NONE },
            Class::Private(rights) => rights,
        }
    }

    /// What holds whichever of the two it is.
    fn join(self, other: Class) -> Class {
        match (self, other) {
            (a, b) if a == b => a,
            (Class::Unknown, _) | (_, Class::Unknown) => Class::Unknown,
            (Class::Stack(a, _), Class::Stack(b, _)) => Class::Stack(a.filter(|_| a == b), None),
            (a, b) => {
                let (a, b) = (a.rights(), b.rights());
                Class::Private(Rights {
                    read: a.read && b.read,
                    write: a.write && b.write,
                    store: a.store && b.store,
                })
            }
        }
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

/// A place of which the program knows what stands there.
pub(super) enum Label<'a> {
    /// By its name.
    Named(&'a str),
    /// By [`Class::Symbol`].
    Symbol(u32),
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
    pub(super) fn address(&self, address: &Address, escaped: &mut Escaped) -> Class {
        let mut found = address.label.as_ref().map(|_| Class::Const);
        let mut others = false;
        for term in &address.terms {
            let class = match term {
                Term::Plain(reg) => self.get(*reg),
                // A distance is no address.
                Term::Minus(reg) if self.get(*reg) != Class::Unknown => return Class::Unknown,
                Term::Minus(_) | Term::Other => Class::Unknown,
            };
            match (class, found) {
                (Class::Unknown, _) => others = true,
                // The upper and the lower part of the address of a label.
                (Class::Const, Some(Class::Const)) if address.label.is_some() => {}
                (class, None) => found = Some(class),
                // Two addresses do not add up to one.
                (_, Some(_)) => return Class::Unknown,
            }
        }
        match found {
            None => Class::Unknown,
            Some(Class::Stack(base, Some(at))) => {
                let class = Class::Stack(base, Some(at.wrapping_add(address.offset)));
                if others {
                    lost(class, escaped);
                    Class::Stack(base, None)
                } else {
                    class
                }
            }
            Some(class) => class,
        }
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

    /// What a value is. `at` tells the alignments of a function apart;
    /// `at_label` says what stands at a label.
    pub(super) fn value(
        &self,
        value: &Value,
        at: u32,
        at_label: &dyn Fn(Label<'_>) -> Class,
        escaped: &mut Escaped,
    ) -> Class {
        match value {
            Value::Unknown => Class::Unknown,
            Value::Sum(address) => self.address(address, escaped),
            Value::Aligned(reg) => match self.get(*reg) {
                Class::Stack(Some(base), _) if base < OBJECTS => {
                    Class::Stack(Some(at + 1), Some(0))
                }
                class => class,
            },
            Value::Load(address) => match self.address(address, escaped) {
                Class::Stack(Some(base), Some(at)) => {
                    let slot = self.slots.get(&(base, at));
                    slot.copied().unwrap_or(Class::Unknown)
                }
                Class::Const => match &address.label {
                    Some(label) => at_label(Label::Named(label)),
                    None => Class::Unknown,
                },
                Class::Symbol(at) if address.offset == 0 => at_label(Label::Symbol(at)),
                Class::Table => Class::Kernel,
                _ => Class::Unknown,
            },
            Value::Either(a, b) => {
                let a = self.value(a, at, at_label, escaped);
                let b = self.value(b, at, at_label, escaped);
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
