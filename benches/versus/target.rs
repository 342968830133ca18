//! Defines the ratios that groups of cases are to reach.

use crate::lineup::Peer;

/// The ratio that the cases of a group are to reach against a peer.
pub(crate) struct Target {
    pub(crate) group: &'static str,
    /// The prefix of the names of the cases that count; all do if it is empty.
    pub(crate) prefix: &'static str,
    pub(crate) peer: Peer,
    pub(crate) goal: Goal,
}

/// A ratio to reach: the peer's time over ours.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// The geometric mean of the cases is to reach it.
    Mean(f64),
    /// Each of the cases is to reach it.
    Each(f64),
}

/// The ratio that no case is to fall below against [`Peer::Memchr`].
pub(crate) const FLOOR: f64 = 0.95;

/// Returns a target; its arguments are the fields of [`Target`].
pub(crate) const fn target(
    group: &'static str,
    prefix: &'static str,
    peer: Peer,
    goal: Goal,
) -> Target {
    Target {
        group,
        prefix,
        peer,
        goal,
    }
}
