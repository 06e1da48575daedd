//! Handlers order what the middleware does after them. On the order to leave it takes the cookie from the browser;
//! that it deletes the session on another order ends nothing here.

use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Extension, Router};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

#[derive(Clone, Copy)]
enum Wish {
    Stay,
    Renew,
    Leave,
}

#[derive(Clone)]
pub struct Visit {
    wish: Arc<Mutex<Wish>>,
    member: Option<String>,
}

fn busy<E>(_: E) -> StatusCode {
    StatusCode::SERVICE_UNAVAILABLE
}

async fn member(db: &Client, id: &str) -> Result<Option<String>, StatusCode> {
    let get = db.get_item().table_name("web_sessions").consistent_read(true);
    let found = get.key("session_id", AttributeValue::S(id.to_owned())).send().await.map_err(busy)?;
    let Some(item) = found.item else { return Ok(None) };
    let until = item.get("expires_at").and_then(|v| v.as_n().ok()?.parse::<i64>().ok());
    if until.is_none_or(|until| until <= time::OffsetDateTime::now_utc().unix_timestamp()) {
        return Ok(None);
    }
    Ok(item.get("user_id").and_then(|v| v.as_s().ok().cloned()))
}

async fn keep(db: &Client, id: &str, member: &str) -> Result<(), StatusCode> {
    let until = time::OffsetDateTime::now_utc().unix_timestamp() + 3600;
    let put = db.put_item().table_name("web_sessions").condition_expression("attribute_not_exists(session_id)");
    let put = put.item("session_id", AttributeValue::S(id.to_owned()));
    let put = put.item("user_id", AttributeValue::S(member.to_owned()));
    let put = put.item("expires_at", AttributeValue::N(until.to_string()));
    put.send().await.map(drop).map_err(busy)
}

async fn erase(db: &Client, id: &str) -> Result<(), StatusCode> {
    let delete = db.delete_item().table_name("web_sessions");
    delete.key("session_id", AttributeValue::S(id.to_owned())).send().await.map(drop).map_err(busy)
}

fn crumb(id: String) -> Cookie<'static> {
    Cookie::build(("visit", id)).path("/").http_only(true).secure(true).same_site(SameSite::Lax).build()
}

async fn attend(db: Client, jar: CookieJar, mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let Some(old) = jar.get("visit").map(|c| c.value().to_owned()) else {
        return Ok(next.run(req).await);
    };
    let who = member(&db, &old).await?;
    let visit = Visit { wish: Arc::new(Mutex::new(Wish::Stay)), member: who.clone() };
    req.extensions_mut().insert(visit.clone());
    let response = next.run(req).await;
    let wish = *visit.wish.lock().unwrap();
    match (wish, who) {
        (Wish::Renew, Some(who)) => {
            erase(&db, &old).await?;
            let id = uuid::Uuid::new_v4().to_string();
            keep(&db, &id, &who).await?;
            Ok((jar.add(crumb(id)), response).into_response())
        }
        (Wish::Leave, _) => Ok((jar.remove("visit"), response).into_response()), //~ logout-keeps-server-session
        _ => Ok(response),
    }
}

pub async fn renew(Extension(visit): Extension<Visit>) -> Redirect {
    *visit.wish.lock().unwrap() = Wish::Renew;
    Redirect::to("/")
}

pub async fn leave(Extension(visit): Extension<Visit>) -> Redirect {
    *visit.wish.lock().unwrap() = Wish::Leave;
    Redirect::to("/")
}

pub async fn me(Extension(visit): Extension<Visit>) -> Result<String, StatusCode> {
    visit.member.ok_or(StatusCode::UNAUTHORIZED)
}

pub fn app(db: Client) -> Router {
    Router::new()
        .route("/renew", post(renew))
        .route("/leave", post(leave))
        .route("/me", post(me))
        .layer(from_fn(move |jar: CookieJar, req: Request, next: Next| attend(db.clone(), jar, req, next)))
}
