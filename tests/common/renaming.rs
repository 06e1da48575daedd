//! What things are called does not matter: the test crates with every name of their own replaced, and with
//! other tables and attributes, give the same findings at the same lines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::audit;
use super::markers::{self, Spot};
use super::words::{own_names, rename};
use walkdir::WalkDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

/// Files of the test crates with their texts, by path below the root.
fn sources() -> BTreeMap<PathBuf, String> {
    let root = root();
    let files = WalkDir::new(&root)
        .into_iter()
        .filter_entry(|entry| entry.file_name() != "target");
    let files = files.map(|entry| entry.expect("readable").into_path());
    let wanted = |path: &PathBuf| {
        path.is_file()
            && path
                .extension()
                .is_some_and(|it| it == "rs" || it == "toml")
    };
    files
        .filter(wanted)
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            (path.strip_prefix(&root).expect("below").to_owned(), text)
        })
        .collect()
}

/// The new name: same case, none of the old words.
fn renamed(name: &str, number: usize) -> String {
    let first = name.chars().next().expect("not empty");
    let upper = name.chars().all(|c| !c.is_lowercase());
    match (upper, first.is_uppercase()) {
        (true, _) => format!("ZQ_{number}"),
        (false, true) => format!("Zq{number}"),
        (false, false) => format!("zq_{number}"),
    }
}

/// Audits a copy in which every file went through `change`.
fn audit(sources: &BTreeMap<PathBuf, String>, change: &dyn Fn(&str) -> String) -> BTreeSet<Spot> {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for (path, text) in sources {
        let to = dir.path().join(path);
        std::fs::create_dir_all(to.parent().expect("a parent")).expect("created");
        let is_rust = path.extension().is_some_and(|it| it == "rs");
        let text = if is_rust { change(text) } else { text.clone() };
        std::fs::write(to, text).expect("written");
    }
    std::fs::copy(root().join("Cargo.lock"), dir.path().join("Cargo.lock")).expect("copied");
    let report = audit::audit(dir.path().join("Cargo.toml"));
    let found = markers::reported(&report).into_iter().map(|(spot, _)| spot);
    found.collect()
}

#[track_caller]
fn same(before: &BTreeSet<Spot>, after: &BTreeSet<Spot>) {
    let lost = before.difference(after).collect::<Vec<_>>();
    let new = after.difference(before).collect::<Vec<_>>();
    assert!(
        lost.is_empty() && new.is_empty(),
        "lost: {lost:#?}\nnew: {new:#?}"
    );
}

#[test]
fn names_of_the_program_do_not_matter() {
    let sources = sources();
    let names = own_names(&sources);
    assert!(names.len() > 200, "only {} names are replaced", names.len());
    let names = names
        .into_iter()
        .enumerate()
        .map(|(number, name)| (name.clone(), renamed(&name, number)))
        .collect::<BTreeMap<_, _>>();
    let before = audit(&sources, &str::to_owned);
    let after = audit(&sources, &|text| rename(text, &names, &[]));
    same(&before, &after);
}

#[test]
fn names_of_tables_and_attributes_do_not_matter() {
    let sources = sources();
    let literals = [
        ("session_token", "login_token"),
        ("SESSION#", "SID#"),
        ("user_id", "account_id"),
        ("expires_at", "valid_until"),
    ];
    let before = audit(&sources, &str::to_owned);
    let after = audit(&sources, &|text| rename(text, &BTreeMap::new(), &literals));
    same(&before, &after);
}
