//! What manifests and the lock file say.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cargo_metadata::MetadataCommand;
use session_audit::workspace::{Options, Workspace};

use crate::support::*;

#[test]
fn a_member_leads_to_the_whole_workspace_and_its_path_dependencies() {
    let tree = rich_workspace();
    let workspace = load_rich(&tree, false);
    assert_eq!(workspace.limits, []);
    assert_eq!(workspace.root, tree.path("repo"));
    let packages: Vec<_> = workspace.packages.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(
        packages,
        [
            "alias",
            "bench-tool",
            "core-lib",
            "deeper",
            "shared",
            "shop-api"
        ]
    );
    let api = package(&workspace, "shop-api");
    assert_eq!(
        (api.version.as_str(), api.edition.as_str()),
        ("3.1.0", "2021")
    );
    assert_eq!(package(&workspace, "core-lib").edition, "2015");
}

#[test]
fn dependencies_have_the_names_that_code_uses() {
    let workspace = load_rich(&rich_workspace(), false);
    assert_eq!(
        dependencies(package(&workspace, "shop-api")),
        [
            "core_lib=core-lib@3.0.1?",
            "dynamo=aws-sdk-dynamodb@^1.20",
            "libc=libc@^0.2",
            "old_rand=rand@^0.7",
            "rand=rand@>=0.8, <0.10",
            "shared=shared@9.9.9",
        ]
    );
    let with_tests = load_rich(&rich_workspace(), true);
    let all = dependencies(package(&with_tests, "shop-api"));
    assert!(
        all.contains(&"axum_test=axum-test@^15".to_owned()),
        "{all:?}"
    );
}

#[test]
fn targets_are_listed_or_found() {
    let workspace = load_rich(&rich_workspace(), false);
    let api = "crates/api/src";
    assert_eq!(
        targets(&workspace, package(&workspace, "shop-api")),
        [
            format!("Lib shop_api {api}/lib.rs 2021"),
            format!("Bin admin {api}/special/admin.rs 2021"),
            format!("Bin cron_job {api}/bin/cron-job.rs 2021"),
            format!("Bin shop_api {api}/main.rs 2021"),
            format!("Bin worker {api}/bin/worker/main.rs 2021"),
        ]
    );
    assert_eq!(
        targets(&workspace, package(&workspace, "core-lib")),
        ["Lib base crates/core/base.rs 2015"]
    );
    assert_eq!(
        targets(&workspace, package(&workspace, "bench-tool")),
        ["ProcMacro bench_tool tools/bench/src/lib.rs 2021"]
    );
}

#[test]
fn test_targets_come_with_the_option() {
    let workspace = load_rich(&rich_workspace(), true);
    let all = targets(&workspace, package(&workspace, "shop-api"));
    assert_eq!(
        all[5..],
        [
            "Example found crates/api/examples/found.rs 2021",
            "Example listed crates/api/examples/deep/listed.rs 2021",
            "Test http crates/api/tests/http.rs 2021",
            "Bench speed crates/api/benches/speed.rs 2021",
        ]
    );
    assert!(names(&workspace).contains(&"crates/api/build/main.rs"));
}

/// Names, versions, editions and target roots, as cargo describes them.
fn by_cargo(manifest: &Path) -> BTreeSet<String> {
    let metadata = MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .unwrap();
    let packages = metadata.packages.iter();
    let lines = packages.flat_map(|package| {
        let targets = package.targets.iter().filter(|t| !t.is_custom_build());
        let targets = targets.map(|t| format!("{} {} {}", package.name, t.name, t.src_path));
        let dependencies = package.dependencies.iter();
        let dependencies = dependencies.map(|d| {
            let name = d.rename.as_ref().unwrap_or(&d.name).replace('-', "_");
            format!("{} needs {name} = {}", package.name, d.name)
        });
        let head = format!("{} {} {}", package.name, package.version, package.edition);
        std::iter::once(head)
            .chain(targets)
            .chain(dependencies)
            .collect::<Vec<_>>()
    });
    lines.collect()
}

/// The same, as the manifests were read.
fn by_us(manifest: &Path) -> BTreeSet<String> {
    let workspace = Workspace::load(&Options {
        manifest_path: Some(manifest.to_owned()),
        include_tests: true,
        ..Options::default()
    })
    .unwrap();
    assert_eq!(workspace.limits, []);
    let inside = workspace
        .packages
        .iter()
        .filter(|p| p.dir.starts_with(&workspace.root));
    let lines = inside.flat_map(|package| {
        let targets = package.targets.iter().map(|t| {
            let root = &workspace.files[t.root.0 as usize].path;
            format!("{} {} {}", package.name, t.crate_name, root.display())
        });
        let dependencies = package.dependencies.iter();
        let dependencies =
            dependencies.map(|d| format!("{} needs {} = {}", package.name, d.name, d.package));
        let head = format!("{} {} {}", package.name, package.version, package.edition);
        std::iter::once(head)
            .chain(targets)
            .chain(dependencies)
            .collect::<Vec<_>>()
    });
    lines.collect()
}

