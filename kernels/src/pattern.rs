//! What is searched for: one byte, or any of two or three.

use atomic_memchr_asm::Block;

use crate::{
    dispatch::{Family, Kernels},
    isa::{Isa, Lanes},
};

/// A set of bytes to be searched for: `[u8; 1]`, `[u8; 2]` or `[u8; 3]`. Its
/// bytes need not differ.
pub trait Pattern: Copy + sealed::Sealed {
    /// The pattern in vectors.
    #[doc(hidden)]
    type Matcher<I: Isa>: Matcher<I>;

    /// Puts the pattern into vectors.
    #[doc(hidden)]
    fn matcher<I: Isa>(self, isa: I) -> Self::Matcher<I>;

    /// The functions of a table that search for such a pattern.
    #[doc(hidden)]
    fn family(kernels: &Kernels) -> &Family<Self>;
}

mod sealed {
    pub trait Sealed {}
}

/// A pattern in the vectors of an ISA.
pub trait Matcher<I: Isa>: Copy {
    /// Loads the group at offset `AT`, once, and says which of its bytes match.
    fn group<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> I::Group;

    /// Says which of 16 loaded bytes match.
    fn lane(self, lane: I::Lane) -> I::Lane
    where
        I: Lanes;
}

/// Any of `N` bytes.
#[derive(Clone, Copy)]
pub struct Any<I: Isa, const N: usize> {
    isa: I,
    needles: [I::Splat; N],
}

impl<I: Isa, const K: usize> Matcher<I> for Any<I, K> {
    #[inline(always)]
    fn group<const N: usize, const AT: usize>(self, block: Block<'_, N>) -> I::Group {
        if K == 1 {
            return self.isa.load_eq::<N, AT>(block, self.needles[0]);
        }
        let group = self.isa.load::<N, AT>(block);
        let mut eq = self.isa.eq(group, self.needles[0]);
        let mut k = 1;
        while k < K {
            eq = self.isa.or(eq, self.isa.eq(group, self.needles[k]));
            k += 1;
        }
        eq
    }

    #[inline(always)]
    fn lane(self, lane: I::Lane) -> I::Lane
    where
        I: Lanes,
    {
        let mut eq = self.isa.eq_lane(lane, self.needles[0]);
        let mut k = 1;
        while k < K {
            eq = self
                .isa
                .or_lane(eq, self.isa.eq_lane(lane, self.needles[k]));
            k += 1;
        }
        eq
    }
}

macro_rules! any_of {
    ($($count:literal => $family:ident),*) => {$(
        impl sealed::Sealed for [u8; $count] {}

        impl Pattern for [u8; $count] {
            type Matcher<I: Isa> = Any<I, $count>;

            #[inline(always)]
            fn matcher<I: Isa>(self, isa: I) -> Any<I, $count> {
                let mut needles = [isa.splat(self[0]); $count];
                for (needle, byte) in needles.iter_mut().zip(self).skip(1) {
                    *needle = isa.splat(byte);
                }
                Any { isa, needles }
            }

            #[inline(always)]
            fn family(kernels: &Kernels) -> &Family<Self> {
                &kernels.$family
            }
        }
    )*};
}

any_of!(1 => one, 2 => two, 3 => three);
