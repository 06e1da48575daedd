//! Where the configuration comes from.

use session_audit::workspace::{CONFIG_FILE, Config};

use crate::support::*;

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
