//! Only what a change brings: findings that touch changed lines, and findings that were not there
//! before, because something was removed or changed elsewhere.

use std::collections::BTreeSet;

use super::finding::{Finding, Label};
use crate::ir::{FileId, Loc, SourceMap, Span};
use crate::workspace::{Changes, FileChanges, Repository};

/// What a finding has to do with a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    /// Nothing.
    None,
    /// Something was changed elsewhere.
    MayBeCaused,
    /// A place of it was changed.
    Touched,
}

/// Keeps what the change brings. `before` gives the fingerprints of the earlier tree; it is asked only
/// when something elsewhere may have brought a finding.
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
        let touched = places(finding).any(|at| {
            let file = self.sources.file(at.file);
            let (first, last) = (file.line_of(at.span.lo), file.line_of(at.span.hi));
            let touches = |added: &std::ops::Range<usize>| added.start <= last && first < added.end;
            let changes = self.changes(at.file);
            changes.is_some_and(|it| it.added.iter().any(touches))
        });
        match (touched, self.changes.is_empty()) {
            (true, _) => Relation::Touched,
            // A guard may have been in any function, a model in any file.
            (false, false) => Relation::MayBeCaused,
            (false, true) => Relation::None,
        }
    }

    /// The removed line that is nearest to the path, or the first one of the only file elsewhere that lost
    /// lines, as a label where it stood.
    fn cause(&self, finding: &Finding) -> Option<Label> {
        let near = places(finding).filter_map(|at| {
            let line = self.sources.file(at.file).line_of(at.span.lo);
            let removed = self.removed(at.file);
            let (at_line, text) = removed.min_by_key(|(at, _)| at.abs_diff(line))?;
            Some((at_line.abs_diff(line), at.file, *at_line, text))
        });
        let near = near.min_by_key(|(distance, ..)| *distance);
        let near = near.map(|(_, file, line, text)| (file, line, text));
        let (file, line, text) = near.or_else(|| {
            let files = (0..self.sources.files.len()).map(|at| FileId(at as u32));
            let mut files = files.filter_map(|file| {
                let (line, text) = self.removed(file).next()?;
                Some((file, *line, text))
            });
            files.next().filter(|_| files.next().is_none())
        })?;
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

    /// Lines of a file that are gone and said something.
    fn removed(&self, file: FileId) -> impl Iterator<Item = &(usize, String)> {
        let removed = self.changes(file).into_iter().flat_map(|it| &it.removed);
        removed.filter(|(_, text)| text.contains(char::is_alphabetic))
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
