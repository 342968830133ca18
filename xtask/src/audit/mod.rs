//! The load audit: no instruction outside of inline assembly reads or writes shared
//! memory.
//!
//! It goes by what is *allowed*. An access outside of inline assembly must be to the
//! stack, to a constant of the program, or to private memory that
//! the function was handed (`rules` says which argument that is). For that it
//! follows addresses: which register, or which word of the frame, holds one that is
//! derived from the stack pointer, from a constant, or from such an argument.
//! Everything else is unknown, above all a haystack's address, which is an
//! argument like a length, or is loaded from a structure; and an access through what
//! is unknown is a violation, whatever it was meant to be.
//!
//! What cannot be followed is a violation, too: an instruction that is in no table, an
//! operand or a directive that is not known, a jump to elsewhere, an instruction that no known
//! way leads to.
//!
//! ```text
//! begin with the kernels of all ISAs: known are the stack pointer and the arguments
//!     that are declared
//! follow all branches until nothing changes, forgetting what paths disagree on
//! for each call: what is called is followed too, with what all its callers know about
//!     its arguments and, of those that point into their frames, about what is there
//! for each line: it was reached, and is an instruction that is known
//! for each instruction outside of inline assembly: look at its accesses
//! for each one inside: it may read, write targets of stores, and not jump
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
//! - An address in a row of kernels, plus an unknown number, is in that row: `dispatch` has the proof
//!   that the index is below its length.
//! - The compiler's marks are where inline assembly is.
//! - The tables say what instructions do.

mod aarch64;
mod instruction;
mod rules;
mod state;
mod x86_64;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    path::Path,
};

use anyhow::{Context as _, Result, ensure};

use self::{
    instruction::{Callee, Effect, Flow, Instruction, Reg},
    rules::{Demand, Known},
    state::{Class, Escaped, Names, State},
};
use crate::{
    assembly::{Assembly, Function, Line, demangle},
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
    /// The registers that a call leaves unknown, the one with its result first.
    clobbered: &'static [Reg],
    /// What an instruction does, or why that is not known.
    decode: fn(&str) -> Result<Instruction, String>,
}

