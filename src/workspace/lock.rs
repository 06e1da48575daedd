//! Versions from `Cargo.lock`.

use std::collections::BTreeMap;
use std::path::Path;

use semver::{Version, VersionReq};
use toml::Value;

use super::document::Document;
use super::error::Error;
use super::paths::repository;

/// What the lock file says: versions per package, ascending, each with its own dependencies.
#[derive(Clone, Debug, Default)]
pub(super) struct Lock {
    packages: BTreeMap<String, Vec<Locked>>,
}

#[derive(Clone, Debug)]
struct Locked {
    version: Version,
    text: String,
    /// As written: `name`, `name version` or `name version (source)`.
    dependencies: Vec<String>,
}

impl Lock {
    /// The nearest lock file from `root` upwards, not beyond the repository; empty without one.
    pub(super) fn load(root: &Path) -> Result<Self, Error> {
        let top = repository(root);
        let dirs = root.ancestors().take_while(|dir| dir.starts_with(top));
        let mut paths = dirs.map(|dir| dir.join("Cargo.lock"));
        match paths.find(|path| path.is_file()) {
            Some(path) => Self::parse(&Document::read(&path)?),
            None => Ok(Self::default()),
        }
    }

    fn parse(document: &Document) -> Result<Self, Error> {
        let table = document.table()?;
        let mut lock = Self::default();
        let packages = table.get("package").and_then(Value::as_array);
        for package in packages.into_iter().flatten() {
            let text = |key| package.get(key).and_then(Value::as_str);
            let version = text("version").and_then(|v| Version::parse(v).ok());
            let (Some(name), Some(version)) = (text("name"), version) else {
                continue;
            };
            let dependencies = package.get("dependencies").and_then(Value::as_array);
            let dependencies = dependencies.into_iter().flatten();
            lock.packages
                .entry(name.to_owned())
                .or_default()
                .push(Locked {
                    text: version.to_string(),
                    version,
                    dependencies: dependencies
                        .filter_map(|d| d.as_str().map(str::to_owned))
                        .collect(),
                });
        }
        for versions in lock.packages.values_mut() {
            versions.sort_by(|a, b| a.version.cmp(&b.version));
        }
        Ok(lock)
    }

    /// The locked version of `package` that the package `owner` uses under `requirement`: the one
    /// its own entry names when there are several, otherwise the highest that fits.
    pub(super) fn version(
        &self,
        owner: (&str, &str),
        package: &str,
        requirement: &str,
    ) -> Option<String> {
        let requirement = VersionReq::parse(requirement).ok()?;
        let fits = |version: &Version| {
            // A requirement without a version (`*`) excludes pre-releases; a path or git
            // dependency may well be one.
            requirement == VersionReq::STAR || requirement.matches(version)
        };
        let locked = self.packages.get(package)?.iter().map(|l| &l.version);
        let fitting: Vec<&Version> = locked.filter(|version| fits(version)).collect();
        let named = |version: &&&Version| self.names(owner, package, version);
        let chosen = fitting.iter().find(named).or(fitting.last());
        chosen.map(ToString::to_string)
    }

    /// The version of `package` that `owner` depends on; both by their names in code.
    pub(super) fn below(&self, owner: &str, package: &str) -> Option<&str> {
        let in_code = |name: &str| name.replace('-', "_");
        let entries = |name: &str| {
            let name = name.to_owned();
            let found = self
                .packages
                .iter()
                .filter(move |(own, _)| in_code(own) == name);
            found.flat_map(|(_, versions)| versions)
        };
        let dependencies = entries(owner).flat_map(|entry| &entry.dependencies);
        let mut written = dependencies.filter_map(|written| {
            let mut words = written.split(' ');
            (in_code(words.next()?) == package).then(|| words.next())
        });
        // A version is written only where there are several.
        let written = written.next_back()?;
        let found = entries(package).filter(|entry| written.is_none_or(|it| it == entry.text));
        found.map(|entry| entry.text.as_str()).next_back()
    }

    fn names(&self, (owner, version): (&str, &str), package: &str, wanted: &Version) -> bool {
        let entries = self.packages.get(owner).into_iter().flatten();
        let mut own = entries.filter(|entry| entry.version.to_string() == version);
        let wanted = wanted.to_string();
        own.any(|entry| {
            entry.dependencies.iter().any(|written| {
                let mut words = written.split(' ');
                words.next() == Some(package) && words.next() == Some(wanted.as_str())
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4
[[package]]
name = "shop"
version = "0.1.0"
dependencies = ["rand 0.8.5", "rand 0.9.1"]
[[package]]
name = "rand"
version = "0.9.1"
[[package]]
name = "rand"
version = "0.8.5"
[[package]]
name = "rand"
version = "0.8.6"
[[package]]
name = "inner"
version = "1.0.0-beta.1"
"#;

    fn version(package: &str, requirement: &str) -> Option<String> {
        let document = Document::new(Path::new("Cargo.lock"), LOCK.to_owned());
        let lock = Lock::parse(&document).expect("must work");
        lock.version(("shop", "0.1.0"), package, requirement)
    }

    #[test]
    fn the_version_is_the_one_that_fits_and_that_the_owner_names() {
        assert_eq!(version("rand", "^0.8").as_deref(), Some("0.8.5"));
        assert_eq!(version("rand", "^0.9").as_deref(), Some("0.9.1"));
        assert_eq!(version("rand", "^0.7"), None);
        assert_eq!(version("axum", "*"), None);
    }

    #[test]
    fn a_dependency_without_a_version_may_be_a_pre_release() {
        assert_eq!(version("inner", "*").as_deref(), Some("1.0.0-beta.1"));
    }

    #[test]
    fn the_version_that_a_library_uses_is_known() {
        let lock = r#"
version = 4
[[package]]
name = "axum-extra"
version = "0.7.7"
dependencies = ["axum", "tower-cookies 0.9.0", "http"]
[[package]]
name = "tower-cookies"
version = "0.9.0"
[[package]]
name = "tower-cookies"
version = "0.10.0"
[[package]]
name = "http"
version = "0.2.12"
"#;
        let document = Document::new(Path::new("Cargo.lock"), lock.to_owned());
        let lock = Lock::parse(&document).expect("a sound lock file");
        assert_eq!(lock.below("axum_extra", "tower_cookies"), Some("0.9.0"));
        assert_eq!(lock.below("axum_extra", "http"), Some("0.2.12"));
        assert_eq!(lock.below("axum_extra", "axum"), None);
        assert_eq!(lock.below("axum_extra", "cookie"), None);
    }
}
