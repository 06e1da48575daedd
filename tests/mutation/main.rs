//! Bugs are found: each `fixed` test crate gets one bug, at one place, and the right lint reports it in the
//! function that was changed, or in one that calls it.
//!
//! There is one test for each bug. A plain run makes it at one place of one crate; with
//! `SESSION_AUDIT_MUTANTS=all` it is made in all crates at all places that have its shape, at the end comes the
//! matrix, and with `SESSION_AUDIT_BLESS=1` on top it is written to `docs/mutation.md`, which lists what is
//! missed (`cargo test --test mutation token-clock` takes one bug). With `SESSION_AUDIT_MUTANTS=<folder>` the
//! mutants are written there, for `cargo check`.

#[path = "../common"]
mod common {
    pub mod audit;
}
mod bugs;
mod group;
mod matrix;
mod places;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use bugs::Bug;
use common::audit;
use group::Group;
use libtest_mimic::{Arguments, Failed, Trial};
use session_audit::lint::finding::{Finding, Level};
use session_audit::report::Report;

/// Of a hundred bugs, as many have to be found.
const LEAST_FOUND: usize = 95;
/// Different bugs that have to be made somewhere.
const LEAST_BUGS: usize = 20;

/// A program with one bug.
struct Mutant {
    group: Group,
    /// The function that was changed.
    function: String,
}

/// All programs that this bug makes of a group.
fn mutants(bug: &Bug, group: &Group) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (path, text) in &group.sources {
        for skip in 0.. {
            let mut file = syn::parse_file(text).expect("the test crates are Rust");
            let Some(function) = places::make(&mut file, skip, &bug.make) else {
                break;
            };
            let mut group = group.clone();
            let changed = prettyplease::unparse(&file);
            group.sources.insert(path.clone(), changed);
            mutants.push(Mutant { group, function });
        }
    }
    mutants
}

impl Mutant {
    /// The function that was changed, and those that call it: what is missing in a helper is missing there.
    fn near(&self) -> Vec<String> {
        let call = format!("{}(", self.function);
        let mut near = vec![self.function.clone()];
        for text in self.group.sources.values() {
            let file = syn::parse_file(text).expect("what was written is Rust");
            near.extend(places::calling(&file, &call));
        }
        near
    }
}

