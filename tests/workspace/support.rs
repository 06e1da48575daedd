//! Directory trees made for one test, and results as short texts.

use std::fs;
use std::path::{Path, PathBuf};

use session_audit::workspace::{Dependency, Options, Package, Target, Workspace};
use tempfile::TempDir;

/// A directory tree that lives as long as the test.
pub struct Tree {
    pub dir: TempDir,
}

impl Tree {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let tree = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        for (name, text) in files {
            tree.write(name, text);
        }
        tree
    }

    /// One package with a library, so that tests need only say what is special.
    pub fn package(files: &[(&str, &str)]) -> Self {
        let tree = Self::new(&[("Cargo.toml", &manifest("app", "")), ("src/lib.rs", "")]);
        for (name, text) in files {
            tree.write(name, text);
        }
        tree
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn options(&self) -> Options {
        Options {
            manifest_path: Some(self.path("Cargo.toml")),
            ..Options::default()
        }
    }

    pub fn load(&self) -> Workspace {
        Workspace::load(&self.options()).unwrap()
    }

    pub fn load_with_tests(&self) -> Workspace {
        Workspace::load(&Options {
            include_tests: true,
            ..self.options()
        })
        .unwrap()
    }

    pub fn error(&self) -> String {
        Workspace::load(&self.options()).unwrap_err().to_string()
    }

    #[cfg(unix)]
    pub fn link(&self, name: &str, target: impl AsRef<Path>) {
        std::os::unix::fs::symlink(target, self.path(name)).unwrap();
    }

    /// A program that leaves a mark when it is run.
    #[cfg(unix)]
    pub fn trap(&self, name: &str) {
        use std::os::unix::fs::PermissionsExt;
        let mark = self.path("executed");
        self.write(
            name,
            format!("#!/bin/sh\necho {name} >> {}\nexit 1\n", mark.display()),
        );
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(0o755)).unwrap();
    }
}

pub fn manifest(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{rest}")
}

pub fn names(workspace: &Workspace) -> Vec<&str> {
    workspace
        .files
        .iter()
        .map(|file| file.name.as_str())
        .collect()
}

pub fn package<'a>(workspace: &'a Workspace, name: &str) -> &'a Package {
    workspace.packages.iter().find(|p| p.name == name).unwrap()
}

/// `name=package@version`, with `?` for optional ones.
pub fn dependencies(package: &Package) -> Vec<String> {
    let show = |d: &Dependency| {
        let version = d.version.as_deref().unwrap_or("-");
        let optional = if d.optional { "?" } else { "" };
        format!("{}={}@{version}{optional}", d.name, d.package)
    };
    package.dependencies.iter().map(show).collect()
}

/// `kind crate_name root edition`.
pub fn targets(workspace: &Workspace, package: &Package) -> Vec<String> {
    let show = |t: &Target| {
        let root = &workspace.files[t.root.0 as usize].name;
        format!("{:?} {} {root} {}", t.kind, t.crate_name, t.edition)
    };
    package.targets.iter().map(show).collect()
}

/// A workspace with everything that manifests can say.
pub fn rich_workspace() -> Tree {
    Tree::new(&[
        (
            "repo/Cargo.toml",
            r#"
[workspace]
members = ["crates/*", "tools/[a-c]*"]
exclude = ["crates/left-out"]
resolver = "2"
[workspace.package]
version = "3.1.0"
edition = "2021"
[workspace.dependencies]
dynamo = { package = "aws-sdk-dynamodb", version = "1.20" }
core-lib = { path = "crates/core", version = "3" }
shared = { path = "../shared" }
"#,
        ),
        (
            "repo/crates/api/Cargo.toml",
            r#"
[package]
name = "shop-api"
version.workspace = true
edition.workspace = true
build = "build/main.rs"
[dependencies]
dynamo.workspace = true
core-lib = { workspace = true, optional = true }
shared.workspace = true
old-rand = { package = "rand", version = "0.7" }
rand = ">=0.8, <0.10"
[target.'cfg(unix)'.dependencies]
libc = "0.2"
rand = ">=0.8, <0.10"
[dev-dependencies]
axum-test = "15"
[[bin]]
name = "admin"
path = "src/special/admin.rs"
[[bin]]
name = "worker"
[[example]]
name = "listed"
path = "examples/deep/listed.rs"
"#,
        ),
        ("repo/crates/api/build/main.rs", "fn main() {}"),
        ("repo/crates/api/src/lib.rs", ""),
        ("repo/crates/api/src/main.rs", ""),
        ("repo/crates/api/src/special/admin.rs", ""),
        ("repo/crates/api/src/bin/worker/main.rs", ""),
        ("repo/crates/api/src/bin/cron-job.rs", ""),
        ("repo/crates/api/src/bin/.hidden.rs", ""),
        ("repo/crates/api/examples/deep/listed.rs", ""),
        ("repo/crates/api/examples/found.rs", ""),
        ("repo/crates/api/tests/http.rs", ""),
        ("repo/crates/api/benches/speed.rs", ""),
        (
            "repo/crates/core/Cargo.toml",
            "[package]\nname = \"core-lib\"\nversion = \"3.0.1\"\n[lib]\nname = \"base\"\npath = \"base.rs\"\n",
        ),
        ("repo/crates/core/base.rs", ""),
        ("repo/crates/left-out/Cargo.toml", "broken ="),
        (
            "repo/tools/bench/Cargo.toml",
            &manifest("bench-tool", "autobins = false\n[lib]\nproc-macro = true\n"),
        ),
        ("repo/tools/bench/src/lib.rs", ""),
        ("repo/tools/bench/src/main.rs", ""),
        ("repo/tools/zoo/Cargo.toml", "broken ="),
        (
            "shared/Cargo.toml",
            r#"
[workspace]
package = { version = "9.9.9" }
[package]
name = "shared"
version.workspace = true
[dependencies]
deeper = { path = "deeper" }
"#,
        ),
        (
            "repo/tools/alias/Cargo.toml",
            &manifest(
                "alias",
                "[[bin]]\nname = \"renamed\"\npath = \"src/main.rs\"\n",
            ),
        ),
        ("repo/tools/alias/src/main.rs", ""),
        ("shared/src/lib.rs", ""),
        ("shared/deeper/Cargo.toml", &manifest("deeper", "")),
        ("shared/deeper/src/lib.rs", ""),
        ("unnamed/Cargo.toml", &manifest("unnamed", "")),
        ("unnamed/src/lib.rs", ""),
    ])
}

pub fn load_rich(tree: &Tree, include_tests: bool) -> Workspace {
    Workspace::load(&Options {
        manifest_path: Some(tree.path("repo/crates/api/Cargo.toml")),
        include_tests,
        ..Options::default()
    })
    .unwrap()
}
