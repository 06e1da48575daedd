//! Nothing of the repository is run, whatever it configures.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use super::run::{MANIFEST, Repository};

/// A program that leaves a mark when it is run.
fn trap(repository: &Repository, name: &str) -> String {
    let mark = repository.path("executed");
    let script = format!("#!/bin/sh\necho {name} >> '{}'\ncat\n", mark.display());
    repository.write(name, script);
    let path = repository.path(name);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("ours");
    path.display().to_string()
}

/// Everything through which cargo, rustup, and rustc can be made to start a program.
fn booby_trapped() -> Repository {
    let repository = Repository::new("");
    let rustc = trap(&repository, "tools/rustc");
    let cargo = trap(&repository, "toolchain/bin/cargo");
    trap(&repository, "toolchain/bin/rustc");
    repository.write(
        "Cargo.toml",
        format!("{MANIFEST}derive = {{ path = \"derive\" }}\n").replace(
            "edition = \"2024\"",
            "edition = \"2024\"\nbuild = \"build.rs\"\nlinks = \"x\"",
        ),
    );
    let mark = repository.path("executed");
    let writes = format!(
        "std::fs::write({:?}, \"compiled\").unwrap();",
        mark.display().to_string()
    );
    repository.write("build.rs", format!("fn main() {{ {writes} }}"));
    repository.write(
        "derive/Cargo.toml",
        "[package]\nname = \"derive\"\nversion = \"0.1.0\"\n[lib]\nproc-macro = true\n",
    );
    repository.write(
        "derive/src/lib.rs",
        format!("extern crate proc_macro; #[proc_macro] pub fn run(x: proc_macro::TokenStream) -> proc_macro::TokenStream {{ {writes} x }}"),
    );
    repository.write(
        ".cargo/config.toml",
        format!(
            "[build]\nrustc = {rustc:?}\nrustc-wrapper = {rustc:?}\nrustc-workspace-wrapper = {rustc:?}\nrustdoc = {rustc:?}\n\
             [alias]\nsession-audit = \"!{cargo}\"\n[registry]\nglobal-credential-providers = [{rustc:?}]\n\
             [credential-alias]\nx = {rustc:?}\n[target.'cfg(all())']\nrunner = {rustc:?}\nlinker = {rustc:?}\n"
        ),
    );
    let toolchain = repository.path("toolchain").display().to_string();
    repository.write(
        "rust-toolchain.toml",
        format!("[toolchain]\npath = {toolchain:?}\n"),
    );
    repository
}

#[track_caller]
fn nothing_ran(repository: &Repository) {
    let mark = fs::read_to_string(repository.path("executed"));
    assert!(mark.is_err(), "{mark:?} ran");
    let built = repository.path("target/debug").exists() || repository.path("Cargo.lock").exists();
    assert!(!built, "something was built");
}

#[test]
fn no_build_script_macro_wrapper_or_toolchain() {
    let repository = booby_trapped();
    repository.still_found("");
    nothing_ran(&repository);
    // From inside, as a hook or an editor starts it, and through commands that judge nothing.
    for args in [&["check"][..], &["facts"], &["map"], &["--stats", "-v"]] {
        let status = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"))
            .args(args)
            .current_dir(repository.path("src"))
            .output();
        assert!(
            status.is_ok_and(|it| it.status.code().is_some()),
            "{args:?}"
        );
        nothing_ran(&repository);
    }
}

#[test]
fn no_filter_hook_or_transport_of_git() {
    let repository = booby_trapped();
    let evil = trap(&repository, "tools/evil");
    repository.write(
        ".gitattributes",
        "*.rs filter=evil diff=evil merge=evil\n*.toml filter=tame\n",
    );
    let git = |args: &[&str]| {
        let done = Command::new("git")
            .arg("-C")
            .arg(repository.path("."))
            .args(["-c", "user.name=a", "-c", "user.email=a@b.invalid"])
            .args(args)
            .output()
            .expect("git runs");
        assert!(done.status.success(), "{args:?}: {done:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "first"]);
    for (key, value) in [
        ("core.fsmonitor", evil.as_str()),
        ("core.pager", &evil),
        ("core.sshCommand", &evil),
        ("core.editor", &evil),
        ("diff.external", &evil),
        ("diff.evil.command", &evil),
        ("diff.evil.textconv", &evil),
        ("filter.evil.clean", &evil),
        ("filter.evil.smudge", &evil),
        ("filter.evil.required", "true"),
        ("filter.tame.process", &evil),
        ("credential.helper", &evil),
        ("gpg.program", &evil),
        ("log.showSignature", "true"),
        ("extensions.partialClone", "evil"),
        ("remote.evil.url", &format!("ext::{evil}")),
        ("remote.evil.promisor", "true"),
        ("protocol.ext.allow", "always"),
        (
            "core.hooksPath",
            &repository.path("tools").display().to_string(),
        ),
    ] {
        git(&["config", "--local", key, value]);
    }
    for hook in [
        "post-index-change",
        "reference-transaction",
        "post-checkout",
    ] {
        trap(&repository, &format!("tools/{hook}"));
        fs::create_dir_all(repository.path(".git/hooks")).expect("ours");
        trap(&repository, &format!(".git/hooks/{hook}"));
    }
    fs::remove_file(repository.path("executed")).unwrap_or_default();
    repository.write("src/lib.rs", "pub mod victim;\npub fn more() {}\n");
    repository.write("src/victim.rs", super::run::VICTIM.to_owned() + "\n");
    for args in [
        &["--diff", "HEAD"][..],
        &["--staged"],
        &["--fix", "--dry-run"],
    ] {
        repository.audit(args);
        nothing_ran(&repository);
    }
}
