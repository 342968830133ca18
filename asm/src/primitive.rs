//! The macros that primitives are written with.
//!
//! A primitive is a function that accesses some bytes of a block. It has two bodies: its
//! assembly, and its story, the piece of Rust that the assembly is equivalent to (see `lib.rs`).
//! A build compiles one of them.
//!
//! | macro | what it is for |
//! |---|---|
//! | `cfg_story!` | chooses between items for builds with stories and items for builds with assembly |
//! | `primitive!` | chooses between the two bodies of one function |
//! | `vector_load!` | defines a function that loads from a block into vector registers |
//! | `vector_store!` | defines a function that stores vector registers to a block |
//! | `access!` | expands to the assembly: of both, and of prefetches |
//!
//! So the options of the assembly and its SAFETY argument are written once, and the file of a
//! CPU has templates, registers and documentation.

/// Chooses between items: the first are compiled in builds with stories, the second in builds
/// with assembly.
///
/// The choice decides two things only: which body a primitive has, and whether a
/// [`Span`](crate::Span) stores how its bytes are accessed.
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
                    atomic_memchr_powerpc,
                    all(atomic_memchr_single_threaded, not(target_feature = "atomics")),
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
        /// Chooses the body of a primitive: the story, in this build.
        macro_rules! primitive {
            (story $story:block asm $asm:block) => { $story };
        }
    } else {
        /// Chooses the body of a primitive: the assembly, in this build.
        macro_rules! primitive {
            (story $story:block asm $asm:block) => { $asm };
        }
    }
}

/// Defines a function that loads bytes of a block from offset `AT`.
///
/// A function that returns the bytes as they are has the assembly as its body, and the story is
/// that of every load. The body of any other function is `story { .. } asm { .. }`.
///
/// The macro adds the target feature, and to the documentation its section on safety.
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

/// Defines a function that stores the bytes of its second argument to a block, at offset `AT`.
///
/// The body is the assembly. The story is that of every store.
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

/// Executes instructions that load, store or prefetch bytes of a block.
///
/// The arguments are the block, the templates in brackets, and the operands in the syntax of
/// `asm!`. In a template, `{block} + {at}` is the address of offset `AT`, a constant of the
/// function around the macro. Options are those below; a caller cannot add one.
///
/// # Safety
///
/// The macro contains `unsafe`, so it looks safe to a caller and is not. Templates must keep two
/// promises:
///
/// - They access only bytes that the function around the macro asserts to be in the block. They
///   store only if the block is a `BlockMut`.
/// - They change no register except the outputs, and neither the flags nor the stack.
#[allow(unused_macros, reason = "not every target has vectors here")]
macro_rules! access {
    (
        $block:ident,
        [$($template:expr),+ $(,)?]
        $(, $operand:ident = $direction:tt($class:ident) $value:tt)* $(,)?
    ) => {
        // SAFETY:
        // - a `Block` is permission to load its bytes, and a `BlockMut` permission to store to
        //   them. The function asserts that the bytes from `AT` on are in the block.
        // - the templates access only these bytes, and change neither the stack nor the flags.
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
