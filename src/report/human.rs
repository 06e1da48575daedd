//! Findings for people: source excerpts with the numbered path from source to sink, what is missing
//! on it, how that is exploited and what to do.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::files::{Error, Files};
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use codespan_reporting::term::{self, Config};

use super::{Report, Style, terminal};
use crate::ir::{Loc, SourceFile, SourceMap};
use crate::lint::finding::{Applicability, Finding, Fix, Level};
use crate::lint::fix::hunks;

/// Steps whose source is shown; of a longer path the first and the last half of them. The list below
/// the excerpt is always complete.
const MAX_EXCERPTS: usize = 12;

/// Entries named before the rest is only counted.
const MAX_ENTRIES: usize = 5;

/// Writes the findings.
pub fn render(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    render_some(report, &report.findings, style, out)
}

/// Writes one finding.
pub fn render_one(
    report: &Report,
    finding: &Finding,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    render_some(report, std::slice::from_ref(finding), style, out)
}

fn render_some(
    report: &Report,
    findings: &[Finding],
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let sources = Sources::new(&report.sources, findings);
    let config = Config::default();
    let (mut ansi, mut plain);
    let writer: &mut dyn WriteColor = if style.color {
        ansi = Ansi::new(out);
        &mut ansi
    } else {
        plain = NoColor::new(out);
        &mut plain
    };
    for finding in findings {
        let diagnostic = diagnostic(report, finding, style);
        term::emit_to_write_style(writer, &config, &sources, &diagnostic).map_err(io_error)?;
    }
    Ok(())
}

fn io_error(error: Error) -> io::Error {
    match error {
        Error::Io(error) => error,
        error => io::Error::other(error),
    }
}

fn diagnostic(report: &Report, finding: &Finding, style: &Style) -> Diagnostic<usize> {
    let severity = match finding.level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Allow => Severity::Note,
    };
    Diagnostic::new(severity)
        .with_code(&finding.lint)
        .with_message(terminal::line(&finding.message))
        .with_labels(labels(&report.sources, finding))
        .with_notes(notes(&report.sources, finding, style))
}

/// The primary place first, so that the first `file:line:column` is the reported one.
fn labels(sources: &SourceMap, finding: &Finding) -> Vec<Label<usize>> {
    let mut excerpts = Excerpts {
        sources,
        places: Vec::new(),
        labels: Vec::new(),
    };
    let primary = finding.primary.at;
    let text = match finding.steps.iter().rposition(|step| step.at == primary) {
        Some(at) if finding.steps.len() > 1 => {
            format!("{}: {}", at + 1, finding.steps[at].text)
        }
        _ => finding.primary.text.clone(),
    };
    excerpts.push(primary, &text, Label::primary);
    if finding.steps.len() > 1 {
        let skipped = MAX_EXCERPTS / 2..finding.steps.len().saturating_sub(MAX_EXCERPTS / 2);
        for (at, step) in finding.steps.iter().enumerate() {
            if !skipped.contains(&at) && step.at != primary {
                let text = format!("{}: {}", at + 1, step.text);
                excerpts.push(step.at, &text, Label::secondary);
            }
        }
    }
    for label in &finding.labels {
        if !excerpts.places.contains(&label.at) {
            excerpts.push(label.at, &label.text, Label::secondary);
        }
    }
    excerpts.labels
}

struct Excerpts<'a> {
    sources: &'a SourceMap,
    places: Vec<Loc>,
    labels: Vec<Label<usize>>,
}

impl Excerpts<'_> {
    fn push(&mut self, at: Loc, text: &str, label: fn(usize, Range<usize>) -> Label<usize>) {
        let range = first_line(self.sources.file(at.file), at);
        let label = label(at.file.0 as usize, range);
        self.labels.push(label.with_message(terminal::line(text)));
        self.places.push(at);
    }
}

/// The part of a place on its first line: a builder chain over twenty lines is shown by its head.
fn first_line(file: &SourceFile, at: Loc) -> Range<usize> {
    let (lo, hi) = (at.span.lo as usize, at.span.hi as usize);
    let line = file.line_of(at.span.lo);
    let end = file.line_starts[line] as usize + file.line_text(line).len();
    lo..hi.min(end).max(lo)
}

fn notes(sources: &SourceMap, finding: &Finding, style: &Style) -> Vec<String> {
    let mut notes = Vec::new();
    if !is_told_by_excerpt(finding) {
        notes.push(path(sources, finding));
    }
    if let Some(entries) = entries(finding) {
        notes.push(note("reached from", &entries, style));
    }
    if let Some(missing) = &finding.missing {
        notes.push(note("missing", missing, style));
    }
    notes.push(note("exploit", &finding.exploit, style));
    notes.push(note("help", &finding.help, style));
    if let Some(fix) = finding.fixes.first() {
        notes.push(self::fix(sources, fix, style));
    }
    let more = format!("cargo session-audit explain {}", finding.lint);
    notes.push(note("more", &more, style));
    notes
}

