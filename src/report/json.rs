//! Our own JSON: everything a finding holds, in a shape that only grows.
//!
//! ```text
//! { "schema_version": 1,
//!   "tool":     { "name", "version" },
//!   "findings": [ { "lint", "level": "deny" | "warn", "message", "place", "label",
//!                   "labels": [ { "place", "text" } ],
//!                   "steps":  [ { "place", "function", "text" } ],
//!                   "missing": text | null, "exploit", "help", "entries": [ text ],
//!                   "fingerprint",
//!                   "fixes": [ { "title", "applicability": "machine-applicable" | "maybe-incorrect",
//!                                "edits": [ { "place", "text" } ] } ],
//!                   "cwe": [ number ], "asvs": [ text ],
//!                   "security_severity": number, "precision" } ],
//!   "suppressed": [ { .. as in "findings" .., "by": "comment" | "baseline",
//!                     "comment": place | null, "reason": text | null } ],
//!   "limits":   [ { "kind", "place": place | null, "detail" } ],
//!   "stats":    { "packages", "packages_left_out", "files", "lines", "bodies", "calls",
//!                 "calls_resolved", "macros", "macros_opaque", "entries", "sinks",
//!                 "limits": { kind: number } },
//!   "timing":   { "seconds", "slowest_files": [ { "name", "seconds" } ],
//!                 "slowest_functions": [ { "name", "seconds" } ] } }
//! place = { "file", "line", "column", "end_line", "end_column", "byte_start", "byte_end" }
//! ```
//!
//! Lines and columns are one-based, columns count characters, ends are exclusive; files are relative
//! to the workspace root. The same input gives the same bytes; only `--stats` adds `timing`, which
//! differs from run to run. New members may appear under the same version; one that goes or changes its meaning raises it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use serde::Serialize;

use super::{Report, summary};
use crate::ir::{Limit, Loc, SourceMap};
use crate::lint::finding::{Applicability, Edit, Finding, Level};
use crate::lint::registry::Lint;
use crate::lint::suppress::{By, Suppressed};
use crate::report::machine;

/// Raised when a member goes or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// Writes the report.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let findings = report.findings.iter();
    let document = Document {
        schema_version: SCHEMA_VERSION,
        tool: Tool {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        },
        findings: findings
            .map(|finding| JsonFinding::new(report, finding))
            .collect(),
        suppressed: report
            .suppressed
            .iter()
            .map(|suppressed| JsonSuppressed::new(report, suppressed))
            .collect(),
        limits: report
            .limits
            .iter()
            .map(|limit| JsonLimit::new(&report.sources, limit))
            .collect(),
        stats: JsonStats::new(report),
        timing: report.timing.as_ref().map(|timing| JsonTiming {
            seconds: report.stats.elapsed.as_secs_f64(),
            slowest_files: timed(&timing.files),
            slowest_functions: timed(&timing.functions),
        }),
    };
    machine::pretty(&document, out)
}

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    tool: Tool,
    findings: Vec<JsonFinding<'a>>,
    suppressed: Vec<JsonSuppressed<'a>>,
    limits: Vec<JsonLimit<'a>>,
    stats: JsonStats,
    #[serde(skip_serializing_if = "Option::is_none")]
    timing: Option<JsonTiming<'a>>,
}

#[derive(Serialize)]
struct JsonSuppressed<'a> {
    #[serde(flatten)]
    finding: JsonFinding<'a>,
    by: &'static str,
    comment: Option<Place<'a>>,
    reason: Option<&'a str>,
}

impl<'a> JsonSuppressed<'a> {
    fn new(report: &'a Report, suppressed: &'a Suppressed) -> Self {
        let (by, comment, reason) = match &suppressed.by {
            By::Baseline => ("baseline", None, None),
            By::Comment { at, reason } => ("comment", Some(*at), reason.as_deref()),
        };
        Self {
            finding: JsonFinding::new(report, &suppressed.finding),
            by,
            comment: comment.map(|at| Place::new(&report.sources, at)),
            reason,
        }
    }
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
pub(super) struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    byte_start: u32,
    byte_end: u32,
}

impl<'a> Place<'a> {
    pub(super) fn new(sources: &'a SourceMap, at: Loc) -> Self {
        let file = sources.file(at.file);
        let (line, column) = file.line_column(at.span.lo);
        let (end_line, end_column) = file.line_column(at.span.hi);
        Self {
            file: &file.name,
            line,
            column,
            end_line,
            end_column,
            byte_start: at.span.lo,
            byte_end: at.span.hi,
        }
    }
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    lint: &'a str,
    level: Level,
    message: &'a str,
    place: Place<'a>,
    label: &'a str,
    labels: Vec<JsonLabel<'a>>,
    steps: Vec<JsonStep<'a>>,
    missing: Option<&'a str>,
    exploit: &'a str,
    help: &'a str,
    entries: &'a [String],
    fingerprint: &'a str,
    fixes: Vec<JsonFix<'a>>,
    #[serde(flatten)]
    classes: Option<Classes<'a>>,
}

