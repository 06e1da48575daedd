use std::{collections::HashMap, sync::Arc};

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Extension, Form, Router,
    extract::{Request, State},
    http::{StatusCode, header::{COOKIE, SET_COOKIE}},
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::post,
};
use serde::Deserialize;
use tokio::sync::Mutex;

#[derive(Clone)]
pub struct App {
    db: Client,
    hashes: Arc<HashMap<String, String>>,
}

#[derive(Clone)]
pub struct Handle {
    id: String,
    values: Arc<Mutex<HashMap<String, String>>>,
}

fn cookie(req: &Request) -> Option<String> {
    let header = req.headers().get(COOKIE)?.to_str().ok()?;
    header
        .split(';')
        .find_map(|pair| pair.trim().strip_prefix("session=").map(str::to_owned))
}

async fn load(db: &Client, id: &str) -> Option<HashMap<String, String>> {
    let found = db
        .get_item()
        .table_name("sessions")
        .key("session_id", AttributeValue::S(id.to_owned()))
        .send()
        .await
        .ok()?;
    let item = found.item?;
    let ends: i64 = item.get("expires_at")?.as_n().ok()?.parse().ok()?;
    if ends < now() {
        return None;
    }
    serde_json::from_str(item.get("values")?.as_s().ok()?).ok()
}

fn now() -> i64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| d.as_secs() as i64)
}

pub async fn sessions(State(app): State<App>, mut req: Request, next: Next) -> Response {
    let known = match cookie(&req) {
        Some(id) => load(&app.db, &id).await.map(|values| (id, values)),
        None => None,
    };
    let (id, values) = known.unwrap_or_else(|| (uuid::Uuid::new_v4().to_string(), HashMap::new()));
    let handle = Handle {
        id: id.clone(),
        values: Arc::new(Mutex::new(values)),
    };
    req.extensions_mut().insert(handle.clone());
    let mut response = next.run(req).await;
    let values = handle.values.lock().await;
    let text = serde_json::to_string(&*values).unwrap_or_default();
    let _ = app
        .db
        .put_item()
        .table_name("sessions")
        .item("session_id", AttributeValue::S(id.clone()))
        .item("values", AttributeValue::S(text))
        .item("expires_at", AttributeValue::N((now() + 3600).to_string()))
        .send()
        .await;
    let cookie = format!("session={id}; Path=/; HttpOnly; Secure; SameSite=Lax");
    if let Ok(value) = cookie.parse() {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

#[derive(Deserialize)]
pub struct Login {
    name: String,
    password: String,
}

pub async fn login(
    State(app): State<App>,
    Extension(session): Extension<Handle>,
    Form(form): Form<Login>,
) -> Result<StatusCode, StatusCode> {
    let hash = app.hashes.get(&form.name).ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = PasswordHash::new(hash).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Argon2::default()
        .verify_password(form.password.as_bytes(), &hash)
        .map_err(|_| StatusCode::UNAUTHORIZED)?;
    session.values.lock().await.insert("user_id".to_owned(), form.name); //~ login-without-new-token
    Ok(StatusCode::NO_CONTENT)
}

pub async fn theme(Extension(session): Extension<Handle>, body: String) -> StatusCode {
    session.values.lock().await.insert("theme".to_owned(), body);
    StatusCode::NO_CONTENT
}

pub fn app(app: App) -> Router {
    Router::new()
        .route("/login", post(login))
        .route("/theme", post(theme))
        .layer(from_fn_with_state(app.clone(), sessions))
        .with_state(app)
}
