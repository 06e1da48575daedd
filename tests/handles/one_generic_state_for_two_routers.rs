//! One generic state for two routers: what it holds in one of them is not what it holds in the other.

use std::collections::HashMap;
use std::future::Future;

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use axum::extract::{FromRequestParts, Path, State};
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
pub trait Passes: Clone + Send + Sync + 'static {
    fn grant(
        &self,
        pass: &str,
        holder: &str,
    ) -> impl Future<Output = Result<(), StatusCode>> + Send;
    fn holder(
        &self,
        pass: &str,
    ) -> impl Future<Output = Result<Option<(String, i64)>, StatusCode>> + Send;
    fn withdraw(&self, pass: &str) -> impl Future<Output = Result<(), StatusCode>> + Send;
    fn secret(
        &self,
        holder: &str,
    ) -> impl Future<Output = Result<Option<String>, StatusCode>> + Send;
}

/// What is ordered, under numbers that the customers give.
pub trait Orders: Clone + Send + Sync + 'static {
    fn place(
        &self,
        number: &str,
        what: &str,
    ) -> impl Future<Output = Result<(), StatusCode>> + Send;
    fn what(&self, number: &str)
    -> impl Future<Output = Result<Option<String>, StatusCode>> + Send;
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
            .key("pass", s(pass));
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

async fn is_right<S: Passes>(store: &S, claim: &Claim) -> Result<bool, StatusCode> {
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

async fn enter_as_before<S: Passes>(
    State(App { store }): State<App<S>>,
    jar: CookieJar,
    Json(claim): Json<Claim>,
) -> Result<CookieJar, StatusCode> {
    if !is_right(&store, &claim).await? {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let pass = jar
        .get("pass")
        .map_or_else(drawn, |old| old.value().to_owned());
    store.grant(&pass, &claim.holder).await?;
    Ok(jar.add(cookie(pass)))
}

/// Who has a pass that is good.
pub struct Inside(String);

impl<S: Passes> FromRequestParts<App<S>> for Inside {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &App<S>) -> Result<Self, StatusCode> {
        let jar = CookieJar::from_headers(&parts.headers);
        let pass = jar.get("pass").ok_or(StatusCode::UNAUTHORIZED)?;
        let (holder, gone) = app
            .store
            .holder(pass.value())
            .await?
            .ok_or(StatusCode::UNAUTHORIZED)?;
        if gone <= now() {
            return Err(StatusCode::UNAUTHORIZED);
        }
        Ok(Self(holder))
    }
}

async fn me(Inside(holder): Inside) -> String {
    holder
}

async fn order<S: Orders>(
    State(App { store }): State<App<S>>,
    Json(wish): Json<Wish>,
) -> Result<(), StatusCode> {
    store.place(&wish.number, &wish.what).await
}

async fn ordered<S: Orders>(
    State(App { store }): State<App<S>>,
    Path(number): Path<String>,
) -> Result<String, StatusCode> {
    store.what(&number).await?.ok_or(StatusCode::NOT_FOUND)
}

pub fn doors<S: Passes>(store: S) -> Router {
    Router::new()
        .route("/enter-as-before", post(enter_as_before::<S>))
        .route("/me", get(me))
        .with_state(App { store })
}

pub fn counter<S: Orders>(store: S) -> Router {
    Router::new()
        .route("/orders", put(order::<S>))
        .route("/orders/{number}", get(ordered::<S>))
        .with_state(App { store })
}

#[derive(Clone)]
pub struct App<S> {
    store: S,
}
