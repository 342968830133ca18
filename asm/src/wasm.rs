//! Loads and stores of WebAssembly, for modules that have no other threads.
//!
//! Without the target feature `atomics` a linker refuses to share the memory of a module, so that
//! no other thread can access it, and its host cannot while a function of the module runs. So
//! nothing can race with a search, and its loads are plain. [The memory model], section 4, argues
//! this. `build.rs` decides whether a module is one of these.
//!
//! With `atomics` the stories are compiled, one byte at a time: stable Rust has no assembly for
//! WebAssembly, and a plain load that races is undefined.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
#![allow(unsafe_code, reason = "bytes of a block are loaded by its pointer")]

cfg_story! {
    if story {} else {
        /// Loads and stores of words, each of which is one instruction at any address.
        pub(crate) mod insn {
            macro_rules! plain {
                ($load:ident, $store:ident, $word:ty) => {
                    /// # Safety
                    ///
                    /// The bytes at `ptr + AT` may be loaded.
                    #[inline]
                    pub(crate) unsafe fn $load<const AT: usize>(ptr: *const u8) -> $word {
                        // SAFETY:
                        // - the caller promises that the bytes may be loaded.
                        // - nobody writes them meanwhile, as there is no other thread.
                        unsafe { ptr.wrapping_add(AT).cast::<$word>().read_unaligned() }
                    }

                    /// # Safety
                    ///
                    /// The bytes at `ptr` may be stored to.
                    #[inline]
                    pub(crate) unsafe fn $store(ptr: *mut u8, word: $word) {
                        // SAFETY:
                        // - the caller promises that the bytes may be stored to.
                        // - nobody accesses them meanwhile, as there is no other thread.
                        unsafe { ptr.cast::<$word>().write_unaligned(word) }
                    }
                };
            }

            plain!(load1, store1, u8);
            plain!(load2, store2, u16);
            plain!(load4, store4, u32);
            plain!(load8, store8, u64);

            /// Loads a word.
            ///
            /// # Safety
            ///
            /// The bytes at `ptr + AT` may be loaded.
            #[inline]
            pub(crate) unsafe fn load_word<const AT: usize>(ptr: *const u8) -> u64 {
                // SAFETY: the caller's promise.
                unsafe { load8::<AT>(ptr) }
            }
        }
    }
}

/// 128-bit loads and stores.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub mod simd128 {
    use core::arch::wasm32::v128;

    vector_load! {
        /// Loads 16 bytes from offset `AT`.
        "simd128" fn load16(block: 16 bytes) -> v128 {
            // SAFETY:
            // - the block is permission to load its bytes, and those from `AT` on are in the block,
            //   as the macro asserts.
            // - nobody writes them meanwhile, as there is no other thread.
            unsafe { block.as_ptr().wrapping_add(AT).cast::<v128>().read_unaligned() }
        }
    }

    vector_load! {
        /// Loads 64 bytes from offset `AT`.
        "simd128" fn load64(block: 64 bytes) -> [v128; 4] {
            // SAFETY: as above.
            unsafe { block.as_ptr().wrapping_add(AT).cast::<[v128; 4]>().read_unaligned() }
        }
    }

    vector_store! {
        /// Stores 16 bytes at offset `AT`.
        "simd128" fn store16(block: 16 bytes, bytes: v128) {
            // SAFETY:
            // - the block is permission to store to its bytes, and those from `AT` on are in the
            //   block, as the macro asserts.
            // - nobody accesses them meanwhile, as there is no other thread.
            unsafe { block.as_ptr().wrapping_add(AT).cast::<v128>().write_unaligned(bytes) }
        }
    }

    vector_store! {
        /// Stores 64 bytes at offset `AT`.
        "simd128" fn store64(block: 64 bytes, bytes: [v128; 4]) {
            // SAFETY: as above.
            unsafe { block.as_ptr().wrapping_add(AT).cast::<[v128; 4]>().write_unaligned(bytes) }
        }
    }
}
