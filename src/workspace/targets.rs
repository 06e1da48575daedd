//! The targets of a package as cargo finds them: what the manifest lists, and what lies in the
//! customary places.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::TargetKind;
use super::layout::ManifestTarget;
use super::paths::normalize;

/// Kinds of targets that are listed as `[[key]]`, with their flag for automatic discovery and the
/// directory that is searched.
const LISTED: &[(TargetKind, &str, &str, &str)] = &[
    (TargetKind::Bin, "bin", "autobins", "src/bin"),
    (TargetKind::Example, "example", "autoexamples", "examples"),
    (TargetKind::Test, "test", "autotests", "tests"),
    (TargetKind::Bench, "bench", "autobenches", "benches"),
];

/// All targets of the package `name` in `dir`, build scripts apart.
pub(super) fn discover(
    manifest: &Table,
    dir: &Path,
    name: &str,
    edition: &str,
) -> Vec<ManifestTarget> {
    let mut targets: Vec<_> = library(manifest, dir, name, edition).into_iter().collect();
    for &(kind, key, flag, place) in LISTED {
        let mut found = Vec::new();
        if kind == TargetKind::Bin && dir.join("src/main.rs").is_file() {
            found.push((name.to_owned(), dir.join("src/main.rs")));
        }
        found.extend(in_place(&dir.join(place)));
        let entries = manifest.get(key).and_then(Value::as_array);
        let listed: Vec<_> = entries
            .into_iter()
            .flatten()
            .filter_map(|entry| listed_target(entry.as_table()?, kind, dir, &found, edition))
            .collect();
        if discovers(manifest, flag, edition, listed.is_empty()) {
            let names: BTreeSet<_> = listed.iter().map(|t| t.name.clone()).collect();
            let roots: BTreeSet<_> = listed.iter().map(|t| t.root.clone()).collect();
            found.retain(|(name, root)| !names.contains(name) && !roots.contains(root));
        } else {
            found.clear();
        }
        targets.extend(listed);
        targets.extend(found.into_iter().map(|(name, root)| ManifestTarget {
            name,
            kind,
            root,
            edition: edition.to_owned(),
        }));
    }
    targets
}

/// The build script's path, if there is one.
pub(super) fn build_script(package: &Table, dir: &Path) -> Option<PathBuf> {
    let path = match package.get("build") {
        Some(Value::Boolean(false)) => return None,
        Some(Value::String(path)) => return Some(normalize(&dir.join(path))),
        _ => dir.join("build.rs"),
    };
    path.is_file().then_some(path)
}

fn library(manifest: &Table, dir: &Path, name: &str, edition: &str) -> Option<ManifestTarget> {
    let customary = dir.join("src/lib.rs");
    let own = manifest.get("lib").and_then(Value::as_table);
    if own.is_none() && (!flag(manifest, "autolib").unwrap_or(true) || !customary.is_file()) {
        return None;
    }
    let text = |key| own.and_then(|table| table.get(key)).and_then(Value::as_str);
    let is_set = |key| {
        own.and_then(|table| table.get(key))
            .and_then(Value::as_bool)
            == Some(true)
    };
    let is_macro = is_set("proc-macro") || is_set("proc_macro");
    Some(ManifestTarget {
        name: text("name").unwrap_or(name).replace('-', "_"),
        kind: if is_macro {
            TargetKind::ProcMacro
        } else {
            TargetKind::Lib
        },
        root: text("path").map_or(customary, |path| normalize(&dir.join(path))),
        edition: text("edition").unwrap_or(edition).to_owned(),
    })
}

/// One `[[bin]]`, `[[test]]`, ...: without a path it is the one found in the customary places under
/// its name.
fn listed_target(
    entry: &Table,
    kind: TargetKind,
    dir: &Path,
    found: &[(String, PathBuf)],
    edition: &str,
) -> Option<ManifestTarget> {
    let name = entry.get("name")?.as_str()?;
    let root = match entry.get("path").and_then(Value::as_str) {
        Some(path) => normalize(&dir.join(path)),
        None => found.iter().find(|(own, _)| own == name)?.1.clone(),
    };
    let own_edition = entry.get("edition").and_then(Value::as_str);
    Some(ManifestTarget {
        name: name.to_owned(),
        kind,
        root,
        edition: own_edition.unwrap_or(edition).to_owned(),
    })
}

fn discovers(manifest: &Table, key: &str, edition: &str, none_listed: bool) -> bool {
    flag(manifest, key).unwrap_or(edition != "2015" || none_listed)
}

fn flag(manifest: &Table, key: &str) -> Option<bool> {
    manifest.get("package")?.get(key)?.as_bool()
}

/// `NAME.rs` and `NAME/main.rs` in a directory, sorted by name.
fn in_place(dir: &Path) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(dir).into_iter().flatten();
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut found: Vec<_> = paths.filter_map(target_at).collect();
    found.sort();
    found
}

fn target_at(path: PathBuf) -> Option<(String, PathBuf)> {
    let name = path.file_name()?.to_str()?;
    if name.starts_with('.') {
        return None;
    }
    if path.is_dir() {
        let main = path.join("main.rs");
        return main.is_file().then(|| (name.to_owned(), main));
    }
    let name = name.strip_suffix(".rs")?.to_owned();
    Some((name, path))
}
