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
        atomic_memchr_kernels::advance::<_, Forward>(Needles::new([needle]), positions);
    }

    /// Copies.
    #[inline(never)]
    pub fn copy(source: Span<'_>, target: &mut [u8]) {
        atomic_memchr_kernels::copy(source, target);
    }
}

pub mod settings {
    //! Statics that are written, and so are no constants.
    #![allow(unsafe_code, reason = "they are `static mut`")]

    /// The first of many.
    static FIRST: u8 = 0;

    pub(crate) static mut HELD: *const u8 = &raw const FIRST;
    pub(crate) static mut HOOK: unsafe fn(*const u8) -> u8 = core::ptr::read;

    /// Keeps an address.
    #[inline(never)]
    pub fn hold(bytes: *const u8) {
        // SAFETY: never run.
        unsafe { HELD = bytes }
    }

    /// Keeps a function.
    #[inline(never)]
    pub fn hook(function: unsafe fn(*const u8) -> u8) {
        // SAFETY: never run.
        unsafe { HOOK = function }
    }
}

pub mod plain {
    //! One mistake in each function.
    #![allow(unsafe_code, reason = "loads that no kernel may have")]

    use atomic_memchr_kernels::{Forward, Needles, Positions, Span};

    use super::settings::{HELD, HOOK};

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
            atomic_memchr_kernels::advance::<_, Forward>(Needles::new([needle]), positions);
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

    /// The load is in a destructor that runs on unwinding only: in a landing pad.
    #[inline(never)]
    pub fn unwinding(haystack: Span<'_>) {
        struct Look(*const u8);

        impl Drop for Look {
            fn drop(&mut self) {
                // SAFETY: never run.
                core::hint::black_box(unsafe { *self.0 });
            }
        }

        let look = Look(haystack.as_ptr());
        if haystack.len() < 7 {
            panic!("too short");
        }
        core::mem::forget(look);
    }

    /// A tail call through a static that may be written.
    #[inline(never)]
    pub fn tail(haystack: Span<'_>) -> u8 {
        // SAFETY: never run.
        let hook = unsafe { HOOK };
        // So that the pointer is in a register at the end.
        super::honest::count(0, haystack);
        // SAFETY: never run.
        unsafe { hook(haystack.as_ptr()) }
    }

    /// The address comes from a static that may be written, and first was a constant's.
    #[inline(never)]
    pub fn held() -> u8 {
        // SAFETY: never run.
        unsafe { *HELD }
    }

    /// The message of a panic reads the haystack.
    #[inline(never)]
    pub fn panics(haystack: Span<'_>) {
        // SAFETY: never run.
        let byte = unsafe { &*haystack.as_ptr() };
        assert!(haystack.len() > 7, "{byte}");
    }

    /// A kernel takes the haystack for private.
    #[inline(never)]
    pub fn kernel(haystack: Span<'_>) -> bool {
        // SAFETY: never run.
        let private = unsafe { core::slice::from_raw_parts(haystack.as_ptr(), haystack.len()) };
        atomic_memchr_kernels::active().equal(haystack, private)
    }

    /// A store to an address that the instruction does not name.
    #[cfg(target_arch = "x86_64")]
    #[inline(never)]
    pub fn masked(haystack: Span<'_>) {
        use core::arch::x86_64::{_mm_maskmoveu_si128, _mm_set1_epi8};

        // SAFETY: never run.
        unsafe {
            let ones = _mm_set1_epi8(-1);
            _mm_maskmoveu_si128(ones, ones, haystack.as_ptr().cast_mut().cast());
        }
    }

    /// A store in inline assembly, to what is no target.
    #[cfg(target_arch = "x86_64")]
    #[inline(never)]
    pub fn assembled(haystack: Span<'_>) {
        // SAFETY: never run.
        unsafe { core::arch::asm!("mov byte ptr [{}], 0", in(reg) haystack.as_ptr()) }
    }

    /// A store in inline assembly whose mnemonic names nothing.
    #[cfg(target_arch = "x86_64")]
    #[inline(never)]
    pub fn implied(haystack: Span<'_>) {
        // SAFETY: never run.
        unsafe { core::arch::asm!("stosb", inout("rdi") haystack.as_ptr() => _, in("al") 0_u8) }
    }

    /// Instructions as bytes.
    #[cfg(target_arch = "x86_64")]
    #[inline(never)]
    pub fn bytes(haystack: Span<'_>) {
        // `mov byte ptr [rdi], al`
        // SAFETY: never run.
        unsafe { core::arch::asm!(".byte 0x88, 0x07", in("rdi") haystack.as_ptr()) }
    }
}
