//! [`Input`], which takes parameters from the start of fuzzed bytes.

use std::sync::atomic::AtomicU8;

/// The bytes that a property has not used yet.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    /// Creates an input of all `bytes`.
    pub fn new(bytes: &'a [u8]) -> Input<'a> {
        Input(bytes)
    }

    /// Returns `true` if all bytes were used.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a byte. Returns 0 if there is none.
    pub fn byte(&mut self) -> u8 {
        self.bytes(1).first().copied().unwrap_or(0)
    }

    /// Takes `N` bytes. Those that there are not are 0.
    pub fn array<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.byte())
    }

    /// Takes two bytes and returns a number that is less than `end`.
    ///
    /// # Panics
    ///
    /// Panics if `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::from(u16::from_le_bytes(self.array())) % end
    }

    /// Takes `len` bytes, or all if there are fewer.
    pub fn bytes(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(len.min(self.0.len()));
        self.0 = rest;
        taken
    }

    /// Takes all bytes.
    pub fn rest(&mut self) -> &'a [u8] {
        self.bytes(self.0.len())
    }

    /// Takes the number of an alphabet, and maps each byte to it.
    ///
    /// Random bytes rarely match. With an alphabet of two letters half of them do, and with letters
    /// and the bytes that differ from letters in a single bit, searches that ignore the case meet
    /// what they must not confuse. The last alphabet leaves the bytes as they are.
    pub fn alphabet(&mut self) -> impl Fn(&[u8]) -> Vec<u8> + use<> {
        let alphabets: [&[u8]; 6] = [b"a", b"ab", b"aAbB", b"aA@`zZ[{", b"ab\n\r \t", b""];
        let alphabet = alphabets[self.below(alphabets.len())];
        move |bytes| {
            let map = |byte: &u8| match alphabet {
                [] => *byte,
                _ => alphabet[usize::from(*byte) % alphabet.len()],
            };
            bytes.iter().map(map).collect()
        }
    }
}

/// Returns a copy of bytes that can be shared.
pub(crate) fn shared(bytes: &[u8]) -> Vec<AtomicU8> {
    bytes.iter().copied().map(AtomicU8::new).collect()
}

/// Checks that two iterators yield the same when each bit of `turns` takes an item from the front
/// or, if it is set, from the back, and that no bound of a size is wrong.
///
/// # Panics
///
/// Panics if they differ.
#[track_caller]
pub(crate) fn same_items<T: PartialEq + std::fmt::Debug>(
    mut ours: impl DoubleEndedIterator<Item = T>,
    theirs: impl IntoIterator<Item = T>,
    turns: u64,
) {
    let mut theirs: std::collections::VecDeque<T> = theirs.into_iter().collect();
    for turn in 0.. {
        let (least, most) = ours.size_hint();
        assert!(
            least <= theirs.len(),
            "at least {least} of {}",
            theirs.len()
        );
        assert!(
            most.is_none_or(|most| theirs.len() <= most),
            "at most {most:?}"
        );
        let (our, their) = if turns >> (turn % 64) & 1 == 0 {
            (ours.next(), theirs.pop_front())
        } else {
            (ours.next_back(), theirs.pop_back())
        };
        assert_eq!(our, their, "item {turn}");
        if our.is_none() {
            return;
        }
    }
}
