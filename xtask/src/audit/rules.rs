//! What the audit takes for granted about functions that it does not read, or that
//! are handed private memory. Each entry is a claim to be reviewed.

use super::state::{Class, NONE, Rights};
use crate::assembly::demangle;

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

/// The arguments of kernels that are addresses of private memory, or of the target of
/// stores: which one, counted in registers, and what may be done there. The former are
/// exclusive or shared references in Rust, of types that are no haystacks; the latter are
/// of a type that permits stores. All other arguments are unknown.
const PRIVATE_ARGUMENTS: &[(&str, usize, Class)] = &[
    // `(pattern, &mut Positions)`
    ("fill", 1, READ_WRITE),
    ("rfill", 1, READ_WRITE),
    // `(Span { ptr, len }, SpanMut { ptr, len })`
    ("copy", 2, TARGET),
    // `(SpanMut { ptr, len }, u8)`
    ("memset", 0, TARGET),
    // `(Span { ptr, len }, &[u8])`
    ("equal", 2, READ),
    // `(&[u8], Anchors, Span)`; the anchors are one word.
    ("few", 0, READ),
    ("rfew", 0, READ),
    ("few_caseless", 0, READ),
    ("rfew_caseless", 0, READ),
    // `(&mut Occurrences, &[u8], Span)`
    ("substring", 0, READ_WRITE),
    ("substring", 1, READ),
    ("rsubstring", 0, READ_WRITE),
    ("rsubstring", 1, READ),
    ("caseless", 0, READ_WRITE),
    ("caseless", 1, READ),
    ("rcaseless", 0, READ_WRITE),
    ("rcaseless", 1, READ),
    // `(&mut Occurrences, &[u8], Span, &mut Workspace)`
    ("common", 0, READ_WRITE),
    ("common", 1, READ),
    ("common", 5, READ_WRITE),
    ("rcommon", 0, READ_WRITE),
    ("rcommon", 1, READ),
    ("rcommon", 5, READ_WRITE),
    ("common_caseless", 0, READ_WRITE),
    ("common_caseless", 1, READ),
    ("common_caseless", 5, READ_WRITE),
    ("rcommon_caseless", 0, READ_WRITE),
    ("rcommon_caseless", 1, READ),
    ("rcommon_caseless", 5, READ_WRITE),
];

/// What the arguments of a function are that is called from elsewhere.
pub(super) fn arguments(name: &str) -> impl Iterator<Item = (usize, Class)> {
    let function = name.rsplit("::").next().unwrap_or_default().to_owned();
    let is_ours = [
        "atomic_memchr_kernels::dispatch::",
        "atomic_memchr_specimens::",
    ]
    .iter()
    .any(|path| name.starts_with(path));
    PRIVATE_ARGUMENTS
        .iter()
        .filter(move |(kernel, ..)| is_ours && *kernel == function)
        .map(|&(_, argument, class)| (argument, class))
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
        "atomic_memchr_kernels::dispatch::choose" => Some(Known::Returns(Class::Table(0))),
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
    (demangle(symbol) == "atomic_memchr_kernels::dispatch::ACTIVE").then_some(Class::Active)
}
