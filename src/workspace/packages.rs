//! From manifests to packages: versions, targets with their files, selection.

use std::path::Path;

use super::error::{Error, printable};
use super::index::Index;
use super::layout::{Layout, Manifest, ManifestDependency};
use super::lock::Lock;
use super::suggest::known;
use super::{Dependency, Options, Package, Target};
use crate::ir::{Limit, LimitKind, Symbol};

/// Checks that every package named with `-p` exists.
pub(super) fn check_names(layout: &Layout, wanted: &[String]) -> Result<(), Error> {
    let names: Vec<&str> = layout.manifests.iter().map(|m| m.name.as_str()).collect();
    match wanted.iter().find(|name| !names.contains(&name.as_str())) {
        Some(name) => Err(Error::new(format!("no package `{name}` in this workspace"))
            .path(&layout.root.join("Cargo.toml"))
            .help(known(name, names.iter().copied()))),
        None => Ok(()),
    }
}

/// The lock file; empty when there is none, or none that can be read.
pub(super) fn lock(layout: &Layout, limits: &mut Vec<Limit>) -> Lock {
    Lock::load(&layout.root).unwrap_or_else(|error| {
        let why = error.one_line();
        let detail = format!("versions are taken from the manifests: {why}");
        limits.push(unread(&detail));
        Lock::default()
    })
}

/// The packages, in the order of the layout.
pub(super) fn build(
    layout: &Layout,
    options: &Options,
    index: &Index,
    lock: &Lock,
    limits: &mut Vec<Limit>,
) -> Vec<Package> {
    let build_one = |manifest: &Manifest| Package {
        name: manifest.name.clone(),
        version: manifest.version.clone(),
        edition: manifest.edition.clone(),
        dir: manifest.dir.clone(),
        dependencies: dependencies(manifest, layout, options, lock),
        targets: targets(manifest, options, index, limits),
        selected: options.packages.is_empty() || options.packages.contains(&manifest.name),
    };
    layout.manifests.iter().map(build_one).collect()
}

fn dependencies(
    manifest: &Manifest,
    layout: &Layout,
    options: &Options,
    lock: &Lock,
) -> Vec<Dependency> {
    let wanted = |d: &&ManifestDependency| options.include_tests || !d.for_tests;
    let mut found: Vec<Dependency> = manifest
        .dependencies
        .iter()
        .filter(wanted)
        .map(|dependency| Dependency {
            name: Symbol::new(&dependency.name.replace('-', "_")),
            package: dependency.package.clone(),
            version: version(dependency, manifest, layout, lock),
            path: dependency.path.clone(),
            optional: dependency.optional,
        })
        .collect();
    // The same dependency may stand in several tables (platforms, dev): once is enough, and it is
    // optional only if it is so everywhere; `false` sorts first.
    found.sort();
    found.dedup_by(|b, a| (a.name, &a.package, &a.version) == (b.name, &b.package, &b.version));
    found
}

fn version(
    dependency: &ManifestDependency,
    owner: &Manifest,
    layout: &Layout,
    lock: &Lock,
) -> Option<String> {
    let at_path = |path: &Path| layout.manifests.iter().find(|m| m.dir == path);
    if let Some(found) = dependency.path.as_deref().and_then(at_path) {
        return Some(found.version.clone());
    }
    let requirement = &dependency.requirement;
    lock.version(
        (&owner.name, &owner.version),
        &dependency.package,
        requirement,
    )
    .or_else(|| (requirement != "*").then(|| requirement.clone()))
}

fn targets(
    manifest: &Manifest,
    options: &Options,
    index: &Index,
    limits: &mut Vec<Limit>,
) -> Vec<Target> {
    let mut found = Vec::new();
    for target in &manifest.targets {
        if target.kind.is_test() && !options.include_tests {
            continue;
        }
        let Some(root) = index.find(&target.root) else {
            let (name, path) = (&target.name, target.root.display());
            limits.push(unread(&format!(
                "the root file of `{name}` is not there: {path}"
            )));
            continue;
        };
        found.push(Target {
            crate_name: Symbol::new(&target.name.replace('-', "_")),
            kind: target.kind,
            root,
            edition: target.edition.clone(),
        });
    }
    found.sort_by_key(|target| (target.kind, target.crate_name, target.root));
    found
}

fn unread(detail: &str) -> Limit {
    Limit {
        kind: LimitKind::FileUnread,
        at: None,
        detail: printable(detail),
    }
}
