//! Annotations that GitHub Actions shows beside the changed lines, and the table for the summary of
//! the step.
//!
//! GitHub keeps ten annotations of a step, so the worst ten are written and the rest is counted.

use std::io::{self, Write};

use super::{Report, count, severity, terminal};
use crate::lint::finding::{Finding, Level};

/// Annotations of one step that GitHub shows.
const MAX_ANNOTATIONS: usize = 10;
/// Rows of the table; GitHub takes 1 MiB of summary.
const MAX_ROWS: usize = 1_000;

/// Writes the annotations, the worst first.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let findings = report.worst_first();
    let (shown, rest) = findings.split_at(findings.len().min(MAX_ANNOTATIONS));
    for finding in shown {
        annotation(report, finding, out)?;
    }
    if !rest.is_empty() {
        let are = if rest.len() == 1 { "is" } else { "are" };
        writeln!(
            out,
            "::notice title=session-audit::{} more {are} in the summary of this step and in the other reports",
            count(rest.len(), "finding")
        )?;
    }
    Ok(())
}

fn annotation(report: &Report, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let at = finding.primary.at;
    let file = report.sources.file(at.file);
    let (line, column) = file.line_column(at.span.lo);
    let (end_line, end_column) = file.line_column(at.span.hi);
    write!(
        out,
        "::{} file={},line={line}",
        severity(finding.level),
        property(&report.repository.path(&file.name)),
    )?;
    // GitHub reads columns only on one line; its end is inclusive.
    if line == end_line {
        let end = end_column.saturating_sub(1).max(column);
        write!(out, ",col={column},endColumn={end}")?;
    } else {
        write!(out, ",endLine={end_line}")?;
    }
    writeln!(
        out,
        ",title={}::{}",
        property(&finding.lint),
        data(&text(report, finding))
    )
}

fn text(report: &Report, finding: &Finding) -> String {
    let mut text = finding.message.clone();
    if finding.steps.len() > 1 {
        for (at, step) in finding.steps.iter().enumerate() {
            let file = report.sources.file(step.at.file);
            let (line, _) = file.line_column(step.at.span.lo);
            let place = report.repository.path(&file.name);
            text += &format!("\n{}. {place}:{line}: {}", at + 1, step.text);
        }
    }
    if let Some(missing) = &finding.missing {
        text += &format!("\nmissing: {missing}");
    }
    text + &format!("\nexploit: {}\nhelp: {}", finding.exploit, finding.help)
}

/// As the runner unescapes it.
fn data(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(terminal::line).collect();
    let text = lines.join("\n").replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Writes the Markdown that belongs into the file `$GITHUB_STEP_SUMMARY` names: all findings.
pub fn summary(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## cargo session-audit\n")?;
    let findings = report.worst_first();
    if findings.is_empty() {
        writeln!(out, "No findings.")?;
    } else {
        writeln!(
            out,
            "{}, {}.\n",
            count(report.count(Level::Deny), "error"),
            count(report.count(Level::Warn), "warning")
        )?;
        table(report, &findings, out)?;
    }
    if !report.limits.is_empty() {
        writeln!(
            out,
            "\nNot everything could be seen: {}.",
            count(report.limits.len(), "limit")
        )?;
    }
    writeln!(out)
}

fn table(report: &Report, findings: &[&Finding], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "| level | lint | place | finding |")?;
    writeln!(out, "|---|---|---|---|")?;
    let (shown, rest) = findings.split_at(findings.len().min(MAX_ROWS));
    for finding in shown {
        let file = report.sources.file(finding.primary.at.file);
        let (line, column) = file.line_column(finding.primary.at.span.lo);
        writeln!(
            out,
            "| {} | {} | {}:{line}:{column} | {} |",
            severity(finding.level),
            cell(&finding.lint),
            cell(&report.repository.path(&file.name)),
            cell(&finding.message)
        )?;
    }
    match rest.len() {
        0 => Ok(()),
        rest => writeln!(
            out,
            "\nThe table ends here; {} more.",
            count(rest, "finding")
        ),
    }
}

/// Text in a Markdown table: nothing in it is markup.
fn cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for c in terminal::line(text).chars() {
        match c {
            '&' => cell += "&amp;",
            '<' => cell += "&lt;",
            '>' => cell += "&gt;",
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '#' | '!' | '@' => {
                cell.push('\\');
                cell.push(c);
            }
            c => cell.push(c),
        }
    }
    cell
}
