//! Tests comparisons and loads of single values against those of slices, for every ISA and
//! for the entry points: each length, each offset of the one byte that differs.

use atomic_memchr_kernels::{self as kernels, Span, supported};

/// Past what is compared without a kernel, and past a group.
const LONGEST: usize = if cfg!(miri) { 20 } else { 150 };

/// Bytes that are told apart.
fn distinct(len: usize) -> Vec<u8> {
    (0..len)
        .map(|at| (at as u8).wrapping_mul(37) ^ 0x5A)
        .collect()
}

/// Calls `check` for each ISA and for the entry point, by their names.
fn each(check: impl Fn(&str, &dyn Fn(Span<'_>, &[u8]) -> bool)) {
    for kernels in supported() {
        check(kernels.name(), &|shared, private| {
            kernels.equal(shared, private)
        });
    }
    check("entry point", &kernels::equal);
}

#[test]
fn one_byte_that_differs_is_seen() {
    let shared = distinct(LONGEST + 3);
    each(|name, equal| {
        for start in 0..3 {
            for len in 0..=LONGEST {
                let span = Span::new(&shared[start..start + len]);
                let mut private = shared[start..start + len].to_vec();
                assert!(equal(span, &private), "{name}, {len} bytes from {start}");
                for at in 0..len {
                    for bit in [0x01, 0x80] {
                        private[at] ^= bit;
                        let case = || format!("{name}, {len} bytes from {start}, at {at}");
                        assert!(!equal(span, &private), "{}", case());
                        private[at] ^= bit;
                    }
                }
            }
        }
    });
}

#[test]
fn other_lengths_are_not_equal() {
    let bytes = distinct(40);
    each(|name, equal| {
        for shared in 0..=40 {
            for private in 0..=40 {
                assert_eq!(
                    equal(Span::new(&bytes[..shared]), &bytes[..private]),
                    shared == private,
                    "{name}, {shared} and {private} bytes"
                );
            }
        }
    });
}

#[test]
fn values_begin_with_the_lowest_byte() {
    let bytes = distinct(24);
    for start in 0..12 {
        for len in 0..=12 {
            let mut word = [0; 16];
            word[..len].copy_from_slice(&bytes[start..start + len]);
            let value = u128::from_le_bytes(word) as u64;
            let expected = [1, 2, 4, 8].contains(&len).then_some(value);
            let span = Span::new(&bytes[start..start + len]);
            assert_eq!(kernels::value(span), expected, "{len} bytes from {start}");
        }
    }
}
