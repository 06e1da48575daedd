//! Every key of the configuration acts: what is said of a program with it, and without it.

use std::collections::BTreeSet;

use crate::project::{DENIED, Project};

const MANIFEST: &str = r#"[package]
name = "service"
version = "0.1.0"
edition = "2024"

[dependencies]
aws-sdk-dynamodb = "1"
axum = "0.8"
hex = "0.4"
rand = "0.9"
serde = "1"
tower-sessions = "0.15"
uuid = "1"
"#;

/// Stores what the client sends, under `TABLE` and `KEY`.
const CHOSEN: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Form, extract::State, http::StatusCode};

#[derive(serde::Deserialize)]
pub struct Start {
    number: String,
    until: u64,
}

pub async fn start(State(db): State<Client>, Form(form): Form<Start>) -> StatusCode {
    let put = db.put_item().table_name("TABLE");
    let put = put.item("KEY", AttributeValue::S(form.number));
    let put = put.item("user_id", AttributeValue::S("guest".to_owned()));
    let put = put.item("expires_at", AttributeValue::N(form.until.to_string()));
    put.send().await.map_or(StatusCode::BAD_GATEWAY, |_| StatusCode::CREATED)
}
"#;

/// Stores a session under a token that is `MADE`.
const FRESH: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::State, http::StatusCode};

pub async fn start(State(db): State<Client>) -> Result<String, StatusCode> {
    let token = MADE;
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(token.clone()));
    put.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(token)
}
"#;

const LOGIN: &str = r#"use axum::{Form, http::StatusCode};
use tower_sessions::Session;

pub mod gate {
    pub async fn admit(name: &str, code: &str) -> Option<String> {
        company_directory::ask(name, code).await
    }
}

#[derive(serde::Deserialize)]
pub struct Start {
    name: String,
    code: String,
}

pub async fn start(session: Session, Form(form): Form<Start>) -> Result<(), StatusCode> {
    let user = gate::admit(&form.name, &form.code).await.ok_or(StatusCode::UNAUTHORIZED)?;
    session.insert("user_id", user).await.map_err(|_| StatusCode::BAD_GATEWAY)
}
"#;

const MINT: &str = r#"pub mod mint {
    pub fn coin() -> String {
        let now = std::time::SystemTime::now();
        let now = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        format!("coin-{}", now.as_millis())
    }
}
"#;

const GATEWAY: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::{FromRequestParts, State}, http::{StatusCode, request::Parts}};

/// The gateway in front of the service sets the header, and takes it out of what clients send.
pub struct FromGateway(pub String);

impl<S: Send + Sync> FromRequestParts<S> for FromGateway {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let header = parts.headers.get("x-session").and_then(|it| it.to_str().ok());
        header.map(|id| Self(id.to_owned())).ok_or(StatusCode::BAD_REQUEST)
    }
}

pub async fn start(State(db): State<Client>, FromGateway(id): FromGateway) -> StatusCode {
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(id));
    put.send().await.map_or(StatusCode::BAD_GATEWAY, |_| StatusCode::CREATED)
}
"#;

/// The lints that are reported with a configuration.
fn found(program: &str, config: &str) -> BTreeSet<String> {
    let project = Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", program),
        ("session-audit.toml", config),
    ]);
    let ran = project.run(&["--output", "short"]);
    assert_ne!(ran.code, Some(2), "{config}: {}", ran.err);
    let ids = ran.out.split(['[', ']']).skip(1).step_by(2);
    ids.map(str::to_owned).collect()
}

#[track_caller]
fn acts(program: &str, config: &str, lint: &str, before: bool) {
    assert_eq!(
        found(program, "").contains(lint),
        before,
        "{lint} without {config}"
    );
    assert_eq!(
        found(program, config).contains(lint),
        !before,
        "{lint} with {config}"
    );
}

