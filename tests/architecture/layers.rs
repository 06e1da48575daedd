//! Imports go one way, down the pipeline.

use std::path::Path;

use walkdir::WalkDir;

use super::imports::imports;
use super::{read, repository};

/// Each layer may use itself and those before it. `lib.rs` and `main.rs` are above all.
pub const LAYERS: [&str; 10] = [
    "ir",
    "workspace",
    "syntax",
    "models",
    "resolve",
    "flow",
    "session",
    "lint",
    "report",
    "cli",
];

/// The Rust files of the library that belong to a layer: name relative to `src/`, and text. Stub
/// packs are data in Rust syntax.
pub fn sources() -> Vec<(String, String)> {
    let root = repository("src");
    let files = WalkDir::new(&root).sort_by_file_name().into_iter();
    files
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.path().extension().is_some_and(|it| it == "rs"))
        .map(|entry| {
            let name = entry.path().strip_prefix(&root).expect("below src");
            let name: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
            (name.join("/"), read(entry.path()))
        })
        .filter(|(name, _)| !["lib.rs", "main.rs"].contains(&name.as_str()))
        .filter(|(name, _)| !name.starts_with("models/packs/"))
        .collect()
}

/// The layer of a file, as `flow/exec.rs` or `flow.rs`.
pub fn layer(name: &str) -> &str {
    let top = name.split('/').next().unwrap_or(name);
    top.strip_suffix(".rs").unwrap_or(top)
}

/// How many modules a file is below the crate root.
fn depth(name: &str) -> usize {
    let folders = name.matches('/').count();
    folders + usize::from(Path::new(name).file_name().is_some_and(|it| it != "mod.rs"))
}

/// Why `from` may not name `to`, if it may not.
fn objection(from: &str, to: &str) -> Option<String> {
    let order = LAYERS.join(" < ");
    let rank = |layer: &str| LAYERS.iter().position(|it| *it == layer);
    match (rank(from), rank(to)) {
        (None, _) => Some(format!(
            "`{from}` is no layer: give it a place in `LAYERS` of tests/architecture/layers.rs ({order})"
        )),
        (_, None) => Some(format!(
            "`{from}` names `{to}` of the crate root, which is above all layers ({order}): move it \
             into a layer, or hand it in from there"
        )),
        (Some(lower), Some(upper)) if upper > lower => Some(format!(
            "`{from}` uses `{to}`, which comes later ({order}): move what both need into `{from}` or \
             before it, or let the caller hand it in"
        )),
        _ => None,
    }
}

#[test]
fn imports_only_go_down_the_pipeline() {
    let mut objections = Vec::new();
    for (name, text) in sources() {
        let layer = layer(&name);
        for import in imports(&text, depth(&name)) {
            let place = format!("src/{name}:{}", import.line);
            objections.extend(objection(layer, &import.to).map(|why| format!("{place}: {why}")));
        }
    }
    assert!(objections.is_empty(), "\n{}", objections.join("\n"));
}

#[test]
fn every_layer_is_there_and_nothing_else() {
    let mut found: Vec<_> = sources()
        .iter()
        .map(|(name, _)| layer(name).to_owned())
        .collect();
    found.dedup();
    let mut expected = LAYERS.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected, "folders of src/, and LAYERS of this test");
}

#[test]
fn an_import_against_the_direction_is_explained() {
    assert_eq!(objection("flow", "flow"), None);
    assert_eq!(objection("report", "ir"), None);
    let climbs = objection("flow", "lint").expect("lint comes after flow");
    assert!(
        climbs.starts_with("`flow` uses `lint`, which comes later (ir < workspace < "),
        "{climbs}"
    );
    let root = objection("cli", "audit").expect("lib.rs comes after cli");
    assert!(root.contains("above all layers"), "{root}");
    assert_eq!(
        [
            depth("flow.rs"),
            depth("flow/mod.rs"),
            depth("flow/exec.rs")
        ],
        [1, 1, 2]
    );
    assert_eq!([layer("flow.rs"), layer("flow/a/b.rs")], ["flow", "flow"]);
}
