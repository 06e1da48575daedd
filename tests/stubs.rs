//! Users' own stubs: what is wrong in them is said with its place.

use session_audit::resolve::load::load;
use session_audit::workspace::{Options, Workspace};
use tempfile::TempDir;

/// What loading a workspace with this stub says.
fn loaded(stub: &str) -> Result<(), String> {
    let dir = TempDir::new().expect("a directory");
    let root = dir.path();
    let manifest = "[package]\nname = \"own\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    std::fs::create_dir(root.join("src")).expect("writable");
    std::fs::write(root.join("Cargo.toml"), manifest).expect("writable");
    let code = "pub fn token(n: u32) -> String { n.to_string() }\n\
                pub struct Id(String);\nimpl Id { pub fn fresh() -> Id { Id(token(1)) } }\n";
    std::fs::write(root.join("src/lib.rs"), code).expect("writable");
    let file = root.join("own.rs");
    std::fs::write(&file, stub).expect("writable");
    let options = Options {
        manifest_path: Some(root.join("Cargo.toml")),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let stub = workspace.root.join("own.rs");
    load(&workspace, false, &[stub]).map(|_| ())
}

#[track_caller]
fn refused(stub: &str, parts: &[&str]) {
    let error = loaded(stub).expect_err("the stub is wrong");
    for part in parts {
        assert!(error.contains(part), "`{part}` is not in: {error}");
    }
}

#[test]
fn sound() {
    let stub = "#![model(crate = \"own\")]\n#[flow(\"ret = csprng(128)\")]\npub fn token(n: u32) -> String;\n\
                impl Id { #[flow(\"ret = csprng(64)\")] pub fn fresh() -> Id; }\n";
    assert_eq!(loaded(stub), Ok(()));
}

#[test]
fn no_such_function() {
    let stub = "#![model(crate = \"own\")]\npub fn tokens(n: u32) -> String;\n";
    refused(stub, &["own.rs:2:8", "`tokens`", "did you mean `token`?"]);
    let stub = "#![model(crate = \"own\")]\nimpl Id { pub fn frsh() -> Id; }\n";
    refused(stub, &["own.rs:2:", "`frsh`", "did you mean `fresh`?"]);
}

#[test]
fn unknown_attribute() {
    let stub = "#![model(crate = \"own\")]\n#[flows(\"\")]\npub fn token(n: u32) -> String;\n";
    refused(stub, &["own.rs:2:", "did you mean `flow`?"]);
}

#[test]
fn wrong_flow() {
    let stub =
        "#![model(crate = \"own\")]\n#[flow(\"ret = m\")]\npub fn token(n: u32) -> String;\n";
    refused(stub, &["own.rs:2:", "`m`"]);
}

#[test]
fn wrong_crate() {
    refused(
        "#![model(crate = \"owm\")]\n",
        &["own.rs:1:1", "did you mean `own`?"],
    );
    refused("pub fn token();\n", &["own.rs:1:1", "which crate"]);
}

#[test]
fn other_parameters() {
    let stub = "#![model(crate = \"own\")]\npub fn token() -> String;\n";
    refused(stub, &["own.rs:2:8", "takes 1 parameters"]);
}
