//! What code scanning refuses or cuts off is cut here, and said in a limit.

use std::cmp::Reverse;

use crate::ir::{Limit, LimitKind};
use crate::lint::finding::{Finding, Step};
use crate::report::Report;

/// GitHub refuses a run with more results.
const MAX_RESULTS: usize = 25_000;
/// GitHub shows so many steps of a path, and refuses ten times as many.
const MAX_STEPS: usize = 1_000;

/// The findings that fit, in their order: the worst ones when there are too many.
pub fn findings<'a>(report: &'a Report, limits: &mut Vec<Limit>) -> Vec<&'a Finding> {
    let mut findings: Vec<_> = report.findings.iter().enumerate().collect();
    if findings.len() > MAX_RESULTS {
        findings.sort_by_key(|(at, finding)| (Reverse(report.rank(finding)), *at));
        findings.truncate(MAX_RESULTS);
        findings.sort_by_key(|(at, _)| *at);
        let rest = report.findings.len() - MAX_RESULTS;
        limits.push(Limit {
            kind: LimitKind::Bound,
            at: None,
            detail: format!(
                "code scanning takes {MAX_RESULTS} findings of a run; the {rest} least severe are left out"
            ),
        });
    }
    findings.into_iter().map(|(_, finding)| finding).collect()
}

/// The steps that fit, with their one-based numbers: both ends of a path that is too long.
pub fn steps<'a>(finding: &'a Finding, limits: &mut Vec<Limit>) -> Vec<(usize, &'a Step)> {
    let length = finding.steps.len();
    let mut steps: Vec<_> = (1..).zip(&finding.steps).collect();
    if length > MAX_STEPS {
        steps.drain(MAX_STEPS / 2..length - MAX_STEPS / 2);
        limits.push(Limit {
            kind: LimitKind::Bound,
            at: Some(finding.primary.at),
            detail: format!(
                "code scanning shows {MAX_STEPS} steps of a path; {} in the middle of this one are left out",
                length - MAX_STEPS
            ),
        });
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{FileId, Loc, Span};
    use crate::lint::finding::{Label, Level};

    fn finding(level: Level) -> Finding {
        let at = Loc {
            file: FileId(0),
            span: Span { lo: 0, hi: 1 },
        };
        Finding {
            lint: String::new(),
            level,
            severity: 5.0,
            message: String::new(),
            primary: Label {
                at,
                text: String::new(),
            },
            labels: Vec::new(),
            steps: Vec::new(),
            missing: None,
            exploit: String::new(),
            help: String::new(),
            entries: Vec::new(),
            fingerprint: String::new(),
            fixes: Vec::new(),
        }
    }

    #[test]
    fn the_worst_findings_stay_when_there_are_too_many() {
        let mut report = Report {
            findings: vec![finding(Level::Warn); MAX_RESULTS],
            ..Report::default()
        };
        let mut limits = Vec::new();
        assert_eq!(findings(&report, &mut limits).len(), MAX_RESULTS);
        assert!(limits.is_empty());
        report.findings.push(finding(Level::Deny));
        let kept = findings(&report, &mut limits);
        assert_eq!(kept.len(), MAX_RESULTS);
        assert_eq!(kept[MAX_RESULTS - 1].level, Level::Deny, "the order stays");
        let details: Vec<_> = limits.iter().map(|limit| limit.detail.as_str()).collect();
        assert_eq!(
            details,
            ["code scanning takes 25000 findings of a run; the 1 least severe are left out"]
        );
    }
}
