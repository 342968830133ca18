//! The compiler's assembly output for a crate, the same on every machine.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, ensure};

use crate::{
    assembly::Assembly,
    target::{Arch, Target},
};

/// The folder of the workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("this package lies in the workspace")
}

/// Where the crates are built: beside the builds of the workspace, and not among
/// them, as the flags differ.
pub fn target_dir() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace().join("target"), PathBuf::from)
        .join("xtask")
}

/// Which compiler it is: release, commit and LLVM, without the host.
pub fn rustc_version() -> Result<String> {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .context("cannot run rustc")?;
    ensure!(output.status.success(), "`rustc -vV` failed");
    Ok(String::from_utf8(output.stdout)?
        .lines()
        .filter(|line| !line.starts_with("host:") && !line.starts_with("binary:"))
        .flat_map(|line| [line, "\n"])
        .collect())
}

/// The crate of the kernels, and that of the primitives, of which some are not inlined.
pub const KERNELS: &[&str] = &["atomic-memchr-kernels", "atomic-memchr-asm"];

/// Compiles the libraries of `packages`.
pub fn assembly(packages: &[&str], target: &Target, target_dir: &Path) -> Result<Assembly> {
    let mut assembly = Assembly::parse("", target.arch);
    for package in packages {
        let text = text(package, target, target_dir)?;
        assembly.append(Assembly::parse(&text, target.arch));
    }
    Ok(assembly)
}

/// Compiles the library of `package` and returns its assembly.
///
/// Nothing of the environment enters that would change it: flags and profile are
/// given here, and paths are cut. Codegen units are one, so that all that can be
/// inlined is, as in a build by a user who cares.
pub fn text(package: &str, target: &Target, target_dir: &Path) -> Result<String> {
    let file = target_dir.join(format!("{package}-{}.s", target.triple));
    let mut rustc_args = vec![format!("--emit=asm={}", file.display())];
    if target.arch == Arch::X86_64 {
        rustc_args.push("-Cllvm-args=--x86-asm-syntax=intel".into());
    }
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let flags: Vec<String> = [
        Some(format!("--remap-path-prefix={}=.", workspace().display())),
        cargo_home.map(|home| format!("--remap-path-prefix={}=cargo", home.display())),
        Some("-Csymbol-mangling-version=v0".into()),
    ]
    .into_iter()
    .flatten()
    .collect();
    fs::create_dir_all(target_dir)
        .with_context(|| format!("cannot create {}", target_dir.display()))?;
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(workspace())
        .args(["rustc", "--quiet", "--lib", "--release"])
        .args(["--package", package, "--target", target.triple])
        .arg("--target-dir")
        .arg(target_dir)
        .arg("--")
        .args(rustc_args)
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        .envs([
            ("CARGO_INCREMENTAL", "0"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1"),
            ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
            ("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "false"),
            ("CARGO_PROFILE_RELEASE_LTO", "false"),
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3"),
            ("CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS", "false"),
        ])
        // Set by cargo for the program that it runs; they would make the build
        // inside another than the same command outside.
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("RUSTFLAGS")
        .output()
        .context("cannot run cargo")?;
    ensure!(
        output.status.success(),
        "cannot compile {package} for {triple}; is the target there? (rustup target add {triple})\n{}",
        String::from_utf8_lossy(&output.stderr),
        triple = target.triple,
    );
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}
