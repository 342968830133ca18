//! The load audit: no instruction outside of inline assembly reads or writes shared
//! memory.
//!
//! It goes by what is *allowed*. An access outside of inline assembly must be to the
//! stack, to what the program holds (constants, statics), or to private memory that
//! the function was handed (`rules` says which argument that is). For that it
//! follows addresses: which register, or which word of the frame, holds one that is
//! derived from the stack pointer, from a label, or from such an argument.
//! Everything else is unknown, above all a haystack's address, which is an
//! argument like a length, or is loaded from a structure; and an access through what
//! is unknown is a violation, whatever it was meant to be.
//!
//! ```text
//! begin with the kernels in the tables: known are the stack pointer and the arguments
//!     that are declared
//! follow all branches until nothing changes, forgetting what paths disagree on
//! for each call: what is called is followed too, with what all its callers know about
//!     its arguments and, of those that point into their frames, about what is there
//! for each instruction outside of inline assembly: look at its accesses
//! for each one inside: it may read, not write, and not jump
//! for each call of what is not in the output: it is in `rules`, or a violation
//! ```
//!
//! What is taken for granted, beside `rules`:
//!
//! - An address that is known, plus or minus an unknown number, is the same address: an
//!   index into private memory. A compiler that wrote `[stack + (haystack - stack)]`
//!   would pass. None does; source that reads a haystack plainly is compiled to an
//!   access through an address that is unknown.
//! - Code that was compiled from Rust keeps within its objects, and objects that two
//!   references lead to do not overlap where one is written: so a word of the frame keeps
//!   an address until an instruction that may reach that word.
//! - The compiler's marks are where inline assembly is.

mod aarch64;
mod instruction;
mod rules;
mod state;
mod thumb;
mod x86_64;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    path::Path,
};

use anyhow::{Result, ensure};

use self::{
    instruction::{Callee, Effect, Flow, Instruction, Reg},
    rules::Known,
    state::{Class, Escaped, Label, State},
};
use crate::{
    assembly::{Assembly, Function, Line, demangle, names},
    compile, kernel,
    target::{Arch, Target},
};

/// What the audit must know of an architecture and its calling convention.
struct Machine {
    /// Bytes in a register.
    word: i64,
    sp: Reg,
    registers: usize,
    /// The registers of arguments.
    arguments: &'static [Reg],
    /// The registers that always hold an address of the program.
    constant: &'static [Reg],
    /// The registers that a call leaves unknown, the one with its result first.
    clobbered: &'static [Reg],
    /// What the instructions of a function do. They come together, as some have their
    /// condition from one before.
    decode: fn(&[&str]) -> Vec<Instruction>,
}

impl Machine {
    fn of(arch: Arch) -> &'static Machine {
        match arch {
            Arch::X86_64 => &x86_64::MACHINE,
            Arch::AArch64 => &aarch64::MACHINE,
            Arch::Thumb => &thumb::MACHINE,
        }
    }
}

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// Each function that was read.
    pub functions: Vec<Finding>,
}

/// What was found in a function.
#[derive(Debug)]
pub struct Finding {
    /// Its symbol, mangled.
    pub symbol: String,
    /// Its instructions, without inline assembly.
    pub instructions: usize,
    /// The instructions of inline assembly in it that read or write memory.
    pub inline_accesses: usize,
    /// The functions that it calls and that were read too.
    pub calls: BTreeSet<String>,
    /// The instructions that are not allowed.
    pub violations: Vec<Violation>,
}

impl Finding {
    /// The function's name as Rust.
    pub fn name(&self) -> String {
        match kernel::of_symbol(&self.symbol) {
            Some(kernel) => format!("{} of {}", kernel.name, kernel.table),
            None => demangle(&self.symbol),
        }
    }
}

/// An instruction that is not allowed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// Its number in the function.
    pub at: usize,
    /// The instruction.
    pub text: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "instruction {}: `{}` {}", self.at, self.text, self.why)
    }
}

impl Report {
    /// Whether a function loads or stores by inline assembly, itself or in what it calls.
    pub fn accesses(&self, symbol: &str) -> bool {
        let mut pending = vec![symbol];
        let mut seen = BTreeSet::new();
        while let Some(symbol) = pending.pop() {
            if seen.insert(symbol)
                && let Some(finding) = self.functions.iter().find(|f| f.symbol == symbol)
            {
                if finding.inline_accesses > 0 {
                    return true;
                }
                pending.extend(finding.calls.iter().map(String::as_str));
            }
        }
        false
    }

