//! Searches a file that another process truncates at a random offset, at a random moment of a
//! search, again and again.

use std::{
    fs::{File, OpenOptions},
    os::unix::fs::FileExt as _,
    path::Path,
    time::{Duration, Instant},
};

use atomic_memchr::{
    ReadOnly, View,
    map::{MapError, Mapping},
    memchr, memchr_iter, memmem, memrchr,
};
use atomic_memchr_testing::{Rng, truncator::Truncator};
use tempfile::NamedTempFile;

/// Bytes in a file that is cut: some pages, and a part of one.
pub(crate) const LEN: usize = 300_001;

/// If a truncation is not told for this long, it is taken for lost.
pub(crate) const LOST: Duration = Duration::from_secs(30);

/// Draws the length to truncate a file to; one time in eight within its last page.
pub(crate) fn cut_len(random: &mut Rng) -> usize {
    match random.usize(..8) {
        0 => LEN - 1 - random.usize(..LEN % 4096),
        _ => random.usize(..LEN),
    }
}

/// Draws the delay of a truncation: no longer than a few searches take.
pub(crate) fn delay(random: &mut Rng) -> Duration {
    Duration::from_nanos(random.u64(..60_000))
}

/// A byte that is in no file, and no zero: who searches for it goes to the end.
pub(crate) const NOWHERE: u8 = 255;

/// The bytes of a file: no zero among them.
pub(crate) fn content(len: usize) -> Vec<u8> {
    (0..len).map(|at| 1 + (at % 251) as u8).collect()
}

/// A file with its content, which another process cuts.
pub(crate) struct Cut {
    pub(crate) file: NamedTempFile,
    truncator: Truncator,
    writer: File,
    content: Vec<u8>,
}

impl Cut {
    pub(crate) fn new(folder: &Path) -> Cut {
        let file = NamedTempFile::new_in(folder).expect("make a file");
        let content = content(LEN);
        let writer = OpenOptions::new().write(true).open(file.path());
        let writer = writer.expect("open the file");
        writer.write_all_at(&content, 0).expect("fill the file");
        Cut {
            truncator: Truncator::start(file.path()),
            file,
            writer,
            content,
        }
    }

    pub(crate) fn order(&mut self, len: usize, delay: Duration) {
        self.truncator.cut(len as u64, delay);
    }

    /// Makes it whole again.
    pub(crate) fn mend(&self, len: usize) {
        self.writer
            .write_all_at(&self.content[len..], len as u64)
            .expect("mend the file");
    }
}

/// Counts of what was observed in some truncations.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) truncations: u64,
    /// Those that raised no signal.
    pub(crate) without_fault: u64,
    pub(crate) faults: u64,
    /// Those that were told with another length than the file was cut to.
    pub(crate) wrong_len: u64,
    /// Searches that saw a zero and were not told of a truncation.
    pub(crate) not_told: u64,
    /// Searches that were not disturbed.
    pub(crate) searches: u64,
}

/// Searches all of the file, or not, and then in one of several ways for zeros, which are
/// not in it. Where one was seen.
pub(crate) fn search(view: View<'_, ReadOnly>, way: usize) -> Option<usize> {
    if way.is_multiple_of(2) {
        assert_eq!(memchr(NOWHERE, view), None);
    }
    match way / 2 % 5 {
        0 => memchr(0, view),
        1 => memrchr(0, view),
        2 => memmem::find(view, &[0; 9]),
        3 => memmem::rfind(view, &[0; 5]),
        _ => memchr_iter(0, view).next_back(),
    }
}

/// Searches the file of `cut` while another process truncates it, again and again: `count` times
/// at least, and for `duration` at least.
pub(crate) fn truncations(cut: &mut Cut, duration: Duration, count: u64) -> Seen {
    let (mut seen, mut random) = (Seen::default(), Rng::with_seed(0xC07));
    let started = Instant::now();
    while seen.truncations < count || started.elapsed() < duration {
        let mapping = Mapping::open(cut.file.path()).expect("map the file");
        assert_eq!(mapping.len(), LEN);
        let (len, way) = (cut_len(&mut random), random.usize(..10));
        cut.order(len, delay(&mut random));
        let begin = Instant::now();
        loop {
            let mut zero = None;
            let scanned = mapping.scan(|view| zero = search(view, way));
            match (scanned, zero) {
                (Ok(()), None) => seen.searches += 1,
                (Ok(()), Some(_)) => seen.not_told += 1,
                (
                    Err(MapError::Truncated {
                        valid_len,
                        mapped_len,
                        ..
                    }),
                    zero,
                ) => {
                    let right = valid_len == len && mapped_len == LEN;
                    seen.wrong_len += u64::from(!right || zero.is_some_and(|at| at < len));
                    break;
                }
                (Err(error), _) => panic!("{error}"),
            }
            assert!(
                begin.elapsed() < LOST,
                "a truncation to {len} bytes is lost"
            );
        }
        seen.truncations += 1;
        seen.faults += mapping.faults() as u64;
        seen.without_fault += u64::from(mapping.faults() == 0);
        cut.mend(len);
    }
    seen
}
