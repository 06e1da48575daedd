//! A small service in a folder of its own, and the program run in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

pub const MANIFEST: &str = r#"[package]
name = "service"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = "0.8"
aws-sdk-dynamodb = "1"
serde = "1"
"#;

/// The client chooses the session's id.
pub const HTTP: &str = r#"use aws_sdk_dynamodb::Client;
use axum::{Form, extract::State, http::StatusCode};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Start {
    session: String,
}

pub async fn start(State(db): State<Client>, Form(form): Form<Start>) -> StatusCode {
    crate::store::save(&db, form.session).await;
    StatusCode::CREATED
}
"#;

/// `save` is at deny, by way of the handler; `import`, which nothing calls, is at warn.
pub const STORE: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};

pub async fn save(db: &Client, id: String) {
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(id));
    let put = put.item("basket", AttributeValue::S("empty".to_owned()));
    let _ = put.send().await;
}

pub async fn import(db: &Client, session_token: String) {
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(session_token));
    let put = put.item("basket", AttributeValue::S("empty".to_owned()));
    let _ = put.send().await;
}
"#;

pub const DENIED: &str = "client-controlled-session-key";
pub const WARNED: &str = "unproven-session-key";

/// A folder to run in.
pub struct Project(pub TempDir);

impl Project {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let project = Self(tempfile::tempdir().expect("a temporary folder"));
        for (name, text) in files {
            project.write(name, text);
        }
        project
    }

    /// A service with one finding at deny and one at warn.
    pub fn vulnerable() -> Self {
        Self::new(&[
            ("Cargo.toml", MANIFEST),
            ("src/lib.rs", "pub mod http;\npub mod store;\n"),
            ("src/http.rs", HTTP),
            ("src/store.rs", STORE),
        ])
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("in our folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file was written")
    }

    /// Names of all files and folders.
    pub fn entries(&self) -> BTreeSet<PathBuf> {
        let entries = walkdir::WalkDir::new(self.0.path()).into_iter();
        entries
            .map(|entry| entry.expect("readable").into_path())
            .collect()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"));
        command.args(args).current_dir(self.0.path());
        // Where these tests run, in GitHub Actions or in colours, is nothing the program is told.
        for variable in ["GITHUB_ACTIONS", "CARGO_TERM_COLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command
    }

    pub fn git(&self, args: &[&str]) {
        let mut git = Command::new("git");
        git.current_dir(self.path("."));
        for (key, value) in [("user.name", "a"), ("user.email", "a@b.invalid")] {
            git.args(["-c", &format!("{key}={value}")]);
        }
        let done = git
            .args(["-c", "init.defaultBranch=trunk"])
            .args(args)
            .output();
        let done = done.expect("git runs");
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "git {args:?}: {said}");
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::new(self.command(args).output())
    }
}

pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn new(output: std::io::Result<Output>) -> Self {
        let output = output.expect("the program starts");
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Failed with one message that holds these texts, and without a report.
    #[track_caller]
    pub fn failed(&self, texts: &[&str]) {
        let Self { code, out, err } = self;
        assert_eq!((*code, out.as_str()), (Some(2), ""), "{err}");
        assert!(err.starts_with("error: "), "{err}");
        assert_eq!(err.matches("error:").count(), 1, "{err}");
        for text in texts {
            assert!(err.contains(text), "no `{text}` in: {err}");
        }
    }
}
