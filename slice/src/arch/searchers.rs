//! The searchers for bytes: `One`, `Two` and `Three`, and their iterators.
//!
//! Those of all instruction sets are the same code. They hold the kernels that they search with,
//! which exist only where the CPU has the instructions.

use atomic_memchr_kernels::{Kernels, best, supported};

/// Returns the kernels of an ISA, if this CPU has it.
///
/// With `is_certain`, every CPU of the target has it. If the loads are not assembly but bytes, as
/// under Miri, there are no kernels of that name even so, and those are returned that there are.
#[allow(dead_code, reason = "not every target has vectors")]
pub(super) fn kernels_of(isa: &str, is_certain: bool) -> Option<&'static Kernels> {
    let named = supported().find(|kernels| kernels.name() == isa);
    named.or_else(|| is_certain.then(best))
}

/// Declares the module of an ISA: from its name in `arch`, its name among the kernels, and the word
/// `is_certain` if every CPU of the target has it.
#[allow(unused_macros, reason = "not every target has vectors")]
macro_rules! isa {
    ($(#[$attr:meta])* $module:ident, $isa:literal, $($is_certain:ident)?) => {
        $(#[$attr])*
        pub mod $module {
            /// Searchers for one, two and three bytes.
            pub mod memchr {
                isa!(@searcher $isa, $($is_certain)?, One, OneIter, 1, "one byte", (needle));
                isa!(@searcher $isa, $($is_certain)?, Two, TwoIter, 2, "two bytes",
                    (needle1, needle2));
                isa!(@searcher $isa, $($is_certain)?, Three, ThreeIter, 3, "three bytes",
                    (needle1, needle2, needle3));
                count!(One);
            }

            /// A finder that looks for two bytes of a needle at once.
            pub mod packedpair {
                isa!(@pair $isa, $($is_certain)?);
            }
        }
    };
    (@searcher $isa:literal, $($is_certain:ident)?, $name:ident, $iter:ident, $count:literal,
        $bytes:literal, ($($needle:ident),+)
    ) => {
        searcher!($name, $iter, $count, $bytes);

        impl $name {
            /// Creates a searcher, or returns `None` if this CPU does not have the instructions.
            #[inline]
            pub fn new($($needle: u8),+) -> Option<$name> {
                let kernels = isa!(@kernels $isa, $($is_certain)?)?;
                Some($name::with_kernels([$($needle),+], kernels))
            }

            /// Creates a searcher on a CPU that is known to have the instructions.
            ///
            /// # Safety
            ///
            /// This CPU has the instructions.
            ///
            /// # Panics
            ///
            /// If it does not: it is asked.
            #[allow(unsafe_code, reason = "memchr's signature; it relies on nothing")]
            #[inline]
            pub unsafe fn new_unchecked($($needle: u8),+) -> $name {
                $name::new($($needle),+).expect("this CPU has the instructions")
            }

            /// Returns `true` if this CPU has the instructions.
            #[inline]
            pub fn is_available() -> bool {
                isa!(@kernels $isa, $($is_certain)?).is_some()
            }
        }
    };
    (@pair $isa:literal, $($is_certain:ident)?) => {
        use atomic_memchr_kernels::{Exact, Forward, Kernels, Span};

        use crate::arch::{all::packedpair::Pair, pair::Candidates};

        /// Looks for two bytes of a needle at once.
        #[derive(Clone, Copy, Debug)]
        pub struct Finder {
            candidates: Candidates,
            needle_len: usize,
            kernels: &'static Kernels,
        }

        impl Finder {
            /// Creates a finder for a needle. Returns `None` if the needle has fewer than two
            /// bytes, or if this CPU does not have the instructions.
            #[inline]
            pub fn new(needle: &[u8]) -> Option<Finder> {
                Finder::with_pair(needle, Pair::new(needle)?)
            }

            /// Creates a finder for a needle and two bytes of it. Returns `None` if the pair is of
            /// a longer needle, or if this CPU does not have the instructions.
            #[inline]
            pub fn with_pair(needle: &[u8], pair: Pair) -> Option<Finder> {
                Some(Finder {
                    candidates: Candidates::new(needle, pair)?,
                    needle_len: needle.len(),
                    kernels: isa!(@kernels $isa, $($is_certain)?)?,
                })
            }

            /// Returns `true` if this CPU has the instructions.
            #[inline]
            pub fn is_available() -> bool {
                isa!(@kernels $isa, $($is_certain)?).is_some()
            }

            /// Returns the offset of the first occurrence of `needle`, or `None` if there is none.
            /// The needle is that which the finder was created for: the answer for another one is
            /// unspecified.
            ///
            /// # Panics
            ///
            /// If the haystack has fewer than [`min_haystack_len`](Finder::min_haystack_len) bytes.
            #[inline]
            pub fn find(&self, haystack: &[u8], needle: &[u8]) -> Option<usize> {
                assert!(
                    haystack.len() >= self.min_haystack_len(),
                    "the haystack has {} bytes, fewer than min_haystack_len(), {}",
                    haystack.len(),
                    self.min_haystack_len(),
                );
                if needle.len() != self.needle_len {
                    return crate::memmem::find(haystack, needle);
                }
                let anchors = self.candidates.anchors();
                self.kernels.substring::<Forward, Exact>(needle, anchors, Span::new(haystack))
            }

            /// Returns the start of the first candidate, which is where both bytes of the pair
            /// match, or `None` if the needle does not occur. The last candidates can extend beyond
            /// the haystack.
            #[inline]
            pub fn find_prefilter(&self, haystack: &[u8]) -> Option<usize> {
                self.candidates.first(haystack, self.kernels)
            }

            /// Returns the pair of bytes that are looked for.
            #[inline]
            pub fn pair(&self) -> &Pair {
                self.candidates.pair()
            }

            /// Returns the length of the shortest haystack that can be searched, in bytes.
            #[inline]
            pub fn min_haystack_len(&self) -> usize {
                self.needle_len
            }
        }
    };
    (@kernels $isa:literal, is_certain) => { $crate::arch::searchers::kernels_of($isa, true) };
    (@kernels $isa:literal,) => { $crate::arch::searchers::kernels_of($isa, false) };
}

/// Declares a searcher for a number of bytes, without its constructors, and its iterator.
macro_rules! searcher {
    ($name:ident, $iter:ident, $count:literal, $bytes:literal) => {
        #[doc = concat!("Searches for ", $bytes, ".")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            needles: atomic_memchr_kernels::Needles<$count>,
            kernels: &'static atomic_memchr_kernels::Kernels,
        }

        impl $name {
            #[inline]
            fn with_kernels(
                needles: [u8; $count],
                kernels: &'static atomic_memchr_kernels::Kernels,
            ) -> $name {
                $name {
                    needles: atomic_memchr_kernels::Needles::new(needles),
                    kernels,
                }
            }

            /// Returns the offset of the first matching byte, or `None` if there is none.
            #[inline]
            pub fn find(&self, haystack: &[u8]) -> Option<usize> {
                let haystack = atomic_memchr_kernels::Span::new(haystack);
                self.kernels
                    .find::<_, atomic_memchr_kernels::Forward>(self.needles, haystack)
            }

            /// Returns the offset of the last matching byte, or `None` if there is none.
            #[inline]
            pub fn rfind(&self, haystack: &[u8]) -> Option<usize> {
                let haystack = atomic_memchr_kernels::Span::new(haystack);
                self.kernels
                    .find::<_, atomic_memchr_kernels::Backward>(self.needles, haystack)
            }

            /// Returns a pointer to the first matching byte, or `None` if there is none, or if
            /// `start` is not below `end`.
            ///
            /// # Safety
            ///
            /// If `start` is below `end`, the bytes from `start` to `end` are within one
            /// allocation, initialized, and not written during the call, and `start` may be used
            /// to read them.
            #[allow(unsafe_code, reason = "memchr's interface for pointers")]
            #[inline]
            pub unsafe fn find_raw(&self, start: *const u8, end: *const u8) -> Option<*const u8> {
                // SAFETY: the caller promises what `between` requires.
                let haystack = unsafe { $crate::arch::searchers::between(start, end) };
                self.find(haystack).map(|offset| start.wrapping_add(offset))
            }

            /// Returns a pointer to the last matching byte, or `None` if there is none, or if
            /// `start` is not below `end`.
            ///
            /// # Safety
            ///
            #[doc = concat!("As for [`", stringify!($name), "::find_raw`].")]
            #[allow(unsafe_code, reason = "memchr's interface for pointers")]
            #[inline]
            pub unsafe fn rfind_raw(&self, start: *const u8, end: *const u8) -> Option<*const u8> {
                // SAFETY: the caller promises what `between` requires.
                let haystack = unsafe { $crate::arch::searchers::between(start, end) };
                self.rfind(haystack)
                    .map(|offset| start.wrapping_add(offset))
            }

            /// Returns an iterator over the offsets of all matching bytes, in ascending order.
            #[inline]
            pub fn iter<'a, 'h>(&'a self, haystack: &'h [u8]) -> $iter<'a, 'h> {
                $iter {
                    searcher: self,
                    iter: $crate::generic::ByteIter::new(
                        self.needles,
                        atomic_memchr_kernels::Span::new(haystack),
                    ),
                    haystack: core::marker::PhantomData,
                }
            }
        }

        #[doc = concat!("Iterates over the offsets that [`", stringify!($name), "::iter`] finds.")]
        #[derive(Clone)]
        pub struct $iter<'a, 'h> {
            searcher: &'a $name,
            iter: $crate::generic::ByteIter<'h, atomic_memchr_kernels::Needles<$count>>,
            haystack: core::marker::PhantomData<&'h [u8]>,
        }

        // SAFETY:
        // - `ByteIter` is a pointer to the haystack, its length, and numbers.
        // - The one constructor takes a `&[u8]`, and the iterator does with the bytes what can be
        //   done through that reference, which is `Send`: it loads them.
        // - The searcher is `Sync`.
        #[allow(unsafe_code, reason = "a pointer takes these from every type")]
        unsafe impl Send for $iter<'_, '_> {}

        // SAFETY: as above; a `&[u8]` is `Sync` too, and nothing changes through a reference to
        // the iterator.
        #[allow(unsafe_code, reason = "a pointer takes these from every type")]
        unsafe impl Sync for $iter<'_, '_> {}

        impl Iterator for $iter<'_, '_> {
            type Item = usize;

            #[inline]
            fn next(&mut self) -> Option<usize> {
                self.iter
                    .advance_of::<atomic_memchr_kernels::Forward>(self.searcher.kernels)
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.iter.size_hint()
            }

            #[inline]
            fn count(self) -> usize {
                self.iter.count_of(self.searcher.kernels)
            }
        }

        impl DoubleEndedIterator for $iter<'_, '_> {
            #[inline]
            fn next_back(&mut self) -> Option<usize> {
                self.iter
                    .advance_of::<atomic_memchr_kernels::Backward>(self.searcher.kernels)
            }
        }

        impl core::iter::FusedIterator for $iter<'_, '_> {}

        impl core::fmt::Debug for $iter<'_, '_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($iter))
                    .field("searcher", self.searcher)
                    .field("positions", self.iter.positions())
                    .finish()
            }
        }
    };
}

