//! The programs that are rewritten: every program on a lint page, and every test crate, each a package
//! of one workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use session_audit::lint::page::examples;
use session_audit::lint::registry::{Lint, Registry};
use syn::File;
use walkdir::WalkDir;

/// Appended to the names of functions that rewriters add: `save_mt`, `save_mt2`. What follows the name is
/// the function it was made from.
pub const MADE: &str = "_mt";

/// Versions for the page programs; nothing of it is built by the audit.
const DEPENDENCIES: [&str; 5] = [
    "bcrypt = \"0.17\"",
    "chrono = \"0.4\"",
    "password-auth = \"1\"",
    "sha2 = \"0.10\"",
    "time = { version = \"0.3\", features = [\"formatting\"] }",
];

/// Words of programs on pages that do not compile with these: another library, or an abridged type.
const UNBUILT: [&str; 7] = [
    "accounts_client",
    "axum_session",
    "BasicClient",
    "hmac",
    "jsonwebtoken",
    "MemoryStore",
    "reqwest",
];

/// A package of the workspace.
#[derive(Clone)]
pub struct Package {
    pub name: String,
    /// Below the workspace's root.
    pub dir: PathBuf,
    manifest: String,
    /// By path below `dir`.
    pub files: BTreeMap<PathBuf, File>,
    /// A crate with the same dependencies that a rewriter splits off, as `lib.rs`.
    pub split: Option<File>,
}

impl Package {
    /// Is it one file that nothing of the workspace depends on?
    pub fn is_small(&self) -> bool {
        self.dir.starts_with("pages")
    }

    /// Does it compile against the libraries that the workspace has?
    pub fn is_built(&self) -> bool {
        let code = self.files.values().map(prettyplease::unparse);
        let text: String = code.collect();
        !(self.is_small() && UNBUILT.iter().any(|word| text.contains(word)))
    }

    /// The file that the crate starts with.
    pub fn root(&mut self) -> &mut File {
        let lib = Path::new("src/lib.rs");
        let path = if self.files.contains_key(lib) {
            lib
        } else {
            Path::new("src/main.rs")
        };
        self.files.get_mut(path).expect("a crate has a root")
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn parse(name: &str, text: &str) -> File {
    syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All packages, sorted by name.
pub fn packages() -> Vec<Package> {
    let mut packages = pages();
    packages.extend(crates());
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    packages
}

fn pages() -> Vec<Package> {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let crates = read(&repository().join("test-crates/Cargo.toml"));
    let (_, crates) = crates
        .split_once("[workspace.dependencies]")
        .expect("dependencies");
    let inherited = crates.lines().filter_map(|line| line.split_once(" = "));
    let inherited: String = inherited
        .map(|(name, _)| match name {
            "axum-extra" => {
                format!("{name} = {{ workspace = true, features = [\"cookie-signed\"] }}\n")
            }
            name => format!("{name}.workspace = true\n"),
        })
        .collect();
    let mut packages = Vec::new();
    // A comment speaks of the place where it stands, so the programs about comments are not rewritten.
    let about_code = |lint: &&Lint| !lint.id.ends_with("-suppression");
    for lint in registry.iter().filter(about_code) {
        let mut titles = BTreeMap::<String, usize>::new();
        for example in examples(lint) {
            let nth = titles.entry(example.title.clone()).or_default();
            *nth += 1;
            let name = name_of(&lint.id, &example.title, *nth);
            let manifest = format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\n{inherited}{}\n",
                DEPENDENCIES.join("\n")
            );
            let files = [(PathBuf::from("src/lib.rs"), parse(&name, &example.code))];
            packages.push(Package {
                dir: Path::new("pages").join(&name),
                name,
                manifest,
                files: files.into(),
                split: None,
            });
        }
    }
    packages
}

fn crates() -> Vec<Package> {
    let root = repository().join("test-crates");
    let entries = WalkDir::new(&root).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.file_name() != "target");
    let paths = entries.map(|entry| entry.expect("readable").into_path());
    let paths: Vec<_> = paths.collect();
    let manifests = paths
        .iter()
        .filter(|path| path.ends_with("Cargo.toml") && path.parent() != Some(&root));
    manifests
        .map(|manifest| {
            let dir = manifest.parent().expect("a folder");
            let below = dir.strip_prefix(&root).expect("below the root");
            let sources = paths.iter().filter(|path| {
                path.starts_with(dir) && path.extension().is_some_and(|it| it == "rs")
            });
            let files = sources.map(|path| {
                let name = path.strip_prefix(dir).expect("below the package");
                (
                    name.to_owned(),
                    parse(&path.display().to_string(), &read(path)),
                )
            });
            let name: Vec<_> = below.iter().filter_map(|part| part.to_str()).collect();
            Package {
                name: name.join("-"),
                dir: below.to_owned(),
                manifest: read(manifest),
                files: files.collect(),
                split: None,
            }
        })
        .collect()
}

/// Writes a workspace of the packages.
pub fn write(root: &Path, packages: &[Package]) {
    let crates = read(&repository().join("test-crates/Cargo.toml"));
    let (_, shared) = crates.split_once("\n]\n").expect("members");
    let mut members = Vec::new();
    for package in packages {
        let dir = root.join(&package.dir);
        let mut manifest = package.manifest.clone();
        if let Some(split) = &package.split {
            let name = format!("{}-parts", package.name);
            let dir = root.join(&package.dir).join("parts");
            let text = package.manifest.replace(
                &format!("name = \"{}\"", package.name),
                &format!("name = \"{name}\""),
            );
            save(&dir.join("Cargo.toml"), &text);
            save(&dir.join("src/lib.rs"), &prettyplease::unparse(split));
            manifest += &format!("parts = {{ package = \"{name}\", path = \"parts\" }}\n");
            members.push(package.dir.join("parts"));
        }
        members.push(package.dir.clone());
        save(&dir.join("Cargo.toml"), &manifest);
        for (path, file) in &package.files {
            save(&dir.join(path), &prettyplease::unparse(file));
        }
    }
    let members: Vec<_> = members
        .iter()
        .map(|dir| format!("    {:?},\n", dir.to_str().expect("UTF-8")))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n{shared}",
        members.concat()
    );
    save(&root.join("Cargo.toml"), &manifest);
}

fn save(path: &Path, text: &str) {
    let folder = path.parent().expect("a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The name of a program of a page: where it stands on the page does not matter.
fn name_of(lint: &str, title: &str, nth: usize) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    let mut name = std::iter::once(lint.to_owned())
        .chain(words)
        .collect::<Vec<_>>();
    if nth > 1 {
        name.push(nth.to_string());
    }
    name.join("-")
}
