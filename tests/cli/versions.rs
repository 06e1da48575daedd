//! Advice is written in the API of the libraries, and of their versions, that a program depends on.

use crate::project::Project;

/// What the audit of a program says, with these dependencies besides axum and DynamoDB.
fn advice(dependencies: &str, lock: &str, program: &str) -> String {
    let project = Project::vulnerable();
    let manifest =
        "[package]\nname = \"desk\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\n";
    let manifest = format!("{manifest}aws-sdk-dynamodb = \"1\"\nuuid = \"1\"\n{dependencies}");
    project.write("Cargo.toml", &manifest);
    if !lock.is_empty() {
        project.write("Cargo.lock", lock);
    }
    project.write("src/lib.rs", program);
    let out = project.run(&[]).out;
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

const LOGIN: &str = r#"use axum::{Json, http::StatusCode};

#[derive(serde::Deserialize)]
pub struct Form {
    user: String,
    password: String,
    hash: String,
}

pub async fn login(session: SESSION, Json(form): Json<Form>) -> Result<(), StatusCode> {
    if !bcrypt::verify(&form.password, &form.hash).unwrap_or(false) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    INSERT;
    Ok(())
}
"#;

#[test]
fn a_session_is_rotated_as_its_library_does_it() {
    let login =
        |session: &str, insert: &str| LOGIN.replace("SESSION", session).replace("INSERT", insert);
    let common = "axum = \"0.8\"\nbcrypt = \"0.17\"\nserde = \"1\"\n";
    let out = advice(
        &format!("{common}tower-sessions = \"0.14\"\n"),
        "",
        &login(
            "tower_sessions::Session",
            "session.insert(\"user_id\", form.user).await.ok()",
        ),
    );
    assert!(out.contains("`session.cycle_id().await?`"), "{out}");
    let out = advice(
        &format!("{common}axum_session = \"0.17\"\n"),
        "",
        &login(
            "axum_session::Session<axum_session::SessionNullPool>",
            "session.set(\"user_id\", form.user)",
        ),
    );
    assert!(out.contains("`session.renew()`"), "{out}");
}

/// The cookies of another library are newer.
const LOCK: &str = r#"version = 4

[[package]]
name = "axum-extra"
version = "0.7.7"
dependencies = ["cookie 0.17.0"]

[[package]]
name = "cookie"
version = "0.17.0"

[[package]]
name = "cookie"
version = "0.18.1"
"#;

#[test]
fn a_cookie_is_built_as_its_version_does_it() {
    let program = |cookie: &str| {
        format!(
            r#"use aws_sdk_dynamodb::{{Client, types::AttributeValue}};
use axum::{{extract::State, http::StatusCode}};
use axum_extra::extract::cookie::{{Cookie, CookieJar}};
use uuid::Uuid;

pub async fn open(State(db): State<Client>, jar: CookieJar) -> Result<CookieJar, StatusCode> {{
    let token = Uuid::new_v4().to_string();
    db.put_item()
        .table_name("sessions")
        .item("session_token", AttributeValue::S(token.clone()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(jar.add({cookie}))
}}
"#
        )
    };
    let out = advice(
        "axum = \"0.8\"\naxum-extra = \"0.12\"\n",
        "",
        &program("Cookie::build((\"sid\", token))"),
    );
    assert!(
        out.contains("`Cookie::build((\"__Host-id\", token))"),
        "{out}"
    );
    let out = advice(
        "axum = \"0.6\"\naxum-extra = \"0.7\"\n",
        LOCK,
        &program("Cookie::build(\"sid\", token).finish()"),
    );
    assert!(
        out.contains("`Cookie::build(\"__Host-id\", token)"),
        "{out}"
    );
    assert!(out.contains(".finish()`"), "{out}");
}
