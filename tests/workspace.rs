//! What is found in a workspace, by cargo and without it, and what hostile ones achieve.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use session_audit::ir::LimitKind;
use session_audit::workspace::{
    CONFIG_FILE, Config, MAX_DEPTH, MAX_FILE_BYTES, Options, Package, TargetKind, Workspace,
};
use tempfile::TempDir;

/// A line that cargo refuses and our own reading of manifests does not look at.
const REFUSED_BY_CARGO: &str = "cargo-features = [\"no-such-feature\"]\n";

/// A directory tree that lives as long as the test.
struct Tree {
    dir: TempDir,
}

impl Tree {
    fn new(files: &[(&str, &str)]) -> Self {
        let tree = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        for (name, text) in files {
            tree.write(name, text);
        }
        tree
    }

    /// One package with a library, so that tests need only say what is special.
    fn package(files: &[(&str, &str)]) -> Self {
        let tree = Self::new(&[("Cargo.toml", &manifest("app", "")), ("src/lib.rs", "")]);
        for (name, text) in files {
            tree.write(name, text);
        }
        tree
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn options(&self) -> Options {
        Options {
            manifest_path: Some(self.path("Cargo.toml")),
            ..Options::default()
        }
    }

    fn load(&self) -> Workspace {
        Workspace::load(&self.options()).unwrap()
    }

    fn load_with_tests(&self) -> Workspace {
        Workspace::load(&Options {
            include_tests: true,
            ..self.options()
        })
        .unwrap()
    }

    fn error(&self) -> String {
        Workspace::load(&self.options()).unwrap_err().to_string()
    }

    #[cfg(unix)]
    fn link(&self, name: &str, target: impl AsRef<Path>) {
        std::os::unix::fs::symlink(target, self.path(name)).unwrap();
    }

    /// A program that leaves a mark when it is run.
    #[cfg(unix)]
    fn trap(&self, name: &str) {
        use std::os::unix::fs::PermissionsExt;
        let mark = self.path("executed");
        self.write(
            name,
            format!("#!/bin/sh\necho {name} >> {}\nexit 1\n", mark.display()),
        );
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(0o755)).unwrap();
    }
}

fn manifest(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{rest}")
}

fn names(workspace: &Workspace) -> Vec<&str> {
    workspace
        .files
        .iter()
        .map(|file| file.name.as_str())
        .collect()
}

fn package<'a>(workspace: &'a Workspace, name: &str) -> &'a Package {
    workspace.packages.iter().find(|p| p.name == name).unwrap()
}

/// `name=package@version`, with `?` for optional ones.
fn dependencies(package: &Package) -> Vec<String> {
    let show = |d: &session_audit::workspace::Dependency| {
        let version = d.version.as_deref().unwrap_or("-");
        let optional = if d.optional { "?" } else { "" };
        format!("{}={}@{version}{optional}", d.name, d.package)
    };
    package.dependencies.iter().map(show).collect()
}

/// `kind crate_name root edition`.
fn targets(workspace: &Workspace, package: &Package) -> Vec<String> {
    let show = |t: &session_audit::workspace::Target| {
        let root = &workspace.files[t.root.0 as usize].name;
        format!("{:?} {} {root} {}", t.kind, t.crate_name, t.edition)
    };
    package.targets.iter().map(show).collect()
}

/// All that is known about packages and files.
fn summary(workspace: &Workspace) -> String {
    format!(
        "{:#?}\n{:#?}\n{:#?}",
        workspace.root, workspace.packages, workspace.files
    )
}

/// A workspace with everything that manifests can say.
fn rich_workspace() -> Tree {
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
            &manifest("shared", "[dependencies]\ndeeper = { path = \"deeper\" }\n"),
        ),
        ("shared/src/lib.rs", ""),
        ("shared/deeper/Cargo.toml", &manifest("deeper", "")),
        ("shared/deeper/src/lib.rs", ""),
        ("unnamed/Cargo.toml", &manifest("unnamed", "")),
        ("unnamed/src/lib.rs", ""),
    ])
}

