//! Where values go: small programs in `tests/flow/`, one file per area of the language.
//!
//! `source(n)` makes numbered data, `sink(x)` records what arrives. A mark on the sink's line says which
//! numbers do: `//~ flow: 1, 2`. What the analysis does not get right yet is marked too, counted and
//! printed: `//~ missing: 3` (it arrives, but is not seen), `//~ spurious: 3` (it is seen, but does not
//! arrive). That the marks are true is checked by running the programs.
//!
//! Further marks say what only the analysis knows: `//~ checked: 1` (source 1 arrives only after a check that
//! makes it known), `//~ callee: a::b` (all functions that this line calls), and, in `tests/flow/tokens/`,
//! `//~ bits: 122` (how unpredictable what arrives is at least). Programs there need crates that are known
//! by their stub packs only; they name them in their first line and are not run.

#![expect(
    clippy::print_stdout,
    reason = "the counts are what the test run shows"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use session_audit::flow::engine::Engine;
use session_audit::flow::summary::Hit;
use session_audit::flow::value::{CondItem, Origin, Part, ProvId, TraceItem};
use session_audit::ir::Loc;
use session_audit::resolve::components::Component;
use session_audit::resolve::infer::Target;
use session_audit::resolve::load::{Loaded, load_needed};
use session_audit::workspace::{Config, Options, Workspace};
use tempfile::TempDir;

#[path = "common/expectations.rs"]
mod expectations;
use expectations::{Marks, Numbers};

/// How often every case of a program is run, so that both sides of every `coin` are seen.
const RUNS: usize = 200;

struct Fixture {
    name: String,
    text: String,
}

/// What the analysis found at a line.
#[derive(Default)]
struct Seen {
    flow: Numbers,
    checked: Option<Numbers>,
    bits: Option<u32>,
    callees: BTreeSet<String>,
}

impl Seen {
    fn add(&mut self, engine: &mut Engine<'_>, hit: Hit) {
        let payload = engine.values.event(hit.event).payload;
        let content = engine.values.collapse(payload);
        let flow = numbers(engine, content);
        let before = engine.values.trace(hit.before).to_vec();
        let checks = before.iter().filter_map(|item| match item {
            TraceItem::Is(CondItem::Checked(prov), true) => Some(numbers(engine, *prov)),
            _ => None,
        });
        let checks = checks.flatten().collect::<Numbers>();
        let unchecked = flow.difference(&checks).copied().collect::<Numbers>();
        let checked = match self.checked.take() {
            None => flow.intersection(&checks).copied().collect(),
            Some(known) => {
                let others = flow
                    .intersection(&checks)
                    .filter(|n| !self.flow.contains(n));
                let both = known.difference(&unchecked).chain(others);
                both.copied().collect()
            }
        };
        self.checked = Some(checked);
        self.flow.extend(flow);
        let bits = bits(engine, content);
        self.bits = self.bits.into_iter().chain(bits).min();
    }
}

impl Fixture {
    fn all(folder: PathBuf) -> Vec<Self> {
        let mut fixtures = Vec::new();
        for entry in std::fs::read_dir(folder).expect("the folder exists") {
            let path = entry.expect("readable").path();
            let name = path.file_stem().and_then(|s| s.to_str()).expect("a name");
            let is_rust = path.extension().is_some_and(|e| e == "rs");
            if is_rust && name != "prelude" {
                fixtures.push(Self {
                    name: name.to_owned(),
                    text: std::fs::read_to_string(&path).expect("readable"),
                });
            }
        }
        fixtures.sort_by(|a, b| a.name.cmp(&b.name));
        fixtures
    }

    fn marks(&self) -> BTreeMap<usize, Marks> {
        let lines = self.text.lines().enumerate();
        let marks = lines.filter_map(|(at, line)| Some((at + 1, Marks::parse(line)?)));
        marks.collect()
    }

