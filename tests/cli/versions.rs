//! Advice is written in the API of the libraries, and of their versions, that a program depends on.

use crate::project::Project;

/// What the audit of a program says, with these dependencies besides axum and DynamoDB.
fn advice(dependencies: &str, lock: &str, program: &str) -> String {
    let common = "aws-sdk-dynamodb = \"1\"\nuuid = \"1\"\n";
    said(&format!("{common}{dependencies}"), lock, program)
}

/// What the audit of a program says, with these dependencies.
fn said(dependencies: &str, lock: &str, program: &str) -> String {
    let project = Project::new(&[]);
    let manifest =
        "[package]\nname = \"desk\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\n";
    let manifest = format!("{manifest}{dependencies}");
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
    let insert = "session.insert(\"user_id\", form.user).await.ok()";
    for version in ["0.8", "0.12", "0.14", "0.15"] {
        let out = advice(
            &format!("{common}tower-sessions = \"{version}\"\n"),
            "",
            &login("tower_sessions::Session", insert),
        );
        let rotation = "`session.cycle_id().await?`";
        assert!(out.contains(rotation), "tower-sessions {version}:\n{out}");
    }
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
    for (manifest, lock) in [
        ("axum = \"0.6\"\naxum-extra = \"0.7\"\n", LOCK.to_owned()),
        (
            "axum = \"0.5\"\naxum-extra = \"0.3\"\n",
            LOCK.replace("0.7.7", "0.3.7").replace("0.17.0", "0.16.2"),
        ),
    ] {
        let out = advice(
            manifest,
            &lock,
            &program("Cookie::build(\"sid\", token).finish()"),
        );
        assert!(
            out.contains("`Cookie::build(\"__Host-id\", token)"),
            "{manifest}{out}"
        );
        assert!(out.contains(".finish()`"), "{manifest}{out}");
    }
}

/// `DRAWN` is a number of 32 bits, `SEEDED` text of a generator whose seed is known.
const DRAWS: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::State, http::StatusCode};
USES

async fn store(db: &Client, token: String) -> Result<(), StatusCode> {
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(token));
    put.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(())
}

pub async fn drawn(State(db): State<Client>) -> Result<(), StatusCode> {
    let number: u32 = DRAWN;
    store(&db, number.to_string()).await
}

pub async fn seeded(State(db): State<Client>) -> Result<(), StatusCode> {
    let mut rng = StdRng::seed_from_u64(42);
    store(&db, SEEDED).await
}
"#;

#[test]
fn random_numbers_are_those_of_their_version() {
    let thread_rng = "`rand::thread_rng().sample_iter(Alphanumeric)";
    let rng = "`Alphanumeric.sample_string(&mut rand::rng(), 32)`";
    let prelude = "use rand::{Rng, SeedableRng, rngs::StdRng, MORE};";
    let taken = "rng.sample_iter(Alphanumeric).take(32).collect::<String>()";
    let sampled = "Alphanumeric.sample_string(&mut rng, 32)";
    for (version, more, drawn, seeded, advice) in [
        (
            "0.7",
            "distributions::Alphanumeric",
            "rand::thread_rng().gen()",
            taken,
            thread_rng,
        ),
        (
            "0.8",
            "distributions::{Alphanumeric, DistString}",
            "rand::thread_rng().gen()",
            sampled,
            thread_rng,
        ),
        (
            "0.9",
            "distr::{Alphanumeric, SampleString}",
            "rand::rng().random()",
            sampled,
            rng,
        ),
        (
            "0.10",
            "RngExt, distr::{Alphanumeric, SampleString}",
            "rand::rng().random()",
            sampled,
            rng,
        ),
    ] {
        let program = DRAWS
            .replace("USES", &prelude.replace("MORE", more))
            .replace("DRAWN", drawn)
            .replace("SEEDED", seeded);
        let dependencies = format!("axum = \"0.8\"\nrand = \"{version}\"\n");
        let out = self::advice(&dependencies, "", &program);
        for expected in ["about 32 unpredictable bits", "drawn from StdRng", advice] {
            assert!(
                out.contains(expected),
                "rand {version}: {expected} in\n{out}"
            );
        }
        let locked =
            format!("version = 4\n\n[[package]]\nname = \"rand\"\nversion = \"{version}.1\"\n");
        let open = dependencies.replace(version, "*");
        let out = self::advice(&open, &locked, &program);
        assert!(
            out.contains(advice),
            "rand {version} by Cargo.lock: {advice} in\n{out}"
        );
    }
}

/// A session's id from the extractor of the program's own, in an upsert.
const EXTRACTED: &str = r#"use aws_sdk_dynamodb::{Client, TYPES::AttributeValue};
USES

pub struct SessionId(String);

IMPL
        let cookies = HEADERS.get("cookie").and_then(|it| it.to_str().ok());
        let id = cookies.and_then(|it| it.strip_prefix("session="));
        id.map(|id| Self(id.to_owned())).ok_or(StatusCode::UNAUTHORIZED)
    }
}

pub async fn touch(STATE(db): STATE<Client>, SessionId(id): SessionId) -> StatusCode {
    let update = db.update_item().table_name("sessions");
    let update = update.key("session_token", AttributeValue::S(id));
    let update = update.update_expression("SET seen = :seen");
    let update = update.expression_attribute_values(":seen", AttributeValue::Bool(true));
    update.send().await.map_or(StatusCode::BAD_GATEWAY, |_| StatusCode::OK)
}
"#;

#[test]
fn extractors_are_those_of_their_version() {
    let old = "use axum::{extract::{Extension, FromRequest, RequestParts}, http::StatusCode};";
    let new = "use axum::{extract::{FromRequestParts, State}, http::{StatusCode, request::Parts}};";
    let request = "#[axum::async_trait]\nimpl<B: Send> FromRequest<B> for SessionId {\n    type Rejection = StatusCode;\n\n    async fn from_request(request: &mut RequestParts<B>) -> Result<Self, StatusCode> {";
    let parts = "impl<S: Send + Sync> FromRequestParts<S> for SessionId {\n    type Rejection = StatusCode;\n\n    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {";
    let boxed = format!("#[axum::async_trait]\n{parts}");
    for (version, uses, implementation, headers, state) in [
        ("0.5", old, request, "request.headers()", "Extension"),
        ("0.6", new, &*boxed, "parts.headers", "State"),
        ("0.7", new, &*boxed, "parts.headers", "State"),
        ("0.8", new, parts, "parts.headers", "State"),
    ] {
        for (sdk, types) in [("0.24", "model"), ("0.28", "types"), ("1", "types")] {
            let program = EXTRACTED
                .replace("USES", uses)
                .replace("IMPL", implementation)
                .replace("HEADERS", headers)
                .replace("STATE", state)
                .replace("TYPES", types);
            let dependencies = format!("axum = \"{version}\"\naws-sdk-dynamodb = \"{sdk}\"\n");
            let out = said(&dependencies, "", &program);
            assert!(
                out.contains("under the id that the client sent (cookie)"),
                "axum {version}, aws-sdk-dynamodb {sdk}:\n{out}"
            );
        }
    }
}
