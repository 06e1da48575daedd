use std::{collections::HashMap, sync::{Arc, RwLock}};

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use async_trait::async_trait;
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Form, Router,
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, request::Parts},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::post,
};
use axum_extra::extract::{CookieJar, cookie::{Cookie, SameSite}};
use serde::{Deserialize, Serialize};

#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Data {
    account_id: Option<String>,
    locale: Option<String>,
}

#[async_trait]
pub trait Store: Send + Sync {
    async fn find(&self, id: &str) -> anyhow::Result<Option<Data>>;
    async fn save(&self, id: &str, data: &Data) -> anyhow::Result<()>;
    async fn remove(&self, id: &str) -> anyhow::Result<()>;
}

pub struct Dynamo {
    client: Client,
    table: String,
}

fn seconds() -> u64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}

#[async_trait]
impl Store for Dynamo {
    async fn find(&self, id: &str) -> anyhow::Result<Option<Data>> {
        let got = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", AttributeValue::S(format!("SESSION#{id}")))
            .send()
            .await?;
        let Some(item) = got.item else { return Ok(None) };
        let ends = item.get("ttl").and_then(|v| v.as_n().ok()).and_then(|n| n.parse::<u64>().ok());
        if ends.is_none_or(|ends| ends <= seconds()) {
            return Ok(None);
        }
        Ok(Some(serde_dynamo::from_item(item)?))
    }

    async fn save(&self, id: &str, data: &Data) -> anyhow::Result<()> {
        let mut item: HashMap<String, AttributeValue> = serde_dynamo::to_item(data)?;
        item.insert("pk".into(), AttributeValue::S(format!("SESSION#{id}")));
        item.insert("ttl".into(), AttributeValue::N((seconds() + 86_400).to_string()));
        self.client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item)) //~ resurrecting-session-write
            .send()
            .await?;
        Ok(())
    }

    async fn remove(&self, id: &str) -> anyhow::Result<()> {
        self.client
            .delete_item()
            .table_name(&self.table)
            .key("pk", AttributeValue::S(format!("SESSION#{id}")))
            .send()
            .await?;
        Ok(())
    }
}

struct Inner {
    id: String,
    data: Data,
    dirty: bool,
    renew: bool,
    gone: bool,
}

#[derive(Clone)]
pub struct Session(Arc<RwLock<Inner>>);

impl Session {
    fn open(id: String, data: Data) -> Self {
        Self(Arc::new(RwLock::new(Inner { id, data, dirty: false, renew: false, gone: false })))
    }

    pub fn set_account(&self, id: impl Into<String>) {
        let mut inner = self.0.write().unwrap();
        inner.data.account_id = Some(id.into());
        inner.dirty = true;
    }

    pub fn set_locale(&self, locale: String) {
        let mut inner = self.0.write().unwrap();
        inner.data.locale = Some(locale);
        inner.dirty = true;
    }

    pub fn renew(&self) {
        self.0.write().unwrap().renew = true;
    }

    pub fn end(&self) {
        self.0.write().unwrap().gone = true;
    }

    pub fn account(&self) -> Option<String> {
        self.0.read().unwrap().data.account_id.clone()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Session {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Session>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[derive(Clone)]
pub struct App {
    store: Arc<dyn Store>,
    hashes: Arc<HashMap<String, String>>,
}

fn fresh_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

pub async fn with_session(
    State(app): State<App>,
    jar: CookieJar,
    mut req: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let mut session = None;
    if let Some(cookie) = jar.get("sid") {
        let found = app.store.find(cookie.value()).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        session = found.map(|data| Session::open(cookie.value().to_owned(), data));
    }
    let session = session.unwrap_or_else(|| Session::open(fresh_id(), Data::default()));
    req.extensions_mut().insert(session.clone());

    let response = next.run(req).await;

    let (id, data, dirty, renew, gone) = {
        let inner = session.0.read().unwrap();
        (inner.id.clone(), inner.data.clone(), inner.dirty, inner.renew, inner.gone)
    };
    if gone {
        app.store.remove(&id).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        return Ok((jar.remove(Cookie::from("sid")), response).into_response());
    }
    if !dirty && !renew {
        return Ok(response);
    }
    let id = if renew {
        app.store.remove(&id).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        fresh_id()
    } else {
        id
    };
    app.store.save(&id, &data).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    let cookie = Cookie::build(("sid", id)).http_only(true).secure(true).same_site(SameSite::Lax).path("/");
    Ok((jar.add(cookie), response).into_response())
}

#[derive(Deserialize)]
pub struct Credentials {
    email: String,
    password: String,
}

fn verified(app: &App, form: &Credentials) -> bool {
    let Some(hash) = app.hashes.get(&form.email) else { return false };
    PasswordHash::new(hash).is_ok_and(|hash| {
        Argon2::default().verify_password(form.password.as_bytes(), &hash).is_ok()
    })
}

pub async fn careless(
    State(app): State<App>,
    session: Session,
    Form(form): Form<Credentials>,
) -> StatusCode {
    if !verified(&app, &form) {
        return StatusCode::UNAUTHORIZED;
    }
    session.set_account(&form.email); //~ login-without-new-token
    StatusCode::OK
}

pub async fn careful(
    State(app): State<App>,
    session: Session,
    Form(form): Form<Credentials>,
) -> StatusCode {
    if !verified(&app, &form) {
        return StatusCode::UNAUTHORIZED;
    }
    session.renew();
    session.set_account(&form.email);
    StatusCode::OK
}

pub async fn locale(session: Session, body: String) -> StatusCode {
    session.set_locale(body);
    StatusCode::OK
}

pub async fn logout(session: Session) -> StatusCode {
    session.end();
    StatusCode::OK
}

pub fn app(app: App) -> Router {
    Router::new()
        .route("/careless", post(careless))
        .route("/careful", post(careful))
        .route("/locale", post(locale))
        .route("/logout", post(logout))
        .layer(from_fn_with_state(app.clone(), with_session))
        .with_state(app)
}
