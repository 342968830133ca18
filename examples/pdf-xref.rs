//! Parses the cross-reference table of a PDF with nom, out of a mapping that others may write.
//!
//! ```console
//! cargo run --example pdf-xref --features nom
//! ```
//!
//! The layout is that of ISO 32000-1, 7.5. Near the end of the file is `startxref` with the offset
//! of the table. At that offset are `xref` and the sections of the table, whose entries have
//! exactly 20 bytes each.
//!
//! The example shows two things to do in a parser over shared bytes. Bytes that must agree with one
//! another are copied once, and the copy is parsed (`entry`). Numbers of the file are checked
//! before they are used as an offset or a length (`section`, `xref`).

use std::{error::Error, fmt::Write as _, fs, path::Path};

use atomic_memchr::{ReadOnly, View, map::Mapping, memmem};
use nom::{
    IResult, Parser,
    bytes::{tag, take},
    character::complete::{char, line_ending, one_of, space0, u16, u32, u64},
    combinator::{all_consuming, map_res, opt},
    multi::{fold_many1, many_m_n},
    sequence::{delimited, preceded, separated_pair, terminated},
};

/// The bytes of a file that may be written while it is parsed.
type Input<'a> = View<'a, ReadOnly>;

/// An entry of the table: the offset in bytes of an object, or the next free object.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Entry {
    Used { offset: u64, generation: u16 },
    Free { next: u64, generation: u16 },
}

/// Parses an entry of 20 bytes. They are copied once and parsed as a slice, so the bytes that were
/// checked are those that are used.
fn entry(input: Input<'_>) -> IResult<Input<'_>, Entry> {
    map_res(take(20_usize), |bytes: Input<'_>| {
        let copy: [u8; 20] = bytes.read(0).expect("`take` gives 20 bytes");
        parse_entry(&copy).map_err(|_| ())
    })
    .parse(input)
}

/// Parses the private copy of an entry.
fn parse_entry(entry: &[u8]) -> Result<Entry, nom::Err<nom::error::Error<&[u8]>>> {
    let numbers = separated_pair(u64, char(' '), u16);
    let fields = (terminated(numbers, char(' ')), one_of("nf"));
    let end = (space0, line_ending);
    let (_, ((number, generation), kind)) =
        all_consuming(terminated(fields, end)).parse_complete(entry)?;
    Ok(match kind {
        'n' => Entry::Used {
            offset: number,
            generation,
        },
        _ => Entry::Free {
            next: number,
            generation,
        },
    })
}

/// Parses a section: the number of its first object, and the entries of its objects.
fn section(input: Input<'_>) -> IResult<Input<'_>, (u32, Vec<Entry>)> {
    let (rest, (first, count)) =
        terminated(separated_pair(u32, char(' '), u32), (space0, line_ending)).parse(input)?;
    // The file may give any count. One more than the number of entries that fit is enough for
    // parsing to fail, and bounds the memory.
    let count = (count as usize).min(rest.len() / 20 + 1);
    let (rest, entries) = many_m_n(count, count, entry).parse(rest)?;
    Ok((rest, (first, entries)))
}

/// Parses the table: all entries, with the numbers of their objects.
fn table(input: Input<'_>) -> IResult<Input<'_>, Vec<(u32, Entry)>> {
    let objects = fold_many1(section, Vec::new, |mut all, (first, entries)| {
        all.extend((first..).zip(entries));
        all
    });
    let head = (tag("xref"), line_ending);
    delimited(head, objects, opt(tag("trailer"))).parse(input)
}

/// Returns the offset in bytes of the table: the number behind the last `startxref`.
fn start(file: Input<'_>) -> Result<usize, Box<dyn Error>> {
    let at = memmem::rfind(file, b"startxref").ok_or("there is no startxref")?;
    let number = preceded((tag("startxref"), line_ending), u64);
    let (_, start) = terminated(number, line_ending)
        .parse(file.slice(at..))
        .map_err(|error: nom::Err<nom::error::Error<Input<'_>>>| error.to_string())?;
    Ok(usize::try_from(start)?)
}

/// Returns the cross-reference table of a file.
fn xref(path: &Path) -> Result<Vec<(u32, Entry)>, Box<dyn Error>> {
    let mapping = Mapping::open(path)?;
    mapping.scan(|file| {
        let start = start(file)?;
        let input = file
            .get_slice(start..)
            .ok_or_else(|| format!("there is no offset {start} in {} bytes", file.len()))?;
        match table(input) {
            Ok((_, objects)) => Ok(objects),
            Err(error) => Err(error.to_string().into()),
        }
    })?
}

/// Returns a PDF of one empty page, and the offsets of its objects.
fn pdf() -> (String, Vec<usize>) {
    let mut pdf = String::from("%PDF-1.4\n");
    let mut offsets = Vec::new();
    for (i, object) in [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    ]
    .into_iter()
    .enumerate()
    {
        offsets.push(pdf.len());
        let _ = write!(pdf, "{} 0 obj\n{object}\nendobj\n", i + 1);
    }
    let start = pdf.len();
    pdf += "xref\n0 4\n0000000000 65535 f \n";
    for offset in &offsets {
        let _ = writeln!(pdf, "{offset:010} 00000 n ");
    }
    let _ = write!(
        pdf,
        "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    (pdf, offsets)
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("empty.pdf");
    let (pdf, offsets) = pdf();
    fs::write(&path, &pdf)?;

    let objects = xref(&path)?;
    for (number, entry) in &objects {
        println!("object {number}: {entry:?}");
    }
    let free = Entry::Free {
        next: 0,
        generation: 65535,
    };
    let used = |&offset: &usize| Entry::Used {
        offset: offset as u64,
        generation: 0,
    };
    let expected = [free].into_iter().chain(offsets.iter().map(used));
    assert!(objects.iter().copied().eq((0..).zip(expected)));

    // Bytes that are not a table are an error, not a panic.
    fs::write(&path, pdf.replace(" 00000 n", " 0000x n"))?;
    assert!(xref(&path).is_err());
    fs::write(&path, pdf.replace("xref\n0 4", "xref\n0 4000000000"))?;
    assert!(xref(&path).is_err());
    Ok(())
}

#[test]
fn runs() {
    main().expect("it runs");
}