/// How a bug is reported, by crate.
#[derive(Default)]
struct Row {
    /// Found and made.
    cells: BTreeMap<String, (usize, usize)>,
    /// What was missed: which, and what was said instead.
    missed: Vec<(String, String)>,
    /// What else was said of the mutants.
    besides: BTreeMap<String, usize>,
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let everywhere = match std::env::var("SESSION_AUDIT_MUTANTS").ok().as_deref() {
        None | Some("") => false,
        Some("all") => true,
        Some(folder) => {
            write(Path::new(folder), arguments.filter.as_deref());
            return ExitCode::SUCCESS;
        }
    };
    let rows = Arc::new(Mutex::new(BTreeMap::new()));
    let trials = bugs::all().enumerate().map(|(number, bug)| {
        let rows = Arc::clone(&rows);
        Trial::test(bug.name, move || {
            let row = judge(bug, (!everywhere).then_some(number));
            let result = verdict(&row);
            let mut rows = rows.lock().expect("no test panics while it holds the lock");
            rows.insert(number, (bug, row));
            result
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    let rows = std::mem::take(&mut *rows.lock().expect("all tests are done"));
    let rows: Vec<_> = rows.into_values().collect();
    let whole = everywhere && arguments.filter.is_none() && arguments.skip.is_empty();
    if !everywhere || arguments.list {
        return conclusion.exit_code();
    }
    let (found, made) = matrix::publish(&rows, whole);
    let enough = found * 100 >= made * LEAST_FOUND && rows.len() >= LEAST_BUGS;
    match whole && !enough {
        true => ExitCode::FAILURE,
        false => conclusion.exit_code(),
    }
}

/// Every bug has to be made somewhere; what is missed has to be known.
fn verdict(row: &Row) -> Result<(), Failed> {
    if row.cells.is_empty() {
        return Err("no test crate has the shape that it changes".into());
    }
    let known = matrix::known();
    let new = row
        .missed
        .iter()
        .filter(|(which, _)| !known.contains(which));
    let new: Vec<_> = new
        .map(|(which, said)| format!("{which}: {said}"))
        .collect();
    match new.is_empty() {
        true => Ok(()),
        false => Err(new.join("\n").into()),
    }
}

/// Makes a bug and looks what is said: everywhere, or at the first place of a crate that `sample` chooses.
fn judge(bug: &Bug, sample: Option<usize>) -> Row {
    let mut row = Row::default();
    let mut groups = group::groups();
    if let Some(number) = sample {
        let first = number % groups.len();
        groups.rotate_left(first);
    }
    for group in groups {
        let mut made = mutants(bug, &group);
        made.truncate(sample.map_or(usize::MAX, |_| 1));
        for mutant in made {
            audit_one(bug, &group, &mutant, &mut row);
        }
        if sample.is_some() && !row.cells.is_empty() {
            break;
        }
    }
    row
}

fn audit_one(bug: &Bug, group: &Group, mutant: &Mutant, row: &mut Row) {
    let report = mutant.group.audit();
    let unread = audit::blind_spots(&report);
    assert!(unread.is_empty(), "{}: {unread:?}", bug.name);
    let near = mutant.near();
    let cell = row.cells.entry(group.name.clone()).or_default();
    cell.1 += 1;
    match report
        .findings
        .iter()
        .any(|finding| is_right(finding, bug, &near))
    {
        true => cell.0 += 1,
        false => row.missed.push(missed(bug, group, mutant, &report)),
    }
    let others = spoken(&report).filter(|finding| !bug.lints.contains(&&*finding.lint));
    for finding in others {
        *row.besides.entry(finding.lint.clone()).or_default() += 1;
    }
}

/// Is it the right lint, with a step in one of these functions?
fn is_right(finding: &Finding, bug: &Bug, functions: &[String]) -> bool {
    let mut steps = finding.steps.iter();
    let here = steps.any(|step| {
        let mut names = step.function.split("::");
        names.any(|name| functions.iter().any(|function| function == name))
    });
    here && bug.lints.contains(&&*finding.lint)
}

/// Findings of the lints that nobody has to ask for.
fn spoken(report: &Report) -> impl Iterator<Item = &Finding> {
    let optional = |finding: &&Finding| {
        let mut lints = report.lints.iter();
        lints.any(|lint| lint.id == finding.lint && lint.level == Level::Allow)
    };
    report
        .findings
        .iter()
        .filter(move |finding| !optional(finding))
}

fn missed(bug: &Bug, group: &Group, mutant: &Mutant, report: &Report) -> (String, String) {
    let said: Vec<_> = spoken(report)
        .map(|finding| {
            let last = finding.steps.last();
            let at = last.map_or("", |step| step.function.as_str());
            format!("`{}` in `{at}`", finding.lint)
        })
        .collect();
    let said = match said.is_empty() {
        true => "nothing is reported".to_owned(),
        false => said.join(", "),
    };
    (
        format!("{} {} {}", bug.name, group.name, mutant.function),
        said,
    )
}

/// Writes all mutants, each as a workspace.
fn write(folder: &Path, filter: Option<&str>) {
    let wanted = bugs::all().filter(|bug| filter.is_none_or(|it| bug.name.contains(it)));
    for bug in wanted {
        for group in group::groups() {
            for (number, mutant) in mutants(bug, &group).iter().enumerate() {
                let name = format!("{}-{}-{number}", bug.name, group.name);
                mutant.group.write(&folder.join(name));
            }
        }
    }
}
