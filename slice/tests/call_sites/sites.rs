use std::{
    borrow::Cow,
    cell::RefCell,
    io::{IoSlice, IoSliceMut},
    iter::Rev,
    ops::Deref,
    rc::Rc,
    sync::{Arc, Mutex, RwLock},
};

use bytes::{Bytes, BytesMut};

use memchr::{Memchr, Memchr2, Memchr3, memmem};

const TEXT: &[u8] = b"the quick brown fox jumps over the lazy dog, and the dog sleeps\n";

/// Collects each expression as text, with its answer as text.
macro_rules! answers {
    ($($site:expr;)*) => { vec![$((stringify!($site), format!("{:?}", $site))),*] };
}

/// A haystack by dereferencing.
struct Line(Vec<u8>);

impl Deref for Line {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

/// Functions as values in a structure.
struct Searcher {
    find: fn(u8, &[u8]) -> Option<usize>,
    find2: for<'a> fn(u8, u8, &'a [u8]) -> Option<usize>,
}

/// Iterators in a structure, by memchr's names for them.
struct Lines<'h> {
    ends: Memchr<'h>,
    separators: Memchr2<'h>,
    others: Rev<Memchr3<'h>>,
    words: memmem::FindIter<'h, 'static>,
}

/// A finder that is kept, and one that is borrowed.
struct Patterns<'n> {
    owned: memmem::Finder<'static>,
    borrowed: memmem::FinderRev<'n>,
}

/// Iterators that outlive the reference they were created with.
fn ends(text: &Vec<u8>) -> Memchr<'_> {
    memchr::memchr_iter(b'o', &text)
}

fn ends_backwards<'h>(text: &&'h [u8]) -> Rev<Memchr<'h>> {
    memchr::memrchr_iter(b'o', text)
}

fn pairs(text: &String) -> impl DoubleEndedIterator<Item = usize> + '_ {
    memchr::memchr2_iter(b'o', b'e', text.as_bytes())
}

fn words<'h, 'n>(text: &'h Vec<u8>, word: &'n str) -> memmem::FindIter<'h, 'n> {
    memmem::find_iter(&text, word)
}

fn words_backwards<'h>(text: &&'h [u8], word: &'h [u8]) -> memmem::FindRevIter<'h, 'h> {
    memmem::rfind_iter(text, word)
}

fn with_finder<'h, 'n>(
    finder: &'n memmem::Finder<'_>,
    text: &'h Vec<u8>,
) -> memmem::FindIter<'h, 'n> {
    finder.find_iter(&text)
}

fn apply(find: impl Fn(u8, &[u8]) -> Option<usize>) -> Option<usize> {
    find(b'q', TEXT)
}

fn apply_dyn(find: &dyn Fn(&[u8], &[u8]) -> Option<usize>) -> Option<usize> {
    find(TEXT, b"dog")
}

