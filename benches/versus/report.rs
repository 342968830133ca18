//! Prints the table of what was measured, and writes the reports.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::{
    case::Case,
    lineup::{Lineup, Peer},
    target::{FLOOR, Goal, Target},
    timing::Times,
};

/// Returns the folder of the workspace.
fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// The measurements of a case.
pub(crate) struct Row {
    group: &'static str,
    name: String,
    /// Length of a haystack in bytes, on average.
    bytes: f64,
    /// Our median, in nanoseconds a call.
    ours: f64,
    peers: Vec<Against>,
}

struct Against {
    peer: Peer,
    /// The peer's median, in nanoseconds a call.
    nanos: f64,
    /// The quartiles, over the rounds, of the peer's time over ours.
    pairs: [f64; 3],
    /// The peer's median over ours.
    medians: f64,
}

impl Row {
    /// `times` are in the order of the line-up, which begins with ours.
    pub(crate) fn new(case: &Case, bytes: f64, lineup: &Lineup<'_>, times: &[Times]) -> Row {
        let ours = &times[0];
        let others = lineup.contestants().iter().zip(times).skip(1);
        let against = others.map(|(contestant, times)| Against {
            peer: contestant.peer(),
            nanos: times.median(),
            pairs: times.over(ours),
            medians: times.median() / ours.median(),
        });
        Row {
            group: case.group,
            name: case.name.clone(),
            bytes,
            ours: ours.median(),
            peers: against.collect(),
        }
    }

    fn ratio(&self, peer: Peer) -> Option<f64> {
        let mut peers = self.peers.iter();
        peers
            .find(|against| against.peer == peer)
            .map(|against| against.pairs[1])
    }

    /// Returns the line of the printed table.
    pub(crate) fn line(&self) -> String {
        let mut line = format!(
            "{:<15} {:<32} {:>8.0} {:>11.2} {:>7.1}",
            self.group,
            self.name,
            self.bytes,
            self.ours,
            self.bytes / self.ours,
        );
        for against in &self.peers {
            let Against {
                peer,
                nanos,
                pairs,
                medians,
            } = against;
            let name = peer.name();
            _ = write!(
                line,
                " | {name:>11} {nanos:>11.2} {:>6.3} {medians:>6.3}",
                pairs[1]
            );
        }
        line
    }
}

/// Returns the head of the printed table.
pub(crate) fn head() -> String {
    format!(
        "{:<15} {:<32} {:>8} {:>11} {:>7} | {:>8} {:>11} {:>6} {:>6} | ...",
        "group", "case", "bytes", "ours ns", "GB/s", "peer", "ns", "pairs", "medians"
    )
}

/// Describes the machine and the versions that were measured.
pub(crate) fn machine(text: &str, rounds: usize) -> String {
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).unwrap_or_default();
    let mut crates = vec!["memchr", "memchr-n", "regex"];
    if cfg!(feature = "stringzilla") {
        crates.push("stringzilla");
    }
    let versions = crates
        .iter()
        .map(|name| format!("{name} {}", version(&lock, name)));
    format!(
        "date: {}\ncpu: {}\nrustc: {}\nversions: {}{}\nkernels: {}\ntext: {text}\nrounds: {rounds}",
        date(),
        cpu(),
        rustc(),
        versions.collect::<Vec<_>>().join(", "),
        glibc(),
        atomic_memchr_kernels::active().name(),
    )
}

/// Returns a table of the geometric mean and the least ratio of each group and peer, beside what
/// it is to reach; then the cases that are too slow.
pub(crate) fn summary(rows: &[Row], targets: &[&Target]) -> String {
    let mut groups: Vec<&str> = rows.iter().map(|row| row.group).collect();
    groups.dedup();
    let mut out = format!(
        "| {:<26} | {:<8} | {:>5} | {:>7} | {:>7} | {:<32} | {:>11} | {:<7} |\n",
        "group", "against", "cases", "geomean", "least", "(its case)", "target", "verdict"
    );
    out.push_str("|---|---|---|---|---|---|---|---|\n");
    let mut line = |group: &str, prefix: &str, peer: Peer, goal: Option<Goal>| {
        let ratios: Vec<(f64, &str)> = rows
            .iter()
            .filter(|row| row.group == group && row.name.starts_with(prefix))
            .filter_map(|row| Some((row.ratio(peer)?, row.name.as_str())))
            .collect();
        let Some(least) = ratios.iter().min_by(|a, b| a.0.total_cmp(&b.0)) else {
            return;
        };
        let logarithms: f64 = ratios.iter().map(|(ratio, _)| ratio.ln()).sum();
        let mean = (logarithms / ratios.len() as f64).exp();
        let (target, reached) = match goal {
            Some(Goal::Mean(target)) => (format!("{target}"), Some(mean >= target)),
            Some(Goal::Each(target)) => (format!("each {target}"), Some(least.0 >= target)),
            None => (String::new(), None),
        };
        let verdict = match reached {
            Some(true) => "reached",
            Some(false) => "below",
            None => "",
        };
        let group = match prefix {
            "" => group.to_owned(),
            _ => format!("{group} ({prefix}*)"),
        };
        _ = writeln!(
            out,
            "| {group:<26} | {:<8} | {:>5} | {mean:>7.3} | {:>7.3} | {:<32} | {target:>11} | {verdict:<7} |",
            peer.name(),
            ratios.len(),
            least.0,
            least.1,
        );
    };
    for group in groups {
        for peer in Peer::PEERS {
            let mut targets = targets
                .iter()
                .filter(|target| target.group == group && target.peer == peer)
                .peekable();
            if targets.peek().is_none() {
                line(group, "", peer, None);
            }
            for target in targets {
                line(group, target.prefix, peer, Some(target.goal));
            }
        }
    }
    let slow: BTreeMap<&str, Vec<String>> = rows
        .iter()
        .filter_map(|row| Some((row, row.ratio(Peer::Memchr)?)))
        .filter(|(_, ratio)| *ratio < FLOOR)
        .fold(BTreeMap::new(), |mut slow, (row, ratio)| {
            let cases = slow.entry(row.group).or_default();
            cases.push(format!("{} {ratio:.3}", row.name));
            slow
        });
    if slow.is_empty() {
        _ = writeln!(out, "\nNo case below {FLOOR} of memchr.");
    } else {
        _ = writeln!(out, "\nCases below {FLOOR} of memchr:");
        for (group, cases) in slow {
            _ = writeln!(out, "- {group}: {}", cases.join(", "));
        }
    }
    out
}

