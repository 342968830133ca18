//! Runs the strategies until a batch of occurrences is full.
//!
//! ```text
//! loop:
//!     groups: the start positions before a cache line, or all of a short haystack
//!     steps: all others
//!     if the batch is full, or no start position remains: return
//!     if the anchors are bad: change them, and go on where the strategy stopped
//!     if comparing costs too much: search a few KiB by two-way; return if it finds an occurrence
//! ```
//!
//! The loop ends. Each strategy moves on by at least one start position, or stops for other
//! anchors; and a change of anchors forgets the false candidates that were counted, so that it
//! takes five new ones, each at another start position, until the next change.

use atomic_memchr_asm::Span;

use super::{
    anchors::STEP,
    blocks::{Workspace, blocks},
    groups::groups,
    occurrences::Occurrences,
    search::{End, Search},
    steps::steps,
};
use crate::algo::{case::Case, direction::Direction, short::SearchIsa};

/// Finds the next occurrences of `needle`, which is not empty. If it finds none, there are none.
#[inline(always)]
pub fn search<I: SearchIsa, C: Case, D: Direction>(
    isa: I,
    occurrences: &mut Occurrences,
    needle: &[u8],
    haystack: Span<'_>,
) {
    // `search` takes over what remains, and hands it back in `finish`.
    let mut search = Search::new(needle, haystack, occurrences);
    loop {
        // One copy of `groups` serves both, as it is as much code as a loop over steps.
        let is_short = !I::UNROLLED || search.occurrences.starts < STEP;
        // The strategies return `None` if they leave the rest to another one.
        let mut end = groups::<I, D, C>(isa, &mut search, is_short);
        if end.is_none() && !is_short {
            // The number of anchors is a constant in each instance, so the loop over them is
            // unrolled.
            end = match search.occurrences.evidence.anchors.count {
                1 => steps::<I, D, C, 1>(isa, &mut search),
                2 => steps::<I, D, C, 2>(isa, &mut search),
                _ => steps::<I, D, C, 3>(isa, &mut search),
            };
        }
        match end {
            // The start positions that remain are unchanged: the loop continues where it stopped.
            Some(End::Anchors) => search.change_anchors(),
            Some(End::Compared) => {
                // `None` says that it found nothing in its part of the haystack. The other
                // strategies go on behind it, and soon return here if the haystack stays as bad.
                if search.two_way::<I, D, C>(isa).is_some() {
                    return search.finish();
                }
            }
            None | Some(End::Full | End::Done) => return search.finish(),
        }
    }
}

/// Finds the next occurrences of `needle` where occurrences are common. If it finds none,
/// [`search()`] may find some.
#[inline(always)]
pub fn search_common<I: SearchIsa, C: Case, D: Direction>(
    isa: I,
    occurrences: &mut Occurrences,
    needle: &[u8],
    haystack: Span<'_>,
    workspace: &mut Workspace,
) {
    if !I::UNROLLED {
        return;
    }
    let mut search = Search::new(needle, haystack, occurrences);
    loop {
        let end = match search.occurrences.evidence.anchors.count {
            1 => blocks::<I, D, C, 1>(isa, &mut search, workspace),
            2 => blocks::<I, D, C, 2>(isa, &mut search, workspace),
            _ => blocks::<I, D, C, 3>(isa, &mut search, workspace),
        };
        match end {
            Some(End::Anchors) => search.change_anchors(),
            // Occurrences are no longer common, the batch is full, or no step remains. `search`
            // searches what remains, if the batch is empty.
            _ => return search.finish(),
        }
    }
}
