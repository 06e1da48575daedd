//! The manifests: the library in the newest version that its pack is for, and the crates that the pack names
//! in the versions that the library itself uses, with the features that the pack asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use session_audit::models::Pack;

use crate::update;

/// A pack with one of the versions that it is held against.
pub struct Tried<'a> {
    pub pack: &'a Pack,
    version: String,
}

impl Tried<'_> {
    /// The name of the crate that uses the pack's items.
    pub fn name(&self) -> String {
        let version = self.version.chars();
        let version = version.map(|c| if c.is_ascii_digit() { c } else { '_' });
        let version = version.collect::<String>();
        format!("{}__{}", self.pack.name, version.trim_matches('_'))
    }
}

/// The versions of a pack: those of `tried = ".."` in its head, or the newest in its range.
pub fn tried(pack: &Pack) -> Vec<Tried<'_>> {
    let range = pack.version.to_string();
    let list = head(pack, "tried").map_or(vec![range.clone()], |list| {
        list.split(';').map(|v| v.trim().to_owned()).collect()
    });
    let tried = list.into_iter().map(|version| Tried { pack, version });
    tried.collect()
}

/// Writes the manifests three times: which features the libraries have is known once they are resolved, and what
/// they depend on once these features are on.
///
/// `named` are the other crates that each of them may name.
pub fn write(
    dir: &Path,
    packs: &[Pack],
    tried: &[Tried<'_>],
    named: &[BTreeSet<String>],
) -> Result<(), String> {
    let text = |path: PathBuf, text: String| update(&path, &text);
    let members = tried.iter().map(|tried| format!("{:?}", tried.name()));
    let members = members.collect::<Vec<_>>().join(", ");
    for tried in tried {
        let source = dir.join(tried.name()).join("src");
        std::fs::create_dir_all(&source).map_err(|e| format!("{}: {e}", source.display()))?;
        if !source.join("lib.rs").exists() {
            text(source.join("lib.rs"), String::new())?;
        }
        let plain = manifest(tried, &|_| false, &BTreeMap::new());
        text(dir.join(tried.name()).join("Cargo.toml"), plain)?;
    }
    let profile = "[profile.dev]\ndebug = 0\nincremental = false\n";
    let root = format!("[workspace]\nresolver = \"2\"\nmembers = [{members}]\n\n{profile}");
    text(dir.join("Cargo.toml"), root)?;
    for names_used in [false, true] {
        let resolved = MetadataCommand::new()
            .manifest_path(dir.join("Cargo.toml"))
            .exec()
            .map_err(|error| error.to_string())?;
        for (tried, named) in tried.iter().zip(named) {
            let root = tried.name();
            let root = resolved.packages.iter().find(|p| p.name.as_str() == root);
            let closure = root.map_or_else(Vec::new, |root| closure(&resolved, root));
            let library = closure
                .iter()
                .find(|p| p.name.as_str() == package(tried.pack));
            // Versions differ in their features.
            let has = |feature: &str| library.is_some_and(|p| p.features.contains_key(feature));
            let used = match names_used {
                true => used(&closure, packs, tried.pack, named),
                false => BTreeMap::new(),
            };
            let full = manifest(tried, &has, &used);
            text(dir.join(tried.name()).join("Cargo.toml"), full)?;
        }
    }
    Ok(())
}

fn manifest(
    tried: &Tried<'_>,
    has: &dyn Fn(&str) -> bool,
    used: &BTreeMap<String, (String, String)>,
) -> String {
    let (pack, name) = (tried.pack, tried.name());
    let mut text = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n"
    );
    let package = package(pack);
    let features = head(pack, "features").unwrap_or_default();
    let features = features.split(',').map(str::trim).filter(|f| has(f));
    let features = features.map(|f| format!("{f:?}")).collect::<Vec<_>>();
    let _ = writeln!(
        text,
        "{} = {{ package = {package:?}, version = {:?}, features = [{}] }}",
        pack.krate,
        tried.version,
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

/// The name of the package, as the registry has it.
fn package(pack: &Pack) -> &str {
    let package = head(pack, "package").or_else(|| head(pack, "crate"));
    package.unwrap_or(&pack.package)
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

/// The crates that the pack names, or a bound that its library asks for, in the versions that the library was
/// resolved with.
fn used(
    closure: &[&Package],
    packs: &[Pack],
    pack: &Pack,
    named: &BTreeSet<String>,
) -> BTreeMap<String, (String, String)> {
    let mut found = BTreeMap::new();
    let code_name = |package: &Package| package.name.replace('-', "_");
    let names = pack.uses.iter().chain(named);
    for name in names.filter(|name| **name != pack.krate) {
        let locked = closure.iter().find(|p| code_name(p) == *name);
        let described = packs.iter().find(|pack| pack.krate == *name);
        let described = described.filter(|_| pack.uses.contains(name));
        let version = match (locked, described) {
            (Some(locked), _) => (locked.name.to_string(), format!("={}", locked.version)),
            (None, Some(pack)) => (package(pack).to_owned(), "*".to_owned()),
            (None, None) => continue,
        };
        found.insert(name.clone(), version);
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