fn load_rich(tree: &Tree, include_tests: bool) -> Workspace {
    Workspace::load(&Options {
        manifest_path: Some(tree.path("repo/crates/api/Cargo.toml")),
        include_tests,
        ..Options::default()
    })
    .unwrap()
}

#[test]
fn a_member_leads_to_the_whole_workspace_and_its_path_dependencies() {
    let tree = rich_workspace();
    let workspace = load_rich(&tree, false);
    assert_eq!(workspace.limits, []);
    assert_eq!(workspace.root, tree.path("repo"));
    let packages: Vec<_> = workspace.packages.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(
        packages,
        ["bench-tool", "core-lib", "deeper", "shared", "shop-api"]
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
            "shared=shared@0.1.0",
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

#[test]
fn without_cargo_the_result_is_the_same() {
    let tree = rich_workspace();
    for include_tests in [false, true] {
        let by_cargo = load_rich(&tree, include_tests);
        assert_eq!(by_cargo.limits, []);
        let api = fs::read_to_string(tree.path("repo/crates/api/Cargo.toml")).unwrap();
        tree.write(
            "repo/crates/api/Cargo.toml",
            REFUSED_BY_CARGO.to_owned() + &api,
        );
        let by_us = load_rich(&tree, include_tests);
        tree.write("repo/crates/api/Cargo.toml", api);
        assert_eq!(summary(&by_us), summary(&by_cargo));
        let kinds: Vec<_> = by_us.limits.iter().map(|limit| limit.kind).collect();
        assert_eq!(kinds, [LimitKind::CargoMetadata]);
        assert!(
            !by_us.limits[0].detail.contains('\n'),
            "{}",
            by_us.limits[0].detail
        );
    }
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
        let by_cargo = tree.load();
        tree.write("Cargo.toml", REFUSED_BY_CARGO.to_owned() + &text);
        assert_eq!(summary(&tree.load()), summary(&by_cargo));
        let only = if listed.is_empty() { "two" } else { "one" };
        let bins = targets(&by_cargo, &by_cargo.packages[0]);
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

#[test]
fn only_the_package_itself_is_walked() {
    let tree = Tree::package(&[
        ("src/target/mod.rs", ""),
        ("src/notes.txt", ""),
        ("src/.git/x.rs", ""),
        (".hidden/x.rs", ""),
        ("target/debug/build/out.rs", ""),
        ("target-ci/CACHEDIR.TAG", ""),
        ("target-ci/out.rs", ""),
        ("fixtures/own/Cargo.toml", ""),
        ("fixtures/own/src/lib.rs", ""),
        ("scripts/helper.rs", ""),
        ("build.rs", "fn main() {}"),
        ("tests/it.rs", ""),
        ("benches/b.rs", ""),
        ("examples/e.rs", ""),
        ("src/tests/unit.rs", ""),
    ]);
    let kept = [
        "scripts/helper.rs",
        "src/lib.rs",
        "src/target/mod.rs",
        "src/tests/unit.rs",
    ];
    let kept: Vec<_> = kept.into_iter().collect();
    let workspace = tree.load();
    let mut expected = kept.clone();
    expected.sort_unstable();
    assert_eq!(names(&workspace), expected);
    assert!(workspace.files.iter().all(|file| !file.is_test));
    let with_tests = tree.load_with_tests();
    let is_test = |f: &&session_audit::workspace::WorkspaceFile| f.is_test;
    let tests: Vec<_> = with_tests
        .files
        .iter()
        .filter(is_test)
        .map(|f| f.name.as_str())
        .collect();
    assert_eq!(
        tests,
        ["benches/b.rs", "build.rs", "examples/e.rs", "tests/it.rs"]
    );
}

#[test]
fn a_program_among_the_examples_is_no_test_code() {
    let tree = Tree::package(&[
        ("examples/server.rs", ""),
        ("examples/routes/mod.rs", ""),
        ("tests/it.rs", ""),
    ]);
    tree.write(
        "Cargo.toml",
        manifest(
            "app",
            "[[bin]]\nname = \"server\"\npath = \"examples/server.rs\"\n",
        ),
    );
    let found = ["examples/routes/mod.rs", "examples/server.rs", "src/lib.rs"];
    assert_eq!(names(&tree.load()), found);
}

#[test]
fn a_root_in_an_unusual_place_brings_its_neighbours() {
    let tree = Tree::package(&[(".gen/lib.rs", ""), (".gen/inner.rs", "")]);
    tree.write(
        "Cargo.toml",
        manifest("app", "[lib]\npath = \".gen/lib.rs\"\n"),
    );
    let workspace = tree.load();
    assert_eq!(
        names(&workspace),
        [".gen/inner.rs", ".gen/lib.rs", "src/lib.rs"]
    );
    assert_eq!(workspace.packages[0].targets[0].kind, TargetKind::Lib);
}

#[test]
fn a_root_outside_the_workspace_or_missing_is_a_limit() {
    for path in ["../../outside.rs", "gone.rs"] {
        let tree = Tree::new(&[("outside.rs", ""), ("a/b/src/lib.rs", "")]);
        let text = manifest(
            "app",
            &format!("[[bin]]\nname = \"x\"\npath = \"{path}\"\n"),
        );
        tree.write("a/b/Cargo.toml", text);
        let manifest_path = Some(tree.path("a/b/Cargo.toml"));
        let workspace = Workspace::load(&Options {
            manifest_path,
            ..Options::default()
        })
        .unwrap();
        assert_eq!(names(&workspace), ["src/lib.rs"]);
        assert!(
            workspace
                .limits
                .iter()
                .any(|l| l.detail.contains("root file of `x`"))
        );
    }
}

#[test]
fn files_are_found_by_path_with_dots_and_never_outside() {
    let tree = Tree::package(&[("src/a/mod.rs", "")]);
    let workspace = tree.load();
    let find = |path: &str| {
        let id = workspace.find(&tree.path(path))?;
        Some(workspace.files[id.0 as usize].name.as_str())
    };
    assert_eq!(find("src/a/mod.rs"), Some("src/a/mod.rs"));
    assert_eq!(find("src/a/../../src/./lib.rs"), Some("src/lib.rs"));
    assert_eq!(find("Cargo.toml"), None);
    assert_eq!(find("../../../etc/passwd"), None);
}

#[cfg(unix)]
#[test]
fn links_lead_to_the_real_file_and_not_out_of_the_workspace() {
    let tree = Tree::package(&[("src/real/mod.rs", "")]);
    let foreign = Tree::new(&[("secret.rs", ""), ("dir/secret.rs", "")]);
    tree.link("src/alias", "real");
    tree.link("src/loop", "..");
    tree.link("src/self", "self");
    tree.link("src/secret.rs", foreign.path("secret.rs"));
    tree.link("src/dir", foreign.path("dir"));
    tree.link("result", foreign.path("dir"));
    let workspace = tree.load();
    assert_eq!(names(&workspace), ["src/lib.rs", "src/real/mod.rs"]);
    let real = workspace.find(&tree.path("src/real/mod.rs"));
    assert!(real.is_some());
    assert_eq!(workspace.find(&tree.path("src/alias/mod.rs")), real);
    assert_eq!(
        workspace.find(&tree.path("src/loop/src/loop/src/alias/mod.rs")),
        real
    );
    assert_eq!(workspace.find(&tree.path("src/secret.rs")), None);
    assert_eq!(workspace.find(&tree.path("src/dir/secret.rs")), None);
    let limits: Vec<_> = workspace
        .limits
        .iter()
        .map(|limit| limit.detail.as_str())
        .collect();
    assert_eq!(limits.len(), 2, "{limits:?}");
    assert!(
        limits
            .iter()
            .all(|detail| detail.contains("out of the workspace")),
        "{limits:?}"
    );
}

#[cfg(unix)]
#[test]
fn code_that_several_packages_link_to_is_read_once() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n",
        ),
        ("a/Cargo.toml", &manifest("a", "")),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", &manifest("b", "")),
        ("b/src/lib.rs", ""),
        ("common/mod.rs", ""),
        ("common/deep/mod.rs", ""),
        ("unlinked/mod.rs", ""),
    ]);
    tree.link("a/src/common", "../../common");
    tree.link("b/src/common", "../../common");
    tree.link("common/back", "../a");
    let workspace = tree.load();
    let found = [
        "a/src/lib.rs",
        "b/src/lib.rs",
        "common/deep/mod.rs",
        "common/mod.rs",
    ];
    assert_eq!(names(&workspace), found);
    let shared = workspace.find(&tree.path("a/src/common/deep/mod.rs"));
    assert!(shared.is_some());
    assert_eq!(
        workspace.find(&tree.path("b/src/common/deep/mod.rs")),
        shared
    );
    assert_eq!(workspace.limits, []);
}

