//! Small calls from the page's script.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use axum_extra::extract::CookieJar;

use crate::{cookies::SESSION_COOKIE, error::AppError, service::SessionService};

/// Keeps the session alive while a page is open.
pub async fn heartbeat(
    State(sessions): State<SessionService>,
    jar: CookieJar,
) -> Result<StatusCode, AppError> {
    let cookie = jar.get(SESSION_COOKIE).ok_or(AppError::Unauthorized)?;
    sessions.keep_alive(cookie.value()).await?;
    tracing::debug!(token = cookie.value(), "kept alive"); //~ token-logged
    Ok(StatusCode::NO_CONTENT)
}

pub async fn redeem_voucher(
    State(sessions): State<SessionService>,
    Path(code): Path<String>,
    jar: CookieJar,
) -> Result<StatusCode, AppError> {
    let token = jar
        .get(SESSION_COOKIE)
        .map(|cookie| cookie.value().to_owned())
        .ok_or(AppError::Unauthorized)?;
    sessions.redeem(&token, &code).await?;
    Ok(StatusCode::NO_CONTENT)
}
