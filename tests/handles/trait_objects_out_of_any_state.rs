//! Stores behind trait objects, which extractors take out of whatever state the router has.

use std::collections::HashMap;
use std::sync::Arc;

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use axum::extract::{FromRef, FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use rand::TryRngCore;
use rand::rngs::OsRng;
use serde::Deserialize;
use time::OffsetDateTime;

type Item = HashMap<String, AttributeValue>;

fn s(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn n(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

fn now() -> i64 {
    OffsetDateTime::now_utc().unix_timestamp()
}

/// Who is let in for how long.
#[async_trait::async_trait]
pub trait Passes: Send + Sync {
    async fn grant(&self, pass: &str, holder: &str) -> Result<(), StatusCode>;
    async fn holder(&self, pass: &str) -> Result<Option<(String, i64)>, StatusCode>;
    async fn withdraw(&self, pass: &str) -> Result<(), StatusCode>;
    async fn secret(&self, holder: &str) -> Result<Option<String>, StatusCode>;
}

/// What is ordered, under numbers that the customers give.
#[async_trait::async_trait]
pub trait Orders: Send + Sync {
    async fn place(&self, number: &str, what: &str) -> Result<(), StatusCode>;
    async fn what(&self, number: &str) -> Result<Option<String>, StatusCode>;
}

#[derive(Clone)]
pub struct DynamoPasses {
    db: Client,
    table: String,
    holders: String,
}

#[derive(Clone)]
pub struct DynamoOrders {
    db: Client,
    table: String,
}

#[async_trait::async_trait]
impl Passes for DynamoPasses {
    async fn grant(&self, pass: &str, holder: &str) -> Result<(), StatusCode> {
        let put = self
            .db
            .put_item()
            .table_name(&self.table)
            .item("pass", s(pass)) //~ permissive-session-adoption, login-without-new-token
            .item("holder", s(holder))
            .item("gone", n(now() + 3600))
            .condition_expression("attribute_not_exists(pass)");
        put.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(())
    }

    async fn holder(&self, pass: &str) -> Result<Option<(String, i64)>, StatusCode> {
        let get = self
            .db
            .get_item()
            .table_name(&self.table)
            .key("pass", s(pass)); //~ ttl-only-expiry
        let found = get
            .consistent_read(true)
            .send()
            .await
            .map_err(|_| StatusCode::BAD_GATEWAY)?;
        let read = |item: &Item| {
            let holder = item.get("holder")?.as_s().ok()?.clone();
            Some((holder, item.get("gone")?.as_n().ok()?.parse().ok()?))
        };
        Ok(found.item().and_then(read))
    }

    async fn withdraw(&self, pass: &str) -> Result<(), StatusCode> {
        let delete = self
            .db
            .delete_item()
            .table_name(&self.table)
            .key("pass", s(pass));
        delete.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(())
    }

    async fn secret(&self, holder: &str) -> Result<Option<String>, StatusCode> {
        let get = self
            .db
            .get_item()
            .table_name(&self.holders)
            .key("holder", s(holder));
        let found = get.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        let secret = found
            .item()
            .and_then(|item| item.get("secret")?.as_s().ok().cloned());
        Ok(secret)
    }
}

#[async_trait::async_trait]
impl Orders for DynamoOrders {
    async fn place(&self, number: &str, what: &str) -> Result<(), StatusCode> {
        let put = self
            .db
            .put_item()
            .table_name(&self.table)
            .item("order", s(number))
            .item("what", s(what))
            .item("gone", n(now() + 86_400));
        put.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(())
    }

    async fn what(&self, number: &str) -> Result<Option<String>, StatusCode> {
        let get = self
            .db
            .get_item()
            .table_name(&self.table)
            .key("order", s(number));
        let found = get.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(found
            .item()
            .and_then(|item| item.get("what")?.as_s().ok().cloned()))
    }
}

#[derive(Deserialize)]
struct Claim {
    holder: String,
    secret: String,
}

#[derive(Deserialize)]
struct Wish {
    number: String,
    what: String,
}

fn drawn() -> String {
    let mut bytes = [0u8; 32];
    OsRng.try_fill_bytes(&mut bytes).expect("randomness");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn is_right(store: &dyn Passes, claim: &Claim) -> Result<bool, StatusCode> {
    let secret = store
        .secret(&claim.holder)
        .await?
        .ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = PasswordHash::new(&secret).map_err(|_| StatusCode::UNAUTHORIZED)?;
    Ok(Argon2::default()
        .verify_password(claim.secret.as_bytes(), &hash)
        .is_ok())
}

fn cookie(pass: String) -> Cookie<'static> {
    let cookie = Cookie::build(("pass", pass)).http_only(true).secure(true);
    cookie.same_site(SameSite::Lax).path("/").build()
}

async fn enter(
    State(store): State<Arc<dyn Passes>>,
    jar: CookieJar,
    Json(claim): Json<Claim>,
) -> Result<CookieJar, StatusCode> {
    if !is_right(&*store, &claim).await? {
        return Err(StatusCode::UNAUTHORIZED);
    }
    if let Some(old) = jar.get("pass") {
        store.withdraw(old.value()).await?;
    }
    let pass = drawn();
    store.grant(&pass, &claim.holder).await?;
    Ok(jar.add(cookie(pass)))
}

async fn enter_as_before(
    State(store): State<Arc<dyn Passes>>,
    jar: CookieJar,
    Json(claim): Json<Claim>,
) -> Result<CookieJar, StatusCode> {
    if !is_right(&*store, &claim).await? {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let pass = jar
        .get("pass")
        .map_or_else(drawn, |old| old.value().to_owned());
    store.grant(&pass, &claim.holder).await?;
    Ok(jar.add(cookie(pass)))
}

async fn leave(
    State(store): State<Arc<dyn Passes>>,
    jar: CookieJar,
) -> Result<CookieJar, StatusCode> {
    if let Some(pass) = jar.get("pass") {
        store.withdraw(pass.value()).await?;
    }
    Ok(jar.remove("pass"))
}

async fn leave_behind(State(_): State<Arc<dyn Passes>>, jar: CookieJar) -> CookieJar {
    jar.remove("pass") //~ logout-keeps-server-session
}

/// Who has a pass that is good.
pub struct Inside(String);

impl<S> FromRequestParts<S> for Inside
where
    Arc<dyn Passes>: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, StatusCode> {
        let store = Arc::<dyn Passes>::from_ref(state);
        let jar = CookieJar::from_headers(&parts.headers);
        let pass = jar.get("pass").ok_or(StatusCode::UNAUTHORIZED)?;
        let (holder, gone) = store
            .holder(pass.value())
            .await?
            .ok_or(StatusCode::UNAUTHORIZED)?;
        if gone <= now() {
            return Err(StatusCode::UNAUTHORIZED);
        }
        Ok(Self(holder))
    }
}

/// Who ever had a pass.
pub struct OnceInside(String);

impl<S> FromRequestParts<S> for OnceInside
where
    Arc<dyn Passes>: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, StatusCode> {
        let store = Arc::<dyn Passes>::from_ref(state);
        let jar = CookieJar::from_headers(&parts.headers);
        let pass = jar.get("pass").ok_or(StatusCode::UNAUTHORIZED)?;
        let (holder, _) = store
            .holder(pass.value())
            .await?
            .ok_or(StatusCode::UNAUTHORIZED)?;
        Ok(Self(holder))
    }
}

async fn me(Inside(holder): Inside) -> String {
    holder
}

async fn my_past(OnceInside(holder): OnceInside) -> String {
    holder
}

async fn order(
    State(store): State<Arc<dyn Orders>>,
    Json(wish): Json<Wish>,
) -> Result<(), StatusCode> {
    store.place(&wish.number, &wish.what).await
}

async fn ordered(
    State(store): State<Arc<dyn Orders>>,
    Path(number): Path<String>,
) -> Result<String, StatusCode> {
    store.what(&number).await?.ok_or(StatusCode::NOT_FOUND)
}

#[derive(Clone, FromRef)]
pub struct App {
    doors: Arc<dyn Passes>,
    orders: Arc<dyn Orders>,
}
pub fn doors(store: App) -> Router {
    Router::new()
        .route("/enter", post(enter))
        .route("/enter-as-before", post(enter_as_before))
        .route("/leave", post(leave))
        .route("/leave-behind", post(leave_behind))
        .route("/me", get(me))
        .route("/my-past", get(my_past))
        .with_state(store)
}

pub fn counter(store: App) -> Router {
    Router::new()
        .route("/orders", put(order))
        .route("/orders/{number}", get(ordered))
        .with_state(store)
}

pub fn app(db: Client) -> Router {
    let passes = DynamoPasses {
        db: db.clone(),
        table: "house-passes".to_owned(),
        holders: "house-holders".to_owned(),
    };
    let orders = DynamoOrders {
        db,
        table: "house-orders".to_owned(),
    };
    let app = App {
        doors: Arc::new(passes),
        orders: Arc::new(orders),
    };
    doors(app.clone()).merge(counter(app))
}