#[cfg(unix)]
#[test]
fn a_file_replaced_by_a_link_after_the_walk_is_not_read() {
    let tree = Tree::package(&[]);
    let foreign = Tree::new(&[("secret.rs", "secret")]);
    let workspace = tree.load();
    let id = workspace.find(&tree.path("src/lib.rs")).unwrap();
    fs::remove_file(tree.path("src/lib.rs")).unwrap();
    tree.link("src/lib.rs", foreign.path("secret.rs"));
    let limit = workspace.read(id).unwrap_err();
    assert_eq!(limit.detail, "src/lib.rs: leads out of the workspace");
    fs::remove_file(tree.path("src/lib.rs")).unwrap();
    assert!(
        workspace
            .read(id)
            .unwrap_err()
            .detail
            .contains("cannot be read")
    );
}

#[test]
fn text_is_read_as_it_is_and_anything_else_is_a_limit() {
    let tree = Tree::package(&[("src/a.rs", "\u{feff}fn a() {}\r\n")]);
    tree.write("src/b.rs", b"// caf\xe9");
    tree.write("src/c.rs", "");
    let too_large = fs::File::create(tree.path("src/c.rs")).unwrap();
    too_large.set_len(MAX_FILE_BYTES + 1).unwrap();
    let workspace = tree.load();
    let read = |name| workspace.read(workspace.find(&tree.path(name)).unwrap());
    assert_eq!(read("src/a.rs").unwrap(), "\u{feff}fn a() {}\r\n");
    let limit = read("src/b.rs").unwrap_err();
    assert_eq!(limit.kind, LimitKind::FileUnread);
    assert_eq!(limit.detail, "src/b.rs: is not UTF-8 (byte 6)");
    assert_eq!(
        read("src/c.rs").unwrap_err().detail,
        "src/c.rs: is larger than 16 MiB"
    );
}

