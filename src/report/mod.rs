//! One renderer per format, all fed by the same [`Report`].
//!
//! Everything that reaches a terminal passes [`terminal`] first: the audited code is not trusted.

pub mod facts;
pub mod format;
pub mod github;
pub mod html;
pub mod human;
pub mod json;
mod machine;
pub mod map;
pub mod paint;
pub mod prose;
pub mod rustc;
pub mod sarif;
pub mod short;
pub mod summary;
pub mod terminal;

use std::cmp::Reverse;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

pub use format::Format;
use paint::Paint;

use crate::ir::{Limit, Loc, SourceMap, contained};
use crate::lint::finding::{Applicability, Finding, Level};
use crate::lint::registry::Lint;
use crate::lint::suppress::Suppressed;
use crate::session::Fact;
use crate::workspace::{Package, Repository, WorkspaceFile};

/// How a renderer for people may draw. Formats for machines do not look at it.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Emit ANSI colours.
    pub color: bool,
    /// Column at which running text is wrapped.
    pub width: usize,
}

impl Style {
    /// The colours of what is not a finding.
    fn paint(&self) -> Paint {
        let colors = self.color;
        Paint { colors }
    }
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
///
/// # Errors
/// When `out` fails, and when the renderer does.
pub fn render(
    format: Format,
    report: &Report,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let what = format_args!("the report as {}", format.name());
    let rendered = contained(None, what, || match format {
        Format::Human => human::render(report, style, out),
        Format::Short => short::render(report, out),
        Format::Json => json::render(report, out),
        Format::Sarif => sarif::render(report, out),
        Format::Github => github::render(report, out),
        Format::Rustc => rustc::render(report, out),
        Format::Html => html::render(report, out),
    });
    rendered.unwrap_or_else(|limit| Err(io::Error::other(limit.detail)))
}

/// The result of an audit, in a fixed order: the same input gives the same bytes.
#[derive(Debug, Default)]
pub struct Report {
    /// All findings, sorted by file, place, lint.
    pub findings: Vec<Finding>,
    /// Findings that a comment or the baseline takes away, sorted likewise.
    pub suppressed: Vec<Suppressed>,
    /// What was observed in the whole workspace, sorted by place.
    pub facts: Vec<Fact>,
    /// What could not be seen, sorted.
    pub limits: Vec<Limit>,
    /// Limits make the run fail.
    pub limits_denied: bool,
    /// Counts for the closing line and `--stats`.
    pub stats: Stats,
    /// Where the time went; not there in what has to be the same every time.
    pub timing: Option<Timing>,
    /// The sources that places refer to.
    pub sources: SourceMap,
    /// All lints that ran, sorted by id.
    pub lints: Vec<Lint>,
    /// The workspace root (absolute).
    pub root: PathBuf,
    /// The repository that holds it.
    pub repository: Repository,
    /// The packages of the workspace.
    pub packages: Vec<Package>,
    /// The workspace's files; a [`FileId`] beyond them is no file of the workspace.
    pub files: Vec<WorkspaceFile>,
}

impl Report {
    /// How many findings a fix repairs that may be trusted this far, and no further.
    pub fn fixable(&self, applicability: Applicability) -> usize {
        let best = self.findings.iter().filter_map(|it| it.fixes.first());
        best.filter(|fix| fix.applicability == applicability)
            .count()
    }

    /// Is there anything for which the run has to fail?
    pub fn failed(&self) -> bool {
        self.count(Level::Deny) > 0 || self.limits_denied && !self.limits.is_empty()
    }

    /// Is the place in a package that was asked for (`-p`)?
    pub fn is_selected(&self, at: Loc) -> bool {
        let file = self.files.get(at.file.0 as usize);
        file.is_none_or(|file| self.packages[file.package].selected)
    }

    /// How many findings are at this level.
    pub fn count(&self, level: Level) -> usize {
        let at_level = |finding: &&Finding| finding.level == level;
        self.findings.iter().filter(at_level).count()
    }

    /// How bad a finding is: its level, then its severity in tenths.
    pub fn rank(&self, finding: &Finding) -> (Level, u32) {
        (finding.level, (finding.severity * 10.0) as u32)
    }

    /// The findings, those at the highest level first, of these those of the gravest lint.
    pub fn worst_first(&self) -> Vec<&Finding> {
        let mut findings: Vec<_> = self.findings.iter().collect();
        findings.sort_by_key(|finding| Reverse(self.rank(finding)));
        findings
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

/// `1 file`, `2 files`.
pub fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// Where the time went, longest first.
#[derive(Clone, Debug, Default)]
pub struct Timing {
    /// Files, by the time to parse and lower them.
    pub files: Vec<(String, Duration)>,
    /// Functions, by the time to follow values through them, without what they call.
    pub functions: Vec<(String, Duration)>,
}

/// Counts of one run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stats {
    /// Packages of the workspace.
    pub packages: usize,
    /// Those that were left out, because nothing in them can matter for a session.
    pub packages_left_out: usize,
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
