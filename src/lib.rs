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

use std::cmp::Reverse;
use std::time::{Duration, Instant};

use flow::path::Places;
use ir::contained;
use lint::level::Levels;
use lint::registry::Registry;
use lint::suppress;
use report::{Report, Stats, Timing};
use resolve::components::Component;
use resolve::configured;
use resolve::load::{Loaded, load_needed};
use resolve::ty::DefId;
use session::Fact;
use session::lanes::{self, SLOWEST, STACK};
use workspace::{Config, Workspace};

/// Audits a workspace. Pure but for reading the workspace's files: the same input gives the same report,
/// apart from the time it took.
///
/// # Errors
/// What is wrong in the users' own stubs, with its place; paths in the configuration that name nothing; a
/// mistake of ours that left nothing to report.
pub fn audit(
    workspace: &Workspace,
    config: &Config,
    levels: &Levels,
    registry: &Registry,
) -> Result<Report, String> {
    run(workspace, config, levels, registry, false)
}

/// [`audit`] for a process that ends with its report: it leaves what it held to the system, which frees it at no
/// cost. Value by value it is a twentieth of a run.
///
/// # Errors
/// Those of [`audit`].
pub fn last_audit(
    workspace: &Workspace,
    config: &Config,
    levels: &Levels,
    registry: &Registry,
) -> Result<Report, String> {
    run(workspace, config, levels, registry, true)
}

fn run(
    workspace: &Workspace,
    config: &Config,
    levels: &Levels,
    registry: &Registry,
    is_last: bool,
) -> Result<Report, String> {
    let start = Instant::now();
    let work = || {
        let mut loaded = load_needed(workspace, config)?;
        let constructors = configured::apply(&mut loaded.program, config)?;
        Ok(analyse(
            workspace,
            config,
            levels,
            registry,
            loaded,
            &constructors,
            is_last,
        ))
    };
    let report = on_large_stack(|| contained(None, "the audit", work));
    let mut report: Report = report.unwrap_or_else(|limit| Err(limit.detail))?;
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
    is_last: bool,
) -> Report {
    let mut limits = workspace.limits.clone();
    limits.extend(loaded.limits.iter().cloned());
    let seen = lanes::everywhere(&loaded, config, constructors);
    limits.extend(seen.limits);
    let facts = seen.facts;
    let judge = |facts: &[Fact], limits: &mut Vec<_>| {
        lint::judge::judge(registry, levels, facts, &loaded.sources, limits)
    };
    let findings = judge(&facts, &mut limits);
    let places = Places::new(&loaded.program, &Component::whole(&loaded.program));
    let own = &loaded.program.files[..loaded.own_files];
    let function = |at| places.name(&loaded.program, at);
    let applied = suppress::apply(findings, own, registry, levels, &loaded.sources, &function);
    let mut findings = applied.findings;
    findings.extend(judge(&applied.facts, &mut limits));
    lint::judge::sort(&mut findings, &loaded.sources);
    limits.sort();
    limits.dedup();
    let findings = findings
        .into_iter()
        .filter(|finding| selected(workspace, finding.primary.at));
    let findings = findings.collect();
    let suppressed = applied.suppressed.into_iter();
    let stats = stats(&loaded, seen.entries, seen.sinks);
    let timing = Timing {
        files: slowest_files(&loaded),
        functions: seen.slowest,
    };
    if is_last {
        std::mem::forget(loaded.program);
    }
    Report {
        findings,
        facts,
        suppressed: suppressed
            .filter(|s| selected(workspace, s.finding.primary.at))
            .collect(),
        limits,
        limits_denied: config.deny_limits,
        stats: Stats {
            packages: workspace.packages.len(),
            ..stats
        },
        timing: Some(timing),
        sources: loaded.sources,
        lints: registry.iter().cloned().collect(),
        root: workspace.root.clone(),
        repository: workspace.repository(),
        packages: workspace.packages.clone(),
        files: workspace.files.clone(),
    }
}

/// Is the place in a package that was asked for (`-p`)?
fn selected(workspace: &Workspace, at: ir::Loc) -> bool {
    let file = workspace.files.get(at.file.0 as usize);
    file.is_some_and(|file| workspace.packages[file.package].selected)
}

/// The files that took longest to read.
fn slowest_files(loaded: &Loaded) -> Vec<(String, Duration)> {
    let mut files = loaded.times.iter().enumerate().collect::<Vec<_>>();
    files.sort_by_key(|&(at, time)| (Reverse(time), at));
    let slowest = files.into_iter().take(SLOWEST);
    let named = slowest.map(|(at, time)| (loaded.sources.files[at].name.to_string(), *time));
    named.collect()
}