#[test]
fn directories_deeper_than_the_bound_are_a_limit() {
    let tree = Tree::package(&[]);
    let deep = "d/".repeat(MAX_DEPTH + 1);
    tree.write(&format!("{deep}x.rs"), "");
    let workspace = tree.load();
    assert_eq!(names(&workspace), ["src/lib.rs"]);
    assert_eq!(workspace.limits.len(), 1);
    assert_eq!(workspace.limits[0].kind, LimitKind::Bound);
}

#[test]
fn packages_are_selected_by_name_and_unknown_names_get_a_suggestion() {
    let tree = rich_workspace();
    let load = |name: &str| {
        Workspace::load(&Options {
            manifest_path: Some(tree.path("repo/Cargo.toml")),
            packages: vec![name.to_owned()],
            ..Options::default()
        })
    };
    let workspace = load("shop-api").unwrap();
    let selected = workspace.packages.iter().filter(|p| p.selected);
    assert_eq!(
        selected.map(|p| p.name.as_str()).collect::<Vec<_>>(),
        ["shop-api"]
    );
    assert!(load_rich(&tree, false).packages.iter().all(|p| p.selected));
    let error = load("shop_apy").unwrap_err().to_string();
    assert!(error.contains("no package `shop_apy`"), "{error}");
    assert!(error.ends_with("help: did you mean `shop-api`?"), "{error}");
}

