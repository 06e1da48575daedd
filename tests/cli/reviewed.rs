//! What the repairs that somebody has to look at make of a program; the finding is gone with them.

use crate::repairs::becomes;

/// The one lint before and after, where `FIRST` becomes `SECOND` in the program.
#[track_caller]
fn all(lint: &str, program: &str, first: &str, second: &str) {
    assert_eq!(program.matches(first).count(), 1, "one `{first}`");
    becomes(lint, "--fix=all", program, &program.replace(first, second));
}

const LOGIN: &str = r#"use axum::{Json, http::StatusCode};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Form {
    user: String,
    password: String,
    hash: String,
}

async fn known(form: &Form) -> Result<(), StatusCode> {
    match bcrypt::verify(&form.password, &form.hash) {
        Ok(true) => Ok(()),
        _ => Err(StatusCode::UNAUTHORIZED),
    }
}

pub async fn login(session: SESSION, Json(form): Json<Form>) -> RESULT {
    BODY
}
"#;

fn login(session: &str, result: &str, body: &str) -> String {
    let program = LOGIN.replace("SESSION", session);
    program.replace("RESULT", result).replace("BODY", body)
}

#[test]
fn a_session_gets_another_id_before_the_user_is_put_in_it() {
    let status = "Result<StatusCode, StatusCode>";
    for (result, body, first, second) in [
        (
            status,
            "known(&form).await?;
    session
        .insert(\"user_id\", form.user)
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(StatusCode::OK)",
            "    session\n        .insert",
            "    session.cycle_id()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    session\n        .insert",
        ),
        // One rotation for both.
        (
            status,
            "known(&form).await?;
    session.insert(\"user_id\", &form.user).await.unwrap();
    session.insert(\"account\", &form.user).await.unwrap();
    Ok(StatusCode::OK)",
            "    session.insert(\"user_id\"",
            "    session.cycle_id().await.unwrap();\n    session.insert(\"user_id\"",
        ),
        (
            "StatusCode",
            "if known(&form).await.is_err() {
        return StatusCode::UNAUTHORIZED;
    }
    match session.insert(\"user_id\", form.user).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }",
            "    match session.insert",
            "    if let Err(_) = session.cycle_id().await { return StatusCode::BAD_GATEWAY; }
    match session.insert",
        ),
    ] {
        let program = login("tower_sessions::Session", result, body);
        all("login-without-new-token", &program, first, second);
    }
}

#[test]
fn a_session_is_renewed_as_its_library_does_it() {
    let program = login(
        "axum_session::Session<axum_session::SessionNullPool>",
        "Result<StatusCode, StatusCode>",
        "known(&form).await?;
    session.set(\"user_id\", form.user);
    Ok(StatusCode::OK)",
    );
    let (first, second) = ("    session.set", "    session.renew();\n    session.set");
    all("login-without-new-token", &program, first, second);
}

const OPEN: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::State, http::StatusCode};
use rand::{Rng, RngCore, distr::{Alphanumeric, SampleString}};
use uuid::Uuid;

const LENGTH: usize = 12;

fn token() -> String {
    DRAW
}

pub async fn open(State(db): State<Client>) -> Result<String, StatusCode> {
    let token = token();
    db.put_item()
        .table_name("sessions")
        .item("session_token", AttributeValue::S(token.clone()))
        .item("user_id", AttributeValue::S("guest".to_owned()))
        .item("expires_at", AttributeValue::N(END))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(token)
}
"#;

fn open(draw: &str, end: &str) -> String {
    OPEN.replace("DRAW", draw).replace("END", end)
}

#[test]
fn a_token_is_made_longer() {
    for (draw, first, second) in [
        (
            "rand::rng().sample_iter(Alphanumeric).take(8).map(char::from).collect()",
            "take(8)",
            "take(22)",
        ),
        (
            "Alphanumeric.sample_string(&mut rand::rng(), LENGTH)",
            "LENGTH: usize = 12",
            "LENGTH: usize = 22",
        ),
        (
            "let full = Uuid::new_v4().simple().to_string();\n    full[..8].to_owned()",
            "full[..8]",
            "full[..]",
        ),
        (
            "Uuid::new_v4().simple().to_string().chars().take(10).collect()",
            ".chars().take(10)",
            ".chars()",
        ),
        (
            "let mut bytes = [0u8; 4];\n    rand::rng().fill_bytes(&mut bytes);\n    hex::encode(bytes)",
            "[0u8; 4]",
            "[0u8; 16]",
        ),
        (
            "format!(\"{:x}\", rand::random::<u64>())",
            "random::<u64>",
            "random::<u128>",
        ),
        (
            "hex::encode(rand::random::<[u8; 8]>())",
            "[u8; 8]",
            "[u8; 16]",
        ),
    ] {
        let end = "\"1900000000\".to_owned()";
        all("low-entropy-session-token", &open(draw, end), first, second);
    }
}

#[test]
fn an_end_is_stored_in_seconds() {
    let draw = "Alphanumeric.sample_string(&mut rand::rng(), 32)";
    for (end, repaired) in [
        (
            "(chrono::Utc::now().timestamp_millis() + 3_600_000).to_string()",
            "((chrono::Utc::now().timestamp_millis() + 3_600_000) / 1000).to_string()",
        ),
        (
            "{ let end = chrono::Utc::now().timestamp_micros(); end.to_string() }",
            "{ let end = chrono::Utc::now().timestamp_micros(); (end / 1000000).to_string() }",
        ),
    ] {
        all("ttl-not-epoch-seconds", &open(draw, end), end, repaired);
    }
}
