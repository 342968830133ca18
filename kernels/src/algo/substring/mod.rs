//! Finds the occurrences of a needle that do not overlap, from either end (substring search).
//!
//! ```text
//! look for the needle's rarest byte, if it is rare in files of the usual kinds
//! if there are many false candidates: look for two bytes of the needle, at their distance
//! if there still are: look for three bytes, and then replace them by others
//! compare the whole needle at each candidate, unless the bytes looked for are all of it
//! if comparing costs more than looking: search by two-way, which is always linear
//! ```
//!
//! # Terms
//!
//! - A *start position* is an offset in the haystack at which the needle may begin. A haystack of
//!   `h` bytes has `h - n + 1` of them for a needle of `n` bytes.
//! - The *anchors* are the bytes of the needle that are looked for, by their offsets in the needle.
//!   Each start position has one byte of the haystack for each anchor. So an anchor stands for a
//!   span of the haystack that has as many bytes as there are start positions, and these spans are
//!   compared in step, 64 bytes at a time. With two anchors this is memchr's "packed pair" (after
//!   Muła, "SIMD-friendly algorithms for substring searching"), in either direction.
//! - A *candidate* is a start position where all anchors match. It is a *false candidate* if the
//!   needle does not occur there.
//!
//! # Files
//!
//! | file | what it does |
//! |---|---|
//! | `driver.rs` | drives a search: chooses among the strategies until a batch is full |
//! | `groups.rs` | a strategy: one group of 64 start positions at a time, for short haystacks |
//! | `steps.rs` | a strategy: four groups at a time, for all others |
//! | `blocks.rs` | a strategy: up to 64 groups before any candidate, where occurrences are common |
//! | `two_way.rs` | a strategy: linear in any case, where false candidates cost too much |
//! | `few.rs` | a strategy: few start positions, without the state of a search |
//! | `search.rs` | what the strategies share: candidates, and what remains to be searched |
//! | `bad_character.rs` | how far a long comparison that failed lets the search move |
//! | `evidence.rs` | what a search learns about the haystack, and when it changes its anchors |
//! | `occurrences.rs` | the state that a caller keeps between batches |
//!
//! # What pays
//!
//! - Looking for one anchor costs half of looking for two, and two cost two thirds of three. A
//!   false candidate costs as much as looking at 1000 more bytes, mostly for a mispredicted branch.
//!   So a search begins with the fewest anchors that are likely to be selective, and changes them
//!   if the haystack shows that they are not.
//! - The byte of the needle at which a candidate fails distinguishes needle and haystack, so it
//!   becomes an anchor. A haystack that is made against one choice of anchors thus leads to a
//!   better one.
//! - A long comparison that fails has seen a byte of the haystack. It rules out the start positions
//!   up to the next one at which the needle has that byte there (Boyer and Moore, "A fast string
//!   searching algorithm", 1977). This is how runs of one byte are passed.
//! - Occurrences are handed out in batches. A call for each occurrence, which begins with filling
//!   vectors and ends with leaving a loop, is two thirds of the time where they are common.
//! - Where the last batch says that occurrences are common, no branch depends on their positions:
//!   this takes a sixteenth to two fifths less time.
//! - A later anchor is compared only at the start positions where the earlier ones match, in one
//!   piece of assembly. The compiler, which keeps loads in order, would keep the outcomes of all
//!   anchors and run out of registers: a fifth more time with three.
//!
//! # Concurrent writers
//!
//! A candidate is compared by loading its bytes anew, unless the anchors are the whole needle. So
//! each byte of an occurrence was seen at its offset during the call, and it does not matter what
//! was seen there before.

mod anchors;
mod bad_character;
mod blocks;
mod driver;
mod evidence;
mod few;
mod groups;
mod occurrences;
mod search;
mod steps;
mod two_way;

pub use self::{
    anchors::Anchors,
    blocks::Workspace,
    driver::{search, search_common},
    few::{FEW, find_few, find_short},
    occurrences::Occurrences,
    two_way::TwoWay,
};
