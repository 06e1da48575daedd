//! One `Cargo.toml`, read without cargo.

use std::path::{Path, PathBuf};

use semver::VersionReq;
use toml::{Table, Value};

use super::document::Document;
use super::error::Error;
use super::layout::{Manifest, ManifestDependency};
use super::paths::normalize;
use super::targets;

/// A parsed manifest and where it lies.
pub(super) struct RawManifest {
    pub(super) path: PathBuf,
    pub(super) dir: PathBuf,
    pub(super) table: Table,
}

impl RawManifest {
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let path = normalize(path);
        Ok(Self {
            table: Document::read(&path)?.table()?,
            dir: path.parent().unwrap_or(&path).to_owned(),
            path,
        })
    }

    pub(super) fn workspace(&self) -> Option<&Table> {
        self.table.get("workspace")?.as_table()
    }

    pub(super) fn package(&self) -> Option<&Table> {
        self.table.get("package")?.as_table()
    }

    /// The package, with what it inherits from the manifest of its workspace; `None` for a manifest
    /// without a `[package]`.
    pub(super) fn describe(&self, root: Option<&Self>) -> Result<Option<Manifest>, Error> {
        let Some(package) = self.package() else {
            return Ok(None);
        };
        let Some(name) = package.get("name").and_then(Value::as_str) else {
            return Err(Error::new("the package has no name")
                .path(&self.path)
                .help("add `name = \"..\"` to its `[package]` table"));
        };
        let inherited = |key| self.inherited(package, key, root);
        let edition = inherited("edition").unwrap_or_else(|| "2015".to_owned());
        Ok(Some(Manifest {
            name: name.to_owned(),
            version: inherited("version").unwrap_or_else(|| "0.0.0".to_owned()),
            dir: self.dir.clone(),
            dependencies: self.dependencies(root),
            targets: targets::discover(&self.table, &self.dir, name, &edition),
            build_script: targets::build_script(package, &self.dir),
            edition,
        }))
    }

    /// `key = ".."`, or the workspace's for `key.workspace = true`.
    fn inherited(&self, package: &Table, key: &str, root: Option<&Self>) -> Option<String> {
        let own = package.get(key)?;
        if !is_inherited(own) {
            return own.as_str().map(str::to_owned);
        }
        let shared = root.unwrap_or(self).workspace()?.get("package")?;
        shared.get(key)?.as_str().map(str::to_owned)
    }

    fn dependencies(&self, root: Option<&Self>) -> Vec<ManifestDependency> {
        let platforms = self.table.get("target").and_then(Value::as_table);
        let platforms = platforms.into_iter().flat_map(Table::values);
        let tables = std::iter::once(&self.table).chain(platforms.filter_map(Value::as_table));
        let mut found = Vec::new();
        for table in tables {
            for (keys, for_tests) in DEPENDENCY_TABLES {
                let named = keys.iter().filter_map(|key| table.get(*key)?.as_table());
                for (name, value) in named.flatten() {
                    found.push(self.dependency(name, value, *for_tests, root));
                }
            }
        }
        found
    }

    fn dependency(
        &self,
        name: &str,
        own: &Value,
        for_tests: bool,
        root: Option<&Self>,
    ) -> ManifestDependency {
        let owner = if is_inherited(own) {
            root.unwrap_or(self)
        } else {
            self
        };
        let declared = if is_inherited(own) {
            let shared = owner.workspace().and_then(|w| w.get("dependencies"));
            shared.and_then(|table| table.get(name)).unwrap_or(own)
        } else {
            own
        };
        let text = |key| declared.get(key).and_then(Value::as_str);
        let version = declared.as_str().or_else(|| text("version"));
        let requirement = version.and_then(|version| VersionReq::parse(version).ok());
        ManifestDependency {
            name: name.to_owned(),
            package: text("package").unwrap_or(name).to_owned(),
            requirement: requirement.unwrap_or(VersionReq::STAR).to_string(),
            path: text("path").map(|path| normalize(&owner.dir.join(path))),
            optional: own.get("optional").and_then(Value::as_bool) == Some(true),
            for_tests,
        }
    }
}

/// Names of the tables (the old spelling second), and whether they serve only tests and builds.
const DEPENDENCY_TABLES: &[(&[&str], bool)] = &[
    (&["dependencies"], false),
    (&["dev-dependencies", "dev_dependencies"], true),
    (&["build-dependencies", "build_dependencies"], true),
];

fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}
