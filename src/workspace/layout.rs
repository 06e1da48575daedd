//! The shape of a workspace, as its manifests say by cargo's rules.
//!
//! Cargo itself is not asked: starting it takes longer than parsing 50,000 lines, and a cargo that reads an
//! untrusted repository can be made to run programs of its choice. A test compares with what cargo says.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use super::TargetKind;
use super::error::Error;
use super::manifest::RawManifest;
use super::members;
use crate::ir::{Limit, LimitKind};

/// A workspace as its manifests describe it.
#[derive(Debug, PartialEq)]
pub(super) struct Layout {
    pub(super) root: PathBuf,
    pub(super) manifests: Vec<Manifest>,
}

/// One package as its manifest describes it; all paths are absolute and normalised.
#[derive(Debug, PartialEq)]
pub(super) struct Manifest {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) edition: String,
    pub(super) dir: PathBuf,
    pub(super) dependencies: Vec<ManifestDependency>,
    pub(super) targets: Vec<ManifestTarget>,
    pub(super) build_script: Option<PathBuf>,
}

#[derive(Debug, PartialEq)]
pub(super) struct ManifestDependency {
    /// As written in code, before `-` becomes `_`.
    pub(super) name: String,
    pub(super) package: String,
    /// In cargo's normal form (`^1.2`, `*` when nothing is said).
    pub(super) requirement: String,
    pub(super) path: Option<PathBuf>,
    pub(super) optional: bool,
    /// A dev or build dependency.
    pub(super) for_tests: bool,
}

#[derive(Debug, PartialEq)]
pub(super) struct ManifestTarget {
    pub(super) name: String,
    pub(super) kind: TargetKind,
    pub(super) root: PathBuf,
    pub(super) edition: String,
}

impl Layout {
    /// Describes the workspace that `manifest` (absolute) belongs to, with the path dependencies
    /// that are not members of it.
    pub(super) fn load(
        manifest: &Path,
        include_tests: bool,
        limits: &mut Vec<Limit>,
    ) -> Result<Self, Error> {
        let mut layout = members::describe(manifest, limits)?;
        layout.add_path_dependencies(include_tests, limits);
        layout
            .manifests
            .sort_by(|a, b| (&a.name, &a.dir).cmp(&(&b.name, &b.dir)));
        Ok(layout)
    }

    /// Loads what the manifests name by path and the workspace does not hold, transitively.
    fn add_path_dependencies(&mut self, include_tests: bool, limits: &mut Vec<Limit>) {
        let mut known: BTreeSet<PathBuf> = self.manifests.iter().map(|m| m.dir.clone()).collect();
        let named = |manifest: &Manifest| -> VecDeque<PathBuf> {
            let wanted = |d: &&ManifestDependency| include_tests || !d.for_tests;
            let dependencies = manifest.dependencies.iter().filter(wanted);
            dependencies.filter_map(|d| d.path.clone()).collect()
        };
        let mut queue: VecDeque<PathBuf> = self.manifests.iter().flat_map(named).collect();
        while let Some(dir) = queue.pop_front() {
            if !known.insert(dir.clone()) {
                continue;
            }
            match members::describe_alone(&dir.join("Cargo.toml")) {
                Ok(manifest) => {
                    queue.extend(named(&manifest));
                    self.manifests.push(manifest);
                }
                Err(error) => limits.push(Limit {
                    kind: LimitKind::FileUnread,
                    at: None,
                    detail: format!("a path dependency could not be read: {}", error.one_line()),
                }),
            }
        }
    }
}

/// Path of the manifest to start from: the given one, or the nearest from the current directory
/// upwards.
pub(super) fn locate(given: Option<&Path>) -> Result<PathBuf, Error> {
    let here = std::env::current_dir()
        .map_err(|error| Error::new(format!("the current directory is not usable: {error}")))?;
    let Some(given) = given else {
        let found = here.ancestors().map(|dir| dir.join("Cargo.toml"));
        return found.into_iter().find(|path| path.is_file()).ok_or_else(|| {
            Error::new("no `Cargo.toml` here or in any directory above")
                .path(&here)
                .help("go to a Rust workspace, or name its manifest with `--manifest-path PATH/Cargo.toml`")
        });
    };
    let path = super::paths::normalize(&here.join(given));
    if path.is_dir() {
        let inside = given.join("Cargo.toml");
        return Err(Error::new("is a directory, not a manifest")
            .path(&path)
            .help(format!("use `--manifest-path {}`", inside.display())));
    }
    if !path.is_file() {
        return Err(Error::new("no such manifest")
            .path(&path)
            .help("name an existing file with `--manifest-path PATH/Cargo.toml`"));
    }
    if path.file_name().is_none_or(|name| name != "Cargo.toml") {
        return Err(Error::new("a manifest must be called `Cargo.toml`")
            .path(&path)
            .help("name the manifest of a package or workspace with `--manifest-path`"));
    }
    RawManifest::read(&path)?;
    Ok(path)
}
