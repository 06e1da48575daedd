//! Loading in a process of its own: without cargo, without a manifest, in a hostile repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use session_audit::workspace::{Options, Workspace};

use crate::support::*;

/// Set for the process that is to load the workspace of its current directory.
const CHILD: &str = "SESSION_AUDIT_TEST_CHILD";

/// Loads the workspace of the current directory; run by other tests as a process of its own, whose
/// environment they choose.
#[test]
#[expect(clippy::print_stdout, reason = "the parent process reads it")]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
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
        .args(["hostile::child", "--exact", "--nocapture"])
        .env(CHILD, "1")
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
fn cargo_is_not_needed() {
    let tree = Tree::package(&[]);
    let loaded = load_in_child(&tree.path("src"), &[("CARGO", None), ("PATH", Some(""))]);
    assert_eq!(loaded, "loaded 1 files, limits []");
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
    let by_manifests = "loaded 1 files, limits []";
    let plain = load_in_child(tree.dir.path(), &[]);
    assert_eq!(plain, by_manifests);
    let search_path = format!("bin:{}:{}", path("bin"), std::env::var("PATH").unwrap());
    let hostile = [
        ("CARGO", None),
        ("RUSTUP_TOOLCHAIN", None),
        ("PATH", Some(search_path.as_str())),
        ("RUSTC", Some("./rustc")),
        ("RUSTC_WRAPPER", Some("./wrapper")),
        ("CARGO_BUILD_RUSTC", Some(rustc.as_str())),
        ("CARGO_HOME", None),
        // Would make any cargo fail that gets it.
        ("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", Some("neither")),
    ];
    assert_eq!(load_in_child(tree.dir.path(), &hostile), by_manifests);
    let trusted = [
        ("CARGO", Some(path("bin/cargo"))),
        ("RUSTUP_TOOLCHAIN", Some(toolchain)),
    ];
    for (name, value) in &trusted {
        let loaded = load_in_child(tree.dir.path(), &[(name, value.as_deref())]);
        assert_eq!(loaded, by_manifests, "{name}");
    }
    assert!(
        !tree.path("executed").exists(),
        "{:?}",
        fs::read_to_string(tree.path("executed"))
    );
}
