//! What each repair makes of a program; the finding is gone with it.

use crate::project::Project;

const MANIFEST: &str = r#"[package]
name = "desk"
version = "0.1.0"
edition = "2024"

[dependencies]
aws-sdk-dynamodb = "1"
axum = "0.8"
axum-extra = { version = "0.12", features = ["cookie"] }
axum_session = "0.17"
bcrypt = "0.17"
chrono = "0.4"
hex = "0.4"
rand = "0.9"
serde = "1"
tower-sessions = "0.14"
tracing = "0.1"
uuid = { version = "1", features = ["v4"] }
"#;

/// A sign-in that sets a cookie; `{}` stands for the function that makes it.
const COOKIES: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::State, http::{StatusCode, header}};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use uuid::Uuid;

USES
pub async fn open(State(db): State<Client>, jar: CookieJar) -> Result<ANSWER, StatusCode> {
    let token = Uuid::new_v4().to_string();
    db.put_item()
        .table_name("sessions")
        .item("session_token", AttributeValue::S(token.clone()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(RESULT)
}

MAKER
"#;

fn cookies(maker: &str) -> String {
    COOKIES
        .replace("USES", "")
        .replace("ANSWER", "CookieJar")
        .replace("RESULT", "jar.add(session_cookie(token))")
        .replace("MAKER", maker)
}

fn project(program: &str) -> Project {
    let project = Project::vulnerable();
    project.write("Cargo.toml", MANIFEST);
    project.write("src/lib.rs", program);
    project
}

/// The repair makes the one text of the other, and the finding is gone.
#[track_caller]
pub fn becomes(lint: &str, fix: &str, before: &str, after: &str) {
    let project = project(before);
    let only = ["-A", "all", "-D", lint];
    assert_eq!(project.run(&only).code, Some(1), "it is found: {before}");
    let fixed = project.run(&[&only[..], &[fix, "--allow-dirty"]].concat());
    assert_eq!(project.read("src/lib.rs"), after, "{}", fixed.err);
    assert_eq!(fixed.code, Some(0), "nothing stays: {}", fixed.err);
    let ran = project.run(&only);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
}

#[track_caller]
fn cookie_becomes(fix: &str, before: &str, after: &str) {
    becomes(
        "insecure-session-cookie",
        fix,
        &cookies(before),
        &cookies(after),
    );
}

#[test]
fn a_builder_gets_what_it_lacks() {
    cookie_becomes(
        "--fix",
        r#"fn session_cookie(token: String) -> Cookie<'static> {
    Cookie::build(("sid", token)).path("/").http_only(true).build()
}"#,
        r#"fn session_cookie(token: String) -> Cookie<'static> {
    Cookie::build(("sid", token)).secure(true).same_site(axum_extra::extract::cookie::SameSite::Lax).path("/").http_only(true).build()
}"#,
    );
}

#[test]
fn names_that_are_imported_are_used() {
    cookie_becomes(
        "--fix",
        r#"mod flags {
    pub use axum_extra::extract::cookie::SameSite;
}
use flags::*;

fn session_cookie(token: String) -> Cookie<'static> {
    Cookie::build(("sid", token)).build()
}"#,
        r#"mod flags {
    pub use axum_extra::extract::cookie::SameSite;
}
use flags::*;

fn session_cookie(token: String) -> Cookie<'static> {
    Cookie::build(("sid", token)).secure(true).http_only(true).same_site(SameSite::Lax).build()
}"#,
    );
}

#[test]
fn a_cookie_without_a_builder_gets_one() {
    cookie_becomes(
        "--fix",
        r#"fn session_cookie(token: String) -> Cookie<'static> {
    let mut cookie = Cookie::new("sid", token);
    cookie.set_path("/");
    cookie.set_secure(true);
    cookie
}"#,
        r#"fn session_cookie(token: String) -> Cookie<'static> {
    let mut cookie = Cookie::build(("sid", token)).http_only(true).same_site(axum_extra::extract::cookie::SameSite::Lax).build();
    cookie.set_path("/");
    cookie.set_secure(true);
    cookie
}"#,
    );
}

#[test]
fn what_was_switched_off_is_switched_on_when_asked() {
    let before = r#"fn session_cookie(token: String) -> Cookie<'static> {
    let mut cookie = Cookie::build(("sid", token))
        .same_site(axum_extra::extract::cookie::SameSite::Strict)
        .http_only(false)
        .build();
    cookie.set_secure( false );
    cookie
}"#;
    let project = project(&cookies(before));
    project.run(&["--fix", "--allow-dirty"]);
    assert_eq!(
        project.read("src/lib.rs"),
        cookies(before),
        "it needs a look"
    );
    cookie_becomes(
        "--fix=all",
        before,
        &before
            .replace("http_only(false)", "http_only(true)")
            .replace("set_secure( false )", "set_secure( true )"),
    );
}