    /// All violations, with the function that each is in.
    pub fn violations(&self) -> impl Iterator<Item = (&Finding, &Violation)> {
        self.functions
            .iter()
            .flat_map(|finding| finding.violations.iter().map(move |v| (finding, v)))
    }
}

/// What following a function found.
struct Followed {
    violations: BTreeSet<Violation>,
    /// The functions that it calls, and what is known at their entries.
    calls: Vec<(usize, State)>,
    writes: Writes,
}

/// A function, decoded.
struct Body<'a> {
    function: &'a Function,
    lines: Vec<(&'a str, bool, Instruction)>,
    labels: HashMap<&'a str, usize>,
}

/// Compiles the kernels for a target and audits those that run there by default, with
/// all that they call. That each kernel is there, and loads, is part of it: an audit of
/// nothing would pass.
pub fn kernels(target: &Target, target_dir: &Path) -> Result<Report> {
    let assembly = compile::assembly(compile::KERNELS, target, target_dir)?;
    let tables: Vec<(&str, BTreeSet<&str>)> = target
        .tables
        .iter()
        .map(|(table, _)| (*table, kernel::of_table(&assembly, table)))
        .collect();
    let roots = tables.iter().flat_map(|(_, entries)| entries).copied();
    let report = audit(&assembly, roots);
    for (table, entries) in &tables {
        ensure!(
            entries.len() == kernel::all(table).count(),
            "{}: the table {table} has {} kernels, and {} are known by name",
            target.triple,
            entries.len(),
            kernel::all(table).count(),
        );
        for symbol in entries {
            ensure!(
                report.accesses(symbol),
                "{}: {} loads and stores nothing by inline assembly",
                target.triple,
                demangle(symbol)
            );
        }
    }
    Ok(report)
}

/// Audits the functions with the symbols `roots`, which are called from elsewhere, and
/// all that they call.
pub fn audit<'a>(assembly: &'a Assembly, roots: impl Iterator<Item = &'a str>) -> Report {
    let audit = Audit::new(assembly);
    let summary = audit.summary(roots);
    let functions = audit
        .bodies
        .iter()
        .zip(&summary.entries)
        .filter_map(|(body, entry)| Some((body, entry.as_ref()?)))
        .map(|(body, entry)| {
            let followed = audit.follow(body, entry, &summary.writes);
            let accesses = |(_, inline, instruction): &&(&str, bool, Instruction)| {
                *inline && !instruction.accesses.is_empty()
            };
            Finding {
                symbol: body.function.symbol.clone(),
                instructions: body.lines.iter().filter(|(_, inline, _)| !inline).count(),
                inline_accesses: body.lines.iter().filter(accesses).count(),
                calls: followed
                    .calls
                    .iter()
                    .map(|(callee, _)| audit.bodies[*callee].function.symbol.clone())
                    .collect(),
                violations: followed.violations.into_iter().collect(),
            }
        })
        .collect();
    Report { functions }
}

struct Audit<'a> {
    machine: &'static Machine,
    assembly: &'a Assembly,
    bodies: Vec<Body<'a>>,
    symbols: HashMap<&'a str, usize>,
    /// Labels and symbols that data refer to.
    referenced: BTreeSet<&'a str>,
    /// What has its address in the linker's table, by [`Class::Symbol`].
    linked: Vec<String>,
}

/// For each argument of a function, up to which byte it may write what that points to:
/// none, so many from there on, or [`i64::MAX`].
type Writes = [i64; state::ARGUMENTS as usize];

const NO_WRITES: Writes = [0; state::ARGUMENTS as usize];
const ALL_WRITES: Writes = [i64::MAX; state::ARGUMENTS as usize];

/// What is known of functions before they are followed.
#[derive(Clone, PartialEq)]
struct Summary {
    entries: Vec<Option<State>>,
    writes: Vec<Writes>,
}

