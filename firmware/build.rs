//! Puts the memory layout of the board where the linker looks for it.

use std::{env, fs, path::Path};

/// MPS2 with a Cortex-M4 (AN386): code and data in its two SSRAM blocks.
const MPS2: &str = "
MEMORY
{
    FLASH : ORIGIN = 0x00000000, LENGTH = 4M
    RAM   : ORIGIN = 0x20000000, LENGTH = 4M
}
";

/// QEMU's `virt` board: everything in memory, where it begins to run without firmware.
const VIRT: &str = r#"
MEMORY
{
    RAM : ORIGIN = 0x80000000, LENGTH = 4M
}
REGION_ALIAS("REGION_TEXT", RAM);
REGION_ALIAS("REGION_RODATA", RAM);
REGION_ALIAS("REGION_DATA", RAM);
REGION_ALIAS("REGION_BSS", RAM);
REGION_ALIAS("REGION_HEAP", RAM);
REGION_ALIAS("REGION_STACK", RAM);
"#;

/// The same board for AArch64. There is no runtime crate that has the rest of this script.
const VIRT64: &str = "
ENTRY(_start)
SECTIONS
{
    . = 0x40080000;
    .text : { *(.text.start) *(.text .text.*) }
    .rodata : { *(.rodata .rodata.*) }
    .data : { *(.data .data.*) *(.got .got.*) }
    .bss : { *(.bss .bss.*) *(COMMON) }
    . = ALIGN(0x1000) + 0x10000;
    __stack_top = .;
    /DISCARD/ : { *(.eh_frame .eh_frame_hdr) }
}
";

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    println!("cargo:rustc-check-cfg=cfg(traps_misaligned)");
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    if target.starts_with("thumbv6m")
        || target == "aarch64-unknown-none" && !flags.contains("-strict-align")
    {
        println!("cargo:rustc-cfg=traps_misaligned");
    }
    let memory = if target.starts_with("thumb") {
        MPS2
    } else if target.starts_with("riscv32") {
        VIRT
    } else if target == "aarch64-unknown-none" {
        VIRT64
    } else {
        return;
    };
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("memory.x"), memory).expect("OUT_DIR can be written");
    println!("cargo:rustc-link-search={out}");
}
