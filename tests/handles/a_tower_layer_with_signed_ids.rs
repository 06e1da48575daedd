use std::{
    collections::HashMap,
    sync::{Arc, atomic::{AtomicBool, Ordering}},
    task::{Context, Poll},
};

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Router,
    body::Body,
    extract::{Query, State},
    http::{Request, StatusCode, header},
    response::{Redirect, Response},
    routing::get,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use futures_util::future::BoxFuture;
use hmac::{Hmac, Mac};
use rand::RngCore;
use serde::Deserialize;
use sha2::Sha256;
use tokio::sync::Mutex;
use tower::{Layer, Service};

#[derive(Clone)]
pub struct Sessions {
    db: Client,
    secret: Arc<[u8]>,
}

#[derive(Clone)]
pub struct SessionHandle {
    data: Arc<Mutex<HashMap<String, serde_json::Value>>>,
    purge: Arc<AtomicBool>,
}

impl SessionHandle {
    pub async fn put(&self, key: &str, value: impl Into<serde_json::Value>) {
        self.data.lock().await.insert(key.to_string(), value.into());
    }
    pub async fn get(&self, key: &str) -> Option<serde_json::Value> {
        self.data.lock().await.get(key).cloned()
    }
    pub fn purge(&self) {
        self.purge.store(true, Ordering::Relaxed);
    }
}

#[derive(Clone)]
pub struct SessionService<S> {
    inner: S,
    sessions: Sessions,
}

impl<S> Layer<S> for Sessions {
    type Service = SessionService<S>;
    fn layer(&self, inner: S) -> SessionService<S> {
        SessionService { inner, sessions: self.clone() }
    }
}

impl Sessions {
    fn sign(&self, id: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).expect("any length");
        mac.update(id.as_bytes());
        format!("{id}.{}", BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }

    fn verify(&self, signed: &str) -> Option<String> {
        let (id, tag) = signed.rsplit_once('.')?;
        let tag = BASE64_URL_SAFE_NO_PAD.decode(tag).ok()?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).ok()?;
        mac.update(id.as_bytes());
        mac.verify_slice(&tag).ok()?;
        Some(id.to_owned())
    }

    async fn load(&self, id: &str) -> Option<HashMap<String, serde_json::Value>> {
        let out = self
            .db
            .get_item()
            .table_name("Sessions")
            .key("SessionId", AttributeValue::S(id.to_owned()))
            .send()
            .await
            .ok()?;
        let item = out.item?;
        let ends = item.get("ExpiresAt")?.as_n().ok()?.parse::<u64>().ok()?;
        if ends < now() {
            return None;
        }
        serde_json::from_str(item.get("Data")?.as_s().ok()?).ok()
    }

    async fn save(&self, id: &str, data: &HashMap<String, serde_json::Value>) -> Result<(), aws_sdk_dynamodb::Error> {
        let text = serde_json::to_string(data).unwrap_or_default();
        self.db
            .put_item()
            .table_name("Sessions")
            .item("SessionId", AttributeValue::S(id.to_owned()))
            .item("Data", AttributeValue::S(text))
            .item("ExpiresAt", AttributeValue::N((now() + 86_400).to_string()))
            .send()
            .await?;
        Ok(())
    }

    async fn delete(&self, id: &str) -> Result<(), aws_sdk_dynamodb::Error> {
        self.db
            .delete_item()
            .table_name("Sessions")
            .key("SessionId", AttributeValue::S(id.to_owned()))
            .send()
            .await?;
        Ok(())
    }
}

fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
}

fn new_id() -> String {
    let mut bytes = [0u8; 24];
    rand::rng().fill_bytes(&mut bytes);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

impl<S> Service<Request<Body>> for SessionService<S>
where
    S: Service<Request<Body>, Response = Response> + Clone + Send + 'static,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<Response, S::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut req: Request<Body>) -> Self::Future {
        let sessions = self.sessions.clone();
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        Box::pin(async move {
            let sent = req
                .headers()
                .get_all(header::COOKIE)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split("; "))
                .find_map(|pair| pair.strip_prefix("__Host-sid="))
                .and_then(|value| sessions.verify(value));
            let mut known = None;
            if let Some(id) = sent {
                if let Some(data) = sessions.load(&id).await {
                    known = Some((id, data));
                }
            }
            let (id, data) = known.unwrap_or_else(|| (new_id(), HashMap::new()));
            let handle = SessionHandle {
                data: Arc::new(Mutex::new(data)),
                purge: Arc::new(AtomicBool::new(false)),
            };
            req.extensions_mut().insert(handle.clone());
            let mut res = inner.call(req).await?;
            if handle.purge.load(Ordering::Relaxed) {
                let _ = sessions.delete(&id).await.inspect_err(|e| eprintln!("{e}")); //~ revocation-error-ignored
                let gone = "__Host-sid=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax";
                res.headers_mut().append(header::SET_COOKIE, gone.parse().unwrap());
                return Ok(res);
            }
            let data = handle.data.lock().await;
            if sessions.save(&id, &data).await.is_ok() {
                let value = format!("__Host-sid={}; Path=/; Secure; HttpOnly; SameSite=Lax", sessions.sign(&id));
                res.headers_mut().append(header::SET_COOKIE, value.parse().unwrap());
            }
            Ok(res)
        })
    }
}

#[derive(Deserialize)]
pub struct Back {
    code: String,
    state: String,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

#[derive(Clone)]
pub struct App {
    http: reqwest::Client,
}

pub async fn start(axum::Extension(session): axum::Extension<SessionHandle>) -> Redirect {
    let state = new_id();
    session.put("oauth_state", state.clone()).await;
    Redirect::to(&format!("https://id.example/authorize?client_id=me&state={state}"))
}

pub async fn back(
    State(app): State<App>,
    axum::Extension(session): axum::Extension<SessionHandle>,
    Query(back): Query<Back>,
) -> Result<Redirect, StatusCode> {
    let expected = session.get("oauth_state").await.ok_or(StatusCode::BAD_REQUEST)?;
    if expected != back.state {
        return Err(StatusCode::BAD_REQUEST);
    }
    let tokens: Tokens = app
        .http
        .post("https://id.example/token")
        .form(&[("grant_type", "authorization_code"), ("code", &back.code)])
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?
        .error_for_status()
        .map_err(|_| StatusCode::BAD_GATEWAY)?
        .json()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    session.put("id_token", tokens.id_token).await; //~ oauth-callback-keeps-session
    Ok(Redirect::to("/"))
}

pub async fn leave(axum::Extension(session): axum::Extension<SessionHandle>) -> StatusCode {
    session.purge();
    StatusCode::NO_CONTENT
}

pub fn app(app: App, sessions: Sessions) -> Router {
    Router::new()
        .route("/start", get(start))
        .route("/back", get(back))
        .route("/leave", axum::routing::post(leave))
        .layer(sessions)
        .with_state(app)
}
