//! Tests that code written for `memchr` compiles with `atomic_memchr` in its place, and does the
//! same.
//!
//! The code is written once and compiled twice: the name `memchr` stands for either crate.
#![allow(
    clippy::complexity,
    clippy::perf,
    clippy::style,
    reason = "users borrow in every way there is"
)]

/// Makes two modules of some code: in `theirs` the name `memchr` is that crate, in
/// `ours` it is this one.
macro_rules! with_either {
    ($($code:tt)*) => {
        mod theirs {
            use ::memchr;
            $($code)*
        }
        mod ours {
            use ::atomic_memchr as memchr;
            $($code)*
        }
    };
}

with_either! {
    use std::{
        fmt::Debug,
        iter::{FusedIterator, Rev},
        panic::{RefUnwindSafe, UnwindSafe},
    };
    #[cfg(feature = "alloc")]
    use std::{borrow::Cow, rc::Rc, sync::Arc};

    use memchr::{
        Memchr, Memchr2, Memchr3, memchr, memchr_iter, memchr2, memchr2_iter, memchr3,
        memchr3_iter, memmem, memrchr, memrchr_iter, memrchr2, memrchr2_iter, memrchr3,
        memrchr3_iter,
    };

    /// All functions that give a position.
    pub(crate) fn positions([a, b, c]: [u8; 3], haystack: &[u8]) -> [Option<usize>; 6] {
        [
            memchr(a, haystack),
            memchr2(a, b, haystack),
            memchr3(a, b, c, haystack),
            memrchr(a, haystack),
            memrchr2(a, b, haystack),
            memrchr3(a, b, c, haystack),
        ]
    }

    /// All functions that give an iterator, with its type written out.
    pub(crate) fn iterators([a, b, c]: [u8; 3], haystack: &[u8]) -> [Vec<usize>; 9] {
        fn forwards<'h>(a: u8, haystack: &'h [u8]) -> Memchr<'h> {
            memchr_iter(a, haystack)
        }
        fn backwards(a: u8, haystack: &[u8]) -> Rev<Memchr<'_>> {
            memrchr_iter(a, haystack)
        }
        let two: Memchr2<'_> = memchr2_iter(a, b, haystack);
        let three: Memchr3<'_> = memchr3_iter(a, b, c, haystack);
        let two_back: Rev<Memchr2<'_>> = memrchr2_iter(a, b, haystack);
        let three_back: Rev<Memchr3<'_>> = memrchr3_iter(a, b, c, haystack);
        [
            forwards(a, haystack).collect(),
            two.collect(),
            three.collect(),
            backwards(a, haystack).collect(),
            two_back.collect(),
            three_back.collect(),
            Memchr::new(a, haystack).collect(),
            Memchr2::new(a, b, haystack).collect(),
            Memchr3::new(a, b, c, haystack).collect(),
        ]
    }

    /// The iterators where a bound asks for what they are.
    pub(crate) fn bounds([a, b, c]: [u8; 3], haystack: &[u8]) -> Vec<usize> {
        fn is_what_memchr_is<I>(_: &I)
        where
            I: Clone
                + Debug
                + DoubleEndedIterator<Item = usize>
                + FusedIterator
                + RefUnwindSafe
                + Send
                + Sync
                + Unpin
                + UnwindSafe,
        {
        }
        let (one, two) = (memchr_iter(a, haystack), memchr2_iter(a, b, haystack));
        let three = memchr3_iter(a, b, c, haystack);
        is_what_memchr_is(&one);
        is_what_memchr_is(&two);
        is_what_memchr_is(&three);
        is_what_memchr_is(&memrchr_iter(a, haystack));
        is_what_memchr_is(&memrchr2_iter(a, b, haystack));
        is_what_memchr_is(&memrchr3_iter(a, b, c, haystack));
        assert!(format!("{one:?}").contains("Memchr"));

        let boxed: Box<dyn DoubleEndedIterator<Item = usize> + '_> = Box::new(one.clone());
        let (lower, upper) = two.size_hint();
        let count = two.clone().count();
        assert!(lower <= count && upper.is_none_or(|upper| count <= upper));
        vec![
            boxed.count(),
            count,
            three.clone().count(),
            one.clone().rev().count(),
            three.clone().rev().step_by(2).sum(),
            two.clone().zip(one.clone()).map(|(i, j)| i ^ j).sum(),
            one.chain(two).chain(three.rev()).max().unwrap_or(usize::MAX),
        ]
    }

    /// An iterator in a field, as line iterators have it.
    #[derive(Clone, Debug)]
    pub(crate) struct Lines<'h> {
        haystack: &'h [u8],
        newlines: Memchr<'h>,
        start: usize,
        last: Option<Memchr2<'h>>,
    }

    impl<'h> Lines<'h> {
        pub(crate) fn new(haystack: &'h [u8]) -> Lines<'h> {
            Lines {
                haystack,
                newlines: memchr_iter(b'\n', haystack),
                start: 0,
                last: None,
            }
        }
    }

    impl<'h> Iterator for Lines<'h> {
        type Item = &'h [u8];

        fn next(&mut self) -> Option<&'h [u8]> {
            let start = self.start;
            if start > self.haystack.len() {
                return None;
            }
            let end = self.newlines.next().unwrap_or(self.haystack.len());
            self.start = end + 1;
            let line = &self.haystack[start..end];
            self.last = Some(memchr2_iter(b'a', b'b', line));
            Some(line)
        }
    }

    /// An iterator over a longer borrow serves for a shorter one.
    pub(crate) fn covariant<'h>(
        one: Memchr<'static>,
        two: Memchr2<'static>,
        three: Memchr3<'static>,
        found: memmem::FindIter<'static, 'static>,
    ) -> (Memchr<'h>, Memchr2<'h>, Memchr3<'h>, memmem::FindIter<'h, 'h>) {
        (one, two, three, found)
    }

    /// Searches types that turn into a slice when they are passed.
    pub(crate) fn borrowed(text: &str) -> Vec<Option<usize>> {
        let mut array = *b"an array of bytes";
        let slice: &[u8] = text.as_bytes();
        let mut own: Vec<u8> = text.bytes().collect();
        let mut found = vec![
            memchr(b'a', b"a literal"),
            memchr(b'y', &array),
            memchr(b'y', &array[1..]),
            memchr(b'y', &mut array),
            memchr(b'y', array.as_slice()),
            memchr(b'e', slice),
            memchr(b'e', &slice),
            memchr(b'e', &slice[..slice.len() / 2]),
            memchr(b'e', text.as_bytes()),
            memchr(b'e', &*own),
            memchr(b'e', &own[..]),
            memchr(b'e', &mut own[..]),
            memchr(b'e', own.as_slice()),
            memchr(b'e', own.as_mut_slice()),
            memchr(b'e', own.iter().as_slice()),
            memchr(b'e', AsRef::<[u8]>::as_ref(text)),
            memchr(b'e', <&[u8]>::default()),
            memrchr(b'e', own.first_chunk::<3>().unwrap_or(b"abc")),
        ];
        found.extend(slice.chunks(5).map(|chunk| memchr(b'e', chunk)));
        found.extend(slice.split(|&byte| byte == b' ').map(|word| memrchr(b'e', word)));
        // A closure that is given references to slices.
        let words: Vec<&[u8]> = slice.split(|&byte| byte == b' ').collect();
        found.extend(words.iter().map(|word| memchr2(b'e', b'o', word)));
        let with_e = words.iter().copied().filter(|word| memchr(b'e', word).is_some());
        found.push(Some(with_e.count()));
        found
    }

    /// Searches types that allocate.
    #[cfg(feature = "alloc")]
    pub(crate) fn allocated(text: &str) -> Vec<Option<usize>> {
        let string = String::from(text);
        let mut vec = Vec::from(text);
        let boxed: Box<[u8]> = vec.clone().into();
        let (rc, arc): (Rc<[u8]>, Arc<[u8]>) = (vec.clone().into(), vec.clone().into());
        let cow = Cow::Borrowed(text.as_bytes());
        let vecs = vec![vec.clone(), vec.clone()];
        let mut found = vec![
            memchr(b'o', &vec),
            memchr(b'o', &mut vec),
            memchr(b'o', vec.as_ref() as &[u8]),
            memchr(b'o', string.as_bytes()),
            memchr(b'o', &string.clone().into_bytes()),
            memchr(b'o', &boxed),
            memchr(b'o', &rc),
            memchr(b'o', &arc),
            memchr(b'o', &cow),
            memchr(b'o', &cow.into_owned()),
            memmem::find(&vec, &vec[2..]),
            memmem::find(&boxed, &vec),
            memmem::find_iter(&vec, &string[1..]).last(),
        ];
        found.extend(vecs.iter().map(|vec| memchr(b'o', vec)));
        found
    }

    /// `memmem`, for what there is of it.
    pub(crate) fn substrings(haystack: &[u8], needle: &str) -> Vec<usize> {
        struct Finds<'h, 'n> {
            finds: memmem::FindIter<'h, 'n>,
        }
        fn find_all<'h, 'n>(haystack: &'h [u8], needle: &'n [u8]) -> memmem::FindIter<'h, 'n> {
            memmem::find_iter(haystack, needle)
        }
        let array: [u8; 2] = *b"he";
        let mut found: Vec<usize> = memmem::find_iter(haystack, needle).collect();
        found.extend(memmem::find(haystack, needle.as_bytes()));
        found.extend(memmem::find(haystack, b"the"));
        found.extend(memmem::find_iter(haystack, &array));
        found.extend(memmem::find_iter(haystack, &array[1..]));
        found.extend(memmem::find_iter(haystack, b""));
        found.extend(memmem::find_iter(haystack, &String::from(needle)));
        found.extend(memmem::find_iter(haystack, needle.as_bytes()).clone());
        let mut finds = Finds { finds: find_all(haystack, b"e") };
        found.extend(finds.finds.next());
        let (lower, upper) = finds.finds.size_hint();
        let count = finds.finds.count();
        assert!(lower <= count && upper.is_none_or(|upper| count <= upper));
        found.push(count);
        found
    }
}

