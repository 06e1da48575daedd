//! Auditing a workspace with every lint, from a test.

use session_audit::ir::LimitKind;
use session_audit::lint::finding::Level;
use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;
use session_audit::report::Report;
use session_audit::workspace::{Config, Options, Workspace};

/// Audits the workspace of a manifest with every lint.
pub fn audit(manifest: std::path::PathBuf) -> Report {
    let options = Options {
        manifest_path: Some(manifest),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let all = [("all".to_owned(), Level::Deny)];
    let levels = Levels::resolve(&registry, &[], &[], &all).expect("`all` is known");
    session_audit::audit(&workspace, &Config::default(), &levels, &registry)
        .expect("there are no stubs")
}

/// What kept the audit from seeing everything. Silence about code that was not read proves nothing.
pub fn blind_spots(report: &Report) -> Vec<String> {
    let tolerated = [LimitKind::OpaqueMacro, LimitKind::NotApplicable];
    let limits = report.limits.iter();
    limits
        .filter(|limit| !tolerated.contains(&limit.kind))
        .map(|limit| {
            let place = limit.at.map_or_else(String::new, |at| {
                let file = report.sources.file(at.file);
                format!("{}:{} ", file.name, file.line_of(at.span.lo) + 1)
            });
            format!("not seen: {place}{} {}", limit.kind.name(), limit.detail)
        })
        .collect()
}
