//! Gives every page request a session.

use axum::{
    extract::{Request, State},
    http::header::SET_COOKIE,
    middleware::Next,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;

use crate::{
    cookies::{SESSION_COOKIE, session_cookie},
    error::AppError,
    extract::CurrentSession,
    service::SessionService,
};

/// Finds the visitor's session or starts one, and hands it to the handlers.
pub async fn visit(
    State(sessions): State<SessionService>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Result<Response, AppError> {
    let known = match jar.get(SESSION_COOKIE) {
        Some(cookie) => sessions.resolve(cookie.value()).await?,
        None => None,
    };
    let (session, jar) = match known {
        Some(session) => (session, jar),
        None => {
            let session = sessions.start().await?;
            let cookie = session_cookie(session.token.clone());
            (session, jar.add(cookie))
        }
    };
    request.extensions_mut().insert(CurrentSession(session));

    let response = next.run(request).await;
    // A handler that sets the cookie itself knows better.
    if response.headers().contains_key(SET_COOKIE) {
        return Ok(response);
    }
    Ok((jar, response).into_response())
}
