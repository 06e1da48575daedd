//! SARIF 2.1.0, as GitHub code scanning, GitLab, Azure DevOps and editors read it.
//!
//! Findings keep their whole path as an inline `codeFlow`; limits are notifications of the
//! invocation. No machine path and no time is written, so the same input gives the same bytes.

mod bound;
mod line_hash;
mod model;
mod places;
mod rule;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use model::{
    ArtifactChange, AutomationDetails, CodeFlow, Descriptor, Invocation, Location, Log,
    Notification, Replacement, Run, SarifFix, SarifResult, Text, ThreadFlow, ThreadFlowLocation,
    Tool, UriBase,
};
use places::{Places, SOURCE_ROOT};

use super::Report;
use crate::ir::{FileId, Limit, LimitKind};
use crate::lint::finding::{Finding, Fix, Level, Step};
use crate::report::machine;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes the report.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    machine::pretty(&log(report), out)
}

fn log(report: &Report) -> Log<'_> {
    let mut places = Places::new(report);
    let mut hashes = LineHashes::default();
    let mut limits = report.limits.clone();
    let results = bound::findings(report, &mut limits)
        .into_iter()
        .map(|finding| result(report, finding, &mut places, &mut hashes, &mut limits))
        .collect();
    let invocation = invocation(report, &limits, &mut places);
    let root = UriBase {
        description: "The root of the repository, or of the workspace where there is none.".into(),
    };
    Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: rule::driver(report),
            },
            automation_details: AutomationDetails {
                id: category(report),
            },
            invocations: [invocation],
            original_uri_base_ids: BTreeMap::from([(SOURCE_ROOT, root)]),
            artifacts: places.artifacts(),
            column_kind: "utf16CodeUnits",
            results,
        }],
    }
}

/// Which runs replace each other's alerts: those over the same packages of the same workspace.
fn category(report: &Report) -> String {
    let prefix = &report.repository.prefix;
    let (selected, others): (Vec<_>, Vec<_>) = report.packages.iter().partition(|it| it.selected);
    let names = selected.iter().map(|package| package.name.as_str());
    match others.is_empty() {
        true => format!("cargo-session-audit/{prefix}"),
        false => format!(
            "cargo-session-audit/{prefix}{}/",
            names.collect::<Vec<_>>().join(",")
        ),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

fn invocation(report: &Report, limits: &[Limit], places: &mut Places<'_>) -> Invocation {
    let notify = |limit: &Limit| Notification {
        descriptor: Descriptor {
            id: limit.kind.name(),
        },
        level: match limit.kind {
            LimitKind::OpaqueMacro | LimitKind::UnknownSyntax | LimitKind::NotApplicable => "note",
            _ => "warning",
        },
        message: sentence(&limit.detail).into(),
        locations: limit.at.map(|at| [places.location(at, None)]),
    };
    Invocation {
        execution_successful: true,
        exit_code: u8::from(report.failed()),
        tool_execution_notifications: limits.iter().map(notify).collect(),
    }
}

fn result<'a>(
    report: &'a Report,
    finding: &'a Finding,
    places: &mut Places<'_>,
    hashes: &mut LineHashes,
    limits: &mut Vec<Limit>,
) -> SarifResult<'a> {
    let steps = bound::steps(finding, limits);
    let primary = finding.primary.at;
    let function = finding.steps.iter().rfind(|step| step.at == primary);
    let function = function.map(|step| step.function.as_str());
    let rule_index = report.lints.iter().position(|lint| lint.id == finding.lint);
    SarifResult {
        rule_id: &finding.lint,
        rule_index,
        level: level(finding.level),
        message: message(report, finding).into(),
        locations: [places.location(primary, function)],
        related_locations: related(finding, &steps, places),
        code_flows: [CodeFlow {
            thread_flows: [ThreadFlow {
                locations: thread_flow(finding, &steps, places),
            }],
        }],
        fixes: finding.fixes.iter().map(|it| fix(it, places)).collect(),
        partial_fingerprints: BTreeMap::from([
            (
                "primaryLocationLineHash",
                hashes.of(report, primary.file, primary.span.lo),
            ),
            ("sessionAudit/v1", finding.fingerprint.clone()),
        ]),
    }
}