/// Writes `report.csv` and `report.md`. Returns their folder.
pub(crate) fn write(machine: &str, rows: &[Row], summary: &str) -> io::Result<PathBuf> {
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(target) => PathBuf::from(target),
        None => workspace().join("target"),
    };
    let folder = target.join("versus");
    fs::create_dir_all(&folder)?;
    write_csv(&folder.join("report.csv"), rows)?;
    fs::write(folder.join("report.md"), markdown(machine, rows, summary))?;
    Ok(folder)
}

/// Writes a record for each case and peer.
fn write_csv(path: &Path, rows: &[Row]) -> csv::Result<()> {
    let mut file = csv::Writer::from_path(path)?;
    file.write_record([
        "group",
        "case",
        "bytes",
        "ours_ns",
        "ours_gb_per_s",
        "peer",
        "peer_ns",
        "ratio_of_pairs",
        "lower_quartile",
        "upper_quartile",
        "ratio_of_medians",
    ])?;
    for row in rows {
        for against in &row.peers {
            let [lower, median, upper] = against.pairs;
            file.write_record([
                row.group,
                &row.name,
                &format!("{:.1}", row.bytes),
                &format!("{:.3}", row.ours),
                &format!("{:.3}", row.bytes / row.ours),
                against.peer.name(),
                &format!("{:.3}", against.nanos),
                &format!("{median:.4}"),
                &format!("{lower:.4}"),
                &format!("{upper:.4}"),
                &format!("{:.4}", against.medians),
            ])?;
        }
    }
    file.flush()?;
    Ok(())
}

fn markdown(machine: &str, rows: &[Row], summary: &str) -> String {
    let mut out = String::from("# versus\n\n");
    for line in machine.lines() {
        _ = writeln!(out, "- {line}");
    }
    out.push_str(
        "\nRatios are the peer's time over ours: above 1 we are faster. Each is the median \
         over rounds of the ratio within a round; in brackets, that of the medians.\n\n",
    );
    out.push_str(summary);
    out.push_str("\n| group | case | bytes | ours ns | GB/s |");
    for peer in Peer::PEERS {
        _ = write!(out, " {} ns | ratio |", peer.name());
    }
    _ = write!(out, "\n|{}\n", "---|".repeat(5 + 2 * Peer::PEERS.len()));
    for row in rows {
        let Row {
            group,
            name,
            bytes,
            ours,
            ..
        } = row;
        let speed = bytes / ours;
        _ = write!(
            out,
            "| {group} | {name} | {bytes:.0} | {ours:.2} | {speed:.1} |"
        );
        for peer in Peer::PEERS {
            match row.peers.iter().find(|against| against.peer == peer) {
                Some(Against {
                    nanos,
                    pairs,
                    medians,
                    ..
                }) => {
                    _ = write!(out, " {nanos:.2} | {:.3} ({medians:.3}) |", pairs[1]);
                }
                None => out.push_str(" | |"),
            }
        }
        out.push('\n');
    }
    out
}

/// Returns the version of a package in a lock file.
fn version(lock: &str, package: &str) -> String {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines
        .next()
        .and_then(|line| line.strip_prefix("version = "));
    version.unwrap_or("unknown").trim_matches('"').to_owned()
}

fn glibc() -> String {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[allow(unsafe_code, reason = "a foreign function")]
    {
        // SAFETY: it has no preconditions, and returns a C string that lives forever.
        let version = unsafe { std::ffi::CStr::from_ptr(libc::gnu_get_libc_version()) };
        format!(", glibc {}", version.to_string_lossy())
    }
    #[cfg(not(all(target_os = "linux", target_env = "gnu")))]
    String::new()
}

fn cpu() -> String {
    let info = fs::read_to_string(Path::new("/proc/cpuinfo")).unwrap_or_default();
    let mut lines = info.lines().filter_map(|line| line.split_once(':'));
    let model = lines.find(|(key, _)| key.trim() == "model name");
    let model = model.map_or("unknown", |(_, value)| value.trim());
    format!("{model} ({})", env::consts::ARCH)
}

fn rustc() -> String {
    let output = Command::new("rustc").arg("-V").output();
    let output = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    output.unwrap_or_else(|_| "unknown".to_owned())
}

/// Returns the date of today, in UTC, as year-month-day.
fn date() -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    // Howard Hinnant's `civil_from_days`: the year begins in March, and 400 of them
    // are an era.
    let days = now.as_secs() / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let march = (5 * day + 2) / 153;
    let day = day - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = era * 400 + year + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}
