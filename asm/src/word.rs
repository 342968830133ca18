//! Loads and stores of 1, 2, 4 and 8 bytes by general registers, on every target.
//!
//! A value is little-endian on every target: the byte at the lowest address is in the lowest
//! bits, also on big-endian CPUs. So an algorithm over words is written once. A *word* has 4 or 8
//! bytes: see [`Register`].
//!
//! The file has three layers:
//!
//! 1. The public functions take a block, whose type proves that the bytes are there.
//! 2. `unaligned` takes a pointer to any address. On targets where a misaligned address may fault
//!    or is slow ([`STRICT`]), it makes a misaligned word from aligned words and single bytes.
//! 3. `insn` has one instruction for each size that a register of the CPU holds.
//!
//! Byte atomicity, by CPU:
//!
//! - x86 and AArch64: see `x86_64.rs` and `aarch64.rs`.
//! - 32-bit Arm: all byte accesses are single-copy atomic. Armv7-M ARM (DDI 0403), section A3.5.3,
//!   and Armv7-A ARM (DDI 0406), section A3.5.3.
//! - RISC-V: naturally aligned loads are atomic. Misaligned loads may be divided, but not below
//!   bytes. Unprivileged ISA, "Load and Store Instructions" and the chapter on RVWMO.
//! - s390x: at least byte-concurrent. z/Architecture Principles of Operation, "Storage-Operand
//!   Fetch References".
//! - LoongArch: no such sentence was found.
//! - PowerPC: bytes and aligned words are atomic, and any other access is "performed as a set of
//!   smaller disjoint atomic accesses". Power ISA 2.07, Book II, section 1.4 "Single-Copy Atomicity".
//! - WebAssembly, if the module has no other threads: the loads are plain, and need no such promise
//!   (`wasm.rs`).
//!
//! Nor was one found for misaligned words on x86 and AArch64. That these, and loads on LoongArch,
//! consist of whole bytes is reliance ([The memory model], section 1). Only the meaning of answers
//! rests on it, and not soundness.
//!
//! [The memory model]: https://github.com/atomic-memchr/atomic-memchr/blob/main/docs/memory-model.md
#![allow(unsafe_code, reason = "assembly")]

use crate::{Block, BlockMut, Span};

/// Holds a word, as a general register does.
///
/// It is as wide as a pointer, but on WebAssembly, whose pointers have 4 bytes and whose values have
/// up to 8.
#[cfg(not(target_family = "wasm"))]
pub type Register = usize;
/// Holds a word, as a general register does.
///
/// It is as wide as a pointer, but on WebAssembly, whose pointers have 4 bytes and whose values have
/// up to 8.
#[cfg(target_family = "wasm")]
pub type Register = u64;

/// Number of bytes in a word.
pub const WORD: usize = size_of::<Register>();

/// `true` if a load or store at a misaligned address may fault, or be emulated by a slow trap.
///
/// If so, a misaligned word is made from aligned words and single bytes. On Arm the value follows
/// from the target and from `-C target-feature=+strict-align` (see `build.rs`).
pub const STRICT: bool = cfg!(any(
    all(
        any(target_arch = "arm", target_arch = "aarch64"),
        not(atomic_memchr_misaligned),
    ),
    target_arch = "riscv32",
    target_arch = "riscv64",
    target_arch = "loongarch64",
));

/// Expands to the body of a load of `$bytes` bytes from offset `$at` of a block.
macro_rules! word_load {
    ($load:ident, $word:ty, $bytes:literal, $block:ident, $n:ident, $at:ident) => {{
        const { assert!($bytes <= $n - $at) };
        primitive! {
            story { <$word>::from_le_bytes($block.story::<$bytes, $at>()) }
            asm {
                // SAFETY: the block is permission to load its bytes, and those from `AT` on are
                // in the block, as asserted above.
                unsafe { unaligned::$load($block.as_ptr().wrapping_add($at)) }
            }
        }
    }};
}

/// Loads 1 byte from offset `AT`.
#[inline]
pub fn load1<const N: usize, const AT: usize>(block: Block<'_, N>) -> u8 {
    word_load!(load1, u8, 1, block, N, AT)
}

