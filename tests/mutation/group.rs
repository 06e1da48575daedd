//! The programs that get bugs: the `fixed` packages of a group of test crates, as a workspace of their own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use session_audit::report::Report;
use walkdir::WalkDir;

use crate::common::audit;

/// What bugs may need besides.
const LIBRARIES: [&str; 4] = ["fastrand", "rand", "tokio", "tracing"];

/// The `fixed` packages of one group.
#[derive(Clone)]
pub struct Group {
    pub name: String,
    /// Text by path below the root of the workspace.
    pub sources: BTreeMap<PathBuf, String>,
    manifests: BTreeMap<PathBuf, String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All groups, sorted by name.
pub fn groups() -> Vec<Group> {
    let entries = fs::read_dir(root()).expect("readable");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.join("fixed").is_dir())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names.iter().map(|name| group(name)).collect()
}

fn group(name: &str) -> Group {
    let root = root();
    let mut group = Group {
        name: name.to_owned(),
        sources: BTreeMap::new(),
        manifests: BTreeMap::new(),
    };
    for entry in WalkDir::new(root.join(name).join("fixed")) {
        let path = entry.expect("readable").into_path();
        let below = path.strip_prefix(&root).expect("below the root").to_owned();
        if path.extension().is_some_and(|it| it == "rs") {
            group.sources.insert(below, read(&path));
        } else if path.ends_with("Cargo.toml") {
            group.manifests.insert(below, read(&path));
        }
    }
    group
}

impl Group {
    /// Writes the workspace.
    pub fn write(&self, to: &Path) {
        let all = read(&root().join("Cargo.toml"));
        let (_, shared) = all.split_once("\n]\n").expect("members");
        let members = self.manifests.keys().filter_map(|path| path.parent());
        let members: Vec<_> = members
            .map(|dir| format!("    {:?},\n", dir.to_str().expect("UTF-8")))
            .collect();
        let workspace = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n{shared}",
            members.concat()
        );
        save(&to.join("Cargo.toml"), &workspace);
        fs::copy(root().join("Cargo.lock"), to.join("Cargo.lock")).expect("copied");
        for (path, manifest) in &self.manifests {
            let missing = LIBRARIES.iter().filter(|name| {
                !manifest
                    .lines()
                    .any(|line| line.split(['.', ' ']).next() == Some(**name))
            });
            let missing: String = missing
                .map(|name| format!("{name}.workspace = true\n"))
                .collect();
            let manifest =
                manifest.replace("[dependencies]\n", &format!("[dependencies]\n{missing}"));
            save(&to.join(path), &manifest);
        }
        for (path, text) in &self.sources {
            save(&to.join(path), text);
        }
    }

    /// Audits it, with every lint.
    pub fn audit(&self) -> Report {
        let folder = tempfile::tempdir().expect("a temporary directory");
        self.write(folder.path());
        audit::audit(folder.path().join("Cargo.toml"))
    }
}

fn save(path: &Path, text: &str) {
    let folder = path.parent().expect("a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
