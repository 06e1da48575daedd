//! Comments that allow a lint: which findings they take away, and which of them take none.
//!
//! A directive covers a finding whose primary place begins in the code it speaks of. One that says
//! nothing, names no lint, has run out or is not needed is a fact of its own (`suppression`), for
//! pages to judge.

use serde_json::json;
use time::OffsetDateTime;

use super::finding::{Finding, Level};
use super::level::Levels;
use super::registry::Registry;
use crate::ir::{Allow, Directive, FileId, FileIr, Loc, SourceMap, Span};
use crate::session::{Fact, PathStep};

/// A finding that is not reported, and what took it away.
#[derive(Clone, Debug, PartialEq)]
pub struct Suppressed {
    /// The finding.
    pub finding: Finding,
    /// What took it away.
    pub by: By,
}

/// What takes findings away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A comment in the source.
    Comment {
        /// The comment.
        at: Loc,
        /// Why, if it says so.
        reason: Option<String>,
    },
    /// The baseline: it was there when the baseline was written.
    Baseline,
}

/// What came of the directives.
#[derive(Debug, Default)]
pub struct Applied {
    /// The findings that stay.
    pub findings: Vec<Finding>,
    /// Those that a comment takes away.
    pub suppressed: Vec<Suppressed>,
    /// What there is to say about the comments themselves.
    pub facts: Vec<Fact>,
}

/// Applies the directives of all files; `function` names the function around a place.
pub fn apply(
    findings: Vec<Finding>,
    files: &[FileIr],
    registry: &Registry,
    levels: &Levels,
    sources: &SourceMap,
    function: &dyn Fn(Loc) -> String,
) -> Applied {
    let today = OffsetDateTime::now_utc().date().to_string();
    let mut allowances = allowances(files);
    let mut applied = Applied::default();
    for finding in findings {
        let covering = allowances.iter_mut().filter(|a| a.covers(&finding));
        let mut by = None;
        for allowance in covering {
            allowance.used = true;
            if allowance.holds(&today) {
                let reason = allowance.says.reason.clone();
                let at = allowance.at;
                by.get_or_insert(By::Comment { at, reason });
            }
        }
        match by {
            None => applied.findings.push(finding),
            Some(by) => applied.suppressed.push(Suppressed { finding, by }),
        }
    }
    let mut report = |at: Loc, state: &str, lint: &str, problem: String, says: &Allow| {
        let step = PathStep {
            at,
            text: "the comment".to_owned(),
            function: function(at),
        };
        applied.facts.push(Fact {
            repairs: Vec::new(),
            kind: "suppression",
            fields: json!({
                "state": state, "lint": lint, "problem": problem,
                "until": says.until, "reason": says.reason,
            }),
            at,
            label: problem,
            entry: step.function.clone(),
            path: vec![step],
        });
    };
    for (at, directive) in directives(files) {
        let nothing = Allow::default();
        match (&directive.says, directive.covers) {
            (Err(problem), _) => report(at, "invalid", "", problem.clone(), &nothing),
            (Ok(says), None) => {
                let problem = "there is no code below it that it could speak of";
                report(at, "invalid", "", problem.to_owned(), says);
            }
            (Ok(says), Some(_)) if says.reason.is_none() => {
                let problem = "it gives no reason".to_owned();
                report(at, "unexplained", &says.lints.join(", "), problem, says);
            }
            _ => {}
        }
    }
    for allowance in &allowances {
        let (at, says, lint) = (allowance.at, allowance.says, allowance.lint);
        if registry.get(lint).is_none() {
            report(at, "invalid", lint, registry.unknown(lint), says);
        } else if allowance.used && !allowance.holds(&today) {
            let until = says.until.as_deref().unwrap_or_default();
            report(at, "expired", lint, format!("it ran out on {until}"), says);
        } else if !allowance.used
            && levels.at(lint, &sources.file(at.file).name, false) != Level::Allow
        {
            let problem = format!("`{lint}` reports nothing here");
            report(at, "unused", lint, problem, says);
        }
    }
    applied
}

/// One lint of one directive.
struct Allowance<'a> {
    at: Loc,
    covers: Span,
    lint: &'a str,
    says: &'a Allow,
    used: bool,
}

impl Allowance<'_> {
    fn covers(&self, finding: &Finding) -> bool {
        let at = finding.primary.at;
        let begins = at.span.lo;
        finding.lint == self.lint
            && at.file == self.at.file
            && (self.covers.lo..self.covers.hi).contains(&begins)
    }

    /// Days are compared as text: `YYYY-MM-DD` sorts as time does.
    fn holds(&self, today: &str) -> bool {
        self.says
            .until
            .as_deref()
            .is_none_or(|until| today <= until)
    }
}

fn directives(files: &[FileIr]) -> impl Iterator<Item = (Loc, &Directive)> {
    files.iter().enumerate().flat_map(|(number, file)| {
        let file_id = FileId(number as u32);
        file.directives.iter().map(move |directive| {
            let at = Loc {
                file: file_id,
                span: directive.at,
            };
            (at, directive)
        })
    })
}

fn allowances(files: &[FileIr]) -> Vec<Allowance<'_>> {
    let sound = directives(files).filter_map(|(at, directive)| {
        let says = directive.says.as_ref().ok()?;
        Some((at, directive.covers?, says))
    });
    let allowances = sound.flat_map(|(at, covers, says)| {
        says.lints.iter().map(move |lint| Allowance {
            at,
            covers,
            lint,
            says,
            used: false,
        })
    });
    allowances.collect()
}
