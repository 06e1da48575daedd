//! Only what a change brings: findings that touch changed lines, and findings that were not there
//! before because something was removed.

use std::collections::BTreeSet;

use super::finding::{Finding, Label};
use crate::ir::{FileId, Loc, SourceMap, Span};
use crate::workspace::{Changes, FileChanges, Repository};

/// What a finding has to do with a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    /// Nothing.
    None,
    /// Lines were removed in a file on its path.
    MayBeCaused,
    /// A place of it was changed.
    Touched,
}

/// Keeps what the change brings. `before` gives the fingerprints of the earlier tree; it is asked only
/// when removed lines may have brought a finding.
///
/// # Errors
/// Those of `before`.
pub fn restrict(
    findings: &mut Vec<Finding>,
    repository: &Repository,
    sources: &SourceMap,
    changes: &Changes,
    before: impl FnOnce() -> Result<BTreeSet<String>, String>,
) -> Result<(), String> {
    let scope = Scope {
        repository,
        sources,
        changes,
    };
    let relations = findings.iter().map(|finding| scope.relation(finding));
    let relations = relations.collect::<Vec<_>>();
    let known = match relations.contains(&Relation::MayBeCaused) {
        true => before()?,
        false => BTreeSet::new(),
    };
    let mut relations = relations.into_iter();
    findings.retain_mut(|finding| match relations.next() {
        Some(Relation::Touched) => true,
        Some(Relation::MayBeCaused) if !known.contains(&finding.fingerprint) => {
            finding.labels.extend(scope.cause(finding));
            true
        }
        _ => false,
    });
    Ok(())
}

struct Scope<'a> {
    repository: &'a Repository,
    sources: &'a SourceMap,
    changes: &'a Changes,
}

impl Scope<'_> {
    fn changes(&self, file: FileId) -> Option<&FileChanges> {
        let name = &self.sources.file(file).name;
        self.changes.of(&self.repository.path(name))
    }

    fn relation(&self, finding: &Finding) -> Relation {
        let mut relation = Relation::None;
        for at in places(finding) {
            let Some(changes) = self.changes(at.file) else {
                continue;
            };
            let file = self.sources.file(at.file);
            let (first, last) = (file.line_of(at.span.lo), file.line_of(at.span.hi));
            let touches = |added: &std::ops::Range<usize>| added.start <= last && first < added.end;
            if changes.added.iter().any(touches) {
                return Relation::Touched;
            }
            if !changes.removed.is_empty() {
                relation = Relation::MayBeCaused;
            }
        }
        relation
    }

    /// The removed line that is nearest to the path, as a label where it stood.
    fn cause(&self, finding: &Finding) -> Option<Label> {
        let removed = places(finding).filter_map(|at| {
            let file = self.sources.file(at.file);
            let line = file.line_of(at.span.lo);
            let removed = self.changes(at.file)?.removed.iter();
            let told = removed.filter(|(_, text)| text.contains(char::is_alphabetic));
            let (at_line, text) = told.min_by_key(|(at, _)| at.abs_diff(line))?;
            Some((at_line.abs_diff(line), at.file, *at_line, text))
        });
        let (_, file, line, text) = removed.min_by_key(|(distance, ..)| *distance)?;
        let starts = &self.sources.file(file).line_starts;
        let lo = starts[line.min(starts.len() - 1)];
        Some(Label {
            at: Loc {
                file,
                span: Span { lo, hi: lo },
            },
            text: format!("the change removes `{}` here", text.trim()),
        })
    }
}

/// Every place of a finding.
fn places(finding: &Finding) -> impl Iterator<Item = Loc> {
    let labels = finding.labels.iter().map(|label| label.at);
    let steps = finding.steps.iter().map(|step| step.at);
    std::iter::once(finding.primary.at)
        .chain(labels)
        .chain(steps)
}