impl Machine {
    /// Of an architecture whose assembly is audited.
    fn of(arch: Arch) -> Option<&'static Machine> {
        match arch {
            Arch::X86_64 => Some(&x86_64::MACHINE),
            Arch::AArch64 => Some(&aarch64::MACHINE),
            Arch::Thumb => None,
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
    /// How many of these would be violations outside of inline assembly: the control for
    /// each. All are, as what a kernel loads and stores is known to be nobody's.
    pub caught_accesses: usize,
    /// The functions that it calls and that were read too.
    pub calls: BTreeSet<String>,
    /// The instructions that are not allowed.
    pub violations: Vec<Violation>,
}

impl Finding {
    /// The function's name as Rust.
    pub fn name(&self) -> String {
        match kernel::of_symbol(&self.symbol) {
            Some(kernel) => format!("{} of {}", kernel.name, kernel.isa),
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

    /// Whether a function only returns. So does a kernel of an ISA that another kernel serves.
    fn does_nothing(&self, symbol: &str) -> bool {
        self.functions
            .iter()
            .any(|f| f.symbol == symbol && f.instructions == 1 && f.inline_accesses == 0)
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
    caught_accesses: usize,
    /// The functions that it calls, and what is known at their entries.
    calls: Vec<(usize, State)>,
    writes: Writes,
}

/// A function, decoded.
struct Body<'a> {
    function: &'a Function,
    steps: Vec<Step<'a>>,
    labels: HashMap<&'a str, usize>,
}

/// A line of a function.
struct Step<'a> {
    text: &'a str,
    /// Whether it stands within inline assembly.
    inline: bool,
    /// What it does, or why that is not known.
    does: Result<Instruction, String>,
}

impl Step<'_> {
    fn is_access(&self) -> bool {
        self.does
            .as_ref()
            .is_ok_and(|does| !does.accesses.is_empty())
    }
}

/// Whether the audit reads the assembly of this target.
pub fn reads(target: &Target) -> bool {
    Machine::of(target.arch).is_some()
}

/// Compiles the kernels for a target and audits them.
pub fn kernels(target: &Target, target_dir: &Path) -> Result<Report> {
    let assembly = compile::assembly(compile::KERNELS, target, target_dir)?;
    of_kernels(&Audit::new(&assembly)?, &assembly, target)
}

/// Audits the kernels of all ISAs, with all that they call. That each kernel is there and loads is
/// part of it, and so is that each load would be caught if it were a plain one: an audit of nothing
/// would pass.
pub fn of_kernels(audit: &Audit<'_>, assembly: &Assembly, target: &Target) -> Result<Report> {
    let isas: Vec<_> = target
        .all_isas()
        .map(|isa| (isa, kernel::of_isa(assembly, isa)))
        .collect();
    let kernels = isas.iter().flat_map(|(_, kernels)| kernels);
    let report = audit.report(kernels.map(|(_, symbol)| *symbol))?;
    for (isa, kernels) in &isas {
        for (name, _) in kernel::all() {
            ensure!(
                kernels.iter().any(|(kernel, _)| kernel.name == name),
                "{}: {isa} has no kernel {name}, which is in the manifest",
                target.triple,
            );
        }
        for (kernel, symbol) in kernels {
            ensure!(
                report.accesses(symbol) || report.does_nothing(symbol),
                "{}: {} of {isa} loads and stores nothing by inline assembly",
                target.triple,
                kernel.name
            );
        }
    }
    for finding in &report.functions {
        ensure!(
            finding.caught_accesses == finding.inline_accesses
                || rules::searches_private_memory(&demangle(&finding.symbol)),
            "{}: of {} loads and stores in {}, {} would not be caught outside of inline assembly",
            target.triple,
            finding.inline_accesses,
            finding.name(),
            finding.inline_accesses - finding.caught_accesses,
        );
    }
    Ok(report)
}

/// An assembly, decoded to be audited.
pub struct Audit<'a> {
    machine: &'static Machine,
    bodies: Vec<Body<'a>>,
    symbols: HashMap<&'a str, usize>,
    names: Names,
    /// The kernels of each row.
    rows: Vec<Vec<&'a str>>,
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
    /// Decodes.
    pub fn new(assembly: &'a Assembly) -> Result<Audit<'a>> {
        let machine = Machine::of(assembly.arch).context("this assembly is not audited")?;
        let bodies: Vec<_> = assembly
            .functions
            .iter()
            .map(|function| Body::new(function, machine))
            .collect();
        // Of a function that two crates have, the linker takes either; none is called here.
        let mut symbols = HashMap::new();
        for (at, body) in bodies.iter().enumerate() {
            let entry = symbols.entry(body.function.symbol.as_str());
            entry.and_modify(|at| *at = None).or_insert(Some(at));
        }
        let symbols = symbols
            .into_iter()
            .filter_map(|(symbol, at)| Some((symbol, at?)))
            .collect();
        let mut names = Names::default();
        let steps = bodies.iter().flat_map(|body| &body.steps);
        let linked = steps.clone().filter_map(|step| step.does.as_ref().ok());
        let mut rows = Vec::new();
        for name in linked.flat_map(Instruction::names) {
            let constant = assembly
                .is_constant(name)
                .then(|| match kernel::row(assembly, name) {
                    Some(row) => {
                        rows.push(row);
                        Class::Row(rows.len() as u32 - 1)
                    }
                    None => Class::Const,
                });
            names.add(name, rules::variable(name).or(constant));
        }
        Ok(Audit {
            machine,
            bodies,
            symbols,
            names,
            rows,
        })
    }

    /// Audits the functions with the symbols `roots`, which are called from elsewhere, and
    /// all that they call.
    pub fn report<'s>(&self, roots: impl Iterator<Item = &'s str>) -> Result<Report> {
        let summary = self.summary(roots)?;
        let functions = self
            .bodies
            .iter()
            .zip(&summary.entries)
            .filter_map(|(body, entry)| Some((body, entry.as_ref()?)))
            .map(|(body, entry)| {
                let followed = self.follow(body, entry, &summary.writes);
                let (inline, plain): (Vec<_>, Vec<_>) = body.steps.iter().partition(|s| s.inline);
                Finding {
                    symbol: body.function.symbol.clone(),
                    instructions: plain.len(),
                    inline_accesses: inline.iter().filter(|step| step.is_access()).count(),
                    caught_accesses: followed.caught_accesses,
                    calls: followed
                        .calls
                        .iter()
                        .map(|(callee, _)| self.bodies[*callee].function.symbol.clone())
                        .collect(),
                    violations: followed.violations.into_iter().collect(),
                }
            })
            .collect();
        Ok(Report { functions })
    }