const TEXTS: [&str; 5] = [
    "",
    "e",
    "the quick brown fox jumps over the lazy dog",
    "one line\nanother line\n\nand the last, which has no end\nbut this",
    "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\
     oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo\
     aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
     the end, the very end of the whole",
];

/// Number of haystacks, and of needles, that are tried.
const FEW: usize = if cfg!(miri) { 3 } else { 5 };

const NEEDLES: [[u8; 3]; 5] = [*b"eol", *b"\na ", *b"zzz", [0, 255, b'e'], *b"aaa"];

#[test]
fn the_functions_of_the_root() {
    for text in &TEXTS[..FEW] {
        let haystack = text.as_bytes();
        for &needles in &NEEDLES[..FEW] {
            assert_eq!(
                ours::positions(needles, haystack),
                theirs::positions(needles, haystack)
            );
            assert_eq!(
                ours::iterators(needles, haystack),
                theirs::iterators(needles, haystack)
            );
            assert_eq!(
                ours::bounds(needles, haystack),
                theirs::bounds(needles, haystack)
            );
        }
    }
}

#[test]
fn iterators_in_fields() {
    for text in &TEXTS[..FEW] {
        let expected: Vec<&[u8]> = text.split('\n').map(str::as_bytes).collect();
        let lines: Vec<&[u8]> = ours::Lines::new(text.as_bytes()).clone().collect();
        assert_eq!(lines, expected);
        let lines: Vec<&[u8]> = theirs::Lines::new(text.as_bytes()).clone().collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn lifetimes_shrink() {
    let (one, ..) = theirs::covariant(
        memchr::Memchr::new(b'a', b"abc"),
        memchr::Memchr2::new(b'a', b'b', b"abc"),
        memchr::Memchr3::new(b'a', b'b', b'c', b"abc"),
        memchr::memmem::find_iter(b"abc", b"b"),
    );
    let (same, ..) = ours::covariant(
        atomic_memchr::Memchr::new(b'a', b"abc"),
        atomic_memchr::Memchr2::new(b'a', b'b', b"abc"),
        atomic_memchr::Memchr3::new(b'a', b'b', b'c', b"abc"),
        atomic_memchr::memmem::find_iter(b"abc", b"b"),
    );
    assert!(same.eq(one));
}

#[test]
fn what_turns_into_a_slice() {
    for text in &TEXTS[..FEW] {
        assert_eq!(ours::borrowed(text), theirs::borrowed(text));
    }
}

#[cfg(feature = "alloc")]
#[test]
fn what_allocates() {
    for text in &TEXTS[..FEW] {
        // Of these some take two bytes off, or one.
        if text.len() >= 2 {
            assert_eq!(ours::allocated(text), theirs::allocated(text));
        }
    }
}

#[test]
fn substrings() {
    for text in &TEXTS[..FEW] {
        for needle in ["the", "e", "", "eee", "not there", "end"] {
            assert_eq!(
                ours::substrings(text.as_bytes(), needle),
                theirs::substrings(text.as_bytes(), needle)
            );
        }
    }
}
