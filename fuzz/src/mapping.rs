//! Property: searches of a mapped file answer from its bytes, or report that it was truncated.
//!
//! A file with any contents is mapped with any options. Then it is searched, truncated, extended
//! and written to in turns. No step panics or ends the process. An answer is the one that a search
//! of the file's bytes gives, and an error says no more than is true: a file is reported truncated
//! only if it was shorter than the mapping, and its valid length is not below the shortest that
//! the file had.

use std::{fs::File, io::Write, ops::ControlFlow};

use atomic_memchr::{
    View,
    map::{Advice, MapError, MapOptions, MappedByte, Mapping, Strategy},
    memchr_iter, memrchr,
};

use crate::input::Input;

/// Longest file in bytes: five pages and a part.
const LONGEST: usize = 5 * 4096 + 100;

/// Checks a mapping with any options, and a sequence of steps.
///
/// # Panics
///
/// Panics if an answer or an error is wrong, or if no file can be created.
pub fn mapping(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let (len, repeat) = (input.below(200), 1 + input.below(300));
    let mut contents = input.bytes(len).repeat(repeat);
    contents.truncate(LONGEST);
    let mut file = tempfile::tempfile().expect("a file");
    file.write_all(&contents).expect("room for a file");

    let switches = input.byte();
    let switch = |bit: u32| switches >> bit & 1 == 1;
    let mut options = Mapping::options().populate(switch(0)).huge_pages(switch(1));
    let advice = [
        Advice::Normal,
        Advice::Sequential,
        Advice::Random,
        Advice::WillNeed,
    ];
    options = options.advice(advice[input.below(advice.len())]);
    let strategies = [Strategy::Auto, Strategy::Guarded, Strategy::Read];
    let strategy = strategies[input.below(strategies.len())];
    options = options.strategy(strategy);
    let offset = if switch(2) {
        input.below(LONGEST + 100)
    } else {
        0
    };
    options = options.offset(offset as u64);
    let len = switch(3).then(|| input.below(LONGEST + 100));
    if let Some(len) = len {
        options = options.len(len);
    }
    options = match (switch(4), switch(5)) {
        (false, _) => options,
        (true, false) => options.lock_shared(),
        (true, true) => options.lock_exclusive(),
    };
    let case = Case {
        offset,
        len: len.unwrap_or(contents.len().saturating_sub(offset)),
        strategy,
        shortest: contents.len(),
        contents,
        file,
    };
    if switch(6) {
        case.check(options.writable(), input);
    } else {
        case.check(options, input);
    }
}

/// A file, and the mapping that is to be made of it.
struct Case {
    file: File,
    contents: Vec<u8>,
    /// Shortest length that the file had since it was mapped, in bytes.
    shortest: usize,
    offset: usize,
    /// Number of bytes to be mapped.
    len: usize,
    strategy: Strategy,
}

impl Case {
    fn check<B: MappedByte>(mut self, options: MapOptions<B>, mut input: Input<'_>) {
        let has = self.contents.len().saturating_sub(self.offset);
        let mapping = match options.map(&self.file) {
            Ok(mapping) => mapping,
            Err(MapError::OutOfBounds {
                offset,
                len,
                file_len,
                ..
            }) => {
                assert!(self.len > has, "{} of {has} bytes", self.len);
                assert_eq!((offset as usize, len), (self.offset, self.len));
                assert_eq!(file_len as usize, self.contents.len());
                return;
            }
            // Only a writable mapping cannot do without what `Strategy::Read` renounces.
            Err(MapError::Unguarded { .. }) if B::WRITABLE && self.strategy == Strategy::Read => {
                return;
            }
            // Where there is no guard.
            Err(MapError::Unguarded { .. }) if cfg!(not(target_os = "linux")) => return,
            Err(error) => panic!("{error}: {error:?}"),
        };
        assert!(self.len <= has);
        assert_eq!(
            (mapping.len(), mapping.is_empty()),
            (self.len, self.len == 0)
        );
        // A few steps: each makes system calls.
        for _ in 0..20 {
            if input.is_empty() {
                break;
            }
            self.step(&mapping, &mut input);
        }
    }

    /// Returns the mapped bytes that the file has now.
    fn bytes(&self) -> &[u8] {
        let end = self.contents.len().min(self.offset + self.len);
        &self.contents[self.offset.min(end)..end]
    }