#[test]
fn a_header_gets_what_it_lacks() {
    let program = |text: &str| {
        COOKIES
            .replace("USES", "use axum::http::HeaderName;\n")
            .replace("ANSWER", "[(HeaderName, String); 1]")
            .replace("jar: CookieJar", "_jar: CookieJar")
            .replace("RESULT", "[(header::SET_COOKIE, text(&token))]")
            .replace("MAKER", text)
    };
    becomes(
        "insecure-session-cookie",
        "--fix",
        &program("fn text(sid: &str) -> String {\n    format!(\"sid={sid}; Path=/; HttpOnly\")\n}"),
        &program(
            "fn text(sid: &str) -> String {\n    format!(\"sid={sid}; Path=/; HttpOnly; Secure; SameSite=Lax\")\n}",
        ),
    );
    becomes(
        "insecure-session-cookie",
        "--fix",
        &program(
            "fn text(sid: &str) -> String {\n    format!(r#\"sid={};SameSite=Lax;\"#, sid)\n}",
        ),
        &program(
            "fn text(sid: &str) -> String {\n    format!(r#\"sid={};SameSite=Lax; Secure; HttpOnly\"#, sid)\n}",
        ),
    );
}

#[test]
fn a_layer_is_protected() {
    let before = "use axum::Router;
use tower_sessions::{MemoryStore, SessionManagerLayer};

pub fn app() -> Router {
    Router::new().layer(
        SessionManagerLayer::new(MemoryStore::default())
            .with_secure(false)
            .with_http_only(false),
    )
}
";
    let lint = "insecure-session-layer-config";
    becomes(lint, "--fix=all", before, &before.replace("false", "true"));
    let unset =
        "use axum_session::{Key, SessionConfig, SessionError, SessionNullPool, SessionStore};

pub async fn store(key: Key) -> Result<SessionStore<SessionNullPool>, SessionError> {
    SessionStore::new(None, SessionConfig::default().with_key(key)).await
}
";
    let set = unset.replace("default()", "default().with_secure(true)");
    becomes(lint, "--fix", unset, &set);
}

#[test]
fn an_argument_is_not_recorded() {
    let program = |attribute: &str| {
        format!(
            r#"use aws_sdk_dynamodb::{{Client, types::AttributeValue}};
use axum::{{extract::State, http::StatusCode}};
use axum_extra::extract::CookieJar;
use tracing::instrument;

{attribute}
async fn end(db: &Client, presented: String) -> Result<(), StatusCode> {{
    db.delete_item()
        .table_name("sessions")
        .key("session_token", AttributeValue::S(presented))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(())
}}

pub async fn sign_out(State(db): State<Client>, jar: CookieJar) -> Result<(), StatusCode> {{
    let sid = jar.get("sid").ok_or(StatusCode::UNAUTHORIZED)?;
    end(&db, sid.value().to_owned()).await
}}
"#
        )
    };
    for (before, after) in [
        ("#[instrument]", "#[instrument(skip(presented))]"),
        (
            "#[instrument(skip(db), err)]",
            "#[instrument(skip(db, presented), err)]",
        ),
    ] {
        becomes("token-logged", "--fix", &program(before), &program(after));
    }
}

#[test]
fn a_session_is_read_consistently() {
    let program = |read: &str| {
        format!(
            r#"use aws_sdk_dynamodb::{{Client, types::AttributeValue}};
use axum::{{extract::State, http::StatusCode}};
use axum_extra::extract::CookieJar;

pub async fn home(State(db): State<Client>, jar: CookieJar) -> Result<String, StatusCode> {{
    let sid = jar.get("sid").ok_or(StatusCode::UNAUTHORIZED)?.value().to_owned();
    let read = db.get_item().table_name("sessions");
    let found = {read}.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    let session = found.item.ok_or(StatusCode::UNAUTHORIZED)?;
    let user = session.get("user_id").and_then(|user| user.as_s().ok());
    user.cloned().ok_or(StatusCode::UNAUTHORIZED)
}}

pub async fn end(State(db): State<Client>, jar: CookieJar) -> Result<(), StatusCode> {{
    let sid = jar.get("sid").ok_or(StatusCode::UNAUTHORIZED)?.value().to_owned();
    let delete = db.delete_item().table_name("sessions");
    let delete = delete.key("session_token", AttributeValue::S(sid));
    delete.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(())
}}
"#
        )
    };
    let key = "read.key(\"session_token\", AttributeValue::S(sid))";
    let fixed = format!("{key}.consistent_read(true)");
    let lint = "eventually-consistent-session-read";
    becomes(lint, "--fix", &program(key), &program(&fixed));
    let off = format!("{key}.consistent_read(false)");
    becomes(lint, "--fix=all", &program(&off), &program(&fixed));
}
