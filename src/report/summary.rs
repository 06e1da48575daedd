//! The closing line, the list of limits and the statistics, for people.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::paint::Paint;
use super::{Report, Timing, count, terminal};
use crate::lint::finding::{Applicability, Level};

/// Writes `2 errors, 1 warning in 12 files with 5 handlers and 7 store calls; 3 limits (-v lists them); 0.12 s`,
/// and before it what can be repaired. With `verbose` the limits were listed, and the line does not point at `-v`.
pub fn closing_line(
    report: &Report,
    verbose: bool,
    paint: Paint,
    out: &mut dyn Write,
) -> io::Result<()> {
    if let Some(repairs) = repairs(report) {
        writeln!(out, "{repairs}")?;
    }
    write!(out, "{}", verdict(report, paint))?;
    if !report.limits.is_empty() {
        let list = match report.limits.len() {
            1 => "-v lists it",
            _ => "-v lists them",
        };
        let hint = match (verbose, report.limits_denied) {
            (true, true) => " (denied)".to_owned(),
            (true, false) => String::new(),
            (false, true) => format!(" (denied; {list})"),
            (false, false) => format!(" ({list})"),
        };
        write!(out, "; {}{hint}", count(report.limits.len(), "limit"))?;
    }
    writeln!(out, "; {:.2} s", report.stats.elapsed.as_secs_f64())
}

fn repairs(report: &Report) -> Option<String> {
    let sure = report.fixable(Applicability::MachineApplicable);
    let likely = report.fixable(Applicability::MaybeIncorrect);
    match (sure, likely) {
        (0, 0) => None,
        (sure, 0) => Some(format!("`--fix` repairs {sure} of the findings")),
        (0, likely) => Some(format!("`--fix=all` repairs {likely} of the findings")),
        (sure, likely) => Some(format!(
            "`--fix` repairs {sure} of the findings, `--fix=all` {likely} more"
        )),
    }
}

/// What was found, and where it was looked for.
fn verdict(report: &Report, paint: Paint) -> String {
    let stats = &report.stats;
    let files = count(stats.files, "file");
    let mut found = Vec::new();
    match report.count(Level::Deny) {
        0 => {}
        errors => found.push(paint.error(&count(errors, "error"))),
    }
    match report.count(Level::Warn) {
        0 => {}
        warnings => found.push(paint.warning(&count(warnings, "warning"))),
    }
    if found.is_empty() && stats.entries + stats.sinks == 0 {
        return format!(
            "nothing to audit in {files}: no axum handler, and no call of a session store"
        );
    }
    if found.is_empty() {
        found.push(paint.bold("no findings"));
    }
    if !report.suppressed.is_empty() {
        found.push(format!("{} suppressed", report.suppressed.len()));
    }
    format!(
        "{} in {files} with {} and {}",
        found.join(", "),
        count(stats.entries, "handler"),
        count(stats.sinks, "store call")
    )
}

/// Writes one line per limit: `limit[unparsed]: src/a.rs:3:1: ..`.
pub fn limits(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for limit in &report.limits {
        write!(out, "limit[{}]: ", limit.kind.name())?;
        if let Some(at) = limit.at {
            let file = report.sources.file(at.file);
            let (line, column) = file.line_column(at.span.lo);
            write!(out, "{}:{line}:{column}: ", terminal::line(&file.name))?;
        }
        writeln!(out, "{}", terminal::line(&limit.detail))?;
    }
    Ok(())
}

/// Writes the files and functions that took longest.
pub fn slowest(timing: &Timing, out: &mut dyn Write) -> io::Result<()> {
    for (what, list) in [("files", &timing.files), ("functions", &timing.functions)] {
        if !list.is_empty() {
            writeln!(out, "slowest {what}:")?;
        }
        for (name, time) in list {
            let milliseconds = time.as_secs_f64() * 1e3;
            writeln!(out, "{milliseconds:>10.1} ms  {}", terminal::line(name))?;
        }
    }
    Ok(())
}

/// A number of the statistics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What is counted.
    pub name: &'static str,
    /// How many there are.
    pub number: usize,
    /// What there is to add; may be empty.
    pub note: String,
}

/// How much of the workspace was understood.
pub fn rows(report: &Report) -> Vec<Row> {
    let stats = &report.stats;
    let row = |name, number, note: String| Row { name, number, note };
    let known = share(stats.calls_resolved, stats.calls);
    let opaque = share(stats.macros_opaque, stats.macros);
    vec![
        row(
            "packages",
            stats.packages,
            match stats.packages_left_out {
                0 => String::new(),
                left_out => format!("{left_out} not analysed: nothing in them can matter"),
            },
        ),
        row("files", stats.files, String::new()),
        row("lines", stats.lines, String::new()),
        row("bodies", stats.bodies, String::new()),
        row(
            "calls",
            stats.calls,
            format!("{} with a known callee{known}", stats.calls_resolved),
        ),
        row(
            "macros",
            stats.macros,
            format!("{} opaque{opaque}", stats.macros_opaque),
        ),
        row(
            "entries",
            stats.entries,
            "handlers, middleware, extractors".to_owned(),
        ),
        row(
            "sinks",
            stats.sinks,
            "store reads, writes and deletes".to_owned(),
        ),
        row("limits", report.limits.len(), kinds(report)),
    ]
}

/// `2 opaque-macro, 1 not-applicable`: the limits by kind.
fn kinds(report: &Report) -> String {
    let counted = by_kind(report).into_iter();
    let counted = counted.map(|(kind, number)| format!("{number} {kind}"));
    counted.collect::<Vec<_>>().join(", ")
}

/// How many limits there are of each kind.
pub fn by_kind(report: &Report) -> BTreeMap<&'static str, usize> {
    let mut kinds = BTreeMap::new();
    for limit in &report.limits {
        *kinds.entry(limit.kind.name()).or_insert(0) += 1;
    }
    kinds
}

/// Writes what `--stats` shows.
pub fn stats(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for Row { name, number, note } in rows(report) {
        let note = match note.as_str() {
            "" => String::new(),
            note => format!(" ({note})"),
        };
        writeln!(out, "{name:<10}{number:>9}{note}")?;
    }
    Ok(())
}

fn share(part: usize, whole: usize) -> String {
    match whole {
        0 => String::new(),
        _ => format!(", {:.1} %", 100.0 * part as f64 / whole as f64),
    }
}
