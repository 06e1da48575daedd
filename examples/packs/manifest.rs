//! The manifests: the library in the newest version that its pack is for, and the crates that the pack names
//! in the versions that the library itself uses.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use session_audit::models::Pack;

/// The folder of a pack's crate.
pub fn folder(dir: &Path, pack: &Pack) -> PathBuf {
    dir.join(&*pack.name)
}

/// Writes the manifests twice: what the libraries depend on is known once they are resolved.
pub fn write(dir: &Path, packs: &[&Pack]) -> Result<(), String> {
    let text = |path: PathBuf, text: String| {
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let members = packs.iter().map(|pack| format!("{:?}", pack.name));
    let members = members.collect::<Vec<_>>().join(", ");
    for pack in packs {
        let source = folder(dir, pack).join("src");
        std::fs::create_dir_all(&source).map_err(|e| format!("{}: {e}", source.display()))?;
        text(source.join("lib.rs"), String::new())?;
        text(
            folder(dir, pack).join("Cargo.toml"),
            manifest(pack, &BTreeMap::new()),
        )?;
    }
    let root = format!(
        "[workspace]\nresolver = \"2\"\nmembers = [{members}]\n\n[profile.dev]\ndebug = 0\nincremental = false\n"
    );
    text(dir.join("Cargo.toml"), root)?;
    let resolved = MetadataCommand::new()
        .manifest_path(dir.join("Cargo.toml"))
        .exec()
        .map_err(|error| error.to_string())?;
    for pack in packs {
        let used = used(&resolved, pack);
        text(folder(dir, pack).join("Cargo.toml"), manifest(pack, &used))?;
    }
    Ok(())
}

fn manifest(pack: &Pack, used: &BTreeMap<String, (String, String)>) -> String {
    let mut text = format!(
        "[package]\nname = \"pack-{}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n",
        pack.name
    );
    let package = head(pack, "package").or_else(|| head(pack, "crate"));
    let package = package.unwrap_or(&pack.package);
    let features = head(pack, "features").unwrap_or_default();
    let features = features.split(',').map(str::trim).filter(|f| !f.is_empty());
    let features = features.map(|f| format!("{f:?}")).collect::<Vec<_>>();
    let _ = writeln!(
        text,
        "{} = {{ package = {package:?}, version = {:?}, features = [{}] }}",
        pack.krate,
        pack.version.to_string(),
        features.join(", ")
    );
    for (name, (package, version)) in used {
        let _ = writeln!(
            text,
            "{name} = {{ package = {package:?}, version = {version:?} }}"
        );
    }
    text
}

/// A value in the head of a pack, as written.
fn head<'a>(pack: &'a Pack, key: &str) -> Option<&'a str> {
    let head = pack.text.split_once("#![model(")?.1.split_once(")]")?.0;
    Some(
        head.split_once(&format!("{key} = \""))?
            .1
            .split_once('"')?
            .0,
    )
}

/// The crates that the pack names, in the versions that its library was resolved with.
fn used(resolved: &Metadata, pack: &Pack) -> BTreeMap<String, (String, String)> {
    let root = format!("pack-{}", pack.name);
    let root = resolved.packages.iter().find(|p| p.name.as_str() == root);
    let mut found = BTreeMap::new();
    let closure = root.map_or_else(Vec::new, |root| closure(resolved, root));
    for name in &pack.uses {
        let code_name = |package: &Package| package.name.replace('-', "_");
        if let Some(package) = closure.iter().find(|p| code_name(p) == *name) {
            let version = format!("={}", package.version);
            found.insert(name.clone(), (package.name.to_string(), version));
        }
    }
    found
}

/// What a package depends on, nearest first.
fn closure<'a>(resolved: &'a Metadata, root: &Package) -> Vec<&'a Package> {
    let nodes = resolved.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes = nodes
        .map(|node| (&node.id, node))
        .collect::<BTreeMap<_, _>>();
    let mut queue = vec![&root.id];
    let mut at = 0;
    while at < queue.len() {
        for dependency in nodes.get(queue[at]).into_iter().flat_map(|node| &node.deps) {
            let is_normal = |kind: &DependencyKind| *kind == DependencyKind::Normal;
            let normal = dependency
                .dep_kinds
                .iter()
                .any(|kind| is_normal(&kind.kind));
            if normal && !queue.contains(&&dependency.pkg) {
                queue.push(&dependency.pkg);
            }
        }
        at += 1;
    }
    queue.iter().skip(1).map(|&id| &resolved[id]).collect()
}