impl<'a> Audit<'a> {
    fn new(assembly: &'a Assembly) -> Audit<'a> {
        let machine = Machine::of(assembly.arch);
        let bodies: Vec<_> = assembly
            .functions
            .iter()
            .map(|function| Body::new(function, machine))
            .collect();
        let symbols = bodies
            .iter()
            .enumerate()
            .map(|(at, body)| (body.function.symbol.as_str(), at))
            .collect();
        let referenced = assembly
            .data
            .values()
            .flatten()
            .flat_map(|directive| names(directive))
            .collect();
        let linked: BTreeSet<String> = bodies
            .iter()
            .flat_map(|body: &Body<'_>| &body.lines)
            .flat_map(|(text, ..)| names(text))
            .filter_map(|name| rules::linked(name).map(str::to_owned))
            .collect();
        Audit {
            machine,
            assembly,
            bodies,
            symbols,
            referenced,
            linked: linked.into_iter().collect(),
        }
    }

    /// What is known of each function: followed until nothing changes.
    fn summary<'s>(&self, roots: impl Iterator<Item = &'s str>) -> Summary {
        let mut entries = vec![None; self.bodies.len()];
        for root in roots {
            if let Some(at) = self.function(root) {
                entries[at] = Some(self.entry(rules::arguments(&demangle(root))));
            }
        }
        let mut summary = Summary {
            entries,
            writes: vec![NO_WRITES; self.bodies.len()],
        };
        loop {
            let before = summary.clone();
            for (at, body) in self.bodies.iter().enumerate() {
                let Some(entry) = summary.entries[at].clone() else {
                    continue;
                };
                let followed = self.follow(body, &entry, &summary.writes);
                for (known, found) in summary.writes[at].iter_mut().zip(followed.writes) {
                    *known = found.max(*known);
                }
                for (callee, given) in followed.calls {
                    match &mut summary.entries[callee] {
                        Some(entry) => {
                            entry.join(&given, &mut Escaped::new());
                        }
                        none => *none = Some(given),
                    }
                }
            }
            if summary == before {
                return summary;
            }
        }
    }

    fn entry(&self, arguments: impl Iterator<Item = (usize, Class)>) -> State {
        let mut state = State::new(self.machine.registers, self.machine.sp);
        for &reg in self.machine.constant {
            state.set(reg, Class::Const);
        }
        for (n, class) in arguments {
            // Of what comes by the stack nothing is known.
            if let Some(&reg) = self.machine.arguments.get(n) {
                state.set(reg, class);
            }
        }
        state
    }

    /// Follows a function from its entry along all branches.
    fn follow(&self, body: &Body<'_>, entry: &State, writes: &[Writes]) -> Followed {
        let mut escaped = Escaped::new();
        let states = loop {
            let before = escaped.clone();
            let states = self.states(body, entry, writes, &mut escaped);
            // What escapes late was perhaps trusted early.
            if escaped == before {
                break states;
            }
        };
        let mut followed = Followed {
            violations: BTreeSet::new(),
            calls: Vec::new(),
            writes: NO_WRITES,
        };
        for (&start, state) in &states {
            let mut state = state.clone();
            for at in start..body.lines.len() {
                if at != start && states.contains_key(&at) {
                    break;
                }
                let (text, inline, instruction) = &body.lines[at];
                self.check(instruction, *inline, &state, &mut |why| {
                    followed.violations.insert(Violation {
                        at,
                        text: (*text).to_owned(),
                        why,
                    });
                });
                self.writes(instruction, &state, writes, &mut followed.writes);
                if let Flow::Call(callee) | Flow::TailCall(callee) = &instruction.flow
                    && let Some(symbol) = self.symbol(callee, &state)
                    && rules::known(symbol).is_none()
                    && let Some(callee) = self.function(symbol)
                {
                    let mut given = self.entry([].into_iter());
                    state.entry(&mut given, self.machine.arguments, self.machine.word);
                    followed.calls.push((callee, given));
                }
                if !self.step(at, instruction, &mut state, writes, &mut escaped) {
                    break;
                }
            }
        }
        followed
    }

    /// The function with this symbol. What another crate calls it may have another hash.
    fn function(&self, symbol: &str) -> Option<usize> {
        self.symbols.get(symbol).copied().or_else(|| {
            let name = demangle(symbol);
            let is_ours = name.starts_with("atomic_memchr_");
            let named = |body: &Body<'_>| is_ours && body.function.name() == name;
            self.bodies.iter().position(named)
        })
    }

    /// The function that is called, if that is known.
    fn symbol<'s>(&'s self, callee: &'s Callee, state: &State) -> Option<&'s str> {
        match callee {
            Callee::Symbol(symbol) => Some(symbol),
            Callee::Register(reg) => match state.get(*reg) {
                Class::Symbol(at) => Some(&self.linked[at as usize]),
                _ => None,
            },
            Callee::Memory(_) => None,
        }
    }

    /// The arguments of a callee through which it writes.
    fn written(&self, callee: &Callee, state: &State, writes: &[Writes]) -> Writes {
        let Some(symbol) = self.symbol(callee, state) else {
            return ALL_WRITES;
        };
        match rules::known(symbol) {
            Some(Known::Panics | Known::Returns(_)) => NO_WRITES,
            Some(Known::Memory(arguments)) => {
                let mut written = NO_WRITES;
                for (n, rights) in arguments {
                    if rights.write {
                        written[*n] = i64::MAX;
                    }
                }
                written
            }
            None => self.function(symbol).map_or(ALL_WRITES, |at| writes[at]),
        }
    }

    /// Notes what an instruction writes through arguments of its function.
    fn writes(&self, step: &Instruction, state: &State, writes: &[Writes], found: &mut Writes) {
        let mut note = |class: Class, size: i64| match class {
            Class::Stack(Some(base), at) => {
                if let Some(argument) = state::argument(base) {
                    let end = match at {
                        Some(at) if state::is_argument(base) && at >= 0 => at.saturating_add(size),
                        _ => i64::MAX,
                    };
                    let known = &mut found[argument as usize];
                    *known = end.max(*known);
                }
            }
            Class::Unknown | Class::Const | Class::Symbol(_) | Class::Table | Class::Kernel => {}
            Class::Stack(None, _) | Class::Private(_) => *found = ALL_WRITES,
        };
        for effect in &step.effects {
            if let Effect::Store { address, size, .. } = effect {
                note(state.address(address, &mut Escaped::new()), *size);
            }
        }
        if let Flow::Call(callee) | Flow::TailCall(callee) = &step.flow {
            let written = self.written(callee, state, writes);
            for (&reg, end) in self.machine.arguments.iter().zip(written) {
                if end > 0 {
                    note(state.get(reg), end);
                }
            }
        }
    }

    /// What is known at the entry, and wherever a branch leads.
    fn states(
        &self,
        body: &Body<'_>,
        entry: &State,
        writes: &[Writes],
        escaped: &mut Escaped,
    ) -> BTreeMap<usize, State> {
        let mut states = BTreeMap::from([(0, entry.clone())]);
        let mut pending = vec![0];
        let leaders: BTreeSet<usize> = body.labels.values().copied().collect();
        while let Some(start) = pending.pop() {
            let mut state = states[&start].clone();
            let mut reach = |target: usize, state: &State, escaped: &mut Escaped| {
                let changed = match states.get_mut(&target) {
                    Some(known) => known.join(state, escaped),
                    None => states.insert(target, state.clone()).is_none(),
                };
                if changed {
                    pending.push(target);
                }
            };
            for at in start..body.lines.len() {
                if at != start && leaders.contains(&at) {
                    reach(at, &state, escaped);
                    break;
                }
                let instruction = &body.lines[at].2;
                let goes_on = self.step(at, instruction, &mut state, writes, escaped);
                match &instruction.flow {
                    Flow::Jump(label) | Flow::Branch(label) => {
                        if let Some(&target) = body.labels.get(label.as_str()) {
                            reach(target, &state, escaped);
                        }
                    }
                    Flow::Table(_) => {
                        for (label, &target) in &body.labels {
                            if self.referenced.contains(label) {
                                reach(target, &state, escaped);
                            }
                        }
                    }
                    _ => {}
                }
                if !goes_on {
                    break;
                }
            }
        }
        states
    }

    /// The state after an instruction. Whether the next line comes after it.
    fn step(
        &self,
        at: usize,
        instruction: &Instruction,
        state: &mut State,
        writes: &[Writes],
        escaped: &mut Escaped,
    ) -> bool {
        let at_label = |label: Label<'_>| match label {
            Label::Named(label) => self.at_label(label),
            Label::Symbol(at) => rules::holds(&self.linked[at as usize]),
        };
        let before = state.clone();
        for effect in &instruction.effects {
            match effect {
                Effect::Set(reg, value) => {
                    let class = before.value(value, at as u32, &at_label, escaped);
                    state.set(*reg, class);
                }
                Effect::Store {
                    address,
                    size,
                    value,
                } => {
                    let class = value.map(|reg| before.get(reg));
                    let target = before.address(address, escaped);
                    state.store(target, *size, self.machine.word, class, escaped);
                }
            }
        }
        match &instruction.flow {
            Flow::Call(callee) => {
                let mut result = Class::Unknown;
                if let Some(symbol) = self.symbol(callee, state) {
                    match rules::known(symbol) {
                        Some(Known::Panics) => return false,
                        Some(Known::Returns(class)) => result = class,
                        Some(Known::Memory(_)) | None => {}
                    }
                }
                let written = self.written(callee, state, writes);
                if written != NO_WRITES {
                    state.forget_escaped(None, escaped);
                }
                for (&reg, end) in self.machine.arguments.iter().zip(written) {
                    if end > 0 {
                        state.forget_from(state.get(reg), end, self.machine.word, escaped);
                    }
                }
                for &reg in self.machine.clobbered {
                    state.set(reg, Class::Unknown);
                }
                state.set(self.machine.clobbered[0], result);
                true
            }
            Flow::Next | Flow::Branch(_) => true,
            Flow::Jump(_) | Flow::Table(_) | Flow::TailCall(_) | Flow::Leave => false,
        }
    }

