//! Tests several copies of this crate in one process, and a copy that is unloaded.
//!
//! A host in C loads this crate in a library, unloads it, and has handlers of its own, as a program
//! in C would. This test program itself has two copies of the crate when it loads that library.
//!
//! The library is the example `faults-library`. The host is compiled where there is a `cc`.

use std::{
    env,
    ffi::{CString, c_char, c_int, c_void},
    mem,
    os::unix::{ffi::OsStrExt as _, process::ExitStatusExt as _},
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::LazyLock,
};

use atomic_memchr::map::{MapError, Mapping, Strategy};
use atomic_memchr_testing::process::is_emulated;

use crate::{
    deaths::{assert_dies_of, played},
    has_faults,
    parts::{fill, handle, unguarded, view},
    skip,
};

/// The library: built by whoever built the tests, if they were built all, or else now.
fn library() -> PathBuf {
    static LIBRARY: LazyLock<PathBuf> = LazyLock::new(|| {
        let tests = env::current_exe().expect("the path of this program");
        let profile = tests.ancestors().nth(2).expect("the folder of a profile");
        let library = profile.join("examples/libfaults_library.so");
        if is_fresh(&library) {
            return library;
        }
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--quiet", "-p", "atomic-memchr"]);
        cargo.args(["--example", "faults-library"]);
        cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
        cargo.env("CARGO_TARGET_DIR", profile.parent().expect("a folder"));
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().expect("start cargo").success());
        library
    });
    LIBRARY.clone()
}

/// Returns whether a library is there, and no older than what Cargo says that it was made of.
fn is_fresh(library: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|file| file.modified()).ok();
    let sources = std::fs::read_to_string(library.with_extension("d")).unwrap_or_default();
    let mut sources = sources.split_whitespace().skip(1).peekable();
    sources.peek().is_some() && sources.all(|source| time(Path::new(source)) <= time(library))
}

/// Returns `true` if this was built with `--target`: its folder is of one target then, and a
/// library would have to be built for this test alone.
fn is_of_another_target() -> bool {
    let tests = env::current_exe().expect("the path of this program");
    let target = tests.ancestors().nth(3).expect("the folder of a target");
    !target.join("CACHEDIR.TAG").exists()
}

/// The host, if it can be compiled for the same machine as this.
fn host() -> Option<&'static Path> {
    static HOST: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
        let machine = Command::new("cc").arg("-dumpmachine").output().ok()?;
        let machine = String::from_utf8(machine.stdout).ok()?;
        let is_same =
            machine.starts_with(&format!("{}-", env::consts::ARCH)) && cfg!(target_env = "gnu");
        if !is_same || is_of_another_target() || is_emulated() {
            return None;
        }
        let host = Path::new(env!("CARGO_TARGET_TMPDIR")).join("host");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/host.c");
        let mut cc = Command::new("cc");
        cc.args(["-Wall", "-Wextra", "-O1", "-o"])
            .arg(&host)
            .arg(source)
            .args(["-ldl", "-pthread"]);
        assert!(cc.status().expect("start cc").success());
        Some(host)
    });
    if HOST.is_none() {
        skip("there is no C compiler, or these tests are for another machine");
    }
    HOST.as_deref()
}

/// Has the host do something, in some way.
fn hosted(host: &Path, what: &str, how: &str) -> Output {
    let folder = tempfile::tempdir().expect("make a folder");
    let mut host = Command::new(host);
    host.arg(library()).arg(folder.path()).args([what, how]);
    host.output().expect("start the host")
}

/// The ways to load a library.
const WAYS: [&str; 6] = [
    "plain",
    "relative",
    "deleted",
    "replaced",
    "descriptor",
    "namespace",
];

#[test]
fn a_library_that_is_unloaded_leaves_a_handler_that_is_there() {
    let Some(host) = host() else { return };
    for how in WAYS {
        let output = hosted(host, how, "handler");
        assert!(output.status.success(), "{how}: {output:?}");
        let output = hosted(host, how, "default");
        assert_eq!(
            output.status.signal(),
            Some(libc::SIGBUS),
            "{how}: {output:?}"
        );
    }
}