    /// The whole program, with a `main` that runs every `pub fn` without parameters.
    fn program(&self) -> String {
        let prelude = std::fs::read_to_string(folder().join("prelude.rs")).expect("readable");
        let mut calls = String::new();
        for line in self.text.lines() {
            if let Some(name) = line.strip_prefix("pub fn ").and_then(case) {
                calls += &format!("        {name}();\n");
            } else if let Some(name) = line.strip_prefix("pub async fn ").and_then(case) {
                calls += &format!("        run({name}());\n");
            }
        }
        let main = format!("\nfn main() {{\n    for _ in 0..{RUNS} {{\n{calls}    }}\n}}\n");
        format!("{}{prelude}{main}", self.text)
    }

    /// The crates that a program of `tokens/` needs, as lines of a manifest.
    fn dependencies(&self) -> String {
        let first = self.text.lines().next().unwrap_or_default();
        let list = first.strip_prefix("//! dependencies: ").unwrap_or_default();
        list.split(", ").map(|line| format!("{line}\n")).collect()
    }

    /// What the analysis says, by line; what it cannot read is wrong.
    fn analysed(&self, wrong: &mut Vec<String>) -> BTreeMap<usize, Seen> {
        let dir = TempDir::new().expect("a directory");
        let root = dir.path();
        let prelude = std::fs::read_to_string(folder().join("prelude.rs")).expect("readable");
        let package = "[package]\nname = \"fixture\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
        let manifest = format!("{package}[dependencies]\n{}", self.dependencies());
        std::fs::write(root.join("Cargo.toml"), manifest).expect("writable");
        std::fs::create_dir(root.join("src")).expect("writable");
        let text = format!("{}{prelude}", self.text);
        std::fs::write(root.join("src/lib.rs"), text).expect("writable");
        let options = Options {
            manifest_path: Some(root.join("Cargo.toml")),
            ..Options::default()
        };
        let workspace = Workspace::load(&options).expect("a sound workspace");
        let config = Config {
            stubs: vec![folder().join("stubs/fixture.rs")],
            ..Config::default()
        };
        let loaded = load_needed(&workspace, &config).expect("sound stubs");
        for limit in &loaded.limits {
            let line = |at: Loc| loaded.sources.file(at.file).line_of(at.span.lo) + 1;
            let line = limit.at.map(line).unwrap_or_default();
            wrong.push(format!("{}.rs:{line}: {}", self.name, limit.detail));
        }
        if std::env::var_os("FLOW_UNRESOLVED").is_some() {
            self.print_unresolved(&loaded);
        }
        session_audit::on_large_stack(|| {
            let whole = Component::whole(&loaded.program);
            let mut engine = Engine::new(&loaded.program, &whole);
            let mut found = callees(&loaded);
            for entry in engine.entries() {
                for hit in entry.hits {
                    let event = engine.values.event(hit.event).clone();
                    if event.kind == "sink.flow" {
                        let source = loaded.sources.file(event.loc.file);
                        let line = source.line_of(event.loc.span.lo) + 1;
                        found.entry(line).or_default().add(&mut engine, hit);
                    }
                }
            }
            found
        })
    }

    /// For whoever looks for the cause of a miss: the calls whose callee is not known.
    fn print_unresolved(&self, loaded: &Loaded) {
        let source = &loaded.sources.files[0];
        for (at, types) in &loaded.program.types {
            for ((block, op), target) in &types.calls {
                if *target == Target::Unknown {
                    let block = &loaded.program.body(*at).blocks[*block as usize];
                    let span = block.ops[*op as usize].span;
                    let line = source.line_of(span.lo) + 1;
                    println!("{}:{line}: {}", self.name, source.slice(span));
                }
            }
        }
    }

