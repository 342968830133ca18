//! Counts what a search learns about its haystack, and decides when its anchors change.
//!
//! A search that has chosen bad anchors, or meets a haystack made against it, shows it in two
//! numbers:
//!
//! | number | what it tells | what follows |
//! |---|---|---|
//! | false candidates per start position passed | the anchors are bad | other anchors |
//! | bytes compared per start position passed | comparing costs too much | two-way search |
//!
//! Both have a slack of 4 KiB, so that a few bad bytes at the beginning decide nothing. With the
//! first, a search changes its anchors when it has seen `f` false candidates since the last change,
//! and
//!
//! ```text
//! f * 1024 > start positions passed since the last change + 4096
//! ```
//!
//! So it takes five false candidates at once to change the anchors, and then one for each kilobyte.
//!
//! The second bounds the time of the whole search: once more than 16 bytes for each start position
//! that was passed, and 4096 more, have been compared at false candidates, two-way search takes
//! over, which is linear in any case.

use super::anchors::Anchors;

/// If false candidates come more often than once per this many bytes, other anchors are chosen.
const SELECTIVE: usize = 1024;

/// Slack, in bytes, before the anchors or the strategy change.
pub(super) const SLACK: usize = 4096;

/// Bytes that may be compared for each start position that was passed.
const COMPARED: usize = 16;

/// Keeps the anchors of a search, and counts what speaks against them.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    pub(super) anchors: Anchors,
    /// Number of bytes that were compared at false candidates.
    compared: usize,
    /// Number of false candidates since the anchors changed.
    failed: usize,
    /// Number of start positions that had been passed when the anchors changed.
    since: usize,
}

impl Evidence {
    /// Creates the evidence of a search that begins.
    #[inline]
    pub(super) fn new(anchors: Anchors) -> Evidence {
        Evidence {
            anchors,
            compared: 0,
            failed: 0,
            since: 0,
        }
    }

    /// Counts a false candidate at which `compared` bytes were compared.
    #[inline(always)]
    pub(super) fn add_failed(&mut self, compared: usize) {
        self.failed += 1;
        self.compared += compared;
    }

    /// Returns `true` if so many candidates were false that other anchors would do better. `passed`
    /// is the number of start positions that were passed.
    #[inline(always)]
    pub(super) fn is_misled(&self, passed: usize) -> bool {
        let since = passed.saturating_sub(self.since);
        self.failed * SELECTIVE > since + SLACK
    }

    /// Returns `true` if comparing has cost more than it may for `passed` start positions.
    #[inline(always)]
    pub(super) fn is_costly(&self, passed: usize) -> bool {
        self.compared > COMPARED * passed + SLACK
    }

    /// Takes one more anchor, or replaces one if there are three. The offset in the needle at which
    /// the last comparison failed becomes an anchor.
    #[cold]
    pub(super) fn change_anchors(&mut self, mismatch: usize, passed: usize) {
        let Anchors {
            offsets: [a, b, c],
            count,
        } = self.anchors;
        self.anchors = Anchors {
            // With two anchors a third is added. With three, the second is replaced by the third,
            // and the new one becomes the third: the rarest byte of the needle stays first. An
            // offset that does not fit into a byte changes no anchor.
            offsets: match (u8::try_from(mismatch), count) {
                (Ok(offset), 2) => [a, b, offset],
                (Ok(offset), 3) => [a, c, offset],
                _ => [a, b, c],
            },
            count: (count + 1).min(3),
        };
        self.failed = 0;
        self.since = passed;
    }
}