/// A handler of before that installs itself again, and calls the guard's.
#[test]
fn a_circle_of_handlers_ends_the_process_by_the_signal() {
    let Some(host) = host() else { return };
    let handlers = [
        "again",
        "copy",
        "copies",
        "number",
        "two",
        "later",
        "later number",
    ];
    for who in handlers {
        for how in ["", " sent", " alternate", " sent alternate"] {
            let how = format!("{who}{how}");
            let output = hosted(host, "circle", &how);
            let signal = output.status.signal();
            assert_eq!(signal, Some(libc::SIGBUS), "{how}: {output:?}");
        }
    }
}

/// It faults itself, is interrupted by the same signal, or leaves by `siglongjmp`.
#[test]
fn a_handler_that_is_entered_again_is_no_circle() {
    let Some(host) = host() else { return };
    let output = hosted(host, "circle", "nests");
    assert!(output.status.success(), "{output:?}");
    for how in ["", " sent", " alternate", " sent alternate"] {
        let output = hosted(host, "circle", &format!("jumps{how}"));
        assert_eq!(output.stdout, b"it jumped\n", "{how}: {output:?}");
        // A circle is one even so.
        assert_eq!(
            output.status.signal(),
            Some(libc::SIGBUS),
            "{how}: {output:?}"
        );
    }
}

/// The function of the library, loaded into this process.
fn search() -> unsafe extern "C" fn(*const c_char) -> c_int {
    let library = CString::new(library().as_os_str().as_bytes()).expect("a path");
    // SAFETY: the library does nothing when it is loaded, and has a function of this name and
    // type.
    unsafe {
        let handle = libc::dlopen(library.as_ptr(), libc::RTLD_NOW);
        assert!(!handle.is_null());
        let search = libc::dlsym(handle, c"search".as_ptr());
        assert!(!search.is_null());
        mem::transmute::<*mut c_void, unsafe extern "C" fn(*const c_char) -> c_int>(search)
    }
}

/// The copy that came later is guarded. The one before is as beside any other handler, and what
/// was under way goes on.
pub(crate) fn has_another_copy(path: &Path) {
    let search = search();
    let other = CString::new(path.with_extension("other").as_os_str().as_bytes()).expect("a path");
    // SAFETY: it is a C string.
    let search_there = || unsafe { search(other.as_ptr()) };
    let file = fill(path);
    let under_way = Mapping::new(&file).expect("map the file");
    let told = under_way.scan(|view| {
        assert_eq!(search_there(), 1);
        file.set_len(0).expect("cut the file");
        view.get(5000)
    });
    assert!(matches!(
        told,
        Err(MapError::Truncated { valid_len: 0, .. })
    ));
    assert_eq!(under_way.faults(), 1);

    let file = fill(path);
    let mapping = Mapping::new(&file).expect("map the file");
    let strict = Mapping::options().strategy(Strategy::Guarded).map(&file);
    assert!(matches!(strict, Err(MapError::Unguarded { .. })));
    let told = mapping.scan(|view| {
        file.set_len(0).expect("cut the file");
        view.get(5000)
    });
    assert!(matches!(told, Ok(Some(b'x'))), "{told:?}");
    assert_eq!((mapping.faults(), search_there()), (0, 1));

    // Somebody resets the signal: who searches next has it.
    handle(libc::SIG_DFL, 0);
    assert_eq!(search_there(), 1);
    handle(libc::SIG_DFL, 0);
    let file = fill(path);
    let mapping = Mapping::new(&file).expect("map the file");
    let told = mapping.scan(|view| {
        file.set_len(0).expect("cut the file");
        view.get(5000)
    });
    assert!(matches!(told, Err(MapError::Truncated { .. })), "{told:?}");
    assert_eq!((mapping.faults(), search_there()), (1, 0));

    // And what is of neither is of neither.
    _ = std::fs::remove_file(path.with_extension("other"));
    let file = fill(path);
    let foreign = unguarded(&file);
    file.set_len(0).expect("cut the file");
    println!("both are told");
    view(&foreign).get(0);
}

#[test]
fn of_two_copies_the_later_is_guarded() {
    if !has_faults() {
        return;
    }
    if is_of_another_target() || is_emulated() {
        return skip("no library is built for this target");
    }
    library();
    let output = played("has another copy");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("both are told"), "{output:?}");
    assert_dies_of(libc::SIGBUS, &output);
}
