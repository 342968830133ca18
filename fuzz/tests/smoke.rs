//! Checks each property for the inputs in `seeds/`, and for random ones from a fixed seed.
//!
//! `ATOMIC_MEMCHR_FUZZ` is the number of random inputs for each property: 2,000 if it is not set.

use std::{
    env, fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use atomic_memchr_fuzz as properties;
use atomic_memchr_testing::Rng;

/// One property at a time: substring searches choose the ISA for the whole process, and a failure
/// of another property must be one of its own ISA.
static TURN: Mutex<()> = Mutex::new(());

/// Checks a property for all inputs.
fn check(name: &str, property: fn(&[u8])) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    for path in seeds(name) {
        println!("{}", path.display());
        property(&fs::read(&path).expect("read a seed"));
    }
    let count = env::var("ATOMIC_MEMCHR_FUZZ");
    let count = count.map_or(2000, |count| {
        count.parse().expect("ATOMIC_MEMCHR_FUZZ is a number")
    });
    let mut rng = Rng::with_seed(10);
    for number in 0..count {
        let input = random(&mut rng);
        if let Err(panic) = panic::catch_unwind(AssertUnwindSafe(|| property(&input))) {
            println!("{name}, random input {number}: {input:?}");
            panic::resume_unwind(panic);
        }
    }
}

/// Returns the files of `seeds/NAME`.
fn seeds(name: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("seeds")
        .join(name);
    let files = fs::read_dir(&folder).expect("each property has seeds");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("list seeds").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    paths
}

/// Returns up to 1,000 bytes, more often few than many. A byte is often 0, which is the first
/// choice of each parameter.
fn random(rng: &mut Rng) -> Vec<u8> {
    let longest = [16, 64, 200, 1000][rng.usize(..4)];
    let zeros = rng.u8(..4);
    let byte = |rng: &mut Rng| if rng.u8(..8) < zeros { 0 } else { rng.u8(..) };
    (0..rng.usize(..longest)).map(|_| byte(rng)).collect()
}

macro_rules! properties {
    ($($(#[$attr:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$attr])*
        #[test]
        fn $name() {
            check(stringify!($name), properties::$name);
        }
    )+};
}

properties! {
    search,
    memmem,
    view,
    cursor,
    mapping,
    #[cfg(feature = "parsers")]
    parsers,
}