#[test]
fn session_tables_hold_sessions_whatever_they_are_called() {
    let program = CHOSEN.replace("TABLE", "visits").replace("KEY", "id");
    acts(&program, "session-tables = [\"visits\"]", DENIED, false);
}

#[test]
fn session_key_attributes_are_keys_whatever_they_are_called() {
    let program = CHOSEN.replace("TABLE", "sessions").replace("KEY", "number");
    acts(
        &program,
        "session-key-attributes = [\"number\"]",
        DENIED,
        false,
    );
}

#[test]
fn min_entropy_bits_is_the_least_that_is_accepted() {
    let lint = "low-entropy-session-token";
    let twelve = FRESH.replace("MADE", "hex::encode(rand::random::<[u8; 12]>())");
    acts(&twelve, "min-entropy-bits = 96", lint, true);
    let sixteen = FRESH.replace("MADE", "hex::encode(rand::random::<[u8; 16]>())");
    acts(&sixteen, "min-entropy-bits = 129", lint, false);
}

#[test]
fn uuids_are_accepted_unless_they_are_not() {
    let program = FRESH.replace("MADE", "uuid::Uuid::new_v4().to_string()");
    acts(
        &program,
        "accept-uuid-v4 = false",
        "low-entropy-session-token",
        false,
    );
}

#[test]
fn login_functions_check_who_the_user_is() {
    acts(
        LOGIN,
        "login-functions = [\"service::gate::admit\"]",
        "login-without-new-token",
        false,
    );
}

#[test]
fn token_constructors_make_tokens() {
    acts(
        MINT,
        "token-constructors = [\"service::mint::coin\"]",
        "guessable-session-token",
        false,
    );
}

#[test]
fn trusted_extractors_hold_nothing_of_the_client() {
    acts(
        GATEWAY,
        "trusted-extractors = [\"service::FromGateway\"]",
        DENIED,
        true,
    );
}

#[test]
fn levels_are_set_per_lint() {
    let program = CHOSEN
        .replace("TABLE", "sessions")
        .replace("KEY", "session_id");
    acts(
        &program,
        &format!("[lints]\n{DENIED} = \"allow\""),
        DENIED,
        true,
    );
    let raw = FRESH.replace("MADE", "hex::encode(rand::random::<[u8; 32]>())");
    let lint = "raw-token-at-rest";
    acts(&raw, &format!("[lints]\n{lint} = \"warn\""), lint, false);
}

#[test]
fn an_unknown_key_is_an_error_that_names_the_one_that_was_meant() {
    let project = Project::vulnerable();
    for (key, meant) in [
        ("sesion-tables", "session-tables"),
        ("min-entropy", "min-entropy-bits"),
        ("accept-uuid", "accept-uuid-v4"),
        ("login-function", "login-functions"),
    ] {
        project.write("session-audit.toml", &format!("\n{key} = 1\n"));
        let place = "session-audit.toml:2";
        project
            .run(&[])
            .failed(&[place, key, &format!("`{meant}`")]);
    }
}

#[test]
fn the_written_configuration_says_the_defaults() {
    let project = Project::vulnerable();
    let before = project.run(&["--output", "json", "-q"]);
    project.run(&["init"]);
    let written = project.read("session-audit.toml");
    let lines = written.lines().map(|line| match line.strip_prefix("# ") {
        Some(setting) if setting.contains(" = ") || setting.starts_with("[[") => setting,
        _ => line,
    });
    let uncommented = lines.collect::<Vec<_>>().join("\n");
    for key in [
        "session-tables",
        "min-entropy-bits",
        "[[overrides]]",
        "paths",
    ] {
        let own_line = uncommented.lines().any(|line| line.starts_with(key));
        assert!(own_line, "{key} is a setting of\n{uncommented}");
    }
    project.write("session-audit.toml", &uncommented);
    let after = project.run(&["--output", "json", "-q"]);
    assert_eq!(before.out, after.out, "{}", after.err);
}
