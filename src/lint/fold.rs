//! One defect is reported once: which of two lints speaks where both see the same mistake.
//!
//! The table is `docs/precedence.md`: what people read is what the program goes by.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::finding::Finding;
use crate::ir::Loc;

/// The table with its reasons, in Markdown.
pub const TEXT: &str = include_str!("../../docs/precedence.md");

/// Pairs of lints: the first speaks, the second is silent.
static ROWS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let rows = TEXT.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| {
        let mut cells = row.split('|');
        let first = cells.next()?.trim().strip_suffix('`')?;
        let second = cells.next()?.trim().strip_prefix('`')?.strip_suffix('`')?;
        Some((first, second))
    })
    .collect()
});

/// The pairs of the table, in its order.
pub fn rows() -> &'static [(&'static str, &'static str)] {
    &ROWS
}

/// Leaves out the findings that others at the same place speak for, on every way that leads there.
pub fn fold(findings: Vec<Finding>) -> Vec<Finding> {
    let spoken: BTreeSet<_> = findings.iter().flat_map(places).collect();
    let is_covered = |finding: &Finding| {
        let over = ROWS.iter().filter(|(_, second)| *second == finding.lint);
        let over: Vec<_> = over.map(|(first, _)| *first).collect();
        places(finding).all(|(_, at, entry)| {
            let mut over = over.iter();
            over.any(|first| spoken.contains(&(*first, at, entry)))
        })
    };
    let kept: Vec<_> = findings
        .iter()
        .map(|finding| !is_covered(finding))
        .collect();
    let kept = findings.iter().zip(kept).filter(|(_, kept)| *kept);
    kept.map(|(finding, _)| finding.clone()).collect()
}

/// The lint, where it speaks, and the ways that lead there.
fn places(finding: &Finding) -> impl Iterator<Item = (&str, Loc, &str)> {
    let entries = finding.entries.iter();
    entries.map(|entry| (finding.lint.as_str(), finding.primary.at, entry.as_str()))
}