/// Loads 2 bytes from offset `AT`. The first is the lowest.
#[inline]
pub fn load2<const N: usize, const AT: usize>(block: Block<'_, N>) -> u16 {
    word_load!(load2, u16, 2, block, N, AT)
}

/// Loads 4 bytes from offset `AT`. The first is the lowest.
#[inline]
pub fn load4<const N: usize, const AT: usize>(block: Block<'_, N>) -> u32 {
    word_load!(load4, u32, 4, block, N, AT)
}

/// Loads 8 bytes from offset `AT`. The first is the lowest.
#[inline]
pub fn load8<const N: usize, const AT: usize>(block: Block<'_, N>) -> u64 {
    word_load!(load8, u64, 8, block, N, AT)
}

/// Loads a word from offset `AT`. Its first byte is the lowest.
#[inline]
pub fn load_word<const N: usize, const AT: usize>(block: Block<'_, N>) -> Register {
    const { assert!(AT + WORD <= N) };
    primitive! {
        story {
            Register::from_le_bytes(core::array::from_fn(|i| block.story_at(AT + i)))
        }
        asm {
            // SAFETY: the block is permission to load its bytes, and those from `AT` on are in
            // the block, as asserted above.
            unsafe { unaligned::load_word(block.as_ptr().wrapping_add(AT)) }
        }
    }
}

/// Loads `W` times 8 bytes from offset `AT`. The first byte of each 8 is the lowest.
#[inline]
pub fn load_words<const N: usize, const AT: usize, const W: usize>(
    block: Block<'_, N>,
) -> [u64; W] {
    const { assert!(AT + 8 * W <= N) };
    primitive! {
        story {
            core::array::from_fn(|i| {
                u64::from_le_bytes(core::array::from_fn(|j| block.story_at(AT + 8 * i + j)))
            })
        }
        asm {
            // SAFETY: the block is permission to load its bytes, and the `8 * W` bytes from `AT`
            // on are in the block, as asserted above.
            unsafe { unaligned::load_words(block.as_ptr().wrapping_add(AT)) }
        }
    }
}

/// Expands to the body of a store of `$bytes` bytes at offset `$at` of a block.
macro_rules! word_store {
    ($store:ident, $bytes:literal, $block:ident, $word:ident, $n:ident, $at:ident) => {{
        const { assert!($bytes <= $n - $at) };
        primitive! {
            story { $block.story::<$bytes, $at>($word.to_le_bytes()) }
            asm {
                // SAFETY: the block is permission to store to its bytes, and those from `AT` on
                // are in the block, as asserted above.
                unsafe { unaligned::$store($block.as_ptr().wrapping_add($at), $word) }
            }
        }
    }};
}

/// Stores 1 byte at offset `AT`.
#[inline]
pub fn store1<const N: usize, const AT: usize>(block: BlockMut<'_, N>, word: u8) {
    word_store!(store1, 1, block, word, N, AT);
}

/// Stores 2 bytes at offset `AT`. The first is the lowest.
#[inline]
pub fn store2<const N: usize, const AT: usize>(block: BlockMut<'_, N>, word: u16) {
    word_store!(store2, 2, block, word, N, AT);
}

/// Stores 4 bytes at offset `AT`. The first is the lowest.
#[inline]
pub fn store4<const N: usize, const AT: usize>(block: BlockMut<'_, N>, word: u32) {
    word_store!(store4, 4, block, word, N, AT);
}

/// Stores 8 bytes at offset `AT`. The first is the lowest.
#[inline]
pub fn store8<const N: usize, const AT: usize>(block: BlockMut<'_, N>, word: u64) {
    word_store!(store8, 8, block, word, N, AT);
}

