//! Provides the haystacks of substring searches: texts of several scripts, source code, binaries,
//! digests, and haystacks that defeat an algorithm.
//!
//! All are generated from fixed seeds, with the frequencies that such data has, or read from the
//! folder that the environment names, if it has a file of that name.

use std::{env, fs, io, path::Path};

use atomic_memchr_testing::Rng;

use crate::text::{FOLDER, Text};

/// The content of a haystack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Corpus {
    English,
    Cyrillic,
    Chinese,
    Code,
    Binary,
    Digests,
    /// A piece of bytes over and over, and an end.
    Repeated(&'static [u8], &'static [u8]),
    /// `z` over and over, and something else every 97 bytes.
    Rare,
}

impl Corpus {
    /// The name of a case's haystack, and of the file that takes its place.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Corpus::English => "en",
            Corpus::Cyrillic => "ru",
            Corpus::Chinese => "zh",
            Corpus::Code => "code",
            Corpus::Binary => "binary",
            Corpus::Digests => "digests",
            Corpus::Repeated(..) => "repeated",
            Corpus::Rare => "rare-run",
        }
    }

    /// The first `len` bytes.
    ///
    /// # Errors
    ///
    /// If there is a file in its place that cannot be read.
    pub(crate) fn bytes(self, text: &Text, len: usize) -> io::Result<Vec<u8>> {
        if let Some(folder) = env::var_os(FOLDER) {
            let path = Path::new(&folder).join(self.name());
            if path.is_file() {
                let bytes = fs::read(path)?;
                return Ok(bytes.into_iter().cycle().take(len).collect());
            }
        }
        Ok(match self {
            Corpus::English => text.plain(len),
            Corpus::Cyrillic => prose(len, &RUSSIAN.split_whitespace().collect::<Vec<_>>(), " "),
            Corpus::Chinese => prose(len, &CHINESE.split_whitespace().collect::<Vec<_>>(), ""),
            Corpus::Code => code(len),
            Corpus::Binary => binary(len),
            Corpus::Digests => digests(len),
            Corpus::Repeated(piece, end) => {
                let body = len.saturating_sub(end.len());
                let mut bytes: Vec<u8> = piece.iter().copied().cycle().take(body).collect();
                bytes.extend(end);
                bytes
            }
            Corpus::Rare => (0..len)
                .map(|at| if at % 97 == 96 { b'y' } else { b'z' })
                .collect(),
        })
    }
}

/// The commonest words of Russian subtitles, the first one first.
const RUSSIAN: &str = "я не что в и ты это на с он вы мы как но а мне да нет у меня за все так по \
    его тебя то если бы ну к есть был о для уже из вас знаю она мой они нас здесь от там только \
    хорошо хочу может просто когда сказал очень что-то быть должны почему надо теперь ничего \
    спасибо кто можно время пожалуйста человек сейчас никогда говорить потому думаю деньги \
    конечно больше сегодня случилось понимаю правда пойдем работа отец жизнь вместе доктор \
    подожди женщина прости полиция убийство корабль сэр Джон Мистер Шерлок";

/// The commonest words of Chinese subtitles, the first one first.
const CHINESE: &str = "我 的 你 是 了 不 在 他 我们 好 有 这 就 会 吗 要 什么 说 她 想 一 很 人 那 去 来 都 \
    个 能 没有 知道 他们 和 也 看 可以 到 为 对 让 把 谢谢 现在 怎么 给 走 但 因为 还 得 过 自己 如果 \
    可能 时候 这里 觉得 事 应该 只 这样 做 先生 需要 告诉 真的 找 它 快 不会 一起 东西 喜欢 帮 \
    请 爸爸 妈妈 孩子 世界 朋友 警察 今天 晚上 问题 生活 工作 医生 船长 夏天 福气";

