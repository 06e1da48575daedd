//! What is left out because it cannot matter does not matter: the facts are those of the whole program.

use std::path::{Path, PathBuf};

use session_audit::flow::engine::Engine;
use session_audit::on_large_stack;
use session_audit::resolve::load::load;
use session_audit::session;
use session_audit::workspace::{Config, Options, Workspace};

/// The facts of a workspace as text, and how many functions were entered.
fn facts(manifest: PathBuf, all: bool) -> (Vec<String>, usize) {
    let options = Options {
        manifest_path: Some(manifest),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let config = Config::default();
    let loaded = load(&workspace, false, &[]).expect("no stubs");
    on_large_stack(|| {
        let mut engine = Engine::new(&loaded.program);
        let entries = match all {
            true => engine.all_entries(),
            false => engine.entries(),
        };
        let facts = session::facts(&mut engine, &entries, &config, &[], &loaded.sources);
        let texts = facts.list.iter();
        let texts = texts.map(|f| format!("{} {:?} {} {:?}", f.kind, f.at, f.fields, f.path));
        (texts.collect(), entries.len())
    })
}

#[track_caller]
fn same(manifest: PathBuf) -> usize {
    let (needed, entered) = facts(manifest.clone(), false);
    let (all, possible) = facts(manifest, true);
    assert_eq!(needed, all);
    possible - entered
}

#[test]
fn on_the_test_crates() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/Cargo.toml");
    let left_out = same(manifest);
    assert!(
        left_out > 0,
        "nothing was left out: the comparison shows nothing"
    );
}