/// The first sentence is the title of the alert; `[text](1)` links to the related location 1.
fn message(report: &Report, finding: &Finding) -> String {
    let mut message = capitalised(&escaped(&finding.message));
    if let [source, _, ..] = finding.steps.as_slice() {
        let file = report.sources.file(source.at.file);
        let (line, _) = file.line_column(source.at.span.lo);
        message.push_str(&format!(
            " ([{}:{line}](1))",
            escaped(&report.repository.path(&file.name))
        ));
    }
    message.push('.');
    let missing = finding.missing.iter().map(|text| ("Missing", text));
    let rest = [("Exploit", &finding.exploit), ("Help", &finding.help)];
    for (name, text) in missing.chain(rest) {
        message.push_str(&format!(" {name}: {}", ended(&escaped(text))));
    }
    message
}

/// The steps by their number, then the labels.
fn related(finding: &Finding, steps: &[(usize, &Step)], places: &mut Places<'_>) -> Vec<Location> {
    let shown = if steps.len() > 1 { steps } else { &[] };
    let steps = shown.iter().map(|(id, step)| (*id, step.at, &step.text));
    let next = finding.steps.len() + 1;
    let labels = (next..).zip(&finding.labels);
    steps
        .chain(labels.map(|(id, label)| (id, label.at, &label.text)))
        .map(|(id, place, text)| Location {
            id: Some(id),
            message: Some(text.as_str().into()),
            ..places.location(place, None)
        })
        .collect()
}

/// Viewers may hide what is not essential: the two ends and the reported place always are.
fn thread_flow(
    finding: &Finding,
    steps: &[(usize, &Step)],
    places: &mut Places<'_>,
) -> Vec<ThreadFlowLocation> {
    let last = finding.steps.len();
    let is_essential =
        |at: usize, step: &Step| at == 1 || at == last || step.at == finding.primary.at;
    steps
        .iter()
        .map(|&(at, step)| ThreadFlowLocation {
            location: Location {
                message: Some(Text::from(step.text.as_str())),
                ..places.location(step.at, Some(&step.function))
            },
            execution_order: at,
            importance: if is_essential(at, step) {
                "essential"
            } else {
                "important"
            },
        })
        .collect()
}

/// Edits of one file are one change.
fn fix(fix: &Fix, places: &mut Places<'_>) -> SarifFix {
    let mut changes: BTreeMap<FileId, Vec<Replacement>> = BTreeMap::new();
    for edit in &fix.edits {
        changes.entry(edit.at.file).or_default().push(Replacement {
            deleted_region: places.region(edit.at),
            inserted_content: edit.text.as_str().into(),
        });
    }
    SarifFix {
        description: sentence(&fix.title).into(),
        artifact_changes: changes
            .into_iter()
            .map(|(file, replacements)| ArtifactChange {
                artifact_location: places.artifact(file),
                replacements,
            })
            .collect(),
    }
}

/// Brackets in plain text would be read as links.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
}

fn sentence(text: &str) -> String {
    ended(&capitalised(text))
}

fn ended(text: &str) -> String {
    let stop = if text.ends_with(['.', '!', '?']) {
        ""
    } else {
        "."
    };
    format!("{text}{stop}")
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// The line hashes of files, each computed once.
#[derive(Default)]
struct LineHashes {
    files: HashMap<FileId, Vec<String>>,
}

impl LineHashes {
    fn of(&mut self, report: &Report, file: FileId, offset: u32) -> String {
        let source = report.sources.file(file);
        let hashes = self
            .files
            .entry(file)
            .or_insert_with(|| line_hash::line_hashes(&source.text));
        let hash = hashes.get(source.line_of(offset));
        hash.cloned().unwrap_or_default()
    }
}