/// Declares the methods that count.
macro_rules! count {
    ($name:ident) => {
        impl $name {
            /// Returns the number of matching bytes.
            #[inline]
            pub fn count(&self, haystack: &[u8]) -> usize {
                let haystack = atomic_memchr_kernels::Span::new(haystack);
                self.kernels.count(self.needles, haystack)
            }

            /// Returns the number of matching bytes from `start` to `end`, which is 0 if `start` is
            /// not below `end`.
            ///
            /// # Safety
            ///
            #[doc = concat!("As for [`", stringify!($name), "::find_raw`].")]
            #[allow(unsafe_code, reason = "memchr's interface for pointers")]
            #[inline]
            pub unsafe fn count_raw(&self, start: *const u8, end: *const u8) -> usize {
                // SAFETY: the caller promises what `between` requires.
                self.count(unsafe { $crate::arch::searchers::between(start, end) })
            }
        }
    };
}

/// Returns the slice of the bytes from `start` to `end`, which is empty if `start` is not below
/// `end`.
///
/// # Safety
///
/// If `start` is below `end`, then for all of `'a` the bytes from `start` to `end` are within one
/// allocation, initialized and not written, and `start` may be used to read them.
#[allow(unsafe_code, reason = "memchr's interface for pointers")]
#[inline]
pub(super) unsafe fn between<'a>(start: *const u8, end: *const u8) -> &'a [u8] {
    if start >= end {
        return &[];
    }
    // SAFETY:
    // - both pointers are into one allocation, as the caller promises, so that the distance
    //   is defined, and it is positive;
    // - the bytes may be read through `start` for all of `'a`, and do not change, as the
    //   caller promises.
    unsafe { core::slice::from_raw_parts(start, end.offset_from(start) as usize) }
}
