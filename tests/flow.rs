//! Where values go: small programs in `tests/flow/`, one file per area of the language.
//!
//! `source(n)` makes numbered data, `sink(x)` records what arrives. A mark on the sink's line says which
//! numbers do: `//~ flow: 1, 2`. What the analysis does not get right yet is marked too, counted and
//! printed: `//~ missing: 3` (it arrives, but is not seen), `//~ spurious: 3` (it is seen, but does not
//! arrive). That the marks are true is checked by running the programs.

#![expect(
    clippy::print_stdout,
    reason = "the counts are what the test run shows"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use session_audit::flow::engine::Engine;
use session_audit::flow::value::Origin;
use session_audit::resolve::infer::Target;
use session_audit::resolve::load::{Loaded, load};
use session_audit::workspace::{Options, Workspace};
use tempfile::TempDir;

/// How often every case of a program is run, so that both sides of every `coin` are seen.
const RUNS: usize = 200;

type Numbers = BTreeSet<u32>;

/// What the marks of one line say.
#[derive(Clone, Debug, Default)]
struct Marks {
    flow: Numbers,
    missing: Numbers,
    spurious: Numbers,
}

impl Marks {
    fn parse(line: &str) -> Option<Self> {
        let mut marks = Self::default();
        let mut any = false;
        for mark in line.split("//~").skip(1) {
            let (name, numbers) = mark.split_once(':').expect("`//~ name: numbers`");
            let numbers = numbers.split(',').map(str::trim).filter(|n| !n.is_empty());
            let numbers = numbers.map(|n| n.parse::<u32>().expect("a number"));
            match name.trim() {
                "flow" => marks.flow.extend(numbers),
                "missing" => marks.missing.extend(numbers),
                "spurious" => marks.spurious.extend(numbers),
                other => panic!("unknown mark `{other}`"),
            }
            any = true;
        }
        any.then_some(marks)
    }

    /// What the analysis is expected to find.
    fn found(&self) -> Numbers {
        let seen = self.flow.difference(&self.missing);
        seen.chain(&self.spurious).copied().collect()
    }
}

struct Fixture {
    name: String,
    text: String,
}

impl Fixture {
    fn all() -> Vec<Self> {
        let mut fixtures = Vec::new();
        for entry in std::fs::read_dir(folder()).expect("the folder exists") {
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

    /// What the analysis says, by line.
    fn analysed(&self) -> BTreeMap<usize, Numbers> {
        let dir = TempDir::new().expect("a directory");
        let root = dir.path();
        let prelude = std::fs::read_to_string(folder().join("prelude.rs")).expect("readable");
        let manifest = "[package]\nname = \"fixture\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
        std::fs::write(root.join("Cargo.toml"), manifest).expect("writable");
        std::fs::create_dir(root.join("src")).expect("writable");
        let text = format!("{}{prelude}", self.text);
        std::fs::write(root.join("src/lib.rs"), text).expect("writable");
        let options = Options {
            manifest_path: Some(root.join("Cargo.toml")),
            ..Options::default()
        };
        let workspace = Workspace::load(&options).expect("a sound workspace");
        let stubs = [folder().join("stubs/fixture.rs")];
        let loaded = load(&workspace, false, &stubs).expect("sound stubs");
        assert!(loaded.limits.is_empty(), "{:?}", loaded.limits);
        if std::env::var_os("FLOW_UNRESOLVED").is_some() {
            self.print_unresolved(&loaded);
        }
        session_audit::on_large_stack(|| {
            let mut engine = Engine::new(&loaded.program);
            let mut found: BTreeMap<usize, Numbers> = BTreeMap::new();
            for entry in engine.entries() {
                for hit in entry.hits {
                    let event = engine.values.event(hit.event).clone();
                    if event.kind == "sink.flow" {
                        let source = loaded.sources.file(event.loc.file);
                        let line = source.line_of(event.loc.span.lo) + 1;
                        let content = engine.values.collapse(event.payload);
                        let numbers = numbers(&engine, content);
                        found.entry(line).or_default().extend(numbers);
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
            found.entry(line).or_default().extend(numbers);
        }
        Ok(found)
    }
}

/// The name of a function without parameters, from what follows its `fn`.
fn case(signature: &str) -> Option<&str> {
    signature.split_once("()").map(|(name, _)| name)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/flow")
}

fn numbers(engine: &Engine<'_>, content: session_audit::flow::value::ProvId) -> Numbers {
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

#[test]
fn values_go_where_the_marks_say() {
    let fixtures = Fixture::all();
    let results = fixtures
        .par_iter()
        .map(|fixture| (fixture, fixture.analysed()))
        .collect::<Vec<_>>();
    let (mut total, mut missing, mut spurious) = (0, 0, 0);
    let mut wrong = Vec::new();
    for (fixture, found) in results {
        let marks = fixture.marks();
        let (mut own_missing, mut own_spurious) = (0, 0);
        for (line, mark) in &marks {
            let got = found.get(line).cloned().unwrap_or_default();
            own_missing += mark.missing.len();
            own_spurious += mark.spurious.len();
            if got != mark.found() {
                let place = format!("tests/flow/{}.rs:{line}", fixture.name);
                wrong.push(format!("{place}: marked {:?}, found {got:?}", mark.found()));
            }
        }
        for line in found.keys().filter(|line| !marks.contains_key(line)) {
            wrong.push(format!("tests/flow/{}.rs:{line}: no mark", fixture.name));
        }
        println!(
            "{:12} {:4} expectations, {own_missing} missing, {own_spurious} spurious",
            fixture.name,
            marks.len()
        );
        total += marks.len();
        missing += own_missing;
        spurious += own_spurious;
    }
    println!("{total} expectations, {missing} missing, {spurious} spurious");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn marks_are_what_the_programs_do() {
    let fixtures = Fixture::all();
    let wrong = fixtures.par_iter().flat_map(|fixture| {
        let executed = match fixture.executed() {
            Ok(executed) => executed,
            Err(error) => return vec![format!("{}: {error}", fixture.name)],
        };
        let marks = fixture.marks();
        let mut wrong = Vec::new();
        for (line, mark) in &marks {
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