    /// What happens when the program runs, by line.
    fn executed(&self) -> Result<BTreeMap<usize, Numbers>, String> {
        let dir = TempDir::new().expect("a directory");
        let file = dir.path().join(format!("{}.rs", self.name));
        let program = dir.path().join(&self.name);
        std::fs::write(&file, self.program()).expect("writable");
        let built = Command::new("rustc")
            .args(["--edition", "2024", "-A", "warnings", "-o"])
            .args([&program, &file])
            .output()
            .expect("rustc is there");
        if !built.status.success() {
            return Err(String::from_utf8_lossy(&built.stderr).into_owned());
        }
        let run = Command::new(&program).output().expect("it starts");
        if !run.status.success() {
            return Err(String::from_utf8_lossy(&run.stderr).into_owned());
        }
        let mut found: BTreeMap<usize, Numbers> = BTreeMap::new();
        for line in String::from_utf8_lossy(&run.stdout).lines() {
            let (line, text) = line.split_once(' ').expect("a line number");
            let pieces = text.split('<').skip(1);
            let numbers = pieces.filter_map(|p| p.split_once('>')?.0.parse::<u32>().ok());
            let line = line.parse().expect("a line number");
            let found: &mut Numbers = found.entry(line).or_default();
            found.extend(numbers);
            found.extend(
                text.split(|c: char| !c.is_ascii_digit())
                    .filter_map(millions),
            );
        }
        Ok(found)
    }
}

/// The number of what `number` made, even if a little was added since.
fn millions(digits: &str) -> Option<u32> {
    let value: u32 = digits.parse().ok()?;
    (value >= 1_000_000 && value % 1_000_000 < 1_000).then_some(value / 1_000_000)
}

/// The name of a function without parameters, from what follows its `fn`.
fn case(signature: &str) -> Option<&str> {
    signature.split_once("()").map(|(name, _)| name)
}

/// Where the programs are; `FLOW_FIXTURES` names another folder, to try some that are not kept yet.
fn folder() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/flow");
    std::env::var_os("FLOW_FIXTURES").map_or_else(own, PathBuf::from)
}

fn numbers(engine: &Engine<'_>, content: ProvId) -> Numbers {
    let alternatives = engine.values.prov(content).alts.iter();
    let parts = alternatives.flatten();
    let numbers = parts.filter_map(|part| match part.origin {
        Origin::Client(kind, names, _) if kind == "input" => {
            let name = engine.values.names(names).first()?;
            name.as_str().parse().ok()
        }
        _ => None,
    });
    numbers.collect()
}

/// The bits of the most predictable alternative.
fn bits(engine: &Engine<'_>, content: ProvId) -> Option<u32> {
    let alternatives = engine.values.prov(content).alts.iter();
    let bits = alternatives.map(|alt| {
        let mut distinct: Vec<&Part> = Vec::new();
        for part in alt {
            if !distinct.iter().any(|p| p.origin == part.origin) {
                distinct.push(part);
            }
        }
        distinct.iter().map(|p| p.bits.get()).sum::<f64>() as u32
    });
    bits.min()
}

/// The functions called at each line; a method of a trait is that of the impl, where the type tells.
fn callees(loaded: &Loaded) -> BTreeMap<usize, Seen> {
    let program = &loaded.program;
    let defs = &program.defs;
    let mut found: BTreeMap<usize, Seen> = BTreeMap::new();
    for (at, types) in &program.types {
        for ((block, op), target) in &types.calls {
            let (Target::Fn(def, _) | Target::Ctor(def)) = target else {
                continue;
            };
            let mut def = *def;
            if let (Some(trait_), Target::Fn(_, subst)) = (defs.in_trait(def), target)
                && let Some(ty) = subst.get("Self".into())
                && let Some(imp) = program.impls.find(defs, ty, trait_, &[])
                && let Some(own) = defs.impl_(imp)
            {
                def = own.items.get(&defs.get(def).name).copied().unwrap_or(def);
            }
            let span = program.body(*at).blocks[*block as usize].ops[*op as usize].span;
            let source = loaded.sources.file(at.file);
            let line = source.line_of(span.lo) + 1;
            let path = defs.path(def);
            if !matches!(
                path.as_str(),
                "fixture::source" | "fixture::number" | "fixture::sink"
            ) {
                let path = path.strip_prefix("fixture::").unwrap_or(&path);
                found
                    .entry(line)
                    .or_default()
                    .callees
                    .insert(path.to_owned());
            }
        }
    }
    found
}

