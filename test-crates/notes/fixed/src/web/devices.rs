//! The API for apps, shared pages and sync clients.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header::USER_AGENT},
};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};
use serde::{Deserialize, Serialize};

use super::extract::Authenticated;
use crate::{App, Result, accounts, db::SessionStore, ids, model::Session};

#[derive(Deserialize)]
pub struct Credentials {
    name: String,
    password: String,
}

#[derive(Deserialize)]
pub struct SharedPage {
    page: Option<String>,
}

#[derive(Serialize)]
pub struct Opened {
    id: String,
    expires_at: u64,
}

impl From<Session> for Opened {
    fn from(session: Session) -> Self {
        Self {
            id: session.id,
            expires_at: session.expires_at,
        }
    }
}

/// Signs an app in.
pub async fn login(State(app): State<App>, Json(body): Json<Credentials>) -> Result<Json<Opened>> {
    let account = accounts::verify(&app.accounts, &body.name, &body.password).await?;
    let session = Session::of_user(ids::fresh(), &account.user_id);
    app.sessions.insert(&session).await?;
    Ok(Json(session.into()))
}

/// Starts a guest session for an app that has not signed in yet.
pub async fn register(State(app): State<App>, headers: HeaderMap) -> Result<Json<Opened>> {
    let device = headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("unknown");
    let session = Session::guest(ids::fresh());
    app.sessions.insert_device(&session, device).await?;
    Ok(Json(session.into()))
}

/// Starts the session of a viewer of a shared page.
pub async fn view(
    State(app): State<App>,
    Json(shared): Json<SharedPage>,
) -> Result<(StatusCode, Json<Opened>)> {
    let session = Session::guest(ids::fresh());
    app.sessions
        .insert_viewer(&session, shared.page.as_deref())
        .await?;
    Ok((StatusCode::CREATED, Json(session.into())))
}

/// Gives a device a second session, to sync in the background.
pub async fn sync(State(app): State<App>, user: Authenticated) -> Result<Json<Opened>> {
    let session = Session::of_user(ids::fresh(), &user.user_id);
    app.sessions.insert_sync(&session).await?;
    Ok(Json(session.into()))
}

pub async fn keep_alive(
    State(app): State<App>,
    TypedHeader(Authorization(bearer)): TypedHeader<Authorization<Bearer>>,
) -> Result<StatusCode> {
    app.sessions.prolong(bearer.token()).await?;
    Ok(StatusCode::NO_CONTENT)
}
