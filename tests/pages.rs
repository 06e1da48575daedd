//! Every program on a lint page, audited with every lint: what it marks is reported, and nothing
//! else is.
//!
//! One test per program, named by its lint: `cargo test --test pages weak-rng-session-token`.

mod common {
    pub mod audit;
    pub mod example;
    pub mod markers;
    pub mod optional;
}

use std::process::ExitCode;

use common::audit;
use common::example::written;
use common::markers;
use common::optional;
use libtest_mimic::{Arguments, Failed, Trial};
use session_audit::lint::page::{Example, examples};
use session_audit::lint::registry::{Lint, Registry};

fn main() -> ExitCode {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let trials = registry.iter().flat_map(trials).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn trials(lint: &Lint) -> Vec<Trial> {
    let trial = |example: Example| {
        let name = format!("{}:{} {}", lint.id, example.line, example.title);
        let id = lint.id.clone();
        Trial::test(name, move || audit(&id, &example))
    };
    examples(lint).into_iter().map(trial).collect()
}

/// Lints that are off unless somebody asks for them are asked on their own page only.
fn audit(own: &str, example: &Example) -> Result<(), Failed> {
    let folder = written(example)?;
    let report = audit::audit(folder.path().join("Cargo.toml"));
    let page = format!("lints/{own}.md");
    let mut reported = markers::reported(&report);
    reported.retain(|(spot, _)| spot.lint == own || !optional::is_optional(&report, &spot.lint));
    for (spot, _) in &mut reported {
        spot.file.clone_from(&page);
        spot.line += example.line - 1;
    }
    let expected = markers::markers(&page, example.line, &example.code);
    let mut differences = markers::differences(&expected, &reported);
    differences.extend(audit::blind_spots(&report));
    if example.code.contains(".send()") && report.stats.sinks == 0 {
        differences.push("not seen: the program's calls to the store".to_owned());
    }
    match differences.is_empty() {
        true => Ok(()),
        false => Err(differences.join("\n").into()),
    }
}