/// What the analysis found against what the marks say, and how much of it is known to be wrong.
fn compare(fixture: &Fixture, shown: &str, wrong: &mut Vec<String>) -> (usize, usize, usize) {
    let found = fixture.analysed(wrong);
    let marks = fixture.marks();
    let none = Seen::default();
    let (mut missing, mut spurious) = (0, 0);
    for (line, mark) in &marks {
        let got = found.get(line).unwrap_or(&none);
        let place = format!("{shown}/{}.rs:{line}", fixture.name);
        missing += mark.missing.len();
        spurious += mark.spurious.len();
        let mut expect = |what: &str, marked: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug| {
            let (marked, got) = (format!("{marked:?}"), format!("{got:?}"));
            if marked != got {
                wrong.push(format!("{place}: {what} marked {marked}, found {got}"));
            }
        };
        if mark.is_sink {
            expect("flow", &mark.found(), &got.flow);
            let checked = got.checked.clone().unwrap_or_default();
            expect("checked", &mark.checked, &checked);
        }
        if mark.bits.is_some() {
            expect("bits", &mark.bits, &got.bits);
        }
        if !mark.callees.is_empty() {
            expect("callee", &mark.callees, &got.callees);
        }
    }
    let sinks = found.iter().filter(|(_, seen)| seen.checked.is_some());
    for (line, _) in sinks.filter(|(line, _)| !marks.contains_key(line)) {
        wrong.push(format!("{shown}/{}.rs:{line}: no mark", fixture.name));
    }
    println!(
        "{:12} {:4} expectations, {missing} missing, {spurious} spurious",
        fixture.name,
        marks.len()
    );
    (marks.len(), missing, spurious)
}

#[test]
fn values_go_where_the_marks_say() {
    let mut wrong = Vec::new();
    let counts = Fixture::all(folder())
        .par_iter()
        .map(|fixture| {
            let mut wrong = Vec::new();
            let counts = compare(fixture, "tests/flow", &mut wrong);
            (counts, wrong)
        })
        .collect::<Vec<_>>();
    let (mut total, mut missing, mut spurious) = (0, 0, 0);
    for (counts, own) in counts {
        total += counts.0;
        missing += counts.1;
        spurious += counts.2;
        wrong.extend(own);
    }
    println!("{total} expectations, {missing} missing, {spurious} spurious");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn tokens_are_as_unpredictable_as_the_marks_say() {
    let mut wrong = Vec::new();
    for fixture in Fixture::all(folder().join("tokens")) {
        compare(&fixture, "tests/flow/tokens", &mut wrong);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn marks_are_what_the_programs_do() {
    let fixtures = Fixture::all(folder());
    let wrong = fixtures.par_iter().flat_map(|fixture| {
        let executed = match fixture.executed() {
            Ok(executed) => executed,
            Err(error) => return vec![format!("{}: {error}", fixture.name)],
        };
        let marks = fixture.marks();
        let mut wrong = Vec::new();
        for (line, mark) in marks.iter().filter(|(_, mark)| mark.is_sink) {
            let got = executed.get(line).cloned().unwrap_or_default();
            if got != mark.flow {
                let place = format!("tests/flow/{}.rs:{line}", fixture.name);
                wrong.push(format!(
                    "{place}: marked {:?}, but it is {got:?}",
                    mark.flow
                ));
            }
        }
        for line in executed.keys().filter(|line| !marks.contains_key(line)) {
            wrong.push(format!("tests/flow/{}.rs:{line}: no mark", fixture.name));
        }
        wrong
    });
    let wrong = wrong.collect::<Vec<_>>();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