    /// What stands at `label`.
    fn at_label(&self, label: &str) -> Class {
        if let Some(linked) = rules::linked(label) {
            return match self.linked.iter().position(|known| known == linked) {
                Some(at) => Class::Symbol(at as u32),
                None => Class::Const,
            };
        }
        let symbol = label
            .trim_start_matches(":lo12:")
            .split(['+', '-'])
            .next()
            .unwrap_or(label);
        match self.assembly.data.get(symbol) {
            Some(directives)
                if directives.iter().all(|directive| {
                    !directive.starts_with(".byte") && names(directive).next().is_some()
                }) =>
            {
                Class::Const
            }
            Some(_) => Class::Unknown,
            None => rules::holds(symbol),
        }
    }

    fn check(
        &self,
        instruction: &Instruction,
        inline: bool,
        state: &State,
        note: &mut dyn FnMut(String),
    ) {
        if inline {
            for access in instruction.accesses.iter().filter(|access| access.write) {
                let class = state.address(&access.address, &mut Escaped::new());
                if !class.rights().store {
                    note("writes memory in inline assembly that is no target of stores".into());
                }
            }
            if instruction.flow != Flow::Next {
                note("leaves inline assembly".into());
            }
            return;
        }
        for access in &instruction.accesses {
            let class = state.address(&access.address, &mut Escaped::new());
            let rights = class.rights();
            let verb = match (access.read && !rights.read, access.write && !rights.write) {
                (true, true) => "reads and writes",
                (true, false) => "reads",
                (false, true) => "writes",
                (false, false) => continue,
            };
            note(match class {
                Class::Unknown => format!(
                    "{verb} memory that is neither the stack nor a constant nor known to be private"
                ),
                _ => format!("{verb} memory for which that is not declared"),
            });
        }
        let callee = match &instruction.flow {
            Flow::Call(callee) | Flow::TailCall(callee) => callee,
            Flow::Table(reg) if !matches!(state.get(*reg), Class::Const | Class::Kernel) => {
                return note("jumps to what is not known".into());
            }
            _ => return,
        };
        let Some(symbol) = self.symbol(callee, state) else {
            let kernel = match callee {
                Callee::Register(reg) => state.get(*reg) == Class::Kernel,
                Callee::Memory(address) => {
                    state.address(address, &mut Escaped::new()) == Class::Table
                }
                Callee::Symbol(_) => false,
            };
            if !kernel {
                note("calls what is not known".into());
            }
            return;
        };
        match rules::known(symbol) {
            Some(Known::Memory(arguments)) => {
                for (n, needed) in arguments {
                    let rights = state.get(self.machine.arguments[*n]).rights();
                    if needed.read && !rights.read || needed.write && !rights.write {
                        note(format!(
                            "calls {symbol} with an argument {n} that is not known to be private"
                        ));
                    }
                }
            }
            Some(Known::Panics | Known::Returns(_)) => {}
            None if self.function(symbol).is_some() => {}
            None => note(format!("calls {}, which is not audited", demangle(symbol))),
        }
    }
}

impl<'a> Body<'a> {
    fn new(function: &'a Function, machine: &Machine) -> Body<'a> {
        let mut texts = Vec::new();
        let mut labels = HashMap::new();
        for line in &function.lines {
            match line {
                Line::Label(label) => {
                    labels.insert(label.as_str(), texts.len());
                }
                Line::Instruction { text, inline } => texts.push((text.as_str(), *inline)),
                Line::Mark(_) | Line::Data(_) => {}
            }
        }
        let decoded = (machine.decode)(&texts.iter().map(|(text, _)| *text).collect::<Vec<_>>());
        let lines = texts
            .into_iter()
            .zip(decoded)
            .map(|((text, inline), instruction)| (text, inline, instruction))
            .collect();
        Body {
            function,
            lines,
            labels,
        }
    }
}

#[cfg(test)]
mod tests;