/// Stores `W` times 8 bytes at offset `AT`. The first byte of each 8 is the lowest.
#[inline]
pub fn store_words<const N: usize, const AT: usize, const W: usize>(
    block: BlockMut<'_, N>,
    words: [u64; W],
) {
    const { assert!(AT + 8 * W <= N) };
    primitive! {
        story {
            for (i, word) in words.into_iter().enumerate() {
                for (j, byte) in word.to_le_bytes().into_iter().enumerate() {
                    block.story_at(AT + 8 * i + j, byte);
                }
            }
        }
        asm {
            // SAFETY: the block is permission to store to its bytes, and the `8 * W` bytes from
            // `AT` on are in the block, as asserted above.
            unsafe { unaligned::store_words(block.as_ptr().wrapping_add(AT), words) }
        }
    }
}

/// Loads `8 * W` bytes from offset `AT` as words, and folds each into `state`.
///
/// `fold` takes the state, the index of the word and the word, whose first byte is the lowest.
/// Words come in the order of their addresses. `W` is at most 8.
///
/// Each word is used as soon as it is loaded. So words stay out of memory even if there are more
/// of them than registers.
#[inline(always)]
pub fn fold_words<const N: usize, const AT: usize, const W: usize, T>(
    block: Block<'_, N>,
    state: T,
    fold: impl Fn(T, usize, Register) -> T,
) -> T {
    const { assert!(AT + 8 * W <= N && W <= 8) };
    let mut state = state;
    primitive! {
        story {
            for i in 0..8 * W / WORD {
                let bytes = core::array::from_fn(|j| block.story_at(AT + WORD * i + j));
                state = fold(state, i, Register::from_le_bytes(bytes));
            }
        }
        asm {
            let ptr = block.as_ptr().wrapping_add(AT);
            if unaligned::is_misaligned(ptr) {
                // SAFETY: the block is permission to load its bytes, and the `8 * W` bytes from
                // `AT` on are in the block, as asserted above.
                let words: [u64; W] = unsafe { unaligned::load_words(ptr) };
                for (i, word) in words.into_iter().enumerate() {
                    for half in 0..8 / WORD {
                        let word = word >> (8 * WORD * half);
                        state = fold(state, 8 / WORD * i + half, word as Register);
                    }
                }
            } else {
                macro_rules! step {
                    ($($i:literal)*) => {$(
                        if $i < W {
                            // SAFETY:
                            // - as above, and `i` is less than `W`.
                            // - `ptr` is aligned if the target is strict.
                            let word = unsafe { insn::load_word::<{ 8 * $i }>(ptr) };
                            state = fold(state, 8 / WORD * $i, word);
                            if WORD == 4 {
                                // SAFETY: as above.
                                let word = unsafe { insn::load_word::<{ 8 * $i + 4 }>(ptr) };
                                state = fold(state, 2 * $i + 1, word);
                            }
                        }
                    )*};
                }
                step!(0 1 2 3 4 5 6 7);
            }
        }
    }
    state
}

/// Takes words off a span, from its start or from its end, each by one instruction.
///
/// On a [`STRICT`] target the address of that end is a multiple of the size of a word. This is
/// tested when a value of this type is made, and not for each word.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    span: Span<'a>,
    from_start: bool,
}

