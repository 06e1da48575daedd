//! The lines that `cargo check --message-format=json` prints, for editors: rust-analyzer runs us as
//! its `check.overrideCommand` and shows findings as it shows compiler errors.
//!
//! The path is in the labelled spans, the advice in children, fixes in children with a replacement.
//! A code `session_audit::LINT` shows up as the lint of a tool of that name.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::{Report, Style, human, severity};
use crate::ir::Loc;
use crate::lint::finding::{Finding, Fix};
use crate::report::machine;
use crate::workspace::{Package, Target, TargetKind};

/// Lines of source that a span quotes; editors need the first and the last to place columns.
const MAX_LINES: usize = 200;

/// Writes one line per finding, and the one that ends a build.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.findings {
        if let Some(message) = compiler_message(report, finding)? {
            machine::line(&message, out)?;
        }
    }
    let end = BuildFinished {
        reason: "build-finished",
        success: !report.failed(),
    };
    machine::line(&end, out)
}

#[derive(Serialize)]
struct BuildFinished {
    reason: &'static str,
    success: bool,
}

#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: String,
    manifest_path: String,
    target: CargoTarget<'a>,
    message: Diagnostic,
}

#[derive(Serialize)]
struct CargoTarget<'a> {
    kind: [&'static str; 1],
    crate_types: [&'static str; 1],
    name: &'a str,
    src_path: String,
    edition: &'a str,
    doc: bool,
    doctest: bool,
    test: bool,
}

#[derive(Serialize)]
struct Diagnostic {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<Span>,
    children: Vec<Diagnostic>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Span {
    file_name: String,
    byte_start: u32,
    byte_end: u32,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    is_primary: bool,
    text: Vec<Line>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

/// `None` for a place in no package, which no workspace has.
fn compiler_message<'a>(
    report: &'a Report,
    finding: &Finding,
) -> io::Result<Option<CompilerMessage<'a>>> {
    let file = finding.primary.at.file.0 as usize;
    let package = report.files.get(file).map(|file| file.package);
    let Some(package) = package.and_then(|package| report.packages.get(package)) else {
        return Ok(None);
    };
    let Some(target) = target(report, package, file) else {
        return Ok(None);
    };
    Ok(Some(CompilerMessage {
        reason: "compiler-message",
        package_id: package_id(package),
        manifest_path: path(&package.dir.join("Cargo.toml")),
        target,
        message: diagnostic(report, finding)?,
    }))
}

/// As cargo writes it since 1.77.
fn package_id(package: &Package) -> String {
    let (name, version) = (&package.name, &package.version);
    let dir = path(&package.dir);
    let root = if dir.starts_with('/') { "" } else { "/" };
    let id = format!("path+file://{root}{dir}");
    match package.dir.file_name() {
        Some(dir) if dir == name.as_str() => format!("{id}#{version}"),
        _ => format!("{id}#{name}@{version}"),
    }
}

/// The target whose root lies nearest above the file.
fn target<'a>(report: &'a Report, package: &'a Package, file: usize) -> Option<CargoTarget<'a>> {
    let at = &report.files.get(file)?.path;
    let root = |target: &Target| Some(report.files.get(target.root.0 as usize)?.path.as_path());
    let nearness = |target: &Target| {
        let dir = root(target).and_then(Path::parent);
        let above = dir.filter(|dir| at.starts_with(dir));
        let depth = above.map_or(0, |dir| dir.components().count());
        (root(target) == Some(at.as_path()), depth)
    };
    // Of equals the first wins, and libraries come first.
    let target = package.targets.iter().rev().max_by_key(|it| nearness(it))?;
    let kind = match target.kind {
        TargetKind::Lib => "lib",
        TargetKind::ProcMacro => "proc-macro",
        TargetKind::Bin => "bin",
        TargetKind::Example => "example",
        TargetKind::Test => "test",
        TargetKind::Bench => "bench",
    };
    let crate_type = match target.kind {
        TargetKind::Lib => "lib",
        TargetKind::ProcMacro => "proc-macro",
        _ => "bin",
    };
    Some(CargoTarget {
        kind: [kind],
        crate_types: [crate_type],
        name: target.crate_name.as_str(),
        src_path: path(root(target)?),
        edition: &target.edition,
        doc: true,
        doctest: target.kind == TargetKind::Lib,
        test: true,
    })
}

fn path(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn diagnostic(report: &Report, finding: &Finding) -> io::Result<Diagnostic> {
    let mut rendered = Vec::new();
    human::render_one(report, finding, &Style::default(), &mut rendered)?;
    let lint = report.lint(&finding.lint);
    let missing = finding
        .missing
        .iter()
        .map(|text| child("note", format!("missing: {text}")));
    let advice = [
        child("note", format!("exploit: {}", finding.exploit)),
        child("help", finding.help.clone()),
    ];
    let fixes = finding.fixes.iter().map(|it| suggestion(report, it));
    Ok(Diagnostic {
        message_type: "diagnostic",
        message: finding.message.clone(),
        code: Some(Code {
            code: format!("session_audit::{}", finding.lint),
            explanation: lint.map(|lint| lint.body.clone()),
        }),
        level: severity(finding.level),
        spans: spans(report, finding),
        children: missing.chain(advice).chain(fixes).collect(),
        rendered: Some(String::from_utf8_lossy(&rendered).into_owned()),
    })
}

fn child(level: &'static str, message: String) -> Diagnostic {
    Diagnostic {
        message_type: "diagnostic",
        message,
        code: None,
        level,
        spans: Vec::new(),
        children: Vec::new(),
        rendered: None,
    }
}

fn suggestion(report: &Report, fix: &Fix) -> Diagnostic {
    let spans = fix.edits.iter().map(|edit| Span {
        suggested_replacement: Some(edit.text.clone()),
        suggestion_applicability: Some(fix.applicability.rustc_name()),
        ..span(report, edit.at, true, None)
    });
    Diagnostic {
        spans: spans.collect(),
        ..child("help", fix.title.clone())
    }
}

/// The reported place is the one primary span: editors make a diagnostic of each.
fn spans(report: &Report, finding: &Finding) -> Vec<Span> {
    let primary = finding.primary.at;
    let is_path = finding.steps.len() > 1;
    let steps = (1..).zip(&finding.steps);
    let told = |at: usize, text: &str| match is_path {
        true => format!("{at}: {text}"),
        false => text.to_owned(),
    };
    let own = steps.clone().filter(|(_, step)| step.at == primary).last();
    let label = match own {
        Some((at, step)) if is_path => told(at, &step.text),
        _ => finding.primary.text.clone(),
    };
    let label = Some(label).filter(|label| !label.is_empty());
    let others = steps.filter(|(_, step)| is_path && step.at != primary);
    let others = others.map(|(at, step)| (step.at, told(at, &step.text)));
    let labels = finding.labels.iter().map(|it| (it.at, it.text.clone()));
    std::iter::once(span(report, primary, true, label))
        .chain(
            others
                .chain(labels)
                .map(|(at, text)| span(report, at, false, Some(text))),
        )
        .collect()
}

/// Lines and columns are one-based, columns count characters. The name is absolute, so that it does
/// not matter where the editor starts us.
fn span(report: &Report, at: Loc, is_primary: bool, label: Option<String>) -> Span {
    let file = report.sources.file(at.file);
    let (line_start, column_start) = file.line_column(at.span.lo);
    let (line_end, column_end) = file.line_column(at.span.hi);
    let lines = line_start..=line_end.min(line_start + MAX_LINES);
    let text = lines.map(|line| {
        let text = file.line_text(line - 1).to_owned();
        let end = text.chars().count() + 1;
        Line {
            highlight_start: if line == line_start { column_start } else { 1 },
            highlight_end: if line == line_end { column_end } else { end },
            text,
        }
    });
    Span {
        file_name: path(&report.root.join(&*file.name)),
        byte_start: at.span.lo,
        byte_end: at.span.hi,
        line_start,
        line_end,
        column_start,
        column_end,
        is_primary,
        text: text.collect(),
        label,
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}