#[test]
fn the_manifests_are_understood_as_cargo_understands_them() {
    let tree = rich_workspace();
    let manifest = tree.path("repo/Cargo.toml");
    let with_code_names = |lines: BTreeSet<String>| -> BTreeSet<String> {
        lines
            .into_iter()
            .map(|line| line.replace('-', "_"))
            .collect()
    };
    assert_eq!(
        with_code_names(by_us(&manifest)),
        with_code_names(by_cargo(&manifest))
    );
}

#[test]
fn edition_2015_finds_binaries_only_when_none_is_listed() {
    for listed in ["", "[[bin]]\nname = \"one\"\npath = \"src/one.rs\"\n"] {
        let text = format!("[package]\nname = \"old\"\nversion = \"0.1.0\"\n{listed}");
        let tree = Tree::new(&[
            ("Cargo.toml", &text),
            ("src/one.rs", ""),
            ("src/bin/two.rs", ""),
        ]);
        let workspace = tree.load();
        let only = if listed.is_empty() { "two" } else { "one" };
        let bins = targets(&workspace, &workspace.packages[0]);
        assert_eq!(bins.len(), 1);
        assert!(bins[0].starts_with(&format!("Bin {only} ")), "{bins:?}");
    }
}

#[test]
fn a_package_unknown_to_the_workspace_above_stands_alone() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n"),
        ("a/Cargo.toml", &manifest("a", "")),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", &manifest("b", "")),
        ("b/src/lib.rs", ""),
    ]);
    let manifest_path = Some(tree.path("b/Cargo.toml"));
    let workspace = Workspace::load(&Options {
        manifest_path,
        ..Options::default()
    })
    .unwrap();
    assert_eq!(workspace.root, tree.path("b"));
    assert_eq!(names(&workspace), ["src/lib.rs"]);
}

#[test]
fn files_outside_the_root_have_absolute_names_and_only_named_packages_are_read() {
    let tree = rich_workspace();
    let workspace = load_rich(&tree, false);
    let outside: Vec<_> = names(&workspace)
        .into_iter()
        .filter(|n| n.starts_with('/'))
        .collect();
    let shared = tree.path("shared");
    assert_eq!(
        outside,
        [
            shared.join("deeper/src/lib.rs").to_str().unwrap(),
            shared.join("src/lib.rs").to_str().unwrap()
        ]
    );
}

#[test]
fn a_missing_path_dependency_is_a_limit() {
    let tree = Tree::package(&[]);
    tree.write(
        "Cargo.toml",
        manifest("app", "[dependencies]\ngone = { path = \"../gone\" }\n"),
    );
    let workspace = tree.load();
    let detail = &workspace.limits[0].detail;
    assert!(
        detail.contains("path dependency") && detail.contains("gone"),
        "{detail}"
    );
}

#[test]
fn versions_come_from_the_lock_file_and_else_from_the_manifest() {
    let tree = Tree::package(&[]);
    tree.write("Cargo.toml", manifest("app", "[dependencies]\nrand = \"0.8\"\nrand9 = { package = \"rand\", version = \"0.9\" }\ngit = { git = \"https://example.com/x\" }\n"));
    let rand = ["git=git@-", "rand=rand@^0.8", "rand9=rand@^0.9"];
    assert_eq!(dependencies(&tree.load().packages[0]), rand);
    let locked =
        |name: &str, v: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{v}\"\n");
    let lock = format!(
        "version = 4\n{}{}",
        locked("rand", "0.8.5"),
        locked("git", "2.0.0-rc.1")
    );
    tree.write("Cargo.lock", lock);
    let mixed = ["git=git@2.0.0-rc.1", "rand=rand@0.8.5", "rand9=rand@^0.9"];
    assert_eq!(dependencies(&tree.load().packages[0]), mixed);
    tree.write("Cargo.lock", "<<<<<<< HEAD");
    let workspace = tree.load();
    assert_eq!(dependencies(&workspace.packages[0]), rand);
    assert!(
        workspace.limits[0].detail.contains("Cargo.lock:1:"),
        "{:?}",
        workspace.limits
    );
}

#[test]
fn the_lock_file_may_lie_above_but_not_beyond_the_repository() {
    let tree = Tree::new(&[
        (
            "Cargo.lock",
            "[[package]]\nname = \"rand\"\nversion = \"0.8.5\"\n",
        ),
        (
            "repo/app/Cargo.toml",
            &manifest("app", "[dependencies]\nrand = \"0.8\"\n"),
        ),
        ("repo/app/src/lib.rs", ""),
    ]);
    fs::create_dir(tree.path("repo/.git")).unwrap();
    let manifest_path = Some(tree.path("repo/app/Cargo.toml"));
    let options = Options {
        manifest_path,
        ..Options::default()
    };
    let versions = || dependencies(&Workspace::load(&options).unwrap().packages[0]);
    assert_eq!(versions(), ["rand=rand@^0.8"]);
    fs::rename(tree.path("Cargo.lock"), tree.path("repo/Cargo.lock")).unwrap();
    assert_eq!(versions(), ["rand=rand@0.8.5"]);
}
