//! Tests that the iterators do, step by step, what memchr's do.

use atomic_memchr::{Memchr, Memchr2, Memchr3};
use atomic_memchr_testing::effort::is_in_a_hurry;
use proptest::{collection::vec, prelude::*};

/// Something that is done to an iterator.
#[derive(Clone, Debug)]
enum Step {
    Next,
    NextBack,
    /// Many at once: `next` or `next_back`.
    Run(bool, usize),
    Nth(usize),
    NthBack(usize),
    /// Goes on with a clone.
    Clone,
    /// Counts what is left of a clone.
    Count,
    /// Looks at a clone the other way round.
    Rev,
    /// Takes the last of a clone.
    Last,
    /// Folds a clone, which `collect` and `for_each` come down to.
    Fold,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => Just(Step::Next),
        6 => Just(Step::NextBack),
        3 => (any::<bool>(), 0..150_usize).prop_map(|(forward, n)| Step::Run(forward, n)),
        1 => (0..90_usize).prop_map(Step::Nth),
        1 => (0..90_usize).prop_map(Step::NthBack),
        1 => Just(Step::Clone),
        1 => Just(Step::Count),
        1 => Just(Step::Rev),
        1 => Just(Step::Last),
        1 => Just(Step::Fold),
    ];
    vec(step, 0..if cfg!(miri) { 10 } else { 60 })
}

/// Bytes of a small alphabet, so that matches are dense, or of a large one.
fn haystacks() -> impl Strategy<Value = Vec<u8>> {
    let longest = if cfg!(miri) { 150 } else { 4000 };
    prop_oneof![
        vec(b'a'..=b'd', 0..longest),
        vec(b'a'..=b'z', 0..longest),
        vec(any::<u8>(), 0..longest),
        vec(Just(b'a'), 0..longest),
    ]
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: match (cfg!(miri), is_in_a_hurry()) {
            (true, _) => 6,
            (_, true) => 100,
            _ => 1000,
        },
        // An integration test has no source folder of its own to keep them in;
        // what fails is printed.
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Does the same to both.
fn compare<I, J>(mut ours: I, mut theirs: J, steps: &[Step]) -> Result<(), TestCaseError>
where
    I: DoubleEndedIterator<Item = usize> + Clone,
    J: DoubleEndedIterator<Item = usize> + Clone,
{
    for step in steps {
        match *step {
            Step::Next => prop_assert_eq!(ours.next(), theirs.next()),
            Step::NextBack => prop_assert_eq!(ours.next_back(), theirs.next_back()),
            Step::Run(true, n) => {
                for _ in 0..n {
                    prop_assert_eq!(ours.next(), theirs.next());
                }
            }
            Step::Run(false, n) => {
                for _ in 0..n {
                    prop_assert_eq!(ours.next_back(), theirs.next_back());
                }
            }
            Step::Nth(n) => prop_assert_eq!(ours.nth(n), theirs.nth(n)),
            Step::NthBack(n) => prop_assert_eq!(ours.nth_back(n), theirs.nth_back(n)),
            Step::Clone => {
                let clone = ours.clone();
                // What happens to the one does not concern the other.
                ours.next();
                ours.next_back();
                ours = clone;
            }
            Step::Count => prop_assert_eq!(ours.clone().count(), theirs.clone().count()),
            Step::Rev => {
                let left: Vec<usize> = ours.clone().rev().collect();
                prop_assert_eq!(left, theirs.clone().rev().collect::<Vec<_>>());
            }
            Step::Last => prop_assert_eq!(ours.clone().last(), theirs.clone().last()),
            Step::Fold => {
                let sum = ours
                    .clone()
                    .fold(0, |sum: usize, at| sum.wrapping_mul(31).wrapping_add(at));
                let expected = theirs
                    .clone()
                    .fold(0, |sum: usize, at| sum.wrapping_mul(31).wrapping_add(at));
                prop_assert_eq!(sum, expected);
            }
        }
        let (lower, upper) = ours.size_hint();
        let left = theirs.clone().count();
        prop_assert!(lower <= left, "at least {lower}, but {left} are left");
        prop_assert!(
            upper.is_some_and(|upper| left <= upper),
            "at most {upper:?}, but {left} are left"
        );
    }
    let left: Vec<usize> = ours.by_ref().collect();
    prop_assert_eq!(left, theirs.collect::<Vec<_>>());
    // It has ended, and stays so.
    for _ in 0..2 {
        prop_assert_eq!((ours.next(), ours.next_back()), (None, None));
        prop_assert_eq!(ours.size_hint(), (0, Some(0)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn one_needle(haystack in haystacks(), steps in steps()) {
        let h = &haystack[..];
        compare(Memchr::new(b'a', h), memchr::memchr_iter(b'a', h), &steps)?;
        compare(Memchr::new(b'a', h).rev(), memchr::memrchr_iter(b'a', h), &steps)?;
    }

    #[test]
    fn two_needles(haystack in haystacks(), steps in steps()) {
        let h = &haystack[..];
        compare(Memchr2::new(b'a', b'b', h), memchr::memchr2_iter(b'a', b'b', h), &steps)?;
        compare(Memchr2::new(b'a', b'b', h).rev(), memchr::memrchr2_iter(b'a', b'b', h), &steps)?;
    }

    #[test]
    fn three_needles(haystack in haystacks(), steps in steps()) {
        let h = &haystack[..];
        let (ours, theirs) = (
            Memchr3::new(b'a', b'b', b'z', h),
            memchr::memchr3_iter(b'a', b'b', b'z', h),
        );
        compare(ours.clone(), theirs.clone(), &steps)?;
        compare(ours.rev(), theirs.rev(), &steps)?;
    }
}

/// A step of a kernel that is cut short by a turn leaves nothing out and yields
/// nothing twice, wherever the turn comes.
#[test]
fn a_turn_at_every_place() {
    let len = if cfg!(miri) { 70 } else { 700 };
    for every in [1, 2, 9, 70] {
        let haystack: Vec<u8> = (0..len)
            .map(|at| if at % every == 0 { b'x' } else { b'y' })
            .collect();
        let all: Vec<usize> = (0..len).step_by(every).collect();
        for taken in 0..=all.len() {
            let mut iter = Memchr::new(b'x', &haystack[..]);
            let front: Vec<usize> = iter.by_ref().take(taken).collect();
            assert_eq!(front, all[..taken]);
            assert_eq!(iter.clone().count(), all.len() - taken);
            let back: Vec<usize> = iter.by_ref().rev().take(5).collect();
            let rest = all.len() - taken - back.len();
            assert!(back.iter().eq(all[taken + rest..].iter().rev()));
            assert_eq!(iter.clone().count(), rest);
            assert!(iter.eq(all[taken..taken + rest].iter().copied()));
        }
    }
}
