//! Asking cargo, without letting the audited repository run anything.
//!
//! `cargo metadata --no-deps` builds nothing and needs no network. What could still run a program of
//! the repository's choice is configuration found by directory: `.cargo/config.toml`
//! (`build.rustc`, wrappers) and `rust-toolchain.toml` (a toolchain given by path). Both are searched
//! from the *current* directory upwards, so cargo runs in the root of the file system, with an
//! environment of known variables only, and only when neither cargo nor its home lies in the
//! repository itself.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use super::TargetKind;
use super::error::printable;
use super::layout::{Layout, Manifest, ManifestDependency, ManifestTarget};
use super::paths::{normalize, real, repository};

/// Variables that reach cargo and rustup as they are.
const KEPT: &[&str] = &[
    "HOME",
    "USERPROFILE",
    "RUSTUP_TOOLCHAIN",
    "SYSTEMROOT",
    "TMPDIR",
    "TEMP",
    "TMP",
];

/// Directories of programs and configuration; kept when absolute, because cargo runs elsewhere.
const HOMES: &[&str] = &["CARGO_HOME", "RUSTUP_HOME"];

/// Cargo's description of the workspace, or the first line of why there is none.
pub(super) fn describe(manifest: &Path) -> Result<Layout, String> {
    let cargo = env::var_os("CARGO").map(PathBuf::from);
    let cargo = cargo.filter(|path| path.is_absolute());
    let mut command = command(cargo.as_deref().unwrap_or(Path::new("cargo")), manifest)?;
    let output = command
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if !output.status.success() {
        return Err(first_error(&String::from_utf8_lossy(&output.stderr)));
    }
    MetadataCommand::parse(String::from_utf8_lossy(&output.stdout))
        .map(layout)
        .map_err(|error| printable(&format!("cargo's answer is not understood: {error}")))
}

fn command(cargo: &Path, manifest: &Path) -> Result<Command, String> {
    let dir = manifest.parent().unwrap_or(manifest);
    let outside = dir.ancestors().last().unwrap_or(dir);
    let repository = real(repository(dir));
    let homes = HOMES
        .iter()
        .filter_map(|&name| Some((name, env::var_os(name)?)));
    let homes: Vec<_> = homes
        .filter(|(_, dir)| Path::new(dir).is_absolute())
        .collect();
    let toolchain = env::var_os("RUSTUP_TOOLCHAIN").map(PathBuf::from);
    let mut used: Vec<PathBuf> = homes.iter().map(|(_, dir)| PathBuf::from(dir)).collect();
    used.extend([cargo.to_owned(), outside.to_owned()]);
    used.extend(toolchain);
    if let Some(path) = used.iter().find(|path| real(path).starts_with(&repository)) {
        return Err(printable(&format!(
            "`{}` is part of the audited repository and is not trusted",
            path.display()
        )));
    }
    let mut command = MetadataCommand::new()
        .cargo_path(cargo)
        .manifest_path(manifest)
        .current_dir(outside)
        .no_deps()
        .other_options(["--offline".to_owned()])
        .cargo_command();
    let kept = KEPT
        .iter()
        .filter_map(|&name| Some((name, env::var_os(name)?)));
    command
        .env_clear()
        .envs(kept)
        .envs(homes)
        .env("PATH", search_path(&repository))
        .env("RUSTUP_AUTO_INSTALL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTC", beside(cargo, "rustc"))
        .env("RUSTC_WRAPPER", "")
        .env("RUSTC_WORKSPACE_WRAPPER", "")
        .stdin(Stdio::null());
    Ok(command)
}

/// `PATH` without relative entries and without the repository's own directories.
fn search_path(repository: &Path) -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let kept = env::split_paths(&path)
        .filter(|dir| dir.is_absolute() && !real(dir).starts_with(repository));
    // Joining fails only for entries with a separator inside, which splitting cannot give.
    env::join_paths(kept).unwrap_or_default()
}