/// Words drawn by Zipf's law, in lines, with `between` them.
fn prose(len: usize, words: &[&str], between: &str) -> Vec<u8> {
    let mut random = Rng::with_seed(words.len() as u64);
    let cumulated: Vec<f64> = (0..words.len())
        .scan(0.0, |sum, rank| {
            *sum += 1.0 / (rank as f64 + 2.7);
            Some(*sum)
        })
        .collect();
    let mut bytes = Vec::with_capacity(len + 80);
    while bytes.len() < len {
        for _ in 0..4 + random.usize(..8) {
            let drawn = random.f64() * cumulated[words.len() - 1];
            let word = cumulated.partition_point(|&sum| sum < drawn);
            bytes.extend(words[word.min(words.len() - 1)].bytes());
            bytes.extend(between.bytes());
        }
        bytes.extend(["\n", "\n", "?\n", "!\n"][random.usize(..4)].bytes());
    }
    bytes.truncate(len);
    bytes
}

/// Lines of Rust.
fn code(len: usize) -> Vec<u8> {
    const NAMES: &[&str] = &[
        "self", "index", "len", "value", "iter", "buffer", "state", "next", "key", "entry",
        "slice", "ptr", "count", "result", "node", "path", "inner", "alloc", "hash", "range",
        "chunk",
    ];
    const TYPES: &[&str] = &[
        "usize",
        "u8",
        "T",
        "Option<T>",
        "&str",
        "Vec<T>",
        "Self",
        "bool",
        "Result<(), Error>",
    ];
    // `#` is a name and `%` a type.
    const LINES: &[&str] = &[
        "    let # = #.#();\n",
        "        self.#.#(#)\n",
        "    pub fn #(&self, #: %) -> % {\n",
        "    fn #(#: %) -> % {\n",
        "        }\n",
        "    }\n",
        "\n",
        "        if #.is_empty() {\n",
        "            return #;\n",
        "    /// Returns the # of the #, if it has one.\n",
        "        for # in #.iter() {\n",
        "            Some(#) => #.#,\n",
        "            None => unreachable!(),\n",
        "    #[inline]\n",
        "    // SAFETY: the # is not null and the # is within its bounds.\n",
        "        assert_eq!(#.#(), Some(#));\n",
        "impl<T: Clone> Iterator for # {\n",
        "        let mut # = %::with_capacity(#);\n",
    ];
    let mut random = Rng::with_seed(7);
    let mut bytes = Vec::with_capacity(len + 80);
    while bytes.len() < len {
        for byte in LINES[random.usize(..LINES.len())].bytes() {
            match byte {
                b'#' => bytes.extend(NAMES[random.usize(..NAMES.len())].bytes()),
                b'%' => bytes.extend(TYPES[random.usize(..TYPES.len())].bytes()),
                _ => bytes.push(byte),
            }
        }
    }
    bytes.truncate(len);
    bytes
}

/// Generates bytes like those of an executable: machine code, tables of addresses, zeros and
/// strings.
fn binary(len: usize) -> Vec<u8> {
    const OPCODES: &[u8] =
        b"\x48\x48\x48\x48\x8B\x8B\x89\x89\x00\x00\x00\x00\x00\x24\x0F\xFF\xFF\xE8\
        \x4C\x8D\x85\xC0\x74\x75\x41\x44\x83\xC7\xC3\xCC\x01\x08\x10\x18\x5D\x5B";
    let mut random = Rng::with_seed(13);
    let mut bytes: Vec<u8> = Vec::with_capacity(len + 512);
    while bytes.len() < len {
        match random.usize(..10) {
            0..=5 => {
                for _ in 0..256 {
                    bytes.push(match random.usize(..3) {
                        0 => random.u8(..),
                        _ => OPCODES[random.usize(..OPCODES.len())],
                    });
                }
            }
            6..=7 => {
                for _ in 0..32 {
                    let address = 0x40_0000 + random.usize(..1 << 20) as u64;
                    bytes.extend(address.to_le_bytes());
                }
            }
            8 => bytes.resize(bytes.len() + 64 + random.usize(..192), 0),
            _ => {
                for _ in 0..16 {
                    bytes.extend(
                        b"called on a None value at src/lib.rs"
                            .iter()
                            .skip(random.usize(..20)),
                    );
                    bytes.push(0);
                }
            }
        }
    }
    bytes.truncate(len);
    bytes
}

/// Lines of 32 hexadecimal digits.
fn digests(len: usize) -> Vec<u8> {
    let mut random = Rng::with_seed(32);
    (0..len)
        .map(|at| {
            if at % 33 == 32 {
                b'\n'
            } else {
                b"0123456789abcdef"[random.usize(..16)]
            }
        })
        .collect()
}
