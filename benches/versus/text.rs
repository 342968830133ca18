//! Provides the bytes of haystacks: English-like text from a seeded generator, or the files of a
//! folder.

use std::{env, fs, io, path::Path};

use atomic_memchr_testing::Rng;

/// The folder whose files take the place of generated text.
pub(crate) const FOLDER: &str = "ATOMIC_MEMCHR_TEXTS";

/// Number of bytes that are generated, or read from such a folder at most.
const MOST: usize = 16 << 20;

/// Words by frequency: the commonest of English prose, the first one first.
const WORDS: &str = "the of and to a in that he was it his is i with as had for at be not by on \
    you but have him this which from all they her she were are one so there what would when or \
    we my me an said no their them been if will who more up could into out then has man than your \
    some do very its time now upon about only any our over little can like other see did well \
    before made such come must two should know great after us down where good much may never how \
    these came own most day first way here old say through think shall without go long house yet \
    still those again hand himself every men make being away might though men work place last \
    while went because another right back look life thing take face against always under left \
    people eyes found many nothing night put door once room too soon young let even head three \
    between both just same few love mother heart tell thought home enough father half gave mind \
    quite give world off look since asked seemed knew got part far saw took morning light hands \
    whole side fire anything water white does replied small going together told looked name \
    country open words window certainly remember question companion business evening answered \
    possible suddenly gentleman presently something different themselves circumstances \
    extraordinary nevertheless understanding";

/// Returns the distance to the next of events that come every `mean` bytes on average: 1 at the
/// least, geometrically distributed.
fn gap(random: &mut Rng, mean: f64) -> usize {
    let unit = 1.0 - random.f64();
    1 + (unit.ln() / (1.0 - 1.0 / mean).ln()) as usize
}

/// Text to cut haystacks from.
pub(crate) struct Text {
    bytes: Vec<u8>,
    source: String,
}

impl Text {
    /// The files of the folder that the environment names, or generated text.
    pub(crate) fn load() -> io::Result<Text> {
        let Some(folder) = env::var_os(FOLDER) else {
            return Ok(Text {
                bytes: generate(),
                source: "generated".to_owned(),
            });
        };
        let bytes = read(Path::new(&folder))?;
        if bytes.is_empty() {
            return Err(io::Error::other(format!(
                "no text in the folder {folder:?}"
            )));
        }
        Ok(Text {
            source: format!("{} bytes from the folder that {FOLDER} names", bytes.len()),
            bytes,
        })
    }

    /// Returns where the text comes from.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The first `len` bytes, repeated from the start where there are fewer.
    pub(crate) fn plain(&self, len: usize) -> Vec<u8> {
        self.bytes.iter().copied().cycle().take(len).collect()
    }

    /// Text in which `absent` do not occur.
    pub(crate) fn without(&self, len: usize, absent: &[u8]) -> Vec<u8> {
        let other = (b'a'..=b'z').find(|byte| !absent.contains(byte));
        let other = other.expect("at most three bytes are absent");
        let mut bytes = self.plain(len);
        for byte in &mut bytes {
            if absent.contains(byte) {
                *byte = other;
            }
        }
        bytes
    }

    /// Text in which one of `needles` occurs every `mean` bytes, with gaps that are
    /// geometrically distributed.
    pub(crate) fn with(&self, len: usize, needles: &[u8], mean: usize) -> Vec<u8> {
        let mut bytes = self.without(len, needles);
        let mut random = Rng::with_seed((mean + needles.len()) as u64);
        let mut at = gap(&mut random, mean as f64) - 1;
        while at < len {
            bytes[at] = needles[random.usize(..needles.len())];
            at += gap(&mut random, mean as f64);
        }
        bytes
    }
}

fn read(folder: &Path) -> io::Result<Vec<u8>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    let mut bytes = Vec::new();
    for path in paths.iter().filter(|path| path.is_file()) {
        bytes.extend(fs::read(path)?);
    }
    bytes.truncate(MOST);
    Ok(bytes)
}

/// Sentences of words that are drawn by Zipf's law, in lines of 60 to 80 bytes.
fn generate() -> Vec<u8> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    // Shifted by 2.7 (Mandelbrot), as the commonest words ask for.
    let cumulated: Vec<f64> = (0..words.len())
        .scan(0.0, |sum, rank| {
            *sum += 1.0 / (rank as f64 + 2.7);
            Some(*sum)
        })
        .collect();
    let total = cumulated[cumulated.len() - 1];
    let mut random = Rng::with_seed(1887);
    let mut text = Vec::with_capacity(MOST + 80);
    let (mut line, mut edge, mut starts) = (0, 70, true);
    while text.len() < MOST {
        let drawn = random.f64() * total;
        let word = words[cumulated
            .partition_point(|&sum| sum < drawn)
            .min(words.len() - 1)];
        let at = text.len();
        text.extend(word.bytes());
        if starts || word == "i" {
            text[at].make_ascii_uppercase();
        }
        starts = false;
        match random.usize(..100) {
            0..=5 => text.push(b','),
            6..=11 => {
                text.push(b".....?!;"[random.usize(..8)]);
                starts = true;
            }
            12 => text.extend(b" --"),
            _ => {}
        }
        if text.len() - line < edge {
            text.push(b' ');
        } else {
            text.push(b'\n');
            line = text.len();
            edge = 57 + random.usize(..20);
        }
    }
    text.truncate(MOST);
    text
}
