//! Selection, and mistakes in manifests and on the command line.

use session_audit::workspace::{Options, Workspace};

use crate::support::*;

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
