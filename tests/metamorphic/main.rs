//! Rewritten programs keep their verdict.
//!
//! Every program on a lint page and every test crate is written differently in many ways that change
//! nothing of what it does; each lint has to report the same source and sink as before.
//!
//! A plain run takes a sample; `SESSION_AUDIT_MUTANTS=20` takes twenty. With `SESSION_AUDIT_MUTANTS=all` there
//! is one test for each rewriter over all programs (`cargo test --test metamorphic extract-closure` takes one of
//! them), and one for each composition, in which every program goes through some rewriters in a row. With
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

use std::path::Path;
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
/// Compositions of a complete run: in each, every program goes through rewriters of its own.
const COMPOSITIONS: u64 = 12;
/// Samples that are written for `cargo check`.
const WRITTEN: usize = 3;

/// What becomes of all programs in one go.
#[derive(Clone)]
struct Pass {
    name: String,
    what: &'static str,
    rewriters: Arc<Vec<Rewriter>>,
    way: Way,
}

/// How a program's rewriters are chosen.
#[derive(Clone, Copy)]
enum Way {
    One(usize),
    Composed(u64),
    /// One for each program, other ones than its neighbours'.
    Sample(usize),
}

impl Pass {
    fn chosen(&self, at: usize, package: &Package) -> Vec<&Rewriter> {
        match self.way {
            Way::One(number) => vec![&self.rewriters[number]],
            Way::Composed(seed) => rewriters::composed(&self.rewriters, package, seed),
            Way::Sample(number) => vec![chosen(&self.rewriters, package, at, number)],
        }
    }

    /// The packages after their rewriters, and in how many places each was changed.
    fn mutate(&self, packages: &[Package]) -> (Vec<Package>, Vec<usize>) {
        let mutants = packages.iter().enumerate().map(|(at, package)| {
            let mut mutant = package.clone();
            let rewriters = self.chosen(at, package).into_iter();
            let places: usize = rewriters.map(|it| (it.apply)(&mut mutant)).sum();
            (mutant, places)
        });
        mutants.unzip()
    }
}

/// One for each rewriter, the compositions, and some samples.
fn passes(samples: usize) -> Vec<Pass> {
    let rewriters = Arc::new(rewriters::all());
    let one = |(number, rewriter): (usize, &Rewriter)| Pass {
        name: rewriter.name.to_owned(),
        what: rewriter.what,
        rewriters: Arc::clone(&rewriters),
        way: Way::One(number),
    };
    let composed = |seed| Pass {
        name: format!("composed-{seed}"),
        what: "three rewriters in a row, other ones for each program",
        rewriters: Arc::clone(&rewriters),
        way: Way::Composed(seed),
    };
    let sample = |number| Pass {
        name: format!("sample-{number}"),
        what: "one rewriter, another one for each program",
        rewriters: Arc::clone(&rewriters),
        way: Way::Sample(number),
    };
    let single = rewriters.iter().enumerate().map(one);
    let compositions = (1..=COMPOSITIONS).map(composed);
    let all = single.chain(compositions).chain((0..samples).map(sample));
    all.collect()
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    match std::env::var("SESSION_AUDIT_MUTANTS").ok().as_deref() {
        None | Some("") => samples(&arguments, SAMPLES),
        Some("all") => every(&arguments),
        Some(wanted) if wanted.parse::<usize>().is_ok() => {
            samples(&arguments, wanted.parse().unwrap_or(SAMPLES))
        }
        Some(folder) => {
            write(&arguments, Path::new(folder));
            ExitCode::SUCCESS
        }
    }
}

/// Writes the mutants of the passes whose name is asked for, to be compiled.
fn write(arguments: &Arguments, folder: &Path) {
    let mut packages = program::packages();
    packages.retain(Package::is_built);
    for pass in passes(WRITTEN) {
        let name = &pass.name;
        let wanted = |it: &String| match arguments.exact {
            true => name == it,
            false => name.contains(it),
        };
        if arguments.filter.iter().all(wanted) {
            program::write(&folder.join(name), &pass.mutate(&packages).0);
        }
    }
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
    let of_samples = |pass: &Pass| matches!(pass.way, Way::Sample(_));
    let passes = passes(count).into_iter().filter(of_samples);
    let trials = passes.map(|pass| Trial::test(pass.name.clone(), move || sample(&pass)));
    libtest_mimic::run(arguments, trials.collect()).exit_code()
}

fn sample(pass: &Pass) -> Result<(), Failed> {
    let packages = program::packages();
    let (mutants, places) = pass.mutate(&packages);
    let known = report::known();
    let mut broken = String::new();
    let outcomes = report::compare(&packages, &mutants, &places);
    for (at, (package, outcome)) in packages.iter().zip(outcomes).enumerate() {
        let name = format!("{} {}", pass.chosen(at, package)[0].name, package.name);
        match outcome {
            Outcome::Changed(difference) if !known.contains(&name) => {
                broken += &format!("{name}\n{difference}\n");
            }
            _ => {}
        }
    }
    match broken.is_empty() {
        true => Ok(()),
        false => Err(broken.into()),
    }
}

/// How the verdicts on programs changed, by their names.
fn failures(pass: &Pass, packages: &[Package], outcomes: &[Outcome]) -> Vec<(String, String)> {
    let mut failures = Vec::new();
    for (at, (package, outcome)) in packages.iter().zip(outcomes).enumerate() {
        let Outcome::Changed(what) = outcome else {
            continue;
        };
        let names = pass.chosen(at, package).into_iter().map(|it| it.name);
        let what = match pass.way {
            Way::One(_) => what.clone(),
            _ => {
                let names = names.collect::<Vec<_>>().join(", ");
                format!("    after {names}\n{what}")
            }
        };
        failures.push((package.name.clone(), what));
    }
    failures
}

fn every(arguments: &Arguments) -> ExitCode {
    let rows = Arc::new(Mutex::new(Vec::new()));
    let trials = passes(0).into_iter().enumerate().map(|(number, pass)| {
        let rows = Arc::clone(&rows);
        Trial::test(pass.name.clone(), move || {
            let packages = program::packages();
            let (mutants, places) = pass.mutate(&packages);
            let outcomes = report::compare(&packages, &mutants, &places);
            let failures = failures(&pass, &packages, &outcomes);
            let told = failures.iter();
            let told: String = told.map(|(name, what)| format!("{name}\n{what}")).collect();
            let row = report::Row::new(pass.name.clone(), pass.what, &outcomes, &places, failures);
            rows.lock()
                .expect("no test panics while it holds the lock")
                .push((number, row));
            match told.is_empty() {
                true => Ok(()),
                false => Err(told.into()),
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
