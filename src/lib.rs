//! Finds session bugs in axum services that keep their sessions in DynamoDB.
//!
//! ```text
//! workspace ──► syntax ──► ir ──► resolve ──► flow ──► session ──► lint ──► report
//! ```
//!
//! [`audit`] is the whole way on one screen: files become our own program representation, names get
//! meanings, values get origins, origins become facts about sessions, and lint pages judge the facts.

pub mod cli;
pub mod flow;
pub mod ir;
pub mod lint;
pub mod models;
pub mod report;
pub mod resolve;
pub mod session;
pub mod syntax;
pub mod workspace;

use std::time::Instant;

use flow::engine::Engine;
use flow::entry::EntryKind;
use flow::path::Places;
use lint::finding::{Finding, Level};
use lint::level::Levels;
use lint::registry::Registry;
use lint::suppress;
use report::{Report, Stats};
use resolve::configured;
use resolve::load::{Loaded, load_needed};
use resolve::ty::DefId;
use session::Fact;
use workspace::{Config, Workspace, glob_matches};

/// Stack of the analysis: it follows calls as deep as they go.
const STACK: usize = 1 << 30;

/// Audits a workspace. Pure but for reading the workspace's files: the same input gives the same report,
/// apart from the time it took.
///
/// # Errors
/// What is wrong in the users' own stubs, with its place; paths in the configuration that name nothing.
pub fn audit(
    workspace: &Workspace,
    config: &Config,
    levels: &Levels,
    registry: &Registry,
) -> Result<Report, String> {
    let start = Instant::now();
    let mut loaded = load_needed(workspace, config)?;
    let constructors = configured::apply(&mut loaded.program, config)?;
    let mut report =
        on_large_stack(|| analyse(workspace, config, levels, registry, loaded, &constructors));
    report.stats.elapsed = start.elapsed();
    Ok(report)
}

fn analyse(
    workspace: &Workspace,
    config: &Config,
    levels: &Levels,
    registry: &Registry,
    loaded: Loaded,
    constructors: &[DefId],
) -> Report {
    let mut limits = workspace.limits.clone();
    let mut engine = Engine::new(&loaded.program);
    let entries = engine.entries();
    let facts = session::facts(&mut engine, &entries, config, constructors, &loaded.sources);
    limits.extend(loaded.limits.iter().cloned());
    limits.extend(engine.limits.iter().cloned());
    limits.extend(facts.limits.iter().cloned());
    let judge = |facts: &[Fact], limits: &mut Vec<_>| {
        lint::judge::judge(registry, levels, facts, &loaded.sources, limits)
    };
    let findings = judge(&facts.list, &mut limits);
    let places = Places::new(&loaded.program);
    let own = &loaded.program.files[..loaded.own_files];
    let function = |at| places.name(&loaded.program, at);
    let applied = suppress::apply(findings, own, registry, levels, &function);
    let mut findings = applied.findings;
    findings.extend(judge(&applied.facts, &mut limits));
    lint::judge::sort(&mut findings, &loaded.sources);
    limits.sort();
    limits.dedup();
    let reached = entries
        .iter()
        .filter(|e| e.kind != EntryKind::Uncalled)
        .count();
    let findings = findings
        .into_iter()
        .filter(|finding| selected(workspace, finding.primary.at))
        .filter_map(|finding| overridden(config, &loaded.sources, finding));
    let findings = findings.collect();
    let suppressed = applied.suppressed.into_iter();
    let mut facts = facts;
    facts.list.retain(|fact| selected(workspace, fact.at));
    Report {
        findings,
        facts: facts.list,
        suppressed: suppressed
            .filter(|s| selected(workspace, s.finding.primary.at))
            .collect(),
        limits,
        stats: stats(&loaded, reached, facts.sinks),
        sources: loaded.sources,
        lints: registry.iter().cloned().collect(),
        root: workspace.root.clone(),
        repository: workspace.repository(),
        packages: workspace.packages.clone(),
        files: workspace.files.clone(),
    }
}

/// Applies the configuration's levels for paths; `None` when the finding is allowed there.
fn overridden(config: &Config, sources: &ir::SourceMap, mut finding: Finding) -> Option<Finding> {
    let name = &sources.file(finding.primary.at.file).name;
    for entry in &config.overrides {
        if !entry
            .paths
            .iter()
            .any(|pattern| glob_matches(pattern, name))
        {
            continue;
        }
        for level in &entry.lints {
            if level.lint == finding.lint || level.lint == "all" {
                finding.level = level.level.parse().unwrap_or(finding.level);
            }
        }
    }
    (finding.level != Level::Allow).then_some(finding)
}

/// Is the place in a package that was asked for (`-p`)?
fn selected(workspace: &Workspace, at: ir::Loc) -> bool {
    let file = workspace.files.get(at.file.0 as usize);
    file.is_some_and(|file| workspace.packages[file.package].selected)
}

fn stats(loaded: &Loaded, entries: usize, sinks: usize) -> Stats {
    let own = &loaded.program.files[..loaded.own_files];
    let (calls, calls_resolved) = loaded.program.call_counts();
    Stats {
        files: loaded.own_files,
        lines: loaded.sources.files[..loaded.own_files]
            .iter()
            .map(|file| file.line_starts.len())
            .sum(),
        bodies: own.iter().map(|file| file.bodies.len()).sum(),
        calls,
        calls_resolved,
        macros: own.iter().map(|file| file.macros.total as usize).sum(),
        macros_opaque: own.iter().map(|file| file.macros.opaque as usize).sum(),
        entries,
        sinks,
        ..Stats::default()
    }
}

/// Runs on a stack that is large enough to follow calls as deep as they go.
pub fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn_scoped(scope, work) {
            Ok(handle) => match handle.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            },
            Err(error) => panic!("the system gives no thread to work in: {error}"),
        }
    })
}
