//! Session handles that programs make themselves: a value in the request's extensions that handlers change and
//! middleware stores. Every program in `tests/handles/` is audited with the lints at their own levels; what it
//! marks is reported, and nothing else is.

#[path = "common/audit.rs"]
#[expect(dead_code, reason = "the lints keep their own levels here")]
mod audit;
#[path = "common/markers.rs"]
mod markers;

use std::fs;
use std::path::Path;

use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;
use session_audit::workspace::{Config, Options, Workspace};

const MANIFEST: &str = r#"[package]
name = "example"
version = "0.1.0"
edition = "2024"

[dependencies]
anyhow = "1"
argon2 = "0.5"
async-trait = "0.1"
aws-sdk-dynamodb = "1"
axum = "0.8"
axum-extra = { version = "0.12", features = ["cookie", "cookie-private"] }
base64 = "0.22"
bcrypt = "0.17"
futures-util = "0.3"
hmac = "0.12"
parking_lot = "0.12"
rand = "0.9"
reqwest = "0.12"
serde = "1"
serde_dynamo = "4"
serde_json = "1"
sha2 = "0.10"
time = "0.3"
tokio = "1"
tower = "0.5"
tracing = "0.1"
uuid = "1"
"#;

fn differences(program: &Path) -> Vec<String> {
    let code = fs::read_to_string(program).expect("a readable program");
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("src")).expect("a folder in it");
    fs::write(folder.path().join("Cargo.toml"), MANIFEST).expect("a manifest");
    fs::write(folder.path().join("src/lib.rs"), &code).expect("a program");
    let options = Options {
        manifest_path: Some(folder.path().join("Cargo.toml")),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let levels = Levels::resolve(&registry, &[], &[], &[]).expect("nothing is asked for");
    let report = session_audit::audit(&workspace, &Config::default(), &levels, &registry)
        .expect("there are no stubs");
    let expected = markers::markers("src/lib.rs", 1, &code);
    let mut found = markers::differences(&expected, &markers::reported(&report));
    found.extend(audit::blind_spots(&report));
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    found.iter().map(|line| format!("{name}: {line}")).collect()
}

#[test]
fn what_handlers_do_to_handles_of_the_programs_own_is_followed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/handles");
    let files = fs::read_dir(folder).expect("the programs");
    let mut programs = files
        .map(|file| file.expect("a program").path())
        .collect::<Vec<_>>();
    programs.sort();
    assert!(programs.len() >= 7, "programs are missing");
    let found = programs.iter().flat_map(|program| differences(program));
    let found = found.collect::<Vec<_>>();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