impl<'a> Words<'a> {
    /// Takes words off the start of a span. Returns `None` if the target is strict and the start is
    /// misaligned.
    #[inline(always)]
    pub fn from_start(span: Span<'a>) -> Option<Words<'a>> {
        let start = span.as_ptr().addr();
        (!STRICT || start.is_multiple_of(WORD)).then_some(Words {
            span,
            from_start: true,
        })
    }

    /// Takes words off the end of a span. Returns `None` if the target is strict and the end is
    /// misaligned.
    #[inline(always)]
    pub fn from_end(span: Span<'a>) -> Option<Words<'a>> {
        let end = span.as_ptr().addr().wrapping_add(span.len());
        (!STRICT || end.is_multiple_of(WORD)).then_some(Words {
            span,
            from_start: false,
        })
    }

    /// Returns the bytes that were not taken off.
    #[inline(always)]
    pub fn span(self) -> Span<'a> {
        self.span
    }

    /// Takes `W` words off, at most eight, and returns them in the order of their addresses. The
    /// first byte of each is the lowest. Returns `None` if there are fewer bytes.
    #[inline(always)]
    pub fn split<const W: usize>(self) -> Option<([Register; W], Words<'a>)> {
        const { assert!(W <= 8) };
        let (near, others) = if self.from_start {
            self.span.split_at(W * WORD)?
        } else {
            let others = self.span.len().checked_sub(W * WORD)?;
            let (others, near) = self.span.split_at(others)?;
            (near, others)
        };
        let mut words = [0; W];
        primitive! {
            story {
                let mut rest = near;
                for word in &mut words {
                    let (block, others) = rest.split_first::<WORD>()?;
                    *word = Register::from_le_bytes(block.story::<WORD, 0>());
                    rest = others;
                }
            }
            asm {
                macro_rules! load {
                    ($($i:literal)*) => {$(
                        if $i < W {
                            // SAFETY:
                            // - `near` is permission to load its `W` words, of which this is one.
                            // - If the target is strict, the end from which words are taken was
                            //   aligned when `self` was made, and has moved by whole words since.
                            //   `near` begins or ends there, and consists of whole words.
                            words[$i] = unsafe { insn::load_word::<{ $i * WORD }>(near.as_ptr()) };
                        }
                    )*};
                }
                load!(0 1 2 3 4 5 6 7);
            }
        }
        Some((
            words,
            Words {
                span: others,
                ..self
            },
        ))
    }
}

/// Returns `word`, on RISC-V as a value that the compiler knows nothing of.
///
/// A constant that takes two instructions would otherwise be computed anew in each turn of a loop.
#[inline(always)]
pub fn opaque(word: Register) -> Register {
    cfg_if::cfg_if! {
        if #[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))] {
            primitive! {
                story { word }
                asm {
                    let register: usize;
                    // SAFETY: the template is a comment, without an instruction.
                    unsafe {
                        core::arch::asm!(
                            "/* {register} */",
                            register = inlateout(reg) word => register,
                            options(pure, nomem, nostack, preserves_flags),
                        );
                    }
                    register
                }
            }
        } else {
            word
        }
    }
}