/// The program of that name in the directory of `cargo`, otherwise the one on the search path.
fn beside(cargo: &Path, name: &str) -> OsString {
    let neighbour = cargo
        .with_file_name(name)
        .with_extension(env::consts::EXE_EXTENSION);
    if neighbour.is_absolute() && neighbour.is_file() {
        return neighbour.into_os_string();
    }
    OsStr::new(name).to_owned()
}

fn first_error(stderr: &str) -> String {
    let mut lines = stderr.lines();
    let line = lines.clone().find_map(|line| line.strip_prefix("error: "));
    let line = line.or_else(|| lines.find(|line| !line.trim().is_empty()));
    printable(line.unwrap_or("cargo gave no reason").trim())
}

fn layout(metadata: Metadata) -> Layout {
    Layout {
        root: normalize(metadata.workspace_root.as_std_path()),
        manifests: metadata.packages.iter().map(manifest).collect(),
    }
}

fn manifest(package: &cargo_metadata::Package) -> Manifest {
    let path = package.manifest_path.as_std_path();
    let build_script = package.targets.iter().find(|t| t.is_custom_build());
    Manifest {
        name: package.name.to_string(),
        version: package.version.to_string(),
        edition: package.edition.as_str().to_owned(),
        dir: normalize(path.parent().unwrap_or(path)),
        dependencies: package.dependencies.iter().map(dependency).collect(),
        targets: package.targets.iter().filter_map(target).collect(),
        build_script: build_script.map(|t| normalize(t.src_path.as_std_path())),
    }
}

fn dependency(dependency: &cargo_metadata::Dependency) -> ManifestDependency {
    let path = dependency.path.as_ref();
    ManifestDependency {
        name: dependency
            .rename
            .as_ref()
            .unwrap_or(&dependency.name)
            .clone(),
        package: dependency.name.clone(),
        requirement: dependency.req.to_string(),
        path: path.map(|path| normalize(path.as_std_path())),
        optional: dependency.optional,
        for_tests: dependency.kind != DependencyKind::Normal,
    }
}

fn target(target: &cargo_metadata::Target) -> Option<ManifestTarget> {
    use cargo_metadata::TargetKind as Kind;
    let kind = match target.kind.first()? {
        Kind::Lib | Kind::RLib | Kind::DyLib | Kind::CDyLib | Kind::StaticLib => TargetKind::Lib,
        Kind::ProcMacro => TargetKind::ProcMacro,
        Kind::Bin => TargetKind::Bin,
        Kind::Example => TargetKind::Example,
        Kind::Test => TargetKind::Test,
        Kind::Bench => TargetKind::Bench,
        _ => return None,
    };
    Some(ManifestTarget {
        name: target.name.clone(),
        kind,
        root: normalize(target.src_path.as_std_path()),
        edition: target.edition.as_str().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cargo_inside_the_repository_is_not_run() {
        let repository = tempfile::tempdir().expect("must work");
        std::fs::create_dir(repository.path().join(".git")).expect("must work");
        let cargo = repository.path().join("bin/cargo");
        let why =
            command(&cargo, &repository.path().join("Cargo.toml")).expect_err("must be refused");
        assert!(why.contains("not trusted"), "{why}");
    }

    #[test]
    fn cargo_runs_outside_the_repository_without_wrappers() {
        let repository = tempfile::tempdir().expect("must work");
        let manifest = repository.path().join("Cargo.toml");
        let command = command(Path::new("cargo"), &manifest).expect("must work");
        assert_eq!(
            command.get_current_dir(),
            repository.path().ancestors().last()
        );
        let set: Vec<_> = command.get_envs().collect();
        for wrapper in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"] {
            assert!(set.contains(&(OsStr::new(wrapper), Some(OsStr::new("")))));
        }
    }

    #[test]
    fn the_first_error_line_is_quoted_without_control_characters() {
        let stderr = "warning: x\nerror: no \u{1b}[31mtargets\n\nCaused by:\n  y\n";
        assert_eq!(first_error(stderr), "no \u{FFFD}[31mtargets");
        assert_eq!(first_error("\n"), "cargo gave no reason");
    }
}
