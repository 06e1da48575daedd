//! Rewritten programs keep their verdict.
//!
//! Every program on a lint page and every test crate is written differently in many ways that change
//! nothing of what it does; each lint has to report the same source and sink as before.
//!
//! A plain run takes a sample; `SESSION_AUDIT_MUTANTS=20` takes twenty. With `SESSION_AUDIT_MUTANTS=all` there is one test for each rewriter over
//! all programs (`cargo test --test metamorphic extract-closure` takes one of them), and with
//! `SESSION_AUDIT_BLESS=1` on top the table in `docs/metamorphic.md` is written. With
//! `SESSION_AUDIT_MUTANTS=<folder>` the mutants are written there, for `cargo check`.

#[path = "../common"]
mod common {
    pub mod audit;
    pub mod words;
}
mod program;
mod report;
mod rewriters;
mod verdict;
mod walk;

use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Failed, Trial};
use program::Package;
use report::Outcome;
use rewriters::Rewriter;

/// Audits of a plain run; in each, every program goes through a rewriter of its own.
const SAMPLES: usize = 1;
/// Neighbouring programs go through rewriters that are so far apart.
const STRIDE: usize = 7;
/// Successive samples are so far apart.
const STEP: usize = 31;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    match std::env::var("SESSION_AUDIT_MUTANTS").ok().as_deref() {
        None | Some("") => samples(&arguments, SAMPLES),
        Some("all") => every(&arguments),
        Some(wanted) if wanted.parse::<usize>().is_ok() => {
            samples(&arguments, wanted.parse().unwrap_or(SAMPLES))
        }
        Some(folder) => {
            let packages = program::packages();
            for rewriter in rewriters::all() {
                if arguments
                    .filter
                    .as_ref()
                    .is_none_or(|it| rewriter.name.contains(it.as_str()))
                {
                    let (mutants, _) = mutate(&packages, |_| &rewriter);
                    program::write(&std::path::Path::new(folder).join(rewriter.name), &mutants);
                }
            }
            ExitCode::SUCCESS
        }
    }
}

/// The packages after their rewriter, and in how many places each was changed.
fn mutate<'a>(
    packages: &[Package],
    rewriter: impl Fn(usize) -> &'a Rewriter,
) -> (Vec<Package>, Vec<usize>) {
    let mutants = packages.iter().enumerate().map(|(number, package)| {
        let mut mutant = package.clone();
        let places = (rewriter(number).apply)(&mut mutant);
        (mutant, places)
    });
    mutants.unzip()
}

/// The rewriter for a program in a sample. A rewriter that changes what other packages use is left out
/// where those go through another one.
fn chosen<'a>(
    rewriters: &'a [Rewriter],
    package: &Package,
    at: usize,
    sample: usize,
) -> &'a Rewriter {
    let number = (at * STRIDE + sample * STEP) % rewriters.len();
    let next = &rewriters[(number + 1) % rewriters.len()];
    let rewriter = &rewriters[number];
    if rewriter.is_local || package.is_small() {
        rewriter
    } else {
        next
    }
}

fn samples(arguments: &Arguments, count: usize) -> ExitCode {
    let sample = |number| Trial::test(format!("sample {number}"), move || sample(number));
    libtest_mimic::run(arguments, (0..count).map(sample).collect()).exit_code()
}

fn sample(number: usize) -> Result<(), Failed> {
    let packages = program::packages();
    let rewriters = rewriters::all();
    let rewriter = |at: usize| chosen(&rewriters, &packages[at], at, number);
    let (mutants, places) = mutate(&packages, rewriter);
    let outcomes = report::compare(&packages, &mutants, &places);
    let known = report::known();
    let mut broken = Vec::new();
    for (at, outcome) in outcomes.iter().enumerate() {
        if let Outcome::Changed(difference) = outcome {
            let name = format!("{} {}", rewriter(at).name, packages[at].name);
            if !known.contains(&name) {
                broken.push(format!("{name}\n{difference}"));
            }
        }
    }
    match broken.is_empty() {
        true => Ok(()),
        false => Err(broken.join("\n").into()),
    }
}

fn every(arguments: &Arguments) -> ExitCode {
    let rows = Arc::new(Mutex::new(Vec::new()));
    let trials = rewriters::all()
        .into_iter()
        .enumerate()
        .map(|(number, rewriter)| {
            let rows = Arc::clone(&rows);
            Trial::test(rewriter.name, move || {
                let packages = program::packages();
                let (mutants, places) = mutate(&packages, |_| &rewriter);
                let outcomes = report::compare(&packages, &mutants, &places);
                let row = report::Row::new(&rewriter, &packages, &outcomes);
                let failures = row.failures.clone();
                rows.lock()
                    .expect("no test panics while it holds the lock")
                    .push((number, row));
                match failures.is_empty() {
                    true => Ok(()),
                    false => Err(failures
                        .iter()
                        .map(|(name, what)| format!("{name}\n{what}"))
                        .collect::<String>()
                        .into()),
                }
            })
        });
    let conclusion = libtest_mimic::run(arguments, trials.collect());
    let mut rows = std::mem::take(&mut *rows.lock().expect("all tests are done"));
    rows.sort_by_key(|(number, _)| *number);
    let rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
    report::publish(&rows, arguments.filter.is_some());
    conclusion.exit_code()
}
