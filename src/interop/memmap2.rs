//! `memmap2::MmapRaw`: a mapping that gives no slice.

use memmap2::MmapRaw;

use crate::{Haystack, ReadOnly, View, haystack::sealed};

impl sealed::Sealed for &MmapRaw {}

/// What is mapped. If the file is made shorter meanwhile, the process dies of `SIGBUS`;
/// `map::Mapping` is the mapping that does not.
impl<'h> Haystack<'h> for &'h MmapRaw {
    type Byte = ReadOnly;

    #[inline]
    fn view(self) -> View<'h, ReadOnly> {
        // SAFETY:
        // - the bytes stay mapped, readable and in one piece for as long as the mapping is
        //   borrowed: unmapping and moving it take more than a shared reference. memmap2
        //   refuses lengths beyond `isize::MAX`, and maps nothing that cannot be read.
        // - safe code has no way to write through an `MmapRaw`; whoever does so through
        //   its pointer answers for how. Other processes may write as they like.
        #[allow(unsafe_code, reason = "this is where a mapping becomes a view")]
        unsafe {
            View::from_raw_parts(self.as_ptr(), self.len())
        }
    }
}
