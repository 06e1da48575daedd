//! One renderer per format, all fed by the same [`Report`].

use std::time::Duration;

use crate::ir::{Limit, SourceMap};
use crate::lint::finding::Finding;
use crate::lint::registry::Lint;

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