/// What the lint's page says about every finding of it.
#[derive(Serialize)]
struct Classes<'a> {
    cwe: &'a [u32],
    asvs: &'a [String],
    security_severity: f64,
    precision: &'a str,
}

#[derive(Serialize)]
struct JsonLabel<'a> {
    place: Place<'a>,
    text: &'a str,
}

#[derive(Serialize)]
pub(super) struct JsonStep<'a> {
    pub(super) place: Place<'a>,
    pub(super) function: &'a str,
    pub(super) text: &'a str,
}

impl<'a> JsonFinding<'a> {
    fn new(report: &'a Report, finding: &'a Finding) -> Self {
        let sources = &report.sources;
        let labels = finding.labels.iter().map(|label| JsonLabel {
            place: Place::new(sources, label.at),
            text: &label.text,
        });
        let steps = finding.steps.iter().map(|step| JsonStep {
            place: Place::new(sources, step.at),
            function: &step.function,
            text: &step.text,
        });
        let fixes = finding.fixes.iter().map(|fix| JsonFix {
            title: &fix.title,
            applicability: fix.applicability,
            edits: fix
                .edits
                .iter()
                .map(|edit| JsonEdit::new(sources, edit))
                .collect(),
        });
        let classes = |lint: &'a Lint| Classes {
            cwe: &lint.cwe,
            asvs: &lint.asvs,
            security_severity: finding.severity,
            precision: &lint.precision,
        };
        Self {
            lint: &finding.lint,
            level: finding.level,
            message: &finding.message,
            place: Place::new(sources, finding.primary.at),
            label: &finding.primary.text,
            labels: labels.collect(),
            steps: steps.collect(),
            missing: finding.missing.as_deref(),
            exploit: &finding.exploit,
            help: &finding.help,
            entries: &finding.entries,
            fingerprint: &finding.fingerprint,
            fixes: fixes.collect(),
            classes: report.lint(&finding.lint).map(classes),
        }
    }
}

#[derive(Serialize)]
struct JsonFix<'a> {
    title: &'a str,
    applicability: Applicability,
    edits: Vec<JsonEdit<'a>>,
}

/// What goes is the text of the place.
#[derive(Serialize)]
struct JsonEdit<'a> {
    place: Place<'a>,
    text: &'a str,
}

impl<'a> JsonEdit<'a> {
    fn new(sources: &'a SourceMap, edit: &'a Edit) -> Self {
        Self {
            place: Place::new(sources, edit.at),
            text: &edit.text,
        }
    }
}

#[derive(Serialize)]
struct JsonLimit<'a> {
    kind: &'static str,
    place: Option<Place<'a>>,
    detail: &'a str,
}

impl<'a> JsonLimit<'a> {
    fn new(sources: &'a SourceMap, limit: &'a Limit) -> Self {
        Self {
            kind: limit.kind.name(),
            place: limit.at.map(|at| Place::new(sources, at)),
            detail: &limit.detail,
        }
    }
}

#[derive(Serialize)]
struct JsonStats {
    packages: usize,
    packages_left_out: usize,
    files: usize,
    lines: usize,
    bodies: usize,
    calls: usize,
    calls_resolved: usize,
    macros: usize,
    macros_opaque: usize,
    entries: usize,
    sinks: usize,
    limits: BTreeMap<&'static str, usize>,
}

impl JsonStats {
    fn new(report: &Report) -> Self {
        let stats = &report.stats;
        Self {
            packages: stats.packages,
            packages_left_out: stats.packages_left_out,
            files: stats.files,
            lines: stats.lines,
            bodies: stats.bodies,
            calls: stats.calls,
            calls_resolved: stats.calls_resolved,
            macros: stats.macros,
            macros_opaque: stats.macros_opaque,
            entries: stats.entries,
            sinks: stats.sinks,
            limits: summary::by_kind(report),
        }
    }
}

#[derive(Serialize)]
struct JsonTiming<'a> {
    seconds: f64,
    slowest_files: Vec<Timed<'a>>,
    slowest_functions: Vec<Timed<'a>>,
}

#[derive(Serialize)]
struct Timed<'a> {
    name: &'a str,
    seconds: f64,
}

fn timed(list: &[(String, Duration)]) -> Vec<Timed<'_>> {
    let timed = list.iter().map(|(name, time)| Timed {
        name,
        seconds: time.as_secs_f64(),
    });
    timed.collect()
}
