//! SARIF 2.1.0, as GitHub code scanning, GitLab, Azure DevOps and editors read it.
//!
//! Findings keep their whole path as an inline `codeFlow`; limits are notifications of the
//! invocation. No machine path and no time is written, so the same input gives the same bytes.

mod line_hash;
mod model;
mod places;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use model::{
    AutomationDetails, CodeFlow, Configuration, Descriptor, Driver, Help, Invocation, Location,
    Log, Notification, Rule, RuleProperties, Run, SarifResult, Text, ThreadFlow,
    ThreadFlowLocation, Tool, UriBase,
};
use places::{Places, SOURCE_ROOT};

use super::Report;
use crate::ir::{FileId, Limit, LimitKind};
use crate::lint::finding::{Finding, Level};
use crate::lint::page;
use crate::lint::registry::Lint;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// GitHub refuses longer descriptions.
const MAX_DESCRIPTION: usize = 1024;
/// GitHub and Azure DevOps keep so many tags of a rule.
const MAX_TAGS: usize = 10;

/// Writes the report.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &log(report))?;
    writeln!(out)
}

fn log(report: &Report) -> Log<'_> {
    let mut places = Places::new(&report.sources);
    let mut hashes = LineHashes::default();
    let results = report
        .findings
        .iter()
        .map(|finding| result(report, finding, &mut places, &mut hashes))
        .collect();
    let invocation = invocation(report, &mut places);
    let root = UriBase {
        description: "The root of the audited workspace.".into(),
    };
    Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: driver(report),
            },
            automation_details: AutomationDetails {
                id: "cargo-session-audit/",
            },
            invocations: [invocation],
            original_uri_base_ids: BTreeMap::from([(SOURCE_ROOT, root)]),
            artifacts: places.artifacts(),
            column_kind: "utf16CodeUnits",
            results,
        }],
    }
}

fn driver(report: &Report) -> Driver<'_> {
    Driver {
        name: env!("CARGO_PKG_NAME"),
        full_name: concat!("cargo session-audit ", env!("CARGO_PKG_VERSION")),
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: report.lints.iter().map(rule).collect(),
    }
}

fn rule(lint: &Lint) -> Rule<'_> {
    let what = page::section(&lint.body, page::HEADINGS[0]);
    let what = what.split("\n\n").next().unwrap_or_default();
    let cwe = lint.cwe.iter().map(|n| format!("external/cwe/cwe-{n:03}"));
    let asvs = lint.asvs.iter().map(|n| format!("owasp-asvs-5.0/{n}"));
    let tags = std::iter::once("security".to_owned())
        .chain(cwe)
        .chain(asvs);
    Rule {
        id: &lint.id,
        name: lint.id.split('-').map(capitalised).collect(),
        short_description: sentence(&lint.summary).into(),
        full_description: shortened(&what.replace('\n', " ")).into(),
        help: Help {
            text: format!(
                "{} Run `cargo session-audit explain {}`.",
                sentence(&lint.summary),
                lint.id
            ),
            markdown: &lint.body,
        },
        default_configuration: Configuration {
            enabled: lint.level != Level::Allow,
            level: level(lint.level),
        },
        properties: RuleProperties {
            tags: tags.take(MAX_TAGS).collect(),
            precision: &lint.precision,
            security_severity: format!("{:.1}", lint.severity),
        },
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

fn invocation(report: &Report, places: &mut Places<'_>) -> Invocation {
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
        exit_code: u8::from(report.count(Level::Deny) > 0),
        tool_execution_notifications: report.limits.iter().map(notify).collect(),
    }
}

fn result<'a>(
    report: &'a Report,
    finding: &'a Finding,
    places: &mut Places<'_>,
    hashes: &mut LineHashes,
) -> SarifResult<'a> {
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
        related_locations: related(finding, places),
        code_flows: [CodeFlow {
            thread_flows: [ThreadFlow {
                locations: thread_flow(finding, places),
            }],
        }],
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
        message.push_str(&format!(" ([{}:{line}](1))", escaped(&file.name)));
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
fn related(finding: &Finding, places: &mut Places<'_>) -> Vec<Location> {
    let steps = match finding.steps.as_slice() {
        [_, _, ..] => finding.steps.as_slice(),
        _ => &[],
    };
    let steps = steps.iter().map(|step| (step.at, &step.text));
    let labels = finding.labels.iter().map(|label| (label.at, &label.text));
    steps
        .chain(labels)
        .enumerate()
        .map(|(at, (place, text))| Location {
            id: Some(at + 1),
            message: Some(text.as_str().into()),
            ..places.location(place, None)
        })
        .collect()
}

fn thread_flow(finding: &Finding, places: &mut Places<'_>) -> Vec<ThreadFlowLocation> {
    let last = finding.steps.len().saturating_sub(1);
    let steps = finding.steps.iter().enumerate();
    steps
        .map(|(at, step)| ThreadFlowLocation {
            location: Location {
                message: Some(Text::from(step.text.as_str())),
                ..places.location(step.at, Some(&step.function))
            },
            execution_order: at + 1,
            importance: if at == 0 || at == last {
                "essential"
            } else {
                "important"
            },
        })
        .collect()
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

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_DESCRIPTION - 1) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
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
