//! Algorithms for any CPU, and comparisons of slices.
//!
//! | module | algorithm | time, in the worst case |
//! |---|---|---|
//! | [`memchr`] | search for one, two or three bytes | linear |
//! | [`packedpair`] | search for two bytes of a needle | linear |
//! | [`rabinkarp`] | substring search by a rolling hash | haystack × needle |
//! | `shiftor` (`alloc`) | search for a needle of up to 15 bytes by bit masks | linear |
//! | [`twoway`] | substring search in constant space | linear |

pub mod packedpair;
pub mod rabinkarp;
#[cfg(feature = "alloc")]
pub mod shiftor;
pub mod twoway;

pub mod memchr {
    //! Searchers for one, two and three bytes, with the best instructions that this CPU has.

    use atomic_memchr_kernels::best;

    searcher!(One, OneIter, 1, "one byte");
    searcher!(Two, TwoIter, 2, "two bytes");
    searcher!(Three, ThreeIter, 3, "three bytes");
    count!(One);

    impl One {
        /// Creates a searcher for a byte.
        #[inline]
        pub fn new(needle: u8) -> One {
            One::with_kernels([needle], best())
        }
    }

    impl Two {
        /// Creates a searcher for two bytes.
        #[inline]
        pub fn new(needle1: u8, needle2: u8) -> Two {
            Two::with_kernels([needle1, needle2], best())
        }
    }

    impl Three {
        /// Creates a searcher for three bytes.
        #[inline]
        pub fn new(needle1: u8, needle2: u8, needle3: u8) -> Three {
            Three::with_kernels([needle1, needle2, needle3], best())
        }
    }
}

/// Returns `true` if `haystack` starts with `needle`.
///
/// ```
/// assert!(atomic_memchr_slice::arch::all::is_prefix(b"foobar", b"foo"));
/// ```
#[inline(always)]
pub fn is_prefix(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.starts_with(needle)
}

/// Returns `true` if `haystack` ends with `needle`.
///
/// ```
/// assert!(atomic_memchr_slice::arch::all::is_suffix(b"foobar", b"bar"));
/// ```
#[inline(always)]
pub fn is_suffix(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.ends_with(needle)
}

/// Returns `true` if both slices have the same bytes.
///
/// ```
/// assert!(!atomic_memchr_slice::arch::all::is_equal(b"foo", b"bar"));
/// ```
#[inline(always)]
pub fn is_equal(x: &[u8], y: &[u8]) -> bool {
    x == y
}

/// Returns `true` if the `n` bytes at `x` are those at `y`.
///
/// # Safety
///
/// If `n` is not 0, then at `x` and at `y` each, `n` bytes are within one allocation, initialized,
/// not written during the call, and the pointer may be used to read them.
#[allow(unsafe_code, reason = "memchr's interface for pointers")]
#[inline(always)]
pub unsafe fn is_equal_raw(x: *const u8, y: *const u8, n: usize) -> bool {
    if n == 0 {
        return true;
    }
    // SAFETY: `n` bytes at each pointer may be read and do not change, as the caller promises, and
    // no allocation is longer than `isize::MAX` bytes.
    unsafe { core::slice::from_raw_parts(x, n) == core::slice::from_raw_parts(y, n) }
}
