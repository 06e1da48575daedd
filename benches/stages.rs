//! `cargo bench`: how long each stage takes on a generated workspace, and the bare parser beside it.
//!
//! What a stage needs of the stages before it is made once and not measured.

use std::path::Path;
use std::sync::LazyLock;

use divan::Bencher;
use session_audit::flow::engine::Engine;
use session_audit::lint::judge;
use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;
use session_audit::report::{self, Format, Report, Style};
use session_audit::resolve::components::Component;
use session_audit::resolve::load::{Loaded, load_needed};
use session_audit::session::{self, Fact};
use session_audit::workspace::{Config, Options, Workspace};
use session_audit::{audit, on_large_stack};
use tempfile::TempDir;

#[path = "support/generate.rs"]
mod generate;

use generate::Written;

/// As in the audit.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Lines of the workspace.
const LINES: usize = 5_000;

static TREE: LazyLock<(TempDir, Written)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder to write to");
    let written = generate::generate(folder.path(), LINES).expect("a workspace");
    (folder, written)
});

static WORKSPACE: LazyLock<Workspace> = LazyLock::new(|| workspace(TREE.0.path()));

static LOADED: LazyLock<Loaded> = LazyLock::new(|| on_large_stack(loaded));

static WHOLE: LazyLock<Component> = LazyLock::new(|| Component::whole(&LOADED.program));

static FACTS: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    on_large_stack(|| {
        let mut engine = Engine::new(&LOADED.program, &WHOLE);
        facts(&mut engine)
    })
});

static REPORT: LazyLock<Report> = LazyLock::new(|| {
    let registry = registry();
    let levels = levels(&registry);
    let report = audit(&WORKSPACE, &Config::default(), &levels, &registry).expect("a report");
    // What finds nothing is not what is to be measured.
    assert!(report.findings.len() >= TREE.1.planted);
    report
});

fn main() {
    divan::main();
}

fn workspace(folder: &Path) -> Workspace {
    let options = Options {
        manifest_path: Some(folder.join("Cargo.toml")),
        ..Options::default()
    };
    Workspace::load(&options).expect("a sound workspace")
}

fn loaded() -> Loaded {
    load_needed(&WORKSPACE, &Config::default()).expect("sound sources")
}

fn facts(engine: &mut Engine<'_>) -> Vec<Fact> {
    let entries = engine.entries();
    session::facts(engine, &entries, &Config::default(), &[], &LOADED.sources).list
}

fn registry() -> Registry {
    Registry::load(&[]).expect("sound pages")
}

fn levels(registry: &Registry) -> Levels {
    Levels::resolve(registry, &[], &[], &[]).expect("known levels")
}

/// The yardstick: every file through the parser, and nothing else.
#[divan::bench]
fn bare_parser(bencher: Bencher<'_, '_>) {
    let texts = WORKSPACE.files.iter().map(|file| &file.path);
    let texts = texts.map(|path| std::fs::read_to_string(path).expect("readable"));
    let texts: Vec<_> = texts.collect();
    bencher.bench_local(|| {
        for text in &texts {
            divan::black_box(syn::parse_file(text).expect("Rust"));
        }
        proc_macro2::extra::invalidate_current_thread_spans();
    });
}

#[divan::bench]
fn finding_the_files() -> Workspace {
    workspace(TREE.0.path())
}

#[divan::bench]
fn lowering_names_and_types() -> Loaded {
    on_large_stack(loaded)
}

#[divan::bench]
fn following_values() -> usize {
    on_large_stack(|| Engine::new(&LOADED.program, &WHOLE).entries().len())
}

/// The values are followed for it too.
#[divan::bench]
fn values_and_facts() -> Vec<Fact> {
    on_large_stack(|| facts(&mut Engine::new(&LOADED.program, &WHOLE)))
}

#[divan::bench]
fn judging(bencher: Bencher<'_, '_>) {
    let registry = registry();
    let levels = levels(&registry);
    let facts = &*FACTS;
    bencher.bench_local(|| {
        judge::judge(&registry, &levels, facts, &LOADED.sources, &mut Vec::new()).len()
    });
}

#[divan::bench(args = [Format::Human, Format::Json, Format::Sarif, Format::Html])]
fn rendering(format: &Format) -> Vec<u8> {
    let mut out = Vec::new();
    report::render(*format, &REPORT, &Style::default(), &mut out).expect("rendered");
    out
}
