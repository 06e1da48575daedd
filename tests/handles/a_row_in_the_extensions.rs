use std::collections::HashMap;

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Extension, Json, Router,
    extract::{Path, Request, State},
    http::{StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::{delete, get, post},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

#[derive(Clone)]
pub struct Env {
    db: Client,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct SessionRow {
    pub pk: String,
    pub sk: String,
    pub tenant: String,
    pub user_id: String,
    pub acting_as: Option<String>,
    pub expires_at: i64,
}

fn fail<E: std::fmt::Debug>(e: E) -> StatusCode {
    tracing::error!(?e, "store");
    StatusCode::INTERNAL_SERVER_ERROR
}

fn bearer(req: &Request) -> Option<&str> {
    req.headers().get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

pub async fn authenticate(State(env): State<Env>, mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let token = bearer(&req).ok_or(StatusCode::UNAUTHORIZED)?.to_owned();
    let got = env
        .db
        .get_item()
        .table_name("app")
        .key("pk", AttributeValue::S(format!("SESSION#{token}")))
        .key("sk", AttributeValue::S("SESSION".into()))
        .consistent_read(true)
        .send()
        .await
        .map_err(fail)?;
    let row: SessionRow = serde_dynamo::from_item(got.item.ok_or(StatusCode::UNAUTHORIZED)?).map_err(fail)?;
    if row.expires_at <= OffsetDateTime::now_utc().unix_timestamp() {
        return Err(StatusCode::UNAUTHORIZED);
    }
    req.extensions_mut().insert(row);
    Ok(next.run(req).await)
}

#[derive(Deserialize)]
pub struct Credentials {
    tenant: String,
    user: String,
    password: String,
}

pub async fn login(State(env): State<Env>, Json(c): Json<Credentials>) -> Result<Json<String>, StatusCode> {
    let got = env
        .db
        .get_item()
        .table_name("app")
        .key("pk", AttributeValue::S(format!("TENANT#{}", c.tenant)))
        .key("sk", AttributeValue::S(format!("USER#{}", c.user)))
        .send()
        .await
        .map_err(fail)?;
    let item = got.item.ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = item.get("hash").and_then(|h| h.as_s().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    if !bcrypt::verify(&c.password, hash).map_err(fail)? {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let token = uuid::Uuid::new_v4().to_string();
    let row = SessionRow {
        pk: format!("SESSION#{token}"),
        sk: "SESSION".into(),
        tenant: c.tenant,
        user_id: c.user,
        acting_as: None,
        expires_at: OffsetDateTime::now_utc().unix_timestamp() + 8 * 3600,
    };
    put(&env.db, &row).await?;
    Ok(Json(token))
}

async fn put(db: &Client, row: &SessionRow) -> Result<(), StatusCode> {
    let item: HashMap<String, AttributeValue> = serde_dynamo::to_item(row).map_err(fail)?;
    db.put_item().table_name("app").set_item(Some(item)).send().await.map_err(fail)?;
    Ok(())
}

/// The admin's session becomes the user's, under the same token.
pub async fn impersonate(
    State(env): State<Env>,
    Extension(session): Extension<SessionRow>,
    Path(user): Path<String>,
) -> Result<StatusCode, StatusCode> {
    env.db
        .update_item()
        .table_name("app")
        .key("pk", AttributeValue::S(session.pk)) //~ privilege-change-without-rotation
        .key("sk", AttributeValue::S(session.sk))
        .update_expression("SET acting_as = :u")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":u", AttributeValue::S(user)) //~ unverified-session-identity
        .send()
        .await
        .map_err(fail)?;
    Ok(StatusCode::OK)
}

#[derive(Deserialize)]
pub struct Again {
    password: String,
}

/// The password is asked for once more; the session keeps its user.
pub async fn confirm(
    State(env): State<Env>,
    Extension(session): Extension<SessionRow>,
    Json(again): Json<Again>,
) -> Result<StatusCode, StatusCode> {
    let got = env
        .db
        .get_item()
        .table_name("app")
        .key("pk", AttributeValue::S(format!("TENANT#{}", session.tenant)))
        .key("sk", AttributeValue::S(format!("USER#{}", session.user_id)))
        .send()
        .await
        .map_err(fail)?;
    let item = got.item.ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = item.get("hash").and_then(|h| h.as_s().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    if !bcrypt::verify(&again.password, hash).map_err(fail)? {
        return Err(StatusCode::UNAUTHORIZED);
    }
    env.db
        .put_item()
        .table_name("app")
        .item("pk", AttributeValue::S(session.pk))
        .item("sk", AttributeValue::S(session.sk))
        .item("tenant", AttributeValue::S(session.tenant))
        .item("user_id", AttributeValue::S(session.user_id))
        .item("confirmed_at", AttributeValue::N(OffsetDateTime::now_utc().unix_timestamp().to_string()))
        .item("expires_at", AttributeValue::N(session.expires_at.to_string()))
        .condition_expression("attribute_exists(pk)")
        .send()
        .await
        .map_err(fail)?;
    Ok(StatusCode::OK)
}

/// The user's sessions, for a page in the settings.
pub async fn list(
    State(env): State<Env>,
    Extension(session): Extension<SessionRow>,
) -> Result<Json<Vec<String>>, StatusCode> {
    let out = env
        .db
        .query()
        .table_name("app")
        .index_name("by_user")
        .key_condition_expression("user_id = :u")
        .expression_attribute_values(":u", AttributeValue::S(session.user_id))
        .send()
        .await
        .map_err(fail)?;
    let ends = out.items().iter().filter_map(|i| i.get("expires_at")?.as_n().ok().cloned());
    Ok(Json(ends.collect()))
}

pub async fn logout(State(env): State<Env>, Extension(session): Extension<SessionRow>) -> Result<StatusCode, StatusCode> {
    env.db
        .delete_item()
        .table_name("app")
        .key("pk", AttributeValue::S(session.pk))
        .key("sk", AttributeValue::S(session.sk))
        .send()
        .await
        .map_err(fail)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes what has ended, every hour.
pub async fn sweep(db: Client) -> Result<usize, StatusCode> {
    let now = OffsetDateTime::now_utc().unix_timestamp();
    let mut removed = 0;
    let mut from = None;
    loop {
        let page = db
            .scan()
            .table_name("app")
            .filter_expression("begins_with(pk, :s) AND expires_at < :now")
            .expression_attribute_values(":s", AttributeValue::S("SESSION#".into()))
            .expression_attribute_values(":now", AttributeValue::N(now.to_string()))
            .set_exclusive_start_key(from)
            .send()
            .await
            .map_err(fail)?;
        for item in page.items() {
            let (Some(pk), Some(sk)) = (item.get("pk"), item.get("sk")) else { continue };
            db.delete_item()
                .table_name("app")
                .key("pk", pk.clone())
                .key("sk", sk.clone())
                .send()
                .await
                .map_err(fail)?;
            removed += 1;
        }
        match page.last_evaluated_key {
            Some(key) => from = Some(key),
            None => return Ok(removed),
        }
    }
}

pub fn app(env: Env) -> Router {
    let inside = Router::new()
        .route("/impersonate/{user}", post(impersonate))
        .route("/confirm", post(confirm))
        .route("/sessions", get(list))
        .route("/session", delete(logout))
        .layer(from_fn_with_state(env.clone(), authenticate));
    Router::new().merge(inside).route("/login", post(login)).with_state(env)
}