    /// What is known of each function: followed until nothing changes.
    fn summary<'s>(&self, roots: impl Iterator<Item = &'s str>) -> Result<Summary> {
        let mut entries = vec![None; self.bodies.len()];
        for root in roots {
            let at = self.symbols.get(root);
            let at = *at.with_context(|| format!("{} is not there", demangle(root)))?;
            entries[at] = Some(self.entry(rules::arguments(&demangle(root)).into_iter()));
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
                return Ok(summary);
            }
        }
    }

    fn entry(&self, arguments: impl Iterator<Item = (usize, Class)>) -> State {
        let mut state = State::new(self.machine.registers, self.machine.sp);
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
            caught_accesses: 0,
            calls: Vec::new(),
            writes: NO_WRITES,
        };
        let mut note = |at: usize, why: String| {
            let text = body.steps.get(at).map_or("", |step| step.text).to_owned();
            followed.violations.insert(Violation { at, text, why });
        };
        if body.steps.is_empty() {
            note(0, "is an empty function, and goes on".into());
        }
        let mut reached = vec![false; body.steps.len()];
        for (&start, state) in &states {
            let mut state = state.clone();
            for (at, step) in body.steps.iter().enumerate().skip(start) {
                if at != start && states.contains_key(&at) {
                    break;
                }
                reached[at] = true;
                let Ok(does) = &step.does else {
                    continue;
                };
                self.check(body, does, step.inline, &state, &mut |why| note(at, why));
                if step.inline && step.is_access() {
                    let mut is_caught = false;
                    self.check(body, does, false, &state, &mut |_| is_caught = true);
                    followed.caught_accesses += usize::from(is_caught);
                }
                self.writes(does, &state, writes, &mut followed.writes);
                if let Flow::Call(callee) | Flow::TailCall(callee) = &does.flow
                    && let Some(symbol) = self.symbol(callee, &state)
                    && rules::known(symbol).is_none()
                    && let Some(&callee) = self.symbols.get(symbol)
                {
                    let mut given = self.entry([].into_iter());
                    state.entry(&mut given, self.machine.arguments, self.machine.word);
                    followed.calls.push((callee, given));
                }
                if !self.step(at, does, &mut state, writes, &mut escaped) {
                    break;
                }
                if at + 1 == body.steps.len() {
                    note(at, "is the last of the function, and goes on".into());
                }
            }
        }
        for (at, step) in body.steps.iter().enumerate() {
            match &step.does {
                Err(why) => note(at, why.clone()),
                Ok(_) if !reached[at] => note(at, "is reached in a way that is not known".into()),
                Ok(_) => {}
            }
        }
        followed
    }

    /// The function that is called, if that is known.
    fn symbol<'s>(&'s self, callee: &'s Callee, state: &State) -> Option<&'s str> {
        match callee {
            Callee::Symbol(symbol) => Some(symbol),
            Callee::Register(reg) => match state.get(*reg) {
                Class::Symbol(at) => Some(self.names.name(at)),
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
            Some(Known::Panics(_) | Known::Returns(_)) => NO_WRITES,
            Some(Known::Memory(arguments)) => {
                let mut written = NO_WRITES;
                for (n, demand) in arguments {
                    if let Demand::Rights(rights) = demand
                        && rights.write
                    {
                        written[*n] = i64::MAX;
                    }
                }
                written
            }
            None => {
                let at = self.symbols.get(symbol);
                at.map_or(ALL_WRITES, |&at| writes[at])
            }
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
            Class::Stack(None, _) | Class::Private(_) => *found = ALL_WRITES,
            _ => {}
        };
        for effect in &step.effects {
            if let Effect::Store { address, size, .. } = effect {
                note(self.address(state, address), *size);
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
            for at in start..body.steps.len() {
                if at != start && leaders.contains(&at) {
                    reach(at, &state, escaped);
                    break;
                }
                let Ok(does) = &body.steps[at].does else {
                    continue;
                };
                let goes_on = self.step(at, does, &mut state, writes, escaped);
                if let Flow::Jump(label) | Flow::Branch(label) = &does.flow
                    && let Some(&target) = body.labels.get(label.as_str())
                {
                    reach(target, &state, escaped);
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
        // All from the state before it.
        let classes: Vec<_> = instruction
            .effects
            .iter()
            .map(|effect| match effect {
                Effect::Set(_, value) => state.value(value, at as u32, &self.names, escaped),
                Effect::Lose(reg) => {
                    state.lose(*reg, escaped);
                    Class::Unknown
                }
                Effect::Store { address, .. } => state.address(address, &self.names, escaped),
            })
            .collect();
        let given: Vec<_> = instruction
            .effects
            .iter()
            .map(|effect| match effect {
                Effect::Store { value, .. } => value.map(|reg| state.get(reg)),
                _ => None,
            })
            .collect();
        for ((effect, class), given) in instruction.effects.iter().zip(classes).zip(given) {
            match effect {
                Effect::Set(reg, _) => state.set(*reg, class),
                Effect::Lose(_) => {}
                Effect::Store { size, .. } => {
                    state.store(class, *size, self.machine.word, given, escaped);
                }
            }
        }
        match &instruction.flow {
            Flow::Call(callee) => {
                let mut result = Class::Unknown;
                if let Some(symbol) = self.symbol(callee, state) {
                    match rules::known(symbol) {
                        Some(Known::Panics(_)) => return false,
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
                state.forget_below(state.get(self.machine.sp));
                for &reg in self.machine.clobbered {
                    state.set(reg, Class::Unknown);
                }
                state.set(self.machine.clobbered[0], result);
                true
            }
            Flow::Next | Flow::Branch(_) => true,
            Flow::Jump(_) | Flow::TailCall(_) | Flow::Leave => false,
        }
    }

    /// What is accessed there.
    fn address(&self, state: &State, address: &instruction::Address) -> Class {
        state.address(address, &self.names, &mut Escaped::new())
    }

    fn check(
        &self,
        body: &Body<'_>,
        instruction: &Instruction,
        inline: bool,
        state: &State,
        note: &mut dyn FnMut(String),
    ) {
        if inline {
            for access in instruction.accesses.iter().filter(|access| access.write) {
                if !self.address(state, &access.address).rights().store {
                    note("writes memory in inline assembly that is no target of stores".into());
                }
            }
            if instruction.flow != Flow::Next {
                note("leaves inline assembly".into());
            }
            return;
        }
        for access in &instruction.accesses {
            let class = self.address(state, &access.address);
            let rights = class.rights();
            let verb = match (access.read && !rights.read, access.write && !rights.write) {
                (true, true) => "reads and writes",
                (true, false) => "reads",
                (false, true) => "writes",
                (false, false) => continue,
            };
            note(match rights {
                state::NONE => format!(
                    "{verb} memory that is neither the stack nor a constant nor known to be private"
                ),
                _ => format!("{verb} memory for which that is not declared"),
            });
        }
        for effect in &instruction.effects {
            if let Effect::Store { address, size, .. } = effect
                && let Class::Stack(Some(0), Some(at)) = self.address(state, address)
                && at.saturating_add(*size) > 0
            {
                note("writes to the frame of its caller, who would not know".into());
            }
        }
        match &instruction.flow {
            Flow::Jump(label) | Flow::Branch(label) => {
                if !body.labels.contains_key(label.as_str()) {
                    note(format!("jumps to {label}, which is not in the function"));
                }
            }
            Flow::Call(callee) | Flow::TailCall(callee) => self.check_call(callee, state, note),
            Flow::Next | Flow::Leave => {}
        }
    }

    fn check_call(&self, callee: &Callee, state: &State, note: &mut dyn FnMut(String)) {
        let argument = |n: usize| match self.machine.arguments.get(n) {
            Some(&reg) => state.get(reg),
            None => Class::Unknown,
        };
        let Some(symbol) = self.symbol(callee, state) else {
            let kernel = match callee {
                Callee::Register(reg) => match state.get(*reg) {
                    Class::Kernel(row) => Some(row),
                    _ => None,
                },
                Callee::Memory(address) => match self.address(state, address) {
                    Class::Row(row) => Some(row),
                    _ => None,
                },
                Callee::Symbol(_) => None,
            };
            let Some(kernels) = kernel.and_then(|row| self.rows.get(row as usize)) else {
                return note("calls what is not known".into());
            };
            for kernel in kernels {
                for (n, needed) in rules::arguments(&demangle(kernel)) {
                    if !argument(n).rights().include(needed.rights()) {
                        note(format!(
                            "calls a kernel with an argument {n} that is not private"
                        ));
                    }
                }
            }
            return;
        };
        match rules::known(symbol) {
            Some(known) => {
                for (n, demand) in known.demands() {
                    if !demand.is_met(argument(*n)) {
                        let name = demangle(symbol);
                        note(format!(
                            "calls {name} with an argument {n} that may be shared"
                        ));
                    }
                }
            }
            None if self.symbols.contains_key(symbol) => {}
            None => note(format!("calls {}, which is not audited", demangle(symbol))),
        }
    }
}

impl<'a> Body<'a> {
    fn new(function: &'a Function, machine: &Machine) -> Body<'a> {
        let mut steps = Vec::new();
        let mut labels = HashMap::new();
        let mut inside = false;
        for line in &function.lines {
            let (text, inline, does) = match line {
                Line::Mark(begins) => {
                    inside = *begins;
                    continue;
                }
                Line::Label(label) if !inside => {
                    labels.insert(label.as_str(), steps.len());
                    continue;
                }
                Line::Label(label) => (label, true, Err("is a label in inline assembly".into())),
                Line::Data(text) => (text, inside, Err("is data among instructions".into())),
                Line::Directive(text) => (
                    text,
                    inside,
                    Err("is a directive that the audit does not know".into()),
                ),
                Line::Instruction { text, inline } => (text, *inline, (machine.decode)(text)),
            };
            steps.push(Step { text, inline, does });
        }
        Body {
            function,
            steps,
            labels,
        }
    }
}

#[cfg(test)]
mod tests;
