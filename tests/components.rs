//! Packages that know nothing of one another say nothing about one another, also in one workspace.

use std::fs;
use std::path::Path;

#[path = "common/audit.rs"]
mod audit;

const DEPENDENCIES: &str = "axum = \"0.8\"\naws-sdk-dynamodb = \"1\"\nserde = \"1\"\n";

/// Its name does not tell what the table keeps, but what is written to it does: who is logged in.
const KEEPS_SESSIONS: &str = r#"
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::extract::State;

pub async fn begin(State(db): State<Client>) {
    let put = db.put_item().table_name("entries");
    let put = put.item("session_token", AttributeValue::S("of nobody".to_owned()));
    let put = put.item("user_id", AttributeValue::S("nobody".to_owned()));
    let put = put.item("expires_at", AttributeValue::N("4102444800".to_owned()));
    let _ = put.send().await;
}
"#;

/// What a client names is written to a table of this name, and nothing says that it is a session.
const KEEPS_ENTRIES: &str = r#"
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Form, extract::State};

#[derive(serde::Deserialize)]
pub struct Entry { token: String }

pub async fn add(State(db): State<Client>, Form(entry): Form<Entry>) {
    let put = db.put_item().table_name("entries");
    let put = put.item("session_token", AttributeValue::S(entry.token));
    let _ = put.send().await;
}
"#;

fn write(folder: &Path, name: &str, dependencies: &str, text: &str) {
    let package = folder.join(name);
    fs::create_dir_all(package.join("src")).expect("writable");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\n{DEPENDENCIES}{dependencies}"
    );
    fs::write(package.join("Cargo.toml"), manifest).expect("writable");
    fs::write(package.join("src/lib.rs"), text).expect("writable");
}

/// The files of the findings in a workspace of these two, and of a package with these dependencies.
fn files_with_findings(third: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"a\", \"b\", \"c\"]\n";
    fs::write(folder.path().join("Cargo.toml"), workspace).expect("writable");
    write(folder.path(), "a", "", KEEPS_SESSIONS);
    write(folder.path(), "b", "", KEEPS_ENTRIES);
    write(folder.path(), "c", third, "pub struct Both;");
    let report = audit::audit(folder.path().join("Cargo.toml"));
    assert_eq!(audit::blind_spots(&report), Vec::<String>::new());
    let findings = report.findings.iter();
    let mut files = findings
        .map(|f| report.sources.file(f.primary.at.file).name.to_string())
        .collect::<Vec<_>>();
    files.dedup();
    files
}

#[test]
fn a_table_of_another_service_may_have_the_same_name() {
    assert_eq!(files_with_findings(""), Vec::<String>::new());
}

#[test]
fn what_one_package_uses_together_is_looked_at_together() {
    let both = "a = { path = \"../a\" }\nb = { path = \"../b\" }\n";
    assert_eq!(files_with_findings(both), ["b/src/lib.rs"]);
}