fn stats(loaded: &Loaded, entries: usize, sinks: usize) -> Stats {
    let own = &loaded.program.files[..loaded.own_files];
    let (calls, calls_resolved) = loaded.program.call_counts();
    Stats {
        packages_left_out: loaded.left_out,
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use ir::contain::mistake;
    use ir::{LimitKind, Loc};
    use lint::registry::Registry;
    use report::{Format, Style};

    const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
        [dependencies]\naxum = \"0.8\"\naws-sdk-dynamodb = \"1\"\naxum-extra = \"0.12\"\nserde = \"1\"\n";

    /// A handler that lets the client choose the id of a session.
    const HANDLER: &str = "use aws_sdk_dynamodb::{Client, types::AttributeValue};\n\
        use axum::{Form, extract::State};\n\
        #[derive(serde::Deserialize)]\npub struct Start { session: String }\n\
        pub async fn start(State(db): State<Client>, Form(form): Form<Start>) {\n\
        let put = db.put_item().table_name(\"sessions\");\n\
        let put = put.item(\"session_token\", AttributeValue::S(form.session));\n\
        let put = put.item(\"user_id\", AttributeValue::S(\"anonymous\".to_owned()));\n\
        let _ = put.send().await;\n}\n";

    /// The same handler in two modules, `a` and `b`; that of `b` stands far down.
    fn audited() -> Result<Report, String> {
        let folder = tempfile::tempdir().expect("writable");
        let write = |name: &str, text: &str| {
            fs::write(folder.path().join(name), text).expect("writable");
        };
        fs::create_dir(folder.path().join("src")).expect("writable");
        write("Cargo.toml", MANIFEST);
        write("src/lib.rs", "pub mod a;\npub mod b;\n");
        write("src/a.rs", HANDLER);
        write("src/b.rs", &("\n".repeat(FAR_DOWN as usize) + HANDLER));
        let options = workspace::Options {
            manifest_path: Some(folder.path().join("Cargo.toml")),
            ..workspace::Options::default()
        };
        let workspace = Workspace::load(&options).expect("a sound workspace");
        let registry = Registry::load(&[]).expect("sound pages");
        let levels = Levels::resolve(&registry, &[], &[], &[]).expect("known levels");
        audit(&workspace, &Config::default(), &levels, &registry)
    }

    const FAR_DOWN: u32 = 100_000;

    fn is_far_down(at: Option<Loc>) -> bool {
        at.is_some_and(|at| at.span.lo >= FAR_DOWN)
    }

    /// The files of the findings, and what was skipped.
    fn outcome() -> (Vec<String>, Vec<String>) {
        let report = audited().expect("something is left");
        let findings = report.findings.iter();
        let name = |at: Loc| report.sources.file(at.file).name.to_string();
        let found = findings.map(|f| name(f.primary.at)).collect::<Vec<_>>();
        let limits = report.limits.iter();
        let skipped = limits.filter(|limit| limit.kind == LimitKind::Internal);
        (found, skipped.map(|limit| limit.detail.clone()).collect())
    }

    /// All stages are in one test: mistakes are made in every contained piece of work of the process.
    #[test]
    fn a_mistake_costs_one_file_or_function_or_rule() {
        let (all, skipped) = outcome();
        assert!(all.iter().any(|file| file == "src/a.rs"), "{all:?}");
        assert!(all.iter().any(|file| file == "src/b.rs"), "{all:?}");
        assert!(skipped.is_empty(), "{skipped:?}");

        type Where = fn(Option<Loc>, &str) -> bool;
        let of_one_module: [(Where, &str); 3] = [
            (|_, what| what == "src/b.rs", "src/b.rs was skipped"),
            (
                |at, what| what == "a function" && is_far_down(at),
                "a function was skipped",
            ),
            (
                |at, what| what.starts_with("the page of") && is_far_down(at),
                "the page of `",
            ),
        ];
        for (mistake, said) in of_one_module {
            mistake::make(Some(mistake));
            let (found, skipped) = outcome();
            let rest = all
                .iter()
                .filter(|file| *file == "src/a.rs")
                .collect::<Vec<_>>();
            assert_eq!(found.iter().collect::<Vec<_>>(), rest, "{skipped:?}");
            assert!(
                skipped.iter().any(|limit| limit.contains(said)),
                "{skipped:?}"
            );
        }

        mistake::make(Some(|_, what| what == "the rule about logins"));
        let (found, skipped) = outcome();
        assert_eq!(found, all);
        assert_eq!(skipped.len(), 1, "{skipped:?}");

        mistake::make(Some(|_, what| what == "the rule about keys"));
        let (found, skipped) = outcome();
        assert!(found.len() < all.len(), "{found:?}");
        assert_eq!(skipped.len(), 1, "{skipped:?}");

        mistake::make(Some(|_, what| what == "a group of packages"));
        let (found, skipped) = outcome();
        assert_eq!((found.len(), skipped.len()), (0, 1), "{skipped:?}");

        mistake::make(Some(|_, what| what == "the audit"));
        let said = audited().expect_err("nothing is left");
        assert!(said.contains("please report it"), "{said}");

        mistake::make(None);
        let report = audited().expect("sound");
        mistake::make(Some(|_, what| what.starts_with("the report as")));
        for format in Format::ALL {
            let rendered = report::render(format, &report, &Style::default(), &mut Vec::new());
            let said = rendered.expect_err("it fails").to_string();
            assert!(said.contains(format.name()), "{said}");
        }
        mistake::make(None);
    }
}
