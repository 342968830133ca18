//! Tests the items of the crate's root: every kind of haystack, `View`, and `memmem`.
#![allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references to what could be handed over as it is are haystacks too"
)]

use std::{
    cell::Cell,
    iter::FusedIterator,
    ops::Bound,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

use atomic_memchr::{
    Byte, Haystack, Memchr, Memchr2, Memchr3, ReadOnly, View, memchr, memchr_iter, memchr2,
    memchr2_iter, memchr3, memchr3_iter, memmem, memrchr, memrchr_iter, memrchr2, memrchr2_iter,
    memrchr3, memrchr3_iter,
};
use atomic_memchr_testing::implements;
use proptest::{collection::vec, prelude::*};

/// Long enough for the kernels, and not only the short path.
const TEXT: &str = "The quick brown fox jumps over the lazy dog. Sphinx of black quartz, judge my \
                    vow! Pack my box with five dozen liquor jugs; how vexingly quick daft zebras \
                    jump: the five boxing wizards jump quickly, and there is an end of it at last";

const NEEDLES: [[u8; 3]; 4] = [*b"equ", *b"TZ!", [0, 255, b'z'], *b"   "];

/// The answers of all twelve functions, and of `memmem`.
type Answers = (Vec<Option<usize>>, Vec<Vec<usize>>);

fn answers<'h>([a, b, c]: [u8; 3], haystack: impl Haystack<'h> + Copy) -> Answers {
    let h = haystack;
    let positions = vec![
        memchr(a, h),
        memchr2(a, b, h),
        memchr3(a, b, c, h),
        memrchr(a, h),
        memrchr2(a, b, h),
        memrchr3(a, b, c, h),
        memmem::find(h, &[a, b]),
    ];
    let all = vec![
        memchr_iter(a, h).collect(),
        memchr2_iter(a, b, h).collect(),
        memchr3_iter(a, b, c, h).collect(),
        memrchr_iter(a, h).collect(),
        memrchr2_iter(a, b, h).collect(),
        memrchr3_iter(a, b, c, h).collect(),
        Memchr::new(a, h).collect(),
        Memchr2::new(a, b, h).collect(),
        Memchr3::new(a, b, c, h).collect(),
        memmem::find_iter(h, &[a, b]).collect(),
    ];
    (positions, all)
}

fn memchrs_answers([a, b, c]: [u8; 3], h: &[u8]) -> Answers {
    let one: Vec<usize> = memchr::memchr_iter(a, h).collect();
    let two: Vec<usize> = memchr::memchr2_iter(a, b, h).collect();
    let three: Vec<usize> = memchr::memchr3_iter(a, b, c, h).collect();
    let positions = vec![
        memchr::memchr(a, h),
        memchr::memchr2(a, b, h),
        memchr::memchr3(a, b, c, h),
        memchr::memrchr(a, h),
        memchr::memrchr2(a, b, h),
        memchr::memrchr3(a, b, c, h),
        memchr::memmem::find(h, &[a, b]),
    ];
    let all = vec![
        one.clone(),
        two.clone(),
        three.clone(),
        memchr::memrchr_iter(a, h).collect(),
        memchr::memrchr2_iter(a, b, h).collect(),
        memchr::memrchr3_iter(a, b, c, h).collect(),
        one,
        two,
        three,
        memchr::memmem::find_iter(h, &[a, b]).collect(),
    ];
    (positions, all)
}

/// The message of a panic.
fn message_of<R>(panics: impl FnOnce() -> R) -> String {
    let payload = match catch_unwind(AssertUnwindSafe(panics)) {
        Ok(_) => panic!("it should have panicked"),
        Err(payload) => payload,
    };
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => (*payload.downcast::<&str>().expect("a message")).to_owned(),
    }
}

