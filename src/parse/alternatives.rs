//! [`find_any`], which finds the first occurrence of one of several literals.
//!
//! A parser calls it again and again, each time from where the last occurrence ended. So
//! the cost of a search must be proportional to the distance of the occurrence that it
//! finds. To search for the first literal to the end of the input, learn that it does not
//! occur, and then search for the second, would load all of the input for each occurrence
//! of the second.
//!
//! Literals of one byte are searched for together. Longer literals take turns, over the
//! same start offsets:
//!
//! ```text
//! starts = the first 64 offsets
//! loop:
//!     for each literal:
//!         find it at one of `starts`; if it is there, keep only the starts before it
//!     if one was found, the last that was found is the first in the input
//!     starts = the offsets behind, twice as many as before
//! ```
//!
//! An occurrence at offset `p` lies within the first `2 * p + 64` starts, and each literal
//! is searched for at each start at most once.

use core::ops::Range;

use crate::{Byte, View, memchr2, memchr3, memmem};

/// Number of start offsets at which literals are searched for first. A kernel searches as
/// many at once.
const FIRST: usize = 64;

/// Returns the range of the first occurrence of one of several literals, or `None` if none
/// is found.
///
/// If several literals occur at the same offset, the first of them in `literals` is
/// returned. As in winnow, an empty literal precedes all others.
pub(super) fn find_any<B: Byte>(view: View<'_, B>, literals: &[&[u8]]) -> Option<Range<usize>> {
    match *literals {
        [[a], [b]] => memchr2(*a, *b, view).map(|at| at..at + 1),
        [[a], [b], [c]] => memchr3(*a, *b, *c, view).map(|at| at..at + 1),
        [literal] => memmem::find(view, literal).map(|at| at..at + literal.len()),
        _ if literals.iter().any(|literal| literal.is_empty()) => Some(0..0),
        _ => first_of(view.len(), literals, |part, literal| {
            memmem::find(view.slice(part), literal)
        }),
    }
}

/// Finds the first of several literals that are not empty, in an input of `len` bytes.
/// `find` searches a part of the input for a literal, and returns its offset in that part.
fn first_of(
    len: usize,
    literals: &[&[u8]],
    mut find: impl FnMut(Range<usize>, &[u8]) -> Option<usize>,
) -> Option<Range<usize>> {
    let (mut starts, mut further) = (0..len.min(FIRST), FIRST);
    while !starts.is_empty() {
        let mut found = None;
        for literal in literals {
            let end = len.min(starts.end + literal.len() - 1);
            if let Some(at) = find(starts.start..end, literal) {
                let at = starts.start + at;
                starts.end = at;
                found = Some(at..at + literal.len());
                if starts.is_empty() {
                    break;
                }
            }
        }
        if found.is_some() {
            return found;
        }
        further *= 2;
        starts = starts.end..len.min(starts.end + further);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Searches a slice, and adds to `searched` the length of each part that was searched,
    /// up to the occurrence if there was one.
    fn first_counted(
        input: &[u8],
        literals: &[&[u8]],
        searched: &mut usize,
    ) -> Option<Range<usize>> {
        first_of(input.len(), literals, |part, literal| {
            let mut windows = input[part.clone()].windows(literal.len());
            let found = windows.position(|window| window == literal);
            *searched += found.unwrap_or(part.len());
            found
        })
    }

    fn naive(input: &[u8], literals: &[&[u8]]) -> Option<Range<usize>> {
        (0..input.len()).find_map(|at| {
            let starts = |literal: &&&[u8]| input[at..].starts_with(literal);
            let literal = literals.iter().find(starts)?;
            Some(at..at + literal.len())
        })
    }

    #[test]
    fn the_first_is_found_wherever_it_is() {
        let literals: [&[&[u8]]; 6] = [
            &[b";;", b","],
            &[b",", b",x"],
            &[b",x", b","],
            &[b"x,x", b"x,", b",x"],
            &[b"a", b"b", b"aa,"],
            &[b"nowhere", b"not there", b"no"],
        ];
        for before in 0..400 {
            for what in [&b","[..], b",x", b"x,x", b";;", b"a", b"aa,", b"b"] {
                let input = [&b".".repeat(before)[..], what, b"....."].concat();
                for literals in literals {
                    assert_eq!(
                        first_counted(&input, literals, &mut 0),
                        naive(&input, literals),
                        "{before} bytes before {what:?}"
                    );
                }
            }
        }
    }

    /// Splitting an input in which only one of the literals occurs takes a number of bytes
    /// that is linear in the input, for parts of every length.
    #[test]
    fn what_is_searched_is_linear() {
        const LEN: usize = 100_000;
        for part in [0, 1, 10, 63, 64, 100, 1000, 30_000] {
            let input = [&b".".repeat(part)[..], &b","[..]]
                .concat()
                .repeat(LEN / (part + 1));
            for literals in [[&b";;"[..], b","], [b",", b";;"], [b"..;", b","]] {
                let (mut rest, mut searched, mut parts) = (&input[..], 0, 0);
                while let Some(found) = first_counted(rest, &literals, &mut searched) {
                    rest = &rest[found.end..];
                    parts += 1;
                }
                assert_eq!((rest.len(), parts), (0, LEN / (part + 1)));
                let most = 5 * input.len() + 2 * FIRST * parts;
                assert!(searched <= most, "{searched} bytes, parts of {part}");
            }
        }
    }
}
