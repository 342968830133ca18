//! Searches a mapping window by window, in memory that does not grow with the file.

use std::{
    iter,
    ops::{ControlFlow, Range},
};

use super::{MapError, MappedByte, Mapping, scan::Source};
use crate::View;

/// Number of bytes behind a search whose pages are released together.
const BEHIND: usize = 8 << 20;

impl<B: MappedByte> Mapping<B> {
    /// Runs a search over the mapping in windows of `size` bytes, of which the last may be shorter.
    ///
    /// Each window begins with the last `overlap` bytes of the one before. So every sequence of up
    /// to `overlap + 1` bytes lies entirely within a window. `search` receives the offset of the
    /// window from the start of the mapping, and a view of the window. It returns
    /// [`ControlFlow::Break`] to end the scan.
    ///
    /// The pages that a search has left behind are [released](Mapping::release) 8 MiB at a time,
    /// so a scan takes about 8 MiB and a window of the process's memory, however long the file
    /// is. Where there is no guard, a window at a time is copied.
    ///
    /// Other writers and truncations have the same effect on each window as on a
    /// [`scan`](Mapping::scan). A truncation is reported after the window in which it is noticed,
    /// and later windows are not searched. Bytes that lie in two windows may differ between them.
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
        assert_advances(size, overlap);
        self.scan_in_windows(0..self.len(), size, overlap, &mut 0, search)
            .map(drop)
    }

    /// Runs a search over the data of the file in windows, and skips its holes.
    ///
    /// Each range that [`next_data`](Mapping::next_data) finds is searched as
    /// [`scan_windows`](Mapping::scan_windows) searches the whole mapping: no window reaches into
    /// a hole or across one. With a `size` of `usize::MAX` each range is one window.
    ///
    /// Time and memory depend on the amount of data, not on the length of the file. Holes read as
    /// zeros, so matches without a zero byte are found as if there were no holes. A match that
    /// has a zero byte is missed if it lies in a hole or reaches into one.
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
        assert_advances(size, overlap);
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
        // The file may have been truncated behind its last data too.
        self.check()
    }

    /// Searches a part of the mapping in windows. Pages up to the offset `released` have been
    /// released before.
    fn scan_in_windows(
        &self,
        part: Range<usize>,
        size: usize,
        overlap: usize,
        released: &mut usize,
        mut search: impl FnMut(usize, View<'_, B>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, MapError> {
        let mut source = self.source(|| self.copy_for(size.min(part.len()), part.clone()))?;
        for window in windows(part, size, overlap) {
            let start = window.start;
            if let Source::InPlace(in_place) = source
                && start - *released >= BEHIND
            {
                in_place.release(*released..start);
                *released = start;
            }
            let flow = self.search(&mut source, window, |view| search(start, view))?;
            if flow.is_break() {
                return Ok(flow);
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

#[track_caller]
fn assert_advances(size: usize, overlap: usize) {
    assert!(
        overlap < size,
        "windows of {size} bytes cannot overlap by {overlap} bytes: the overlap must be less than \
         the size"
    );
}

/// Returns the windows of a part: at least one, unless the part is empty.
fn windows(part: Range<usize>, size: usize, overlap: usize) -> impl Iterator<Item = Range<usize>> {
    let last = part.end;
    let window = move |start: usize| start..last.min(start.saturating_add(size));
    let first = (!part.is_empty()).then(|| window(part.start));
    iter::successors(first, move |window_before| {
        (window_before.end < last).then(|| window(window_before.end - overlap))
    })
}
