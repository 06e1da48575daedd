//! Which packages make up a workspace, read from the manifests by cargo's rules.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};

use toml::Value;

use super::error::Error;
use super::glob;
use super::layout::{Layout, Manifest};
use super::manifest::RawManifest;
use super::paths::normalize;
use crate::ir::{Limit, LimitKind};

/// Most members that are read.
const MAX_MEMBERS: usize = 10_000;

/// The workspace that the manifest at `path` belongs to.
pub(super) fn describe(path: &Path, limits: &mut Vec<Limit>) -> Result<Layout, Error> {
    let manifest = RawManifest::read(path)?;
    if manifest.package().is_none() && manifest.workspace().is_none() {
        return Err(Error::new("has neither `[package]` nor `[workspace]`")
            .path(path)
            .help("name the manifest of a package or workspace with `--manifest-path`"));
    }
    if let Some(root) = root_of(&manifest)? {
        let layout = Members::collect(root, limits)?;
        // A package that its supposed workspace does not know stands alone.
        let is_member =
            layout.root == manifest.dir || layout.manifests.iter().any(|m| m.dir == manifest.dir);
        if is_member {
            return Ok(layout);
        }
    }
    Members::collect(manifest, limits)
}

/// One package outside the workspace, with what it inherits from a workspace of its own.
pub(super) fn describe_alone(path: &Path) -> Result<Manifest, Error> {
    let manifest = RawManifest::read(path)?;
    let root = root_of(&manifest)?;
    manifest.describe(root.as_ref())?.ok_or_else(|| {
        Error::new("has no `[package]`")
            .path(path)
            .help("name the directory of a package")
    })
}

/// The manifest of the workspace above, unless this one is a root itself.
fn root_of(manifest: &RawManifest) -> Result<Option<RawManifest>, Error> {
    if manifest.workspace().is_some() {
        return Ok(None);
    }
    let named = manifest.package().and_then(|p| p.get("workspace"));
    if let Some(dir) = named.and_then(Value::as_str) {
        let path = manifest.dir.join(dir).join("Cargo.toml");
        return RawManifest::read(&path).map(Some);
    }
    for dir in manifest.dir.ancestors().skip(1) {
        let path = dir.join("Cargo.toml");
        if !path.is_file() {
            continue;
        }
        let root = RawManifest::read(&path)?;
        if root.workspace().is_some() && !is_excluded(&root, &manifest.dir) {
            return Ok(Some(root));
        }
    }
    Ok(None)
}

/// Whether `[workspace] exclude` takes a directory out again; a member named literally stays.
fn is_excluded(root: &RawManifest, dir: &Path) -> bool {
    let covers = |path: &String| dir.starts_with(normalize(&root.dir.join(path)));
    list(root, "exclude").iter().any(covers) && !list(root, "members").iter().any(covers)
}

fn list(root: &RawManifest, key: &str) -> Vec<String> {
    let values = root.workspace().and_then(|w| w.get(key)?.as_array());
    let texts = values.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// A directory to look at, and whether the workspace lists it itself.
type Candidate = (PathBuf, bool);

struct Members<'a> {
    root: &'a RawManifest,
    found: BTreeMap<PathBuf, Manifest>,
    queue: VecDeque<Candidate>,
}

impl Members<'_> {
    fn collect(root: RawManifest, limits: &mut Vec<Limit>) -> Result<Layout, Error> {
        let mut members = Members {
            root: &root,
            found: BTreeMap::new(),
            queue: VecDeque::new(),
        };
        if let Some(manifest) = root.describe(None)? {
            members.add(manifest);
        }
        for pattern in list(&root, "members") {
            let dirs = glob::expand(&root.dir, &pattern);
            let listed = dirs.iter().map(|dir| (normalize(dir), true));
            members.queue.extend(listed);
        }
        while let Some((dir, listed)) = members.queue.pop_front() {
            if members.found.len() == MAX_MEMBERS {
                limits.push(Limit {
                    kind: LimitKind::Bound,
                    at: None,
                    detail: format!(
                        "the workspace has more than {MAX_MEMBERS} members; the rest is not read"
                    ),
                });
                break;
            }
            members.visit(&dir, listed)?;
        }
        Ok(Layout {
            manifests: members.found.into_values().collect(),
            root: root.dir,
        })
    }

    /// Adds the package in `dir`, if the workspace takes it.
    fn visit(&mut self, dir: &Path, listed: bool) -> Result<(), Error> {
        let path = dir.join("Cargo.toml");
        let is_taken = (listed || dir.starts_with(&self.root.dir)) && !is_excluded(self.root, dir);
        if !is_taken || self.found.contains_key(dir) || !path.is_file() {
            return Ok(());
        }
        if let Some(manifest) = RawManifest::read(&path)?.describe(Some(self.root))? {
            self.add(manifest);
        }
        Ok(())
    }

    /// Path dependencies within the root are members without being listed.
    fn add(&mut self, manifest: Manifest) {
        let paths = manifest.dependencies.iter().filter_map(|d| d.path.clone());
        self.queue.extend(paths.map(|dir| (dir, false)));
        self.found.insert(manifest.dir.clone(), manifest);
    }
}
