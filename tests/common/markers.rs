//! `//~ lint-id, lint-id` at the end of a line: what has to be reported there, and nothing else.

use std::collections::BTreeSet;

use session_audit::report::Report;

/// A lint at a line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    pub file: String,
    /// One-based.
    pub line: usize,
    pub lint: String,
}

/// What the markers of a file ask for; its first line is number `first`.
pub fn markers(file: &str, first: usize, text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some((_, lints)) = line.split_once("//~") else {
            continue;
        };
        spots.extend(lints.split(',').map(|lint| Spot {
            file: file.to_owned(),
            line: first + number,
            lint: lint.trim().to_owned(),
        }));
    }
    spots
}

/// What was reported: the primary place, and the message.
pub fn reported(report: &Report) -> Vec<(Spot, String)> {
    let findings = report.findings.iter().map(|finding| {
        let at = finding.primary.at;
        let file = report.sources.file(at.file);
        let spot = Spot {
            file: file.name.to_string(),
            line: file.line_of(at.span.lo) + 1,
            lint: finding.lint.clone(),
        };
        (spot, finding.message.clone())
    });
    findings.collect()
}

/// Markers without a finding and findings without a marker, one line each.
pub fn differences(expected: &[Spot], reported: &[(Spot, String)]) -> Vec<String> {
    let expected: BTreeSet<_> = expected.iter().collect();
    let found: BTreeSet<_> = reported.iter().map(|(spot, _)| spot).collect();
    let missing = expected.difference(&found);
    let missing = missing.map(|Spot { file, line, lint }| format!("missing: {file}:{line} {lint}"));
    let unexpected = reported.iter().filter(|(spot, _)| !expected.contains(spot));
    let unexpected = unexpected.map(|(Spot { file, line, lint }, message)| {
        format!("unexpected: {file}:{line} {lint} {message}")
    });
    missing.chain(unexpected).collect()
}
