//! What is checked about the machine code of the kernels, and not about their source.
//!
//! Two things, both on the compiler's own assembly output: it is put where a
//! reviewer sees it change ([`listings`]), and it is read for loads that are not
//! ours ([`audit`]). [`options`] reads the source, for the one thing that the output
//! does not show.

pub mod assembly;
pub mod audit;
pub mod compile;
pub mod kernel;
pub mod listings;
pub mod options;
pub mod sizes;
pub mod target;
