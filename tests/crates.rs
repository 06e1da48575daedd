//! Every lint over every test crate: what is marked is reported, and nothing else is.
//! `test-crates/README.md` says which line carries a marker.

mod common {
    pub mod audit;
    pub mod markers;
    pub mod optional;
    mod renaming;
    mod words;
}

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use common::audit::{audit, blind_spots};
use common::markers::{self, Spot};
use common::optional;
use session_audit::lint::registry::Registry;
use session_audit::report::Report;
use walkdir::WalkDir;

const GROUPS: [&str; 12] = [
    "advisory",
    "backoffice",
    "clinic",
    "club",
    "depot",
    "gym",
    "library",
    "lookalikes",
    "notes",
    "portal",
    "rental",
    "shop",
];

/// Share of calls whose callee has to be known; it only goes up.
const LEAST_KNOWN_PERCENT: usize = 95;

static REPORT: LazyLock<Report> = LazyLock::new(|| audit(root().join("Cargo.toml")));

/// All markers, found without the help of the tool.
static MARKERS: LazyLock<Vec<Spot>> = LazyLock::new(|| {
    let files = sources();
    let markers = files
        .iter()
        .map(|(name, text)| markers::markers(name, 1, text));
    markers.flatten().collect()
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

/// Name and text of every Rust file, sorted.
fn sources() -> Vec<(String, String)> {
    let root = root();
    let files = GROUPS
        .iter()
        .flat_map(|group| WalkDir::new(root.join(group)).sort_by_file_name());
    files
        .map(|entry| entry.expect("readable").into_path())
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .map(|path| {
            let name = path.strip_prefix(&root).expect("below the root");
            let name = name.to_str().expect("UTF-8").replace('\\', "/");
            (name, std::fs::read_to_string(&path).expect("readable"))
        })
        .collect()
}

#[track_caller]
fn check(group: &str) {
    let inside = |spot: &Spot| spot.file.split('/').next() == Some(group);
    let expected: Vec<_> = MARKERS
        .iter()
        .filter(|spot| inside(spot))
        .cloned()
        .collect();
    // A group takes part in a lint that is off by default when it marks it somewhere.
    let takes_part = |lint: &str| {
        let marked = expected.iter().any(|spot| spot.lint == lint);
        marked || !optional::is_optional(&REPORT, lint)
    };
    let mut reported = markers::reported(&REPORT);
    reported.retain(|(spot, _)| inside(spot) && takes_part(&spot.lint));
    let differences = markers::differences(&expected, &reported);
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn advisory() {
    check("advisory");
}

#[test]
fn backoffice() {
    check("backoffice");
}

#[test]
fn clinic() {
    check("clinic");
}

#[test]
fn club() {
    check("club");
}

#[test]
fn depot() {
    check("depot");
}

#[test]
fn gym() {
    check("gym");
}

#[test]
fn library() {
    check("library");
}

#[test]
fn lookalikes() {
    check("lookalikes");
}

#[test]
fn notes() {
    check("notes");
}

#[test]
fn portal() {
    check("portal");
}

#[test]
fn rental() {
    check("rental");
}

#[test]
fn shop() {
    check("shop");
}

#[test]
fn everything_in_the_crates_was_seen() {
    let blind_spots = blind_spots(&REPORT);
    assert!(blind_spots.is_empty(), "\n{}", blind_spots.join("\n"));
    let audited = REPORT.sources.files.iter().map(|file| &*file.name);
    let audited: Vec<_> = audited.filter(|name| !name.starts_with('<')).collect();
    let files = sources();
    let written: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        audited, written,
        "files that were audited, and files in {GROUPS:?}"
    );
}

#[test]
fn nearly_every_callee_is_known() {
    let (known, calls) = (REPORT.stats.calls_resolved, REPORT.stats.calls);
    assert!(
        known * 100 >= calls * LEAST_KNOWN_PERCENT,
        "{known} of {calls} calls have a known callee"
    );
}

#[test]
fn every_lint_fires_in_two_services() {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let services = |id: &str| {
        let marked = MARKERS.iter().filter(|spot| spot.lint == id);
        let marked = marked.filter_map(|spot| spot.file.split('/').next());
        marked.collect::<BTreeSet<_>>().len()
    };
    let rare: Vec<_> = registry
        .iter()
        // Comments to the tool are no mistakes of a service; they have tests of their own.
        .filter(|lint| lint.fact != "suppression")
        .filter(|lint| services(&lint.id) < 2)
        .map(|lint| &lint.id)
        .collect();
    assert!(
        rare.is_empty(),
        "{rare:?} in fewer than two services: add a realistic mistake to another test crate"
    );
}

#[test]
fn markers_name_lints_and_stand_in_vulnerable_crates() {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    for Spot { file, line, lint } in MARKERS.iter() {
        assert!(
            registry.get(lint).is_some(),
            "{file}:{line}: {}",
            registry.unknown(lint)
        );
        let sound = file.contains("/fixed/") || file.starts_with("lookalikes/");
        assert!(
            !sound,
            "{file}:{line}: nothing is reported in a crate that is sound"
        );
    }
}
