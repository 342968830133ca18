//! What the audit takes for granted about functions that it does not read, or that
//! are handed private memory. Each entry is a claim to be reviewed.

use super::state::{Class, NONE, Rights};
use crate::{assembly::demangle, kernel};

const READ_WRITE: Class = Class::Private(Rights {
    read: true,
    write: true,
    ..NONE
});
const READ: Class = Class::Private(Rights { read: true, ..NONE });
/// The target of stores, which others may be writing: it is for inline assembly alone.
const TARGET: Class = Class::Private(Rights {
    store: true,
    ..NONE
});

/// The types of arguments: the number of registers that each takes, and what may be done through
/// the first of them if it is the address of private memory or of the target of stores. The former
/// are exclusive or shared references in Rust, to types that are no haystacks; the latter are of a
/// type that permits stores. All other registers are unknown.
const TYPES: &[(&str, usize, Option<Class>)] = &[
    ("Needles", 1, None),
    ("u8", 1, None),
    // Three offsets and a count, in one word.
    ("Anchors", 1, None),
    ("Span<'_>", 2, None),
    ("SpanMut<'_>", 2, Some(TARGET)),
    ("&[u8]", 2, Some(READ)),
    ("&mut Positions<'_>", 1, Some(READ_WRITE)),
    ("&mut Occurrences", 1, Some(READ_WRITE)),
    ("&mut Workspace", 1, Some(READ_WRITE)),
];

/// What the specimens are handed, by the names of their functions.
const SPECIMENS: &[(&str, &[&str])] = &[
    ("fill", &["u8", "&mut Positions<'_>"]),
    ("copy", &["Span<'_>", "SpanMut<'_>"]),
    ("memset", &["SpanMut<'_>", "u8"]),
    ("equal", &["Span<'_>", "&[u8]"]),
];

/// What the arguments of a function are that is called from elsewhere, counted in registers.
///
/// # Panics
///
/// If the manifest has an argument of a type that is not in [`TYPES`].
pub(super) fn arguments(name: &str) -> Vec<(usize, Class)> {
    let types = match kernel::of_function(name) {
        Some(kernel) => kernel::arguments(&kernel.name),
        None => name
            .strip_prefix("atomic_memchr_specimens::")
            .and_then(|path| path.rsplit("::").next())
            .and_then(|function| SPECIMENS.iter().find(|(name, _)| *name == function))
            .map(|(_, types)| *types),
    };
    // The compiler puts spaces where it likes.
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    let (mut at, mut classes) = (0, Vec::new());
    for argument in types.unwrap_or_default() {
        let Some((_, registers, class)) = TYPES
            .iter()
            .find(|(name, ..)| solid(name) == solid(argument))
        else {
            panic!("{name} has an argument of the type {argument}, which is to be added to TYPES");
        };
        classes.extend(class.map(|class| (at, class)));
        at += registers;
    }
    classes
}

/// Whether a function searches private memory, by the primitives that are made for shared memory: a
/// plain load in it would be allowed.
pub(super) fn searches_private_memory(name: &str) -> bool {
    // It searches the needle.
    name.starts_with("atomic_memchr_kernels::algo::substring::bad_character::shift::<")
}

/// What is demanded of an argument.
#[derive(Clone, Copy)]
pub(super) enum Demand {
    /// That it is an address with these rights.
    Rights(Rights),
    /// That it is the address of a constant.
    Constant,
    /// That it is a number that the program names.
    Number,
}

impl Demand {
    /// Whether an argument is that.
    pub(super) fn is_met(self, class: Class) -> bool {
        match self {
            Demand::Rights(needed) => class.rights().include(needed),
            Demand::Constant => class == Class::Const,
            Demand::Number => class == Class::Number,
        }
    }
}

/// A function that is called and is not in the output, or not read.
pub(super) enum Known {
    /// It does not return. Of its arguments it reads what these are; the others it prints,
    /// as numbers.
    Panics(&'static [(usize, Demand)]),
    /// It reads and writes through these arguments, and returns.
    Memory(&'static [(usize, Demand)]),
    /// It sees no haystack and returns this.
    Returns(Class),
}

impl Known {
    /// What its arguments must be.
    pub(super) fn demands(&self) -> &'static [(usize, Demand)] {
        match self {
            Known::Panics(demands) | Known::Memory(demands) => demands,
            Known::Returns(_) => &[],
        }
    }
}

/// What is known of a function by its name.
pub(super) fn known(symbol: &str) -> Option<Known> {
    const FROM: Demand = Demand::Rights(Rights { read: true, ..NONE });
    const TO: Demand = Demand::Rights(Rights {
        write: true,
        ..NONE
    });
    match symbol {
        "memcpy" | "memmove" => return Some(Known::Memory(&[(0, TO), (1, FROM)])),
        "memset" => return Some(Known::Memory(&[(0, TO)])),
        "memcmp" | "bcmp" => return Some(Known::Memory(&[(0, FROM), (1, FROM)])),
        _ => {}
    }
    match demangle(symbol).as_str() {
        // An index into rows.
        "atomic_memchr_kernels::dispatch::choose" => Some(Known::Returns(Class::Unknown)),
        // `(index: usize, len: usize, &Location)`
        "core::panicking::panic_bounds_check" => Some(Known::Panics(&[(2, Demand::Constant)])),
        // `(&str, &Location)`
        "core::panicking::panic" => Some(Known::Panics(&[
            (0, Demand::Constant),
            (2, Demand::Constant),
        ])),
        // `(Arguments, &Location)`. A message without arguments is a constant and its length;
        // with arguments it is the address of these in place of the length.
        "core::panicking::panic_fmt" => Some(Known::Panics(&[
            (0, Demand::Constant),
            (1, Demand::Number),
            (2, Demand::Constant),
        ])),
        _ => None,
    }
}

/// What the address of a static is that may be written, if anything is known of it.
pub(super) fn variable(symbol: &str) -> Option<Class> {
    (demangle(symbol) == "atomic_memchr_kernels::dispatch::LEVEL").then_some(READ)
}