/// Are all steps to be seen in one excerpt, which the eye follows from number to number?
fn is_told_by_excerpt(finding: &Finding) -> bool {
    let steps = &finding.steps;
    if steps.len() == 1 {
        return true;
    }
    let mut places = steps.iter().map(|step| step.at).collect::<Vec<_>>();
    places.sort();
    places.dedup();
    let is_here = |at: &Loc| at.file == finding.primary.at.file;
    steps.len() <= MAX_EXCERPTS && places.len() == steps.len() && places.iter().all(is_here)
}

fn note(name: &str, text: &str, style: &Style) -> String {
    let text = format!("{name}: {}", terminal::line(text));
    // Codespan puts `  = ` and the width of line numbers in front.
    terminal::wrap(&text, style.width.saturating_sub(8), "")
}

/// What `--fix` makes of the source, as a diff.
fn fix(sources: &SourceMap, fix: &Fix, style: &Style) -> String {
    let flag = match fix.applicability {
        Applicability::MachineApplicable => "`--fix` does it",
        Applicability::MaybeIncorrect => "`--fix=all` does it, review what it did",
    };
    let mut text = note("fix", &format!("{} ({flag})", fix.title), style);
    for hunk in hunks(fix, sources) {
        let file = terminal::line(&sources.file(hunk.file).name);
        text.push_str(&format!("\n{file}:{}", hunk.line));
        for (sign, line) in hunk.changes() {
            text.push_str(&format!("\n{sign} {}", terminal::line(line.trim())));
        }
    }
    text
}

fn path(sources: &SourceMap, finding: &Finding) -> String {
    let mut path = "path:".to_owned();
    for (at, step) in finding.steps.iter().enumerate() {
        let file = sources.file(step.at.file);
        let (line, column) = file.line_column(step.at.span.lo);
        let name = terminal::line(&file.name);
        path.push_str(&format!("\n{}. {name}:{line}:{column}", at + 1));
        if !step.function.is_empty() {
            path.push_str(&format!(" in {}", terminal::line(&step.function)));
        }
        path.push_str(&format!(": {}", terminal::line(&step.text)));
    }
    path
}

/// Named only when the path itself does not tell: several entries, or one that it does not begin in.
fn entries(finding: &Finding) -> Option<String> {
    let first = finding.steps.first().map(|step| &step.function);
    if finding.entries.iter().all(|entry| Some(entry) == first) {
        return None;
    }
    let (named, rest) = finding
        .entries
        .split_at(finding.entries.len().min(MAX_ENTRIES));
    let mut text = named.join(", ");
    if !rest.is_empty() {
        text.push_str(&format!(" and {} more", rest.len()));
    }
    Some(text)
}

/// The sources as codespan wants them, harmless for a terminal.
struct Sources<'a> {
    files: &'a [SourceFile],
    /// Only the files that a finding shows are cleaned; the others stay empty.
    texts: Vec<Cow<'a, str>>,
}

impl<'a> Sources<'a> {
    fn new(sources: &'a SourceMap, findings: &[Finding]) -> Self {
        let mut texts = vec![Cow::Borrowed(""); sources.files.len()];
        for finding in findings {
            let steps = finding.steps.iter().map(|step| step.at);
            let labels = finding.labels.iter().map(|label| label.at);
            for at in steps.chain(labels).chain([finding.primary.at]) {
                let text = &mut texts[at.file.0 as usize];
                if text.is_empty() {
                    *text = terminal::source(&sources.file(at.file).text);
                }
            }
        }
        Self {
            files: &sources.files,
            texts,
        }
    }

    fn file(&self, id: usize) -> Result<&'a SourceFile, Error> {
        self.files.get(id).ok_or(Error::FileMissing)
    }
}

impl<'a> Files<'a> for Sources<'a> {
    type FileId = usize;
    type Name = String;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<String, Error> {
        Ok(terminal::line(&self.file(id)?.name))
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        self.texts
            .get(id)
            .map(Cow::as_ref)
            .ok_or(Error::FileMissing)
    }

    fn line_index(&'a self, id: usize, byte_index: usize) -> Result<usize, Error> {
        Ok(self.file(id)?.line_of(byte_index as u32))
    }

    fn line_range(&'a self, id: usize, line_index: usize) -> Result<Range<usize>, Error> {
        let file = self.file(id)?;
        let starts = &file.line_starts;
        let start = starts.get(line_index).ok_or(Error::LineTooLarge {
            given: line_index,
            max: starts.len().saturating_sub(1),
        })?;
        let end = starts
            .get(line_index + 1)
            .map_or(file.text.len(), |&next| next as usize);
        Ok(*start as usize..end)
    }
}
