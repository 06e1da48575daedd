//! Which edits repair the findings, and what the files look like with them.

use std::collections::BTreeMap;

use similar::{ChangeTag, TextDiff};

use super::finding::{Applicability, Edit, Finding, Fix};
use crate::ir::{FileId, SourceMap};

/// What is to be changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The new text of each file that changes.
    pub files: BTreeMap<FileId, String>,
    /// What is done, in the order of the findings: the lint and what the fix says of itself.
    pub done: Vec<(String, String)>,
    /// How many fixes were left for another run, because they overlap with one that was chosen.
    pub left: usize,
}

/// Takes the first fix of each finding that may be trusted that far.
pub fn plan(findings: &[Finding], sources: &SourceMap, least: Applicability) -> Plan {
    let mut plan = Plan::default();
    let mut chosen: Vec<&Edit> = Vec::new();
    for finding in findings {
        // Applicability sorts from the most trusted.
        let mut fixes = finding.fixes.iter();
        let Some(fix) = fixes.find(|fix| fix.applicability <= least) else {
            continue;
        };
        let is_new = |edit: &&Edit| !chosen.contains(edit);
        let edits = fix.edits.iter().filter(is_new).collect::<Vec<_>>();
        if edits
            .iter()
            .any(|edit| chosen.iter().any(|known| overlap(edit, known)))
        {
            plan.left += 1;
            continue;
        }
        // One edit may repair several findings.
        plan.done.push(describe(finding, fix));
        chosen.extend(edits);
    }
    chosen.sort_by_key(|edit| edit.at);
    // From the end: earlier places stay valid.
    for edit in chosen.into_iter().rev() {
        let text = plan.files.entry(edit.at.file);
        let text = text.or_insert_with(|| sources.file(edit.at.file).text.to_string());
        let range = edit.at.span.lo as usize..edit.at.span.hi as usize;
        text.replace_range(range, &edit.text);
    }
    plan
}

/// Lines that a fix changes, and what becomes of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hunk {
    /// The file.
    pub file: FileId,
    /// The first line, counted from one.
    pub line: usize,
    /// The lines as they are.
    pub before: String,
    /// The lines with the fix.
    pub after: String,
}

impl Hunk {
    /// The lines that go (`-`) and those that come (`+`); lines of the edit that stay are not among them.
    pub fn changes(&self) -> Vec<(char, &str)> {
        let diff = TextDiff::from_lines(&self.before, &self.after);
        let changes = diff.iter_all_changes();
        let changes = changes.filter_map(|change| match change.tag() {
            ChangeTag::Equal => None,
            ChangeTag::Delete => Some(('-', change.value())),
            ChangeTag::Insert => Some(('+', change.value())),
        });
        changes.collect()
    }
}

/// What a fix changes, line by line.
pub fn hunks(fix: &Fix, sources: &SourceMap) -> Vec<Hunk> {
    let lines = |edit: &Edit| {
        let file = sources.file(edit.at.file);
        (file.line_of(edit.at.span.lo), file.line_of(edit.at.span.hi))
    };
    let beside = |a: &Edit, b: &Edit| a.at.file == b.at.file && lines(b).0 <= lines(a).1;
    let groups = fix.edits.chunk_by(beside);
    let hunk = |edits: &[Edit]| {
        let (first, last) = (edits.first()?, edits.last()?);
        let file = sources.file(first.at.file);
        let (line, end) = (lines(first).0, lines(last).1);
        let start = file.line_starts[line] as usize;
        let end = file.line_starts[end] as usize + file.line_text(end).len();
        let before = file.text[start..end].to_owned();
        let mut after = before.clone();
        for edit in edits.iter().rev() {
            let range = edit.at.span.lo as usize - start..edit.at.span.hi as usize - start;
            after.replace_range(range, &edit.text);
        }
        Some(Hunk {
            file: first.at.file,
            line: line + 1,
            before,
            after,
        })
    };
    groups.filter_map(hunk).collect()
}

fn describe(finding: &Finding, fix: &Fix) -> (String, String) {
    (finding.lint.clone(), fix.title.clone())
}

/// Insertions at one place overlap too: their order would matter.
fn overlap(a: &Edit, b: &Edit) -> bool {
    let (x, y) = (a.at.span, b.at.span);
    a.at.file == b.at.file && (x.lo < y.hi && y.lo < x.hi || x.lo == y.lo)
}
