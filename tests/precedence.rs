//! One defect is one finding: `docs/precedence.md` says who speaks, and for each of its rows there is a program in
//! which both lints see the same mistake.

mod common {
    pub mod audit;
}

use std::collections::BTreeSet;
use std::fs;

use common::audit;
use session_audit::lint::fold;
use session_audit::lint::registry::Registry;

const MANIFEST: &str = r#"[package]
name = "example"
version = "0.1.0"
edition = "2024"

[dependencies]
aws-sdk-dynamodb = "1"
axum = "0.8"
axum-extra = { version = "0.12", features = ["cookie"] }
chrono = "0.4"
fastrand = "2"
oauth2 = "5"
password-auth = "1"
serde = "1"
tower-sessions = "0.15"
"#;

const USE: &str = r#"
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Form, extract::{Query, State}, http::StatusCode};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tower_sessions::Session;

fn s(text: impl Into<String>) -> AttributeValue {
    AttributeValue::S(text.into())
}

fn failed<E>(_: E) -> StatusCode {
    StatusCode::BAD_GATEWAY
}
"#;

/// A program, the lint that speaks, and those that are silent.
const PROGRAMS: &[(&str, &str, &[&str])] = &[
    (
        r#"
        #[derive(Deserialize)]
        pub struct Open { session_id: String, user_id: String }
        async fn store(db: &Client, session_id: String, user: String) -> Result<(), StatusCode> {
            let put = db.put_item().table_name("sessions").item("session_id", s(session_id));
            put.item("user_id", s(user)).send().await.map_err(failed).map(drop)
        }
        pub async fn open(State(db): State<Client>, Form(form): Form<Open>) -> Result<(), StatusCode> {
            store(&db, form.session_id, form.user_id).await
        }
        "#,
        "client-controlled-session-key",
        &["unproven-session-key", "unverified-session-identity"],
    ),
    (
        r#"
        #[derive(Deserialize)]
        pub struct Open { user_id: String }
        async fn store(db: &Client, session_id: String, user: String) -> Result<(), StatusCode> {
            let put = db.put_item().table_name("sessions").item("session_id", s(session_id));
            put.item("user_id", s(user)).send().await.map_err(failed).map(drop)
        }
        pub async fn open(State(db): State<Client>, jar: CookieJar, Form(form): Form<Open>) -> Result<(), StatusCode> {
            let sid = jar.get("sid").ok_or(StatusCode::BAD_REQUEST)?.value().to_owned();
            store(&db, sid, form.user_id).await
        }
        "#,
        "permissive-session-adoption",
        &[
            "client-controlled-session-key",
            "unproven-session-key",
            "unverified-session-identity",
        ],
    ),
    (
        r#"
        #[derive(Deserialize)]
        pub struct Open { user_id: String }
        async fn store(db: &Client, session_id: String, user: String) -> Result<(), StatusCode> {
            let update = db.update_item().table_name("sessions").key("session_id", s(session_id));
            let update = update.update_expression("SET user_id = :u");
            update.expression_attribute_values(":u", s(user)).send().await.map_err(failed).map(drop)
        }
        pub async fn end(State(db): State<Client>, jar: CookieJar) -> Result<(), StatusCode> {
            let sid = jar.get("sid").ok_or(StatusCode::BAD_REQUEST)?.value().to_owned();
            let delete = db.delete_item().table_name("sessions").key("session_id", s(sid));
            delete.send().await.map_err(failed).map(drop)
        }
        pub async fn open(State(db): State<Client>, jar: CookieJar, Form(form): Form<Open>) -> Result<(), StatusCode> {
            let sid = jar.get("sid").ok_or(StatusCode::BAD_REQUEST)?.value().to_owned();
            let get = db.get_item().table_name("sessions").key("session_id", s(sid.clone()));
            get.consistent_read(true).send().await.map_err(failed)?;
            store(&db, sid, form.user_id).await
        }
        "#,
        "upsert-session-fixation",
        &[
            "resurrecting-session-write",
            "unproven-session-key",
            "unverified-session-identity",
        ],
    ),
    (
        r#"
        pub async fn open(State(db): State<Client>) -> Result<(), StatusCode> {
            let token = format!("{}-{}", chrono::Utc::now().timestamp(), fastrand::u32(..));
            let put = db.put_item().table_name("sessions").item("session_token", s(token));
            put.item("user_id", s("guest")).send().await.map_err(failed).map(drop)
        }
        "#,
        "weak-rng-session-token",
        &["guessable-session-token", "low-entropy-session-token"],
    ),
    (
        r#"
        pub async fn open(State(db): State<Client>) -> Result<(), StatusCode> {
            let token = chrono::Utc::now().timestamp().to_string();
            let put = db.put_item().table_name("sessions").item("session_token", s(token));
            put.item("user_id", s("guest")).send().await.map_err(failed).map(drop)
        }
        "#,
        "guessable-session-token",
        &["low-entropy-session-token"],
    ),
    (
        r#"
        #[derive(Deserialize)]
        pub struct Login { password: String }
        pub async fn login(session: Session, Form(form): Form<Login>) -> Result<(), StatusCode> {
            let hash = std::env::var("HASH").map_err(failed)?;
            password_auth::verify_password(&form.password, &hash).map_err(failed)?;
            session.insert("user_id", "admin").await.map_err(failed)?;
            session.insert("role", "admin").await.map_err(failed)
        }
        "#,
        "login-without-new-token",
        &["privilege-change-without-rotation"],
    ),
    (
        r#"
        use oauth2::{AuthorizationCode, EndpointNotSet, EndpointSet, basic::BasicClient};
        type League = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;
        #[derive(Deserialize)]
        pub struct Back { code: String, state: String }
        pub async fn back(State(league): State<League>, session: Session, Query(back): Query<Back>) -> Result<(), StatusCode> {
            let state = session.remove::<String>("oauth_state").await.map_err(failed)?;
            if state != Some(back.state) {
                return Err(StatusCode::FORBIDDEN);
            }
            let request = league.exchange_code(AuthorizationCode::new(back.code));
            let tokens = request.request_async(&oauth2::reqwest::Client::new()).await.map_err(failed)?;
            session.insert("user_id", format!("{tokens:?}")).await.map_err(failed)
        }
        "#,
        "oauth-callback-keeps-session",
        &["login-without-new-token"],
    ),
    (
        r#"
        #[derive(Deserialize)]
        pub struct Asked { sid: String }
        pub async fn open(State(db): State<Client>) -> Result<String, StatusCode> {
            let token: String = (0..32).map(|_| char::from(b'a')).collect();
            let end = AttributeValue::N((chrono::Utc::now().timestamp() + 60).to_string());
            let put = db.put_item().table_name("sessions").item("session_id", s(token.clone()));
            put.item("expires_at", end).item("user_id", s("guest")).send().await.map_err(failed)?;
            Ok(token)
        }
        pub async fn who(State(db): State<Client>, Query(asked): Query<Asked>) -> Result<String, StatusCode> {
            let get = db.get_item().table_name("sessions").key("session_id", s(asked.sid));
            let found = get.consistent_read(true).send().await.map_err(failed)?;
            let item = found.item.ok_or(StatusCode::UNAUTHORIZED)?;
            item["user_id"].as_s().cloned().map_err(|_| StatusCode::UNAUTHORIZED)
        }
        "#,
        "session-lookup-from-request-parameter",
        &["ttl-only-expiry"],
    ),
];

