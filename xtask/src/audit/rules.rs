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

/// Functions that do not return. They print their arguments, which are numbers and
/// constants.
fn is_panic(name: &str) -> bool {
    name.starts_with("core::panicking::")
        || (name.starts_with("core::slice::") && name.ends_with("_fail"))
        || (name.starts_with("core::option::") && name.ends_with("_failed"))
        || name == "bytemuck::internal::something_went_wrong"
}

/// A function that is called and is not in the output, or not read.
pub(super) enum Known {
    /// It does not return.
    Panics,
    /// It reads and writes through these arguments, and returns.
    Memory(&'static [(usize, Rights)]),
    /// It sees no haystack and returns this.
    Returns(Class),
}

/// What is known of a function by its name.
pub(super) fn known(symbol: &str) -> Option<Known> {
    const TO_FROM: &[(usize, Rights)] = &[
        (
            0,
            Rights {
                write: true,
                ..NONE
            },
        ),
        (1, Rights { read: true, ..NONE }),
    ];
    const TO: &[(usize, Rights)] = &[TO_FROM[0]];
    const FROM_FROM: &[(usize, Rights)] = &[(0, Rights { read: true, ..NONE }), TO_FROM[1]];
    let plain = symbol.trim_end_matches(['4', '8']);
    Some(match plain {
        "memcpy" | "memmove" | "__aeabi_memcpy" | "__aeabi_memmove" => Known::Memory(TO_FROM),
        "memset" | "__aeabi_memset" | "__aeabi_memclr" => Known::Memory(TO),
        "memcmp" | "bcmp" => Known::Memory(FROM_FROM),
        _ => {
            let name = demangle(symbol);
            if name == "atomic_memchr_kernels::dispatch::choose" {
                Known::Returns(Class::Table)
            } else if is_panic(&name) {
                Known::Panics
            } else {
                return None;
            }
        }
    })
}

/// What a static of another crate holds.
pub(super) fn holds(symbol: &str) -> Class {
    match demangle(symbol).as_str() {
        "atomic_memchr_kernels::dispatch::ACTIVE" => Class::Table,
        _ => Class::Unknown,
    }
}

/// What has its address in the entry `name` of the linker's table.
pub(super) fn linked(name: &str) -> Option<&str> {
    name.strip_suffix("@GOTPCREL")
        .or_else(|| name.strip_prefix(":got_lo12:"))
        .or_else(|| name.strip_prefix(":got:"))
}
