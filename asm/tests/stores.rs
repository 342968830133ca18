//! Checks that each store writes exactly the bytes of its block, of every kind.

use std::{cell::Cell, mem::MaybeUninit, sync::atomic::AtomicU8};

use atomic_memchr_asm::{BlockMut, SpanMut, word};

/// Memory whose address is a multiple of 64. It is wiped before each store.
#[repr(align(64))]
struct Aligned<T>(T);

/// The value of bytes that no store has written.
const WIPED: u8 = 0xEE;

/// Returns bytes that differ from each other.
fn distinct<const N: usize>() -> [u8; N] {
    std::array::from_fn(|at| (at as u8).wrapping_mul(37) ^ 0x5A)
}

/// Returns offsets at which a target begins: one for each alignment, or a sample under Miri.
fn starts() -> impl Iterator<Item = usize> {
    (0..64).step_by(if cfg!(miri) { 7 } else { 1 })
}

/// Checks stores of `$size` bytes at constant offsets of a block of `$n`, at each alignment.
macro_rules! at_each_offset {
    ($n:literal, $size:literal, ($block:ident, $bytes:ident) => $store:expr, [$($at:literal)+]) => {{
        let mut memory = Aligned([WIPED; $n + 128]);
        let $bytes = distinct::<$size>();
        for start in starts() {
            $({
                const AT: usize = $at;
                memory.0.fill(WIPED);
                let span = SpanMut::from(&mut memory.0[start..start + $n]);
                let $block: BlockMut<'_, $n> = span.first().expect("it has so many");
                $store;
                let mut expected = [WIPED; $n + 128];
                expected[start + AT..start + AT + $size].copy_from_slice(&$bytes);
                assert_eq!(memory.0, expected, "start {start}, offset {AT}");
            })+
        }
    }};
}

#[test]
fn words() {
    at_each_offset!(16, 1, (block, bytes) => word::store1::<16, AT>(block, bytes[0]), [0 1 7 15]);
    at_each_offset!(16, 2, (block, bytes) =>
        word::store2::<16, AT>(block, u16::from_le_bytes(bytes)), [0 1 2 3 7 8 13 14]);
    at_each_offset!(16, 4, (block, bytes) =>
        word::store4::<16, AT>(block, u32::from_le_bytes(bytes)), [0 1 2 3 4 5 11 12]);
    at_each_offset!(16, 8, (block, bytes) =>
        word::store8::<16, AT>(block, u64::from_le_bytes(bytes)), [0 1 2 3 4 5 6 7 8]);
}

#[test]
fn runs_of_words() {
    at_each_offset!(32, 16, (block, bytes) => word::store_words::<32, AT, 2>(
        block,
        bytemuck::cast::<_, [[u8; 8]; 2]>(bytes).map(u64::from_le_bytes),
    ), [0 1 3 7 8 15 16]);
    at_each_offset!(256, 64, (block, bytes) => word::store_words::<256, AT, 8>(
        block,
        bytemuck::cast::<_, [[u8; 8]; 8]>(bytes).map(u64::from_le_bytes),
    ), [0 1 63 64 191 192]);
}

/// Defines a test that runs on CPUs with a target feature.
#[allow(unused_macros, reason = "not every target has vectors here")]
macro_rules! test_with {
    ($detected:ident $feature:tt fn $name:ident() $body:block) => {
        #[test]
        #[allow(
            unsafe_code,
            reason = "whether the CPU has the instructions is known only here"
        )]
        fn $name() {
            #[target_feature(enable = $feature)]
            fn with_feature() $body

            if std::arch::$detected!($feature) {
                // SAFETY: this CPU has the feature.
                unsafe { with_feature() }
            } else {
                eprintln!("skipped: this CPU has no {}", $feature);
            }
        }
    };
}

#[cfg(all(
    any(target_arch = "x86", target_arch = "x86_64"),
    target_feature = "sse2"
))]
mod x86 {
    use atomic_memchr_asm::x86_64::{avx2, avx512, sse2, string};

    use super::*;

    #[test]
    fn string_stores() {
        let mut memory = [WIPED; 500];
        let lens = (0..70).step_by(if cfg!(miri) { 13 } else { 1 });
        let lens = lens.chain([300, 437]);
        for (start, len) in starts().flat_map(|start| lens.clone().map(move |len| (start, len))) {
            memory.fill(WIPED);
            string::memset(SpanMut::from(&mut memory[start..start + len]), 0x5A);
            let mut expected = [WIPED; 500];
            expected[start..start + len].fill(0x5A);
            assert_eq!(memory, expected, "start {start}, {len} bytes");
        }
    }

