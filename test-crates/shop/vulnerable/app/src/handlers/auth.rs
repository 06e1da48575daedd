//! Sign-in, sign-out, API tokens.

use axum::{Form, Json, extract::State, response::Redirect};
use axum_extra::extract::CookieJar;
use serde::{Deserialize, Serialize};

use crate::{
    cookies::removal, error::AppError, extract::CurrentSession, service::passwords, state::AppState,
};

#[derive(Deserialize)]
pub struct Credentials {
    email: String,
    password: String,
}

#[derive(Serialize)]
pub struct ApiToken {
    access_token: String,
    expires_at: u64,
}

pub async fn login(
    State(state): State<AppState>,
    CurrentSession(visit): CurrentSession,
    Form(form): Form<Credentials>,
) -> Result<Redirect, AppError> {
    let account = passwords::authenticate(&state.accounts, &form.email, &form.password).await?;
    state.sessions.sign_in(&visit, &account.user_id).await?;
    tracing::info!(user_id = %account.user_id, "signed in");
    Ok(Redirect::to("/cart"))
}

pub async fn create_token(
    State(state): State<AppState>,
    Json(body): Json<Credentials>,
) -> Result<Json<ApiToken>, AppError> {
    let account = passwords::authenticate(&state.accounts, &body.email, &body.password).await?;
    let session = state.sessions.issue(&account.user_id).await?;
    Ok(Json(ApiToken {
        access_token: session.token,
        expires_at: session.expires_at,
    }))
}

pub async fn logout(
    CurrentSession(session): CurrentSession,
    jar: CookieJar,
) -> Result<(CookieJar, Redirect), AppError> {
    tracing::info!(user_id = ?session.user_id, "signed out");
    Ok((jar.remove(removal()), Redirect::to("/"))) //~ logout-keeps-server-session
}
