//! One page for a browser: findings with their paths over the source, limits, statistics, and what
//! the lints mean.
//!
//! It loads nothing and runs nothing (its content security policy forbids both), and everything in
//! it is escaped by the template engine: the audited code is not trusted.

mod excerpt;
mod highlight;
mod markdown;

use std::io::{self, Write};

use minijinja::{AutoEscape, Environment, HtmlEscape, UndefinedBehavior, Value};
use serde::Serialize;

use super::map::{self, Found, LifeCycle, Stage};
use super::{Report, count, severity, summary, terminal};
use crate::ir::{Limit, Loc};
use crate::lint::finding::{Applicability, Finding, Fix, Level, Step};
use crate::lint::fix::hunks;
use crate::lint::registry::Lint;
use excerpt::{Excerpts, Line};

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// Writes the page.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.add_filter("prose", prose);
    let page = environment
        .render_str(PAGE, Page::new(report))
        .map_err(io::Error::other)?;
    out.write_all(page.as_bytes())
}

/// Text with code in backquotes.
fn prose(text: &str) -> Value {
    let mut html = String::new();
    let mut rest = text;
    while let Some((before, code, after)) = quoted(rest) {
        html += &format!("{}<code>{}</code>", HtmlEscape(before), HtmlEscape(code));
        rest = after;
    }
    html += &HtmlEscape(rest).to_string();
    Value::from_safe_string(html)
}

/// What stands before, in and behind the first backquotes.
fn quoted(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    Some((before, code, after))
}

#[derive(Serialize)]
struct Page<'a> {
    style: &'static str,
    version: &'static str,
    workspace: String,
    errors: String,
    warnings: String,
    findings: Vec<HtmlFinding<'a>>,
    map: Vec<HtmlCycle>,
    lints: Vec<HtmlLint<'a>>,
    limits: Vec<HtmlLimit<'a>>,
    statistics: Vec<summary::Row>,
}

#[derive(Serialize)]
struct HtmlFinding<'a> {
    lint: &'a str,
    level: &'static str,
    message: String,
    place: String,
    path: Vec<HtmlStep>,
    notes: Vec<HtmlStep>,
    entries: Vec<String>,
    missing: Option<String>,
    exploit: String,
    help: String,
    fixes: Vec<HtmlFix>,
}

/// A step of the path, or a further place.
#[derive(Serialize)]
struct HtmlStep {
    place: String,
    function: String,
    text: String,
    is_reported: bool,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct HtmlFix {
    title: String,
    /// What makes it.
    flag: &'static str,
    edits: Vec<HtmlEdit>,
}

#[derive(Serialize)]
struct HtmlEdit {
    place: String,
    lines: Vec<HtmlChange>,
}

/// A line that goes or comes.
#[derive(Serialize)]
struct HtmlChange {
    is_new: bool,
    text: String,
}

/// The life of the ids of one table or library.
#[derive(Serialize)]
struct HtmlCycle {
    number: usize,
    name: String,
    stages: Vec<HtmlStage>,
}

#[derive(Serialize)]
struct HtmlStage {
    name: &'static str,
    /// `found`, `broken`, `library` or `missing`, as the style sheet calls them.
    state: &'static str,
    note: &'static str,
    sites: Vec<HtmlSite>,
}

#[derive(Serialize)]
struct HtmlSite {
    place: String,
    function: String,
    text: String,
    is_broken: bool,
}

#[derive(Serialize)]
struct HtmlLint<'a> {
    id: &'a str,
    summary: String,
    html: String,
}

#[derive(Serialize)]
struct HtmlLimit<'a> {
    kind: &'a str,
    place: Option<String>,
    detail: String,
}

impl<'a> Page<'a> {
    fn new(report: &'a Report) -> Self {
        let mut excerpts = Excerpts::new(&report.sources);
        let findings = report.worst_first().into_iter();
        let findings = findings.map(|it| HtmlFinding::new(report, it, &mut excerpts));
        let is_found = |lint: &&Lint| report.findings.iter().any(|it| it.lint == lint.id);
        let name = report.root.file_name().unwrap_or_default();
        Self {
            style: STYLE,
            version: env!("CARGO_PKG_VERSION"),
            workspace: terminal::line(&name.to_string_lossy()),
            errors: count(report.count(Level::Deny), "error"),
            warnings: count(report.count(Level::Warn), "warning"),
            findings: findings.collect(),
            map: (1..)
                .zip(&map::life_cycles(report))
                .map(|(number, it)| cycle(report, number, it))
                .collect(),
            lints: report.lints.iter().filter(is_found).map(lint).collect(),
            limits: report.limits.iter().map(|it| limit(report, it)).collect(),
            statistics: summary::rows(report),
        }
    }
}

