//! `cargo session-audit`; everything is in the library.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use session_audit::cli::{self, CheckArgs};
use session_audit::lint::diff;
use session_audit::lint::finding::Level;
use session_audit::lint::level::{ALL, Levels, PathLevels, WARNINGS};
use session_audit::lint::registry::Registry;
use session_audit::report::Report;
use session_audit::workspace::{Config, Git, LevelEntry, Options, Since, Workspace};

/// A third of the time of a run goes into allocating small trees, which the system's allocator does slowly.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main(&audit)
}

fn audit(args: &CheckArgs) -> Result<Report, String> {
    let start = Instant::now();
    let mut report = audited(args)?;
    report.stats.elapsed = start.elapsed();
    Ok(report)
}

fn audited(args: &CheckArgs) -> Result<Report, String> {
    let (mut workspace, config) = load(args, args.manifest_path.clone())?;
    let registry = Registry::load(&config.pages).map_err(|error| error.to_string())?;
    let levels = levels(args, &config, &registry)?;
    let run =
        |workspace: &Workspace| session_audit::last_audit(workspace, &config, &levels, &registry);
    let Some(since) = args.since() else {
        return run(&workspace);
    };
    let repository = workspace.repository();
    let git = Git::open(&repository)?;
    let changes = git.changes(&since)?;
    if since == Since::Staged {
        workspace.replace_texts(git.staged_texts()?);
    }
    let mut report = run(&workspace)?;
    let Report {
        findings, sources, ..
    } = &mut report;
    diff::restrict(findings, &repository, sources, &changes, || {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        git.export(&since, folder.path())?;
        let root = folder.path().join("tree").join(&repository.prefix);
        let before = load(args, Some(root.join("Cargo.toml"))).and_then(|(workspace, config)| {
            session_audit::audit(&workspace, &config, &levels, &registry)
        });
        // What could not be read then has no findings to compare with.
        let findings = before.into_iter().flat_map(|report| report.findings);
        Ok(findings.map(|finding| finding.fingerprint).collect())
    })?;
    Ok(report)
}

fn load(args: &CheckArgs, manifest_path: Option<PathBuf>) -> Result<(Workspace, Config), String> {
    let mut options = Options {
        manifest_path,
        packages: args.packages.clone(),
        include_tests: args.include_tests,
    };
    let mut workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    let mut config =
        Config::load(&workspace.root, args.config.as_deref()).map_err(|e| e.to_string())?;
    if config.include_tests && !options.include_tests {
        options.include_tests = true;
        workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    }
    config.include_tests = options.include_tests;
    config.deny_limits |= args.deny_limits;
    Ok((workspace, config))
}

/// The levels of this run; a lint of the configuration that does not exist is an error with its place.
fn levels(args: &CheckArgs, config: &Config, registry: &Registry) -> Result<Levels, String> {
    let read = |entries: &[LevelEntry]| {
        let entries = entries.iter().map(|entry| {
            let known = entry.lint == ALL || entry.lint == WARNINGS;
            if !known && registry.get(&entry.lint).is_none() {
                let source = config.source.as_deref().unwrap_or(Path::new(""));
                let (source, (line, column)) = (source.display(), entry.at);
                let message = registry.unknown(&entry.lint);
                return Err(format!("{source}:{line}:{column}: {message}"));
            }
            Ok((entry.lint.clone(), entry.level.parse::<Level>()?))
        });
        entries.collect::<Result<Vec<_>, String>>()
    };
    let mut configured = read(&config.lints)?;
    if config.require_reason || args.require_reason {
        configured.push(("unexplained-suppression".to_owned(), Level::Deny));
    }
    let paths = config.overrides.iter().map(|entry| {
        Ok(PathLevels {
            paths: entry.paths.clone(),
            levels: read(&entry.lints)?,
        })
    });
    let paths = paths.collect::<Result<Vec<_>, String>>()?;
    Levels::resolve(registry, &configured, &paths, &args.levels.0)
}