#[test]
fn every_kind_of_haystack() {
    const ARRAY: [u8; 44] = *b"the quick brown fox jumps over the lazy dog!";
    let arrays = (&ARRAY, &ARRAY.map(AtomicU8::new), &ARRAY.map(Cell::new));
    for needles in NEEDLES {
        let expected = memchrs_answers(needles, &ARRAY);
        assert_eq!(answers(needles, arrays.0), expected);
        assert_eq!(answers(needles, arrays.1), expected);
        assert_eq!(answers(needles, arrays.2), expected);

        let expected = memchrs_answers(needles, TEXT.as_bytes());
        let plain = TEXT.as_bytes();
        let shared: Vec<AtomicU8> = TEXT.bytes().map(AtomicU8::new).collect();
        let shared = &shared[..];
        let own: Vec<Cell<u8>> = TEXT.bytes().map(Cell::new).collect();
        let own = &own[..];
        let mut bytes: Vec<u8> = TEXT.into();
        assert_eq!(answers(needles, TEXT), expected);
        assert_eq!(answers(needles, &TEXT), expected);
        assert_eq!(answers(needles, plain), expected);
        assert_eq!(answers(needles, &plain), expected);
        assert_eq!(answers(needles, shared), expected);
        assert_eq!(answers(needles, own), expected);
        assert_eq!(answers(needles, Cell::from_mut(&mut bytes[..])), expected);
        assert_eq!(answers(needles, View::new(plain)), expected);
        assert_eq!(answers(needles, View::new(shared)), expected);
        assert_eq!(answers(needles, View::new(own)), expected);
        assert_eq!(answers(needles, &View::new(plain)), expected);
        assert_eq!(answers(needles, &View::new(shared)), expected);
        assert_eq!(answers(needles, &View::new(own)), expected);

        // These cannot be copied, so they are asked once each.
        assert_eq!(memchr(needles[0], &mut bytes[..]), expected.0[0]);
        assert_eq!(
            memrchr_iter(needles[0], &mut bytes[..]).collect::<Vec<_>>(),
            expected.1[3]
        );
        let mut array = ARRAY;
        assert_eq!(
            memchr(needles[0], &mut array),
            memchr::memchr(needles[0], &ARRAY)
        );
    }
}

#[cfg(feature = "alloc")]
#[test]
fn every_kind_of_haystack_that_allocates() {
    use std::{borrow::Cow, rc::Rc, sync::Arc};

    for needles in NEEDLES {
        let expected = memchrs_answers(needles, TEXT.as_bytes());
        let mut vec = Vec::from(TEXT);
        let shared = || TEXT.bytes().map(AtomicU8::new);
        assert_eq!(answers(needles, &vec), expected);
        assert_eq!(answers(needles, &String::from(TEXT)), expected);
        assert_eq!(answers(needles, &vec.clone().into_boxed_slice()), expected);
        assert_eq!(answers(needles, &Rc::<[u8]>::from(&vec[..])), expected);
        assert_eq!(answers(needles, &Arc::<[u8]>::from(&vec[..])), expected);
        assert_eq!(answers(needles, &Cow::Borrowed(&vec[..])), expected);
        assert_eq!(answers(needles, &Cow::<[u8]>::Owned(vec.clone())), expected);
        assert_eq!(answers(needles, &shared().collect::<Vec<_>>()), expected);
        assert_eq!(answers(needles, &shared().collect::<Box<[_]>>()), expected);
        assert_eq!(answers(needles, &shared().collect::<Arc<[_]>>()), expected);
        assert_eq!(
            answers(needles, &TEXT.bytes().map(Cell::new).collect::<Vec<_>>()),
            expected
        );
        assert_eq!(memchr(needles[0], &mut vec), expected.0[0]);
    }
}

