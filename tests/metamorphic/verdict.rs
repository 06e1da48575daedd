//! What the audit says about a package, without what a rewriter may change.

use std::collections::BTreeMap;

use session_audit::lint::finding::{Finding, Step};
use session_audit::report::Report;

use crate::common::audit::{audit, blind_spots};
use crate::program::{self, MADE, Package};

/// Lint, function of the source, function of the sink; with what was said, for people.
pub type Verdict = BTreeMap<(String, String, String), usize>;

/// The function that a step is in, by the name it had before the rewriter.
fn function(step: Option<&Step>) -> String {
    let Some(step) = step else {
        return String::new();
    };
    let segments = step.function.split("::").filter(|it| !it.starts_with('{'));
    let name = segments.last().unwrap_or_default();
    let name = name.split(MADE).next().unwrap_or_default();
    let name = match name.strip_prefix("zq_") {
        Some(turned) => turned.chars().map(turn).collect(),
        None => name.to_owned(),
    };
    name.split(MADE).next().unwrap_or_default().to_owned()
}

fn turn(c: char) -> char {
    match c {
        'a'..='z' => char::from(b'a' + (c as u8 - b'a' + 13) % 26),
        _ => c,
    }
}

fn key(finding: &Finding) -> (String, String, String) {
    if finding.entries.len() > 1 {
        // Of several ways to one defect the shortest is shown, and that may be another one now.
        let primary = finding.primary.at;
        let at = finding.steps.iter().find(|step| step.at == primary);
        let ways = format!("{} entries", finding.entries.len());
        return (finding.lint.clone(), ways, function(at));
    }
    (
        finding.lint.clone(),
        function(finding.steps.first()),
        function(finding.steps.last()),
    )
}

/// The verdict on every package, in their order.
pub fn verdicts(packages: &[Package]) -> Vec<Verdict> {
    let folder = tempfile::tempdir().expect("a temporary directory");
    program::write(folder.path(), packages);
    let report = audit(folder.path().join("Cargo.toml"));
    packages
        .iter()
        .map(|package| of(package, &report))
        .collect()
}

fn of(package: &Package, report: &Report) -> Verdict {
    let mut verdict = Verdict::new();
    let dir = format!("{}/", package.dir.display());
    for finding in &report.findings {
        if report
            .sources
            .file(finding.primary.at.file)
            .name
            .starts_with(&dir)
        {
            *verdict.entry(key(finding)).or_default() += 1;
        }
    }
    for blind in blind_spots(report) {
        if let Some(seen) = blind
            .strip_prefix("not seen: ")
            .filter(|it| it.starts_with(&dir))
        {
            *verdict
                .entry((seen.to_owned(), String::new(), String::new()))
                .or_default() += 1;
        }
    }
    verdict
}
