//! Which files are found and read.

use std::fs;

use session_audit::ir::LimitKind;
use session_audit::workspace::{
    MAX_DEPTH, MAX_FILE_BYTES, Options, TargetKind, Workspace, WorkspaceFile,
};

use crate::support::*;

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
    let workspace = tree.load();
    let kept = [
        "scripts/helper.rs",
        "src/lib.rs",
        "src/target/mod.rs",
        "src/tests/unit.rs",
    ];
    assert_eq!(names(&workspace), kept);
    assert!(workspace.files.iter().all(|file| !file.is_test));
    let with_tests = tree.load_with_tests();
    let is_test = |f: &&WorkspaceFile| f.is_test;
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
fn code_linked_from_tests_and_from_the_library_is_no_test_code() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n",
        ),
        ("a/Cargo.toml", &manifest("a", "")),
        ("a/src/lib.rs", ""),
        ("a/benches/speed.rs", ""),
        ("b/Cargo.toml", &manifest("b", "")),
        ("b/src/lib.rs", ""),
        ("common/mod.rs", ""),
        ("helpers/mod.rs", ""),
    ]);
    tree.link("a/benches/common", "../../common");
    tree.link("a/benches/helpers", "../../helpers");
    tree.link("a/src/common", "../../common");
    tree.link("b/src/speed", "../../a/benches");
    let plain = ["a/src/lib.rs", "b/src/lib.rs", "common/mod.rs"];
    assert_eq!(names(&tree.load()), plain);
    let with_tests = tree.load_with_tests();
    let tests = with_tests.files.iter().filter(|file| file.is_test);
    let tests: Vec<_> = tests.map(|file| file.name.as_str()).collect();
    assert_eq!(tests, ["a/benches/speed.rs", "helpers/mod.rs"]);
}

#[cfg(unix)]
#[test]
fn a_target_behind_a_link_is_the_real_file_or_none() {
    let tree = Tree::package(&[(".gen/main.rs", ""), ("src/real/main.rs", "")]);
    let foreign = Tree::new(&[("main.rs", "")]);
    tree.link("src/inner", "real");
    tree.link("src/hidden", "../.gen");
    tree.link("src/outer", foreign.dir.path());
    let bin = |name: &str| format!("[[bin]]\nname = \"{name}\"\npath = \"src/{name}/main.rs\"\n");
    let bins = ["inner", "hidden", "outer"].map(bin).concat();
    tree.write("Cargo.toml", manifest("app", &bins));
    let workspace = tree.load();
    assert_eq!(
        targets(&workspace, &workspace.packages[0])[1..],
        [
            "Bin hidden .gen/main.rs 2021",
            "Bin inner src/real/main.rs 2021"
        ]
    );
    assert_eq!(
        names(&workspace),
        [".gen/main.rs", "src/lib.rs", "src/real/main.rs"]
    );
}

#[cfg(unix)]
#[test]
fn a_member_that_is_a_link_out_of_the_workspace_is_not_read() {
    let foreign = Tree::package(&[]);
    let tree = Tree::new(&[(
        "Cargo.toml",
        "[workspace]\nmembers = [\"*\"]\nresolver = \"2\"\n",
    )]);
    tree.link("outer", foreign.dir.path());
    let workspace = tree.load();
    assert_eq!(names(&workspace), [""; 0]);
    assert!(
        workspace.limits[0].detail.contains("outside the workspace"),
        "{:?}",
        workspace.limits
    );
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
