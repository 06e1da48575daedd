use std::{collections::{BTreeMap, HashMap}, sync::Arc};

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue as Av};
use axum::{
    Form, Router,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::post,
};
use parking_lot::Mutex;
use rand::distr::{Alphanumeric, SampleString};
use serde::Deserialize;

pub struct Visit {
    key: String,
    old: Option<String>,
    strings: BTreeMap<String, String>,
    flags: BTreeMap<String, bool>,
}

pub type Shared = Arc<Mutex<Visit>>;

pub trait Visits: Clone + Send + Sync + 'static {
    fn read(&self, key: String) -> impl Future<Output = Option<Visit>> + Send;
    fn write(&self, key: String, strings: BTreeMap<String, String>) -> impl Future<Output = ()> + Send;
    fn drop_key(&self, key: String) -> impl Future<Output = ()> + Send;
}

#[derive(Clone)]
pub struct Table {
    db: Client,
}

impl Visits for Table {
    async fn read(&self, key: String) -> Option<Visit> {
        let out = self
            .db
            .get_item()
            .table_name("web-sessions")
            .key("token", Av::S(key.clone()))
            .send()
            .await
            .ok()?;
        let item = out.item?;
        let until = item.get("expires")?.as_n().ok()?.parse::<i64>().ok()?;
        if until < chrono_now() {
            return None;
        }
        let strings = item
            .get("strings")?
            .as_m()
            .ok()?
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), value.as_s().ok()?.clone())))
            .collect();
        Some(Visit { key, old: None, strings, flags: BTreeMap::new() })
    }

    async fn write(&self, key: String, strings: BTreeMap<String, String>) {
        let map = strings.into_iter().map(|(name, value)| (name, Av::S(value))).collect::<HashMap<_, _>>();
        let sent = self
            .db
            .put_item()
            .table_name("web-sessions")
            .item("token", Av::S(key))
            .item("strings", Av::M(map))
            .item("expires", Av::N((chrono_now() + 7200).to_string()))
            .send()
            .await;
        if let Err(error) = sent {
            eprintln!("session not stored: {error}");
        }
    }

    async fn drop_key(&self, key: String) {
        let sent = self.db.delete_item().table_name("web-sessions").key("token", Av::S(key)).send().await;
        if let Err(error) = sent {
            eprintln!("session not dropped: {error}");
        }
    }
}

fn chrono_now() -> i64 {
    std::time::UNIX_EPOCH.elapsed().map_or(0, |d| d.as_secs() as i64)
}

fn key() -> String {
    Alphanumeric.sample_string(&mut rand::rng(), 40)
}

#[derive(Clone)]
pub struct App<V: Visits> {
    visits: V,
    people: Arc<HashMap<String, String>>,
}

fn sent_key(req: &Request) -> Option<String> {
    let cookies = req.headers().get(header::COOKIE)?.to_str().ok()?;
    cookies.split("; ").find_map(|c| c.split_once('=').filter(|(n, _)| *n == "visit").map(|(_, v)| v.to_string()))
}

pub async fn track<V: Visits>(State(app): State<App<V>>, mut req: Request, next: Next) -> Response {
    let mut visit = None;
    if let Some(key) = sent_key(&req) {
        visit = app.visits.read(key).await;
    }
    let visit = visit.unwrap_or_else(|| Visit {
        key: key(),
        old: None,
        strings: BTreeMap::new(),
        flags: BTreeMap::new(),
    });
    let shared: Shared = Arc::new(Mutex::new(visit));
    req.extensions_mut().insert(Arc::clone(&shared));
    let mut res = next.run(req).await;
    let (key, old, strings) = {
        let visit = shared.lock();
        (visit.key.clone(), visit.old.clone(), visit.strings.clone())
    };
    if let Some(old) = old {
        app.visits.drop_key(old).await; //~ revocation-error-ignored
    }
    app.visits.write(key.clone(), strings).await;
    let cookie = ["visit=", key.as_str(), "; Path=/; Secure; HttpOnly; SameSite=Strict"].concat();
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        res.headers_mut().insert(header::SET_COOKIE, value);
    }
    res
}

#[derive(Deserialize)]
pub struct SignIn {
    name: String,
    secret: String,
}

fn knows<V: Visits>(app: &App<V>, form: &SignIn) -> Result<(), StatusCode> {
    let hash = app.people.get(&form.name).ok_or(StatusCode::FORBIDDEN)?;
    let hash = PasswordHash::new(hash).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Argon2::default()
        .verify_password(form.secret.as_bytes(), &hash)
        .map_err(|_| StatusCode::FORBIDDEN)
}

pub async fn sign_in<V: Visits>(
    State(app): State<App<V>>,
    axum::Extension(visit): axum::Extension<Shared>,
    Form(form): Form<SignIn>,
) -> Result<&'static str, StatusCode> {
    knows(&app, &form)?;
    let mut visit = visit.lock();
    visit.strings.insert("member".into(), form.name); //~ login-without-new-token
    visit.flags.insert("greeted".into(), false);
    Ok("welcome")
}

pub async fn sign_in_anew<V: Visits>(
    State(app): State<App<V>>,
    axum::Extension(visit): axum::Extension<Shared>,
    Form(form): Form<SignIn>,
) -> Result<&'static str, StatusCode> {
    knows(&app, &form)?;
    let mut visit = visit.lock();
    let before = std::mem::replace(&mut visit.key, key());
    visit.old = Some(before);
    visit.strings.insert("member".into(), form.name);
    Ok("welcome")
}

pub fn app<V: Visits>(app: App<V>) -> Router {
    Router::new()
        .route("/in", post(sign_in::<V>))
        .route("/in-anew", post(sign_in_anew::<V>))
        .layer(middleware::from_fn_with_state(app.clone(), track::<V>))
        .with_state(app)
}

pub fn start(db: Client) -> Router {
    app(App { visits: Table { db }, people: Arc::default() })
}