cfg_story! {
    if story {} else {
        /// Loads and stores at any address. Each is one instruction if the address is aligned or
        /// the target is not [`STRICT`].
        mod unaligned {
            use super::{STRICT, WORD, Register, insn};

            /// Returns `true` if a word at `ptr` cannot be loaded by one instruction.
            #[inline]
            pub(super) fn is_misaligned(ptr: *const u8) -> bool {
                STRICT && !ptr.addr().is_multiple_of(WORD)
            }

            /// # Safety
            ///
            /// The byte at `ptr` may be loaded.
            #[inline]
            pub(super) unsafe fn load1(ptr: *const u8) -> u8 {
                // SAFETY: the caller's promise.
                unsafe { insn::load1::<0>(ptr) }
            }

            macro_rules! load {
                ($name:ident, $word:ty) => {
                    /// # Safety
                    ///
                    /// The bytes at `ptr` may be loaded.
                    #[inline]
                    pub(super) unsafe fn $name(ptr: *const u8) -> $word {
                        if STRICT && !ptr.addr().is_multiple_of(size_of::<$word>()) {
                            // SAFETY: the caller's promise.
                            unsafe { load_bytes(ptr, size_of::<$word>()) as $word }
                        } else {
                            // SAFETY:
                            // - the caller's promise.
                            // - `ptr` is aligned if the target is strict.
                            unsafe { insn::$name::<0>(ptr) }
                        }
                    }
                };
            }

            load!(load2, u16);
            load!(load4, u32);

            /// # Safety
            ///
            /// The word at `ptr` may be loaded.
            #[inline]
            pub(super) unsafe fn load_word(ptr: *const u8) -> Register {
                if is_misaligned(ptr) {
                    let mut word = 0;
                    for i in 0..WORD {
                        // SAFETY: the caller's promise, for each byte.
                        let byte = unsafe { insn::load1::<0>(ptr.wrapping_add(i)) };
                        word |= Register::from(byte) << (8 * i);
                    }
                    return word;
                }
                // SAFETY:
                // - the caller's promise.
                // - `ptr` is aligned if the target is strict.
                unsafe { insn::load_word::<0>(ptr) }
            }

            /// # Safety
            ///
            /// The bytes at `ptr` may be loaded.
            #[inline]
            pub(super) unsafe fn load8(ptr: *const u8) -> u64 {
                // SAFETY: the caller's promise.
                unsafe { load_words::<1>(ptr)[0] }
            }

            /// Loads `W` times 8 bytes, and checks their alignment once. With one check for
            /// each 8, the search for a byte took 13 KB of code on a Cortex-M4. With one for all
            /// it takes 5 KB.
            ///
            /// # Safety
            ///
            /// The `8 * W` bytes at `ptr` may be loaded.
            #[inline]
            pub(super) unsafe fn load_words<const W: usize>(ptr: *const u8) -> [u64; W] {
                if is_misaligned(ptr) {
                    // SAFETY: the caller's promise, and `ptr` is misaligned.
                    return unsafe { misaligned_words(ptr) };
                }
                core::array::from_fn(|i| {
                    // SAFETY:
                    // - the caller's promise.
                    // - `ptr` is aligned if the target is strict.
                    unsafe { insn::load8::<0>(ptr.wrapping_add(8 * i)) }
                })
            }

            /// Loads `W` times 8 bytes from a misaligned address: single bytes up to the first
            /// aligned address, then aligned words, then single bytes. Each byte is loaded once,
            /// and none outside.
            ///
            /// # Safety
            ///
            /// The `8 * W` bytes at `ptr` may be loaded, and `ptr` is not a multiple of the size
            /// of a word.
            #[inline(never)]
            unsafe fn misaligned_words<const W: usize>(ptr: *const u8) -> [u64; W] {
                // At least 1, and less than a word has.
                let lead = ptr.addr().wrapping_neg() % WORD;
                let (up, down) = (8 * lead, 8 * (WORD - lead));
                // SAFETY: the caller's promise, for the first bytes.
                let mut carry = unsafe { load_bytes(ptr, lead) };
                let mut at = lead;
                let mut next = || {
                    let ptr = ptr.wrapping_add(at);
                    let word = if 8 * W - at >= WORD {
                        // SAFETY: these bytes are among those of the caller's promise, and their
                        // address is a multiple of the size of a word.
                        unsafe { insn::load_word::<0>(ptr) }
                    } else {
                        // SAFETY: the caller's promise, for the last bytes.
                        unsafe { load_bytes(ptr, 8 * W - at) }
                    };
                    at += WORD;
                    let seen = carry | word << up;
                    carry = word >> down;
                    seen as u64
                };
                let mut words = [0; W];
                for word in &mut words {
                    *word = next();
                    if WORD == 4 {
                        *word |= next() << 32;
                    }
                }
                words
            }

            /// # Safety
            ///
            /// The byte at `ptr` may be stored to.
            #[inline]
            pub(super) unsafe fn store1(ptr: *mut u8, byte: u8) {
                // SAFETY: the caller's promise.
                unsafe { insn::store1(ptr, byte) }
            }

            macro_rules! store {
                ($name:ident, $word:ty) => {
                    /// # Safety
                    ///
                    /// The bytes at `ptr` may be stored to.
                    #[inline]
                    pub(super) unsafe fn $name(ptr: *mut u8, word: $word) {
                        if STRICT && !ptr.addr().is_multiple_of(size_of::<$word>()) {
                            // SAFETY: the caller's promise.
                            unsafe { store_bytes(ptr, word as Register, size_of::<$word>()) }
                        } else {
                            // SAFETY:
                            // - the caller's promise.
                            // - `ptr` is aligned if the target is strict.
                            unsafe { insn::$name(ptr, word) }
                        }
                    }
                };
            }

            store!(store2, u16);
            store!(store4, u32);

            /// # Safety
            ///
            /// The bytes at `ptr` may be stored to.
            #[inline]
            pub(super) unsafe fn store8(ptr: *mut u8, word: u64) {
                // SAFETY: the caller's promise.
                unsafe { store_words(ptr, [word]) }
            }

            /// # Safety
            ///
            /// The `8 * W` bytes at `ptr` may be stored to.
            #[inline]
            pub(super) unsafe fn store_words<const W: usize>(ptr: *mut u8, words: [u64; W]) {
                for (i, word) in words.into_iter().enumerate() {
                    let ptr = ptr.wrapping_add(8 * i);
                    if STRICT && !ptr.addr().is_multiple_of(WORD) {
                        for half in 0..8 / WORD {
                            let part = (word >> (8 * WORD * half)) as Register;
                            // SAFETY: the caller's promise, for each part.
                            unsafe { store_bytes(ptr.wrapping_add(WORD * half), part, WORD) }
                        }
                    } else {
                        // SAFETY:
                        // - the caller's promise.
                        // - `ptr` is aligned if the target is strict.
                        unsafe { insn::store8(ptr, word) }
                    }
                }
            }

            /// Stores the lowest `count` bytes of a word, at most all of them, one by one. The
            /// first is the lowest.
            ///
            /// # Safety
            ///
            /// The `count` bytes at `ptr` may be stored to.
            #[inline(never)]
            unsafe fn store_bytes(ptr: *mut u8, word: Register, count: usize) {
                for i in 0..count {
                    // SAFETY: the caller's promise, for each byte.
                    unsafe { insn::store1(ptr.wrapping_add(i), (word >> (8 * i)) as u8) }
                }
            }

            /// Loads `count` bytes, at most those of a word, one by one. The first is the lowest.
            ///
            /// # Safety
            ///
            /// The `count` bytes at `ptr` may be loaded.
            #[inline(never)]
            unsafe fn load_bytes(ptr: *const u8, count: usize) -> Register {
                let mut word = 0;
                for i in 0..count {
                    // SAFETY: the caller's promise, for each byte.
                    word |= Register::from(unsafe { insn::load1::<0>(ptr.wrapping_add(i)) }) << (8 * i);
                }
                word
            }
        }
    }
}