fn apply_to_all<'h, I: Iterator<Item = usize>>(
    haystacks: &[&'h [u8]],
    iter: fn(u8, &'h [u8]) -> I,
) -> Vec<usize> {
    haystacks.iter().flat_map(|haystack| iter(b'o', haystack)).collect()
}

fn send<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>(_: &T) -> bool {
    true
}

pub(super) fn answers() -> Vec<(&'static str, String)> {
    let vec = TEXT.to_vec();
    let string = String::from_utf8(vec.clone()).unwrap();
    let boxed: Box<[u8]> = vec.clone().into();
    let rc: Rc<Vec<u8>> = Rc::new(vec.clone());
    let arc: Arc<Vec<u8>> = Arc::new(vec.clone());
    let arc_slice: Arc<[u8]> = vec.clone().into();
    let cow: Cow<'_, [u8]> = Cow::Borrowed(TEXT);
    let line = Line(vec.clone());
    let bytes = Bytes::copy_from_slice(TEXT);
    let bytes_mut = BytesMut::from(TEXT);
    let io_slice = IoSlice::new(TEXT);
    let mutex = Mutex::new(vec.clone());
    let lock = RwLock::new(vec.clone());
    let cell = RefCell::new(vec.clone());
    let option = Some(vec.clone());
    let mut array = *b"an array, and one more";
    let mut owned = vec.clone();
    let mut mutable_bytes = bytes.clone();
    let mut mutable_bytes_mut = bytes_mut.clone();
    let mut io_bytes = vec.clone();
    let io_slice_mut = IoSliceMut::new(&mut io_bytes);
    let mut rest: &[u8] = TEXT;
    let finder = memmem::Finder::new("dog");
    let reverse = memmem::FinderRev::new(b"dog");
    let searcher = Searcher {
        find: memchr::memchr,
        find2: memchr::memrchr2,
    };

    let mut answers = answers! {
        // Slices.
        memchr::memchr(b'q', TEXT);
        memchr::memchr(b'q', &TEXT[3..]);
        memchr::memchr(b'q', b"quick");
        memchr::memchr(b'q', "quick".as_bytes());
        memchr::memchr2(b'q', b'u', TEXT);
        memchr::memchr3(b'q', b'u', b'i', TEXT);
        memchr::memrchr(b'o', TEXT);
        memchr::memrchr2(b'o', b'e', TEXT);
        memchr::memrchr3(b'o', b'e', b'a', TEXT);
        memchr::memchr_iter(b'o', TEXT).collect::<Vec<_>>();
        memchr::memchr2_iter(b'o', b'e', TEXT).collect::<Vec<_>>();
        memchr::memchr3_iter(b'o', b'e', b'a', TEXT).collect::<Vec<_>>();
        memchr::memrchr_iter(b'o', TEXT).collect::<Vec<_>>();
        memchr::memrchr2_iter(b'o', b'e', TEXT).collect::<Vec<_>>();
        memchr::memrchr3_iter(b'o', b'e', b'a', TEXT).collect::<Vec<_>>();
        memmem::find(TEXT, b"dog");
        memmem::rfind(TEXT, b"dog");
        memmem::find_iter(TEXT, "the").collect::<Vec<_>>();
        memmem::rfind_iter(TEXT, "the").collect::<Vec<_>>();

        // No element from which a type could be inferred.
        memchr::memchr(b'q', &[]);
        memchr::memrchr2(b'q', b'r', &[]);
        memchr::memchr_iter(b'q', &[]).count();
        memmem::find(&[], &[]);
        memmem::find(&[], b"dog");
        memmem::find_iter(&[], &[]).collect::<Vec<_>>();
        memmem::rfind(TEXT, &[]);
        memchr::memchr(b'q', &Vec::new());
        memchr::memchr(b'q', Default::default());

        // A type that only the signature names.
        memchr::memchr(b'q', vec.as_ref());
        memchr::memchr(b'q', string.as_ref());
        memchr::memrchr(b'q', boxed.as_ref());
        memchr::memchr(b'q', "text".as_ref());
        memmem::find(vec.as_ref(), string.as_ref());
        memmem::find(string.as_ref(), "dog".as_ref());
        memchr::memchr(b'q', cow.borrow_all().as_ref());
        memchr::memchr(b'q', (&vec).into_slice());
        memchr::memchr(b'q', bytes.as_ref());
        finder.find(vec.as_ref());

        // What is dereferenced to a slice.
        memchr::memchr(b'q', &vec);
        memchr::memchr(b'q', &&vec);
        memchr::memchr(b'q', &&&vec[..]);
        memchr::memchr(b'q', &boxed);
        memchr::memchr(b'q', &rc);
        memchr::memchr(b'q', &&rc);
        memchr::memchr(b'q', &arc);
        memchr::memchr(b'q', &arc_slice);
        memchr::memchr(b'q', &cow);
        memchr::memchr(b'q', &line);
        memchr::memchr(b'q', &bytes);
        memchr::memchr(b'q', &bytes_mut);
        memchr::memchr(b'q', &&bytes_mut);
        memchr::memchr(b'q', &io_slice);
        memchr::memchr(b'q', &io_slice_mut);
        memchr::memchr(b'q', &mutex.lock().unwrap());
        memchr::memchr(b'q', &lock.read().unwrap());
        memchr::memchr(b'q', &lock.write().unwrap());
        memchr::memchr(b'q', &cell.borrow());
        memchr::memchr(b'q', &cell.borrow_mut());
        memchr::memchr(b'q', option.as_deref().unwrap_or_default());
        memchr::memchr(b'q', option.as_ref().map_or(&[], |text| text));
        memmem::find(&arc, &line);
        memmem::find(&mutex.lock().unwrap(), &rc[36..38]);
        memmem::rfind(&bytes, &bytes_mut[4..9]);
        memmem::find_iter(&bytes, &line[..3]).count();
        memmem::find_iter(&cell.borrow(), "the").last();
        finder.find(&bytes_mut);
        finder.find(&lock.read().unwrap());
        finder.find_iter(&arc).next();
        reverse.rfind_iter(&line).next();
        Memchr::new(b'o', &rc).count();
        Memchr2::new(b'o', b'e', &bytes).count();
        Memchr3::new(b'o', b'e', b'a', &boxed).rev().next();

        // Functions as values.
        (searcher.find)(b'q', TEXT);
        (searcher.find)(b'q', &vec);
        (searcher.find2)(b'q', b'u', &bytes);
        apply(memchr::memchr);
        apply(memchr::memrchr);
        apply(|needle, haystack| memchr::memchr(needle, haystack));
        apply_dyn(&memmem::find);
        apply_dyn(&memmem::rfind);
        apply_to_all(&[TEXT, b"foo"], memchr::memchr_iter);
        apply_to_all(&[TEXT, b"foo"], memchr::memrchr_iter);
        [memchr::memchr as fn(u8, &[u8]) -> _, memchr::memrchr].map(|find| find(b'e', &vec));
        [&vec[..], b"foo"].map(|text| memchr::memchr(b'o', text));
        [&vec, &owned].map(|text| memchr::memchr(b'o', text));
        Some(&vec).and_then(|text| memchr::memchr(b'o', text));
        TEXT.split(|&byte| byte == b' ').filter_map(|word| memchr::memchr(b'o', word)).sum::<usize>();
        (0..3).map(|at| memchr::memchr(b'o', &vec[at..])).collect::<Vec<_>>();
        (if vec.is_empty() { memchr::memchr2 } else { memchr::memrchr2 })(b'o', b'e', &vec);

        // Iterators that outlive a temporary.
        ends(&vec).collect::<Vec<_>>();
        ends_backwards(&&vec[..]).collect::<Vec<_>>();
        pairs(&string).rev().collect::<Vec<_>>();
        words(&vec, "the").collect::<Vec<_>>();
        words_backwards(&TEXT, b"the").collect::<Vec<_>>();
        with_finder(&finder, &vec).collect::<Vec<_>>();

        // Types that are named: elided, turbofish, and those of needles.
        memmem::find_iter::<str>(TEXT, "dog").count();
        memmem::find_iter::<[u8]>(TEXT, b"dog").count();
        memmem::rfind_iter::<[u8; 3]>(TEXT, b"dog").count();
        memmem::find_iter::<Vec<u8>>(TEXT, &vec).count();
        memmem::find_iter::<String>(TEXT, &string).count();
        memmem::Finder::new::<str>("dog").find(TEXT);
        memmem::FinderRev::new::<[u8]>(b"dog").rfind(TEXT);
        reverse.rfind(&vec);
        reverse.rfind::<&str>("a dog");
        reverse.rfind(vec.clone());
        memmem::FinderBuilder::new().build_forward::<str>("dog").find(TEXT);
        memmem::FinderBuilder::new().prefilter(memmem::Prefilter::None).build_reverse("dog").rfind(TEXT);
        memmem::FinderBuilder::new().build_forward_owned("dog".as_bytes()).find(TEXT);
        memmem::FinderBuilder::new().build_forward_owned(b"dog".to_vec()).needle().len();
        memmem::Finder::new("dog").into_owned().as_ref().needle().to_vec();
        memmem::find_iter(TEXT, &string[..3]).into_owned().count();

        // Iterators: both ends, names, and what a generic function asks of them.
        memchr::memchr_iter(b'o', TEXT).rev().rev().size_hint().1;
        memchr::memchr_iter(b'o', TEXT).rfind(|&at| at < 30);
        memchr::memchr_iter(b'o', TEXT).clone().nth_back(1);
        memchr::memchr_iter(b'o', TEXT).fuse().map(|at| &TEXT[at..=at]).last();
        memchr::memchr_iter(b' ', TEXT).scan(0, |start, end| {
            let word = &TEXT[*start..end];
            *start = end + 1;
            Some(word)
        }).collect::<Vec<_>>();
        send(&memchr::memchr_iter(b'o', TEXT));
        send(&memchr::memrchr3_iter(1, 2, 3, TEXT));
        send(&memmem::find_iter(TEXT, "dog"));
        send(&memmem::rfind_iter(TEXT, "dog"));
        send(&finder);
        send(&reverse);

        // `arch`.
        memchr::arch::all::is_prefix(TEXT, b"the");
        memchr::arch::all::is_suffix(&vec, b"sleeps\n");
        memchr::arch::all::is_equal(&vec, &owned);
        memchr::arch::all::memchr::One::new(b'o').iter(&vec).collect::<Vec<_>>();
        memchr::arch::all::memchr::Three::new(b'o', b'e', b'a').rfind(&rc);
        memchr::arch::all::packedpair::Pair::with_indices(b"dog", 0, 2).map(|pair| pair.index2());
        memchr::arch::all::rabinkarp::Finder::new(b"dog").find(&vec, b"dog");
        memchr::arch::all::twoway::FinderRev::new(b"dog").rfind(&vec, b"dog");
        memchr::arch::all::shiftor::Finder::new(b"dog").unwrap().find(&vec);
    };

    // What is mutable, and used again.
    let slice: &mut [u8] = &mut array;
    let at = memchr::memchr(b'a', slice).unwrap();
    slice[at] = b'b';
    let again = memchr::memchr(b'a', slice);
    let vec: &mut Vec<u8> = &mut owned;
    let end = memchr::memrchr(b'd', vec).unwrap();
    vec.truncate(end);
    let words = memmem::find_iter(vec, "the").count();
    // A reader, which is a `&mut &[u8]`, and buffers that are advanced.
    let reader: &mut &[u8] = &mut rest;
    let space = memchr::memchr(b' ', reader).unwrap();
    *reader = &reader[space..];
    let bytes: &mut Bytes = &mut mutable_bytes;
    let word = memchr::memchr(b' ', bytes).map(|end| bytes.split_to(end));
    let bytes: &mut BytesMut = &mut mutable_bytes_mut;
    let words_mut = memmem::find(bytes, b" fox").map(|end| bytes.split_to(end));
    let after = finder.find(bytes);
    let mut lines = Lines {
        ends: memchr::memchr_iter(b'\n', TEXT),
        separators: memchr::memchr2_iter(b' ', b',', TEXT),
        others: memchr::memrchr3_iter(b'a', b'b', b'c', TEXT),
        words: memmem::find_iter(TEXT, "dog"),
    };
    let in_lines = (
        lines.ends.next_back(),
        lines.separators.by_ref().nth(2),
        lines.others.next(),
        lines.words.nth(1),
    );
    let needle = String::from("the");
    let patterns = Patterns {
        owned: memmem::Finder::new(&needle).into_owned(),
        borrowed: memmem::FinderRev::new(&needle),
    };
    let in_patterns = (patterns.owned.find(TEXT), patterns.borrowed.rfind(TEXT));
    answers.extend(answers! {
        (at, again, end, words);
        (space, reader.len(), word, words_mut, after);
        in_lines;
        in_patterns;
    });
    answers
}

/// A chain of conversions whose type follows from where it ends.
trait IntoSlice<'a> {
    fn into_slice(self) -> &'a [u8];
}

impl<'a> IntoSlice<'a> for &'a Vec<u8> {
    fn into_slice(self) -> &'a [u8] {
        self
    }
}

trait BorrowAll {
    fn borrow_all(&self) -> &Self;
}

impl BorrowAll for Cow<'_, [u8]> {
    fn borrow_all(&self) -> &Self {
        self
    }
}
