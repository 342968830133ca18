//! The macros that primitives are written with.
//!
//! A primitive has two bodies: its assembly, and its story, the piece of Rust that the
//! assembly is equivalent to (see the head of the crate). A build has one of them.
//!
//! | macro | what it is for |
//! |---|---|
//! | `cfg_story!` | chooses between items: those of a build with stories, or those of one with assembly |
//! | `primitive!` | chooses between the two bodies of one function |
//! | `vector_load!` | defines a function that loads from a block into vector registers |
//! | `vector_store!` | defines a function that stores vector registers to a block |
//! | `access!` | is the assembly in either of the two, and in prefetches |
//!
//! So the options of the assembly and the argument for its soundness are written once for a
//! shape, and the file of a CPU is left with templates, registers and documentation.

/// Chooses between items: the first are compiled in a build that runs stories, the second in
/// one that runs assembly.
///
/// The choice decides two things only: which body a primitive gets, and whether a
/// [`Span`](crate::Span) carries how its bytes are to be accessed.
macro_rules! cfg_story {
    (if story { $($story:item)* } else { $($asm:item)* }) => {
        cfg_if::cfg_if! {
            if #[cfg(all(
                any(
                    target_arch = "x86",
                    all(target_arch = "x86_64", target_pointer_width = "64"),
                    all(
                        target_arch = "aarch64",
                        target_pointer_width = "64",
                        target_endian = "little",
                    ),
                    all(target_arch = "arm", target_endian = "little"),
                    target_arch = "riscv32",
                    target_arch = "riscv64",
                    target_arch = "loongarch64",
                    target_arch = "s390x",
                ),
                not(any(miri, atomic_memchr_bytewise)),
            ))] {
                $($asm)*
            } else {
                $($story)*
            }
        }
    };
}

cfg_story! {
    if story {
        /// Chooses the body of a primitive. This build runs the story.
        macro_rules! primitive {
            (story $story:block asm $asm:block) => { $story };
        }
    } else {
        /// Chooses the body of a primitive. This build runs the assembly.
        macro_rules! primitive {
            (story $story:block asm $asm:block) => { $asm };
        }
    }
}

/// Defines a function that loads bytes of a block from offset `AT` on.
///
/// The braces behind its type hold the assembly, if the function returns the bytes as they
/// are. Otherwise they hold `story { .. } asm { .. }`.
#[allow(unused_macros, reason = "not every target has vectors here")]
macro_rules! vector_load {
    (
        $(#[$attribute:meta])*
        $feature:literal fn $name:ident(
            $block:ident: $bytes:literal bytes $(, $input:ident: $type:ty)*
        ) -> $value:ty {
            story $story:block
            asm $asm:block
        }
    ) => {
        $(#[$attribute])*
        ///
        /// # Safety
        ///
        #[doc = concat!("The CPU has the target feature `", $feature, "`.")]
        /// A caller that has it enabled needs no `unsafe`.
        #[inline]
        #[target_feature(enable = $feature)]
        pub fn $name<const N: usize, const AT: usize>(
            $block: $crate::Block<'_, N> $(, $input: $type)*
        ) -> $value {
            const { assert!(AT + $bytes <= N) };
            primitive! { story $story asm $asm }
        }
    };
    (
        $(#[$attribute:meta])*
        $feature:literal fn $name:ident($block:ident: $bytes:literal bytes) -> $value:ty $asm:block
    ) => {
        vector_load! {
            $(#[$attribute])*
            $feature fn $name($block: $bytes bytes) -> $value {
                story {
                    // SAFETY: both types have the same size and no padding, and every pattern
                    // of bits is valid for either.
                    unsafe { core::mem::transmute($block.story::<$bytes, AT>()) }
                }
                asm $asm
            }
        }
    };
}

/// Defines a function that stores all bytes of its second argument to a block, from offset
/// `AT` on. The braces hold the assembly.
#[allow(unused_macros, reason = "not every target has vectors here")]
macro_rules! vector_store {
    (
        $(#[$attribute:meta])*
        $feature:literal fn $name:ident(
            $block:ident: $bytes:literal bytes, $value:ident: $type:ty
        ) $asm:block
    ) => {
        $(#[$attribute])*
        ///
        /// # Safety
        ///
        #[doc = concat!("The CPU has the target feature `", $feature, "`.")]
        /// A caller that has it enabled needs no `unsafe`.
        #[inline]
        #[target_feature(enable = $feature)]
        pub fn $name<const N: usize, const AT: usize>(
            $block: $crate::BlockMut<'_, N>,
            $value: $type,
        ) {
            const { assert!(AT + $bytes <= N) };
            primitive! {
                story {
                    // SAFETY: both types have the same size and no padding, and every pattern
                    // of bits is valid for either.
                    let bytes = unsafe { core::mem::transmute::<$type, [u8; $bytes]>($value) };
                    $block.story::<$bytes, AT>(bytes);
                }
                asm $asm
            }
        }
    };
}

/// Runs instructions that load, store or prefetch bytes of a block from offset `AT` on, which
/// is a constant where this stands.
///
/// Takes the block, the templates in brackets, and the operands in the syntax of `asm!`.
/// Templates call the address `{block} + {at}`. Options cannot be given.
///
/// # Safety
///
/// The macro is unsafe, though its name does not say so. Whoever writes a template ensures:
///
/// - Its instructions access bytes that the function asserts to be in the block, and no others.
///   They store only if the block is a `BlockMut`.
/// - They change no register but the outputs, neither the flags nor the stack.
#[allow(unused_macros, reason = "not every target has vectors here")]
macro_rules! access {
    (
        $block:ident,
        [$($template:expr),+ $(,)?]
        $(, $operand:ident = $direction:tt($class:ident) $value:tt)* $(,)?
    ) => {
        // SAFETY:
        // - a `Block` stands for permission to load its bytes, a `BlockMut` for permission to
        //   store them, and the function asserts that the bytes from `AT` on lie within.
        // - the templates access those alone, and leave the stack and the flags alone.
        unsafe {
            core::arch::asm!(
                $($template,)+
                $($operand = $direction($class) $value,)*
                block = in(reg) $block.as_ptr(),
                at = const AT,
                options(nostack, preserves_flags),
            );
        }
    };
}
