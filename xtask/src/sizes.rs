//! What a call adds to a binary: the text of small programs, against the most that it may be.
//!
//! Text is what `size` calls so: all sections that are loaded and not written, constants and unwind
//! tables included. Each program is compared with one that calls nothing. They are built as a user
//! builds, by the release profile without settings of its own.

use std::{env, fs, path::Path, process::Command};

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

/// Says what a program adds to a binary.
pub struct Added {
    /// The name of the program.
    pub program: &'static str,
    /// Number of bytes of text that it has beyond a program that calls nothing.
    pub bytes: u64,
    /// The most that may be.
    pub limit: u64,
}

/// Builds the programs of [`LIMITS`] that are measured on a target, and measures each.
pub fn added(target: &str) -> Result<Vec<Added>> {
    let limits = LIMITS.iter().filter(|(of, ..)| *of == target);
    let programs: Vec<&str> = limits.clone().map(|(_, program, _)| *program).collect();
    let messages = build(target, &programs)?;
    let base = text(&messages, "nothing")?;
    limits
        .map(|&(_, program, limit)| {
            let bytes = text(&messages, program)?.saturating_sub(base);
            Ok(Added {
                program,
                bytes,
                limit,
            })
        })
        .collect()
}

/// Builds programs, and returns cargo's messages, which name the files. A path that is made up from
/// the name of a folder could be that of a program of an earlier build.
fn build(target: &str, programs: &[&str]) -> Result<String> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(workspace())
        .args(["build", "--quiet", "--release", "-p", "atomic-memchr-sizes"])
        .args([
            "--message-format=json-render-diagnostics",
            "--bin=sizes-nothing",
        ]);
    for program in programs {
        command.args(["--bin", &format!("sizes-{program}")]);
    }
    // The folder of the host is shared with other builds of this workspace.
    if target != HOST {
        command.args(["--target", target]);
    }
    // Settings of the environment that change the target or the code.
    for (name, _) in env::vars_os() {
        let is_setting = name.to_str().is_some_and(|name| {
            name == "CARGO_BUILD_TARGET"
                || name.ends_with("RUSTFLAGS")
                || name.starts_with("CARGO_PROFILE_RELEASE_")
        });
        if is_setting {
            command.env_remove(name);
        }
    }
    let output = command.output().context("cannot run cargo")?;
    ensure!(
        output.status.success(),
        "cannot build for {target}; is the target there? (rustup target add {target})\n{}",
        String::from_utf8_lossy(&output.stderr),
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns the path of a program, which cargo's messages name in quotes.
fn path<'m>(messages: &'m str, program: &str) -> Option<&'m Path> {
    let name = format!("sizes-{program}");
    let mut executables = messages.split("\"executable\":\"").skip(1);
    executables.find_map(|rest| {
        let path = Path::new(rest.split('"').next()?);
        (path.file_stem()? == &*name).then_some(path)
    })
}

/// Returns the number of bytes of text in a program that cargo's messages name.
fn text(messages: &str, program: &str) -> Result<u64> {
    let path = path(messages, program)
        .with_context(|| format!("cargo does not say where sizes-{program} is"))?;
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let file = object::File::parse(&*bytes)
        .with_context(|| format!("{} is no program", path.display()))?;
    let sections = file.sections().filter(|section| {
        let SectionFlags::Elf { sh_flags } = section.flags() else {
            return false;
        };
        let (alloc, write) = (u64::from(elf::SHF_ALLOC), u64::from(elf::SHF_WRITE));
        sh_flags & alloc != 0 && sh_flags & write == 0
    });
    Ok(sections.map(|section| section.size()).sum())
}