impl<'a> HtmlFinding<'a> {
    fn new(report: &'a Report, finding: &'a Finding, excerpts: &mut Excerpts<'_>) -> Self {
        let primary = finding.primary.at;
        let mut path: Vec<_> = finding
            .steps
            .iter()
            .map(|it| step(report, it, it.at == primary, excerpts))
            .collect();
        if path.iter().all(|step| !step.is_reported) {
            path.push(further(report, primary, &finding.primary.text, excerpts));
        }
        let labels = finding.labels.iter();
        Self {
            lint: &finding.lint,
            level: severity(finding.level),
            message: terminal::line(&finding.message),
            place: place(report, primary),
            path,
            notes: labels
                .map(|it| further(report, it.at, &it.text, excerpts))
                .collect(),
            entries: finding
                .entries
                .iter()
                .map(|it| terminal::line(it))
                .collect(),
            missing: finding.missing.as_deref().map(terminal::line),
            exploit: terminal::line(&finding.exploit),
            help: terminal::line(&finding.help),
            fixes: finding.fixes.iter().map(|it| fix(report, it)).collect(),
        }
    }
}

fn step(report: &Report, step: &Step, is_reported: bool, excerpts: &mut Excerpts<'_>) -> HtmlStep {
    HtmlStep {
        function: terminal::line(&step.function),
        is_reported,
        ..further(report, step.at, &step.text, excerpts)
    }
}

fn further(report: &Report, at: Loc, text: &str, excerpts: &mut Excerpts<'_>) -> HtmlStep {
    HtmlStep {
        place: place(report, at),
        function: String::new(),
        text: terminal::line(text),
        is_reported: false,
        lines: excerpts.of(at),
    }
}

fn place(report: &Report, at: Loc) -> String {
    let file = report.sources.file(at.file);
    let (line, column) = file.line_column(at.span.lo);
    format!("{}:{line}:{column}", terminal::line(&file.name))
}

fn cycle(report: &Report, number: usize, cycle: &LifeCycle) -> HtmlCycle {
    HtmlCycle {
        number,
        name: terminal::line(&cycle.name),
        stages: Stage::ALL.map(|it| stage(report, cycle, it)).into(),
    }
}

fn stage(report: &Report, cycle: &LifeCycle, stage: Stage) -> HtmlStage {
    let (state, note, sites) = match cycle.stage(stage) {
        Found::At(sites) if sites.iter().any(|site| site.is_broken) => ("broken", "", sites),
        Found::At(sites) => ("found", "", sites),
        Found::Library => ("library", "by the library", Vec::new()),
        Found::Missing(why) => ("missing", why, Vec::new()),
    };
    let sites = sites.into_iter().map(|site| HtmlSite {
        place: place(report, site.at),
        function: terminal::line(&site.function),
        text: terminal::line(&site.text),
        is_broken: site.is_broken,
    });
    HtmlStage {
        name: stage.name(),
        state,
        note,
        sites: sites.collect(),
    }
}

fn fix(report: &Report, fix: &Fix) -> HtmlFix {
    let hunks = hunks(fix, &report.sources);
    let edits = hunks.iter().map(|hunk| HtmlEdit {
        place: format!(
            "{}:{}",
            terminal::line(&report.sources.file(hunk.file).name),
            hunk.line
        ),
        lines: hunk
            .changes()
            .into_iter()
            .map(|(sign, text)| HtmlChange {
                is_new: sign == '+',
                text: terminal::text(text.trim_end()),
            })
            .collect(),
    });
    HtmlFix {
        title: terminal::line(&fix.title),
        flag: match fix.applicability {
            Applicability::MachineApplicable => "--fix",
            Applicability::MaybeIncorrect => "--fix=all",
        },
        edits: edits.collect(),
    }
}

fn limit<'a>(report: &Report, limit: &'a Limit) -> HtmlLimit<'a> {
    HtmlLimit {
        kind: limit.kind.name(),
        place: limit.at.map(|at| place(report, at)),
        detail: terminal::line(&limit.detail),
    }
}

fn lint(lint: &Lint) -> HtmlLint<'_> {
    HtmlLint {
        id: &lint.id,
        summary: terminal::line(&lint.summary),
        html: markdown::to_html(&terminal::text(&lint.body)),
    }
}
