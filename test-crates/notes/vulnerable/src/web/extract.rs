//! Who is asking.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};

use super::cookie;
use crate::{App, Error, clock, db::SessionStore, ids, model::Session};

/// Anybody: a known session, or a new one for a guest.
pub struct Visitor(pub Session);

impl FromRequestParts<App> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let id = cookie::session_id(&parts.headers).map_or_else(ids::fresh, str::to_owned);
        match app.sessions.find(&id).await? {
            Some(session) if session.is_live(clock::now()) => return Ok(Self(session)),
            Some(session) => app.sessions.remove(&session.id).await?,
            None => {}
        }
        let session = Session::guest(id);
        app.sessions.insert(&session).await?;
        Ok(Self(session))
    }
}

/// Somebody who signed in, in a browser or on a device.
pub struct Authenticated {
    pub user_id: String,
}

impl FromRequestParts<App> for Authenticated {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let id = cookie::session_id(&parts.headers)
            .or_else(|| bearer(&parts.headers))
            .ok_or(Error::Unauthorized)?;
        let session = app
            .sessions
            .find(id)
            .await?
            .filter(|session| !session.revoked)
            .ok_or(Error::Unauthorized)?;
        match session.user_id {
            Some(user_id) => Ok(Self { user_id }),
            None => Err(Error::Unauthorized),
        }
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Bearer ")
}