#[test]
fn the_table_is_sorted_and_names_lints() {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    assert!(
        fold::rows().is_sorted(),
        "sort the rows of docs/precedence.md"
    );
    for (first, second) in fold::rows() {
        for id in [first, second] {
            assert!(registry.get(id).is_some(), "{}", registry.unknown(id));
        }
        let back = (*second, *first);
        assert!(
            !fold::rows().contains(&back),
            "`{first}` and `{second}` silence each other"
        );
    }
}

#[test]
fn every_row_has_a_program_and_every_program_a_row() {
    let pairs = PROGRAMS
        .iter()
        .flat_map(|(_, first, others)| others.iter().map(move |second| (*first, *second)));
    let shown: BTreeSet<_> = pairs.collect();
    let rows: BTreeSet<_> = fold::rows().iter().copied().collect();
    assert_eq!(
        shown, rows,
        "programs of this test, and rows of docs/precedence.md"
    );
}

#[test]
fn one_speaks_and_the_others_are_silent() {
    for (program, first, others) in PROGRAMS {
        let folder = tempfile::tempdir().expect("a temporary directory");
        fs::create_dir(folder.path().join("src")).expect("created");
        fs::write(folder.path().join("Cargo.toml"), MANIFEST).expect("written");
        fs::write(folder.path().join("src/lib.rs"), format!("{USE}{program}")).expect("written");
        let report = audit::audit(folder.path().join("Cargo.toml"));
        assert!(audit::blind_spots(&report).is_empty(), "{program}");
        let reported: BTreeSet<_> = report.findings.iter().map(|it| it.lint.as_str()).collect();
        assert!(
            reported.contains(first),
            "`{first}` of {reported:?}{program}"
        );
        for other in *others {
            assert!(!reported.contains(other), "`{other}` is silent{program}");
        }
    }
}
