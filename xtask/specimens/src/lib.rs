//! What the load audit must pass, and what it must catch.
//!
//! Each function is small and exists as machine code of its own. They are compiled and
//! audited, and never run: most of those in [`plain`] are what
//! docs/memory-model.md forbids.
#![no_std]

pub mod honest {
    //! Entries of the kernels as their users get them: with the search of short haystacks
    //! inlined, and a call through the table of this CPU behind it.

    use atomic_memchr_kernels::{Backward, Forward, Needles, Positions, Span};

    /// The position of the first of three needles.
    #[inline(never)]
    pub fn find(needles: [u8; 3], haystack: Span<'_>) -> Option<usize> {
        atomic_memchr_kernels::find::<_, Forward>(Needles::new(needles), haystack)
    }

    /// The position of the last of a needle.
    #[inline(never)]
    pub fn rfind(needle: u8, haystack: Span<'_>) -> Option<usize> {
        atomic_memchr_kernels::find::<_, Backward>(Needles::new([needle]), haystack)
    }

    /// How many there are of a needle.
    #[inline(never)]
    pub fn count(needle: u8, haystack: Span<'_>) -> usize {
        atomic_memchr_kernels::count(Needles::new([needle]), haystack)
    }

    /// Decides positions.
    #[inline(never)]
    pub fn fill(needle: u8, positions: &mut Positions<'_>) {
        atomic_memchr_kernels::fill::<_, Forward>(Needles::new([needle]), positions);
    }

    /// Copies.
    #[inline(never)]
    pub fn copy(source: Span<'_>, target: &mut [u8]) {
        atomic_memchr_kernels::copy(source, target);
    }
}

pub mod plain {
    //! One mistake in each function.
    #![allow(unsafe_code, reason = "loads that no kernel may have")]

    use atomic_memchr_kernels::{Forward, Needles, Positions, Span};

    /// A load that is not inline assembly.
    #[inline(never)]
    pub fn load(haystack: Span<'_>) -> u8 {
        // SAFETY: never run.
        unsafe { *haystack.as_ptr() }
    }

    /// A volatile load: it is no better.
    #[inline(never)]
    pub fn volatile(haystack: Span<'_>) -> u8 {
        // SAFETY: never run.
        unsafe { haystack.as_ptr().read_volatile() }
    }

    /// Asks memory again which byte it was.
    #[inline(never)]
    pub fn find(needle: u8, haystack: Span<'_>) -> Option<usize> {
        let at = atomic_memchr_kernels::find::<_, Forward>(Needles::new([needle]), haystack)?;
        // SAFETY: never run.
        let again = unsafe { *haystack.as_ptr().wrapping_add(at) };
        (again == needle).then_some(at)
    }

    /// A loop that the compiler turns into loads of vectors.
    #[inline(never)]
    pub fn count(needle: u8, haystack: Span<'_>) -> usize {
        let bytes = (0..haystack.len()).map(|i| {
            // SAFETY: never run.
            unsafe { *haystack.as_ptr().wrapping_add(i) }
        });
        bytes.filter(|&byte| byte == needle).count()
    }

    /// The haystack's address comes from private memory.
    #[inline(never)]
    pub fn fill(needle: u8, positions: &mut Positions<'_>) {
        let (_, rest) = positions.remaining();
        // SAFETY: never run.
        if !rest.is_empty() && unsafe { *rest.as_ptr() } == needle {
            atomic_memchr_kernels::fill::<_, Forward>(Needles::new([needle]), positions);
        }
    }

    /// `memcpy`.
    #[inline(never)]
    pub fn copy(source: Span<'_>, target: &mut [u8]) {
        // SAFETY: never run.
        target
            .copy_from_slice(unsafe { core::slice::from_raw_parts(source.as_ptr(), source.len()) });
    }

    /// `memcmp`.
    #[inline(never)]
    pub fn equal(shared: Span<'_>, private: &[u8]) -> bool {
        // SAFETY: never run.
        private == unsafe { core::slice::from_raw_parts(shared.as_ptr(), shared.len()) }
    }

    /// A store.
    #[inline(never)]
    pub fn store(haystack: Span<'_>) {
        // SAFETY: never run.
        unsafe { *haystack.as_ptr().cast_mut() = 0 }
    }

    /// The load is in a function that is called.
    #[inline(never)]
    pub fn callee(haystack: Span<'_>) -> u8 {
        load(haystack).wrapping_add(1)
    }

    /// A function that nobody has audited gets the address.
    #[inline(never)]
    pub fn stranger(haystack: Span<'_>) -> u8 {
        unsafe extern "C" {
            fn stranger(bytes: *const u8) -> u8;
        }
        // SAFETY: never run.
        unsafe { stranger(haystack.as_ptr()) }
    }

    /// The address goes over the stack.
    #[inline(never)]
    pub fn spilled(haystack: Span<'_>, twice: bool) -> u8 {
        let mut held = [haystack.as_ptr(); 2];
        held[usize::from(twice)] = core::hint::black_box(haystack.as_ptr());
        // SAFETY: never run.
        unsafe { *core::hint::black_box(&held)[0] }
    }
}
