//! Collects cases: what is asked of which haystacks, under which name.

use crate::{
    haystacks::{Arena, Haystacks},
    lineup::Task,
    text::Text,
};

/// A row of the table.
pub(crate) struct Case {
    pub(crate) group: &'static str,
    pub(crate) name: String,
    pub(crate) task: Box<dyn Task>,
    haystacks: Haystacks,
}

impl Case {
    /// Fills memory with the haystacks of this case. A haystack that is the only one begins
    /// `offset` bytes after the start of a page.
    pub(crate) fn arena(&self, text: &Text, offset: usize) -> Arena {
        self.haystacks.arena(self.task.needles(), text, offset)
    }
}

/// Cases, in the order of the table.
#[derive(Default)]
pub(crate) struct Cases(Vec<Case>);

impl Cases {
    /// Adds a case.
    pub(crate) fn add(
        &mut self,
        group: &'static str,
        name: String,
        task: impl Task + 'static,
        haystacks: Haystacks,
    ) {
        self.0.push(Case {
            group,
            name,
            task: Box::new(task),
            haystacks,
        });
    }

    /// Returns all cases that were added.
    pub(crate) fn into_vec(self) -> Vec<Case> {
        self.0
    }
}
