use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::{Client, types::AttributeValue as A};
use axum::{
    Extension, Form, Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::Deserialize;

#[derive(Clone, Copy, PartialEq)]
enum Order {
    Nothing,
    Save,
    Replace,
    Forget,
}

struct Slot {
    member: Option<String>,
    language: String,
    order: Order,
}

#[derive(Clone)]
pub struct Browser {
    slot: Arc<Mutex<Slot>>,
}

impl Browser {
    pub fn remember(&self, member: &str) {
        let mut slot = self.slot.lock().unwrap();
        slot.member = Some(member.to_owned());
        if slot.order == Order::Nothing {
            slot.order = Order::Save;
        }
    }
    pub fn replace(&self) {
        self.slot.lock().unwrap().order = Order::Replace;
    }
    pub fn forget(&self) {
        let mut slot = self.slot.lock().unwrap();
        slot.member = None;
        slot.order = Order::Forget;
    }
    pub fn speak(&self, language: String) {
        let mut slot = self.slot.lock().unwrap();
        slot.language = language;
        slot.order = Order::Save;
    }
}

fn later() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    (now + 1800).to_string()
}

async fn fetch(db: &Client, id: &str) -> Result<Option<Slot>, StatusCode> {
    let out = db
        .get_item()
        .table_name("browser_sessions")
        .key("sid", A::S(id.to_string()))
        .send()
        .await
        .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    let Some(item) = out.item else { return Ok(None) };
    let text = |name: &str| item.get(name).and_then(|v| v.as_s().ok()).cloned();
    let until = item.get("until").and_then(|v| v.as_n().ok()).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
    if std::time::UNIX_EPOCH + std::time::Duration::from_secs(until) < std::time::SystemTime::now() {
        return Ok(None);
    }
    Ok(Some(Slot { member: text("member"), language: text("language").unwrap_or_default(), order: Order::Nothing }))
}

async fn keep(db: &Client, id: &str, slot: &Slot) -> Result<(), StatusCode> {
    let mut put = db
        .put_item()
        .table_name("browser_sessions")
        .item("sid", A::S(id.to_string())) //~ resurrecting-session-write
        .item("language", A::S(slot.language.clone()))
        .item("until", A::N(later()));
    if let Some(member) = &slot.member {
        put = put.item("member", A::S(member.clone()));
    }
    put.send().await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    Ok(())
}

async fn erase(db: &Client, id: &str) -> Result<(), StatusCode> {
    db.delete_item()
        .table_name("browser_sessions")
        .key("sid", A::S(id.to_string()))
        .send()
        .await
        .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    Ok(())
}

fn fresh() -> String {
    uuid::Uuid::new_v4().to_string()
}

async fn attach(db: Client, jar: CookieJar, mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let sent = jar.get("sid").map(|c| c.value().to_string());
    let (id, slot) = match sent {
        Some(id) => match fetch(&db, &id).await? {
            Some(slot) => (id, slot),
            None => (fresh(), Slot { member: None, language: "en".into(), order: Order::Nothing }),
        },
        None => (fresh(), Slot { member: None, language: "en".into(), order: Order::Nothing }),
    };
    let browser = Browser { slot: Arc::new(Mutex::new(slot)) };
    req.extensions_mut().insert(browser.clone());
    let response = next.run(req).await;
    let slot = {
        let slot = browser.slot.lock().unwrap();
        Slot { member: slot.member.clone(), language: slot.language.clone(), order: slot.order }
    };
    let id = match slot.order {
        Order::Nothing => return Ok(response),
        Order::Forget => {
            erase(&db, &id).await?;
            return Ok((jar.remove("sid"), response).into_response());
        }
        Order::Save => id,
        Order::Replace => {
            erase(&db, &id).await?;
            fresh()
        }
    };
    keep(&db, &id, &slot).await?;
    let cookie = Cookie::build(("sid", id)).path("/").http_only(true).secure(true).same_site(SameSite::Lax);
    Ok((jar.add(cookie), response).into_response())
}

#[derive(Deserialize)]
pub struct Enter {
    name: String,
    password: String,
}

fn may_enter(form: &Enter, hashes: &std::collections::HashMap<String, String>) -> bool {
    hashes.get(&form.name).is_some_and(|hash| bcrypt::verify(&form.password, hash).unwrap_or(false))
}

pub type Hashes = Arc<std::collections::HashMap<String, String>>;

pub async fn enter(
    Extension(hashes): Extension<Hashes>,
    Extension(browser): Extension<Browser>,
    Form(form): Form<Enter>,
) -> Response {
    if may_enter(&form, &hashes) {
        browser.remember(&form.name); //~ login-without-new-token
        return Redirect::to("/").into_response();
    }
    StatusCode::UNAUTHORIZED.into_response()
}

pub async fn enter_well(
    Extension(hashes): Extension<Hashes>,
    Extension(browser): Extension<Browser>,
    Form(form): Form<Enter>,
) -> Response {
    if may_enter(&form, &hashes) {
        browser.replace();
        browser.remember(&form.name);
        return Redirect::to("/").into_response();
    }
    StatusCode::UNAUTHORIZED.into_response()
}

pub async fn exit(Extension(browser): Extension<Browser>) -> Redirect {
    browser.forget();
    Redirect::to("/")
}

pub async fn language(Extension(browser): Extension<Browser>, body: String) {
    browser.speak(body);
}

pub fn app(db: Client, hashes: Hashes) -> Router {
    Router::new()
        .route("/enter", post(enter))
        .route("/enter-well", post(enter_well))
        .route("/exit", post(exit))
        .route("/language", get(language))
        .layer(from_fn(move |jar: CookieJar, req: Request, next: Next| attach(db.clone(), jar, req, next)))
        .layer(Extension(hashes))
}
