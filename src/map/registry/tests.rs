//! Registers and drops mappings in several threads, and checks that live ones are found.

use std::{fs::File, ptr, thread, vec::Vec};

use memmap2::{MmapMut, MmapRaw};

use super::{Measured, Registration, SLOTS, Supported, find};

/// Returns `true` if `address` is found in the region of `registration`.
fn is_found(registration: &Registration, address: usize) -> bool {
    find(address).is_some_and(|found| ptr::eq(found.as_ptr(), &*registration.region))
}

#[test]
fn mappings_are_found_until_they_are_dropped_while_others_come_and_go() {
    const THREADS: usize = 8;
    const EACH: usize = SLOTS / 2;
    const PAGE: usize = 4096;
    let file = File::open("Cargo.toml").expect("there is one");
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                // Memory that nobody else has registered.
                let pages: Vec<MmapRaw> = (0..EACH)
                    .map(|_| MmapRaw::from(MmapMut::map_anon(3 * PAGE).expect("memory")))
                    .collect();
                for round in 0..20 {
                    let mut live: Vec<_> = pages
                        .iter()
                        .map(|raw| {
                            Registration::new(
                                Supported,
                                raw,
                                PAGE,
                                false,
                                (Measured::new(&file, None), 0),
                            )
                        })
                        .collect();
                    let mut dropped = Vec::new();
                    while let Some(registration) = live.pop() {
                        let (first, end) = (registration.region.first, registration.region.end);
                        assert!(is_found(&registration, first));
                        assert!(is_found(&registration, end - 1));
                        if (live.len() + round) % 3 == 0 {
                            drop(registration);
                            dropped.push(first);
                        }
                        assert!(dropped.iter().all(|&address| find(address).is_none()));
                    }
                }
            });
        }
    });
}
