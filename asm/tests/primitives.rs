//! Checks that each primitive loads exactly the bytes of its block, and that spans are split as
//! slices are.

use std::{cell::Cell, ptr, sync::atomic::AtomicU8};

use atomic_memchr_asm::{Block, Byte, Span, WIDE, prefetch256, word};
use atomic_memchr_testing::Rng;

/// Returns bytes of which no eight in sequence occur twice, so that a load from a wrong offset is
/// detected.
fn distinct<const N: usize>() -> [u8; N] {
    let mut random = Rng::with_seed(1);
    std::array::from_fn(|_| random.u8(..))
}

/// An array whose address is a multiple of 64, so that the slice from index `i` is misaligned by
/// `i`.
#[repr(align(64))]
struct Aligned<T>(T);

/// Returns offsets at which a slice begins: one for each alignment, or a sample under Miri.
fn starts() -> impl Iterator<Item = usize> {
    (0..64).step_by(if cfg!(miri) { 7 } else { 1 })
}

fn block<const N: usize, B: Byte>(bytes: &[B]) -> Block<'_, N> {
    Span::new(bytes).first().expect("there are N bytes")
}

/// Returns the bytes of a span, each by one load.
fn bytes_of(mut span: Span<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Some((byte, rest)) = span.split_first::<1>() {
        bytes.push(word::load1::<1, 0>(byte));
        span = rest;
    }
    assert!(span.is_empty());
    bytes
}

/// Checks loads from constant offsets of a block of `$n` bytes, at each alignment.
macro_rules! at_each_offset {
    ($n:literal, $size:literal, $load:ident => $loaded:expr, [$($at:literal)+]) => {{
        let memory = Aligned(distinct::<{ $n + 64 }>());
        for start in starts() {
            let bytes = &memory.0[start..start + $n];
            $({
                const AT: usize = $at;
                let $load = block::<$n, _>(bytes);
                let loaded: [u8; $size] = $loaded;
                assert_eq!(loaded, bytes[AT..AT + $size], "start {start}, offset {AT}");
            })+
        }
    }};
}

#[test]
fn words() {
    at_each_offset!(16, 1, block => word::load1::<16, AT>(block).to_le_bytes(),
        [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15]);
    at_each_offset!(16, 2, block => word::load2::<16, AT>(block).to_le_bytes(),
        [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14]);
    at_each_offset!(16, 4, block => word::load4::<16, AT>(block).to_le_bytes(),
        [0 1 2 3 4 5 6 7 8 9 10 11 12]);
    at_each_offset!(16, 8, block => word::load8::<16, AT>(block).to_le_bytes(),
        [0 1 2 3 4 5 6 7 8]);
}

#[test]
fn runs_of_words() {
    fn le<const W: usize>(words: [u64; W]) -> [[u8; 8]; W] {
        words.map(u64::to_le_bytes)
    }
    at_each_offset!(16, 16, block => bytemuck::cast(le(word::load_words::<16, AT, 2>(block))),
        [0]);
    at_each_offset!(32, 16, block => bytemuck::cast(le(word::load_words::<32, AT, 2>(block))),
        [0 1 7 8 15 16]);
    at_each_offset!(256, 64, block => bytemuck::cast(le(word::load_words::<256, AT, 8>(block))),
        [0 1 63 64 65 128 191 192]);
    let nothing: [u64; 0] = word::load_words::<3, 3, 0>(block(b"abc"));
    assert!(nothing.is_empty());
}

/// Takes words off either end of spans of all lengths, until `split` has no more.
fn take_words<const W: usize>() {
    const WORD: usize = word::WORD;
    let memory = Aligned(distinct::<{ 64 + 150 }>());
    for start in starts() {
        for len in (0..150).step_by(if cfg!(miri) { 11 } else { 1 }) {
            let bytes = &memory.0[start..start + len];
            let span = Span::new(bytes);
            let le = |words: [word::Register; W]| words.map(word::Register::to_le_bytes);

            let is_aligned = start.is_multiple_of(WORD) || !word::STRICT;
            let words = word::Words::from_start(span);
            assert_eq!(words.is_some(), is_aligned, "{start}, {len}");
            if let Some(mut words) = words {
                for expected in bytes.chunks_exact(W * WORD) {
                    let (loaded, others) = words.split::<W>().expect("there are more");
                    assert_eq!(le(loaded).as_flattened(), expected, "{start}, {len}");
                    words = others;
                }
                assert!(words.split::<W>().is_none(), "{start}, {len}");
                let rest = bytes.chunks_exact(W * WORD).remainder();
                assert_eq!(bytes_of(words.span()), rest, "{start}, {len}");
            }

            let is_aligned = (start + len).is_multiple_of(WORD) || !word::STRICT;
            let words = word::Words::from_end(span);
            assert_eq!(words.is_some(), is_aligned, "{start}, {len}");
            if let Some(mut words) = words {
                for expected in bytes.rchunks_exact(W * WORD) {
                    let (loaded, others) = words.split::<W>().expect("there are more");
                    assert_eq!(le(loaded).as_flattened(), expected, "{start}, {len}");
                    words = others;
                }
                assert!(words.split::<W>().is_none(), "{start}, {len}");
                let rest = bytes.rchunks_exact(W * WORD).remainder();
                assert_eq!(bytes_of(words.span()), rest, "{start}, {len}");
            }
        }
    }
}