#[test]
fn a_broken_manifest_is_named_with_line_and_column() {
    let tree = Tree::package(&[]);
    tree.write(
        "Cargo.toml",
        "[package]\nname = \"app\nversion = \"0.1.0\"\n",
    );
    let error = tree.error();
    let place = format!("{}:2:", tree.path("Cargo.toml").display());
    assert!(
        error.starts_with(&place) && error.contains("not valid TOML"),
        "{error}"
    );
    assert!(error.contains("\n  help: "), "{error}");
}

#[test]
fn a_broken_member_is_named_too() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n"),
        ("a/Cargo.toml", "x"),
    ]);
    assert!(
        tree.error()
            .starts_with(&format!("{}:1:", tree.path("a/Cargo.toml").display()))
    );
}

#[test]
fn a_manifest_that_is_not_there_is_explained() {
    let tree = Tree::package(&[]);
    for (path, what) in [
        ("gone/Cargo.toml", "no such manifest"),
        ("src", "is a directory"),
        ("src/lib.rs", "must be called `Cargo.toml`"),
    ] {
        let manifest_path = Some(tree.path(path));
        let error = Workspace::load(&Options {
            manifest_path,
            ..Options::default()
        });
        let error = error.unwrap_err().to_string();
        assert!(
            error.contains(what) && error.contains("--manifest-path"),
            "{error}"
        );
    }
}

#[test]
fn names_in_errors_cannot_control_the_terminal() {
    let tree = Tree::package(&[]);
    tree.write(
        "Cargo.toml",
        "[package]\nname = \"a\"\nedition = 1\n\"\\u001b[2J\" = ",
    );
    assert!(!tree.error().contains('\u{1b}'));
}

/// Loads the workspace of the current directory; run by other tests as a process of its own, whose
/// environment they choose.
#[test]
#[ignore = "run by other tests"]
fn child() {
    match Workspace::load(&Options::default()) {
        Ok(workspace) => {
            let kinds: Vec<_> = workspace
                .limits
                .iter()
                .map(|limit| limit.kind.name())
                .collect();
            println!("<loaded {} files, limits {kinds:?}>", workspace.files.len());
        }
        Err(error) => println!("<{error}>"),
    }
}

