//! Sign-up, sign-in and sign-out in the browser.

use axum::{
    Form,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect},
};
use serde::Deserialize;

use super::cookie;
use crate::{App, Result, accounts, db::SessionStore, ids, model::Session};

#[derive(Deserialize)]
pub struct Credentials {
    name: String,
    password: String,
}

pub async fn sign_up(
    State(app): State<App>,
    headers: HeaderMap,
    Form(form): Form<Credentials>,
) -> Result<impl IntoResponse> {
    let account = accounts::register(&app.accounts, &form.name, &form.password).await?;
    if let Some(guest) = cookie::session_id(&headers) {
        app.sessions.remove(guest).await?;
    }
    let session = Session::of_user(ids::fresh(), &account.user_id);
    app.sessions.insert(&session).await?;
    Ok((cookie::set(&session.id), Redirect::to("/notes")))
}

pub async fn log_in(
    State(app): State<App>,
    headers: HeaderMap,
    Form(form): Form<Credentials>,
) -> Result<impl IntoResponse> {
    let account = accounts::verify(&app.accounts, &form.name, &form.password).await?;
    if let Some(guest) = cookie::session_id(&headers) {
        app.sessions.remove(guest).await?;
    }
    let session = Session::of_user(ids::fresh(), &account.user_id);
    app.sessions.insert(&session).await?;
    tracing::info!(user = ?session.user_id, "signed in");
    Ok((cookie::set(&session.id), Redirect::to("/notes")))
}

pub async fn log_out(State(app): State<App>, headers: HeaderMap) -> Result<impl IntoResponse> {
    if let Some(id) = cookie::session_id(&headers) {
        app.sessions.remove(id).await?;
    }
    Ok((cookie::clear(), Redirect::to("/")))
}
