//! A search by windows, in bounded memory.

use std::{iter, ops::ControlFlow};

use super::{MapError, MappedByte, Mapping, copy::PrivateCopy};
use crate::View;

impl<B: MappedByte> Mapping<B> {
    /// Runs a search over one window of the mapping after another, each `size` bytes long
    /// but the last, which may be shorter. A window begins with the last `overlap` bytes
    /// of the one before, so that what is at most `overlap + 1` bytes long lies whole in
    /// one of them. `search` is given where the window starts, counted from the start of
    /// the mapping, and the window, and says whether to go on.
    ///
    /// What [`scan`](Mapping::scan) says of other writers and of truncation is true of each
    /// window. A truncation is told after the window that it is noticed in, and the
    /// windows behind are not searched. Bytes in two windows need not be the same in both.
    ///
    /// It is for files that memory has no room for. A mapping takes what the system can
    /// spare, and a private copy, where there is no guard, is of a window and not of the
    /// file.
    ///
    /// # Errors
    ///
    /// Those of [`scan`](Mapping::scan).
    ///
    /// # Panics
    ///
    /// If `overlap` is not less than `size`.
    ///
    /// ```
    /// use atomic_memchr::{map::Mapping, memmem};
    /// use std::ops::ControlFlow;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let needle = b"version";
    /// let mut found = None;
    /// Mapping::open(path)?.scan_windows(64, needle.len() - 1, |offset, view| {
    ///     found = memmem::find(view, needle).map(|at| offset + at);
    ///     if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    /// })?;
    /// assert!(found.is_some());
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    pub fn scan_windows(
        &self,
        size: usize,
        overlap: usize,
        mut search: impl FnMut(usize, View<'_, B>) -> ControlFlow<()>,
    ) -> Result<(), MapError> {
        assert!(
            overlap < size,
            "windows of {size} bytes that overlap by {overlap} do not move on"
        );
        let Some(raw) = self.guarded()? else {
            let (file, offset) = self.file();
            let mut copy = PrivateCopy::new(size.min(self.len()))?;
            for (start, end) in windows(self.len(), size, overlap) {
                let read = copy.read(file, offset + start as u64, end - start);
                let flow = search(start, copy.view(end - start));
                self.check_copy(&read)?;
                if flow.is_break() {
                    break;
                }
            }
            return Ok(());
        };
        self.look()?;
        let view = self.view_of(raw);
        for (start, end) in windows(self.len(), size, overlap) {
            let flow = search(start, view.slice(start..end));
            self.check()?;
            if flow.is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Where windows start and end: one at least, if there is a byte.
fn windows(len: usize, size: usize, overlap: usize) -> impl Iterator<Item = (usize, usize)> {
    let end = move |start: usize| len.min(start.saturating_add(size));
    let first = (len > 0).then(|| (0, end(0)));
    iter::successors(first, move |&(_, last)| {
        (last < len).then(|| (last - overlap, end(last - overlap)))
    })
}
