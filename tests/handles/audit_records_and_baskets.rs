use std::{collections::HashMap, sync::Arc};

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Extension, Json, Router,
    extract::{Request, State},
    http::StatusCode,
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::post,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tokio::sync::Mutex;

#[derive(Clone)]
pub struct App {
    db: Client,
    hashes: Arc<HashMap<String, String>>,
}

#[derive(Default)]
pub struct Entry {
    user_id: Option<String>,
    action: String,
}

pub type Audit = Arc<Mutex<Entry>>;

#[derive(Clone, Default)]
pub struct Basket(Arc<Mutex<Vec<String>>>);

pub async fn audit(State(app): State<App>, mut req: Request, next: Next) -> Response {
    let id = req
        .headers()
        .get("x-request-id")
        .and_then(|v| v.to_str().ok())
        .map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned);
    let entry = Audit::default();
    req.extensions_mut().insert(entry.clone());
    let response = next.run(req).await;
    let entry = entry.lock().await;
    let sent = app
        .db
        .put_item()
        .table_name("audit-log")
        .item("request_id", AttributeValue::S(id))
        .item("user_id", AttributeValue::S(entry.user_id.clone().unwrap_or_default()))
        .item("action", AttributeValue::S(entry.action.clone()))
        .item("ttl", AttributeValue::N("1".into()))
        .send()
        .await;
    if sent.is_err() {
        tracing_lost();
    }
    response
}

fn tracing_lost() {}

pub async fn basket(State(app): State<App>, jar: CookieJar, mut req: Request, next: Next) -> Response {
    let Some(cookie) = jar.get("basket") else {
        return next.run(req).await;
    };
    let id = cookie.value().to_owned();
    let basket = Basket::default();
    req.extensions_mut().insert(basket.clone());
    let response = next.run(req).await;
    let things = basket.0.lock().await.clone();
    if !things.is_empty() {
        let _ = app
            .db
            .update_item()
            .table_name("baskets")
            .key("basket_id", AttributeValue::S(id))
            .update_expression("SET things = :t")
            .expression_attribute_values(":t", AttributeValue::Ss(things))
            .send()
            .await;
    }
    response
}

#[derive(Deserialize)]
pub struct Login {
    user: String,
    password: String,
}

pub async fn login(
    State(app): State<App>,
    Extension(audit): Extension<Audit>,
    Json(login): Json<Login>,
) -> Result<(), StatusCode> {
    let hash = app.hashes.get(&login.user).ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = PasswordHash::new(hash).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Argon2::default()
        .verify_password(login.password.as_bytes(), &hash)
        .map_err(|_| StatusCode::UNAUTHORIZED)?;
    let mut entry = audit.lock().await;
    entry.user_id = Some(login.user);
    entry.action = "login".to_owned();
    Ok(())
}

pub async fn put_in(Extension(basket): Extension<Basket>, body: String) {
    basket.0.lock().await.push(body);
}

pub fn app(app: App) -> Router {
    Router::new()
        .route("/login", post(login))
        .route("/put-in", post(put_in))
        .layer(from_fn_with_state(app.clone(), audit))
        .layer(from_fn_with_state(app.clone(), basket))
        .with_state(app)
}