#[test]
fn words_are_taken_off_either_end() {
    take_words::<1>();
    take_words::<2>();
    take_words::<4>();
}

#[test]
fn words_of_every_kind_of_byte() {
    let plain = distinct::<8>();
    let shared = plain.map(AtomicU8::new);
    let own = plain.map(Cell::new);
    let expected = u64::from_le_bytes(plain);
    assert_eq!(word::load8::<8, 0>(block(&plain)), expected);
    assert_eq!(word::load8::<8, 0>(block(&shared)), expected);
    assert_eq!(word::load8::<8, 0>(block(&own)), expected);
}

#[test]
fn prefetching_changes_nothing() {
    let memory = Aligned(distinct::<{ 512 + 64 }>());
    for start in starts() {
        let block = block::<512, _>(&memory.0[start..]);
        prefetch256::<512, 0>(block);
        prefetch256::<512, 17>(block);
        prefetch256::<512, 256>(block);
    }
    assert_eq!(memory.0, distinct());
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
    #[cfg(target_arch = "x86")]
    use std::arch::x86 as arch;
    #[cfg(target_arch = "x86_64")]
    use std::arch::x86_64 as arch;

    use atomic_memchr_asm::x86_64::{avx2, avx512, sse2};

    use super::*;

    /// Calls `check` with blocks of 256 bytes at every alignment. In each group of 64, one byte is
    /// an x, at the offset that is the second argument. All bytes around the block are x too, and
    /// must not be loaded.
    fn for_each_place(mut check: impl FnMut(Block<'_, 256>, usize)) {
        let mut memory = Aligned([b'x'; 64 + 256]);
        for start in starts() {
            for place in (0..64).step_by(if cfg!(miri) { 13 } else { 1 }) {
                memory.0.fill(b'x');
                memory.0[start..start + 256].fill(b'y');
                for group in 0..4 {
                    memory.0[start + 64 * group + place] = b'x';
                }
                check(block(&memory.0[start..start + 256]), place);
            }
        }
    }

    test_with! { is_x86_feature_detected "sse2"
        fn sse2_loads() {
            at_each_offset!(16, 16, block => bytemuck::cast(sse2::load16::<16, AT>(block)), [0]);
            at_each_offset!(32, 16, block => bytemuck::cast(sse2::load16::<32, AT>(block)),
                [0 1 2 3 7 8 9 15 16]);
            at_each_offset!(64, 64, block => bytemuck::cast(sse2::load64::<64, AT>(block)), [0]);
            at_each_offset!(256, 64, block => bytemuck::cast(sse2::load64::<256, AT>(block)),
                [0 1 17 63 64 65 127 128 191 192]);
        }
    }

    test_with! { is_x86_feature_detected "avx2"
        fn avx2_loads() {
            at_each_offset!(64, 64, block => bytemuck::cast(avx2::load64::<64, AT>(block)), [0]);
            at_each_offset!(256, 64, block => bytemuck::cast(avx2::load64::<256, AT>(block)),
                [0 1 17 31 32 33 63 64 65 127 128 191 192]);
        }
    }

    test_with! { is_x86_feature_detected "avx2"
        fn avx2_comparisons() {
            for_each_place(|block, place| {
                let x = arch::_mm256_set1_epi8(b'x' as i8);
                let expected: [u8; 64] = std::array::from_fn(|i| if i == place { 0xFF } else { 0 });
                let hits = [
                    avx2::eq64::<256, 0>(block, x),
                    avx2::eq64::<256, 64>(block, x),
                    avx2::eq64::<256, 192>(block, x),
                ];
                assert_eq!(hits.map(bytemuck::cast::<_, [u8; 64]>), [expected; 3]);
                // Under masks of all bytes, of none, and of every second one.
                for of in [[0xFF; 64], [0; 64], std::array::from_fn(|i| (i as u8 & 1) * 0xFF)] {
                    let both: [u8; 64] = std::array::from_fn(|i| expected[i] & of[i]);
                    let of = bytemuck::cast(of);
                    let hits = [
                        avx2::eq64_masked::<256, 0>(block, x, of),
                        avx2::eq64_masked::<256, 64>(block, x, of),
                        avx2::eq64_masked::<256, 192>(block, x, of),
                    ];
                    assert_eq!(hits.map(bytemuck::cast::<_, [u8; 64]>), [both; 3]);
                }
            });
        }
    }

    test_with! { is_x86_feature_detected "avx512bw"
        fn avx512_loads() {
            at_each_offset!(64, 64, block => bytemuck::cast(avx512::load64::<64, AT>(block)), [0]);
            at_each_offset!(256, 64, block => bytemuck::cast(avx512::load64::<256, AT>(block)),
                [0 1 17 31 32 33 63 64 65 127 128 191 192]);
        }
    }

    test_with! { is_x86_feature_detected "avx512bw"
        fn avx512_comparisons() {
            for_each_place(|block, place| {
                let x = arch::_mm512_set1_epi8(b'x' as i8);
                let hits = [
                    avx512::eq64::<256, 0>(block, x),
                    avx512::eq64::<256, 64>(block, x),
                    avx512::eq64::<256, 192>(block, x),
                ];
                assert_eq!(hits, [1 << place; 3]);
                for of in [u64::MAX, 0, 0xAAAA_AAAA_AAAA_AAAA] {
                    let hits = [
                        avx512::eq64_masked::<256, 0>(block, x, of),
                        avx512::eq64_masked::<256, 64>(block, x, of),
                        avx512::eq64_masked::<256, 192>(block, x, of),
                    ];
                    assert_eq!(hits, [of & 1 << place; 3]);
                }
            });
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
        fn neon_loads() {
            // An `ldr` encodes offsets that are below 256 or multiples of 16, and an `ldp`
            // multiples of 16.
            at_each_offset!(8, 8, block => bytemuck::cast(aarch64::load8::<8, AT>(block)), [0]);
            at_each_offset!(16, 8, block => bytemuck::cast(aarch64::load8::<16, AT>(block)),
                [0 3 8]);
            at_each_offset!(16, 16, block => bytemuck::cast(aarch64::load16::<16, AT>(block)), [0]);
            at_each_offset!(32, 16, block => bytemuck::cast(aarch64::load16::<32, AT>(block)),
                [0 1 2 3 7 8 9 15 16]);
            at_each_offset!(64, 64, block => bytemuck::cast(aarch64::load64::<64, AT>(block)), [0]);
            at_each_offset!(256, 64, block => bytemuck::cast(aarch64::load64::<256, AT>(block)),
                [0 16 32 48 64 128 192]);
        }
    }
}

/// Number of bytes of the memory that spans are created of.
const LEN: usize = 19;

#[test]
fn a_span_is_what_was_borrowed() {
    let memory = Aligned(distinct::<LEN>());
    for len in 0..=LEN {
        let bytes = &memory.0[..len];
        let span = Span::new(bytes);
        assert_eq!(span.len(), len);
        assert_eq!(span.is_empty(), len == 0);
        assert_eq!(span.as_ptr(), bytes.as_ptr());
        assert_eq!(bytes_of(span), bytes);
    }
    let shared = memory.0.map(AtomicU8::new);
    assert_eq!(bytes_of(Span::new(&shared)), memory.0);
    let own = memory.0.map(Cell::new);
    assert_eq!(bytes_of(Span::new(&own)), memory.0);
}

#[test]
fn get_is_that_of_slices() {
    let memory = distinct::<LEN>();
    let span = Span::new(&memory);
    let bounds = (0..=LEN + 2).chain([usize::MAX - 1, usize::MAX]);
    for start in bounds.clone() {
        for end in bounds.clone() {
            let part = span.get(start..end);
            let expected = memory.get(start..end);
            assert_eq!(
                part.map(|part| (part.as_ptr(), part.len())),
                expected.map(|part| (part.as_ptr(), part.len())),
                "{start}..{end}"
            );
            assert_eq!(part.map(bytes_of).as_deref(), expected);
        }
    }
}

#[test]
fn split_at_is_that_of_slices() {
    let memory = distinct::<LEN>();
    let span = Span::new(&memory);
    for at in (0..=LEN + 2).chain([usize::MAX]) {
        let parts = span.split_at(at);
        let expected = memory.split_at_checked(at);
        assert_eq!(
            parts.map(|(head, tail)| (head.as_ptr(), tail.as_ptr(), head.len(), tail.len())),
            expected.map(|(head, tail)| (head.as_ptr(), tail.as_ptr(), head.len(), tail.len())),
            "at {at}"
        );
    }
}

#[test]
fn blocks_are_cut_from_either_end() {
    fn check<const N: usize>(bytes: &[u8]) {
        let span = Span::new(bytes);
        let first = bytes.first_chunk::<N>();
        let last = bytes.last_chunk::<N>();
        assert_eq!(
            span.first::<N>().map(Block::as_ptr),
            first.map(|chunk| chunk.as_ptr())
        );
        assert_eq!(
            span.last::<N>().map(Block::as_ptr),
            last.map(|chunk| chunk.as_ptr())
        );
        match (span.split_first::<N>(), bytes.split_first_chunk::<N>()) {
            (Some((block, rest)), Some((chunk, expected))) => {
                assert_eq!(block.as_ptr(), chunk.as_ptr());
                assert_eq!(rest.as_ptr(), expected.as_ptr());
                assert_eq!(bytes_of(rest), expected);
            }
            (None, None) => {}
            other => panic!("{other:?}, length {}, block {N}", bytes.len()),
        }
        match (span.split_last::<N>(), bytes.split_last_chunk::<N>()) {
            (Some((rest, block)), Some((expected, chunk))) => {
                assert_eq!(block.as_ptr(), chunk.as_ptr());
                assert_eq!(rest.as_ptr(), expected.as_ptr());
                assert_eq!(bytes_of(rest), expected);
            }
            (None, None) => {}
            other => panic!("{other:?}, length {}, block {N}", bytes.len()),
        }
    }
    let memory = distinct::<LEN>();
    for len in 0..=LEN {
        check::<0>(&memory[..len]);
        check::<1>(&memory[..len]);
        check::<2>(&memory[..len]);
        check::<8>(&memory[..len]);
        check::<16>(&memory[..len]);
        check::<18>(&memory[..len]);
        check::<64>(&memory[..len]);
    }
}

#[test]
fn a_block_is_split() {
    let memory = distinct::<16>();
    let (head, tail) = block::<16, _>(&memory).split::<8, 8>();
    assert_eq!(word::load8::<8, 0>(head).to_le_bytes(), memory[..8]);
    assert_eq!(word::load8::<8, 0>(tail).to_le_bytes(), memory[8..]);
    let (nothing, all) = block::<16, _>(&memory).split::<0, 16>();
    assert_eq!(nothing.as_ptr(), memory.as_ptr());
    assert_eq!(word::load8::<16, 8>(all).to_le_bytes(), memory[8..]);
    let (head, tail) = block::<16, _>(&memory).split::<13, 3>();
    assert_eq!(word::load1::<13, 12>(head), memory[12]);
    assert_eq!(word::load1::<3, 0>(tail), memory[13]);
    assert_eq!(word::load1::<3, 2>(tail), memory[15]);
}

#[test]
fn distances_from_aligned_addresses() {
    let memory = Aligned(distinct::<192>());
    for align in [1, 2, 4, 8, 16, 32, 64] {
        for start in 0..64 {
            for len in [0, 1, 63, 64, 65, 128] {
                let span = Span::new(&memory.0[start..start + len]);
                // The array is aligned, so an index is aligned if its address is.
                let to = span.offset_to_aligned(align);
                assert!(to < align && (start + to).is_multiple_of(align));
                let past = span.offset_past_aligned(align);
                assert!(past < align && (start + len - past).is_multiple_of(align));
            }
        }
    }
}

#[test]
#[allow(unsafe_code, reason = "only a raw pointer may be null or dangling")]
fn no_bytes_may_be_anywhere() {
    let dangling = ptr::without_provenance(0x1003);
    for ptr in [ptr::null(), ptr::dangling(), dangling] {
        // SAFETY: the span has no bytes.
        let span = unsafe { Span::from_raw_parts::<AtomicU8>(ptr, 0) };
        assert!(span.is_empty());
        assert_eq!(span.as_ptr(), ptr);
        assert!(span.get(0..0).is_some_and(Span::is_empty));
        assert!(span.get(0..1).is_none());
        assert!(span.get(1..1).is_none());
        assert!(span.split_at(0).is_some());
        assert!(span.split_at(1).is_none());
        assert!(span.first::<0>().is_some());
        assert!(span.first::<1>().is_none());
        assert!(span.last::<1>().is_none());
        assert!(span.offset_to_aligned(64) < 64);
        assert!(span.offset_past_aligned(64) < 64);
    }
}

#[test]
fn what_is_shown_is_no_byte() {
    let span = Span::new(b"secret");
    let shown = format!("{span:?}");
    assert!(
        shown.starts_with("Span { ptr: 0x") && shown.contains("len: 6"),
        "{shown}"
    );
    let shown = format!("{:?}", block::<6, _>(b"secret"));
    assert!(shown.starts_with("Block(0x"), "{shown}");
}

#[test]
fn the_build_knows_what_it_runs() {
    // With assembly, a span does not store how its bytes are accessed.
    let words = size_of::<Span<'_>>() / size_of::<usize>();
    assert_eq!(words == 2, WIDE);
    const { assert!(!(WIDE && cfg!(miri))) };
}
