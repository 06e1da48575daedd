//! Comparing verdicts, and the table of how many stayed.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::program::{self, Package};
use crate::verdict::{self, Verdict};

/// What became of one mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The rewriter found nothing to change.
    Untouched,
    Stable,
    /// Lost and new findings, one a line.
    Changed(String),
}

static ORIGINAL: LazyLock<Vec<Verdict>> = LazyLock::new(|| verdict::verdicts(&program::packages()));

/// Judges mutants against their originals.
pub fn compare(packages: &[Package], mutants: &[Package], places: &[usize]) -> Vec<Outcome> {
    let after = verdict::verdicts(mutants);
    assert_eq!(ORIGINAL.len(), packages.len(), "the same programs");
    let pairs = ORIGINAL.iter().zip(&after).zip(places);
    pairs
        .map(
            |((before, after), places)| match (*places, before == after) {
                (0, true) => Outcome::Untouched,
                (_, true) => Outcome::Stable,
                (_, false) => Outcome::Changed(difference(before, after)),
            },
        )
        .collect()
}

fn difference(before: &Verdict, after: &Verdict) -> String {
    let mut text = String::new();
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for key in keys {
        let (old, new) = (before.get(key).unwrap_or(&0), after.get(key).unwrap_or(&0));
        if old != new {
            let (lint, source, sink) = key;
            writeln!(
                text,
                "    {lint} from `{source}` to `{sink}`: {old} before, {new} after"
            )
            .expect("strings take everything");
        }
    }
    text
}

/// A rewriter's line in the table.
pub struct Row {
    name: String,
    what: &'static str,
    stable: usize,
    total: usize,
    /// Places that were rewritten, in all programs.
    places: usize,
    /// Programs whose verdict changed, and how.
    failures: Vec<(String, String)>,
}

impl Row {
    pub fn new(
        name: String,
        what: &'static str,
        outcomes: &[Outcome],
        places: &[usize],
        failures: Vec<(String, String)>,
    ) -> Self {
        let touched = outcomes.iter().filter(|it| **it != Outcome::Untouched);
        Self {
            name,
            what,
            stable: outcomes.iter().filter(|it| **it == Outcome::Stable).count(),
            total: touched.count(),
            places: places.iter().sum(),
            failures,
        }
    }
}

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/metamorphic.md")
}

/// The failures that the table lists: `rewriter program`.
pub fn known() -> BTreeSet<String> {
    let text = std::fs::read_to_string(page()).unwrap_or_default();
    let listed = text.lines().filter_map(|line| line.strip_prefix("- `"));
    listed
        .filter_map(|line| line.split('`').next())
        .map(str::to_owned)
        .collect()
}

/// Prints the table, and writes it when that was asked for and it is complete.
pub fn publish(rows: &[Row], filtered: bool) {
    let text = table(rows);
    std::io::stdout()
        .write_all(text.as_bytes())
        .expect("standard output is open");
    if !filtered && std::env::var_os("SESSION_AUDIT_BLESS").is_some() {
        let path = page();
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        std::fs::write(path, text).expect("written");
    }
}

fn table(rows: &[Row]) -> String {
    let (stable, total) = rows
        .iter()
        .fold((0, 0), |(s, t), row| (s + row.stable, t + row.total));
    let mut text = String::from(HEAD);
    let percent = if total == 0 {
        0.0
    } else {
        100.0 * stable as f64 / total as f64
    };
    let mut line = |arguments: std::fmt::Arguments<'_>| {
        text.write_fmt(arguments)
            .and_then(|()| text.write_str("\n"))
            .expect("strings take everything");
    };
    line(format_args!(
        "**{stable} of {total} mutants keep their verdict: {percent:.2} %.**\n"
    ));
    line(format_args!(
        "| rewriter | stable / mutants | places | what it does |\n|---|---|---|---|"
    ));
    for row in rows {
        line(format_args!(
            "| `{}` | {} / {} | {} | {} |",
            row.name, row.stable, row.total, row.places, row.what
        ));
    }
    line(format_args!("\n## Verdicts that change\n"));
    for row in rows {
        for (program, what) in &row.failures {
            let what: Vec<_> = what.lines().map(str::trim).collect();
            line(format_args!(
                "- `{} {program}`: {}",
                row.name,
                what.join("; ")
            ));
        }
    }
    if rows.iter().all(|row| row.failures.is_empty()) {
        line(format_args!("None."));
    }
    text
}

const HEAD: &str = "# Rewritten programs

A verdict must not depend on how a program is written. Each rewriter of `tests/metamorphic/` writes the same
program differently, at every place that allows it; the programs are those of the lint pages, vulnerable and
fixed, and the test crates. A mutant is stable when every lint reports the same sources and sinks as before,
and everything in it was read; a program in which a rewriter finds nothing to change is no mutant. `composed-N`
puts every program through three rewriters, one after the other. `scripts/check-mutants` compiles rewritten
programs against the real libraries.

This page is written by `SESSION_AUDIT_MUTANTS=all SESSION_AUDIT_BLESS=1 cargo test --profile fast --test metamorphic`.

";
