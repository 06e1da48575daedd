use std::sync::Arc;

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Extension, Json, Router,
    extract::{Request, State},
    http::StatusCode,
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::post,
};
use axum_extra::extract::{PrivateCookieJar, cookie::{Cookie, Key, SameSite}};
use axum::extract::FromRef;
use serde::Deserialize;
use tokio::sync::RwLock;

#[derive(Clone)]
pub struct App {
    db: Client,
    key: Key,
}

impl FromRef<App> for Key {
    fn from_ref(app: &App) -> Key {
        app.key.clone()
    }
}

#[derive(Clone, Default)]
pub struct State_ {
    user_id: Option<String>,
    basket: Vec<String>,
}

#[derive(Clone)]
pub struct Current(Arc<RwLock<State_>>);

impl Current {
    pub async fn login(&self, user: String) {
        self.0.write().await.user_id = Some(user);
    }
    pub async fn add(&self, thing: String) {
        self.0.write().await.basket.push(thing);
    }
}

async fn read(db: &Client, id: &str) -> Option<State_> {
    let out = db
        .get_item()
        .table_name("sessions")
        .key("id", AttributeValue::S(id.into()))
        .consistent_read(true)
        .send()
        .await
        .ok()?;
    let item = out.item()?;
    let ends = item.get("expires_at")?.as_n().ok()?.parse::<u64>().ok()?;
    (ends > now()).then(|| State_ {
        user_id: item.get("user_id").and_then(|v| v.as_s().ok()).cloned(),
        basket: Vec::new(),
    })
}

fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

pub async fn session(
    State(app): State<App>,
    jar: PrivateCookieJar,
    mut req: Request,
    next: Next,
) -> Response {
    let sent = jar.get("id").map(|c| c.value().to_owned());
    let mut before = None;
    if let Some(id) = &sent {
        before = read(&app.db, id).await;
    }
    let anonymous = before.as_ref().is_none_or(|state| state.user_id.is_none());
    let current = Current(Arc::new(RwLock::new(before.clone().unwrap_or_default())));
    req.extensions_mut().insert(current.clone());
    let response = next.run(req).await;
    let state = current.0.read().await.clone();
    let id = match sent {
        Some(id) if before.is_some() && !(anonymous && state.user_id.is_some()) => id,
        Some(id) => {
            let gone = app.db.delete_item().table_name("sessions").key("id", AttributeValue::S(id)).send().await;
            if gone.is_err() {
                return StatusCode::BAD_GATEWAY.into_response();
            }
            uuid::Uuid::new_v4().to_string()
        }
        None => uuid::Uuid::new_v4().to_string(),
    };
    let mut put = app
        .db
        .put_item()
        .table_name("sessions")
        .item("id", AttributeValue::S(id.clone())) //~ resurrecting-session-write
        .item("basket", AttributeValue::Ss(state.basket))
        .item("expires_at", AttributeValue::N((now() + 3600).to_string()));
    if let Some(user) = state.user_id {
        put = put.item("user_id", AttributeValue::S(user));
    }
    if put.send().await.is_err() {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let cookie = Cookie::build(("id", id)).path("/").secure(true).http_only(true).same_site(SameSite::Lax);
    (jar.add(cookie), response).into_response()
}

#[derive(Deserialize)]
pub struct Login {
    user: String,
    password: String,
}

pub async fn login(
    State(app): State<App>,
    Extension(current): Extension<Current>,
    Json(login): Json<Login>,
) -> Result<(), StatusCode> {
    let out = app
        .db
        .get_item()
        .table_name("users")
        .key("name", AttributeValue::S(login.user.clone()))
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    let hash = out
        .item
        .and_then(|item| item.get("password_hash")?.as_s().ok().cloned())
        .ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = PasswordHash::new(&hash).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    if Argon2::default().verify_password(login.password.as_bytes(), &hash).is_err() {
        return Err(StatusCode::UNAUTHORIZED);
    }
    current.login(login.user).await;
    Ok(())
}

pub async fn add(Extension(current): Extension<Current>, body: String) {
    current.add(body).await;
}

pub fn app(app: App) -> Router {
    Router::new()
        .route("/login", post(login))
        .route("/add", post(add))
        .layer(from_fn_with_state(app.clone(), session))
        .with_state(app)
}
