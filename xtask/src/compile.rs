//! The compiler's assembly output for a crate, the same on every machine.

use std::{
    env, fs, panic,
    path::{Path, PathBuf},
    process::Command,
    thread,
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

/// Does the same for several targets at once. Most of it is compiling, which takes one core
/// for each.
pub fn at_once<T: Send>(
    targets: impl Iterator<Item = &'static Target>,
    work: impl Fn(&'static Target) -> Result<T> + Sync,
) -> Result<Vec<T>> {
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = targets
            .map(|target| scope.spawn(move || work(target)))
            .collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|why| panic::resume_unwind(why))
            })
            .collect()
    })
}

/// Compiles the libraries of `packages`, in one build, and reads their assembly.
///
/// Nothing of the environment enters that would change it: flags and profile are
/// given here, and paths are cut. Codegen units are one, so that all that can be
/// inlined is, as in a build by a user who cares. The flags are the same whatever the
/// packages are, so that each is compiled once for audit, listings and tests.
pub fn assembly(packages: &[&str], target: &Target, target_dir: &Path) -> Result<Assembly> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let flags: Vec<String> = [
        Some("--emit=asm".into()),
        (target.arch == Arch::X86_64).then(|| "-Cllvm-args=--x86-asm-syntax=intel".into()),
        Some(format!("--remap-path-prefix={}=.", workspace().display())),
        cargo_home.map(|home| format!("--remap-path-prefix={}=cargo", home.display())),
        Some("-Csymbol-mangling-version=v0".into()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(workspace())
        .args(["build", "--quiet", "--lib", "--release"])
        .args(packages.iter().flat_map(|package| ["--package", package]))
        .args([
            "--target",
            target.triple,
            "--message-format=json-render-diagnostics",
        ])
        // Each target has its own, as cargo builds in one at a time.
        .arg("--target-dir")
        .arg(target_dir.join(target.triple))
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
    let messages = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success(),
        "cannot compile {packages:?} for {triple}; is the target there? (rustup target add {triple})\n{}",
        String::from_utf8_lossy(&output.stderr),
        triple = target.triple,
    );
    let mut assembly = Assembly::parse("", target.arch);
    for package in packages {
        let file = beside_metadata(&messages, &package.replace('-', "_"))
            .with_context(|| format!("cargo does not say where {package} is"))?;
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        assembly.append(Assembly::parse(&text, target.arch));
    }
    Ok(assembly)
}

/// The assembly of a crate, which stands beside its metadata. These are named by cargo's
/// messages, each in quotes.
fn beside_metadata(messages: &str, name: &str) -> Option<PathBuf> {
    let paths = messages.split('"').map(Path::new);
    paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "rmeta")
        })
        .find_map(|path| {
            let stem = path.file_stem()?.to_str()?.strip_prefix("lib")?;
            let is_it = stem.strip_prefix(name)?.starts_with('-');
            is_it.then(|| path.with_file_name(format!("{stem}.s")))
        })
}
