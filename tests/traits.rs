//! Tests that every public type has exactly the traits that it should have, for every kind of byte.
//!
//! A derived trait requires the same trait of the kind of byte, and `AtomicU8` has few traits. A
//! field may take an auto trait away unnoticed.

use std::{
    collections::BTreeSet,
    error::Error,
    fmt::{Debug, Display},
    fs,
    hash::Hash,
    iter::FusedIterator,
    ops::Deref,
    panic::{RefUnwindSafe, UnwindSafe},
    path::Path,
};

use atomic_memchr_testing::implements;

/// Names the traits of a list that a type has.
macro_rules! traits_of {
    ($type:ty: $($name:literal $bound:path;)+) => {{
        let mut names = BTreeSet::new();
        $({
            if implements!($type: $bound) {
                names.insert($name);
            }
        })+
        names
    }};
}

macro_rules! all_traits_of {
    ($type:ty) => {
        traits_of! { $type:
            "Send" Send;
            "Sync" Sync;
            "Unpin" Unpin;
            "UnwindSafe" UnwindSafe;
            "RefUnwindSafe" RefUnwindSafe;
            "Clone" Clone;
            "Copy" Copy;
            "Debug" Debug;
            "Default" Default;
            "Display" Display;
            "PartialEq" PartialEq;
            "Eq" Eq;
            "PartialOrd" PartialOrd;
            "Hash" Hash;
            "Error" Error;
            "Deref" Deref;
            "IntoIterator" IntoIterator;
            "Iterator" Iterator;
            "DoubleEndedIterator" DoubleEndedIterator;
            "ExactSizeIterator" ExactSizeIterator;
            "FusedIterator" FusedIterator;
        }
    };
}

/// Traits of nearly every type that does not hold a `Cell`.
const AUTO: [&str; 5] = ["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"];

/// Traits of every iterator.
const ITERATOR: [&str; 5] = [
    "Clone",
    "Debug",
    "FusedIterator",
    "IntoIterator",
    "Iterator",
];

/// Compares what a type has with what it should have: `auto`, and what `expected` names,
/// where `iterator` stands for [`ITERATOR`], and `!Send` takes that away.
#[track_caller]
fn check(name: &str, has: &BTreeSet<&'static str>, auto: &[&'static str], expected: &'static str) {
    let mut names: BTreeSet<&str> = auto.iter().copied().collect();
    for word in expected.split_whitespace() {
        match word.strip_prefix('!') {
            Some(without) => assert!(names.remove(without), "{name}: {word}"),
            None if word == "iterator" => names.extend(ITERATOR),
            None => assert!(names.insert(word), "{name}: {word} twice"),
        }
    }
    let missing: Vec<_> = names.difference(has).collect();
    let unlisted: Vec<_> = has.difference(&names).collect();
    assert!(
        missing.is_empty() && unlisted.is_empty(),
        "{name} should also have {missing:?}, and has, which is not listed, {unlisted:?}"
    );
}

