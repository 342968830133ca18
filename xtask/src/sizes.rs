//! What a call adds to a binary: the text of small programs, against the most that it may be.
//!
//! Text is what `size` calls so: all sections that are loaded and not written, constants and unwind
//! tables included. Each program is compared with one that calls nothing. They are built as a user
//! builds, by the release profile without settings of its own.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, ensure};
use object::{Object as _, ObjectSection as _, SectionFlags, elf};

use crate::compile::workspace;

/// The target with an operating system.
pub const HOST: &str = "x86_64-unknown-linux-gnu";

/// The target without.
pub const BARE: &str = "thumbv7em-none-eabihf";

/// Targets, programs, and the most bytes of text that each may add.
pub const LIMITS: &[(&str, &str, u64)] = &[
    (HOST, "memchr", 16_000),
    (HOST, "memchr_iter", 24_000),
    (HOST, "memmem_find", 64_000),
    (HOST, "memmem_find_iter", 100_000),
    (HOST, "everything", 300_000),
    (BARE, "memchr", 700),
    (BARE, "memmem_find", 12_000),
];

/// Builds the programs that are measured on a target, and returns each that has a limit with the
/// number of bytes of text that it adds.
pub fn added(target: &str) -> Result<Vec<(&'static str, u64)>> {
    let limits = LIMITS.iter().filter(|(of, ..)| *of == target);
    let programs: Vec<&str> = limits.map(|(_, program, _)| *program).collect();
    let folder = build(target, &programs)?;
    let base = text(&folder.join("sizes-nothing"))?;
    programs
        .into_iter()
        .map(|program| {
            let text = text(&folder.join(format!("sizes-{program}")))?;
            Ok((program, text.saturating_sub(base)))
        })
        .collect()
}

/// Builds programs, and returns the folder that they are in.
fn build(target: &str, programs: &[&str]) -> Result<PathBuf> {
    let target_dir =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(workspace())
        .args(["build", "--quiet", "--release", "-p", "atomic-memchr-sizes"])
        .args(["--target-dir".as_ref(), target_dir.as_os_str()])
        .args(["--bin", "sizes-nothing"]);
    for program in programs {
        command.args(["--bin", &format!("sizes-{program}")]);
    }
    let mut folder = target_dir;
    // The folder of the host is shared with other builds of this workspace.
    if target != HOST {
        command.args(["--target", target]);
        folder = folder.join(target);
    }
    let output = command.output().context("cannot run cargo")?;
    ensure!(
        output.status.success(),
        "cannot build for {target}; is the target there? (rustup target add {target})\n{}",
        String::from_utf8_lossy(&output.stderr),
    );
    Ok(folder.join("release"))
}

/// Returns the number of bytes of text in a program.
fn text(program: &Path) -> Result<u64> {
    let bytes = fs::read(program).with_context(|| format!("cannot read {}", program.display()))?;
    let file = object::File::parse(&*bytes)
        .with_context(|| format!("{} is no program", program.display()))?;
    let sections = file.sections().filter(|section| {
        let SectionFlags::Elf { sh_flags } = section.flags() else {
            return false;
        };
        let (alloc, write) = (u64::from(elf::SHF_ALLOC), u64::from(elf::SHF_WRITE));
        sh_flags & alloc != 0 && sh_flags & write == 0
    });
    Ok(sections.map(|section| section.size()).sum())
}
