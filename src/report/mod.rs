//! One renderer per format, all fed by the same [`Report`].
//!
//! Everything that reaches a terminal passes [`terminal`] first: the audited code is not trusted.

pub mod format;
pub mod human;
pub mod json;
pub mod sarif;
pub mod short;
pub mod summary;
pub mod terminal;

use std::io::{self, Write};
use std::time::Duration;

pub use format::Format;

use crate::ir::{Limit, SourceMap};
use crate::lint::finding::{Finding, Level};
use crate::lint::registry::Lint;

/// How a renderer for people may draw. Formats for machines do not look at it.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Emit ANSI colours.
    pub color: bool,
    /// Column at which running text is wrapped.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            color: false,
            width: 100,
        }
    }
}

/// Writes `report` to `out` in the given format.
pub fn render(
    format: Format,
    report: &Report,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::render(report, style, out),
        Format::Short => short::render(report, out),
        Format::Json => json::render(report, out),
        Format::Sarif => sarif::render(report, out),
    }
}

/// The result of an audit, in a fixed order: the same input gives the same bytes.
#[derive(Debug, Default)]
pub struct Report {
    /// All findings, sorted by file, place, lint.
    pub findings: Vec<Finding>,
    /// What could not be seen, sorted.
    pub limits: Vec<Limit>,
    /// Counts for the closing line and `--stats`.
    pub stats: Stats,
    /// The sources that places refer to.
    pub sources: SourceMap,
    /// All lints that ran, sorted by id.
    pub lints: Vec<Lint>,
    /// The workspace root (absolute).
    pub root: std::path::PathBuf,
}

impl Report {
    /// How many findings are at this level.
    pub fn count(&self, level: Level) -> usize {
        let at_level = |finding: &&Finding| finding.level == level;
        self.findings.iter().filter(at_level).count()
    }

    /// The page of the lint `id`, if it ran.
    pub fn lint(&self, id: &str) -> Option<&Lint> {
        self.lints.iter().find(|lint| lint.id == id)
    }
}

/// What users call a level: `error` (deny), `warning` (warn).
fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

/// Counts of one run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stats {
    /// Rust files read.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// Bodies lowered.
    pub bodies: usize,
    /// Calls outside test code.
    pub calls: usize,
    /// Those with a known callee.
    pub calls_resolved: usize,
    /// Macro invocations.
    pub macros: usize,
    /// Those that stayed opaque.
    pub macros_opaque: usize,
    /// Handlers, middleware and extractors found.
    pub entries: usize,
    /// Sites that write to, read from or delete from a store.
    pub sinks: usize,
    /// Wall time.
    pub elapsed: Duration,
}
