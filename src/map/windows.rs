//! A search by windows, in bounded memory.

use std::{
    iter,
    ops::{ControlFlow, Range},
};

use super::{MapError, MappedByte, Mapping};
use crate::View;

/// Bytes that a search leaves behind before their pages are released together.
const BEHIND: usize = 8 << 20;

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
    /// It is for files that memory has no room for. Pages that a search has left behind are
    /// [released](Mapping::release) 8 MiB at a time, so that about as much and a window is all
    /// that counts as memory of the process. A private copy, where there is no guard, is of a
    /// window and not of the file.
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
    #[track_caller]
    pub fn scan_windows(
        &self,
        size: usize,
        overlap: usize,
        search: impl FnMut(usize, View<'_, B>) -> ControlFlow<()>,
    ) -> Result<(), MapError> {
        assert_moves_on(size, overlap);
        self.scan_in_windows(0..self.len(), size, overlap, &mut 0, search)
            .map(drop)
    }

    /// Runs a search over one window after another of what is stored in the file, and skips its
    /// holes. It is [`scan_windows`](Mapping::scan_windows), but for each range that
    /// [`next_data`](Mapping::next_data) finds anew: no window reaches into a hole, or behind
    /// it.
    ///
    /// It takes the time and the memory of the data. A hole is zeros, so what has no zero in
    /// it is found as if there were no holes. What has zeros in it, and lies in a hole or
    /// reaches into one, is not.
    ///
    /// With a `size` of `usize::MAX` there is one window to a range.
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
    /// use atomic_memchr::{map::Mapping, memchr_iter};
    /// use std::ops::ControlFlow;
    /// # let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    ///
    /// let mut lines = 0;
    /// Mapping::open(path)?.scan_data(1 << 20, 0, |_, view| {
    ///     lines += memchr_iter(b'\n', view).count();
    ///     ControlFlow::Continue(())
    /// })?;
    /// assert!(lines > 10);
    /// # Ok::<_, atomic_memchr::map::MapError>(())
    /// ```
    #[track_caller]
    pub fn scan_data(
        &self,
        size: usize,
        overlap: usize,
        search: impl FnMut(usize, View<'_, B>) -> ControlFlow<()>,
    ) -> Result<(), MapError> {
        assert_moves_on(size, overlap);
        let (mut at, mut released) = (0, 0);
        let mut search = search;
        while let Some(data) = self.next_data(at)? {
            at = data.end;
            if self
                .scan_in_windows(data, size, overlap, &mut released, &mut search)?
                .is_break()
            {
                return Ok(());
            }
        }
        // Behind the last data, too, it may have been cut.
        self.check()
    }

    /// Searches a part by windows. What is before `released` has been released.
    fn scan_in_windows(
        &self,
        part: Range<usize>,
        size: usize,
        overlap: usize,
        released: &mut usize,
        mut search: impl FnMut(usize, View<'_, B>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, MapError> {
        let Some(raw) = self.guarded()? else {
            let mut copy = self.copy_for(size.min(part.len()), part.clone())?;
            for window in windows(part, size, overlap) {
                let (start, len) = (window.start, window.len());
                let read = self.fill(&mut copy, window);
                let flow = search(start, copy.view(len));
                self.check_copy(&read)?;
                if flow.is_break() {
                    return Ok(flow);
                }
            }
            return Ok(ControlFlow::Continue(()));
        };
        self.look()?;
        let view = self.view_of(raw);
        for window in windows(part, size, overlap) {
            if window.start - *released >= BEHIND {
                self.release(*released..window.start);
                *released = window.start;
            }
            let flow = search(window.start, view.slice(window));
            self.check()?;
            if flow.is_break() {
                return Ok(flow);
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

#[track_caller]
fn assert_moves_on(size: usize, overlap: usize) {
    assert!(
        overlap < size,
        "windows of {size} bytes that overlap by {overlap} do not move on"
    );
}

/// Returns the windows of a part: one at least, if there is a byte.
fn windows(part: Range<usize>, size: usize, overlap: usize) -> impl Iterator<Item = Range<usize>> {
    let last = part.end;
    let window = move |start: usize| start..last.min(start.saturating_add(size));
    let first = (!part.is_empty()).then(|| window(part.start));
    iter::successors(first, move |window_before| {
        (window_before.end < last).then(|| window(window_before.end - overlap))
    })
}
