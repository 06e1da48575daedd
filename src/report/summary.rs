//! The closing line, the list of limits and the statistics, for people.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::{Report, Timing, count, terminal};
use crate::lint::finding::Level;

/// Writes `12 files, 5 handlers, 7 sinks: 2 errors, 1 warning; 3 limits (-v lists them); 0.12 s`.
/// With `verbose` the limits were listed, and the line does not point at `-v`.
pub fn closing_line(report: &Report, verbose: bool, out: &mut dyn Write) -> io::Result<()> {
    let stats = &report.stats;
    let seen = [
        count(stats.files, "file"),
        count(stats.entries, "handler"),
        count(stats.sinks, "sink"),
    ];
    write!(out, "{}: {}", seen.join(", "), verdict(report))?;
    if !report.limits.is_empty() {
        let hint = match (verbose, report.limits_denied) {
            (true, true) => " (denied)",
            (true, false) => "",
            (false, true) => " (denied; -v lists them)",
            (false, false) => " (-v lists them)",
        };
        write!(out, "; {}{hint}", count(report.limits.len(), "limit"))?;
    }
    writeln!(out, "; {:.2} s", stats.elapsed.as_secs_f64())
}

fn verdict(report: &Report) -> String {
    let errors = report.count(Level::Deny);
    let warnings = report.count(Level::Warn);
    let verdict = match (errors, warnings) {
        (0, 0) => "no findings".to_owned(),
        (_, 0) => count(errors, "error"),
        (0, _) => count(warnings, "warning"),
        _ => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    };
    match report.suppressed.len() {
        0 => verdict,
        suppressed => format!("{verdict}, {suppressed} suppressed"),
    }
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
            note => format!(", {note}"),
        };
        writeln!(out, "{name:<10}{number:>9}{note}")?;
    }
    Ok(())
}

fn share(part: usize, whole: usize) -> String {
    match whole {
        0 => String::new(),
        _ => format!(" ({:.1} %)", 100.0 * part as f64 / whole as f64),
    }
}