fn load_in_child(dir: &Path, environment: &[(&str, Option<&str>)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["child", "--exact", "--ignored", "--nocapture"])
        .current_dir(dir);
    for (name, value) in environment {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let output = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let start = output.find('<').unwrap_or_else(|| panic!("{output}"));
    output[start + 1..output.rfind('>').unwrap()].to_owned()
}

#[test]
fn without_any_manifest_the_place_searched_is_named() {
    let tree = Tree::new(&[("src/lib.rs", "")]);
    let error = load_in_child(&tree.path("src"), &[]);
    assert!(
        error.contains("no `Cargo.toml` here or in any directory above"),
        "{error}"
    );
    assert!(
        error.contains("--manifest-path") && error.contains("src: "),
        "{error}"
    );
}

#[test]
fn without_cargo_the_manifests_are_read_and_that_is_said() {
    let tree = Tree::package(&[]);
    let loaded = load_in_child(&tree.path("src"), &[("CARGO", None), ("PATH", Some(""))]);
    assert_eq!(loaded, "loaded 1 files, limits [\"cargo-metadata\"]");
}

#[cfg(unix)]
#[test]
fn nothing_that_the_repository_configures_is_executed() {
    let tree = Tree::package(&[]);
    for name in [
        "rustc",
        "wrapper",
        "toolchain/bin/cargo",
        "toolchain/bin/rustc",
        "bin/cargo",
    ] {
        tree.trap(name);
    }
    let path = |name| tree.path(name).display().to_string();
    let (rustc, wrapper, toolchain) = (path("rustc"), path("wrapper"), path("toolchain"));
    let config = format!("[build]\nrustc = \"{rustc}\"\nrustc-wrapper = \"{wrapper}\"\n");
    tree.write(".cargo/config.toml", config);
    tree.write(
        "rust-toolchain.toml",
        format!("[toolchain]\npath = \"{toolchain}\"\n"),
    );
    let loaded_by_cargo = "loaded 1 files, limits []";
    let plain = load_in_child(tree.dir.path(), &[]);
    assert_eq!(plain, loaded_by_cargo);
    let search_path = format!("bin:{}:{}", path("bin"), std::env::var("PATH").unwrap());
    let hostile = [
        ("CARGO", None),
        ("RUSTUP_TOOLCHAIN", None),
        ("PATH", Some(search_path.as_str())),
        ("RUSTC", Some("./rustc")),
        ("RUSTC_WRAPPER", Some("./wrapper")),
        ("CARGO_BUILD_RUSTC", Some(rustc.as_str())),
        ("CARGO_HOME", None),
    ];
    assert_eq!(load_in_child(tree.dir.path(), &hostile), loaded_by_cargo);
    let trusted = [
        ("CARGO", Some(path("bin/cargo"))),
        ("RUSTUP_TOOLCHAIN", Some(toolchain)),
    ];
    for (name, value) in &trusted {
        let loaded = load_in_child(tree.dir.path(), &[(name, value.as_deref())]);
        assert_eq!(
            loaded, "loaded 1 files, limits [\"cargo-metadata\"]",
            "{name}"
        );
    }
    assert!(
        !tree.path("executed").exists(),
        "{:?}",
        fs::read_to_string(tree.path("executed"))
    );
}

#[test]
fn the_configuration_is_a_file_or_a_table_but_not_both() {
    let tree = Tree::package(&[("stubs/own.rs", "")]);
    let root = tree.dir.path();
    assert_eq!(Config::load(root, None).unwrap(), Config::default());
    let table = "[package.metadata.session-audit]\nstubs = [\"stubs/own.rs\"]\n[package.metadata.session-audit.lints]\nx = \"warn\"\n";
    tree.write("Cargo.toml", manifest("app", table));
    let config = Config::load(root, None).unwrap();
    assert_eq!(config.stubs, [tree.path("stubs/own.rs")]);
    assert_eq!(config.lints[0].at, (8, 1));
    assert_eq!(config.source, Some(tree.path("Cargo.toml")));
    tree.write(CONFIG_FILE, "deny-limits = true");
    let error = Config::load(root, None).unwrap_err().to_string();
    assert!(
        error.contains("two configurations") && error.contains("Cargo.toml:5:"),
        "{error}"
    );
    tree.write("Cargo.toml", manifest("app", "") + "[workspace.metadata]\n");
    assert!(Config::load(root, None).unwrap().deny_limits);
}

#[test]
fn paths_in_a_configuration_leave_the_workspace_only_when_it_was_named() {
    let tree = Tree::package(&[]);
    let foreign = Tree::new(&[("own.rs", "")]);
    let text = format!("stubs = [\"{}\"]", foreign.path("own.rs").display());
    tree.write(CONFIG_FILE, text);
    let error = Config::load(tree.dir.path(), None).unwrap_err().to_string();
    assert!(
        error.contains(":1:10: ") && error.contains("leads out of the workspace"),
        "{error}"
    );
    let named = Config::load(tree.dir.path(), Some(&tree.path(CONFIG_FILE))).unwrap();
    assert_eq!(named.stubs, [foreign.path("own.rs")]);
}

#[test]
fn a_named_configuration_must_exist() {
    let tree = Tree::package(&[]);
    let error = Config::load(tree.dir.path(), Some(&tree.path("gone.toml"))).unwrap_err();
    assert!(
        error.to_string().contains("gone.toml: cannot be read"),
        "{error}"
    );
}