    test_with! { is_x86_feature_detected "sse2"
        fn sse2_stores() {
            at_each_offset!(32, 16, (block, bytes) =>
                sse2::store16::<32, AT>(block, bytemuck::cast(bytes)), [0 1 7 15 16]);
            at_each_offset!(256, 64, (block, bytes) =>
                sse2::store64::<256, AT>(block, bytemuck::cast(bytes)), [0 1 63 64 128 192]);
        }
    }

    test_with! { is_x86_feature_detected "avx2"
        fn avx2_stores() {
            at_each_offset!(256, 64, (block, bytes) =>
                avx2::store64::<256, AT>(block, bytemuck::cast(bytes)), [0 1 63 64 128 192]);
        }
    }

    test_with! { is_x86_feature_detected "avx512bw"
        fn avx512_stores() {
            at_each_offset!(256, 64, (block, bytes) =>
                avx512::store64::<256, AT>(block, bytemuck::cast(bytes)), [0 1 63 64 128 192]);
        }
    }

    test_with! { is_x86_feature_detected "avx2"
        fn asking_for_lines_changes_nothing() {
            at_each_offset!(1280, 1, (block, bytes) => {
                avx2::prefetch_store256::<1280, 1024>(block);
                word::store1::<1280, AT>(block, bytes[0]);
            }, [0]);
        }
    }
}

#[cfg(all(
    target_arch = "aarch64",
    target_feature = "neon",
    target_endian = "little"
))]
mod aarch64 {
    use atomic_memchr_asm::aarch64;

    use super::*;

    test_with! { is_aarch64_feature_detected "neon"
        fn neon_stores() {
            at_each_offset!(32, 16, (block, bytes) =>
                aarch64::store16::<32, AT>(block, bytemuck::cast(bytes)), [0 1 7 15 16]);
            at_each_offset!(256, 64, (block, bytes) =>
                aarch64::store64::<256, AT>(block, bytemuck::cast(bytes)), [0 16 64 128 192]);
            at_each_offset!(1280, 1, (block, bytes) => {
                aarch64::prefetch_store256::<1280, 1024>(block);
                word::store1::<1280, AT>(block, bytes[0]);
            }, [0]);
        }
    }
}

#[test]
fn every_kind_of_byte_is_stored_to() {
    let eight = u64::from_le_bytes(*b"eight by");
    let shared = [0; 9].map(AtomicU8::new);
    let own = [0; 9].map(Cell::new);
    let mut plain = [0; 9];
    let mut raw = [MaybeUninit::new(0); 9];
    for span in [
        SpanMut::new(&shared),
        SpanMut::new(&own),
        SpanMut::from(&mut plain[..]),
        SpanMut::from(&mut raw[..]),
    ] {
        word::store8::<8, 0>(span.first().expect("so many"), eight);
        word::store1::<1, 0>(span.last().expect("so many"), b'!');
    }
    assert_eq!(&shared.map(AtomicU8::into_inner), b"eight by!");
    assert_eq!(&own.map(Cell::into_inner), b"eight by!");
    assert_eq!(&plain, b"eight by!");
    #[allow(unsafe_code, reason = "what was written is read")]
    // SAFETY: all bytes were initialized above.
    let raw = raw.map(|byte| unsafe { byte.assume_init() });
    assert_eq!(&raw, b"eight by!");
}

#[test]
fn targets_are_cut_like_slices() {
    let mut memory = distinct::<19>();
    let bounds = memory.as_ptr_range();
    let span = SpanMut::from(&mut memory[..]);
    assert_eq!((span.len(), span.is_empty()), (19, false));
    assert_eq!(span.as_ptr().cast_const(), bounds.start);
    for start in 0..=20 {
        for end in 0..=20 {
            let part = span.get(start..end);
            assert_eq!(part.is_some(), start <= end && end <= 19);
            if let Some(part) = part {
                assert_eq!(part.as_ptr().cast_const(), bounds.start.wrapping_add(start));
                assert_eq!(part.len(), end - start);
                assert_eq!(part.first::<7>().is_some(), part.len() >= 7);
            }
        }
    }
    let (head, rest) = span.split_first::<8>().expect("so many");
    assert_eq!(head.as_ptr(), span.as_ptr());
    assert_eq!(
        (rest.as_ptr(), rest.len()),
        (span.as_ptr().wrapping_add(8), 11)
    );
    let (rest, tail) = span.split_last::<8>().expect("so many");
    assert_eq!((rest.as_ptr(), rest.len()), (span.as_ptr(), 11));
    assert_eq!(tail.as_ptr(), span.as_ptr().wrapping_add(11));
    assert!(span.split_first::<20>().is_none() && span.split_last::<20>().is_none());
}