cfg_story! {
    if story {} else {
        #[cfg(target_family = "wasm")]
        use crate::wasm::insn;

        /// The instructions, one for each size and CPU. Little-endian CPUs load and store values
        /// as they are. On s390x, which is big-endian, the instructions reverse the bytes, and on PowerPC the
        /// compiler does, where it is big-endian.
        #[cfg(not(target_family = "wasm"))]
        mod insn {
            /// Defines a load: `word = ptr[AT..AT + size]`. The operand is a whole register, also
            /// if the instruction writes a part of it. `lib.rs` says why.
            macro_rules! load {
                ($name:ident, $word:ty, $insn:literal) => {
                    load!($name, $word, $insn, reg);
                };
                ($name:ident, $word:ty, $insn:literal, $address:ident) => {
                    load!($name, $word, $insn, $address, core::convert::identity);
                };
                ($name:ident, $word:ty, $insn:literal, $address:ident, $value:expr) => {
                    /// # Safety
                    ///
                    /// The bytes at `ptr + AT` may be loaded. If the target is strict, that
                    /// address is a multiple of their number.
                    #[inline]
                    pub(super) unsafe fn $name<const AT: usize>(ptr: *const u8) -> $word {
                        let register: usize;
                        // SAFETY:
                        // - the caller promises that the bytes may be loaded.
                        // - the instruction changes neither memory, the stack nor the flags.
                        unsafe {
                            core::arch::asm!(
                                $insn,
                                word = lateout(reg) register,
                                ptr = in($address) ptr,
                                at = const AT,
                                options(nostack, preserves_flags),
                            );
                        }
                        $value(register as $word)
                    }
                };
            }

            /// Defines a store: `ptr[..size] = word`, with an operand of type `$reg`.
            macro_rules! store {
                ($name:ident, $word:ty, $reg:ty, $insn:literal) => {
                    store!($name, $word, $reg, $insn, reg, reg);
                };
                ($name:ident, $word:ty, $reg:ty, $insn:literal, $class:ident, $address:ident) => {
                    store!($name, $word, $reg, $insn, $class, $address, core::convert::identity);
                };
                (
                    $name:ident, $word:ty, $reg:ty, $insn:literal, $class:ident, $address:ident,
                    $value:expr
                ) => {
                    /// # Safety
                    ///
                    /// The bytes at `ptr` may be stored to. If the target is strict, `ptr` is a
                    /// multiple of their number.
                    #[inline]
                    pub(super) unsafe fn $name(ptr: *mut u8, word: $word) {
                        // SAFETY:
                        // - the caller promises that the bytes may be stored to.
                        // - the instruction changes neither the stack nor the flags.
                        unsafe {
                            core::arch::asm!(
                                $insn,
                                word = in($class) $value(word) as $reg,
                                ptr = in($address) ptr,
                                options(nostack, preserves_flags),
                            );
                        }
                    }
                };
            }

            cfg_if::cfg_if! {
                if #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] {
                    store!(store1, u8, u8, "mov byte ptr [{ptr}], {word}", reg_byte, reg);
                    store!(store2, u16, u32, "mov word ptr [{ptr}], {word:x}");
                    store!(store4, u32, u32, "mov dword ptr [{ptr}], {word:e}");
                    #[cfg(target_arch = "x86_64")]
                    store!(store8, u64, u64, "mov qword ptr [{ptr}], {word:r}");
                } else if #[cfg(target_arch = "aarch64")] {
                    store!(store1, u8, u32, "strb {word:w}, [{ptr}]");
                    store!(store2, u16, u32, "strh {word:w}, [{ptr}]");
                    store!(store4, u32, u32, "str {word:w}, [{ptr}]");
                    store!(store8, u64, u64, "str {word:x}, [{ptr}]");
                } else if #[cfg(target_arch = "arm")] {
                    store!(store1, u8, u32, "strb {word}, [{ptr}]");
                    store!(store2, u16, u32, "strh {word}, [{ptr}]");
                    store!(store4, u32, u32, "str {word}, [{ptr}]");
                } else if #[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))] {
                    store!(store1, u8, u32, "sb {word}, 0({ptr})");
                    store!(store2, u16, u32, "sh {word}, 0({ptr})");
                    store!(store4, u32, u32, "sw {word}, 0({ptr})");
                    #[cfg(target_arch = "riscv64")]
                    store!(store8, u64, u64, "sd {word}, 0({ptr})");
                } else if #[cfg(target_arch = "loongarch64")] {
                    store!(store1, u8, u32, "st.b {word}, {ptr}, 0");
                    store!(store2, u16, u32, "st.h {word}, {ptr}, 0");
                    store!(store4, u32, u32, "st.w {word}, {ptr}, 0");
                    store!(store8, u64, u64, "st.d {word}, {ptr}, 0");
                } else if #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))] {
                    store!(store1, u8, u32, "stb {word}, 0({ptr})", reg, reg_nonzero);
                    store!(store2, u16, u32, "sth {word}, 0({ptr})", reg, reg_nonzero, u16::to_le);
                    store!(store4, u32, u32, "stw {word}, 0({ptr})", reg, reg_nonzero, u32::to_le);
                    #[cfg(target_arch = "powerpc64")]
                    store!(store8, u64, u64, "std {word}, 0({ptr})", reg, reg_nonzero, u64::to_le);
                } else {
                    store!(store1, u8, u32, "stc {word}, 0({ptr})", reg, reg_addr);
                    store!(store2, u16, u32, "strvh {word}, 0({ptr})", reg, reg_addr);
                    store!(store4, u32, u32, "strv {word}, 0({ptr})", reg, reg_addr);
                    store!(store8, u64, u64, "strvg {word}, 0({ptr})", reg, reg_addr);
                }
            }

            cfg_if::cfg_if! {
                if #[cfg(any(target_arch = "x86", target_arch = "x86_64"))] {
                    load!(load1, u8, "movzx {word:e}, byte ptr [{ptr} + {at}]");
                    load!(load2, u16, "movzx {word:e}, word ptr [{ptr} + {at}]");
                    load!(load4, u32, "mov {word:e}, dword ptr [{ptr} + {at}]");
                    #[cfg(target_arch = "x86_64")]
                    load!(load8, u64, "mov {word:r}, qword ptr [{ptr} + {at}]");
                } else if #[cfg(target_arch = "aarch64")] {
                    load!(load1, u8, "ldrb {word:w}, [{ptr}, #{at}]");
                    load!(load2, u16, "ldrh {word:w}, [{ptr}, #{at}]");
                    load!(load4, u32, "ldr {word:w}, [{ptr}, #{at}]");
                    load!(load8, u64, "ldr {word:x}, [{ptr}, #{at}]");
                } else if #[cfg(target_arch = "arm")] {
                    load!(load1, u8, "ldrb {word}, [{ptr}, #{at}]");
                    load!(load2, u16, "ldrh {word}, [{ptr}, #{at}]");
                    load!(load4, u32, "ldr {word}, [{ptr}, #{at}]");
                } else if #[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))] {
                    load!(load1, u8, "lbu {word}, {at}({ptr})");
                    load!(load2, u16, "lhu {word}, {at}({ptr})");
                    load!(load4, u32, "lw {word}, {at}({ptr})");
                    #[cfg(target_arch = "riscv64")]
                    load!(load8, u64, "ld {word}, {at}({ptr})");
                } else if #[cfg(target_arch = "loongarch64")] {
                    load!(load1, u8, "ld.bu {word}, {ptr}, {at}");
                    load!(load2, u16, "ld.hu {word}, {ptr}, {at}");
                    load!(load4, u32, "ld.w {word}, {ptr}, {at}");
                    load!(load8, u64, "ld.d {word}, {ptr}, {at}");
                } else if #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))] {
                    load!(load1, u8, "lbz {word}, {at}({ptr})", reg_nonzero);
                    load!(load2, u16, "lhz {word}, {at}({ptr})", reg_nonzero, u16::from_le);
                    load!(load4, u32, "lwz {word}, {at}({ptr})", reg_nonzero, u32::from_le);
                    #[cfg(target_arch = "powerpc64")]
                    load!(load8, u64, "ld {word}, {at}({ptr})", reg_nonzero, u64::from_le);
                } else {
                    load!(load1, u8, "llgc {word}, {at}({ptr})", reg_addr);
                    load!(load2, u16, "lrvh {word}, {at}({ptr})", reg_addr);
                    load!(load4, u32, "lrv {word}, {at}({ptr})", reg_addr);
                    load!(load8, u64, "lrvg {word}, {at}({ptr})", reg_addr);
                }
            }

            /// Loads a word.
            ///
            /// # Safety
            ///
            /// The bytes at `ptr + AT` may be loaded. If the target is strict, that address is a
            /// multiple of their number.
            #[inline]
            pub(super) unsafe fn load_word<const AT: usize>(ptr: *const u8) -> usize {
                // SAFETY: the caller's promise.
                #[cfg(target_pointer_width = "32")]
                return unsafe { load4::<AT>(ptr) } as usize;
                // SAFETY: the caller's promise.
                #[cfg(not(target_pointer_width = "32"))]
                return unsafe { load8::<AT>(ptr) } as usize;
            }

            /// Loads 8 bytes by two instructions, as a register has 4.
            ///
            /// # Safety
            ///
            /// The 8 bytes at `ptr + AT` may be loaded. If the target is strict, that address is
            /// a multiple of 4.
            #[cfg(target_pointer_width = "32")]
            #[inline]
            pub(super) unsafe fn load8<const AT: usize>(ptr: *const u8) -> u64 {
                // SAFETY: the caller's promise, for either half.
                let (low, high) = unsafe { (load4::<AT>(ptr), load4::<AT>(ptr.wrapping_add(4))) };
                u64::from(low) | u64::from(high) << 32
            }

            /// Stores 8 bytes by two instructions, as a register has 4.
            ///
            /// # Safety
            ///
            /// The 8 bytes at `ptr` may be stored to. If the target is strict, `ptr` is a multiple
            /// of 4.
            #[cfg(target_pointer_width = "32")]
            #[inline]
            pub(super) unsafe fn store8(ptr: *mut u8, word: u64) {
                // SAFETY: the caller's promise, for either half.
                unsafe {
                    store4(ptr, word as u32);
                    store4(ptr.wrapping_add(4), (word >> 32) as u32);
                }
            }
        }
    }
}