/// A reference or a guard is searched as its target is, whatever that is.
#[test]
fn pointers_and_guards_are_haystacks() {
    use std::cell::RefCell;

    let shared = TEXT.as_bytes().iter().copied().map(AtomicU8::new);
    let shared: Vec<AtomicU8> = shared.collect();
    let shared = &shared[..];
    let cell = RefCell::new(TEXT.as_bytes());
    for needles in NEEDLES {
        let expected = memchrs_answers(needles, TEXT.as_bytes());
        assert_eq!(answers(needles, &shared), expected);
        assert_eq!(answers(needles, &&shared), expected);
        assert_eq!(answers(needles, &&View::new(shared)), expected);
        assert_eq!(answers(needles, &cell.borrow()), expected);
        assert_eq!(answers(needles, &cell.borrow_mut()), expected);
        #[cfg(feature = "std")]
        {
            use std::{
                io::{IoSlice, IoSliceMut},
                rc::Rc,
                sync::{Arc, Mutex, RwLock},
            };

            let mut vec = Vec::from(TEXT);
            assert_eq!(answers(needles, &IoSlice::new(&vec)), expected);
            assert_eq!(answers(needles, &IoSliceMut::new(&mut vec)), expected);
            assert_eq!(answers(needles, &&vec), expected);
            assert_eq!(answers(needles, &Box::new(TEXT)), expected);
            assert_eq!(answers(needles, &Rc::new(vec.clone())), expected);
            assert_eq!(answers(needles, &Arc::new(vec.clone())), expected);
            assert_eq!(answers(needles, &Arc::<str>::from(TEXT)), expected);
            assert_eq!(answers(needles, &Arc::new(shared)), expected);
            let mutex = Arc::new(Mutex::new(vec.clone()));
            let guard = mutex.lock().expect("nobody panicked");
            assert_eq!(answers(needles, &guard), expected);
            let lock = RwLock::new(vec.into_boxed_slice());
            let guard = lock.read().expect("nobody panicked");
            assert_eq!(answers(needles, &guard), expected);
            drop(guard);
            let guard = lock.write().expect("nobody panicked");
            assert_eq!(answers(needles, &guard), expected);
        }
    }
    // What is found is of the kind of the target.
    assert!(implements!(&'static &'static [AtomicU8]: Haystack<'static, Byte = AtomicU8>));
    #[cfg(feature = "alloc")]
    assert!(implements!(&'static Box<[Cell<u8>]>: Haystack<'static, Byte = Cell<u8>>));
    assert!(!implements!(&'static Box<u8>: Haystack<'static>));
    assert!(!implements!(&'static std::cell::Ref<'static, [i8]>: Haystack<'static>));
}

/// An answer is about what is stored when it is given.
#[test]
fn what_is_stored_in_between_is_seen() {
    let shared: Vec<AtomicU8> = vec![b'y'; 300].into_iter().map(AtomicU8::new).collect();
    let view = View::new(&shared[..]);
    let own: Vec<Cell<u8>> = vec![b'y'; 300].into_iter().map(Cell::new).collect();
    for at in [0, 1, 63, 64, 150, 298, 299] {
        shared[at].store(b'x', Relaxed);
        own[at].set(b'x');
        assert_eq!(memchr(b'x', view), Some(at));
        assert_eq!(memrchr(b'x', &shared[..]), Some(at));
        assert_eq!(memchr(b'x', &own[..]), Some(at));
        assert_eq!(view.get(at), Some(b'x'));
        shared[at].store(b'y', Relaxed);
        own[at].set(b'y');
        assert_eq!(memchr(b'x', view), None);
        assert_eq!(memchr(b'x', &own[..]), None);
    }
}

#[test]
fn what_crosses_threads() {
    assert!(implements!(View<'static, AtomicU8>: Send));
    assert!(implements!(View<'static, AtomicU8>: Sync));
    assert!(implements!(View<'static>: Send + Sync));
    assert!(implements!(View<'static, ReadOnly>: Send + Sync));
    assert!(implements!(View<'static, u8>: Send));
    assert!(implements!(View<'static, u8>: Sync));
    assert!(!implements!(View<'static, Cell<u8>>: Send));
    assert!(!implements!(View<'static, Cell<u8>>: Sync));

    assert!(implements!(Memchr<'static>: Send + Sync));
    assert!(implements!(Memchr2<'static>: Send + Sync));
    assert!(implements!(Memchr3<'static>: Send + Sync));
    assert!(implements!(Memchr<'static, AtomicU8>: Send + Sync));
    assert!(!implements!(Memchr<'static, Cell<u8>>: Send));
    assert!(!implements!(Memchr<'static, Cell<u8>>: Sync));
    assert!(!implements!(Memchr2<'static, Cell<u8>>: Send));
    assert!(!implements!(Memchr3<'static, Cell<u8>>: Send));
    assert!(implements!(memmem::FindIter<'static, 'static>: Send + Sync));
    assert!(implements!(memmem::FindIter<'static, 'static, AtomicU8>: Send + Sync));
    assert!(!implements!(memmem::FindIter<'static, 'static, Cell<u8>>: Send));
    assert!(!implements!(memmem::FindIter<'static, 'static, Cell<u8>>: Sync));

    let shared = [b'a', b'b'].map(AtomicU8::new);
    let view = View::new(&shared);
    let found = std::thread::scope(|scope| scope.spawn(|| memchr(b'b', view)).join());
    assert_eq!(found.ok(), Some(Some(1)));
}

#[test]
fn what_views_are() {
    assert!(implements!(View<'static, Cell<u8>>: Copy));
    assert!(implements!(View<'static>: Default));
    assert!(implements!(View<'static>: std::panic::UnwindSafe));
    // A view is no slice, and turns into none.
    assert!(!implements!(View<'static, u8>: std::ops::Deref));
    assert!(!implements!(View<'static, u8>: AsRef<[u8]>));
    assert!(!implements!(View<'static, u8>: std::ops::Index<usize>));
    // A single byte is no haystack, and neither are bytes of other types.
    assert!(implements!(&'static [u8]: Haystack<'static>));
    assert!(!implements!(&'static u8: Haystack<'static>));
    assert!(!implements!(&'static [i8]: Haystack<'static>));
    assert!(!implements!(&'static AtomicU8: Haystack<'static>));
    assert!(!implements!(i8: Byte));

    const CONST: View<'static, u8> = View::new(b"const");
    assert_eq!(CONST.len(), 5);
    assert!(CONST.eq_bytes(b"const"));
    let default: View = View::default();
    assert!(default.is_empty());
    let from: View<'_, u8> = View::from(&b"from"[..]);
    assert!(from.eq_bytes(b"from"));
}

#[test]
fn positions_may_outlive_a_view() {
    fn all(haystack: &[u8]) -> Memchr<'_> {
        let view = View::new(haystack);
        memchr_iter(b'a', &view)
    }
    fn part(haystack: &[u8]) -> View<'_, u8> {
        View::new(haystack).slice(1..)
    }
    fn shorter<'a>(view: View<'static>) -> View<'a> {
        view
    }
    assert_eq!(all(b"abca").collect::<Vec<_>>(), [0, 3]);
    assert!(part(b"abca").eq_bytes(b"bca"));
    assert!(shorter(View::default()).is_empty());
}

#[test]
#[allow(unsafe_code, reason = "only a raw pointer may be null or dangling")]
fn no_bytes_may_be_anywhere() {
    fn check<B: Byte>() {
        let dangling = ptr::without_provenance(0x1001);
        for ptr in [ptr::null(), ptr::dangling(), dangling] {
            // SAFETY: it has no bytes.
            let view: View<'_, B> = unsafe { View::from_raw_parts(ptr, 0) };
            assert_eq!((view.len(), view.is_empty(), view.as_ptr()), (0, true, ptr));
            let nothing = memchrs_answers(*b"abc", b"");
            assert_eq!(answers(*b"abc", view), nothing);
            assert_eq!(view.get(0), None);
            assert!(view.slice(..).is_empty());
            assert!(view.split_at(0).1.is_empty());
            assert!(view.starts_with(b"") && view.ends_with(b"") && view.eq_bytes(b""));
            assert!(!view.starts_with(b"a") && !view.ends_with(b"a") && !view.eq_bytes(b"a"));
            view.copy_to_slice(&mut []);
            assert_eq!(memmem::find(view, b""), Some(0));
            assert_eq!(memmem::find_iter(view, b"").count(), 1);
        }
    }
    check::<u8>();
    check::<AtomicU8>();
    check::<Cell<u8>>();
}

#[test]
#[allow(unsafe_code, reason = "this is about raw pointers")]
fn views_of_raw_parts() {
    let shared: Vec<AtomicU8> = TEXT.bytes().map(AtomicU8::new).collect();
    // SAFETY: these are bytes of a vector that lives longer than the view, and they
    // are written with atomic stores at most.
    let view: View = unsafe { View::from_raw_parts(shared[4..].as_ptr().cast(), 100) };
    assert!(view.eq_bytes(&TEXT.as_bytes()[4..104]));
    assert_eq!(view.as_ptr(), shared[4..].as_ptr().cast());
    shared[4].store(b'Q', Relaxed);
    assert_eq!(view.get(0), Some(b'Q'));
}

#[test]
fn get() {
    let view = View::new(TEXT.as_bytes());
    for at in 0..TEXT.len() {
        assert_eq!(view.get(at), Some(TEXT.as_bytes()[at]));
    }
    assert_eq!(view.get(TEXT.len()), None);
    assert_eq!(view.get(usize::MAX), None);
    assert_eq!(view.slice(..0).get(0), None);
}

#[test]
fn slice_takes_every_kind_of_range() {
    let bytes = b"0123456789";
    let view = View::new(bytes);
    for start in 0..=10 {
        assert!(view.slice(start..).eq_bytes(&bytes[start..]));
        assert!(view.slice(..start).eq_bytes(&bytes[..start]));
        for end in start..=10 {
            let part = view.slice(start..end);
            assert!(part.eq_bytes(&bytes[start..end]));
            assert_eq!(part.as_ptr(), bytes[start..].as_ptr());
            if end < 10 {
                assert!(view.slice(start..=end).eq_bytes(&bytes[start..=end]));
                assert!(view.slice(..=end).eq_bytes(&bytes[..=end]));
                let bounds = (Bound::Excluded(start), Bound::Included(end));
                if start < end {
                    assert!(view.slice(bounds).eq_bytes(&bytes[start + 1..=end]));
                }
            }
        }
    }
    assert!(view.slice(..).eq_bytes(bytes));
    assert!(view.slice(10..).is_empty());
    // A slice of a slice.
    assert!(view.slice(2..8).slice(1..=2).eq_bytes(b"34"));
}

#[test]
fn slice_says_what_is_out_of_bounds() {
    let view = View::new(b"01234");
    let messages = [
        message_of(|| view.slice(3..6)),
        message_of(|| view.slice(6..)),
        message_of(|| view.slice(..6)),
        message_of(|| view.slice(..=5)),
        message_of(|| view.slice(0..=usize::MAX)),
        message_of(|| view.slice((Bound::Excluded(usize::MAX), Bound::Unbounded))),
        message_of(|| view.slice((Bound::Excluded(5), Bound::Unbounded))),
        #[allow(clippy::reversed_empty_ranges, reason = "that is what it is about")]
        message_of(|| view.slice(3..2)),
        message_of(|| view.split_at(6)),
    ];
    for message in &messages {
        assert!(
            message.starts_with("range ")
                && message.ends_with(" is out of bounds for a view of length 5"),
            "{message}"
        );
    }
    for number in ["3", "6"] {
        assert!(messages[0].contains(number), "{}", messages[0]);
    }
}

#[test]
fn split_at() {
    let bytes = b"0123456789";
    for mid in 0..=10 {
        let (head, tail) = View::new(bytes).split_at(mid);
        assert!(head.eq_bytes(&bytes[..mid]) && tail.eq_bytes(&bytes[mid..]));
    }
}

#[test]
fn comparisons() {
    let bytes = TEXT.as_bytes();
    let shared: Vec<AtomicU8> = TEXT.bytes().map(AtomicU8::new).collect();
    let view = View::new(&shared[..]);
    for len in 0..=bytes.len() {
        let (head, tail) = (&bytes[..len], &bytes[bytes.len() - len..]);
        assert!(view.starts_with(head));
        assert!(view.ends_with(tail));
        assert_eq!(view.eq_bytes(head), len == bytes.len());
        assert!(view.slice(..len).eq_bytes(head));
        if len > 0 {
            let (mut head, mut tail) = (head.to_vec(), tail.to_vec());
            head[len - 1] ^= 1;
            tail[0] ^= 1;
            assert!(!view.starts_with(&head));
            assert!(!view.ends_with(&tail));
        }
    }
    let longer = [bytes, b"!"].concat();
    assert!(!view.starts_with(&longer) && !view.ends_with(&longer) && !view.eq_bytes(&longer));
    let longer = [b"!", bytes].concat();
    assert!(!view.starts_with(&longer) && !view.ends_with(&longer) && !view.eq_bytes(&longer));
}

#[test]
fn copies() {
    let bytes = TEXT.as_bytes();
    let view = View::new(bytes);
    for len in 0..=bytes.len() {
        let mut copy = vec![0; len];
        view.slice(..len).copy_to_slice(&mut copy);
        assert_eq!(copy, bytes[..len]);
        #[cfg(feature = "alloc")]
        assert_eq!(view.slice(len..).to_vec(), bytes[len..]);
    }
    for len in [0, 1, bytes.len() - 1, bytes.len() + 1] {
        let mut copy = vec![b'-'; len];
        let message = message_of(|| view.copy_to_slice(&mut copy));
        assert!(
            message.contains(&format!("a view of length {}", bytes.len()))
                && message.contains(&format!("a slice of length {len}")),
            "{message}"
        );
        assert!(copy.iter().all(|&byte| byte == b'-'), "nothing was written");
    }
}

#[test]
fn iterators_end_for_good() {
    fn is_fused(iter: impl FusedIterator<Item = usize> + Clone) {
        for taken in 0..4 {
            let mut iter = iter.clone();
            iter.by_ref().take(taken).for_each(drop);
            iter.by_ref().for_each(drop);
            for _ in 0..3 {
                assert_eq!(iter.next(), None);
                assert_eq!(iter.size_hint(), (0, Some(0)));
            }
        }
    }
    for text in ["", "b", "aaa", TEXT] {
        is_fused(memchr_iter(b'a', text));
        is_fused(memchr2_iter(b'a', b'b', text));
        is_fused(memchr3_iter(b'a', b'b', b'c', text));
        is_fused(memrchr_iter(b'a', text));
        is_fused(memrchr2_iter(b'a', b'b', text));
        is_fused(memrchr3_iter(b'a', b'b', b'c', text));
        is_fused(memmem::find_iter(text, "a"));
        is_fused(memmem::find_iter(text, "qu"));
        is_fused(memmem::find_iter(text, ""));
    }
}

/// The bounds hold at each step.
fn check_size_hints(mut iter: impl Iterator<Item = usize> + Clone) {
    loop {
        let (lower, upper) = iter.size_hint();
        let left = iter.clone().count();
        assert!(lower <= left && upper.is_some_and(|upper| left <= upper));
        if iter.next().is_none() {
            break;
        }
    }
}

#[test]
fn size_hints() {
    for text in ["", "a", "aaaa", TEXT] {
        check_size_hints(memchr_iter(b'a', text));
        check_size_hints(memrchr_iter(b'a', text));
        check_size_hints(memchr2_iter(b'a', b'e', text));
        check_size_hints(memchr3_iter(b'a', b'e', b' ', text));
        for needle in ["", "a", "aa", "qu", " the ", TEXT, "not there"] {
            check_size_hints(memmem::find_iter(text, needle));
        }
    }
    // An iterator that was asked for nothing has decided nothing.
    assert_eq!(memchr_iter(b'a', "aaaa").size_hint(), (0, Some(4)));
    assert_eq!(memmem::find_iter("aaaa", "").size_hint(), (5, Some(5)));
}

mod substrings {
    use super::*;

    fn all(haystack: &str, needle: &str) -> Vec<usize> {
        memmem::find_iter(haystack, needle).collect()
    }

    #[test]
    fn the_empty_needle_is_everywhere() {
        assert_eq!(memmem::find("", b""), Some(0));
        assert_eq!(memmem::find("abc", b""), Some(0));
        assert_eq!(all("", ""), [0]);
        assert_eq!(all("abc", ""), [0, 1, 2, 3]);
    }

    #[test]
    fn a_needle_may_be_longer_than_the_haystack() {
        for haystack in 0..70 {
            for needle in haystack + 1..72 {
                let haystack = &"a".repeat(haystack)[..];
                let needle = "a".repeat(needle);
                assert_eq!(memmem::find(haystack, needle.as_bytes()), None);
                assert_eq!(all(haystack, &needle), [0_usize; 0]);
            }
        }
    }

    #[test]
    fn occurrences_do_not_overlap() {
        assert_eq!(all("aaaa", "aa"), [0, 2]);
        assert_eq!(all("aaaaa", "aa"), [0, 2]);
        assert_eq!(all("abababa", "aba"), [0, 4]);
        assert_eq!(all("aabaabaab", "aab"), [0, 3, 6]);
        assert_eq!(all("aabaabaa", "aabaa"), [0]);
        assert_eq!(all("xxaxaxax", "xax"), [1, 5]);
    }

    /// One occurrence, at each place, for each length of a needle. What is around
    /// the haystack would complete an occurrence that straddles an end of it.
    #[test]
    fn one_occurrence_at_each_place() {
        let lengths = (1..=80).filter(|len| !cfg!(miri) || [1, 2, 17, 65].contains(len));
        for needle_len in lengths {
            // No byte of it occurs twice, so no other place will do.
            let needle: Vec<u8> = (0..needle_len).map(|i| b' ' + i as u8).collect();
            let more: &[usize] = if cfg!(miri) {
                &[0, 3]
            } else {
                &[0, 1, 2, 13, 64, 130, 300]
            };
            for len in more.iter().map(|more| needle_len + more) {
                let mut memory = vec![0x80; needle_len + len + needle_len];
                // Straddles the start but for one byte, and the end.
                memory[1..=needle_len].copy_from_slice(&needle);
                let end = needle_len + len;
                memory[end - 1..end - 1 + needle_len].copy_from_slice(&needle);
                if needle_len > 1 {
                    let haystack = &memory[needle_len..end];
                    assert_eq!(memmem::find(haystack, &needle), None);
                }
                for at in 0..=len - needle_len {
                    let mut memory = memory.clone();
                    let start = needle_len + at;
                    memory[start..start + needle_len].copy_from_slice(&needle);
                    let haystack = &memory[needle_len..end];
                    let case = || format!("{needle_len} bytes at {at} of {len}");
                    // One byte straddles nothing: it is at either end.
                    let first = if needle_len == 1 { 0 } else { at };
                    assert_eq!(memmem::find(haystack, &needle), Some(first), "{}", case());
                    let found = memmem::find_iter(haystack, &needle);
                    let expected = memchr::memmem::find_iter(haystack, &needle);
                    assert!(found.eq(expected), "{}", case());
                    let view = View::new(haystack);
                    assert_eq!(memmem::find(view, &needle), Some(first), "{}", case());
                }
            }
        }
    }

    fn config() -> ProptestConfig {
        ProptestConfig {
            cases: if cfg!(miri) { 5 } else { 2000 },
            failure_persistence: None,
            ..ProptestConfig::default()
        }
    }

    /// Needles that are parts of the haystack, with a byte changed in some.
    fn cases() -> impl Strategy<Value = (Vec<u8>, Vec<u8>)> {
        let longest = if cfg!(miri) { 100 } else { 1200 };
        let haystack = prop_oneof![
            vec(b'a'..=b'b', 0..longest),
            vec(b'a'..=b'f', 0..longest),
            vec(any::<u8>(), 0..longest),
        ];
        let index = any::<prop::sample::Index>;
        (haystack, index(), 0..90_usize, index(), 0..4_u8).prop_map(
            |(haystack, start, len, changed, change)| {
                let start = start.index(haystack.len() + 1);
                let end = (start + len).min(haystack.len());
                let mut needle = haystack[start..end].to_vec();
                if change == 0 && !needle.is_empty() {
                    let at = changed.index(needle.len());
                    needle[at] ^= 1;
                }
                (haystack, needle)
            },
        )
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn are_where_memchr_finds_them((haystack, needle) in cases()) {
            let h = &haystack[..];
            prop_assert_eq!(memmem::find(h, &needle), memchr::memmem::find(h, &needle));
            let found: Vec<usize> = memmem::find_iter(h, &needle).collect();
            let expected: Vec<usize> = memchr::memmem::find_iter(h, &needle).collect();
            prop_assert_eq!(&found, &expected);
            let shared: Vec<AtomicU8> = haystack.iter().map(|&byte| AtomicU8::new(byte)).collect();
            let found: Vec<usize> = memmem::find_iter(&shared[..], &needle).collect();
            prop_assert_eq!(&found, &expected);
            check_size_hints(memmem::find_iter(h, &needle));
        }
    }
}