    fn step<B: MappedByte>(&mut self, mapping: &Mapping<B>, input: &mut Input<'_>) {
        let (step, byte) = (input.byte() % 16, input.byte());
        match step {
            0 | 1 => self.resize(input.below(LONGEST)),
            2 => {
                let cut = self.contents.len().saturating_sub(usize::from(byte));
                self.resize(cut);
            }
            3..6 => {
                let found = mapping.scan(|view| all(byte, view));
                self.compare(found, |bytes| filter(byte, bytes));
            }
            6 | 7 => {
                let (start, end) = (input.below(self.len + 1), input.below(self.len + 1));
                let range = start.min(end)..start.max(end);
                let found = mapping.scan_range(range.clone(), |view| all(byte, view));
                self.compare(found, |bytes| filter(byte, &bytes[range]));
            }
            8 | 9 => {
                let size = 1 + input.below(6000);
                let overlap = input.below(size);
                let mut copy = Vec::new();
                let scanned = mapping.scan_windows(size, overlap, |offset, view| {
                    copy.truncate(offset);
                    assert_eq!(copy.len(), offset, "a window after a gap");
                    view.append_to(&mut copy);
                    ControlFlow::Continue(())
                });
                self.compare(scanned.map(|()| copy), <[u8]>::to_vec);
            }
            10 => {
                let found = mapping.view().and_then(|view| {
                    let last = memrchr(byte, view);
                    mapping.check().map(|()| last)
                });
                // A copy is kept, and need not have the bytes of now.
                if mapping.is_guarded() {
                    self.compare(found, |bytes| {
                        bytes.iter().rposition(|other| *other == byte)
                    });
                }
            }
            11 => {
                let mut found = Vec::new();
                let scanned = mapping.scan_data(usize::MAX, 0, |offset, view| {
                    found.extend(memchr_iter(byte, view).map(|at| offset + at));
                    ControlFlow::Continue(())
                });
                // Zeros may lie in holes, which are skipped.
                if byte != 0 {
                    self.compare(scanned.map(|()| found), |bytes| filter(byte, bytes));
                }
            }
            12 => {
                let start = input.below(self.len + 1);
                mapping.release(start..);
            }
            13 => {
                // A store by the system's call, which the mapping shows at once.
                let at = input.below(LONGEST);
                if at < self.contents.len() {
                    self.write(at, byte);
                }
            }
            14 => {
                let len = self.contents.len();
                self.resize(len / 2);
                let found = mapping.scan(|view| view.iter().map(u64::from).sum::<u64>());
                self.compare(found, |bytes| bytes.iter().copied().map(u64::from).sum());
                self.resize(len);
            }
            _ => {
                if mapping.faults() > 0 {
                    assert!(self.is_truncated(), "faults in a file that kept its length");
                }
                // Where copies are searched, it is about the copy that a view has kept.
                if mapping.is_guarded() {
                    self.compare(mapping.check(), |_| ());
                }
            }
        }
    }

    fn resize(&mut self, len: usize) {
        self.file.set_len(len as u64).expect("room for a file");
        self.contents.resize(len, 0);
        self.shortest = self.shortest.min(len);
    }

    fn write(&mut self, at: usize, byte: u8) {
        use std::io::{Seek, SeekFrom};
        self.file
            .seek(SeekFrom::Start(at as u64))
            .expect("a file has offsets");
        self.file.write_all(&[byte]).expect("room for a file");
        self.contents[at] = byte;
    }

    /// Returns `true` if the file was shorter than the mapping at some moment.
    fn is_truncated(&self) -> bool {
        self.len > 0 && self.shortest < self.offset + self.len
    }

    /// Compares an answer of the mapping with that from the file's bytes.
    #[track_caller]
    fn compare<T: PartialEq + std::fmt::Debug>(
        &self,
        found: Result<T, MapError>,
        expected: impl FnOnce(&[u8]) -> T,
    ) {
        match found {
            Ok(found) => {
                assert_eq!(
                    self.bytes().len(),
                    self.len,
                    "{found:?} from a truncated file"
                );
                assert_eq!(found, expected(self.bytes()));
            }
            Err(MapError::Truncated {
                valid_len,
                mapped_len,
                ..
            }) => {
                assert!(self.is_truncated(), "truncated to {valid_len} bytes");
                assert_eq!(mapped_len, self.len);
                let shortest = self.shortest.saturating_sub(self.offset);
                assert!(
                    (shortest..self.len).contains(&valid_len),
                    "{valid_len}, {shortest}"
                );
            }
            Err(error) => panic!("{error}: {error:?}"),
        }
    }
}

/// Returns the offsets of all bytes of a view that are `byte`.
fn all<B: MappedByte>(byte: u8, view: View<'_, B>) -> Vec<usize> {
    memchr_iter(byte, view).collect()
}

/// Returns the same of a slice: the oracle.
fn filter(byte: u8, bytes: &[u8]) -> Vec<usize> {
    (0..bytes.len()).filter(|&at| bytes[at] == byte).collect()
}
