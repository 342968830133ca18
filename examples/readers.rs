//! Reads mapped files with crates that take a `Read` and a `Seek` and do not know views.
//!
//! ```console
//! cargo run --example readers
//! ```
//!
//! `csv` reads a table while another thread writes it, and `tar` reads an archive. Both read
//! through [`View::cursor`](atomic_memchr::View::cursor), which copies the bytes of each read. So
//! the crates see private bytes, which do not change.

use std::{
    error::Error,
    fs::{self, File},
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
};

use atomic_memchr::map::Mapping;

/// Returns the sum of the second column of a table.
fn sum(table: &Path) -> Result<u64, Box<dyn Error>> {
    let mapping = Mapping::open(table)?;
    mapping.scan(|view| {
        let mut sum = 0;
        for record in csv::Reader::from_reader(view.cursor()).records() {
            sum += record?[1].parse::<u64>()?;
        }
        Ok(sum)
    })?
}

/// Returns the names and contents of the text files in an archive. The reader seeks past the other
/// files without reading them.
fn unpack(archive: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mapping = Mapping::open(archive)?;
    mapping.scan(|view| {
        let mut files = Vec::new();
        for entry in tar::Archive::new(view.cursor()).entries_with_seek()? {
            let mut entry = entry?;
            let name = entry.path()?.display().to_string();
            if name.ends_with(".txt") {
                let mut content = String::new();
                entry.read_to_string(&mut content)?;
                files.push((name, content));
            }
        }
        Ok(files)
    })?
}

/// Overwrites the three digits at the offset `at` with other numbers, until `stop` is set.
fn write_numbers(table: &Path, at: u64, stop: &AtomicBool) -> std::io::Result<()> {
    let mut file = File::options().write(true).open(table)?;
    for number in (0..1000).cycle() {
        if stop.load(Relaxed) {
            break;
        }
        file.seek(SeekFrom::Start(at))?;
        write!(file, "{number:03}")?;
        thread::yield_now();
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;

    let table = folder.path().join("table.csv");
    let header = "what,how many\n";
    let numbers = (0..2000).map(|i| format!("item {i},{i}\n"));
    fs::write(
        &table,
        format!("{header}moving,000\n{}", String::from_iter(numbers)),
    )?;
    let at = (header.len() + "moving,".len()) as u64;
    let stop = AtomicBool::new(false);
    thread::scope(|scope| -> Result<(), Box<dyn Error>> {
        let writer = scope.spawn(|| write_numbers(&table, at, &stop));
        let sums: Result<Vec<u64>, _> = (0..20).map(|_| sum(&table)).collect();
        stop.store(true, Relaxed);
        writer.join().expect("the writer does not panic")?;
        let still: u64 = (0..2000).sum();
        for sum in sums? {
            println!("the table adds up to {still} and {}", sum - still);
            assert!((still..still + 1000).contains(&sum));
        }
        Ok(())
    })?;

    let archive = folder.path().join("archive.tar");
    let mut builder = tar::Builder::new(File::create(&archive)?);
    for (name, content) in [
        ("one.txt", b"first".to_vec()),
        ("large.bin", vec![0; 100_000]),
        ("two.txt", b"second".to_vec()),
    ] {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, &content[..])?;
    }
    builder.finish()?;
    let files = unpack(&archive)?;
    println!("the archive holds {files:?}");
    let expected = [("one.txt", "first"), ("two.txt", "second")];
    assert_eq!(
        files,
        expected.map(|(name, content)| (name.into(), content.into()))
    );
    Ok(())
}

#[test]
fn runs() {
    main().expect("it runs");
}
