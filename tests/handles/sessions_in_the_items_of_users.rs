use std::collections::HashMap;

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use base64::Engine;
use rand::TryRngCore;
use rand::rngs::OsRng;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

const MEMBERS: &str = "Members";
const BY_TICKET: &str = "ticket-index";

#[derive(Clone)]
pub struct App {
    db: Client,
}

#[derive(Deserialize)]
struct SignUp {
    email: String,
    password: String,
}

#[derive(Deserialize)]
struct SignIn {
    email: String,
    password: String,
}

#[derive(Serialize)]
struct Profile {
    email: String,
    name: String,
}

fn text(item: &HashMap<String, AttributeValue>, name: &str) -> Option<String> {
    item.get(name)?.as_s().ok().cloned()
}

fn number(item: &HashMap<String, AttributeValue>, name: &str) -> Option<i64> {
    item.get(name)?.as_n().ok()?.parse().ok()
}

fn in_a_cookie(ticket: String) -> Cookie<'static> {
    Cookie::build(("ticket", ticket))
        .http_only(true)
        .secure(true)
        .same_site(SameSite::Lax)
        .path("/")
        .build()
}

fn now() -> i64 {
    OffsetDateTime::now_utc().unix_timestamp()
}

fn draw() -> Result<String, StatusCode> {
    let mut bytes = [0u8; 32];
    OsRng
        .try_fill_bytes(&mut bytes)
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(base64::prelude::BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

async fn sign_up(
    State(app): State<App>,
    Json(form): Json<SignUp>,
) -> Result<StatusCode, StatusCode> {
    let hash = hash(&form.password)?;
    app.db
        .put_item()
        .table_name(MEMBERS)
        .item("email", AttributeValue::S(form.email))
        .item("password_hash", AttributeValue::S(hash))
        .item("name", AttributeValue::S(String::new()))
        .condition_expression("attribute_not_exists(email)")
        .send()
        .await
        .map_err(|_| StatusCode::CONFLICT)?;
    Ok(StatusCode::CREATED)
}

fn hash(password: &str) -> Result<String, StatusCode> {
    use argon2::PasswordHasher;
    use argon2::password_hash::SaltString;
    let mut salt = [0u8; 16];
    OsRng
        .try_fill_bytes(&mut salt)
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let salt = SaltString::encode_b64(&salt).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Argon2::default()
        .hash_password(password.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn sign_in(
    State(app): State<App>,
    jar: CookieJar,
    Form(form): Form<SignIn>,
) -> Result<CookieJar, StatusCode> {
    let found = app
        .db
        .get_item()
        .table_name(MEMBERS)
        .key("email", AttributeValue::S(form.email.clone()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    let member = found.item.ok_or(StatusCode::UNAUTHORIZED)?;
    let stored = text(&member, "password_hash").ok_or(StatusCode::UNAUTHORIZED)?;
    let parsed = PasswordHash::new(&stored).map_err(|_| StatusCode::UNAUTHORIZED)?;
    Argon2::default()
        .verify_password(form.password.as_bytes(), &parsed)
        .map_err(|_| StatusCode::UNAUTHORIZED)?;
    let ticket = draw()?;
    let until = now() + 8 * 3600;
    app.db
        .update_item()
        .table_name(MEMBERS)
        .key("email", AttributeValue::S(form.email))
        .update_expression("SET session_ticket = :t, session_until = :u")
        .condition_expression("attribute_exists(email)")
        .expression_attribute_values(":t", AttributeValue::S(ticket.clone()))
        .expression_attribute_values(":u", AttributeValue::N(until.to_string()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(jar.add(in_a_cookie(ticket)))
}

async fn member_of(
    app: &App,
    jar: &CookieJar,
) -> Result<HashMap<String, AttributeValue>, StatusCode> {
    let ticket = jar.get("ticket").ok_or(StatusCode::UNAUTHORIZED)?;
    let found = app
        .db
        .query()
        .table_name(MEMBERS)
        .index_name(BY_TICKET)
        .key_condition_expression("session_ticket = :t")
        .expression_attribute_values(":t", AttributeValue::S(ticket.value().to_owned())) //~ stale-session-read
        .limit(1)
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    let member = found
        .items
        .unwrap_or_default()
        .into_iter()
        .next()
        .ok_or(StatusCode::UNAUTHORIZED)?;
    let until = number(&member, "session_until").ok_or(StatusCode::UNAUTHORIZED)?;
    if until <= now() {
        return Err(StatusCode::UNAUTHORIZED);
    }
    Ok(member)
}

async fn profile(State(app): State<App>, jar: CookieJar) -> Result<Json<Profile>, StatusCode> {
    let member = member_of(&app, &jar).await?;
    Ok(Json(Profile {
        email: text(&member, "email").unwrap_or_default(),
        name: text(&member, "name").unwrap_or_default(),
    }))
}

#[derive(Deserialize)]
struct Rename {
    name: String,
}

async fn rename(
    State(app): State<App>,
    jar: CookieJar,
    Json(new): Json<Rename>,
) -> Result<StatusCode, StatusCode> {
    let member = member_of(&app, &jar).await?;
    let email = text(&member, "email").ok_or(StatusCode::UNAUTHORIZED)?;
    app.db
        .update_item()
        .table_name(MEMBERS)
        .key("email", AttributeValue::S(email))
        .update_expression("SET #n = :n")
        .expression_attribute_names("#n", "name")
        .expression_attribute_values(":n", AttributeValue::S(new.name))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn sign_out(State(app): State<App>, jar: CookieJar) -> Result<CookieJar, StatusCode> {
    let member = member_of(&app, &jar).await?;
    let email = text(&member, "email").ok_or(StatusCode::UNAUTHORIZED)?;
    app.db
        .update_item()
        .table_name(MEMBERS)
        .key("email", AttributeValue::S(email))
        .update_expression("REMOVE session_ticket, session_until")
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(jar.remove(Cookie::build("ticket").path("/")))
}

async fn badge(State(app): State<App>, jar: CookieJar) -> Result<String, StatusCode> {
    let ticket = jar.get("ticket").ok_or(StatusCode::UNAUTHORIZED)?;
    let found = app
        .db
        .query()
        .table_name(MEMBERS)
        .index_name(BY_TICKET)
        .key_condition_expression("session_ticket = :t")
        .expression_attribute_values(":t", AttributeValue::S(ticket.value().to_owned())) //~ stale-session-read, ttl-only-expiry
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    let member = found.items().first().ok_or(StatusCode::UNAUTHORIZED)?;
    text(member, "email").ok_or(StatusCode::UNAUTHORIZED)
}

async fn leave(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::build("ticket").path("/")) //~ logout-keeps-server-session
}

async fn renew(State(app): State<App>, jar: CookieJar) -> Result<CookieJar, StatusCode> {
    let member = member_of(&app, &jar).await?;
    let email = text(&member, "email").ok_or(StatusCode::UNAUTHORIZED)?;
    let ticket = format!("{:x}", OffsetDateTime::now_utc().unix_timestamp_nanos()); //~ guessable-session-token
    app.db
        .update_item()
        .table_name(MEMBERS)
        .key("email", AttributeValue::S(email))
        .update_expression("SET session_ticket = :t, session_until = :u")
        .expression_attribute_values(":t", AttributeValue::S(ticket.clone()))
        .expression_attribute_values(":u", AttributeValue::N((now() + 3600).to_string()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(jar.add(in_a_cookie(ticket)))
}

/// Ends the session by an empty ticket.
async fn lock(State(app): State<App>, jar: CookieJar) -> Result<CookieJar, StatusCode> {
    let member = member_of(&app, &jar).await?;
    let email = text(&member, "email").ok_or(StatusCode::UNAUTHORIZED)?;
    app.db
        .update_item()
        .table_name(MEMBERS)
        .key("email", AttributeValue::S(email))
        .update_expression("SET session_ticket = :none")
        .expression_attribute_values(":none", AttributeValue::S(String::new()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(jar.remove(Cookie::build("ticket").path("/")))
}

pub fn router(app: App) -> Router {
    Router::new()
        .route("/sign-up", post(sign_up))
        .route("/sign-in", post(sign_in))
        .route("/sign-out", post(sign_out))
        .route("/leave", post(leave))
        .route("/lock", post(lock))
        .route("/renew", post(renew))
        .route("/badge", get(badge))
        .route("/me", get(profile))
        .route("/me/name", post(rename))
        .with_state(app)
}