/// Declares the tests and the list of all names. A row is the features and the system that
/// it takes, the kinds of bytes that `B` stands for, the type, and its traits.
macro_rules! table {
    ($($(#[$cfg:meta])? $test:ident [$($byte:ty),*] $name:ident $type:ty: $traits:literal;)*) => {
        const LISTED: &[&str] = &[$(stringify!($name)),*];

        $(
            $(#[$cfg])?
            #[test]
            fn $test() {
                $({
                    #[allow(dead_code, reason = "some types have no kind of byte")]
                    type B = $byte;
                    let name = concat!(stringify!($name), " of ", stringify!($byte));
                    let is_cell = stringify!($byte).starts_with("Cell");
                    let auto = if is_cell { &["Unpin"][..] } else { &AUTO };
                    check(name, &all_traits_of!($type), auto, $traits);
                })*
            }
        )*
    };
}

use std::{cell::Cell, sync::atomic::AtomicU8};

use atomic_memchr::{ReadOnly, View, memmem, seq, slice, view};

/// For types without a kind of byte.
type None = ();

table! {
    // The root.
    read_only [None] ReadOnly ReadOnly: "Debug";
    view [AtomicU8, ReadOnly, u8, Cell<u8>] View View<'static, B>:
        "Clone Copy Debug Default IntoIterator PartialEq PartialOrd";
    memchr [AtomicU8, ReadOnly, u8, Cell<u8>] Memchr atomic_memchr::Memchr<'static, B>:
        "iterator DoubleEndedIterator";
    memchr2 [AtomicU8, ReadOnly, u8, Cell<u8>] Memchr2 atomic_memchr::Memchr2<'static, B>:
        "iterator DoubleEndedIterator";
    memchr3 [AtomicU8, ReadOnly, u8, Cell<u8>] Memchr3 atomic_memchr::Memchr3<'static, B>:
        "iterator DoubleEndedIterator";

    // view
    bytes [AtomicU8, ReadOnly, u8, Cell<u8>] Bytes view::Bytes<'static, B>:
        "iterator DoubleEndedIterator ExactSizeIterator";
    chunks [AtomicU8, ReadOnly, u8, Cell<u8>] Chunks view::Chunks<'static, B>:
        "iterator DoubleEndedIterator ExactSizeIterator";
    chunks_exact [AtomicU8, ReadOnly, u8, Cell<u8>] ChunksExact view::ChunksExact<'static, B>:
        "iterator DoubleEndedIterator ExactSizeIterator";
    windows [AtomicU8, ReadOnly, u8, Cell<u8>] Windows view::Windows<'static, 3, B>:
        "iterator DoubleEndedIterator ExactSizeIterator";
    split [AtomicU8, ReadOnly, u8, Cell<u8>] Split view::Split<'static, B>:
        "iterator DoubleEndedIterator";
    lines [AtomicU8, ReadOnly, u8, Cell<u8>] Lines view::Lines<'static, B>:
        "iterator DoubleEndedIterator";
    lines_with_terminator [AtomicU8, ReadOnly, u8, Cell<u8>]
        LinesWithTerminator view::LinesWithTerminator<'static, B>:
        "iterator DoubleEndedIterator";
    split_lines [AtomicU8, ReadOnly, u8, Cell<u8>] SplitLines view::SplitLines<'static, B>:
        "iterator";
    line_indices [AtomicU8, ReadOnly, u8, Cell<u8>] LineIndices view::LineIndices<'static, B>:
        "iterator DoubleEndedIterator";
    split_any [AtomicU8, ReadOnly, u8, Cell<u8>] SplitAny view::SplitAny<'static, B>:
        "iterator DoubleEndedIterator";
    splitn [AtomicU8, ReadOnly, u8, Cell<u8>] SplitN view::SplitN<'static, B>: "iterator";
    rsplitn [AtomicU8, ReadOnly, u8, Cell<u8>] RSplitN view::RSplitN<'static, B>: "iterator";
    display [AtomicU8, ReadOnly, u8, Cell<u8>] Display view::Display<'static, B>:
        "Clone Copy Debug Display";
    #[cfg(feature = "alloc")]
    lines_copied [AtomicU8, ReadOnly, u8] LinesCopied view::LinesCopied<'static, 'static, B>:
        "Debug !UnwindSafe";
    records [AtomicU8, ReadOnly, u8, Cell<u8>] Records view::Records<'static, Cell<u8>, B>:
        "Clone Copy Debug";
    records_iter [AtomicU8, ReadOnly, u8, Cell<u8>]
        RecordsIter view::RecordsIter<'static, u32, B>:
        "iterator DoubleEndedIterator ExactSizeIterator";
    read_error [None] ReadError view::ReadError:
        "Clone Copy Debug Display Eq Error PartialEq";
    #[cfg(feature = "alloc")]
    text_error [None] TextError view::TextError:
        "Clone Copy Debug Display Eq Error PartialEq";

    // memmem
    finder [None] Finder memmem::Finder<'static>: "Clone Debug";
    finder_rev [None] FinderRev memmem::FinderRev<'static>: "Clone Debug";
    finder_builder [None] FinderBuilder memmem::FinderBuilder: "Clone Debug Default";
    caseless [None] Caseless memmem::Caseless<'static>: "Clone Debug";
    find_iter [AtomicU8, ReadOnly, u8, Cell<u8>]
        FindIter memmem::FindIter<'static, 'static, B>: "iterator";
    find_rev_iter [AtomicU8, ReadOnly, u8, Cell<u8>]
        FindRevIter memmem::FindRevIter<'static, 'static, B>: "iterator";
    caseless_iter [AtomicU8, ReadOnly, u8, Cell<u8>]
        CaselessIter memmem::CaselessIter<'static, 'static, B>: "iterator";
    caseless_rev_iter [AtomicU8, ReadOnly, u8, Cell<u8>]
        CaselessRevIter memmem::CaselessRevIter<'static, 'static, B>: "iterator";

    // cursor
    #[cfg(feature = "std")]
    cursor [AtomicU8, ReadOnly, u8, Cell<u8>] Cursor atomic_memchr::cursor::Cursor<'static, B>:
        "Clone Debug Default";

    // seq
    seq_reader [AtomicU8, ReadOnly, u8, Cell<u8>] SeqReader seq::SeqReader<'static, B>:
        "Clone Copy Debug";
    seq_writer [None] SeqWriter seq::SeqWriter<'static>: "Debug";
    busy [None] Busy seq::Busy: "Clone Copy Debug Display Eq Error PartialEq";
    #[cfg(feature = "map")]
    mapped_reader [None] MappedReader seq::MappedReader<'static>: "Clone Copy Debug";
    #[cfg(feature = "map")]
    mapped_writer [None] MappedWriter seq::MappedWriter<'static>: "Debug";
    // Of errors of the system: as `std::io::Error`.
    #[cfg(feature = "map")]
    record_error [None] RecordError seq::RecordError:
        "Debug Display Error !UnwindSafe !RefUnwindSafe";

    // map
    #[cfg(feature = "map")]
    mapping [AtomicU8, ReadOnly] Mapping atomic_memchr::map::Mapping<B>: "Debug";
    #[cfg(feature = "map")]
    shared_mapping [AtomicU8, ReadOnly] SharedMapping atomic_memchr::map::SharedMapping<B>:
        "Clone Debug";
    // Of one thread.
    #[cfg(feature = "map")]
    scanner [AtomicU8, ReadOnly] Scanner atomic_memchr::map::Scanner<'static, B>:
        "Debug !Send !Sync";
    #[cfg(feature = "map")]
    map_reader [AtomicU8, ReadOnly] MapReader atomic_memchr::map::MapReader<B>: "Debug";
    #[cfg(feature = "map")]
    map_options [ReadOnly] MapOptions atomic_memchr::map::MapOptions<B>: "Clone Debug Default";
    #[cfg(feature = "map")]
    map_options_writable [AtomicU8] MapOptions atomic_memchr::map::MapOptions<B>: "Clone Debug";
    #[cfg(feature = "map")]
    strategy [None] Strategy atomic_memchr::map::Strategy:
        "Clone Copy Debug Default Eq PartialEq";
    #[cfg(feature = "map")]
    advice [None] Advice atomic_memchr::map::Advice: "Clone Copy Debug Default Eq PartialEq";
    #[cfg(feature = "map")]
    change [None] Change atomic_memchr::map::Change: "Clone Copy Debug Eq PartialEq";
    // As `std::io::Error`, which it contains.
    #[cfg(feature = "map")]
    map_error [None] MapError atomic_memchr::map::MapError:
        "Debug Display Error !UnwindSafe !RefUnwindSafe";
    #[cfg(all(feature = "map", target_os = "linux"))]
    sealed_mapping [None] SealedMapping atomic_memchr::map::SealedMapping: "Debug Deref";

    #[cfg(feature = "bytes")]
    view_buf [AtomicU8, ReadOnly, u8, Cell<u8>]
        ViewBuf atomic_memchr::interop::ViewBuf<'static, B>: "Clone Debug";
    #[cfg(feature = "embedded-io")]
    embedded_cursor [AtomicU8, ReadOnly, u8, Cell<u8>]
        EmbeddedCursor atomic_memchr::interop::EmbeddedCursor<'static, B>: "Clone Debug";
    #[cfg(feature = "embedded-io")]
    embedded_error [None] EmbeddedError atomic_memchr::interop::EmbeddedError:
        "Clone Copy Debug Display Eq Error PartialEq";

    // interop. The memory of a guest has what a `VolatileSlice` has.
    #[cfg(feature = "vm-memory")]
    guest_views [()] GuestViews atomic_memchr::interop::GuestViews<'static, B>:
        "Debug !Send !Sync";
    #[cfg(feature = "vm-memory")]
    guest_error [None] GuestError atomic_memchr::interop::GuestError:
        "Debug Display Error !UnwindSafe !RefUnwindSafe";
    #[cfg(feature = "vm-memory")]
    guest_bytes [()] GuestBytes atomic_memchr::interop::GuestBytes<'static, B>:
        "Debug !Send !Sync";
}

/// The types of `src`: what is declared as `pub struct` and the like, what macros are called
/// with that declare such, and what the root has of the kernels.
fn declared(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("list a folder of the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            declared(&path, names);
            continue;
        }
        let source = fs::read_to_string(&path).expect("read a source");
        let mut in_call = false;
        for line in source.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let ["pub", "struct" | "enum" | "union" | "type", name, ..] = words[..]
                && !name.starts_with('$')
            {
                names.insert(identifier(name));
            }
            if let Some(kernels) = line.strip_prefix("pub use atomic_memchr_kernels::{") {
                let kernels = kernels.trim_end_matches("};").split(", ");
                names.extend(kernels.map(String::from));
            }
            // A call of a macro at the root of a file, whose first name, behind the
            // documentation, is that of a type.
            match line {
                _ if line.ends_with("! {") && !line.starts_with([' ', 'm']) => in_call = true,
                "}" => in_call = false,
                _ if in_call && source.contains("pub struct $name") => {
                    let name = identifier(line.trim());
                    if name.starts_with(|c: char| c.is_ascii_uppercase()) {
                        names.insert(name);
                    }
                }
                _ => {}
            }
        }
    }
}

fn identifier(text: &str) -> String {
    let is_part = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
    text.chars().take_while(is_part).collect()
}

/// Traits among what the root has of the kernels.
const TRAITS: [&str; 2] = ["Byte", "Writable"];

#[test]
fn every_public_type_is_listed() {
    let mut names = BTreeSet::new();
    declared(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut names,
    );
    for name in TRAITS {
        assert!(names.remove(name), "{name} is not re-exported");
    }
    let listed: BTreeSet<String> = LISTED.iter().map(ToString::to_string).collect();
    assert_eq!(names, listed, "declared in src, and listed in this file");
}

/// Our types have all traits of memchr's types of the same name.
#[test]
fn nothing_of_memchr_is_missing() {
    macro_rules! compare {
        (@type [$($ours:tt)+] [$($theirs:tt)+] $($lifetimes:tt)*) => {
            let theirs = all_traits_of!(memchr::$($theirs)+ $($lifetimes)*);
            let ours = all_traits_of!($($ours)+ $($lifetimes)*);
            let missing: Vec<_> = theirs.difference(&ours).collect();
            assert!(missing.is_empty(), "{} lacks {missing:?}", stringify!($($ours)+));
        };
        ($root:ident: $($($path:ident)::+ $(<$($lifetime:lifetime),+>)?;)*) => {$(
            compare!(@type [$root::$($path)::+] [$($path)::+] $(<$($lifetime),+>)?);
        )*};
    }
    macro_rules! compare_all {
        ($root:ident) => {
            compare! { $root:
                Memchr<'static>;
                Memchr2<'static>;
                Memchr3<'static>;
                memmem::Finder<'static>;
                memmem::FinderBuilder;
                memmem::FinderRev<'static>;
                memmem::FindIter<'static, 'static>;
                memmem::FindRevIter<'static, 'static>;
                memmem::Prefilter;
            }
        };
    }
    compare_all!(atomic_memchr);
    compare_all!(slice);
    compare! { slice:
        arch::all::memchr::One;
        arch::all::memchr::OneIter<'static, 'static>;
        arch::all::memchr::Two;
        arch::all::memchr::TwoIter<'static, 'static>;
        arch::all::memchr::Three;
        arch::all::memchr::ThreeIter<'static, 'static>;
        arch::all::packedpair::Finder;
        arch::all::packedpair::Pair;
        arch::all::rabinkarp::Finder;
        arch::all::rabinkarp::FinderRev;
        arch::all::twoway::Finder;
        arch::all::twoway::FinderRev;
    }
    #[cfg(feature = "alloc")]
    compare! { slice:
        arch::all::shiftor::Finder;
    }
    #[cfg(target_arch = "x86_64")]
    compare! { slice:
        arch::x86_64::sse2::memchr::One;
        arch::x86_64::sse2::memchr::OneIter<'static, 'static>;
        arch::x86_64::avx2::memchr::Three;
        arch::x86_64::avx2::memchr::ThreeIter<'static, 'static>;
        arch::x86_64::sse2::packedpair::Finder;
        arch::x86_64::avx2::packedpair::Finder;
    }
}

/// The macro can tell.
#[test]
fn traits_are_told_from_none() {
    let has = all_traits_of!(Cell<u8>);
    assert!(has.contains("Send") && has.contains("Clone"));
    assert!(!has.contains("Sync") && !has.contains("RefUnwindSafe") && !has.contains("Copy"));
    let has = all_traits_of!(AtomicU8);
    assert!(has.contains("Default") && !has.contains("Clone"));
}
