//! The matrix of bugs and crates, as text and as a page.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Row;
use crate::bugs::Bug;

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/mutation.md")
}

/// What the page lists as missed: `bug group function`.
pub fn known() -> BTreeSet<String> {
    let text = std::fs::read_to_string(page()).unwrap_or_default();
    let listed = text.lines().filter_map(|line| line.strip_prefix("- `"));
    listed
        .filter_map(|line| line.split('`').next())
        .map(str::to_owned)
        .collect()
}

/// Prints the matrix, and writes it when that was asked for and it is complete; how many bugs were found, and
/// how many made.
pub fn publish(rows: &[(&Bug, Row)], whole: bool) -> (usize, usize) {
    let cells = || rows.iter().flat_map(|(_, row)| row.cells.values());
    let found = cells().map(|cell| cell.0).sum();
    let made = cells().map(|cell| cell.1).sum();
    let text = text(rows, found, made);
    std::io::stdout()
        .write_all(text.as_bytes())
        .expect("standard output is open");
    if whole && std::env::var_os("SESSION_AUDIT_BLESS").is_some() {
        std::fs::write(page(), text).expect("written");
    }
    (found, made)
}

fn text(rows: &[(&Bug, Row)], found: usize, made: usize) -> String {
    let mut names: Vec<_> = rows.iter().flat_map(|(_, row)| row.cells.keys()).collect();
    names.sort();
    names.dedup();
    let mut text = String::from(HEAD);
    let mut line = |arguments: std::fmt::Arguments<'_>| {
        text.write_fmt(arguments)
            .and_then(|()| text.write_str("\n"))
            .expect("strings take everything");
    };
    let percent = 100.0 * found as f64 / made.max(1) as f64;
    let bugs = rows.len();
    line(format_args!(
        "**{found} of {made} bugs are found: {percent:.1} %**, {bugs} different ones.\n"
    ));
    let titles: Vec<_> = names.iter().map(|name| name.as_str()).collect();
    line(format_args!(
        "| bug | {} | what somebody did |",
        titles.join(" | ")
    ));
    line(format_args!("|---|{}---|", "---|".repeat(names.len())));
    for (bug, row) in rows {
        let cell = |name: &&String| match row.cells.get(*name) {
            Some((found, made)) => format!("{found}/{made}"),
            None => String::new(),
        };
        let cells: Vec<_> = names.iter().map(cell).collect();
        line(format_args!(
            "| `{}` | {} | {} |",
            bug.name,
            cells.join(" | "),
            bug.what
        ));
    }
    line(format_args!("\n## Bugs that are missed\n"));
    for (which, said) in rows.iter().flat_map(|(_, row)| &row.missed) {
        line(format_args!("- `{which}`: {said}"));
    }
    line(format_args!("\n## What else is said of the mutants\n"));
    for (bug, row) in rows.iter().filter(|(_, row)| !row.besides.is_empty()) {
        let others: Vec<_> = row
            .besides
            .iter()
            .map(|(lint, times)| format!("{times} `{lint}`"))
            .collect();
        line(format_args!("- {}: {}", bug.name, others.join(", ")));
    }
    text
}

const HEAD: &str = "# Bugs made on purpose

The `fixed` test crates are silent. Each bug of `tests/mutation/` is made in them at one place at a time, at every
place that has the shape it changes. A bug is found when the right lint reports it with a step in the function that
was changed, or in one that calls it. A cell says how many were found, of how many that were made.

This page is written by `SESSION_AUDIT_MUTANTS=all SESSION_AUDIT_BLESS=1 cargo test --test mutation`.

";
