//! Property: searches for one, two or three bytes find exactly the bytes that a filter finds.
//!
//! Checked are the first match, the last match, the number of matches and the iterators, from
//! either end and from both in turns; by the functions of the root package over slices and over
//! atomics, and by the kernels of each ISA. The haystack lies at any alignment, and the bytes
//! around it match, so a load that is not masked is noticed.

use atomic_memchr::{Memchr, Memchr2, Memchr3, View};
use atomic_memchr_kernels::supported;
use atomic_memchr_testing::{memory::Memory, oracle};

use crate::input::{Input, same_items, shared};

/// Checks all searches for bytes in one haystack.
///
/// # Panics
///
/// Panics if an answer differs from the oracle's.
pub fn search(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let alphabet = input.alphabet();
    let needles: [u8; 3] = alphabet(&input.array::<3>())
        .try_into()
        .expect("three bytes");
    let alignment = input.below(64);
    let turns = u64::from_le_bytes(input.array());
    let contents = alphabet(input.rest());

    let mut memory = Memory::new(contents.len(), needles[0]);
    memory
        .view(alignment, contents.len())
        .copy_from_slice(&contents);
    let haystack: &[u8] = memory.view(alignment, contents.len());
    let atomics = shared(haystack);

    /// Checks one number of needles.
    macro_rules! check {
        ($count:literal, $find:ident, $rfind:ident, $iter:ident, $riter:ident, $type:ident,
         $($needle:expr),+) => {{
            let needles = [$($needle),+];
            let expected = oracle::all(&needles, haystack);
            for kernels in supported() {
                oracle::check::<$count>(kernels, needles, haystack, &expected);
            }
            check!(of View::new(haystack), expected, $find, $rfind, $iter, $riter, $type, $($needle),+);
            check!(of View::new(&atomics[..]), expected, $find, $rfind, $iter, $riter, $type, $($needle),+);
        }};
        (of $view:expr, $expected:expr, $find:ident, $rfind:ident, $iter:ident, $riter:ident,
         $type:ident, $($needle:expr),+) => {{
            let (view, expected) = ($view, &$expected);
            let found = atomic_memchr::$find($($needle,)+ view);
            assert_eq!(found, expected.first().copied());
            let found = atomic_memchr::$rfind($($needle,)+ view);
            assert_eq!(found, expected.last().copied());
            assert!(atomic_memchr::$iter($($needle,)+ view).eq(expected.iter().copied()));
            assert!(atomic_memchr::$riter($($needle,)+ view).eq(expected.iter().rev().copied()));
            same_items($type::new($($needle,)+ view), expected.iter().copied(), turns);
            let mut counted = $type::new($($needle,)+ view);
            let taken = counted.by_ref().take(turns as usize % 64).count();
            assert_eq!(taken + counted.count(), expected.len());
        }};
    }
    let [first, second, third] = needles;
    check!(1, memchr, memrchr, memchr_iter, memrchr_iter, Memchr, first);
    check!(
        2,
        memchr2,
        memrchr2,
        memchr2_iter,
        memrchr2_iter,
        Memchr2,
        first,
        second
    );
    check!(
        3,
        memchr3,
        memrchr3,
        memchr3_iter,
        memrchr3_iter,
        Memchr3,
        first,
        second,
        third
    );
}
